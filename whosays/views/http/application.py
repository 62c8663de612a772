"""What is put together: the addresses of the API, the pages, the guard around both."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, FastAPI, Request
from starlette.responses import Response
from starlette.types import ASGIApp

from whosays import __version__
from whosays.views.http import adding, case, claims, documents, entities, exporting, judging, parting, pictures
from whosays.views.http.access import Guard
from whosays.views.http.pages import Pages
from whosays.views.http.problems import PROBLEM, Problem, tell_in_one_shape
from whosays.views.http.serving import Serving

ROUTERS: tuple[APIRouter, ...] = (
    case.router,
    claims.router,
    documents.router,
    adding.router,
    entities.router,
    parting.router,
    pictures.router,
    judging.router,
    exporting.router,
)
ABOUT = "Who says what about whom, claim by claim, with the words it came from. Answers this machine only."


class Described(FastAPI):
    """An application whose description says of errors what they are: problems, in their own media type."""

    def openapi(self) -> dict[str, Any]:
        found = super().openapi()
        for answer in (one["responses"]["default"] for path in found["paths"].values() for one in path.values()):
            answer["content"] = {PROBLEM: next(iter(answer["content"].values()))}
        return found


def described() -> FastAPI:
    """The application without a case: what it can be asked."""
    app = Described(
        title="whosays",
        version=__version__,
        description=ABOUT,
        openapi_url="/api/openapi.json",
        docs_url=None,  # its page comes from another server
        redoc_url=None,
        responses={"default": {"description": "What went wrong (RFC 9457)", "model": Problem}},
    )
    for router in ROUTERS:
        app.include_router(router)
    tell_in_one_shape(app)
    return app


def application(serving: Serving) -> ASGIApp:
    """One case, served."""
    app, pages = described(), Pages(serving.static)
    app.state.serving = serving

    async def page(request: Request) -> Response:
        return pages.answer(request)

    app.add_route("/{path:path}", page, methods=["GET", "HEAD"], include_in_schema=False)
    return Guard(app, serving.token, serving.hosts)
