"""What stands right before a Turkish name: a post with its owner, a participle, or a noun that is acted on.

In "parayı Demir'in şoförü İsmet'e verdi" the driver is İsmet, and Demir gave nothing; "Van'da bulunan Kaya'dan" tells
where Kaya is; in "Lale adlı kızı Kaya dövdü" the girl is no title of Kaya.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, is_clause, takes_objects
from whosays.claims.types import triggers_of
from whosays.model import Word

OWNED = re.compile("([aeıioöuü]s|[^aeıioöuüsny])[ıiuü]$")  # "muhasebecisi", "şoförü", and no "-yi", "-ni"
DOING = re.compile("[^k][ae]n$")  # -An, and no "-ken"
CALLED = frozenset({"adlı", "isimli", "adında", "isminde"})
MARKED = frozenset({"Acc", "Gen", "Dat", "Abl", "Ins"})
DESCRIBING = frozenset({"ADJ", "NUM", "DET"})


def owned_posts(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Demir'in eski şoförü İsmet'e": a genitive before a post and a name owns the post."""
    for name in tree.tagged("PROPN"):
        post = name - 1
        if post < 1 or not is_cased(tree, name) or not is_owned_post(tree, post, language):
            continue
        before = post - 1
        while before > 0 and tree.words[before].upos in DESCRIBING:
            before -= 1
        owner = tree.head_ending(before, post, "flat")
        person = tree.words[before].upos == "PROPN" or find(tree, before, language.classes["people"], language)
        body = find(tree, before, language.classes["body"], language)  # has officers, and no sisters
        marked = tree.words[before].feats.get("Case") == "Gen" and (person or (body and not is_kin(tree, post)))
        if tree.words[post].head != name and name not in tree.ancestors(post) and post not in tree.ancestors(name):
            yield {post: replace(tree.words[post], head=name, deprel="nmod:desc", feats=as_owned(tree.words[post]))}
        if marked and tree.words[owner].head != post and owner not in tree.ancestors(post):
            yield hung(tree, owner, post, "nmod:poss")


def is_owned_post(tree: Tree, i: int, language: Language) -> bool:
    """As in "şoförü", "muhasebecisi": a noun for somebody with a possessive, whatever case it was read in."""
    word = tree.words[i]
    shown = OWNED.search(tree.forms[i]) is not None and tree.forms[i] != tree.lemmas[i]
    towards = tree.words[min(i + 1, len(tree) - 1)].feats.get("Case") in ("Dat", "Abl")
    shown = shown and not (towards and tree.forms[i].endswith(("ları", "leri")))  # "gençleri Van'a götürdü"
    held = shown and tree.forms[i - 1] not in CALLED and tree.lemmas[i] != "sahip" and not tree.having(i, "case")
    return word.upos == "NOUN" and held and find(tree, i, language.classes["person"], language) is not None


def is_kin(tree: Tree, post: int) -> bool:
    """Whether only people have such a one: "ablası", "kardeşi"."""
    return any(kind.name == "association" for kind, _ in triggers_of("tr", "agent", tree.lemmas[post]))


def as_owned(word: Word) -> dict[str, str]:
    """The features of a noun that somebody has."""
    return {**word.feats, "Case": "Nom", "Number[psor]": "Sing", "Person[psor]": "3"}


def is_cased(tree: Tree, name: int) -> bool:
    """Whether a name is one, and has a case, so that what stands before it is not the subject beside it."""
    own = tree.words[name]
    inside = tree.bases[name] in ("flat", "amod", "compound", "nmod") and own.feats.get("Case") != "Gen"
    return not inside and own.feats.get("Case", "Nom") in MARKED


def participles(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "lakabıyla bilinen Kaya'nın parayı akladığı": a participle right before a name with a case is of it."""
    for i in tree.named("acl", "csubj"):
        name = i + 1
        doing = tree.words[i].upos == "VERB" and DOING.search(tree.forms[i])
        if not doing or name >= len(tree) or tree.words[name].upos != "PROPN" or tree.bases[name] == "flat":
            continue
        acts = (
            tree.bases[i] == "csubj" and tree.words[name].head == tree.words[i].head
        )  # "rüşvet veren Kaya tutuklandı"
        if tree.words[i].head != name and (acts or tree.words[name].feats.get("Case", "Nom") in MARKED):
            yield hung(tree, i, name, "acl")


def genitives_behind(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "lakabıyla bilinen Kaya'nın parayı akladığı": a genitive owns nothing that stands before it; it acts."""
    for i in tree.named("nmod:poss", "nmod"):
        over = tree.words[i].head
        if not 0 <= over < i or tree.words[i].upos != "PROPN" or tree.words[i].feats.get("Case") != "Gen":
            continue
        clause = next((k for k in range(i + 1, len(tree)) if is_clause(tree.words[k])), None)
        if clause is not None and tree.first(clause, "nsubj") is None:
            yield hung(tree, i, clause, "nsubj")


def doers_before_owners(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın Demir'in şoförü İsmet'e verdiği": of two genitives before a post the first one acts."""
    for post in tree.named("nmod:desc"):
        owners = [c for c in tree.having(post, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen" and c < post]
        if len(owners) < 2 or owned_by_first(tree, owners):
            continue
        clause = next((k for k in range(post + 1, len(tree)) if is_clause(tree.words[k])), None)
        if clause is not None and tree.first(clause, "nsubj") is None:
            yield hung(tree, owners[0], clause, "nsubj")


def owned_by_first(tree: Tree, owners: list[int]) -> bool:
    """As in "Kaya'nın kardeşinin şoförü": the second of two is the first one's."""
    return "Person[psor]" in tree.words[owners[1]].feats and owners[1] == owners[0] + 1


def bare_posts(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "komiser Dursun Kaplan'ın baskınları": a post right before a name is no part of what stands behind it."""
    for post in tree.named("nmod", "nmod:poss"):
        name, word = post + 1, tree.words[post]
        if name >= len(tree) or word.upos != "NOUN" or word.head <= name or not is_cased(tree, name):
            continue
        bare = tree.forms[post] == tree.lemmas[post] and word.feats.get("Case", "Nom") == "Nom"
        beside = post not in tree.ancestors(name) and name not in tree.ancestors(post)
        plain = tree.words[name].upos == "PROPN" and tree.bases[name] != "flat" and beside
        if bare and plain and find(tree, post, language.classes["person"], language) and word.deprel != "nmod:desc":
            yield hung(tree, post, name, "nmod:desc")


def called_objects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Lale adlı kızı Kaya dövdü": whom nobody has, and who is called so, is acted on."""
    for i in tree.named("nmod:desc", "nmod", "nsubj"):
        name, called = i + 1, i - 1
        if tree.forms[called] not in CALLED or name >= len(tree) or tree.words[name].upos != "PROPN":
            continue
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        bare = tree.words[name].feats.get("Case", "Nom") == "Nom" and tree.words[i].feats.get("Case") in ("Nom", "Acc")
        if verb is None or verb < name or not bare or tree.first(verb, "obj") is not None:
            continue
        owned = any(tree.words[c].feats.get("Case") == "Gen" for c in tree.having(i, "nmod:poss"))
        if not owned and OWNED.search(tree.forms[i]) and takes_objects(tree.lemmas[verb]):
            feats = {k: v for k, v in tree.words[i].feats.items() if not k.endswith("[psor]")}
            yield {i: replace(tree.words[i], head=verb, deprel="obj", feats={**feats, "Case": "Acc"})}


RULES = (bare_posts, called_objects, owned_posts, doers_before_owners, participles, genitives_behind)
