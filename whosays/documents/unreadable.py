"""Files that no reader takes, told by their first bytes, each with the way out."""

from __future__ import annotations

import io
import zipfile

from whosays.documents.decoding import unmarked_utf16
from whosays.errors import BrokenFile, EncryptedFile, UnknownFormat

PICTURE = "the file is a picture: save it as a PDF with a text layer (OCR) and add that"
ARCHIVE = "the file is an archive: unpack it and add the files inside"
NO_TEXT = "the file is not a document: whosays reads plain text, Markdown, HTML, DOCX and PDF"
OLD_OFFICE = "the file is in an old Office format: save it as DOCX or PDF and add that"

# First bytes → what to tell the user.
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"\x1f\x8b", ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", ARCHIVE),
    (b"Rar!", ARCHIVE),
    (b"BZh", ARCHIVE),
    (b"\xfd7zXZ\0", ARCHIVE),
    (b"{\\rtf", "the file is in RTF: save it as DOCX or PDF and add that"),
    (b"\x7fELF", NO_TEXT),
    (b"SQLite format 3\0", NO_TEXT),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_OOXML = "EncryptedPackage".encode("utf-16-le")  # an encrypted DOCX is an OLE file with a stream of this name
ZIP = b"PK\x03\x04"
EMPTY_ZIP = b"PK\x05\x06"

# Control characters that texts do not have; ^Z and ESC end or mark old ones, and are let through.
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\x0b\x0c\r\x1a\x1b")
MOST_CONTROLS = 0.02  # of the bytes of a text in a one-byte encoding
MOST_CONTROLS_UTF8 = 0.3  # of one that is sound UTF-8: NULs from a crash, but still a text


def refuse(data: bytes) -> None:
    """Raise if the bytes are of a kind that no reader takes; each message is one line with the way out."""
    for signature, message in SIGNATURES:
        if data.startswith(signature):
            raise UnknownFormat(message)
    if data.startswith(OLE):
        _refuse_ole(data)
    if data.startswith((ZIP, EMPTY_ZIP)):
        _refuse_zip(data)


def is_binary(data: bytes) -> bool:
    """Whether the bytes are no text in any encoding, by their share of control characters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")) or unmarked_utf16(data):
        return False
    share = (len(data) - len(data.translate(None, CONTROLS))) / len(data)
    return share > (MOST_CONTROLS_UTF8 if _is_utf8(data) else MOST_CONTROLS)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _refuse_ole(data: bytes) -> None:
    if ENCRYPTED_OOXML in data:
        raise EncryptedFile("the DOCX needs a password: save a copy without one and add that")
    raise UnknownFormat(OLD_OFFICE)


def _refuse_zip(data: bytes) -> None:
    """A zip is fine if it is a DOCX; an encrypted or damaged one has its own message."""
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise BrokenFile("the DOCX or archive is damaged or cut short: get a fresh copy of it") from error
    if "word/document.xml" in names:
        return
    if "mimetype" in names or any(name.startswith(("xl/", "ppt/")) for name in names):
        raise UnknownFormat("the file is another office or e-book format: save it as DOCX or PDF and add that")
    raise UnknownFormat(ARCHIVE)
