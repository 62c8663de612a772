"""What belongs to a Turkish relative clause, and which noun it describes: all of it stands before that noun.

What stands before the participle is the participle's, unless a genitive, a "-ki" or a comma says otherwise; what -An
tells is done by the noun behind, so a bare noun before it is what it is done to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import OBLIQUE, accusative, acts_on, hung, is_somebody, joined, owned
from whosays.model import Word

DOING = re.compile("(?<!m[ae]d)(?<!kt)(?<!ğ[ıiuü]nd)(?<!k)[ae]n$")  # -An, and no "-madan", "-maktan", "-ken"
TOLD = re.compile("([dt][ıiuü]|[ae]c[ae])(ğ[ıiuü]|kl[ae]r[ıi])$")  # -DIğI, -AcAğI
ACCUSATIVE = re.compile("[ıiuü]$")
NAMING = frozenset({"NOUN", "PROPN"})
ABOUT_WHOM = frozenset({"hakkında", "haklarında", "aleyhine", "adına"})


def is_doing(tree: Tree, i: int) -> bool:
    """As in "sağlayan", "yakalanan": a participle in -An that has no case of its own."""
    word = tree.words[i]
    bare = word.feats.get("VerbForm") == "Part" or not word.feats  # "istersen" has other suffixes
    plain = word.upos == "VERB" and word.feats.get("Case", "Nom") == "Nom" and word.feats.get("Number") != "Plur"
    return bare and plain and DOING.search(tree.forms[i]) is not None


def lacks_object(tree: Tree, i: int) -> bool:
    """Whether a participle acts on something that it does not have yet."""
    return tree.words[i].feats.get("Voice") != "Pass" and tree.first(i, "obj") is None and acts_on(tree, i)


def done_to(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "derneği 1998'de kuran Kaya": who does what -An tells stands behind it; before it, what it befalls."""
    for i in tree.named("nsubj"):
        clause, word = tree.words[i].head, tree.words[i]
        if word.upos != "NOUN" or not i < clause < tree.words[clause].head or tree.bases[clause] != "acl":
            continue
        if not is_doing(tree, clause) or not lacks_object(tree, clause) or word.feats.get("Case") == "Gen":
            continue
        if not any(tree.words[c].feats.get("Case") == "Gen" for c in tree.having(i, "nmod:poss")):
            yield {i: replace(word, deprel="obj")}


def theirs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "kardeşi tutuklanan Kaya kaçtı": of two before a verb the owned one is what the participle tells of."""
    for clause in tree.named("acl"):
        noun = tree.words[clause].head
        i = min(tree.subtree(clause)) - 1
        if i < 0 or noun < clause or not is_doing(tree, clause) or tree.first(clause, "nsubj") is not None:
            continue
        word, verb = tree.words[i], tree.words[noun].head
        two = tree.bases[i] == tree.bases[noun] == "nsubj" and word.head == verb > noun
        if two and owned(word) and word.feats.get("Case", "Nom") == "Nom" and not lacks_object(tree, clause):
            yield hung(tree, i, clause, "nsubj")


def doers_above(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya, kaçmak isteyen çocuğu durdurdu": somebody bare before -An does what the verb above says."""
    for i in tree.named("nsubj"):
        clause, word = tree.words[i].head, tree.words[i]
        if not i < clause < tree.words[clause].head or tree.bases[clause] != "acl" or not is_doing(tree, clause):
            continue
        bare = word.feats.get("Case", "Nom") == "Nom" and not owned(word) and is_who(tree, i, language)
        verb = next((a for a in tree.ancestors(clause) if tree.words[a].upos == "VERB"), -1)
        if (
            bare
            and verb > clause
            and tree.first(verb, "nsubj") is None
            and tree.words[verb].feats.get("Voice") != "Pass"
        ):
            yield hung(tree, i, verb, "nsubj")


