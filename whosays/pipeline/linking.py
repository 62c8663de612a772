"""After documents came: the claims of the case are linked, and how many voices each happening rests on is counted."""

from __future__ import annotations

from whosays.case.linking import Setting, links
from whosays.model import Link
from whosays.pipeline.corroborating import corroborated
from whosays.store import Store


def link_case(store: Store) -> None:
    """Draw the links over the whole case anew; what stays the same is not touched."""
    store.compare_texts()
    store.replace_links(drawn(store))


def drawn(store: Store) -> list[Link]:
    """All links over the case, as its claims are now."""
    entities = {one.id: one for one in store.entities()}
    found = links(store.claims(), entities, settings(store))
    same = [one.claims for one in found if one.type == "same"]
    against = [one for one in found if one.type == "contradicts"]
    return [*found, *corroborated(store, same, against)]


def settings(store: Store) -> dict[str, Setting]:
    """What linking has to know of each document."""
    return {one.id: Setting(one.language or "en", one.published) for one in store.documents()}
