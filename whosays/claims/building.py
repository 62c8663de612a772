"""The claims of one document: every frame of every sentence, typed, attributed, and pinned to its words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from whosays.claims.arguments import PRONOUNS, Source, arguments, circular, disjoint, is_clause, open_arguments
from whosays.claims.attribution import ReportFrame, Voices, VoiceSpan
from whosays.claims.attribution.labels import CUE
from whosays.claims.attribution.reports import disowns
from whosays.claims.chain import once
from whosays.claims.confidence import Confidence
from whosays.claims.fillers import Labels, Sights
from whosays.claims.first_person import first_person
from whosays.claims.frames import Frame, View, frames_of
from whosays.claims.hearing import told_apart, told_phrase
from whosays.claims.keeping import editors_words, vague, without_settings, worth_keeping
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, look_up
from whosays.claims.matching import Match, Matcher
from whosays.claims.measured import measured
from whosays.claims.own_words import without_report
from whosays.claims.phrases import noun_phrase
from whosays.claims.recalled import Recalled
from whosays.claims.referents import Referents
from whosays.claims.saying import contents
from whosays.claims.settings import where_of
from whosays.claims.spoken import reports_here, spoken, worded
from whosays.claims.status import status_of, status_of_title
from whosays.claims.sufficing import half_told, lacks, nothing_done, pointing, unnamed
from whosays.claims.timing import Times
from whosays.claims.tree import Tree
from whosays.claims.turkish.left_out import as_written
from whosays.claims.viewing import as_viewed, viewer
from whosays.claims.whole import made_whole
from whosays.model import Argument, Claim, Document, Evidence, Predicate, Status, Voice, When, Where

SIDES = frozenset({"structure", "association", "affiliation", "ownership", "origin", "supply", "finance"})
OFFICES = ("government", "court", "prosecutor", "police", "lawyer", "expert")  # kinds of speakers that hold one
TIES = frozenset(
    {"structure", "association", "origin", "ownership"}
)  # "led the branch of the party" tells of more than that
LONGEST = 600  # characters of evidence; a longer sentence is cut to what the claim needs


class Builder:
    """Makes the claims of one document; holds everything that was read from it."""

    def __init__(
        self, document: Document, trees: Sequence[Tree], labels: Labels, referents: Referents, voices: Voices,
        language: Language, engine: str, times: Times, confidence: Confidence,
    ) -> None:  # fmt: skip
        self.document, self.trees, self.labels, self.referents = document, trees, labels, referents
        self.voices, self.language, self.engine, self.times = voices, language, engine, times
        self.confidence = confidence
        self.matcher = Matcher(Sights(trees, labels, referents, language.classes, times.dates), language.code)
        self.recalled = Recalled()
        self.schemas = {entity.id: entity.schema for entity in referents.entities}

    def claims(self) -> Iterator[Claim]:
        for tree in self.trees:
            yield from self.of_sentence(tree)

    def of_sentence(self, tree: Tree) -> Iterator[Claim]:
        """Statements first, then what frames say, in the order of the words."""
        reports = {
            frame.predicate: frame for frame in self.voices.in_tree(tree.number) if spoken(tree, frame, self.language)
        }
        view = View(tree, self.language)
        matched = self.matched(view, tree)
        typed = {frame.word for frame, match in matched if match is not None}
        for report in reports.values():
            # of an accusation the charge tells whom it meets
            worded = clause_said(tree, report) and report.stance != "accuses"
            if report.predicate not in typed or worded:  # "welcomed the militants" gives no words
                yield from self.statement(as_written(tree), report)
        named = [(f, match) for f, match in matched if match and f.support is not None and match.type not in TIES]
        supports = {f.support for f, match in named if any(self.typed(tree, f, match))}
        # "was told of the plan" says what befell somebody, whoever told; "told of the plan" with nobody named does not
        told = {
            i for i, report in reports.items()
            if self.told_by_somebody(tree, report) or clause_said(tree, report) or not view.passive(i)
        }  # fmt: skip
        settled = supports | told | typed
        for frame, match in matched:
            if match is not None and not (frame.kind == "verb" and frame.word in supports):
                claims = list(self.typed(tree, frame, match))
                if frame.kind == "verb" and tree.lemmas[frame.word] == "deny" and frame.word in reports:
                    claims = [self.denied(claim, reports[frame.word]) for claim in claims]
                if not claims and frame.word in reports and frame.kind == "verb":  # "dismissed the charge": of nobody
                    claims = list(self.statement(as_written(tree), reports[frame.word]))
                yield from claims
                if not claims and worth_keeping(view, frame, frozenset()):
                    yield from self.kept_open(tree, frame)
            elif (event := self.recalled.meant(view, frame)) is not None:
                yield self.claim(tree, event[1], frame.word, [frame.word], event[2], event[3], frame, frozenset())
            elif frame.word not in settled and worth_keeping(view, frame, typed):
                yield from self.kept_open(tree, frame)

    def matched(self, view: View, tree: Tree) -> list[tuple[Frame, Match | None]]:
        """Each frame with its type, but nouns that a verb has told already: "took refuge", "took bribes"."""
        aside = editors_words(tree, self.language)
        frames = [frame for frame in frames_of(view) if frame.word not in aside]
        found = [(frame, match) for frame in frames for match in self.matcher.told(frame, tree.number)]
        spent = {word for frame, match in found if match and frame.kind == "verb" for word in match.used}
        told = {(frame.word, match.type): len(match.roles) for frame, match in found if match and frame.kind == "verb"}
        return [(f, m) for f, m in found if f.kind == "verb" or not (f.word in spent or told_as_well(f, m, told))]

    # --- the three kinds --------------------------------------------------------------------------------------------

    def typed(self, tree: Tree, frame: Frame, match: Match) -> Iterator[Claim]:
        """The claim of a frame that a type wants, unless all that it names are words that stand for nothing."""
        source = Source(self.document.text, tree, self.referents)
        used = frozenset(w for _, words, _ in match.roles for w in words)
        found = arguments(source, frame, match, self.matcher.sights)
        if not found or (match.type in SIDES and circular(found, ("position",))) or unnamed(match.type, found):
            return
        if lacks(match.type, found) or self.of_named_body(tree, match.type, found):
            return
        if pointing(found, self.language.classes.get("demonstrative", frozenset())):
            return
        words = sorted({frame.word, *match.used, *([frame.support] if frame.support is not None else [])})
        claim = self.claim(tree, match.type, frame.word, words, match.name, found, frame, used)
        claim = planned(claim) if plans_it(tree, frame, match, self.language) else claim
        if half_told(claim, tree.language) or nothing_done(claim):
            return
        self.recalled.remember(tree.number, match.type, match.name, found)
        yield claim

    def of_named_body(self, tree: Tree, kind: str, found: tuple[Argument, ...]) -> bool:
        """Whether a name is cut: in "secretary of the Air Force X" nobody is called "the Air Force X"."""
        member = next((a for a in found if a.role == "member"), None)
        if kind != "affiliation" or member is None or not member.text.lower().startswith("the "):
            return False
        words = tree.words
        at = next((i for i, word in enumerate(words) if word.start == member.start), 0)
        return at > 1 and words[at - 1].text.lower() == "of" and words[at - 2].end <= member.start

    def kept_open(self, tree: Tree, frame: Frame) -> Iterator[Claim]:
        found = open_arguments(Source(self.document.text, tree, self.referents), frame)
        empty = self.language.classes.get("empty", frozenset())
        if any(argument.role != "other" for argument in found) and not vague(found, empty):
            name, used = next(reversed(frame.lemmas.items()))
            particles = [c for c in (*used, *tree.having(frame.word, "compound:prt")) if c == frame.word + 1]
            halves = first_halves(tree, frame.word)
            apart = [p for p in particles if p not in used]
            name = "_".join([*(tree.lemmas[h] for h in halves), name, *(tree.lemmas[p] for p in apart)])
            words = [*halves, frame.word, *particles]
            yield self.claim(tree, "open", frame.word, words, name, found, frame, frozenset())

    def statement(self, tree: Tree, report: ReportFrame) -> Iterator[Claim]:
        """Who says what to whom; nothing where nobody is named."""
        if report.speaker is None or report.content is None or not self.told_by_somebody(tree, report):
            return
        if not reports_here(tree, report, report.speaker, report.content, self.language):
            return
        source = Source(self.document.text, tree, self.referents)
        speaker = report.speaker
        said = measured(tree, report, contents(tree, report, self.antecedent(tree, report)), self.language)
        said = made_whole(tree, report, said, self.language)
        told, said = told_apart(tree, report, without_report(tree, report, said), self.language)
        said = worded(tree, said, self.language)
        empty = self.language.classes.get("empty", frozenset())
        if all(self.document.text[start:end].lower() in (empty | PRONOUNS) for start, end in said):
            return  # "this will be stated": what, another sentence tells; "who believe in them"
        found = [
            Argument("speaker", speaker.text, speaker.start, speaker.end, self.entity_of(speaker)),
            *(source.argument("speaker", noun_phrase(tree, other), other) for other in self.also_speaks(tree, report)),
            *self.hearer(source, report, told),
            *(source.argument("content", span, None) for span in said),
        ]
        words = [*first_halves(tree, report.predicate), report.predicate]
        if tree.words[report.predicate].upos != "PUNCT":
            found.append(source.argument("stance", (tree.words[words[0]].start, tree.words[words[-1]].end)))
        name = "_".join([*(tree.lemmas[h] for h in words[:-1]), tree.words[report.predicate].lemma])
        frame = Frame(report.predicate, "verb", {name: frozenset()}, adjuncts=adjuncts(tree, report.predicate))
        claim = self.claim(tree, "statement", report.predicate, words, name, tuple(found), frame, frozenset())
        yield affirmed(claim) if disowns(tree, report.predicate, self.language) else claim

    def told_by_somebody(self, tree: Tree, report: ReportFrame) -> bool:
        """Whether a report has a speaker whom the text names or describes."""
        return report.speaker is not None and not self.nobody(tree, report.speaker)

    def nobody(self, tree: Tree, speaker: VoiceSpan) -> bool:
        """Whether a speaker is no one in particular: "some", "sources"; "a guard who asked not to be named" is one."""
        if speaker.cue == ":" and self.labels.of(speaker.tree, speaker.head) == "place":
            return True  # "OSLO: “We are undesirables,” explains Kaya"
        if speaker.kind != "anonymous":
            return self.language.is_a(speaker.text.lower(), "nobody")
        word = tree.words[speaker.head] if speaker.tree == tree.number else None
        single = word is not None and word.upos == "NOUN" and word.feats.get("Number") == "Sing"
        return not (single and belongs(tree, speaker.head, self.language, "individual"))

    def also_speaks(self, tree: Tree, report: ReportFrame) -> list[int]:
        """Who speaks as well, named behind a comma: "the library (KB), and the museum concluded"."""
        speaker = report.speaker
        if speaker is None or speaker.tree != tree.number or tree.words[speaker.head].upos == "PRON":
            return []
        beside = [c for c in tree.having(speaker.head, "conj") if speaker.end <= tree.words[c].start]
        before = [c for c in beside if (c < report.predicate) == (speaker.head < report.predicate)]
        named = ("person", "organisation", "public_body")
        return [c for c in before if tree.having(c, "det") or self.labels.of(tree.number, c) in named]

    def antecedent(self, tree: Tree, report: ReportFrame) -> int:
        """What is said; for "which the court confirmed", what "which" stands for."""
        content = report.content if report.content is not None else report.predicate
        return next(iter(View(tree, self.language).resolve(content, report.predicate)), content)

    def hearer(self, source: Source, report: ReportFrame, told: int | None) -> Iterator[Argument]:
        """To whom it is said, where the words that report stand in this very sentence."""
        accused = report.stance in ("accuses", "believes", "speculates")  # said of somebody, not to somebody
        if told is None or accused or report.speaker is None or report.speaker.tree != source.tree.number:
            return
        if told != report.speaker.head:
            yield source.argument("hearer", told_phrase(source.tree, told, self.language), told)

    # --- one claim --------------------------------------------------------------------------------------------------

    def claim(
        self, tree: Tree, kind: str, word: int, words: list[int], lemma: str, found: tuple[Argument, ...],
        frame: Frame, used: frozenset[int],
    ) -> Claim:  # fmt: skip
        source = Source(self.document.text, tree, self.referents)
        when = self.times.when(source, frame, used)
        where = where_of(source, self.labels, frame, used, self.language)
        if kind == "open":
            found = without_settings(found, when, where)
        chain = tuple(self.voice(one) for one in self.voices.of(tree.number, word, office=self.is_office(tree, word)))
        if kind == "statement":  # its speaker is no voice above it
            speakers = [a for a in found if a.role == "speaker"]
            again = self.voices.speaker_at(tree.number, word)
            chain = tuple(one for one in chain if not any(is_speaker(one, a) for a in speakers))
            chain = tuple(one for one in chain if again is None or (one.start, one.end) != (again.start, again.end))
        seen_by = viewer(tree, word, kind, self.language)
        chain = once((*chain, self.voice(seen_by)) if seen_by is not None else chain)
        found = disjoint(first_person(self.document.text, found, chain, self.schemas))
        predicate = self.predicate(tree, word, words, lemma)
        status = self.status(tree, frame)
        status = status if seen_by is None else as_viewed(status, tree, word, self.language)
        return Claim(
            id=self.identity(kind, predicate, found, chain),
            type=kind,
            predicate=predicate,
            arguments=found,
            evidence=self.evidence(tree, predicate, found, when, where),
            status=status,
            attribution=chain,
            when=when,
            where=where,
            confidence=self.confidence.of(tree, word, kind, found, chain, status),
            engine=self.engine,
        )

    def is_office(self, tree: Tree, word: int) -> bool:
        """Whether a word is a public office beside a name: "Judge Kaya", but not "gang leader Kaya"."""
        kind = look_up(tree, word, self.language.speakers.kinds, self.language)
        named = any(tree.words[c].upos == "PROPN" and c > word for c in tree.having(word, "appos"))
        return (named or tree.words[word].deprel == "nmod:desc") and kind in OFFICES

    def status(self, tree: Tree, frame: Frame) -> Status:
        """The predicate's status; an event noun takes over what its light verb says ("did not carry out attacks")."""
        own = status_of(tree, frame.word, self.language)
        if frame.kind == "agent" and frame.said_by is None and not tree.having(frame.word, "cop"):
            if tree.bases[frame.word] == "xcomp":  # "if he is elected president"
                return stronger(own, status_of(tree, tree.words[frame.word].head, self.language))
            said = tree.words[frame.word].head
            if tree.bases[frame.word] == "nsubj" and said in frame.slots.get("holder", ()):  # "its leader is not Kaya"
                return stronger(own, status_of(tree, said, self.language))
            return status_of_title(tree, frame.word, self.language)
        for word in (frame.support, frame.said_by):
            own = own if word is None else stronger(own, status_of(tree, word, self.language))
        return stronger(own, Status(certainty="possible")) if frame.doubted else own

    def predicate(self, tree: Tree, head: int, words: list[int], lemma: str) -> Predicate:
        """The head with the predicate's words beside it: "carried out", but "blew" of "blew it up"."""
        first = last = head
        while first - 1 in words:
            first -= 1
        while last + 1 in words:
            last += 1
        start, end = tree.words[first].start, tree.words[last].end
        return Predicate(self.document.text[start:end], lemma, start, end)

    def denied(self, claim: Claim, report: ReportFrame) -> Claim:
        """As in "denied links to the cartel": who denies them says that there are none."""
        if report.speaker is None or report.stance != "denies":
            return claim
        undenied = claim.status.polarity == "negated"  # "did not deny links to them"
        status = replace(claim.status, polarity="affirmed" if undenied else "negated")
        return replace(claim, status=status, attribution=(*claim.attribution, self.voice(report.speaker)))

    def voice(self, span: VoiceSpan) -> Voice:
        return Voice(span.text, span.start, span.end, span.kind, span.cue, self.entity_of(span))

    def entity_of(self, span: VoiceSpan) -> str | None:
        """Whom a voice refers to; a "he" whom nothing else names is the person who spoke before."""
        span = self.voices.named(span)
        own, before = self.meant(span), self.voices.spoke_before(span)
        if before is None or (own is not None and not self.told_of_by(span, own)):
            return own
        return self.meant(before) or own

    def meant(self, span: VoiceSpan) -> str | None:
        return None if span.kind == "anonymous" else self.referents.meant(self.trees[span.tree], span.head, span.end)

    def told_of_by(self, speaker: VoiceSpan, entity: str) -> bool:
        """Whether what a pronoun says names its supposed referent: "a guard had been sent to Kaya, he said"."""
        tree = self.trees[speaker.tree]
        scope = {i for f in self.voices.in_tree(speaker.tree) if f.speaker == speaker for i in f.scope}
        named = (i for i in scope if tree.words[i].upos == "PROPN" and i < speaker.head)
        return any(self.referents.entity_of(speaker.tree, i) == entity for i in named)

    def evidence(
        self, tree: Tree, predicate: Predicate, found: tuple[Argument, ...], when: When | None, where: tuple[Where, ...]
    ) -> Evidence:
        """The sentence; of a very long one the stretch from the first to the last word that the claim uses."""
        start, end = tree.sentence.start, tree.sentence.end
        if end - start > LONGEST:
            parts = [part for part in (predicate, *found, when, *where) if part and start <= part.start < end]
            half = LONGEST // 2
            near = [p for p in parts if abs(p.start - predicate.start) < half and p.end - p.start < half]
            start, end = min(p.start for p in near), max(p.end for p in near)
        return Evidence(self.document.id, start, end, self.document.text[start:end])

    def identity(self, kind: str, predicate: Predicate, found: tuple[Argument, ...], chain: tuple[Voice, ...]) -> str:
        """A hash of what the claim consists of: the same reading gives the same id on every machine."""
        parts = [self.document.id, kind, f"{predicate.start}-{predicate.end}", self.engine]
        parts += [f"{a.role}:{a.start}-{a.end}" for a in found] + [f"by:{v.start}-{v.end}" for v in chain]
        return "claim:" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24]


