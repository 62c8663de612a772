"""What a Turkish verb shares when and where with: the converb before it, and the event in which it is done.

"Dün evine yapılan baskında gözaltına alındı" tells when and where he was held by telling it of the raid; "2018'de
istifa ederek … bağlılık bildirdi" dates both.
"""

from __future__ import annotations

import re

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

GOES_ON = re.compile("([ae]r[ae]k|[ıiuü]p|[rz]ken)$")  # -ArAk, -Ip, -Irken: the same time, told once
HELD = re.compile("([ıiuü]l[ae]n|n[ae]n|[ıiuü]n[ae]n|[cç][ıi]k[ae]n|gel[ae]n|ol[ae]n)$")


TERMS = frozenset({"yıl", "ay", "gün"})  # units without a case: of a sentence, not of a time
DECIDED = re.compile("[ıiuü]n[ae]$")  # "bozulmasına", "beraatine"


def converbs(tree: Tree, verb: int) -> list[int]:
    """The converbs right before a verb whose time is also its own, the nearest first."""
    before = [c for c in tree.having(verb, "advcl") if c < verb and GOES_ON.search(tree.forms[c])]
    return sorted(before, reverse=True)


def occasions(tree: Tree, verb: int, language: Language) -> list[int]:
    """The participles that tell of the event in which something is done: "düzenlenen" of "düzenlenen operasyonda"."""
    events = [c for c in (*tree.having(verb, "obl"), *opening(tree, verb)) if is_event(tree, c, language)]
    return [p for c in events for p in tree.having(c, "acl") if p < c and HELD.search(tree.forms[p])]


def opening(tree: Tree, verb: int) -> list[int]:
    """What stands before the subject of the first verb of a row: "saldırıda iki kişi öldü, beş kişi yaralandı"."""
    first = tree.coordination_head(verb)
    subject = min(tree.having(first, "nsubj"), default=-1)
    return [c for c in tree.having(first, "obl") if c < subject] if first != verb else []


def decisions(tree: Tree, word: int, language: Language) -> list[int]:
    """The verb with which a court decides what a word tells: "bozulmasına 14 Mayıs'ta karar verildi"."""
    verb = word
    while tree.bases[verb] in ("obl", "conj") and DECIDED.search(tree.forms[verb]) and tree.words[verb].head > verb:
        verb = tree.words[verb].head
    return [verb] if verb != word and find(tree, verb, language.classes["decides"], language) else []


def is_event(tree: Tree, i: int, language: Language) -> bool:
    """A deed, a search or a talk in the locative: "saldırıda", "yapılan aramada"."""
    return tree.words[i].feats.get("Case") == "Loc" and belongs(tree, i, language, "scene")


def is_term(tree: Tree, phrase: frozenset[int]) -> bool:
    """As in "suçundan 6 yıl 8 ay hapis cezası": how long somebody is sentenced to, not when."""
    if tree.language != "tr":
        return False
    behind = tree.forms[max(phrase) + 1 :][:1]
    before = tree.lemmas[max(min(phrase) - 1, 0)]
    units = [k for k in phrase if tree.forms[k] in TERMS]
    return bool(units) and (behind == ["hapis"] or before == "suç" or is_term_before(tree, min(phrase)))


def is_term_before(tree: Tree, first: int) -> bool:
    """As in the "8 ay" of "6 yıl 8 ay hapis": the years right before are a part of the same term."""
    return first > 1 and tree.forms[first - 1] == "yıl" and tree.words[first - 2].upos == "NUM"
