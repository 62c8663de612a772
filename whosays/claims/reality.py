"""Has it taken place? Actual, habitual, planned, attempted, cancelled or hypothetical."""

from __future__ import annotations

from whosays.claims.embedding import Step, bearers
from whosays.claims.habit import is_habitual
from whosays.claims.imagined import imagined, is_rule, is_subjunctive
from whosays.claims.languages import Cues, Language
from whosays.claims.lexicon import adpositions, belongs, find, lemma, look_up
from whosays.claims.negation import is_negated
from whosays.claims.tree import Tree
from whosays.model import Reality

ORDER: tuple[Reality, ...] = ("cancelled", "attempted", "planned", "hypothetical")  # what outranks what
QUOTES = "\"“”„«»''"
DIRECT = ("complement", "object")
COMPLEMENTS = ("xcomp", "ccomp", "csubj", "advcl", "conj", "acl", "obl", "nmod", "obj")


def reality_of(tree: Tree, predicate: int, steps: list[Step], language: Language) -> Reality:
    """The strongest shade of all that the sentence says: a plan that was called off is cancelled."""
    own = bearers(tree, predicate, language)
    shades = {shade for i in own for shade in own_shades(tree, i, language)}
    told = as_told(tree, steps, language)
    shades |= {shade for step in told if step.governor not in own for shade in step_shades(tree, step, language)}
    if "planned" in shades and "cancelled" not in shades and abandoned(tree, steps, language):
        return "cancelled"
    if imagined(tree, predicate, steps, language) or ("cancelled" in shades and only_tried(tree, told, language)):
        return "hypothetical"
    if any(is_subjunctive(tree, i, stance_over(tree, i, language)) for i in own):
        return "planned"
    for shade in ORDER:
        if shade in shades:
            return shade
    within = [step.governor for step in steps if step.link == "means"]  # "thieves who, after robbing a shop, go home"
    habitual = is_rule(tree, predicate, language) or any(is_habitual(tree, i, language) for i in (*own, *within))
    return "habitual" if habitual else "actual"


def only_tried(tree: Tree, steps: list[Step], language: Language) -> bool:
    """As in "an attempt to block him from joining": nobody says that he was blocked, or that he joined."""
    verbs = language.reality["cancelled"].verbs
    undoing = next((n for n, step in enumerate(steps) if find(tree, step.governor, verbs, language)), None)
    if undoing is None or steps[undoing].link not in DIRECT or tree.words[steps[undoing].governor].upos != "VERB":
        return False
    above = reality_of(tree, steps[undoing].governor, steps[undoing + 1 :], language)
    return above in ("attempted", "planned", "hypothetical")


def stance_over(tree: Tree, i: int, language: Language) -> str | None:
    """The stance of the verb of saying over a clause."""
    head = tree.words[tree.coordination_head(i)].head
    return look_up(tree, head, language.reporting.verbs, language) if head >= 0 else None


def as_told(tree: Tree, steps: list[Step], language: Language) -> list[Step]:
    """The steps up to a report: "called to say that X had ordered it" plans the saying, not the order."""
    for n, step in enumerate(steps):
        reports = step.link == "complement" and find(tree, step.governor, language.reporting.verbs, language)
        wanted = find(tree, step.governor, language.reality["planned"].verbs, language)
        if reports and not wanted and not language.infinitives and tells_fact(tree, step.word, language):
            return [*steps[: n + 1], *(later for later in steps[n + 1 :] if later.link == "condition")]
    return steps


def own_shades(tree: Tree, i: int, language: Language) -> set[Reality]:
    """What the predicate's own helpers, suffixes and modifiers say."""
    found: set[Reality] = set()
    if tree.having(i, "amod", "acl"):
        found |= {shade for shade in ORDER if modified(tree, i, language.reality[shade], language)}
    found |= helped(tree, i, language)
    if is_future(tree, i, language) or is_ahead(tree, i):
        found.add("planned")
    if is_question(tree, i, language) or is_imperative(tree, i) or in_condition(tree, i, language):
        found.add("hypothetical")
    return found


def modified(tree: Tree, i: int, cues: Cues, language: Language) -> bool:
    """As in "the planned attack", "a failed attempt", "the attack plan"."""
    for c in tree.having(i, "amod", "acl"):
        form = tree.forms[c]
        if form in cues.adjectives or lemma(tree, c, language) in cues.adjectives:
            return tree.words[c].deprel != "acl:relcl" and not is_negated(tree, c, language)
    return False


