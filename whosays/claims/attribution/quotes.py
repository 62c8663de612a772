"""Whose words a quotation is: of the report beside it or around it, the quotation or the sentence before it.

"…," said X. / X said: "…" / X said she had "…" / "…," said X. "…" / X announced it. "…"
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from whosays.claims.attribution.leading import led
from whosays.claims.attribution.quotations import Quotation, is_speech, quotations
from whosays.claims.attribution.reports import speaker_of, stance_of
from whosays.claims.attribution.spans import HEARSAY, QUOTES, ReportFrame
from whosays.claims.attribution.speakers import anonymous, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import NOMINAL, Tree

AFTER = 9  # words behind a quotation in which its report stands: "…," the spokesman for the ministry said
BEFORE = 9  # and before it: X told reporters on Monday: "…"
ENDS = frozenset(",?!—–-")  # what a quotation ends in whose report follows
STOPS = frozenset(".;?!")
JOINS = frozenset({"diye", "şeklinde", "biçiminde"})  # Turkish: between a quotation and its verb
AHEAD = frozenset({"şöyle", "şunları", "şunu", "şu"})  # Turkish words for what follows
SILENT = ("judges", HEARSAY, QUOTES)
Frames = Mapping[int, list[ReportFrame]]


@dataclass(frozen=True, slots=True)
class Page:
    """What quotations are looked up in: the trees in order and by number, their frames, the words of the language."""

    trees: Sequence[Tree]
    places: Mapping[int, int]
    frames: Frames
    language: Language

    def near(self, tree: Tree, step: int) -> Tree | None:
        """The sentence so many places on."""
        at = self.places[tree.number] + step
        return self.trees[at] if 0 <= at < len(self.trees) else None


def quote_frames(trees: Sequence[Tree], frames: Frames, text: str, language: Language) -> dict[int, list[ReportFrame]]:
    """The frames of every sentence, with quoted words given to whoever says them."""
    by_number = {tree.number: tree for tree in trees}
    page = Page(trees, {tree.number: n for n, tree in enumerate(trees)}, frames, language)
    out = {number: list(found) for number, found in frames.items()}
    last: tuple[Quotation, ReportFrame] | None = None
    for quotation in quotations(trees, text):
        if not is_speech(quotation, by_number):
            continue
        source = beside(quotation, page) or around(quotation, frames) or continued(quotation, last, page)
        source = source or sentence_before(quotation, page) or teller_before(quotation, page)
        found, source = source, led(quotation, source, language)
        if found is not None and source is not None and found is not source:
            out[source.tree] = [said_by(source, frame) for frame in out[source.tree]]
        last = (quotation, source) if source else None
        for number, words in quotation.words.items():
            tree = by_number[number]
            if source and source.tree == number:
                out[number] = [narrowed(tree, frame, source, words) for frame in out[number]]
            out[number] += given(quotation, tree, words, source, out[number])
    return out


def said_by(source: ReportFrame, frame: ReportFrame) -> ReportFrame:
    """The report of a quotation whose speaker is named before it."""
    return replace(frame, speaker=source.speaker) if frame.predicate == source.predicate else frame


# --- the report of a quotation ----------------------------------------------------------------------------------------


def beside(quotation: Quotation, page: Page) -> ReportFrame | None:
    """The report right behind the quotation, where it ends in a comma; else the one right before it."""
    behind, before = after_it(quotation, page), before_it(quotation, page)
    last = page.language.code == "tr"  # the verb stands last: "olduğunu savunan sanık, “…” diye konuştu"
    if behind and before and not last and not ends_open(quotation) and behind.predicate != quotation.end + 1:
        return before
    return behind or before


def ends_open(quotation: Quotation) -> bool:
    """Whether its sentence goes on behind it: a comma before the closing mark or after it."""
    tree, end = quotation.last, quotation.end
    return tree is not None and any(tree.words[i].text[-1:] in ENDS for i in (end - 1, end + 1) if 0 <= i < len(tree))


def after_it(quotation: Quotation, page: Page) -> ReportFrame | None:
    """As in "…," said X; the reader may have begun a new sentence at the closing mark."""
    tree, start = quotation.last, quotation.end + 1
    if tree is None or not (ends_open(quotation) or verb_follows(tree, start) or worded(tree, start, page.language)):
        return None
    if start >= len(tree):
        following = page.near(tree, 1)
        if following is None or following.sentence.start - tree.sentence.end > 1:
            return None
        tree, start = following, 0
    if tree.words[start].upos == "CCONJ":
        return None  # X told them: "…," and others confirm it
    words = list(upto(tree, range(start, min(start + AFTER, len(tree)))))
    outside = around_it(quotation, tree) if tree.language == "tr" else range(start, len(tree))
    return (
        words_it(tree, words, page, outside)
        or first_report(tree, words, page, outside)
        or any_verb(tree, words, page, outside)
    )


def words_it(tree: Tree, words: list[int], page: Page, outside: Collection[int]) -> ReportFrame | None:
    """As in Turkish “…” ifadelerini kullandı, “…” sözlerine yer verildi: whoever used these words."""
    verb = next((i for i in words if tree.words[i].upos == "VERB"), None)
    if verb is None or not worded(tree, words[0], page.language):
        return None
    used = belongs(tree, verb, page.language, "words_it")
    return plain_report(tree, verb, "asserts", page, outside) if used else None


def worded(tree: Tree, i: int, language: Language) -> bool:
    """Whether what follows a quotation calls it somebody's words: “…” sözleri, “…” mesajını."""
    return language.code == "tr" and i < len(tree) and belongs(tree, i, language, "wording")


