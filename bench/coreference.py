"""Reference inside a document: which phrases and pronouns of GUM our reading puts into one entity (CoNLL F1).

`gold trees`: GUM's own trees and names are given, the rest is to be found; a mention is the head word of its phrase.
`end to end`: from the raw text, by our own sentences, words, trees and names; a mention is where its head word begins.
`exact spans`: end to end, a mention is a whole phrase, both ends exact; predicates ("is the mayor") and appositions are
no mentions of their own.
`chains`: what the reader itself takes for one thing, "I" and "you", bare nouns and "this" among it. The rows above it
measure what claims rest on: entities that have a name or are described, by rules that rather link too little.
`OntoGUM`: chains and exact spans by OntoGUM's rules (ontogum.py), on both sides: the setting of the published figures.

Entities with one mention count nowhere, as in OntoNotes. `--split` chooses another part of GUM's splits.md. Reddit, the
words of which the corpus does not carry, is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import Any

from bench.chains import chained
from bench.coref_scores import Cluster, Conll
from bench.gum_entities import Gold, GoldDocument, named_mentions, read_document
from bench.ontogum import before_a_noun, definite, is_predicate, onto_phrases
from bench.reading import document as plain
from bench.reading import engine, trees_of
from bench.settings import MissingData, Settings, row
from train.reader.treebanks import gum_parts
from whosays.claims.attribution import voices
from whosays.claims.languages import load_language
from whosays.claims.referents import Referents, resolve
from whosays.claims.tree import Tree
from whosays.model import Annotation, Document

GENRES = ("news", "court", "interview", "bio", "speech")  # those most like our documents
PRONOUNS = frozenset({
    "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their",
    "theirs", "themselves",
})  # fmt: skip
NO_MENTION = frozenset({"pred", "appos"})  # links of GUM that OntoNotes does not have
OUTSIDE_PHRASE = frozenset({
    "case", "cc", "conj", "cop", "nsubj", "csubj", "aux", "mark", "parataxis", "appos", "expl", "discourse",
})  # fmt: skip
Place = tuple[int, int]


def run(settings: Settings) -> dict[str, Any]:
    """Reference inside a document: GUM dev, with gold trees and end to end; MUC, B³, CEAF-e and pronouns."""
    documents = [read_document(path) for path in chosen(settings)]
    near = [one for one in documents if genre(one) in GENRES]
    out: dict[str, Any] = {"gold trees": given(documents), "gold trees, five genres": given(near)}
    out |= from_text(settings, documents)
    for name, figures in out.items():
        row(name, figures)
    return out


def chosen(settings: Settings, part: str = "", genres: Sequence[str] = ()) -> list[Path]:
    """The documents of one part of GUM, of some genres or of all."""
    settings.needed("gum", "splits.md")
    root = settings.data if (settings.data / "gum").exists() else settings.data.parent
    part = part or settings.split or "dev"
    names = [name for name in sorted(gum_parts(root).get(part, ())) if "_reddit_" not in name]
    if not names:
        raise MissingData(f"GUM's splits.md has no part {part!r}")
    paths = [root / "gum" / "dep" / f"{name}.conllu" for name in names if not genres or name.split("_")[1] in genres]
    return [path for path in paths if settings.wants(path.stem)]


def genre(document: GoldDocument) -> str:
    return document.name.split("_")[1]


# --- gold trees -----------------------------------------------------------------------------------------------------


def given(documents: Sequence[GoldDocument]) -> dict[str, float]:
    """All figures with GUM's trees and names."""
    score, counts = Conll(), [0, 0, 0]
    words, seconds = 0, 0.0
    for document in documents:
        found, spent = read(document)
        by_head = gold_heads(document.phrases)
        ours = system_heads([Tree(one, "en", n) for n, one in enumerate(document.sentences)], found)
        score.add(clusters_of(ours), clusters_of(by_head))
        counts = [a + b for a, b in zip(counts, judge(document, by_head, ours), strict=True)]
        words += sum(len(sentence.words) for sentence in document.sentences)
        seconds += spent
    pronouns, resolved, right = counts
    return score.figures() | {
        "pronoun precision": 100 * right / max(1, resolved),
        "pronoun recall": 100 * right / max(1, pronouns),
        "microseconds a word": 1e6 * seconds / max(1, words),
    }


