"""Words of a Turkish sentence that a parser has hung too near or too far: what one is to do, what is said to whom.

"Kaya'nın görevi gençleri taşımaktı" tells what Kaya does; "Silivri Cezaevine gönderildi" where he was sent; "X adlı"
names the noun behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.describing import noun_behind
from whosays.claims.turkish.moves import hung, is_somebody, owned, takes_objects, verb_behind
from whosays.model import Word

DUTIES = frozenset({"görev", "vazife", "iş", "rol"})
DUTY = re.compile("m[ae]k(t[ıi]|t[ıi]r)?$")
NAMED = frozenset({"adlı", "isimli", "adındaki", "lakaplı"})
PURPOSE = frozenset({"için", "üzere"})
DEED = re.compile("m[ae](k|s[ıi]|l[ae]r[ıi])$")
SAYING = re.compile("[ae]r[ae]k$|[ıiuü]p$")
HEADLESS = re.compile("[ae]nl[ae]r$")  # "uymayanlar"
ORDERS = frozenset({"talimat", "emir", "direktif", "görev", "buyruk"})
SENDING_BACK = ("geri", "gönderme")


def duties(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın görevi gençleri Hatay'a ulaştırmaktı": who has the duty does it."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        duty = tree.lemmas[i] in DUTIES and owned(tree.words[i]) and DUTY.search(tree.forms[verb])
        owner = tree.first(i, "nmod:poss") if duty and tree.words[verb].upos == "VERB" else None
        if owner is not None and tree.words[owner].feats.get("Case") == "Gen":
            feats = {**tree.words[owner].feats, "Case": "Nom"}
            yield {
                i: replace(tree.words[i], deprel="dep"),
                owner: replace(tree.words[owner], head=verb, deprel="nsubj", feats=feats),
            }


def hearers_of_converbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ailesine gideceğini söyleyerek evden ayrıldı": to whom something is said, and nowhere he goes."""
    for i in tree.named("obl"):
        verb = tree.words[i].head
        if tree.words[i].feats.get("Case") != "Dat" or not find(tree, i, language.classes["people"], language):
            continue
        for converb in tree.having(verb, "advcl"):
            told = [c for c in tree.having(converb, "ccomp") if c > i]
            says = SAYING.search(tree.forms[converb]) and find(tree, converb, language.reporting.verbs, language)
            if i < converb < verb and says and told and min(tree.subtree(converb)) == max(tree.subtree(i)) + 1:
                yield hung(tree, i, converb, "obl")
                break


