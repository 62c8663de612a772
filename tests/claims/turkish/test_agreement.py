"""Whether a Turkish verb and a noun can be predicate and subject."""

from __future__ import annotations

import pytest

from whosays.claims.turkish import agree
from whosays.model import Word


def word(text: str, lemma: str, **feats: str) -> Word:
    return Word(0, len(text), text, lemma, "VERB", feats, -1, "root")


@pytest.mark.parametrize(
    ("subject", "verb", "fits"),
    [
        (word("Ben", "ben"), word("verdim", "ver", Person="1"), True),
        (word("Ben", "ben"), word("verdiler", "ver", Person="3"), False),
        (word("Ferit'in", "Ferit"), word("önerdiğimde", "öner", Case="Loc"), False),
        (word("Ferit'in", "Ferit"), word("önerdiğinde", "öner", Case="Loc"), True),
        (word("Biz", "biz"), word("gittiklerini", "git", Case="Acc"), False),
        (word("Vali", "vali"), word("geldi", "gel", Person="3"), True),
    ],
)
def test_the_suffix_decides(subject: Word, verb: Word, fits: bool) -> None:
    assert agree(subject, verb) is fits
