"""A speaker carried over sentences, for as long as the text plainly keeps on reporting.

A voice that is carried too far is worse than none, so a person's voice goes on only where the tense shows it ("She told
the court … She had sold the car"), and a document's until its paragraph ends, somebody else speaks, or the sentence is
about the course of the case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.phrases import points_back
from whosays.claims.attribution.quotations import MARKS
from whosays.claims.attribution.sources import source_phrase
from whosays.claims.attribution.spans import HEARSAY, WRITING, ReportFrame, Voices, VoiceSpan, joined, overlap
from whosays.claims.attribution.speakers import kind_of, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

FARTHEST = 6  # sentences
DECISIONS = 2  # sentences in which a court decides as it speaks, that make a text a judgment
OPENING = 4  # words with which a sentence says what it is about
WITHIN_DOCUMENTS = ("witness", "defendant", "anonymous")  # speakers whom a document quotes as it runs on
OTHER_TOPICS = ("government", "court", "lawyer", "media", "prosecutor")
PERSONS = ("defendant", "witness", "lawyer", "prosecutor", "government", "police", "expert", "other")
PLUPERFECT = re.compile("m[ıiuü]şt[ıiuü]")  # of a Turkish verb
SILENT = (HEARSAY, "judges", "orders", "asks", "doubts", "believes", "speculates")  # stances that start no report


@dataclass(slots=True)
class Running:
    """A voice that may run on: its chain, whether a document's or of somebody only described, how far it has run."""

    chain: tuple[VoiceSpan, ...]
    document: bool
    sentences: int = 0
    described: bool = False  # "the sailor": a "we" may be the paper's own
    testifying: bool = False  # before a court, of what happened: nobody else tells it there


def carried_voices(
    trees: Sequence[Tree], voices: Voices, language: Language, text: str
) -> dict[int, tuple[VoiceSpan, ...]]:
    """For each sentence that stands wholly in a carried voice, the chain of that voice."""
    out: dict[int, tuple[VoiceSpan, ...]] = {}
    running: Running | None = None
    previous: Tree | None = None
    judging, mine = is_judgment(trees, language), False
    for tree in trees:
        if previous and new_paragraph(previous, tree, text):
            running = None
        frame = main_frame(tree, voices)
        told = told_before(previous, out, voices, language) if previous and points_back(tree, language) else None
        told = told or (written_of(previous, tree, frame, language) if previous and not running else None)
        if told:
            out[tree.number], running = told.chain, told
        elif running and goes_on(tree, frame, running, voices, language) and not (mine and own_word(tree, language)):
            out[tree.number] = running.chain
            running.sentences += 1
        elif frame or not quoted(tree, voices):
            running = started(tree, frame, voices, language) if frame else None
            running = None if running and judging and running.document else running
            mine = mine or (own_word(tree, language) and not quoted(tree, voices))
        previous = tree
    return out


def own_word(tree: Tree, language: Language) -> bool:
    """As in "I am a detective", "We searched the flat": whoever wrote the text acts in it, as a witness does."""
    about = tree.first(tree.root, "nsubj")
    return about is not None and tree.forms[about] in language.speakers.first_person


def is_judgment(trees: Sequence[Tree], language: Language) -> bool:
    """Whether a court speaks in the text ("The Chamber finds …"): what follows a party's words is then its own."""
    return language.code == "en" and sum(decides(tree, language) for tree in trees) >= DECISIONS


def decides(tree: Tree, language: Language) -> bool:
    """As in "The court accepts that …", "The Chamber is not satisfied that …": it does so as it speaks."""
    court = tree.first(tree.root, "nsubj")
    if court is None or not belongs(tree, court, language, "court"):
        return False
    reports = find(tree, tree.root, language.reporting.verbs, language) is not None
    speaks = reports or belongs(tree, tree.root, language, "findings", "verdict")
    return speaks and tree.tenses(tree.root) - {None} == {"Pres"}


def main_frame(tree: Tree, voices: Voices) -> ReportFrame | None:
    """The report that the sentence is, if it is one."""
    reports = [f for f in voices.in_tree(tree.number) if f.speaker and f.stance not in SILENT]
    return next((f for f in reports if f.main), None) or next((f for f in reports if ends_in(tree, f)), None)


