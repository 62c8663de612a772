"""The index of a tree says the same as a look at every word."""

from hypothesis import given
from hypothesis import strategies as st

from whosays.claims.tree import Tree
from whosays.model import Sentence, Word

RELATIONS = ("nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod:poss", "case", "punct")
TAGS = ("NOUN", "VERB", "ADP")
asked = st.lists(st.sampled_from((*RELATIONS, "nmod", "xcomp")), min_size=1, max_size=4, unique=True)


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Trees whose words hang on a word before them."""
    words = []
    for i in range(draw(st.integers(1, 8))):
        head = draw(st.integers(0, i - 1)) if i else -1
        relation = draw(st.sampled_from(RELATIONS)) if i else "root"
        words.append(Word(2 * i, 2 * i + 1, "x", "x", draw(st.sampled_from(TAGS)), {}, head, relation))
    return Tree(Sentence(0, 2 * len(words), tuple(words)), "en")


def is_named(tree: Tree, i: int, relations: list[str]) -> bool:
    return tree.base(i) in relations or tree.words[i].deprel in relations


@given(trees(), asked)
def test_children_by_relation_stand_in_the_order_of_the_text(tree: Tree, relations: list[str]) -> None:
    for i in range(len(tree)):
        found = [c for c in tree.children[i] if is_named(tree, c, relations)]
        assert tree.having(i, *relations) == found
        assert tree.first(i, *relations) == (found[0] if found else None)


@given(trees(), asked)
def test_words_are_found_by_relation_by_class_and_by_what_they_govern(tree: Tree, relations: list[str]) -> None:
    named = [i for i in range(len(tree)) if is_named(tree, i, relations)]
    assert tree.named(*relations) == named
    assert tree.tagged("VERB", "ADP") == [i for i, word in enumerate(tree.words) if word.upos in ("VERB", "ADP")]
    below = [i for i in range(len(tree)) if is_named(tree, i, relations[:1])]
    assert tree.governing(relations[0]) == sorted({tree.words[i].head for i in below})


def test_a_clause_is_marked_by_the_word_that_introduces_it_and_has_the_tenses_of_its_helpers() -> None:
    to, was = Word(0, 2, "To", "to", "PART", {}, 2, "mark"), Word(3, 6, "was", "be", "AUX", {"Tense": "Past"}, 2, "aux")
    tree = Tree(Sentence(0, 11, (to, was, Word(7, 11, "left", "leave", "VERB", {}, -1, "root"))), "en")
    assert tree.is_marked(2, "that", "to")
    assert not tree.is_marked(2, "that")
    assert tree.tenses(2) == {None, "Past"}
