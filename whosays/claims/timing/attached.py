"""The time phrases of a document on its trees, and which one is a predicate's own.

A claim without a time is better than one with its neighbour's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from whosays.claims.arguments import Source
from whosays.claims.fillers import Labels
from whosays.claims.frames.values import Frame
from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.settings import fronted
from whosays.claims.timing.ahead import moved_until, tense_for
from whosays.claims.timing.belonging import belongs, own_words, rank, reaches, shares, trails
from whosays.claims.timing.coarse import Stretch, counted_from, stretch_after
from whosays.claims.timing.inherited import candidates, caused, struck
from whosays.claims.timing.neighbours import Point, of_one_year, year_beside
from whosays.claims.timing.seen import Seen, ends_of
from whosays.claims.timing.spoken import close_by, day_spoken, on_day_spoken
from whosays.claims.timing.tense import tense_of
from whosays.claims.timing.words import words
from whosays.claims.tree import Tree
from whosays.claims.turkish.scenes import converbs, decisions, occasions
from whosays.model import Basis, Document, When
from whosays.text.times import (
    Anchor,
    At,
    Every,
    Expression,
    Granule,
    Length,
    Named,
    Phrase,
    Shift,
    Tense,
    Time,
    Vague,
    base_of,
    find_phrases,
    granule_of,
    place,
    within_told,
)

SHORT = frozenset({"day", "month", "season", "quarter", "half"})
FAR = 1500  # characters: how far back "the next day" reaches for the day that it follows
OPEN = ("since", "until", "before", "after")  # ranges without an end: what happened "when" they began did so then
BY = frozenset({"by", "in", "under", "<Ins>", "<Loc>"})  # what is done by an order
GLUE = ("ADP", "DET", "PUNCT", "ADV", "PART")


class Times:
    """All time phrases of one document; gives each predicate its own, and remembers what day the text speaks of."""

    def __init__(self, document: Document, trees: Sequence[Tree], labels: Labels, language: Language) -> None:
        self.document, self.trees, self.labels, self.language = document, trees, labels, language
        self.published = iso(document.published)
        self.written_on = words(language.code)["papers"]
        self.spoken: dict[int, date | None] = {}  # where a phrase begins → the day that the text spoke of before it
        self.near: dict[
            int, int
        ] = {}  # where a phrase begins that stands close behind the day spoken of, and where that is
        self.close: set[int] = set()  # where one begins that stands close behind the stretch told of
        self.told: dict[int, Granule | None] = {}  # where a phrase begins → the last stretch named with its year
        self.pending: dict[tuple[int, int], tuple[Seen, int, Tense | None]] = {}
        self.seen: dict[tuple[int, int], Seen] = {}
        self.timed: set[int] = set()  # the sentences that hold a time
        self.dates: set[tuple[int, int]] = set()  # the words of points and ranges of the calendar
        reference: tuple[int, date] | None = None
        told: tuple[int, Granule] | None = None
        stretch: Stretch | None = None
        named: list[Expression] = []
        points: list[Point] = []
        for seen in on_trees(document.text, trees, language.code):
            self.seen.update({(seen.tree, word): seen for word in seen.words})
            self.timed.add(seen.tree)
            if not isinstance(seen.phrase.first.meaning, Length | Every | Vague | None):
                self.dates |= {(seen.tree, word) for word in seen.words}
            near = told[1] if told and seen.phrase.start - told[0] <= FAR else None
            if told and close_by(document.text, told[0], seen.phrase.start):
                self.close.add(seen.phrase.start)
            own = of_one_year(seen.phrase.first.meaning, named, self.published) or self.fitting(seen, near)
            self.told[seen.phrase.start] = (
                own or year_beside(seen.phrase.first.meaning, seen.phrase.start, points) or near
            )
            named += [one for one in ends_of(seen) if isinstance(one.meaning, At)]
            told = self.told_by(seen, told)
            points += [told] if told is not None and told[0] == seen.phrase.start else []
            reference = self.follow(seen, reference, stretch, language)
            stretch = stretch_after(stretch, seen.phrase.start, seen.phrase.first.meaning, told[1] if told else None)

    def fitting(self, seen: Seen, near: Granule | None) -> Granule | None:
        """The stretch told of last, where the day or month that is named lies in it or soon behind."""
        meaning = seen.phrase.first.meaning
        anchor = Anchor(self.published, told=near, close=seen.phrase.start in self.close)
        return near if isinstance(meaning, Named) and within_told(meaning, anchor) is not None else None

    def told_by(self, seen: Seen, told: tuple[int, Granule] | None) -> tuple[int, Granule] | None:
        """The stretch that a phrase names with its year, and where; a longer or relative one leaves none."""
        meaning, start = seen.phrase.first.meaning, seen.phrase.start
        if isinstance(meaning, At) and self.of_paper(seen):
            return told
        if isinstance(meaning, At):
            return (start, meaning.granule) if meaning.granule.unit in SHORT else None
        if isinstance(meaning, Named) and self.told[start] is not None:
            granule = granule_of(meaning, self.anchor(start, "past"))
            return (start, granule) if granule is not None and granule.unit in SHORT else told
        counted = isinstance(meaning, Shift) and meaning.base == "document"
        return None if counted else told

    def of_paper(self, seen: Seen) -> bool:
        """As in "in a letter of 2 February 2019": when a paper was written is not when what it tells took place."""
        tree = self.trees[seen.tree - self.trees[0].number]
        head = tree.words[seen.head].head
        dated = tree.bases[seen.head] in ("nmod", "obl") and head >= 0 and head not in seen.words
        return dated and tree.lemmas[tree.words[head].head if tree.lemmas[head] == "date" else head] in self.written_on

    def follow(
        self, seen: Seen, reference: tuple[int, date] | None, stretch: Stretch | None, language: Language
    ) -> tuple[int, date] | None:
        """Note the day spoken of before a phrase; give where and what it is behind it.

        A time in between that is longer than a day leaves no day spoken of: after "in 1985", "one year later" counts
        from no birthday told before. The day on which somebody says something ("said on Monday") is none that a later
        "next day" counts from, nor is a dateline, which stands in no clause.
        """
        tree, start = self.trees[seen.tree - self.trees[0].number], seen.phrase.start
        near = reference is not None and start - reference[0] <= FAR
        wide = counted_from(stretch, start, seen.phrase.first.meaning)
        self.spoken[start] = reference[1] if reference and near else wide
        if reference and close_by(self.document.text, reference[0], start):
            self.near[start] = reference[0]
        verb = governor(tree, seen, seen.head)
        time = place(seen.phrase, self.anchor(start, tense_for(tree, verb, seen, self.document.text, self.published)))
        day = day_spoken(seen.phrase, time)
        dated = isinstance(seen.phrase.first.meaning, At) or getattr(seen.phrase.first.meaning, "kind", "") == "day"
        reports = (
            not dated and not befell(tree, verb) and find(tree, verb, language.reporting.verbs, language) is not None
        )
        if time is not None and day is None and base_of(seen.phrase) == "document" and time.earliest and not reports:
            return None
        return reference if day is None or reports or verb == seen.head else (start, day)

    def when(self, source: Source, frame: Frame, used: frozenset[int]) -> When | None:
        """The time of a frame, unless it is a word that names none: “years”, the “now” of “Now you had said”."""
        found = self.found(source, frame, used)
        return None if found is None or names_no_time(source.tree, frame, found) else found

    def found(self, source: Source, frame: Frame, used: frozenset[int]) -> When | None:
        """The time that stands at a frame."""
        tree = source.tree
        near = [c for c in (*own_words(tree, frame), *self.papers(tree, frame.word)) if c not in used]
        found = {id(seen): seen for c in near if (seen := self.phrase_at(tree, c)) is not None}
        fitting = [seen for seen in found.values() if belongs(tree, frame, seen)]
        shared = [c for c in fronted(tree, frame.word) if c not in used and shares(tree, frame.word)]
        opening = [seen for c in shared if (seen := self.phrase_at(tree, c)) is not None]
        fitting = fitting or [seen for seen in opening if reaches(tree, frame.word, seen)]
        if fitting:
            best = min(fitting, key=lambda seen: rank(seen, frame.word))
            return self.written(tree, frame, self.dated(tree, best))
        accompanied = self.accompanied(tree, frame.word) or self.of_scene(tree, frame.word)
        accompanied = accompanied or self.inherited(tree, frame.word, used)
        return self.unread(source, [*near, *shared]) if accompanied is None else self.written(tree, frame, accompanied)

    def papers(self, tree: Tree, verb: int) -> list[int]:
        """The date of the paper in which somebody says something: "in a letter dated 3 May he writes that …"."""
        says = find(tree, verb, self.language.reporting.verbs, self.language)
        kinds = words(tree.language)["papers" if says else "orders"]
        papers = [c for c in tree.having(verb, "obl") if tree.lemmas[c] in kinds]
        papers = papers if says else [c for c in papers if BY.intersection(tree.markers(c))]
        return [d for c in papers for d in tree.having(c, "nmod", "acl")]

    def accompanied(self, tree: Tree, word: int) -> Seen | None:
        """The time of the verb that a participle goes with: "on 3 May they attacked a school, killing six"."""
        verb = tree.words[word].head
        if verb < 0 or not trails(tree, word) or self.language.code == "tr":
            return None
        times = [self.phrase_at(tree, c) for c in tree.having(verb, "obl", "advmod") if c < word]
        points = [seen for seen in times if seen is not None and rank(seen, verb)[0] == 0]
        return points[0] if len(points) == 1 else None

    def of_scene(self, tree: Tree, word: int) -> Seen | None:
        """The point of time that a Turkish verb shares: of its converb, of its event, of the court's decision."""
        if tree.language != "tr":
            return None
        events = (
            *occasions(tree, word, self.language),
            *decisions(tree, word, self.language),
            *struck(tree, word),
            *caused(tree, word),
        )
        for other in (*converbs(tree, word), *events):
            times = [self.phrase_at(tree, c) for c in tree.having(other, "obl", "advmod", "nmod") if c < other]
            points = {id(seen): seen for seen in times if seen is not None and rank(seen, other)[0] == 0}
            if len(points) == 1:
                return next(iter(points.values()))
        return self.of_order(tree, word)

    def of_order(self, tree: Tree, word: int) -> Seen | None:
        """As in "4 Aralık 2017 tarihli kararıyla": the day of the paper by which a thing is done."""
        orders = [c for c in tree.having(word, "obl") if tree.lemmas[c] in words("tr")["orders"]]
        near = [d for c in orders if BY.intersection(tree.markers(c)) for d in tree.subtree(c) if d < c]
        points = {
            id(seen): seen for d in near if (seen := self.phrase_at(tree, d)) is not None and rank(seen, d)[0] == 0
        }
        return next(iter(points.values())) if len(points) == 1 else None

    def inherited(self, tree: Tree, word: int, used: frozenset[int]) -> Seen | None:
        """A point or a range of the calendar that the words around a predicate give it."""
        times = (self.phrase_at(tree, c) for c in candidates(tree, word) if c not in used)
        points = (seen for seen in times if seen is not None and rank(seen, word)[0] == 0)
        return next((at_begin(seen) for seen in points if seen.phrase.relation not in OPEN[1:]), None)

    def phrase_at(self, tree: Tree, word: int) -> Seen | None:
        """The phrase in which a word stands, or that hangs below it as "on the night of 5 May" does."""
        return self.seen.get((tree.number, word))

    def dated(self, tree: Tree, seen: Seen) -> Seen:
        """Of "on a grey morning in October 2020" the month: a part of some day says less than what hangs on it."""
        if seen.phrase.first.meaning is not None and not counted_days(tree, seen):
            return seen
        below = (self.seen.get((tree.number, c)) for c in tree.having(seen.head, "nmod"))
        return next((one for one in below if one is not None and one.phrase.first.meaning is not None), seen)

    def written(self, tree: Tree, frame: Frame, seen: Seen) -> When:
        """The phrase on the calendar, as far as what it hangs on is known."""
        phrase = seen.phrase
        own = frame.support if frame.support is not None else frame.word
        tense = tense_for(tree, governor(tree, seen, own), seen, self.document.text, self.published)
        if phrase.first.meaning is None and tense == "past" and self.goes_on(tree, seen):
            phrase = on_day_spoken(phrase)
        if moved_until(tree, governor(tree, seen, own), phrase):
            phrase = replace(phrase, relation="at")
        base = base_of(phrase)
        unsure = tense is None and getattr(phrase.first.meaning, "kind", "") in ("quarter", "half")
        time = None if unsure else place(phrase, self.anchor(phrase.start, tense))  # "closures in the fourth quarter"
        if base == "event":
            self.pending[phrase.start, phrase.end] = seen, frame.word, tense
        return when_from(self.document.text, phrase, time, self.basis(phrase, base, time))

    def goes_on(self, tree: Tree, seen: Seen) -> bool:
        """Whether the day spoken of is that of an hour: not where somebody else tells of it, of some other day."""
        told = self.near.get(seen.phrase.start)
        retold = any(tree.bases[i] == "ccomp" for i in tree.ancestors(seen.head))
        return told is not None and (told >= tree.words[0].start or not retold)

    def basis(self, phrase: Phrase, base: str, time: Time | None) -> Basis:
        """On what a time on the calendar rests: its own words, another event, or the last date that the text gave."""
        if time is None:
            return "stated"
        meaning = phrase.first.meaning
        told = isinstance(meaning, Named) and within_told(meaning, self.anchor(phrase.start, None)) is not None
        return "event" if base != "document" else "narrative" if told else "stated"

    def anchor(self, at: int, tense: Tense | None, event: date | None = None) -> Anchor:
        """What relative times at a place of the text hang on."""
        told = self.told.get(at)
        return Anchor(
            self.published, self.spoken.get(at), None, tense, tense is not None, told, event, at in self.close
        )

    def unread(self, source: Source, near: Sequence[int]) -> When | None:
        """A time that the reader has marked and no rule understands: it stays words."""
        tree = source.tree
        for c in near:
            if self.labels.of(tree.number, c) != "time" or tree.words[c].upos in ("VERB", "PUNCT"):
                continue
            if self.phrase_at(tree, c) is not None:
                continue  # one that was understood, and is another clause's
            if any(word.text.lower() == "old" for word in tree.words[c + 1 : c + 3]):
                continue  # an age
            first = last = c
            while first > 0 and self.labels.of(tree.number, first - 1) == "time":
                first -= 1
            while last + 1 < len(tree) and self.labels.of(tree.number, last + 1) == "time":
                last += 1
            first -= first > 0 and first - 1 in tree.having(c, "case")
            start, end = tree.words[first].start, tree.words[last].end
            return When(source.text[start:end], start, end)
        return None


