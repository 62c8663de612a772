"""Names and titles in a row: which of them tells more of the one before, and which is one more.

"X, political leader and former commander" is one man; "two reporters, X and Y" are two.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.subjects import phrase_start
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
DETERMINED = ("det", "nummod", "nmod:poss", "det:poss")


def bare_titles(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the death of X, political leader and former commander": without an article they say who X is."""
    for i in tree.named("conj"):
        word = tree.words[i]
        if word.deprel != "conj" or word.upos not in ("NOUN", "PROPN") or word.feats.get("Number") != "Sing":
            continue
        if word.upos == "PROPN" and not language.is_a(word.lemma.lower(), "rank"):
            continue
        name = tree.words[word.head]
        if name.upos != "PROPN" or word.head > i or tree.having(i, *DETERMINED, "flat"):
            continue
        if phrase_start(tree, i) > 0 and tree.words[phrase_start(tree, i) - 1].upos in ("NUM", "DET"):
            continue  # "one corporal", with "one" hung elsewhere
        named = i + 1 < len(tree) and tree.words[i + 1].upos == "PROPN"  # "X and minister Y"
        if not named and is_post(tree, i, language) and "," in texts(tree, word.head, i):
            yield i, word.head, "appos"


def is_post(tree: Tree, i: int, language: Language) -> bool:
    """A noun for a post or for somebody who does something."""
    names = (language.classes.get(name, frozenset()) for name in ("rank", "officer", "people"))
    return any(tree.words[i].lemma.lower() in table for table in names)


def texts(tree: Tree, first: int, last: int) -> set[str]:
    """The words between two words."""
    return {word.text for word in tree.words[first + 1 : last]}


def named_plurals(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "two reporters, X and Y": Y is one of the two, beside X."""
    for i in tree.named("conj"):
        word = tree.words[i]
        if word.deprel != "conj" or word.upos != "PROPN" or word.head > i or tree.having(i, "det"):
            continue
        many = tree.words[word.head]
        several = many.feats.get("Number") == "Plur" or language.is_a(many.lemma.lower(), "pair_word")
        if many.upos != "NOUN" or not several:
            continue
        names = [c for c in tree.having(word.head, "appos") if c < i and tree.words[c].upos == "PROPN"]
        if names:
            yield i, names[0], "conj"


def dates_on_names(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the Front on 29 November resumed": the date is the verb's."""
    times = language.classes.get("time_word", frozenset())
    for i in tree.named("nmod"):
        word = tree.words[i]
        if word.deprel != "nmod" or word.head < 0 or word.lemma.lower() not in times or not tree.having(i, "case"):
            continue
        name = tree.words[word.head]
        subject = name.upos == "PROPN" and tree.bases[word.head] == "nsubj" and name.head > i
        if subject and tree.words[name.head].upos == "VERB":
            yield i, name.head, "obl"


def next_stops(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "flew to Sydney, then Melbourne": one more of the places before it."""
    for i in tree.named("parataxis", "appos", "dep", "obl", "conj"):
        if i < 3 or tree.words[i].upos != "PROPN" or [tree.forms[i - 2], tree.forms[i - 1]] != [",", "then"]:
            continue
        before = tree.head_ending(i - 3, i, "flat", "compound")
        if tree.words[before].upos == "PROPN" and tree.base(before) in ("obl", "nmod", "obj"):
            yield i - 1, before, "cc"
            yield i, before, "conj"


def listed_subjects(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "President X, board president Y, and the others have urged": three who urge, and no second subject."""
    for last in tree.named("nsubj"):
        verb = tree.words[last].head
        subjects = [c for c in tree.having(verb, "nsubj") if c < last < verb]
        begin = phrase_start(tree, last)
        if len(subjects) != 1 or begin < 2 or tree.forms[begin - 1] != "and" or tree.words[begin - 2].text != ",":
            continue
        first = subjects[0]
        names = [c for c in tree.having(first, "appos") if tree.words[c].upos == "PROPN" == tree.words[first].upos]
        yield last, first, "conj"
        yield begin - 1, last, "cc"
        yield from ((name, first, "conj") for name in names if first < name < last)


def between_lists(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "talks between the state, the League, and the unions": three sides, and no unions beside the talks."""
    for last in tree.named("conj"):
        talks = tree.words[last].head
        begin = phrase_start(tree, last)
        if talks > last or begin < 2 or [tree.words[begin - 2].text, tree.forms[begin - 1]] != [",", "and"]:
            continue
        sides = [c for c in tree.having(talks, "nmod") if c < last and tree.markers(c)[:1] == ("between",)]
        open_list = [c for c in sides if not any(tree.having(other, "cc") for other in tree.having(c, "conj"))]
        if open_list and not any(tree.words[c].upos == "VERB" for c in range(open_list[0], last)):
            yield last, open_list[0], "conj"


def near_conjuncts(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "arresting five men and seizing guns and leaflets": the leaflets go with the guns, not with the men."""
    for last in tree.named("conj"):
        first, begin = tree.words[last].head, phrase_start(tree, last)
        if not 0 <= first < begin - 2 or tree.forms[begin - 1] != "and" or tree.words[last].upos != "NOUN":
            continue
        near = tree.head_ending(begin - 2, begin, "flat", "compound")
        verb = tree.words[near].head
        between = first < verb < near and tree.words[verb].upos == "VERB" and tree.bases[near] == "obj"
        joined = tree.bases[verb] == "conj" and tree.words[verb].head == tree.words[first].head
        if between and joined and tree.words[near].upos == "NOUN":
            yield last, near, "conj"


def counted_lists(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "ten bags of heroin, a pound of gold and three guns", where the second was read as what the first is."""
    for second in tree.named("appos"):
        first, rest = tree.words[second].head, tree.having(second, "conj")
        if not 0 <= first < second or not rest or tree.words[phrase_start(tree, second) - 1].text not in (",", "than"):
            continue
        listed = tree.having(rest[-1], "cc") and tree.having(rest[-1], "nummod") and tree.having(first, "nummod")
        if listed and tree.words[first].upos == tree.words[second].upos == "NOUN":
            yield second, first, "conj"
            yield from ((c, first, "conj") for c in rest)


def number_ranges(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "between 150,000 and 400,000 francs": both numbers are of the noun behind them."""
    for first in (i for i in tree.tagged("NUM") if i and tree.forms[i - 1] == "between"):
        last, noun = first + 2, first + 3
        whole = noun < len(tree) and tree.forms[first + 1] == "and" and tree.words[last].upos == "NUM"
        if not whole or tree.words[noun].upos != "NOUN" or tree.words[first].head in (noun, last):
            continue
        if tree.words[noun].head == first and tree.words[first].head >= 0:
            yield noun, tree.words[first].head, tree.words[first].deprel
            yield first + 1, last, "cc"
        yield first, noun, "nummod"


RULES = (
    number_ranges,
    listed_subjects,
    near_conjuncts,
    counted_lists,
    between_lists,
    bare_titles,
    named_plurals,
    dates_on_names,
    next_stops,
)
