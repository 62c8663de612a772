"""Turkish verbs under the causative that their form begins with: "başlattı" of "başlat", "öldürttü" of "öldürt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.turkish.irregular import prefixes
from whosays.claims.turkish.known import verbs
from whosays.model import Word

CAUSATIVE = re.compile("t|[dt][ıiuü]r|[ıiuü]r|ar")  # "anlat", "yaptır", "kaçır", "çıkar"
AGAIN = re.compile("t(?=[tmuıaei])|[dt][ıiuü]r(?=[dmluıt])")  # behind a known stem: "ulaştır-t-tı", "göm-dür-dü"
BEHIND = re.compile("[dt][ıiuü]|m|s[ae]|[ıiuü](yor|r|p|nc[ae])|[ae](c[ae]|n|r[ae]k)|[ıiuü]?l(?!ar|er)")
ENDING = re.compile("[dt][ıiuü]|m[ıiuü]ş|[ıiuü]yor|m[ae]|[ae]c[ae]|[ıiuü]l|[ae]n|[ıiuü]p|[ae]r[ae]k|[ıiuü]r")


def caused(word: Word, own: str, form: str, language: Language) -> Word:
    """A verb under the known causative of its lemma that its form begins with: "çıkardı", read as an aorist."""
    for cut, stem in prefixes(form):
        more = stem[len(own) :] if stem.startswith(own) and form.startswith(stem) else ""
        if CAUSATIVE.fullmatch(more) and stem in verbs(language.code):
            return replace(word, lemma=stem) if BEHIND.match(form[cut:]) else word
    return word


def causatives(form: str, language: Language) -> Iterator[str]:
    """The causatives of known stems that a form may be of, the longest first."""
    for cut, stem in prefixes(form):
        more = AGAIN.match(form[cut:]) if stem in verbs(language.code) and form.startswith(stem) else None
        if more is not None and ENDING.match(form[cut + more.end() :]):
            yield stem + more[0]
