"""The OpenAPI description on stdout, from which the pages' client is made: `python -m whosays.views.http.schema`."""

from __future__ import annotations

import json
import sys

from whosays.views.http.application import described


def description() -> str:
    """The description as JSON, the same on every machine."""
    return json.dumps(described().openapi(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(description())
