"""Which claims of a case tell of one happening, and where they differ.

    lexicon.py, words/*.yaml   the words of all languages
    numbers.py                 "at least thirty" → bounds
    fillers.py                 who or what fills a role, and how two of them agree
    whereabouts.py             how two places lie to each other
    phrasing.py                the act that several words tell: "downed tools", "yangın çıktı"
    stories.py                 the names that a document writes
    telling.py                 a claim as it is compared
    blocking.py                which claims are compared at all
    comparison.py              what two tellings share, and what differs
    parts.py, quantities.py    who takes part, and how many
    timing.py, clocks.py       days and times of day
    storied.py                 documents of one story
    comparing.py               all of it: two tellings compared
    weighing.py, weights.yaml  from what they share to odds
    ceiling.py                 what two tellings could share at most: most pairs need no comparing
    hanging.py                 who hangs together by chains of pairs
    grouping.py                pairs → happenings that hold together
    causing.py                 what brought something about
    differing.py               pairs of one happening that cannot both be as told
    reasons.py, restating.py   reasons, and numbers said anew, in the words of a sentence
    likewise.py                who says the same as one that is contradicted
    clients.py, voicing.py     whom a lawyer speaks for; who says a telling
    updating.py                the same voice, later
    dismissing.py              a danger that one voice calls groundless and another tells of
    pairing.py                 pairs compared, and the disputes among them
    building.py                → links with their reasons
    linking.py                 the whole of it

Nothing is resolved here: claims that contradict each other stay in one happening, side by side.
"""

from __future__ import annotations

from whosays.case.linking.linking import links
from whosays.case.linking.telling import Setting, setting

__all__ = ["Setting", "links", "setting"]
