"""What one voice calls groundless, and the tellings of the danger: found through the blocks of what is in danger."""

from __future__ import annotations

from collections.abc import Iterable

from whosays.case.linking.blocking import DANGER, MARK, OBJECTION, dangers
from whosays.case.linking.building import groundless
from whosays.model import Link
from whosays.pipeline.tellings import Tellings
from whosays.store import Store


def groundless_links(store: Store, tellings: Tellings, claims: Iterable[int]) -> list[Link]:
    """The links between objections among these claims and all dangers that they are about."""
    told = tellings.of(list(claims))
    named = {n: {key >> MARK for key in dangers(told[n]) if key & 255 == OBJECTION} for n in claims if n in told}
    objecting = {n for n, blocks in named.items() if blocks}
    if not objecting:
        return []
    blocks = {block for n in objecting for block in named[n]}
    feared = {claim for key, claim in store.in_blocks(blocks) if key & 255 == DANGER}
    found = tellings.of(objecting | feared)
    wanted = {found[n].id for n in objecting}
    return [link for link in groundless(found[n] for n in sorted(objecting | feared)) if wanted & set(link.claims)]