def at_begin(seen: Seen) -> Seen:
    """Of "has been in custody since 3 May, when he was caught" the day, for what happened then."""
    since = seen.phrase.relation == "since"
    return Seen(replace(seen.phrase, relation="at"), seen.tree, seen.words, seen.head) if since else seen


def counted_days(tree: Tree, seen: Seen) -> bool:
    """As in "on three Saturdays in September": so many of that month's, and not every one there is."""
    several = isinstance(seen.phrase.first.meaning, Every) and tree.forms[seen.head].endswith("s")
    return several and bool(tree.having(seen.head, "nummod"))


def names_no_time(tree: Tree, frame: Frame, found: When) -> bool:
    """A unit without a number, or a "now" that opens a sentence about the past: it only turns to something else."""
    text = found.text.lower()
    opening = text == "now" and found.start == tree.words[0].start and tense_of(tree, frame.word) == "past"
    return opening or (found.edtf is None and text in words(tree.language)["bare"])


def when_from(text: str, phrase: Phrase, time: Time | None, how: Basis = "stated") -> When:
    """The record of a phrase."""
    words = text[phrase.start : phrase.end]
    if time is None:
        return When(words, phrase.start, phrase.end)
    return When(words, phrase.start, phrase.end, time.edtf, time.earliest, time.latest, how)


