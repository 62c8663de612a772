"""The errors of whosays, one tree.

WhosaysError                    every error that a user may see; its text is one clear line
├── UnreadableFile              a file that cannot be read; the batch goes on without it
│   ├── EmptyFile
│   ├── UnknownFormat           binary junk, or a format that no reader takes
│   ├── BrokenFile              the format is known, the bytes are damaged
│   ├── EncryptedFile           needs a password
│   └── ScannedFile             a PDF that has pictures of text but no text
├── CaseError                   something is wrong with a case folder
│   ├── NotACase
│   ├── NewerCase               written by a newer version of whosays
│   ├── BusyCase                another process is writing to it
│   ├── NotInCase               an id that the case does not hold
│   └── BadJudgement            a decision that cannot be taken: what it is about, or its correction, makes no sense
├── StorageFull                 the disk has no room left
└── ModelError                  the reader model's files are missing or damaged
"""

from __future__ import annotations


class WhosaysError(Exception):
    """Anything that a user may see. The message is one line that names the file and the way out."""


class UnreadableFile(WhosaysError):
    """A file that cannot be read."""


class EmptyFile(UnreadableFile):
    """A file without content."""


class UnknownFormat(UnreadableFile):
    """Binary junk, or a format that no reader takes."""


class BrokenFile(UnreadableFile):
    """The format is known, but the bytes are damaged."""


class EncryptedFile(UnreadableFile):
    """A file that needs a password."""


class ScannedFile(UnreadableFile):
    """A PDF that holds pictures of text, but no text."""


class CaseError(WhosaysError):
    """Something is wrong with a case folder."""


class NotACase(CaseError):
    """The folder exists but holds no case."""


class NewerCase(CaseError):
    """The case was written by a newer version of whosays."""


class BusyCase(CaseError):
    """Another process is writing to the case."""


class NotInCase(CaseError):
    """The case holds nothing under this id."""


class BadJudgement(CaseError):
    """A decision that cannot be taken as it was given."""


class StorageFull(WhosaysError):
    """The disk has no room left."""


class ModelError(WhosaysError):
    """The reader model's files are missing or damaged."""
