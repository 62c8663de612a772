"""What a governor says of whether that which stands under it has taken place: "planned to attack", "an attempt to"."""

from __future__ import annotations

from whosays.claims.embedding import Step
from whosays.claims.languages import Cues, Language
from whosays.claims.lexicon import adpositions, belongs, find, lemma
from whosays.claims.modals import finite, helped, perfect
from whosays.claims.negation import is_negated, sharing
from whosays.claims.shading import ORDER, own_shades
from whosays.claims.tree import Tree
from whosays.claims.turkish import intends
from whosays.claims.unasserted import is_unasserted
from whosays.model import Reality

DIRECT = ("complement", "object")
COMPLEMENTS = ("xcomp", "ccomp", "csubj", "advcl", "conj", "acl", "obl", "nmod", "obj")


def step_shades(tree: Tree, step: Step, language: Language) -> set[Reality]:
    """What a governor says of what stands under it."""
    if step.link == "condition":
        return {"hypothetical"}
    if step.link == "purpose":
        return {"planned"}  # what a deed was done for is not said to have come about
    if step.link == "means":
        return own_shades(tree, step.governor, language)
    if step.link == "same":
        return shared_shades(tree, step, language)
    if is_asked(tree, step) or is_not_claimed(tree, step, language) or is_unasserted(tree, step, language):
        return {"hypothetical"}
    if wants_to_say(tree, step, language) or was_able(tree, step, language) or is_kept(tree, step, language):
        return set()
    found = {shade for shade in ORDER if governs(tree, step, language.reality[shade], language)}
    if not found and (is_set_to(tree, step, language) or is_going_to(tree, step) or would_like(tree, step, language)):
        found.add("planned")
    if language.code == "tr" and intends(tree, step.word, step.governor):
        found.add("planned")
    above = own_shades(tree, step.governor, language)
    if found:
        found |= above & {"cancelled", "planned"}
    return found | above & {"planned", "hypothetical"} if carries(tree, step, language) else found


def is_going_to(tree: Tree, step: Step) -> bool:
    """As in "are going to attack", "is going to be president"."""
    going = step.governor
    clause = tree.bases[step.word] == "xcomp" and tree.forms[going] == "going" and bool(tree.having(going, "aux"))
    return clause and tree.is_marked(step.word, "to")


def would_like(tree: Tree, step: Step, language: Language) -> bool:
    """As in "would like to leave"."""
    likes = step.link == "complement" and belongs(tree, step.governor, language, "liking")
    return likes and bool({tree.forms[c] for c in tree.having(step.governor, "aux")} & language.future_in_past)


def carries(tree: Tree, step: Step, language: Language) -> bool:
    """Whether what stands under a verb is no more real than it: "would begin operating", "will lead to an attack".

    "Killing him would be a crime" supposes the killing; "will be remembered for killing him" does not.
    """
    word, verb = step.word, step.governor
    if language.infinitives or step.link != "complement" or tree.words[verb].upos != "VERB" or perfect(tree, word):
        return False
    if find(tree, verb, language.factive, language) or find(tree, verb, language.reporting.verbs, language):
        return False
    marks = set(adpositions(tree, word, language))
    if tree.bases[word] == "csubj":
        return tree.forms[word].endswith("ing") and not tree.having(word, "aux")
    if tree.bases[word] == "advcl":
        return bool(marks & {"into", "from"})
    led = tree.bases[word] == "obl" and bool(marks & {"to", "in", "into"}) and belongs(tree, verb, language, "leads_to")
    return led or tree.bases[word] == "xcomp"


def is_asked(tree: Tree, step: Step) -> bool:
    """As in "do not know if", "asked whether": a question inside a sentence leaves open what it asks."""
    clause = step.link == "complement" and tree.bases[step.word] in ("ccomp", "csubj")
    return clause and tree.is_marked(step.word, "if", "whether")


