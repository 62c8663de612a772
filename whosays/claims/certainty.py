"""How surely is it said? Certain, probable or possible. That somebody reports it does not make it less certain."""

from __future__ import annotations

from whosays.claims.attribution.apart import heading_of, is_put_between
from whosays.claims.embedding import Step, bearers, sought_for
from whosays.claims.governing import carries
from whosays.claims.habit import frequency
from whosays.claims.judged import held
from whosays.claims.languages import Cues, Language
from whosays.claims.lexicon import adpositions, belongs, find, lemma, look_up
from whosays.claims.modals import could_only_say, perfect, says_himself
from whosays.claims.negation import is_negated, shared_adverbs
from whosays.claims.tree import Tree
from whosays.claims.turkish import intends, is_amazed, left_open, seeming
from whosays.model import Certainty

OPEN = frozenset({"possible", "potential", "conceivable"})  # of what may come about, not of what is said
SITTING = frozenset({"court", "government", "police", "prosecutor", "media"})  # who hears evidence
ORDER: tuple[Certainty, ...] = ("possible", "probable")  # the weaker outranks


def certainty_of(tree: Tree, predicate: int, steps: list[Step], language: Language) -> Certainty:
    """The weakest that the predicate's own hedges and its governors allow."""
    own = bearers(tree, predicate, language)
    for level in ORDER:
        cues = language.certainty[level]
        if any(hedged(tree, i, level, cues, language) for i in own):
            return level
        if any(step_hedges(tree, step, level, cues, language) for step in steps if step.governor not in own):
            return level
        if level == "probable" and tree.language == "tr" and any(seeming(tree, i) for i in own):
            return level
        if level == "possible" and is_open(tree, own, steps, language):
            return level
        if any(aside(tree, i, cues, language) for i in (*own, *(s.governor for s in steps if s.link == "same"))):
            return level
    return "certain"


def is_open(tree: Tree, own: list[int], steps: list[Step], language: Language) -> bool:
    """Told by a rumour that is nobody's, or left open by the word behind a Turkish clause."""
    row = [*own, *(step.governor for step in steps if step.link == "same")]
    if tree.language == "tr" and any(left_open(tree, i, language) for i in row):
        return True
    if ":" in tree.forms and any(heading_of(tree, k, language) is not None for k in range(own[0])):
        return True
    within = [*own, *(step.governor for step in steps)]
    return any(by_rumour(tree, i, language) for i in within)


def by_rumour(tree: Tree, i: int, language: Language) -> bool:
    """As in "according to rumours", Turkish "iddiaya göre": whoever's it is, nobody says."""
    sources = (
        c for c in tree.having(i, "obl", "nmod") if language.reporting.according_to & {*adpositions(tree, c, language)}
    )
    return any(
        belongs(tree, c, language, "allegation", "rumour") and not tree.having(c, "nmod:poss", "nmod") for c in sources
    )


def hedged(tree: Tree, i: int, level: Certainty, cues: Cues, language: Language) -> bool:
    """Hedged by its own words: "may have", "possibly", "the alleged bribe", Turkish -Abil-."""
    if modal(tree, i, level, cues, language) or (level == "possible" and potential(tree, i, language)):
        return True
    if any(tree.forms[c] in cues.adverbs for c in shared_adverbs(tree, i)):
        return True
    for c in tree.having(i, "advmod", "amod", "acl"):
        form, relation = tree.forms[c], tree.bases[c]
        if relation == "advmod" and (form in cues.adverbs or find(tree, c, cues.adverbs, language)):
            return True
        if tree.words[c].deprel != "acl:relcl" and relation != "advmod" and form in cues.adjectives:
            return True
    return False


