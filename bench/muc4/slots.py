"""The 24 slots of a MUC-4 template, as the task documentation of 1992 numbers and types them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["date", "location", "set", "string", "number"]
Group = Literal["inc", "perp", "phys-tgt", "hum-tgt"]


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot: its number and name in a template, its short name in the score reports, and what fills it."""

    number: int
    name: str
    short: str
    kind: Kind
    group: Group


# Slots 0 and 1 name the message and the template; they are counted apart and never in the totals.
SLOTS = (
    Slot(2, "INCIDENT: DATE", "inc-date", "date", "inc"),
    Slot(3, "INCIDENT: LOCATION", "inc-loc", "location", "inc"),
    Slot(4, "INCIDENT: TYPE", "inc-type", "set", "inc"),
    Slot(5, "INCIDENT: STAGE OF EXECUTION", "inc-stage", "set", "inc"),
    Slot(6, "INCIDENT: INSTRUMENT ID", "inc-instr-id", "string", "inc"),
    Slot(7, "INCIDENT: INSTRUMENT TYPE", "inc-instr-type", "set", "inc"),
    Slot(8, "PERP: INCIDENT CATEGORY", "perp-inc-cat", "set", "perp"),
    Slot(9, "PERP: INDIVIDUAL ID", "perp-ind-id", "string", "perp"),
    Slot(10, "PERP: ORGANIZATION ID", "perp-org-id", "string", "perp"),
    Slot(11, "PERP: ORGANIZATION CONFIDENCE", "perp-org-conf", "set", "perp"),
    Slot(12, "PHYS TGT: ID", "phys-tgt-id", "string", "phys-tgt"),
    Slot(13, "PHYS TGT: TYPE", "phys-tgt-type", "set", "phys-tgt"),
    Slot(14, "PHYS TGT: NUMBER", "phys-tgt-num", "number", "phys-tgt"),
    Slot(15, "PHYS TGT: FOREIGN NATION", "phys-tgt-nation", "set", "phys-tgt"),
    Slot(16, "PHYS TGT: EFFECT OF INCIDENT", "phys-tgt-effect", "set", "phys-tgt"),
    Slot(17, "PHYS TGT: TOTAL NUMBER", "phys-tgt-total-num", "number", "phys-tgt"),
    Slot(18, "HUM TGT: NAME", "hum-tgt-name", "string", "hum-tgt"),
    Slot(19, "HUM TGT: DESCRIPTION", "hum-tgt-desc", "string", "hum-tgt"),
    Slot(20, "HUM TGT: TYPE", "hum-tgt-type", "set", "hum-tgt"),
    Slot(21, "HUM TGT: NUMBER", "hum-tgt-num", "number", "hum-tgt"),
    Slot(22, "HUM TGT: FOREIGN NATION", "hum-tgt-nation", "set", "hum-tgt"),
    Slot(23, "HUM TGT: EFFECT OF INCIDENT", "hum-tgt-effect", "set", "hum-tgt"),
    Slot(24, "HUM TGT: TOTAL NUMBER", "hum-tgt-total-num", "number", "hum-tgt"),
)
BY_NUMBER = {slot.number: slot for slot in SLOTS}
BY_NAME = {slot.name: slot for slot in SLOTS}
GROUPS: tuple[Group, ...] = ("inc", "perp", "phys-tgt", "hum-tgt")
