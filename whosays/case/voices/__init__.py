"""Whose words a case rests on: who speaks, which documents print one text, how many voices tell of one happening.

    texts.py          documents that print one text, found by runs of words
    bylines.py        the agency that a text comes from
    institutions.py   the words of institutions.yaml
    speakers.py       the speaker at the end of a claim's chain
    counting.py       how many of several speakers are independent
    corroborating.py  groups of claims → `corroborates` links
    standing.py       where a voice stands in the case

The number is the fewest voices that the words allow: where two speakers may be one, they count as one.
"""

from __future__ import annotations

from whosays.case.voices.counting import Tally, count_voices
from whosays.case.voices.speakers import Source, Speaker, speaker_of

__all__ = ["Source", "Speaker", "Tally", "count_voices", "speaker_of"]
