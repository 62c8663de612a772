"""What the API writes: judgements that can be taken back, and files that are read."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.views.http.conftest import TOKEN, Ask
from whosays.errors import BusyCase
from whosays.pipeline.files import find
from whosays.pipeline.local import Effort, add
from whosays.pipeline.relinking import Linker
from whosays.store import Store, open_case
from whosays.views.http import files
from whosays.views.http.files import harmless


@dataclass(frozen=True, slots=True)
class Outcome:
    result: str = "read"
    reason: str = ""
    problems: tuple[str, ...] = ()
    words: int = 0
    claims: int = 0


@pytest.fixture
def writing(browser: Ask, own_store: Store) -> Callable[..., TestClient]:
    def make(**more: Any) -> TestClient:
        client = browser(own_store, who="Nermin", **more)
        client.get("/", params={"token": TOKEN})
        return client

    return make


def ids(api: TestClient, **params: Any) -> list[str]:
    return [one["id"] for one in api.get("/api/claims", params=params).json()["claims"]]


def judge(api: TestClient, **body: Any) -> Any:
    response = api.post("/api/judgements", json=body)
    assert response.status_code == 201, response.text
    return response.json()


def test_a_rejected_claim_leaves_the_queue_and_comes_back_when_it_is_undone(writing: Callable[..., TestClient]) -> None:
    api = writing()
    before = api.get("/api/review").json()
    claim = before["queue"][0]["id"]
    [noted] = judge(api, target="claim", ids=[claim], answer="negative", reason="misread")
    assert (noted["answer"], noted["by"], noted["reason"]) == ("negative", "Nermin", "misread")
    after = api.get("/api/review").json()
    assert claim not in [one["id"] for one in after["queue"]]
    assert (after["progress"]["done"], after["progress"]["rejected"]) == (1, 1)
    assert after["progress"]["total"] == before["progress"]["total"]
    assert ids(api, review="rejected") == [claim]
    assert api.get(f"/api/claims/{claim}").json()["judgements"][0]["id"] == noted["id"]
    [undone] = api.post("/api/judgements/undo").json()
    assert undone["undone"]
    assert api.get("/api/review").json()["queue"] == before["queue"]


def test_a_rejected_claim_is_linked_with_nothing_until_that_is_undone(
    writing: Callable[..., TestClient], own_store: Store
) -> None:
    api = writing(relink=Linker(own_store.path).relink)
    claim = ids(api, link="disputed")[0]
    before = api.get(f"/api/claims/{claim}").json()["links"]
    judge(api, target="claim", ids=[claim], answer="negative")
    assert {one["type"] for one in api.get(f"/api/claims/{claim}").json()["links"]} <= {"before", "during"}
    assert claim not in ids(api, link="disputed")
    api.post("/api/judgements/undo")
    assert api.get(f"/api/claims/{claim}").json()["links"] == before
    assert claim in ids(api, link="disputed")


def test_claims_that_are_judged_together_are_taken_back_together(writing: Callable[..., TestClient]) -> None:
    api = writing()
    some = ids(api, limit=5)
    judge(api, target="claim", ids=some[:1], answer="unsure")
    judge(api, target="claim", ids=some[1:], answer="positive")
    assert ids(api, review="accepted") == some[1:]
    assert len(api.post("/api/judgements/undo").json()) == 4
    assert ids(api, review="accepted") == []
    assert ids(api, review="unsure") == some[:1]


def test_a_correction_changes_what_is_found(writing: Callable[..., TestClient]) -> None:
    api = writing()
    [claim] = ids(api, limit=1)
    status = {"polarity": "negated", "reality": "planned", "certainty": "possible"}
    judge(api, target="claim", ids=[claim], answer="positive", edit={"status": status})
    assert api.get(f"/api/claims/{claim}").json()["status"] == status
    assert claim in ids(api, status="negated,planned", limit=1000)


def test_two_entities_become_one_and_two_again(writing: Callable[..., TestClient]) -> None:
    api = writing()
    found = api.get("/api/entities", params={"schema": "Person", "limit": 400}).json()
    named = [one for one in found["entities"] if not one["anonymised"]]
    pair = [one["id"] for one in named if one["documents"] == 1][:2]
    judge(api, target="entity-pair", ids=pair, answer="positive", reason="the court says so")
    assert api.get("/api/case").json()["counts"]["entities"] == api.get("/api/entities").json()["total"]
    joined = api.get("/api/entities", params={"schema": "Person", "limit": 400}).json()
    assert joined["total"] == found["total"] - 1
    api.post("/api/judgements/undo")
    again = api.get("/api/entities", params={"schema": "Person", "limit": 400}).json()
    assert {one["id"] for one in again["entities"]} == {one["id"] for one in found["entities"]}


def test_an_entity_is_taken_apart_and_put_together(writing: Callable[..., TestClient]) -> None:
    api = writing()
    [orhun] = [
        one
        for one in api.get("/api/entities", params={"limit": 400}).json()["entities"]
        if one["name"] == "Selma Orhun"
    ]
    members = api.get(f"/api/entities/{orhun['id']}/members").json()
    assert len(members) == orhun["documents"] > 2
    assert all("Orhun" in member["quotes"][0]["quote"] for member in members)
    going = [member["id"] for member in members[1:3]]
    noted = api.post(f"/api/entities/{orhun['id']}/parting", json={"members": going, "reason": "her sister"}).json()
    assert {one["reason"] for one in noted} == {"her sister"}
    parted = [
        {one["id"] for one in api.get(f"/api/entities/{id_}/members").json()} for id_ in (members[0]["id"], going[0])
    ]
    assert parted == [{one["id"] for one in members} - set(going), set(going)]
    assert len(api.post("/api/judgements/undo").json()) == len(noted)
    assert len(api.get(f"/api/entities/{orhun['id']}/members").json()) == len(members)


def test_where_nodes_stand_is_kept_in_the_case(writing: Callable[..., TestClient]) -> None:
    api = writing()
    state = api.get("/api/claims/facets").json()
    spots = [
        {"id": "entity:a", "x": 1.5, "y": -2.0, "pinned": True},
        {"id": "entity:b", "x": 0.0, "y": 3.0, "pinned": False},
    ]
    assert api.post("/api/graph/spots", json=spots).status_code == 204
    assert api.get("/api/graph/spots").json() == spots
    assert writing().get("/api/graph/spots").json() == spots
    assert api.get("/api/claims/facets").json() == state
    assert api.post("/api/graph/spots", json=[{"id": "entity:a", "x": "far"}]).status_code == 422


def test_nobody_is_taken_apart_into_one(writing: Callable[..., TestClient]) -> None:
    api = writing()
    one = api.get("/api/entities").json()["entities"][0]["id"]
    all_of_it = [member["id"] for member in api.get(f"/api/entities/{one}/members").json()]
    for some, status in ((all_of_it, 422), (["entity:nobody"], 404)):
        assert api.post(f"/api/entities/{one}/parting", json={"members": some}).status_code == status
    assert api.get("/api/entities/entity:nobody/members").status_code == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"target": "claim", "ids": ["claim:none"], "answer": "positive"}, 404),
        ({"target": "claim", "ids": [], "answer": "positive"}, 422),
        ({"target": "claim", "ids": ["x"], "answer": "maybe"}, 422),
        ({"target": "person", "ids": ["x"], "answer": "positive"}, 422),
        ({"target": "entity-pair", "ids": ["entity:one"], "answer": "positive"}, 422),
        ({"target": "claim", "ids": ["x"] * 1001, "answer": "positive"}, 422),
        ({"target": "claim", "ids": ["x"], "answer": "positive", "reason": "x" * 2001}, 422),
    ],
)
def test_a_judgement_that_makes_no_sense_is_refused(
    writing: Callable[..., TestClient], body: dict[str, Any], status: int
) -> None:
    api = writing()
    response = api.post("/api/judgements", json=body)
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    assert api.get("/api/judgements").json() == []


def test_nothing_to_take_back(writing: Callable[..., TestClient]) -> None:
    response = writing().post("/api/judgements/undo")
    assert response.status_code == 422
    assert response.json()["detail"] == "there is no judgement of yours to take back"


# --- files


def waited(api: TestClient) -> list[dict[str, Any]]:
    """The files, once nothing is being read."""
    for _ in range(600):
        state = api.get("/api/adding").json()
        if not state["running"]:
            found: list[dict[str, Any]] = state["files"]
            return found
        time.sleep(0.05)
    raise AssertionError("the reading did not end")


def test_a_file_is_read_and_its_claims_are_there(writing: Callable[..., TestClient], own_store: Store) -> None:
    def read(paths: Sequence[Path]) -> Iterator[tuple[Path, Any]]:
        with open_case(own_store.path, write=True) as store:
            by_name = {path.name: path for path in paths}
            for outcome in add(list(find(paths)), store, Effort("fake", workers=1)):
                yield by_name[outcome.name], outcome

    api = writing(add=read)
    text = b"Mina Aker warned Tolga Usta in Bursa.\n"
    sent = [("files", ("note.txt", text, "text/plain")), ("files", ("empty.txt", b"", "text/plain"))]
    response = api.post("/api/documents", files=sent)
    assert response.status_code == 202
    note, empty = waited(api)
    assert (note["state"], empty["state"]) == ("read", "failed")
    assert empty["reason"] == "the file is empty: nothing to read"
    assert note["document"] == f"sha256:{hashlib.sha256(text).hexdigest()}"
    assert api.get(f"/api/documents/{note['document']}").json()["name"] == "note.txt"
    assert api.get("/api/claims", params={"document": note["document"]}).json()["total"] == note["claims"] > 0


def test_a_busy_case_is_told_of_and_later_files_are_tried(writing: Callable[..., TestClient]) -> None:
    told: list[str] = []

    def busy_once(paths: Sequence[Path]) -> Iterator[tuple[Path, Outcome]]:
        told.extend(path.name for path in paths)
        if len(told) == 1:
            raise BusyCase("the case: another whosays is adding to this case")
        if len(told) == 2:
            raise ZeroDivisionError
        for path in paths:
            yield path, Outcome(words=3)

    api = writing(add=busy_once)
    for name in ("one.txt", "two.txt", "three.txt"):
        api.post("/api/documents", files=[("files", (name, b"x"))])
        waited(api)
    one, two, three = waited(api)
    assert (one["state"], one["reason"]) == ("failed", "the case: another whosays is adding to this case")
    assert (two["state"], "report this" in two["reason"]) == ("failed", True)
    assert (three["state"], three["words"]) == ("read", 3)


def test_one_file_that_comes_twice_is_read_once(writing: Callable[..., TestClient]) -> None:
    seen: list[int] = []

    def read(paths: Sequence[Path]) -> Iterator[tuple[Path, Outcome]]:
        seen.append(len(paths))
        return ((path, Outcome()) for path in paths)

    api = writing(add=read)
    api.post(
        "/api/documents", files=[("files", ("a.txt", b"x")), ("files", ("b.txt", b"y")), ("files", ("c.txt", b"x"))]
    )
    assert [one["state"] for one in waited(api)] == ["read", "read", "skipped"]
    assert sum(seen) == 2


def test_what_an_adder_does_not_tell_of_is_not_left_waiting(writing: Callable[..., TestClient]) -> None:
    api = writing(add=lambda paths: iter([(paths[0], Outcome())]))
    api.post("/api/documents", files=[("files", (name, name.encode())) for name in ("one.txt", "two.txt")])
    assert [one["state"] for one in waited(api)] == ["read", "failed"]


def test_an_upload_that_is_too_large_is_refused_and_leaves_nothing(
    writing: Callable[..., TestClient], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 1000)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    api = writing(add=lambda paths: iter(()))
    response = api.post("/api/documents", files=[("files", ("big.bin", b"x" * 1001))])
    assert response.status_code == 413
    assert list(tmp_path.glob("whosays-*")) == []


def test_a_body_that_is_too_large_is_not_even_read(writing: Callable[..., TestClient]) -> None:
    api = writing(add=lambda paths: iter(()))
    assert api.post("/api/judgements", content=b"x", headers={"Content-Length": str(1 << 40)}).status_code == 413
    assert api.post("/api/documents", content=iter([b"x"])).status_code == 411


def test_a_server_that_only_shows_takes_no_files(writing: Callable[..., TestClient]) -> None:
    assert writing().post("/api/documents", files=[("files", ("a.txt", b"x"))]).status_code == 403


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\Users\\x\\report.pdf", "report.pdf"), ("/abs/olute.txt", "olute.txt"),
        ("..", "file"), ("", "file"), ("a\0b.txt", "ab.txt"), ("tutanak ğüş.docx", "tutanak ğüş.docx"),
    ],
)  # fmt: skip
def test_a_name_is_never_a_path(name: str, kept: str) -> None:
    assert harmless(name) == kept
