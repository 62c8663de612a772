"""What is said, where a parser has hung it on another word beside the report.

“said in a statement that …”: the saying has said it, and no statement. “a list of what he said were banks”, “the paper
quoted Kos as saying that …”, “held it proven that …” likewise.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.attribution.speakers import quotes
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find, look_up
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
MEDIUM = frozenset({"in", "through", "via", "during", "by"})


def is_medium(tree: Tree, noun: int, verb: int) -> bool:
    """As in "said in a statement that …": in what it is said, with nothing else that is said."""
    through = any(tree.forms[c] in MEDIUM for c in tree.having(noun, "case"))
    return through and tree.words[noun].head == verb < noun and tree.first(verb, "ccomp", "xcomp") is None


def told_in_writing(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "wrote in a book that her father killed a guard": "that" is nobody in a clause that lacks nobody."""
    for clause in tree.named("acl:relcl"):
        noun = tree.words[clause].head
        that, verb = noun + 1, tree.words[noun].head
        if that >= clause or tree.forms[that] != "that" or tree.words[that].head != clause or not verb >= 0:
            continue
        doers = [c for c in tree.having(clause, "nsubj", "nsubj:pass") if c != that]
        whole = tree.having(clause, "cop", "aux:pass") or lacks_nobody(tree, clause, that, language)
        teller = bool(tree.having(verb, "aux:pass")) and "by" in tree.markers(noun)  # "was told by her that he left"
        whole = whole or teller or belongs(tree, noun, language, "channel")  # nobody writes or reads a video link
        says = find(tree, verb, language.reporting.verbs, language) is not None
        if not (teller or belongs(tree, noun, language, "told_in", "channel")):
            continue
        if says and doers and whole and is_medium(tree, noun, verb):
            yield that, clause, "mark"
            yield clause, verb, "ccomp"


