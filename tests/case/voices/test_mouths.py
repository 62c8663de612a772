from tests.case.voices.telling import claim, told
from whosays.case.voices.mouths import counted_as, mouths

WORDS = "“Patients were given medicines that had expired four years earlier,” {} said."


def test_whom_two_documents_quote_alike_is_one_speaker_the_named_one() -> None:
    ministry = told(claim("a", WORDS.format("the Ministry of Health"), ("the Ministry of Health", "government")))
    official = told(claim("b", WORDS.format("an official"), ("an official", "government"), entity="entity:9"))
    known = mouths([official, ministry])
    assert counted_as(official.speaker, known) == ministry.speaker
    assert counted_as(ministry.speaker, known) == ministry.speaker


def test_short_quotations_tie_nobody() -> None:
    one = told(claim("a", "“No comment,” the mayor said.", ("the mayor", "government")))
    other = told(claim("b", "“No comment,” an official said.", ("an official", "government")))
    assert mouths([one, other]) == {}
