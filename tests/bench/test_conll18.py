from dataclasses import replace

import pytest

from bench.conll18 import Count, align, evaluate, longest_common, positions, side, universal
from whosays.model import Sentence, Word


def word(start, text, head, deprel="dep", upos="NOUN", **feats):
    return Word(start, start + len(text), text, text, upos, feats, head, deprel)


# "She has gone." and "He left."
TEXT = "She has gone. He left."
GOLD = [
    Sentence(
        0, 13, (word(0, "She", 2, "nsubj"), word(4, "has", 2, "aux"), word(8, "gone", -1, "root"), word(12, ".", 2))
    ),
    Sentence(14, 22, (word(14, "He", 1, "nsubj"), word(17, "left", -1, "root"), word(21, ".", 1))),
]


def scores(system, gold=GOLD, text=TEXT, tokens=()):
    return evaluate(side(text, gold, tokens), side(text, system))


def test_the_gold_reading_itself_is_perfect():
    assert {name: count.f1 for name, count in scores(GOLD).items()} == dict.fromkeys(
        ["Tokens", "Sentences", "Words", "UPOS", "UFeats", "UAS", "LAS"], 1.0
    )


def test_f1_by_hand():
    count = Count(correct=6, system=8, gold=10)
    assert (count.precision, count.recall) == (0.75, 0.6)
    assert count.f1 == pytest.approx(12 / 18)
    assert Count().f1 == 0.0


def test_positions_count_what_is_not_white():
    assert positions("a b\n c") == [0, 1, 1, 2, 2, 2, 3]


def test_one_wrong_head_and_one_wrong_relation():
    first = GOLD[0]
    system = [
        replace(first, words=(replace(first.words[0], deprel="obj"), replace(first.words[1], head=0), *first.words[2:]))
    ]
    found = scores([*system, GOLD[1]])
    assert found["UAS"] == Count(6, 7, 7)
    assert found["LAS"] == Count(5, 7, 7)


def test_a_subtype_of_a_relation_counts_as_its_base():
    system = [GOLD[0], replace(GOLD[1], words=(replace(GOLD[1].words[0], deprel="nsubj:pass"), *GOLD[1].words[1:]))]
    assert scores(system)["LAS"].correct == 7


def test_a_missed_sentence_border_costs_both_sentences_and_one_root():
    """Joined into one sentence, the second root hangs on the first: one head of seven is wrong."""
    second = [
        replace(w, head=2 if w.head < 0 else w.head + 4, deprel="parataxis" if w.head < 0 else w.deprel)
        for w in GOLD[1].words
    ]
    found = scores([Sentence(0, 22, (*GOLD[0].words, *second))])
    assert found["Sentences"] == Count(0, 1, 2)
    assert found["Words"] == Count(7, 7, 7)
    assert found["LAS"] == Count(6, 7, 7)


def test_a_word_split_in_two_is_lost_and_so_are_those_that_hang_on_it():
    """ "gone" read as "go" + "ne": its own arc is lost, and the three arcs to it no longer have their governor."""
    words = (
        word(0, "She", 2, "nsubj"),
        word(4, "has", 2, "aux"),
        word(8, "go", -1, "root"),
        word(10, "ne", 2),
        word(12, ".", 2),
    )
    found = scores([replace(GOLD[0], words=words), GOLD[1]])
    assert found["Words"] == Count(6, 8, 7)
    assert found["Tokens"] == Count(6, 8, 7)
    assert found["UAS"] == Count(3, 8, 7)


def test_offsets_inside_white_space_do_not_matter():
    padded = [replace(GOLD[0], end=14), GOLD[1]]
    assert scores(padded)["Sentences"] == Count(2, 2, 2)


def test_a_contraction_is_aligned_by_its_forms():
    """Spanish-like "del" = "de" + "el": the gold words share the token, the system's as well, one of them wrong."""
    text = "del mar"
    gold = [
        Sentence(
            0,
            7,
            (
                Word(0, 3, "de", "de", "ADP", {}, 2, "case"),
                Word(0, 3, "el", "el", "DET", {}, 2, "det"),
                word(4, "mar", -1, "root"),
            ),
        )
    ]
    system = [replace(gold[0], words=(gold[0].words[0], replace(gold[0].words[1], text="lo"), gold[0].words[2]))]
    found = scores(system, gold, text, [(0, 3)])
    assert found["Words"] == Count(2, 3, 3)
    assert found["Tokens"] == Count(2, 2, 2)
    assert found["LAS"] == Count(2, 3, 3)


def test_a_gold_contraction_that_the_system_splits_by_letters():
    """ "can't" is one token of two words in the gold; the engine gives the words their own stretches."""
    text = "can't go"
    words = (word(0, "ca", 2, "aux"), word(2, "n't", 2, "advmod"), word(6, "go", -1, "root"))
    sentence = [Sentence(0, 8, words)]
    assert scores(sentence, sentence, text, [(0, 5)])["LAS"] == Count(3, 3, 3)


def test_a_gold_contraction_that_the_system_leaves_whole():
    text = "can't go"
    gold = [Sentence(0, 8, (word(0, "ca", 2, "aux"), word(2, "n't", 2, "advmod"), word(6, "go", -1, "root")))]
    system = [Sentence(0, 8, (word(0, "can't", 1, "aux"), word(6, "go", -1, "root")))]
    found = scores(system, gold, text, [(0, 5)])
    assert found["Words"] == Count(1, 2, 3)
    assert found["UAS"] == Count(1, 2, 3)


def test_longest_common_subsequence():
    assert longest_common(list("abcde"), list("xbzde")) == [(1, 1), (3, 3), (4, 4)]
    assert longest_common([], ["a"]) == []


def test_only_universal_features_count():
    assert universal({"Case": "Nom", "NumForm": "Digit"}) == universal({"Case": "Nom"})
    assert universal({"Case": "Nom"}) != universal({"Case": "Acc"})


def test_alignment_goes_on_after_words_that_match_nothing():
    gold = side("ab cd ef", [Sentence(0, 8, (word(0, "ab", -1), word(3, "cd", 0), word(6, "ef", 0)))])
    system = side("ab cd ef", [Sentence(0, 8, (word(0, "a", -1), word(1, "b", 0), word(3, "cd", 0), word(6, "ef", 0)))])
    assert align(gold.items, system.items) == [(1, 2), (2, 3)]
