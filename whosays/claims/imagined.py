"""What holds only in a scenario, under a condition, by a rule or as a wish: clauses whose own verb does not show it."""

from __future__ import annotations

from whosays.claims.attribution.contents import DIRECTIVE
from whosays.claims.embedding import Step
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, lemma
from whosays.claims.tree import Tree
from whosays.claims.turkish.shades import is_unreal

ABLE = frozenset({"can", "could", "may", "might", "will", "would"})
ANYBODY = frozenset({"anyone", "anybody", "anything", "whoever", "whatever"})


def imagined(tree: Tree, predicate: int, steps: list[Step], language: Language) -> bool:
    """Whether the sentence only supposes it."""
    words = [predicate, *(step.governor for step in steps)]
    return (
        in_scenario(tree, predicate, language)
        or any(will_if(tree, i, language) for i in words)
        or (bool(language.infinitives) and is_unreal(tree, predicate))
        or any(serves_need(tree, i, language) or left_open(tree, i) or of_any(tree, i) for i in words)
    )


def left_open(tree: Tree, i: int) -> bool:
    """As in "discussed whether they want to stay", "whether he pays or not"."""
    return tree.is_marked(i, "whether")


def of_any(tree: Tree, i: int) -> bool:
    """As in "anyone who is caught", "any deal that frees him", "any attempt to leave": told of none in particular."""
    noun = tree.words[i].head
    if tree.bases[i] != "acl" or noun < 0:
        return False
    return tree.forms[noun] in ANYBODY or any(tree.forms[d] == "any" for d in tree.having(noun, "det"))


def in_scenario(tree: Tree, i: int, language: Language) -> bool:
    """As in "a scenario where X leaves", "the possibility of X leaving, such as the sale of …"."""
    below = i
    for noun in tree.ancestors(i):
        possible = belongs(tree, noun, language, "possibility") and not tree.having(noun, "nummod")
        if noun < i and (possible or is_scenario(tree, noun, language)):
            return True
        if tree.words[below].deprel == "acl:relcl" or tree.bases[below] in ("root", "parataxis"):
            break
        below = noun
    return fronted_scenario(tree, i, language)


def is_scenario(tree: Tree, noun: int, language: Language) -> bool:
    """As in "scenario", "a hypothetical case", "the event that"."""
    if tree.words[noun].upos != "NOUN":
        return False
    supposed = any(tree.forms[c] == "hypothetical" for c in tree.having(noun, "amod"))
    marks = {mark for c in tree.having(noun, "acl") for mark in adpositions(tree, c, language)}
    event = tree.forms[noun] == "event" and "that" in marks
    return supposed or event or belongs(tree, noun, language, "scenario")


def fronted_scenario(tree: Tree, i: int, language: Language) -> bool:
    """As in "In a scenario where X leaves, because he fears it, Y stays": up to the subject, and what is then done."""
    for noun in range(i):
        head = tree.words[noun].head
        if head <= noun or tree.bases[noun] != "obl" or not is_told_up(tree, noun, language):
            continue
        subject = tree.first(head, "nsubj")
        if i == head and would_follow(tree, head):
            return True
        if subject is not None and tree.having(noun, "acl") and noun < i < min(tree.subtree(subject)):
            return True
    return False


def is_told_up(tree: Tree, noun: int, language: Language) -> bool:
    """A scenario, or a work of fiction in which something happens: "In the film …"."""
    within = "in" in tree.markers(noun) or tree.words[noun].feats.get("Case") == "Loc"
    inside = within and belongs(tree, noun, language, "fiction")
    return inside or is_scenario(tree, noun, language)


def would_follow(tree: Tree, i: int) -> bool:
    """A present or a "would", and no report: in the past tense a scenario is one that has been played."""
    return "Past" not in tree.tenses(i) and not tree.having(i, "ccomp", "parataxis")