def shares(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "kişi başı 150 dolar aldı": for how many each sum is, and nobody who takes it."""
    for i in range(len(tree) - 1):
        if tree.lemmas[i] in ("kişi", "adam") and tree.forms[i + 1] in ("başı", "başına") and tree.bases[i] != "nmod":
            verb = tree.words[i + 1].head if tree.words[i + 1].head != i else tree.words[i].head
            share = hung(tree, i + 1, verb, "advmod")
            sums = [c for c in tree.having(verb, "obl") if c > i and tree.having(c, "nummod") and is_plain(tree, c)]
            share |= {c: replace(tree.words[c], deprel="obj") for c in sums if share}
            yield {**share, i: replace(tree.words[i], head=i + 1, deprel="nmod:poss")} if share else {}


def is_plain(tree: Tree, i: int) -> bool:
    """A noun in the nominative."""
    return (
        tree.words[i].upos == "NOUN" and tree.words[i].feats.get("Case", "Nom") == "Nom" and not tree.having(i, "case")
    )


def posts_of_names(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "servisin görevlisi Dan M. ile buluştu": a post right before a name, read as what is acted on."""
    for i in tree.named("obj"):
        word, name = tree.words[i], i + 1
        if not owned(word) or word.feats.get("Case", "Nom") != "Nom" or word.upos != "NOUN" or name >= len(tree):
            continue
        if tree.forms[i].endswith(("ları", "leri")) or takes_objects(tree.lemmas[word.head]):
            continue  # "gençleri Van'a götürdü"
        beside = tree.words[name].upos == "PROPN" and tree.words[name].head == word.head > name
        if beside and tree.bases[name] in ("obl", "nsubj") and is_somebody(tree, i, language):
            yield hung(tree, i, name, "nmod:desc")


def ordered(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "adamlarına ateş etme talimatı verdi": whom an order is given to is nobody whom it is about."""
    for i in tree.named("obl", "nmod"):
        deed, order = tree.words[i].head, tree.words[i].head + 1
        if tree.words[i].feats.get("Case") != "Dat" or not i < deed < len(tree) - 2 or tree.lemmas[order] not in ORDERS:
            continue
        verb = tree.words[order].head
        told = verb > order and tree.words[verb].upos == "VERB" and find(tree, i, language.classes["people"], language)
        if told and tree.words[deed].upos == "VERB" and min(tree.subtree(deed)) == min(tree.subtree(i)):
            yield hung(tree, i, verb, "obl")


def called(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "tanıştığı Bilal adlı bir vaizin etkisi": what one is called, and what a clause tells of the noun."""
    for i, form in enumerate(tree.forms):
        noun = noun_behind(tree, i) if form in NAMED and i > 0 else None
        if noun is None or noun < i or i in tree.ancestors(noun):
            continue
        name = tree.head_ending(i - 1, i, "flat")
        if tree.words[name].upos != "PROPN" or noun in tree.subtree(name):
            continue
        told = {c: replace(tree.words[c], head=noun) for c in tree.having(name, "acl")}
        of_noun = [c for c in tree.having(tree.words[noun].head, "acl") if c < name] if is_owner(tree, noun) else []
        told |= {c: replace(tree.words[c], head=noun) for c in of_noun if tree.words[c].head > noun}
        marked = {noun: replace(tree.words[noun], deprel="nmod:poss")} if is_owner(tree, noun) else {}
        change = {**told, **marked, name: replace(tree.words[name], head=i, deprel="obl")}
        change |= {i: replace(tree.words[i], head=noun, deprel="amod")}
        yield {k: w for k, w in change.items() if w != tree.words[k]}


def is_owner(tree: Tree, i: int) -> bool:
    """A genitive before a noun with an owner, whatever it was read as."""
    over = tree.words[i].head
    genitive = tree.words[i].feats.get("Case") == "Gen" and tree.words[i].upos == "NOUN"
    return genitive and over > i and owned(tree.words[over]) and tree.words[over].upos == "NOUN"


def described_halves(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Silivri Cezaevine gönderildi": a noun with a name of its own is no half of its verb."""
    for i in tree.named("compound"):
        verb = tree.words[i].head
        below = tree.having(i, "nmod", "compound", "flat")
        named = [
            c for c in below if c < i and tree.words[c].upos == "PROPN" and tree.words[c].feats.get("Case") != "Gen"
        ]
        dative = tree.words[i].feats.get("Case") == "Dat" and tree.words[i].upos in ("NOUN", "PROPN")
        if named and dative and verb == i + 1 and tree.words[verb].upos == "VERB":
            yield {i: replace(tree.words[i], deprel="obl")}


def ways_of_halves(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "suçlamasıyla tutuklandı": a noun with an owner that says with what is no half of its verb."""
    for i in tree.named("compound"):
        word = tree.words[i]
        if word.deprel == "compound:lvc" and word.feats.get("Case") == "Ins" and owned(word) and word.upos == "NOUN":
            yield {i: replace(word, deprel="obl")}


def removal_centres(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "geri gönderme merkezine teslim edildi": where foreigners are held, one word of three."""
    for i in range(2, len(tree)):
        if tree.lemmas[i] == "merkez" and tuple(tree.forms[i - 2 : i]) == SENDING_BACK:
            below = [c for c in tree.children[i - 1] if c < i - 2]
            moved = {c: replace(tree.words[c], head=tree.words[i].head) for c in below}
            parts = {i - 2: replace(tree.words[i - 2], head=i, deprel="compound", upos="ADV")}
            parts |= {i - 1: replace(tree.words[i - 1], head=i, deprel="compound", upos="NOUN", lemma="gönderme")}
            yield {**moved, **parts, i: replace(tree.words[i], lemma="gönderme_merkezi")}


def purposes(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sınır dışı edilmek üzere", "kaçırılması için ekip kurdu": for what it is done is a clause of its verb."""
    for i in tree.tagged("VERB"):
        marks = [c for c in tree.having(i, "case", "mark") if tree.forms[c] in PURPOSE and c > i]
        if not marks or tree.bases[i] not in ("obl", "compound", "nmod") or not DEED.search(tree.forms[i]):
            continue
        verb = verb_behind(tree, i, i)
        of_verb = tree.words[tree.words[i].head].upos == "VERB" or tree.bases[i] == "compound"
        if verb is not None and of_verb:
            yield hung(tree, i, verb, "advcl")


def deeds_aimed_at(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "çatışmayı planlıyordu": a deed that somebody plans is a clause, whose doer the one who plans it is."""
    for i in tree.named("obj"):
        word = tree.words[i]
        if word.upos == "VERB" and word.feats.get("VerbForm") == "Vnoun" and tree.forms[i].endswith(("mayı", "meyi")):
            yield {i: replace(word, deprel="ccomp")}


def cases_of_headless(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "karara uymayanlar hakkında işlem yapıldı": the case is about them."""
    for i in range(1, len(tree)):
        who, mark = i - 1, tree.words[i]
        if tree.forms[i] != "hakkında" or tree.words[who].upos != "VERB" or not HEADLESS.search(tree.forms[who]):
            continue
        if mark.deprel == "case" or mark.head < i:
            continue
        yield {
            who: replace(tree.words[who], head=mark.head, deprel="obl", feats={**tree.words[who].feats, "Case": "Nom"}),
            i: replace(mark, lemma="hakkında", upos="ADP", head=who, deprel="case"),
        }


EARLY = (removal_centres, described_halves, ways_of_halves, purposes, deeds_aimed_at)


def brought_under(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "kenti kontrol altına aldı": what something is brought under is no half of the verb."""
    for i in tree.tagged("NOUN"):
        word, under = tree.words[i], i + 1
        if word.deprel != "compound:lvc" or word.head <= under or tree.lemmas[under] != "alt":
            continue
        if tree.words[under].head == word.head and tree.words[under].feats.get("Case") in ("Dat", "Loc"):
            yield {i: replace(word, head=under, deprel="nmod:poss")}


RULES = (brought_under, ordered, duties, hearers_of_converbs, shares, posts_of_names, called, cases_of_headless)
