"""Labels that say who speaks from here on: "[DEMIR] …", "Reporter: …", "Q: …", Turkish "SORULDU: …".

A header such as "[SPEECH] [PRESIDENT DEMIR, IN PROGRESS] [TEXT]" gives a whole text to a speaker. Interviews,
transcripts and minutes of hearings give each turn a label. What follows is in that person's voice until the next label,
or until an editor's mark such as "[end recording]" says that the text goes back to its own voice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from whosays.claims.attribution.answering import answerer, is_told_again
from whosays.claims.attribution.examinations import examined, told_again
from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.spans import ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import kind_of
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

MOST = 4  # words of a label
SENTENCE_ENDS = '\n.?!"”’…)'
LONGEST = 12  # words of an editor's mark
LETTERS = ("Q", "A")
CUE = "label"  # the cue of a voice that a label names


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a label, `first` to `last` without its signs; `after` is the first word behind it."""

    tree: Tree
    first: int
    last: int
    after: int
    bracket: bool

    @property
    def text(self) -> str:
        words = " ".join(word.text for word in self.tree.words[self.first : self.last + 1])
        return words.rstrip(".") if len(words) < 3 else words  # "A." and "A" are one


def labelled_voices(trees: Sequence[Tree], language: Language, text: str) -> dict[int, tuple[VoiceSpan, ...]]:
    """For each sentence under a speaker's label, that speaker."""
    labels = {tree.number: [*bracketed(tree, text, language), *before_colon(tree, text)] for tree in trees}
    known = speakers([label for found in labels.values() for label in found], language, text)
    headers = {tree.number: found for tree in trees if (found := header(tree, language)) is not None}
    questions = before_answers(trees, labels, known, text, language)
    asked = next((found for tree in trees if (found := interviewed(tree, language)) is not None), None)
    turns = [n for n, found in labels.items() if any(is_letter(label, known) for label in found)]
    witness = examined(trees, min(turns), language) if turns else None
    begun_at = min((number for number, found in labels.items() if found), default=0)
    named = answerer([tree for tree in trees if tree.number < begun_at], language)
    last = max((n for n, found in labels.items() if any(label.text in known for label in found)), default=-1)
    out: dict[int, tuple[VoiceSpan, ...]] = {}
    current: tuple[VoiceSpan, ...] = ()
    for before, tree in zip((None, *trees), trees, strict=False):
        if before is not None and current and answered(before, tree, current[0], text):
            current = (speaker(asked, language),) if asked is not None else ()
        again = tree.number in questions or (bool(turns) and told_again(before, tree, turns, language, text))
        current = () if again or is_told_of(tree, current, labels[tree.number]) else current
        if before is not None and tree.number > last and is_told_again(before, tree, text, language):
            current = ()
        headed = headers.get(tree.number)
        current = (speaker(headed, language),) if headed is not None else current
        begun = current
        for label in labels[tree.number]:
            if headed is not None and (ends(label, language) or label.first <= headed.last):
                continue  # "[TEXT]" behind "[SPEECH] [DEMIR]" is the speech
            if ends(label, language):
                current = ()
            elif label.text in known:
                answers = language.is_a(language.lower(label.text), "label_answer")
                examinee = witness if label.text == "A" else named if answers else None
                current = (examinee or speaker(label, language),)
                opens = label.first <= 1 or label.after <= tree.root  # one late in a sentence opens the next
                begun = current if opens else begun
        if headed is not None and tree.root < headed.after:
            continue  # the header itself is the text's own
        if begun and not_over(labels[tree.number], tree, language):
            out[tree.number] = begun
    return out


def header_frames(trees: Sequence[Tree], language: Language) -> Iterator[ReportFrame]:
    """The voice of a header over what stands behind it in its own sentence."""
    for tree in trees:
        headed = header(tree, language)
        begin = behind_brackets(tree, headed.after) if headed is not None else len(tree)
        if headed is not None and begin < len(tree):
            voice, scope = speaker(headed, language), frozenset(range(begin, len(tree)))
            yield ReportFrame(tree.number, headed.last, voice, None, None, "asserts", scope)


def behind_brackets(tree: Tree, at: int) -> int:
    """The first word behind the brackets that begin at a word: "[TEXT] [PASSAGE OMITTED] The army …"."""
    while at < len(tree) and tree.words[at].text == "[":
        at = next((k + 1 for k in range(at, len(tree)) if tree.words[k].text == "]"), len(tree))
    return at