def will_if(tree: Tree, i: int, language: Language) -> bool:
    """As in "will cross if they let him": a future that hangs on a condition."""
    bare = [c for c in tree.having(i, "conj") if not tree.having(c, "aux", "nsubj")]
    beside = [*bare, *tree.having(i, "xcomp"), *([tree.words[i].head] if tree.bases[i] in ("xcomp", "conj") else [])]
    near = [i, *beside]
    helpers = {tree.forms[c] for k in near for c in tree.having(k, "aux")}
    if not helpers & (language.reality["planned"].auxiliaries | {"may", "might"}):
        return False
    conditions = [c for k in near for c in tree.having(k, "advcl")]
    return any("if" in adpositions(tree, c, language) for c in conditions)


def serves_need(tree: Tree, i: int, language: Language) -> bool:
    """As in "need a process in which they can trust", "a law that helps them": what would be good in what is wanted."""
    noun = tree.words[i].head
    if tree.words[i].deprel != "acl:relcl" or noun < 0 or tree.bases[noun] != "obj":
        return False
    verb = tree.words[noun].head
    wishing = (verb, tree.words[verb].head) if tree.bases[verb] == "xcomp" else (verb,)
    needs = any(language.is_a(lemma(tree, k, language), "needs") for k in wishing)
    return needs and (bool({tree.forms[c] for c in tree.having(i, "aux")} & ABLE) or of_none_yet(tree, i, noun))


def of_none_yet(tree: Tree, i: int, noun: int) -> bool:
    """As in "hopes to find more members who want to help": a simple present, told of none in particular."""
    certain = any(tree.forms[d] not in ("a", "an", "some") for d in tree.having(noun, "det"))
    particular = certain or tree.having(noun, "nmod:poss", "nummod") or tree.words[noun].upos != "NOUN"
    return not particular and not tree.having(i, "aux", "cop") and tree.words[i].feats.get("Tense") == "Pres"


def is_rule(tree: Tree, i: int, language: Language) -> bool:
    """As in "Killing guests is forbidden", Turkish "insan öldüğünde … gerekir": what holds whenever it happens."""
    if language.infinitives:
        return whenever(tree, i, language)
    if each_time(tree, i):
        return True
    first = tree.coordination_head(i)
    gerund = tree.forms[first].endswith("ing") and tree.words[first].upos == "VERB" and not tree.having(first, "aux")
    if not gerund or tree.bases[first] != "csubj" or first > tree.words[first].head:
        return False
    above = tree.words[first].head
    words = (above, *tree.having(above, "aux", "cop"))
    perfect = any(tree.forms[w] in ("has", "have") for w in words)  # "Visiting it has been my dream": one visit
    return not perfect and "Pres" in tree.tenses(above)


def each_time(tree: Tree, i: int) -> bool:
    """As in "makes no exceptions when it wants to kill": a when-clause and its main clause, both in the present."""
    above = tree.words[i].head
    asked = any(tree.forms[c] in ("when", "whenever") for c in tree.having(i, "mark", "advmod"))
    if not asked or tree.bases[i] != "advcl":
        return False
    perfect = any(tree.lemmas[c] == "have" for k in (i, above) for c in tree.having(k, "aux"))
    return all("Pres" in tree.tenses(k) and "Past" not in tree.tenses(k) for k in (i, above)) and not perfect


def whenever(tree: Tree, i: int, language: Language) -> bool:
    """A Turkish -DIğIndA clause under "it is needed" or under an aorist."""
    above = tree.words[i].head
    if above < 0 or not language.has_shape("whenever", tree.words[i].text):
        return False
    needed = belongs(tree, above, language, "needs")
    return needed or tree.words[above].feats.get("Aspect") == "Hab"


def is_subjunctive(tree: Tree, i: int, stance: str | None) -> bool:
    """As in "urged that they be tried": a that-clause with a bare verb tells what is wanted."""
    if tree.language != "en" or tree.bases[i] not in ("ccomp", "csubj", "acl"):
        return False
    helpers = [tree.forms[c] for c in tree.having(i, "aux", "cop")]
    if "be" in helpers[:1] and tree.is_marked(i, "that"):
        return True  # "It is vital that he be tried"
    if stance not in DIRECTIVE or tree.bases[i] != "ccomp":
        return False
    bare = tree.words[i].feats.get("VerbForm") == "Inf" and not helpers
    return "be" in helpers[:1] or (bare and tree.first(i, "nsubj") is not None)