def told_as_well(frame: Frame, match: Match | None, told: Mapping[tuple[int, str], int]) -> bool:
    """Whether the verb of a noun tells the same and no less: "issued an order to burn it" tells what was ordered."""
    if match is None or frame.support is None:
        return False
    return told.get((frame.support, match.type), 0) >= len(match.roles)


def plans_it(tree: Tree, frame: Frame, match: Match, language: Language) -> bool:
    """As in Turkish "saldırı planladı": a verb that tells of the deed beside it as of a plan."""
    verb = frame.support if frame.support is not None else frame.word if match.used else -1
    told = verb >= 0 and tree.language == "tr" and match.type not in ("aim", "statement")
    told = told and tree.bases[verb] != "acl"  # "saldırıyı planlayan": of one that has happened
    return told and language.is_a(tree.lemmas[verb], "planning")


def planned(claim: Claim) -> Claim:
    """The claim of a plan, unless the plan came to nothing."""
    actual = claim.status.reality == "actual"
    return replace(claim, status=replace(claim.status, reality="planned")) if actual else claim


def affirmed(claim: Claim) -> Claim:
    """As in Turkish "suçlamaları kabul etmedi": who does not accept it says so."""
    return replace(claim, status=replace(claim.status, polarity="affirmed"))


def clause_said(tree: Tree, report: ReportFrame) -> bool:
    """Whether what is said is a clause, not a thing as in "was informed of a threat"."""
    clause = tree.first(report.predicate, "xcomp", "ccomp", "csubj")
    if report.stance in ("believes", "speculates") or clause is not None:
        return True  # "were believed to be inside"
    return report.content is not None and is_clause(tree, report.content)


