"""Is the predicate affirmed or negated? Its own markers, and what governs it."""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.attribution.contents import asks_who, clause_below, denied_by, object_below
from whosays.claims.attribution.reports import speaker_of
from whosays.claims.embedding import Step, bearers
from whosays.claims.judged import judged
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, find, look_up
from whosays.claims.negation import is_negated, missed, shared_negation
from whosays.claims.tree import Tree
from whosays.claims.turkish import disclaimed, is_amazed, refuted, undone, unproven
from whosays.claims.unasserted import is_unasserted
from whosays.model import Polarity


def polarity_of(tree: Tree, predicate: int, steps: list[Step], language: Language) -> Polarity:
    """Negations on the path are counted: "did not fail to pay" is affirmed."""
    own = bearers(tree, predicate, language)
    negated = any(is_negated(tree, i, language) or shared_negation(tree, i, language) for i in own)
    if is_rhetorical(tree, predicate):
        negated = False
    negated = negated or someone_else(tree, predicate, language) or any(undone(tree, i) for i in own)
    false = tree.language == "tr" and any(refuted(tree, i, language) for i in told_together(own, steps))
    count = (
        int(negated)
        + int(false)
        + sum(turned_by(tree, step, predicate, language) for step in upto_subject(tree, steps, own, language))
    )
    return "negated" if count % 2 else "affirmed"


def told_together(own: list[int], steps: list[Step]) -> list[int]:
    """A predicate's own words and those that it stands in a row with."""
    return [*own, *(step.governor for step in steps if step.link == "same")]


def someone_else(tree: Tree, i: int, language: Language) -> bool:
    """As in "it was not Voss who paid him", "it is a lie that he paid": what stands behind what "it" points to."""
    noun = tree.words[i].head
    if tree.language != "en" or tree.words[i].deprel != "acl:relcl" or not tree.having(noun, "cop"):
        return False
    if not any(tree.forms[c] == "it" for c in tree.having(noun, "expl", "nsubj")):
        return False
    whom = any(tree.forms[c] in ("who", "whom") for c in tree.children[i])
    denied = is_negated(tree, noun, language)
    return denied if whom else belongs(tree, noun, language, "falsehood") and not denied


def is_rhetorical(tree: Tree, i: int) -> bool:
    """As in "Didn't they pay him?": who asks so holds that they did."""
    asked = tree.language == "en" and tree.words[i].head < 0 and any(word.text == "?" for word in tree.words[-2:])
    first = [c for c in tree.having(i, "aux") if all(tree.words[k].upos in ("PUNCT", "CCONJ") for k in range(c))]
    return asked and any(tree.forms[c + 1] in ("n't", "n’t", "not") for c in first if c + 1 < len(tree))


def upto_subject(tree: Tree, steps: list[Step], own: list[int], language: Language) -> Iterator[Step]:
    """The steps out of the predicate, no further than a purpose or a clause in which it is only the subject.

    "failed to come to the talks to sign a treaty" does not say that it was not meant to be signed,
    "denied that creating jobs was a factor" does not deny that jobs were created.
    """
    for step in steps:
        if step.link == "complement" and (asks_who(tree, step.word) or tree.is_marked(step.word, "whether")):
            return  # "declined to say whether he paid"
        if is_unasserted(tree, step, language):
            return  # "declined to confirm that he paid": nobody says that he did not
        if step.governor not in own:
            yield step
        if tree.words[step.word].deprel == "csubj" or (step.link == "purpose" and tree.bases[step.word] == "advcl"):
            return


def turned_by(tree: Tree, step: Step, predicate: int, language: Language) -> bool:
    """Whether the governor, or a negation on it, turns the polarity of what stands under it."""
    if step.link in ("condition", "same", "purpose", "means"):
        return False
    governor = step.governor
    if find(tree, governor, language.negation.verbs, language) and step.link == "complement":
        return not is_negated(tree, governor, language)
    if tree.words[governor].upos == "NOUN" and find(tree, governor, language.negation.nouns, language):
        return True
    if language.code == "tr" and disowned(tree, step, language):
        return True
    if cleared(tree, step, predicate, language) or untrue(tree, step, language):
        return True
    if denies(tree, step, predicate, language):
        return not is_negated(tree, governor, language)
    if step.link == "complement" and unfounded(tree, governor, language):
        return not unproven(tree, step.word, language)  # which is negated by its own
    if refused(tree, step, language):
        return True
    raised = raises(tree, step, language) or "into" in adpositions(tree, step.word, language)
    return raised and step.link == "complement" and is_negated(tree, governor, language)


def disowned(tree: Tree, step: Step, language: Language) -> bool:
    """As in Turkish "dövdüğü iddialarının asılsız olduğunu", "verdiği suçlamasını kabul etmedi"."""
    if step.link == "complement" and disclaimed(tree, step.governor, language):
        return True
    told = step.link == "complement" or find(tree, step.word, language.reporting.nouns, language) is not None
    return told and belongs(tree, step.governor, language, "owns_up_to") and is_negated(tree, step.governor, language)