def ends_in(tree: Tree, frame: ReportFrame) -> bool:
    """As in "The court heard from a driver, Kaya, who said that …": the sentence ends in what somebody says."""
    told = tree.words[frame.predicate].deprel == "acl:relcl" and tree.language == "en" and bool(frame.scope)
    return told and max(frame.scope) >= len(tree) - 2 and tree.bases[tree.words[frame.predicate].head] in ("obl", "obj")


def told_before(
    before: Tree, carried: Mapping[int, tuple[VoiceSpan, ...]], voices: Voices, language: Language
) -> Running | None:
    """Who told a sentence: its report, the voice that runs over it, or the paper that it is about."""
    frame, over = main_frame(before, voices), carried.get(before.number, ())
    if frame and frame.speaker:
        chain = (*over, *voices.of(before.number, frame.predicate), frame.speaker)
    else:
        paper = None if over else paper_of(before, language)
        chain = over if paper is None else (voice(before, paper, before.words[before.root].text, language),)
    return Running(joined(chain), chain[-1].kind in WRITING) if chain else None


def written_of(before: Tree, tree: Tree, frame: ReportFrame | None, language: Language) -> Running | None:
    """Of Turkish "İddianamenin merkezinde Y.E. var. Onun yurt dışına kaçtığı belirtiliyor." the indictment.

    A passive that names no source goes on with the paper that the sentence before begins with.
    """
    speaker = frame.speaker if frame is not None else None
    if before.language != "tr" or frame is None or speaker is None or speaker.kind != "anonymous":
        return None
    opening = [*range(min(OPENING, len(before))), *before.having(before.root, "obl")]
    placed = (i for i in opening if i < OPENING or "<Loc>" in before.markers(i))
    paper = next((i for i in placed if belongs(before, i, language, "paper")), None)
    alleges = belongs(tree, frame.predicate, language, "alleging", "allegation")
    accuses = paper is not None and belongs(before, paper, language, "accusing_paper")
    told = frame.content is not None and (accuses or not alleges)
    if paper is None or speaker.head != frame.predicate or not told:
        return None  # "iddia edildi": by whomever
    return Running((voice(before, paper, speaker.cue, language),), document=True)


def paper_of(tree: Tree, language: Language) -> int | None:
    """The writing that a sentence tells of: "İddianamede güzergâh anlatıldı", "Savcılık iddianameyi tamamladı"."""
    source = source_phrase(tree, tree.root, language)
    parts = (i for i, word in enumerate(tree.words) if word.head == tree.root or "<Loc>" in tree.markers(i))
    return source if source is not None else next((i for i in parts if is_paper(tree, i, language)), None)


def is_paper(tree: Tree, i: int, language: Language) -> bool:
    """A document or an office whose telling runs on over sentences."""
    return find(tree, i, language.speakers.running, language) is not None


def quoted(tree: Tree, voices: Voices) -> bool:
    """Whether the whole sentence stands in somebody's quotation."""
    return any(tree.root in frame.scope for frame in voices.in_tree(tree.number))


def started(tree: Tree, frame: ReportFrame, voices: Voices, language: Language) -> Running | None:
    """The voice that may run on after this report."""
    speaker = frame.speaker
    if speaker is None or not frame.scope or language.lower(speaker.text) in language.speakers.first_person:
        return None
    here = speaker.tree == tree.number and speaker.kind != "anonymous"
    document = here and is_paper(tree, speaker.head, language)
    if document and not lasts(tree, speaker.head, language):
        return None
    if not document and not is_person(tree, speaker, language):
        return None
    described = speaker.kind == "other" and tree.words[speaker.head].upos == "NOUN"
    before_court = not document and testifies(tree, frame, language)
    return Running(
        (*voices.of(tree.number, frame.predicate), speaker), document, described=described, testifying=before_court
    )


def testifies(tree: Tree, frame: ReportFrame, language: Language) -> bool:
    """As in "The witness said that", "She testified that", "He told the jury that"."""
    if language.code != "en" or frame.speaker is None:
        return False
    told = is_before_court(tree, tree.having(frame.predicate, "obj", "iobj"), language)
    return told or frame.speaker.kind == "witness" or belongs(tree, frame.predicate, language, "testifies")


