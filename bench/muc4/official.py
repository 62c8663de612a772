"""The score reports of 1992, as far as they are needed to check a scorer against them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bench.muc4.tally import Tally

COUNTS = r"\s*(\d+)\s+(\d+)\|\s*(\d+)\s+(\d+)\s+(\d+)\|\s*(\d+)\s+(\d+)\|\s*(\d+)\s+(\d+)\s+(\d+)\|"


@dataclass(frozen=True, slots=True)
class Report:
    """One system's report: rows of totals by slot and by set of templates, F (P&R), and which templates were paired."""

    rows: dict[str, Tally]
    f_measure: float
    pairs: frozenset[tuple[str, str, str]]


def read_report(path: Path) -> Report:
    """A file `scores.tst3-pass1.nrad`."""
    text = path.read_text(encoding="latin-1")
    last = text[text.index("* * * TOTAL SLOT SCORES") :]
    rows = {name.strip(): _tally(cells) for name, *cells in re.findall(rf"^([A-Za-z][\w/ -]*?){COUNTS}", last, re.M)}
    measure = re.search(r"F-MEASURES\s+([\d.]+)", last)
    if measure is None:
        raise ValueError(f"{path} holds no F-measures")
    found = re.findall(r"^(TST\S+)\s+key:\s*(\d+)\s+response:\s*(\d+)", text, re.M)
    return Report(rows, float(measure[1]), frozenset(found))


def _tally(cells: list[str]) -> Tally:
    """The order of a report: POS ACT|COR PAR INC|ICR IPA|SPU MIS NON."""
    _, _, correct, partial, wrong, asked_correct, asked_partial, spurious, missing, non = map(int, cells)
    return Tally(correct, partial, wrong, spurious, missing, non, asked_correct, asked_partial)
