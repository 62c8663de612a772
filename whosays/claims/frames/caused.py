"""Turkish causatives: who has a thing done, and who does it for him: "muhtarı iki tetikçiye öldürttü"."""

from __future__ import annotations

from collections.abc import Iterable

from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View
from whosays.claims.languages import load_language
from whosays.claims.turkish import uncaused


def fill_caused(view: View, frame: Frame) -> None:
    """A causative under the verb that somebody is made to do, and in `made` who may be made to do it."""
    if not view.is_turkish() or not (names := plain_names(frame)):
        return
    frame.lemmas = {**frame.lemmas, **names}
    if "subj" in frame.slots and not view.passive(frame.word) and not gives(names):
        frame.fill("made", *frame.slots.get("<Dat>", ()))


def plain_names(frame: Frame) -> dict[str, frozenset[int]]:
    """The names of a frame without their causative suffix, where the lists know one of them as a deed on something."""
    return {plain: used for name, used in frame.lemmas.items() if (plain := uncaused(name)) is not None}


def gives(names: Iterable[str]) -> bool:
    """Whether a dative beside the verb says to whom something goes, and not who was made to do it."""
    giving = load_language("tr").classes["gives_to"]
    return any(name in giving for name in names)
