"""What describes a noun in a Turkish sentence: whose it is, which deeds its participles tell, what it is said to be.

Turkish puts all of it before the noun, and a parser loses the noun over a long way: "belediyeye ait bir garaj",
"haraç toplayan, fırıncıyı öldüren ve aranan çete", "örgütün üyesi olan sanık".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, is_clause, is_somebody, owned
from whosays.model import Word

NAMING = frozenset({"NOUN", "PROPN"})
BEFORE_NOUN = frozenset({"ADJ", "DET", "NUM"})
DOING = re.compile("[ae]n$")  # -An
NEXT = frozenset({",", "ve", "ile"})


def belongings(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'ya ait bir garajda": "ait" describes the noun behind it, and is no postposition of the owner."""
    for i, form in enumerate(tree.forms):
        word, owner = tree.words[i], tree.words[i].head
        if form != "ait" or tree.bases[i] != "case" or not 0 <= owner < i:
            continue
        verb = i + 1
        if verb < len(tree) and tree.lemmas[verb] == "ol" and verb not in tree.ancestors(owner):
            continue
        if verb < len(tree) and tree.lemmas[verb] == "ol":  # "Kaya'ya ait olduğu"
            yield {
                owner: replace(tree.words[owner], head=verb, deprel="obl"),
                i: replace(word, head=verb, deprel="compound:lvc"),
            }
            continue
        noun = noun_behind(tree, i)
        if noun is None or owner in tree.ancestors(noun):
            continue
        yield {
            **title_of(tree, owner, language),
            owner: replace(tree.words[owner], head=i, deprel="obl"),
            i: replace(word, upos="ADJ", head=noun, deprel="amod"),
        }


def title_of(tree: Tree, name: int, language: Language) -> dict[int, Word]:
    """The post right before a name that a tree has hung on it: "müteahhit Vedat Özkan'a"."""
    post = name - 1
    if tree.words[name].upos != "PROPN" or tree.words[name].head != post or not is_somebody(tree, post, language):
        return {}
    return {post: replace(tree.words[post], head=name, deprel="nmod:desc")}


def noun_behind(tree: Tree, i: int) -> int | None:
    """The noun that a word before it describes: the first with a case or an owner, or with no noun behind it."""
    for k in range(i + 1, len(tree)):
        word, after = tree.words[k], tree.words[k + 1] if k + 1 < len(tree) else None
        if word.upos in BEFORE_NOUN or tree.forms[k] == "ki" or (after is not None and after.text == "ki"):
            continue
        if word.upos not in NAMING:
            return None
        marked = word.feats.get("Case", "Nom") != "Nom" or owned(word)
        if marked or after is None or after.upos not in NAMING:
            return tree.head_ending(k, k + 1, "flat")
    return None


def owners_beside(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Akın'ın örgüt üyesi olduğu": of two owners before "olduğu" the genitive is who is a member."""
    for noun in range(len(tree) - 1):
        verb, owners = noun + 1, tree.having(noun, "nmod:poss")
        being = tree.lemmas[verb] == "ol" and is_clause(tree.words[verb]) and tree.words[noun].head == verb
        subject = tree.having(verb, "nsubj")
        if not being or len(owners) != 2 or tree.words[noun].feats.get("Case") == "Gen":
            continue
        doer, other = owners
        body = find(tree, doer, language.classes["body"], language) is not None
        if body:  # "Kaya'nın terör örgütünün sorumlusu olduğu"
            whose = [c for c in tree.having(doer, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen"]
            if whose and subject in ([], [noun]):
                yield hung(tree, whose[0], verb, "nsubj")
            continue
        cases = [tree.words[c].feats.get("Case", "Nom") for c in owners]
        if cases == ["Gen", "Nom"] and other == noun - 1 and subject in ([], [noun]):
            yield {**hung(tree, doer, verb, "nsubj"), noun: replace(tree.words[noun], deprel="obj")}


def rows_of_participles(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "haraç toplayan, fırıncıyı öldüren ve aranan çete": all deeds of a row are told of the noun behind it."""
    for i in tree.named("acl", "conj"):
        joint = i + 1
        if not is_participle(tree, i) or joint >= len(tree) or tree.forms[joint] not in NEXT:
            continue
        last = next((k for k in range(i + 2, len(tree)) if describes(tree, k) and ends_row(tree, i, k)), None)
        if last is None or tree.bases[last] != "acl" or tree.words[last].head < last:
            continue
        noun = tree.words[last].head
        if tree.words[i].head != noun and tree.words[i].head != last and noun not in tree.subtree(i):
            yield {i: replace(tree.words[i], head=noun, deprel="acl")}


def is_participle(tree: Tree, i: int) -> bool:
    """As in "toplayan", "aranan": a deed told of the noun behind it."""
    word = tree.words[i]
    return word.upos == "VERB" and bool(DOING.search(tree.forms[i])) and word.feats.get("Case", "Nom") == "Nom"


def describes(tree: Tree, i: int) -> bool:
    """A participle, or -DIğI right before what it describes: "polisin aradığı çete"."""
    own = tree.bases[i] == "acl" and is_clause(tree.words[i]) and tree.words[i].feats.get("Case", "Nom") == "Nom"
    return is_participle(tree, i) or own


def ends_row(tree: Tree, first: int, last: int) -> bool:
    """Whether the second participle is the last of the row: an "and" stands between, and none follows."""
    joints = [k for k in range(first + 1, last) if tree.forms[k] == "ve"]
    behind = tree.forms[last + 1] if last + 1 < len(tree) else ""
    return behind not in NEXT and any(is_participle(tree, k - 1) for k in joints)


RULES = (belongings, owners_beside, rows_of_participles)
