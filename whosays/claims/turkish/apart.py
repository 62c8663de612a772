"""Words that stand before a Turkish noun and are no part of its phrase: who acts, and what another verb acts on.

A genitive owns no noun that another word already explains ("köylülerin cami avlusunda toplandığı"), a participle has
one object, and a body or a person that opens a clause acts in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import doers
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import accusative, acts_on, hung, is_finite, is_somebody, owned
from whosays.claims.turkish.owners import tells
from whosays.model import Word

DOING = re.compile("[ae]n$")  # -An
INFINITIVE = re.compile("m[ae](k|y[ıiae])$")
OTHERS = re.compile("m[ae](s[ıi]|l[ae]r[ıi])$")  # -mAsI, -mAlArI
LIKE_ACCUSATIVE = re.compile("(?<![ıiuü]n)(?<!s)[ıiuü]$")  # and no "örgütünü", "kapısı": those are owned
LIKE = frozenset({"firari", "şüpheli", "muhalif", "kaçak", "yabancı", "emekli", "hükümlü", "tutuklu", "silahlı"})
STATES = frozenset({"halde", "vaziyette", "durumda", "şekilde"})
PERFECT = re.compile("m[ıiuü]ş$")
ROUNDING = frozenset({"aşkın", "yakın"})
FIGURE = re.compile(
    r"\d[\d.]*['’]\w+$|(yüz|bin|milyon)[üiıu]$|(on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan)[ıiuüae]$"
)
PARTS = frozenset({"bölüm", "kısım", "çoğunluk", "yarı", "tamam", "büyük_bölüm", "bazı"})


def owners_of_places(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "köylülerin cami avlusunda toplandığını": of a noun that another one explains somebody is no owner."""
    for i in tree.named("nmod:poss"):
        noun = tree.words[i].head
        clause = tree.words[noun].head
        if tree.words[i].feats.get("Case") != "Gen" or not i < noun < clause or not tells(tree, clause):
            continue
        explained = any(i < c == noun - 1 and is_bare(tree, c) for c in tree.having(noun, "nmod:poss"))
        if not explained or tree.bases[noun] not in ("obl", "obj") or doers(tree, clause):
            continue
        told = tree.words[clause].head
        teller = told >= 0 and tree.first(told, "nsubj") is not None
        somebody = find(tree, noun, language.classes["people"], language) is not None
        named = tree.words[i].upos == "PROPN" and bool(tree.having(i, "flat"))
        person = named or find(tree, i, language.classes["person"], language) is not None
        if person and tree.lemmas[clause] != "ol" and not (teller and somebody):
            yield hung(tree, i, clause, "nsubj")


def is_bare(tree: Tree, i: int) -> bool:
    """A noun or a name in the nominative, without an owner or a postposition."""
    word = tree.words[i]
    named = word.upos in ("NOUN", "PROPN") and word.feats.get("Case", "Nom") == "Nom"
    return named and not owned(word) and not tree.having(i, "case")


