"""Routes and processes as a reader would draw them, from texts to views with the real engine. See golden/README.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.case.routes.drawing import Drawing, drawings, found
from whosays.annotations.engines import Engine, load
from whosays.case.routes import Views, routes_and_processes
from whosays.pipeline.stages import read_documents
from whosays.store import open_case

ALL = list(drawings())


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load("reader", threads=2)


@pytest.fixture(scope="module")
def views(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Views]:
    made: dict[tuple[str, ...], Views] = {}
    out = {}
    for drawing in ALL:
        names = tuple(document.id for document, _ in drawing.documents)
        if names not in made:
            made[names] = views_of(drawing, engine, tmp_path_factory.mktemp("case") / "case")
        out[drawing.name] = made[names]
    return out


def views_of(drawing: Drawing, engine: Engine, case: Path) -> Views:
    readings = read_documents([document for document, _ in drawing.documents], engine)
    with open_case(case, create=True) as store:
        for reading, (_, raw) in zip(readings, drawing.documents, strict=True):
            store.save(reading, raw)
        return routes_and_processes(store.claims(), store.entities(), store.documents(), store.links())


@pytest.mark.parametrize("drawing", ALL, ids=lambda drawing: drawing.name)
def test_the_drawing_comes_out(drawing: Drawing, views: dict[str, Views]) -> None:
    there, missing = found(drawing, views[drawing.name])
    assert len(there) >= drawing.least, "missing:\n" + "\n".join(missing)


@pytest.mark.parametrize("drawing", ALL, ids=lambda drawing: drawing.name)
def test_every_leg_and_stage_has_its_quote(drawing: Drawing, views: dict[str, Views]) -> None:
    texts = {document.id: document.text for document, _ in drawing.documents}
    parts = [leg for route in views[drawing.name].routes for leg in route.legs]
    for part in (*parts, *(stage for process in views[drawing.name].processes for stage in process.stages)):
        assert part.tellings
        for one in part.tellings:
            evidence = one.evidence
            assert texts[evidence.document][evidence.start : evidence.end] == evidence.quote
