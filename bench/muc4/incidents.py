"""Templates of MUC-4 out of our incidents: which of them the task asks for, and what fills the slots.

The set lists and fill rules are MUC-4's own; their words stand in `words.yaml`. Slots that the key nearly always fills
are filled by default (category, damage by a bomb, the armed group that the text names): a template is for the benchmark
and says more than the claims do. The product shows incidents (`whosays/views/incidents.py`), never these.
"""

from __future__ import annotations

from bench.muc4.filling import Filler
from bench.muc4.gazetteer import Gazetteer
from bench.muc4.parties import Parties
from bench.muc4.relevance import relevant
from bench.muc4.scene import Scene
from bench.muc4.templates import Template
from whosays.model import Reading
from whosays.views.incidents import incidents


def templates(reading: Reading, message: str, places: Gazetteer) -> list[Template]:
    """The templates of one document, numbered from 1."""
    told = [(Parties(one, reading, places), Scene(one, reading, places)) for one in incidents(reading)]
    fillers = [Filler(parties, scene) for parties, scene in told if relevant(parties, scene)]
    return [
        Template(message, str(number), False, {slot: fills for slot, fills in filler.fills().items() if fills})
        for number, filler in enumerate(fillers, 1)
    ]
