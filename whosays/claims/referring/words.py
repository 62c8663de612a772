"""The word lists behind reference, one YAML a language: titles, head nouns and what they stand for, pronouns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from whosays.text.letters import fold

FOLDER = Path(__file__).parent
Names = frozenset[str]


@dataclass(frozen=True, slots=True)
class Pronoun:
    """What a form says of its antecedent: number and gender ("" = either), and person, thing or any."""

    number: str
    gender: str
    refers_to: str


@dataclass(frozen=True, slots=True)
class Words:
    """One language's lists. `sorts` maps a head noun's lemma to what it stands for (person, organisation, event …)."""

    titles: dict[str, str]
    before_titles: Names
    offices: Names
    seconds: Names
    sorts: dict[str, str]
    public_bodies: Names
    companies: Names
    court_cases: Names
    sexes: dict[str, str]
    pronouns: dict[str, Pronoun]
    reflexives: Names
    telling: Names
    asking: Names
    relatives: Names
    definite: Names
    indefinite: Names
    others: Names
    ordinals: Names
    remaining: Names
    quantifiers: Names
    units: Names
    generic: Names
    generic_always: Names
    organisation_words: Names
    person_words: Names
    code_name: re.Pattern[str] | None
    code_name_before: re.Pattern[str] | None
    abstract: Names
    collective: Names
    company_ends: Names
    named_bodies: Names
    naming: Names
    secret: re.Pattern[str] | None
    weather: Names
    clause_subjects: Names
    raising: Names
    impersonal: Names
    same_names: dict[str, str]
    dotted: Names
    calendar: Names


def names(text: str | None) -> Names:
    """The words of a list."""
    return frozenset((text or "").split())


def folded(text: str | None) -> Names:
    """As names are compared: the keys of names are folded."""
    return frozenset(map(fold, (text or "").split()))


def kinds(lists: dict[str, str]) -> dict[str, str]:
    """{"person": "man woman"} → {"man": "person", "woman": "person"}; the first list that has a word keeps it."""
    out: dict[str, str] = {}
    for kind, words in lists.items():
        for word in (words or "").split():
            out.setdefault(word, kind)
    return out


def pattern(text: str | None) -> re.Pattern[str] | None:
    """A regular expression of the file, None where the language has none."""
    return re.compile(text, re.IGNORECASE) if text else None


def pronoun(entry: str) -> Pronoun:
    """`3 Sing Masc person` → Pronoun."""
    _, number, gender, refers_to = entry.split()
    return Pronoun(number, "" if gender == "-" else gender, refers_to)


SORTS = ("person", "organisation", "place", "facility", "document", "vehicle", "object", "event", "time")
GENDERS = {"masculine": "Masc", "feminine": "Fem", "neutral": ""}


def build(data: dict[str, Any]) -> Words:
    """The lists of one YAML file as sets and look-ups."""
    sorts, titles, absent = data["sorts"], data["titles"], data["expletives"]
    return Words(
        titles={word: GENDERS[kind] for word, kind in kinds({k: titles[k] for k in GENDERS}).items()},
        before_titles=names(titles["before"]),
        offices=names(data["offices"]),
        seconds=names(data["seconds"]),
        sorts=kinds({sort: sorts[sort] for sort in SORTS}),
        public_bodies=folded(sorts["public_body"]),
        companies=folded(sorts["company"]),
        court_cases=folded(sorts["court_case"]),
        sexes={word: GENDERS[kind] for word, kind in kinds(data["sexes"]).items()},
        pronouns={form: pronoun(entry) for form, entry in data["pronouns"].items()},
        reflexives=names(data["reflexives"]),
        telling=names(data["telling"]),
        asking=names(data["asking"]),
        relatives=names(data["relatives"]),
        definite=names(data["definite"]),
        indefinite=names(data["indefinite"]),
        others=names(data["others"]),
        ordinals=names(data["ordinals"]),
        remaining=names(data["remaining"]),
        quantifiers=names(data["quantifiers"]),
        units=names(data["units"]),
        generic=folded(data["generic"]) | folded(data["generic_always"]),
        generic_always=folded(data["generic_always"]),
        organisation_words=names(data["organisation_words"]),
        person_words=names(data["person_words"]),
        code_name=pattern(data["code_names"]),
        code_name_before=pattern(data["code_names_before"]),
        abstract=names(data["abstract"]),
        collective=names(data["collective"]),
        company_ends=folded(data["company_ends"]),
        named_bodies=folded(data["named_bodies"]),
        naming=names(data["naming"]),
        secret=pattern(data["secret"]),
        weather=names(absent["weather"]),
        clause_subjects=names(absent["clause"]) | names(absent["raising"]),
        raising=names(absent["raising"]),
        impersonal=names(data["impersonal"]),
        same_names={fold(form): group[0] for group in data["same_names"] for form in group},
        dotted=folded(data["dotted"]),
        calendar=folded(data["calendar"]),
    )


@lru_cache(maxsize=8)
def load_words(language_code: str) -> Words:
    """The lists of a language; those of English for a language that has none (its names still resolve)."""
    path = FOLDER / f"words.{language_code}.yaml"
    chosen = path if path.is_file() else FOLDER / "words.en.yaml"
    return build(yaml.load(chosen.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
