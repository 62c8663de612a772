"""Annotation → claims: who did what to whom, who says so, and whether it is said to have happened."""

from __future__ import annotations

from collections.abc import Iterable

from whosays.claims.attaching import attached
from whosays.claims.attribution import voices
from whosays.claims.building import Builder
from whosays.claims.confidence import Confidence
from whosays.claims.confidence.hints import Hints
from whosays.claims.fillers import Labels
from whosays.claims.languages import load_language
from whosays.claims.mending import mended, mended_mentions
from whosays.claims.referents import resolve
from whosays.claims.status import endings, settle
from whosays.claims.timing import Times, carried, from_events, order, resumed
from whosays.claims.tree import Tree
from whosays.claims.turkish.left_out import with_left_out
from whosays.claims.turkish.own_words import with_speakers
from whosays.claims.turkish.surnames import with_surnames
from whosays.model import Annotation, Claim, Document, Entity, Reading

__all__ = ["read_claims"]


def read_claims(document: Document, annotation: Annotation) -> Reading:
    """Everything that one document says, with the entities that it names. Pure: equal input gives equal output."""
    language = load_language(annotation.language)
    annotation = with_surnames(annotation) if language.code == "tr" else annotation
    sentences = (mended(sentence, language) for sentence in annotation.sentences)
    trees = [attached(Tree(sentence, language.code, n), language) for n, sentence in enumerate(sentences)]
    mentions = mended_mentions(annotation.mentions, document.text, language)
    labels = Labels(trees, mentions)
    said = voices(trees, language, document.text, annotation.reports)
    referents = resolve(document, trees, mentions, language.code, annotation.antecedents, said)
    times = Times(document, trees, labels, language)
    confidence = Confidence(labels, Hints(trees, annotation.hints))
    if language.code == "tr":
        trees = with_left_out(trees, said, referents, labels, document.text, language)
        trees = with_speakers(trees, said, referents, labels, document.text)
    builder = Builder(document, trees, labels, referents, said, language, annotation.engine, times, confidence)
    claims = settle(unique(builder.claims()), endings(trees, language))
    claims = carried(resumed(from_events(claims, times), times), times)
    return Reading(document, claims, named(referents.entities, claims), order(claims, times))


def unique(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Each claim once, in the order of the text."""
    found = {claim.id: claim for claim in claims}
    return tuple(sorted(found.values(), key=lambda c: (c.evidence.start, c.predicate.start, c.type, c.id)))


def named(entities: tuple[Entity, ...], claims: tuple[Claim, ...]) -> tuple[Entity, ...]:
    """The entities that have a name or that some claim refers to; other descriptions would only be noise."""
    used = {part.entity for c in claims for part in c.arguments}
    used |= {part.entity for c in claims for part in c.where} | {part.entity for c in claims for part in c.attribution}
    return tuple(entity for entity in entities if entity.id in used or entity.name[:1].isupper())
