"""The whole flow on one screen: bytes → document → annotation → claims → their places.

    files.py      which files
    stages.py     what happens to them: pure functions over values, the same here and on a cluster
    crew.py       who does it: worker processes
    local.py      the loop that ties them to a case on this machine

A batch is read together, because the engine is quickest over sentences of many documents sorted by length.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whosays.annotations.engines import Engine
from whosays.claims import read_claims
from whosays.documents import read_document
from whosays.documents.evidence import boxes
from whosays.errors import UnreadableFile
from whosays.model import Annotation, Antecedent, Claim, Document, Entity, Mention, Reading, Report, Sentence
from whosays.pipeline.files import Failure, Source, reason_of
from whosays.places import place, shipped

SECTION = 500_000  # characters, about 80,000 words: what is annotated at once, so that memory stays bounded
# Characters of the longest text that is read, some 2,500 pages: a document is stored whole or not at all, so all of its
# claims are held until then.
LONGEST = 5_000_000
TOO_LONG = "it holds {:.0f} million characters, and {} million are the most for one file: split it and add the parts"


def read_batch(sources: Sequence[Source], engine: Engine) -> list[Reading | Failure]:
    """What each source says, in order. A file that cannot be read is a failure and stops nothing."""
    opened = [open_document(source) for source in sources]
    readings = iter(read_documents([one for one in opened if isinstance(one, Document)], engine))
    return [next(readings) if isinstance(one, Document) else one for one in opened]


def open_document(source: Source) -> Document | Failure:
    """Bytes → document."""
    try:
        document = read_document(source.read(), source.name)
    except UnreadableFile as error:
        return Failure(source.name, str(error))
    except OSError as error:
        return Failure(source.name, reason_of(error))
    if len(document.text) > LONGEST:
        return Failure(source.name, TOO_LONG.format(len(document.text) / 1e6, LONGEST // 1_000_000))
    return document


def read_documents(documents: Sequence[Document], engine: Engine) -> list[Reading]:
    """Documents → readings, in order: short ones together, long ones section by section."""
    short = [document for document in documents if len(document.text) <= SECTION]
    annotations = engine.annotate([one.text for one in short], [one.language for one in short])
    at_once = {one.id: read_claims(one, seen) for one, seen in zip(short, annotations, strict=True)}
    readings = (at_once[one.id] if one.id in at_once else read_long(one, engine) for one in documents)
    return [located(place(reading, shipped())) for reading in readings]


def located(reading: Reading) -> Reading:
    """The reading with every claim's evidence on its page, where the document has pages."""
    if not reading.document.lines:
        return reading
    return replace(reading, claims=tuple(_located(claim, reading.document) for claim in reading.claims))


def _located(claim: Claim, document: Document) -> Claim:
    page, found = boxes(document, claim.evidence.start, claim.evidence.end)
    return replace(claim, evidence=replace(claim.evidence, page=page, boxes=found))


def read_long(document: Document, engine: Engine) -> Reading:
    """A long document, annotated one section after the other, as one reading.

    What the sections call by one name, they mean as one entity; a pronoun is not followed across their borders.
    """
    parts = [read_claims(document, section) for section in annotate_sections(document, engine)]
    return join(document, parts)


def annotate_sections(document: Document, engine: Engine) -> Iterator[Annotation]:
    """Annotations of a long text's sections, with offsets into the whole text."""
    for start, end in sections(document.text):
        [seen] = engine.annotate([document.text[start:end]], [document.language])
        yield moved(seen, start)


def sections(text: str, size: int = SECTION) -> Iterator[tuple[int, int]]:
    """Cut a long text where a paragraph, a line, a sentence or at least a word ends."""
    start = 0
    while len(text) - start > size:
        ends = (text.rfind(mark, start + size // 2, start + size) + len(mark) for mark in ("\n\n", "\n", ". ", " "))
        end = next((at for at in ends if at > start + size // 2), start + size)
        yield start, end
        start = end
    yield start, len(text)


def moved(annotation: Annotation, by: int) -> Annotation:
    """The annotation of a section, with the offsets of the text that it stands in."""
    return replace(
        annotation,
        sentences=tuple(_moved_sentence(sentence, by) for sentence in annotation.sentences),
        mentions=tuple(Mention(one.start + by, one.end + by, one.text, one.label) for one in annotation.mentions),
        reports=tuple(_moved_report(report, by) for report in annotation.reports),
        antecedents=tuple(Antecedent(one.start + by, one.back_to + by, one.likely) for one in annotation.antecedents),
    )


def _moved_report(report: Report, by: int) -> Report:
    source, cue, content = (
        tuple((start + by, end + by) for start, end in spans) for spans in (report.source, report.cue, report.content)
    )
    return Report(source, cue, content, report.score)


def _moved_sentence(sentence: Sentence, by: int) -> Sentence:
    words = tuple(replace(word, start=word.start + by, end=word.end + by) for word in sentence.words)
    return Sentence(sentence.start + by, sentence.end + by, words)


def join(document: Document, parts: Sequence[Reading]) -> Reading:
    """The readings of a document's sections as one: entities of one schema and one name become the first of them."""
    first: dict[tuple[str, str], Entity] = {}
    same: dict[str, str] = {}
    for entity in (entity for part in parts for entity in part.entities):
        known = first.setdefault((entity.schema, entity.name), entity)
        same[entity.id] = known.id
        if known is not entity:
            first[entity.schema, entity.name] = _joined(known, entity)
    claims = tuple(_renamed(claim, same) for part in parts for claim in part.claims)
    return Reading(document, claims, tuple(first.values()), tuple(link for part in parts for link in part.links))


def _joined(one: Entity, other: Entity) -> Entity:
    aliases = tuple(dict.fromkeys((*one.aliases, *other.aliases)))
    return replace(one, aliases=aliases, mentions=one.mentions + other.mentions)


def _renamed(claim: Claim, same: dict[str, str]) -> Claim:
    """The claim with the entities that stand for those it named."""
    return replace(
        claim,
        arguments=tuple(replace(one, entity=same.get(one.entity or "")) for one in claim.arguments),
        attribution=tuple(replace(one, entity=same.get(one.entity or "")) for one in claim.attribution),
        where=tuple(replace(one, entity=same.get(one.entity or "")) for one in claim.where),
    )
