"""The way from bytes to a Document: sniff, read, and fill in what the file does not say of itself."""

from __future__ import annotations

import hashlib

from whosays.documents.content import Content, Reader
from whosays.documents.readers import READERS
from whosays.documents.unreadable import NO_TEXT, refuse
from whosays.errors import EmptyFile, UnknownFormat
from whosays.model import Document
from whosays.text import detect_language, publication_date

KNOWN_LANGUAGES = {"en", "tr"}
LANGUAGE_NAMES = {
    "ar": "Arabic", "az": "Azerbaijani", "bg": "Bulgarian", "de": "German", "el": "Greek", "es": "Spanish",
    "fa": "Persian", "fr": "French", "he": "Hebrew", "it": "Italian", "ku": "Kurdish", "nl": "Dutch", "pl": "Polish",
    "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "tg": "Tajik",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "zh": "Chinese",
}  # fmt: skip


def read_document(data: bytes, name: str) -> Document:
    """The document that the bytes hold. `name` is kept, and is a hint at most: bytes decide what the file is.

    Raises UnreadableFile with one line that says why and what to do; the line does not name the file.
    """
    if not data:
        raise EmptyFile("the file is empty: nothing to read")
    reader = choose_reader(data, name)
    return _document(data, name, reader.MEDIA_TYPE, reader.read(data))


def choose_reader(data: bytes, name: str) -> Reader:
    """The first reader that knows the bytes; raises UnknownFormat or EncryptedFile for what no reader takes."""
    refuse(data)
    for reader in READERS:
        if reader.accepts(data, name):
            return reader
    raise UnknownFormat(NO_TEXT)


def _document(data: bytes, name: str, media_type: str, content: Content) -> Document:
    if not content.text.strip():
        raise EmptyFile("the file has no words in it: nothing to read")
    language = detect_language(content.text)
    return Document(
        id="sha256:" + hashlib.sha256(data).hexdigest(),
        name=name,
        media_type=media_type,
        text=content.text,
        title=content.title,
        language=language,
        published=content.published or publication_date(content.text),
        source=content.source,
        pages=content.pages,
        lines=content.lines,
        problems=content.problems + language_problems(language),
    )


def language_problems(language: str | None) -> tuple[str, ...]:
    """What to tell the user of a text that the reader model was not trained for."""
    if language is None or language in KNOWN_LANGUAGES:
        return ()
    named = LANGUAGE_NAMES.get(language, f"a language with the code {language}")
    return (
        f"The text seems to be in {named}; whosays knows English and Turkish, so it is read as far as possible "
        "and its claims need a check by hand.",
    )
