"""The lossless export: exactly the record of the design."""

from __future__ import annotations

import io
import json
import tracemalloc
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from itertools import islice, repeat

from whosays.exports.jsonl import line, write_jsonl
from whosays.model import (
    Argument,
    Box,
    Claim,
    Document,
    Entity,
    EntityMention,
    Evidence,
    Judgement,
    Link,
    Place,
    Predicate,
    Status,
    Voice,
    When,
    Where,
)

DOCUMENT = Document("sha256:d", "ç.html", "text/html", "text", "Başlık", "tr", "2023-11-05")
ENTITY = Entity("entity:e", "Person", "A.C.", (), True, None, (EntityMention("sha256:d", 0, 4, "A.C."),))
PLACE = Entity("entity:p", "Address", "Bodrum", place=Place(37.03, 27.43, "TR", "PPL", "GeoNames"))
CLAIM = Claim(
    id="claim:c",
    type="supply",
    predicate=Predicate("supplying", "supply", 5, 14),
    arguments=(Argument("giver", "A.C.", 0, 4, "entity:e"), Argument("thing", "rope", 15, 19)),
    when=When("in May", 20, 26, "2023-05", "2023-05-01", "2023-05-31"),
    where=(Where("Bodrum", 27, 33, "entity:p"),),
    status=Status("affirmed", "planned", "possible"),
    attribution=(Voice("the indictment", 40, 54, "document", "according to"),),
    evidence=Evidence("sha256:d", 0, 60, "“quote”", 1),
    confidence=0.83,
    engine="reader@1",
)
JUDGEMENT = Judgement("judgement:j", "claim", ("claim:c",), "negative", "Ece", "2026-01-02T03:04:05Z", "no source")
LINK = Link("link:l", "contradicts", ("claim:c", "claim:d"), "two places", 0.7)


class Fake:
    """A case that is its lists."""

    def __init__(self, claims: Iterator[Claim]) -> None:
        self.claims_ = claims

    def snapshot(self) -> nullcontext[None]:
        return nullcontext()

    def documents(self) -> Iterator[Document]:
        return iter([DOCUMENT])

    def entities(self) -> Iterator[Entity]:
        return iter([ENTITY, PLACE])

    def claims(self) -> Iterator[Claim]:
        return self.claims_

    def links(self) -> Iterator[Link]:
        return iter([LINK])

    def judgements(self) -> Iterator[Judgement]:
        return iter([JUDGEMENT])


def exported(source: Fake) -> list[str]:
    out = io.StringIO()
    write_jsonl(source, out)
    return out.getvalue().split("\n")


def test_every_kind_of_record_is_written_as_the_design_says() -> None:
    assert exported(Fake(iter([CLAIM]))) == [
        '{"kind": "document", "id": "sha256:d", "name": "ç.html", "title": "Başlık", "media_type": "text/html", '
        '"language": "tr", "published": "2023-11-05", "pages": 1}',
        '{"kind": "entity", "id": "entity:e", "schema": "Person", "name": "A.C.", "aliases": [], '
        '"anonymised": true, "place": null, '
        '"mentions": [{"document": "sha256:d", "start": 0, "end": 4, "text": "A.C."}]}',
        '{"kind": "entity", "id": "entity:p", "schema": "Address", "name": "Bodrum", "aliases": [], '
        '"anonymised": false, "place": {"lat": 37.03, "lon": 27.43, "country": "TR", "feature": "PPL", '
        '"source": "GeoNames", "precision": "point"}, "mentions": []}',
        '{"kind": "claim", "id": "claim:c", "type": "supply", '
        '"predicate": {"text": "supplying", "lemma": "supply", "start": 5, "end": 14}, '
        '"arguments": [{"role": "giver", "text": "A.C.", "start": 0, "end": 4, "entity": "entity:e"}, '
        '{"role": "thing", "text": "rope", "start": 15, "end": 19, "entity": null}], '
        '"when": {"text": "in May", "edtf": "2023-05", "earliest": "2023-05-01", "latest": "2023-05-31", '
        '"start": 20, "end": 26}, '
        '"where": [{"text": "Bodrum", "start": 27, "end": 33, "entity": "entity:p"}], '
        '"status": {"polarity": "affirmed", "reality": "planned", "certainty": "possible"}, '
        '"attribution": [{"text": "the indictment", "start": 40, "end": 54, "entity": null, "kind": "document", '
        '"cue": "according to"}], '
        '"evidence": {"document": "sha256:d", "start": 0, "end": 60, "quote": "“quote”", "page": 1}, '
        '"confidence": 0.83, "engine": "reader@1", "review": "unreviewed"}',
        '{"kind": "link", "id": "link:l", "type": "contradicts", "claims": ["claim:c", "claim:d"], '
        '"why": "two places", "confidence": 0.7, "review": "unreviewed"}',
        '{"kind": "judgement", "id": "judgement:j", "target": "claim", "targets": ["claim:c"], "answer": "negative", '
        '"reason": "no source", "edit": null, "who": "Ece", "when": "2026-01-02T03:04:05Z", "undone": null, '
        '"subjects": []}',
        "",
    ]


def test_boxes_are_written_where_there_are_any() -> None:
    boxed = replace(CLAIM, evidence=replace(CLAIM.evidence, boxes=(Box(1, 1.0, 2.0, 3.0, 4.5),)))
    evidence = json.loads(exported(Fake(iter([boxed])))[3])["evidence"]
    assert list(evidence) == ["document", "start", "end", "quote", "page", "boxes"]
    assert evidence["boxes"] == [{"page": 1, "x0": 1.0, "y0": 2.0, "x1": 3.0, "y1": 4.5}]


def test_no_sign_in_a_quote_breaks_a_line() -> None:
    text = "a\n\r\x0b\x0c\x1c\x85\u2028\u2029\0b"
    written = line({"quote": text})
    assert len(written.splitlines()) == 1
    assert json.loads(written) == {"quote": text}


def test_an_export_takes_no_more_memory_for_more_claims() -> None:
    class Nowhere(io.StringIO):
        def write(self, text: str) -> int:
            return len(text)

    def peak(count: int) -> int:
        tracemalloc.start()
        write_jsonl(Fake(islice(repeat(CLAIM), count)), Nowhere())
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)
    assert peak(5000) < peak(50) + 20_000
