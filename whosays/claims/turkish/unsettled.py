"""What a Turkish sentence leaves open of a clause in it, or says is not so: "sattığı kesin değil", "satıp satmadığı".

A parser hangs such a clause in many ways; what is said of it stands right behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung
from whosays.model import Word

TOLD = re.compile("([dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi]|[ae]cağ[ıi]|eceğ[ıi]|[ae]cakl[ae]r[ıi])(n[ıiuü]n)?$")
FEARED = re.compile("([dt][ıiuü]ğ[ıiuü]|kl[ae]r[ıi]|m[ae]s[ıi]|m[ae]l[ae]r[ıi])nd[ae]n$")
DOUBLED = re.compile("[ıiuü]p$")
REFUSED = re.compile("m[ae](d[ıiuü]|yaca|yece)")
STATES = frozenset({"ol", "gör", "bul", "say", "kal", "değil", "bulun"})  # "sabit görülmedi", "belli değil"
CLAUSE = re.compile("([dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi]|m[ae]s[ıi]|m[ae]l[ae]r[ıi])$")
WAYS = frozenset({"yönünde", "yolunda", "şeklinde", "biçiminde", "doğrultusunda"})
ABOUT = frozenset({"dair", "ilişkin", "yönelik", "ait"})
OF_WHAT = re.compile("([dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi])n[ae]$")  # "sattığına dair"
SUPPOSED = re.compile("^y?s[ae]$|ys[ae]$|^ise$")
HEARD = re.compile("m[ıiuü]ş(l[ae]r)?$")
LOOKS = frozenset({"görün", "gözük", "dur", "gel"})
PAST = re.compile("[dt][ıiuü](l[ae]r)?$")
ASKING = frozenset({"mı", "mi", "mu", "mü"})
REDOUBLED = "compound:redup"


def doubled_verbs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "satıp satmadığı": the two are one verb, of which it is open whether it was done."""
    for i in tree.tagged("VERB"):
        first = i - 1
        if first < 0 or not REFUSED.search(tree.forms[i]) or not DOUBLED.search(tree.forms[first]):
            continue
        same = tree.forms[i][:2] == tree.forms[first][:2] or tree.lemmas[i] == tree.lemmas[first]
        if not same or tree.words[first].deprel == REDOUBLED:
            continue
        verb = tree.words[i]
        if verb.head == first:
            verb = replace(verb, head=tree.words[first].head, deprel=tree.words[first].deprel)
        moved = {c: replace(tree.words[c], head=i) for c in tree.children[first] if c != i}
        half = replace(tree.words[first], head=i, deprel=REDOUBLED, upos="ADV", feats={})
        yield {**moved, first: half, i: replace(verb, feats={**verb.feats, "Polarity": "Pos"})}


def is_imagined(tree: Tree, i: int) -> bool:
    """As in "satmış olsa", and in "sattı mı bilinmiyor", where a question stands within a sentence."""
    behind = tree.forms[i + 1] if i + 1 < len(tree) else ""
    if HEARD.search(tree.forms[i]) and behind.startswith("olsa"):
        return True
    return tree.words[i].upos == "VERB" and PAST.search(tree.forms[i]) is not None and behind in ASKING


def is_asked(tree: Tree, i: int) -> bool:
    """Whether a verb is one of two halves that ask whether: "satıp satmadığı"."""
    return tree.language == "tr" and bool(tree.having(i, REDOUBLED)) and REFUSED.search(tree.forms[i]) is not None


