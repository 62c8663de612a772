"""What a Turkish form may be: its stem from a list of words, and the suffixes behind it.

A form is cut at every stem of the list that it begins with (as the stem looks before a vowel: "kitab", "oğl", "gid",
"başlı" before -yor); the rest must be a row of suffixes that nouns or verbs take, in harmony with the stem. Nothing is
weighed here: "bulundu" is "bulun" and the passive of "bul", and the reader beside it chooses.

The order of suffixes follows Oflazer, "Two-level description of Turkish morphology" (1994), as in Zemberek.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

VOWELS, FRONT = "aeıioöuü", "eiöü"
HARD = {"b": "p", "c": "ç", "d": "t", "ğ": "kg", "g": "k"}  # a soft consonant → what the stem may end in
ANY, SOFTENED, DROPPED, DOUBLED, NARROWED, GLIDED = "", "s", "d", "g", "narrowed", "glided"
HARMONY = re.compile(r"yor|ken|ki|bil|ver|[aeıioöuü]")  # some suffixes keep their vowel; the next ones follow theirs

A, I = "[ae]", "[ıiuü]"  # noqa: E741  as grammars of Turkish write them
D, K = "[dt]", "[kğ]"
SPEAKER = f"(?:y?{I}m|m|n|k|s{I}n(?:{I}z)?|n{I}z|y?{I}z|l{A}r)"
COPULA = f"(?:(?:(?<=[{VOWELS}])y|(?<![{VOWELS}]))(?:{D}{I}|m{I}ş|s{A}))?{SPEAKER}?(?:{D}{I}r|s{A})?(?:l{A}r)?"
NAMED = f"(?:(?:(?<=[{VOWELS}])y|(?<![{VOWELS}]))(?:{D}{I}|m{I}ş|s{A}){SPEAKER}?)?(?:{D}{I}r)?(?:l{A}r)?"  # of a noun
POSSESSOR = f"(?P<psor>s?{I}|{I}?m|{I}?n|{I}?m{I}z|{I}?n{I}z|l{A}r[ıi])"
CASE = (
    f"(?:(?P<Gen>n?{I}n)|(?P<Abl>n?{D}{A}n)|(?P<Loc>n?{D}{A})|(?P<Ins>y?l{A})|(?P<Dat>[yn]?{A})|(?P<Acc>[yn]?{I})"
    f"|(?P<Equ>n?c{A}))"
)
OWNED = (POSSESSOR, "(?P<psor>(?!))")  # two patterns: "-In" is a genitive or a possessive
VOICE = f"(?P<cause>(?:{D}{I}r|(?<=[{VOWELS}lr])t(?!ı?r))+)?(?P<passive>{I}l|(?<=[{VOWELS}l]){I}?n(?:{I}l)?)?"
ABLE = f"(?:y?{A}bil|y?{I}ver)?"
NOT = f"(?P<no>(?:y?{A})?m{A}(?=[dkmnrlszycş]|$)|(?:y?{A})?m(?={I}yor))?"
FINITE = (
    f"(?:{I}?yor|m{A}kt{A}|{D}{I}|m{I}ş|y?{A}c{A}{K}|(?<!m[ae]){A}r|{I}r|(?<=[{VOWELS}])r|(?<=m[ae])z|(?<=m[ae])"
    f"|m{A}l{I}|s{A}|s{I}n|y?{A}l{I}m|y?{I}n(?:{I}z)?|y?{A}|$)(?:l{A}r)?(?:(?P<while>y?ken)|{COPULA})"
)
PARTICIPLE = f"(?:y?{A}n|{D}{I}{K}|y?{A}c{A}{K}|m{I}ş|(?<=m[ae])z|{A}r|{I}r|y?{A}s[ıi])"
NOUN_OF_DEED = f"(?:m{A}k|m{A}(?!d{A}n$)|y?{I}ş|m{A}kl{I}{K})"
WITHOUT = f"(?:y?{A})?(?:m{A}d{A}n|m{A}ks[ıi]z[ıi]n|m{A}zd{A}n)"
CONVERB = (
    f"(?:y?{I}p|y?{A}r{A}k(?:t{A}n)?|y?{I}nc{A}(?:y{A})?|{D}{I}k[çc]{A}|y?{A}l[ıi]|y?{A}|(?:m{A}z|{A}r|{I}r|r)c{A}s[ıi]n{A}"
    f"|(?P<without>{WITHOUT}))"
)
NOMINAL = tuple(re.compile(f"(?:l{A}r)?{owned}?{CASE}?(?:ki)?(?:y?ken|{NAMED})") for owned in OWNED)
CASED = tuple(f"(?P<tail>(?:l{A}r)?{owned}?{CASE}?(?:ki)?)(?P<cop>{NAMED})" for owned in OWNED)
VERBAL = tuple(
    (name, re.compile(f"{VOICE}{ABLE}{NOT}{ABLE}{tail}"))
    for name, tails in (
        ("", [FINITE]),
        ("Part", [PARTICIPLE + cased for cased in CASED]),
        ("Vnoun", [NOUN_OF_DEED + cased for cased in CASED]),
        ("Conv", [CONVERB]),
    )
    for tail in tails
)
CASES = ("Gen", "Abl", "Loc", "Ins", "Dat", "Acc", "Equ")
STEMS = "turkish_stems.txt"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a form. `verb_form` is "" of a finite verb, `case` "" where none shows."""

    stem: str
    verbal: bool
    verb_form: str = ""
    passive: bool = False
    negative: bool = False
    case: str = ""
    voiced: str = ""  # a verb's stem with the suffix of its voice: "toplan" of "toplandı"
    plain: bool = True  # whether the stem stands as in the list