def extraposed(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "held it proven that he paid", "think it likely that he will": what is held is the that-clause."""
    for it in tree.named("expl", "obj"):
        found = it + 1
        verb = tree.words[found].head if found < len(tree) else -1
        if tree.forms[it] != "it" or not 0 <= verb < it or tree.bases[found] != "xcomp":
            continue
        that = next((c for c in tree.having(found, "ccomp", "csubj", "advcl") if tree.having(c, "mark")), None)
        holds = find(tree, verb, language.reporting.verbs, language) is not None
        if that is not None and tree.forms[found + 1] == "that" and holds:
            yield that, verb, "ccomp"
            yield it, verb, "expl"
            yield found, verb, "compound:prt"


def charged_deeds(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "dropped charges against her of bribing a judge", "quashed his conviction for bribing them".

    The deed is that of the charge; nobody drops or quashes it by bribing.
    """
    for deed in tree.named("advcl"):
        verb = tree.words[deed].head
        if tree.words[verb].upos != "VERB" or not tree.forms[deed].endswith("ing"):
            continue
        if {"of", "for"} & {tree.forms[m] for m in tree.having(deed, "mark")}:
            objects = (c for c in tree.having(verb, "obj") if verb < c < deed)
            yield from ((deed, c, "acl") for c in objects if belongs(tree, c, language, "charges", "guilt"))


def marks_of_deeds(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "of hiding pistols", read as "of pistols": the preposition before a verb in -ing is the verb's."""
    for mark in tree.named("case"):
        deed, thing = mark + 1, tree.words[mark].head
        verbal = deed < thing and tree.words[deed].upos == "VERB" and tree.forms[deed].endswith("ing")
        if verbal and tree.words[thing].head == deed and tree.bases[thing] == "obj":
            yield mark, deed, "mark"


def charged_persons(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "accuse the printer of forging papers": what he is accused of is of the accusing, and he did not do it."""
    for deed in tree.named("acl"):
        person = tree.words[deed].head
        verb = tree.words[person].head
        if not tree.forms[deed].endswith("ing") or tree.bases[person] != "obj" or not 0 <= verb < person < deed:
            continue
        marks = {tree.forms[m] for m in tree.having(deed, "mark", "case")} & {"of", "for", "with"}
        accuses = look_up(tree, verb, language.reporting.verbs, language) == "accuses"
        if marks and (accuses or belongs(tree, verb, language, "held_for", "answers_for", "takes_of")):
            yield deed, verb, "advcl"


def sought_persons(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "a warrant was issued for the widow for robbing them": the widow is said to have, and no warrant."""
    for deed in tree.named("advcl"):
        verb = tree.words[deed].head
        if not tree.forms[deed].endswith("ing") or "for" not in {
            tree.forms[m] for m in tree.having(deed, "mark", "case")
        }:
            continue
        paper = tree.first(verb, "nsubj", "obj") if tree.words[verb].upos == "VERB" else None
        if paper is None or not belongs(tree, paper, language, "sought_in"):
            continue
        obliques = (c for c in tree.having(verb, "obl") if verb < c < deed)
        persons = [c for c in obliques if not {"for", "against"}.isdisjoint(tree.markers(c))]
        yield from ((deed, person, "acl") for person in persons[-1:])


def parted_subjects(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "The mayor, it is claimed, met them", read as if the mayor were claimed."""
    for clause in tree.named("ccomp"):
        verb = tree.words[clause].head
        first = [c for c in tree.having(verb, "nsubj") if c < verb < clause]
        it = len(first) == 2 and tree.forms[first[1]] == "it" and tree.words[first[1] - 1].text == ","
        if it and tree.first(clause, "nsubj", "mark") is None and find(tree, verb, language.reporting.verbs, language):
            yield first[0], clause, "nsubj"


def of_what(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "a list of what he said were banks", "a video of what it said were the suspects buying guns"."""
    for said in tree.named("acl:relcl"):
        what, then = tree.words[said].head, said + 1
        if tree.forms[what] != "what" or then >= len(tree) or not find(tree, said, language.reporting.verbs, language):
            continue
        clause = tree.words[then].head
        if tree.forms[then] in ("is", "are", "was", "were") and clause > said and tree.words[clause].head == what:
            yield clause, said, "ccomp"


def quoted_speakers(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "“We left,” the paper quoted Kos as saying": what is quoted is what he is quoted as saying."""
    for saying in tree.named("advcl"):
        verb = tree.words[saying].head
        if not quotes(tree, saying, language) or tree.having(saying, "ccomp"):
            continue
        yield from ((c, saying, "ccomp") for c in tree.having(verb, "ccomp") if c < verb)
        yield from ((c, verb, "obj") for c in tree.having(verb, "iobj"))


def going_round(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "Rumours spread on Monday that he had fled", "there are rumours circulating in town that he fled"."""
    for clause in tree.named("acl:relcl", "advcl:relcl", "acl", "ccomp", "advcl"):
        that = next((c for c in tree.having(clause, "obj", "mark", "nsubj") if tree.forms[c] == "that"), None)
        if that is None or that != min(tree.subtree(clause)) or that < 2:
            continue
        whole = tree.base(that) == "mark" or tree.having(clause, "cop") or lacks_nobody(tree, clause, that, language)
        doers = [c for c in tree.having(clause, "nsubj") if c != that]
        noun = rumour_before(tree, tree.words[clause].head, that, language)
        if noun is not None and doers and whole:
            yield that, clause, "mark"
            yield clause, noun, "acl"


def rumour_before(tree: Tree, at: int, that: int, language: Language) -> int | None:
    """The noun of saying that goes round by the verb on which a clause hangs, or by a participle on that noun."""
    verb = at if tree.words[at].upos == "VERB" else tree.words[at].head
    near = [at, *tree.having(verb, "nsubj"), tree.words[verb].head] if verb >= 0 else [at]
    nouns = [n for n in near if 0 <= n < that and find(tree, n, language.reporting.nouns, language)]
    return next((n for n in nouns if any(goes(tree, g, that, language) for g in verbs_of(tree, n))), None)


def verbs_of(tree: Tree, noun: int) -> list[int]:
    """The verb above a noun, and the participles on it."""
    return [*tree.having(noun, "acl"), tree.words[noun].head]


def goes(tree: Tree, verb: int, that: int, language: Language) -> bool:
    """As in "spread", "went around"."""
    around = any(tree.forms[c] in ("around", "round", "about") for c in tree.children[verb]) if verb >= 0 else False
    return 0 <= verb < that and (belongs(tree, verb, language, "goes_round") or (around and tree.lemmas[verb] == "go"))


def lacks_nobody(tree: Tree, clause: int, that: int, language: Language) -> bool:
    """Whether a clause has all that its verb takes without its "that": an object, or a verb that takes none."""
    others = [c for c in tree.having(clause, "obj", "ccomp", "xcomp") if c != that]
    return bool(others) or belongs(tree, clause, language, "intransitive")


RULES = (
    marks_of_deeds, charged_persons, sought_persons, parted_subjects, going_round, charged_deeds, told_in_writing,
    of_what, quoted_speakers, extraposed,
)  # fmt: skip
