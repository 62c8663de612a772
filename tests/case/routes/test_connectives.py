"""What a word says of the order of two clauses."""

from __future__ import annotations

import pytest

from tests.case.routes.story import Story, entities_of
from whosays.case.routes.connectives import stated
from whosays.case.routes.pieces import Piece, piece_of


def order(text: str, *told: tuple[str, str], language: str = "en") -> list[str]:
    """The predicates of the pairs that are stated, "earlier < later"."""
    story = Story(text, language=language)
    for predicate, to in told:
        story.say("movement", predicate, traveller=text.split()[0], to=to)
    entities = {entity.id: entity for entity in entities_of(story)}
    pieces: list[Piece] = [p for claim in story.claims if (p := piece_of(claim, language, entities))]
    names = {claim.id: claim.predicate.text for claim in story.claims}
    return [f"{names[a]} < {names[b]}" for a, b in stated(pieces)]


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("Before leaving for Niš, they went to Sofia.", (("leaving", "Niš"), ("went", "Sofia")), ["went < leaving"]),
        ("After reaching Niš, they went to Sofia.", (("reaching", "Niš"), ("went", "Sofia")), ["reaching < went"]),
        ("They went to Sofia before they reached Niš.", (("went", "Sofia"), ("reached", "Niš")), ["went < reached"]),
        ("They went to Sofia after they had seen Niš.", (("went", "Sofia"), ("seen", "Niš")), ["seen < went"]),
        ("They went to Sofia and reached Niš.", (("went", "Sofia"), ("reached", "Niš")), []),
    ],
)
def test_english(text: str, told: tuple[tuple[str, str], ...], expected: list[str]) -> None:
    text = text.replace("Before", "They, before").replace("After", "They, after") if text[0] in "BA" else text
    assert order(text, *told) == expected


def test_turkish_words_stand_behind_the_verb() -> None:
    text = "Kuryeler Edirne’ye gitmeden önce Sofya’ya uğradı."
    assert order(text, ("gitmeden", "Edirne’ye"), ("uğradı", "Sofya’ya"), language="tr") == ["uğradı < gitmeden"]
