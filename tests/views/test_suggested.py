"""Who else an entity may be, as its page shows it."""

from __future__ import annotations

from pathlib import Path

from tests.store.readings import document, entity, told
from whosays.model import Judgement
from whosays.store import Store, open_case
from whosays.views.suggested import Suggesting


def put(store: Store, name: str, person: str) -> None:
    of = document(name, f"{person} left ({name}).")
    reading, data = told(of, [], [entity(of, "Person", person)])
    store.save(reading, data)


def test_suggestions_of_an_entity_change_with_documents_and_judgements(tmp_path: Path) -> None:
    with open_case(tmp_path / "case", create=True) as store:
        put(store, "a", "Yusuf Husayn")
        ask = Suggesting(store)
        one = next(iter(store.entity_names()))
        assert list(ask(one)) == []
        put(store, "b", "Yousef Hussein")
        found = list(ask(one))
        assert [(other.name, other.schema) for other in found] == [("Yousef Hussein", "Person")]
        assert "written otherwise" in found[0].why
        assert [{pair.first, pair.second} for pair in ask.pairs()] == [{one, found[0].id}]
        given = store.judge(Judgement("", "entity-pair", (one, found[0].id), "unsure", "Ece", ""))
        assert list(ask(one)) == []
        assert list(ask.pairs()) == []
        store.undo(given.id, "Ece")
        assert len(list(ask(one))) == 1