def read(document: GoldDocument) -> tuple[Referents, float]:
    """What we make of a document, and in how many seconds."""
    trees = [Tree(sentence, "en", n) for n, sentence in enumerate(document.sentences)]
    mentions = named_mentions(document)
    values = Document(f"sha256:{document.name}", document.name, "text/plain", document.text)
    begun = process_time()
    found = resolve(values, trees, mentions, "en")
    return found, process_time() - begun


def gold_heads(phrases: Iterable[Gold]) -> dict[Place, str]:
    """The entity of every head; of phrases with one head the longest counts."""
    by_head: dict[Place, str] = {}
    for gold in sorted(phrases, key=lambda g: g.first - g.last):
        by_head.setdefault((gold.sentence, gold.head), gold.entity)
    return by_head


def clusters_of(by_mention: Mapping[Any, str]) -> list[Cluster]:
    """The entities with at least two mentions."""
    groups: dict[str, set[Hashable]] = defaultdict(set)
    for mention, entity in by_mention.items():
        groups[entity].add(mention)
    return [frozenset(group) for group in groups.values() if len(group) > 1]


def system_heads(trees: Sequence[Tree], found: Referents) -> dict[Place, str]:
    """The entity that we give to each head: one word a phrase, relative pronouns left out as GUM leaves them."""
    heads: dict[Place, str] = {}
    for tree in trees:
        for i in range(len(tree)):
            entity = found.entity_of(tree.number, i)
            if entity is not None and heads_phrase(tree, i, entity, found):
                heads[tree.number, i] = entity
    return heads


def heads_phrase(tree: Tree, i: int, entity: str, found: Referents) -> bool:
    """Whether a word heads a mention, and is not only a part of a name or its description."""
    word = tree.words[i]
    if word.feats.get("PronType") == "Rel" or word.upos not in ("NOUN", "PROPN", "PRON", "DET"):
        return False
    inside = tree.base(i) in ("flat", "compound") or word.deprel == "nmod:desc"
    return not (inside and word.head >= 0 and found.entity_of(tree.number, word.head) == entity)


def judge(document: GoldDocument, gold: dict[Place, str], ours: dict[Place, str]) -> tuple[int, int, int]:
    """Third-person pronouns with an antecedent: (how many, how many we resolve, how many rightly).

    Right: the nearest earlier mention that is no pronoun in our entity is in the gold one.
    """
    of = resolved = right = 0
    for place in sorted(set(gold) | set(ours)):
        word = document.sentences[place[0]].words[place[1]]
        if word.text.lower() not in PRONOUNS:
            continue
        mates = {p for p, e in gold.items() if e == gold.get(place) and p != place}
        of += place in gold and bool(mates)
        same = ours.get(place)
        earlier = [p for p, e in ours.items() if e == same and p < place and not is_pronoun(document, p)]
        if same is not None and earlier:
            resolved += 1
            right += max(earlier) in mates
    return of, resolved, right


def is_pronoun(document: GoldDocument, place: Place) -> bool:
    return document.sentences[place[0]].words[place[1]].upos in ("PRON", "DET")


# --- end to end -----------------------------------------------------------------------------------------------------


def from_text(settings: Settings, documents: Sequence[GoldDocument]) -> dict[str, dict[str, float]]:
    """The entities of claims and the reader's chains, by heads and by exact spans."""
    scores: dict[str, Conll] = defaultdict(Conll)
    annotations = engine(settings).annotate([one.text for one in documents], ["en"] * len(documents))
    for document, annotation in zip(documents, annotations, strict=True):
        trees, found = resolved(document, annotation)
        entities = system_heads(trees, found)
        chains = placed(trees, chained(annotation.antecedents))
        compare(scores, "end to end", document, trees, entities)
        compare(scores, "chains", document, trees, chains)
        scores["chains, OntoGUM"].add(clusters_of(onto_spans(trees, chains)), clusters_of(gold_onto(document)))
    return {name: score.figures() for name, score in scores.items()}


