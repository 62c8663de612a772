"""`python -m train.gazetteer [FILE]`: build the gazetteer that is shipped (README.md says from what)."""

from __future__ import annotations

import sys
from pathlib import Path

from train.gazetteer import geonames, supplement
from train.gazetteer.write import write

SHIPPED = Path("whosays/places/gazetteer.sqlite")


def main(out: Path) -> None:
    """Read the sources, write the file, say how big it is."""
    rows = geonames.read(supplement.FOLDER / "countries.csv")
    supplement.add(rows)
    names = write(out, rows.values())
    print(f"{out}: {len(rows):,} places, {names:,} names, {out.stat().st_size / 1e6:.1f} MB", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED)
