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
from whosays.claims.turkish.describing import noun_behind
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import accusative, acts_on, hung, is_somebody, joined, owned
from whosays.model import Word

DOING = re.compile("(?<!m[ae]d)(?<!kt)(?<!ğ[ıiuü]nd)(?<!k)[ae]n$")  # -An, and no "-madan", "-maktan", "-ken"
TOLD = re.compile("([dt][ıiuü]|[ae]c[ae])(ğ[ıiuü]|kl[ae]r[ıi])$")  # -DIğI, -AcAğI
ACCUSATIVE = re.compile("[ıiuü]$")
OBLIQUE = frozenset({"Dat", "Loc", "Abl", "Ins"})
NAMING = frozenset({"NOUN", "PROPN"})
BEHIND = NAMING | {"ADJ", "NUM", "DET"}  # what a phrase begins with
ASTRAY = frozenset({"obj", "nsubj", "obl", "ccomp", "csubj", "advcl", "dep", "nmod", "advmod"})
DOING_STEM = re.compile("y?[ae]n$")
ABOUT_WHOM = frozenset({"hakkında", "haklarında", "aleyhine", "adına"})
ABOUT = frozenset({"hakkında", "için", "tarafından", "adına"})  # postpositions of a name


def is_doing(tree: Tree, i: int) -> bool:
    """As in "sağlayan", "yakalanan": a participle in -An that has no case of its own."""
    word = tree.words[i]
    bare = word.feats.get("VerbForm") == "Part" or not word.feats  # "istersen" has other suffixes
    plain = word.upos == "VERB" and word.feats.get("Case", "Nom") == "Nom" and word.feats.get("Number") != "Plur"
    return bare and plain and DOING.search(tree.forms[i]) is not None


def lacks_object(tree: Tree, i: int) -> bool:
    """Whether a participle acts on something that it does not have yet."""
    return tree.words[i].feats.get("Voice") != "Pass" and tree.first(i, "obj") is None and acts_on(tree, i)