def compare(
    scores: dict[str, Conll], name: str, document: GoldDocument, trees: Sequence[Tree], heads: Mapping[Place, str]
) -> None:
    """Counts one document, by heads in all genres and in those near to ours, and by exact spans."""
    wanted = {start_of(document, place): entity for place, entity in gold_heads(document.phrases).items()}
    ours = {trees[n].words[i].start: entity for (n, i), entity in heads.items()}
    for part in (name, f"{name}, five genres") if genre(document) in GENRES else (name,):
        scores[part].add(clusters_of(ours), clusters_of(wanted))
    spans = clusters_of(system_spans(trees, heads))
    scores[f"{name}, exact spans"].add(spans, clusters_of(gold_spans(document)))


def resolved(document: GoldDocument, annotation: Annotation) -> tuple[list[Tree], Referents]:
    """Our trees and what they refer to."""
    trees = trees_of(annotation)
    values = plain(document.name, document.text, "en")
    said = voices(trees, load_language("en"), document.text, annotation.reports)
    return trees, resolve(values, trees, annotation.mentions, "en", annotation.antecedents, said)


def start_of(document: GoldDocument, place: Place) -> int:
    return document.sentences[place[0]].words[place[1]].start


def gold_spans(document: GoldDocument) -> dict[tuple[int, int], str]:
    """The phrases that OntoNotes would mark, by their offsets."""
    spans = {}
    for gold in document.phrases:
        if gold.link not in NO_MENTION:
            words = document.sentences[gold.sentence].words
            spans[words[gold.first].start, words[gold.last].end] = gold.entity
    return spans


def placed(trees: Sequence[Tree], linked: Mapping[int, int]) -> dict[Place, str]:
    """Chains by the places of their words."""
    starts = {word.start: (tree.number, i) for tree in trees for i, word in enumerate(tree.words)}
    return {starts[start]: str(chain) for start, chain in linked.items() if start in starts}


def gold_onto(document: GoldDocument) -> dict[tuple[int, int], str]:
    """The phrases that OntoGUM marks, by their offsets."""
    spans = {}
    for gold in onto_phrases(document):
        words = document.sentences[gold.sentence].words
        spans[words[gold.first].start, words[gold.last].end] = gold.entity
    return spans


def onto_spans(trees: Sequence[Tree], heads: Mapping[Place, str]) -> dict[tuple[int, int], str]:
    """Our phrases by OntoGUM's rules: an apposition belongs to what it stands beside, indefinite phrases begin anew."""
    spans, part = {}, defaultdict[str, int](int)
    for n, i in sorted(heads):
        tree, chain = trees[n], heads[n, i]
        if before_a_noun(tree.words[i]) or is_predicate(tree.words, i) or tree.base(i) == "appos":
            continue
        part[chain] += not definite(tree.words, i)
        start, end = phrase(tree, i)
        beside = [c for c in tree.having(i, "appos") if heads.get((n, c)) == chain]
        spans[start, max([end, *(phrase(tree, c)[1] for c in beside)])] = f"{chain}.{part[chain]}"
    return spans


def system_spans(trees: Sequence[Tree], heads: Mapping[Place, str]) -> dict[tuple[int, int], str]:
    """Our phrases by their offsets, without predicates and appositions."""
    spans = {}
    for (n, i), entity in heads.items():
        if trees[n].base(i) != "appos" and not trees[n].having(i, "cop"):
            spans[phrase(trees[n], i)] = entity
    return spans


def phrase(tree: Tree, head: int) -> tuple[int, int]:
    """The whole phrase around a head: its relative clauses and "'s" too, not its preposition, conjuncts or comma."""
    inner = [c for c in tree.children[head] if tree.base(c) not in OUTSIDE_PHRASE or tree.words[c].upos == "PART"]
    kept = [head, *(i for c in inner for i in tree.subtree(c))]
    kept.sort()
    while len(kept) > 1 and tree.words[kept[-1]].upos == "PUNCT":
        kept.pop()
    while len(kept) > 1 and tree.words[kept[0]].upos == "PUNCT":
        kept.pop(0)
    return tree.words[kept[0]].start, tree.words[kept[-1]].end
