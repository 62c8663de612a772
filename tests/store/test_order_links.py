"""Links of order that a reading brings are kept with it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from whosays.case.records import claim_of, claim_record
from whosays.model import Claim, Document, Evidence, Link, Predicate, Reading, When
from whosays.store import open_case

DATA = b"Tan fled after the raid."


def reading() -> Reading:
    document = Document(
        "sha256:" + hashlib.sha256(DATA).hexdigest(), "a.txt", "text/plain", DATA.decode(), language="en"
    )
    evidence = Evidence(document.id, 0, len(DATA), document.text)
    fled = Claim("claim:1", "open", Predicate("fled", "flee", 4, 8), (), evidence)
    raid = replace(fled, id="claim:2", type="attack", predicate=Predicate("raid", "raid", 19, 23))
    link = Link("link:1", "before", ("claim:2", "claim:1"), "the text says “after”", 0.9)
    return Reading(document, (fled, raid), (), (link,))


def test_links_of_a_reading_are_saved_with_it(tmp_path: Path) -> None:
    with open_case(tmp_path / "case", create=True) as store:
        store.save(reading(), DATA)
        store.save(reading(), DATA)
        assert list(store.links()) == list(reading().links)


def test_how_a_time_is_known_comes_back_and_is_written_only_where_it_says_something() -> None:
    claim = reading().claims[0]
    carried = replace(claim, when=When("on 3 May", 0, 8, "2023-05-03", "2023-05-03", "2023-05-03", "narrative"))
    stated = replace(claim, when=When("on 3 May", 0, 8))
    assert claim_record(carried)["when"]["how"] == "narrative"
    assert "how" not in claim_record(stated)["when"]
    assert claim_of(claim_record(carried)) == carried
    assert claim_of(claim_record(stated)) == stated
