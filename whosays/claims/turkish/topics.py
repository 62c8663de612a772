"""Topics of a Turkish sentence: “X ise …” sets X against another, and says nothing of what X is.

A parser reads "ise" as the conditional copula and its noun as a predicate, and looks no farther for what the noun is to
the verb; its case says that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import comma_behind
from whosays.claims.turkish.moves import MARKS, hung, is_finite, is_somebody, owned
from whosays.model import Word

TOPIC = "ise"
DOING = re.compile("[ae]n$")  # -An
SET_APART = frozenset({"PROPN", "NOUN", "PRON", "NUM"})
INNER = ("flat", "case", "nmod:poss", "compound", "appos")  # on the way from the last word of a phrase to its head


def topic_marks(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya ise …", "olayda ise …", "öldüğü ise …": behind a noun or a clause no copula, but a mark of it."""
    for i in range(1, len(tree)):
        mark, host = tree.words[i], tree.words[i - 1]
        marked = host.upos in SET_APART or "VerbForm" in host.feats or tree.bases[i - 1] == "case"
        if tree.forms[i] == TOPIC and marked and mark.deprel != "advmod:emph" and i not in tree.ancestors(i - 1):
            loose = {c: replace(tree.words[c], head=i - 1) for c in tree.children[i]}
            yield {**loose, i: replace(mark, lemma=TOPIC, upos="ADV", head=i - 1, deprel="advmod:emph", feats={})}


def bare_topics(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya ise telefonla aradığımızda … dedi": a somebody without a case acts in the finite verb behind."""
    for i in tree.named("advmod:emph"):
        if tree.forms[i] != TOPIC:
            continue
        who = tree.head_ending(i - 1, i, *INNER)
        word = tree.words[who]
        named = word.upos == "PROPN" or (word.upos in ("NOUN", "PRON") and is_somebody(tree, who, language))
        if not named or word.feats.get("Case", "Nom") != "Nom" or tree.having(who, "case"):
            continue
        verb = finite_behind(tree, i)
        if verb is not None and word.head != verb and not later_subject(tree, verb, i):
            yield hung(tree, who, verb, "nsubj")


def finite_behind(tree: Tree, i: int) -> int | None:
    """The next verb with a tense of its own, outside the quotation that may open on the way."""
    quoted = False
    for k in range(i + 1, len(tree)):
        quoted = quoted != (tree.words[k].text in MARKS)
        if not quoted and is_finite(tree.words[k]) and tree.words[k].deprel not in ("acl", "amod"):
            return k
    return None


def later_subject(tree: Tree, verb: int, mark: int) -> bool:
    """Whether a verb has a subject behind the topic: the topic is something else to it."""
    return any(c > mark for c in tree.having(verb, "nsubj", "csubj"))


def parted_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Savcılık, dosyaları kapatan Sarp'ın … aldığını söyledi": the doer of -An is the noun that it describes."""
    for i in tree.named("nsubj"):
        word, participle = tree.words[i], tree.words[i].head
        doing = (
            tree.bases[participle] == "acl"
            and DOING.search(tree.forms[participle])
            and not owned(tree.words[participle])
        )
        parted = i < participle and comma_behind(tree, i) and word.feats.get("Case", "Nom") == "Nom"
        if not doing or not parted or not (word.upos == "PROPN" or is_somebody(tree, i, language)):
            continue
        verb = next((a for a in tree.ancestors(participle) if is_finite(tree.words[a])), None)
        if verb is not None and verb > participle and tree.first(verb, "nsubj", "csubj") is None:
            yield hung(tree, i, verb, "nsubj")


RULES = (topic_marks, parted_subjects, bare_topics)
