import pytest

from tests.case.voices.telling import argument, claim, told
from whosays.case.voices.standing import has_stake, standing_of, standing_words, takes_part


@pytest.mark.parametrize(
    ("words", "kind", "standing"),
    [
        ("the indictment", "document", "prosecution"),
        ("Prosecutor Hakan Yörük", "prosecutor", "prosecution"),
        ("the defendant", "defendant", "defendant"),
        ("her lawyer", "lawyer", "lawyer"),
        ("Valilik", "government", "state"),
        ("the police", "police", "state"),
        ("the militants", "group", "group"),
        ("Mahkeme", "court", "court"),
        ("two security sources", "anonymous", "unnamed"),
        ("a nurse", "other", "unnamed"),
        ("Marko Zorin", "other", "other"),
    ],
)
def test_where_a_voice_stands(words: str, kind: str, standing: str) -> None:
    assert standing_of(told(claim("a", "", (words, kind))).speaker) == standing


def test_the_document_itself() -> None:
    one = claim("a")
    assert standing_of(told(one).speaker) == "document"
    assert standing_words(told(one).speaker, one) == "the document's own words"
    assert not has_stake(told(one).speaker, one)


def test_who_speaks_of_their_own_deeds_takes_part() -> None:
    one = claim("a", "", ("Brodar Lines", "company"), entity="entity:1", arguments=[argument("entity:1")])
    assert takes_part(one)
    assert has_stake(told(one).speaker, one)
    assert standing_words(told(one).speaker, one) == "Brodar Lines (a company; takes part in it)"
    assert not takes_part(
        claim("a", "", ("Brodar Lines", "company"), entity="entity:1", arguments=[argument("entity:2")])
    )
