"""Facts that a document states of a person and in which two bearers of one name can differ: sex, and day of birth.

"sex:f" stands by a title beside a name ("Ms", "Hanım") or by what all pronouns of the document agree on; "born:1980" or
"born:1980-05-12" by the words beside a name. Nothing is guessed from a name itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from whosays.case.names import TOKEN, capitalised
from whosays.model import Document, Entity, EntityMention
from whosays.text.letters import fold

LOOK = 60  # characters beside a mention in which a fact of it can stand
PRONOUNS = 2  # so many pronouns, and none of the other sex, before they say something: one may be resolved wrongly
LAST_WORD, FIRST_WORD = re.compile(r"([^\W\d_]+)\.?\s*$"), re.compile(r"^\s+([^\W\d_]+)")
YEAR = r"(1[89]\d\d|20[0-2]\d)"
DAY = rf"(?:(?P<d>\d{{1,2}})[. ]+(?P<m>\d{{1,2}}|[^\W\d_]+)[. ,]+)?(?P<y>{YEAR})"
AMERICAN = rf"(?P<m>[^\W\d_]+) (?P<d>\d{{1,2}}), (?P<y>{YEAR})"
BEHIND = [
    re.compile(rf"^,?\s*\(?\s*(?:who (?:was|is) )?(?:born|b\.|d\.)\s+(?:(?:on|in)\s+)?{day}") for day in (AMERICAN, DAY)
] + [re.compile(rf"^,?\s*\(?\s*{DAY} doğumlu")]
BEFORE = re.compile(rf"(?<!\d){DAY} doğumlu\s+(?:[^\W\d_]+\s+)?$")


@cache
def lists() -> dict[str, dict[str, list[str]]]:
    """The words of facts.yaml."""
    import yaml  # only when documents are taken in

    text = Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
    found: dict[str, dict[str, list[str]]] = yaml.load(text, Loader=yaml.CSafeLoader)
    return found


@cache
def sexes(group: str) -> Mapping[str, str]:
    """Word → sex, for one group of words."""
    return {word: sex for sex, words in lists()[group].items() for word in words}


def facts_of(document: Document, entities: Iterable[Entity]) -> list[frozenset[str]]:
    """For each entity of a document what it states of it; nothing for most."""
    return [frozenset(stated(document, entity)) if entity.schema == "Person" else frozenset() for entity in entities]


def stated(document: Document, person: Entity) -> Iterator[str]:
    """The facts of one person; a kind of fact that the document states in two ways is left out."""
    own = [mention for mention in person.mentions if mention.document == document.id]
    titles = {sex for mention in own for sex in titled(document.text, mention)}
    sex = titles or by_pronouns(own)
    if len(sex) == 1:
        yield f"sex:{sex.pop()}"
    born = {day for mention in own for day in births(document.text, mention)}
    if len(born) == 1:
        yield f"born:{born.pop()}"


def titled(text: str, mention: EntityMention) -> Iterator[str]:
    """The sex that a title beside a name states."""
    if not capitalised(mention.text):
        return
    words = [fold(word) for word in TOKEN.findall(mention.text)]
    before = LAST_WORD.search(text[max(0, mention.start - LOOK) : mention.start])
    after = FIRST_WORD.search(text[mention.end : mention.end + LOOK])
    for word in (words[0], fold(before[1]) if before and capitalised(before[1]) else ""):
        if word in sexes("before"):
            yield sexes("before")[word]
    for word in (words[-1], fold(after[1]) if after and capitalised(after[1]) else ""):
        if word in sexes("after"):
            yield sexes("after")[word]


def by_pronouns(mentions: Iterable[EntityMention]) -> set[str]:
    """The sex on which all the pronouns agree, where there are some."""
    found = [sexes("pronouns")[word] for m in mentions if (word := m.text.lower()) in sexes("pronouns")]
    return set(found) if len(found) >= PRONOUNS and len(set(found)) == 1 else set()


def births(text: str, mention: EntityMention) -> Iterator[str]:
    """The days or years of birth that stand beside a name, as ISO dates."""
    if not capitalised(mention.text):
        return
    behind, before = text[mention.end : mention.end + LOOK], text[max(0, mention.start - LOOK) : mention.start]
    found = next(filter(None, (pattern.search(behind) for pattern in BEHIND)), None) or BEFORE.search(before)
    if found:
        yield iso(found["y"], found["m"], found["d"])


def iso(year: str, month: str | None, day: str | None) -> str:
    """A date; the year alone where the month is no month."""
    number = month_number(month or "")
    return f"{year}-{number:02}-{int(day):02}" if number and day and 1 <= int(day) <= 31 else year


def month_number(word: str) -> int:
    """1 to 12, 0 for what is no month."""
    if word.isdigit():
        return int(word) if 1 <= int(word) <= 12 else 0
    names = (months.index(fold(word)) + 1 for months in lists()["months"].values() if fold(word) in months)
    return next(names, 0)
