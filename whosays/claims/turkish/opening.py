"""Who opens a Turkish clause, or is acted on in it, where a parser has made one phrase of two words side by side.

Of two nouns the second is explained by the first only with a possessive: in "ordu kasabayı geri aldı" it has none, so
the army acts. People in the plural are no title of a town: "göçmenleri Bodrum'da sakladı".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import NARROW, acts_on, hung, is_finite, owned, takes_objects
from whosays.model import Word

PLAIN = re.compile("y[ıiuü]")  # an accusative behind a vowel, and no possessive
PEOPLE = re.compile("l[ae]r[ıi]$")
ACCUSATIVE = re.compile("[ğlyr][ıiuü]$")  # "sanığı", "zanlıyı", "şüphelileri"
CASED = ("Dat", "Abl", "Loc", "Acc")
PHRASES = ("nmod", "compound", "amod", "obl")
CLAUSES = ("advcl", "root", "conj", "acl", "ccomp", "parataxis")
HOLDERS = ("group", "authority", "body", "armed_side")
OUTSIDE = {"yurt": "yurtdışı", "ülke": "yurtdışı", "kent": "dışarı", "şehir": "dışarı", "il": "dışarı", "köy": "dışarı"}
POINTERS = frozenset({("söz", "konusu"), ("adı", "geçen"), ("bahsi", "geçen"), ("ismi", "geçen"), ("bahse", "konu")})
UNTIMELY = ("setting_word", "stretch", "day_word", "month", "measure")


def doers_before_accusatives(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ordu kasabayı geri aldı", "memur dosyayı kapattı": a noun that nobody owns is explained by no other."""
    for i in tree.named("nmod", "compound", "amod"):
        word, thing = tree.words[i], i + 1
        if word.head != thing or owned(word) or not is_plain_accusative(tree, thing) or word.upos == "ADJ":
            continue
        verb = tree.words[thing].head
        acting = verb > thing and tree.words[verb].upos == "VERB" and tree.words[verb].feats.get("Voice") != "Pass"
        if not acting or tree.first(verb, "nsubj", "csubj") is not None or tree.bases[verb] not in CLAUSES:
            continue
        shared = any(c < i for a in tree.ancestors(verb) for c in tree.having(a, "nsubj"))
        bare = word.feats.get("Case", "Nom") == "Nom" and tree.lemmas[i] not in language.classes["like_adjective"]
        if bare and not shared and opens(tree, i) and belongs(tree, i, language, "people", "body", "authority"):
            yield {i: replace(word, head=verb, deprel="nsubj"), thing: replace(tree.words[thing], deprel="obj")}


def is_plain_accusative(tree: Tree, i: int) -> bool:
    """As in "kasabayı", "dosyayı": behind a vowel an accusative shows that nobody owns the thing."""
    rest = tree.forms[i].removeprefix(tree.lemmas[i])
    return tree.words[i].upos == "NOUN" and tree.lemmas[i][-1:] in "aeıioöuü" and PLAIN.fullmatch(rest) is not None


def opens(tree: Tree, i: int) -> bool:
    """Whether a clause begins with a word: behind a comma, a converb, or a phrase with a case or a postposition."""
    before = tree.words[i - 1] if i else None
    if before is None or before.upos in ("PUNCT", "ADP", "ADV") or before.feats.get("VerbForm") == "Conv":
        return True
    return before.feats.get("Case") in ("Loc", "Abl", "Ins", "Dat")


