"""The words of each language, as frozen values. Rules are code and know no language; words are YAML, a file a language.

To add a language, write `xx.yaml` beside this file with the keys of `en.yaml`, and name it in `LANGUAGES`;
`nouns/xx.yaml` tells what kind of thing its everyday nouns are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, cast

from whosays.claims.languages.classes import BadVocabulary, spelled_out
from whosays.model import VoiceKind
from whosays.text import letters

LANGUAGES: dict[str, str] = {"en": "en.yaml", "tr": "tr.yaml"}
FALLBACK = "en"  # a text in a language without a file is read as far as its tree allows

Words = frozenset[str]
NO_WORDS: Words = frozenset()


@dataclass(frozen=True, slots=True)
class Reporting:
    """Who says so: the words that attribute. Every table maps a lemma ("point_out") to its stance."""

    verbs: Mapping[str, str]
    nouns: Mapping[str, str]
    clause_only: Words  # verbs that report with a clause or a quotation only
    document_verbs: Words  # verbs that report when a document is their subject
    object_content: Words  # verbs whose object is what is said
    establishes: Words  # verbs whose passive without a source is the document's own voice
    phrase_content: Words  # nouns whose phrase ("allegations of …") is what is said
    content_markers: Words
    source_markers: Words
    source_phrase: Words
    according_to: Words
    words_of_nouns: Words
    words_of_markers: Words
    hearsay_adverbs: Words
    hearsay_adjectives: Words
    hearsay_verbs: Words
    airing: Words  # "express": verbs whose subject owns the report noun that is their object
    complement_marks: Words  # "diye": what turns an adverbial clause into what is said


@dataclass(frozen=True, slots=True)
class Speakers:
    """What a speaker is, by its head noun, and whose voice runs on over sentences."""

    kinds: Mapping[str, VoiceKind]
    running: Words
    own_voice: Words
    turns: Words
    third_person: Words
    first_person: Words
    voiceless: Words  # "according to the law": no voice


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of one shade of status, by what they are in the sentence."""

    verbs: Words = frozenset()
    nouns: Words = frozenset()
    adjectives: Words = frozenset()
    adverbs: Words = frozenset()
    auxiliaries: Words = frozenset()
    determiners: Words = frozenset()
    markers: Words = frozenset()
    pronouns: Words = frozenset()
    words: Words = frozenset()
    phrases: Words = frozenset()
    statives: Words = frozenset()
    raising: Words = frozenset()
    takes_nouns: Words = frozenset()  # verbs that bear on a noun as well: "planned the attack"
    gerunds: Words = frozenset()  # verbs that bear on an -ing form only: "consider leaving"
    contrast: Words = frozenset()  # conjunctions over which a negation does not reach


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that the rules look up in one language. `patterns` are word shapes: "evidential" → …mış."""

    code: str
    name: str
    reporting: Reporting
    speakers: Speakers
    negation: Cues
    reality: Mapping[str, Cues]
    certainty: Mapping[str, Cues]
    purpose_markers: Words
    future_in_past: Words
    factive: Words
    happens: Words  # "took place": verbs whose subject is the event
    comes_to_nothing: Words  # "fell through": verbs whose subject is called off
    undertakings: Words  # "the plan", "the operation": nouns that may mean any plan told before
    singling_out: Words  # "the first woman to lead": what follows is a fact
    patterns: Mapping[str, re.Pattern[str]]
    infinitives: tuple[str, ...]  # endings that dictionaries add to a verb stem
    endings: tuple[tuple[str, str], ...]  # inflections and what the lemma has instead: ("ied", "y")
    classes: Mapping[str, Words]
    light_verbs: Words

    def lower(self, text: str) -> str:
        """Lower case by the rules of this language (Turkish: I → ı, İ → i)."""
        return lower(text, self.code)

    def is_a(self, word: str, *classes: str) -> bool:
        """Whether a lemma or a form is in one of these word classes; a language may lack some."""
        return any(word in self.classes.get(name, NO_WORDS) for name in classes)

    def has_shape(self, pattern: str, text: str) -> bool:
        """Does the word look like this? False where the language has no such pattern."""
        found = self.patterns.get(pattern)
        return found is not None and found.search(self.lower(text)) is not None


@lru_cache(maxsize=1 << 16)
def lower(text: str, code: str) -> str:
    """Lower case by the rules of a language, with one kind of apostrophe."""
    return letters.lower(text, code).replace("’", "'")


def words(value: object) -> Words:
    """A YAML list as a frozen set of strings."""
    return frozenset(str(item) for item in cast("list[object]", value or ()))


def by_word(table: Mapping[str, list[str]]) -> dict[str, str]:
    """`{stance: [word, …]}` → `{word: stance}`; where two lists hold a word, the first counts."""
    out: dict[str, str] = {}
    for name, members in table.items():
        for member in members:
            out.setdefault(member, name)
    return out


def cues(raw: Mapping[str, Any]) -> Cues:
    """One shade of status."""
    return Cues(**{name: words(members) for name, members in raw.items()})


def reporting(raw: Mapping[str, Any]) -> Reporting:
    """The words of attribution."""
    hearsay, words_of = raw.get("hearsay", {}), raw.get("words_of", {})
    plain = ("clause_only", "document_verbs", "object_content", "establishes", "phrase_content", "content_markers")
    more = ("airing", "source_markers", "source_phrase", "according_to", "complement_marks")
    return Reporting(
        verbs=by_word(raw["report_verbs"]),
        nouns=by_word(raw["report_nouns"]),
        words_of_nouns=words(words_of.get("nouns")),
        words_of_markers=words(words_of.get("markers")),
        hearsay_adverbs=words(hearsay.get("adverbs")),
        hearsay_adjectives=words(hearsay.get("adjectives")),
        hearsay_verbs=words(hearsay.get("verbs")),
        **{key: words(raw.get(key)) for key in (*plain, *more)},
    )


def speakers(raw: Mapping[str, Any]) -> Speakers:
    """The words for speakers."""
    return Speakers(
        kinds=cast("dict[str, VoiceKind]", by_word(raw["speaker_kinds"])),
        running=words(raw["running_documents"]),
        own_voice=words(raw["own_voice"]),
        turns=words(raw["turns"]),
        third_person=words(raw["third_person"]),
        first_person=words(raw["first_person"]),
        voiceless=words(raw.get("voiceless")),
    )


def build(raw: Mapping[str, Any]) -> Language:
    """The frozen value of one file."""
    return Language(
        code=raw["code"],
        name=raw["name"],
        reporting=reporting(raw),
        speakers=speakers(raw),
        negation=cues(raw["negation"]),
        reality={name: cues(value) for name, value in raw["reality"].items()},
        certainty={name: cues(value) for name, value in raw["certainty"].items()},
        purpose_markers=words(raw.get("purpose_markers")),
        future_in_past=words(raw.get("future_in_past")),
        factive=words(raw.get("factive")),
        happens=words(raw.get("happens")),
        comes_to_nothing=words(raw.get("comes_to_nothing")),
        undertakings=words(raw.get("undertakings")),
        singling_out=words(raw.get("singling_out")),
        patterns={name: re.compile(shape) for name, shape in (raw.get("patterns") or {}).items()},
        infinitives=tuple(raw.get("infinitives") or ()),
        endings=tuple((ending, instead) for ending, instead in raw.get("endings") or ()),
        classes=spelled_out(raw.get("classes") or {}),
        light_verbs=words(raw.get("light_verbs")),
    )


def load_language(code: str | None) -> Language:
    """The words of a language, read once; a language without a file gets those of `FALLBACK`."""
    return _load(code if code in LANGUAGES else FALLBACK)


@cache
def _load(code: str) -> Language:
    folder = Path(__file__).parent
    raw, nouns = _read(folder / LANGUAGES[code]), folder / "nouns" / LANGUAGES[code]
    raw["classes"] = with_kinds(raw["classes"], _read(nouns) if nouns.is_file() else {})
    return build(raw)


def with_kinds(classes: Mapping[str, list[str]], nouns: Mapping[str, str]) -> dict[str, list[str]]:
    """The classes of a language with the kinds of its nouns, each one string of words, as further classes."""
    for kind in nouns.keys() & classes.keys():
        raise BadVocabulary(f"'{kind}' is a class and a kind of noun")
    return {**classes, **{kind: members.split() for kind, members in nouns.items()}}


def _read(path: Path) -> dict[str, Any]:
    import yaml  # only when a document is read

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every scalar is a string: "no" and "on" are words
    found: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 -- strings only
    return found
