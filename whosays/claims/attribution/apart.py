"""Voices that stand apart from the clause: before a colon, before "is that", or put in between as "it is claimed"."""

from __future__ import annotations

from whosays.claims.attribution.spans import HEARSAY, ReportFrame
from whosays.claims.attribution.speakers import anonymous, is_passive, owner, subject, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find, look_up
from whosays.claims.tree import Tree

SIGNS = frozenset('"“”„«»‘')  # a quotation tells its own speaker
LONGEST = 8  # words of a heading


def before_colon(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "read out a message: her son had been taken": a writing, a colon, and what is written in it."""
    end, verb = i + 1, tree.words[i].head
    stands = end < len(tree) and tree.words[end].text == ":" and verb >= 0 and tree.words[verb].upos == "VERB"
    if not stands or language.infinitives or not belongs(tree, i, language, "told_in"):
        return None
    quoted = any(word.text in SIGNS for word in tree.words)
    if quoted or subject(tree, verb) is None or find(tree, verb, language.reporting.verbs, language):
        return None  # its own frame gives what is said
    behind = frozenset(range(end + 1, len(tree)))
    clause = clause_in(tree, behind)
    if clause is None:
        return None
    return ReportFrame(tree.number, i, voice(tree, i, ":", language), None, clause, "asserts", behind)


def clause_in(tree: Tree, words: frozenset[int]) -> int | None:
    """The first of some words that is a clause with a subject and hangs on none of them."""
    return next((k for k in sorted(words) if tree.words[k].head not in words and tree.having(k, "nsubj")), None)


def under_heading(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "Count two: he sold rifles", "The allegation: he paid": what the charge says, and nobody else."""
    end = heading_of(tree, i, language)
    speaks = end is None and i == 0 and len(tree) > 1 and tree.words[1].text == ":" and is_office(tree, language)
    if end is None and not speaks:
        return None
    end = end or 1
    behind = frozenset(range(end + 1, len(tree)))
    top = next((k for k in sorted(behind) if tree.words[k].upos == "VERB" and tree.words[k].head not in behind), None)
    if top is None:
        return None
    if speaks:
        return ReportFrame(tree.number, end, voice(tree, i, ":", language), None, top, "asserts", behind)
    return ReportFrame(tree.number, i, anonymous(tree, i, tree.words[i].text), None, top, HEARSAY, behind)


def is_office(tree: Tree, language: Language) -> bool:
    """As in "Prosecutors: he sold rifles": a headline that opens with those who say so, and no turn of a talk."""
    many = tree.words[0].feats.get("Number") == "Plur" or tree.forms[0] == "police"
    kind = look_up(tree, 0, language.speakers.kinds, language)
    return (
        many and not language.infinitives and kind in ("prosecutor", "police", "government", "lawyer", "intelligence")
    )


def heading_of(tree: Tree, i: int, language: Language) -> int | None:
    """The colon behind a heading, where the sentence opens with one that a charge or a rumour heads."""
    end = tree.forms.index(":") if ":" in tree.forms[: LONGEST + 1] else 0
    if not i < end or any(tree.words[k].upos in ("VERB", "AUX") or tree.words[k].text in SIGNS for k in range(end)):
        return None
    heads = 0 <= tree.words[i].head <= end or not belongs(tree, i, language, "headed_by")
    return None if heads else end


def equated(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "The prosecution's case is that he paid", "What they allege is that he paid", "The rumour is that"."""
    said = tree.words[i].head
    outer = tree.words[i].deprel == "nsubj:outer" and tree.is_marked(said, "that")
    told = next((c for c in tree.having(i, "acl") if tree.forms[i] == "what"), i)
    if not outer or language.infinitives:
        return None
    if told != i:
        teller = tree.first(told, "nsubj") if find(tree, told, language.reporting.verbs, language) else None
    else:
        held = belongs(tree, i, language, "held_view") or find(tree, i, language.reporting.nouns, language) is not None
        teller = holder(tree, i, language) if held else None
    loose = teller is None and told == i and belongs(tree, i, language, "rumoured", "emotion")
    if not loose and (teller is None or teller == i):
        return None
    scope = frozenset(tree.subtree(said)) - {*tree.subtree(i), *tree.having(said, "cop")}
    cue = tree.words[told].text
    speaker = anonymous(tree, i, cue) if teller is None else voice(tree, teller, cue, language)
    return ReportFrame(tree.number, told, speaker, None, said, "asserts", scope, main=tree.words[said].head < 0)


def holder(tree: Tree, noun: int, language: Language) -> int | None:
    """Whose view it is: "the prosecution's case", "the prosecution case", "the Crown case"."""
    beside = (c for c in tree.having(noun, "compound", "amod") if belongs(tree, c, language, "defending"))
    own = owner(tree, noun, language)
    return own if own is not None else next(beside, None)


def put_between(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "The mayor, it is alleged, met them": nobody is named who says so."""
    if not is_put_between(tree, i, language):
        return None
    said, own = tree.words[i].head, set(tree.subtree(i))
    scope = frozenset(j for j in tree.subtree(said) if j not in own)
    return ReportFrame(tree.number, i, anonymous(tree, i, tree.words[i].text), None, said, HEARSAY, scope)


def is_put_between(tree: Tree, i: int, language: Language) -> bool:
    """A report without a teller and without what it says, between the subject and the verb of another clause."""
    if tree.words[i].upos != "VERB" or tree.bases[i] not in ("parataxis", "advcl") or language.infinitives:
        return False
    own, said = tree.subtree(i), tree.words[i].head
    bare = not tree.having(i, "mark", "ccomp", "obj", "xcomp") and tree.words[said].upos in ("VERB", "NOUN", "ADJ")
    within = 0 < own[0] < said and "," in (tree.words[own[0] - 1].text, tree.words[own[0]].text)
    it = any(tree.forms[c] == "it" for c in tree.having(i, "nsubj", "expl"))
    told = bare and within and it and is_passive(tree, i, language)
    return told and look_up(tree, i, language.reporting.verbs, language) is not None
