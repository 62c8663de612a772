"""The summary of a score report: the four rows of totals, for all messages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from bench.muc4.pairing import Pair, pair_up, paired_as, total
from bench.muc4.slots import SLOTS
from bench.muc4.tally import Tally
from bench.muc4.templates import Template

Templates = Mapping[str, Sequence[Template]]
ROWS = ("MATCHED/MISSING", "MATCHED/SPURIOUS", "MATCHED ONLY", "ALL TEMPLATES", "SET FILLS ONLY", "STRING FILLS ONLY")


def score(key: Templates, response: Templates) -> list[Pair]:
    """Every template of every message of the key, in pairs or alone; messages outside the key are left out."""
    return [pair for message in key for pair in pair_up(key[message], response.get(message, ()))]


def score_as(key: Templates, response: Templates, told: Collection[tuple[str, str, str]]) -> list[Pair]:
    """The same with the pairs told: message, number in the key, number in the response."""
    pairs: list[Pair] = []
    for message in key:
        numbers = [(one, other) for name, one, other in told if name == message]
        pairs += paired_as(key[message], response.get(message, ()), numbers)
    return pairs


def summary(pairs: Iterable[Pair]) -> dict[str, Tally]:
    """The rows of totals. SET FILLS ONLY and STRING FILLS ONLY leave out spurious templates, as the reports do."""
    kept = [pair for pair in pairs if pair.kind != "optional"]
    rows = {row: Tally() for row in ROWS}
    for pair in kept:
        counts = total(pair.counts)
        rows["ALL TEMPLATES"] += counts
        rows["MATCHED/MISSING"] += counts if pair.kind != "spurious" else Tally()
        rows["MATCHED/SPURIOUS"] += counts if pair.kind != "missing" else Tally()
        rows["MATCHED ONLY"] += counts if pair.kind == "matched" else Tally()
        if pair.kind != "spurious":
            rows["SET FILLS ONLY"] += total(pair.counts, "set")
            rows["STRING FILLS ONLY"] += total(pair.counts, "string")
    return rows


def by_slot(pairs: Iterable[Pair]) -> dict[str, Tally]:
    """Totals of every slot over all templates."""
    kept = [pair for pair in pairs if pair.kind != "optional"]
    return {slot.short: sum((pair.counts[slot.number] for pair in kept), Tally()) for slot in SLOTS}


def templates_found(pairs: Iterable[Pair]) -> Tally:
    """The row `template-id`: templates as if each were one fill."""
    out = Tally()
    for pair in pairs:
        kind = pair.kind
        out = replace(
            out,
            correct=out.correct + (kind == "matched"),
            missing=out.missing + (kind == "missing"),
            spurious=out.spurious + (kind == "spurious"),
        )
    return out
