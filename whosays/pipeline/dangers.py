"""What one voice calls groundless, and the tellings of the danger: found through the blocks of what is in danger."""

from __future__ import annotations

from collections.abc import Collection

from whosays.case.linking.blocking import DANGER, MARK
from whosays.case.linking.building import groundless
from whosays.model import Link
from whosays.pipeline.tellings import Tellings
from whosays.store import Store


def groundless_links(store: Store, tellings: Tellings, claims: Collection[int]) -> list[Link]:
    """The links between objections among these claims and all dangers that they are about."""
    named = list(store.objections(claims))
    if not named:
        return []
    objecting = {claim for _, claim in named}
    feared = {claim for key, claim in store.in_blocks({key >> MARK for key, _ in named}) if key & 255 == DANGER}
    found = tellings.of(objecting | feared)
    wanted = {found[n].id for n in objecting}
    return [link for link in groundless(found[n] for n in sorted(objecting | feared)) if wanted & set(link.claims)]
