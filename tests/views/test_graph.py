"""The graph: who does to whom, bundled, and never across statuses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tests.views.told import DENIED, PLANNED, named, says, told
from whosays.case.records import claim_record
from whosays.claims.ends import pairs
from whosays.model import Claim
from whosays.store.figures import Named
from whosays.store.outlines import outline_of
from whosays.views.graph import MOST_NODES, Graph, graph


def drawn(claims: Iterable[Claim], known: Mapping[str, Named], most: int = MOST_NODES) -> Graph:
    """The graph of claims as they are kept."""
    return graph((outline_of(claim_record(one), {}) for one in claims), known, most)


ROLES = (("giver", "Ada"), ("recipient", "Bora"), ("thing", "a van"))


def test_an_edge_leads_from_subject_to_object() -> None:
    assert list(pairs(told(1, "supply", roles=ROLES))) == [("Ada", "Bora")]


def test_without_the_object_it_leads_to_all_others() -> None:
    roles = (("giver", "Ada"), ("thing", "a van"), ("thing", "a boat"))
    assert list(pairs(told(1, "supply", roles=roles))) == [("Ada", "a van"), ("Ada", "a boat")]


def test_nobody_is_joined_to_oneself() -> None:
    assert list(pairs(told(1, "supply", roles=(("giver", "Ada"), ("recipient", "Ada"))))) == []


def test_a_denial_is_another_edge_than_what_it_denies() -> None:
    claims = [
        told(1, "supply", roles=ROLES),
        told(2, "supply", roles=ROLES, attribution=(says("Cem"),)),
        told(3, "supply", roles=ROLES, status=DENIED),
        told(4, "supply", roles=ROLES, status=PLANNED),
    ]
    edges = drawn(claims, named("Ada", "Bora")).edges
    assert sorted((one.mark, one.claims, one.voices) for one in edges) == [
        ("affirmed", ("claim:1", "claim:2"), 2),
        ("negated", ("claim:3",), 1),
        ("planned", ("claim:4",), 1),
    ]


def test_one_speaker_twice_is_one_voice() -> None:
    claims = [told(n, "supply", roles=ROLES, attribution=(says("Cem"),)) for n in (1, 2)]
    assert [one.voices for one in drawn(claims, named("Ada", "Bora")).edges] == [1]


def test_too_many_nodes_are_left_out_and_counted() -> None:
    claims = [told(1, "supply", roles=ROLES), told(2, "supply", roles=(("giver", "Ada"), ("recipient", "c.d.")))]
    made = drawn(claims, named("Ada", "Bora", "c.d."), most=2)
    assert [one.id for one in made.nodes] == ["Ada", "Bora"]
    assert made.left_out == 1
    assert {(one.source, one.target) for one in made.edges} == {("Ada", "Bora")}


def test_initials_are_marked() -> None:
    made = drawn([told(1, "supply", roles=(("giver", "Ada"), ("recipient", "c.d.")))], named("Ada", "c.d."))
    assert {one.id: one.withheld for one in made.nodes} == {"Ada": False, "c.d.": True}
