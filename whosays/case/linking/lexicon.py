"""The words that linking knows, from words/*.yaml: lists of a language, classes of predicates and nouns, roles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from whosays.case.routes.lexicon import singular, words_of
from whosays.text.letters import fold

LANGUAGES = ("en", "tr")
HARD = {"g": "k", "b": "p", "d": "t"}  # what a Turkish consonant is before no vowel
SHORTEST = 4  # letters of a Turkish noun that is known though its end is cut off
ENDING = re.compile(r"(?:l[ae]r)?(?:[ıiuü]n?)?(?:[dt][ae]n?|[yn]?[aeıiuü]|[ıiuü]n|l[ae])?")  # of a Turkish noun
VOWELS = frozenset("aeıioöuü")
PASSIVE = re.compile(r"(?:[ıiuü][ln]|(?<=[aeıioöuü])[ln])$")
VERBS = frozenset({"light", "rising", "objecting", "doing", "happening"})  # lists of lemmas
PATTERNS = frozenset({"restating", "tolls"})  # lists of regular expressions, read as they are


@cache
def _read(name: str) -> Any:
    import yaml  # only when claims are linked

    return yaml.load(files(__package__).joinpath("words", name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


@cache
def words(language: str | None) -> Mapping[str, Any]:
    """The lists of a language, those of English for one that has none: strings of words become folded sets."""
    raw = _read(f"{language if language in LANGUAGES else 'en'}.yaml")
    return {key: value if key in PATTERNS else _folded(value, key in VERBS) for key, value in raw.items()}


def spelling(lemma: str) -> str:
    """A lemma as it is compared: accents stay, for "öl" is to die and "ol" to be."""
    return lemma.replace("İ", "i").lower()


def _folded(value: Any, verbs: bool = False) -> Any:
    if isinstance(value, str) and verbs:
        return frozenset(spelling(word).replace("_", " ") for word in value.split())
    if isinstance(value, str):
        return frozenset(fold(word).replace("_", " ") for word in value.split())
    if isinstance(value, list):
        return tuple(fold(phrase) for phrase in value)
    return {fold(str(key)).replace("_", " "): amount for key, amount in value.items()}


@cache
def _classes(name: str) -> Mapping[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for label, by_language in _read(name).items():
        for language, listed in by_language.items():
            for word in listed.split():
                known = fold(word) if name == "nouns.yaml" else spelling(word)
                found.setdefault((language, known), set()).add(label)
    return {key: frozenset(labels) for key, labels in found.items()}


@cache
def acts(lemma: str, language: str) -> frozenset[str]:
    """The classes of a predicate's lemma: what its act may be called in other words and languages."""
    said = spelling(lemma)
    found = listed(said, language) or _mended(said, language)
    if not found and "_" in said:
        parts = said.split("_")
        verb = parts[-1] if language == "tr" else parts[0]
        return frozenset() if light(verb, language) else acts(verb, language)
    return found


def _mended(said: str, language: str) -> frozenset[str]:
    """The classes of the verb that a Turkish passive is made of ("dövül" → "döv"), or of one cut short ("rescu")."""
    if language != "tr":
        return listed(f"{said}e", language)
    return _active(said) or (_active(f"{said}n") if said[-1:] in VOWELS else frozenset())


def _active(said: str) -> frozenset[str]:
    """The classes of the verb of a Turkish passive: "dövül", and "defnedil" of "defnet"."""
    ending = PASSIVE.search(said)
    stem = said[: ending.start()] if ending else ""
    return listed(stem, "tr") or (listed(f"{stem[:-1]}t", "tr") if stem.endswith("d") else frozenset())


def listed(said: str, language: str) -> frozenset[str]:
    """The classes in which a word stands just so."""
    return _classes("predicates.yaml").get((language, said), frozenset())


@cache
def in_idioms(language: str) -> frozenset[str]:
    """The verbs of which a list has idioms: "give" of "give_way", "yap" of "konuşma_yap"."""
    known = (word.split("_") for code, word in _classes("predicates.yaml") if code == language and "_" in word)
    return frozenset(parts[-1] if language == "tr" else parts[0] for parts in known)


def passive(lemma: str, language: str) -> bool:
    """Whether a lemma is a Turkish passive: what its subject is called was done to it."""
    said = spelling(lemma)
    known = listed(said, language) or _mended(said, language)
    return language == "tr" and bool(known & (_active(said) or _active(f"{said}n")))


@cache
def meant(lemma: str, type_: str, language: str) -> frozenset[str]:
    """The classes of a predicate's lemma that a claim of a type can mean; all of them where the type says nothing.

    A word of predicates.yaml with "@" is of its class in claims of that type only: "lose@casualty", of lives.
    """
    found = listed(f"{spelling(lemma)}@{type_}", language) or acts(lemma, language)
    return found & frozenset(_read("roles.yaml")["meant"].get(type_, "").split()) or found


@cache
def thing(head: str, language: str) -> str:
    """What a head noun stands for: its class, or the folded noun itself."""
    known, bare = _classes("nouns.yaml"), _bare(head, language)
    classes = known.get((language, head)) or _cut().get((language, head)) or known.get((language, bare))
    if not classes and language == "tr":
        classes = next(filter(None, (known.get((language, head[:cut])) for cut in cuts(head))), None)
    return f"={min(classes)}" if classes else head


