"""Bytes → Document. `read_document` is the whole door; a format is one file in `readers/` and one line in READERS."""

from whosays.documents.reading import read_document

__all__ = ["read_document"]
