"""The values of attribution: a voice, a reporting frame, and the voices of a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from whosays.model import Report, VoiceKind

HEARSAY = "hearsay"  # the stance of "reportedly", "alleged", Turkish -mIş: it gives way to any voice with a name
QUOTES = "quotes"  # the stance of who "quoted a witness as saying" something: a voice around that of the witness


@dataclass(frozen=True, slots=True)
class VoiceSpan:
    """One speaker as the text names it. `head` is the word that heads its phrase in tree `tree`.

    An anonymous voice ("reportedly", "it is said", Turkish -mIş) stands at the word that shows it.
    """

    tree: int
    head: int
    start: int
    end: int
    text: str
    kind: VoiceKind
    cue: str


@dataclass(frozen=True, slots=True)
class ReportFrame:
    """One act of saying: who (None where the document itself does), with which word, to whom, what.

    `content` heads what is said, a clause or a noun; `scope` are the words that stand in the speaker's voice;
    `denied` are the predicates that the speaker says are not so.
    """

    tree: int
    predicate: int
    speaker: VoiceSpan | None
    hearer: int | None
    content: int | None
    stance: str
    scope: frozenset[int] = frozenset()
    denied: frozenset[int] = frozenset()
    main: bool = False  # the frame that the whole sentence is
    marked: frozenset[int] = frozenset()  # the words of the content by the reader model, where it is sure of the report
    measures: bool = False  # whether it is sure enough for its mark to say how far the content reaches


UNTOLD = ("accuses", "asks", "orders", "judges", "doubts")  # stances whose words tell nothing of an office by the way
WRITING = ("document", "prosecutor")  # whose papers go on over sentences


class Voices:
    """Who says what, in one document; `reports` are those of the reader model that were believed."""

    __slots__ = ("_by_tree", "_carried", "_persons", "_pronouns", "frames", "reports")

    def __init__(
        self,
        frames: Iterable[ReportFrame],
        carried: Mapping[int, tuple[VoiceSpan, ...]],
        reports: Sequence[Report] = (),
        pronouns: Mapping[tuple[int, int], VoiceSpan] | None = None,
        persons: Mapping[tuple[int, int], VoiceSpan] | None = None,
    ) -> None:
        self.frames, self.reports = tuple(frames), tuple(reports)
        self._pronouns, self._persons = dict(pronouns or {}), dict(persons or {})
        self._carried = carried
        self._by_tree: dict[int, list[ReportFrame]] = {}
        for frame in self.frames:
            self._by_tree.setdefault(frame.tree, []).append(frame)

    def in_tree(self, tree: int) -> Sequence[ReportFrame]:
        """The reporting frames of one sentence."""
        return self._by_tree.get(tree, ())

    def named(self, speaker: VoiceSpan) -> VoiceSpan:
        """The speaker by name: of an "it" that says something whoever spoke before."""
        spoke = self._pronouns.get((speaker.tree, speaker.head))
        return speaker if spoke is None else replace(spoke, cue=speaker.cue)

    def spoke_before(self, speaker: VoiceSpan) -> VoiceSpan | None:
        """Of a "he" or "she" that says something the person who spoke last."""
        return self._persons.get((speaker.tree, speaker.head))

    def speaker_at(self, tree: int, predicate: int) -> VoiceSpan | None:
        """Who, by name, reports with a verb."""
        found = (frame.speaker for frame in self.in_tree(tree) if frame.predicate == predicate and frame.speaker)
        return next((self.named(speaker) for speaker in found), None)

    def of(self, tree: int, word: int, *, office: bool = False) -> tuple[VoiceSpan, ...]:
        """The chain of voices in which a predicate stands, outermost first; empty = the document's own voice.

        With `office`, of an office named beside somebody's name: "accused Judge Kaya of" does not say that he is one,
        and "Judge Kaya reportedly left" does not doubt it.
        """
        around, carried = self._around(tree, word), self._carried.get(tree, ())
        around = [frame for frame in around if not (office and frame.stance in (*UNTOLD, HEARSAY))]
        named = [frame for frame in around if frame.stance != HEARSAY]
        inside = [frame.speaker for frame in (named if named or carried else around) if frame.speaker]
        if carried and carried[-1].kind in WRITING:  # "it is noted that", in the run of a paper: the paper notes it
            inside = [voice for voice in inside if voice.kind != "anonymous"]
        return joined([*carried, *map(self.named, inside)])

    def denied(self, tree: int, word: int) -> bool:
        """Does a voice in the sentence say that this predicate is not so? `status_of` says "negated" of it already."""
        return any(word in frame.denied for frame in self.in_tree(tree))

    def _around(self, tree: int, word: int) -> list[ReportFrame]:
        """The frames whose scope holds the word, or holds the predicate of one that does; outermost first."""
        found: list[ReportFrame] = []
        at = [word]
        while at:
            place = at.pop(0)
            inner = [f for f in self.in_tree(tree) if place in f.scope and f not in found]
            inner.sort(key=lambda frame: (-_depth(frame, inner), len(frame.scope)))
            found += inner
            at += [frame.predicate for frame in inner]
        return found[::-1]


def _depth(frame: ReportFrame, frames: Sequence[ReportFrame]) -> int:
    """How many of the frames tell of this act of saying: of two with the same words the outer one holds the inner."""
    return sum(frame.predicate in other.scope for other in frames if other is not frame)


def joined(chain: Sequence[VoiceSpan]) -> tuple[VoiceSpan, ...]:
    """The chain with nobody twice in a row."""
    out: list[VoiceSpan] = []
    for voice in chain:
        if out and overlap(out[-1], voice):  # "prime minister" beside "prime minister X"
            out[-1] = max(out[-1], voice, key=lambda one: one.end - one.start)
            continue
        out.append(voice)
    return tuple(out)


def overlap(one: VoiceSpan, other: VoiceSpan) -> bool:
    """Whether two voices stand on the same words; a person's statement is a document beside the person."""
    return one.start < other.end and other.start < one.end and (one.kind == "document") == (other.kind == "document")
