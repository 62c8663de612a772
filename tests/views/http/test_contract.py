"""Every address answers what the OpenAPI description says, about the sample case as it is."""

from __future__ import annotations

import csv
import io
import json
from typing import Any, get_type_hints
from xml.etree import ElementTree

import pytest
from fastapi.routing import APIRoute
from pydantic import TypeAdapter
from starlette.testclient import TestClient

from whosays.store import Store
from whosays.views.http.application import ROUTERS
from whosays.views.http.schema import description

FILTERS: list[dict[str, Any]] = [
    {},
    {"status": ["planned", "cancelled"]},
    {"family": "justice", "status": "denied"},
    {"voice": ["kind:court", "kind:own"]},
    {"q": "harbour", "sort": "-time"},
    {"from": "2023-01-01", "to": "2023-12-31", "sort": "time"},
    {"document": "01-", "review": "unreviewed", "sort": "confidence"},
    {"link": "single", "by": "prosecutor"},
]
LISTS = ("claims", "claims/facets", "entities", "graph", "map", "timeline", "routes", "conflicts", "review")


def routes() -> dict[str, APIRoute]:
    """Operation id → route."""
    found = [route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute)]
    return {str(route.operation_id): route for route in found}


def answer(api: TestClient, operation: str, path: str, **params: Any) -> Any:
    """The answer of an operation, which must be what it is declared to be: no field missing, none of another type."""
    response = api.get(f"/api/{path}", params=params)
    assert response.status_code == 200, response.text
    declared = TypeAdapter(get_type_hints(routes()[operation].endpoint)["return"])
    read = declared.validate_json(response.content)
    assert json.loads(declared.dump_json(read, by_alias=True)) == response.json()
    return response.json()


def first(api: TestClient, **params: Any) -> dict[str, Any]:
    found: dict[str, Any] = api.get("/api/claims", params={"limit": 1, **params}).json()["claims"][0]
    return found


@pytest.mark.parametrize("query", FILTERS, ids=str)
@pytest.mark.parametrize("path", LISTS)
def test_every_list_takes_every_filter(api: TestClient, path: str, query: dict[str, Any]) -> None:
    operation = {"claims/facets": "facets"}.get(path, path)
    params = {name: value for name, value in query.items() if name != "sort" or path == "claims"}
    answer(api, operation, path, **params)


@pytest.mark.parametrize("query", FILTERS, ids=str)
def test_the_page_the_facets_and_the_store_count_alike(api: TestClient, query: dict[str, Any]) -> None:
    params = {name: value for name, value in query.items() if name != "sort"}
    total = answer(api, "claims", "claims", **query)["total"]
    own = {"type", "family", "status", "voice", "document", "review"} - params.keys()
    facets = answer(api, "facets", "claims/facets", most=1000, **params)
    for name in own & {"type", "family", "document", "review"}:  # a claim has one of each
        assert sum(one["count"] for one in facets[name]) == total, name


def test_a_facet_says_how_many_would_be_left(api: TestClient) -> None:
    facets = answer(api, "facets", "claims/facets", family="justice", most=5)
    for name in ("type", "status", "voice", "entity", "place", "document"):
        for one in facets[name]:
            found = api.get("/api/claims", params={"family": "justice", name: one["value"], "limit": 0}).json()["total"]
            if name == "place":  # choosing a place takes in what lies in it
                assert found >= one["count"], (name, one)
            else:
                assert found == one["count"], (name, one)


def test_pages_follow_each_other(api: TestClient) -> None:
    whole = [one["id"] for one in api.get("/api/claims", params={"limit": 60}).json()["claims"]]
    parts = [
        one["id"]
        for offset in (0, 20, 40)
        for one in api.get("/api/claims", params={"limit": 20, "offset": offset}).json()["claims"]
    ]
    assert whole == parts
    assert len(set(whole)) == 60


def test_a_row_is_the_claim_record_with_its_line(api: TestClient, store: Store) -> None:
    row = first(api)
    claim = store.claims_by_id([row["id"]])[row["id"]]
    assert row["evidence"]["quote"] == claim.evidence.quote
    assert row["document_name"] == "01-indictment-extract.pdf"
    kinds = {piece["kind"] for piece in row["line"]}
    assert "predicate" in kinds
    assert "voice" in kinds


