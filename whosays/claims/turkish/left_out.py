"""Subjects that a Turkish sentence leaves out, as in "Kaya yakalandı. Van'a götürüldü.", for those of the one before.

Whoever the paragraph goes on about is put beside the verb as a word of the sentence before, with its own offsets, so
that all that is read of a subject is read of this one too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whosays.claims.attribution import Voices, VoiceSpan
from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.fillers import Labels
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, keys
from whosays.claims.phrases import noun_phrase
from whosays.claims.referents import Referents
from whosays.claims.tree import Tree
from whosays.claims.turkish.agreement import says_mine
from whosays.claims.types import triggers_of
from whosays.model import Word

Place = tuple[Tree, int]  # a sentence, and the word that heads its subject
BEFALLS = frozenset({"detention", "trial", "deportation", "charge", "casualty"})  # what is done to persons

ACTORS = ("person", "body", "authority", "armed_side")


def with_left_out(
    trees: Sequence[Tree], said: Voices, referents: Referents, labels: Labels, text: str, language: Language
) -> list[Tree]:
    """The trees with the subjects of the sentences before where a main verb has none of its own."""
    out: list[Tree] = []
    last: Place | None = None
    owner: Place | None = None  # whom the paragraph is about, whatever relative of his a sentence tells of
    caught: Place | None = None  # to whom the sentence before does something: "Polis, Kaya'yı yakaladı."
    for before, tree in zip([None, *trees], trees, strict=False):
        if before is not None and new_paragraph(before, tree, text):
            last = owner = caught = None
        told = teller(tree, trees, said)
        about = subject(tree, last, referents, language)
        last = told or (goes_on_with(tree, about, caught, language, said) if last or caught else about)
        lent = last is not None and last[0].number != tree.number and lacks(tree, language, said)
        whole = with_subject(tree, last, referents, labels, text) if lent and last is not None else tree
        kin = kin_of_nobody(tree, language) if owner is not None and len(whole) == len(tree) else None
        if kin is not None and owner is not None and is_other(owner, tree, kin, referents):
            whole = with_word(tree, owner, (kin, "nmod:poss", "Gen"), referents, labels, text)
        out.append(whole)
        caught = acted_on(tree, language) or (caught if opens_with_his(tree) or last == caught else None)
        owner = owner if owner is not None and has_owner_left_out(tree) else last
    return out


def teller(tree: Tree, trees: Sequence[Tree], said: Voices) -> Place | None:
    """Who says what the sentence reports, where a sentence before names him."""
    speaker: VoiceSpan | None = said.speaker_at(tree.number, tree.root)
    if speaker is None or speaker.kind in ("anonymous", "document") or speaker.tree == tree.number:
        return None
    return next(((one, speaker.head) for one in trees if one.number == speaker.tree), None)


def subject(tree: Tree, last: Place | None, referents: Referents, language: Language) -> Place | None:
    """Whom the sentence is about: its own subject, or the last one where it goes on with him."""
    own = tree.first(tree.root, "nsubj")
    if own is not None:
        known = referents.entity_of(tree.number, own) is not None or belongs(tree, own, language, *ACTORS)
        if not known and opens_with_his(tree):
            return last  # "Evinde silah bulundu."
        return (tree, own) if known and not tree.having(own, "conj") else None
    if last is None:
        return None
    if is_placed(tree):
        return last  # "Üç gün sonra evdeydi."
    meant = referents.dropped_subject(tree.number, tree.root)
    if referents.entity_of(last[0].number, last[1]) is None:  # "Sanık" without a name
        return last if not any(may_act(tree, i, language) for i in range(tree.root)) else None
    return last if referents.entity_of(last[0].number, last[1]) == meant else None


def goes_on_with(
    tree: Tree, about: Place | None, caught: Place | None, language: Language, said: Voices
) -> Place | None:
    """As in "Polis, Kaya'yı yakaladı. Tutuklandı.": whom the police have caught, and never the police."""
    if not is_passive(tree, tree.root) or not lacks(tree, language, said):
        return about
    if about is not None and about[0].number != tree.number and holds_others(*about, language):
        return caught
    return about or caught


def acted_on(tree: Tree, language: Language) -> Place | None:
    """Whom a main verb befalls, one person or several in the accusative: "Ekipler, Kaya'yı yakaladı."."""
    root = tree.root
    thing = tree.first(root, "obj") if not is_passive(tree, root) and befalls(tree, root, language) else None
    if thing is None or tree.words[thing].feats.get("Case") != "Acc" or tree.having(thing, "conj"):
        return None
    return (tree, thing) if tree.words[thing].upos == "PROPN" or belongs(tree, thing, language, "person") else None


def holds_others(tree: Tree, i: int, language: Language) -> bool:
    """The police, a court, a ministry: bodies that arrest and try, and are not arrested."""
    counted = tree.having(i, "nummod", "det") or tree.words[i].upos == "PROPN"
    return not counted and belongs(tree, i, language, "authority", "investigator")


def opens_with_his(tree: Tree) -> bool:
    """As in "Evinde silah bulundu.", "Üzerinden para çıktı.": what somebody has who is not named beside it."""
    first = 1 if tree.words[0].upos in ("ADV", "CCONJ") and len(tree) > 1 else 0
    owned = tree.words[first].feats.get("Person[psor]") == "3" and tree.words[first].upos == "NOUN"
    return owned and tree.words[first].head == tree.root and not tree.having(first, "nmod", "det", "amod", "acl")


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether a verb, or the noun of a verb of two words, is passive."""
    halves = (verb, *tree.having(verb, "compound:lvc"))
    return any(tree.words[i].feats.get("Voice") == "Pass" for i in halves)


