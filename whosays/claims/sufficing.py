"""Whether what was found is enough for a claim of its type; what is not stays an open claim, or none."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from whosays.model import Argument, Claim

# Of each group one role must be filled by words of the text: else a claim of the type says too little to stand alone.
NEEDED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "aim": (("goal",),),
    "trade": (("goods",),),
    "supply": (("thing", "recipient"),),
    "movement": (("traveller", "origin"),),  # "from there he went to …", with a lost subject
    "charge": (("defendant",),),
    "detention": (("person",),),
    "meeting": (("guest", "host"),),
    "presence": (("subject",), ("place",)),
    "ownership": (("owner",), ("asset",)),
    "association": (("party",), ("other",)),
    "founding": (("organization",),),
    "affiliation": (("member",), ("organization", "position")),
    "finance": (("amount", "purpose", "payee"), ("payer", "payee")),
    "training": (("trainee", "subject"),),
    "territory": (("territory",),),
    "investigation": (("subject", "finding"),),
}
# One side of a fight, of a sale or of a wish tells too little: "a gun battle with police", "sold the plates". Of 1,357
# judged claims 29 told only such a half, and 3 of these were right.
HALVES: Mapping[str, frozenset[str]] = {
    "aim": frozenset({"agent", "goal"}),
    "bribery": frozenset({"payer", "payee"}),
    "clash": frozenset({"party", "opponent"}),
    "instruction": frozenset({"speaker"}),
    "threat": frozenset({"agent"}),
    "trade": frozenset({"buyer", "goods", "seller"}),
    "training": frozenset({"trainee", "trainer"}),
    "trial": frozenset({"offence"}),
}


FINDING = frozenset({"find", "recover", "discover", "retrieve", "pull"})
POINTERS = frozenset(
    {"something", "anything", "everything", "nothing", "this", "that", "these", "those", "it", "so", "do so"}
)
MUTUAL = re.compile(r"(?:the )?(?:two|three|both|rival|warring|opposing|feuding)\b", re.IGNORECASE)  # sides of a fight
PRO_DROP = frozenset({"tr"})  # languages whose verbs tell their subject by an ending


def half_told(claim: Claim, language: str) -> bool:
    """Whether a claim names one side of what it tells, and neither time nor place: "the battle with police".

    Who owns up to a deed tells enough: "the Front claimed responsibility for the raid".
    """
    if language in PRO_DROP or len(claim.arguments) != 1 or claim.when is not None or claim.where:
        return False
    (one,) = claim.arguments
    if claim.type == "clash" and MUTUAL.match(one.text):
        return False  # "a brawl between two families"
    owned = any((voice.start, voice.end) == (one.start, one.end) for voice in claim.attribution)
    return not owned and one.role in HALVES.get(claim.type, frozenset())


def nothing_done(claim: Claim) -> bool:
    """Whether nobody is told to have been hurt: "no bodies were found"."""
    found = claim.type == "casualty" and claim.predicate.lemma.partition("_")[0] in FINDING
    return found and claim.status.polarity == "negated"


def lacks(kind: str, found: tuple[Argument, ...]) -> bool:
    """Whether the text gives in no words what a claim of this type is about: "I wanted to – I wanted …"."""
    roles = {argument.role for argument in found if not (argument.role == "goal" and says_nothing(argument))}
    return any(roles.isdisjoint(group) for group in NEEDED.get(kind, ()))


def says_nothing(goal: Argument) -> bool:
    """As in "something they had long demanded": what is wanted, other words tell."""
    return goal.entity is None and goal.text.lower() in POINTERS


def unnamed(kind: str, found: tuple[Argument, ...]) -> bool:
    """Whether a claim about two bodies leaves one a pronoun that stands for nobody known: "its branch"."""
    return kind == "structure" and any(a.entity is None and len(a.text) < 6 and a.text.islower() for a in found)


def pointing(found: tuple[Argument, ...], words: Collection[str]) -> bool:
    """Whether all that a claim names are words such as "this" that stand for nothing known."""
    named = [a for a in found if a.role not in ("stance", "change")]
    return all(a.entity is None and a.text.lower() in words for a in named)
