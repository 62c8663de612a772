"""Pure string work: which language a text is in, and which date its head gives. Nothing here knows of files."""

from whosays.text.dates import publication_date
from whosays.text.language import detect_language

__all__ = ["detect_language", "publication_date"]
