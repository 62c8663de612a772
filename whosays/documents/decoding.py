"""Bytes → characters, for every format that is text underneath.

The characters are kept as they are: no normalising, nothing dropped but a byte order mark. What cannot be decoded in
one encoding is decoded piece by piece, and a problem says so. The result never holds a lone surrogate.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Callable
from dataclasses import dataclass

# cp1254 (which holds ISO-8859-9) and cp1252 differ in these bytes: Ğ İ Ş ğ ı ş against Ð Ý Þ ð ý þ.
TURKISH = bytes((0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE))
# Letters of Western European languages that Turkish never writes: À Á Ã Ä Å Æ È Ë Ì Í Ï Ñ Ò Ó Ô Õ Ø Ù Ú ß à á …
WESTERN = bytes.fromhex("c0c1c3c4c5c6c8cbcccdcfd1d2d3d4d5d8d9dadfe0e1e3e4e5e6e8ebecedeff1f2f3f4f5f8f9fa")
HIGH = bytes(range(0x80, 0x100))
MANY_HIGH_BYTES = 0.25  # above this share a Western or Turkish text is unlikely: Cyrillic, Greek or Arabic perhaps

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGN = re.compile(  # one character beyond ASCII in well-formed UTF-8
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters, the encoding that gave them, and what went wrong on the way."""

    text: str
    encoding: str
    problems: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode by byte order mark, then UTF-16 without one, UTF-8, the declared encoding, and last a one-byte guess."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _as(data[len(mark) :], encoding)
    if utf16 := unmarked_utf16(data):
        return _as(data, utf16)
    try:
        return _noting_nul(Decoded(data.decode("utf-8"), "utf-8"))
    except UnicodeDecodeError:
        return _noting_nul(_declared(data, declared) or _legacy(data))


def unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a byte order mark shows in NULs at every other byte, in any text with spaces and line ends."""
    head = data[:4096]
    pairs = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if len(data) % 2 or pairs < 2:
        return None
    if odd > 0.4 * pairs and even < 0.05 * pairs:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * pairs and odd < 0.05 * pairs else None


def _as(data: bytes, encoding: str) -> Decoded:
    try:
        return _noting_nul(Decoded(data.decode(encoding), encoding))
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            return _noting_nul(_legacy(data))
        problem = f"Some characters are damaged (byte {error.start} is not {encoding.upper()}): shown as \ufffd."
        return _noting_nul(Decoded(data.decode(encoding, errors="replace"), encoding, (problem,)))


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    """What an HTML page says of itself, where that is true. Browsers read ISO-8859-1 as cp1252, -9 as cp1254."""
    aliases = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "ascii": "cp1252"}
    try:
        encoding = codecs.lookup(declared or "").name
        encoding = aliases.get(encoding, encoding)
        text = data.decode(encoding)
        text.encode("utf-8")  # some codecs, UTF-7 for one, let surrogates through
        return Decoded(text, encoding)
    except (LookupError, UnicodeError, ValueError, TypeError, AssertionError):
        return None


def _legacy(data: bytes) -> Decoded:
    """Not UTF-8: either wholly in a one-byte encoding, or UTF-8 with stretches of one."""
    rest = b"".join(_SIGN.sub(b"", line) for line in io.BytesIO(data))  # by lines: `sub` keeps a list of all pieces
    encoding = one_byte_encoding(rest)
    signs, stray = len(data) - len(rest), len(rest) - len(rest.translate(None, HIGH))
    if signs > stray:
        problem = "The file mixes encodings: it is UTF-8 with other bytes in it, which were read as " + encoding + "."
        return Decoded(data.decode("utf-8", errors=f"whosays.{encoding}"), "utf-8", (problem,))
    text = data.decode(encoding, errors="replace")
    return Decoded(text, encoding, _legacy_problems(text, encoding, (signs + stray) / len(data)))


def one_byte_encoding(data: bytes) -> str:
    """cp1254 for Turkish, cp1252 for the rest of Western Europe, by the letters that only one of them writes."""
    turkish = len(data) - len(data.translate(None, TURKISH))
    western = len(data) - len(data.translate(None, WESTERN))
    return "cp1254" if turkish and turkish >= western else "cp1252"


def _reading_strays_as(encoding: str) -> Callable[[UnicodeError], tuple[str, int]]:
    """For `bytes.decode`: what to do with bytes that are not UTF-8."""

    def read(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):  # the registry is for encoding too
            raise error
        return error.object[error.start : error.end].decode(encoding, errors="replace"), error.end

    return read


for _encoding in ("cp1252", "cp1254"):
    codecs.register_error(f"whosays.{_encoding}", _reading_strays_as(_encoding))


def _legacy_problems(text: str, encoding: str, high: float) -> tuple[str, ...]:
    problems = []
    if "\ufffd" in text:
        problems.append(f"Some bytes are no character of {encoding}: shown as \ufffd.")
    if high > MANY_HIGH_BYTES:
        problems.append(f"The encoding is not clear, {encoding} is a guess: save the file as UTF-8 and add it again.")
    return tuple(problems)


def _noting_nul(decoded: Decoded) -> Decoded:
    """NULs stay where they are, so that offsets hold, but somebody should know of them."""
    count = decoded.text.count("\0")
    if not count:
        return decoded
    problem = f"The text holds {count} NUL character{'s' if count > 1 else ''}: the file may be damaged."
    return Decoded(decoded.text, decoded.encoding, (*decoded.problems, problem))
