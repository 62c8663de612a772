"""Groups of phrases → the entities of the document, with names, aliases and exact mentions."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from whosays.claims.referring.partitive import one_of
from whosays.claims.referring.phrase import DESCRIBING, Group, Phrase
from whosays.claims.referring.schema import schema_of
from whosays.claims.referring.spelling import name_end
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree
from whosays.model import Document, Entity, EntityMention
from whosays.text.letters import fold, lower

BEFORE = frozenset({"det", "amod", "compound", "nummod", "nmod", "flat"})
LONG = 60  # characters: a description that is longer is no name for a thing
Loose = tuple[int, int, Group]


def entities_of(
    groups: Sequence[Group], loose: Sequence[Loose], document: Document, trees: Sequence[Tree], words: Words
) -> tuple[tuple[Entity, ...], list[tuple[Group, str]]]:
    """The entities in order of their first mention, and the id of every group that is one."""
    extra: dict[int, list[tuple[int, int]]] = {}
    for start, end, group in loose:
        extra.setdefault(id(group), []).append((start, end))
    made = []
    for group in groups:
        if group.phrases and (group.named or is_something(group, words)):
            entity = entity_of(group, extra.get(id(group), []), document, trees, words)
            made.append((entity, group))
    made.sort(key=lambda pair: (pair[0].mentions[0].start, pair[0].mentions[0].end, pair[0].id))
    return tuple(entity for entity, _ in made), [(group, entity.id) for entity, group in made]


def is_something(group: Group, words: Words) -> bool:
    """Whether a group without a name is worth one: a noun that something else refers to, and no "allegation"."""
    nouns = (phrase.key[0] for phrase in group.phrases if phrase.kind in DESCRIBING)
    return len(group.phrases) > 1 and any(noun not in words.abstract for noun in nouns)


def entity_of(
    group: Group, extra: list[tuple[int, int]], document: Document, trees: Sequence[Tree], words: Words
) -> Entity:
    """One group as an entity."""
    text = document.text
    spans = {span_of(phrase, trees[phrase.tree]) for phrase in group.phrases} | set(extra)
    mentions = tuple(EntityMention(document.id, s, e, text[s:e]) for s, e in sorted(spans))
    schema = schema_of(group, words)
    name, aliases = forms(group, extra, text, trees)
    identity = sha256(f"{document.id}\n{mentions[0].start}\n{mentions[0].end}\n{schema}".encode()).hexdigest()[:24]
    return Entity(f"entity:{identity}", schema, name, aliases, group.initials, None, mentions)


def span_of(phrase: Phrase, tree: Tree) -> tuple[int, int]:
    """The stretch of a mention: a name without its suffix, a description from its first modifier to its head."""
    if phrase.kind == "name":
        return phrase.start, phrase.end
    first = left_edge(tree, phrase.head) if phrase.kind in DESCRIBING else phrase.head
    several = one_of(tree, phrase.head)
    word = tree.words[phrase.head if several is None else several]
    end = word.end
    bare = name_end(word.text, "tr", word.feats.get("Case", ""), word.lemma)
    if tree.language == "tr" and phrase.kind in DESCRIBING and lower(word.text[:bare], "tr") == word.lemma:
        end = word.start + bare  # only where the noun itself is left: "aracın" is "araç", not "arac"
    return tree.words[first].start, end


def left_edge(tree: Tree, head: int) -> int:
    """The first word of a noun phrase: articles, adjectives, compounds and possessors before its head."""
    edge, queue = head, [head]
    while queue:
        at = queue.pop()
        for c in tree.children[at]:
            if c < at and tree.base(c) in BEFORE and not (tree.language != "tr" and tree.words[c].deprel == "nmod"):
                edge = min(edge, c)
                queue.append(c)
    return edge


def forms(group: Group, extra: list[tuple[int, int]], text: str, trees: Sequence[Tree]) -> tuple[str, tuple[str, ...]]:
    """The fullest name and the others; a group without a name goes by its longest description."""
    named = [p for p in group.phrases if p.kind == "name"]
    if not named:
        said = [span_of(p, trees[p.tree]) for p in group.phrases if p.kind in DESCRIBING]
        spans = said or [span_of(group.phrases[0], trees[group.phrases[0].tree])]
        said_so = [text[s:e] for s, e in spans]
        return max(said_so, key=lambda form: (len(form) <= LONG, len(form))), ()
    spellings = [text[p.start : p.end] for p in named]
    fullest = max(spellings, key=lambda s: (len(s.split()), len(s), not s.isupper()))
    others = dict.fromkeys(spellings + [text[s:e] for s, e in sorted(extra)])
    if group.base is not None:
        others |= dict.fromkeys(described_parts(group, text, trees))
    seen, aliases = {fold(fullest)}, []
    for form in others:
        if fold(form) not in seen:
            seen.add(fold(form))
            aliases.append(form)
    return fullest, tuple(aliases)


def described_parts(group: Group, text: str, trees: Sequence[Tree]) -> list[str]:
    """Descriptions of a part that name the whole, "the Trieste branch of X": they are other forms of its name."""
    base = group.base.phrases if group.base is not None else []
    names = {(p.tree, p.head): p for p in base if p.kind == "name"}
    out = []
    for phrase in group.phrases:
        if phrase.kind in DESCRIBING:
            below = trees[phrase.tree].children[phrase.head]
            whole = [names[phrase.tree, c] for c in below if (phrase.tree, c) in names]
            if len(whole) == 1:
                start, end = span_of(phrase, trees[phrase.tree])
                out.append(text[min(start, whole[0].start) : max(end, whole[0].end)])
    return out
