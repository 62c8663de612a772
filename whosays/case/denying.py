"""Who denies a claim: who rejects what somebody asserts ("denied that he paid").

To say that something is not so ("said that the amounts do not match") is a claim like any other, and nobody's denial.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from whosays.model import Status, Voice


def denier(status: Status, voices: tuple[Voice, ...]) -> Voice | None:
    """The innermost voice that denies the claimed thing; None where it is affirmed, or only said not to be so."""
    if status.polarity != "negated":
        return None
    return next((voice for voice in reversed(voices) if denies(voice.cue)), None)


def denies(cue: str) -> bool:
    """Whether the word that tells that somebody speaks is a word of denying."""
    return beginnings().search(cue.replace("İ", "i").lower()) is not None


@cache
def beginnings() -> re.Pattern[str]:
    """How such words begin, in any language that is read."""
    import yaml  # only where something is negated

    text = Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
    words: dict[str, list[str]] = yaml.load(text, Loader=yaml.CSafeLoader)
    return re.compile(rf"\b(?:{'|'.join(word for some in words.values() for word in some)})")
