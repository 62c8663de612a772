"""The documentation holds: links lead somewhere, commands and files that it names exist, the reference is current."""

from __future__ import annotations

import importlib.util
import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command

from whosays.cli import app
from whosays.demo import sample_files

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs").rglob("*.md"))
LINK = re.compile(r"\]\(([^)#\s]+)?(?:#([\w-]+))?\)")
COMMAND = re.compile(r"^(?:\$ )?(whosays .+)$", re.MULTILINE)
SAMPLE = re.compile(r"\b\d\d-[\w-]+\.(?:html|txt|pdf|docx|md)\b")


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        found = (page.parent / target).resolve() if target else page
        assert found.exists(), target
        assert not anchor or anchor in anchors(found), f"{target}#{anchor}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_exist_with_their_options(page: Path) -> None:
    verbs = get_command(app).commands  # type: ignore[attr-defined]
    for line in COMMAND.findall(page.read_text(encoding="utf-8")):
        words = shlex.split(line, comments=True)[1:]
        options = {word for word in words if word.startswith("-") and word != "-"}
        verb = next(iter(words))
        if verb.startswith("-"):
            continue
        known = {name for option in verbs[verb].params for name in option.opts} | {"--help"}
        assert options <= known, line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_sample_files_are_called_by_their_names(page: Path) -> None:
    assert set(SAMPLE.findall(page.read_text(encoding="utf-8"))) <= {path.name for path in sample_files()}


def test_every_package_has_a_page() -> None:
    folders = (ROOT / "whosays").iterdir()
    packages = {path.name for path in folders if (path / "__init__.py").exists()} - {"demo", "views"}
    assert packages <= {page.stem for page in PAGES}


def test_the_reference_is_what_the_vocabulary_says() -> None:
    spec = importlib.util.spec_from_file_location("build_reference", ROOT / "tools" / "build_reference.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.PAGE.read_text(encoding="utf-8") == tool.page(), "run: python tools/build_reference.py"
