"""Every construction that whosays promises to read, read by the real engine. See README.md beside this file."""

from __future__ import annotations

from hashlib import sha256

import pytest

from tests.golden.expect import Golden, goldens, missing, words_of
from whosays.annotations.engines import Engine, load
from whosays.claims import read_claims
from whosays.claims.types import triggers_of
from whosays.model import Document, Reading

ALL = list(goldens())


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load("reader", threads=2)


@pytest.fixture(scope="module")
def readings(engine: Engine) -> dict[str, Reading]:
    documents = [as_document(golden) for golden in ALL]
    annotations = engine.annotate([d.text for d in documents], [d.language for d in documents])
    return {d.name: read_claims(d, a) for d, a in zip(documents, annotations, strict=True)}


def as_document(golden: Golden) -> Document:
    digest = sha256(golden.text.encode()).hexdigest()
    return Document(f"sha256:{digest}", golden.name, "text/plain", golden.text, language=golden.language)


@pytest.mark.parametrize("golden", ALL, ids=lambda golden: golden.name)
def test_golden(golden: Golden, readings: dict[str, Reading]) -> None:
    lines = missing(golden, readings[golden.name])
    if golden.misses is None:
        assert not lines, "\n".join([golden.text, *lines])
    else:
        assert lines, f"{golden.name} is read rightly now: take its `misses` away"


@pytest.mark.parametrize("golden", ALL, ids=lambda golden: golden.name)
def test_evidence_is_the_exact_text(golden: Golden, readings: dict[str, Reading]) -> None:
    for claim in readings[golden.name].claims:
        evidence = claim.evidence
        assert golden.text[evidence.start : evidence.end] == evidence.quote
        for argument in claim.arguments:
            assert golden.text[argument.start : argument.end] == argument.text


@pytest.mark.parametrize("golden", ALL, ids=lambda golden: golden.name)
def test_the_words_state_the_wanted_type(golden: Golden) -> None:
    """A wanted predicate is in the vocabulary of a wanted type: what then fails is the reading, not the word list."""
    for types, predicates in words_of(golden):
        found = {
            one.name
            for predicate in predicates
            for kind in ("verb", "noun", "agent", "adjective")
            for one, _ in triggers_of(golden.language, kind, predicate)
        }
        assert types & {"open", "statement", *found}, predicates  # reporting words are the languages' own


def test_every_name_is_used_once() -> None:
    names = [golden.name for golden in ALL]
    assert len(names) == len(set(names))