def cuts(word: str) -> list[int]:
    """Where what is left of a Turkish word may be an ending, the shortest first: "ev|in"."""
    return [cut for cut in range(len(word) - 1, 1, -1) if ENDING.fullmatch(word[cut:])]


@lru_cache(maxsize=4096)
def kinds(text: str, language: str) -> frozenset[str]:
    """The classes of verbs and nouns of which a text has words."""
    said = [singular(word, language) for word in words_of(text)]
    nouns = {noun for word in said if (noun := thing(word, language)).startswith("=")}
    return frozenset(nouns).union(*(acts(word, language) for word in said))


@cache
def _offices(language: str) -> re.Pattern[str]:
    known = _read("offices.yaml")
    listed = (f"(?P<{label}>{'|'.join(map(re.escape, map(fold, known[label].get(language, ()))))})" for label in known
              if known[label].get(language))  # fmt: skip
    return re.compile(rf"\b(?:{'|'.join(listed)})")


def office(folded: str, language: str) -> str:
    """The class of nouns that an office stands for, known by several words: "Emniyet Müdürlüğü" for the police."""
    found = _offices(language if language in LANGUAGES else "en").search(folded)
    return f"={found.lastgroup}" if found else ""


def _bare(head: str, language: str) -> str:
    """A Turkish noun without what is left of its ending, and with its hard consonant: "kapıs" → "kapı"."""
    if language != "tr" or len(head) < SHORTEST:
        return head
    return head[:-1] + HARD[head[-1]] if head[-1] in HARD else head.removesuffix("s")


@cache
def _cut() -> Mapping[tuple[str, str], frozenset[str]]:
    """Turkish nouns without their last letters, which stripping an ending may take along: "kamyonu" → "kamyo"."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for (language, word), labels in sorted(_classes("nouns.yaml").items()):
        for less in (1, 2) if language == "tr" else ():
            if len(word) - less >= SHORTEST:
                found.setdefault((language, word[:-less]), labels)
    return found


def common(name: str) -> bool:
    """Whether a folded name of one word is but a noun of nouns.yaml, with or without a Turkish ending."""
    if " " in name:
        return False
    return any(_classes("nouns.yaml").get((code, form)) for code in LANGUAGES for form in (name, singular(name, code)))


@cache
def part_of(role: str) -> str:
    """What a role is to the act, whatever the type calls it."""
    return _parts().get(role, role)


@cache
def _parts() -> Mapping[str, str]:
    raw = _read("roles.yaml")["parts"]
    return {role: part for part, listed in raw.items() for role in listed.split()}


@cache
def kin(type_: str) -> str:
    """The family of types that may tell of one act in other words: "finance" and "bribery"."""
    for label, listed in _read("roles.yaml")["kin"].items():
        if type_ in listed.split():
            return str(label)
    return type_


@cache
def once() -> frozenset[str]:
    """Classes of acts that are done but once to one who suffers them: a founding, a death."""
    return frozenset(_read("roles.yaml")["once"].split())


@cache
def states() -> frozenset[str]:
    """Types of what is so rather than done: of others it may be so as well, and elsewhere."""
    return frozenset(_read("roles.yaml")["states"].split())


@cache
def befalling() -> frozenset[str]:
    """Classes of acts that happen to what the sentence is about, though nobody does them: to burst, to start."""
    return frozenset(_read("roles.yaml")["befalling"].split())


@cache
def sayings() -> frozenset[str]:
    """Types whose acts are sayings: told twice only where speaker and words are the same."""
    return frozenset(_read("roles.yaml")["sayings"].split())


@cache
def _opposites() -> tuple[tuple[str, str], ...]:
    return tuple((one, other) for one, other in _read("roles.yaml")["opposites"])


@cache
def opposites(acts_: frozenset[str]) -> tuple[str, ...]:
    """A name for each pair of acts that exclude each other of which these are one."""
    return tuple(f"{one}~{other}" for one, other in _opposites() if acts_ & {one, other})


@cache
def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two acts exclude each other: to convict and to acquit."""
    return not one & other and any((a in one and b in other) or (b in one and a in other) for a, b in _opposites())


@cache
def light(lemma: str, language: str) -> bool:
    """Whether a predicate says so little that its fillers alone must tell one act from another: "have", "know"."""
    return spelling(lemma).replace("_", " ") in words(language)["light"]


@cache
def measure(noun: str) -> bool:
    """Whether a noun is that of a measure: "tons" of oil."""
    return noun in _read("roles.yaml")["measures"].split()


@cache
def dangerous(type_: str) -> bool:
    """Whether a claim of this type tells of a danger to what it is aimed at."""
    return type_ in _read("roles.yaml")["dangers"].split()


@cache
def sides(one: str, other: str) -> bool:
    """Whether two nouns name opposite sides: what the army did, the rebels did not."""
    groups = [frozenset(listed.split()) for listed in _read("roles.yaml")["sides"]]
    mine, theirs = ([place for place, group in enumerate(groups) if noun in group] for noun in (one, other))
    return bool(mine and theirs and mine != theirs)