def around_it(quotation: Quotation, tree: Tree) -> list[int]:
    """The words on both sides of a quotation: in Turkish who speaks stands before it, the verb behind."""
    return [i for i in range(len(tree)) if i not in quotation.words.get(tree.number, ())]


def verb_follows(tree: Tree, start: int) -> bool:
    """Turkish puts the verb of the report right behind the quotation: “…” dedi, “…” diye konuştu."""
    behind = start + 1 if start < len(tree) and tree.forms[start] in JOINS else start
    return tree.language == "tr" and behind < len(tree) and tree.words[behind].upos == "VERB"


def before_it(quotation: Quotation, page: Page) -> ReportFrame | None:
    """As in X said: "…"; a colon may have ended the sentence."""
    tree, end = quotation.tree, quotation.mark
    if end == 0:
        before = page.near(tree, -1)
        if before is None or before.words[-1].text not in (":", ","):
            return None
        tree, end = before, len(before)
    if tree.words[end - 1].text not in (":", ",", "that") and tree.words[end - 1].upos not in ("VERB", "AUX"):
        return None
    words = list(upto(tree, range(end - 1, max(end - 1 - BEFORE, -1), -1)))
    words = [
        i for i in words if tree.words[i].deprel != "acl:relcl" or i >= end - 2
    ]  # "told those who met in Izmir, “…”"
    return (
        first_report(tree, words, page, range(end))
        or name_and_colon(tree, end, page)
        or announced(tree, end, page)
        or thus(tree, end, page)
    )


def announced(tree: Tree, end: int, page: Page) -> ReportFrame | None:
    """As in He listed what makes a good mayor in a town by the sea: "…": a whole sentence that ends in a colon."""
    if end < len(tree) or tree.words[end - 1].text != ":":
        return None
    frames = (f for f in page.frames[tree.number] if f.main and f.speaker and f.stance not in SILENT)
    return next(frames, None) or first_report(tree, [tree.root], page, range(end))


def thus(tree: Tree, end: int, page: Page) -> ReportFrame | None:
    """As in Turkish "Kaya şöyle devam etti: “…”": a verb that points ahead, whatever it is, says what follows."""
    if page.language.code != "tr" or tree.words[end - 1].text != ":" or not AHEAD & set(tree.forms[:end]):
        return None
    verb = next((i for i in range(end - 2, -1, -1) if tree.words[i].upos == "VERB"), None)
    frame = None if verb is None else plain_report(tree, verb, "asserts", page, range(end))
    return frame if frame and frame.speaker and frame.speaker.kind != "anonymous" else None


def any_verb(tree: Tree, words: list[int], page: Page, outside: Collection[int]) -> ReportFrame | None:
    """As in "…," enthused the manager: whatever the verb, it says the quotation; it may have no object."""
    verb = next((i for i in words if tree.words[i].upos == "VERB"), None)
    if verb is None or tree.first(verb, "obj", "aux", "mark") is not None:
        return None
    if tree.words[verb].feats.get("VerbForm") != "Fin":
        return None
    frame = plain_report(tree, verb, "asserts", page, outside)
    return frame if frame and frame.speaker and frame.speaker.head in outside else None


