"""What linking makes of the sample case, read by the real engine: its reprint, its conflict, its initials."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from whosays.annotations.engines import load
from whosays.demo import sample_files
from whosays.documents import read_document
from whosays.model import Claim, Link
from whosays.pipeline.linking import link_case
from whosays.pipeline.stages import read_documents
from whosays.store import ClaimQuery, Store, open_case

WIRE, REPRINT = "03-wire-report.txt", "04-wire-reprint.html"


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    files = [(path, path.read_bytes()) for path in sample_files()]
    readings = read_documents([read_document(data, path.name) for path, data in files], load("reader", threads=2))
    with open_case(tmp_path_factory.mktemp("demo") / "case", create=True) as store:
        for reading, (_, data) in zip(readings, files, strict=True):
            store.save(reading, data)
        link_case(store)
        yield store


def test_the_reprint_is_counted_once(case: Store) -> None:
    names = case.document_names()
    assert [sorted(names[id_] for id_ in group) for group in case.reprints()] == [[WIRE, REPRINT]]
    counted = [link for link in case.links() if link.type == "corroborates"]
    assert not [link for link in counted if {WIRE, REPRINT} <= set(link.values)]
    said = [link.why for link in counted if f"{WIRE} and {REPRINT} print one text" in link.why]
    assert said  # where both tell something themselves, a link says that they were counted once


def test_what_only_the_two_prints_tell_in_their_own_words_rests_on_one_voice(case: Store) -> None:
    alone = {claim.id for claim in case.claims(ClaimQuery(link="single"))}
    names, claims = case.document_names(), {claim.id: claim for claim in case.claims()}
    for link in case.links():
        told = [claims[id_] for id_ in link.claims]
        papers = {names[claim.evidence.document] for claim in told}
        if link.type == "same" and papers == {WIRE, REPRINT} and not any(claim.attribution for claim in told):
            assert alone >= {claim.id for claim in told}


def test_the_number_of_people_held_is_in_dispute_and_nothing_is_dropped(case: Store) -> None:
    conflict = next(link for link in case.links() if link.type == "contradicts" and numbers(case, link) == {"23", "26"})
    assert conflict.slot == "number"
    disputed = {claim.id for claim in case.claims(ClaimQuery(link="disputed"))}
    assert set(conflict.claims) <= disputed


def numbers(case: Store, link: Link) -> set[str]:
    """The two numbers as digits, where a link is about how many were detained."""
    told = case.claims_by_id(link.claims).values()
    return {digits(claim) for claim in told} if all(claim.type == "detention" for claim in told) else set()


def digits(claim: Claim) -> str:
    words = " ".join(argument.text for argument in claim.arguments).lower()
    return "23" if "twenty-three" in words or "23" in words else "26" if "26" in words else words


def test_initials_are_left_alone(case: Store) -> None:
    withheld = [entity for entity in case.entities() if entity.anonymised]
    assert {entity.name for entity in withheld} >= {"K.T.", "B.A."}
    for entity in withheld:
        assert len({mention.document for mention in entity.mentions}) == 1, entity.name
