"""Who is said to have done an event that a noun names: "claimed responsibility for the attack", "confessed to it"."""

from __future__ import annotations

from whosays.claims.frames.undertaken import activity, partakers
from whosays.claims.frames.view import View

NOBODY: tuple[list[int], int | None] = ([], None)


def doers(view: View, i: int) -> tuple[list[int], int | None]:
    """Whoever owns up to the event, answers for it or takes part in it, and the word that says so."""
    if view.is_turkish():
        return claimed(view, i)
    while view.tree.bases[i] == "conj" and view.words[i].head >= 0:
        i = view.words[i].head
    head, marks = view.words[i].head, set(view.tree.markers(i))
    if "behind" in marks and view.tree.having(i, "cop"):
        return view.subjects(i), None  # "was behind the attack"
    if head < 0 or view.tree.bases[i] not in ("nmod", "obl", "obj"):
        return NOBODY
    responsible = view.is_a(head, "responsibility") and marks & {"for", "of"}
    if responsible or (view.is_a(head, "share_word") and "in" in marks):
        return of_taker(view, head)
    if view.words[head].upos == "ADJ":
        answers = {"for", "of"} if view.is_a(head, "answerable") else set()
        answers |= {"in"} if view.is_a(head, "complicit") else set()
        return (view.subjects(head), head) if marks & answers else NOBODY
    return of_owner(view, head, i, marks) if view.is_verb(head) else NOBODY


def claimed(view: View, i: int) -> tuple[list[int], int | None]:
    """As in Turkish "saldırıyı üstlenen örgüt", "saldırıya karışan örgüt"."""
    partaking = partakers(view, i)
    if partaking[0]:
        return partaking
    i = activity(view, i)
    verb = view.words[i].head
    if verb < 0 or not view.is_verb(verb) or not view.is_a(verb, "owns_up"):
        return NOBODY
    of_event = view.tree.bases[i] == "obj" or (view.passive(verb) and view.tree.bases[i] == "nsubj")
    owners = [s for s in view.agents(verb) if s != i]
    return (owners, verb) if of_event and owners else NOBODY


def of_taker(view: View, noun: int) -> tuple[list[int], int | None]:
    """The subject of the verb that takes the responsibility or the part."""
    verb = view.words[noun].head
    taken = verb >= 0 and view.is_verb(verb) and view.tree.bases[noun] in ("obj", "nsubj")
    return (view.agents(verb), verb) if taken and not undone(view, verb, noun) else NOBODY


def undone(view: View, verb: int, noun: int) -> bool:
    """Whether nobody takes it; of "she took no part in the raid" it is told that she did not raid."""
    silent = all(view.words[s].upos in ("PROPN", "NOUN", "PRON") for s in view.agents(verb))
    nobody = any(view.lemma(s) in view.language.negation.pronouns for s in view.agents(verb))
    owned_up = not view.is_a(verb, "disowns")
    return nobody_does(view, verb) and not (view.is_a(noun, "share_word") and silent and not nobody and owned_up)


def nobody_does(view: View, verb: int) -> bool:
    """As in "no one has claimed responsibility", "denied any": the event has taken place all the same."""
    if view.is_a(verb, "disowns"):
        return True
    negation, tree = view.language.negation, view.tree
    said = [c for s in (verb, *view.agents(verb)) for c in (s, *tree.children[s]) if c != verb]
    absent = negation.pronouns | negation.determiners | negation.words
    return any({view.lemma(c), view.language.lower(view.words[c].text)} & absent for c in said)


def of_owner(view: View, verb: int, i: int, marks: set[str]) -> tuple[list[int], int | None]:
    """The subject of "confessed to the murder", "participated in the raid", "took part in the raid"."""
    if view.is_a(verb, "owns_up") and not view.passive(verb):
        return (view.subjects(verb), verb) if marks & {"to", "in"} or view.tree.bases[i] == "obj" else NOBODY
    if view.is_a(i, "combat_word") and marks & {"in", "into", "during"}:
        fighting = view.tree.having(verb, "obj", "nsubj:pass") if view.passive(verb) else view.subjects(verb)
        if view.is_a(verb, "gets_into") or any(view.is_a(s, "armed", "fighter") for s in fighting):
            return fighting, None  # "two soldiers died in a gun battle with smugglers"
    if view.is_a(verb, "engages") and "in" in marks and (view.passive(verb) or not view.tree.having(verb, "obj")):
        return (view.tree.having(verb, "obj") or view.subjects(verb), verb)
    taking = [c for c in view.tree.having(verb, "obj") if view.is_a(c, "responsibility", "share_word")]
    taken = taking and marks & {"for", "in"} and not undone(view, verb, taking[0])
    return (view.agents(verb), verb) if taken else NOBODY
