"""Clauses in a row under one report: "…-DIğI, …-DIğI ve …-DIğI belirtildi".

Turkish sets what is said before the report, one clause after the other, each closed by its verb. The ending tells which
verb governs a clause, and its place tells which words are its own: those between the clause before it and its verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find, look_up
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import is_finite, turns_quotation

TOLD = r"([dt][ıiuü]|[ae]c[ae])(ğ[ıiuü]|kl[ae]r[ıi])"
ENDINGS = {
    "Nom": re.compile(TOLD + "$"),
    "Acc": re.compile(TOLD + "n[ıiuü]$"),
    "Gen": re.compile(TOLD + "n[ıiuü]n$"),
    "Abl": re.compile(TOLD + "nd[ae]n$"),
    "Dat": re.compile(TOLD + "n[ae]$"),
}
ANY = re.compile(TOLD)
IN_CE = re.compile("[cç][ae]$")  # "mahkemece"
FORMAL = re.compile("m[ıiuü]şt[ıiuü]r?$")  # -mIştIr, -mIştI
PARTICLES = frozenset({"da", "de", "ise", "dahi"})
JOINTS = frozenset({",", "ve", "ancak", "fakat", "ama", "veya", "hatta", "zira"})
SUMMED = frozenset({"özetle", "aynen", "devamla", "kısaca"})
STOPS = frozenset({";", ":"})
PASSIVE = re.compile("[ıiuü]l$")
WANTING = ("asks", "orders")
SHORT = 3  # letters of a stem that is no passive: "bil"


@dataclass(frozen=True, slots=True)
class Chain:
    """A report and the clauses that it governs, in the order of the text.

    `opens` is the first word that may be the report's, `start` the first that may be the first clause's.
    """

    report: int
    clauses: tuple[int, ...]
    opens: int
    start: int

    def stretches(self) -> Iterator[tuple[int, int]]:
        """Each clause with the word at which its own words begin."""
        begin = self.start
        for clause in self.clauses:
            yield begin, clause
            begin = clause + 1


def found(tree: Tree, language: Language) -> list[Chain]:
    """The chains of a sentence, that of the report on the left first."""
    told = [i for i in tree.tagged("VERB") if ANY.search(tree.forms[i])]
    if not told:
        return []
    quoted = in_marks(tree)
    over: dict[int, list[int]] = {}
    for i in told:
        report = report_of(tree, i, language, quoted)
        if report is not None:
            over.setdefault(report, []).append(i)
    return [
        Chain(report, tuple(row), *starts_of(tree, row[0], language, quoted)) for report, row in sorted(over.items())
    ]


def in_marks(tree: Tree) -> frozenset[int]:
    """The words in quotation marks."""
    out, inside = set[int](), False
    for i, word in enumerate(tree.words):
        inside = inside != turns_quotation(word)
        out |= {i} if inside else set()
    return frozenset(out)


def report_of(tree: Tree, clause: int, language: Language, quoted: frozenset[int]) -> int | None:
    """The verb on the right that takes a clause with this ending."""
    if not closes(tree, clause, language):
        return None
    for verb in range(clause + 1, len(tree)):
        if (verb in quoted) != (clause in quoted):
            continue
        if governs(tree, verb, clause, language) and joins(tree, clause, verb, language):
            return verb
        if tree.words[verb].text in STOPS or ends_clause(tree, verb):
            return None
    return None


def joins(tree: Tree, clause: int, verb: int, language: Language) -> bool:
    """Of "parayı aldığını, çantayı görmediğini söyledi" the first is not of "görmediğini": a comma parts them."""
    if is_finite(tree.words[verb]) or FORMAL.search(tree.forms[verb]) or tree.words[verb].upos != "VERB":
        return True
    row = [k for k in range(clause, verb) if k == clause or same_ending(tree, k, clause)]
    knows = belongs(tree, verb, language, "unspoken")  # "imzalattığını, nereye gittiğini bilmediğini": two things
    return tree.forms[row[-1] + 1] not in JOINTS and not (knows and any(tree.forms[k + 1] == "," for k in row))


def same_ending(tree: Tree, i: int, clause: int) -> bool:
    """Whether two clauses may stand in a row."""
    return tree.words[i].upos == "VERB" and ending_of(tree, i) == ending_of(tree, clause)


def ending_of(tree: Tree, clause: int) -> str | None:
    """The case of a clause by its form: "aldığını" is accusative."""
    return next((case for case, shape in ENDINGS.items() if shape.search(tree.forms[clause])), None)


def closes(tree: Tree, clause: int, language: Language) -> bool:
    """Whether a clause ends here, and does not describe the noun behind it: "duyduğunu", "geldiği,", "aldığı da"."""
    behind = clause + 1
    if not ENDINGS["Nom"].search(tree.forms[clause]) or behind >= len(tree):
        return True
    if tree.forms[behind] in PARTICLES | JOINTS or tree.bases[behind] == "cop":
        return True
    verb = tree.words[behind].head if tree.bases[behind] == "compound" else behind
    return (verb >= behind and governs(tree, verb, clause, language)) or before_source(tree, clause, language)


def before_source(tree: Tree, clause: int, language: Language) -> bool:
    """As in "aldığı bilirkişi raporundan anlaşıldı": behind the clause stands where it is written, then the report."""
    told = False
    for k in range(clause + 1, len(tree)):
        if governs(tree, k, clause, language):
            return told
        if tree.words[k].upos == "VERB" or tree.words[k].text in STOPS:
            return False
        told = told or says_where(tree, k, language)
    return False


def says_where(tree: Tree, k: int, language: Language) -> bool:
    """As in "raporundan", "beyanı ile", "mahkemece": what something is known from."""
    known = any(find(tree, k, table, language) for table in (language.speakers.kinds, language.reporting.nouns))
    joined = k + 1 < len(tree) and tree.forms[k + 1] == "ile"
    marked = tree.words[k].feats.get("Case") in ("Loc", "Abl", "Ins") or IN_CE.search(tree.forms[k]) is not None
    return known and (joined or marked)


def ends_clause(tree: Tree, verb: int) -> bool:
    """A finite verb, and no -mIş that describes the noun behind it."""
    if ENDINGS["Nom"].search(tree.forms[verb]):
        return False  # "görüştükleri", whatever a parser says
    if not (is_finite(tree.words[verb]) or FORMAL.search(tree.forms[verb])):
        return False
    behind = tree.words[verb + 1] if verb + 1 < len(tree) else None
    return behind is None or behind.upos in ("PUNCT", "CCONJ", "AUX")


def governs(tree: Tree, verb: int, clause: int, language: Language) -> bool:
    """Whether a word takes a clause with such an ending: of a passive or of "sabit" it is the subject."""
    ending = ending_of(tree, clause)
    stands = language.is_a(tree.forms[verb], "standing") and tree.bases[verb] != "compound"
    if stands or (ending == "Nom" and tells(tree, verb, language) and ends_row(tree, clause, verb, language)):
        return ending == "Nom"
    verbal = tree.words[verb].upos == "VERB" or language.has_shape("nominalised", tree.words[verb].text)
    if not verbal or not takes_clauses(tree, verb, language):
        return False
    if belongs(tree, verb, language, "of_what"):  # "bildirdiğinden şüpheleniliyor"
        return ending == "Abl"
    if ending == "Dat":  # "aldığına hükmetti"
        return belongs(tree, verb, language, "to_what")
    if belongs(tree, verb, language, "appears"):
        return ending == "Nom"
    if not is_passive(tree, verb):
        return ending == "Acc"
    return ending == ("Gen" if ANY.search(tree.forms[verb]) else "Nom")


def ends_row(tree: Tree, clause: int, noun: int, language: Language) -> bool:
    """As in "aldığı, sakladığı ve verdiği iddiasıyla": the noun behind the last clause of a row is that of them all.

    Without "ve" the first may be of a passive report behind: "geldiği, aldığı iddiasıyla tutuklandığı belirtildi".
    """
    if noun == clause + 1:
        return True
    row = [k for k in range(clause, noun) if tree.words[k].upos == "VERB" and ENDINGS["Nom"].search(tree.forms[k])]
    if row[-1] != noun - 1 or any(tree.forms[k + 1] not in JOINTS for k in row[:-1]):
        return False
    if any(tree.forms[k + 1] in ("ve", "veya") for k in row[:-1]):
        return True
    behind = range(noun + 1, len(tree))
    return not any(takes_clauses(tree, k, language) and is_passive(tree, k) for k in behind)


def tells(tree: Tree, noun: int, language: Language) -> bool:
    """As in "aldığı iddiasıyla", "gittiği yönünde": a noun for what is said, right behind it."""
    word = tree.words[noun]
    if word.upos not in ("NOUN", "ADJ", "ADP") or word.feats.get("Case") == "Gen" or tree.bases[noun] == "compound":
        return False
    behind = noun + 1 if noun + 1 < len(tree) and tree.words[noun + 1].upos == "VERB" else noun
    bare = word.feats.get("Case", "Nom") == "Nom"
    if bare and f"{tree.lemmas[noun]}_{tree.lemmas[behind]}" in language.reporting.verbs:
        return False  # "ifade edildi"
    content = language.reporting.phrase_content | language.classes.get("content_noun", frozenset())
    return find(tree, noun, content, language) is not None


def takes_clauses(tree: Tree, verb: int, language: Language) -> bool:
    """A verb of saying, finding or knowing; what is wanted or ordered stands in -mAsI."""
    reporting = language.reporting
    if look_up(tree, verb, reporting.verbs, language) in WANTING:
        return False
    tables = (reporting.verbs, reporting.clause_only, reporting.establishes, language.factive)
    return belongs(tree, verb, language, "weighing") or any(find(tree, verb, table, language) for table in tables)


def is_passive(tree: Tree, verb: int) -> bool:
    """As in "belirtildi", "anlaşılmıştır"; "bil" and "say" are verbs of their own."""
    own = tree.lemmas[verb]
    return tree.words[verb].feats.get("Voice") == "Pass" or (len(own) > SHORT and PASSIVE.search(own) is not None)


def starts_of(tree: Tree, clause: int, language: Language, quoted: frozenset[int]) -> tuple[int, int]:
    """The first word behind the clause that ends before this one, and that behind "İddianamede," in it."""
    start = None
    for k in range(clause - 1, -1, -1):
        if (k in quoted) != (clause in quoted):
            continue
        if start is None and tree.words[k].text in ",;" and k > 0 and names_source(tree, k - 1, language):
            start = k + 1
        elif tree.words[k].text in STOPS or ends_clause(tree, k):
            return k + 1, k + 1 if start is None else start
    return 0, start or 0


def names_source(tree: Tree, k: int, language: Language) -> bool:
    """As in "verdiği ifadede,", "savcılığa göre,", "savunmasında özetle;": whose words follow."""
    k -= tree.forms[k] in SUMMED and k > 0
    return tree.forms[k] == "göre" or (tree.words[k].upos == "NOUN" and says_where(tree, k, language))
