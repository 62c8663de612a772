"""Lemmas as edit scripts: what to cut from the end of a form and what to add (after Straka's UDPipe).

A script is `<case><cut>:<added>`: case `l` lower-cases the form first, `k` keeps it. `=lemma` replaces the form whole.
"""

from __future__ import annotations

from whosays.text.letters import lower


def script_of(form: str, lemma: str, language: str) -> str:
    """The script that turns a form into its lemma."""
    case = "l" if lemma == lower(lemma, language) else "k"
    base = lower(form, language) if case == "l" else form
    shared = 0
    while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
        shared += 1
    if shared == 0 and lemma:
        return f"={lemma}"
    return f"{case}{len(base) - shared}:{lemma[shared:]}"


def apply_script(form: str, script: str, language: str) -> str:
    """The lemma that a script makes of a form."""
    if script[0] == "=":
        return script[1:]
    case, (cut, _, added) = script[0], script[1:].partition(":")
    base = lower(form, language) if case == "l" else form
    keep = len(base) - int(cut)
    return (base[:keep] if keep > 0 else "") + added or base