def aside(tree: Tree, i: int, cues: Cues, language: Language) -> bool:
    """As in "He was paid in cash, prosecutors believe, …": a doubt that somebody has put in between."""
    between = [c for c in tree.having(i, "parataxis") if is_bare_report(tree, c)]
    outer = [c for c in tree.having(i, "nsubj") if tree.words[c].deprel == "nsubj:outer" and tree.forms[c] == "what"]
    between += [v for c in outer for v in tree.having(c, "acl")]  # "What they allege is that he paid"
    between += [c for c in tree.having(i, "parataxis", "advcl") if is_put_between(tree, c, language)]
    views = [
        c for c in tree.having(i, "nsubj") if tree.words[c].deprel == "nsubj:outer"
    ]  # "The rumour is that he paid"
    if any(find(tree, c, cues.nouns, language) for c in views):
        return True
    return any(find(tree, c, cues.verbs, language) is not None for c in between)


def is_bare_report(tree: Tree, verb: int) -> bool:
    """Nothing but a subject and a verb behind a comma: ", they say,"; what "I guess" doubts is its own clause."""
    whole = tree.subtree(verb)
    about = tree.first(verb, "nsubj")
    if about is None or whole[0] == 0 or "," not in (tree.words[whole[0] - 1].text, tree.words[whole[0]].text):
        return False
    bare = not tree.having(verb, "ccomp", "xcomp", "obj", "aux", "advcl", "mark", "advmod")
    return bare and about < verb and tree.forms[about] not in ("i", "we", "one", "you")


def modal(tree: Tree, i: int, level: Certainty, cues: Cues, language: Language) -> bool:
    """As in "may", "can", "could have"; "must" of the past or of a state; "could not" and "can see" are ability."""
    helpers = {tree.forms[c] for c in tree.having(i, "aux")}
    found = helpers & cues.auxiliaries
    if not found:
        return False
    if level == "probable":
        return perfect(tree, i) or tree.first(i, "cop") is not None
    if "could" in found and frequency(tree, i, language.reality["habitual"], language):
        return False  # "could be found there on most days"
    if perfect(tree, i) or found - {"can", "could"}:
        return True
    sensed = "can" in found and (says_so(tree, i, language) or belongs(tree, i, language, "perceives"))
    return not sensed and not could_only_say(tree, i, language) and not is_negated(tree, i, language)


def says_so(tree: Tree, i: int, language: Language) -> bool:
    """As in "can confirm that", "I can confirm the report": who can say it says it."""
    clause = bool(tree.having(i, "ccomp")) and find(tree, i, language.reporting.verbs, language) is not None
    return clause or (says_himself(tree, i, language, ("i",)) and tree.bases[i] != "acl")


def potential(tree: Tree, i: int, language: Language) -> bool:
    """Turkish -Abil- with an aorist or a future: may. The negative -AmA- is inability."""
    feats = tree.words[i].feats
    if not language.infinitives or feats.get("Polarity") == "Neg":
        return False
    parts = [i, *tree.having(i, "aux")]  # "kaçmış olabilir", however it hangs
    parts += [i + 1] if language.has_shape("evidential", tree.forms[i]) and i + 1 < len(tree) else []
    shaped = any(
        tree.words[k].upos in ("VERB", "AUX") and language.has_shape("possible", tree.words[k].text) for k in parts
    )
    return "Pot" in feats.get("Mood", "") or shaped


def alleged(tree: Tree, verb: int, language: Language) -> bool:
    """As in Turkish "aldığı öne sürülen müdür", "aldığı iddiasıyla": nobody is named who says so, nor denies it."""
    if tree.words[verb].upos == "NOUN":
        over = tree.words[verb].head
        if is_untrue(tree, verb, over, language):
            return True
        charged = is_charge(tree, verb, over, language) or belongs(tree, verb, language, "allegation")
        return charged and not is_rejected(tree, over, language)
    if belongs(tree, verb, language, "proves") and is_negated(tree, verb, language):
        return True  # "aldığı kanıtlanamadı"
    passive = tree.words[verb].feats.get("Voice") == "Pass" and tree.first(verb, "obl:agent") is None
    hearsay = tree.language == "tr" and tree.bases[verb] == "acl" and belongs(tree, verb, language, "hearsay")
    return passive and (hearsay or belongs(tree, verb, language, "alleging"))


