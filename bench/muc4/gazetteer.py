"""Places of MUC-4's location slot: the task documentation's list of places with what contains them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

ENTRY = re.compile(r"^([A-Z][A-Z .'-]+): ([^(*\n]+?) \(([A-Z ]+)\??\)")
PREFERRED = ("CITY", "TOWN", "DEPARTMENT", "PROVINCE", "MUNICIPALITY", "VILLAGE", "NEIGHBORHOOD", "DISTRICT")
OF_INTEREST = (
    "EL SALVADOR", "GUATEMALA", "HONDURAS", "ARGENTINA", "BOLIVIA", "CHILE", "COLOMBIA", "ECUADOR", "PERU",
)  # fmt: skip
# What people and things of a country are called, where it is not the country's name with an ending.
DEMONYMS = {
    "SALVADORAN": "EL SALVADOR", "SALVADORIAN": "EL SALVADOR", "GUATEMALAN": "GUATEMALA", "HONDURAN": "HONDURAS",
    "ARGENTINE": "ARGENTINA", "BOLIVIAN": "BOLIVIA", "CHILEAN": "CHILE", "COLOMBIAN": "COLOMBIA",
    "ECUADORAN": "ECUADOR", "ECUADOREAN": "ECUADOR", "PERUVIAN": "PERU", "NICARAGUAN": "NICARAGUA",
    "PANAMANIAN": "PANAMA", "VENEZUELAN": "VENEZUELA", "SPANISH": "SPAIN", "SPANIARD": "SPAIN",
    "U.S": "UNITED STATES", "US": "UNITED STATES", "AMERICAN": "UNITED STATES", "FRENCH": "FRANCE",
    "GERMAN": "WEST GERMANY", "BRITISH": "UNITED KINGDOM", "CUBAN": "CUBA", "SOVIET": "USSR", "MEXICAN": "MEXICO",
    "ISRAELI": "ISRAEL", "ITALIAN": "ITALY", "JAPANESE": "JAPAN", "DUTCH": "NETHERLANDS", "SWISS": "SWITZERLAND",
}  # fmt: skip
NEIGHBOURS = ("NICARAGUA", "PANAMA", "VENEZUELA", "MEXICO", "COSTA RICA", "CUBA", "BRAZIL")
# Whose people are victims and commentators everywhere: they do not tell what country a text is about.
FAR = {country for country in DEMONYMS.values() if country not in (*OF_INTEREST, *NEIGHBOURS)}
# Groups, and the clandestine radio of one, by their own country.
AT_HOME = {
    "FMLN": "EL SALVADOR", "VENCEREMOS": "EL SALVADOR", "FARABUNDO": "EL SALVADOR", "ARENA": "EL SALVADOR",
    "FARC": "COLOMBIA", "ELN": "COLOMBIA", "EPL": "COLOMBIA", "EXTRADITABLES": "COLOMBIA", "SENDERO": "PERU",
    "MRTA": "PERU", "URNG": "GUATEMALA", "FPMR": "CHILE", "SANDINISTA": "NICARAGUA", "CONTRAS": "NICARAGUA",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Name → (country, type), the places of one name in the order of `PREFERRED`."""

    places: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def location(self, words: Iterable[str], fallback: str | None) -> str | None:
        """`COUNTRY: PLACE (TYPE)` for the first of the words that is a place; the fallback's country if none is."""
        for text in words:
            for name in names_in(text):
                if name in OF_INTEREST:
                    fallback = name
                    continue
                for country, kind in self._of(name, fallback):
                    return f"{country}: {name} ({kind})"
        return fallback

    def _of(self, name: str, country: str | None) -> list[tuple[str, str]]:
        found = self.places.get(name, [])
        here = [place for place in found if place[0] == country]
        return here or (found if len({place[0] for place in found}) == 1 else [])

    def country(self, text: str) -> str | None:
        """The country that a text is about: the one its words name most, by its name, its people, cities or groups."""
        votes: Counter[str] = Counter()
        for word in re.findall(r"[A-Z][A-Z.'-]*", text.upper()):
            bare = word.strip(".'-")
            country = DEMONYMS.get(bare) or DEMONYMS.get(bare.removesuffix("S")) or AT_HOME.get(bare)
            if country not in FAR:
                votes[country or self._only(bare)] += 1
        for country in (*OF_INTEREST, *NEIGHBOURS):
            votes[country] += len(re.findall(rf"\b{country}\b", text.upper()))
        del votes[""]
        best = max(votes, key=lambda country: votes[country], default=None)
        return best if best and votes[best] else None

    def _only(self, city: str) -> str:
        """The one country that has a city of this name, \"\" for none or several."""
        found = {country for country, kind in self.places.get(city, []) if kind in ("CITY", "DEPARTMENT")}
        return next(iter(found)) if len(found) == 1 and city not in OF_INTEREST else ""

    def of_city(self, city: str) -> str | None:
        """The country of a dateline's city."""
        if city in OF_INTEREST:
            return city
        found = self.places.get(city, [])
        return found[0][0] if found else None


LONGEST = 6  # words of a place's name


@lru_cache(maxsize=10_000)
def names_in(text: str) -> tuple[str, ...]:
    """The text and its runs of words, longest first: in "THE CITY OF ROSARIO" the last is the name."""
    words = re.findall(r"[A-Z][A-Z']*", text.upper())
    runs = [words[a:b] for a in range(len(words)) for b in range(a + 1, min(a + LONGEST, len(words)) + 1)]
    return tuple(" ".join(run) for run in sorted(runs, key=len, reverse=True))


def read_gazetteer(folder: Path) -> Gazetteer:
    """`task-documentation/templ-doc-more/containing-areas-part1.v5` of the set."""
    text = (folder / "containing-areas-part1.v5").read_text(encoding="latin-1")
    places: dict[str, list[tuple[str, str]]] = {}
    for line in text.splitlines():
        if found := ENTRY.match(line):
            places.setdefault(found[2].strip(), []).append((found[1].strip(), found[3].strip()))
    for several in places.values():
        several.sort(key=lambda place: PREFERRED.index(place[1]) if place[1] in PREFERRED else len(PREFERRED))
    return Gazetteer(places)
