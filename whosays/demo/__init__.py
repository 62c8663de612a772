"""The sample case: eleven documents about one invented smuggling ring, in English and Turkish.

All people and organisations are invented; names of towns are real. The documents disagree with each other on
purpose (how many drivers, why a plan failed, who was wounded), one is a reprint of another, and one person is
known by initials only. `tools/build_demo.py` makes the PDF and DOCX files.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def sample_files() -> list[Path]:
    """The documents of the sample case, in the order of their numbers."""
    folder = Path(str(files(__name__) / "files"))
    return sorted(path for path in folder.iterdir() if path.is_file())
