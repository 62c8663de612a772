"""Words that look like a time and are none: the verb "may", a number of people, an age."""

from __future__ import annotations

import re

from whosays.text.times.vocabulary import Vocabulary

Found = re.Match[str]
AGE = re.compile(r"[- ]?(?:old\b|of age\b)")
NO_PLURAL = "is|was|has|does|his|its|this|as|us|across|versus|plus|less|unless|thus"
BEFORE_CHRIST = re.compile(  # "500 BC", "from 2000 to 1500 BCE"
    r"(?:\s*(?:to|and|-|–)\s*(?:about\s+|around\s+)?\d{1,5})?,?\s+b\.?\s?c(?:\.?\s?e)?(?!\w)"
)
COUNTED = re.compile(rf"\s(?:(?!(?:{NO_PLURAL})\b)[a-z]+s|people|men|women|children|block)\b")
LAST_WORD = re.compile(r"([^\W\d_]+)[\s(\"“]+$")
BEFORE_NUMBERS = ("than", "to", "about", "around", "or", "and", "for", "by")
# "as soon as", "soon after", "the future of the town", "a quarter of the voters"
NO_TIME_BEFORE = {
    "now": (" that ",),
    "soon": (" as ", " after "),
    "recently": (" as ",),
    "the week": (" of ",),
    "the future": (" of ",),
    "a quarter": (" of ",),
    "more than a quarter": (" of ",),
}
AFTER_PREPOSITION = re.compile(r"\b(?:in|since|until|by|last|next|of|early|late|from|during)\s+$")
MARCH_FOR = re.compile(r"\s+(?:for|on|of)\s+(?:the\s+)?[A-Z]")
NAME_BEHIND = re.compile(r"\s+[A-Z][a-z]")
SHORT_WEEKDAYS = ("sun.", "sat.")  # end a sentence oftener than they name a day: "he lay in the sun."
FALL_WHEN = re.compile(r"\b(?:in|by|during|until|through|since|into|for|of|over|throughout|before|after)\s+$")
NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
YEAR_BEFORE = re.compile(r"\b(?:1[89]|20)\d\d\s+(?:and|or|to)\s+$")  # "the 2010 and 2014 elections"
FRACTION = re.compile(r"\bthree[- ]quarters$")
PARTS = ("morning", "evening", "afternoon", "night", "noon")
AMBIGUOUS = ("may", "march", "mar.", "august")


def plausible(text: str, low: str, found: Found, vocabulary: Vocabulary) -> bool:
    """Whether a match can be a time in its place."""
    if names_a_thing(text, low, found, vocabulary):
        return False
    if vocabulary.code == "tr":
        return True
    if found[0] in NO_TIME_BEFORE and low.startswith(NO_TIME_BEFORE[found[0]], found.end()):
        return False
    if (
        BEFORE_CHRIST.match(low, found.end())
        or is_paper(text, found)
        or is_downfall(low, found)
        or is_address(text, found)
    ):
        return False
    if (
        is_greeting(low, found, vocabulary)
        or is_fraction(low, found)
        or is_always(low, found)
        or is_named_day(text, low, found, vocabulary)
    ):
        return False
    return not (is_age(low, found) or is_common_word(text, found) or is_number(low, found, vocabulary))


def names_a_thing(text: str, low: str, found: Found, vocabulary: Vocabulary) -> bool:
    """As in "19 Mayıs Mahallesi", "the 26 July Movement", "the Sunday Times": a day that has become a name."""
    after, words = NEXT_WORD.match(low, found.end()), found.groupdict()
    if after is None:
        return False
    if "month" in words:
        return vocabulary.has("named_after_days", after[1])
    day = words.get("weekday") or words.get("part")
    return day is not None and vocabulary.has("papers", after[1]) and text[after.start(1)].isupper()


def is_downfall(low: str, found: Found) -> bool:
    """As in "after the fall of the wall", "the fall in prices": no autumn."""
    if found[0] != "the fall":
        return False
    if low.startswith((" of ", " in "), found.end()):
        return True
    return FALL_WHEN.search(low, max(0, found.start() - 15), found.start()) is None


def is_address(text: str, found: Found) -> bool:
    """As in "at 1600 Pennsylvania Avenue": no time of day."""
    words = found.groupdict()
    return found[0].isdigit() and words.get("hour") is not None and NAME_BEHIND.match(text, found.end()) is not None


