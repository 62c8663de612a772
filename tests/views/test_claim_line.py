"""A claim as a line: the document's words, and never without its status and its voice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from whosays.model import Argument, Claim, Evidence, Predicate, Status, Voice, When, Where
from whosays.text.shortening import shortened
from whosays.views.claim_line import as_text, claim_line, denied_by, speakers
from whosays.views.line_words import WORDS
from whosays.views.printable import counted, printable

QUOTE = "According to the indictment, A.C. supplied weapons to members of the group in Van in 2023."


def claim(quote: str = QUOTE, start: int = 0, **parts: str) -> Claim:
    """A claim whose predicate and arguments are words of the quote, by role."""
    verb = parts.pop("predicate", "supplied")
    arguments = tuple(Argument(role, text, *place(quote, text, start)) for role, text in parts.items())
    evidence = Evidence("sha256:00", start, start + len(quote), quote)
    return Claim("claim:1", "supply", Predicate(verb, verb, *place(quote, verb, start)), arguments, evidence)


def place(quote: str, words: str, start: int) -> tuple[int, int]:
    at = quote.index(words) + start
    return at, at + len(words)


def voice(text: str, entity: str | None = None) -> Voice:
    return Voice(text, 0, len(text), "document", "according to", entity)


SUPPLY = claim(giver="A.C.", thing="weapons", recipient="members of the group")


def test_it_reads_as_prose() -> None:
    told = replace(SUPPLY, attribution=(voice("the article"), voice("the indictment")), where=(Where("Van", 78, 81),))
    expected = "A.C. supplied weapons to members of the group — Van · says the article › the indictment"
    assert as_text(claim_line(told, {})) == expected


def test_pieces_say_what_they_are() -> None:
    kinds = {piece.text: piece.kind for piece in claim_line(replace(SUPPLY, attribution=(voice("X"),)), {})}
    assert kinds["A.C."] == "argument"
    assert kinds["supplied"] == "predicate"
    assert kinds["weapons"] == kinds["members of the group"] == "argument"
    assert kinds["X"] == "voice"


def test_the_doer_and_the_innermost_voice_are_strong() -> None:
    told = replace(SUPPLY, attribution=(voice("the article"), voice("the indictment", "entity:2")))
    strong = [piece for piece in claim_line(told, {}) if piece.strong]
    assert [(piece.text, piece.role, piece.entity) for piece in strong] == [
        ("A.C.", "giver", None),
        ("the indictment", "document", "entity:2"),
    ]


def test_a_place_a_time_and_a_mark_are_told_apart() -> None:
    told = replace(SUPPLY, where=(Where("Bursa", 78, 83, "entity:3"),), when=When("in May", 0, 6))
    pieces = claim_line(replace(told, status=Status(reality="planned")), {})
    assert [(p.text, p.kind, p.role or p.entity) for p in pieces if p.kind in ("place", "time", "mark")] == [
        ("Bursa", "place", "entity:3"),
        ("in May", "time", None),
        ("planned", "mark", "planned"),
    ]


def test_what_lies_far_apart_keeps_its_preposition() -> None:
    quote = "Weapons were, as three witnesses later told the court, supplied by the man they knew as a baker to Tan."
    told = claim(quote, giver="the man", thing="Weapons", recipient="Tan")
    told = replace(told, arguments=tuple(sorted(told.arguments, key=lambda one: one.start)))
    assert (
        as_text(claim_line(told, {})) == "Weapons … supplied by the man they knew as a baker to Tan · says the document"
    )
    longer = quote.replace("a baker to", "a baker in the lower town, in the end, to")
    told = claim(longer, giver="the man", recipient="Tan")
    assert as_text(claim_line(told, {})) == "supplied by the man … to Tan · says the document"


def test_a_pronoun_says_whom_it_means() -> None:
    told = claim("He supplied weapons.", giver="He", thing="weapons")
    told = replace(told, arguments=(replace(told.arguments[0], entity="entity:1"), told.arguments[1]))
    assert as_text(claim_line(told, {"entity:1": "A.C."})).startswith("He [A.C.] supplied weapons")


def test_an_argument_of_another_sentence_stands_in_front() -> None:
    told = replace(SUPPLY, arguments=(Argument("giver", "Nuran Ekin", 900, 910), *SUPPLY.arguments[1:]))
    assert as_text(claim_line(told, {})).startswith("Nuran Ekin: supplied weapons to members")


@pytest.mark.parametrize(
    ("status", "mark"),
    [
        (Status(reality="planned"), "planned"),
        (Status(reality="attempted"), "attempted"),
        (Status(reality="cancelled"), "cancelled"),
        (Status(reality="habitual"), "repeats"),
        (Status(reality="hypothetical"), "if"),
        (Status(certainty="probable"), "probable"),
        (Status(certainty="possible"), "possible"),
        (Status("negated"), "not so"),
        (Status("negated", "planned", "possible"), "not so · planned · possible"),
    ],
)
def test_every_status_but_fact_is_a_word(status: Status, mark: str) -> None:
    assert f" · {mark} · says the document" in as_text(claim_line(replace(SUPPLY, status=status), {}))


def test_a_denial_names_who_denies() -> None:
    lawyer = replace(voice("his lawyer"), cue="denied")
    told = replace(SUPPLY, status=Status("negated"), attribution=(voice("the article"), lawyer))
    assert " · denied by his lawyer · says the article › his lawyer" in as_text(claim_line(told, {}))


def test_who_only_says_that_something_is_not_so_denies_nothing() -> None:
    told = replace(SUPPLY, status=Status("negated"), attribution=(voice("the prosecutor"),))
    assert " · not so · says the prosecutor" in as_text(claim_line(told, {}))
    assert denied_by(told, {}) is None


def test_a_time_is_not_told_twice() -> None:
    quote = "A.C. supplied weapons in 2023 to Tan."
    told = replace(claim(quote, giver="A.C.", recipient="Tan"), when=When("in 2023", 22, 29, "2023"))
    assert as_text(claim_line(told, {})) == "A.C. supplied weapons in 2023 to Tan · says the document"


def test_arguments_that_overlap_are_shown_once() -> None:
    told = claim("A.C. of Van supplied arms.", giver="A.C. of Van", place="Van", thing="arms")
    assert as_text(claim_line(told, {})) == "A.C. of Van supplied arms · says the document"


def test_offsets_count_from_the_start_of_the_text() -> None:
    assert as_text(claim_line(claim(start=500, giver="A.C."), {})) == "A.C. supplied · says the document"


def test_a_document_cannot_play_with_the_terminal() -> None:
    assert printable("a\x1b[31m b\r\nc\u202e d\u200f") == "a[31m b c d\u200f"
    told = claim("A.C.\x1b[2J supplied\narms.", giver="A.C.\x1b[2J", thing="arms")
    assert as_text(claim_line(told, {})) == "A.C.[2J supplied arms · says the document"


def test_long_texts_are_cut_at_a_word() -> None:
    assert shortened("one two three four", 14) == "one two three…"
    assert shortened("short", 14) == "short"


def test_numbers_have_nouns() -> None:
    assert (counted(1, "claim"), counted(2300, "claim")) == ("1 claim", "2,300 claims")


def test_a_long_word_in_a_gap_is_never_cut_in_two() -> None:
    words = claim("A.C. hid, in the winter and with somewhat extraordinarily zz", predicate="zz", giver="A.C.")
    assert as_text(claim_line(words, {})) == "A.C. … zz · says the document"


def test_a_voice_that_nobody_is_named_for_is_said_to_be_unnamed() -> None:
    told = replace(SUPPLY, attribution=(Voice("alleged", 0, 7, "anonymous", "alleged"),))
    assert as_text(claim_line(told, {})).endswith("says an unnamed voice (“alleged”)")


def test_a_chain_of_voices_says_who_speaks_behind_a_pronoun_and_that_somebody_is_not_named() -> None:
    chain = (replace(voice("she", "entity:jale"), cue="said"), Voice("alleged", 0, 7, "anonymous", "alleged"))
    assert speakers(chain, {"entity:jale": "Jale Demir"}) == "she [Jale Demir] › an unnamed voice (“alleged”)"
    assert speakers(()) == "the document"


def test_the_words_around_the_documents_own_are_turkish_too() -> None:
    told = replace(SUPPLY, status=Status("negated", "planned"), attribution=(voice("avukatı"),))
    assert as_text(claim_line(told, {}, WORDS["tr"])).endswith(" · öyle değil · planlanan · diyen: avukatı")
    assert WORDS["tr"].marks.keys() == WORDS["en"].marks.keys()


def test_whoever_denies_is_named_behind_the_pronoun() -> None:
    denier = replace(voice("she", "entity:jale"), cue="denied")
    told = replace(SUPPLY, status=Status("negated"), attribution=(denier,))
    assert " · denied by she [Jale Demir] · " in as_text(claim_line(told, {"entity:jale": "Jale Demir"}))