def answered(before: Tree, tree: Tree, voice: VoiceSpan, text: str) -> bool:
    """Whether a new paragraph without a label follows a reporter's question: whoever is interviewed answers."""
    return voice.kind == "media" and before.words[-1].text == "?" and new_paragraph(before, tree, text)


def is_told_of(tree: Tree, voices: Sequence[VoiceSpan], labels: Sequence[Label]) -> bool:
    """Whether a sentence tells of the speaker by name: "[DEMIR] “…” Demir said so in Izmir."."""
    about = tree.first(tree.root, "nsubj")
    if not voices or about is None or labels or tree.words[about].upos != "PROPN":
        return False
    return voices[0].text.split()[-1] in {tree.words[i].text for i in (about, *tree.having(about, "flat", "compound"))}


def before_answers(
    trees: Sequence[Tree], labels: Mapping[int, Sequence[Label]], known: frozenset[str], text: str, language: Language
) -> set[int]:
    """The sentences of the questions: where only answers have a label, the paragraph before each."""
    out: set[int] = set()
    if not known or not only_answers(known, language):
        return out
    asking = False
    for behind, tree in pairwise(reversed(trees)):
        if new_paragraph(tree, behind, text):
            asking = any(label.text in known for label in labels[behind.number])
        if asking:
            out.add(tree.number)
    return out


def not_over(labels: Sequence[Label], tree: Tree, language: Language) -> bool:
    """Whether no mark ends the voice before what the sentence says."""
    last = [label for label in labels if label.after <= tree.root]
    return not (last and ends(last[-1], language))


# --- finding labels ---------------------------------------------------------------------------------------------------


def bracketed(tree: Tree, text: str, language: Language) -> Iterator[Label]:
    """Words in square brackets that open a paragraph, or stand behind others that do; "[end recording]" anywhere."""
    for i, word in enumerate(tree.words):
        if word.text != "[":
            continue
        before = text[: word.start].rstrip(" \t")
        end = next((k for k in range(i + 2, min(i + 2 + LONGEST, len(tree))) if tree.words[k].text == "]"), None)
        if end is None:
            continue
        opens = (not before or before[-1] in "\n]") and not follows_line(before)
        comma = next((k for k in range(i + 2, end) if tree.words[k].text == ","), end)  # "[DEMIR, interrupting]"
        label = Label(tree, i + 1, comma - 1, end + 1, bracket=True)
        if opens or (label.last > label.first and ends(label, language)):
            yield label


def header(tree: Tree, language: Language) -> Label | None:
    """The speaker in "[SPEECH] [PRESIDENT DEMIR, IN PROGRESS] [TEXT]": the name in the bracket behind the kind."""
    kinds = language.classes.get("label_kind", frozenset())
    for i in range(1, len(tree) - 4):
        if tree.forms[i] not in kinds or [w.text for w in tree.words[i - 1 : i + 3 : 2]] != ["[", "]"]:
            continue
        if tree.words[i + 2].text != "[" or language.is_a(tree.forms[i + 3], "label_end"):
            continue
        stop = next((k for k in range(i + 4, len(tree)) if tree.words[k].text in (",", "(", "]")), None)
        end = next((k for k in range(i + 4, len(tree)) if tree.words[k].text == "]"), None)
        if stop is not None and end is not None:
            return Label(tree, i + 3, stop - 1, end + 1, bracket=True)
    return None


def interviewed(tree: Tree, language: Language) -> Label | None:
    """Who answers in "[INTERVIEW WITH PRESIDENT DEMIR BY LODOS, ON 3 MAY]"."""
    for i in range(len(tree) - 4):
        words = tree.forms[i : i + 3]
        if tree.words[i].text != "[" or not language.is_a(words[1], "label_interview"):
            continue
        stops = (",", "]", "(", "by", "on", "in", "at")
        stop = next((k for k in range(i + 3, len(tree)) if tree.forms[k] in stops), None)
        end = next((k for k in range(i + 3, len(tree)) if tree.words[k].text == "]"), None)
        if words[2] == "with" and stop is not None and end is not None and stop > i + 3:
            return Label(tree, i + 3, stop - 1, end + 1, bracket=True)
    return None


def follows_line(before: str) -> bool:
    """Whether a line goes on here that was only broken to fit: one newline behind words that end no sentence."""
    line = before.rstrip("\n")
    return before.endswith("\n") and not before.endswith("\n\n") and bool(line) and line[-1] not in ".?!:]\"'”’…"


