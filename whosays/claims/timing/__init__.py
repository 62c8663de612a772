"""When claims happened, and which of two came first.

attached.py      the time phrases on the trees, and which one is a predicate's own
events.py        times that count from another event
narrative.py     the time of an account, carried into the next sentence
resumed.py       the time of an event told before, of what is done in it
order.py         before and during, as the text says it
"""

from whosays.claims.timing.attached import Times
from whosays.claims.timing.events import from_events
from whosays.claims.timing.narrative import carried
from whosays.claims.timing.order import order
from whosays.claims.timing.resumed import resumed

__all__ = ["Times", "carried", "from_events", "order", "resumed"]
