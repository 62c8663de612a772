"""What commas set off and a parser has taken for something else: fronted phrases and inserted reports.

"In Lyon, A.B., a driver, was responsible": the name after the comma, read as another name of Lyon, is who was.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation


def fronted_subjects(tree: Tree, _language: Language) -> Iterator[Move]:
    """The name behind a fronted phrase is the subject where the clause has none; what is said of it goes along."""
    for clause in tree.named("root", "ccomp", "parataxis"):
        if not lacks_subject(tree, clause):
            continue
        for place in tree.having(clause, "obl"):
            names = [c for c in tree.having(place, "appos") if place < c < clause]
            named = bool(names) and tree.words[names[0]].upos == "PROPN" and tree.bases[place + 1] == "punct"
            if named and opens(tree, place):
                yield names[0], clause, "nsubj"
                yield from ((said, names[0], "appos") for said in names[1:])


def lacks_subject(tree: Tree, i: int) -> bool:
    """A finite clause without a subject that is no order."""
    word = tree.words[i]
    finite = word.feats.get("VerbForm") == "Fin" or bool(tree.having(i, "cop", "aux"))
    return finite and word.feats.get("Mood") != "Imp" and not tree.having(i, "nsubj", "csubj", "expl")


def opens(tree: Tree, place: int) -> bool:
    """Whether a phrase with a preposition is the first thing in the sentence."""
    return bool(tree.having(place, "case")) and min(tree.subtree(place)) == 0


def inserted_reports(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "Two were hurt, the ministry said, when …", with the report read as one more deed: nothing joins them.

    What stands behind the second comma belongs to the sentence around the report.
    """
    for verb in tree.named("conj"):
        head, own = tree.words[verb].head, tree.first(verb, "nsubj")
        if own is None or not head < own < verb or tree.having(verb, "cc", "obj", "ccomp", "xcomp"):
            continue
        if not between_commas(tree, own, verb) or not find(tree, verb, language.reporting.verbs, language):
            continue
        yield verb, head, "parataxis"
        yield from ((c, head, tree.words[c].deprel) for c in tree.having(verb, "advcl", "obl", "conj") if c > verb + 1)


def between_commas(tree: Tree, subject: int, verb: int) -> bool:
    """Whether a comma stands before the subject and a mark right behind the verb."""
    opened = min(tree.subtree(subject)) - 1
    closed = verb + 1 == len(tree) or tree.words[verb + 1].upos == "PUNCT"
    return closed and opened >= 0 and tree.words[opened].text == ","


def begins(tree: Tree, i: int) -> int:
    """The first word of a phrase, whatever sign hangs on it."""
    return min((k for k in tree.subtree(i) if tree.words[k].upos != "PUNCT"), default=i)  # a phrase may be a sign


def times_of_next_clauses(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "left in May 2014; the following spring he returned": a time behind the joint opens the next clause."""
    for i in tree.named("obl", "nmod"):
        above, first = tree.words[i].head, begins(tree, i)
        if not 0 <= above < first or not belongs(tree, i, language, "time_word", "season"):
            continue
        opened = tree.forms[first - 1] in (";", "and", "but") and first > 1
        after = max(tree.subtree(i)) + 1
        after += after < len(tree) and tree.words[after].text == ","
        subject = next((s for s in tree.named("nsubj") if begins(tree, s) == after), None)
        verb = tree.words[subject].head if subject is not None else -1
        if opened and verb > i and verb != above and tree.words[verb].upos in ("VERB", "AUX", "ADJ"):
            yield i, verb, "obl"


RULES = (fronted_subjects, inserted_reports, times_of_next_clauses)
