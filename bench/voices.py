"""Our voices on PolNeAR, by predicate: is who we say speaks the source of the content that the predicate stands in?

PolNeAR marks beliefs and wishes as well as words, so neither score can reach 100. A predicate is right if it stands in
a content whose source one of its voices overlaps; a source is found if a predicate in its content has it as a voice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bench.attributions import Said, Span, overlaps
from whosays.claims.attribution import Voices, VoiceSpan
from whosays.claims.tree import Tree


@dataclass(slots=True)
class Tally:
    """What was found, over any number of documents."""

    attributions: int = 0  # of the corpus, with a source and with a predicate of ours in the content
    with_source: int = 0  # of those, where a predicate has a voice on the source
    in_voice: int = 0  # of those, where a predicate has any voice
    cues: int = 0  # cues of the corpus in those attributions
    cues_seen: int = 0
    predicates: int = 0  # predicates of ours that stand in a voice
    in_content: int = 0  # of those, inside a content
    right: int = 0  # of those, with the voice on the source
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def measure(tally: Tally, text: str, trees: Sequence[Tree], found: Voices, gold: Sequence[Said]) -> None:
    """Counts one document."""
    chains = {place: chain for tree in trees for place, chain in chains_of(tree, found)}
    for said in gold:
        recall(tally, text, said, chains, trees, found)
    for place, chain in chains.items():
        if chain:
            precision(tally, text, place, chain, gold)


def chains_of(tree: Tree, found: Voices) -> Iterator[tuple[Span, tuple[VoiceSpan, ...]]]:
    """Every predicate of a sentence, verbs and words with a copula, with its voices."""
    for i, word in enumerate(tree.words):
        if tree.base(i) in ("case", "mark", "fixed", "amod", "compound"):
            continue  # "according", "retired": no predicates
        if word.upos == "VERB" or tree.first(i, "cop") is not None:
            yield (word.start, word.end), found.of(tree.number, i)


def recall(
    tally: Tally, text: str, said: Said, chains: dict[Span, tuple[VoiceSpan, ...]], trees: Sequence[Tree], found: Voices
) -> None:
    """Is the source found for anything in the content?"""
    inside = [chain for place, chain in chains.items() if overlaps(place, said.content)]
    if not said.source or not inside:
        return
    tally.attributions += 1
    tally.in_voice += any(inside)
    hit = any(overlaps((voice.start, voice.end), said.source) for chain in inside for voice in chain)
    tally.with_source += hit
    tally.cues += 1
    tally.cues_seen += any(overlaps(place, said.cue) for place in cues(trees, found))
    if not hit:
        tally.missed.append(quoted(text, said))


def cues(trees: Sequence[Tree], found: Voices) -> Iterator[Span]:
    """Where something reports: its predicate, and the words that lead up to a phrase ("according to the")."""
    for tree in trees:
        for frame in found.in_tree(tree.number):
            first = min([frame.predicate, *tree.having(frame.predicate, "case", "mark", "amod")])
            yield tree.words[first].start, tree.words[frame.predicate].end


def precision(tally: Tally, text: str, place: Span, chain: Sequence[VoiceSpan], gold: Sequence[Said]) -> None:
    """Is what stands in a voice said in the corpus, and by that one? Where that names nobody, anybody will do."""
    around = [said for said in gold if overlaps(place, said.content)]
    right = any(not s.source or overlaps((v.start, v.end), s.source + s.cue) for s in around for v in chain)
    tally.predicates += 1
    tally.in_content += bool(around)
    tally.right += right
    if not right:
        start, end = place
        line = f"{text[max(0, start - 150) : start]}[{text[start:end]}]{text[end : end + 150]}"
        who = " > ".join(f"{v.text} ({v.cue})" for v in chain)
        tally.wrong.append(f"{'IN ' if around else 'OUT'} {who} :: " + " ".join(line.split()))


def quoted(text: str, said: Said) -> str:
    """An attribution on one line, for reading errors."""
    parts = (" … ".join(text[a:b] for a, b in spans) for spans in (said.source, said.cue, said.content))
    return " | ".join(" ".join(part.split()) for part in parts)


def scores(tally: Tally) -> dict[str, float]:
    """Precision, recall and F1 of sources; how much lies in any content, and how many cues are seen."""
    p = 100 * tally.right / max(tally.predicates, 1)
    r = 100 * tally.with_source / max(tally.attributions, 1)
    return {
        "P": p,
        "R": r,
        "F1": 2 * p * r / max(p + r, 1e-9),
        "in content": 100 * tally.in_content / max(tally.predicates, 1),
        "in any voice": 100 * tally.in_voice / max(tally.attributions, 1),
        "cues": 100 * tally.cues_seen / max(tally.cues, 1),
        "attributions": float(tally.attributions),
        "predicates": float(tally.predicates),
    }
