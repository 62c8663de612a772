"""Whether a time in a sentence lies ahead or behind, by the verbs around it, where no tree is at hand.

"will meet on Friday" is the next Friday, "met on Friday" the last one. The nearest word that shows a tense decides;
what stands before the expression counts first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from whosays.text.times.values import Tense
from whosays.text.times.vocabulary import Vocabulary

WORD = re.compile(r"['’]?[^\W_]+(?:['’]t)?")
SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+(?=\S)|\n\s*\n")
BEFORE, AFTER = 12, 5  # words
OPENING = 2  # words before a time that opens its sentence: "On Friday, …", "But in May …"
SOON = 4  # words behind a time that opens its sentence
SUBJECT = 5  # words before a verb among which its subject stands
LONGEST = 4  # words of a form that shows a tense: "goes to the polls"
AHEAD = frozenset({"by", "until", "till"})  # a term lies ahead of what is told: "by 15 December"
NOUN = 3  # words within which the noun stands that a day belongs to
NO_NOUN = frozenset(
    {"of", "on", "in", "at", "to", "for", "by", "from", "with", "after", "before", "over", "and", "that"}
)
AS_BEFORE = frozenset({"as", "previously", "originally"})
HELD = frozenset({"is", "are"})  # "The vote is on Friday."
OPEN_ON = (["agreed"], ["decided"], ["settled"], ["insisted"])  # "agreed on 5 January" may be a day to come
LEADS = frozenset(
    {"on", "in", "at", "from", "for", "but", "and", "then", "starting", "beginning", "early", "late", "next"}
)
PARTICIPLES = ("ed", "en", "wn", "rn")
PLURAL = frozenset({"they", "we", "i", "you", "people", "men", "women", "police"})
ADVERBS = frozenset({"also", "not", "soon", "then", "now", "never", "again"})
PERFECT = frozenset({"had", "has", "have", "was", "were", "been"})
OBLIGED = frozenset({
    "must", "should", "needs", "need", "can", "could", "would", "may", "might", "ordered", "asked", "told", "demanded",
    "required", "needed", "wanted", "urged", "warned", "promised", "agreed", "called",
})  # fmt: skip
NOBODY = frozenset({"not", "nobody", "no", "none", "never", "nothing", "neither"})
FAILED = frozenset({"could", "couldn't", "cannot", "not", "neither", "nor"})
BEFORE_MAY = frozenset(
    {"in", "of", "since", "until", "last", "next", "early", "late", "by", "from", "and"}
)  # the month
DETERMINERS = frozenset(
    {"a", "an", "the", "its", "his", "her", "their", "our", "this", "that", "of", "new", "most", "more", "enough"}
)
ARTICLES = frozenset({"a", "an", "the", "its", "his", "their", "our", "my", "your"})  # "her" may be an object
MODIFIERS = frozenset({"still", "yet", "newly", "not", "so", "never", "once", "as", "more", "most", "well"})
WIDE = 300  # characters of a sentence before and after a time that are looked at
# Full stops behind these, and behind single letters, end no sentence.
ABBREVIATIONS = frozenset({
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "sat", "sun", "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt",
    "sen", "rep", "gov", "rev", "st", "jr", "sr", "inc", "corp", "co", "ltd", "no", "vs", "av", "doç", "yrd", "sok",
    "cad", "mah", "bkz",
})  # fmt: skip


def tense_around(low: str, start: int, end: int, vocabulary: Vocabulary) -> Tense | None:
    """The tense that the words around a stretch of lowered text show; None where they show none."""
    left, right = sentence_around(low, start, end)
    before, after = WORD.findall(low[left:start]), WORD.findall(low[end:right])
    if vocabulary.code == "tr":  # the verb ends the clause, and a coming thing is told by a participle before it
        ahead = any(vocabulary.shows("will", word) for word in after) or put_off_to(low[start:end], after, vocabulary)
        return "future" if ahead else next((t for word in after[::-1] if (t := shown_by(word, vocabulary))), None)
    return english_tense(before, after, vocabulary, owning=low.startswith("'s", end))


def put_off_to(words: str, after: Sequence[str], vocabulary: Vocabulary) -> bool:
    """As in "10 Ocak'a ertelendi": a term, whatever the verb's tense; "10 Ocak'ta ertelendi" is when it was set."""
    dative = words.endswith(("a", "e")) and not words.endswith(("da", "de", "ta", "te"))
    return dative and any(vocabulary.shows("put_off", word) for word in after[:2])


