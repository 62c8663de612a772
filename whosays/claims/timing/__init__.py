"""When claims happened: the time of their own clause, of another event, or of the account that they belong to; and
which of two came first."""

from whosays.claims.timing.attached import Times
from whosays.claims.timing.events import from_events
from whosays.claims.timing.narrative import carried
from whosays.claims.timing.order import order

__all__ = ["Times", "carried", "from_events", "order"]
