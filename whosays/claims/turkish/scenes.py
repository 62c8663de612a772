"""What a Turkish verb shares when and where with: the converb before it, and the event in which it is done.

"Dün evine yapılan baskında gözaltına alındı" tells when and where he was held by telling it of the raid; "2018'de
istifa ederek … bağlılık bildirdi" dates both.
"""

from __future__ import annotations

import re

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

GOES_ON = re.compile("([ae]r[ae]k|[ıiuü]p|[rz]ken)$")  # -ArAk, -Ip, -Irken: the same time, told once
HELD = re.compile("([ıiuü]l[ae]n|n[ae]n|[ıiuü]n[ae]n|[cç][ıi]k[ae]n|gel[ae]n|ol[ae]n)$")


def converbs(tree: Tree, verb: int) -> list[int]:
    """The converbs right before a verb whose time is also its own, the nearest first."""
    before = [c for c in tree.having(verb, "advcl") if c < verb and GOES_ON.search(tree.forms[c])]
    return sorted(before, reverse=True)


def occasions(tree: Tree, verb: int, language: Language) -> list[int]:
    """The participles that tell of the event in which something is done: "düzenlenen" of "düzenlenen operasyonda"."""
    events = [c for c in tree.having(verb, "obl") if is_event(tree, c, language)]
    return [p for c in events for p in tree.having(c, "acl") if p < c and HELD.search(tree.forms[p])]


def is_event(tree: Tree, i: int, language: Language) -> bool:
    """A deed, a search or a talk in the locative: "saldırıda", "yapılan aramada"."""
    return tree.words[i].feats.get("Case") == "Loc" and belongs(tree, i, language, "scene")
