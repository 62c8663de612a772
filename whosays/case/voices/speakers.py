"""The speaker at the end of a claim's chain: the innermost voice, or the document itself.

"The indictment says that the defendants say …": the defendants speak. A speaker is known by keys; two speakers that
share a key are one. What a phrase tells beyond a name: the institution that it speaks for, or that nobody is named.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from whosays.case.names import AROUND, ENGLISH_SUFFIX, TOKEN, TURKISH_SUFFIX, capitalised, key, tokens
from whosays.case.voices.institutions import Institution, lexicon
from whosays.model import Claim, Voice
from whosays.text.letters import fold

SHORT_TITLE = 8  # words
PLACED = re.compile(r"^(?:[Tt]he )?[a-z]+ of (?:[A-Z]\S* ?)+$")  # "the governor of Bor"


@dataclass(frozen=True, slots=True)
class Source:
    """What counting needs of a document.

    `text` is the id of the first of all documents that print its text (its own where it is alone), `outlet` who
    published it and `agency` whose by-line it bears, both without case and accents. `office` is the institution whose
    own paper it is ("prosecution" for an indictment), `names` the proper name of that institution.
    """

    document: str
    name: str
    text: str
    outlet: str | None = None
    agency: str | None = None
    office: str | None = None
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks. `own` is a document that speaks itself; `unnamed` somebody whom nobody names.

    `institution` is what the words speak for ("prosecution"); `person` says that one of its people does; `names` are
    the words of the proper name, empty for a bare "the police"; `post` says that these name no person but the post's
    place ("the mayor of Bor"). `home` is what the document that it speaks in is known
    by: its text, its outlet, its agency.
    """

    keys: frozenset[str]
    label: str
    kind: str
    text: str  # Source.text of the document that it speaks in
    own: bool = False
    unnamed: bool = False
    institution: str | None = None
    person: bool = False
    names: frozenset[str] = frozenset()
    post: bool = False
    home: frozenset[str] = frozenset()


def speaker_of(claim: Claim, source: Source, names: Mapping[str, str]) -> Speaker:
    """The speaker of a claim; `names` gives the name of an entity of the case by its id."""
    if not claim.attribution:
        return own_voice(source)
    return voice_speaker(claim.attribution[-1], source, names)


def own_voice(source: Source) -> Speaker:
    """The document itself: one voice with all that print its text, come from its outlet or bear its by-line."""
    home, office, names = home_of(source), source.office, source.names
    return Speaker(home, source.name, "document", source.text, own=True, institution=office, names=names, home=home)


def home_of(source: Source) -> frozenset[str]:
    """What a document is known by."""
    return frozenset({f"text:{source.text}"} | {f"outlet:{name}" for name in (source.outlet, source.agency) if name})


def source_of(document: str, name: str, text: str, title: str | None, publisher: str | None, by: str | None) -> Source:
    """What counting needs of a document; `publisher` as the file names it, `by` the agency of its by-line.

    An office's own paper is known by who published it; where nobody is named, by a short title ("Indictment 2023/4").
    """
    outlet = key(tokens(publisher)) or None if publisher else None
    office = spoken_for(publisher) if publisher else None
    if office is None and outlet is None and by is None and title and len(title.split()) <= SHORT_TITLE:
        office = lexicon().paper(TOKEN.findall(fold(title)))
    names = frozenset(proper(publisher or "")) if office else frozenset()
    return Source(document, name, text, outlet, by, office[0].name if office else None, names)


def voice_speaker(voice: Voice, source: Source, names: Mapping[str, str]) -> Speaker:
    """Who a voice is, by its own words where they name somebody, else by the name of its entity."""
    said = proper(voice.text)
    name = names.get(voice.entity or "", "")
    called = said or (() if indefinite(voice) else proper(name))
    found = spoken_for(voice.text) or (spoken_for(name) if called else None)
    speaker = Speaker(
        keys=keys_of(voice, source, called),
        label=name if called and not said else voice.text,
        kind=voice.kind,
        text=source.text,
        unnamed=nobody_named(voice, called, found),
        names=frozenset(called),
        home=home_of(source),
    )
    return with_institution(speaker, voice, found)


def with_institution(speaker: Speaker, voice: Voice, found: tuple[Institution, bool] | None) -> Speaker:
    """The same speaker, with what it speaks for: by its words, else by the kind of voice that it is."""
    if found:
        return replace(speaker, institution=found[0].name, person=found[1], post=found[1] and is_post(voice.text))
    if voice.kind in lexicon().kinds and not speaker.unnamed:
        return replace(speaker, institution=voice.kind, person=True)
    return speaker


def is_post(text: str) -> bool:
    """Whether a phrase for somebody ends with the post, or with its place: "Bor Valisi", "the governor of Bor"."""
    said = TOKEN.findall(fold(text))
    last = lexicon().institution(said[-1:])
    return (last is not None and last[1]) or (bool(PLACED.search(text)) and "," not in text)


def keys_of(voice: Voice, source: Source, called: tuple[str, ...]) -> frozenset[str]:
    """What a voice is known by: its entity, its name, and its words within one text."""
    keys = {f"said:{source.text}:{fold(voice.text)}"}
    if voice.entity:
        keys.add(voice.entity)
    if len(called) > 1:
        keys.add(f"name:{' '.join(called)}")
    if called and voice.kind == "media":
        keys.add(f"outlet:{key(tokens(voice.text))}")
    return frozenset(keys)


def proper(text: str) -> tuple[str, ...]:
    """The words of a proper name in a phrase, folded: "Prosecutor Hakan Yörük" → hakan, yoruk; "The police" → none."""
    parts = (TURKISH_SUFFIX.sub("", ENGLISH_SUFFIX.sub("", part.strip(AROUND))) for part in text.split())
    capital = (fold(piece) for part in parts if capitalised(part) for piece in TOKEN.findall(part))
    known, together = lexicon(), lexicon().named_by_two(TOKEN.findall(fold(text)))
    told = (word for word in capital if word not in together and not known.says_nothing(word))
    return tuple(known.translated.get(word, word) for word in told)


def spoken_for(text: str) -> tuple[Institution, bool] | None:
    """The institution that a phrase speaks for, and whether it is one of its people who does."""
    return lexicon().institution(TOKEN.findall(fold(text)))


def indefinite(voice: Voice) -> bool:
    """Whether the phrase brings in somebody new: "an official", "two officers", "bir tanık"."""
    words = TOKEN.findall(fold(voice.text))
    return bool(words) and (words[0] in lexicon().indefinite or words[0].isdigit())


def nobody_named(voice: Voice, called: tuple[str, ...], found: tuple[Institution, bool] | None) -> bool:
    """Whether no reader can tell who speaks: "allegedly", "a person familiar with the case", "the driver"."""
    if called:
        return False
    words = TOKEN.findall(fold(voice.text))
    if voice.kind == "anonymous" or voice.text == voice.cue:
        return True
    if any(word in lexicon().spokespeople for word in words):
        return False
    single = set(words) - lexicon().named_by_two(words)  # "the coast guard" is no guard
    if indefinite(voice) or any(word in lexicon().individuals for word in single):
        return True
    return voice.kind == "other" and found is None
