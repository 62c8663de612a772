"""Columns into which judgements were let are those that would be read anew; and only what changed is read."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import numpy as np
import pytest

from tests.store.readings import judgment, report
from whosays.model import Argument, Claim, Edit, Judgement, Status
from whosays.store import ClaimQuery, Store, loading
from whosays.store.columns import Coded, Columns, Named, Pairs

ANEW = loading.load


def plain(value: Any) -> Any:
    """A part of the columns as values that compare: codes as words, pairs as a set."""
    if isinstance(value, Coded):
        return [value.words[code] for code in value.codes]
    if isinstance(value, Pairs):
        return sorted(zip(value.row.tolist(), value.value.tolist(), strict=True))
    if isinstance(value, Named):
        return [plain(getattr(value, one.name)) for one in fields(value)]
    return value.tolist() if isinstance(value, np.ndarray) else value


def told_of(columns: Columns) -> dict[str, Any]:
    """All that the columns say, whatever the codes are."""
    kinds = sorted((row, columns.kind_words[value]) for row, value in plain(columns.kinds))
    words = {name: plain(one) for name, one in columns.words.items()}
    rest = ("numbers", "ids", "document", "voiced", "denied", "earliest", "entities", "named", "said_in")
    everything = [plain(columns.everything.named), plain(columns.everything.says)]
    return {"kinds": kinds, **words, "all": everything, **{name: plain(getattr(columns, name)) for name in rest}}


@pytest.fixture
def told(store: Store) -> Store:
    for one in (report(), judgment()):
        store.save(*one)
    store.facets(ClaimQuery())
    return store


def edits(claim: Claim) -> list[Edit | None]:
    """Corrections of every kind: of nothing, of status, of type, of who takes part, of who says it."""
    other = Argument("agent", claim.evidence.quote[:3], claim.evidence.start, claim.evidence.start + 3)
    return [
        None,
        Edit(status=Status("negated", "planned", "possible")),
        Edit(type="threat"),
        Edit(arguments=(other,)),
        Edit(attribution=()),
    ]


@pytest.mark.parametrize("which", range(5))
@pytest.mark.parametrize("at", range(3))
def test_judged_undone_and_judged_again(told: Store, which: int, at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    claim = told.page(ClaimQuery()).claims[at]
    monkeypatch.setattr(loading, "load", lambda _: pytest.fail("all columns were read again"))
    given = told.judge(Judgement("", "claim", (claim.id,), "positive", "Nermin", "", edit=edits(claim)[which]))
    compare(told)
    told.undo(given.id, "Nermin")
    compare(told)
    told.judge(Judgement("", "claim", (claim.id,), "unsure", "Nermin", ""))
    compare(told)


def compare(told: Store) -> None:
    patched = told_of(told.columns())  # type: ignore[attr-defined]
    with told.reading() as connection:  # type: ignore[attr-defined]
        assert patched == told_of(ANEW(connection))


def test_masks_of_what_did_not_change_stay(told: Store) -> None:
    queries = [ClaimQuery(type="trade"), ClaimQuery(review="unreviewed"), ClaimQuery(search="boat")]
    for query in queries:
        told.page(query)
    [claim] = told.page(ClaimQuery(limit=1)).claims
    told.judge(Judgement("", "claim", (claim.id,), "negative", "Nermin", ""))
    masks = told.remembered.columns_of  # type: ignore[attr-defined]
    with told.reading() as connection:  # type: ignore[attr-defined]
        assert {field for field, _ in masks(connection)[1]} == {"type", "search"}
    told.judge(Judgement("", "claim", (claim.id,), "positive", "Nermin", "", edit=Edit(type="threat")))
    with told.reading() as connection:  # type: ignore[attr-defined]
        assert masks(connection)[1] == {}
    assert claim.id in told.ids(ClaimQuery(type="threat"))


def test_a_merge_and_new_documents_are_read_anew(store: Store) -> None:
    store.save(*report())
    assert store.page(ClaimQuery()).total == 3
    store.save(*judgment())
    assert store.page(ClaimQuery()).total == len(list(store.claims()))
    roll = store.roll(ClaimQuery())
    first, second, *_ = [one.id for one in roll.entities if not one.anonymised]
    store.judge(Judgement("", "entity-pair", (first, second), "positive", "Nermin", ""))
    assert store.roll(ClaimQuery()).total == roll.total - 1
