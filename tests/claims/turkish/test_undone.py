"""What is told as not done, with no negation at the verb."""

from __future__ import annotations

import pytest

from tests.golden.rows import read

UNDONE = (
    ("Demir gardiyanlara para vermek yerine onları ihbar etti.", "vermek"),
    ("Ne Kaya ne Demir muhtarı öldürdü.", "öldürdü"),
    ("Demir az kalsın öldürülüyordu.", "öldürülüyordu"),
    ("Muhtarı öldüren Kaya değildi.", "öldüren"),
    ("Kaya yakalanmaktan kıl payı kurtuldu.", "yakalanmaktan"),
)
DONE = (
    ("Demir yerine Kaya gardiyanlara para verdi.", "verdi"),
    ("Kaya ne istediğini söyledi ve muhtarı öldürdü.", "öldürdü"),
    ("Muhtarı öldüren Kaya pişman değildi.", "öldüren"),
)


@pytest.mark.parametrize(("text", "verb"), UNDONE)
def test_what_was_not_done_is_negated(text: str, verb: str) -> None:
    assert polarities(text, verb) == {"negated"}


@pytest.mark.parametrize(("text", "verb"), DONE)
def test_what_looks_like_it_is_not(text: str, verb: str) -> None:
    assert polarities(text, verb) == {"affirmed"}


def polarities(text: str, verb: str) -> set[str]:
    claims = read([text])[text].claims
    return {claim.status.polarity for claim in claims if verb in claim.predicate.text}