def cleared(tree: Tree, step: Step, predicate: int, language: Language) -> bool:
    """As in "was acquitted of killing her", "pleaded not guilty to killing her", "escaped being killed"."""
    governor = step.governor
    if tree.words[predicate].upos != "VERB" or step.link != "complement":
        return False
    marks = [m for m in tree.having(step.word, "mark", "case") if tree.forms[m] in ("of", "to")]
    before = [tree.forms[max(m - 2, 0) : m] for m in marks]
    if any(words[-1:] == ["innocent"] or words == ["not", "guilty"] for words in before):
        return True
    being = any(tree.forms[c] == "being" for c in tree.having(step.word, "aux"))
    escaped = being and belongs(tree, governor, language, "escapes")
    freed = tree.words[governor].upos == "VERB" and belongs(tree, governor, language, "clears") and bool(marks)
    return (escaped or freed) and not is_negated(tree, governor, language)


def untrue(tree: Tree, step: Step, language: Language) -> bool:
    """As in "it is not true that he paid", "it is false that he paid", "found it unlikely that he paid"."""
    clause = step.link == "complement" and tree.bases[step.word] in ("csubj", "ccomp", "advcl", "acl")
    if clause and called_untrue(tree, step.governor, language):
        return True
    how = judged(tree, step.governor) if step.link == "complement" else None
    if how is not None and belongs(tree, how, language, "improbable"):
        return not is_negated(tree, how, language)
    if clause and tree.words[step.governor].upos == "NOUN" and belongs(tree, step.governor, language, "falsehood"):
        return tree.first(step.governor, "cop") is not None and not is_negated(tree, step.governor, language)
    if not clause or tree.words[step.governor].upos != "ADJ":
        return False
    true = tree.forms[step.governor] in ("true", "correct", "right")
    return (true and is_negated(tree, step.governor, language)) or belongs(tree, step.governor, language, "untrue")


def called_untrue(tree: Tree, noun: int, language: Language) -> bool:
    """As in "reports that he paid are false", "the claim that he paid is not true"."""
    said = [*tree.having(noun, "acl"), *([tree.words[noun].head] if tree.bases[noun] == "nsubj" else [])]
    for how in said:
        if tree.words[noun].upos != "NOUN" or tree.words[how].upos != "ADJ" or not tree.having(how, "cop"):
            continue
        denied = is_negated(tree, how, language)
        true = tree.forms[how] in ("true", "correct", "accurate")
        if (true and denied) or (belongs(tree, how, language, "untrue") and not denied):
            return True
    return False


def unfounded(tree: Tree, governor: int, language: Language) -> bool:
    """As in "found no evidence that he paid", "no proof was found that he paid": it is not said that he did."""
    if nothing_to_show(tree, governor, language):
        return True
    evidential = language.classes.get("evidential", frozenset[str]())
    nouns = (i for i in (governor, *tree.having(governor, "obj", "nsubj")) if tree.words[i].lemma.lower() in evidential)
    return any(missed(tree, noun, language) for noun in nouns)


def nothing_to_show(tree: Tree, verb: int, language: Language) -> bool:
    """As in "there is nothing to suggest that he paid", "saw nothing to show that he paid"."""
    nothing = tree.bases[verb] == "acl" and tree.forms[tree.words[verb].head] == "nothing"
    return nothing and tree.is_marked(verb, "to") and belongs(tree, verb, language, "shows")


def refused(tree: Tree, step: Step, language: Language) -> bool:
    """As in "was not given permission to leave": he did not."""
    leave = belongs(tree, step.word, language, "leave_given") and belongs(tree, step.governor, language, "gives")
    return leave and step.link == "object" and is_negated(tree, step.governor, language)


def raises(tree: Tree, step: Step, language: Language) -> bool:
    """As in "does not believe that he paid" says that he did not pay; "did not say that he paid" says nothing of it."""
    amazed = tree.lemmas[step.governor] == "believe" and any(
        tree.forms[c] == "could" for c in tree.having(step.governor, "aux")
    )
    if amazed or (tree.language == "tr" and is_amazed(tree, step.governor)):
        return False  # "could not believe that he paid": he did
    if not_found(tree, step, language):
        return True
    return find(tree, step.governor, language.negation.raising, language) is not None


def not_found(tree: Tree, step: Step, language: Language) -> bool:
    """As in "it was not shown that he paid", "is not satisfied that he paid": so far as is found, he did not."""
    that = tree.is_marked(step.word, "that") or tree.bases[step.word] == "xcomp"
    return that and belongs(tree, step.governor, language, "findings")


def denies(tree: Tree, step: Step, predicate: int, language: Language) -> bool:
    """Is this step the content of a denial? "denied that he paid", "denied the bribe", "denied claims that he paid"."""
    reporting = language.reporting
    if step.link == "object" and step.word == predicate and find(tree, step.word, reporting.nouns, language):
        return False  # "rejected the claim": it was made
    stance = look_up(tree, step.governor, reporting.verbs, language)
    if stance != "denies":
        return look_up(tree, step.governor, reporting.nouns, language) == "denies" and step.link == "complement"
    content = clause_below(tree, step.governor, stance, language)[0]
    if content is None:
        content = object_below(tree, step.governor, stance, language)[0]
    return speaker_of(tree, step.governor, language) is not None and step.word in denied_by(tree, content, language)