def is_speaker(voice: Voice, speaker: Argument) -> bool:
    """Whether a voice is who speaks: the same words, a label's, or "his" of "he stated in his last statement"."""
    if voice.cue == CUE and voice.entity is not None and voice.entity == speaker.entity:
        return True
    if voice.cue.lower() in speaker.text.lower().split():  # "the union issued a statement denying that"
        return True
    his = voice.text.lower() in ("his", "her", "its", "their") and voice.entity == speaker.entity
    return (his and voice.entity is not None) or (voice.start, voice.end) == (speaker.start, speaker.end)


def first_halves(tree: Tree, verb: int) -> list[int]:
    """The noun right before a verb that makes one verb with it: Turkish "ifade etti", "ileri sürdü"."""
    return [c for c in tree.having(verb, "compound:lvc") if c == verb - 1]


def adjuncts(tree: Tree, predicate: int) -> list[int]:
    """The dependents of a word that may say when and where."""
    return tree.having(predicate, "obl", "nmod", "advmod")


def stronger(one: Status, other: Status) -> Status:
    """Of two statuses, whatever departs from plain affirmed, actual and certain."""
    return Status(
        "negated" if "negated" in (one.polarity, other.polarity) else "affirmed",
        one.reality if one.reality != "actual" else other.reality,
        min(one.certainty, other.certainty, key=["possible", "probable", "certain"].index),
    )
