"""A sheet of random claims to judge by hand: what the text says beside what was read, with boxes to tick."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.documents import news, write
from bench.settings import Settings, row
from whosays.claims.confidence import features
from whosays.model import Claim, Document, Entity, Reading

HEADER = """# {claims} typed claims from {documents} documents, seed {seed}, engine {engine}

Right means: what the text says, with nothing added. Tick what is right:
`type` the act is of this type · `args` every argument fills its role and none that the sentence names is wrongly
elsewhere · `voices` the chain is who says so · `status` polarity, reality and certainty.
"""


def readings(settings: Settings) -> Iterator[Reading]:
    """The documents as the pipeline reads them; it is loaded only here, for the other benchmarks do without."""
    from whosays.pipeline.files import Source, find
    from whosays.pipeline.local import Effort, read

    with TemporaryDirectory() as folder:
        texts = write(Path(folder) / "texts", news(settings, shuffled=True))
        sources = [source for source in find([texts]) if isinstance(source, Source)]
        for _, result in read(sources, Effort(engine=settings.engine)):
            if isinstance(result, Reading):
                yield result


def said(claim: Claim, entities: dict[str, Entity]) -> str:
    """A claim on one line: type, predicate, arguments, time and place, status, voices."""
    arguments = ", ".join(f"{a.role}={named(a.text, a.entity, entities)}" for a in claim.arguments)
    when = f" · when={claim.when.text}" + (f" [{claim.when.edtf}]" if claim.when.edtf else "") if claim.when else ""
    where = "".join(f" · where={named(place.text, place.entity, entities)}" for place in claim.where)
    status = "/".join((claim.status.polarity, claim.status.reality, claim.status.certainty))
    voices = " > ".join(f"{named(v.text, v.entity, entities)} ({v.kind}, “{v.cue}”)" for v in claim.attribution)
    what = f"**{claim.type}** *{claim.predicate.text}*: {arguments}{when}{where}"
    return f"{what} · {status} · by {voices or 'the document'}"


def named(text: str, entity: str | None, entities: dict[str, Entity]) -> str:
    """The words of the text, and the name that they resolve to where that is another."""
    known = entities.get(entity or "")
    return f"“{one_line(text)}”" + (f" → {one_line(known.name)}" if known and known.name != text else "")


def one_line(text: str) -> str:
    return " ".join(text.split())


def context(document: Document, claim: Claim, around: int = 200) -> str:
    """The quote in bold with some of the text before and after it."""
    start, end = claim.evidence.start, claim.evidence.end
    before = document.text[max(0, start - around) : start]
    after = document.text[end : end + around // 2]
    return f"…{one_line(before)} **{one_line(claim.evidence.quote)}** {one_line(after)}…"


def noted(claim: Claim) -> dict[str, float]:
    """What `train/confidence` learns from a judged claim; the text stays in the sheet."""
    return features(claim.type, claim.arguments, claim.attribution, claim.evidence.quote)


def sheet(read_ones: list[Reading], settings: Settings) -> str:
    """The Markdown of the sheet."""
    typed = [(one, claim) for one in read_ones for claim in one.claims if claim.type != "open"]
    chosen = random.Random(settings.seed).sample(typed, min(settings.claims, len(typed)))
    parts = [HEADER.format(claims=len(chosen), documents=len(read_ones), seed=settings.seed, engine=settings.engine)]
    for number, (one, claim) in enumerate(chosen, 1):
        entities = {entity.id: entity for entity in one.entities}
        parts.append(
            f"## {number}. {one.document.name} ({claim.confidence:.2f})\n\n> {context(one.document, claim)}\n\n"
            f"{said(claim, entities)}\n\n<!-- features {json.dumps(noted(claim))} -->\n"
            f"- [ ] type - [ ] args - [ ] voices - [ ] status\n"
        )
    return "\n".join(parts)


def run(settings: Settings) -> dict[str, Any]:
    """Sample: a Markdown sheet of random typed claims from MUC-4 and MEANTIME, to judge by hand."""
    read_ones = list(readings(settings))
    settings.sheet.write_text(sheet(read_ones, settings), encoding="utf-8")
    types: dict[str, float | str] = {}
    for claim in (claim for one in read_ones for claim in one.claims):
        types[claim.type] = int(types.get(claim.type, 0)) + 1
    row("claims", dict(sorted(types.items(), key=lambda item: -int(item[1]))[:6]))
    print(f"  {settings.sheet}")
    return {"documents": len(read_ones), "claims": types, "sheet": str(settings.sheet)}