def befell(tree: Tree, verb: int) -> bool:
    """As in "his body was discovered on Sunday": nothing is reported, something was done."""
    passive = any(tree.words[c].deprel == "nsubj:pass" for c in tree.having(verb, "nsubj"))
    return passive and not tree.having(verb, "ccomp", "parataxis")


def iso(published: str | None) -> date | None:
    """The document's date; None where it has none that is a day."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def on_trees(text: str, trees: Sequence[Tree], code: str) -> list[Seen]:
    """Each phrase with the words of the sentence that it stands in."""
    if not trees:
        return []
    offset, end = trees[0].sentence.start, trees[-1].sentence.end
    found: list[Seen] = []
    at = 0
    for phrase in (one.moved(offset) for one in find_phrases(text[offset:end], code)):
        while at < len(trees) and trees[at].sentence.end <= phrase.start:
            at += 1
        if phrase.relation == "compared":
            continue
        if at < len(trees) and (seen := on_tree(trees[at], phrase)) is not None:
            found.append(seen)
    return found


def on_tree(tree: Tree, phrase: Phrase) -> Seen | None:
    """The words of a phrase and their head; None where it stands in no sentence."""
    inside = [i for i, w in enumerate(tree.words) if w.start < phrase.end and phrase.start < w.end]
    if not inside:
        return None
    tops = [i for i in inside if tree.words[i].head not in inside and tree.words[i].upos not in GLUE[:3]] or inside
    return Seen(phrase, tree.number, frozenset(inside), tops[-1] if tree.language == "tr" else tops[0])


def governor(tree: Tree, seen: Seen, own: int) -> int:
    """The verb whose tense places a phrase: the one that it hangs on, else the predicate's own."""
    above = (i for i in tree.ancestors(seen.head) if tree.words[i].upos in ("VERB", "AUX") or tree.having(i, "cop"))
    return next(above, own)
