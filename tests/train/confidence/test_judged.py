"""Judged claims on their way from a sheet to the file that is learnt from."""

from __future__ import annotations

import json
from pathlib import Path

from train.confidence.documents import unwrapped
from train.confidence.judged import add, apart, load, on_sheet
from whosays.model import Argument, Claim, Document, Evidence, Predicate, Voice

TEXT = "Ana Robles left Van, police said."
CLAIM = Claim(
    "claim:1",
    "movement",
    Predicate("left", "leave", 11, 15),
    (Argument("traveller", "Ana Robles", 0, 10, "e:1"), Argument("origin", "Van", 16, 19)),
    Evidence("sha256:0", 0, 33, TEXT),
    attribution=(Voice("police", 21, 27, "public_body", "said"),),
)
SHEET = """# sheet

## 1. set/name (0.80)

<!-- claim {claim} -->
- [x] type - [{args}] args - [x] voices - [-] status
errors:
"""


def sheet(args: str) -> str:
    document = Document("sha256:0", "name", "text/plain", TEXT)
    return SHEET.format(claim=json.dumps(apart(document, CLAIM)), args=args)


def test_a_ticked_claim_is_kept_without_its_words(tmp_path: Path) -> None:
    (found,) = on_sheet(sheet("~"))
    assert found.right == {"type": True, "args": True, "voices": True, "status": False}
    assert not found.whole
    assert found.fillers == (True, True)
    add([found], tmp_path / "judged.jsonl")
    assert load(tmp_path / "judged.jsonl") == [found]
    assert "Robles" not in (tmp_path / "judged.jsonl").read_text(encoding="utf-8")


def test_a_sheet_does_not_tell_which_argument_is_wrong() -> None:
    (found,) = on_sheet(sheet("-"))
    assert found.fillers == (None, None)


def test_a_claim_that_was_not_judged_is_left_out() -> None:
    assert list(on_sheet(sheet(" "))) == []


def test_a_record_gives_back_the_claim_but_for_its_words() -> None:
    (found,) = on_sheet(sheet("x"))
    assert [(a.role, a.start, a.end, a.entity is not None) for a in found.found()] == [
        ("traveller", 0, 10, True),
        ("origin", 16, 19, False),
    ]
    assert [(v.kind, v.cue, v.start) for v in found.chain()] == [("public_body", "said", 21)]
    assert found.told() == CLAIM.status


def test_shipped_judgements_can_be_read_and_hold_no_text() -> None:
    found = load()
    assert len(found) > 3000
    assert all(len(one.fillers) == len(one.arguments) for one in found)


def test_hard_line_breaks_inside_sentences_are_taken_out() -> None:
    assert unwrapped("One line\nand more.\nAnother.\n") == "One line and more.\nAnother.\n"