def is_charge(tree: Tree, noun: int, over: int, language: Language) -> bool:
    """As in Turkish "kaçakçılık davası", "aldığı gerekçesiyle tutuklandı": what somebody is tried or held for."""
    if tree.language != "tr" or belongs(tree, noun, language, "case_word"):
        return tree.language == "tr"
    ground = over >= 0 and belongs(tree, noun, language, "ground")
    verbs = (over, tree.words[over].head) if ground else ()
    return any(k >= 0 and is_held_for(tree, k, language) for k in verbs)


def is_held_for(tree: Tree, verb: int, language: Language) -> bool:
    """As in Turkish "öldürmekten yargılanıyor", "yardım etmekle suçladı": he may not have done it."""
    held = tree.language == "tr" and tree.words[verb].upos == "VERB" and belongs(tree, verb, language, "held_for")
    return held and not belongs(tree, verb, language, "punishes")


def is_rejected(tree: Tree, over: int, language: Language) -> bool:
    """As in Turkish "suçlamasını reddetti", "suçlamasını kabul etmedi": what its claim is then, polarity tells."""
    stance = look_up(tree, over, language.reporting.verbs, language) if over >= 0 else None
    return stance == "denies" or (stance == "confirms" and is_negated(tree, over, language))


def is_untrue(tree: Tree, noun: int, over: int, language: Language) -> bool:
    """As in Turkish "öldüğü yönündeki haberler gerçeği yansıtmıyor", "aldığı iddiası asılsız"."""
    if over < 0 or tree.language != "tr" or tree.bases[noun] != "nsubj":
        return False
    words = (over, *tree.having(over, "advmod", "obj", "compound", "amod"))
    false = any(belongs(tree, c, language, "untrue") for c in words)
    return false or (is_negated(tree, over, language) and belongs(tree, over, language, "holds_true"))


def discredited(tree: Tree, step: Step, language: Language) -> bool:
    """As in "falsely claimed that he paid", "unconfirmed reports that he paid", "claims that he paid are false"."""
    governor = step.governor
    if step.link != "complement":
        return False
    if any(tree.forms[c] in ("falsely", "wrongly", "wrongfully") for c in tree.having(governor, "advmod")):
        return True
    if tree.words[governor].upos != "NOUN":
        return is_cleared_of(tree, step, language)
    if is_undone(tree, governor, language):
        return True
    doubted = language.classes.get("untrue", frozenset[str]()) | language.certainty["possible"].adjectives - OPEN
    above = tree.words[governor].head
    false = tree.bases[governor] == "nsubj" and (
        belongs(tree, above, language, "untrue")
        or (belongs(tree, above, language, "bears_out") and is_negated(tree, above, language))
    )
    return false or any(tree.forms[c] in doubted for c in tree.having(governor, "amod"))


def is_hearsay(tree: Tree, step: Step, language: Language) -> bool:
    """As in "she had heard that he paid": nobody says from whom; "the court heard that" is told in court."""
    if tree.lemmas[step.governor] != "hear" or tree.bases[step.word] != "ccomp" or tree.language != "en":
        return False
    who = tree.first(step.governor, "nsubj")
    sits = who is not None and look_up(tree, who, language.speakers.kinds, language) in SITTING
    return tree.is_marked(step.word, "that") and who is not None and not sits


def is_scant(tree: Tree, noun: int, language: Language) -> bool:
    """As in "little evidence that he paid"."""
    scant = language.classes.get("scant", frozenset[str]())
    return belongs(tree, noun, language, "evidential") and any(
        tree.forms[c] in scant for c in tree.having(noun, "amod")
    )