def is_before_court(tree: Tree, hearers: Iterable[int], language: Language) -> bool:
    """Whether one of these words is a court or its jury, which hears evidence."""
    return any(belongs(tree, c, language, "court") for c in hearers)


def lasts(tree: Tree, document: int, language: Language) -> bool:
    """Whether a text goes on telling what a document says: not after "reports say" or "in a statement"."""
    several = tree.words[document].feats.get("Number") == "Plur"
    return not several and not belongs(tree, document, language, "short_document")


def is_person(tree: Tree, speaker: VoiceSpan, language: Language) -> bool:
    """Somebody with a name, a pronoun, or an office."""
    if speaker.kind != "other":
        return speaker.kind in PERSONS
    if speaker.tree != tree.number:
        return False
    word = tree.words[speaker.head]
    if tree.forms[speaker.head] == "it":
        return False
    somebody = belongs(tree, speaker.head, language, "person") and word.feats.get("Number") != "Plur"
    return somebody or word.upos in ("PROPN", "PRON")


def goes_on(tree: Tree, frame: ReportFrame | None, running: Running, voices: Voices, language: Language) -> bool:
    """Whether this sentence is still the running voice's."""
    if running.sentences >= FARTHEST or turns(tree, language) or not has_predicate(tree):
        return False
    if belongs(tree, tree.root, language, "learnt") and tree.words[tree.root].feats.get("Voice") == "Pass":
        return False  # "öğrenildi": the text has it from elsewhere
    inner = voices.named(frame.speaker) if frame and frame.speaker else None
    if inner is not None and running.document and overlap(inner, running.chain[-1]):
        return True  # "The boat, it says, was sold"
    if running.testifying and befell(tree, language) and tree.root not in spoken_in(tree, voices):
        return True  # "The guards had beaten him", "Kaya had told him to leave"
    hearsay = inner is not None and inner.kind == "anonymous" and language.code == "en"
    if hearsay and not running.document and not is_first_person(tree, language):
        return in_reported_tense(tree, frozenset(), language)  # "He had been told that they were fertiliser"
    if frame is None and running.document and quoted_by_another(tree, voices):
        return False
    if frame and not is_himself(frame, language):
        return running.document and inner is not None and inner.kind in WITHIN_DOCUMENTS
    if running.document:
        return not has_own_topic(tree, language) and not brings_in(tree, language)
    return person_goes_on(tree, running, voices, language)


def quoted_by_another(tree: Tree, voices: Voices) -> bool:
    """As in "Kaya, “Görmedim. Almadım” dedi": a quotation that goes on into the next sentence is its speaker's."""
    said = saying_in(tree, voices)
    return any(tree.root in frame.scope and speaker.kind not in WITHIN_DOCUMENTS for frame, speaker in said)


def person_goes_on(tree: Tree, running: Running, voices: Voices, language: Language) -> bool:
    """Whether somebody still speaks in a sentence without a report of another's, as its tense or its "I" shows."""
    if follows_on(tree, language):
        return True
    if running.described and tree.words[0].text not in MARKS and is_first_person(tree, language):
        return False
    spoken = spoken_in(tree, voices)
    return tree.root not in spoken and in_reported_tense(tree, spoken, language)


def spoken_in(tree: Tree, voices: Voices) -> Set[int]:
    """The words of a sentence that it gives as said by somebody."""
    return {i for frame, _ in saying_in(tree, voices) for i in frame.scope}


def saying_in(tree: Tree, voices: Voices) -> Iterator[tuple[ReportFrame, VoiceSpan]]:
    """The reports of a sentence in which somebody says something, each with its speaker."""
    for frame in voices.in_tree(tree.number):
        if frame.speaker is not None and frame.stance not in SILENT:
            yield frame, frame.speaker


def befell(tree: Tree, language: Language) -> bool:
    """Whether a sentence goes on with what somebody testified: it is not about the case or its next witness."""
    if not backshifted(tree, language):
        return False
    about = tree.first(tree.root, "nsubj", "nsubj:pass")
    next_one = about is not None and kind_of(tree, about, language) == "witness"
    return not next_one and not has_own_topic(tree, language)


def is_first_person(tree: Tree, language: Language) -> bool:
    """A sentence with "we" or "my" in it."""
    return any(form in language.speakers.first_person for form in tree.forms)