def name_and_colon(tree: Tree, end: int, page: Page) -> ReportFrame | None:
    """As in Kaya: "…": nothing but a name before the colon."""
    words = range(end - 1)
    if tree.words[end - 1].text != ":" or not 0 < len(words) <= BEFORE:
        return None
    name = next((i for i in words if tree.words[i].upos == "PROPN" and tree.words[i].head not in words), None)
    if name is None or any(tree.words[i].upos in ("VERB", "AUX", "PUNCT") for i in words):
        return None
    return ReportFrame(tree.number, name, voice(tree, name, ":", page.language), None, None, "asserts")


def upto(tree: Tree, words: range) -> Iterator[int]:
    """The words up to the end of a sentence, another quotation or a bracket."""
    for i in words:
        if tree.words[i].text in STOPS or tree.words[i].text in "\"“”«»''``":
            return
        yield i


def first_report(tree: Tree, words: list[int], page: Page, outside: Collection[int]) -> ReportFrame | None:
    """The first of these words that reports, with its speaker outside the quotation."""
    for i in words:
        stance = stance_of(tree, i, page.language) if tree.words[i].upos in ("VERB", "AUX") else None
        if stance is None or stance in SILENT:
            continue
        frame = next((f for f in page.frames[tree.number] if f.predicate == i and f.speaker), None)
        frame = frame or plain_report(tree, i, stance, page, outside)
        if frame and frame.speaker and (frame.speaker.tree != tree.number or frame.speaker.head in outside):
            return frame
    return None


def plain_report(tree: Tree, verb: int, stance: str, page: Page, outside: Collection[int]) -> ReportFrame | None:
    """A verb that reports the quotation only: "said McCaul", "he continued"."""
    speaker = speaker_of(tree, verb, page.language)
    if speaker is None or (speaker.tree == tree.number and speaker.head not in outside):
        near = [i for i in (verb - 1, verb + 1) if i in outside and tree.words[i].upos in NOMINAL]
        near = [i for i in near if tree.words[i].deprel != "compound:lvc"]  # "dikkat çekti"
        if not near:
            return None
        speaker = voice(tree, near[0], tree.words[verb].text, page.language)
    return ReportFrame(tree.number, verb, speaker, None, None, stance)


def around(quotation: Quotation, frames: Frames) -> ReportFrame | None:
    """The report that a sentence of the quotation makes: X said she had "…"."""
    best = None
    for number, words in quotation.words.items():
        inside = set(words)
        for frame in frames[number]:
            if frame.speaker is None or frame.predicate in inside or frame.stance in SILENT:
                continue
            if frame.speaker.tree == number and frame.speaker.head in inside:
                continue
            if frame.scope & inside:
                return frame
            if not frame.scope and (frame.main or frame.predicate in range(max(words) + 1, max(words) + 4)):
                best = best or frame
    return best or judged(quotation, frames)


def judged(quotation: Quotation, frames: Frames) -> ReportFrame | None:
    """As in He called it a "good story": whoever judges in the quoted words."""
    number, first = quotation.tree.number, quotation.mark
    found = [f for f in frames[number] if f.stance == "judges" and f.speaker and f.predicate < first]
    return max(found, key=lambda frame: frame.predicate, default=None)


def continued(quotation: Quotation, last: tuple[Quotation, ReportFrame] | None, page: Page) -> ReportFrame | None:
    """A quotation that goes on where the one before it stopped, with at most its own report between them."""
    if last is None or last[0].last is None:
        return None
    earlier, source = last
    gap = page.places[quotation.tree.number] - page.places[last[0].last.number]
    if quotation.goes_on:
        return source
    same = earlier.paragraph == quotation.paragraph
    alone = quotation.mark == 0 and quotation.last is not None and quotation.end >= len(quotation.last) - 2
    near = gap <= 2 if same else (gap <= 2 and alone and quotation.paragraph - earlier.paragraph == 1)
    between = [page.near(quotation.tree, -n) for n in range(gap + 1)]
    others = [f for t in between if t for f in page.frames[t.number] if f.main and f.speaker and interrupts(f, source)]
    return source if near and not others else None


