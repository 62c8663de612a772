"""Who is told, parted from what is said: "warned the council of a flood", "told the class of 2014, "…""."""

from __future__ import annotations

from whosays.claims.attribution import ReportFrame
from whosays.claims.attribution.contents import DIRECTIVE, is_clause
from whosays.claims.attribution.quotations import MARKS, SPEECH
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, find
from whosays.claims.phrases import clause, noun_phrase
from whosays.claims.tree import Tree

Span = tuple[int, int]
TOPICS = frozenset({"of", "about", "for", "against", "on", "over"})  # "asked the bank for a loan"
THINGS = frozenset({"everything", "anything", "nothing", "something", "it", "this", "that", "these", "which", "what"})
JOINTS = TOPICS | {"to", "that", "if", "whether"}


def told_apart(tree: Tree, report: ReportFrame, said: list[Span], language: Language) -> tuple[int | None, list[Span]]:
    """Who is told, where a tree has taken them for what is said, and what then is said."""
    heard = report.hearer if is_hearer(tree, report, language) else None
    if heard is not None and is_requested(tree, report.predicate, heard) and len(said) == 1:
        start = told_phrase(tree, heard, language)[0]
        return None, [(min(start, said[0][0]), said[0][1])]
    told = told_first(tree, report, said, language)
    if told is None:
        return (None if is_within(tree, heard, said) else heard), said
    rest = behind(tree, told, said[0], language)
    if not rest:
        return told, topic(tree, report, told, language)
    span = without_joint(tree, rest)
    return (told, [span]) if span is not None else (heard, said)


def is_requested(tree: Tree, verb: int, thing: int) -> bool:
    """As in "requested 13 guards to protect him": some guards are what is wanted, and nobody who is told."""
    word = tree.words[thing]
    some = tree.having(thing, "nummod") or any(tree.forms[d] in ("a", "an", "more") for d in tree.having(thing, "det"))
    bare = word.upos == "NOUN" and word.feats.get("Number") == "Plur" and not tree.having(thing, "det", "nmod:poss")
    wanted = tree.lemmas[verb] in ("request", "demand", "seek") and tree.bases[thing] in ("obj", "iobj")
    return wanted and verb < thing and (bool(some) or bare)


def is_within(tree: Tree, word: int | None, said: list[Span]) -> bool:
    """As in "“It is up to the judge to decide,” the judge said": who is told of is not told."""
    return word is not None and any(start <= tree.words[word].start < end for start, end in said)


def is_hearer(tree: Tree, report: ReportFrame, language: Language) -> bool:
    """Whether who is told by the report is somebody, or whatever is to do what is asked: "asked the makers to wait"."""
    told, said = report.hearer, report.content
    if told is None or report.speaker is None or report.speaker.tree != tree.number:
        return False  # who is told stands where the speaker stands
    if tree.forms[told] in THINGS or (tree.words[told].feats.get("Case") == "Abl" and report.stance not in DIRECTIVE):
        return False  # "said no to everything", Turkish "halktan bahsetti"
    somebody = tree.words[told].upos in ("PROPN", "PRON") or belongs(tree, told, language, "people", "body", "media")
    if somebody or (tree.language == "en" and takes_topic(tree, report.predicate, told, language)):
        return True
    asked = report.stance in DIRECTIVE and said is not None and is_clause(tree, said, language)
    return asked and tree.bases[told] == "obj" and not find(tree, told, language.reporting.nouns, language)


def told_first(tree: Tree, report: ReportFrame, said: list[Span], language: Language) -> int | None:
    """The somebody right behind a verb of telling, with whom begins what is held for said."""
    if tree.language != "en" or not said:
        return None
    tells = belongs(tree, report.predicate, language, "tells")
    to_somebody = belongs(tree, report.predicate, language, "tells_to")
    for c in tree.having(report.predicate, "obj", "obl", "iobj"):
        addressed = to_somebody and adpositions(tree, c, language) == ["to"]  # "protested to the ambassador"
        bare = tells and not tree.having(c, "case", "mark", "cop", "nsubj")
        begins = c > report.predicate and told_phrase(tree, c, language)[0] == said[0][0]
        if not begins or not (bare or addressed):
            continue
        if is_somebody(tree, c, language) or (bare and takes_topic(tree, report.predicate, c, language)):
            return c
    return None


def takes_topic(tree: Tree, verb: int, told: int, language: Language) -> bool:
    """As in "warned the high command about a coup": whoever stands between such a verb and its topic is told."""
    end = told_phrase(tree, told, language)[1]
    after = next((i for i, word in enumerate(tree.words) if word.start >= end), None)
    return after is not None and tree.forms[after] in TOPICS and belongs(tree, verb, language, "told_of")


def is_somebody(tree: Tree, i: int, language: Language) -> bool:
    """A name, a person or a body, no day: "announced Monday"."""
    word = tree.words[i]
    if belongs(tree, i, language, "time_word"):
        return False
    if any(tree.forms[d] in ("which", "what", "whose") for d in tree.having(i, "det")):
        return False
    personal = word.upos == "PRON" and word.feats.get("PronType") == "Prs" and tree.forms[i] != "it"
    return word.upos == "PROPN" or personal or belongs(tree, i, language, "people", "body")


def told_phrase(tree: Tree, told: int, language: Language) -> Span:
    """The phrase of whoever is told, without what they are told about."""
    about = [c for c in tree.having(told, "nmod") if {"about", "against"} & set(adpositions(tree, c, language))]
    return noun_phrase(tree, told, about)


def behind(tree: Tree, told: int, found: Span, language: Language) -> list[int]:
    """The words that follow whoever is told, a description between commas left out."""
    end = told_phrase(tree, told, language)[1]
    below = {i for c in tree.having(told, "appos") for i in tree.subtree(c)}
    rest = [i for i, word in enumerate(tree.words) if end <= word.start < found[1] and i not in below]
    return [] if all(tree.words[i].upos == "PUNCT" for i in rest) else rest


def without_joint(tree: Tree, rest: list[int]) -> Span | None:
    """The words in quotation marks, else all behind "to", "of", "about"; None where nothing shows where they begin."""
    mark = next((n for n, i in enumerate(rest) if tree.words[i].text in MARKS), len(rest))
    if len(rest) - mark > SPEECH:
        rest = rest[mark:]
    elif tree.forms[rest[0]] not in JOINTS:
        return None
    while rest and (tree.words[rest[0]].upos == "PUNCT" or tree.forms[rest[0]] in JOINTS):
        rest = rest[1:]
    while rest and tree.words[rest[-1]].upos == "PUNCT":
        rest = rest[:-1]
    return (tree.words[rest[0]].start, tree.words[rest[-1]].end) if rest else None


def topic(tree: Tree, report: ReportFrame, told: int, language: Language) -> list[Span]:
    """The that-clause that a tree has hung elsewhere, else what the telling is about."""
    for c in sorted(report.scope):
        if c > told and any(tree.forms[m] == "that" and m > told for m in tree.having(c, "mark")):
            return [clause(tree, c)]
    after = (c for c in tree.having(report.predicate, "obl") if c > told)
    about = next((c for c in after if TOPICS & set(adpositions(tree, c, language))), None)
    return [noun_phrase(tree, about)] if about is not None else []
