"""Who gets an answer: whoever came by the printed address, and nobody else. What every answer carries."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.views.http.conftest import HOST, PAGE, TOKEN, Ask
from whosays.store import Store

PATHS = ("/api/case", "/api/claims", "/api/openapi.json", "/api/nothing", "/api/documents/sha256:00/original")


@pytest.fixture
def stranger(browser: Ask, store: Store) -> TestClient:
    return browser(store)


@pytest.mark.parametrize("path", PATHS)
def test_without_a_token_nothing_is_told(stranger: TestClient, path: str) -> None:
    answer = stranger.get(path)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"] == "open the address that “whosays serve” printed"


@pytest.mark.parametrize("given", ["", "x", TOKEN[:-1], TOKEN + "x", TOKEN.upper(), "ü"])
def test_a_wrong_token_opens_nothing(stranger: TestClient, given: str) -> None:
    answer = stranger.get("/", params={"token": given})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert stranger.get("/api/case", headers={"Authorization": f"Bearer {given}".encode()}).status_code == 401
    assert stranger.get("/api/case").status_code == 401


def test_the_printed_address_moves_the_token_into_a_cookie(stranger: TestClient) -> None:
    answer = stranger.get("/", params={"view": "claims", "token": TOKEN, "q": "a b"})
    assert answer.status_code == 303
    assert answer.headers["location"] == "/?view=claims&q=a+b"
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"whosays-8600={TOKEN};")
    assert "HttpOnly" in cookie
    assert "samesite=strict" in cookie.lower()
    assert stranger.get("/api/case").status_code == 200


def test_a_program_may_send_the_token_as_bearer(stranger: TestClient) -> None:
    assert stranger.get("/api/case", headers={"Authorization": f"Bearer {TOKEN}"}).status_code == 200


def test_the_address_leads_nowhere_else(stranger: TestClient) -> None:
    answer = stranger.get(f"http://{HOST}//evil.example/?token={TOKEN}")
    assert answer.headers["location"] == "/evil.example/"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:8601", "127.0.0.1", "127.0.0.1:8600.evil.example", ""])
def test_a_name_that_was_made_to_point_here_gets_nothing(api: TestClient, host: str) -> None:
    for path in ("/api/case", "/", "/assets/index-1a2b.js"):
        assert api.get(path, headers={"Host": host}).status_code == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:8601", f"https://{HOST}"])
def test_another_page_gets_nothing(api: TestClient, origin: str) -> None:
    assert api.get("/api/case", headers={"Origin": origin}).status_code == 403
    assert api.post("/api/judgements/undo", headers={"Origin": origin}).status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_request_that_another_page_began_gets_nothing(api: TestClient, site: str) -> None:
    assert api.get("/api/case", headers={"Sec-Fetch-Site": site}).status_code == 403


def test_a_page_of_ours_is_answered(api: TestClient) -> None:
    headers = {"Origin": f"http://{HOST}", "Sec-Fetch-Site": "same-origin"}
    answer = api.get("/api/case", headers=headers)
    assert answer.status_code == 200
    assert not [name for name in answer.headers if name.startswith("access-control-")]


@pytest.mark.parametrize("path", ["/", "/assets/index-1a2b.js", "/api/case", "/api/nothing", "/gone.js", "/?token=x"])
def test_every_answer_carries_the_headers(api: TestClient, path: str) -> None:
    headers = api.get(path).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert "'unsafe-inline'" not in headers["content-security-policy"]
    assert "'unsafe-eval'" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_the_case_is_never_kept_by_a_browser(api: TestClient) -> None:
    assert api.get("/api/claims").headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/", "/some/where", "/claims"])
def test_any_address_without_an_ending_is_the_page(api: TestClient, path: str) -> None:
    answer = api.get(path)
    assert answer.status_code == 200
    assert answer.text == PAGE


@pytest.mark.parametrize(
    "path", ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt"]
)
def test_no_path_leads_out_of_the_pages(api: TestClient, path: str) -> None:
    answer = api.get(f"http://{HOST}{path}")
    assert answer.status_code == 404
    assert "not for you" not in answer.text


@pytest.mark.parametrize(
    "id_", ["..%2f..%2fcase.db", "sha256:..%2fcase.db", "sha256:" + "0" * 64, "sha256:" + "A" * 64]
)
def test_no_id_leads_out_of_the_originals(api: TestClient, id_: str) -> None:
    assert api.get(f"http://{HOST}/api/documents/{id_}/original").status_code == 404


def test_an_original_is_saved_and_never_opened(api: TestClient) -> None:
    documents = api.get("/api/documents").json()["documents"]
    for one in documents:
        headers = api.get(f"/api/documents/{one['id']}/original").headers
        assert headers["content-disposition"].startswith("attachment; filename*=UTF-8''")
        assert headers["content-security-policy"].startswith("sandbox; default-src 'none'")
        kind = "application/pdf" if one["name"].endswith(".pdf") else "application/octet-stream"
        assert headers["content-type"] == kind


def test_pages_that_are_not_built_say_what_to_do(browser: Ask, store: Store, tmp_path) -> None:  # type: ignore[no-untyped-def]
    answer = browser(store, static=tmp_path).get("/")
    assert answer.status_code == 503
    assert "make ui" in answer.text
