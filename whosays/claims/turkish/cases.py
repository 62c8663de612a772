"""What a noun is to its verb by its case: Turkish marks it, whatever label a parser has given.

"Yapı'dan aldı" names a source and "başkanlara önerildi" a hearer, never a doer; "jandarmanın evleri yaktığını" tells
what the gendarmes did, for nobody owns what has no possessive; a nominative belongs to the finite verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import (
    OBLIQUE,
    accusative,
    acts_on,
    hung,
    is_clause,
    is_finite,
    is_somebody,
    joined,
    owned,
    takes_objects,
)
from whosays.model import Word

PLURAL = re.compile("l[ae]r[ıi]$")
PARTISANS = re.compile("[lcç][ıiuü]l[ae]r$")  # "partililer", "yürüyüşçüler"
POSSESSED = re.compile("[ıiuü]'?nd[ae]$")
POSSESSED_OBJECT = re.compile("n[ıiuü]$")  # "silahlarını", not "silahları"
NAMING = frozenset({"PROPN", "NOUN", "PRON"})
AFTER = frozenset({"ard", "peş", "yüz", "saye"})  # what follows, or is the cause: as in "ardından", "yüzünden"


def oblique_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "iddianamede … kaydedildi", "başkanlara … önerildi": what has such a case is no subject and no object."""
    for i in tree.named("nsubj", "obj"):
        word = tree.words[i]
        if word.deprel == "obj" and find(tree, word.head, language.classes["gives_up"], language):
            continue  # "saldırıdan vazgeçti"
        if word.feats.get("Case") in OBLIQUE and word.upos in NAMING and tree.words[word.head].upos == "VERB":
            yield {i: replace(word, deprel="obl")}


def accusative_doers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "atıkları nehre döktüğü": a plural in the accusative acts in nothing."""
    for i in tree.named("nsubj"):
        word, verb = tree.words[i], tree.words[tree.words[i].head]
        marked = word.feats.get("Case") == "Acc" and word.upos == "NOUN" and PLURAL.search(tree.forms[i])
        acted = verb.upos == "VERB" and verb.feats.get("Voice") != "Pass" and takes_objects(tree.lemmas[word.head])
        if marked and acted and tree.first(word.head, "obj") is None:
            yield {i: replace(word, deprel="obj")}


def oblique_owners(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Deniz'e hırsızlık suçundan ceza verildi": a name in such a case owns nothing; it is the verb's."""
    for i in tree.named("nmod:poss"):
        word = tree.words[i]
        if word.upos != "PROPN" or word.feats.get("Case") not in OBLIQUE or joined(tree, i):
            continue
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), -1)
        if i < verb:
            yield hung(tree, i, verb, "obl")


def genitive_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Sarp'ın para aldığını", "Sarp'ın sahte belge aldığını": a genitive on a clause is its subject."""
    for i in tree.named("obl", "nmod", "dep", "amod", "nsubj"):
        word, clause = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Gen" or word.upos not in NAMING or not 0 <= i < clause or tree.having(i, "case"):
            continue
        if tree.bases[clause] == "amod":  # the adjective right behind the genitive
            clause = next((a for a in tree.ancestors(clause) if tree.words[a].upos == "VERB"), clause)
        elif tree.words[clause].deprel == "compound:lvc":  # "Tunç'un temin ettiğini"
            clause = tree.words[clause].head
        elif is_finite(tree.words[clause]):  # "polisin düzenlediği baskında … öldü"
            clause = next((k for k in range(i + 1, clause) if is_clause(tree.words[k]) and not doers(tree, k)), clause)
        elif word.deprel == "nsubj":
            continue
        described = tree.bases[clause] == "acl" and is_clause(tree.words[clause])
        if (described or said_or_told(tree, clause, language)) and not doers(tree, clause):
            yield hung(tree, i, clause, "nsubj")


def doers(tree: Tree, clause: int) -> list[int]:
    """The subjects of a clause in the genitive."""
    return [c for c in tree.having(clause, "nsubj") if tree.words[c].feats.get("Case") == "Gen"]


