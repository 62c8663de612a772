"""Documents that print one text: a reprint, or a paraphrase that keeps most of the words' order.

A text is the set of its runs of four words (shingles; Broder 1997). Two documents print one text if the shorter shares
most of its runs with the other and is no mere part of it. Only documents that share a key are compared, so the work
grows with the number of documents and not with its square.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from heapq import nsmallest

from whosays.case.names import TOKEN
from whosays.text.letters import fold

RUN = 4  # words
SAME = 0.6  # share of the shorter text's runs from which two documents print one text
PART = 0.3  # a text that is shorter than this share of the other is a part of it, such as a statement in a dossier
LEAST = 8  # runs below which a text is too short to compare
SAMPLE = 16  # one run in so many is a key …
ALWAYS = 8  # … and of every text the least few, so that short texts have some
TOP = 2**63 - 1

LONG_QUOTATION = 8  # words from which two quotations that are alike come from one mouth
MARKS = {"“": "”", "„": "“", "«": "»", '"': '"', "”": "”"}
OPENING = re.compile("[" + "".join(MARKS) + "]")


def shingles(text: str) -> frozenset[int]:
    """The runs of words of a text, as numbers of 63 bits; without case, accents and punctuation."""
    words = TOKEN.findall(fold(text))
    return frozenset(number(" ".join(words[at : at + RUN])) for at in range(len(words) - RUN + 1))


def number(words: str) -> int:
    """Words as a number that is the same on every machine."""
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=8).digest()) & TOP


def keys(runs: Collection[int]) -> frozenset[int]:
    """The few runs by which a document is found: all that divide by SAMPLE, and the least of all."""
    return frozenset(run for run in runs if run % SAMPLE == 0) | frozenset(nsmallest(ALWAYS, runs))


def one_text(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two documents print one text."""
    short, long = sorted((one, other), key=len)
    if len(short) < max(LEAST, PART * len(long)):
        return False
    return len(short & long) >= SAME * len(short)


def quotations(text: str) -> Iterator[str]:
    """What stands between quotation marks and is long enough to be recognised, without case and punctuation."""
    opening = OPENING.search(text)
    while opening:
        at = opening.start()
        end = text.find(MARKS[opening[0]], at + 1)
        if end > 0:
            words = TOKEN.findall(fold(text[at + 1 : end]))
            if len(words) >= LONG_QUOTATION:
                yield " ".join(words)
        opening = OPENING.search(text, max(at, end) + 1)
