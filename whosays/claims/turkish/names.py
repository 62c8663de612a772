"""Names in a Turkish sentence: the case of a name of several words stands on its last, and says what the name is.

"Orhan Sarp'ı" is whom something is done to and "kardeşi Yusuf Alkan'ın öldüğünü" tells of the brother, whatever a
parser reads the first word as.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import MARKS, hung, is_clause, is_finite, is_somebody, turns_quotation
from whosays.model import Word

OF_SEVERAL = re.compile("l[ae]r([ıi]n)?d[ae]n$")
LETTER = re.compile(r"[A-ZÇĞİÖŞÜ]\.")
MARKING = ("Acc", "Gen", "Dat", "Abl", "Loc", "Ins")
# What describes a post, and not the name behind it.
# What describes a post, and not whoever holds it.
OF_POST = frozenset({"nmod:poss", "amod", "det", "nummod", "nmod", "compound", "nmod:desc"})


def ends_of_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Ali Koç'un 10 yıl, Veli Taş'ın 7 yıl": a name ends behind its first word, and before no other name."""
    for i in tree.named("flat"):
        word, before = tree.words[i], i - 1
        if word.upos != "PROPN" or not 0 <= before < i < word.head or tree.words[before].upos != "PROPN":
            continue
        first = tree.head_ending(before, i, "flat")
        if first != word.head:
            yield hung(tree, i, first, "flat")


