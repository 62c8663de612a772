"""Which words make a time expression, a file a language.

To add a language: a file here, one in languages/, a line in `RULES`.
"""

from __future__ import annotations

from functools import cache

from whosays.text.times.rules import english, turkish
from whosays.text.times.rules.form import Rule, Rules
from whosays.text.times.vocabulary import load

RULES = {"en": english.rules, "tr": turkish.rules}
__all__ = ["RULES", "Rule", "Rules", "rules_of"]


@cache
def rules_of(code: str) -> Rules:
    """The compiled rules of a language; those of English for a language that has none."""
    code = code if code in RULES else "en"
    vocabulary = load(code)
    return Rules(vocabulary, tuple(RULES[code](vocabulary)))
