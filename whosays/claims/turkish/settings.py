"""Where, to whom and with what a Turkish verb does something, hung on a word that takes no such thing.

"Heyet Bağdat'ta iki kez toplandı": no numeral, adverb or other setting has a setting of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import NARROW, OBLIQUE, accusative, acts_on, hung, joined
from whosays.claims.types import nouns_taking
from whosays.model import Word

CONVERBS = ("ken", "inceye", "ıncaya", "unca", "ünce")  # read as no verbs
SETTINGS = frozenset({"obl", "compound", "advmod", "advcl", "nmod"})
NAMING = frozenset({"NOUN", "PROPN", "PRON"})
IDLE = frozenset({"geri", "tekrar", "yeniden", "gizlice", "bizzat", "hemen", "derhal", "bir"})  # take nothing
TIMES = ("arca", "erce")  # "defalarca"


def on_particles(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yetkililerden defalarca rüşvet aldı", "mevkidaşıyla bir araya geldi": what stands before is the verb's."""
    for i in tree.tagged(*NAMING):
        over = tree.words[i].head
        if over < i or tree.words[i].feats.get("Case") not in OBLIQUE or tree.words[over].upos not in ("ADV", "DET"):
            continue
        idle = tree.forms[over] in IDLE or tree.forms[over].endswith(TIMES)
        behind = over + 1 if over + 1 < len(tree) and tree.words[over + 1].upos == "VERB" else -1  # "Van'a geri döndü"
        verb = next((a for a in (behind, *tree.ancestors(over)) if a >= 0 and tree.words[a].upos == "VERB"), -1)
        if idle and verb > over and not joined(tree, i):
            yield hung(tree, i, verb, "obl")


def on_occasions(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sanıklara duruşmada ceza verildi": who gets it is the verb's, and no part of where it is given."""
    deeds = nouns_taking(language.code, "<Dat>")  # with an aim or a receiver of their own: "karakola saldırı"
    for i in tree.named("obl", "nmod"):
        over, word = tree.words[i].head, tree.words[i]
        if over != i + 1 or word.deprel not in ("obl", "nmod") or word.feats.get("Case") not in ("Dat", "Abl"):
            continue
        occasion = tree.words[over].feats.get("Case") == "Loc" and tree.words[over].upos == "NOUN"
        verb = tree.words[over].head
        if not occasion or verb <= over or tree.words[verb].upos != "VERB" or tree.lemmas[over] in deeds:
            continue
        if word.upos in NAMING and not joined(tree, i) and "Person[psor]" not in tree.words[over].feats:
            yield hung(tree, i, verb, "obl")


def objects_on_settings(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "üç çobanı gözaltına aldırdı": what is acted on is no part of the noun of its verb."""
    for i in tree.named("obj"):
        over, word = tree.words[i].head, tree.words[i]
        if over < i or tree.words[over].upos not in ("NOUN", "PROPN", "ADV") or tree.bases[over] not in SETTINGS:
            continue
        if tree.forms[over].endswith(CONVERBS):
            continue  # "iflahını kesinceye kadar", "maviyi kondururken"
        verb = next((a for a in tree.ancestors(over) if tree.words[a].upos == "VERB"), -1)
        marked = word.feats.get("Case") == "Acc" or tree.forms[i][-1] in NARROW
        if not marked or verb < over or tree.having(over, "cop") or tree.words[verb].feats.get("Voice") == "Pass":
            continue
        if tree.first(verb, "obj") is None and acts_on(tree, verb):
            yield accusative(tree, i, verb)


RULES = (on_particles, on_occasions, objects_on_settings)
