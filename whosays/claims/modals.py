"""What helpers say of a verb: "will", "would", "must", "could", "is to", "was going to"."""

from __future__ import annotations

from whosays.claims.habit import frequency
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, find, lemma
from whosays.claims.negation import is_negated
from whosays.claims.tree import Tree
from whosays.model import Reality

MODALS = frozenset({"would", "could"})


def helped(tree: Tree, i: int, language: Language) -> set[Reality]:
    """As in "will attack", "is to attack", "was going to attack", "would attack"."""
    found: set[Reality] = set()
    helpers = {tree.forms[c] for c in tree.having(i, "aux")}
    if helpers & language.reality["planned"].auxiliaries or is_to(tree, i, language):
        found.add("planned")
    if tree.words[i].upos == "VERB" and language.has_shape("obliged", tree.words[i].text):
        found.add("hypothetical")
    if helpers & language.future_in_past and identifies(tree, i):
        return found
    if helpers & MODALS and not perfect(tree, i) and frequency(tree, i, language.reality["habitual"], language):
        return found  # "would often visit", "could be found there on most days"
    if helpers & language.future_in_past and (says_himself(tree, i, language) or will_not_say(tree, i, language)):
        return found
    if helpers & language.future_in_past and not told_ahead(tree, i, language):
        found.add("planned" if is_reported(tree, i) and not has_condition(tree, i, language) else "hypothetical")
    elif (obliged(tree, i) and not must_say(tree, i, language)) or (
        helpers & language.reality["hypothetical"].auxiliaries
        and not perfect(tree, i)
        and not says_himself(tree, i, language)
        and not unable(tree, i, language)
        and not could_only_say(tree, i, language)
    ):
        found.add("hypothetical")
    return found


def obliged(tree: Tree, i: int) -> bool:
    """As in "must explain", "have to explain": it ought to be done; "must have paid" and "must be rich" are guesses."""
    helpers = {tree.words[c].text.lower() for c in tree.having(i, "aux")}
    if "must" in helpers and tree.words[i].upos == "VERB":
        return not perfect(tree, i) and tree.first(i, "cop") is None
    head = tree.words[i].head
    have = head >= 0 and tree.bases[i] == "xcomp" and tree.words[head].text.lower() in ("have", "has")
    return have and tree.is_marked(i, "to")


def says_himself(tree: Tree, i: int, language: Language, speakers: tuple[str, ...] = ("i", "we")) -> bool:
    """As in "I would say", "we could add", "I must add": who speaks so has said it."""
    subject = tree.first(i, "nsubj")
    own = subject is not None and tree.words[subject].text.lower() in speakers
    return own and find(tree, i, language.reporting.verbs, language) is not None


def identifies(tree: Tree, i: int) -> bool:
    """As in "That would be the pupils": who or what it is, said with care."""
    about = tree.first(i, "nsubj")
    pointing = about is not None and about < i and tree.forms[about] in ("that", "this", "those", "these")
    definite = any(tree.forms[d] == "the" for d in tree.having(i, "det")) or tree.words[i].upos == "PROPN"
    return (
        pointing and definite and bool(tree.having(i, "cop")) and tree.words[i].head < 0 and not tree.having(i, "acl")
    )


def must_say(tree: Tree, i: int, language: Language) -> bool:
    """As in "I must add this", "we have to point out that …": who speaks so has said it."""
    over = tree.words[i].head if tree.bases[i] == "xcomp" else i
    told = any(tree.is_marked(c, "that") for c in tree.having(i, "ccomp"))
    speaker = ("i", "we") if told else ("i",)
    subject = tree.first(over, "nsubj")
    own = subject is not None and tree.forms[subject] in speaker
    return own and find(tree, i, language.reporting.verbs, language) is not None


def will_not_say(tree: Tree, i: int, language: Language) -> bool:
    """As in "They would not say who did it": they have refused to say."""
    says = find(tree, i, language.reporting.verbs, language) is not None and tree.words[i].head < 0
    return says and is_negated(tree, i, language) and not has_condition(tree, i, language)


