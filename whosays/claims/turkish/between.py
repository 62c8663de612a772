"""What stands between two parties in a Turkish sentence, and who is meant where a suffix alone points at an owner.

"X ile herhangi bir görüşmesinin", "örgütle bağının" and "sanıklardan 14'ü" are phrases, whatever a parser tears apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, is_clause, owned
from whosays.model import Word

COUNT = re.compile(r"\d+'s?[ıiuü]")  # "14'ü": so many of them
AFTER = re.compile("d[ıiuü]kt[ae]n$")  # "başladıktan sonra"
NAMING = frozenset({"NOUN", "PROPN", "PRON"})
BY = "tarafından"
IN_CASE = ("Acc", "Dat", "Abl", "Loc", "Ins")
NAMED = ("NOUN", "PROPN", "PRON", "NUM")


def partners(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütle hiçbir bağının bulunmadığını": with whom somebody has ties is said of the ties."""
    for noun in tree.tagged("NOUN", "VERB"):
        word, verb = tree.words[noun], tree.words[noun].head
        tie = owned(word) and find(tree, noun, language.classes["tie"], language)
        if not tie or not noun < verb or tree.bases[noun] not in ("nsubj", "obj"):
            continue
        for i in tree.having(verb, "obl", "nmod"):
            beside = i < noun and all(
                tree.bases[k] in ("det", "amod", "case", "advmod") for k in range(last(tree, i) + 1, noun)
            )
            if beside and is_with(tree, i) and tree.words[i].upos in NAMING:
                yield hung(tree, i, noun, "nmod")


def last(tree: Tree, i: int) -> int:
    """Where the phrase of a word ends."""
    return max(tree.subtree(i))


def is_with(tree: Tree, i: int) -> bool:
    """As in "X ile", "örgütle"."""
    marked = any(tree.forms[c] == "ile" for c in tree.having(i, "case"))
    return marked or (tree.words[i].feats.get("Case") == "Ins" and not tree.having(i, "case"))


def counted_of(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sanıklardan 14'ü": a number with a possessive behind a group is so many of it."""
    for i in range(1, len(tree)):
        word, group = tree.words[i], tree.words[i - 1]
        part = COUNT.fullmatch(tree.forms[i].replace("’", "'")) and group.feats.get("Case") == "Abl"
        if part and word.lemma != "biri" and find(tree, i - 1, language.classes["people"], language):
            yield {i: replace(word, upos="NUM", lemma="biri", feats={**word.feats, "Case": "Nom"})}


def parts_of_groups(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "tanıklardan biri", "dört kişiden ikisi": who it is one of belongs to the one right behind."""
    for i in tree.named("obl"):
        part = i + 1
        beside = part < len(tree) and tree.forms[part] in language.classes["part_of_group"]
        beside = beside and tree.lemmas[i] != "ara"  # "aralarından biri"
        group = tree.words[i].feats.get("Case") == "Abl" and find(tree, i, language.classes["people"], language)
        if beside and group and tree.words[i].head > part and tree.bases[part] in ("nsubj", "obj", "obl"):
            yield hung(tree, i, part, "nmod:part")


def doers_before_times(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Tunalı'nın soruşturma başladıktan sonra defterleri sakladığı": of two doers the genitive acts behind."""
    for i in tree.named("nsubj"):
        word, before = tree.words[i], tree.words[i].head
        if (
            word.feats.get("Case") != "Gen"
            or not AFTER.search(tree.forms[before])
            or len(tree.having(before, "nsubj")) < 2
        ):
            continue
        clause = next((k for k in range(before + 1, len(tree)) if is_clause(tree.words[k])), None)
        if clause is not None and tree.first(clause, "nsubj") is None:
            yield hung(tree, i, clause, "nsubj")


def companions(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya ile Van'da buluştu": before a verb that takes two a bare name is with whom, and no second place."""
    for place in tree.named("conj"):
        i, verb = tree.words[place].head, tree.words[tree.words[place].head].head
        joint = next((c for c in tree.having(place, "cc") if tree.forms[c] == "ile"), None)
        if joint is None or verb < place or tree.words[i].upos != "PROPN":
            continue
        if tree.lemmas[verb] not in language.classes["of_two"]:
            continue
        cased = tree.words[place].feats.get("Case") in ("Loc", "Dat") and "'" not in last_form(tree, joint - 1)
        if cased and tree.words[verb].upos == "VERB":
            yield {
                i: replace(tree.words[i], deprel="obl", feats={**tree.words[i].feats, "Case": "Nom"}),
                joint: replace(tree.words[joint], head=i, deprel="case", upos="ADP"),
                **hung(tree, place, verb, "obl"),
            }


def set_aside(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'yı değil Demir'i gözaltına aldı": nothing befell who is named only to be set aside."""
    for no in (k for k, form in enumerate(tree.forms) if form == "değil" and k):
        first, second = sides(tree, no)
        if second is None or tree.words[first].upos not in NAMED or tree.words[second].upos not in NAMED:
            continue
        word, above = tree.words[first], tree.words[second]
        hangs = replace(above, head=word.head, deprel=word.deprel) if above.head == first else above
        yield {second: hangs, first: replace(word, head=second, deprel="dep")}


def sides(tree: Tree, no: int) -> tuple[int, int | None]:
    """What stands before a "değil", and what behind it is named instead: in the same case, or with "tarafından"."""
    first = no - 1
    behind = range(no + 1, min(no + 8, len(tree)))
    if tree.forms[first] == BY:
        by = next((tree.words[k].head for k in behind if tree.forms[k] == BY), None)
        return tree.words[first].head, by
    kind, case = tree.words[first].upos, tree.words[first].feats.get("Case")
    if kind == "NUM":
        return first, next((k for k in behind[:1] if tree.words[k].upos == "NUM"), None)
    near = (k for k in behind[:5] if tree.words[k].feats.get("Case") == case)
    return first, next(near, None) if case in IN_CASE else None


def last_form(tree: Tree, i: int) -> str:
    """How a word is written, with one kind of apostrophe."""
    return tree.forms[i].replace("’", "'")


RULES = (companions, partners, counted_of, parts_of_groups, doers_before_times, set_aside)
