"""How many: the bounds that a stretch of text gives, such as "three men", "at least 40,000 euros", "30 bin lira"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from whosays.case.linking.lexicon import words
from whosays.text.letters import fold

Bounds = tuple[float, float]
ENDLESS = float("inf")
WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+")
NEAR = 0.1  # "about 900": a tenth less or more
ORDINAL = re.compile(r"^(?:st|nd|rd|th|inci|nci|uncu|ncu)$")


@lru_cache(maxsize=65536)
def amount(text: str, language: str) -> Bounds | None:
    """The least and the most that the words allow; None where they count nothing."""
    said = _phrases(language, "instead").sub(" ", fold(text))
    exact = _exact(said, language)
    if exact is None:
        return _vague(said, language)
    if _phrases(language, "at_least").search(said):
        return exact, ENDLESS
    if _phrases(language, "at_most").search(said):
        return 0.0, exact
    if _phrases(language, "about").search(said):
        return exact * (1 - NEAR), exact * (1 + NEAR)
    return exact, exact


def _vague(said: str, language: str) -> Bounds | None:
    for phrase, (least, most) in words(language)["amounts"].items():
        if phrase in said and re.search(rf"\b{re.escape(phrase)}\b", said):
            return float(least), ENDLESS if most is None else float(most)
    return None


@cache
def _phrases(language: str, listed: str) -> re.Pattern[str]:
    """Any phrase of a list; one with a number in it ("not 60 but") stands for all numbers."""
    phrases = "|".join(re.escape(phrase).replace("60", r"[\w.,]+") for phrase in words(language)[listed])
    return re.compile(rf"(?<!\w)(?:{phrases})\b")


def _exact(said: str, language: str) -> float | None:
    """The first number of a text, in figures or in words, with what multiplies it."""
    listed = words(language)
    units, scales = listed["numbers"], listed["scales"]
    total, current, seen = 0.0, 0.0, False
    found = WORD.findall(said)
    for at, word in enumerate(found):
        if word[0].isdigit():
            if (seen and (current or not total)) or (at + 1 < len(found) and ORDINAL.match(found[at + 1])):
                break
            current, seen = _figure(word), True  # also behind a scale: "6 bin 212"
        elif word in units and not (word in ("one", "bir") and not seen and language == "tr" and len(found) > 1):
            current, seen = (current + units[word] if current != 1 else units[word]), True  # "tek bir": one
        elif word in scales:
            if scales[word] >= 1000:
                total, current = total + max(current, 1) * scales[word], 0.0
            else:
                current = max(current, 1) * scales[word]
            seen = True
        elif seen and word != "and":
            break
    return total + current if seen else None


def _figure(word: str) -> float:
    """A number in figures: a point or a comma before three figures parts thousands."""
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", word):
        return float(re.sub(r"[.,]", "", word))
    parts = re.split(r"[.,]", word)
    return float(parts[0] + ("." + "".join(parts[1:]) if len(parts) > 1 else ""))


def meet(one: Bounds, other: Bounds) -> bool:
    """Whether some number is within both bounds."""
    return one[0] <= other[1] and other[0] <= one[1]


def written(bounds: Bounds) -> str:
    """Bounds in words for a reader: "23", "at least 30", "2 to 9"."""
    least, most = bounds
    if least == most:
        return f"{least:,g}" if least < 1e6 else f"{least:,.0f}"
    if most == ENDLESS:
        return f"at least {least:,g}"
    return f"{least:,g} to {most:,g}"
