"""How many typed claims are right: a sheet of random ones to mark by hand, and the shares that a marked sheet gives.

    python -m bench audit --sheet audit.md               draws from the public sets
    python -m bench audit --folder DIR --sheet audit.md  draws from the documents in DIR, evenly from its subfolders
    python -m bench audit --marked audit.md              counts what a person has marked

A share comes with its 95 % confidence interval after Wilson (1927), which holds for small counts and shares near 1 too.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from typing import Any

from bench.documents import News, in_folder, news
from bench.reading import document, engine, last_commit, readings, weights
from bench.settings import Settings, present, row
from train.confidence.judged import apart
from whosays.model import Claim, Document, Entity, Reading

ASPECTS = ("type", "args", "voices", "status")
BOXES = re.compile(r"^- \[(.)\] type - \[(.)\] args - \[(.)\] voices - \[(.)\] status", re.MULTILINE)
KINDS = re.compile(r"^errors:(.*)$", re.MULTILINE)
DRAWN = re.compile(r"^Drawn with weights (\w+) and the rules of commit (\w+)\.", re.MULTILINE)
TITLE = re.compile(r"^\d+\. ([^/\s]+)")
RIGHT, SPANNED = "x~", "~"  # right; and right, with words too many or too few that name the same
Z95 = 1.959964  # standard deviations that hold 95 % of a normal distribution

HEADER = """# {claims} typed claims from {documents} documents, seed {seed}, engine {engine}

Drawn with weights {weights} and the rules of commit {commit}.

