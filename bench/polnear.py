"""Who says what in political news: source, cue and content spans on PolNeAR (attributions.py defines the metric).

Where the reader model marks reports, those that the merging with the rules believes are the attributions. The corpus
gives no word to two attributions, so what only the rules find, nearly all of it inside another report, is not counted.
Without such reports those of the rules are turned into attributions thus: every report is one, nested ones too. Its
source is the speaker's phrase, none where nobody is named ("reportedly"). Its cue is the reporting word with its
auxiliaries, its particle and the preposition of "according to". Its content is all words in the speaker's voice, with
the quotations without a cue and the sentences in which the same speaker goes on. The corpus is given in raw text;
`--split` chooses train, dev (default) or test.

The figures that begin with "voices" are those of voices.py, by predicate, as the rules were developed with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench import voices as by_predicate
from bench.attributions import VERSION, Said, Span, Tally, count
from bench.reading import engine, trees_of
from bench.settings import Settings, in_groups, row
from whosays.claims.attribution import ReportFrame, Voices, VoiceSpan, voices
from whosays.claims.languages import load_language
from whosays.claims.tree import Tree

BATCH = 8  # documents annotated at a time
VERBAL = ("aux", "compound")  # what belongs to a reporting verb: "has learned", "point out"
ALL = (*VERBAL, "case", "mark", "fixed")  # and to "according to", "in the view of"


def run(settings: Settings) -> dict[str, Any]:
    """Attribution: source, cue and content spans of PolNeAR, exact and overlapping."""
    folder = settings.needed("polnear", "data", settings.split or "dev")
    reader, spans, predicates = engine(settings), Tally(), by_predicate.Tally()
    names = [path.stem for path in sorted((folder / "text").glob("*.txt")) if settings.wants(path.stem)]
    for group in in_groups(names, BATCH):
        texts = [(folder / "text" / f"{name}.txt").read_text(encoding="utf-8") for name in group]
        for name, text, annotation in zip(group, texts, reader.annotate(texts, ["en"] * len(texts)), strict=True):
            trees, gold = trees_of(annotation), list(attributions(folder, name))
            found = voices(trees, load_language("en"), text, annotation.reports)
            count(spans, text, list(said_by(trees, found)), gold)
            by_predicate.measure(predicates, text, trees, found, gold)
    figures = spans.figures() | {f"voices {key}": value for key, value in by_predicate.scores(predicates).items()}
    row(f"PolNeAR {settings.split or 'dev'} ({VERSION})", figures)
    return figures


# --- the corpus -----------------------------------------------------------------------------------------------------


def attributions(folder: Path, name: str) -> Iterator[Said]:
    """The attributions of one document, from its brat file."""
    path = next((folder / "attributions").glob(f"{name}_????.ann"))
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    lines = [cells for cells in lines if len(cells) > 1]  # a heading that was marked brought a line break with it
    spans = {cells[0]: stretches(cells[1]) for cells in lines if cells[0].startswith("T")}
    for cells in lines:  # an event may stand before the stretches that it names
        if cells[0].startswith("E"):
            said = attribution(cells[1], spans)
            if said.content or said.source:  # one event of the corpus names nothing
                yield said


def stretches(cell: str) -> tuple[Span, ...]:
    """The stretches of a brat annotation: `Content 209 236;91 186`."""
    return tuple((int(a), int(b)) for a, b in re.findall(r"(\d+) (\d+)", cell))


def attribution(cell: str, spans: dict[str, tuple[Span, ...]]) -> Said:
    """One event line: `Attribution:T4 Content:T3 Cue:T2 Source:T1`."""
    parts: dict[str, tuple[Span, ...]] = {"Source": (), "Cue": (), "Content": ()}
    for role, _, at in (part.partition(":") for part in cell.split()):
        kind = role.rstrip("0123456789")
        if kind in parts:
            parts[kind] += spans[at]
    return Said(parts["Source"], parts["Cue"], parts["Content"])


# --- our reading ----------------------------------------------------------------------------------------------------


def said_by(trees: Sequence[Tree], found: Voices) -> Iterator[Said]:
    """What the reading marks as attributions: the model's reports as merged with the rules, else those of the rules."""
    if found.reports:
        return (Said(report.source, report.cue, report.content) for report in found.reports)
    return said_by_rules(trees, found)


