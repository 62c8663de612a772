"""Repairs of Turkish sentences: lemmas that no list holds, and words hung where Turkish grammar leaves no room."""

from whosays.claims.turkish.agreement import agree
from whosays.claims.turkish.contents import is_content
from whosays.claims.turkish.evidence import cannot_be, disclaimed, unfound, unproven, untied, unwitnessed
from whosays.claims.turkish.known import marked_halves
from whosays.claims.turkish.moves import takes_objects, uncaused
from whosays.claims.turkish.order import converbs_before
from whosays.claims.turkish.shades import intends, is_amazed
from whosays.claims.turkish.tells import tells
from whosays.claims.turkish.trees import repaired
from whosays.claims.turkish.undone import pretended, undone
from whosays.claims.turkish.unsettled import is_asked, left_open, refuted, seeming
from whosays.claims.turkish.words import mended_words

__all__ = [
    "agree",
    "cannot_be",
    "converbs_before",
    "disclaimed",
    "intends",
    "is_amazed",
    "is_asked",
    "is_content",
    "left_open",
    "marked_halves",
    "mended_words",
    "pretended",
    "refuted",
    "repaired",
    "seeming",
    "takes_objects",
    "tells",
    "uncaused",
    "undone",
    "unfound",
    "unproven",
    "untied",
    "unwitnessed",
]  # fmt: skip
