"""What can begin before the command line is understood, which takes a while."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

PATHS = 2  # of `add CASE PATH…`: where the paths begin


def begin(arguments: Sequence[str], environ: Mapping[str, str]) -> None:
    """Load the reader in the background where `add` is given what may be several files; else do nothing.

    A guess at the command line that costs nothing but time where it is wrong: what it says is decided later.
    """
    paths = arguments[PATHS:] if arguments[:1] == ["add"] else []
    if len(paths) > 1 or any(map(os.path.isdir, paths)):
        from whosays.config import Settings
        from whosays.pipeline.crew import get_ready

        get_ready(environ.get("WHOSAYS_ENGINE") or Settings().engine)
