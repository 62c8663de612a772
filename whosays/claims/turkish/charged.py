"""Charge sheets of Turkish courts: whom several offences are against, and what each has cost.

"Kara ve Gün hakkında “A” ve “B” suçlarından ceza istendi", "Kara'nın “A”, Gün'ün ise “B” suçlarından cezalandırılması",
"Kara'ya “A” suçundan 4 yıl, “B” suçundan 2 yıl hapis cezası verdi".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import MARKS, is_finite, owned
from whosays.claims.turkish.offences import as_noun
from whosays.model import Word

ABOUT = frozenset({"hakkında", "haklarında"})
DECIDED = frozenset({"ceza", "karar", "hapis"})
NAMING = frozenset({"PROPN", "NOUN"})
SAID = frozenset({"nmod", "nmod:poss", "compound", "amod"})


def about_whom(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kara ve Gün hakkında", with "hakkında" read as a noun that they own: it is a postposition."""
    for mark in (k for k, form in enumerate(tree.forms) if form in ABOUT and tree.words[k].upos == "NOUN"):
        first = next((c for c in tree.having(mark, "nmod:poss", "nmod") if c < mark), None)
        verb = next((a for a in tree.ancestors(mark) if tree.words[a].upos == "VERB" and a > mark), None)
        if first is None or verb is None or tree.words[first].upos not in NAMING:
            continue
        others = {c: replace(tree.words[c], head=verb, deprel="obl") for c in tree.children[mark] if c > mark}
        others = {c: word for c, word in others.items() if tree.words[c].upos in NAMING}
        whom = replace(tree.words[first], head=verb, deprel="obl")
        yield {**others, first: whom, mark: replace(tree.words[mark], head=first, deprel="case", upos="ADP")}


