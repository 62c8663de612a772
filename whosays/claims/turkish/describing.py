"""What describes a noun in a Turkish sentence: whose it is, which deeds its participles tell, what it is said to be.

Turkish puts all of it before the noun, and a parser loses the noun over a long way: "belediyeye ait bir garaj",
"haraç toplayan, fırıncıyı öldüren ve aranan çete", "örgütün üyesi olan sanık".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, is_clause, is_somebody, joined, owned
from whosays.model import Word

NAMING = frozenset({"NOUN", "PROPN"})
BEFORE_NOUN = frozenset({"ADJ", "DET", "NUM"})
DOING = re.compile("[ae]n$")  # -An
HEADLESS = re.compile("[ae]n[ıi]n$")  # "edenin"
FUTURE = re.compile("[ae]c[ae]k$")  # -AcAk
NEXT = frozenset({",", "ve", "ile"})


def belongings(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'ya ait bir garajda": "ait" describes the noun behind it, and is no postposition of the owner."""
    for i, form in enumerate(tree.forms):
        word, owner = tree.words[i], tree.words[i].head
        if form != "ait" or tree.bases[i] != "case" or not 0 <= owner < i:
            continue
        verb = i + 1
        if verb < len(tree) and tree.lemmas[verb] == "ol" and verb not in tree.ancestors(owner):
            continue
        if verb < len(tree) and tree.lemmas[verb] == "ol":  # "Kaya'ya ait olduğu"
            yield {
                owner: replace(tree.words[owner], head=verb, deprel="obl"),
                i: replace(word, head=verb, deprel="compound:lvc"),
            }
            continue
        noun = noun_behind(tree, i)
        if noun is None or owner in tree.ancestors(noun):
            continue
        yield {
            **title_of(tree, owner, language),
            owner: replace(tree.words[owner], head=i, deprel="obl"),
            i: replace(word, upos="ADJ", head=noun, deprel="amod"),
        }


def title_of(tree: Tree, name: int, language: Language) -> dict[int, Word]:
    """The post right before a name that a tree has hung on it: "müteahhit Vedat Özkan'a"."""
    post = name - 1
    if tree.words[name].upos != "PROPN" or tree.words[name].head != post or not is_somebody(tree, post, language):
        return {}
    return {post: replace(tree.words[post], head=name, deprel="nmod:desc")}


def noun_behind(tree: Tree, i: int) -> int | None:
    """The noun that a word before it describes: the first with a case or an owner, or with no noun behind it."""
    for k in range(i + 1, len(tree)):
        word, after = tree.words[k], tree.words[k + 1] if k + 1 < len(tree) else None
        if word.upos in BEFORE_NOUN or tree.forms[k] == "ki" or (after is not None and after.text == "ki"):
            continue
        if word.upos not in NAMING:
            return None
        marked = word.feats.get("Case", "Nom") != "Nom" or owned(word)
        if marked or after is None or after.upos not in NAMING:
            return tree.head_ending(k, k + 1, "flat")
    return None


