"""In what a predicate is embedded: the words that govern it, and how.

"He denied plans to attack": attack is a `complement` of plans, plans of denied. The steps of this path carry negation,
plans, attempts and doubts down to the predicate; factual adverbial and relative clauses end it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, find, lemma, look_up
from whosays.claims.tree import NOMINAL, Tree

Link = Literal["complement", "object", "purpose", "condition", "same", "means"]
FARTHEST = 8  # steps up
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
BLAMED = frozenset({"responsible", "guilty", "accountable", "culpable"})
ABOUT = frozenset({"about", "from", "over"})


@dataclass(frozen=True, slots=True)
class Step:
    """`word` stands under `governor`: as its clause, its noun, its purpose or its condition; "same" = coordinated."""

    word: int
    governor: int
    link: Link


def path(tree: Tree, predicate: int, language: Language) -> Iterator[Step]:
    """The steps from a predicate up to where the document itself speaks."""
    if taken_for_granted(tree, predicate, language):
        return
    at = predicate
    for _ in range(FARTHEST):
        step = step_up(tree, at, language)
        if step is None:
            return
        yield step
        if step.link == "condition":
            return
        at = step.governor


def step_up(tree: Tree, i: int, language: Language) -> Step | None:
    """One step, None where nothing above bears on whether the word's event took place."""
    head, relation = tree.words[i].head, tree.bases[i]
    if head < 0:
        return None
    if relation == "conj":
        return Step(i, head, "same") if shares(tree, i, head) else None
    if relation in ("ccomp", "xcomp", "csubj"):
        return Step(i, head, "complement")
    if relation == "advcl":
        return adverbial(tree, i, head, language)
    if relation == "acl":
        return modifier(tree, i, head, language)
    if relation in ("obj", "obl", "nmod", "nsubj", "compound", "iobj"):
        return nominal(tree, i, head, language)
    return None


def shares(tree: Tree, i: int, head: int) -> bool:
    """Does a conjunct stand under what governs the first one? Not where it is a clause with a subject of its own."""
    return tree.first(i, "nsubj", "mark") is None or tree.bases[head] in ("ccomp", "xcomp", "csubj", "acl")


def adverbial(tree: Tree, i: int, head: int, language: Language) -> Step | None:
    """An if-clause, a purpose, or a complement that its verb takes with a preposition ("prevented from leaving")."""
    marks = {language.lower(tree.words[c].lemma) for c in tree.having(i, "mark", "case")}
    marks |= set(adpositions(tree, i, language))
    hypothetical = language.reality["hypothetical"]
    if marks & hypothetical.markers or is_conditional(tree, i, language):
        return Step(i, head, "condition")
    if is_purpose(tree, i, marks, language):
        return Step(i, head, "purpose")
    if marks & {"with", "for"} and look_up(tree, head, language.reporting.verbs, language) == "accuses":
        return Step(i, head, "complement")  # "charged with taking"
    if "by" in marks and tree.words[i].text.lower().endswith("ing"):
        return Step(i, head, "means")  # "will respond by closing the border"
    if goes_with(tree, i, head, marks, language):
        return Step(i, head, "means")
    told = bool(language.infinitives) and bool(marks & language.reporting.content_markers)  # "ödediğine dair delil yok"
    return Step(i, head, "complement") if told or marks & {"from", "of", "into", "diye"} else None


def goes_with(tree: Tree, i: int, head: int, marks: set[str], language: Language) -> bool:
    """As in "will run a campaign teaching drivers", "those who, after robbing a shop, go home": part of the deed.

    Who says, knows or wants something by the way does so already, and what is over ("having lost") is over.
    """
    bare = tree.forms[i].endswith("ing") and tree.words[i].upos == "VERB" and not tree.having(i, "aux", "cop", "nsubj")
    near = (not marks and head < i) or marks == {"after"} or marks == {"before"}
    states = (language.reporting.verbs, language.factive, language.reality["planned"].verbs)
    return bare and near and not any(find(tree, i, table, language) for table in states)


def is_conditional(tree: Tree, i: int, language: Language) -> bool:
    """Turkish -sA; in English an inverted "had he paid" is left alone."""
    mood = tree.words[i].feats.get("Mood", "")
    return "Cnd" in mood or (tree.words[i].upos == "VERB" and language.has_shape("conditional", tree.words[i].text))


def is_purpose(tree: Tree, i: int, marks: set[str], language: Language) -> bool:
    """As in "to attack", "in order to attack", "saldırmak için": an infinitive under a marker of purpose."""
    if not marks & language.purpose_markers:
        return False
    form = next(
        (tree.words[w].feats["VerbForm"] for w in (*tree.having(i, "cop"), i) if "VerbForm" in tree.words[w].feats),
        None,
    )
    infinitive = form == "Inf" or ("to" in marks and form is None) or "so_that" in marks
    return infinitive or any(tree.forms[i].endswith(end) for end in language.infinitives)


