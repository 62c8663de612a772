"""A way of doing, told as holding again and again: "usually", "used to", the plain present of many, the aorist."""

from __future__ import annotations

from whosays.claims.languages import Cues, Language
from whosays.claims.lexicon import belongs, find, lemma
from whosays.claims.negation import shared_adverbs
from whosays.claims.tree import Tree
from whosays.claims.turkish.shades import used_to as was_used_to


def is_habitual(tree: Tree, i: int, language: Language) -> bool:
    """A way of doing: "usually", "used to", "every", or the plain present of many."""
    cues = language.reality["habitual"]
    word = tree.words[i]
    if word.upos not in ("VERB", "AUX", "NOUN"):
        return False
    if frequency(tree, i, cues, language) or used_to(tree, i) or never(tree, i, cues, language):
        return True
    if lemma(tree, i, language) in cues.statives or find(tree, i, language.reporting.verbs, language):
        return False
    if language.infinitives and word.upos == "VERB" and was_used_to(tree, i):
        return True
    if is_state(tree, i, language):
        return False
    if any(lemma(tree, c, language) in cues.adverbs for c in shared_adverbs(tree, i)):
        return True
    if language.infinitives:
        return turkish_generic(tree, i)
    helpers = {tree.forms[c] for c in tree.having(i, "aux", "cop")}
    if helpers & cues.auxiliaries:
        return False
    if language.is_a(tree.forms[i], "unchanged_past"):
        return False  # "They set it on fire" may be the past as well
    return plain_present(tree, i) and of_many(tree, i) and not is_headline(tree)


def is_state(tree: Tree, i: int, language: Language) -> bool:
    """To plan or to want; and who says or thinks something does so now: "They reaffirm that …"."""
    thinks = any(tree.forms[m] in ("that", "how") for c in tree.having(i, "ccomp") for m in tree.children[c][:1])
    return thinks or find(tree, i, language.reality["planned"].verbs, language) is not None


def frequency(tree: Tree, i: int, cues: Cues, language: Language) -> bool:
    """As in "often", "every week", "as a rule"."""
    if any(lemma(tree, c, language) in cues.adverbs for c in tree.having(i, "advmod", "obl")):
        return True
    timed = tree.having(i, "obl", "nmod") + [c for c in tree.children[i] if tree.words[c].deprel == "obl:tmod"]
    again = language.classes.get("again_and_again", ())
    if any("per" in tree.markers(c) or (tree.forms[c] in again and not tree.having(c, "nummod")) for c in timed):
        return True  # "on Thursdays"
    if any(
        tree.forms[d] == "most" and belongs(tree, c, language, "time_word")
        for c in timed
        for d in tree.having(c, "amod")
    ):
        return True  # "on most days"
    return any(lemma(tree, d, language) in cues.determiners for c in timed for d in tree.having(c, "det"))


def used_to(tree: Tree, i: int) -> bool:
    """As in "used to meet": an infinitive under "used"; "a knife that he used to cut it" is no habit."""
    head = tree.words[i].head
    if tree.bases[i] != "xcomp" or head < 0 or tree.forms[head] != "used" or tree.first(head, "obj", "aux") is not None:
        return False
    who = tree.first(head, "nsubj")
    whole = (
        tree.words[head].deprel == "acl:relcl" and who is not None and tree.forms[who] not in ("who", "that", "which")
    )
    return not (whole and tree.first(i, "obj") is not None)


def turkish_generic(tree: Tree, i: int) -> bool:
    """The aorist, or the present in -Iyor of many."""
    feats = tree.words[i].feats
    mood = feats.get("Mood", "")
    if "Pot" in mood or "Cnd" in mood or "Nec" in mood:
        return False
    if feats.get("Aspect") == "Hab":
        return True
    return feats.get("Aspect") == "Prog" and feats.get("Tense") == "Pres" and of_many(tree, i)


def never(tree: Tree, i: int, cues: Cues, language: Language) -> bool:
    """The Turkish aorist negated, as in "kimseyle konuşmaz"; not "olmaz", nor "konuşamaz", who cannot."""
    stem = tree.lemmas[i]
    deed = tree.words[i].feats.get("Polarity") == "Neg" and stem not in cues.statives
    return deed and language.has_shape("never", tree.forms[i].removeprefix(stem))


def plain_present(tree: Tree, i: int) -> bool:
    """Simple present, active or passive; no perfect, no progressive, no helper but "be" and "do"."""
    word, helpers = tree.words[i], tree.having(i, "aux")
    if not helpers:
        return word.feats.get("Tense") == "Pres" and word.feats.get("VerbForm") == "Fin"
    passive = [c for c in helpers if tree.words[c].deprel == "aux:pass"]
    others = [tree.words[c] for c in helpers if c not in passive]
    present = any(tree.words[c].feats.get("Tense") == "Pres" for c in passive)
    return (present and not others) or (not passive and all(w.lemma == "do" and present_tense(w.feats) for w in others))


def present_tense(feats: dict[str, str]) -> bool:
    """Whether the features say so."""
    return feats.get("Tense") == "Pres"


def of_many(tree: Tree, i: int) -> bool:
    """Whether the subject is a plural, which tells of a way of doing rather than of one deed."""
    about = subject_of(tree, i)
    if about is None:
        return False
    word = tree.words[about]
    counted = any(tree.words[c].upos == "NUM" for c in tree.having(about, "nummod"))
    many = word.feats.get("Number") == "Plur" or word.text.lower() in ("they", "who", "those", "all", "some")
    return (many and not counted and word.upos != "PROPN") or is_sort(tree, i, about)


def is_sort(tree: Tree, i: int, noun: int) -> bool:
    """As in "a firm that launders money": a sort of firm, told by a deed done to any of a sort."""
    told = tree.words[i].deprel == "acl:relcl" and tree.words[i].head == noun and tree.words[noun].upos == "NOUN"
    met = [c for c in tree.having(i, "obj") if tree.words[c].upos == "NOUN" and not tree.words[c].text.istitle()]
    to_any = any(not tree.having(c, "det", "nummod", "nmod:poss") for c in met)
    return told and to_any and any(tree.forms[d] in ("a", "an", "any", "every") for d in tree.having(noun, "det"))


def subject_of(tree: Tree, i: int) -> int | None:
    """The subject, shared by coordination; the noun of a relative pronoun."""
    at = i
    for _ in range(4):
        own = tree.first(at, "nsubj")
        if own is not None:
            head = tree.words[at].head
            relative = tree.words[at].deprel == "acl:relcl" and tree.words[own].text.lower() in ("who", "which", "that")
            return head if relative else own
        if tree.bases[at] != "conj":
            return None
        at = tree.words[at].head
    return None


def is_headline(tree: Tree) -> bool:
    """A sentence without a full stop: headlines tell past deeds in the present."""
    return not any(word.text[-1:] in ".!?…:;\"”’')" for word in tree.words[-2:])