@dataclass(frozen=True, slots=True)
class Stem:
    """A stem as it stands in a form: what it is in the list, and what has to follow it there."""

    word: str
    verbal: bool
    how: str  # how it has changed: ANY to GLIDED, the first ones flags of the list
    other_harmony: bool


@lru_cache(1 << 16)
def readings(form: str) -> tuple[Form, ...]:
    """All ways to read a form in lower case, the longest stem first; none of a word that the list does not know."""
    out: list[Form] = []
    if "c" in words().get(form, ""):
        return ()
    for end in range(len(form), 1, -1):
        for stem in stems_at(form[:end]):
            out += _behind(stem, form, end)
    own = {one.stem for one in out if one.verbal and "o" in words().get(one.stem, "")} if out else set()
    return tuple(one for one in out if one.stem == one.voiced or one.voiced not in own)


def _behind(stem: Stem, form: str, end: int) -> list[Form]:
    rest = form[end:]
    shape = stem.word if stem.how == DROPPED else form[:end]  # "haps-e": as in "hapis"
    if not (_may_follow(stem.word, stem.how, rest) and in_harmony(shape, rest, stem.other_harmony)):
        return []
    if not stem.verbal:
        return [Form(stem.word, False, case=_case(found)) for p in NOMINAL if (found := p.fullmatch(form, end))]
    tries = [(name, found) for name, pattern in VERBAL if (found := pattern.fullmatch(form, end))]
    finite = any(name == "" for name, _ in tries)
    return [_verbal(stem, name, found) for name, found in tries if not (finite and _only_copula(name, found))]


def _only_copula(name: str, found: re.Match[str]) -> bool:
    """Whether a participle has nothing behind it but a copula: "yapmıştır" is a verb."""
    return name == "Part" and not found["tail"] and bool(found["cop"])


def _may_follow(word: str, how: str, rest: str) -> bool:
    if how == NARROWED:
        return rest.startswith("yor") or (rest[:1] == "y" and word in ("de", "ye"))
    return how == ANY or rest[:1] in tuple(VOWELS)


def in_harmony(stem: str, rest: str, other: bool) -> bool:
    """Whether the vowels of the suffixes are front or back as the last one before them is."""
    front = next((letter in FRONT for letter in reversed(stem) if letter in VOWELS), True)
    if other:  # homonyms are one entry: "hakkı" (right), "hakkı" (a word for Allah, "hakki")
        front = next((piece in FRONT for piece in HARMONY.findall(rest)), front)
    for piece in HARMONY.findall(rest):
        if len(piece) > 1:
            front = piece != "yor"
        elif (piece in FRONT) != front:
            return False
    return True


def _case(found: re.Match[str]) -> str:
    return next((name for name in CASES if found[name]), "")


def _verbal(stem: Stem, name: str, found: re.Match[str]) -> Form:
    """A causative is a verb of its own, as in dictionaries ("başlat"): it has another subject."""
    groups = found.groupdict()
    word = stem.word + (groups["cause"] or "")
    return Form(
        word,
        True,
        "Conv" if groups.get("while") else name,
        passive=bool(groups["passive"]),
        negative=bool(groups["no"] or groups.get("without")),
        case=_case(found) if name in ("Part", "Vnoun") else "",
        voiced=word + (groups["passive"] or ""),
        plain=stem.how != NARROWED,
    )


def stems_at(shape: str) -> Iterator[Stem]:
    """The stems of the list that look like this before a suffix."""
    known = words()
    for word, how in origins(shape):
        flags = known.get(word)
        if flags is None:
            continue
        for verbal in (True, False):
            if ("v" if verbal else "n") in flags and changes(flags, verbal, how):
                yield Stem(word, verbal, how, "h" in flags and not verbal)


def origins(shape: str) -> Iterator[tuple[str, str]]:
    """Words that may have this shape, with what must follow."""
    yield shape, ANY
    last = shape[-1]
    for hard in HARD.get(last, ()):
        yield shape[:-1] + hard, SOFTENED
    if len(shape) > 2 and shape[-2] not in VOWELS and last not in VOWELS:
        for hard in (last, *HARD.get(last, ())):
            yield from ((shape[:-1] + vowel + hard, DROPPED) for vowel in "ıiuü")
        if shape[-2] == last:
            yield from ((shape[:-2] + hard, DOUBLED) for hard in (last, *HARD.get(last, ())))
    if last in "ıiuü":
        yield from ((shape[:-1] + vowel, NARROWED) for vowel in "ae")
    if shape == "suy":
        yield "su", GLIDED


def changes(flags: str, verbal: bool, how: str) -> bool:
    """Whether a word of these flags may change so."""
    if how in (ANY, GLIDED):
        return True
    return verbal if how == NARROWED else how in flags


@cache
def words() -> dict[str, str]:
    """The list: stem → flags (see train/lemmas)."""
    lines = (files("whosays.annotations") / STEMS).read_text(encoding="utf-8").splitlines()
    return {stem: flags for stem, _, flags in (line.partition(" ") for line in lines)}
