"""Which of the time phrases around a predicate is its own.

A time belongs to a predicate where the tree hangs it there and nothing in the words speaks against it: a time right
behind another verb is that verb's, and a time beyond another verb's clause is nobody's for sure.
"""

from __future__ import annotations

from whosays.claims.frames.values import Frame
from whosays.claims.timing.seen import Seen
from whosays.claims.timing.words import words
from whosays.claims.tree import Tree
from whosays.claims.turkish.scenes import is_term, opening
from whosays.text.times import Every, Length, Vague

CARRIES = ("obl", "nmod", "advmod", "obj", "compound", "amod", "nummod", "dep", "advcl", "appos", "det")


def own_words(tree: Tree, frame: Frame) -> list[int]:
    """The words below a predicate on which its time can stand, with those below the verb of its name."""
    out = list(frame.adjuncts)
    for word in (frame.word, frame.support):
        if word is not None:
            out += [c for c in tree.children[word] if tree.bases[c] in CARRIES or tree.words[c].deprel == "nmod:poss"]
            out += [
                d for c in tree.having(word, "advmod") for d in tree.having(c, "obl", "nmod") if tree.having(d, "case")
            ]  # "late on Friday"
    return sorted(c for c in dict.fromkeys(out) if frame.kept(c))


def belongs(tree: Tree, frame: Frame, seen: Seen) -> bool:
    """Whether nothing in the words speaks against the tree."""
    own = {frame.word, frame.support, *next(iter(frame.lemmas.values()), frozenset())}
    if frame.word in seen.words or is_term(tree, seen.words):  # "it is the future of …", "6 yıl hapis"
        return False
    if any(tree.bases[w] == "mark" and tree.words[w].head == frame.word for w in seen.words):
        return False  # "four years after he was jailed, he was acquitted": that is when he was acquitted
    return not (behind_another(tree, own, seen) or beyond_another(tree, frame, own, seen))


def behind_another(tree: Tree, own: set[int | None], seen: Seen) -> bool:
    """As in "said on Monday": right behind a verb, the time is that verb's."""
    if tree.language == "tr":
        return False
    at = min(seen.words) - 1
    while at >= 0 and tree.words[at].upos in ("ADP", "DET", "ADV", "PART"):
        at -= 1
    return at >= 0 and tree.words[at].upos == "VERB" and at not in own and tree.bases[at] != "amod"


def beyond_another(tree: Tree, frame: Frame, own: set[int | None], seen: Seen) -> bool:
    """As in "denied that he had met the man on Monday": another clause stands between and would have it as well."""
    first = min(seen.words)
    if tree.language == "tr" or first < frame.word:
        return False
    between = range(frame.word + 1, first)
    verbs = [v for v in between if tree.words[v].upos == "VERB" and v not in own]
    inside = any(tree.bases[k] == "mark" and tree.words[k].head > first for k in between)  # "clear that since 1986 …"
    return inside or any(open_clause(tree, v, first) for v in verbs)


def trails(tree: Tree, word: int) -> bool:
    """Whether a verb is a bare participle behind a comma: ", killing six"."""
    behind = tree.bases[word] == "advcl" and tree.words[word].head < word and tree.words[word - 1].text == ","
    bare = tree.first(word, "mark", "nsubj", "aux") is None
    return behind and bare and tree.words[word].upos == "VERB" and tree.forms[word].endswith("ing")


def reaches(tree: Tree, word: int, seen: Seen) -> bool:
    """Whether a time before the first of several clauses is also that of a later one.

    One that opens the sentence is; one inside it holds for a later clause only if that has no subject of its own.
    """
    numbers = all(word.upos in ("NUM", "PUNCT", "X") for word in tree.words[: max(min(seen.words) - 1, 0)])  # "8. On …"
    opens = tree.language == "tr" and seen.head in opening(tree, word)  # before the first subject
    return opens or min(seen.words) <= 1 or numbers or tree.first(word, "nsubj", "csubj", "expl") is None


def open_clause(tree: Tree, verb: int, before: int) -> bool:
    """Whether the clause of a verb may still go on at a word: no comma has closed it, and it is no mere participle."""
    if tree.bases[verb] not in ("ccomp", "xcomp", "advcl", "acl", "conj", "parataxis"):
        return False
    return not any(tree.words[k].text in (",", ";", "--", "—", "–", ")") for k in range(verb + 1, before))


def shares(tree: Tree, word: int) -> bool:
    """Whether a predicate has the time that opens its sentence: conjuncts do, an infinitive only after "began to"."""
    while tree.bases[word] in ("conj", "xcomp") and (head := tree.words[word].head) >= 0:
        if tree.bases[word] == "xcomp" and tree.words[head].lemma.lower() not in words(tree.language)["aspect"]:
            return False
        word = head
    return True


def rank(seen: Seen, predicate: int) -> tuple[int, int]:
    """Points and ranges of the calendar before lengths, those before "now"; then the nearest."""
    meaning = seen.phrase.first.meaning
    kind = 2 if isinstance(meaning, Vague) or meaning is None else 1 if isinstance(meaning, Length | Every) else 0
    return kind, abs(seen.head - predicate)
