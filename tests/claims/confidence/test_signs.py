"""What can be read off a claim about how surely it was read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.trees import index, read_trees
from whosays.claims.confidence.signs import argument_signs, capitals, claim_signs, head_of, route, step, words_of
from whosays.claims.fillers import Labels
from whosays.claims.tree import Tree
from whosays.model import Argument, Mention, Status, Voice

FOUND = """
Police police NOUN 2 nsubj
found find VERB 0 root
the the DET 5 det
stolen stolen ADJ 5 amod
van van NOUN 2 obj
of of ADP 8 case
Ana Ana PROPN 8 compound
Robles Robles PROPN 5 nmod
_. . PUNCT 2 punct
"""


@pytest.fixture
def tree() -> Tree:
    return read_trees(FOUND)[0][0]


def stretch(tree: Tree, first: str, last: str) -> tuple[int, int]:
    return tree.words[index(tree, first)].start, tree.words[index(tree, last)].end


def test_the_head_of_a_stretch_is_the_word_that_the_others_hang_on(tree: Tree) -> None:
    assert head_of(tree, *stretch(tree, "the", "Robles")) == index(tree, "van")
    assert head_of(tree, *stretch(tree, "of", "Robles")) == index(tree, "Robles")
    assert head_of(tree, 1000, 1010) is None


@given(st.integers(0, 60), st.integers(0, 60))
def test_the_words_of_a_stretch_are_those_that_begin_in_it(start: int, end: int) -> None:
    (tree,), _ = read_trees(FOUND)
    assert list(words_of(tree, start, end)) == [i for i, w in enumerate(tree.words) if start <= w.start < end]


def test_the_way_from_a_predicate_to_a_filler_is_told_in_relations(tree: Tree) -> None:
    assert route(tree, index(tree, "found"), index(tree, "van")) == ">obj"
    assert route(tree, index(tree, "van"), index(tree, "Police")) == "obj>nsubj"
    assert route(tree, index(tree, "found"), index(tree, "Robles")) == ">obj/nmod"


def test_words_of_two_trees_are_far_from_each_other() -> None:
    (tree,), _ = read_trees("Ana Ana PROPN 0 root\nleft leave VERB 0 root\nVan Van PROPN 2 obj")
    assert route(tree, 0, 2) == "far"


def test_signs_of_an_argument_tell_its_role_its_way_and_its_label(tree: Tree) -> None:
    start, end = stretch(tree, "the", "Robles")
    labels = Labels([tree], [Mention(*stretch(tree, "van", "van"), "van", "facility")])
    signs = list(argument_signs(tree, labels, 1, "investigation", Argument("finding", "", start, end), 4))
    assert {"finding/>obj", "finding/facility", "known=False", "before=False", "width=2"} <= set(signs)
    assert len(signs) == len(set(signs))


def test_what_fills_a_role_from_another_sentence_has_no_way(tree: Tree) -> None:
    signs = list(argument_signs(tree, Labels([tree], []), 1, "statement", Argument("speaker", "", 500, 510), None))
    assert "speaker/elsewhere" in signs
    assert not any(sign.startswith("way=") for sign in signs)


def test_signs_of_a_claim_tell_its_words_voices_and_status(tree: Tree) -> None:
    chain = [Voice("Ana Robles", 900, 910, "person", "said")]
    signs = set(claim_signs(tree, Labels([tree], []), 1, "investigation", [], chain, Status("negated", "planned")))
    assert {"investigation=find", "by=person/False", "cue=said", "negated/planned/certain", "length=0"} <= signs


def test_a_telex_is_in_capitals_throughout() -> None:
    assert capitals(read_trees("POLICE police NOUN 0 root\n_. . PUNCT 1 punct")[0][0])
    assert not capitals(read_trees("Police police NOUN 0 root")[0][0])


def test_steps_are_counted_from_nought() -> None:
    assert [step(count, (1, 3, 6)) for count in (0, 1, 2, 3, 4, 7)] == [0, 0, 1, 1, 2, 3]
