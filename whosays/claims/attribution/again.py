"""Bodies and papers that speak again as "it": "The tribunal found that …. It held …", "The boat, it says, …".

What "it" stands for is told by who spoke before, not by the nearest thing: a boat says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.spans import HEARSAY, ReportFrame, VoiceSpan
from whosays.claims.languages import Language, load_language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

REACH = 3  # sentences
BODIES = ("document", "prosecutor", "court", "company", "government", "media", "group")
GENDER = {"he": "m", "she": "f"}
TITLES = {"mr": "he", "sir": "he", "ms": "she", "mrs": "she", "miss": "she", "lady": "she"}
Pronoun = tuple[int, int]  # a sentence and a word of it
Last = tuple[int, VoiceSpan] | None  # who spoke last, and in which sentence


def speakers_again(
    trees: Sequence[Tree], frames: Iterable[ReportFrame], language: Language, text: str
) -> dict[Pronoun, VoiceSpan]:
    """For each "it" that says something, whoever the paragraph last named as speaking that is no person."""
    if language.code != "en":
        return {}
    by_tree: dict[int, list[ReportFrame]] = {}
    for frame in frames:
        by_tree.setdefault(frame.tree, []).append(frame)
    out: dict[Pronoun, VoiceSpan] = {}
    last: Last = None
    previous: Tree | None = None
    for tree in trees:
        if previous is not None and new_paragraph(previous, tree, text):
            last = None
        near = last is not None and tree.number - last[0] <= REACH
        for frame in by_tree.get(tree.number, ()):
            if last is not None and near and frame.speaker is not None and is_it(tree, frame):
                out[tree.number, frame.speaker.head] = last[1]
        found = [f.speaker for f in by_tree.get(tree.number, ()) if f.main and speaks_as_body(tree, f, language)]
        last = (tree.number, found[-1]) if found and found[-1] is not None else again(last, tree, out)
        previous = tree
    return out


def persons_again(trees: Sequence[Tree], frames: Iterable[ReportFrame], language: Language) -> dict[Pronoun, VoiceSpan]:
    """For each "he" or "she" that says something, the person who spoke last: who it may be where nothing tells more."""
    by_tree: dict[int, list[ReportFrame]] = {}
    for frame in frames if language.code == "en" else ():
        by_tree.setdefault(frame.tree, []).append(frame)
    out: dict[Pronoun, VoiceSpan] = {}
    last: Last = None
    for tree in trees:
        for frame in by_tree.get(tree.number, ()):
            speaker = frame.speaker
            if speaker is None or not frame.main or speaker.tree != tree.number or frame.stance == HEARSAY:
                continue
            if tree.forms[speaker.head] not in GENDER:
                last = (tree.number, speaker) if is_somebody(tree, speaker, language) else last
            elif any(speaker.head in one.scope for one in by_tree[tree.number]):
                continue  # in somebody's words
            elif last is not None and is_same(tree, frame, speaker, last):
                out[tree.number, speaker.head] = last[1]
                last = (tree.number, last[1])
    return out


def is_same(tree: Tree, frame: ReportFrame, pronoun: VoiceSpan, last: tuple[int, VoiceSpan]) -> bool:
    """Whether "he" may be who spoke last: near enough, of no other title, and not answering him."""
    answers = load_language(tree.language).is_a(tree.lemmas[frame.predicate], "answers")
    near = tree.number - last[0] <= REACH and not answers
    return near and may_be(last[1], tree.forms[pronoun.head])


def is_somebody(tree: Tree, speaker: VoiceSpan, language: Language) -> bool:
    """A person by name, or described."""
    word = tree.words[speaker.head]
    single = word.upos in ("PROPN", "NOUN") and word.feats.get("Number") != "Plur"
    return single and (word.upos == "PROPN" or belongs(tree, speaker.head, language, "person"))


def may_be(speaker: VoiceSpan, form: str) -> bool:
    """Whether no title speaks against the pronoun."""
    first = speaker.text.split()[0].lower().rstrip(".")
    return GENDER.get(TITLES.get(first, form)) == GENDER[form]


def again(last: Last, tree: Tree, out: Mapping[Pronoun, VoiceSpan]) -> Last:
    """Who spoke last, as near as the "it" that has just stood for it."""
    spoke = last is not None and any(number == tree.number for number, _ in out)
    return (tree.number, last[1]) if last is not None and spoke else last


def is_it(tree: Tree, frame: ReportFrame) -> bool:
    """A speaker that is nothing but "it"."""
    speaker = frame.speaker
    return speaker is not None and speaker.tree == tree.number and tree.forms[speaker.head] == "it"


def speaks_as_body(tree: Tree, frame: ReportFrame, language: Language) -> bool:
    """A body or a paper named as speaking, not a person who holds an office in it."""
    speaker = frame.speaker
    if speaker is None or speaker.tree != tree.number or frame.stance == HEARSAY or speaker.kind not in BODIES:
        return False
    word = tree.words[speaker.head]
    if word.upos == "PROPN":  # "The weekly Fokus", but not "Interior Minister Kaya"
        return any(tree.forms[d] == "the" for d in tree.having(speaker.head, "det"))
    single = word.upos == "NOUN" and word.feats.get("Number") != "Plur"
    return single and not belongs(tree, speaker.head, language, "person")
