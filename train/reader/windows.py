"""Annotated documents → training windows: a few sentences of running text with every label of every head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from train.reader.entity_text import UNKNOWN
from train.reader.labels import Labels
from whosays.annotations.atoms import atoms
from whosays.annotations.lemmas import script_of
from whosays.model import Sentence, Word

MOST_ATOMS = 80  # of one window, unless a single sentence is longer
LONGEST = 200
LONGEST_NAMED = 110  # of a window with entities
SUFFIXES = 8  # classes of the split head: 0 = whole, k = the last k characters are a word of their own
IGNORE = -100


@dataclass(slots=True)
class Window:
    """What one training row needs. Lists with `a_` run over atoms, those with `w_` over words."""

    language: str
    style: str
    atoms: list[str]
    spaced: list[bool]
    a_begin: list[int] = field(default_factory=list)
    a_suffix: list[int] = field(default_factory=list)
    a_sentence: list[int] = field(default_factory=list)
    a_entity: list[int] = field(default_factory=list)
    entity_set: str = ""
    w_first: list[int] = field(default_factory=list)
    w_last: list[int] = field(default_factory=list)
    w_part: list[int] = field(default_factory=list)
    w_upos: list[int] = field(default_factory=list)
    w_lemma: list[int] = field(default_factory=list)
    w_feats: list[list[int]] = field(default_factory=list)
    w_head: list[int] = field(default_factory=list)
    w_rel: list[int] = field(default_factory=list)
    w_sentence: list[int] = field(default_factory=list)


def surface(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], list[str], list[bool]]:
    """The atoms of a stretch: offsets, characters, and whether white space comes before."""
    spans = atoms(text, start, end)
    spaced = [i == 0 or spans[i - 1][1] < a for i, (a, _) in enumerate(spans)]
    return spans, [text[a:b] for a, b in spans], spaced


def groups(sentences: list[Sentence], text: str) -> Iterator[list[Sentence]]:
    """Neighbouring sentences of one paragraph, as many as a window holds."""
    group: list[Sentence] = []
    size = 0
    for sentence in sentences:
        n = len(sentence.words)
        broken = group and "\n\n" in text[group[-1].end : sentence.start]
        if group and (size + n > MOST_ATOMS or broken):
            yield group
            group, size = [], 0
        group.append(sentence)
        size += n
    if group:
        yield group


def tree_windows(text: str, sentences: list[Sentence], language: str, style: str, labels: Labels) -> Iterator[Window]:
    """The windows of one treebank document; a window whose words do not fit its atoms is left out."""
    for group in groups(sentences, text):
        window = tree_window(text, group, language, style, labels)
        if window is not None:
            yield window


def tree_window(text: str, group: list[Sentence], language: str, style: str, labels: Labels) -> Window | None:
    spans, forms, spaced = surface(text, group[0].start, group[-1].end)
    if not spans or len(spans) > LONGEST:
        return None
    n = len(spans)
    window = Window(language, style, forms, spaced, [0] * n, [0] * n, [0] * n)
    starts = {a: i for i, (a, _) in enumerate(spans)}
    holder = {c: i for i, (a, b) in enumerate(spans) for c in range(a, b)}
    for number, sentence in enumerate(group):
        base = len(window.w_first)
        for k, word in enumerate(sentence.words):
            if not add_word(window, word, spans, starts, holder):
                return None
            if k == 0:
                window.a_sentence[window.w_first[-1]] = 1
            label_word(window, word, language, labels, base, number)
    return window


def add_word(
    window: Window, word: Word, spans: list[tuple[int, int]], starts: dict[int, int], holder: dict[int, int]
) -> bool:
    """Place a word on its atoms; False where it cannot be told from them."""
    first, last = holder.get(word.start), holder.get(word.end - 1)
    if first is None or last is None:
        return False
    if word.start in starts:
        window.a_begin[first] = 1
    else:
        cut = spans[first][1] - word.start
        if cut >= SUFFIXES or window.a_suffix[first]:
            return False
        window.a_suffix[first] = cut
    window.w_first.append(first)
    window.w_last.append(last)
    window.w_part.append(int(word.start not in starts))
    return True


def label_word(window: Window, word: Word, language: str, labels: Labels, base: int, number: int) -> None:
    """What the word-level heads learn of one word."""
    window.w_upos.append(labels.upos.get(word.upos, IGNORE))
    script = script_of(word.text, word.lemma, language) if word.lemma != "_" else ""
    window.w_lemma.append(labels.lemmas.get(script, IGNORE))
    window.w_feats.append([values.get(word.feats.get(name, ""), 0) for name, values in labels.feats.items()])
    window.w_head.append(base + word.head if word.head >= 0 else -1)
    window.w_rel.append(labels.relation(word.deprel))
    window.w_sentence.append(number)


def entity_windows(
    text: str, spans: Iterable[tuple[int, int, str]], language: str, name: str, labels: Labels
) -> Iterator[Window]:
    """The windows of one text with entity spans: cut between spans, at most `LONGEST_NAMED` atoms long."""
    offsets, forms, spaced = surface(text, 0, len(text))
    classes = [0] * len(offsets)
    for start, end, label in spans:
        inside = [i for i, (a, b) in enumerate(offsets) if a < end and b > start]
        for k, i in enumerate(inside):
            classes[i] = IGNORE if label == UNKNOWN else labels.entities[("B-" if k == 0 else "I-") + label]
    at = 0
    while at < len(offsets):
        stop = cut_point(forms, classes, at)
        yield Window(language, "none", forms[at:stop], spaced[at:stop], a_entity=classes[at:stop], entity_set=name)
        at = stop


def cut_point(forms: list[str], classes: list[int], at: int) -> int:
    """Where a window that begins at `at` ends: after the last full stop that fits, and never inside an entity."""
    end = min(at + LONGEST_NAMED, len(forms))
    if end == len(forms):
        return end
    for i in range(end, at + 40, -1):
        if forms[i - 1] in ".!?" and classes[i - 1] == 0:
            return i
    return next((i for i in range(end, at, -1) if not continues(classes[i])), end)


def continues(class_number: int) -> bool:
    """Whether an atom goes on with an entity: classes are O, then B and I of each label by turns."""
    return class_number > 0 and class_number % 2 == 0
