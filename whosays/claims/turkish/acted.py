"""Whom and what a Turkish verb acts on, where a parser has found a doer or an owner instead.

"-i" and "-leri" end an accusative and a possessive alike. A person whom nobody owns, before a verb that takes objects
and that another acts in, is acted on. What an "about" or a dative belongs to, the noun of the verb tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import doers
from whosays.claims.turkish.moves import accusative, hung, is_finite, is_somebody, joined, owned, takes_objects
from whosays.claims.turkish.owners import tells
from whosays.model import Word

ENDING = re.compile("(l[ae]r)?y?[ıiuü]")
ABOUT = frozenset({"hakkında", "ilgili", "ilişkin", "dair", "yönelik"})
INNER = frozenset({"nmod", "amod"})
FOREIGN = ("sınır", "dışı")  # "sınır dışı et": one verb of three words
PLAIN = frozenset({"nsubj", "nmod:poss", "amod", "nmod"})
INFINITIVE = re.compile("m[ae](k|y[ae]|y[ıi])$")  # whoever does it does the verb above
PLACED = frozenset({"yer", "karşı", "ön", "huzur"})  # "olay yerinde", "hâkim karşısında"
STATES = frozenset({"halinde", "hâlinde"})
EXISTS = frozenset({"bulun", "var", "ol", "yok"})


def people_acted_on(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Jandarma, 43 göçmeni yakaladığını duyurdu", "mahkeme sanıkları hapse mahkûm etti"."""
    for i in tree.tagged("NOUN", "PROPN"):
        if tree.words[i].deprel not in PLAIN or not may_be_acted_on(tree, i, language):
            continue
        verb = next((a for a in (tree.words[i].head, *tree.ancestors(i)) if a > i and is_verb(tree, a)), None)
        if verb is None or not acts_on(tree, verb):
            continue
        if INFINITIVE.search(tree.forms[verb]) or (tells(tree, verb) and tree.bases[verb] not in ("advcl", "acl")):
            yield accusative(tree, i, verb)
            continue
        doer = doer_before(tree, i, verb, language)
        if doer is not None:
            change = {} if tree.bases[doer] == "nsubj" else hung(tree, doer, verb, "nsubj")
            yield {**change, **accusative(tree, i, verb)}


def may_be_acted_on(tree: Tree, i: int, language: Language) -> bool:
    """A noun for people with an ending that may be an accusative's, and without an owner; "Afganları"."""
    form, stem = tree.forms[i], tree.lemmas[i]
    if tree.words[i].upos == "PROPN":
        return i > 0 and form.endswith(("ları", "leri")) and not tree.having(i, "nmod", "case", "flat")
    ended = form.startswith(stem) and ENDING.fullmatch(form[len(stem) :])
    bare = tree.words[i].feats.get("Case", "Nom") in ("Nom", "Acc") and not tree.having(i, "nmod:poss", "case")
    return bool(ended) and bare and find(tree, i, language.classes["person"], language) is not None


def is_verb(tree: Tree, i: int) -> bool:
    """Whether a word is a verb."""
    return tree.words[i].upos == "VERB"


def acts_on(tree: Tree, verb: int) -> bool:
    """Whether a verb takes an object, is no passive and has no object yet."""
    halves = tree.having(verb, "compound", "obl", "obj")
    near = [h for h in halves if h == verb - 1]
    parts = [part for h in near for part in (tree.forms[h], tree.lemmas[h])]
    names = [tree.lemmas[verb], *(f"{part}_{tree.lemmas[verb]}" for part in parts)]
    free = tree.first(verb, "obj") in (None, *near)
    return free and tree.words[verb].feats.get("Voice") != "Pass" and any(takes_objects(name) for name in names)


def doer_before(tree: Tree, i: int, verb: int, language: Language) -> int | None:
    """Who acts: a subject before the word, on the verb or on the one that goes on from it; else a bare somebody."""
    verbs = [verb, *([tree.words[verb].head] if tree.bases[verb] in ("advcl", "conj") else [])]
    found = [c for v in verbs for c in tree.having(v, "nsubj") if c < i]
    halves = tree.having(verb, "compound")
    bare = [c for v in (verb, *halves) for c in tree.having(v, "obl", "nmod") if c < i and is_bare(tree, c, language)]
    return next(iter(found + bare), None)


