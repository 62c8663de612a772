"""Write docs/reference/claim-types.md from the YAML files of the claim types.

    python tools/build_reference.py [--check]

`--check` writes nothing and exits 1 when the page is not what would be written.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from whosays.claims.types import ClaimType, claim_types

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "claim-types.md"
FAMILIES = ("organisation", "movement", "violence", "money", "papers", "justice", "speech", "other")
LANGUAGES = {"en": "English", "tr": "Turkish"}

HEAD = """# Claim types

<!-- Written by tools/build_reference.py from whosays/claims/types/*.yaml: change those, then run it. -->

A claim type says what kind of thing a document states and which roles its arguments play. What fits no type is kept
as `open`: nothing that a sentence states is lost. How to add a type: [claims](../claims.md#add-a-claim-type).
"""


def page() -> str:
    """The whole page: an index by family, then a section a type."""
    types = list(claim_types().values())
    sections = (section(one) for family in FAMILIES for one in types if one.family == family)
    return HEAD + "\n" + "\n".join(index(types)) + "\n\n" + "\n".join(sections)


def index(types: list[ClaimType]) -> Iterator[str]:
    """One row a family."""
    yield "| family | types |"
    yield "|---|---|"
    for family in FAMILIES:
        names = [f"[`{one.name}`](#{one.name})" for one in types if one.family == family]
        if names:
            yield f"| {family} | {', '.join(names)} |"


def section(one: ClaimType) -> str:
    """What a type means, its roles, examples, and where its words are."""
    roles = "\n".join(f"| `{role}` | {one.meanings[role]} |" for role in one.roles)
    parts = [f"## {one.name}\n", f"{one.description}\n", f"| role | meaning |\n|---|---|\n{roles}\n"]
    parts += [f"*{LANGUAGES[code]}:* {text}\n" for code, text in one.examples.items()]
    parts.append(f"Words that state it: [`{one.name}.yaml`](../../whosays/claims/types/{one.name}.yaml)\n")
    return "\n".join(parts)


def main(check: bool) -> int:
    """Write the page, or with `check` only compare."""
    if check:
        return 0 if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
