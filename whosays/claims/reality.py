"""Has it taken place? Actual, habitual, planned, attempted, cancelled or hypothetical."""

from __future__ import annotations

from whosays.claims.certainty import is_undone
from whosays.claims.embedding import Step, bearers
from whosays.claims.governing import DIRECT, is_asked, step_shades, tells_fact
from whosays.claims.habit import is_habitual
from whosays.claims.imagined import imagined, is_rule, is_subjunctive
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find, look_up
from whosays.claims.negation import is_negated
from whosays.claims.shading import ORDER, own_shades
from whosays.claims.tree import Tree
from whosays.claims.turkish import pretended, unwitnessed
from whosays.model import Reality


def reality_of(tree: Tree, predicate: int, steps: list[Step], language: Language) -> Reality:
    """The strongest shade of all that the sentence says: a plan that was called off is cancelled."""
    own = bearers(tree, predicate, language)
    if undoes_plan(tree, predicate, language):
        return "cancelled"
    shades = {shade for i in own for shade in own_shades(tree, i, language)}
    shades |= {"planned"} if is_only_planned(tree, predicate, language) else set()
    told = as_told(tree, steps, language)
    shades |= {shade for step in told if step.governor not in own for shade in step_shades(tree, step, language)}
    if "planned" in shades and "cancelled" not in shades and abandoned(tree, steps, language):
        return "cancelled"
    if imagined(tree, predicate, steps, language) or ("cancelled" in shades and only_tried(tree, told, language)):
        return "hypothetical"
    if any(
        were_to(tree, i) or what_if(tree, i) or pretended(tree, i) or unwitnessed(tree, i, language) for i in own
    ) or let_us_suppose(tree, steps):
        return "hypothetical"
    if any(is_subjunctive(tree, i, stance_over(tree, i, language)) for i in own):
        return "planned"
    for shade in ORDER:
        if shade in shades:
            return shade
    within = [step.governor for step in steps if step.link == "means"]  # "thieves who, after robbing a shop, go home"
    habitual = is_rule(tree, predicate, language) or any(is_habitual(tree, i, language) for i in (*own, *within))
    return "habitual" if habitual else "actual"


def were_to(tree: Tree, i: int) -> bool:
    """As in "if they were to attack": supposed, and no plan."""
    helped = tree.language == "en" and any(tree.forms[c] == "were" for c in tree.having(i, "aux", "cop"))
    return helped and tree.is_marked(i, "to") and tree.is_marked(i, "if", "unless")


def what_if(tree: Tree, i: int) -> bool:
    """As in "What if he paid them?": a condition without what follows from it."""
    return tree.language == "en" and tree.words[i].head < 0 and tree.is_marked(i, "if")


def let_us_suppose(tree: Tree, steps: list[Step]) -> bool:
    """As in "Suppose he paid them": an order to suppose it."""
    over = [step.governor for step in steps if step.link == "complement" and step.governor == 0]
    orders = [k for k in over if tree.lemmas[k].lower() in ("suppose", "imagine", "assume", "say")]
    return tree.language == "en" and any(not tree.having(k, "nsubj") for k in orders)


def is_only_planned(tree: Tree, noun: int, language: Language) -> bool:
    """As in Turkish "saldırı planladı", "görüşmeyi planladı": planned, not done; "saldırıyı" is a known one."""
    verb = tree.words[noun].head
    if tree.language != "tr" or tree.words[noun].upos != "NOUN" or verb <= noun or tree.words[verb].upos != "VERB":
        return False
    plans = tree.lemmas[verb] in language.light_verbs and tree.lemmas[verb] in language.reality["planned"].takes_nouns
    known = tree.words[noun].feats.get("Case") == "Acc" and not tree.lemmas[noun].endswith(("ma", "me"))
    return plans and not known


def undoes_plan(tree: Tree, verb: int, language: Language) -> bool:
    """As in "the operation was called off", "they abandoned the plan": told of what was to be, it is cancelled."""
    cancels = tree.words[verb].upos == "VERB" and belongs(tree, verb, language, "calls_off")
    if not cancels or find(tree, verb, language.reality["cancelled"].verbs, language) is None:
        return False
    if is_negated(tree, verb, language):
        return False
    passive = tree.language == "tr" and tree.words[verb].feats.get("Voice") == "Pass"
    objects = ("obj", "nsubj:pass", "nsubj") if passive else ("obj", "nsubj:pass")
    done = [c for c in tree.having(verb, "obj", "nsubj") if tree.words[c].deprel in objects]
    told = tree.tenses(verb)
    return "Past" in told and any(find(tree, c, language.undertakings, language) for c in done)


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
        noun = tree.language == "tr" and tree.words[step.governor].upos == "NOUN" and step.link == "complement"
        if noun and find(tree, step.governor, language.reporting.nouns, language):
            return steps[: n + 1]  # "aldığı yönündeki ifadesini geri çekti"
        known = tree.forms[step.governor] == "know" and not is_asked(tree, step)  # "wanted to know who did it"
        accused = tree.words[step.governor].upos == "NOUN" and accuses(tree, step, language)
        reports = known or accused or find(tree, step.governor, language.reporting.verbs, language) is not None
        reports = reports and step.link == "complement"
        wanted = find(tree, step.governor, language.reality["planned"].verbs, language)
        told = accused or tells_fact(tree, step.word, language)
        if reports and not wanted and not language.infinitives and told:
            return [*steps[: n + 1], *(later for later in steps[n + 1 :] if later.link == "condition")]
    return steps


def accuses(tree: Tree, step: Step, language: Language) -> bool:
    """As in "dropped the charge that he had paid", "… of paying": the charge is dropped, not the paying."""
    if is_undone(tree, step.governor, language):
        return not tree.is_marked(step.word, "to")
    return (
        tree.is_marked(step.word, "that")
        and find(tree, step.governor, language.certainty["possible"].nouns, language) is not None
    )


def abandoned(tree: Tree, steps: list[Step], language: Language) -> bool:
    """Whether the plan is called off further up: "abandoned plans to attack"."""
    cancelled = language.reality["cancelled"]
    return any(
        find(tree, step.governor, cancelled.verbs, language) and not is_negated(tree, step.governor, language)
        for step in steps
        if step.link in DIRECT
    )
