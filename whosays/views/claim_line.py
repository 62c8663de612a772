"""A claim as a line that reads as prose: the document's own words, then place and time, then marks, then voices.

    A.C. supplied weapons to ISIS members — Istanbul, 2023 · planned · says the article › the indictment

The words are cut out of the quote, so that they stay grammatical in any language and nothing is put into the document's
mouth. A status other than "happened, surely" is always a word, and there is always a voice: an allegation must not look
like a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from whosays.case.denying import denier
from whosays.model import Argument, Claim, Status, Voice
from whosays.views.line_words import WORDS, LineWords
from whosays.views.printable import printable

Kind = Literal["plain", "argument", "predicate", "place", "time", "mark", "voice"]

ENGLISH = WORDS["en"]
NOBODY: Mapping[str, str] = {}
LONGEST_GAP = 30  # characters between two parts of a claim that are shown in full
_LINK = re.compile(
    r"(?<!\w)\w{1,12}$"
)  # the last word of a longer gap: mostly the preposition that belongs to what follows


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the line, and what it is, for whoever draws it.

    `role` is that of an argument, the kind of a voice, or the status of a mark; `strong` marks the doer and the
    innermost voice.
    """

    text: str
    kind: Kind = "plain"
    role: str | None = None
    entity: str | None = None
    strong: bool = False


def claim_line(claim: Claim, names: Mapping[str, str], words: LineWords = ENGLISH) -> list[Piece]:
    """The pieces of the line; `names` gives the name of an entity's id, to say who "he" is."""
    told = list(clause(claim, names))
    shown = "".join(piece.text for piece in told)
    return [*told, *_setting(claim, shown), *_marks(claim, names, words), *_voices(claim.attribution, names, words)]


def as_text(pieces: list[Piece]) -> str:
    """The line without any styles."""
    return "".join(piece.text for piece in pieces)


def status_marks(
    status: Status, voices: tuple[Voice, ...] = (), names: Mapping[str, str] = NOBODY, words: LineWords = ENGLISH
) -> list[str]:
    """The words for a status; none for what is said to have surely happened."""
    denying = denier(status, voices)
    negated = words.denied.format(_speaker(denying, names, words)) if denying else words.not_so
    marks = [words.marks[value] for value in (status.reality, status.certainty) if value in words.marks]
    return [negated, *marks] if status.polarity == "negated" else marks


def clause(claim: Claim, names: Mapping[str, str]) -> Iterator[Piece]:
    """The beginning of the line, who does what: place, time, marks and voices must be shown beside it."""
    evidence, at = claim.evidence, -1
    for one in claim.arguments:
        if not evidence.start <= one.start < evidence.end:  # told in another sentence
            yield _argument(claim, one, _named(one, names) + ": ")
    for start, end, argument in _anchors(claim):
        if at >= 0:
            yield Piece(_gap(evidence.quote[at:start]))
        words = printable(evidence.quote[start:end])
        yield _argument(claim, argument, words) if argument else Piece(words, "predicate")
        if argument and (note := _meaning(argument, names)):
            yield Piece(f" [{note}]")
        at = end


def _anchors(claim: Claim) -> Iterator[tuple[int, int, Argument | None]]:
    """Where predicate (None) and arguments stand in the quote, in order, cut so that they do not overlap."""
    base, length = claim.evidence.start, len(claim.evidence.quote)
    spans: list[tuple[int, int, Argument | None]] = [(claim.predicate.start, claim.predicate.end, None)]
    spans += [(one.start, one.end, one) for one in claim.arguments]
    last = 0
    for start, end, argument in sorted(spans, key=lambda span: (span[0], -span[1])):
        start, end = max(start - base, last), min(end - base, length)
        if start < end:
            yield start, end, argument
            last = end


def _argument(claim: Claim, argument: Argument, words: str) -> Piece:
    return Piece(words, "argument", argument.role, argument.entity, strong=argument is claim.arguments[0])


def _meaning(told: Argument | Voice, names: Mapping[str, str]) -> str:
    """The name behind a pronoun or a description; nothing where the words say it already."""
    name = printable(names.get(told.entity or "", ""))
    words = told.text.casefold()
    return "" if name.casefold() in words or words in name.casefold() else name


def _named(told: Argument | Voice, names: Mapping[str, str]) -> str:
    meaning = _meaning(told, names)
    return printable(told.text) + (f" [{meaning}]" if meaning else "")


def _gap(text: str) -> str:
    """What stands between two parts: in full if short, else its last word."""
    if len(text) <= LONGEST_GAP:
        return re.sub(r"\s+", " ", text) if not text.strip() else _spaced(text)
    link = _LINK.search(text.rstrip())
    return f" … {link.group()} " if link else " … "


def _spaced(text: str) -> str:
    """A short gap made printable, with the spaces at its ends kept."""
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return before + printable(text) + after


def _setting(claim: Claim, shown: str) -> Iterator[Piece]:
    told = {printable(where.text): Piece(printable(where.text), "place", None, where.entity) for where in claim.where}
    if claim.when:
        told.setdefault(printable(claim.when.text), Piece(printable(claim.when.text), "time"))
    new = [piece for text, piece in told.items() if text not in shown]
    for number, piece in enumerate(new):
        yield Piece(", " if number else " — ")
        yield piece


def _marks(claim: Claim, names: Mapping[str, str], words: LineWords) -> Iterator[Piece]:
    status = claim.status
    values = [status.polarity, status.reality, status.certainty]
    kept = [value for value in values if value in words.marks or value == "negated"]
    for mark, value in zip(status_marks(status, claim.attribution, names, words), kept, strict=True):
        yield Piece(" · ")
        yield Piece(mark, "mark", value)


def _voices(voices: tuple[Voice, ...], names: Mapping[str, str], words: LineWords) -> Iterator[Piece]:
    if not voices:
        yield Piece(f" · {words.says} ")
        yield Piece(words.document, "voice", "document", strong=True)
        return
    for number, voice in enumerate(voices):
        yield Piece(" › " if number else f" · {words.says} ")
        yield Piece(_speaker(voice, names, words), "voice", voice.kind, voice.entity, strong=voice is voices[-1])


def speakers(voices: tuple[Voice, ...], names: Mapping[str, str] = NOBODY) -> str:
    """The chain of voices in words, outermost first; the document where it names nobody."""
    return " › ".join(_speaker(voice, names, ENGLISH) for voice in voices) or ENGLISH.document


def denied_by(claim: Claim, names: Mapping[str, str]) -> str | None:
    """Who denies the claim, in words; None where nobody does, even where a voice says that it is not so."""
    voice = denier(claim.status, claim.attribution)
    return _speaker(voice, names, ENGLISH) if voice else None


def _speaker(voice: Voice, names: Mapping[str, str], words: LineWords) -> str:
    """Who speaks; where words ("allegedly") or a quotation mark only tell that somebody does, that nobody is named."""
    if voice.text == voice.cue and not any(map(str.isalnum, voice.text)):
        return words.quoted
    return words.unnamed.format(printable(voice.text)) if voice.text == voice.cue else _named(voice, names)