def left_open(tree: Tree, i: int, language: Language) -> bool:
    """As in "sattığı araştırılıyor", "sattığı kesinleşmedi", "sattığı şüpheli", "suçlama, sattığı yönünde"."""
    clause = end_of(tree, i)
    said = said_of(tree, clause)
    if FEARED.search(tree.forms[clause]):
        return said is not None and belongs(tree, said, language, "feared")
    if OF_WHAT.search(tree.forms[clause]):
        return is_about(tree, clause + 1, ABOUT, language)
    if not TOLD.search(tree.forms[clause]):
        return False
    if is_charge(tree, clause, said, language):
        return True
    if said is None:
        return False
    if is_about(tree, said, WAYS, language) or is_supposed(tree, said):
        return True
    if tree.words[said].upos == "NOUN" and belongs(tree, said, language, "rumour"):
        return True
    if belongs(tree, said, language, "inquiring"):
        return tree.words[said].feats.get("Voice") == "Pass" or language.has_shape("passive", tree.forms[said])
    return is_unsettled(tree, said, language)


def is_unsettled(tree: Tree, said: int, language: Language) -> bool:
    """As in "kesinleşmedi", "netlik kazanmadı", "gündeme geldi", "şüpheli"."""
    behind = min(said + 1, len(tree) - 1)
    pairs = {f"{word}_{tree.lemmas[behind]}" for word in (tree.forms[said], tree.lemmas[said])}
    if pairs & language.classes["raised"]:
        return True
    no = is_refused(tree, said)
    if pairs & language.classes["settling"]:
        return no or tree.words[behind].feats.get("Polarity") == "Neg"
    return no if belongs(tree, said, language, "settling") else belongs(tree, said, language, "doubtful") and not no


def is_about(tree: Tree, mark: int, marks: frozenset[str], language: Language) -> bool:
    """As in "sattığı yönünde bilgi", "sattığına dair iddialar": a noun behind such a word tells it."""
    noun = mark + 1
    if noun >= len(tree) or tree.forms[mark] not in marks or tree.words[noun].upos != "NOUN":
        return False
    proof = belongs(tree, noun, language, "evidential") and marks is not WAYS  # "sattığına dair delil bulundu"
    return not proof and find(tree, noun, language.reporting.nouns, language) is not None


def is_supposed(tree: Tree, said: int) -> bool:
    """As in "sattığı doğruysa"."""
    behind = min(said + 1, len(tree) - 1)
    return SUPPOSED.search(tree.forms[said]) is not None or SUPPOSED.search(tree.forms[behind]) is not None


def refuted(tree: Tree, i: int, language: Language) -> bool:
    """As in "sattığı doğru değil", "sattığı sabit görülmedi", "sattığı yalan"."""
    clause = end_of(tree, i)
    said = said_of(tree, clause) if TOLD.search(tree.forms[clause]) else None
    if said is None:
        return False
    no = is_refused(tree, said)
    return not no if belongs(tree, said, language, "untrue") else no and belongs(tree, said, language, "found_true")


def end_of(tree: Tree, i: int) -> int:
    """The last word of a predicate, or of the row in which it stands: "aldığı ve sattığı"."""
    after = [c for c in tree.having(i, "conj", "aux", "cop", "obl") if c > i and tree.words[c].upos in ("VERB", "AUX")]
    return max([i, *(c for c in after if TOLD.search(tree.forms[c]) or FEARED.search(tree.forms[c]))])


def said_of(tree: Tree, clause: int) -> int | None:
    """The word right behind a clause, but for adverbs: "henüz", "resmen", "kesin olarak"."""
    k = clause + 1
    while k < len(tree) and (tree.words[k].upos == "ADV" or tree.forms[k] in ("de", "da", "söz") or is_way(tree, k)):
        k += 2 if is_way(tree, k) else 1  # "söz | konusu değil"
    return k if k < len(tree) and tree.words[k].upos in ("VERB", "ADJ", "NOUN", "ADP") else None


def seeming(tree: Tree, i: int) -> bool:
    """As in "kaçmış olmalı", "kaçmış gibi görünüyor"."""
    behind = i + 1
    if behind >= len(tree) or not HEARD.search(tree.forms[i]):
        return False
    looks = behind + 1 < len(tree) and tree.lemmas[behind + 1] in LOOKS
    return tree.forms[behind].startswith("olmalı") or (tree.forms[behind] == "gibi" and looks)