def test_an_allegation_never_stands_without_its_voice(api: TestClient) -> None:
    for row in api.get("/api/claims", params={"limit": 1000}).json()["claims"]:
        assert [piece for piece in row["line"] if piece["kind"] == "voice"], row["id"]
        if row["status"]["polarity"] == "negated":
            assert [piece for piece in row["line"] if piece["kind"] == "mark"], row["id"]


def test_a_claim_stands_in_its_text(api: TestClient) -> None:
    for query in FILTERS[:3]:
        claim = answer(api, "claim", f"claims/{first(api, **query)['id']}")
        text = answer(api, "document_text", f"documents/{claim['evidence']['document']}/text")["text"]
        context = claim["context"]
        whole = context["before"] + context["quote"] + context["after"]
        assert text[context["start"] : context["start"] + len(whole)] == whole
        assert context["quote"] == claim["evidence"]["quote"]
        assert claim["document_name"] in claim["footnote"]
        assert claim["id"] in claim["footnote"]


def test_a_document_its_claims_and_its_original(api: TestClient, store: Store) -> None:
    page = answer(api, "documents", "documents")
    assert page["total"] == 11
    for one in page["documents"]:
        detail = answer(api, "document", f"documents/{one['id']}")
        claims = answer(api, "document_claims", f"documents/{one['id']}/claims")
        assert detail["claims"] == one["claims"] == claims["total"] == len(claims["claims"])
        assert api.get(f"/api/documents/{one['id']}/original").content == store.original(one["id"])


def test_an_entity_has_names_neighbours_and_places(api: TestClient) -> None:
    page = answer(api, "entities", "entities", q="orhun")
    assert page["entities"][0]["name"] == "Selma Orhun"
    entity = answer(api, "entity", f"entities/{page['entities'][0]['id']}")
    assert {name["language"] for name in entity["names"]} == {"en", "tr"}
    assert entity["says"]["total"] > 0
    assert entity["said_of"]["total"] > 0
    assert entity["neighbours"]


def test_a_name_that_is_withheld_says_so(api: TestClient) -> None:
    people = answer(api, "entities", "entities", schema="Person", limit=500)["entities"]
    assert [one["name"] for one in people if one["anonymised"]]


def test_a_graph_has_no_loose_ends(api: TestClient) -> None:
    entity = answer(api, "entities", "entities", q="orhun")["entities"][0]["id"]
    near = answer(api, "graph", "graph", entity=entity)
    far = answer(api, "graph", "graph", entity=entity, depth=2)
    nodes = {node["id"] for node in near["nodes"]}
    assert entity in nodes
    assert all({edge["source"], edge["target"]} <= nodes for edge in near["edges"])
    assert len(far["nodes"]) > len(nodes)


def test_the_timeline_and_what_is_undated_are_all_claims(api: TestClient) -> None:
    found = answer(api, "timeline", "timeline")
    total = answer(api, "claims", "claims", limit=0)["total"]
    ids = found["items"]["ids"]
    assert len(ids) + found["undated"]["total"] == total
    assert len(found["documents"]) == 11
    labels = answer(api, "timeline_labels", "timeline/labels", claim=[*ids[:5], "claim:none"])
    assert labels.keys() == set(ids[:5])
    assert all(labels.values())


def test_the_case_and_jumping(api: TestClient) -> None:
    case = answer(api, "case", "case")
    assert case["counts"]["documents"] == 11
    assert case["languages"] == ["en", "tr"]
    found = answer(api, "search", "search", q="Orhun")
    assert found["entities"][0]["label"] == "Selma Orhun"
    assert answer(api, "search", "search", q="indictment")["documents"]
    assert answer(api, "search", "search", q=" ") == {"entities": [], "documents": [], "claims": []}


