"""Windows → tensors. A batch mixes windows of all sets, of about one length, and holds about `size` pieces."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from train.reader.treebanks import STYLES
from train.reader.windows import IGNORE, Window
from whosays.annotations.pieces import END, PAD, START, UNKNOWN, Pieces
from whosays.text.letters import lower


@dataclass(slots=True)
class Batch:
    """`a_*`: one row an atom, flat over windows; `w_*`: one row a word; `s_*`: sentences × longest sentence.

    `a_first` and `a_last` are flat positions (window · L + piece) of an atom's first and last piece.
    """

    ids: Tensor
    mask: Tensor
    style: Tensor
    a_first: Tensor
    a_begin: Tensor
    a_suffix: Tensor
    a_sentence: Tensor
    a_entity: Tensor
    a_set: Tensor
    w_first: Tensor
    w_last: Tensor
    w_part: Tensor
    w_style: Tensor
    w_upos: Tensor
    w_lemma: Tensor
    w_feats: Tensor
    w_rel: Tensor
    w_governor: Tensor  # row of the governor among the batch's words, -1 = root
    s_words: Tensor  # rows of the sentence's words, -1 = padding
    s_heads: Tensor  # 0 = root, k = k-th word of the sentence; IGNORE = padding


class Batcher:
    """Cuts an endless shuffled stream of windows into batches."""

    def __init__(
        self, pieces: Pieces, sets: Sequence[str], size: int, lowered: float, seed: int, hidden: float = 0.0
    ) -> None:
        self.pieces, self.sets, self.size, self.lowered, self.hidden = pieces, list(sets), size, lowered, hidden
        self.random = random.Random(seed)
        self.lengths: dict[int, int] = {}  # by identity: the windows outlive the batcher's passes

    def one_pass(self, windows: list[tuple[float, Window]]) -> Iterator[Batch]:
        """Each window as often as its weight says (fractions by lot)."""
        chosen: list[Window] = []
        for weight, window in windows:
            chosen += [window] * (int(weight) + (self.random.random() < weight % 1))
        self.random.shuffle(chosen)
        for at in range(0, len(chosen), 2000):  # sorted by length within a stretch: little padding, much mixing
            stretch = sorted(chosen[at : at + 2000], key=self.length)
            groups = list(self.cut(stretch))
            self.random.shuffle(groups)
            for group in groups:
                yield self.collate(group)

    def cut(self, windows: list[Window]) -> Iterator[list[Window]]:
        group: list[Window] = []
        for window in windows:
            if group and (len(group) + 1) * self.length(window) > self.size:
                yield group
                group = []
            group.append(window)
        if group:
            yield group

    def length(self, window: Window) -> int:
        """Pieces of a window as it is written."""
        found = self.lengths.get(id(window))
        if found is None:
            pairs = zip(window.atoms, window.spaced, strict=True)
            found = self.lengths[id(window)] = 2 + sum(len(self.pieces.ids(form, spaced)) for form, spaced in pairs)
        return found

    def encode(self, window: Window) -> tuple[list[int], list[tuple[int, int]]]:
        """Ids of a window, and (first, last) piece positions of its atoms; now and then all in lower case.

        Some atoms are hidden, so that the heads learn to read a word that they do not know from what stands around it.
        """
        forms = window.atoms
        if self.random.random() < self.lowered:
            forms = [lower(form, window.language) for form in forms]
        ids, spans = [START], []
        for form, spaced in zip(forms, window.spaced, strict=True):
            got = [UNKNOWN] if self.random.random() < self.hidden else self.pieces.ids(form, spaced)
            spans.append((len(ids), len(ids) + len(got) - 1))
            ids += got
        return [*ids, END], spans

    def collate(self, windows: list[Window]) -> Batch:
        encoded = [self.encode(window) for window in windows]
        longest = min(max(len(ids) for ids, _ in encoded), 510)
        ids = torch.full((len(windows), longest), PAD)
        rows: dict[str, list] = {name: [] for name in Batch.__slots__}
        for b, (window, (pieces, spans)) in enumerate(zip(windows, encoded, strict=True)):
            ids[b, : len(pieces)] = torch.tensor(pieces[:longest])
            spans = [(min(x, longest - 1) + b * longest, min(y, longest - 1) + b * longest) for x, y in spans]
            self.add_atoms(rows, window, spans)
            if window.w_first:
                add_words(rows, window, spans)
        rows["ids"], rows["mask"] = ids, (ids != PAD).long()
        rows["style"] = [self.style(window) for window in windows]
        pad_sentences(rows)
        return Batch(**{name: torch.as_tensor(value) for name, value in rows.items()})

    def style(self, window: Window) -> int:
        """The style of a window's set; one time in ten none, so that the model can do without."""
        return 0 if self.random.random() < 0.1 else STYLES.index(window.style)

    def add_atoms(self, rows: dict[str, list], window: Window, spans: list[tuple[int, int]]) -> None:
        n = len(window.atoms)
        rows["a_first"] += [first for first, _ in spans]
        rows["a_begin"] += window.a_begin or [IGNORE] * n
        rows["a_suffix"] += window.a_suffix or [IGNORE] * n
        rows["a_sentence"] += window.a_sentence or [IGNORE] * n
        rows["a_entity"] += window.a_entity or [IGNORE] * n
        rows["a_set"] += [self.sets.index(window.entity_set) if window.entity_set else 0] * n


def add_words(rows: dict[str, list], window: Window, spans: list[tuple[int, int]]) -> None:
    base = len(rows["w_first"])
    rows["w_first"] += [spans[i][0] for i in window.w_first]
    rows["w_last"] += [spans[i][1] for i in window.w_last]
    for name in ("w_part", "w_upos", "w_lemma", "w_feats", "w_rel"):
        rows[name] += getattr(window, name)
    rows["w_style"] += [STYLES.index(window.style)] * len(window.w_first)
    rows["w_governor"] += [head + base if head >= 0 else -1 for head in window.w_head]
    sentences: dict[int, list[int]] = {}
    for i, number in enumerate(window.w_sentence):
        sentences.setdefault(number, []).append(i)
    for members in sentences.values():
        rows["s_words"].append([i + base for i in members])
        rows["s_heads"].append([window.w_head[i] - members[0] + 1 if window.w_head[i] >= 0 else 0 for i in members])


def pad_sentences(rows: dict[str, list]) -> None:
    longest = max((len(words) for words in rows["s_words"]), default=0)
    rows["s_words"] = [words + [-1] * (longest - len(words)) for words in rows["s_words"]]
    rows["s_heads"] = [heads + [IGNORE] * (longest - len(heads)) for heads in rows["s_heads"]]
