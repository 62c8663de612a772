"""What every worker needs, loaded before the workers are forked: once, and into memory that they share.

The process that they are forked from can only be told to import; so importing this module does it. It makes no session
of onnxruntime, which promises nothing for sessions that are forked, and opens no database.
"""

from __future__ import annotations

import contextlib
import gc

from whosays.annotations.engines import load, reader
from whosays.claims import read_claims
from whosays.documents import read_document

SAMPLE = b"On Monday the ministry said that police had detained two people in the town."


def warm() -> None:
    """Read a sentence without the model: word lists, types of claims, patterns of times, the telling of languages."""
    document = read_document(SAMPLE, "sample.txt")
    [seen] = load("fake").annotate([document.text], ["en"])
    read_claims(document, seen)
    with contextlib.suppress(OSError):  # no model: the worker that looks for it says so
        reader.vocabularies(reader.shipped())


gc.disable()  # all of it is kept, and a page that the collector has marked is no longer shared
warm()
gc.freeze()
gc.enable()