def objects_before(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Köyü yazın ele geçiren örgüt haraç topladı", "saldırganı evinde saklayan Kaya": whom or what."""
    for clause in tree.named("acl"):
        noun = tree.words[clause].head
        if noun < clause or not is_doing(tree, clause) or not lacks_object(tree, clause):
            continue
        first = min(tree.subtree(clause))
        i = tree.head_ending(first - 1, first, "flat") if first else -1
        word = tree.words[i]
        if i < 0 or word.upos not in NAMING or word.feats.get("Case", "Nom") not in ("Nom", "Acc") or joined(tree, i):
            continue
        beside = tree.bases[i] in ("obj", "nmod", "compound") and word.head > clause
        if beside and ACCUSATIVE.search(tree.forms[i]) and tree.forms[i] != tree.lemmas[i]:
            yield accusative(tree, i, clause) if i not in tree.ancestors(clause) else {}


def phrases_before(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "evinde yakalanan Kaya", hung on the name: a case before a participle is the participle's."""
    for clause in tree.named("acl"):
        noun = tree.words[clause].head
        if noun < clause or not is_doing(tree, clause):
            continue
        at = min(tree.subtree(clause)) - 1
        word = tree.words[at]
        if at < 0 or word.head != noun or word.feats.get("Case") not in OBLIQUE:
            continue
        if tree.bases[at] in ("nmod", "obl") and not joined(tree, at):
            yield hung(tree, at, clause, "obl")


def owners_as_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın yurt dışından getirdiği silahlar": where nobody else acts in -DIğI, the genitive does."""
    for i in tree.named("nmod:poss"):
        place, word = tree.words[i].head, tree.words[i]
        clause = tree.words[place].head if place >= 0 else -1
        if word.feats.get("Case") != "Gen" or not i < place < clause or not describes(tree, clause):
            continue
        if tree.words[place].feats.get("Case") not in OBLIQUE or tree.first(clause, "nsubj") is not None:
            continue
        if tree.having(place, "case"):
            continue  # "eşinin ölümünden sonra yaşadığı kent"
        active = tree.words[clause].feats.get("Voice") != "Pass" and min(tree.subtree(clause)) == min(tree.subtree(i))
        if active and is_who(tree, i, language) and not acts_above(tree, clause, i, language):
            yield hung(tree, i, clause, "nsubj")


def describes(tree: Tree, clause: int) -> bool:
    """A clause in -DIğI or -AcAğI on the noun behind it."""
    told = tree.bases[clause] == "acl" and TOLD.search(tree.forms[clause]) is not None
    noun = tree.words[clause].head
    return told and noun > clause and tree.words[noun].upos in NAMING


def is_who(tree: Tree, i: int, language: Language) -> bool:
    """A name, or a noun for somebody."""
    return tree.words[i].upos == "PROPN" or is_somebody(tree, i, language)


def acts_above(tree: Tree, clause: int, before: int, language: Language) -> bool:
    """Whether somebody who may have done it acts in the sentence before the clause."""
    verbs = (a for a in tree.ancestors(clause) if tree.words[a].upos == "VERB")
    found = (s for verb in verbs for s in tree.having(verb, "nsubj"))
    return any(s < before and is_who(tree, s, language) for s in found)


def directions(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Örgüte 2013'te katılan Kaya yakalandı": what one joins stands before the participle that asks for it."""
    for clause in tree.named("acl"):
        i = min(tree.subtree(clause)) - 1
        if i < 0 or tree.words[i].feats.get("Case") != "Dat" or tree.words[i].upos not in NAMING or joined(tree, i):
            continue
        above = tree.words[i].head
        lacks = "Dat" not in (tree.words[c].feats.get("Case") for c in tree.having(clause, "obl", "nmod"))
        goes = find(tree, clause, language.classes["heads_for"], language) and tree.bases[i] == "obl"
        passive = above > tree.words[clause].head > clause and tree.words[above].feats.get("Voice") == "Pass"
        if goes and lacks and passive and not find(tree, above, language.classes["heads_for"], language):
            yield hung(tree, i, clause, "obl")


def about_whom(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "savcının hakkında dava açtığı kişi": the genitive acts, and "hakkında" speaks of the noun behind."""
    for mark in tree.named("case"):
        i = tree.words[mark].head
        clause = tree.words[i].head if i >= 0 else -1
        if tree.forms[mark] not in ABOUT_WHOM or not i < mark < clause or tree.words[i].feats.get("Case") != "Gen":
            continue
        if describes(tree, clause) and tree.first(clause, "nsubj") is None and is_who(tree, i, language):
            whose = {mark: replace(tree.words[mark], upos="NOUN", head=clause, deprel="obl")}
            yield {**hung(tree, i, clause, "nsubj"), **whose}


def objects_in_phrases(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "polisi vuran saldırganı evinde saklayan Kaya": who has a description of his own owns nothing so."""
    for i in tree.named("nmod:poss"):
        place, word = tree.words[i].head, tree.words[i]
        clause = tree.words[place].head if place >= 0 else -1
        if word.feats.get("Case", "Nom") not in ("Nom", "Acc") or not i < place < clause:
            continue
        described = tree.first(i, "acl") is not None and is_somebody(tree, i, language)
        if described and is_doing(tree, clause) and lacks_object(tree, clause) and ACCUSATIVE.search(tree.forms[i]):
            yield accusative(tree, i, clause)


RULES = (done_to, objects_before, phrases_before, about_whom, owners_as_doers, doers_above, theirs)
LAST = (  # again, or only, behind all moves
    done_to, objects_before, objects_in_phrases, phrases_before, about_whom, owners_as_doers, directions,
)  # fmt: skip
