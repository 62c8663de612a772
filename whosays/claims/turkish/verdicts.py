"""What a Turkish court decides: “X'in … cezalandırılmasına; Y'nin beraatine; aracın müsaderesine karar verildi”.

Judgments list decisions before one verb, each ending in a dative with a possessive. Over such a length a parser mixes
them up; the endings and the signs between them tell where each begins and ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import is_somebody
from whosays.claims.turkish.offences import plain_offences
from whosays.model import Word

DEED = re.compile("m[ae](s[ıi]|l[ae]r[ıi])n[ae]$")  # "cezalandırılmasına"
OWNED = re.compile("[ıiuü]n[ae]$")  # "beraatine"
SIGNS = frozenset({",", ";", "ve", "ile"})
NAMING = frozenset({"NOUN", "PROPN", "NUM", "PRON"})
VOTES = frozenset({"birlik", "çokluk"})  # "oy birliğiyle", "oy çokluğuyla"


def decisions(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """Each decision hung on the verb, and on each what stands in its own stretch of the sentence."""
    for verb in tree.tagged("VERB"):
        if not find(tree, verb, language.classes["decides"], language):
            continue
        ends = endings(tree, verb, language)
        begins = first_word(tree, verb)
        change: dict[int, Word] = {}
        for number, end in enumerate(ends):
            change |= {end: replace(tree.words[end], head=verb, deprel="obl")}
            change |= gathered(tree, begins, end, language, first=number == 0)
            begins = end + 1
        change |= votes(tree, begins, verb)
        new = {i: word for i, word in change.items() if word != tree.words[i]}
        if new:
            yield new


def first_word(tree: Tree, verb: int) -> int:
    """Where the decisions begin: behind "HÜKÜM:", else with the sentence."""
    return max((i + 1 for i in range(verb) if tree.words[i].text == ":"), default=0)


def endings(tree: Tree, verb: int, language: Language) -> list[int]:
    """The last words of the decisions before a verb."""
    found = [i for i in range(verb) if is_decision(tree, i, language)]
    return [i for i in found if tree.forms[i + 1] in SIGNS or i == found[-1]]


def is_decision(tree: Tree, i: int, language: Language) -> bool:
    """As in "cezalandırılmasına", "beraatine"."""
    word, form = tree.words[i], tree.forms[i]
    if word.upos == "VERB":
        return bool(DEED.search(form)) and not tree.having(i, "case", "mark")
    return (
        word.upos == "NOUN" and bool(OWNED.search(form)) and bool(find(tree, i, language.classes["verdict"], language))
    )


def gathered(tree: Tree, begins: int, end: int, language: Language, first: bool) -> dict[int, Word]:
    """The words of one decision under its last: whose it is, for what, to what; of the first what leaves no doubt."""
    deed = tree.words[end].upos == "VERB"
    change: dict[int, Word] = {}
    for i in range(begins, end):
        word = tree.words[i]
        if word.upos not in NAMING or tree.bases[i] in ("flat", "nmod:desc", "nummod"):
            continue
        if titles_name(tree, i, language):
            change[i] = replace(word, head=i + 1, deprel="nmod:desc")
        elif owns_decision(tree, i) or (not begins <= word.head <= end and (not first or is_part(tree, i, language))):
            whose = "nsubj" if deed else "nmod:poss"
            change[i] = replace(word, head=end, deprel=whose if word.feats.get("Case") == "Gen" else "obl")
    return change


def owns_decision(tree: Tree, i: int) -> bool:
    """As in "sanığın üzerine atılı suçtan beraatine", "Kaya'nın delil yetersizliğinden beraatine"."""
    noun = tree.words[i].head
    if tree.words[i].feats.get("Case") != "Gen" or noun <= i:
        return False
    laid = tree.forms[noun] == "üzerine" and tree.forms[noun + 1] in ("atılı", "yüklenen")
    bare = [c for c in tree.having(noun, "nmod:poss") if c == noun - 1 and tree.words[c].feats.get("Case") == "Nom"]
    return laid or (bool(bare) and bare[0] != i)


def titles_name(tree: Tree, i: int, language: Language) -> bool:
    """As in "sanık Okan Bir'in"."""
    behind = tree.words[i + 1]
    named = behind.upos == "PROPN" and behind.deprel != "flat" and behind.feats.get("Case") == "Gen"
    return tree.words[i].upos == "NOUN" and named and is_somebody(tree, i, language)


def is_part(tree: Tree, i: int, language: Language) -> bool:
    """Whose the decision is, for which offence, and which sentence: never the court, nor the reasons."""
    case = tree.words[i].feats.get("Case")
    charged = case == "Abl" and tree.lemmas[i] == "suç"
    return case == "Gen" or charged or bool(find(tree, i, language.classes["sentence"], language))


def votes(tree: Tree, begins: int, verb: int) -> dict[int, Word]:
    """As in "oy birliğiyle": how it was decided, and by nobody of that name."""
    found = [i for i in range(begins, verb) if tree.lemmas[i] in VOTES and tree.lemmas[i - 1] == "oy"]
    return {i: replace(tree.words[i], upos="ADV", head=verb, deprel="advmod") for i in found}


RULES = (plain_offences, decisions)
