"""Reference inside a document: GUM's entities on its own trees, names given, everything else to be found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from pathlib import Path
from time import process_time
from typing import Any

from bench.coref_scores import Cluster, Tally, b_cubed, ceaf, muc
from bench.gum_entities import Gold, GoldDocument, named_mentions, read_document
from bench.settings import Settings, row
from whosays.claims.referents import Referents, resolve
from whosays.claims.tree import Tree
from whosays.model import Document

GENRES = ("news", "court", "interview", "bio", "speech")
PRONOUNS = frozenset(
    "he him his himself she her hers herself it its itself they them their theirs themselves".split()  # noqa: SIM905
)
Place = tuple[int, int]


def chosen(settings: Settings, part: str = "dev", genres: Sequence[str] = GENRES) -> list[Path]:
    """The documents of one part of GUM in the genres that are most like ours."""
    splits = settings.needed("gum", "splits.md").read_text(encoding="utf-8")
    names = splits.split(f"## {part}\n", 1)[1].split("\n## ", 1)[0]
    listed = [line.strip("* ") for line in names.splitlines() if line.strip().startswith("* ")]
    folder = settings.needed("gum", "dep")
    return [folder / f"{name}.conllu" for name in listed if name.split("_")[1] in genres]


def read(document: GoldDocument) -> tuple[Referents, float]:
    """What we make of a document, and in how many seconds."""
    trees = [Tree(sentence, "en", n) for n, sentence in enumerate(document.sentences)]
    mentions = named_mentions(document)
    values = Document(f"sha256:{document.name}", document.name, "text/plain", document.text)
    begun = process_time()
    found = resolve(values, trees, mentions, "en")
    return found, process_time() - begun


def gold_clusters(phrases: Sequence[Gold]) -> tuple[dict[Place, str], list[Cluster]]:
    """The entity of every head, and the entities with at least two mentions."""
    by_head: dict[Place, str] = {}
    for gold in sorted(phrases, key=lambda g: g.first - g.last):
        by_head.setdefault((gold.sentence, gold.head), gold.entity)
    return by_head, clusters_of(by_head)


def clusters_of(by_head: dict[Place, str]) -> list[Cluster]:
    groups: dict[str, set[Hashable]] = defaultdict(set)
    for place, entity in by_head.items():
        groups[entity].add(place)
    return [frozenset(group) for group in groups.values() if len(group) > 1]


def system_heads(document: GoldDocument, found: Referents) -> dict[Place, str]:
    """The entity that we give to each head: one word a phrase, relative pronouns left out as GUM leaves them."""
    heads: dict[Place, str] = {}
    for n, sentence in enumerate(document.sentences):
        for i, word in enumerate(sentence.words):
            entity = found.entity_of(n, i)
            if (
                entity is None
                or word.feats.get("PronType") == "Rel"
                or word.upos not in ("NOUN", "PROPN", "PRON", "DET")
            ):
                continue
            if (
                word.head >= 0
                and found.entity_of(n, word.head) == entity
                and word.deprel.split(":")[0] in ("flat", "compound")
            ):
                continue
            if word.deprel == "nmod:desc" and found.entity_of(n, word.head) == entity:
                continue
            heads[n, i] = entity
    return heads


def judge(document: GoldDocument, gold: dict[Place, str], ours: dict[Place, str]) -> tuple[int, int, int]:
    """Third-person pronouns with an antecedent: (how many, how many we resolve, how many rightly).

    Right: the nearest earlier mention that is no pronoun in our entity (else any other mention) is in the gold one.
    """
    of = resolved = right = 0
    for place in sorted(set(gold) | set(ours)):
        word = document.sentences[place[0]].words[place[1]]
        if word.text.lower() not in PRONOUNS:
            continue
        mates = {p for p, e in gold.items() if e == gold.get(place) and p != place}
        if place in gold and mates:
            of += 1
        if place not in ours:
            continue
        earlier = [p for p, e in ours.items() if e == ours[place] and p < place and not is_pronoun(document, p)]
        if not earlier:
            continue
        resolved += 1
        right += max(earlier) in mates
    return of, resolved, right


def is_pronoun(document: GoldDocument, place: Place) -> bool:
    return document.sentences[place[0]].words[place[1]].upos in ("PRON", "DET")


def measured(paths: Sequence[Path]) -> dict[str, float]:
    """All figures over some documents."""
    scores = {"muc": (muc, Tally()), "b3": (b_cubed, Tally()), "ceaf": (ceaf, Tally())}
    of = resolved = right = words = 0
    seconds = 0.0
    for path in paths:
        document = read_document(path)
        found, spent = read(document)
        by_head, gold = gold_clusters(document.phrases)
        ours = system_heads(document, found)
        for measure, tally in scores.values():
            measure(tally, clusters_of(ours), gold)
        counts = judge(document, by_head, ours)
        of, resolved, right = of + counts[0], resolved + counts[1], right + counts[2]
        words += sum(len(s.words) for s in document.sentences)
        seconds += spent
    out = {
        f"{name} {side}": getattr(t, side) for name, (_, t) in scores.items() for side in ("precision", "recall", "f1")
    }
    out["conll"] = sum(tally.f1 for _, tally in scores.values()) / 3
    out["pronouns"] = of
    out["pronoun precision"] = 100 * right / max(1, resolved)
    out["pronoun recall"] = 100 * right / max(1, of)
    out["microseconds a word"] = 1e6 * seconds / max(1, words)
    return out


def run(settings: Settings) -> dict[str, Any]:
    """Reference inside a document: GUM dev, gold trees and names; MUC, B³, CEAF-e and pronouns."""
    out = {}
    for genre in ("", *GENRES):
        if settings.only and settings.only not in genre:
            continue
        figures = measured(chosen(settings, "dev", (genre,) if genre else GENRES))
        shown = {
            "MUC": "muc f1",
            "B3": "b3 f1",
            "CEAF": "ceaf f1",
            "CoNLL": "conll",
            "P": "muc precision",
            "R": "muc recall",
        }
        cells = {short: figures[name] for short, name in shown.items()}
        cells |= {
            "pron P": figures["pronoun precision"],
            "pron R": figures["pronoun recall"],
            "us/word": figures["microseconds a word"],
        }
        row(genre or "all", cells)
        out[genre or "all"] = figures
    return out
