"""The default engine: one pass of the reader model over windows of all texts, sorted by length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import as_file, files
from itertools import groupby
from pathlib import Path
from typing import cast

import numpy as np

from whosays.annotations.coreference.linking import Halves, Linker
from whosays.annotations.decoding import Decoder, Plan, mentions_of
from whosays.annotations.heard import Heard, heard
from whosays.annotations.hints import Hinter
from whosays.annotations.naming import agreed, parted
from whosays.annotations.network import Floats, Labels, Network
from whosays.annotations.pieces import Pieces
from whosays.annotations.reports.head import Head
from whosays.annotations.reports.reading import ReportReader
from whosays.annotations.windows import windows
from whosays.model import Annotation, Mention, Report, Sentence

BATCH = 1000  # pieces of a batch: more would no longer fit the cache of a core
AHEAD = 600  # windows held before they are sorted and read: bounds the memory on a text of any length
REPORTED = ("en",)  # languages in which the attribution head finds more than the rules


@dataclass(frozen=True, slots=True)
class Read:
    """A window that the network has read: its sentences with the states of their words, and its entity logits."""

    heard: Heard
    entity: Floats


@dataclass(slots=True)
class Found:
    """What is known of one text so far, and what is kept of the encoder's states for its coreference."""

    sentences: list[Sentence] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    condensed: list[Halves] = field(default_factory=list)
    hints: list[Halves] = field(default_factory=list)


class Reader:
    """Reads English and Turkish; other languages in Latin script as far as the treebanks carry."""

    def __init__(self, folder: Path | None = None, threads: int = 1) -> None:
        folder = folder or shipped()
        self.network = Network(folder, threads)  # first: it names the file that is missing where there is no model
        self.labels, self.pieces = vocabularies(folder)
        self.decoder = Decoder(self.network, self.labels)
        self.reporting = ReportReader(Head(folder, threads), self.labels)
        self.linker = Linker(folder)
        self.hinter = Hinter(folder)
        self.name = self.labels.name

    def annotate(self, texts: Sequence[str], languages: Sequence[str | None]) -> list[Annotation]:
        """One annotation for each text, in order."""
        found = [Found() for _ in texts]
        pending: list[Plan] = []
        for plan in self._plans(texts, languages):
            pending.append(plan)
            if len(pending) >= AHEAD:
                self._read(pending, found)
                pending = []
        self._read(pending, found)
        return [self._annotation(language, one) for language, one in zip(languages, found, strict=True)]

    def _annotation(self, language: str | None, found: Found) -> Annotation:
        """One text, once all of its windows are read."""
        mentions = tuple(agreed(list(parted(found.mentions))))
        antecedents = self.linker.antecedents(found.sentences, mentions, found.condensed)
        hints = cast("Sequence[Sequence[float]]", np.concatenate(found.hints)) if found.hints else ()
        sentences, reports = tuple(found.sentences), tuple(found.reports)
        return Annotation(language or "und", self.name, sentences, mentions, reports, antecedents, hints)

    def _plans(self, texts: Sequence[str], languages: Sequence[str | None]) -> Iterator[Plan]:
        for number, (text, language) in enumerate(zip(texts, languages, strict=True)):
            for window in windows(text, language, self.pieces):
                yield Plan(number, text, language or "und", window)

    def _read(self, plans: list[Plan], found: list[Found]) -> None:
        """Read the windows in batches of like length, then hand the results out in the order of the texts.

        Mentions are looked for in all windows side by side, which costs as many steps as the longest window has atoms.
        """
        order = sorted(range(len(plans)), key=lambda i: len(plans[i].window.ids))
        done: dict[int, Read] = {}
        for batch in _batches(order, plans):
            done.update(zip(batch, self._read_batch([plans[i] for i in batch]), strict=True))
        read = [done[i] for i in range(len(plans))]
        named = mentions_of(plans, [one.entity for one in read], self.labels.entities)
        for plan, one, mentions, reports in zip(plans, read, named, self._reports(plans, read), strict=True):
            text = found[plan.text_number]
            text.sentences += one.heard.sentences
            text.condensed.append(self.linker.condense(one.heard))
            text.hints.append(self.hinter.of(one.heard))
            text.mentions += mentions
            text.reports += reports

    def _reports(self, plans: list[Plan], read: list[Read]) -> list[list[Report]]:
        """The reports of each window, in the languages that the head reads."""
        out: list[list[Report]] = [[] for _ in plans]
        mine = [i for i, plan in enumerate(plans) if plan.language in REPORTED]
        for i, reports in zip(mine, self.reporting.read([read[i].heard for i in mine]), strict=True):
            out[i] = reports
        return out

    def _read_batch(self, plans: list[Plan]) -> list[Read]:
        """What the network says of each window."""
        states, token, entity = self.encode(plans)
        sentences = self.decoder.decode(plans, states, token)
        return [
            Read(heard(plan.window, sentences[row], states[row]), entity[row, : len(plan.window.ids)])
            for row, plan in enumerate(plans)
        ]

    def encode(self, plans: list[Plan]) -> tuple[Floats, Floats, Floats]:
        """States, token and entity logits of windows in order of length, each padded with nought to the longest.

        The encoder itself sees windows of one length at a time, so that it has no padding to read.
        """
        longest = len(plans[-1].window.ids)
        parts = [self._encode(list(run)) for _, run in groupby(plans, key=lambda plan: len(plan.window.ids))]
        states, token, entity = (_stacked(kind, longest) for kind in zip(*parts, strict=True))
        return states, token, entity

    def _encode(self, plans: list[Plan]) -> tuple[Floats, Floats, Floats]:
        ids = np.array([plan.window.ids for plan in plans], np.int64)
        style = np.array([self.labels.styles.get(plan.language, 0) for plan in plans], np.int64)
        return self.network.encode(ids, style)


def _stacked(parts: Sequence[Floats], longest: int) -> Floats:
    """Rows × pieces × values of several lengths in one array."""
    out = np.zeros((sum(map(len, parts)), longest, parts[0].shape[2]), np.float32)
    at = 0
    for part in parts:
        out[at : at + len(part), : part.shape[1]] = part
        at += len(part)
    return out


def _batches(order: list[int], plans: list[Plan]) -> Iterator[list[int]]:
    batch: list[int] = []
    for i in order:
        if batch and (len(batch) + 1) * len(plans[i].window.ids) > BATCH:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


@cache
def vocabularies(folder: Path) -> tuple[Labels, Pieces]:
    """What the model speaks in and what it is fed, loaded once a process: it takes longer than the smaller graphs."""
    return Labels.load(folder / "labels.json"), Pieces.load(folder / "pieces.json")


def shipped() -> Path:
    """The folder of the model that the package carries."""
    with as_file(files("whosays.annotations") / "weights") as folder:
        return Path(folder)