def helped(tree: Tree, i: int, language: Language) -> set[Reality]:
    """As in "will attack", "is to attack", "was going to attack", "would attack"."""
    found: set[Reality] = set()
    helpers = {tree.forms[c] for c in tree.having(i, "aux")}
    if helpers & language.reality["planned"].auxiliaries or is_to(tree, i, language):
        found.add("planned")
    if tree.words[i].upos == "VERB" and language.has_shape("obliged", tree.words[i].text):
        found.add("hypothetical")
    if helpers & language.future_in_past and says_himself(tree, i, language):
        return found
    if helpers & language.future_in_past and not told_ahead(tree, i, language):
        found.add("planned" if is_reported(tree, i) and not has_condition(tree, i, language) else "hypothetical")
    elif (obliged(tree, i) and not says_himself(tree, i, language, ("i",))) or (
        helpers & language.reality["hypothetical"].auxiliaries
        and not perfect(tree, i)
        and not says_himself(tree, i, language)
        and not unable(tree, i, language)
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
    return have and any(tree.words[c].text.lower() == "to" for c in tree.having(i, "mark"))


def says_himself(tree: Tree, i: int, language: Language, speakers: tuple[str, ...] = ("i", "we")) -> bool:
    """As in "I would say", "we could add", "I must add": who speaks so has said it."""
    subject = tree.first(i, "nsubj")
    own = subject is not None and tree.words[subject].text.lower() in speakers
    return own and find(tree, i, language.reporting.verbs, language) is not None


def told_ahead(tree: Tree, i: int, language: Language) -> bool:
    """As in "would later add": a deed told from before it."""
    return any(lemma(tree, c, language) in language.classes.get("afterwards", ()) for c in tree.having(i, "advmod"))


def perfect(tree: Tree, i: int) -> bool:
    """As in "could have attacked", a guess at the past rather than a possibility."""
    return any(tree.words[c].text.lower() in ("have", "'ve") for c in tree.having(i, "aux"))


def unable(tree: Tree, i: int, language: Language) -> bool:
    """As in "could not be found": it did not come to pass, as "was not found" says too."""
    return any(tree.forms[c] == "could" for c in tree.having(i, "aux")) and is_negated(tree, i, language)


def is_to(tree: Tree, i: int, language: Language) -> bool:
    """As in "were to cross": a form of be, with "to" before the verb."""
    helpers = tree.having(i, "aux")
    if "yet" in {tree.forms[c] for c in tree.having(i, "advmod")}:
        return False
    if is_aim(tree, i, language):
        return True
    if not finite(tree, i) or "to" not in {tree.words[c].text.lower() for c in tree.having(i, "mark")}:
        return False
    helped_by_be = any(find(tree, c, {"be"}, language) for c in tree.having(i, "aux", "cop"))
    forms = {tree.words[w].feats.get("VerbForm") for w in (i, *helpers)}  # "is to be delivered"
    return helped_by_be and "Inf" in forms


def is_aim(tree: Tree, i: int, language: Language) -> bool:
    """As in "the goal is to capture them"."""
    about = tree.first(i, "nsubj")
    marked = any(tree.forms[c] == "to" for c in tree.having(i, "mark"))
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


def in_condition(tree: Tree, i: int, language: Language) -> bool:
    """As in "in case of an attack", Turkish "saldırı halinde"."""
    return bool(language.reality["hypothetical"].phrases & set(adpositions(tree, i, language)))


def is_future(tree: Tree, i: int, language: Language) -> bool:
    """Turkish -AcAK, finite or not; English has a helper for it."""
    word = tree.words[i]
    if not language.infinitives or word.upos not in ("VERB", "AUX", "NOUN", "ADJ"):
        return False
    clausal = word.upos in ("VERB", "AUX") or tree.bases[i] in ("ccomp", "csubj", "xcomp")
    shaped = clausal and language.has_shape("future", word.text)
    return word.feats.get("Tense") == "Fut" or shaped


def is_ahead(tree: Tree, i: int) -> bool:
    """As in "prompted the council to close the school next year": an infinitive with a time to come."""
    if not any(tree.forms[m] == "to" for m in tree.having(i, "mark")) or tree.having(i, "aux"):
        return False
    times = [c for c in tree.having(i, "obl", "advmod") if not tree.having(c, "case")]
    return any(tree.forms[c] == "tomorrow" or is_next(tree, c) for c in times)


def is_next(tree: Tree, time: int) -> bool:
    """As in "next year"."""
    return any(tree.forms[c] == "next" for c in tree.having(time, "amod")) and not tree.having(time, "det")


def is_question(tree: Tree, i: int, language: Language) -> bool:
    """The main predicate of a sentence that asks whether it is so: one that asks why or when takes it for granted."""
    if tree.words[i].head >= 0:
        return False
    quoted = tree.words[0].text in QUOTES and tree.words[-1].text in QUOTES
    return tree.words[-2 if quoted and len(tree) > 1 else -1].text == "?" and not presupposed(tree, i, language)


def presupposed(tree: Tree, i: int, language: Language) -> bool:
    """As in "Why do they say nothing?", "Who killed the mayor?", "When did it begin?"."""
    first = next((k for k, word in enumerate(tree.words) if word.upos not in ("PUNCT", "CCONJ", "INTJ")), i)
    asking = first in (i, *tree.children[i]) and tree.forms[first] in language.classes.get("asking", ())
    tensed = [tree.words[w].feats.get("Tense") for w in (i, *tree.having(i, "aux", "cop"))]
    return asking and (tree.forms[first] == "why" or "Past" in tensed)


def is_imperative(tree: Tree, i: int) -> bool:
    """An order: "Leave the country!", with nobody as its subject."""
    word = tree.words[i]
    return word.feats.get("Mood") == "Imp" and word.feats.get("Person", "2") == "2" and tree.first(i, "nsubj") is None


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
    if is_asked(tree, step):
        return {"hypothetical"}
    if wants_to_say(tree, step, language) or was_able(tree, step, language):
        return set()
    found = {shade for shade in ORDER if governs(tree, step, language.reality[shade], language)}
    if not found and is_set_to(tree, step, language):
        found.add("planned")
    if found:
        found |= {shade for shade in own_shades(tree, step.governor, language) if shade in ("cancelled", "planned")}
    return found


def is_asked(tree: Tree, step: Step) -> bool:
    """As in "do not know if", "asked whether": a question inside a sentence leaves open what it asks."""
    clause = step.link == "complement" and tree.bases[step.word] in ("ccomp", "csubj")
    return clause and any(tree.forms[m] in ("if", "whether") for m in tree.having(step.word, "mark"))


def was_able(tree: Tree, step: Step, language: Language) -> bool:
    """As in "was able to reach them", "were unable to land": in the past it tells what came about, or did not."""
    told = lemma(tree, step.governor, language) in language.classes.get("managing", ())
    return told and any(tree.words[c].feats.get("Tense") == "Past" for c in tree.having(step.governor, "cop"))


def wants_to_say(tree: Tree, step: Step, language: Language) -> bool:
    """As in "I want to tell you that": who says so has told it."""
    subject = tree.first(step.governor, "nsubj")
    own = subject is not None and tree.words[subject].text.lower() in ("i", "we")
    wish = tree.words[step.governor].lemma.lower() in ("want", "wish", "like")
    said = find(tree, step.word, language.reporting.verbs, language) is not None
    return own and wish and said and tree.bases[step.word] == "xcomp" and not is_negated(tree, step.governor, language)


def is_set_to(tree: Tree, step: Step, language: Language) -> bool:
    """As in "summoned the army to depose them": what somebody is set to do; "forced her to sign" has come about."""
    verb = step.governor
    if language.infinitives or tree.base(step.word) != "xcomp" or tree.words[verb].upos != "VERB":
        return False
    marked = any(lemma(tree, c, language) == "to" for c in tree.having(step.word, "mark"))
    marked = marked and not perfect(tree, step.word)  # "is understood to have moved"
    somebody = tree.first(verb, "obj", "iobj", "nsubj:pass")
    brought_about = belongs(tree, verb, language, "brings_about")
    reported = find(tree, verb, language.reporting.verbs, language)
    return marked and somebody is not None and not brought_about and not reported


def shared_shades(tree: Tree, step: Step, language: Language) -> set[Reality]:
    """As in "will attack and burn": the second verb shares the helper where it has none of its own."""
    own = tree.having(step.word, "aux", "nsubj", "cop")
    same = tree.words[step.word].feats.get("VerbForm") == tree.words[step.governor].feats.get("VerbForm")
    if own or not same or not tree.having(step.governor, "aux"):
        return set()
    return helped(tree, step.governor, language)


def governs(tree: Tree, step: Step, cues: Cues, language: Language) -> bool:
    """Whether the governor is one of these words, in a place where it bears on what stands under it."""
    governor, upos = step.governor, tree.words[step.governor].upos
    if upos == "ADJ" and step.link in DIRECT:
        form = tree.forms[governor]
        return form in cues.adjectives or lemma(tree, governor, language) in cues.adjectives
    if upos in ("VERB", "AUX"):
        return find(tree, governor, cues.verbs, language) is not None and bears(tree, step, cues, language)
    return find(tree, governor, cues.nouns, language) is not None and step.link == "complement"


def bears(tree: Tree, step: Step, cues: Cues, language: Language) -> bool:
    """A verb bears on its clause. On its object only if it cancels, plans or tries: "planned the attack"."""
    if step.link == "complement" and tells_fact(tree, step.word, language):
        return False
    if step.link == "complement":
        return tree.base(step.word) in COMPLEMENTS
    eventful = (language.reality["cancelled"], language.reality["attempted"])
    if any(cues is shade for shade in eventful):
        return find(tree, step.governor, cues.verbs, language) is not None
    return find(tree, step.governor, cues.takes_nouns, language) is not None


def tells_fact(tree: Tree, i: int, language: Language) -> bool:
    """As in "decided that he was guilty", Turkish -DIK: a tensed clause is no plan, whatever governs it."""
    if language.infinitives:
        return language.has_shape("factual", tree.words[i].text)
    tensed = [i, *tree.having(i, "aux", "cop")]
    return tree.bases[i] == "ccomp" and any(tree.words[w].feats.get("Tense") in ("Past", "Pres") for w in tensed)


def abandoned(tree: Tree, steps: list[Step], language: Language) -> bool:
    """Whether the plan is called off further up: "abandoned plans to attack"."""
    cancelled = language.reality["cancelled"]
    return any(
        find(tree, step.governor, cancelled.verbs, language) and not is_negated(tree, step.governor, language)
        for step in steps
        if step.link in DIRECT
    )
