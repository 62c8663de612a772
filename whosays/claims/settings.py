"""Where a predicate's dependents place it; when is in timing/."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from whosays.claims.arguments import Source
from whosays.claims.fillers import Labels
from whosays.claims.frames.values import Frame
from whosays.claims.languages import Language
from whosays.claims.phrases import noun_phrase
from whosays.claims.tree import Tree
from whosays.claims.turkish.scenes import occasions
from whosays.model import Where

PLACES = frozenset({"place", "facility"})
PLACE_CLASSES = ("lodging", "facility", "somewhere")  # common nouns that are places: "in a safe house", "in the desert"
# What relates an event to the place in which it happens; directions are arguments of movements, not places of events.
LOCATIVE = frozenset({
    "in", "at", "near", "on", "outside", "inside", "around", "throughout", "off", "within", "across", "beside", "above",
    "<Loc>", "yakın", "iç", "dış", "civar",
})  # fmt: skip
RAIDED = LOCATIVE | {"<Dat>"}  # Turkish "evine yapılan baskında": at home


def fronted(tree: Tree, word: int) -> list[int]:
    """Adjuncts that open the sentence and hold for all that its main predicate governs.

    "In Istanbul, X was responsible for welcoming …, placing …": shared by conjuncts, infinitives and the gerunds of an
    adjective; what follows the main predicate belongs to that alone.
    """
    out: list[int] = []
    while (head := tree.words[word].head) >= 0:
        gerund = tree.bases[word] == "advcl" and tree.words[head].upos == "ADJ"
        if tree.bases[word] not in ("conj", "xcomp") and not gerund:
            break
        word = head
        first = min((c for c in tree.having(word, "nsubj", "aux", "cop")), default=word)
        out += [c for c in tree.having(word, "obl", "advmod") if c < min(first, word)]
    return out


def where_of(
    source: Source, labels: Labels, frame: Frame, used: frozenset[int], language: Language
) -> tuple[Where, ...]:
    """The places in which the claimed thing happened, each conjunct one."""
    tree = source.tree
    own = [c for c in sorted(frame.adjuncts) if c not in used and not set_apart(tree, frame.word, c)]
    found = tuple(_wheres(source, labels, own, language))
    found = found or tuple(_wheres(source, labels, scene(frame, used), language, None))
    found = found or tuple(_wheres(source, labels, [c for c in fronted(tree, frame.word) if c not in used], language))
    return found or tuple(_wheres(source, labels, of_occasions(tree, frame.word, language), language, RAIDED))


def scene(frame: Frame, used: frozenset[int]) -> list[int]:
    """As in Turkish "toplantının yapıldığı depo": the place that a relative clause describes."""
    return [word for slot, word in frame.gaps.items() if slot == "<Loc>" and word not in used]


def of_occasions(tree: Tree, word: int, language: Language) -> list[int]:
    """As in Turkish "evine yapılan baskında yakalandı": where the event was is where the thing was done."""
    told = occasions(tree, word, language) if tree.language == "tr" else []
    return [c for participle in told for c in tree.having(participle, "obl") if c < participle]


def set_apart(tree: Tree, word: int, place: int) -> bool:
    """As in "clashed with a group, led by X, in a valley": behind its comma the place is the main clause's."""
    participle = tree.words[word].deprel == "acl" or tree.words[word].upos in ("NOUN", "PROPN")
    if not participle or place < word or tree.language != "en":
        return False
    first = min(tree.subtree(place))
    return first > word and tree.words[first - 1].text == ","


def _is_place(tree: Tree, c: int, labels: Labels, language: Language) -> bool:
    lemma = tree.words[c].lemma.lower()
    if labels.of(tree.number, c) in PLACES or beside_place(tree, c, labels, language):
        return True
    return not language.is_a(lemma, "no_place") and language.is_a(lemma, *PLACE_CLASSES)


def beside_place(tree: Tree, c: int, labels: Labels, language: Language) -> bool:
    """As in Turkish "gölün kıyısında", "Bafa Gölü çevresinde": where the place is that the noun is a part of."""
    if not language.is_a(tree.lemmas[c], "part_of_place"):
        return False
    return any(labels.of(tree.number, owner) in PLACES for owner in tree.having(c, "nmod:poss"))


def _wheres(
    source: Source,
    labels: Labels,
    adjuncts: Iterable[int],
    language: Language,
    marks: frozenset[str] | None = LOCATIVE,
) -> Iterator[Where]:
    tree = source.tree
    for c in adjuncts:
        if not _is_place(tree, c, labels, language) or (marks is not None and not marks.intersection(tree.markers(c))):
            continue
        for place in tree.conjuncts(c):
            start, end = noun_phrase(tree, place)
            entity = source.referents.entity_of(tree.number, place)
            yield Where(source.text[start:end], start, end, entity)
