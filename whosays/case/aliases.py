"""The kept table of names that mean one organisation though they share no words (aliases.yaml)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from whosays.case.names import acronym, key, tokens

SHORT = 3  # letters up to which a name counts only where it is written in capitals: "WHO", not "who"
LANGUAGES = ("en", "tr")


def alias_key(name: str, language: str | None) -> str | None:
    """The row that an organisation's name belongs to, as a key; None for most names."""
    parts = tokens(name, language)
    found = table(language).get(key(parts)) if parts else None
    if found is None or (len("".join(parts)) <= SHORT and not acronym("".join(parts))):
        return None
    return found


@cache
def table(language: str | None) -> dict[str, str]:
    """Name as it is compared → the id of its row, for documents in a language."""
    import yaml  # only when names are compared

    text = Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for row in yaml.load(text, Loader=yaml.CSafeLoader):
        for name in (*row["names"], *(row.get(language, ()) if language in LANGUAGES else ())):
            found[key(tokens(name, language))] = row["id"]
    return found
