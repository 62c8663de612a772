"""What negates a word by its own: not, never, no witness, without, Turkish -mA-; polarity.py has what governs it."""

from __future__ import annotations

import re

from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, lemma
from whosays.claims.tree import Tree
from whosays.claims.turkish import cannot_be, unfound, unproven, untied

AFFIRMED = re.compile("(?<!m[ae])m[ae]k(t[ae]n?|l[ae]|ten|tan)?$")  # Turkish infinitives; "-memek" is a negated one

ONLY = frozenset({"only", "merely", "solely", "least"})
ABLE = frozenset({"can", "ca", "could", "will", "wo", "would", "should"})
NEARLY = frozenset({"nearly", "almost"})
NEAR = 12  # words between verbs that share an adverb
PLEAD = "plead"  # what it is pleaded does not touch the pleading
# How a word hangs that may negate its governor.
NEGATING = ("advmod", "aux", "cop", "discourse", "cc", "det", "nsubj", "obj")


def is_negated(tree: Tree, i: int, language: Language) -> bool:
    """Negated by its own words: not, never, no, without, nobody as its subject, Turkish -mA-, değil, yok."""
    word, form = tree.words[i], tree.forms[i]
    if is_before(tree, i):
        return False
    infinitive = bool(language.infinitives) and AFFIRMED.search(form) is not None
    if word.feats.get("Polarity") == "Neg" and not infinitive and word.upos in ("VERB", "AUX", "NOUN", "ADJ"):
        return True
    none = form in language.negation.words and word.deprel != "compound:lvc"  # Turkish "yok et" destroys
    if language.has_shape("without", form) or none or without(tree, i, language):
        return True
    if close_to(tree, i) or acquitted(tree, i, language):
        return True
    if unproven(tree, i, language) or unfound(tree, i, language) or untied(tree, i, language) or cannot_be(tree, i):
        return True
    if opened_by_nor(tree, i) or in_no_way(tree, i, language) or has_no_part(tree, i):
        return True
    return (
        aim_denied(tree, i) or rejected(tree, i) or any(negates(tree, c, language) for c in tree.having(i, *NEGATING))
    )


def has_no_part(tree: Tree, i: int) -> bool:
    """As in "had nothing to do with killing him"; a noun there ("with the killing") the having negates."""
    marks = [m for m in tree.having(i, "mark") if tree.forms[m - 2 : m + 1] == ["to", "do", "with"] and m > 2]
    words = [tree.forms[m - 3] for m in marks if tree.words[i].upos == "VERB"]
    refused = any(tree.forms[c] in ("not", "n't", "never") for c in tree.having(tree.words[i].head, "advmod"))
    return "nothing" in words or ("anything" in words and refused)


def rejected(tree: Tree, i: int) -> bool:
    """As in "reported them rather than pay them"."""
    joined = tree.having(i, "cc", "mark", "case", "advmod") if tree.language == "en" else []
    return any(tree.forms[c : c + 2] == ["rather", "than"] and c < i for c in joined)


def aim_denied(tree: Tree, i: int) -> bool:
    """As in "the aim was not to win": nobody has the aim; "the aim was to not lose" is one."""
    clause = tree.words[i].head
    if tree.language == "tr" or clause < i or tree.bases[i] != "nsubj" or not tree.is_marked(clause, "to"):
        return False
    to = next(m for m in tree.having(clause, "mark") if tree.forms[m] == "to")
    helpers = tree.having(clause, "cop", "aux")
    return any(c < to and tree.forms[c] in ("not", "n't", "never") for c in tree.having(clause, "advmod") if helpers)


def is_before(tree: Tree, i: int) -> bool:
    """As in Turkish "ayrılmadan önce", "-madan bir gün önce": before it, which says nothing against it."""
    if tree.language != "tr" or not tree.forms[i].endswith(("madan", "meden")):
        return False
    before = next((k for k in range(i + 1, min(i + 5, len(tree))) if tree.forms[k] in ("önce", "evvel")), i)
    return before > i and not any(tree.words[k].upos in ("PUNCT", "VERB", "PROPN") for k in range(i + 1, before))


def close_to(tree: Tree, i: int) -> bool:
    """As in "came close to killing him"."""
    marks = [m for m in tree.having(i, "mark") if tree.forms[m] == "to" and m > 1]
    return any(tree.forms[m - 1] == "close" and tree.lemmas[m - 2] == "come" for m in marks)


def opened_by_nor(tree: Tree, i: int) -> bool:
    """As in "Nor were weapons found", where the participle may have been read as one on its subject."""
    if tree.forms[0] != "nor" or i < 2 or tree.words[1].upos != "AUX" or tree.words[i].upos != "VERB":
        return False
    first = not any(one < i for one in tree.tagged("VERB"))
    return first and (tree.words[i].head in (-1, 1) or tree.words[tree.words[i].head].head == 1)


def in_no_way(tree: Tree, i: int, language: Language) -> bool:
    """As in "has in no way threatened them", "at no time did they fire"."""
    if tree.words[i].upos not in ("VERB", "ADJ") or tree.language == "tr":
        return False
    adjuncts = (c for c in tree.having(i, "obl", "advmod") if belongs(tree, c, language, "no_way"))
    return any(tree.forms[d] == "no" for c in adjuncts for d in tree.having(c, "det"))