def torn_initials(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "belirten M.T., …" read as two words: letters with a dot that no space parts are one name."""
    for i in range(1, len(tree)):
        first, last = tree.words[i - 1], tree.words[i]
        letters = LETTER.fullmatch(first.text) and LETTER.match(last.text) and first.end == last.start
        if letters and first.upos == last.upos == "PROPN" and last.head != i - 1 and first.head != i:
            yield hung(tree, i, i - 1, "flat")


def code_names(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "gizli tanık “Kara Deniz”in ifadesi": the title before the mark is of the name, and no subject."""
    for i in tree.tagged("NOUN"):
        row = range(i + 2, min(i + 5, len(tree)))
        last = next((k for k in row if turns_quotation(tree.words[k])), None)
        if last is None or tree.words[i + 1].text not in MARKS or tree.words[last].upos != "PROPN":
            continue
        name = tree.head_ending(last, last + 1, "flat")
        bare = tree.words[i].feats.get("Case", "Nom") == "Nom" and tree.words[i].head != name
        if bare and is_somebody(tree, i, language):
            yield hung(tree, i, name, "nmod:desc")


def whole_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """The case of the last word of a name on its first, which governs it."""
    for head in tree.governing("flat"):
        word, last = tree.words[head], tree.words[max(tree.having(head, "flat"))]
        case = last.feats.get("Case", "")
        marked = case in MARKING and "'" in last.text.replace("’", "'")
        if word.upos == "PROPN" and marked and word.feats.get("Case", "Nom") == "Nom":
            yield {head: replace(word, feats={**word.feats, "Case": case})}


def bare_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Marco Bellini dedi": the last word of a subject's name ends so; what is no name's has an apostrophe."""
    for head in tree.governing("flat"):
        last = max(tree.having(head, "flat"))
        word, whole = tree.words[last], tree.words[head]
        bare = "'" not in tree.forms[last] and word.upos == whole.upos == "PROPN"
        subject = tree.bases[head] == "nsubj" and whole.feats.get("Case", "Nom") == "Nom"
        if bare and subject and word.feats.get("Case") in MARKING:
            yield {last: replace(word, lemma=word.text, feats={**word.feats, "Case": "Nom"})}


def accusative_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "mahkeme Orhan Sarp'ı … çarptırdı": a name in the accusative is the object of the verb behind it."""
    for i, word in enumerate(tree.words):
        if word.upos != "PROPN" or word.feats.get("Case") != "Acc" or tree.bases[i] not in ("nsubj", "nmod"):
            continue
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        if verb is None or verb < i or tree.words[verb].feats.get("Voice") == "Pass":
            continue
        if all(tree.words[c].feats.get("Case") != "Acc" for c in tree.having(verb, "obj")):
            yield hung(tree, i, verb, "obj")


def listed_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Ali Koç ve Veli Uz'un": the case behind the last name of a list is that of all."""
    for head in tree.governing("conj"):
        word, last = tree.words[head], tree.words[max(tree.having(head, "conj"))]
        case = last.feats.get("Case", "Nom")
        if word.upos == last.upos == "PROPN" and case in MARKING and word.feats.get("Case", "Nom") == "Nom":
            yield {head: replace(word, feats={**word.feats, "Case": case})}


def suspended_cases(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "ev ve iş yerinde arama yaptı": the case behind the last noun of a list is that of all."""
    for head in tree.governing("conj"):
        word, last = tree.words[head], tree.words[max(tree.having(head, "conj"))]
        case = last.feats.get("Case", "Nom")
        joint = any(tree.forms[c] == "ve" for c in tree.subtree(head) if c > head)
        listed = word.upos == last.upos == "NOUN" and joint and max(tree.having(head, "conj")) > head
        if listed and case in MARKING and word.feats.get("Case", "Nom") == "Nom" and tree.forms[head] == word.lemma:
            yield {head: replace(word, feats={**word.feats, "Case": case})}


def given_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Yasemin Dağ konuştu": a name's genitive stands behind an apostrophe, so no "Yasem" owns a mountain."""
    for i in tree.tagged("PROPN"):
        word, name = tree.words[i], i + 1
        if word.feats.get("Case") != "Gen" or word.head != name or not tree.bases[i].startswith("nmod"):
            continue
        if tree.words[name].upos != "PROPN" or "'" in word.text.replace("’", "'") or tree.bases[name] == "flat":
            continue
        inside = {c: replace(tree.words[c], head=i) for c in tree.children[name] if c != i}
        above = tree.words[name]
        first = replace(word, lemma=word.text, head=above.head, deprel=above.deprel, feats={**above.feats})
        yield {**inside, i: first, name: replace(above, head=i, deprel="flat")}


def ranks(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Org. Kemal Sezer": the short form of a rank describes the name behind it."""
    short = language.classes.get("short_title", frozenset())
    for i, word in enumerate(tree.words[:-1]):
        name = i + 1
        if tree.forms[i].rstrip(".") not in short or tree.words[name].upos != "PROPN" or word.deprel == "nmod:desc":
            continue
        if tree.words[name].head == i:
            yield turned_round(tree, i, name)
        elif name not in tree.ancestors(i) or word.head == name:
            yield {i: replace(word, head=name, deprel="nmod:desc")}


def titles(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kulüp başkanı Levent Dura", "gardiyan Sinan Kaya'yı": a post right before a name describes it."""
    for i, word in enumerate(tree.words):
        name = name_behind(tree, i)
        if name is None or word.upos != "NOUN" or word.feats.get("Case", "Nom") not in ("Nom", "Gen", "Acc"):
            continue
        if word.deprel == "nmod:desc" or language.speakers.kinds.get(tree.lemmas[i]) == "document":
            continue  # "dosyaları Kaya'nın …"
        if tree.words[name].head == i and stands_beside(tree, i, name):
            yield hearer(tree, i, name, language) or turned_round(tree, i, name)
        elif not is_somebody(tree, i, language):
            continue
        elif word.head == name or one_member(tree, i, name) or is_no_subject(tree, i, name):
            clauses = {c: replace(tree.words[c], head=name) for c in tree.having(i, "acl", "cc")}
            yield {**clauses, i: replace(word, head=name, deprel="nmod:desc")}


def stands_beside(tree: Tree, post: int, name: int) -> bool:
    """Whether the tree has a name as what a post is called; also as the subject of a post that is no predicate."""
    predicate = tree.words[post].head < 0 or tree.having(post, "cop") or tree.bases[post] in ("ccomp", "conj", "advcl")
    return tree.bases[name] in ("appos", "flat") or (tree.bases[name] == "nsubj" and not predicate)


def name_behind(tree: Tree, i: int) -> int | None:
    """The name that begins right behind a word, or behind a rank that stands before it."""
    at = i + 1
    while at < len(tree) and tree.words[at].deprel == "nmod:desc" and tree.words[at].upos == "PROPN":
        at += 1
    named = at < len(tree) and tree.words[at].upos == "PROPN"
    return at if named and (tree.bases[at] != "flat" or tree.words[at].head == i) else None


def is_no_subject(tree: Tree, post: int, name: int) -> bool:
    """Whether a post is no subject beside the name behind it: its verb has or takes another one, or the name is it."""
    verb = tree.words[post].head
    if tree.words[post].deprel != "nsubj":
        return False
    others = [c for c in tree.having(verb, "nsubj") if c not in (post, name)]
    same = tree.words[name].head == verb and tree.words[name].deprel == "nsubj"
    marked = tree.words[name].feats.get("Case", "Nom") != "Nom" and verb in tree.ancestors(name)
    halves = [verb, *tree.having(verb, "compound:lvc")]
    doing = tree.bases[verb] == "acl" and any(tree.forms[h].endswith(("an", "en")) for h in halves)  # "vuran kişi"
    bare = doing or (tree.words[name].feats.get("Case") == "Gen" and needs_no_nominative(tree, verb))
    repeated = any(tree.words[k].deprel == "nmod:desc" and tree.lemmas[k] == tree.lemmas[post] for k in range(post))
    return same or (marked and (bool(others) or repeated or bare))


def hearer(tree: Tree, post: int, name: int, language: Language) -> dict[int, Word]:
    """As in "sözcü Lodos Ajansı'na söyledi": a dative behind the only subject of a report is who is told."""
    word = tree.words[post]
    if word.deprel != "nsubj" or tree.words[name].feats.get("Case") != "Dat":
        return {}
    alone = len(tree.having(word.head, "nsubj")) == 1
    reports = find(tree, word.head, language.reporting.verbs, language) is not None
    return hung(tree, name, word.head, "obl") if alone and reports else {}


def one_member(tree: Tree, post: int, name: int) -> bool:
    """As in "… ile işçi temsilcisi Nil Tay": post and name, read as two members of a list."""
    one, two = tree.words[post], tree.words[name]
    return one.deprel == two.deprel == "conj" and one.head == two.head


def needs_no_nominative(tree: Tree, verb: int) -> bool:
    """Whether the subject of a verb is a clause, the noun behind it, or stands in the genitive."""
    word, halves = tree.words[verb], [verb, *tree.having(verb, "compound:lvc")]
    participle = word.deprel == "acl" and "Person[psor]" not in word.feats
    return word.feats.get("Voice") == "Pass" or participle or any(is_clause(tree.words[h]) for h in halves)


def turned_round(tree: Tree, post: int, name: int) -> dict[int, Word]:
    """The name in the place of the post before it, with all but what describes the post; its case says what it is."""
    word = tree.words[post]
    moved = [c for c in tree.children[post] if c != name and (c > post or tree.words[c].deprel not in OF_POST)]
    change = {c: replace(tree.words[c], head=name) for c in moved}
    place = replace(tree.words[name], head=word.head, deprel=relation(tree, post, name))
    return {**change, name: place, post: replace(word, head=name, deprel="nmod:desc")}


def relation(tree: Tree, post: int, name: int) -> str:
    """What a name is to the word above its post, by its own case."""
    word, case = tree.words[post], tree.words[name].feats.get("Case", "Nom")
    verb = word.head >= 0 and tree.words[word.head].upos == "VERB"
    if case == "Nom" or word.head < 0 or tree.having(post, "case"):
        return word.deprel
    if case == "Gen":
        return "nsubj" if is_clause(tree.words[word.head]) else "nmod:poss"
    return "obj" if case == "Acc" and verb else "obl" if verb else "nmod"


def genitives_before_others(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Tarık Önal'ın görevli Nuri Bayar'a rüşvet verdiği": no apposition before what has another case."""
    for i in tree.named("appos"):
        word, noun = tree.words[i], tree.words[i].head
        if word.upos != "PROPN" or word.feats.get("Case") != "Gen" or noun < i:
            continue
        clause = next((a for a in tree.ancestors(i) if is_clause(tree.words[a])), None)
        if tree.words[noun].feats.get("Case") != "Gen" and clause is not None and tree.first(clause, "nsubj") is None:
            yield hung(tree, i, clause, "nsubj")


def genitive_appositions(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Aylin, kardeşi Yusuf Alkan'ın öldüğünü söyledi": the brother is no second speaker, he has died."""
    for i in tree.named("conj", "appos"):
        word = tree.words[i]
        names = [c for c in tree.having(i, "appos", "flat") if tree.words[c].feats.get("Case") == "Gen"]
        if word.upos != "NOUN" or not names or names[0] != i + 1 or tree.words[i - 1].text != ",":
            continue
        clause = next((k for k in range(i + 1, len(tree)) if tree.words[k].upos == "VERB"), None)
        nominal = clause is not None and "Person[psor]" in tree.words[clause].feats
        if clause is not None and nominal and tree.first(clause, "nsubj") is None:
            feats = {**word.feats, "Case": "Gen"}
            yield {i: replace(word, head=clause, deprel="nsubj", feats=feats)}


def two_settings(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "3 Mart'ta Ordu'da doğdu": one locative is no part of the next; both are the verb's."""
    for i, word in enumerate(tree.words):
        noun = word.head
        if tree.bases[i] != "nmod" or word.feats.get("Case") != "Loc" or noun <= i or tree.bases[noun] != "obl":
            continue
        verb, joined = tree.words[noun].head, any(tree.forms[c] == "ki" for c in tree.children[i])
        if tree.words[noun].feats.get("Case") == "Loc" and tree.words[verb].upos == "VERB" and not joined:
            yield {i: replace(word, head=verb, deprel="obl")}


def names_read_as_verbs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Söylemez, suçlamayı reddetti": no verb opens a sentence before a comma; it is a name, which acts."""
    if len(tree) < 3 or tree.words[1].text != "," or tree.children[0]:
        return
    named = tree.words[0].upos == "PROPN" and tree.words[0].deprel in ("discourse", "vocative")
    if not named and tree.words[0].upos not in ("VERB", "ADJ"):
        return
    verb = tree.words[0].head
    free = verb > 1 and tree.words[verb].upos == "VERB" and tree.first(verb, "nsubj", "csubj") is None
    if tree.words[0].text[:1].isupper() and tree.bases[0] not in ("conj", "amod", "advmod", "cc") and free:
        name = replace(tree.words[0], lemma=tree.words[0].text, upos="PROPN", feats={"Case": "Nom", "Number": "Sing"})
        yield {0: replace(name, deprel="nsubj")}


def places_beside_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya Van'daki evinde yakalandı": with a case and -ki a name describes the noun behind it."""
    for i in tree.named("flat"):
        name, ki = tree.words[i].head, i + 1
        noun = i + 2
        joined = ki + 1 < len(tree) and tree.forms[ki] == "ki" and "'" in tree.words[i].text.replace("’", "'")
        if not joined or not name < i or tree.words[noun].upos not in ("NOUN", "PROPN"):
            continue
        who = replace(tree.words[name], feats={**tree.words[name].feats, "Case": "Nom"})
        verb = who.head
        alone = verb > i and is_finite(tree.words[verb]) and tree.first(verb, "nsubj") in (None, name)
        acts = replace(who, deprel="nsubj") if alone and tree.bases[name] in ("obl", "nmod") else who
        yield {i: replace(tree.words[i], head=noun, deprel="nmod"), name: acts}


def partitives(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "şüphelilerden Kaya", "üyelerinden M.A.'nın": of whom somebody is one, right before the name."""
    for i in tree.named("obl", "nmod"):
        word, name = tree.words[i], i + 1
        several = word.upos == "NOUN" and word.feats.get("Case") == "Abl" and OF_SEVERAL.search(tree.forms[i])
        if not several or name >= len(tree) or tree.words[name].upos != "PROPN" or word.head == name:
            continue
        if is_somebody(tree, i, language) and tree.bases[name] != "flat":
            yield hung(tree, i, name, "nmod:part")


RULES = (
    torn_initials, code_names, ends_of_names, names_read_as_verbs, places_beside_names, whole_names, bare_names,
    listed_names, suspended_cases, given_names, ranks, genitives_before_others, genitive_appositions, titles,
    partitives, accusative_names, two_settings,
)  # fmt: skip
