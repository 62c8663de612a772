"""What nobody holds to be so, though a verb stands over it that otherwise tells: not said, not seen, only asked."""

from __future__ import annotations

from whosays.claims.embedding import Step
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find, look_up
from whosays.claims.negation import is_negated
from whosays.claims.shading import is_question
from whosays.claims.tenses import tense
from whosays.claims.tree import Tree

TELLING = ("asserts", "confirms", "accuses", "speculates", "believes")
LEFT = ("xcomp", "advcl", "obl")  # how a verb of saying hangs on "declined" or "stopped short of"


def is_unasserted(tree: Tree, step: Step, language: Language) -> bool:
    """Whether a clause stands under a verb that tells, shows or sees it, and that does not come about itself."""
    verb = step.governor
    if step.link != "complement" or tree.words[verb].upos != "VERB":
        return False
    if is_question(tree, verb, language):
        return look_up(tree, verb, language.reporting.verbs, language) in TELLING
    if is_to_be_proved(tree, verb, language) or belongs(tree, verb, language, "in_jest"):
        return True
    return is_not_said(tree, verb, language) or is_unseen(tree, step, language) or is_no_sign(tree, step, language)


def is_to_be_proved(tree: Tree, verb: int, language: Language) -> bool:
    """As in "must prove that he paid", "has to show that he paid": it has not been shown yet."""
    if not belongs(tree, verb, language, "proving"):
        return False
    if tree.language == "tr":
        return any(form.startswith(("zorunda", "gerek", "şart")) for form in tree.forms[verb + 1 : verb + 2])
    above = tree.words[verb].head
    has_to = tree.bases[verb] == "xcomp" and tree.is_marked(verb, "to") and tree.lemmas[above] in ("have", "need")
    return has_to or any(tree.forms[c] == "must" for c in tree.having(verb, "aux"))


def is_not_said(tree: Tree, verb: int, language: Language) -> bool:
    """As in "did not say that he paid", "declined to confirm that he paid", "stopped short of saying that he paid"."""
    if not belongs(tree, verb, language, "charges_with", "claims_it"):
        return False
    above = tree.words[verb].head
    verbs = (
        language.negation.verbs | language.reality["cancelled"].verbs | language.classes.get("takes_back", frozenset())
    )
    left = above >= 0 and tree.bases[verb] in LEFT and find(tree, above, verbs, language) is not None
    return left != is_negated(tree, verb, language)  # "did not decline to say that": it was said


def is_unseen(tree: Tree, step: Step, language: Language) -> bool:
    """As in "never saw anybody pay him": it may have been done; "did not see that he paid" says that he did."""
    bare = tree.bases[step.word] in ("xcomp", "ccomp", "advcl") and not tree.is_marked(step.word, "that", "to")
    seen = bare and language.code == "en" and belongs(tree, step.governor, language, "eyewitness")
    return seen and tense(tree, step.word) is None and is_negated(tree, step.governor, language)


def is_no_sign(tree: Tree, step: Step, language: Language) -> bool:
    """As in "it does not follow that he paid", "that would mean that he paid"."""
    clause = tree.bases[step.word] in ("ccomp", "csubj") and belongs(tree, step.governor, language, "makes_it_so")
    supposed = any(tree.forms[c] in language.future_in_past for c in tree.having(step.governor, "aux"))
    return clause and (supposed or is_negated(tree, step.governor, language))