def acquitted(tree: Tree, i: int, language: Language) -> bool:
    """As in Turkish "onu öldürmekten beraat etti": who is acquitted of it has not done it."""
    above = tree.words[i].head
    charged = above >= 0 and language.has_shape("charged", tree.words[i].text)
    return charged and belongs(tree, above, language, "clears")


def negates(tree: Tree, c: int, language: Language) -> bool:
    """Whether this dependent negates its governor."""
    relation, negation = tree.bases[c], language.negation
    form = tree.forms[c]
    if relation in ("advmod", "aux", "cop", "discourse", "cc"):
        auxiliary = relation in ("aux", "cop") and tree.words[c].feats.get("Polarity") == "Neg"
        if follows_more(tree, c) or (form in NEARLY and not almost(tree, c)):
            return False
        before = tree.forms[c - 1] if c else ""  # "no longer"
        if form == "yet" and c + 1 < len(tree) and tree.forms[c + 1] == "to":
            return True  # "have yet to be arrested"
        if tree.words[c].head < c and tree.lemmas[tree.words[c].head] == PLEAD:
            return False  # "pleaded not guilty"
        after = "".join(tree.forms[c : c + 2])  # "no-one", parted
        joined = {form, lemma(tree, c, language), f"{before}_{form}"}
        return auxiliary or bool(joined & negation.words) or after in negation.pronouns
    if relation == "det":
        return form in negation.determiners
    if relation in ("nsubj", "obj"):
        if relation == "obj" and tree.lemmas[tree.words[c].head] == PLEAD:
            return False  # "pleaded no contest"
        return form in negation.pronouns or determined_away(tree, c, language)
    return False


def follows_more(tree: Tree, c: int) -> bool:
    """As in "not only killed the guard", "is not just an attack on me": it is so, and there is more.

    "You cannot just go" and "will not simply give up" are negations.
    """
    if tree.forms[c] not in ("not", "n't", "n’t") or c + 1 >= len(tree):
        return False
    able = any(tree.forms[k] in ABLE for k in tree.having(tree.words[c].head, "aux"))
    return tree.forms[c + 1] in ONLY or (tree.forms[c + 1] in ("just", "simply") and not able)


def almost(tree: Tree, c: int) -> bool:
    """As in "nearly died", right before what did not happen; "nearly simultaneous bombs" went off."""
    head = tree.words[c].head
    return head == c + 1 and tree.words[head].upos != "NOUN"


def determined_away(tree: Tree, c: int, language: Language) -> bool:
    """As in "No witness saw him", "knew neither him nor her"."""
    if tree.language == "tr":
        return False  # "hiçbir" goes with a negated verb
    return any(tree.forms[d] in language.negation.determiners for d in tree.having(c, "det", "cc:preconj"))


def without(tree: Tree, i: int, language: Language) -> bool:
    """As in "without paying", "without a weapon", "far from helping them"."""
    marks = tree.having(i, "mark", "case") if tree.words[i].upos == "VERB" else []
    far = any(tree.forms[m] == "from" and m > 0 and tree.forms[m - 1] == "far" for m in marks)
    return far or bool(language.negation.markers & set(adpositions(tree, i, language)))


def shared_negation(tree: Tree, i: int, language: Language) -> bool:
    """As in "did not kill or wound": a conjunct of the same form, without helpers of its own, shares the "not"."""
    if tree.bases[i] != "conj" or tree.first(i, "nsubj", "aux", "cop", "mark") is not None:
        return False
    head = sharing(tree, i)
    same = tree.words[i].feats.get("VerbForm") == tree.words[head].feats.get("VerbForm")
    helped = [c for c in tree.having(head, "aux") if c < head]
    return same and bool(helped) and not contrasted(tree, i, language) and is_negated(tree, head, language)


def sharing(tree: Tree, i: int) -> int:
    """Whose helpers a conjunct shares: in "do not ask and will arrest and hold" those of the arresting."""
    head = tree.words[i].head
    between = [
        c for c in tree.tagged("VERB") if head < c < i and tree.bases[c] == "conj" and tree.words[c].head <= head
    ]
    helped = [c for c in between if tree.having(c, "aux") and not tree.having(c, "mark", "nsubj")]
    if helped:
        return helped[-1]
    while tree.bases[head] == "conj" and not tree.having(head, "aux"):
        head = tree.words[head].head
    return head


ALLEGING = frozenset({"allegedly", "purportedly", "supposedly"})  # what is so told is told to its end


def shared_adverbs(tree: Tree, i: int) -> list[int]:
    """As in "allegedly hid him and lied to them": adverbs before the first of several verbs with one subject."""
    if tree.language == "tr" or tree.bases[i] != "conj" or tree.words[i].upos != "VERB":
        return []
    first = tree.words[i].head
    own = tree.first(i, "nsubj", "aux", "cop", "mark", "advmod") is not None
    if own or tree.words[first].upos != "VERB":
        return []
    before = (c for c in tree.having(first, "advmod") if c < first)
    return [c for c in before if i - first <= NEAR or tree.forms[c] in ALLEGING]


def contrasted(tree: Tree, i: int, language: Language) -> bool:
    """As in "did not run but hid"."""
    return any(tree.forms[c] in language.negation.contrast for c in tree.having(i, "cc"))


def missed(tree: Tree, noun: int, language: Language) -> bool:
    """Whether there is none of it, or the verb of which it is the subject or object is negated."""
    verb = tree.words[noun].head
    lost = verb >= 0 and tree.bases[noun] in ("obj", "nsubj") and is_negated(tree, verb, language)
    return lost or determined_away(tree, noun, language)
