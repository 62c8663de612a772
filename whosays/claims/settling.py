"""What later sentences undo: "The attack was cancelled" turns the plan told before it into a cancelled one.

Two things call a plan off: a claim of the same deed that is itself cancelled, and a sentence about "the plan", "the
operation" or "the meeting", which means the nearest plan told before it, whatever its deed. "It was called off" and
"bundan vazgeçti" mean one told just before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from whosays.claims.embedding import happens
from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.negation import is_negated
from whosays.claims.tree import Tree
from whosays.model import Claim, Status

REACH = 4000  # characters: how far back a definite "the attack" reaches for its plan
NEAR = 1500  # characters: how far back "the plan" does
BESIDE = 500  # characters: and how far for a deed of no type
BEFORE = 250  # characters: how far back "it" does
NO_PLAN = frozenset({"statement", "concealment", "trial", "charge", "origin", "association"})  # no "plan"
PENDING = ("planned", "attempted")
POINTING = frozenset({"the", "this", "that", "these", "those", "their", "his", "her", "its", "both"})
POINTERS = frozenset({"it", "this", "that", "bu", "b", "bun", "o", "bundan", "ondan"})  # "bundan" has many lemmas
TELLING_MORE = ("acl", "nmod", "amod", "compound")  # what would make it another plan than the one told before


@dataclass(frozen=True, slots=True)
class Ending:
    """A word for what was told before, in a sentence that calls it off.

    `start` is where it stands, `far` how many characters before it the plan may have been told.
    """

    start: int
    far: int = NEAR


def endings(trees: Sequence[Tree], language: Language) -> list[Ending]:
    """As in "The plan was abandoned", "called off the operation", "The meeting never took place"."""
    return [ending for tree in trees for ending in endings_in(tree, language)]


def endings_in(tree: Tree, language: Language) -> Iterator[Ending]:
    """The endings of one sentence."""
    for i, word in enumerate(tree.words):
        points = word.upos == "PRON" and tree.lemmas[i] in POINTERS
        if word.head < 0 or not (points or names_plan(tree, i, language)):
            continue
        if calls_off(tree, i, word.head, language):
            yield Ending(word.start, BEFORE if points else NEAR)


def names_plan(tree: Tree, i: int, language: Language) -> bool:
    """As in "the plan", "the operation": a noun for what is undertaken, and no other than the one told before."""
    named = tree.words[i].upos == "NOUN" and bool(find(tree, i, language.undertakings, language))
    return named and points_back(tree, i, language)


def points_back(tree: Tree, i: int, language: Language) -> bool:
    """A definite noun with nothing that says which: a plan "to attack the town" says it itself."""
    if tree.having(i, *TELLING_MORE):
        return False
    if language.infinitives:  # no article
        return not tree.having(i, "det", "nummod")
    return any(tree.forms[c] in POINTING for c in tree.having(i, "det", "nmod"))


def calls_off(tree: Tree, noun: int, verb: int, language: Language) -> bool:
    """Whether the verb ends what the noun names: "was called off", "abandoned it", "never took place"."""
    if tree.words[verb].deprel == "compound:lvc":  # Turkish "iptal edildi", with the noun on its light verb
        verb = tree.words[verb].head
    ends = find(tree, verb, language.reality["cancelled"].verbs, language) is not None
    negated = is_negated(tree, verb, language)
    relation = tree.words[noun].deprel
    if relation == "obl" and tree.words[noun].feats.get("Case") == "Abl":  # Turkish "bundan vazgeçti"
        return find(tree, verb, language.classes["gives_up"], language) is not None and not negated
    if relation in ("obj", "nsubj:pass") or (relation == "nsubj" and language.infinitives):
        return ends and not negated
    if relation != "nsubj":
        return False
    if happens(tree, verb, language):
        return negated
    return find(tree, verb, language.comes_to_nothing, language) is not None and not negated


def settle(claims: Sequence[Claim], ends: Sequence[Ending] = ()) -> tuple[Claim, ...]:
    """The claims of one document with every plan that the same document calls off marked `cancelled`."""
    called_off = [claim for claim in claims if claim.status.reality == "cancelled"]
    undone = {plan.id for end in called_off for plan in plans_of(end, claims)}
    undone |= {plan.id for end in ends for plan in plans_before(end, claims)}
    return tuple(cancelled(claim) if claim.id in undone else claim for claim in claims)


def cancelled(claim: Claim) -> Claim:
    """The claim as one of something called off."""
    return replace(claim, status=Status(claim.status.polarity, "cancelled", claim.status.certainty))


def plans_of(end: Claim, claims: Sequence[Claim]) -> list[Claim]:
    """The plans that a cancellation undoes: of those that fit, the nearest before it, with what shares its sentence."""
    fitting = [claim for claim in claims if is_plan(claim, end) and agree(claim, end)]
    return nearest(fitting)


def plans_before(end: Ending, claims: Sequence[Claim]) -> list[Claim]:
    """The nearest plans told before "the plan", with what shares their sentence."""
    fitting = [
        claim for claim in claims if is_pending(claim) and 0 < end.start - claim.predicate.start <= reach(claim, end)
    ]
    return nearest([claim for claim in fitting if claim.type not in NO_PLAN])


def reach(claim: Claim, end: Ending) -> int:
    """How far behind a plan a word such as "the operation" may still mean it."""
    return min(end.far, BESIDE if claim.type == "open" else NEAR)


def nearest(claims: Sequence[Claim]) -> list[Claim]:
    """The last of the claims, with those of the same sentence."""
    if not claims:
        return []
    last = max(claims, key=lambda claim: claim.predicate.start)
    return [claim for claim in claims if claim.evidence.start == last.evidence.start]


def is_pending(claim: Claim) -> bool:
    """Planned or tried, and not denied."""
    return claim.status.reality in PENDING and claim.status.polarity == "affirmed"


def is_plan(claim: Claim, end: Claim) -> bool:
    """A plan told before, of the same type and the same deed."""
    if not is_pending(claim) or claim.type != end.type:
        return False
    gap = end.predicate.start - claim.predicate.start
    return 0 < gap <= REACH and (claim.predicate.lemma == end.predicate.lemma or claim.type != "open")


def agree(plan: Claim, end: Claim) -> bool:
    """No role is filled with different entities: cancelling one attack leaves the plan of another."""
    for role in {argument.role for argument in end.arguments}:
        mine, other = fillers(plan, role), fillers(end, role)
        if mine and other and not mine & other:
            return False
    return True


def fillers(claim: Claim, role: str) -> set[str]:
    """Who or what fills a role: entities where they are known, else the words."""
    return {argument.entity or argument.text.lower() for argument in claim.arguments if argument.role == role}
