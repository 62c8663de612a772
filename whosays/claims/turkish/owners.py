"""Genitives of a Turkish sentence that own nothing: the doers of clauses, from which a parser has parted them.

A clause in -DIğI or -mAsI has its doer in the genitive, often far before its verb. What is owned stands right behind
its owner: no comma, no case and no other clause comes between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import doers
from whosays.claims.turkish.moves import hung, is_clause, is_finite, is_somebody, joined, owned, takes_objects
from whosays.model import Word

NAMING = frozenset({"PROPN", "NOUN", "PRON"})
APART = frozenset({"Loc", "Abl", "Ins", "Acc"})  # cases of what is no part of an owned noun before it
SMALL = frozenset({"NUM", "ADJ", "DET"})
DEED = re.compile("m[ae](s[ıi]|l[ae]r[ıi])")
FACT = re.compile("([dt][ıiuü]|[ae]c[ae])(ğ[ıiuü]|kl[ae]r[ıi])")
MANY = re.compile("l[ae]r[ıi]")
STOPS = frozenset({";", ":"})
MOVED = frozenset({"obl", "obj", "iobj", "advcl", "advmod", "nsubj"})


def distant_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın, 2019 yılında evi sattığı", "Kaya'nın bankadan parayı aldığı": the genitive acts."""
    for i in tree.named("nmod", "nsubj", "obl", "conj"):
        word, over = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Gen" or word.upos not in NAMING or over < 0 or tree.having(i, "case"):
            continue
        if tree.bases[i] == "conj" and tree.words[over].feats.get("Case") == "Gen":
            continue
        clause = clause_of(tree, i, over, language)
        if clause is not None and (clause, "nsubj") != (over, word.deprel):
            yield hung(tree, i, clause, "nsubj")


def clause_of(tree: Tree, i: int, over: int, language: Language) -> int | None:
    """The clause that a genitive is the doer of, where it cannot be the owner or the doer of what it hangs on."""
    if over > i and tells(tree, over) and tree.bases[over] != "acl":
        return over if not doers(tree, over) or MANY.search(tree.forms[over]) else None
    if over > i and tree.bases[i] == "nsubj":
        converb = tree.words[over].upos == "VERB" and not tells(tree, over) and not is_finite(tree.words[over])
        return clause_behind(tree, i) if converb else None  # "Kaya'nın … başladıktan sonra"
    if owned_beside(tree, i, over):
        return None
    between = next((k for k in range(i + 1, over) if tells(tree, k) and FACT.search(tree.forms[k])), None)
    if between is not None and not comma_behind(tree, i, over):
        return between if not doers(tree, between) else None
    return clause_behind(tree, i, comma_behind(tree, i, over)) if parted(tree, i, over, language) else None


def tells(tree: Tree, k: int) -> bool:
    """Whether a word is the verb of a clause in -DIğI or -mAsI."""
    shaped = FACT.search(tree.forms[k]) or (DEED.search(tree.forms[k]) and is_clause(tree.words[k]))
    return tree.words[k].upos == "VERB" and bool(shaped)


def owned_beside(tree: Tree, i: int, over: int) -> bool:
    """As in "bunun 300 lirasını": what stands for a thing owns the noun right behind it."""
    noun = next((k for k in range(i + 1, len(tree)) if tree.words[k].upos not in SMALL), over)
    return tree.words[i].upos == "PRON" and noun != over and owned(tree.words[noun])


def parted(tree: Tree, i: int, over: int, language: Language) -> bool:
    """Whether something parts a genitive from the noun that it hangs on, so that the one does not own the other."""
    noun = tree.words[over]
    if over < i or comma_behind(tree, i, over):
        return over > i or tree.words[min(last_of(tree, i) + 1, len(tree) - 1)].text == ","
    if noun.upos in ("NOUN", "PROPN") and not owned(noun) and tree.forms[over + 1 : over + 2] != ["olan"]:
        return True
    inside = range(i + 1, over)
    timed = any(tree.words[k].head > over and find(tree, k, language.classes["stretch"], language) for k in inside)
    apart = timed or of_setting(tree, i, over, language) or any(parts(tree, k, over) for k in inside)
    return apart or (is_somebody(tree, i, language) and described_object(tree, i, over))


def described_object(tree: Tree, i: int, over: int) -> bool:
    """As in "örgütün topraktan çıkan eserleri sakladığı": a clause’s object, described by another."""
    clause = tree.words[over].head
    taken = tree.words[over].deprel == "obj" and clause > over and tells(tree, clause) and not doers(tree, clause)
    return taken and any(i < c < over for c in tree.having(over, "acl"))


def last_of(tree: Tree, i: int) -> int:
    """The last word of a name or of a list of names."""
    return max([i, *(k for c in (i, *tree.having(i, "conj")) for k in (c, *tree.having(c, "flat")))])