def said_or_told(tree: Tree, i: int, language: Language) -> bool:
    """A clause made into a noun, no subject itself; none in -DIK that says when: its subject may be bare."""
    if not is_clause(tree.words[i]) or tree.bases[i] in ("nsubj", "root"):
        return False
    text = tree.words[i].text
    adverbial = tree.bases[i] == "advcl" or bool(tree.having(i, "mark", "case"))
    return language.has_shape("nominalised", text) and not (adverbial and not language.has_shape("action", text))


def idle_owners(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "jandarmanın evleri yaktığını": the genitive before a plain accusative acts, and owns nothing."""
    for i in tree.named("nmod:poss"):
        word, noun = tree.words[i], tree.words[i].head
        clause = tree.words[noun].head
        if word.feats.get("Case") != "Gen" or noun < i or clause < noun or not said_or_told(tree, clause, language):
            continue
        thing = tree.words[noun]
        unmarked = tree.bases[noun] == "obl" and thing.feats.get("Case") == "Nom" and not tree.having(noun, "case")
        acted = unmarked and tree.first(clause, "obj") is None and acts_on(tree, clause)  # "evi satın aldığını"
        if not (tree.bases[noun] in ("obj", "nsubj") or acted) or doers(tree, clause):
            continue
        if tree.words[clause].feats.get("Voice"):
            continue
        mine = owned(thing) and (POSSESSED_OBJECT.search(tree.forms[noun]) or tree.having(noun, "conj"))
        plain = thing.upos == "NOUN" and (thing.feats.get("Case", "Nom") == "Nom" or not mine)
        if plain and (tree.bases[noun] == "obj" or acts_on(tree, clause)):
            bare = {name: value for name, value in thing.feats.items() if not name.endswith("[psor]")}
            yield {**hung(tree, i, clause, "nsubj"), noun: replace(thing, deprel="obj", feats={**bare, "Case": "Acc"})}


def selves(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kendilerinin zammı vermeyi planladıklarını": they do what the clause tells, and own nothing."""
    for i in tree.named("nmod:poss", "nmod"):
        word = tree.words[i]
        if word.upos != "PRON" or word.feats.get("Case") != "Gen" or not tree.forms[i].startswith("kendi"):
            continue
        clause = next((a for a in tree.ancestors(i) if said_or_told(tree, a, language)), -1)
        if clause > i and not doers(tree, clause):
            yield hung(tree, i, clause, "nsubj")


def first_of_two(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "polisin bir öğrencinin kolunu kırdığını": of two genitives before a noun the first is the subject."""
    for noun in tree.governing("nmod:poss"):
        owners = [c for c in tree.having(noun, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen" and c < noun]
        clause = tree.words[noun].head
        doer = tree.words[noun].feats.get("Case") == "Gen"  # and so the second clause's subject
        if len(owners) > 1 and not doer and clause > noun and is_clause(tree.words[clause]) and not doers(tree, clause):
            yield hung(tree, owners[0], clause, "nsubj")


def owners_of_settings(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sanıkların suçtan cezalandırılmasını": a passive without a subject takes the genitive before it."""
    for i in tree.named("nmod:poss"):
        noun, clause = tree.words[i].head, tree.words[tree.words[i].head].head
        beside = tree.lemmas[noun] in AFTER or belongs(tree, noun, language, "part_of_place")
        if beside and i == noun - 1:  # "haberinin ardından", "evinin önünde"
            continue
        lasting = any(tree.having(c, "nummod") for c in tree.having(noun, "nmod:poss"))  # "iki yıl içinde"
        passive = tree.words[clause].feats.get("Voice") == "Pass" or lasting
        marked = tree.words[i].feats.get("Case") == "Gen" and tree.words[noun].feats.get("Case") in OBLIQUE
        if not passive or not marked or not i < noun < clause:
            continue
        taken = tree.first(clause, "nsubj") if lasting else tree.first(clause, "nsubj", "obj")
        if said_or_told(tree, clause, language) and taken is None:
            yield hung(tree, i, clause, "nsubj")


def nominative_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kadınların oy kullanması", "paraları gönderdiğini": such a clause has no thing in the nominative act.

    Beside a genitive subject, or where it looks like an accusative, the noun is what something is done to.
    """
    for i in tree.named("nsubj"):
        word, clause = tree.words[i], tree.words[i].head
        bare = word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and i < clause
        if not bare or not is_clause(tree.words[clause]) or tree.first(clause, "obj") is not None:
            continue
        ending = tree.forms[i][-1] in "ıiuü" and tree.forms[i] != tree.lemmas[i]
        beside = clause == i + 1 or (clause == i + 2 and i + 1 in tree.having(clause, "compound:lvc"))
        acted = doers(tree, clause) and (beside or ending)
        told = said_or_told(tree, clause, language) and tree.words[clause].feats.get("Case") == "Acc"
        active = tree.words[clause].feats.get("Voice") != "Pass" and takes_objects(tree.lemmas[clause])
        if acted or (told and active and PLURAL.search(tree.forms[i]) and not is_somebody(tree, i, language)):
            yield {i: replace(word, deprel="obj")}


def stray_accusatives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "fidyeyi örgüte ödedi", "göçmenleri adaya götürdü": an accusative is no part of the noun behind it."""
    for i in tree.named("nmod", "amod", "compound"):
        word, noun = tree.words[i], tree.words[i].head
        verb = next((a for a in tree.ancestors(noun) if tree.words[a].upos == "VERB"), -1)
        mine = owned(word) and not (PLURAL.search(tree.forms[i]) and is_first(tree, i) and acts_on(tree, verb))
        if word.upos != "NOUN" or mine or not i < noun < verb:
            continue
        marked = word.feats.get("Case") == "Acc" or PLURAL.search(tree.forms[i])
        if marked and tree.words[noun].feats.get("Case") in OBLIQUE and tree.first(verb, "obj") is None:
            yield accusative(tree, i, verb)


def is_first(tree: Tree, i: int) -> bool:
    """Whether nothing stands before a word that could own it: "Gençleri örgüte kazandıran"."""
    return i == 0 or tree.words[i - 1].upos == "PUNCT"


def of_events(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "patlamada ikisi çocuk beş kişi öldü": where it happened is no part of who died."""
    for i in tree.named("nmod"):
        word, noun = tree.words[i], tree.words[i].head
        named = word.upos != "PROPN" or "'" in tree.forms[i] or bool(tree.having(i, "flat"))
        if word.feats.get("Case") != "Loc" or joined(tree, i) or not named:
            continue
        if find(tree, i, language.classes["measure"], language):
            continue
        while tree.bases[noun] in ("nummod", "nmod", "amod") and tree.words[noun].head > noun:
            noun = tree.words[noun].head
        verb = tree.words[noun].head
        if i < noun < verb and tree.bases[noun] in ("nsubj", "obj") and tree.words[verb].upos == "VERB":
            yield hung(tree, i, verb, "obl")


def legs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Bodrum'dan Kos adasına götürdü": where a way begins is no part of where it ends."""
    for i in tree.named("nmod"):
        end = tree.words[i].head
        while tree.bases[end] == "nmod" and tree.words[end].head > end:
            end = tree.words[end].head
        verb = tree.words[end].head
        way = tree.words[i].feats.get("Case") == "Abl" and tree.words[end].feats.get("Case") == "Dat"
        if way and not joined(tree, i) and i < end < verb and tree.words[verb].upos == "VERB":
            yield hung(tree, i, verb, "obl")


def counts(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "2 milyon liraya Vardar'a sattı": a number right before a sum counts it."""
    for i in tree.tagged("NUM"):
        noun = next((k for k in range(i + 1, len(tree)) if tree.words[k].upos != "NUM"), i)
        if tree.words[noun].upos != "NOUN" or i <= tree.words[i].head <= noun or tree.words[i - 1].upos == "NUM":
            continue
        if find(tree, noun, language.classes["money"], language) and i not in tree.ancestors(noun):
            yield {i: replace(tree.words[i], head=noun, deprel="nummod")}


def about(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Sarp hakkında dava açtı": whom a case is brought against hangs on the verb, not on the case."""
    for i in tree.named("nmod", "obl"):
        noun = tree.words[i].head
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        if verb is None or not i < noun < verb or not any(tree.forms[c] == "hakkında" for c in tree.having(i, "case")):
            continue
        if find(tree, noun, language.classes["proceeding"], language):
            yield hung(tree, i, verb, "obl")


def beside_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "izdihama kapının neden olduğunu": an oblique case before a subject belongs to the verb."""
    for i in tree.named("nmod"):
        word, noun = tree.words[i], tree.words[i].head
        noun = tree.words[noun].head if tree.words[noun].deprel == "nmod:desc" else noun
        verb = tree.words[noun].head
        if word.feats.get("Case") not in OBLIQUE or word.upos not in (*NAMING, "VERB") or not i < noun < verb:
            continue
        if word.deprel == "nmod:part":  # "şüphelilerden Kaya"
            continue
        doer = tree.bases[noun] == "nsubj" and tree.words[noun].feats.get("Case") == "Gen"
        caused = tree.bases[noun] == "nsubj" and find(tree, verb, language.classes["takes_dative"], language)
        if joined(tree, i) or tree.words[verb].upos != "VERB":
            continue
        if doer or caused or tree.words[noun].upos == "PROPN":
            yield hung(tree, i, verb, "obl")


def sums(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "40 bin avro rüşvet verdi": the sum before a bare object or the noun of its verb says how much of it."""
    for i in tree.named("nmod"):
        word, noun = tree.words[i], tree.words[i].head
        bare = word.feats.get("Case", "Nom") == "Nom" and tree.bases[noun] in ("obj", "compound") and noun == i + 1
        if bare and tree.having(i, "nummod") and find(tree, i, language.classes["money"], language):
            yield {i: replace(word, deprel="compound")}


def things_of_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "para aldı": a thing beside a full verb is its object, where the lists know no verb of the two words."""
    known = verbs(language.code)
    for i in tree.named("compound:lvc"):
        word, verb = tree.words[i], tree.words[i].head
        light = tree.lemmas[verb] in language.light_verbs or f"{tree.lemmas[i]}_{tree.lemmas[verb]}" in known
        thing = word.upos == "NOUN" and find(tree, i, language.classes["taken"], language)
        if thing and not light and takes_objects(tree.lemmas[verb]) and tree.first(verb, "obj") is None:
            yield {i: replace(word, deprel="obj")}


def sources(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "iddianameye göre müteahhit … verdi": whose words it is belongs to the verb, not to the noun behind."""
    for i in tree.named("nmod"):
        noun = tree.words[i].head
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        if verb is not None and i < noun < verb and any(tree.forms[c] == "göre" for c in tree.having(i, "case")):
            yield hung(tree, i, verb, "obl")


def outer_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "yakınları, onların uyarmadığını söyledi": the doer of such a clause has a genitive; another reports."""
    for i in tree.named("nsubj"):
        word, clause = tree.words[i], tree.words[i].head
        verb = tree.words[clause].head
        if tree.bases[clause] == "acl" and verb > clause:  # "Kaya gazeteye yaptığı açıklamada … dedi"
            verb = next((a for a in tree.ancestors(verb) if acts(tree, a)), verb)
        elif tree.words[clause].feats.get("Case") != "Acc":
            continue
        if word.feats.get("Case", "Nom") != "Nom" or not i < clause < verb or tree.words[verb].upos != "VERB":
            continue
        if not is_clause(tree.words[clause]) or not language.has_shape("nominalised", tree.words[clause].text):
            continue
        opens = min(tree.subtree(i)) == 0 and is_somebody(tree, i, language)
        described = tree.bases[clause] == "acl" and (word.upos == "PROPN" or opens)
        parted = described or comma_behind(tree, i) or [c for c in doers(tree, clause) if c > i]
        speaks = tree.words[i].upos in ("PROPN", "PRON") or is_somebody(tree, i, language)
        if parted and speaks and tree.first(verb, "nsubj", "csubj") is None:
            yield hung(tree, i, verb, "nsubj")


def acts(tree: Tree, i: int) -> bool:
    """A verb whose subject may stand in the nominative."""
    return tree.words[i].upos == "VERB" and not is_clause(tree.words[i]) and tree.bases[i] not in ("acl", "amod")


def comma_behind(tree: Tree, i: int) -> bool:
    """Whether a comma closes the phrase of a word."""
    last = max(k for k in tree.subtree(i) if tree.words[k].upos != "PUNCT")
    return last + 1 < len(tree) and tree.words[last + 1].text == ","


def opening_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Sanık mahkemede … anlattı", "Aydın planı açıklayan bir mesajda yazdı": who opens a sentence acts in it."""
    for i in tree.named("nsubj", "amod", "nmod"):
        word, over = tree.words[i], tree.words[i].head
        named = word.upos == "PROPN" and tree.bases[i] == "nsubj"
        somebody = named or (word.upos == "NOUN" and is_somebody(tree, i, language))
        if min(tree.subtree(i)) or not somebody or owned(word) or word.feats.get("Case", "Nom") != "Nom" or over < i:
            continue
        if tree.bases[i] == "nsubj":  # the doer of "-An" is the noun that it describes
            apart = tree.bases[over] == "acl" and tree.forms[over].endswith(("an", "en"))
            apart = apart and any(tree.words[c].feats.get("Case") == "Acc" for c in tree.having(over, "obj"))
        else:  # "sanık sandalyesinde" is one thing, and owned
            placed = tree.words[over].upos == "NOUN" and not POSSESSED.search(tree.forms[over])
            apart = placed and tree.words[over].feats.get("Case") == "Loc" and not joined(tree, over)
            apart = apart and not find(tree, over, language.classes["people"], language)
        verb = next((a for a in tree.ancestors(over) if acts(tree, a)), -1)
        if apart and verb > over and tree.first(verb, "nsubj", "csubj") is None:
            yield hung(tree, i, verb, "nsubj")


def names_at_verbs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Lodos Holding iflas etti": a name without a case before a verb of two words does it."""
    for i in tree.named("nmod"):
        word, noun = tree.words[i], tree.words[i].head
        verb = tree.words[noun].head
        bare = word.upos == "PROPN" and word.feats.get("Case", "Nom") == "Nom" and "'" not in tree.forms[i]
        if bare and i < noun == verb - 1 and tree.bases[noun] == "compound" and is_finite(tree.words[verb]):
            third = tree.words[verb].feats.get("Person", "3") == "3" and not joined(tree, i)
            if third and tree.first(verb, "nsubj", "csubj") is None:
                yield hung(tree, i, verb, "nsubj")


def bare_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "oğlumu iki polis dövdü": a person without a case right before a verb that has an object does it."""
    for i in tree.named("obl", "obj"):
        word, verb = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Nom" or verb != i + 1 or tree.words[verb].upos != "VERB" or joined(tree, i):
            continue
        objects = [c for c in tree.having(verb, "obj") if c != i and tree.words[c].feats.get("Case") == "Acc"]
        people = PARTISANS.search(tree.forms[i]) or is_somebody(tree, i, language)
        if objects and tree.first(verb, "nsubj") is None and people:
            yield {i: replace(word, deprel="nsubj")}


RULES = (
    oblique_subjects, accusative_doers, oblique_owners, genitive_subjects, idle_owners, selves, first_of_two,
    owners_of_settings, nominative_objects, stray_accusatives, of_events, legs, counts, about, beside_subjects,
    sums, things_of_verbs,
    sources, outer_subjects, opening_subjects, names_at_verbs, bare_doers,
)  # fmt: skip