def is_way(tree: Tree, k: int) -> bool:
    """As in "kesin olarak"."""
    return k + 1 < len(tree) and tree.forms[k + 1] == "olarak"


def is_refused(tree: Tree, said: int) -> bool:
    """A verb with a negation, an adjective with "değil" or a negated "olmak" behind it."""
    if tree.words[said].upos == "VERB" and tree.words[said].feats.get("Polarity") == "Neg":
        return True
    behind = said + 1
    if behind >= len(tree) or tree.words[said].upos == "VERB":
        return False
    if tree.forms[said].endswith(("ma", "me")) and tree.bases[behind] == "cop":
        return True  # "kesinleşme | di"
    state = tree.lemmas[behind] in STATES or tree.forms[behind].startswith(("değil", "olma", "görülme", "bulunma"))
    return state and (tree.forms[behind].startswith("değil") or tree.words[behind].feats.get("Polarity") == "Neg")


def is_charge(tree: Tree, clause: int, said: int | None, language: Language) -> bool:
    """As in "suçlama, parayı aldığı yönünde", "iddia, aldığı": the predicate of a sentence about an allegation."""
    top = said if said is not None and tree.forms[said] in WAYS else clause
    about = tree.having(top, "nsubj", "dislocated") if tree.words[top].head < 0 else ()
    return any(c < clause and belongs(tree, c, language, "allegation", "rumour") for c in about)


def spoken_of(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "İddia, derneğin para gönderdiği": an allegation sends nothing."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        told = i < verb and tree.words[verb].head < 0 and TOLD.search(tree.forms[verb])
        if told and tree.words[i + 1].text == "," and belongs(tree, i, language, "allegation", "rumour"):
            yield {i: replace(tree.words[i], deprel="dislocated")}


def put_in_papers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "iddianamede onu öldürdüğü yer aldı": "yer almak" is one verb, and the clause what stands there."""
    for yer, form in enumerate(tree.forms):
        verb, clause = yer + 1, yer - 1
        if form != "yer" or clause < 0 or verb >= len(tree) or tree.lemmas[verb] != "al":
            continue
        if tree.bases[yer] == "obj" and tree.words[yer].head == verb and TOLD.search(tree.forms[clause]):
            yield {yer: replace(tree.words[yer], deprel="compound:lvc"), **hung(tree, clause, verb, "csubj")}


def hedges(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "muhtemelen kaçakçılar sattı", "güya iki kişiyi kaçırmış": of a doubt that a verb stands in."""
    doubts = {word for cues in language.certainty.values() for word in cues.adverbs}
    for i, form in enumerate(tree.forms):
        placed = tree.bases[i] == "advmod" and tree.words[tree.words[i].head].upos == "VERB"
        if form not in doubts or placed or tree.words[i].upos == "VERB":
            continue
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        if verb is not None and not tree.children[i]:
            yield {i: replace(tree.words[i], upos="ADV", head=verb, deprel="advmod", feats={})}


def subjects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "ele geçirmesi engellendi", "ele geçirdiği kanıtlanamadı": right before a passive stands what befell."""
    for i in tree.named("advcl"):
        word, verb = tree.words[i], tree.words[i].head
        shaped = CLAUSE.search(tree.forms[i]) and word.feats.get("Case", "Nom") == "Nom" and word.upos == "VERB"
        passive = verb == i + 1 and tree.words[verb].feats.get("Voice") == "Pass"
        bare = not tree.having(i, "case", "mark") and not tree.having(verb, "csubj", "nsubj")
        if shaped and bare and (passive or (verb == i + 1 and tree.words[verb].feats.get("Polarity") == "Neg")):
            yield {i: replace(word, deprel="csubj")}


EARLY = (doubled_verbs, put_in_papers, spoken_of)
RULES = (hedges, subjects)
