"""Text that is too long for where it is shown."""

from __future__ import annotations


def shortened(text: str, most: int) -> str:
    """The text, cut at a space and marked with "…" where it is longer than `most`."""
    if len(text) <= most:
        return text
    cut = text.rfind(" ", most // 2, most)
    return text[: cut if cut > 0 else most - 1].rstrip(" ,;:") + "…"