def before_colon(tree: Tree, text: str) -> Iterator[Label]:
    """A name or a role and a colon at the beginning of a line or behind a sentence, with words behind it."""
    before = text[: tree.words[0].start].rstrip(" \t")
    fresh = not before or before[-1] in SENTENCE_ENDS
    dotted = dotted_letter(tree, text) if not before or before[-1] == "\n" else None
    if dotted is not None:
        yield dotted
    colon = next((i for i in range(1, min(MOST + 1, len(tree))) if tree.words[i].text == ":"), None)
    quoted = colon is not None and colon + 1 < len(tree) and tree.words[colon + 1].text in "\"“«„''``"
    if fresh and colon is not None and not quoted:
        yield Label(tree, 0, colon - 1, colon + 1, bracket=False)


def dotted_letter(tree: Tree, text: str) -> Label | None:
    """As in "Q. Who was it?" and "A. The colonel." in a transcript that has both."""
    letter = tree.words[0].text.rstrip(".")
    if letter not in LETTERS or not all(f"\n{other}." in f"\n{text}" for other in LETTERS):
        return None
    after = 1 if tree.words[0].text.endswith(".") else 2
    stop = after == 1 or (len(tree) > 1 and tree.words[1].text == ".")
    return Label(tree, 0, 0, after, bracket=False) if stop and after <= len(tree) else None


# --- which of them name speakers --------------------------------------------------------------------------------------


def speakers(labels: Sequence[Label], language: Language, text: str) -> frozenset[str]:
    """The labels that name who speaks; in front of a colon only where turns are taken."""
    brackets = {label.text for label in labels if label.bracket and names_speaker(label, language, text)}
    if any(label.bracket and is_role(label, language) for label in labels):  # to a "[REPORTER]"
        brackets |= {label.text for label in labels if label.bracket and is_somebody(label, language)}
    turns = Counter(label.text for label in labels if not label.bracket and is_turn(label, language))
    taken = max(turns.values(), default=0) > 1 and (len(turns) > 1 or only_answers(turns, language))
    return frozenset(brackets | (set(turns) if taken else set()))


def only_answers(labels: Iterable[str], language: Language) -> bool:
    """Whether the only label of a text is that of answers."""
    return all(language.is_a(language.lower(label), "label_answer") for label in labels)


def names_speaker(label: Label, language: Language, text: str) -> bool:
    """A role, or a name of which the text speaks elsewhere too; no mark of the editor."""
    if ends(label, language) or label.last - label.first >= MOST:
        return False
    name = label.tree.words[label.last].text
    turns, inside = text.count(f"[{name}]"), text.count(f"{name}]")
    return is_role(label, language) or (text.count(name) > inside and (is_name(label) or turns > 1)) or turns > 2


def is_turn(label: Label, language: Language) -> bool:
    """A role or a name whose colon is followed by a sentence, and no line of a form ("Date: 3 May")."""
    said = label.tree.words[label.after :]  # nothing where a reader has ended the sentence at the colon
    says = not said or any(word.upos in ("VERB", "AUX") for word in said)
    return says and (is_role(label, language) or is_name(label))


def is_name(label: Label) -> bool:
    """Nothing but names; all capitals are names there."""
    words = label.tree.words[label.first : label.last + 1]
    return all(word.upos == "PROPN" and word.text[:1].isupper() and word.text[-1:].isalpha() for word in words)


def is_role(label: Label, language: Language) -> bool:
    """As in "reporter", "moderator", "Q"."""
    roles = language.classes.get("label_role", frozenset())
    return language.lower(label.tree.words[label.last].text).rstrip(".") in roles


def is_somebody(label: Label, language: Language) -> bool:
    """As in "unidentified security officer"."""
    return not ends(label, language) and belongs(label.tree, label.last, language, "person", "officer")


def is_letter(label: Label, known: Container[str]) -> bool:
    """As in "Q." and "A." where these take turns."""
    return label.text in known and label.text in LETTERS


def ends(label: Label, language: Language) -> bool:
    """As in "[end recording]", "[text]": what follows is the text's own."""
    marks = language.classes.get("label_end", frozenset())
    words = label.tree.words[label.first : label.last + 1]
    return label.bracket and any(language.lower(word.text) in marks for word in words)


def speaker(label: Label, language: Language) -> VoiceSpan:
    """The voice of a label; where its name tells no kind, a title before the name does."""
    tree, head = label.tree, label.last
    start, end = tree.words[label.first].start, tree.words[head].end
    kind = kind_of(tree, head, language)
    titles = (kind_of(tree, i, language) for i in range(head - 1, label.first - 1, -1))
    kind = kind if kind != "other" else next((one for one in titles if one != "other"), kind)
    return VoiceSpan(tree.number, head, start, end, label.text, kind, CUE)
