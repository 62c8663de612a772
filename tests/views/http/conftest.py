"""The sample case, read by the real reader, behind the real application."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from whosays.demo import sample_files
from whosays.pipeline.files import find
from whosays.pipeline.local import Effort, add
from whosays.store import Store, open_case
from whosays.views.http.application import application
from whosays.views.http.serving import Serving

TOKEN = "a-token-of-the-tests"
HOST = "127.0.0.1:8600"
PAGE = "<!doctype html><title>whosays</title>"


@pytest.fixture(scope="session")
def sample_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case folder with the sample documents; tests that write take a copy."""
    path = tmp_path_factory.mktemp("sample") / "case"
    with open_case(path, create=True) as store:
        outcomes = list(add(find(sample_files()), store, Effort(workers=1)))
    assert {outcome.result for outcome in outcomes} == {"read"}
    return path


@pytest.fixture(scope="session")
def store(sample_case: Path) -> Iterator[Store]:
    with open_case(sample_case) as opened:
        yield opened


@pytest.fixture
def own_store(sample_case: Path, tmp_path: Path) -> Iterator[Store]:
    """A copy of the sample case, to be written to."""
    shutil.copytree(sample_case, tmp_path / "case")
    with open_case(tmp_path / "case") as opened:
        yield opened


@pytest.fixture(scope="session")
def static(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built pages, as far as a server sees them."""
    folder = tmp_path_factory.mktemp("static")
    (folder / "assets").mkdir()
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    (folder / "assets" / "index-1a2b.js").write_text("void 0", encoding="utf-8")
    (folder.parent / "secret.txt").write_text("not for you", encoding="utf-8")
    return folder


Ask = Callable[..., TestClient]


@pytest.fixture
def browser(static: Path) -> Iterator[Ask]:
    """Makes clients; each sends what a page of the server's own would send, but no token."""
    opened: list[TestClient] = []

    def make(store: Store, **more: object) -> TestClient:
        serving = Serving(store, TOKEN, frozenset({HOST}), **{"static": static, **more})  # type: ignore[arg-type]
        opened.append(TestClient(application(serving), base_url=f"http://{HOST}", follow_redirects=False))
        return opened[-1]

    yield make
    for client in opened:
        client.close()


@pytest.fixture
def api(browser: Ask, store: Store) -> TestClient:
    """A client that has come in by the printed address."""
    client = browser(store)
    client.get("/", params={"token": TOKEN})
    return client