def said_by_rules(trees: Sequence[Tree], found: Voices) -> Iterator[Said]:
    """Every report as an attribution, with the quotations and sentences in which its speaker goes on."""
    frames = [frame for tree in trees for frame in found.in_tree(tree.number) if frame.scope]
    reports = [frame for frame in frames if not goes_on(frame)]
    contents: dict[int, list[Span]] = {}
    for frame in frames:
        owner = report_of(frame, reports) if goes_on(frame) else frame
        contents.setdefault(id(owner or frame), []).extend(words_of(trees[frame.tree], frame))
    for report, span in carried(trees, found):
        contents.setdefault(id(report), []).append(span)
    for frame in frames:
        if id(frame) in contents:
            yield said(trees[frame.tree], frame, contents[id(frame)])


def goes_on(frame: ReportFrame) -> bool:
    """A quotation without a reporting word of its own: its speaker stands in another sentence, or nowhere."""
    speaker = frame.speaker
    return frame.predicate in frame.scope or (speaker is not None and speaker.tree != frame.tree)


def report_of(frame: ReportFrame, reports: Sequence[ReportFrame]) -> ReportFrame | None:
    """The report whose speaker goes on in a quotation that has no reporting word of its own: the nearest."""
    speaker = frame.speaker
    fitting = [one for one in reports if speaker is not None and same_voice(speaker, one)]
    return min(fitting, key=lambda one: abs(one.tree - frame.tree), default=None)


def carried(trees: Sequence[Tree], found: Voices) -> Iterator[tuple[ReportFrame, Span]]:
    """The sentences into which the voice of an earlier one is carried, with its report."""
    last: ReportFrame | None = None
    for tree in trees:
        chain = found.of(tree.number, -1)
        if chain and last is not None and same_voice(chain[-1], last):
            yield last, (tree.sentence.start, tree.sentence.end)
        last = next((frame for frame in found.in_tree(tree.number) if frame.main and frame.scope), last)


def same_voice(voice: VoiceSpan, frame: ReportFrame) -> bool:
    return frame.speaker is not None and (voice.start, voice.end) == (frame.speaker.start, frame.speaker.end)


def words_of(tree: Tree, frame: ReportFrame) -> list[Span]:
    """The words that stand in the speaker's voice; of a quotation that goes on the first word too."""
    inside = frame.scope | ({frame.predicate} if goes_on(frame) else set())
    return [(tree.words[i].start, tree.words[i].end) for i in sorted(inside)]


def said(tree: Tree, frame: ReportFrame, content: Sequence[Span]) -> Said:
    """One report."""
    speaker = frame.speaker
    named = speaker is not None and speaker.kind != "anonymous"
    source = ((speaker.start, speaker.end),) if speaker is not None and named else ()
    return Said(source, cue_of(tree, frame), tuple(content))


def cue_of(tree: Tree, frame: ReportFrame) -> tuple[Span, ...]:
    """The words that report, without those of the speaker and of what is said."""
    if goes_on(frame):
        return ()
    beside = VERBAL if tree.words[frame.predicate].upos == "VERB" and not tree.having(frame.predicate, "case") else ALL
    words = {frame.predicate, *(c for c in tree.having(frame.predicate, *beside) if c not in frame.scope)}
    spans = ((tree.words[i].start, tree.words[i].end) for i in sorted(words))
    speaker = frame.speaker
    if speaker is None or speaker.kind == "anonymous" or speaker.tree != tree.number:
        return tuple(spans)
    return tuple(span for span in spans if not speaker.start <= span[0] < speaker.end)
