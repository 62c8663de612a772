"""Routes and processes for the screen."""

from __future__ import annotations

from tests.views.told import told
from whosays.case.routes import Views
from whosays.case.routes.values import Leg, Process, Route, Stage, Stop, Telling
from whosays.model import Status
from whosays.views.ways import ways

ONE, TWO = told(1, "movement"), told(2, "harbouring", "sha256:b")
DOCUMENTS = {"sha256:a": "a.txt", "sha256:b": "b.txt"}
TYPES = {"claim:1": "movement", "claim:2": "harbouring"}


def leg() -> Leg:
    tellings = (Telling(ONE.id, ONE.status, (), ONE.evidence),)
    return Leg("leg:1", 1, (), (), (Stop("Kars"),), (), (), (), Status(), tellings)


VIEWS = Views(
    (Route("route:1", (), (leg(),), ()),),
    (
        Process(
            "process:1",
            (),
            (Stage("stage:1", "lodging", (), (), (), Status(), (Telling(TWO.id, TWO.status, (), TWO.evidence),)),),
            (),
        ),
    ),
)


def test_all_of_them_with_the_names_of_documents() -> None:
    made = ways(VIEWS, DOCUMENTS, TYPES, None)
    assert (len(made.routes), len(made.processes)) == (1, 1)
    assert made.documents == DOCUMENTS
    assert made.families == {"claim:1": "movement", "claim:2": "movement"}


def test_those_that_rest_on_what_was_asked_for() -> None:
    made = ways(VIEWS, DOCUMENTS, TYPES, frozenset({"claim:2"}))
    assert (len(made.routes), len(made.processes)) == (0, 1)
    assert made.documents == {"sha256:b": "b.txt"}
