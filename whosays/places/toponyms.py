"""A place name of a document with what its own words and those beside it say of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from whosays.places.gazetteer import ABBREVIATION, DEMONYM, Candidate, Gazetteer
from whosays.places.names import fold
from whosays.places.words import Words

Span = tuple[int, int]
BESIDE = 48  # characters before and after a name that are looked at
_SUFFIX = re.compile(r"(?<=\w)['’]\w{0,8}$")  # "Musul'un", "Paris's"
_OWNED = re.compile(r"([A-ZÇĞİÖŞÜ][\w-]*)['’](?:n?[ıiuü]n|s)\s+([A-ZÇĞİÖŞÜ].*)")  # "Van'ın Saray ilçesi" as one name
_AFTER_COMMA = re.compile(r"\s*,\s*((?:[A-Z]\.\s?){2,3}|[^\W\d_][\w.'’-]*(?:\s+[A-ZÇĞİÖŞÜ][\w.'’-]*){0,2})")
_IN_BRACKETS = re.compile(r"\s*\(([^()\n]{2,40})\)")
_GENITIVE_BEFORE = re.compile(r"([A-ZÇĞİÖŞÜ][\w-]*)['’](?:n?[ıiuü]n|da|de|ta|te|daki|deki|taki|teki|s)\s+$")
_UNIT_BEFORE = re.compile(r"([A-ZÇĞİÖŞÜ][\w-]*)\s+(\w+)(?:['’]s)?\s+$")
_WORDS_AFTER = re.compile(r"(?:['’]\w{1,6})?\s+([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,}")
_LIST = re.compile(r"(?:['’]\w{1,6})?(?:\s*,\s*|\s*,?\s+(?:and|or|ve|ile|veya)\s+)")


@dataclass(frozen=True, slots=True)
class Toponym:
    """One name in a document and everywhere it stands.

    `types` are the GeoNames features that words around say; `containers` what the text names as holding it, outermost
    rule first: each is the places of one name.
    """

    name: str
    spans: tuple[Span, ...]
    candidates: tuple[Candidate, ...]
    types: frozenset[str] = frozenset()
    containers: tuple[tuple[Candidate, ...], ...] = ()


class Surroundings:
    """Reads what stands beside place names in one text."""

    def __init__(self, text: str, names: Iterable[tuple[str, Span]], gazetteer: Gazetteer, words: Words) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.words = words
        self.starts = {span[0]: (name, span) for name, span in names}

    def toponym(self, name: str, spans: Sequence[Span]) -> Toponym:
        """The name with its candidates and what the text says of it."""
        owned = _OWNED.fullmatch(name)
        candidates, own = self.candidates(owned[2] if owned else name)
        types = frozenset([*own, *(kind for span in spans for kind in self.types(span))])
        owner = [self.named(owned[1])] if owned else []
        beside = dict.fromkeys(h for h in (*owner, *(h for span in spans for h in self.containers(span))) if h)
        holders = [places for places in beside if not candidates or holds_any(places, candidates)]
        return Toponym(name, tuple(spans), candidates, types, tuple(holders))

    # --- which places it may be -------------------------------------------------------------------------------------

    def candidates(self, name: str) -> tuple[tuple[Candidate, ...], list[str]]:
        """The places of a name, and the features that words inside the name say ("Lake Van", "Van province")."""
        for form, types in self.forms(name):
            found = tuple(c for c in self.gazetteer.called(form) if fits_kind(c, name))
            if found:
                return found, types
        return (), []

    def forms(self, name: str) -> Iterator[tuple[str, list[str]]]:
        """Ways to ask for a name, the most literal first."""
        for bare in dict.fromkeys((name, _SUFFIX.sub("", name))):
            words = fold(bare).split()
            yield " ".join(words), []
            while words and words[0] in self.words.articles:
                words = words[1:]
                yield " ".join(words), []
            full = [self.words.shortened.get(word, word) for word in words]
            if full != words:
                yield " ".join(full), []
            yield from self.without_types(full)

    def without_types(self, words: list[str]) -> Iterator[tuple[str, list[str]]]:
        """Without "province of …", "… district", "northern …"."""
        for size in (2, 1):
            last, first = " ".join(words[-size:]), " ".join(words[:size])
            if len(words) > size and last in self.words.types:
                yield " ".join(words[:-size]), [self.words.types[last]]
            if len(words) > size and first in self.words.types:
                rest = words[size:]
                yield " ".join(rest[1:] if rest[0] in self.words.of else rest), [self.words.types[first]]
        if len(words) > 1 and words[0] in self.words.directions:
            yield " ".join(words[1:]), []

    # --- what the words beside it say -------------------------------------------------------------------------------

    def types(self, span: Span) -> Iterator[str]:
        """Features: "the village of X", "X district", "X'in … ilçesi"."""
        after = _WORDS_AFTER.match(self.text, span[1], span[1] + BESIDE)
        if after:
            one, two = fold(after[1]), fold(f"{after[1]} {after[2] or ''}")
            if two in self.words.types or one in self.words.types:
                yield self.words.types.get(two) or self.words.types[one]
        before = fold(self.text[max(0, span[0] - BESIDE) : span[0]].rpartition("\n")[2]).split()
        if len(before) > 1 and before[-1] in self.words.of and before[-2] in self.words.types:
            yield self.words.types[before[-2]]

    def containers(self, span: Span, depth: int = 0) -> Iterator[tuple[Candidate, ...]]:
        """What the text names as holding the place here: "X, Texas", "X (Texas)", "X in Texas", "Texas'ın X ilçesi"."""
        start, end = span
        for pattern in (_AFTER_COMMA, _IN_BRACKETS):
            match = pattern.match(self.text, end, end + BESIDE)
            if match:
                yield self.holder(match[1], match.start(1))
        known = self.follows(end, self.words.within)
        if known:
            yield self.named(known)
        yield from self.before(start)
        after = _LIST.match(self.text, end, end + 12)
        if after and after.end() in self.starts and depth < 8:
            yield from self.in_list(self.starts[after.end()][1], depth + 1)

    def holder(self, words: str, start: int) -> tuple[Candidate, ...]:
        """The places of what stands behind a comma or in brackets, if it is read as a place or names a unit or region.

        Anything may stand there ("the Runner, a statue", "the Runner, Harput said"); most words are a place somewhere.
        """
        found = self.named(words)
        wide = bool(found) and words[0].isupper() and (found[0].is_unit or found[0].is_region)
        return found if wide or start in self.starts else ()

    def in_list(self, span: Span, depth: int) -> Iterator[tuple[Candidate, ...]]:
        """What holds the last place of a list, "X, Y and Z in Texas", holds all of them."""
        known = self.follows(span[1], self.words.within)
        if known:
            yield self.named(known)
        after = _LIST.match(self.text, span[1], span[1] + 12)
        if after and after.end() in self.starts and depth < 8:
            yield from self.in_list(self.starts[after.end()][1], depth + 1)

    def follows(self, end: int, prepositions: frozenset[str]) -> str | None:
        """The place name behind "in", "of", "near" that follows."""
        match = re.compile(r"(?:\s+[^\W\d_]+){0,2}?\s+([a-z]+)\s+(?:the\s+)?").match(self.text, end, end + BESIDE)
        if match and fold(match[1]) in prepositions and match.end() in self.starts:
            return self.starts[match.end()][0]
        return None

    def before(self, start: int) -> Iterator[tuple[Candidate, ...]]:
        """What stands before: "Musul'un Telafer ilçesi", "Van province's Saray district"."""
        text = self.text[max(0, start - BESIDE) : start]
        genitive, unit = _GENITIVE_BEFORE.search(text), _UNIT_BEFORE.search(text)
        if genitive:
            yield self.named(genitive[1])
        if unit and fold(unit[2]) in self.words.types:
            yield self.named(unit[1])

    def named(self, name: str) -> tuple[Candidate, ...]:
        """The places of a name beside; of "Texas on Monday" those of "Texas"."""
        words = name.rstrip(".,").split() if not re.search(r"\w\.$", name) else name.split()
        for size in range(len(words), 0, -1):
            found, _ = self.candidates(" ".join(words[:size]))
            if found and all(c.kind != DEMONYM for c in found):
                return found
        return ()


def holds_any(places: Sequence[Candidate], candidates: Sequence[Candidate]) -> bool:
    """Whether places beside a name hold anything of that name; where not, they only stand beside it, as in a list."""
    return any(one.within(place) for place in places[:5] for one in candidates)


def fits_kind(candidate: Candidate, name: str) -> bool:
    """An abbreviation of letters must be in capitals ("IN" is Indiana, "in" is not), and "us" is not the US.

    Initials are a place only where they abbreviate one, or name a country ("U.S."): else they are somebody's whose name
    is withheld.
    """
    if _INITIALS.fullmatch(name) and candidate.kind != ABBREVIATION and not candidate.feature.startswith("PCL"):
        return False
    if candidate.kind == ABBREVIATION and len(name) <= 3:
        return name.isupper() or "." in name
    return True
