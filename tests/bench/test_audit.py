import pytest

from bench.audit import counted, entry, judged, kinds_of, said, sheet, wilson
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
READING = Reading(Document("sha256:1", "a", "text/plain", TEXT), (claim("concealment"), claim("open")), ENTITIES)


def test_a_claim_on_one_line():
    assert said(READING.claims[0], {entity.id: entity for entity in ENTITIES}) == (
        "**concealment** *hid*: agent=“B.K.”, thing=“the boat” → the Orion · when=on Monday [2024-05-06]"
        " · where=“Varna” · affirmed/actual/probable · by “Police” (police, “say”)"
    )


def test_the_sheet_holds_typed_claims_with_their_context_evenly_from_each_set(tmp_path):
    strata = {"wire": [READING] * 5, "court": [READING]}
    made = sheet(strata, Settings(tmp_path, claims=2, engine="fake"))
    assert made.startswith("# 2 typed claims from 6 documents, seed 1, engine fake")
    assert f"> … **{QUOTE}** It rained.…" in made
    assert "## 1. wire/a " in made
    assert "## 2. court/a " in made
    assert "**open**" not in made
    assert set(counted(made)["drawn"]) == {"weights", "commit"}


def marked(number, stratum, ticks, errors=""):
    made = entry(number, stratum, READING, READING.claims[0])
    for tick in ticks:
        made = made.replace("[ ]", f"[{tick}]", 1)
    return made.replace("errors:", f"errors: {errors}")


def test_a_claim_with_an_empty_box_is_not_judged():
    assert judged(marked(1, "wire", "xx-")) is None
    right = {"type": True, "args": True, "voices": False, "status": True, "spans": True}
    assert judged(marked(1, "wire", "xx-x")) == right


def test_a_span_that_names_the_same_is_right_but_not_exact():
    figures = counted(
        "\n".join(["head", *(marked(n, "wire", ticks) for n, ticks in enumerate(("x~xx", "xxxx", "x-xx")))])
    )
    assert figures["all"]["args"] == pytest.approx(66.7, abs=0.1)
    assert figures["all"]["everything"] == pytest.approx(66.7, abs=0.1)
    assert figures["all"]["exact"] == pytest.approx(33.3, abs=0.1)


def test_kinds_of_error():
    assert kinds_of(marked(1, "wire", "--xx", "wrong role, name cut")) == ["wrong role", "name cut"]
    assert kinds_of(marked(1, "wire", "xxxx")) == []


def test_shares_of_a_marked_sheet_by_hand(capsys):
    """Three are judged, one is not: types 2/3, arguments 1/3, all four right 1/3."""
    parts = ["xxxx", "x-xx", "--x-", "xx"]
    entries = [marked(n, "wire" if n < 3 else "court", ticks, "wrong role") for n, ticks in enumerate(parts, 1)]
    figures = counted("\n".join(["head", *entries]))
    assert figures["all"]["claims"] == 3
    assert figures["all"]["type"] == pytest.approx(66.7, abs=0.1)
    assert figures["all"]["args"] == pytest.approx(33.3, abs=0.1)
    assert figures["all"]["everything"] == pytest.approx(33.3, abs=0.1)
    assert figures["wire"]["type and args"] == 50
    assert figures["court"]["claims"] == 1
    assert figures["errors"] == {"wrong role": 3}


@pytest.mark.parametrize(
    ("right", "of", "low", "high"), [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)]
)
def test_wilson_intervals_of_newcombe_1998(right, of, low, high):
    """Table I of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, method 3."""
    assert wilson(right, of) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


def test_nothing_judged_says_nothing():
    assert wilson(0, 0) == (0.0, 1.0)