def comma_behind(tree: Tree, i: int, over: int) -> bool:
    """As in "Kaya'nın, …": nobody parts the owned from its owner so; a genitive behind it is one more of a list."""
    last = last_of(tree, i)
    if last + 1 >= over or tree.words[last + 1].text != ",":
        return False
    return tree.words[last + 2].feats.get("Case") != "Gen"


def of_setting(tree: Tree, i: int, over: int, language: Language) -> bool:
    """As in "Kaya'nın olay günü", "Kaya'nın saldırı sırasında": a time with an owner of its own has no second one."""
    if not (tree.words[i].upos == "PROPN" or is_somebody(tree, i, language)):
        return False  # "saldırının ertesi günü"
    own = [c for c in tree.having(over, "nmod") if i < c < over and tree.words[c].feats.get("Case") != "Gen"]
    return bool(own) and find(tree, over, language.classes["stretch"], language) is not None


def parts(tree: Tree, k: int, over: int) -> bool:
    """As in "Kaya'nın bankadan parayı aldığı": a case between a genitive and a noun, and nothing that it belongs to."""
    word, case = tree.words[k], tree.words[k].feats.get("Case")
    apart = case in APART or (case == "Dat" and tree.words[over].deprel == "obl:agent")  # "sanığa babası tarafından"
    if word.upos not in NAMING or not apart or joined(tree, k) or DEED.search(tree.forms[over]):
        return False
    return not any(tree.words[v].upos in ("VERB", "ADJ") for v in range(k + 1, over))


def clause_behind(tree: Tree, i: int, far: bool = False) -> int | None:
    """The next clause of the sentence without a doer; behind a comma rather one that describes no noun, if there is."""
    describing = None
    for k in range(last_of(tree, i) + 1, len(tree)):
        if tree.words[k].text in STOPS or is_finite(tree.words[k]):
            break
        if not tells(tree, k) or [c for c in doers(tree, k) if c != i]:
            continue
        if not far or not describes(tree, k):
            return k
        describing = k if describing is None else describing
    return describing


def describes(tree: Tree, k: int) -> bool:
    """As in "aldığı parayı": a clause without a case right before a noun."""
    bare = tree.words[k].feats.get("Case", "Nom") == "Nom" and tree.bases[k] == "acl"
    behind = tree.words[k + 1] if k + 1 < len(tree) else None
    return bare and behind is not None and behind.upos not in ("PUNCT", "ADP", "CCONJ", "ADV", "AUX")