Right means: what the text says, with nothing added (the standard is in bench/README.md). Put an x into the box of what
is right, a - into what is wrong: `type` the act is of this type · `args` every argument fills its role, and none that
the sentence names is missing or wrongly elsewhere; a ~ where a span is longer or shorter but names the same · `voices`
the chain is who says so · `status` polarity, reality and certainty. After `errors:` name the kinds of error.
"""


def run(settings: Settings) -> dict[str, Any]:
    """Audit: a sheet of random typed claims to mark by hand, or the shares from a marked one."""
    if settings.marked:
        return counted(present(settings.marked).read_text(encoding="utf-8"))
    strata = {name: list(read(settings, found)) for name, found in texts(settings).items()}
    settings.sheet.write_text(sheet(strata, settings), encoding="utf-8")
    print(f"  {settings.sheet}")
    return {name: {"documents": len(found)} for name, found in strata.items()}


# --- drawing --------------------------------------------------------------------------------------------------------


def texts(settings: Settings) -> dict[str, list[News]]:
    """The documents to draw from, by set or subfolder."""
    return in_folder(present(settings.folder)) if settings.folder else news(settings)


def read(settings: Settings, found: Sequence[News]) -> Iterator[Reading]:
    """So many documents of a set as the settings say, in a seeded random order."""
    chosen = random.Random(settings.seed).sample(found, min(settings.documents, len(found)))
    return readings(engine(settings), [document(one.name, one.text, one.language) for one in chosen])


def sheet(strata: Mapping[str, Sequence[Reading]], settings: Settings) -> str:
    """The Markdown of the sheet, as many claims from each set as can be."""
    chosen: list[tuple[str, Reading, Claim]] = []
    for number, (name, found) in enumerate(strata.items()):
        typed = [(name, one, claim) for one in found for claim in one.claims if claim.type != "open"]
        share = -(-(settings.claims - len(chosen)) // (len(strata) - number))
        chosen += random.Random(settings.seed).sample(typed, min(share, len(typed)))
    documents = sum(map(len, strata.values()))
    made = {"seed": settings.seed, "engine": settings.engine, "weights": weights(), "commit": last_commit("%h")}
    head = HEADER.format(claims=len(chosen), documents=documents, **made)
    return "\n".join([head, *(entry(number, *item) for number, item in enumerate(chosen, 1))])


def entry(number: int, stratum: str, one: Reading, claim: Claim) -> str:
    """One claim with its boxes, and where its words stand, which `train/confidence` keeps; the text stays here."""
    entities = {entity.id: entity for entity in one.entities}
    return (
        f"## {number}. {stratum}/{one.document.name} ({claim.confidence:.2f})\n\n> {context(one.document, claim)}\n\n"
        f"{said(claim, entities)}\n\n<!-- claim {json.dumps(apart(one.document, claim))} -->\n"
        f"- [ ] type - [ ] args - [ ] voices - [ ] status\nerrors:\n"
    )


def said(claim: Claim, entities: dict[str, Entity]) -> str:
    """A claim on one line: type, predicate, arguments, time and place, status, voices."""
    arguments = ", ".join(f"{a.role}={named(a.text, a.entity, entities)}" for a in claim.arguments)
    edtf = f" [{claim.when.edtf}]" if claim.when and claim.when.edtf else ""
    when = f" · when={one_line(claim.when.text)}{edtf}" if claim.when else ""
    where = "".join(f" · where={named(place.text, place.entity, entities)}" for place in claim.where)
    status = "/".join((claim.status.polarity, claim.status.reality, claim.status.certainty))
    voices = " > ".join(f"{named(v.text, v.entity, entities)} ({v.kind}, “{v.cue}”)" for v in claim.attribution)
    what = f"**{claim.type}** *{one_line(claim.predicate.text)}*: {arguments}{when}{where}"
    return f"{what} · {status} · by {voices or 'the document'}"


def named(text: str, entity: str | None, entities: dict[str, Entity]) -> str:
    """The words of the text, and the name that they resolve to where that is another."""
    known = entities.get(entity or "")
    return f"“{one_line(text)}”" + (f" → {one_line(known.name)}" if known and known.name != text else "")


def one_line(text: str) -> str:
    return " ".join(text.split())


def context(one: Document, claim: Claim, around: int = 300) -> str:
    """The quote in bold with some of the text before and after it."""
    start, end = claim.evidence.start, claim.evidence.end
    before, after = one.text[max(0, start - around) : start], one.text[end : end + around // 2]
    return f"…{one_line(before)} **{one_line(claim.evidence.quote)}** {one_line(after)}…"


# --- counting -------------------------------------------------------------------------------------------------------


def counted(marked: str) -> dict[str, Any]:
    """Shares with their intervals, of all claims and by set, and how often each kind of error was named."""
    parts = [part for part in marked.split("\n## ")[1:] if judged(part) is not None]
    strata: dict[str, list[str]] = {"all": parts}
    for part in parts:
        title = TITLE.match(part)
        strata.setdefault(title[1] if title else "", []).append(part)
    figures: dict[str, Any] = {name: shares(found) for name, found in strata.items()}
    for name, cells in figures.items():
        row(name, {key: value for key, value in cells.items() if not key.endswith((" low", " high"))})
    kinds = Counter(kind for part in parts for kind in kinds_of(part))
    figures["errors"] = dict(kinds.most_common())
    if drawn := DRAWN.search(marked):
        figures["drawn"] = {"weights": drawn[1], "commit": drawn[2]}
    for kind, times in kinds.most_common():
        print(f"  {times:4}  {kind}")
    return figures


def judged(part: str) -> dict[str, bool] | None:
    """Which aspects of a claim are right, and whether all of its spans are; None while a box is empty."""
    boxes = BOXES.search(part)
    if boxes is None or " " in boxes.groups():
        return None
    found = {aspect: box.lower() in RIGHT for aspect, box in zip(ASPECTS, boxes.groups(), strict=True)}
    return {**found, "spans": SPANNED not in boxes.groups()}


def kinds_of(part: str) -> list[str]:
    """The kinds of error that were named."""
    named_ones = KINDS.search(part)
    return [kind.strip() for kind in (named_ones[1].split(",") if named_ones else []) if kind.strip()]


def shares(parts: Sequence[str]) -> dict[str, float]:
    """For each aspect, for type and arguments together, and for all four ("everything"): the share that is right, and
    its interval; "exact" is everything with every span to the word.
    """
    marks = [mark for part in parts if (mark := judged(part)) is not None]
    right = {aspect: [mark[aspect] for mark in marks] for aspect in ASPECTS}
    right["type and args"] = [mark["type"] and mark["args"] for mark in marks]
    right["everything"] = [all(mark[aspect] for aspect in ASPECTS) for mark in marks]
    right["exact"] = [all(mark.values()) for mark in marks]
    cells: dict[str, float] = {"claims": float(len(marks))}
    for name, ticks in right.items():
        low, high = wilson(sum(ticks), len(ticks))
        cells |= {name: 100 * sum(ticks) / max(1, len(ticks)), f"{name} low": 100 * low, f"{name} high": 100 * high}
    return cells


def wilson(right: int, of: int) -> tuple[float, float]:
    """The interval in which the true share lies, at 95 %; (0, 1) where nothing was judged."""
    if not of:
        return 0.0, 1.0
    share, spread = right / of, Z95 * Z95 / of
    middle, half = share + spread / 2, Z95 * sqrt(share * (1 - share) / of + spread / (4 * of))
    return max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread))