def titles_apart(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Sanıklar Bülent Kara ve Işıl Gün hakkında": the plural before the names is what they are."""
    for i in tree.named("nsubj"):
        word, name = tree.words[i], min(i + 1, len(tree) - 1)  # a subject may be the last word of a headline
        plural = word.upos == "NOUN" and word.feats.get("Number") == "Plur" and not owned(word)
        named = tree.words[name].upos == "PROPN" and tree.words[name].head == word.head > name
        about = any(tree.forms[c] in ABOUT for c in tree.having(name, "case"))
        if plural and named and about and min(tree.subtree(i)) == i:
            yield {i: replace(word, head=name, deprel="nmod:desc")}


def listed_offences(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "A ve resmi belgede B suçlarından": the offences before "suç" are its own, and it is the verb's."""
    for noun in tree.tagged("NOUN"):
        first = tree.words[noun].head
        verb = tree.words[first].head if 0 <= first < noun else -1
        listed = tree.lemmas[noun] == "suç" and tree.bases[noun] == "conj" and owned(tree.words[noun])
        if not listed or verb < noun or tree.words[verb].upos != "VERB" or tree.words[first].upos != "NOUN":
            continue
        bare = {**tree.words[first].feats, "Case": "Nom"}
        deed = replace(tree.words[first], head=noun, deprel="nmod:poss", feats=bare)
        yield {**others(tree, first, noun), first: deed, noun: replace(tree.words[noun], head=verb, deprel="obl")}


def others(tree: Tree, first: int, noun: int) -> dict[int, Word]:
    """The offences behind the first one, in a row with it."""
    rest = [c for c in tree.having(first, "conj") if c != noun] or [c for c in tree.children[noun] if c == noun - 1]
    if not rest:
        return {}
    joints = tree.having(noun, "cc")
    inside = [c for c in tree.children[noun] if first < c < rest[-1] and c not in joints]
    row = {c: replace(tree.words[c], head=first, deprel="conj") for c in rest}
    row |= {c: replace(tree.words[c], head=rest[-1]) for c in inside if tree.words[c].upos != "PUNCT"}
    return {**row, **{c: replace(tree.words[c], head=rest[-1]) for c in joints}}


def offences_of_each(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kara'nın “A”, Gün'ün ise “B” suçlarından cezalandırılması": the first one's offence is the verb's too."""
    for noun in tree.tagged("NOUN"):
        if tree.lemmas[noun] != "suç" or tree.words[noun].feats.get("Number") != "Plur" or tree.bases[noun] != "obl":
            continue
        marks = [k for k in range(noun) if tree.words[k].text in MARKS]
        if len(marks) != 4 or tree.words[marks[1] + 1].text != "," or marks[3] != noun - 1:
            continue
        quoted, verb = range(marks[0] + 1, marks[1]), tree.words[noun].head
        whom = [
            k for k in range(marks[1] + 2, marks[2]) if tree.words[k].upos == "PROPN" and tree.words[k].head == verb
        ]
        if whom and verb > noun and len(quoted) and tree.words[quoted[-1]].head not in range(marks[1]):
            yield {**first_one(tree, quoted, verb, whom[0]), **named(tree, quoted, verb)}


def named(tree: Tree, quoted: range, verb: int) -> dict[int, Word]:
    """A quoted name as an offence of its own beside a verb."""
    last = quoted[-1]
    word = as_noun(tree.words[last])
    feats = {**word.feats, "Case": "Abl"}
    inside = {k: as_noun(tree.words[k]) for k in quoted if tree.words[k].upos == "VERB" and k != last}
    return {**inside, last: replace(word, upos="NOUN", lemma="suç", head=verb, deprel="obl", feats=feats)}


def first_one(tree: Tree, quoted: range, verb: int, other: int) -> dict[int, Word]:
    """Whoever stands before the first quoted name, hung as the second one is."""
    before = [k for k in range(quoted.start - 1) if tree.words[k].upos == "PROPN" and tree.words[k].deprel != "flat"]
    case = tree.words[other].feats.get("Case")
    alike = [k for k in before if tree.words[k].feats.get("Case") == case]
    return {k: replace(tree.words[k], head=verb, deprel=tree.words[other].deprel) for k in alike[-1:]}


def decided_things(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "4 yıl hapis cezası verdi", "yakalama kararı çıkarıldı": what has words of its own is no half of a verb."""
    for i in tree.named("compound"):
        word, verb = tree.words[i], tree.words[i].head
        own = [c for c in tree.children[i] if c == i - 1 and tree.words[c].deprel in SAID]
        half = word.deprel == "compound:lvc" and tree.lemmas[i] in DECIDED and owned(word) and verb == i + 1
        if not half or not own or tree.first(verb, "obj", "csubj") is not None or not is_finite(tree.words[verb]):
            continue
        passive = tree.words[verb].feats.get("Voice") == "Pass"
        if not (passive and tree.first(verb, "nsubj") is not None):
            first = min(tree.subtree(i))
            sums = [c for c in tree.having(verb, "obl") if c == first - 1 and tree.having(c, "nummod")]
            counted = {c: replace(tree.words[c], head=i, deprel="nmod") for c in sums}
            yield {**counted, i: replace(word, deprel="nsubj" if passive else "obj")}


def plain_deeds(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kazım Dağ'a kasten yaralama suçundan ceza verdi": a deed that is only named has nobody beside it."""
    for noun in tree.tagged("NOUN"):
        deed, verb = noun - 1, tree.words[noun].head
        told = tree.lemmas[noun] in ("suç", "suçlama") and owned(tree.words[noun]) and verb > noun
        if not told or tree.words[deed].head != noun or not tree.forms[deed].endswith(("ma", "me")):
            continue
        whom = [c for c in tree.having(deed, "obl", "nsubj", "nmod") if tree.words[c].upos == "PROPN"]
        if whom and tree.words[deed].upos in ("VERB", "NOUN") and tree.words[verb].upos == "VERB":
            yield {whom[0]: replace(tree.words[whom[0]], head=verb)}


RULES = (plain_deeds, about_whom, titles_apart, listed_offences, offences_of_each, decided_things)
