from bench.sample_claims import said, sheet
from bench.settings import Settings
from whosays.model import Argument, Claim, Document, Entity, Evidence, Predicate, Reading, Status, Voice, When, Where

TEXT = "Police say B.K. hid the boat in Varna on Monday. It rained."
QUOTE = TEXT[:48]


def claim(kind):
    return Claim(
        f"claim:{kind}",
        kind,
        Predicate("hid", "hide", 16, 19),
        (Argument("agent", "B.K.", 11, 15, "entity:1"), Argument("thing", "the boat", 20, 28, "entity:2")),
        Evidence("sha256:1", 0, 48, QUOTE),
        Status(certainty="probable"),
        (Voice("Police", 0, 6, "police", "say"),),
        When("on Monday", 38, 47, "2024-05-06"),
        (Where("Varna", 32, 37),),
        0.7,
    )


ENTITIES = (Entity("entity:1", "Person", "B.K."), Entity("entity:2", "Vehicle", "the Orion"))
READING = Reading(Document("sha256:1", "a.txt", "text/plain", TEXT), (claim("concealment"), claim("open")), ENTITIES)


def test_a_claim_on_one_line():
    assert said(READING.claims[0], {entity.id: entity for entity in ENTITIES}) == (
        "**concealment** *hid*: agent=“B.K.”, thing=“the boat” → the Orion · when=on Monday [2024-05-06]"
        " · where=“Varna” · affirmed/actual/probable · by “Police” (police, “say”)"
    )


def test_the_sheet_holds_typed_claims_with_their_context(tmp_path):
    made = sheet([READING], Settings(tmp_path, claims=10, engine="fake"))
    assert made.startswith("# 1 typed claims from 1 documents, seed 1, engine fake")
    assert f"> … **{QUOTE}** It rained.…" in made
    assert "**open**" not in made
