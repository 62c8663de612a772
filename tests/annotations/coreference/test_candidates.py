"""Which words may refer, and what is known of each, on small trees."""

from __future__ import annotations

import re

from tests.claims.trees import read_trees
from whosays.annotations.coreference.candidates import ARTICLES, COLUMN, LABELS, Candidates, candidates
from whosays.model import Mention

ARREST = """
Police police NOUN 2 nsubj Number=Plur
arrested arrest VERB 0 root
Kemal Kemal PROPN 2 obj Number=Sing
Arslan Arslan PROPN 3 flat Number=Sing
_, , PUNCT 8 punct
the the DET 8 det Definite=Def|PronType=Art
old old ADJ 8 amod
clerk clerk NOUN 3 appos Number=Sing
_. . PUNCT 2 punct

“ “ PUNCT 5 punct
I I PRON 5 nsubj Number=Sing|Person=1|PronType=Prs
_’m be AUX 5 cop
a a DET 5 det Definite=Ind|PronType=Art
clerk clerk NOUN 0 root Number=Sing
_” ” PUNCT 5 punct
Arslan Arslan PROPN 8 nsubj Number=Sing
said say VERB 5 parataxis
who who PRON 8 obj PronType=Rel
"""


def read(source: str, *mentions: Mention) -> tuple[Candidates, list[str]]:
    trees, text = read_trees(source)
    rows = candidates([tree.sentence for tree in trees], mentions)
    return rows, [re.findall(r"\w+", text[start:])[0] for start in rows.start.tolist()]


def test_nouns_names_and_pronouns_may_refer_parts_of_names_and_relative_pronouns_do_not() -> None:
    _, words = read(ARREST)
    assert words == ["Police", "Kemal", "clerk", "I", "clerk", "Arslan"]


def test_a_row_knows_article_label_and_quotation() -> None:
    rows, _ = read(ARREST, Mention(16, 28, "Kemal Arslan", "person"))
    assert [ARTICLES[number - 1] if number else "" for number in rows.traits[:, COLUMN["article"]]] == [
        "", "", "Def", "", "Ind", "",
    ]  # fmt: skip
    assert [LABELS[number - 1] if number else "" for number in rows.traits[:, COLUMN["label"]]][1] == "person"
    assert rows.quote.tolist() == [0, 0, 0, 1, 1, 0]
    assert rows.traits[:, COLUMN["quoted"]].tolist() == [0, 0, 0, 1, 1, 0]


def test_a_row_knows_what_stands_above_it_and_what_is_like_it() -> None:
    rows, _ = read(ARREST)
    assert rows.governor.tolist() == [1, 1, 2, 13, -1, 16]
    assert rows.above[2].tolist()[:3] == [2, 1, -1]
    assert rows.like[4].tolist()[:2] == [2, -1], "the same noun"
    assert rows.like[5].tolist()[:2] == [1, -1], "the last part of a full name"
    assert rows.times.tolist() == [0, 0, 0, 0, 1, 0]
    assert rows.letters[1] & rows.own[5], "the full name holds the short one"


def test_nothing_comes_of_nothing() -> None:
    assert len(candidates([], [])) == 0