def things_of_participles(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "araçları bir galeriye satan Kaya": what is described acts; a thing that may be an accusative is sold."""
    for i in tree.named("nsubj"):
        verb, word = tree.words[i].head, tree.words[i]
        doing = i < verb < tree.words[verb].head and tree.bases[verb] == "acl" and DOING.search(tree.forms[verb])
        if not doing or word.upos != "NOUN" or tree.words[verb].feats.get("Voice") == "Pass":
            continue
        thing = LIKE_ACCUSATIVE.search(tree.forms[i]) and word.feats.get("Case", "Nom") in ("Nom", "Acc")
        if thing and tree.first(verb, "obj") is None and acts_on(tree, verb) and not is_somebody(tree, i, language):
            yield accusative(tree, i)


def second_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "parayı Van'da dükkân işleten kardeşi gönderdi": of two objects the first is the verb's behind."""
    for verb in tree.governing("obj"):
        found = [c for c in tree.having(verb, "obj") if c < verb]
        if len(found) != 2 or found[1] != verb - 1 or tree.words[found[0]].feats.get("Case") != "Acc":
            continue
        inner = DOING.search(tree.forms[verb]) or INFINITIVE.search(tree.forms[verb])
        above = next((a for a in tree.ancestors(verb) if tree.words[a].upos == "VERB"), -1)
        if not inner or above < verb or not acts_on(tree, above):
            continue
        taken = tree.having(above, "obj")
        if taken == [above - 1] and is_doer(tree, taken[0], above, language):  # "… oğlu gönderdi"
            change = hung(tree, found[0], above, "obj")
            yield {**change, taken[0]: replace(tree.words[taken[0]], deprel="nsubj")} if change else {}
        elif not taken:
            yield hung(tree, found[0], above, "obj")


def is_doer(tree: Tree, i: int, verb: int, language: Language) -> bool:
    """A person in the nominative right before a verb without a subject."""
    bare = tree.words[i].feats.get("Case", "Nom") == "Nom" and tree.first(verb, "nsubj") is None
    return bare and find(tree, i, language.classes["person"], language) is not None


def bodies_before_things(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "göre valilik derneği kapatmayı planlıyordu": a body that opens the clause acts, where nobody else does."""
    for i in tree.named("nmod:poss", "nmod", "compound"):
        noun = tree.words[i].head
        deed = tree.words[noun].head
        if noun != i + 1 or not noun < deed or tree.words[deed].upos != "VERB" or not opens(tree, i):
            continue
        verb = tree.words[deed].head if INFINITIVE.search(tree.forms[deed]) else deed
        acting = verb >= deed and is_finite(tree.words[verb]) and tree.words[verb].feats.get("Voice") != "Pass"
        if not acting or tree.first(verb, "nsubj", "csubj") is not None or not is_bare(tree, i):
            continue
        shared = any(c < i for a in tree.ancestors(verb) for c in tree.having(a, "nsubj"))
        if shared and tree.words[noun].upos == "PROPN":
            continue  # "mahkeme üç kişiyi tutukladı, komiser A.B.'yi beraat ettirdi": of one deed after another
        marked = tree.having(noun, "case") or (tree.bases[noun] == "obj" and LIKE_ACCUSATIVE.search(tree.forms[noun]))
        if marked and find(tree, i, language.classes["authority"], language) is not None:
            change = hung(tree, i, verb, "nsubj")
            yield {**change, **(accusative(tree, noun) if tree.bases[noun] == "obj" else {})}


def counted_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "iki şüpheli örgüt yöneticileriyle görüştü": so many people before a noun that is explained act."""
    for i in tree.named("amod", "nmod"):
        noun, number = tree.words[i].head, i - 1
        noun = tree.words[noun].head if noun == i + 1 and tree.words[noun].deprel == "nmod:poss" else noun
        if (
            number < 0
            or tree.words[number].upos != "NUM"
            or not i + 1 < noun
            or tree.words[i].upos not in ("ADJ", "NOUN")
        ):
            continue
        explained = any(i < c < noun and is_bare(tree, c) for c in tree.having(noun, "nmod:poss"))
        verb = next((a for a in tree.ancestors(noun) if is_finite(tree.words[a])), -1)
        if not explained or verb < noun or tree.first(verb, "nsubj", "csubj") is not None or is_passive(tree, verb):
            continue
        if tree.words[i].feats.get("Case", "Nom") == "Nom" and find(tree, i, language.classes["person"], language):
            change = hung(tree, i, verb, "nsubj")
            counted = {number: replace(tree.words[number], head=i, deprel="nummod")}
            yield {**counted, i: replace(change[i], upos="NOUN", feats={"Case": "Nom"})} if change else {}


def counted_casualties(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "5 yaralı hastaneye kaldırıldı", "3 ölü var": so many of them are people, and describe no place."""
    for i in tree.tagged("ADJ"):
        noun, number = tree.words[i].head, i - 1
        if tree.forms[i] not in language.classes["casualty_word"] or number < 0 or tree.words[number].upos != "NUM":
            continue
        counted = {number: replace(tree.words[number], head=i, deprel="nummod")}
        if tree.bases[i] in ("nsubj", "obj", "conj", "root", "parataxis"):
            yield {**counted, i: replace(tree.words[i], upos="NOUN", feats={**tree.words[i].feats, "Case": "Nom"})}
        verb = tree.words[noun].head if noun == i + 1 and tree.bases[i] == "amod" else -1
        placed = verb > noun and tree.words[noun].feats.get("Case") in ("Dat", "Loc", "Abl")
        if placed and tree.words[verb].upos == "VERB" and tree.first(verb, "nsubj") is None:
            yield {**counted, i: replace(tree.words[i], upos="NOUN", head=verb, deprel="nsubj", feats={"Case": "Nom"})}


def deeds_as_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın araçları satması mahkemede gündeme geldi": -mAsI describes no noun that nobody owns."""
    for i in tree.named("acl", "nmod"):
        noun, word = tree.words[i].head, tree.words[i]
        before = noun < i and tree.words[noun].feats.get("Case") in ("Dat", "Loc", "Abl", "Acc")
        deed = word.upos == "VERB" and OTHERS.search(tree.forms[i]) and word.feats.get("Case", "Nom") == "Nom"
        if deed and before and tree.words[noun].head > i:  # "müdürüne rüşvet vermesi"
            above, own = tree.words[noun].head, "obj" if tree.words[noun].feats.get("Case") == "Acc" else "obl"
            yield {i: replace(word, head=above, deprel="csubj"), noun: replace(tree.words[noun], head=i, deprel=own)}
        if not deed or noun != i + 1 or owned(tree.words[noun]) or tree.words[noun].upos != "NOUN":
            continue
        verb = next((a for a in tree.ancestors(noun) if tree.words[a].upos == "VERB"), -1)
        if verb < noun or tree.words[noun].feats.get("Case") not in ("Loc", "Dat", "Abl"):
            continue
        first = min(k for k in tree.subtree(i))
        change = hung(tree, i, verb, "csubj")
        for c in tree.having(verb, "nsubj") if change else ():
            change |= before_deed(tree, c, i, language) if c < first else {}
        yield change


def people_before_places(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "militanları evinde sakladı": people in the plural are no part of a place; something is done to them."""
    for i in tree.named("nmod:poss"):
        word, place = tree.words[i], tree.words[i].head
        verb = tree.words[place].head
        plural = tree.forms[i].endswith(("ları", "leri")) and word.feats.get("Case", "Nom") in ("Nom", "Acc")
        if not plural or not i + 1 == place < verb or tree.bases[place] != "obl" or tree.first(verb, "obj") is not None:
            continue
        owners = tree.having(i, "nmod:poss")
        kind = any(tree.words[c].feats.get("Case", "Nom") != "Gen" for c in owners if tree.words[c].upos != "PROPN")
        if kind or is_passive(tree, verb) or not acts_on(tree, verb):
            continue
        if word.upos == "NOUN" and find(tree, i, language.classes["person"], language):
            free = owners and tells(tree, verb) and not doers(tree, verb)
            doer = {owners[0]: replace(tree.words[owners[0]], head=verb, deprel="nsubj")} if free else {}
            yield {**accusative(tree, i, verb), **doer}


def owners_of_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın militanları evinde saklaması": what is his would be "militanlarını"; so he hides them."""
    for i in tree.named("nmod:poss"):
        noun = tree.words[i].head
        clause = tree.words[noun].head
        between = [k for k in tree.having(clause, "obj") if i < k <= noun] if clause >= 0 else []
        thing = between[0] if between else noun
        plain = tree.bases[thing] == "obj" and tree.forms[thing].endswith(("ları", "leri")) and i < noun < clause
        if tree.words[i].feats.get("Case") != "Gen" or not plain or not tells(tree, clause) or doers(tree, clause):
            continue
        if tree.words[i].upos == "PROPN" or is_somebody(tree, i, language):
            yield hung(tree, i, clause, "nsubj")


def adjectives_before_objects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "polis firari bankacıyı yakaladı": what somebody is like does nothing; who stands before it does."""
    for i in tree.named("nsubj", "obj"):
        verb, thing, doer = tree.words[i].head, i + 1, tree.first(i, "nmod", "amod", "compound")
        like = tree.forms[i] in LIKE and thing < verb and tree.words[thing].head == verb and tree.bases[thing] == "obj"
        if not like or (doer is not None and doer != i - 1):
            continue
        change = {i: replace(tree.words[i], head=thing, deprel="amod", upos="ADJ")}
        if doer is not None and is_bare(tree, doer) and tree.having(verb, "nsubj") in ([], [i]):
            change |= {doer: replace(tree.words[doer], head=verb, deprel="nsubj")}
        yield change


def before_deed(tree: Tree, i: int, deed: int, language: Language) -> dict[int, Word]:
    """A genitive before such a deed as who does it; a thing between the two as what it is done to."""
    if tree.words[i].feats.get("Case") == "Gen":
        return hung(tree, i, deed, "nsubj")
    owner = tree.first(i, "nmod:poss")
    thing = LIKE_ACCUSATIVE.search(tree.forms[i]) and not is_somebody(tree, i, language) and acts_on(tree, deed)
    if owner is None or tree.words[owner].feats.get("Case") != "Gen" or not thing:
        return {}
    return {**accusative(tree, i, deed), owner: replace(tree.words[owner], head=deed, deprel="nsubj")}


def opens(tree: Tree, i: int) -> bool:
    """Whether a word opens the sentence or what stands behind its "göre" or a comma."""
    return i == 0 or tree.forms[i - 1] in ("göre", ",", "ise")


def torn_agents(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "köyün örgüt tarafından yakıldığı", "üç kişi tarafından evinden alındı": who stands before it did it."""
    for i, form in enumerate(tree.forms):
        doer = i - 1
        if form != "tarafından" or doer < 0 or tree.bases[i] != "case" or not is_bare_doer(tree, doer):
            continue
        other, verb = tree.words[i].head, next((k for k in range(i + 1, len(tree)) if is_passive(tree, k)), -1)
        if verb < 0 or tree.bases[doer] not in ("nmod", "compound") or doer in tree.ancestors(verb):
            continue
        change = hung(tree, doer, verb, "obl:agent")
        if change and other != doer:
            change |= {i: replace(tree.words[i], head=doer)}
            if tree.words[other].feats.get("Case") == "Gen" and tree.words[other].deprel == "obl:agent":
                change |= {other: replace(tree.words[other], deprel="nsubj")}
        yield change


def is_bare_doer(tree: Tree, i: int) -> bool:
    """A noun in the nominative, which may have an owner: "amiri"."""
    return tree.words[i].upos in ("NOUN", "PROPN") and tree.words[i].feats.get("Case", "Nom") == "Nom"


def is_passive(tree: Tree, i: int) -> bool:
    """A verb in the passive."""
    return tree.words[i].upos == "VERB" and tree.words[i].feats.get("Voice") == "Pass"


def states_found(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "başından vurulmuş halde bulundu": what befell somebody who is found so is told of him."""
    for i in tree.named("acl", "amod"):
        state = tree.words[i].head
        verb = tree.words[state].head
        told = i + 1 == state < verb and tree.forms[state] in STATES and PERFECT.search(tree.forms[i])
        if told and tree.words[i].upos == "VERB" and tree.words[verb].upos == "VERB":
            feats = {**tree.words[i].feats, "VerbForm": "Conv"}
            yield {
                i: replace(tree.words[i], head=verb, deprel="advcl", feats=feats),
                state: replace(tree.words[state], head=i, deprel="mark", upos="ADP"),
            }


def some_of_people(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "yaralıların bir bölümü": a part of some people is somebody too."""
    for i in tree.tagged("NOUN"):
        whole = tree.first(i, "nmod:poss") if tree.lemmas[i] in PARTS and owned(tree.words[i]) else None
        if whole is not None and find(tree, whole, language.classes["person"], language):
            yield {i: replace(tree.words[i], lemma="biri")}


def listed_in_passives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "iki tabanca, 38 bin dolar ve belgeler ele geçirildi": of one passive all things are one list."""
    for verb in tree.governing("obj"):
        first, thing = tree.first(verb, "nsubj"), tree.first(verb, "obj")
        if first is None or thing is None or not is_passive(tree, verb) or not first < thing < verb:
            continue
        bare = all(tree.words[c].feats.get("Case", "Nom") == "Nom" for c in (first, thing))
        joints = [tree.forms[k] for k in range(first + 1, thing)]
        told = any(tree.words[k].upos == "VERB" for k in range(first, thing))
        if bare and not told and tree.words[first].upos == "NOUN" and ("," in joints or "ve" in joints):
            yield hung(tree, thing, first, "conj")


def held_by_nouns(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "evin yeni sahibi bir fırıncı": what stands before a predicate noun with an owner of its own is it."""
    root = tree.root
    if tree.words[root].upos != "NOUN" or tree.first(root, "nsubj", "cop") is not None:
        return
    for i in tree.having(root, "amod", "nmod"):
        held = owned(tree.words[i]) and tree.words[i].feats.get("Case", "Nom") == "Nom" and tree.words[i].upos == "NOUN"
        if held and tree.forms[i + 1 : i + 2] == ["bir"] and i + 2 <= root:
            owner = [c for c in tree.having(root, "nmod") if c < i and tree.words[c].feats.get("Case") == "Gen"]
            yield {
                i: replace(tree.words[i], deprel="nsubj"),
                **(hung(tree, owner[-1], i, "nmod:poss") if owner else {}),
            }


def done_nouns(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütle irtibat kuruldu": the noun of a verb of two words is no subject of its passive."""
    known = verbs(language.code)
    for i in tree.named("nsubj"):
        verb, word = tree.words[i].head, tree.words[i]
        beside = verb == i + 1 and is_passive(tree, verb) and word.upos == "NOUN" and tree.forms[i] == tree.lemmas[i]
        if not beside or f"{tree.lemmas[i]}_{tree.lemmas[verb]}" not in known or tree.having(verb, "nsubj") != [i]:
            continue
        if not find(tree, i, language.classes["goods"], language) and not any(c < i for c in tree.children[i]):
            yield {i: replace(word, deprel="compound:lvc")}


def about_so_many(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "70'i aşkın kişi", "300'e yakın belge": a number, which the word behind it only rounds."""
    for i in range(len(tree) - 2):
        mark, noun = i + 1, i + 2
        if tree.forms[mark] not in ROUNDING or not FIGURE.match(tree.forms[i]) or tree.words[noun].upos != "NOUN":
            continue
        if tree.words[i].head != noun and noun not in tree.ancestors(mark) and i not in tree.ancestors(noun):
            continue
        if (tree.words[i].head, tree.words[mark].head) == (noun, i):
            continue
        rounded = replace(tree.words[mark], head=i, deprel="advmod", upos="ADV")
        yield {i: replace(tree.words[i], head=noun, deprel="nummod", upos="NUM"), mark: rounded}


RULES = (
    counted_casualties, deeds_as_subjects, people_before_places, owners_of_objects, adjectives_before_objects,
    torn_agents, counted_doers,
    owners_of_places, things_of_participles, second_objects, bodies_before_things, states_found, some_of_people,
    listed_in_passives, held_by_nouns, done_nouns, about_so_many,
)  # fmt: skip
