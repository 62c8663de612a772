"""A case → suggestions: names, company, facts and distance, each said; nothing for who only shares a letter."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace

from tests.store.readings import claim, document, entity
from whosays.case.suggesting.suggest import Suggestion, suggestions
from whosays.model import Claim, Document, Entity, Place

FAR, HERE = Place(40.0, 30.0, "TR", "PPL", "test"), Place(41.0, 29.0, "TR", "PPL", "test")


class Fake:
    """A case that is its lists."""

    def __init__(self) -> None:
        self.held: list[Entity] = []
        self.said: list[Claim] = []
        self.facts: dict[str, frozenset[str]] = {}
        self.judged: dict[frozenset[str], str] = {}

    def add(self, name: str, person: str, *others: str, schema: str = "Person", **more: object) -> str:
        """A document in which somebody meets others; others of one name are one entity of the case."""
        of = document(name, f"{person} met {', '.join(others)} ({name}).")
        one = entity(of, schema, person, **more)
        known = {e.name: e for e in self.held}
        company = [known.get(other) or replace(entity(of, "Organization", other), mentions=()) for other in others]
        self.held += [one, *(c for c in company if c.name not in known)]
        self.said.append(meeting(of, one, company))
        return one.id

    def snapshot(self) -> nullcontext[None]:
        return nullcontext()

    def entities(self) -> Iterator[Entity]:
        return iter(self.held)

    def claims(self) -> Iterator[Claim]:
        return iter(self.said)

    def entity_names(self) -> dict[str, str]:
        return {e.id: e.name for e in self.held}

    def entity_facts(self) -> dict[str, frozenset[str]]:
        return self.facts

    def judged_pairs(self) -> dict[frozenset[str], str]:
        return self.judged


def meeting(of: Document, one: Entity, company: list[Entity]) -> Claim:
    roles = {f"guest{n}": other.name for n, other in enumerate(company)}
    return claim(of, "meeting", "met", [one, *company], roles={"host": one.name, **roles})


def names(found: list[Suggestion]) -> list[set[str]]:
    return [set(pair.names) for pair in found]


def test_initials_are_suggested_only_beside_company_and_never_far_above_the_line() -> None:
    case = Fake()
    case.add("a", "Jale Demir", "Harbour Union", "Salt Office")
    case.add("b", "J.D.", "Harbour Union", "Salt Office", anonymised=True)
    case.add("c", "J.D.", "Olive Board", anonymised=True)
    found = suggestions(case)
    assert names(found) == [{"Jale Demir", "J.D."}]
    assert [sign.kind for sign in found[0].signs] == ["initials", "company"]
    assert "Harbour Union, Salt Office" in found[0].signs[1].why
    assert found[0].score == sum(sign.points for sign in found[0].signs) == 56


def test_a_fact_or_a_judgement_takes_a_pair_off_the_list() -> None:
    case = Fake()
    one, other = case.add("a", "Yusuf Husayn"), case.add("b", "Yousef Hussein")
    assert len(suggestions(case)) == 1
    case.facts = {one: frozenset({"sex:m"}), other: frozenset({"sex:f"})}
    assert suggestions(case) == []
    case.facts, case.judged = {}, {frozenset({one, other}): "unsure"}
    assert suggestions(case) == []


def test_two_towns_of_nearly_one_name_far_apart_are_two() -> None:
    case = Fake()
    case.add("a", "Sazlıdere", schema="Address", place=HERE)
    case.add("b", "Sazlidere", schema="Address", place=FAR)
    assert suggestions(case) == []
    case.add("c", "Sazlidere", schema="Address", place=replace(HERE, lat=41.1))
    assert [pair.signs[-1].kind for pair in suggestions(case)] == ["near"]


def test_what_one_document_names_as_two_needs_more() -> None:
    case = Fake()
    case.add("a", "Jale Demir")
    first = case.held[0].mentions
    case.held.append(replace(case.held[0], id="entity:z", name="Jale Demirr", mentions=first))
    assert suggestions(case) == []


def test_a_block_that_everybody_shares_tells_nothing() -> None:
    case = Fake()
    for n in range(80):
        case.add(f"d{n}", "Jale Demir")
    assert suggestions(case) == []
