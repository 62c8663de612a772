"""Code names and nicknames, where the text says that they are one's: "known as 'the Engineer'", "'X' kod adlı Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whosays.claims.referring.names import Register
from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.referring.spelling import key_of
from whosays.claims.referring.words import Words

QUOTED = re.compile(r"[\"“”„«'‘’]([^\"“”„«»'‘’\n]{2,40})[\"“”»'’]")
QUOTED_BEFORE = re.compile(r"[\"“”„«'‘’]([^\"“”„«»'‘’\n]{2,40})[\"“”»'’]$")

Found = tuple[int, int, Group]


def code_names(text: str, register: Register, names: list[Phrase], words: Words) -> Iterator[Found]:
    """Other names that the text gives somebody; those that are no phrase of their own come as (start, end, group)."""
    starts = {phrase.start: phrase for phrase in names}
    ends = {phrase.end: phrase for phrase in names}
    for phrase in names:
        group = phrase.group
        if group is None:
            continue
        found = after(text, phrase, words) or before(text, phrase, words, ends)
        if found is None:
            continue
        other = starts.get(found[0])
        if other is not None and other is not phrase and other.group is not None and other.group is not group:
            join(register, group, other.group)
        elif other is None:
            register.enter(group, key_of(text[slice(*found)]))
            yield (*found, group)


def join(register: Register, group: Group, other: Group) -> None:
    """The text itself says that they are one: the name that is no initials is the other's alias."""
    initials = group.initials or other.initials
    register.unite(group, other)
    group.initials = initials


def after(text: str, phrase: Phrase, words: Words) -> tuple[int, int] | None:
    """A. B. (, who is also) known as 'the Engineer'."""
    if words.code_name is None:
        return None
    cue = words.code_name.match(text, phrase.end)
    if cue is None or (phrase.role == "n" and not cue.group().lstrip().startswith((",", "("))):
        return None  # "the leader of X known as Y" names the leader
    quoted = QUOTED.match(text, cue.end())
    if quoted:
        return quoted.span(1)
    named = re.compile(r"(?:the\s+)?([^\W\d_a-zçğıöşü][\w.\-]*(?:\s+[^\W\d_a-zçğıöşü][\w\-]*)*)").match(text, cue.end())
    return named.span(1) if named else None


def before(text: str, phrase: Phrase, words: Words, ends: dict[int, Phrase]) -> tuple[int, int] | None:
    """'Mühendis' kod adlı A. B."""
    if words.code_name_before is None:
        return None
    window = text[max(0, phrase.start - 90) : phrase.start]
    cues = [m for m in words.code_name_before.finditer(window) if m.end() == len(window)]
    if not cues:
        return None
    left = window[: cues[-1].start()]
    offset = max(0, phrase.start - 90)
    quoted = QUOTED_BEFORE.search(left)
    if quoted:
        return quoted.start(1) + offset, quoted.end(1) + offset
    named = ends.get(offset + len(left))
    return (named.start, named.end) if named is not None else None
