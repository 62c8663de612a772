"""What stands before a Turkish report without a teller: the paper it is in, and who did what is reported.

"İddianamede örgütün … temin ettiği belirtildi": the paper is no part of the organisation; "sanığın eşini öldürdüğü
vurgulandı": a clause in -DIğI under a passive has its doer in the genitive, and nobody else is there to have done it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import doers
from whosays.claims.turkish.moves import hung, is_clause, is_finite, joined
from whosays.model import Word

BROUGHT = re.compile("([dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi])$")
NAMING = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})


def papers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "İddianamede örgütün eleman topladığı belirtildi": in the paper that opens the sentence it is told."""
    for i in tree.named("nmod", "nmod:poss", "compound", "obl", "amod"):
        word, verb = tree.words[i], tree.root
        opens = min(tree.subtree(i)) == 0 and word.feats.get("Case") == "Loc" and word.head not in (verb, -1)
        if (
            not opens
            or joined(tree, i)
            or not i < word.head < verb
            or not find(tree, i, paper_words(language), language)
        ):
            continue
        passive = tree.words[verb].feats.get("Voice") == "Pass" or belongs(tree, verb, language, "appears")
        if passive and find(tree, verb, language.reporting.verbs, language):
            yield hung(tree, i, verb, "obl")


def paper_words(language: Language) -> frozenset[str]:
    """What goes on telling over sentences: "iddianame", "rapor"."""
    return frozenset(language.speakers.running)


def owners_as_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sanığın eşini öldürdüğü vurgulandı": the only genitive of a clause that nobody tells is its doer."""
    for clause in tree.named("csubj"):
        if not is_clause(tree.words[clause]) or doers(tree, clause) or tree.words[clause].feats.get("Voice") == "Pass":
            continue
        if any(c < clause for c in tree.having(tree.words[clause].head, "csubj", "ccomp")):
            continue  # it may go on with the doer of the clause before
        verbs = (clause, *(c for c in tree.having(clause, "advcl") if c < clause))
        things = [o for v in verbs for o in tree.having(v, "obj") if tree.words[o].feats.get("Case") == "Acc"]
        owners = (o for thing in things for o in tree.having(thing, "nmod:poss"))
        who = next((o for o in owners if tree.words[o].feats.get("Case") == "Gen"), None)
        if who is not None and (tree.words[who].upos == "PROPN" or belongs(tree, who, language, "person")):
            yield hung(tree, who, clause, "nsubj")


def brought_to_court(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "beşi çıkarıldıkları mahkemece tutuklandı": whoever was brought there is whom the court arrests."""
    for i in tree.named("acl"):
        court = tree.words[i].head
        if not BROUGHT.search(tree.forms[i]) or court < i or not belongs(tree, court, language, "authority"):
            continue
        verb = next((a for a in tree.ancestors(court) if is_finite(tree.words[a])), None)
        if verb is None or tree.first(verb, "nsubj") is not None or not belongs(tree, verb, language, "taken_in"):
            continue
        who = [c for c in tree.children[i] if tree.bases[c] in ("nsubj", "obj") and tree.words[c].upos in NAMING]
        change = {c: replace(tree.words[c], head=verb, deprel="nsubj") for c in who}
        parts = [c for c in tree.having(i, "obl") if tree.words[c].feats.get("Case") == "Abl"]
        change |= {c: replace(tree.words[c], head=who[0], deprel="nmod:part") for c in parts if who}
        if change and tree.words[i].feats.get("Voice") == "Pass":
            yield change


RULES = (papers, owners_as_doers, brought_to_court)
