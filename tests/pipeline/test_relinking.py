"""Adding, reading again, judging and undoing in any order give the links of the whole case linked from nothing."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bench import reading
from bench.cases.gold import FOLDER, case_of
from bench.settings import Settings
from whosays.case.linking import blocking, hanging, links, setting
from whosays.demo import sample_files
from whosays.documents import read_document
from whosays.errors import BadJudgement
from whosays.model import Answer, Edit, JudgedKind, Judgement, Link, Reading, Status
from whosays.pipeline.corroborating import corroborated
from whosays.pipeline.linking import contradicting, link_case, link_what_waits, told_alike, without_rejected
from whosays.pipeline.stages import read_documents
from whosays.places import place, shipped
from whosays.store import Store, open_case

SAMPLE = "sample"
CASES = sorted(path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.glob("*/*.yaml"))
ANSWERS: tuple[Answer, ...] = ("positive", "positive", "negative")


@cache
def readings(name: str) -> tuple[Reading, ...]:
    """The documents of a written case, read."""
    reader = reading.engine(Settings(data=Path()))
    if name == SAMPLE:
        return tuple(read_documents([read_document(data, file) for file, data in sample().items()], reader))
    documents = case_of(FOLDER / f"{name}.yaml").documents
    return tuple(place(one, shipped()) for one in reading.readings(reader, documents))


@cache
def sample() -> dict[str, bytes]:
    """The files of the sample case by their names."""
    return {path.name: path.read_bytes() for path in sample_files()}


def original(paper: Reading) -> bytes:
    """The file that a paper was read from."""
    return sample().get(paper.document.name) or paper.document.text.encode()


def told(found: Iterable[Link]) -> set[tuple[object, ...]]:
    """What links over the case say; the order of claims is drawn with each document."""
    return {
        (one.id, one.type, one.claims, one.why, one.confidence, one.slot, one.values)
        for one in found
        if one.type not in ("before", "during")
    }


def from_nothing(store: Store) -> list[Link]:
    """The links of a case as if all of it were linked for the first time, in memory."""
    settings = {one.id: setting(one.language, one.published, one.text) for one in store.documents()}
    found = links(store.claims(), {one.id: one for one in store.entities()}, settings)
    standing = without_rejected(found, store.links())
    return [*found, *corroborated(store, told_alike(standing), contradicting(standing)).links]


class Editor:
    """Somebody who works on a case in a way that chance decides."""

    def __init__(self, store: Store, papers: Sequence[Reading], chance: random.Random) -> None:
        self.store, self.chance = store, chance
        self.todo, self.held = chance.sample(papers, len(papers)), list[Reading]()
        self.given: list[str] = []

    def works(self) -> Iterator[None]:
        """One step after the other until all papers are in."""
        while self.todo:
            chance = self.chance.random()
            if self.held and chance < 0.15:
                self.read_again(self.chance.choice(self.held))
            elif self.held and chance < 0.3:
                self.judge()
            elif self.given and chance < 0.35:
                self.store.undo(self.given.pop(), "Ece")
            else:
                self.add(self.chance.choice((1, 1, 2)))
            yield

    def add(self, number: int) -> None:
        for _ in range(min(number, len(self.todo))):
            self.held.append(self.todo.pop())
            self.store.save(self.held[-1], original(self.held[-1]))

    def read_again(self, paper: Reading) -> None:
        """Another reading of a paper, which does not see all of its claims."""
        seen = tuple(claim for claim in paper.claims if self.chance.random() < 0.8)
        self.store.read_again(replace(paper, claims=seen))

    def judge(self) -> None:
        self.chance.choice((self.judge_entities, self.judge_claim, self.judge_link))()

    def judge_entities(self) -> None:
        one, other = self.chance.sample([entity.id for entity in self.store.entities()], 2)
        with suppress(BadJudgement):  # they have become one by now
            self.note("entity-pair", one, other)

    def judge_claim(self) -> None:
        claim = self.chance.choice(list(self.store.claims()))
        otherwise = Edit(status=Status("negated" if claim.status.polarity == "affirmed" else "affirmed"))
        self.note("claim", claim.id, edit=self.chance.choice((None, otherwise)))

    def judge_link(self) -> None:
        if drawn := [one.id for one in self.store.links()]:
            self.note("link", self.chance.choice(drawn))

    def note(self, kind: JudgedKind, *targets: str, edit: Edit | None = None) -> None:
        given = Judgement("", kind, targets, self.chance.choice(ANSWERS), "Ece", "", edit=edit)
        self.given.append(self.store.judge(given).id)


@pytest.mark.parametrize("name", [SAMPLE, *CASES])
def test_whatever_happens_to_a_case_its_links_are_those_of_the_whole(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for largest in (blocking.LARGEST, 3):
        monkeypatch.setattr(blocking, "LARGEST", largest)
        monkeypatch.setattr(hanging, "LIMIT", 2 * largest)
        with open_case(tmp_path / str(largest), create=True) as store:
            for _ in Editor(store, readings(name), random.Random(f"{name} {largest}")).works():
                link_case(store)
                link_what_waits(store)
                assert told(store.links()) == told(from_nothing(store))


def test_the_links_of_untouched_claims_are_not_drawn_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    papers = readings(CASES[0])
    compared: list[tuple[int, int]] = []
    with open_case(tmp_path / "case", create=True) as store:
        for paper in papers:
            store.save(paper, original(paper))
        link_case(store)
        monkeypatch.setattr("whosays.case.linking.pairing.Pairing.meet", lambda _, pair, *__: compared.append(pair))
        link_case(store)
        assert compared == []