def owners_beside(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Akın'ın örgüt üyesi olduğu": of two owners before "olduğu" the genitive is who is a member."""
    for noun in range(len(tree) - 1):
        verb, owners = noun + 1, tree.having(noun, "nmod:poss")
        being = tree.lemmas[verb] == "ol" and is_clause(tree.words[verb]) and tree.words[noun].head == verb
        subject = tree.having(verb, "nsubj")
        if not being or len(owners) != 2 or tree.words[noun].feats.get("Case") == "Gen":
            continue
        doer, other = owners
        body = find(tree, doer, language.classes["body"], language) is not None
        if body:  # "Kaya'nın terör örgütünün sorumlusu olduğu"
            whose = [c for c in tree.having(doer, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen"]
            if whose and subject in ([], [noun]):
                yield hung(tree, whose[0], verb, "nsubj")
            continue
        cases = [tree.words[c].feats.get("Case", "Nom") for c in owners]
        if cases == ["Gen", "Nom"] and other == noun - 1 and subject in ([], [noun]):
            yield {**hung(tree, doer, verb, "nsubj"), noun: replace(tree.words[noun], deprel="obj")}


def posts_before_being(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütün sorumlusu olduğu öne sürülen X": a post without a genitive is what somebody is, and nobody."""
    for i in tree.named("nsubj"):
        word, verb = tree.words[i], i + 1
        being = verb < len(tree) and tree.lemmas[verb] == "ol" and is_clause(tree.words[verb]) and word.head == verb
        bare = being and owned(word) and word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom"
        if bare and tree.having(verb, "nsubj") == [i] and find(tree, i, language.classes["people"], language):
            yield {i: replace(word, deprel="obj")}


def bodies_of_posts(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütün sorumlusu olduğu öne sürülen X": the body owns the post that X is said to hold."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        told, post = tree.words[verb].head, verb - 1
        being = tree.lemmas[verb] == "ol" and is_clause(tree.words[verb]) and i < post and told > verb
        described = being and tree.bases[told] == "acl" and tree.words[told].feats.get("Voice") == "Pass"
        noun = tree.words[told].head
        who = described and (tree.words[noun].upos == "PROPN" or is_somebody(tree, noun, language))
        held = who and tree.words[post].head == verb and tree.words[post].upos == "NOUN"
        if held and tree.words[i].feats.get("Case") == "Gen" and find(tree, i, language.classes["body"], language):
            yield hung(tree, i, post, "nmod:poss")


def nouns_before_being(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Demir'in kardeşi olduğu belirlendi": what somebody is said to be belongs to the clause that says so."""
    for verb in tree.tagged("VERB"):
        noun = verb - 1
        if tree.lemmas[verb] != "ol" or not is_clause(tree.words[verb]) or noun < 0:
            continue
        word = tree.words[noun]
        bare = word.upos == "NOUN" and owned(word) and word.feats.get("Case", "Nom") == "Nom"
        if bare and word.head == tree.words[verb].head and word.head > verb:
            yield hung(tree, noun, verb, "obj")


def rows_of_participles(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "haraç toplayan, fırıncıyı öldüren ve aranan çete": all deeds of a row are told of the noun behind it."""
    for i in tree.tagged("VERB"):
        joint = i + 1
        if not is_participle(tree, i) or joint >= len(tree) or tree.forms[joint] not in NEXT:
            continue
        last = next((k for k in range(i + 2, len(tree)) if describes(tree, k) and ends_row(tree, i, k)), None)
        first = last if last is None or tree.bases[last] == "acl" else tree.words[last].head
        if first is None or last is None or tree.bases[first] != "acl" or tree.words[first].head < last:
            continue
        noun = tree.words[first].head
        if tree.words[i].head != noun and tree.words[i].head != last and noun not in tree.subtree(i):
            yield {i: replace(tree.words[i], head=noun, deprel="acl")}


def is_participle(tree: Tree, i: int) -> bool:
    """As in "toplayan", "aranan": a deed told of the noun behind it."""
    word = tree.words[i]
    return word.upos == "VERB" and bool(DOING.search(tree.forms[i])) and word.feats.get("Case", "Nom") == "Nom"


def describes(tree: Tree, i: int) -> bool:
    """A participle, or -DIğI right before what it describes: "polisin aradığı çete"."""
    own = tree.bases[i] == "acl" and is_clause(tree.words[i]) and tree.words[i].feats.get("Case", "Nom") == "Nom"
    return is_participle(tree, i) or own


def ends_row(tree: Tree, first: int, last: int) -> bool:
    """Whether the second participle is the last of the row: an "and" stands between, and none follows."""
    joints = [k for k in range(first + 1, last) if tree.forms[k] == "ve"]
    behind = tree.forms[last + 1] if last + 1 < len(tree) else ""
    return behind not in NEXT and any(is_participle(tree, k - 1) for k in joints)


def tools_of_halves(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "tüfeklerle ateş açtı": with what is done belongs to the verb, not to the noun of it."""
    for half in tree.named("compound:lvc"):
        for i in tree.having(half, "nmod"):
            if tree.words[i].feats.get("Case") == "Ins" and i < half and not joined(tree, i):
                deed = tree.words[i].upos == "VERB"  # "mühürlemekle tehdit etti"
                yield hung(tree, i, tree.words[half].head, "xcomp" if deed else "obl")


def states_of_some(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Sanıklardan 14'ü tutuklu, beşi hakkında …": an adjective with a subject of its own describes no verb."""
    for i in tree.named("amod"):
        verb = tree.words[i].head
        parted = tree.words[verb].upos == "VERB" or tree.forms[i + 1 : i + 2] == [","]
        if tree.words[i].upos == "ADJ" and i < verb and parted and tree.having(i, "nsubj"):
            yield {i: replace(tree.words[i], deprel="parataxis")}


def led_by(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kemal Ata liderliğindeki çete": the lead is a noun with an owner, and describes what is led."""
    for i in tree.tagged("ADJ", "NOUN"):
        word, mark = tree.words[i], i + 1
        if not find(tree, i, language.classes["lead"], language) or mark >= len(tree) or tree.forms[mark] != "ki":
            continue
        noun = noun_behind(tree, mark)
        if noun is None or i in tree.ancestors(noun):
            continue
        owner = tree.first(i, "nmod:poss", "nmod", "flat", "compound")
        owned_by = {owner: replace(tree.words[owner], deprel="nmod:poss")} if owner is not None and owner < i else {}
        yield {**owned_by, i: replace(word, upos="NOUN", head=noun, deprel="nmod")}


def guests(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kaçaklara kalacak yer sağladı": whom a place is given to is no part of what the place is for."""
    for i in tree.named("obl"):
        clause = tree.words[i].head
        place = tree.words[clause].head
        verb = tree.words[place].head if place >= 0 else -1
        if (
            tree.words[i].feats.get("Case") != "Dat"
            or not FUTURE.search(tree.forms[clause])
            or not i < clause < place < verb
            or not find(tree, clause, language.classes["dwells"], language)  # not "kaçaklara verilecek silah"
        ):
            continue
        given = tree.bases[place] in ("obj", "nsubj") and tree.words[verb].upos == "VERB"
        if given and tree.bases[clause] == "acl" and find(tree, i, language.classes["people"], language):
            yield hung(tree, i, verb, "obl")


def hearers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kuryeye müdürün öldürülmesi emrini verdi": a person in the dative is the verb's, and no part of a noun."""
    for i in tree.named("compound", "nmod"):
        word, noun = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Dat" or joined(tree, i) or not i < noun or tree.words[noun].upos not in NAMING:
            continue
        verb = next((a for a in tree.ancestors(noun) if tree.words[a].upos == "VERB"), -1)
        far = noun > i + 1 or tree.words[noun].feats.get("Case") == "Gen"  # not "memura saldırı"
        if verb > noun and far and find(tree, i, language.classes["person"], language):
            yield hung(tree, i, verb, "obl")


def owners_of_deeds(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "müdürün öldürülmesi": what a deed named by a noun befalls owns it."""
    for i in tree.named("nsubj"):
        word, noun = tree.words[i], tree.words[i].head
        plain = tree.words[noun].upos == "NOUN" and owned(tree.words[noun]) and not tree.having(noun, "cop")
        if word.feats.get("Case") == "Gen" and i < noun and plain and tree.words[noun].head >= 0:
            yield {i: replace(word, deprel="nmod:poss")}


def named_doers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "ateş edenin Sinan Göl olduğu": who does a deed is told by the name behind, and by no word before it."""
    for i in tree.tagged("VERB"):
        headless = HEADLESS.search(tree.forms[i]) and tree.words[i].feats.get("Case") == "Gen"
        if not headless or tree.words[i].feats.get("VerbForm") != "Part" or owned(tree.words[i]):
            continue
        being = next((k for k in range(i + 1, len(tree)) if tree.lemmas[k] == "ol" and is_clause(tree.words[k])), None)
        name = tree.head_ending(being - 1, being, "flat") if being is not None else i
        bare = tree.words[name].upos == "PROPN" and tree.words[name].feats.get("Case", "Nom") == "Nom"
        if name > i and bare and tree.words[i].head != name and name not in tree.ancestors(i):
            yield hung(tree, i, name, "acl")


RULES = (
    named_doers,
    hearers,
    owners_of_deeds,
    guests,
    belongings,
    owners_beside,
    bodies_of_posts,
    posts_before_being,
    nouns_before_being,
    rows_of_participles,
    tools_of_halves,
    states_of_some,
    led_by,
)
