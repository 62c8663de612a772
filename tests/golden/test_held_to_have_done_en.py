"""Who is accused of, blamed for or convicted of an event that a noun names, and whom one befell; read by the engine.

A row: the sentence, the claim's type, its certainty, and some of its arguments as role=words.
"""

from __future__ import annotations

import pytest

from tests.golden.test_court_prose_en import filled, wanted
from whosays.model import Reading

ROWS = (
    ("Weber is accused of the kidnapping of two nuns.", "attack", "possible", "attacker=Weber victim=two nuns"),
    ("Weber is charged with the murder of a judge.", "casualty", "possible", "agent=Weber victim=a judge"),
    ("Weber was convicted of the murder of a judge.", "casualty", "certain", "agent=Weber victim=a judge"),
    ("Weber is on trial for the bombing of a mosque.", "attack", "possible", "attacker=Weber target=a mosque"),
    ("Weber is suspected of a role in the murder of a judge.", "casualty", "possible", "agent=Weber"),
    ("The file ties Weber to the murder of a judge.", "casualty", "possible", "agent=Weber"),
    ("The bombing of the mosque was blamed on the clan.", "attack", "possible", "attacker=the clan"),
    ("Weber is the mastermind of the bombing of a mosque.", "attack", "certain", "attacker=Weber"),
    ("Weber is accused of being the mastermind of the bombing of a mosque.", "attack", "possible", "attacker=Weber"),
    ("The murder of the judge was the work of the clan.", "casualty", "certain", "agent=the clan victim=the judge"),
    ("The student underwent interrogation by agents.", "investigation", "certain", "authority=agents"),
    (
        "The broker was the subject of an investigation by prosecutors.",
        "investigation",
        "certain",
        "subject=The broker",
    ),
    ("The convoy came under attack by rebels.", "attack", "certain", "attacker=rebels target=The convoy"),
    ("The driver suffered serious injuries.", "casualty", "certain", "victim=The driver"),
)


@pytest.mark.parametrize(("text", "kind", "certainty", "roles"), ROWS)
def test_held(text: str, kind: str, certainty: str, roles: str, readings: dict[str, Reading]) -> None:
    claims = [claim for claim in readings[text].claims if claim.type == kind]
    told = [filled(claim, {}) for claim in claims if claim.status.certainty == certainty]
    assert any(wanted(roles) <= one for one in told), [(c.type, c.arguments, c.status) for c in claims]
