"""Conflicts: groups of claims that exclude each other."""

from __future__ import annotations

from dataclasses import replace

from tests.views.told import told
from whosays.model import Link
from whosays.views.claim_rows import Known
from whosays.views.conflicts import conflicts

CLAIMS = {f"claim:{n}": told(n) for n in range(1, 7)}
KNOWN = Known({}, {})


def link(number: int, *claims: int, confidence: float = 0.5) -> Link:
    ids = tuple(f"claim:{n}" for n in claims)
    return Link(f"link:{number}", "contradicts", ids, "“drive”: two voices differ", confidence)


def test_links_that_share_a_claim_are_one_conflict() -> None:
    page = conflicts([link(1, 1, 2), link(2, 2, 3), link(3, 4, 5, confidence=0.9)], CLAIMS, KNOWN)
    assert [[row.id for row in one.claims] for one in page.conflicts] == [
        ["claim:4", "claim:5"],
        ["claim:1", "claim:2", "claim:3"],
    ]
    assert [len(one.disagreements) for one in page.conflicts] == [1, 2]


def test_agreement_is_no_conflict() -> None:
    assert conflicts([replace(link(1, 1, 2), type="same")], CLAIMS, KNOWN).total == 0


def test_a_rejected_link_joins_nothing() -> None:
    assert conflicts([replace(link(1, 1, 2), review="rejected")], CLAIMS, KNOWN).total == 0


def test_claims_that_the_filter_left_out_make_no_conflict() -> None:
    assert conflicts([link(1, 1, 9)], CLAIMS, KNOWN).total == 0


def test_pages() -> None:
    page = conflicts([link(1, 1, 2), link(2, 3, 4), link(3, 5, 6)], CLAIMS, KNOWN, offset=1, limit=1)
    assert (page.total, page.offset, len(page.conflicts)) == (3, 1, 1)