def of_nouns_behind(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yemin eden Polat", read as an object of the verb: a participle right before a phrase is of its noun."""
    for i in tree.tagged("VERB"):
        after = i + 1
        if tree.bases[i] not in ASTRAY or not is_doing(tree, i) or owned(tree.words[i]) or after >= len(tree):
            continue
        noun = noun_behind(tree, i) if tree.words[after].upos in BEHIND else None
        if noun is not None and noun < tree.words[i].head and not tree.having(i, "case", "mark"):
            yield hung(tree, i, noun, "acl")


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


def counted_behind(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "gönderdiği 20 bin dolar kayıtlarda görüldü": -DIğI without an object, before what is counted."""
    for i in tree.named("csubj", "ccomp", "nsubj"):
        verb, number = tree.words[i].head, i + 1
        clause = tree.words[i].upos == "VERB" and TOLD.search(tree.forms[i]) and lacks_object(tree, i)
        if not clause or number >= verb or tree.words[number].upos != "NUM":
            continue
        noun = tree.words[number].head
        if not number < noun < verb or tree.words[noun].feats.get("Case", "Nom") != "Nom":
            continue
        loose = {} if tree.words[noun].head == verb else hung(tree, noun, verb, "nsubj")
        yield {**loose, **hung(tree, i, noun, "acl")}


def located_heads(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "silahların saklandığı mağara Herekol Dağı'ndaydı": no noun without a genitive owns a name; it is there."""
    for clause in tree.named("acl"):
        noun = tree.words[clause].head
        word, name = tree.words[noun], tree.words[noun].head
        if tree.bases[noun] != "nmod" or word.upos != "NOUN" or word.feats.get("Case", "Nom") != "Nom" or name < noun:
            continue
        if tree.words[noun + 1].upos != "PROPN" or tree.words[name].upos != "PROPN" or tree.having(name, "nsubj"):
            continue
        if tree.having(name, "cop") and not owned(word):
            yield {noun: replace(word, deprel="nsubj")}


def subjects_at_nouns(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sakladığı bombalar aramada ele geçirildi": no noun has an object; the verb behind it has a subject."""
    for i in tree.named("obj"):
        noun = tree.words[i].head
        verb = tree.words[noun].head if noun >= 0 else -1
        if tree.words[noun].upos != "NOUN" or not i < noun < verb or tree.words[verb].upos != "VERB":
            continue
        passive = tree.words[verb].feats.get("Voice") == "Pass" and tree.first(verb, "nsubj", "csubj") is None
        if passive and tree.first(i, "acl") is not None and tree.words[noun].feats.get("Case") in OBLIQUE:
            yield hung(tree, i, verb, "nsubj")


def posts_before_names(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "silah satan astsubay Ali Çelik için hapis istendi": the post is the name's, and so is the postposition."""
    for clause in tree.named("acl"):
        post = tree.words[clause].head
        name, word = post + 1, tree.words[post]
        if post < clause or word.upos != "NOUN" or name >= len(tree) or tree.words[name].upos != "PROPN":
            continue
        marks = [c for at in (name, post) for c in tree.having(at, "case") if c > name and tree.forms[c] in ABOUT]
        free = tree.words[name].head != post and word.head != name and word.head >= 0 and not owned(word)
        if not marks or not free or word.feats.get("Case", "Nom") != "Nom" or tree.bases[post] == "conj":
            continue
        verb = next((a for a in tree.ancestors(marks[0]) if tree.words[a].upos == "VERB" and a > name), -1)
        if verb > name and find(tree, post, language.classes["people"], language):
            case = {marks[0]: replace(tree.words[marks[0]], head=name)}
            yield {**hung(tree, name, verb, "obl"), **case, post: replace(word, head=name, deprel="nmod:desc")}


def told_of_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yardım eden esnaf Halil Ünal": what is told of the post before a name is told of the name."""
    for clause in tree.named("acl"):
        post = tree.words[clause].head
        name = tree.words[post].head
        if tree.words[post].deprel == "nmod:desc" and clause < post < name and tree.words[name].upos == "PROPN":
            yield hung(tree, clause, name, "acl")


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


def halves_beside(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ileri sürülen", "ev sahipliği yapan": the words right before a participle that make one verb with it."""
    said = language.reporting.verbs
    for i in tree.tagged("ADJ", "ADV", "NOUN"):
        verb = i + 1
        if verb >= len(tree) or tree.words[verb].upos != "VERB" or tree.words[i].head == verb:
            continue
        if f"{tree.forms[i]}_{tree.lemmas[verb]}" in said and not tree.children[i]:
            yield hung(tree, i, verb, "compound:lvc")


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


def doing_nouns(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "eğitim alan, dönen ve kuran Kaya": behind its noun "alan" is of "almak", and no field."""
    known = verbs(language.code)
    for i in tree.tagged("NOUN"):
        half, stem = i - 1, DOING_STEM.sub("", tree.forms[i])
        if half < 0 or stem == tree.forms[i] or tree.words[half].upos != "NOUN":
            continue
        if f"{tree.lemmas[half]}_{stem}" in known and tree.words[i].feats.get("Case", "Nom") == "Nom":
            verb = replace(tree.words[i], upos="VERB", lemma=stem, feats={"VerbForm": "Part"})
            before = {k: replace(tree.words[k], head=i, deprel="obl") for k in beside(tree, half)}
            yield {**before, i: verb, half: replace(tree.words[half], head=i, deprel="compound:lvc")}


def beside(tree: Tree, half: int) -> list[int]:
    """The word in an oblique case right before the half of a verb."""
    k = half - 1
    plain = k >= 0 and tree.words[k].feats.get("Case") in OBLIQUE and not joined(tree, k)
    return [k] if plain and tree.words[k].head > half else []


RULES = (
    doing_nouns, halves_beside, of_nouns_behind, done_to, objects_before, phrases_before, about_whom, owners_as_doers,
    counted_behind, located_heads, subjects_at_nouns, posts_before_names, doers_above,
    theirs,
)  # fmt: skip
LAST = (  # again, or only, behind all moves
    done_to, objects_before, objects_in_phrases, phrases_before, about_whom, owners_as_doers, counted_behind,
    subjects_at_nouns, posts_before_names, told_of_names,
)  # fmt: skip