@pytest.mark.parametrize("form", ["jsonl", "csv", "geojson", "gexf"])
def test_an_export_holds_what_is_shown(api: TestClient, form: str) -> None:
    wanted = api.get("/api/claims", params={"status": "cancelled", "limit": 1000}).json()["claims"]
    response = api.get(f"/api/export/{form}", params={"status": "cancelled"})
    assert response.status_code == 200
    assert response.headers["content-disposition"] == f'attachment; filename="case.{form}"'
    ids = {one["id"] for one in wanted}
    if form == "jsonl":
        records = [json.loads(line) for line in response.text.splitlines()]
        assert {one["id"] for one in records if one["kind"] == "claim"} == ids
    elif form == "csv":
        assert {row["claim"] for row in csv.DictReader(io.StringIO(response.content.decode("utf-8-sig")))} == ids
    elif form == "geojson":
        assert response.json()["type"] == "FeatureCollection"
    else:
        edges = ElementTree.fromstring(response.content).iterfind(".//{http://gexf.net/1.3}edge")
        assert {edge.get("id", "").rpartition("/")[0] for edge in edges} <= ids


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("claims/claim:none", 404),
        ("entities/entity:none", 404),
        ("documents/sha256:00", 404),
        ("documents/sha256:00/text", 404),
        ("documents/sha256:00/claims", 404),
        ("nothing", 404),
        ("claims?status=hot", 400),
        ("claims?link=odd", 400),
        ("claims?sort=colour", 422),
        ("claims?limit=-1", 422),
        ("claims?from=yesterday", 422),
        ("export/xls", 422),
        ("graph?depth=9", 422),
    ],
)
def test_errors_have_one_shape(api: TestClient, path: str, status: int) -> None:
    response = api.get(f"/api/{path}")
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert set(problem) == {"type", "title", "status", "detail"}
    assert problem["status"] == status
    assert problem["detail"]
    assert "Traceback" not in problem["detail"]


def test_the_description_is_served_and_is_the_committed_one(api: TestClient) -> None:
    from pathlib import Path

    committed = Path(__file__).parents[3] / "ui" / "openapi.json"
    assert committed.read_text(encoding="utf-8") == description(), "make it anew: python -m whosays.views.http.schema"
    assert api.get("/api/openapi.json").json() == json.loads(description())


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("PUT", "/api/claims", 405),
        ("DELETE", "/api/documents", 405),
        ("POST", "/api/case", 405),
        ("PATCH", "/api/nothing", 405),
        ("POST", "/", 405),
        ("GET", "/api", 404),
        ("GET", "/api/", 404),
        ("GET", "/nothing.js", 404),
        ("POST", "/api/judgements", 422),
        ("POST", "/api/documents", 422),
    ],
)
def test_whatever_is_refused_has_the_same_shape(api: TestClient, method: str, path: str, status: int) -> None:
    response = api.request(method, path)
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    assert set(response.json()) == {"type", "title", "status", "detail"}
    assert response.json()["detail"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b'{"target": "claim"}'])
def test_a_body_that_is_none_is_told_of(api: TestClient, body: bytes) -> None:
    response = api.post("/api/judgements", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == (400 if body == b"\xff" else 422)  # 400: no JSON in any encoding
    assert set(response.json()) == {"type", "title", "status", "detail"}


def test_every_operation_has_a_name_and_a_sentence() -> None:
    for path, methods in json.loads(description())["paths"].items():
        for one in methods.values():
            assert one["operationId"], path
            assert one["description"], path
            assert one["tags"], path


def operations() -> dict[str, dict[str, Any]]:
    """ "GET /api/claims" → what the description says of it."""
    paths = json.loads(description())["paths"]
    return {f"{method.upper()} {path}": one for path, methods in paths.items() for method, one in methods.items()}


def test_every_operation_says_what_it_answers() -> None:
    for name, one in operations().items():
        [good] = [answer for code, answer in one["responses"].items() if code.startswith("2")]
        if "204" not in one["responses"]:
            assert good["content"], name
            assert all(content["schema"] for content in good["content"].values()), name
        assert list(one["responses"]["default"]["content"]) == ["application/problem+json"], name


def test_nothing_is_described_as_anything() -> None:
    """No answer holds an object of which nothing is known: the client's types come from here."""

    def unknown(schema: Any, path: str) -> list[str]:
        if isinstance(schema, list):
            return [found for at, one in enumerate(schema) for found in unknown(one, f"{path}/{at}")]
        if not isinstance(schema, dict):
            return []
        bare = schema.get("type") == "object" and not ({"properties", "additionalProperties"} & schema.keys())
        open_ = schema.get("additionalProperties") in (True, {})
        inside = [found for name, one in schema.items() for found in unknown(one, f"{path}/{name}")]
        return [path, *inside] if bare or open_ else inside

    assert unknown(json.loads(description())["components"]["schemas"], "") == []