def is_placed(tree: Tree) -> bool:
    """Whether the sentence only says where the one is whom it goes on about."""
    root = tree.words[tree.root]
    return root.upos in ("NOUN", "PROPN") and root.feats.get("Case") == "Loc" and bool(tree.having(tree.root, "cop"))


def may_act(tree: Tree, i: int, language: Language) -> bool:
    """Somebody without a case, whatever a parser has taken him for."""
    word = tree.words[i]
    bare = word.upos in ("NOUN", "PROPN", "PRON") and word.feats.get("Case", "Nom") == "Nom"
    return bare and belongs(tree, i, language, "people") and not tree.having(i, "case")


def lacks(tree: Tree, language: Language, said: Voices) -> bool:
    """A finite main verb in the third person, outside quotations, beside which nothing could be its subject."""
    root = tree.root
    word = tree.words[root]
    finite = word.upos == "VERB" and word.feats.get("VerbForm", "Fin") == "Fin" and word.feats.get("Person", "3") == "3"
    if not finite or says_mine(word) or tree.first(root, "nsubj", "csubj") is not None:
        return False
    if any(root in frame.scope for frame in said.in_tree(tree.number)):
        return False
    if is_passive(tree, root):
        return befalls(tree, root, language) and tree.first(root, "obj") is None
    if tree.lemmas[root].endswith(("n", "l")) and tree.first(root, "obj") is not None:
        return False  # "kimlik bulundu"
    return not any(is_bare(tree, i) for i in tree.having(root, "obl", "dep", "nmod"))


def befalls(tree: Tree, verb: int, language: Language) -> bool:
    """A passive that is done to somebody: "serbest bırakıldı", "tutuklandı"."""
    names = keys(tree, verb, language)
    found = (one.name for name in names for one, _ in triggers_of("tr", "verb", name))
    return any(name in BEFALLS for name in found) or not language.classes["befalls"].isdisjoint(names)


def is_bare(tree: Tree, i: int) -> bool:
    """A name without a case, which a parser may not have seen to be the subject."""
    bare = tree.words[i].feats.get("Case", "Nom") == "Nom" and not tree.having(i, "case")
    return bare and tree.words[i].upos == "PROPN"


def kin_of_nobody(tree: Tree, language: Language) -> int | None:
    """As in "Eşi Gül Kaya konuştu": a relative who opens the sentence, with a name, and nobody whose relative it is."""
    word = tree.words[0]
    named = word.upos == "NOUN" and tree.bases[0] == "nmod" and tree.words[max(word.head, 0)].upos == "PROPN"
    owned = "Person[psor]" in word.feats or "Number[psor]" in word.feats
    alone = named and owned and word.head == 1 and not tree.having(0, "nmod", "det")
    return 0 if alone and belongs(tree, 0, language, "kin") else None


def has_owner_left_out(tree: Tree) -> bool:
    """As in "Avukatı Serap Koz": whose lawyer she is, a sentence before says."""
    owned = "Person[psor]" in tree.words[0].feats or "Number[psor]" in tree.words[0].feats
    return tree.words[0].deprel == "nmod:desc" and owned and not tree.having(0, "nmod")


def is_other(owner: Place, tree: Tree, kin: int, referents: Referents) -> bool:
    """Whether the name beside the relative is another's than whom the sentence before is about."""
    other, head = owner
    named = referents.entity_of(tree.number, tree.words[kin].head)
    about = referents.entity_of(other.number, head)
    return other.number != tree.number and about is not None and about != named


def with_subject(tree: Tree, place: Place, referents: Referents, labels: Labels, text: str) -> Tree:
    """The tree with one more word behind its last: the subject, as the sentence before names it."""
    return with_word(tree, place, (tree.root, "nsubj", "Nom"), referents, labels, text)


def with_word(
    tree: Tree, place: Place, role: tuple[int, str, str], referents: Referents, labels: Labels, text: str
) -> Tree:
    """The tree with a word of another sentence behind its last, under a head, in a relation and a case."""
    other, head = place
    start, end = noun_phrase(other, head)
    feats = {**other.words[head].feats, "Case": role[2]}
    word = replace(other.words[head], start=start, end=end, text=text[start:end], feats=feats)
    lent: Word = replace(word, head=role[0], deprel=role[1])
    ghost = (tree.number, len(tree))
    referents.lend(ghost, (other.number, head))
    labels.lend(ghost, (other.number, head))
    return Tree(replace(tree.sentence, words=(*tree.words, lent)), tree.language, tree.number)


def as_written(tree: Tree) -> Tree:
    """The tree with the words of its own sentence only."""
    own = sum(k == 0 or tree.words[k - 1].end <= word.start for k, word in enumerate(tree.words))
    if tree.words and own < len(tree):
        return Tree(replace(tree.sentence, words=tree.words[:own]), tree.language, tree.number)
    return tree
