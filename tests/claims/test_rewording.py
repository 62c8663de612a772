"""What the rules share that put right the words of a sentence."""

from __future__ import annotations

from whosays.claims.languages import Language, load_language
from whosays.claims.rewording import Words, above, applied, has, put
from whosays.model import Word

WORDS = (
    Word(0, 5, "Guards", "guard", "NOUN", {}, 1, "nsubj"),
    Word(6, 10, "shot", "shoot", "VERB", {}, -1, "root"),
    Word(11, 14, "men", "man", "NOUN", {}, 1, "obj"),
)


def test_a_word_is_put_at_its_place() -> None:
    other = WORDS[1]
    assert put(WORDS, 2, other) == (*WORDS[:2], other)


def test_what_stands_below_and_above_a_word() -> None:
    assert has(WORDS, 1, "obj")
    assert not has(WORDS, 0, "obj")
    assert above(WORDS, 2) == [2, 1]


def test_each_rule_sees_what_the_one_before_has_made() -> None:
    def shorter(words: Words, _language: Language) -> Words:
        return words[1:]

    assert applied((shorter, shorter), WORDS, load_language("en")) == WORDS[2:]
    assert applied((), WORDS, load_language("en")) is WORDS
