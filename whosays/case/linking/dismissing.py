"""A danger that one voice calls groundless while another tells of it: a measure, a warning, a threat, and the attack.

One voice objects to what was done against a danger ("criticised the closure of the consulates for security reasons,
calling it propaganda"); another tells of an attack on the same, done, planned or called off. Neither denies the other
in so many words, but a danger cannot be both groundless and told of, so they are shown side by side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from whosays.case.linking.fillers import Filler
from whosays.case.linking.lexicon import dangerous, thing, words
from whosays.case.linking.telling import Telling
from whosays.case.linking.voicing import called
from whosays.case.routes.lexicon import singular, words_of
from whosays.text.letters import fold

SURE = 0.6  # how often such a pair is rightly shown as in conflict


@dataclass(frozen=True, slots=True)
class Dismissal:
    """Who calls what groundless in which words, and the telling of the danger: both voices, both tellings."""

    objection: Telling
    danger: Telling
    word: str
    aim: str
    why: str


def dismissals(tellings: Iterable[Telling]) -> Iterator[Dismissal]:
    """Every objection with the dangers that other voices of its document or story tell of what it names."""
    known = sorted(tellings, key=Telling.order)
    dangers: defaultdict[str, list[Telling]] = defaultdict(list)
    for one in known:
        for noun in {filler.noun for filler in aims(one)}:
            dangers[noun].append(one)
    for one in known:
        if word := dismissed(one):
            yield from _against(one, word, dangers)


def dismissed(one: Telling) -> str:
    """The word by which a saying calls something groundless that was done or said against a danger; or nothing."""
    lists = words(one.language)
    if one.type != "statement" or not any(filler.part == "content" for filler in one.fillers):
        return ""
    if one.lemma.replace("_", " ") not in lists["objecting"] or not _phrase(one.quote, lists["danger"]):
        return ""
    return _phrase(one.quote, lists["dismissing"])


def _phrase(quote: str, phrases: Iterable[str]) -> str:
    said = fold(quote)
    return next((phrase for phrase in phrases if re.search(rf"(?<!\w){re.escape(phrase)}", said)), "")


def aims(one: Telling) -> list[Filler]:
    """What a telling of violence is aimed at."""
    if not dangerous(one.type) or one.status.polarity == "negated" or one.status.reality == "hypothetical":
        return []
    return [filler for filler in one.fillers if filler.part == "done_to" and filler.noun and not filler.anybody]


def _against(one: Telling, word: str, dangers: Mapping[str, list[Telling]]) -> Iterator[Dismissal]:
    """The first telling of each voice that is aimed at what the objection names."""
    content = content_of(one)
    speaker = next((filler for filler in one.fillers if filler.role == "speaker"), None)
    seen: set[tuple[str, str]] = set()
    for noun in sorted(objected_nouns(one) & dangers.keys()):
        for other in dangers[noun]:
            voice = (other.document, fold(other.voiced))
            if voice not in seen and _told_apart(one, other, speaker):
                seen.add(voice)
                aim = next(filler.text for filler in aims(other) if filler.noun == noun)
                yield Dismissal(one, other, word, aim, _why(one, other, word, content, aim))


def content_of(one: Telling) -> str:
    """The words of what a saying says."""
    return next(filler.text for filler in one.fillers if filler.part == "content")


def objected_nouns(one: Telling) -> set[str]:
    """What an objection calls groundless is a danger to these, as fillers know them; nothing for other tellings."""
    if not dismissed(one):
        return set()
    return {thing(singular(said, one.language), one.language) for said in words_of(content_of(one))}


def _told_apart(one: Telling, other: Telling, speaker: Filler | None) -> bool:
    """Whether two voices speak, of one story."""
    if one.document == other.document and one.sentence == other.sentence:
        return False
    voice = other.voices[-1] if other.voices else None
    if voice is not None and speaker is not None and voice.entity and voice.entity == speaker.entity:
        return False
    near = one.document == other.document or len(one.around & other.around) > 1
    return near and (voice is not None or one.document != other.document)


def _why(one: Telling, other: Telling, word: str, content: str, aim: str) -> str:
    speaker = next((filler.text for filler in one.fillers if filler.role == "speaker"), called(one))
    return f"“{speaker}” calls “{content}” “{word}”; {called(other)} tells of “{other.lemma}” aimed at “{aim}”"
