"""The pages ask for addresses and name types that there are: their client is made of the description."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from whosays.views.http.schema import description

UI = Path(__file__).parents[3] / "ui"
ADDRESS = re.compile(r"[`'\"](/api/[^`'\"?]*)[`'\"?]")
TYPE = re.compile(r"Schemas\['(\w+)'\]")


def sources() -> dict[str, str]:
    """The pages' own code, without what is generated."""
    found = (path for pattern in ("*.ts", "*.svelte") for path in (UI / "src").rglob(pattern))
    return {str(path): path.read_text(encoding="utf-8") for path in found if path.name != "schema.d.ts"}


def described() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(description())
    return found


def pattern(path: str) -> re.Pattern[str]:
    """An address with parts that are put in: {id} of the description, ${id} of the pages."""
    return re.compile(re.sub(r"\\{\w+\\}", r"(\\$?\\{.+\\}|[\\w:.-]+)", re.escape(path)))


def test_every_address_that_pages_ask_for_is_described() -> None:
    known = [pattern(path) for path in (*described()["paths"], "/api/openapi.json")]
    asked = {(name, found) for name, text in sources().items() for found in ADDRESS.findall(text)}
    assert len(asked) > 10
    assert [one for one in sorted(asked) if not any(path.fullmatch(one[1]) for path in known)] == []


def test_every_type_that_pages_name_is_described() -> None:
    schemas = described()["components"]["schemas"].keys()
    named = {found for text in sources().values() for found in TYPE.findall(text)}
    assert len(named) > 20
    assert named - schemas == set()


def test_the_client_is_made_when_pages_are_built() -> None:
    scripts = json.loads((UI / "package.json").read_text(encoding="utf-8"))["scripts"]
    for script in ("build", "check"):
        assert scripts[script].startswith(scripts["api"]), "types come from openapi.json, which another test holds"
