"""The built pages: files of the static folder, and index.html for every other address, which the page reads itself."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from whosays.views.http.access import API
from whosays.views.http.problems import problem

HASHED = "assets"  # the build names these after their content
FOREVER = "public, max-age=31536000, immutable"
KINDS = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".geojson": "application/json",
}
NOT_BUILT = (
    "The pages of whosays are not built here. In a checkout run “make ui”, then “whosays serve” again; an installed "
    "whosays brings them. The case itself answers under /api.\n"
)


class Pages:
    """Answers whatever is not under /api."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()

    def answer(self, request: Request) -> Response:
        """A file, the page, or what to do where there is none."""
        path = request.url.path
        if path.startswith(API):
            return problem(404, "not found", "there is no such address; /api/openapi.json lists them")
        file = (self.folder / path.lstrip("/")).resolve()
        if file.is_relative_to(self.folder) and file.is_file():
            return FileResponse(file, media_type=kind(file), headers={"Cache-Control": self.kept(file)})
        if Path(path).suffix:
            return problem(404, "not found", "there is no such file")
        index = self.folder / "index.html"
        if not index.is_file():
            return PlainTextResponse(NOT_BUILT, 503)
        return FileResponse(index, media_type="text/html", headers={"Cache-Control": "no-cache"})

    def kept(self, file: Path) -> str:
        """How long a browser may keep a file."""
        return FOREVER if HASHED in file.relative_to(self.folder).parts else "no-cache"


def kind(file: Path) -> str:
    """The media type of a file; the system's own table may say anything of scripts."""
    return KINDS.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