def is_not_claimed(tree: Tree, step: Step, language: Language) -> bool:
    """As in "do not claim that he ordered it", "does not accuse him of ordering it": nobody says that he did."""
    claimed = step.link == "complement" and belongs(tree, step.governor, language, "charges_with")
    return claimed and tree.words[step.governor].upos == "VERB" and is_negated(tree, step.governor, language)


def is_kept(tree: Tree, step: Step, language: Language) -> bool:
    """As in "kept their promise to kill him": they did."""
    verb = tree.words[step.governor].head
    noun = tree.bases[step.governor] == "obj" and tree.words[step.governor].upos == "NOUN"
    return noun and step.link == "complement" and belongs(tree, verb, language, "keeps_word")


def was_able(tree: Tree, step: Step, language: Language) -> bool:
    """As in "was able to reach them", "were unable to land": in the past it tells what came about, or did not."""
    told = language.is_a(lemma(tree, step.governor, language), "managing")
    return told and any(tree.words[c].feats.get("Tense") == "Past" for c in tree.having(step.governor, "cop"))


def wants_to_say(tree: Tree, step: Step, language: Language) -> bool:
    """As in "I want to tell you that": who says so has told it."""
    if tree.forms[step.governor] == "let" and any(
        tree.forms[c] in ("me", "us") for c in tree.having(step.governor, "obj")
    ):
        return find(tree, step.word, language.reporting.verbs, language) is not None  # "Let me add that"
    subject = tree.first(step.governor, "nsubj")
    thanks = belongs(tree, step.word, language, "performs") and would_like(tree, step, language)
    own = thanks or (subject is not None and tree.words[subject].text.lower() in ("i", "we"))
    wish = tree.words[step.governor].lemma.lower() in ("want", "wish", "like")
    said = find(tree, step.word, language.reporting.verbs, language) is not None
    return own and wish and said and tree.bases[step.word] == "xcomp" and not is_negated(tree, step.governor, language)


def is_set_to(tree: Tree, step: Step, language: Language) -> bool:
    """As in "summoned the army to depose them": what somebody is set to do; "forced her to sign" has come about."""
    verb = step.governor
    if language.infinitives or tree.base(step.word) != "xcomp" or tree.words[verb].upos != "VERB":
        return False
    if belongs(tree, verb, language, "asks_of") and any(
        {"on", "upon"} & set(tree.markers(c)) for c in tree.having(verb, "obl")
    ):
        return True  # "called on them to leave"
    marked = any(lemma(tree, c, language) == "to" for c in tree.having(step.word, "mark"))
    marked = marked and not perfect(tree, step.word)  # "is understood to have moved"
    somebody = tree.first(verb, "obj", "iobj", "nsubj:pass")
    brought_about = belongs(tree, verb, language, "brings_about")
    reported = find(tree, verb, language.reporting.verbs, language)
    return marked and somebody is not None and not brought_about and not reported


def shared_shades(tree: Tree, step: Step, language: Language) -> set[Reality]:
    """As in "will attack and burn": the second verb shares the helper where it has none of its own."""
    own = tree.having(step.word, "aux", "nsubj", "cop")
    shared = sharing(tree, step.word) if tree.bases[step.word] == "conj" else step.governor
    same = tree.words[step.word].feats.get("VerbForm") == tree.words[shared].feats.get("VerbForm")
    if own or not same or not tree.having(shared, "aux"):
        return set()
    return helped(tree, shared, language)


def governs(tree: Tree, step: Step, cues: Cues, language: Language) -> bool:
    """Whether the governor is one of these words, in a place where it bears on what stands under it."""
    governor, upos = step.governor, tree.words[step.governor].upos
    if upos == "ADJ" and step.link in DIRECT:
        form = tree.forms[governor]
        return form in cues.adjectives or lemma(tree, governor, language) in cues.adjectives
    if upos in ("VERB", "AUX"):
        if omitted(tree, step, cues, language) or is_sought(tree, step, language) or let_happen(tree, step, language):
            return False
        if is_meant_for(tree, step) or is_start(tree, step, cues, language):
            return False
        called_for = any(f"{tree.lemmas[governor]}_{m}" in cues.verbs for m in adpositions(tree, step.word, language))
        return called_for or (
            find(tree, governor, cues.verbs, language) is not None and bears(tree, step, cues, language)
        )
    return find(tree, governor, cues.nouns, language) is not None and step.link == "complement"


