"""Speakers whom two documents quote with the same long sentence are one: "the ministry" here, "an official" there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from whosays.case.voices.counting import Telling, Unions
from whosays.case.voices.speakers import Speaker
from whosays.case.voices.texts import quotations

Mouths = Mapping[str, Speaker]  # a key of a speaker → whom that speaker counts as


def mouths(tellings: Iterable[Telling]) -> dict[str, Speaker]:
    """Whom each speaker counts as whose words others quote from somebody else."""
    by_quotation: dict[str, list[Speaker]] = defaultdict(list)
    for telling in tellings:
        if not telling.speaker.own:
            for quotation in quotations(telling.quote):
                by_quotation[quotation].append(telling.speaker)
    return tied(by_quotation.values())


def tied(groups: Iterable[Iterable[Speaker]]) -> dict[str, Speaker]:
    """The best named speaker of each mouth, for every key of those who share it."""
    unions = Unions()
    speakers: dict[Speaker, None] = {}
    for group in groups:
        together = list(dict.fromkeys(group))
        for one in together:
            speakers[one] = None
            unions.join(together[0], one)
    best: dict[object, Speaker] = {}
    for one in sorted(speakers, key=lambda speaker: (not speaker.unnamed, len(speaker.names), speaker.label)):
        best[unions.root(one)] = one
    return {key: best[unions.root(one)] for one in speakers for key in one.keys if best[unions.root(one)] != one}


def counted_as(speaker: Speaker, known: Mouths) -> Speaker:
    """The speaker as whom this one counts: itself, mostly."""
    return next((known[key] for key in sorted(speaker.keys) if key in known), speaker)