def could_only_say(tree: Tree, i: int, language: Language) -> bool:
    """As in "could only repeat that": who could say no more has said that much."""
    only = any(tree.forms[c] == "only" for c in tree.having(i, "advmod"))
    return only and find(tree, i, language.reporting.verbs, language) is not None


def told_ahead(tree: Tree, i: int, language: Language) -> bool:
    """As in "would later add": a deed told from before it."""
    return any(language.is_a(lemma(tree, c, language), "afterwards") for c in tree.having(i, "advmod"))


def perfect(tree: Tree, i: int) -> bool:
    """As in "could have attacked", a guess at the past rather than a possibility."""
    return any(tree.words[c].text.lower() in ("have", "'ve") for c in tree.having(i, "aux"))


def unable(tree: Tree, i: int, language: Language) -> bool:
    """As in "could not be found": it did not come to pass, as "was not found" says too."""
    return any(tree.forms[c] == "could" for c in tree.having(i, "aux")) and is_negated(tree, i, language)


def is_to(tree: Tree, i: int, language: Language) -> bool:
    """As in "were to cross": a form of be, with "to" before the verb."""
    helpers = tree.having(i, "aux")
    if any(tree.forms[c] == "yet" for c in tree.having(i, "advmod")):
        return False
    due = any(tree.forms[m : m + 2] == ["due", "to"] for m in tree.having(i, "mark"))  # "was due to meet"
    if due or is_aim(tree, i, language) or announces(tree, i):
        return True
    if not finite(tree, i) or not tree.is_marked(i, "to"):
        return False
    helped_by_be = any(find(tree, c, {"be"}, language) for c in tree.having(i, "aux", "cop"))
    forms = {tree.words[w].feats.get("VerbForm") for w in (i, *helpers)}  # "is to be delivered"
    return helped_by_be and "Inf" in forms


def announces(tree: Tree, i: int) -> bool:
    """As in the headline "Mills to close in May": a whole sentence, and nothing but an infinitive in it."""
    marked = tree.is_marked(i, "to")
    subject, head = tree.first(i, "nsubj"), tree.words[i].head
    if head >= 0 and tree.bases[i] == "xcomp" and tree.words[head].upos in ("NOUN", "PROPN"):
        subject, head = head, tree.words[head].head  # where the tree begins with the subject
    return head < 0 and marked and subject is not None and subject < i and not finite(tree, i)


def is_aim(tree: Tree, i: int, language: Language) -> bool:
    """As in "the goal is to capture them"."""
    about = tree.first(i, "nsubj")
    marked = tree.is_marked(i, "to")
    planned = language.reality["planned"].nouns
    return about is not None and marked and bool(tree.having(i, "cop")) and bool(find(tree, about, planned, language))


def finite(tree: Tree, i: int) -> bool:
    """Whether its helper is finite, whatever the tree calls it: "is to cross"."""
    return any(tree.words[c].feats.get("VerbForm") == "Fin" for c in tree.having(i, "aux", "cop"))


def is_reported(tree: Tree, i: int) -> bool:
    """The future of a report in the past: "said that he would attack"; "I think that he would" supposes it."""
    first = tree.coordination_head(i)
    if tree.bases[first] == "advcl" and tree.forms[tree.words[first].head] == "asked":
        return True  # "Asked when the judges would be replaced, he said …"
    if tree.bases[first] not in ("ccomp", "csubj", "acl") or tree.words[first].deprel == "acl:relcl":
        return False
    governor = tree.words[tree.words[first].head]
    return governor.upos != "VERB" or governor.feats.get("Tense", "Past") == "Past"


def has_condition(tree: Tree, i: int, language: Language) -> bool:
    """Whether there is an if-clause below."""
    marks = language.reality["hypothetical"].markers
    return any(marks & set(adpositions(tree, c, language)) for c in tree.having(i, "advcl"))
