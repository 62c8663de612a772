"""What takes long is made in another process: nobody waits for it, and the answer says that there is more to come."""

from __future__ import annotations

import subprocess
import time
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.views.http.conftest import TOKEN, Ask
from whosays.store import Store
from whosays.views import elsewhere


@pytest.fixture
def api(browser: Ask, own_store: Store, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    """A server that takes the sample for a large case."""
    monkeypatch.setattr(elsewhere, "AT_ONCE", 0)
    client = browser(own_store)
    client.get("/", params={"token": TOKEN})
    return client


def settled(api: TestClient, path: str) -> dict[str, Any]:
    """The answer when nothing is being made any more."""
    for _ in range(600):
        found: dict[str, Any] = api.get(f"/api/{path}").json()
        if not found["making"]:
            return found
        time.sleep(0.05)
    raise AssertionError("it was never made")


def test_nobody_waits_for_routes(api: TestClient, own_store: Store) -> None:
    first = api.get("/api/routes").json()
    assert (first["making"], first["routes"]) == (True, [])
    assert api.get("/api/map").json()["places"], "places are shown before legs are"
    found = settled(api, "routes")
    here = elsewhere.routes(own_store)
    assert [one["id"] for one in found["routes"]] == [one.id for one in here.routes]
    assert [one["id"] for one in found["processes"]] == [one.id for one in here.processes]
    assert settled(api, "map")["legs"]


def test_what_was_made_is_shown_until_a_newer_one_is_there(api: TestClient) -> None:
    before = settled(api, "routes")
    claim = before["routes"][0]["legs"][0]["tellings"][0]["claim"]
    api.post("/api/judgements", json={"target": "claim", "ids": [claim], "answer": "negative"})
    between = api.get("/api/routes").json()
    assert between == {**before, "making": True}
    after = settled(api, "routes")
    told = [one["claim"] for route in after["routes"] for leg in route["legs"] for one in leg["tellings"]]
    assert claim not in told


def test_where_no_process_can_be_started_it_is_made_here(api: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any, **__: Any) -> None:
        raise subprocess.CalledProcessError(1, "python")

    monkeypatch.setattr(elsewhere.CHILDREN, "answer", refused)
    assert settled(api, "routes")["routes"]