def is_named_day(text: str, low: str, found: Found, vocabulary: Vocabulary) -> bool:
    """As in "Black Monday", "Good Friday", "Orthodox Christmas": no day of this week, or of everybody's calendar."""
    words, before = found.groupdict(), LAST_WORD.search(low[max(0, found.start() - 20) : found.start()])
    if before is None or words.get("way") is not None:
        return False
    if words.get("weekday") is not None or words.get("month") is not None or found[0] == "today":
        return vocabulary.has("named_days", before[1])
    feast = words.get("holiday") or words.get("feast")
    capital = text[found.start() - len(before[0]) + before[0].index(before[1])].isupper() if feast else False
    return capital and len(before[1]) > len("the") and not vocabulary.has("before_year", before[1])


def is_paper(text: str, found: Found) -> bool:
    """As in "the Weekly Standard", "the daily Granma": the name of a paper, not what comes again."""
    if found.groupdict().get("daily") is None:
        return False
    named = text[found.start()].isupper() and not starts_sentence(text, found.start())
    return named or (found[0] == "daily" and NAME_BEHIND.match(text, found.end()) is not None)


def is_march(text: str, found: Found) -> bool:
    """As in "the annual March for Life": people who walk, not the month."""
    return found[0] == "march" and MARCH_FOR.match(text, found.end()) is not None


def is_greeting(low: str, found: Found, vocabulary: Vocabulary) -> bool:
    """As in "good evening", "High Noon"."""
    before = LAST_WORD.search(low[max(0, found.start() - 20) : found.start()])
    return found[0] in PARTS and before is not None and vocabulary.has("greeted", before[1])


def is_always(low: str, found: Found) -> bool:
    """As in "day and night", "night and day": no night that is told."""
    return found[0] == "night" and (
        low.endswith("day and ", 0, found.start()) or low.startswith(" and day", found.end())
    )


def is_fraction(low: str, found: Found) -> bool:
    """As in "three-quarters of the bread"."""
    return FRACTION.search(found[0]) is not None and low.startswith(" of ", found.end())


def is_age(low: str, found: Found) -> bool:
    """As in "a 34-year-old man", "ten years old"."""
    return bool(AGE.match(low, found.end()))


def is_common_word(text: str, found: Found) -> bool:
    """As "may" and "march" in small letters are: the verb, not the month."""
    if found[0] in SHORT_WEEKDAYS:
        return True
    word = found.groupdict().get("month")
    if word in ("jan", "dec", "mar", "jun") and found.end() - found.start() == len(word):
        return True
    if word is None or word not in AMBIGUOUS:
        return False
    at = found.start("month")
    if AFTER_PREPOSITION.search(text[max(0, at - 12) : at].lower()):
        return False
    if text[at].islower() or is_march(text, found):
        return True
    alone = found.end() - found.start() == len(word)
    return alone and (text[at : found.end()].isupper() or starts_sentence(text, at))


def starts_sentence(text: str, at: int) -> bool:
    """Whether a word opens a sentence, where its capital tells nothing."""
    return at == 0 or bool(re.search(r"(?:[.!?:][\"”’)]*\s+|\n\s*|[\"“])$", text[max(0, at - 6) : at]))


def is_number(low: str, found: Found, vocabulary: Vocabulary) -> bool:
    """A bare number such as "2000" that counts something, or stands in a row of digits."""
    words = found.groupdict()
    if words.get("year") is None or found[0].strip("'’") != words["year"]:
        return False
    before = LAST_WORD.search(low[max(0, found.start() - 20) : found.start()])
    if before and before[1] == "at":
        return True  # a time of day: "at 2030"
    if before and vocabulary.has("numbered", before[1]):
        return True  # "Flight 1549"
    after = NEXT_WORD.match(low, found.end())
    if after and vocabulary.has("makes", after[1]) and not (before and vocabulary.has("before_year", before[1])):
        return True  # "a white 1998 Toyota"
    counts = bool(COUNTED.match(low, found.end()))
    if YEAR_BEFORE.search(low, max(0, found.start() - 12), found.start()):
        return False
    if before and before[1] == "the":
        return counts and low.startswith("block", found.end() + 1)  # "the 1996 elections" are none that are counted
    if before and vocabulary.has("before_year", before[1]):
        return counts and before[1] in BEFORE_NUMBERS
    return counts
