"""An installed whosays brings its pages: no Node, no checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_wheel_carries_the_built_pages(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
    pages = "whosays/views/http/static/"
    assert f"{pages}index.html" in names
    assert any(name.startswith(f"{pages}assets/index-") and name.endswith(".js") for name in names)
    assert not [name for name in names if "node_modules" in name or name.startswith("ui/")]
