"""Adding files from the browser: an upload, and how the reading stands."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, File, UploadFile
from starlette.exceptions import HTTPException

from whosays.views.http.files import AddingState
from whosays.views.http.parameters import Served

router = APIRouter(prefix="/api", tags=["adding"])


@router.post("/documents", operation_id="add", status_code=202)
def add(served: Served, files: Annotated[list[UploadFile], File(description="any number of files")]) -> AddingState:
    """Take files; they are read one after the other. Ask /api/adding how it stands."""
    if served.add is None:
        raise HTTPException(403, "this server only shows the case")
    for file in files:
        served.adding.take(file.filename or "file", file.file)
    served.adding.begin(served.add)
    return served.adding.state()


@router.get("/adding", operation_id="adding")
def adding(served: Served) -> AddingState:
    """Each file and what became of it."""
    return served.adding.state()