def is_bare(tree: Tree, i: int, language: Language) -> bool:
    """A body or a person without a case or a postposition: "Ağır Ceza Mahkemesi"."""
    plain = tree.words[i].feats.get("Case", "Nom") == "Nom" and not joined(tree, i)
    return plain and is_somebody(tree, i, language)


def of_proceedings(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "vali hakkında görevi kötüye kullandığı iddiasıyla dava açıldı": the case is about him, not the abuse."""
    for i in tree.named("nmod", "obl"):
        over = tree.words[i].head
        if not i < over or not any(tree.forms[c] in ABOUT for c in tree.having(i, "case")):
            continue
        if joined(tree, i) and any(tree.forms[c] == "ki" for c in tree.children[i]):
            continue
        verb = proceeding_verb(tree, i, language)
        if verb is not None and over < verb:
            yield hung(tree, i, verb, "obl")


def proceeding_verb(tree: Tree, i: int, language: Language) -> int | None:
    """The verb of the first case, inquiry or indictment behind a word that is opened, drawn up or decided."""
    for k in range(i + 1, len(tree) - 1):
        if is_finite(tree.words[k]) or tree.words[k].text == ";":
            return None
        if not find(tree, k, language.classes["proceeding"], language):
            continue
        behind = k + 2 if tree.words[k + 1].deprel == "compound:lvc" and k + 2 < len(tree) else k + 1
        if is_verb(tree, behind):
            return behind
    return None


def adjectives_of_topic(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "olayla ilgili soruşturma": read as an adjective, it marks what the inquiry is about."""
    for i in tree.named("amod"):
        word = tree.words[i]
        topics = [c for c in tree.having(i, "nmod", "obl") if c == i - 1]
        noun = word.head
        if tree.forms[i] not in ABOUT or not topics or not i < noun or tree.words[noun].upos == "VERB":
            continue
        mark = replace(word, upos="ADP", lemma=tree.forms[i], head=topics[0], deprel="case", feats={})
        verb = tree.words[noun].head
        opened = tree.bases[noun] == "obj" and find(tree, noun, language.classes["proceeding"], language)
        topic = replace(tree.words[topics[0]], head=noun, deprel="nmod")
        yield {i: mark, topics[0]: replace(topic, head=verb, deprel="obl") if opened else topic}


def cases_about(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "milletvekili hakkındaki dava": whom a case is about, with the marks of it behind."""
    for i in tree.named("amod"):
        word, noun = tree.words[i], tree.words[i].head
        whom = [c for c in (*tree.having(i, "nmod"), *tree.having(noun, "nmod")) if c <= i - 1][:1]
        if tree.forms[i] != "hakkında" or not whom or not i < noun:
            continue
        mark = replace(word, upos="ADP", lemma="hakkında", head=whom[0], deprel="case", feats={})
        loose = {c: replace(tree.words[c], head=whom[0]) for c in tree.children[i] if c != whom[0]}
        yield {**loose, i: mark, whom[0]: replace(tree.words[whom[0]], head=noun, deprel="nmod")}


def verbs_of_three(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "üç kişiyi sınır dışı etti": what hangs inside of the verb's name belongs to the verb."""
    for i in range(len(tree) - 2):
        if (tree.forms[i], tree.forms[i + 1]) != FOREIGN or not tree.forms[i + 2].startswith(("ed", "et")):
            continue
        verb = i + 2
        inner = [c for k in (i, i + 1) for c in tree.children[k] if c not in (i, i + 1, verb)]
        change = {c: inside_out(tree, c, verb) for c in inner}
        change[i] = replace(tree.words[i], head=i + 1, deprel="compound")
        change[i + 1] = replace(tree.words[i + 1], head=verb, deprel="compound:lvc")
        if tree.words[verb].head in (i, i + 1):
            above = next(tree.words[k] for k in (i + 1, i) if tree.words[k].head not in (i, i + 1, verb))
            change[verb] = replace(tree.words[verb], head=above.head, deprel=above.deprel)
        yield {k: word for k, word in change.items() if word != tree.words[k]}


def made_harmless(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "beş terörist etkisiz hale getirildi": one verb of three words, known by its first and its last."""
    for i in range(len(tree) - 2):
        verb = i + 2
        if tree.forms[i] != "etkisiz" or tree.forms[i + 1] not in ("hale", "hâle") or tree.lemmas[verb] != "getir":
            continue
        if tree.words[i].head != verb:
            yield {i: replace(tree.words[i], head=verb, deprel="compound:lvc"),
                   i + 1: replace(tree.words[i + 1], head=verb, deprel="compound:lvc")}  # fmt: skip


def inside_out(tree: Tree, c: int, verb: int) -> Word:
    """A word of the name's as one of the verb: an accusative is its object, another noun its oblique."""
    word = tree.words[c]
    if word.deprel.startswith("nmod") or word.deprel in ("amod", "obl"):
        return replace(word, head=verb, deprel="obj" if word.feats.get("Case") == "Acc" else "obl")
    return replace(word, head=verb)


def receivers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sanığa ağırlaştırılmış müebbet hapis cezası verildi": the dative is of the verb that gives."""
    for i in tree.named("obl", "nmod"):
        part = tree.words[i].head
        if not i < part or tree.lemmas[part] != "ağırlaştır" or tree.words[i].feats.get("Case") != "Dat":
            continue
        verb = next((a for a in tree.ancestors(part) if is_verb(tree, a)), None)
        if verb is not None:
            yield hung(tree, i, verb, "obl")


def opening_people(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Şüpheli, bir dairede oturuyordu": with a comma behind it no adverb, but who acts."""
    if len(tree) < 3 or tree.words[1].text != "," or tree.words[0].deprel not in ("advmod", "amod", "dep"):
        return
    word, verb = tree.words[0], tree.words[0].head
    known = word.upos in ("ADV", "ADJ") and tree.forms[0] in language.classes["person"]
    if known and verb > 1 and is_verb(tree, verb) and tree.first(verb, "nsubj", "csubj") is None:
        feats = {"Case": "Nom", "Number": "Sing", "Person": "3"}
        yield {0: replace(word, upos="NOUN", lemma=tree.forms[0], deprel="nsubj", feats=feats)}


def ways_from(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Irak'tan dağ yoluyla Türkiye'ye sızdı": from where is no part of what the way is."""
    for i in tree.named("nmod"):
        word, noun = tree.words[i], tree.words[i].head
        named = word.upos == "PROPN" and word.feats.get("Case") == "Abl" and not joined(tree, i)
        verb = next((a for a in tree.ancestors(i) if is_verb(tree, a)), None)
        of_noun = tree.words[noun].upos == "NOUN" and tree.bases[noun] in INNER
        inside = tree.bases[noun] == "obl" or (of_noun and tree.words[noun].head < (verb or 0))
        if named and word.deprel == "nmod" and verb is not None and i < noun < verb and inside:
            yield hung(tree, i, verb, "obl")


def existing_ties(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Şirketin orduyla yakın bağları bulunuyor": what exists is the owner's, not the army."""
    for i in tree.named("nmod"):
        over = tree.words[i].head
        apart = is_with(tree, over) and not owned(tree.words[over]) and i < over
        tie = tie_behind(tree, over, language) if apart and tree.words[i].feats.get("Case") == "Gen" else None
        if tie is not None and not doers(tree, tree.words[tie].head):
            yield hung(tree, i, tie, "nmod:poss")


def tie_behind(tree: Tree, partner: int, language: Language) -> int | None:
    """The tie with somebody that exists: a noun behind the partner, on a verb of being."""
    for c in range(partner + 1, len(tree)):
        verb = tree.words[c].head
        if find(tree, c, language.classes["tie"], language) and tree.bases[c] in ("obj", "nsubj"):
            near = tree.words[partner].head in (c, verb) and c < verb
            return c if near and owned(tree.words[c]) else None
    return None


def tied_to(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın bakanla yakın ilişkisi olduğu": with whom is the verb’s, as the doer is."""
    for i in tree.named("nmod"):
        tie = tie_behind(tree, i, language) if is_with(tree, i) else None
        verb = tree.words[tie].head if tie is not None else -1
        if tree.words[i].head == tie and tree.lemmas[verb] in EXISTS and doers(tree, verb):
            yield hung(tree, i, verb, "obl")


def is_with(tree: Tree, i: int) -> bool:
    """Whether a word says with whom: an instrumental, or "ile" behind it."""
    return tree.words[i].feats.get("Case") == "Ins" or any(tree.forms[c] == "ile" for c in tree.having(i, "case"))


def posts(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kabinede bakan olarak yer aldı": a noun before "olarak" is no clause of its own."""
    for i in tree.named("advcl", "xcomp", "ccomp"):
        word = tree.words[i]
        marks = [c for c in tree.having(i, "case", "aux", "cop") if tree.forms[c] == "olarak" and c == i + 1]
        named = word.upos in ("NOUN", "PROPN") or tree.forms[i] in language.classes["person"]  # "şüpheli"
        if named and marks:
            mark = replace(tree.words[marks[0]], lemma="olarak", upos="ADP", deprel="case", feats={})
            yield {i: replace(word, upos="PROPN" if word.upos == "PROPN" else "NOUN", deprel="obl"), marks[0]: mark}


def states(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "servislerle temas halinde olduğu": in what state somebody is, with "halinde" as its mark."""
    for i in tree.named("nmod:poss"):
        mark = tree.words[i].head
        if tree.forms[mark] not in STATES or mark != i + 1 or tree.words[mark].head < mark:
            continue
        if find(tree, i, language.classes["tie"], language):
            place = replace(tree.words[i], head=tree.words[mark].head, deprel="obl")
            yield {
                i: place,
                mark: replace(tree.words[mark], upos="ADP", lemma="halinde", head=i, deprel="case", feats={}),
            }


def workplaces(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "belediyede müdür olarak çalıştı": where somebody works is no part of what as."""
    for i in tree.named("nmod"):
        post = tree.words[i].head
        verb = tree.words[post].head
        placed = tree.words[i].feats.get("Case") == "Loc" and not joined(tree, i) and i < post < verb
        if placed and is_verb(tree, verb) and any(tree.forms[c] == "olarak" for c in tree.having(post, "case")):
            yield hung(tree, i, verb, "obl")


def people_before_places(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "zanlı olay yerinde yakalandı", "amca hâkim karşısında sustu", "general müebbet hapse çarptırıldı"."""
    for i in range(len(tree) - 2):
        word, noun = tree.words[i], i + 1
        loose = word.head == noun and tree.bases[i] in ("nmod", "amod", "compound") and not owned(word)
        known = find(tree, i, language.classes["person"], language) is not None and tree.lemmas[i] != "polis"
        if not loose or not known or word.feats.get("Case", "Nom") != "Nom":
            continue
        verb = next((a for a in tree.ancestors(noun) if is_verb(tree, a)), None)
        if verb is None or not stands_apart(tree, noun) or tree.first(verb, "nsubj") not in (None, noun):
            continue
        described = {c: replace(tree.words[c], head=i) for c in tree.having(noun, "acl", "amod") if c < i}
        freed = {noun: replace(tree.words[noun], deprel="obl")} if tree.bases[noun] == "nsubj" else {}
        somebody = replace(word, upos="NOUN", head=verb, deprel="nsubj", feats={**word.feats, "Case": "Nom"})
        yield {**described, **freed, i: somebody}


def stands_apart(tree: Tree, noun: int) -> bool:
    """A noun that begins "olay yerinde", "hâkim karşısında", or names a term: no noun before it is a part of it."""
    placed = tree.lemmas[noun + 1] in PLACED and owned(tree.words[noun + 1]) and tree.words[noun].head == noun + 1
    return placed or (tree.lemmas[noun] in ("müebbet", "hapis", "idam") and not owned(tree.words[noun]))


def many_before_things(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "bakanlık müfettişleri okulu denetledi": people in the plural are no part of a thing, and act on it."""
    for i in tree.named("nmod"):
        noun = tree.words[i].head
        verb = tree.words[noun].head
        plural = tree.forms[i].endswith(("lar", "ler", "ları", "leri")) and tree.words[i].feats.get("Case") == "Nom"
        plural = plural and tree.words[i].feats.get("Number") != "Sing"
        person = plural and find(tree, i, language.classes["person"], language) is not None
        if not person or not i + 1 == noun < verb or not is_verb(tree, verb) or not acts_on(tree, verb):
            continue
        form, stem = tree.forms[noun], tree.lemmas[noun]
        ended = form.startswith(stem) and re.fullmatch("y?[ıiuü]", form[len(stem) :])
        if ended and tree.bases[noun] == "nsubj" and is_finite(tree.words[verb]):
            yield {**accusative(tree, noun), **hung(tree, i, verb, "nsubj")}


BEFORE = (verbs_of_three, cases_about, adjectives_of_topic, opening_people, posts, workplaces, people_before_places)
RULES = (
    made_harmless,
    receivers,
    of_proceedings,
    ways_from,
    existing_ties,
    tied_to,
    states,
    many_before_things,
    people_acted_on,
)