def english_tense(
    before: Sequence[str], after: Sequence[str], vocabulary: Vocabulary, owning: bool = False
) -> Tense | None:
    """The tense of the nearest word before that shows one, else of the nearest behind.

    `owning`: "would get around Friday's ruling", where "would" says nothing of Friday.
    """
    if put_off(before, vocabulary):
        return "future"
    if done_by_then(before, after, vocabulary, owning):
        return "past"
    close = before[:-1] if before[-1:] == ["the"] else before
    if AHEAD.intersection(close[-1:]) or close[-2:] == ["ahead", "of"]:
        done = "had" in after[:AFTER] if len(before) <= OPENING else reached(close, vocabulary)  # "By May he had left."
        return "past" if done or only_then(close, vocabulary) else "future"
    if (
        HELD.intersection(before[-2:] if before[-1:] in (["on"], ["in"]) else before[-1:])
        and "today" not in before[-4:]
    ):
        return "future"
    for at in range(len(before) - 1, max(-1, len(before) - 1 - BEFORE), -1):
        tense = shown_at(before, at, vocabulary)
        if owning and vocabulary.has("may", before[at]):
            return None
        if tense:
            return tense
    reach = len(after) if len(before) <= OPENING else AFTER
    reach = 1 if before and before[-1] not in LEADS else reach  # "the ruling on Friday means that he will stay"
    return next((tense for at in range(min(reach, len(after))) if (tense := shown_at(after, at, vocabulary))), None)


def reached(before: Sequence[str], vocabulary: Vocabulary) -> bool:
    """As in "had been seen a million times by Friday", "rose to 40 by Monday"; "was to leave by Friday" lies ahead."""
    near = list(before[-BEFORE:-1]) if before[-1:] == ["by"] else []
    open_ended = any(word in OBLIGED or vocabulary.shows("will", word) for word in near)
    purposes = any(word == "to" and not behind[0].isdigit() for word, behind in pairwise([*near, "."]))
    if open_ended or purposes:
        return False
    passive = any(word in PERFECT and shown_by(behind, vocabulary) == "past" for word, behind in pairwise(near))
    return passive or any(vocabulary.has("reached", word) for word in near)


def only_then(before: Sequence[str], vocabulary: Vocabulary) -> bool:
    """As in "nobody was told until Friday", "did not leave until May"; "could not appeal until Friday" is open."""
    near = before[-BEFORE:-1]
    past = any(shown_by(word, vocabulary) == "past" for word in near)
    ahead = any(vocabulary.shows("will", word) or vocabulary.has("modal", word) for word in near)
    return before[-1:] in (["until"], ["till"]) and past and not ahead and not NOBODY.isdisjoint(near)


def put_off(before: Sequence[str], vocabulary: Vocabulary) -> bool:
    """As in "was put off to July", "was moved from March to Friday": a term, whatever the verb's tense."""
    to, near = before[-1:] in (["to"], ["for"]), before[-5:-1]
    return (to and any(vocabulary.has("put_off", word) for word in near)) or (to and before[-3:-1] == ["put", "off"])


def done_by_then(before: Sequence[str], after: Sequence[str], vocabulary: Vocabulary, owning: bool) -> bool:
    """As in "will look into Sunday's car bombing", "to appeal against the Friday ruling": the day of what is done."""
    behind = after[1:] if owning else after if before[-1:] == ["the"] else ()
    named = takewhile(lambda word: word not in NO_NOUN, behind[:NOUN])
    return any(vocabulary.has("deeds", word) for word in named)


def attributive(words: Sequence[str], at: int) -> bool:
    """As in "on a still unspecified date", "a stolen car": a participle before its noun shows no tense."""
    if not words[at].endswith(PARTICIPLES):
        return False
    before = words[at - 1] if at else ""
    modified = before.endswith("ly") or before in MODIFIERS
    return before in ARTICLES or (modified and at > 1 and words[at - 2] in ARTICLES)


def shown_at(words: Sequence[str], at: int, vocabulary: Vocabulary) -> Tense | None:
    """The tense that the words from a place on show: "is to", "set for", "will", "had been due", "met"."""
    if words[at - 1 : at] and words[at - 1] in DETERMINERS and vocabulary.has("nouns", words[at]):
        return None  # "announced the plan on 5 May"
    if attributive(words, at) or (words[at] in ("planned", "scheduled") and AS_BEFORE.intersection(words[at - 1 : at])):
        return None  # "began as planned on Saturday", "the originally scheduled talks"
    forms = (" ".join(words[at : at + size]) for size in range(1, LONGEST + 1))
    if any(vocabulary.shows("will", form) for form in forms):
        return "past" if "had been" in " ".join(words[max(0, at - 4) : at]) else "future"  # "had been due to expire"
    if vocabulary.has("arranged", words[at]) and several(words, at, vocabulary):
        return "future"  # "the leaders meet on Friday"
    if vocabulary.has("may", words[at].removesuffix("n't")):
        return possible(words, at)
    if shown_by(words[at], vocabulary) != "past" or infinitive(words, at, vocabulary):
        return None
    if HELD.intersection(words[max(0, at - 1) : at]) or ("as", "soon", "as") in consecutive(words[max(0, at - 5) : at]):
        return None  # "when the case is heard in May"; "likely to sell as soon as trading opened on Monday"
    if "be" not in words[max(0, at - 1) : at]:
        return "past"
    failed = not FAILED.isdisjoint(words[max(0, at - 4) : at])
    missed = failed and vocabulary.has("sought", words[at])  # "could not be reached"; but "to be published in November"
    return "past" if missed else "future"