def people_before_places(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "göçmenleri Bodrum'da sakladı", "sanığı örgüte üye olmaktan suçlu buldu": no part of what has a case."""
    for i in tree.named("nmod", "amod"):
        word, noun = tree.words[i], tree.words[i].head
        placed = tree.words[noun].feats.get("Case") in ("Loc", "Dat", "Abl") and tree.words[noun].upos != "VERB"
        if noun != i + 1 or not placed or word.upos != "NOUN" or tree.having(i, "nmod:poss"):
            continue
        many = PEOPLE.search(tree.forms[i]) and tree.words[noun].upos == "PROPN"
        tried = language.speakers.kinds.get(tree.lemmas[i]) == "defendant" and ACCUSATIVE.search(tree.forms[i])
        if not (many or tried) or not find(tree, i, language.classes["person"], language):
            continue
        deeds = (a for a in tree.ancestors(noun) if tree.words[a].feats.get("VerbForm") != "Vnoun")
        verb = next((a for a in deeds if tree.words[a].upos == "VERB" and acts_on(tree, a)), -1)
        if verb > noun and tree.first(verb, "obj") is None and tree.words[verb].feats.get("Voice") != "Pass":
            feats = {k: v for k, v in word.feats.items() if not k.endswith("[psor]")}
            yield {i: replace(word, head=verb, deprel="obj", feats={**feats, "Case": "Acc"})}


def doers_before_many(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "mahkeme sanıkları beraat ettirdi", "örgüt silahları Van'a taşıdı": of a body alone few are explained."""
    for i in tree.named("nmod", "compound", "amod"):
        word, many = tree.words[i], tree.words[i].head
        verb = tree.words[many].head
        plural = many == i + 1 and PEOPLE.search(tree.forms[many]) and tree.words[many].upos == "NOUN"
        if not plural or tree.bases[many] not in ("nsubj", "obj") or not many < verb or not acts_on(tree, verb):
            continue
        bare = word.feats.get("Case", "Nom") == "Nom" and not owned(word) and tree.forms[i] == tree.lemmas[i].lower()
        others = [c for c in tree.having(verb, "nsubj", "obj", "csubj", "ccomp") if c != many]
        finite = is_finite(tree.words[verb]) and tree.words[verb].feats.get("Voice") != "Pass"
        if not bare or others or not finite or not opens(tree, i) or not belongs(tree, i, language, *HOLDERS):
            continue
        acted = language.speakers.kinds.get(tree.lemmas[many]) == "defendant"
        if acted or belongs(tree, many, language, "goods", "vehicle", "built", "migrant", "land"):
            feats = {k: v for k, v in tree.words[many].feats.items() if not k.endswith("[psor]")}
            thing = replace(tree.words[many], deprel="obj", feats={**feats, "Case": "Acc"})
            yield {i: replace(word, head=verb, deprel="nsubj"), many: thing}


def things_of_converbs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "şüpheli, askeri birliği fotoğraflarken yakalandı": beside who does both the other is acted on."""
    for i in tree.named("nsubj"):
        word, converb = tree.words[i], tree.words[i].head
        above = tree.words[converb].head
        if tree.bases[converb] != "advcl" or not i < converb < above or word.upos != "NOUN":
            continue
        marked = tree.forms[i][-1] in NARROW and tree.forms[i] != tree.lemmas[i]
        before = any(c < i for c in tree.having(above, "nsubj"))
        if not marked or not before or not takes_objects(tree.lemmas[converb]):
            continue
        if any(tree.words[c].feats.get("Case") == "Gen" for c in tree.having(i, "nmod:poss")):
            continue
        if tree.words[converb].feats.get("Voice") == "Pass":
            continue
        beside = (*tree.having(converb, "obj"), *tree.having(i, "nmod:poss"))
        described = [c for c in beside if c == i - 1 and tree.forms[c] == "askeri"]
        if described or tree.first(converb, "obj") is None:
            change = {c: replace(tree.words[c], head=i, deprel="amod", upos="ADJ") for c in described}
            yield {**change, i: replace(word, deprel="obj", feats={**word.feats, "Case": "Acc"})}


def middles(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "isyancılar dağlara çekildi": whoever draws back to a place is not drawn there."""
    for verb in tree.tagged("VERB"):
        word = tree.words[verb]
        if tree.lemmas[verb] != "çek" or word.feats.get("Voice") != "Pass" or tree.having(verb, "obl:agent"):
            continue
        somebody = any(belongs(tree, c, language, "people", "armed_side") for c in tree.having(verb, "nsubj", "obj"))
        way = any(tree.words[c].feats.get("Case") in ("Dat", "Abl") for c in tree.having(verb, "obl"))
        if somebody and way and not any(tree.lemmas[c] in ("sorgu", "hesap") for c in tree.children[verb]):
            feats = {k: v for k, v in word.feats.items() if k != "Voice"}
            yield {verb: replace(word, lemma="çekil", feats=feats)}


def abroad(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yurt dışına kaçtı", "il dışına çıktı": a place outside, and no side of a thing."""
    for i in range(1, len(tree)):
        word, inner = tree.words[i], tree.lemmas[i - 1]
        if tree.lemmas[i] != "dış" or inner not in OUTSIDE or tree.words[i - 1].feats.get("Case", "Nom") != "Nom":
            continue
        if word.feats.get("Case") in ("Dat", "Loc", "Abl") or tree.forms[i].endswith(("ına", "ında", "ından")):
            yield {i: replace(word, lemma=OUTSIDE[inner])}


def pointers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "söz konusu kişi", "adı geçen şahıs": two words that point like "bu", and tell nothing of their own."""
    for i in range(len(tree) - 2):
        second, noun = tree.words[i + 1], i + 2
        if (tree.forms[i], tree.forms[i + 1]) not in POINTERS or second.head != noun or second.deprel == "det":
            continue
        if tree.words[noun].upos == "NOUN":
            feats = {"PronType": "Dem"}
            yield {i: replace(tree.words[i], head=i + 1, deprel="fixed"),
                   i + 1: replace(second, lemma="bu", upos="DET", deprel="det", feats=feats)}  # fmt: skip


def acted_on_first(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Mahalle, milisler tarafından bombalandı": what opens a passive before a comma was acted on."""
    if len(tree) < 4 or tree.words[1].text != ",":
        return
    word, verb = tree.words[0], tree.words[0].head
    bare = word.upos in ("NOUN", "PROPN") and tree.forms[0] == tree.lemmas[0].lower() and not tree.children[0]
    if not bare or tree.bases[0] not in PHRASES or verb < 2 or tree.words[verb].upos != "VERB":
        return
    passive = tree.words[verb].feats.get("Voice") == "Pass" and tree.first(verb, "nsubj", "obj", "csubj") is None
    if passive and not belongs(tree, 0, language, *UNTIMELY):
        yield {0: replace(word, deprel="nsubj", feats={**word.feats, "Case": "Nom"})}


def listed_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "üç tabanca, iki bomba ve belge buldu": what stands bare before a comma and an object is one more."""
    for i in tree.named("obl", "nmod", "dep"):
        word, verb = tree.words[i], tree.words[i].head
        bare = word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and not tree.having(i, "case")
        thing = tree.first(verb, "obj") if bare and verb > i and tree.words[verb].upos == "VERB" else None
        if thing is None or not i < thing < verb or not tree.having(i, "nummod", "amod", "det", "conj"):
            continue
        comma = next((k for k in range(i + 1, thing) if tree.forms[k] == ","), len(tree))
        told = [k for k in tree.subtree(thing) if tree.words[k].upos != "PUNCT"]
        beside = min(told) == comma + 1 and comma == i + 1
        if beside and tree.words[thing].feats.get("Case") != "Acc" and not belongs(tree, i, language, *UNTIMELY):
            yield {i: replace(word, deprel="obj"), **hung(tree, thing, i, "conj")}


def counted_people(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "37 mahpus kötü muameleye maruz kaldı": people who are counted describe no noun that nobody owns."""
    for i in tree.named("amod", "nmod", "compound"):
        word, noun = tree.words[i], tree.words[i].head
        plain = word.upos in ("NOUN", "ADJ") and word.feats.get("Case", "Nom") == "Nom" and not owned(word)
        if not plain or not i < noun or not tree.having(i, "nummod") or owned(tree.words[noun]):
            continue
        verb = tree.words[noun].head
        acts = verb > noun and is_finite(tree.words[verb]) and tree.first(verb, "nsubj", "csubj") is None
        if acts and tree.words[noun].feats.get("Case") in CASED and find(tree, i, language.classes["people"], language):
            yield hung(tree, i, verb, "nsubj")


RULES = (
    doers_before_accusatives,
    doers_before_many,
    counted_people,
    people_before_places,
    things_of_converbs,
    acted_on_first,
    listed_objects,
    middles,
    abroad,
    pointers,
)
