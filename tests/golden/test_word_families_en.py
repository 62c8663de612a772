"""Everyday words and idioms of every type, in invented sentences read by the real engine.

A row: the sentence, the claim's type, and words that occur in some of its arguments by role.
"""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check
from whosays.model import Reading

ROWS: tuple[Row, ...] = (
    ("Salas is in charge of the finance department.", "affiliation", {"member": "Salas", "organization": "department"}),
    ("The movement split into two factions.", "structure", {"whole": "movement", "part": "factions"}),
    ("The council oversees six committees.", "structure", {"whole": "council", "part": "committees"}),
    ("Lang fronted for the cartel.", "association", {"party": "Lang", "other": "cartel"}),
    ("Lang was seen as a confidant of the president.", "association", {"party": "Lang", "other": "president"}),
    ("The unions formed an alliance with the party.", "association", {"party": "unions", "other": "party"}),
    ("The gunmen control the road to the port.", "territory", {"agent": "gunmen", "territory": "road"}),
    ("Voss had designs on the shipyard.", "aim", {"agent": "Voss", "goal": "shipyard"}),
    ("The boat set sail for Malta.", "movement", {"traveller": "boat", "destination": "Malta"}),
    ("Salas had an appointment with the notary.", "meeting", {"host": "Salas", "guest": "notary"}),
    ("The monastery offered sanctuary to the refugees.", "harbouring", {"host": "monastery", "guest": "refugees"}),
    ("Salas opened his home to the rebels.", "harbouring", {"host": "Salas", "guest": "rebels"}),
    ("The service turned two clerks.", "recruitment", {"recruiter": "service", "recruit": "clerks"}),
    ("The officers attended a sniper course.", "training", {"trainee": "officers", "subject": "sniper course"}),
    ("The advisers are mentoring the guards.", "training", {"trainer": "advisers", "trainee": "guards"}),
    ("The ministry allocated 3 million euros to the school.", "finance", {"payer": "ministry", "payee": "school"}),
    ("The policeman was bought by the smugglers.", "bribery", {"payer": "smugglers", "payee": "policeman"}),
    ("The doctor was on the take from the traffickers.", "bribery", {"payer": "traffickers", "payee": "doctor"}),
    ("Salas posed as a police officer.", "forgery", {"user": "Salas", "document": "police officer"}),
    ("The lawyer was stalked by two men.", "threat", {"agent": "two men", "target": "lawyer"}),
    ("The group poses a danger to Europe.", "threat", {"agent": "group", "target": "Europe"}),
    ("The brothers resisted the officers.", "clash", {"party": "brothers", "opponent": "officers"}),
    ("The rebels put up resistance to the army.", "clash", {"party": "rebels", "opponent": "army"}),
    ("The officers swooped on the gang.", "detention", {"authority": "officers", "person": "gang"}),
    ("The tenants were evicted by the police.", "deportation", {"authority": "police", "person": "tenants"}),
    ("The men were booked for trespassing.", "charge", {"defendant": "men", "offence": "trespassing"}),
    ("The accused was let off with a warning.", "trial", {"defendant": "accused", "outcome": "warning"}),
    ("The file was reviewed by the board.", "investigation", {"authority": "board", "subject": "file"}),
    ("The union was the brainchild of Lang.", "founding", {"organization": "union", "founder": "Lang"}),
    ("The council abolished the agency.", "closure", {"agent": "council", "facility": "agency"}),
    ("The minister authorised the killing.", "instruction", {"speaker": "minister", "content": "killing"}),
    ("The general swept the massacre under the rug.", "concealment", {"agent": "general", "thing": "massacre"}),
    ("The militia tracked the movements of the patrol.", "reconnaissance", {"agent": "militia", "target": "patrol"}),
    ("The brothers bootlegged whisky.", "smuggling", {"agent": "brothers", "goods": "whisky"}),
    ("The general swapped prisoners for fuel.", "trade", {"seller": "general", "goods": "prisoners", "amount": "fuel"}),
    ("The minister attended a golf course opening.", "training", None),
    ("The bank fronted the money.", "association", None),
    ("The mayor bought the policeman a drink.", "bribery", None),
)


@pytest.mark.parametrize("row", ROWS)
def test_family(row: Row, readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])
