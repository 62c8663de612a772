"""While a case is served: links are drawn anew as soon as somebody has judged, and files are added, one at a time."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock, Thread

from whosays.errors import BusyCase
from whosays.pipeline.linking import link_what_waits
from whosays.store import open_case

PATIENCE = 2.0  # seconds that who has judged waits for links; to join two whom thousands name takes longer


@dataclass(slots=True)
class Linker:
    """The one who writes to the case behind a server: `writing` is held by who adds files, or draws links."""

    case: Path
    writing: Lock = field(default_factory=Lock)
    asking: Lock = field(default_factory=Lock)
    wanted: bool = False
    running: bool = False

    def relink(self) -> None:
        """Draw the links that are due anew; what takes long goes on, and who judges meanwhile does not wait for it."""
        with self.asking:
            self.wanted = True
            if self.running:
                return
            self.running = True
        work = Thread(target=self.work, name="linking", daemon=True)
        work.start()
        work.join(PATIENCE)

    def work(self) -> None:
        """Draw links until nobody has asked for more. Another whosays that is adding does it when it is done."""
        while self.asked():
            with suppress(BusyCase), self.writing, open_case(self.case) as store:
                link_what_waits(store)

    def asked(self) -> bool:
        """Whether there is more to do; `running` ends with the last, in one step."""
        with self.asking:
            self.running, self.wanted = self.wanted, False
            return self.running
