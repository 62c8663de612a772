"""Turkish clitics as words of their own."""

from __future__ import annotations

from whosays.annotations.clitics import cut
from whosays.model import Word


def sentence(*rows: tuple[str, str, str, int, str]) -> tuple[Word, ...]:
    """Words from (text, lemma, upos, head from 0 or -1, deprel), one space apart."""
    words, at = [], 0
    for text, lemma, upos, head, deprel in rows:
        words.append(Word(at, at + len(text), text, lemma, upos, {}, head, deprel))
        at += len(text) + 1
    return tuple(words)


def test_ki_shows_the_locative_under_it() -> None:
    words = cut(
        sentence(
            ("Van'daki", "Van", "ADJ", 1, "amod"),
            ("depo", "depo", "NOUN", 2, "nsubj"),
            ("yandı", "yan", "VERB", -1, "root"),
        )
    )
    assert [word.text for word in words] == ["Van'da", "ki", "depo", "yandı"]
    assert [word.head for word in words] == [2, 0, 3, -1]
    assert words[0].feats == {"Case": "Loc"}
    assert (words[1].deprel, words[1].start, words[1].end) == ("case", 6, 8)


def test_a_copula_is_cut_from_a_nominal_predicate_only() -> None:
    words = cut(sentence(("Belge", "belge", "NOUN", 1, "nsubj"), ("sahtedir", "sahte", "ADJ", -1, "root")))
    assert [(word.text, word.deprel) for word in words] == [("Belge", "nsubj"), ("sahte", "root"), ("dir", "cop")]
    verb = sentence(("Polis", "polis", "NOUN", 1, "nsubj"), ("geldi", "gel", "VERB", -1, "root"))
    assert cut(verb) == verb


def test_nouns_that_only_end_alike_stay_whole() -> None:
    whole = sentence(("Bu", "bu", "DET", 1, "det"), ("parti", "parti", "NOUN", -1, "root"))
    assert cut(whole) == whole


def test_existential_words_lose_their_copula() -> None:
    words = cut(sentence(("Kanıt", "kanıt", "NOUN", 1, "nsubj"), ("yoktu", "yok", "VERB", -1, "root")))
    assert [word.text for word in words] == ["Kanıt", "yok", "tu"]
    assert words[2].head == 1


def test_a_copula_shows_on_words_that_the_model_does_not_know() -> None:
    words = cut(sentence(("Kanıt", "kanıt", "NOUN", 1, "nsubj"), ("fotoğrafıydı", "fotoğrafıydı", "NOUN", -1, "root")))
    assert [word.text for word in words] == ["Kanıt", "fotoğrafı", "ydı"]
    alike = sentence(("Bu", "bu", "DET", 1, "det"), ("çadır", "çadır", "NOUN", -1, "root"))
    assert cut(alike) == alike


def test_person_endings_are_copulas_on_nominals_only() -> None:
    words = cut(sentence(("Ben", "ben", "PRON", 1, "nsubj"), ("tanığıyım", "tanık", "NOUN", -1, "root")))
    assert [(word.text, word.upos) for word in words] == [("Ben", "PRON"), ("tanığı", "NOUN"), ("yım", "AUX")]
    verb = sentence(("Ben", "ben", "PRON", 1, "nsubj"), ("söylemeliyim", "söyle", "VERB", -1, "root"))
    assert cut(verb) == verb


def test_question_particles_are_auxiliaries() -> None:
    words = cut(sentence(("Geldi", "gel", "VERB", -1, "root"), ("mi", "mi", "AUX", 0, "discourse:q")))
    assert words[1].deprel == "aux"