def follows_on(tree: Tree, language: Language) -> bool:
    """As in "It was then handed to Kaya": of a thing the account just told goes on, and no thing does in court."""
    about = tree.first(tree.root, "nsubj")
    then = any(tree.forms[c] == "then" for c in tree.having(tree.root, "advmod"))
    return language.code == "en" and then and about is not None and tree.forms[about] == "it"


def is_himself(frame: ReportFrame, language: Language) -> bool:
    """Whether the report is the running voice's own: "Many of us suspected that …"."""
    words = language.lower(frame.speaker.text).split() if frame.speaker is not None else []
    return any(word in language.speakers.first_person for word in words)


def turns(tree: Tree, language: Language) -> bool:
    """As in "However, …": the text turns to something else."""
    parted = language.code == "en" and any(tree.forms[c] == "however" for c in tree.having(tree.root, "advmod"))
    return parted or any(language.lower(word.text) in language.speakers.turns for word in tree.words[:2])


def has_predicate(tree: Tree) -> bool:
    """A sentence, not a heading."""
    return any(word.upos in ("VERB", "AUX") for word in tree.words)


def has_own_topic(tree: Tree, language: Language) -> bool:
    """Its subject is the course of the case, the paper, or somebody who would speak for himself."""
    about = tree.first(tree.root, "nsubj")
    if about is None:
        return False
    if language.code == "tr" and any(is_paper(tree, c, language) for c in tree.having(tree.root, "obj")):
        return True  # "Örgüt bu raporu yalanladı"
    if language.code == "en" and is_before_court(tree, tree.having(tree.root, "obl", "iobj"), language):
        return True  # "The recordings were shown to the jury"
    if find(tree, about, language.speakers.own_voice, language) or is_weighed(tree, about, language):
        return True
    return kind_of(tree, about, language) in OTHER_TOPICS


def is_weighed(tree: Tree, about: int, language: Language) -> bool:
    """As in "That allegation rests on …", "He is acquitted": what was alleged is weighed, or it is judged."""
    pointed = any(tree.forms[d] in ("that", "this", "these", "those") for d in tree.having(about, "det"))
    said = pointed and find(tree, about, language.reporting.nouns, language) is not None
    return said or belongs(tree, tree.root, language, "verdict")


def brings_in(tree: Tree, language: Language) -> bool:
    """As in "A woman was arrested": somebody new, of whom another document may tell."""
    about = tree.first(tree.root, "nsubj", "nsubj:pass")
    if about is None or tree.language != "en" or not belongs(tree, about, language, "person"):
        return False
    return any(tree.forms[d] in ("a", "an") for d in tree.having(about, "det"))


def in_reported_tense(tree: Tree, spoken: Set[int], language: Language) -> bool:
    """Backshifted and about a "he" or "she" ("She had sold the car"), or in the first person, or Turkish -mIş(tI)."""
    loose = [word for i, word in enumerate(tree.words) if i not in spoken]  # somebody else's "we" is not his
    forms = {language.lower(word.text) for word in loose if word.upos in ("PRON", "DET")}  # "us", not "US"
    if forms & language.speakers.first_person:
        return True
    if "evidential" in language.patterns:
        reports = find(tree, tree.root, language.reporting.verbs, language) is not None
        carried = not reports and language.has_shape("carried", tree.words[tree.root].text)
        return carried and not is_background(tree)
    return backshifted(tree, language) and bool(forms & language.speakers.third_person)


def is_background(tree: Tree) -> bool:
    """As in Turkish "Kaya 2019'da tutuklanmıştı": a named person in the pluperfect, whom the reporter introduces."""
    about = tree.first(tree.root, "nsubj")
    named = about is not None and tree.words[about].upos == "PROPN" and tree.words[about].feats.get("Case") == "Nom"
    return named and PLUPERFECT.search(tree.forms[tree.root]) is not None


def backshifted(tree: Tree, language: Language) -> bool:
    """As in "had sold", "would sell"."""
    helpers = [tree.forms[c] for c in tree.having(tree.root, "aux")]
    perfect = tree.words[tree.root].feats.get("VerbForm") == "Part" or tree.first(tree.root, "cop") is not None
    return ("had" in helpers and perfect) or any(helper in language.future_in_past for helper in helpers)
