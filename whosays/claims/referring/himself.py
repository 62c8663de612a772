"""Turkish "kendisi" inside a report: whoever tells it, as in "Su'nun kendisini dövdüğünü söyledi".

A clause has a subject of its own, and "kendisi" is somebody else there: the teller of the report around it, or of the
report around that one where the nearer teller is the one who acts ("Su'nun kendisini arayarak gitmesini istediğini").
"""

from __future__ import annotations

from whosays.claims.attribution import Voices, VoiceSpan
from whosays.claims.languages import load_language
from whosays.claims.lexicon import belongs
from whosays.claims.referring.clauses import own_subject
from whosays.claims.tree import Tree

SELF = ("kendisi", "kendiler")
NOBODY = frozenset({"document", "anonymous", "media"})  # a paper is never "kendisi"
Place = tuple[int, int]  # number of a tree, word


def teller_himself(tree: Tree, word: int, said: Voices | None) -> Place | None:
    """The word that heads whoever "kendisi" is, where the report that it stands in shows it."""
    if said is None or tree.language != "tr" or not tree.forms[word].startswith(SELF) or stresses(tree, word):
        return None
    many = tree.forms[word].startswith(SELF[1])
    voices = [one for one in said.of(tree.number, word) if one.kind not in NOBODY]
    tellers = [(one.tree, one.head) for one in reversed(voices)]
    acts = (tree.number, own_subject(tree, word))
    beside = next(((one.tree, one.head) for one in voices if stands_before(tree, one, word)), None)
    others = [place for place in tellers if place not in (acts, beside)]
    first = next(iter(others or tellers), None)
    return first if first is not None and many == is_many(tree, first) else None


def stresses(tree: Tree, word: int) -> bool:
    """As in "müziğin kendisiyle": the thing itself, which stands before it in the genitive."""
    before = tree.words[word - 1] if word else None
    thing = before is not None and before.upos == "NOUN" and before.feats.get("Case") == "Gen"
    return thing and not belongs(tree, word - 1, load_language("tr"), "people", "person", "body")


def stands_before(tree: Tree, teller: VoiceSpan, word: int) -> bool:
    """As in "Ay, Su'nun kendisine geldiğini söylediğini anlattı": right behind its subject it is somebody else."""
    return teller.tree == tree.number and word > 0 and teller.end == tree.words[word - 1].end


def is_many(tree: Tree, place: Place) -> bool:
    """Whether several tell it; of somebody in another sentence nobody asks."""
    number, head = place
    if number != tree.number:
        return False
    return tree.words[head].feats.get("Number") == "Plur" or bool(tree.having(head, "conj"))