def words_within(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "şüphelilerin ilden gelerek köyde kaldıkları": between the doer and its verb all is the clause's."""
    for doer in tree.named("nsubj"):
        clause = tree.words[doer].head
        if tree.words[doer].feats.get("Case") != "Gen" or not doer < clause or not tells(tree, clause):
            continue
        for i in range(doer + 1, clause):
            if tree.words[i].head > clause and tree.bases[i] in MOVED and not is_other(tree, i, language):
                marked = tree.words[i].feats.get("Case") == "Acc" and tree.bases[i] != "advcl"
                yield hung(tree, i, clause, "obj" if marked else tree.words[i].deprel)


def is_other(tree: Tree, i: int, language: Language) -> bool:
    """A doer without a case, who reports what stands around him."""
    bare = tree.bases[i] == "nsubj" and tree.words[i].feats.get("Case", "Nom") == "Nom"
    return bare and (tree.words[i].upos == "PROPN" or is_somebody(tree, i, language))


def nested_doers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın aracın aranmayacağına söz verdiğini": of two doers the first one acts in the outer clause."""
    for clause in tree.governing("nsubj"):
        found, outer = sorted(doers(tree, clause)), tree.words[clause].head
        if len(found) == 2 and outer > clause > found[1] and tells(tree, outer) and not doers(tree, outer):
            yield hung(tree, found[0], outer, "nsubj")


def doers_before_titles(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın belediye başkanı Orhan Tunç'tan para istediği": an office of a body has nobody else for owner."""
    for title in tree.named("nmod"):
        doer = next((c for c in tree.having(title, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen"), None)
        if doer is None or tree.words[title].deprel != "nmod:desc" or not is_person(tree, doer, language):
            continue
        bodies = language.classes["body"] | language.classes["authority"]
        if not any(find(tree, k, bodies, language) for k in range(last_of(tree, doer) + 1, title)):
            continue
        clause = clause_behind(tree, title)
        if clause is not None:
            yield hung(tree, doer, clause, "nsubj")


def doers_before_members(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın komisyon üyelerine rüşvet verdiği": the members of a body are nobody's but its own."""
    bodies = language.classes["body"] | language.classes["authority"]
    for doer in tree.named("nmod:poss"):
        if tree.words[doer].feats.get("Case") != "Gen" or not is_person(tree, doer, language):
            continue
        behind = last_of(tree, doer) + 1
        body = next((k for k in range(behind, len(tree) - 1) if find(tree, k, bodies, language)), behind)
        described = all(word.upos in ("NOUN", "ADJ", "PROPN") for word in tree.words[behind:body])
        if not described or tree.words[doer].head not in (body, body + 1) or not has_members(tree, body, language):
            continue
        clause = tree.words[body + 1].head
        if clause > body + 1 and tells(tree, clause) and not doers(tree, clause):
            yield hung(tree, doer, clause, "nsubj")


def has_members(tree: Tree, body: int, language: Language) -> bool:
    """As in "komisyon üyelerine": people right behind a bare noun, whose they are."""
    bare = body + 1 < len(tree) and tree.words[body].feats.get("Case", "Nom") == "Nom"
    return bare and owned(tree.words[body + 1]) and belongs(tree, body + 1, language, "people")


def is_person(tree: Tree, i: int, language: Language) -> bool:
    """A name in two words, or a word for somebody: one word may be a town's name, which has mayors."""
    named = tree.words[i].upos == "PROPN" and bool(tree.having(i, "flat"))
    return named or find(tree, i, language.classes["people"], language) is not None


def owners_behind_doers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "paranın Kaya'nın bankadaki hesabına gönderildiği": the second genitive owns what stands behind it."""
    for clause in tree.governing("nsubj"):
        found = sorted(doers(tree, clause))
        if len(found) != 2 or "," in tree.forms[found[0] : found[1]]:
            continue
        noun = next((k for k in range(last_of(tree, found[1]) + 1, clause) if is_end(tree, k)), None)
        if noun is not None and "Person[psor]" in tree.words[noun].feats and tree.words[noun].head == clause:
            yield hung(tree, found[1], noun, "nmod:poss")


def is_end(tree: Tree, i: int) -> bool:
    """A noun with a case that no "-ki" joins to the noun behind."""
    joined = tree.forms[i + 1 : i + 2] == ["ki"] or tree.bases[i] in ("amod", "nmod", "nmod:poss", "compound")
    return tree.words[i].upos == "NOUN" and not joined


def doers_of_descriptions(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın evinde sakladığı silah": who hid it has the house as well; the clause tells of him."""
    for i in tree.named("nmod:poss"):
        place, word = tree.words[i].head, tree.words[i]
        clause = tree.words[place].head
        if word.upos != "PROPN" or word.feats.get("Case") != "Gen" or not i < place < clause:
            continue
        told = tree.bases[clause] == "acl" and FACT.search(tree.forms[clause]) is not None
        where = tree.words[place].feats.get("Case") == "Loc" and tree.words[place].upos == "NOUN"
        active = tree.words[clause].feats.get("Voice") != "Pass" and takes_objects(tree.lemmas[clause])
        behind = tree.words[clause].head > clause and tree.words[tree.words[clause].head].upos in ("NOUN", "PROPN")
        if told and where and active and behind and tree.first(clause, "nsubj", "obj") is None:
            yield hung(tree, i, clause, "nsubj")


def owners_on_verbs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın hesabına 900 bin lira yatırıldı": no finite verb has an owner; what stands behind him has."""
    for i in tree.named("nmod:poss", "nmod", "nsubj"):
        verb, noun = tree.words[i].head, last_of(tree, i) + 1
        finite = verb > noun and tree.words[verb].upos == "VERB" and is_finite(tree.words[verb])
        if not finite or tree.words[i].feats.get("Case") != "Gen" or tree.words[noun].upos != "NOUN":
            continue
        if "Person[psor]" in tree.words[noun].feats and tree.words[noun].head == verb and not tree.having(i, "case"):
            yield hung(tree, i, noun, "nmod:poss")


def owners_of_what_is_owned(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın cinayetle hiçbir ilgisi yok": a name owns what is marked as its own, and not what has a case."""
    for i in tree.named("nmod:poss"):
        noun, word = tree.words[i].head, tree.words[i]
        if noun != i + 1 or word.upos != "PROPN" or word.feats.get("Case") != "Gen":
            continue
        over, bare = tree.words[noun].head, tree.words[noun].feats.get("Case") == "Ins" and not owned(tree.words[noun])
        if bare and over > noun and owned(tree.words[over]) and not tree.having(over, "nmod:poss"):
            yield hung(tree, i, over, "nmod:poss")


RULES = (
    owners_of_what_is_owned,
    owners_on_verbs,
    owners_behind_doers,
    doers_of_descriptions,
    distant_doers,
    words_within,
    nested_doers,
    doers_before_titles,
    doers_before_members,
)
