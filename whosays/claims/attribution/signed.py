"""Letters to the editor and posts under a heading: whose name stands below the text has written it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.spans import VoiceSpan
from whosays.claims.attribution.speakers import kind_of
from whosays.claims.languages import Language
from whosays.claims.tree import Tree

CUE = "signed"  # the cue of a voice that a signature names
LONGEST = 4  # words of a heading or a name
Paragraph = list[Tree]


def signed_voices(trees: Sequence[Tree], language: Language, text: str) -> dict[int, tuple[VoiceSpan, ...]]:
    """For each sentence of a signed letter or post, who has signed it; headings say where such texts stand."""
    out: dict[int, tuple[VoiceSpan, ...]] = {}
    letters = False
    block: list[Paragraph] = []
    for paragraph in paragraphs(trees, text):
        if is_heading(paragraph, language):
            letters, block = True, []
        elif letters and is_signature(paragraph):
            signer = signed_by(paragraph[0], language)
            written = block[-1:] if signer.text.startswith("@") else block  # a post is one paragraph
            out |= {tree.number: (signer,) for part in written for tree in part}
            block = []
        elif any(word.upos in ("VERB", "AUX") for tree in paragraph for word in tree.words):
            block.append(paragraph)
    return out


def paragraphs(trees: Sequence[Tree], text: str) -> Iterator[Paragraph]:
    """The sentences of each paragraph."""
    current: Paragraph = []
    for tree in trees:
        if current and new_paragraph(current[-1], tree, text):
            yield current
            current = []
        current.append(tree)
    if current:
        yield current


def is_heading(paragraph: Paragraph, language: Language) -> bool:
    """As in "LETTERS", "FACEBOOK": a line of its own."""
    words = [tree.forms[i] for tree in paragraph for i, word in enumerate(tree.words) if word.upos != "PUNCT"]
    return 0 < len(words) <= LONGEST and language.is_a(words[0], "letters")


def is_signature(paragraph: Paragraph) -> bool:
    """Nothing but a name of two words or more, or a handle."""
    words = [word for tree in paragraph for word in tree.words if word.upos != "PUNCT" or word.text.startswith("@")]
    if len(paragraph) != 1 or not 0 < len(words) <= LONGEST:
        return False
    if words[0].text.startswith("@"):
        return True
    commas = any(word.text == "," for word in paragraph[0].words)  # "Olympia, Wash."
    return len(words) > 1 and not commas and all(word.upos == "PROPN" and word.text[:1].isupper() for word in words)


def signed_by(tree: Tree, language: Language) -> VoiceSpan:
    """The voice of a signature, without the full stop behind it."""
    last = max(i for i, word in enumerate(tree.words) if word.text not in (".", ","))
    words = " ".join(word.text for word in tree.words[: last + 1])
    name = words.removesuffix(".") if words.startswith("@") else words  # a reader leaves the stop on a handle
    end = tree.words[last].end - (len(words) - len(name))
    return VoiceSpan(tree.number, last, tree.words[0].start, end, name, kind_of(tree, last, language), CUE)