def modifier(tree: Tree, i: int, head: int, language: Language) -> Step | None:
    """As in "plans to attack", "the claim that he paid"; relative clauses are facts of their noun."""
    if tree.words[i].deprel == "acl:relcl" or tree.words[head].upos not in (*NOMINAL, "ADJ"):
        return None
    if is_purpose_made(tree, i, head, language):
        return Step(i, tree.words[head].head, "means")
    if is_caused(tree, i, head, language):
        return Step(i, tree.words[head].head, "same")
    marks = set(adpositions(tree, i, language))
    if "to" in marks and any(
        find(tree, c, language.singling_out, language) for c in (head, *tree.having(head, "amod"))
    ):
        return None  # "the first woman to lead the firm"
    if "to" in marks and tree.words[head].upos != "ADJ" and not is_content_noun(tree, head, language):
        return Step(i, head, "purpose")  # "bombers to attack the town"
    if marks & {"to", "that", "of", "from", "for", "whether"}:
        return Step(i, head, "complement")
    shaped = bool(language.infinitives) and is_content_noun(tree, head, language)
    return Step(i, head, "complement") if shaped else None


def is_purpose_made(tree: Tree, i: int, noun: int, language: Language) -> bool:
    """As in "will launch a campaign teaching drivers": what is only to be made does nothing before."""
    verb = tree.words[noun].head
    teaches = tree.forms[i].endswith("ing") and tree.words[i].upos == "VERB" and not tree.having(i, "aux", "nsubj")
    made = verb >= 0 and tree.bases[noun] == "obj" and belongs(tree, verb, language, "creates")
    return teaches and made and noun < i


def is_caused(tree: Tree, i: int, noun: int, language: Language) -> bool:
    """As in "wanted to have the pictures moved": a participle on the object of "have" happens if the having does."""
    verb = tree.words[noun].head
    past = tree.words[i].feats.get("VerbForm") == "Part" and tree.words[i].feats.get("Tense") == "Past"
    return past and verb >= 0 and tree.bases[noun] == "obj" and noun < i and lemma(tree, verb, language) == "have"


def is_content_noun(tree: Tree, i: int, language: Language) -> bool:
    """A noun of saying, planning, trying or doubting, which has its content beside it."""
    if find(tree, i, language.reporting.nouns, language):
        return True
    shades = (*language.reality.values(), *language.certainty.values())
    return any(find(tree, i, shade.nouns, language) for shade in shades)


def nominal(tree: Tree, i: int, head: int, language: Language) -> Step | None:
    """A noun that names an event, under a verb or another noun: "called off the attack", "plans for an attack"."""
    relation = tree.words[i].deprel
    upos = tree.words[head].upos
    if relation in ("obj", "nsubj:pass", "csubj:pass") or (tree.language == "tr" and relation == "nsubj"):
        return Step(i, head, "object")
    if relation == "nsubj":
        return Step(i, head, "object") if upos == "ADJ" else None
    marks = set(adpositions(tree, i, language))
    if upos in NOMINAL and is_content_noun(tree, head, language):
        return Step(i, head, "complement")
    if upos in ("VERB", "ADJ") and marks & {"of", "for", "from", "with", "as", "to", "on", "into"}:
        return Step(i, head, "complement")
    case = tree.words[i].feats.get("Case")
    return Step(i, head, "object") if tree.language == "tr" and case in ("Abl", "Dat", "Acc", "Gen") else None


def taken_for_granted(tree: Tree, i: int, language: Language) -> bool:
    """As in "tried to divert attention from the murder", "wants to avenge the killing": it has been done."""
    verb = tree.words[i].head
    owned = tree.having(i, "nmod:poss")
    definite = bool(owned) or any(tree.forms[d] in DEFINITE for d in tree.having(i, "det"))
    if not definite or verb < 0 or tree.words[i].upos != "NOUN":
        return False
    if tree.words[verb].upos == "ADJ":
        return tree.forms[verb] in BLAMED  # "to find those responsible for last night's attack"
    if tree.words[verb].upos != "VERB":
        return False
    about = tree.bases[i] == "obl" and bool(ABOUT & set(adpositions(tree, i, language)))
    granted = about or find(tree, verb, language.classes.get("presupposing", frozenset()), language) is not None
    return granted and not any(find(tree, verb, shade.verbs, language) for shade in language.reality.values())


def bearers(tree: Tree, i: int, language: Language) -> list[int]:
    """The words whose helpers and suffixes speak for the predicate: itself, and its light verb.

    "carried out an attack", "no attack took place", Turkish "saldırı düzenlemedi", "iddia etti" whatever heads it.
    """
    out = [i, *tree.having(i, "compound:lvc")]
    head, relation = tree.words[i].head, tree.bases[i]
    if head >= 0 and relation in ("obj", "nsubj", "compound", "obl") and tree.words[i].upos in NOMINAL:
        light = relation != "obl" and (find(tree, head, language.light_verbs, language) or relation == "compound")
        if tree.words[head].upos == "VERB" and (light or (relation == "nsubj" and happens(tree, head, language))):
            out.append(head)
    return out


def happens(tree: Tree, i: int, language: Language) -> bool:
    """As in "occurred", "took place"."""
    if find(tree, i, language.happens, language) is not None:
        return True
    noun = tree.first(i, "obj")
    return noun is not None and f"{lemma(tree, i, language)}_{lemma(tree, noun, language)}" in language.happens
