"""Errors in one shape: RFC 9457's problem+json with type, title, status and detail."""

from __future__ import annotations

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from whosays.errors import BadJudgement, BusyCase, NotInCase, StorageFull, WhosaysError
from whosays.views.http.files import TooLarge

STATUS: dict[type[WhosaysError], tuple[int, str]] = {
    NotInCase: (404, "not in the case"),
    BadJudgement: (422, "no such judgement"),
    BusyCase: (409, "the case is busy"),
    StorageFull: (507, "the disk is full"),
    TooLarge: (413, "too large"),
}
PROBLEM = "application/problem+json"
FAILED = "whosays failed on this request; what it says in the terminal belongs into a report"


class Problem(BaseModel):
    """What went wrong, and what to do; `detail` is one clear line."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str


def problem(status: int, title: str, detail: str) -> JSONResponse:
    """An answer in the shape of a problem."""
    content = Problem(title=title, status=status, detail=detail).model_dump()
    return JSONResponse(content, status, media_type=PROBLEM)


def missing(what: str) -> HTTPException:
    """To be raised where the case has no such thing."""
    return HTTPException(404, f"the case has no {what} of this id")


def tell_in_one_shape(app: FastAPI) -> None:
    """Let every error of the application become a problem."""
    app.add_exception_handler(WhosaysError, of_whosays)
    app.add_exception_handler(RequestValidationError, of_validation)
    app.add_exception_handler(HTTPException, of_http)
    app.add_exception_handler(Exception, of_ours)


async def of_whosays(_: Request, error: Exception) -> Response:
    """An error that a user may see."""
    status, title = next((STATUS[kind] for kind in STATUS if isinstance(error, kind)), (400, "not possible"))
    return problem(status, title, str(error))


async def of_validation(_: Request, error: Exception) -> Response:
    """A parameter or a body that is none."""
    found = error.errors() if isinstance(error, RequestValidationError) else []
    told = "; ".join(f"{'.'.join(map(str, one['loc'][1:])) or one['loc'][0]}: {one['msg']}" for one in found)
    return problem(422, "not understood", told)


async def of_http(_: Request, error: Exception) -> Response:
    """What the framework or an address itself refuses."""
    if not isinstance(error, HTTPException):
        raise error
    answer = problem(error.status_code, "not found" if error.status_code == 404 else "refused", error.detail)
    answer.headers.update(error.headers or {})
    return answer


async def of_ours(request: Request, error: Exception) -> Response:
    """Our own mistake: told in the terminal, not to the page."""
    logging.getLogger("whosays").error("%s %s failed", request.method, request.url.path, exc_info=error)
    return problem(500, "failed", FAILED)
