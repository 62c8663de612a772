"""Whether a Turkish verb and a noun can be predicate and subject: the verb's suffix says who speaks or acts."""

from __future__ import annotations

import re

from whosays.model import Word

SECOND = frozenset({"sen", "siz"})
FIRST = frozenset({"ben", "biz"})
# -DIğIm, -AcAğImIz, -DIklArIm and their cases
MINE = re.compile(r"([dt][ıiuü]ğ|[ae]c[ae]ğ|([dt][ıiuü]|[ae]c[ae])kl[ae]r)[ıiuü]m([ıiuü]z)?([ıiuüae]|d[ae]n?)?$")
THEIRS = re.compile(r"([dt][ıiuü]k|[ae]c[ae]k)l[ae]r[ıi]")  # -DIklArI, -AcAklArI


def agree(subject: Word, verb: Word) -> bool:
    """False for "Frank'in … önerdiğimde" ("when I proposed") and for "ben … verdiler" ("they decided")."""
    if verb.feats.get("Person") == "2" and "VerbForm" not in verb.feats:  # "aracı hazır tut"
        return subject.lemma.lower() in SECOND or subject.text.lower() in SECOND
    own = subject.lemma.lower() in FIRST or subject.text.lower() in FIRST or "Speaker" in subject.feats
    if says_mine(verb):
        return own
    return not (own and says_others(verb))


def says_mine(verb: Word) -> bool:
    """A suffix of the first person, whatever the features say of it."""
    return verb.feats.get("Person") == "1" or bool(MINE.search(verb.text.lower()))


def says_others(verb: Word) -> bool:
    """A finite verb in the third person, or a clause in the third person plural."""
    finite = verb.feats.get("Person") == "3" and "VerbForm" not in verb.feats and "Case" not in verb.feats
    return finite or says_theirs(verb)


def says_theirs(verb: Word) -> bool:
    """A clause in the third person plural: "ettiklerini"."""
    return bool(THEIRS.search(verb.text.lower()))
