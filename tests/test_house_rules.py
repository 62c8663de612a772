"""The rules of the house that a program can check."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from whosays.cli import app
from whosays.config import PREFIX, Settings

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "whosays"
LONGEST_FILE = 400
HEAVY = {"numpy", "onnxruntime", "tokenizers", "torch", "sqlalchemy", "alembic"}
HEAVY |= {"trafilatura", "lxml", "pypdfium2", "docx", "yaml", "fastapi", "starlette", "uvicorn"}
HOSTS = re.compile(r"(?:files\.pythonhosted|pypi|registry\.npmjs|download\.pytorch|huggingface)\.(?:org|co)\b")
BINARY = {".onnx", ".pdf", ".docx", ".png"}
NO_NAMES = {"utils.py", "util.py", "helpers.py", "helper.py", "common.py", "misc.py", "uv.lock"}


def committed() -> list[Path]:
    """Every file that git holds; in an unpacked archive, what lies in the project's own folders."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    folders = ("whosays", "tests", "train", "bench", "docs", "requirements", "tools", ".ci")
    inside = [path for folder in folders for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]
    return [path for path in (*inside, *ROOT.glob("*.*")) if path.is_file()]


def python_files() -> list[Path]:
    return [path for path in committed() if path.suffix == ".py"]


def documentation() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").rglob("*.md")))


def test_files_are_short() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_file_is_a_drawer_for_everything() -> None:
    names = [path.relative_to(ROOT) for path in committed()]
    versioned = re.compile(r"(?:^|[._/-])v\d+(?:\.\w+)?(?:/|$)")  # model.v2/, reader_v2.py, but not v0001_case.py
    assert [path for path in names if path.name in NO_NAMES or versioned.search(path.as_posix())] == []


def test_no_file_names_a_registry() -> None:
    guilty = []
    for path in committed():
        text = "" if path.suffix in BINARY else path.read_text(encoding="utf-8", errors="replace")
        if HOSTS.search(text) and path != Path(__file__):
            guilty.append(path.relative_to(ROOT))
    assert guilty == []


def test_files_are_read_and_written_as_utf8() -> None:
    """On Windows the default is another; binary modes need none."""
    guilty = []
    for path in PACKAGE.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                given = {keyword.arg for keyword in call.keywords}
                if call.func.attr in {"read_text", "write_text"} and "encoding" not in given:
                    guilty.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    assert guilty == []


def test_no_key_of_a_yaml_file_stands_twice() -> None:
    """YAML keeps the last of two keys and says nothing: a class of words added under a taken name empties the other."""
    twice = []
    for path in PACKAGE.rglob("*.yaml"):
        for mapping in _mappings(yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)):
            keys = [key.value for key, _ in mapping.value]
            twice += [(path.name, key, mapping.start_mark.line + 1) for key in {*keys} if keys.count(key) > 1]
    assert twice == []


def _mappings(node: yaml.Node) -> Iterator[yaml.MappingNode]:
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, value in node.value:
            yield from _mappings(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _mappings(value)


def test_importing_whosays_imports_nothing_heavy() -> None:
    """Neither the package nor the command line, before a verb runs, loads a runtime, a database or a parser."""
    code = "import sys, whosays.cli, whosays.config, whosays.model, whosays.store; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()
    assert "rich" not in loaded


def test_every_import_is_declared() -> None:
    """What the package imports is in `dependencies`, not there by luck of another package."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=!~\[; ]", line)[0].lower() for line in project["dependencies"]}
    known = packages_distributions()
    undeclared = {}
    for path in PACKAGE.rglob("*.py"):
        for name in _imports(path):
            owners = {owner.lower() for owner in known.get(name, [name])}
            if name not in sys.stdlib_module_names and name != "whosays" and not owners & declared:
                undeclared[name] = path.relative_to(ROOT)
    assert undeclared == {}


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_the_lock_covers_what_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = (ROOT / "requirements" / "core.txt").read_text(encoding="utf-8").lower()
    names = [re.split(r"[<>=!~\[; ]", line)[0].lower() for line in project["dependencies"]]
    assert [name for name in names if f"\n{name}==" not in "\n" + locked] == []


@pytest.mark.parametrize("name", ["core", "dev", "build", "bench"])
def test_every_locked_package_has_a_hash(name: str) -> None:
    lines = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    bare = [line for line, after in zip(lines, [*lines[1:], ""], strict=True) if "==" in line and "--hash" not in after]
    assert bare == []


def test_verbs_and_their_options_are_documented() -> None:
    text, missing = documentation(), []
    for verb, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        options = [opt for param in command.params for opt in param.opts if opt.startswith("--") and opt != "--help"]
        missing += [words for words in (f"whosays {verb}", *options) if words not in text]
    assert missing == []


def test_settings_are_documented() -> None:
    text = documentation()
    assert [PREFIX + f.name.upper() for f in fields(Settings) if PREFIX + f.name.upper() not in text] == []
    assert all(f.metadata["help"] for f in fields(Settings))


def test_claim_types_are_documented() -> None:
    text = documentation()
    types = [path.stem for path in (PACKAGE / "claims" / "types").glob("*.yaml")]
    assert types
    assert [name for name in types if f"`{name}`" not in text] == []


def test_the_layers_hold() -> None:
    """The same contracts as `make lint`, so that a test run alone finds a wrong import."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
