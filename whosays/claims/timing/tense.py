"""The tense of the clause that a word heads, by its auxiliaries, its form and what governs it."""

from __future__ import annotations

from whosays.claims.languages import load_language
from whosays.claims.tree import Tree
from whosays.text.times import Tense

AHEAD = frozenset({"will", "shall", "wo", "'ll", "’ll"})


def tense_of(tree: Tree, word: int) -> Tense | None:
    """Past or future, None where the clause shows neither."""
    own = turkish(tree, word) if tree.language == "tr" else english(tree, word)
    head = tree.words[word].head
    if own or head < 0 or tree.bases[word] not in ("conj", "xcomp", "advcl", "acl", "ccomp"):
        return own
    if tree.bases[word] == "conj" and tree.language == "en" and tree.having(word, "aux"):
        return None  # "was sent, and is due in May"; "had been sent, and a car was to be handed over on 15 June"
    if looks_ahead(tree, head) and infinitive(tree, word):
        return None if tense_of(tree, head) == "past" else "future"  # "planned to meet on Friday" may be past itself
    return tense_of(tree, head) if head != word and tree.bases[word] != "ccomp" else None


def english(tree: Tree, word: int) -> Tense | None:
    """By auxiliaries and the verb's own form; a bare infinitive and a present show none."""
    helpers = [tree.words[c] for c in tree.having(word, "aux", "cop")]
    if any(h.lemma.lower() in AHEAD or h.text.lower() in AHEAD for h in helpers):
        return "future"
    if is_due(tree, word):
        return "future"
    if infinitive(tree, word):
        return None
    if any(h.feats.get("Tense") == "Past" or h.text.lower() in ("had", "was", "were", "did") for h in helpers):
        return "past"
    if any(h.lemma.lower() == "have" for h in helpers):
        return "past"
    own = tree.words[word]
    finite = own.feats.get("VerbForm", "Fin") == "Fin" and not helpers
    return "past" if finite and own.feats.get("Tense") == "Past" else None


def is_due(tree: Tree, word: int) -> bool:
    """As in "with Varna due to vote on Saturday", which trees take for the preposition."""
    marks = (tree.words[c].lemma.lower() for c in tree.having(word, "mark"))
    return "due" in marks and tree.words[word].text.lower() == tree.words[word].lemma.lower()


def participial(tree: Tree, word: int) -> bool:
    """As in "figures released on 3 April": what is said of a noun is done; but not in "a vote scheduled for Friday"."""
    own = tree.words[word]
    passive = own.feats.get("VerbForm") == "Part" and own.feats.get("Tense") == "Past" and not tree.having(word, "aux")
    return passive and tree.bases[word] == "acl" and not looks_ahead(tree, word)


def looks_ahead(tree: Tree, word: int) -> bool:
    """After these an infinitive lies ahead: "plans to meet on Friday", "is scheduled to open"."""
    return load_language(tree.language).is_a(tree.words[word].lemma.lower(), "looks_ahead")


def infinitive(tree: Tree, word: int) -> bool:
    """Whether a "to" stands before a verb."""
    return any(tree.words[c].text.lower() == "to" and tree.words[c].upos == "PART" for c in tree.having(word, "mark"))


def turkish(tree: Tree, word: int) -> Tense | None:
    """By the ending: -acak, -dı, -mış; of a nominalised clause by what governs it."""
    feats = tree.words[word].feats
    if (
        feats.get("Tense") == "Fut"
        or "acak" in tree.words[word].text.lower()
        or "ecek" in tree.words[word].text.lower()
    ):
        return "future"
    if feats.get("Tense") == "Past" or feats.get("Evident") == "Nfh":
        return "past"
    return None
