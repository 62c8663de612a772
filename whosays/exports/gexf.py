"""A graph for Gephi and the like (GEXF 1.3): entities are nodes, every claim is an edge of its own.

An edge bears its status and voices as attributes, and its label says whether it is alleged, denied, planned or called
off. Claims with one named end have no edge: this is a view, not the lossless form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO
from xml.sax.saxutils import quoteattr

from whosays.exports.csv import in_words, meant
from whosays.exports.source import Source
from whosays.model import Claim, Entity

NODE = ("schema", "withheld", "documents")
EDGE = (
    "claim", "type", "status", "polarity", "reality", "certainty", "said_by", "earliest", "latest", "document", "quote",
    "review",
)  # fmt: skip
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 cannot hold


def write_gexf(source: Source, out: TextIO) -> None:
    """Write one directed graph; nodes by id, edges in the order of the claims."""
    with source.snapshot():
        entities = {entity.id: entity for entity in source.entities()}
        documents = {document.id: document.name for document in source.documents()}
        out.writelines(lines(entities, source.claims(), documents))


def lines(entities: Mapping[str, Entity], claims: Iterable[Claim], documents: Mapping[str, str]) -> Iterator[str]:
    """The file, line by line."""
    from whosays.claims.ends import pairs  # brings the rules of reading along, which no other export needs

    names = {id_: entity.name for id_, entity in entities.items()}
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
    yield '<graph defaultedgetype="directed">\n'
    yield from (*declared("node", NODE), *declared("edge", EDGE), "<nodes>\n")
    for id_, entity in entities.items():
        found = (entity.schema, str(entity.anonymised).lower(), str(len({one.document for one in entity.mentions})))
        yield f"<node id={quoted(id_)} label={quoted(entity.name)}>{attributes(found)}</node>\n"
    yield "</nodes>\n<edges>\n"
    for claim in claims:
        for at, (start, end) in enumerate(pairs(claim)):
            if start in entities and end in entities:
                told = f"{claim.predicate.text} ({in_words(claim.status, claim.attribution)})"
                ends = f"id={quoted(f'{claim.id}/{at}')} source={quoted(start)} target={quoted(end)}"
                yield f"<edge {ends} label={quoted(told)}>{attributes(facts(claim, documents, names))}</edge>\n"
    yield "</edges>\n</graph>\n</gexf>\n"


def declared(class_: str, names: Iterable[str]) -> Iterator[str]:
    """Which attributes nodes or edges have; all of them are words."""
    yield f'<attributes class="{class_}">\n'
    yield from (f'<attribute id="{at}" title="{name}" type="string"/>\n' for at, name in enumerate(names))
    yield "</attributes>\n"


def facts(claim: Claim, documents: Mapping[str, str], names: dict[str, str]) -> tuple[str, ...]:
    """The attributes of an edge, in the order of EDGE."""
    status, when = claim.status, claim.when
    voices = " > ".join(f"{meant(voice.text, voice.entity, names)} ({voice.kind})" for voice in claim.attribution)
    return (
        claim.id,
        claim.type,
        in_words(status, claim.attribution),
        status.polarity,
        status.reality,
        status.certainty,
        voices or "the document",
        (when.earliest if when else None) or "",
        (when.latest if when else None) or "",
        documents.get(claim.evidence.document, claim.evidence.document),
        claim.evidence.quote,
        claim.review,
    )


def attributes(values: Iterable[str]) -> str:
    """The values of a node or an edge; empty ones are left out."""
    told = "".join(f'<attvalue for="{at}" value={quoted(value)}/>' for at, value in enumerate(values) if value)
    return f"<attvalues>{told}</attvalues>"


def quoted(text: str) -> str:
    """An attribute's value between quotation marks, with line breaks kept."""
    return quoteattr(NO_XML.sub("\ufffd", text))