def is_undone(tree: Tree, noun: int, language: Language) -> bool:
    """As in "quashed the conviction for bribing them", "retracted her statement that he paid": nobody holds it now."""
    by = tree.words[noun].head
    object_ = tree.words[noun].deprel in ("obj", "nsubj:pass") and belongs(tree, noun, language, "testimony")
    return object_ and belongs(tree, by, language, "undoes") and not is_negated(tree, by, language)


def is_cleared_of(tree: Tree, step: Step, language: Language) -> bool:
    """As in "was acquitted of the bribery of two guards": of a verb ("of bribing them") it is a negation."""
    served = "for" in adpositions(tree, step.word, language) and belongs(tree, step.governor, language, "serves_time")
    if served and any(belongs(tree, a, language, "clears") for a in tree.ancestors(step.governor)):
        return True  # "was exonerated after serving six years for killing her"
    of = tree.words[step.word].upos == "NOUN" and "of" in adpositions(tree, step.word, language)
    return of and belongs(tree, step.governor, language, "clears")


def step_hedges(tree: Tree, step: Step, level: Certainty, cues: Cues, language: Language) -> bool:
    """Whether a governor says that what stands under it is only possible, or probable."""
    if step.link == "same":
        return modal(tree, step.governor, level, cues, language) and not tree.having(step.word, "aux", "nsubj")
    if step.link not in ("complement", "object"):
        return False
    governor, upos = step.governor, tree.words[step.governor].upos
    if carries(tree, step, language) and modal(tree, governor, level, cues, language):
        return True  # "may convince them to leave"
    if is_doubted(tree, step, language):
        return level == "possible"
    if upos in ("VERB", "AUX"):
        return verb_hedges(tree, step, cues, language)
    if upos == "ADJ":
        names = {tree.forms[governor], lemma(tree, governor, language)}
        return step.link == "complement" and bool(names & cues.adjectives)
    none = any(tree.forms[d] == "no" for d in tree.having(governor, "det"))  # "have no doubt that he paid"
    return step.link == "complement" and not none and find(tree, governor, cues.nouns, language) is not None


def verb_hedges(tree: Tree, step: Step, cues: Cues, language: Language) -> bool:
    """As in "believe that he paid", "thought it unlikely that he paid", "wanted for murder"."""
    governor = step.governor
    if tree.language == "tr" and (intends(tree, step.word, governor) or is_amazed(tree, governor)):
        return False
    if (how := held(tree, governor)) is not None and how < step.word:
        return tree.forms[how] in cues.adjectives  # "thought it unlikely that he paid"
    clausal = tree.base(step.word) in ("ccomp", "xcomp", "csubj", "advcl", "acl", "conj")
    if clausal and tree.forms[step.word].endswith("ing") and find(tree, governor, cues.gerunds, language):
        return True
    marks = {f"{tree.lemmas[governor]}_{mark}" for mark in adpositions(tree, step.word, language)} & cues.verbs
    if marks and (clausal or tree.lemmas[governor] == "want" or belongs(tree, governor, language, "held_for")):
        return True  # "wanted for murder", "implicated in robbing them"; "blamed for the attack" tells of one
    return find(tree, governor, cues.verbs if clausal else cues.takes_nouns, language) is not None


def is_doubted(tree: Tree, step: Step, language: Language) -> bool:
    """Whether a governor leaves what it tells open: "did not rule out", "a complaint was filed for robbing them"."""
    governor = step.governor
    if belongs(tree, governor, language, "excludes") and is_negated(tree, governor, language):
        return True
    if discredited(tree, step, language) or alleged(tree, governor, language) or is_hearsay(tree, step, language):
        return True
    if tree.words[step.word].upos == "VERB" and is_held_for(tree, governor, language):
        return True
    loose = step.link == "complement"
    return loose and (sought_for(tree, step.word, governor, language) or is_scant(tree, governor, language))