def consecutive(words: Sequence[str]) -> zip[tuple[str, str, str]]:
    """Each three words that follow one another."""
    return zip(words, words[1:], words[2:], strict=False)


def several(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """As in "the leaders meet", "Kaya and Demir meet": a subject in the plural; not "he made the leaders meet"."""
    subject = words[max(0, at - SUBJECT) : at]
    if any(vocabulary.has("causing", word) for word in subject):
        return False
    return plural(subject[-1:]) or ("and" in subject[:-1] and not shown_by(subject[-1], vocabulary))


def plural(before: Sequence[str]) -> bool:
    """Whether the word before a verb, if there is one, can be its subject in the plural."""
    noun = any(len(word) > 3 and word.endswith("s") and not word.endswith("ss") for word in before)
    return noun or not PLURAL.isdisjoint(before)


def infinitive(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """As in "will cut", "to also set": a form that is a past in other places."""
    before = words[max(0, at - 2) : at]
    before = before[:-1] if before and (before[-1] in ADVERBS or before[-1].endswith("ly")) else before
    return bool(before) and vocabulary.has("modal", before[-1])


def possible(words: Sequence[str], at: int) -> Tense | None:
    """The tense of "would", "may": ahead; of "would not say", "could have come" the past; none of the month."""
    behind = words[at + 1 : at + 3]
    if words[at] == "may" and (BEFORE_MAY.intersection(words[max(0, at - 1) : at]) or "".join(behind[:1]).isdigit()):
        return None
    denied = words[at].endswith("n't") or "not" in behind[:1]
    return "past" if "have" in behind or (denied and words[at][:5] in ("would", "could")) else "future"


def surely_past(low: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a time is that of a verb in the past, which stands right before it, or soon behind it where it opens."""
    return right_behind(low, start, vocabulary) or opens(low, start, end, vocabulary)


def opens(low: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """As in "On 3 February he left": a time that opens its sentence, and a past soon behind it."""
    left, right = sentence_around(low, start, end)
    if vocabulary.code != "en" or len(WORD.findall(low[left:start])) > 1:
        return False
    told = (shown_by(word, vocabulary) for word in WORD.findall(low[end:right])[:SOON])
    return next(filter(None, told), None) == "past"


def right_behind(low: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb in the past stands right before a time: "the year ended Jan. 31", "was seen Nov. 3"."""
    before = WORD.findall(low[max(0, start - 30) : start])
    before = before[:-1] if before[-1:] == ["on"] and before[-2:-1] not in OPEN_ON else before  # "was cut on Jan. 1"
    if vocabulary.code != "en" or not before or before[-1] == "set":  # "set 10 May as the last day"
        return False
    return shown_by(before[-1], vocabulary) == "past"


def shown_by(word: str, vocabulary: Vocabulary) -> Tense | None:
    """The tense that one word shows."""
    if vocabulary.shows("will", word):
        return "future"
    if vocabulary.shows("did", word) or (vocabulary.code == "en" and len(word) > 4 and word.endswith("ed")):
        return "past"
    return None


def sentence_around(low: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of a stretch begins and ends, roughly: at full stops that are not an abbreviation's."""
    first, last = max(0, start - WIDE), min(len(low), end + WIDE)
    left = max((m.end() for m in SENTENCE_END.finditer(low, first, start) if ends(low, m)), default=first)
    right = next((m.start() for m in SENTENCE_END.finditer(low, end, last) if ends(low, m)), last)
    return left, right


def ends(low: str, mark: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: a blank line follows it, or no abbreviation stands before it."""
    word = re.search(r"[^\W_]+$", low[max(0, mark.start() - 20) : mark.start()])
    if low[mark.start()] != "." or mark[0].count("\n") > 1 or word is None:
        return True
    return len(word[0]) > 1 and word[0] not in ABBREVIATIONS