def omitted(tree: Tree, step: Step, cues: Cues, language: Language) -> bool:
    """As in "failed to appear in court": left undone, and not tried in vain."""
    failed = cues is language.reality["attempted"] and tree.lemmas[step.governor] == "fail"
    return failed and step.link == "complement" and belongs(tree, step.word, language, "owed")


def let_happen(tree: Tree, step: Step, language: Language) -> bool:
    """As in "allowed him to buy a gun", "were not allowed to leave": told in the past, it came about, or it did not."""
    verb = step.governor
    tenses = {tree.words[w].feats.get("Tense") for w in (verb, *tree.having(verb, "aux"))}
    permits = belongs(tree, verb, language, "permits") and tree.bases[step.word] in ("xcomp", "ccomp")
    told = tree.words[verb].feats.get("VerbForm") == "Fin" or finite(tree, verb)
    return permits and told and "Past" in tenses and "Pres" not in tenses


def is_meant_for(tree: Tree, step: Step) -> bool:
    """As in "the payment was intended for the minister": for whom it was, whether or not it was made."""
    meant = tree.forms[step.governor] in ("intended", "meant", "destined") and step.link == "object"
    return meant and any("for" in tree.markers(c) for c in tree.having(step.governor, "obl"))


def is_start(tree: Tree, step: Step, cues: Cues, language: Language) -> bool:
    """As in "commanded the group from its formation": since when, and nothing that was commanded."""
    planned = cues is language.reality["planned"] and tree.bases[step.word] in ("obl", "nmod")
    return planned and "from" in tree.markers(step.word)


def is_sought(tree: Tree, step: Step, language: Language) -> bool:
    """As in "is wanted for murder", "pleaded guilty to bribing him": nobody wants a murder, or is to bribe."""
    pleaded = tree.forms[step.word] == "guilty" or tree.forms[step.word].endswith("ing")
    pleads = tree.lemmas[step.governor] == "plead" and pleaded
    wanted = tree.forms[step.governor] == "wanted" and "for" in adpositions(tree, step.word, language)
    return pleads or wanted


def bears(tree: Tree, step: Step, cues: Cues, language: Language) -> bool:
    """A verb bears on its clause. On its object only if it cancels, plans or tries: "planned the attack"."""
    if step.link == "complement" and tells_fact(tree, step.word, language):
        return assured(tree, step, language)
    if step.link == "complement":
        return tree.base(step.word) in COMPLEMENTS
    eventful = (language.reality["cancelled"], language.reality["attempted"])
    if any(cues is shade for shade in eventful):
        return find(tree, step.governor, cues.verbs, language) is not None
    return find(tree, step.governor, cues.takes_nouns, language) is not None


def assured(tree: Tree, step: Step, language: Language) -> bool:
    """As in "will ensure that he is tried": a present under such a verb lies ahead."""
    tenses = {tree.words[w].feats.get("Tense") for w in tree.having(step.word, "aux", "cop")} or {
        tree.words[step.word].feats.get("Tense")
    }
    return "Pres" in tenses and belongs(tree, step.governor, language, "assures")


def tells_fact(tree: Tree, i: int, language: Language) -> bool:
    """As in "decided that he was guilty", Turkish -DIK: a tensed clause is no plan, whatever governs it."""
    if language.infinitives:
        return language.has_shape("factual", tree.words[i].text)
    return tree.bases[i] == "ccomp" and not tree.tenses(i).isdisjoint(("Past", "Pres"))