def interrupts(frame: ReportFrame, source: ReportFrame) -> bool:
    """Whether somebody else reports between two quotations; whoever speaks inside the words quoted does not."""
    if frame.speaker is None or source.speaker is None or frame.stance in SILENT:
        return False
    return (frame.speaker.start, frame.speaker.end) != (source.speaker.start, source.speaker.end)


def sentence_before(quotation: Quotation, page: Page) -> ReportFrame | None:
    """The report that the sentence before was: X said so. "…"."""
    before = page.near(quotation.tree, -1)
    if before is None or quotation.tree.root not in quotation.words.get(quotation.tree.number, ()):
        return None
    named = [f for f in page.frames[before.number] if f.main and f.speaker and f.speaker.kind != "anonymous"]
    return named[-1] if named else None


def teller_before(quotation: Quotation, page: Page) -> ReportFrame | None:
    """Who is said to speak right before a paragraph of quotation: One of them told her story. | "They took …"."""
    before = page.near(quotation.tree, -1)
    whole = quotation.mark == 0 and quotation.tree.root in quotation.words.get(quotation.tree.number, ())
    if before is None or not whole:
        return None
    for verb in before.tagged("VERB"):
        subject = before.first(verb, "nsubj") if belongs(before, verb, page.language, "speaks") else None
        if subject is not None and (before.words[subject].upos == "PROPN" or is_person(before, subject, page.language)):
            return plain_report(before, verb, "asserts", page, range(len(before)))
    return None


def is_person(tree: Tree, i: int, language: Language) -> bool:
    """Whether a noun is somebody: "one of them", "a woman"."""
    return belongs(tree, i, language, "person", "people") or tree.lemmas[i] == "one"


# --- what the speaker is given ----------------------------------------------------------------------------------------


def narrowed(tree: Tree, frame: ReportFrame, source: ReportFrame, words: list[int]) -> ReportFrame:
    """A report behind the whole sentence that it quotes says the quoted words, not what is told of the speaker."""
    inside = frozenset(words)
    if frame.predicate != source.predicate or frame.predicate < max(words) or not frame.scope & inside:
        return frame
    if tree.language == "tr" and frame.content is not None and frame.content > max(words):
        return frame  # “Hazır ol” talimatını aldığını anlattı: the quotation is a part of what is told
    alone = min(words) <= 1 or (tree.language == "tr" and frame.content in inside)  # before it stands who speaks
    kept = frame.scope & inside if alone else frozenset(i for i in frame.scope if i <= max(words))
    return replace(frame, scope=kept)


def given(
    quotation: Quotation, tree: Tree, words: list[int], source: ReportFrame | None, frames: list[ReportFrame]
) -> list[ReportFrame]:
    """The frame that gives these words to the speaker, none where a frame of the sentence does so already."""
    inside = frozenset(words)
    if source is None:
        return unnamed(quotation, tree, inside, frames)
    if any(frame.speaker == source.speaker and inside <= frame.scope for frame in frames):
        return []
    predicate = source.predicate if source.tree == tree.number else place_of(source, tree, inside)
    known = (frame.content for frame in frames if frame.predicate == predicate and frame.content in inside)
    content = next(known, None)
    scope, content = inside - {predicate}, head_of(tree, inside) if content is None else content
    return [ReportFrame(tree.number, predicate, source.speaker, source.hearer, content, "asserts", scope)]


def place_of(source: ReportFrame, tree: Tree, inside: frozenset[int]) -> int:
    """Where a report that stands in another sentence is put: at who speaks, if he is named in this one."""
    speaker = source.speaker
    return speaker.head if speaker is not None and speaker.tree == tree.number else min(inside)


def unnamed(quotation: Quotation, tree: Tree, inside: frozenset[int], frames: list[ReportFrame]) -> list[ReportFrame]:
    """A whole sentence in quotation marks that nobody is named for: whoever says so, the document only quotes it."""
    if tree.root not in inside or any(frame.scope & inside and frame.predicate not in inside for frame in frames):
        return []
    mark = anonymous(quotation.tree, quotation.mark, quotation.tree.words[quotation.mark].text)
    return [ReportFrame(tree.number, min(inside), mark, None, tree.root, HEARSAY, inside)]


def head_of(tree: Tree, inside: frozenset[int]) -> int:
    """The word of the quotation that governs the others."""
    heads = (i for i in sorted(inside) if tree.words[i].head not in inside and tree.base(i) != "punct")
    return next(heads, min(inside))
