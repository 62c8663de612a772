"""A claim with all that it rests on: its sentence with what stands around it, its links, its judgements, a footnote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from whosays.model import Claim, Document, Edit, Judgement, Link, Review
from whosays.views.claim_line import as_text, claim_line
from whosays.views.claim_rows import ClaimRow, Known, claim_row
from whosays.views.line_words import WORDS, Language
from whosays.views.printable import printable

AROUND = 2  # lines of about LINE characters that are shown on each side of a quote
LINE = 90


@dataclass(frozen=True, slots=True)
class Context:
    """The quote with what stands before and after it; `start` is where `before` begins in the document's text."""

    before: str
    quote: str
    after: str
    start: int


@dataclass(frozen=True, slots=True)
class LinkedClaim:
    """A link of the claim, once for each other claim that it joins.

    `slot` is where two claims differ, `values` what they say there, this claim's own first.
    """

    id: str
    type: str
    why: str
    slot: str
    values: tuple[str, ...]
    confidence: float
    review: Review
    claim: ClaimRow


@dataclass(frozen=True, slots=True)
class Judged:
    """One entry of the log: what was answered, by whom, when (ISO 8601, UTC), and whether it was taken back since."""

    id: str
    answer: str
    reason: str
    by: str
    at: str
    undone: bool
    edit: Edit | None


@dataclass(frozen=True, slots=True)
class ClaimDetail(ClaimRow):
    """The row and everything that the evidence panel shows."""

    context: Context
    links: tuple[LinkedClaim, ...]
    judgements: tuple[Judged, ...]
    footnote: str


def claim_detail(
    claim: Claim,
    known: Known,
    document: Document,
    linked: Iterable[tuple[Link, Claim]],
    judgements: Iterable[Judgement],
    address: str,
    language: Language = "en",
) -> ClaimDetail:
    """The detail of a claim; `address` is the page that shows it, for the footnote, which is in `language`."""
    row = claim_row(claim, known)
    line = as_text(claim_line(claim, known.entities, WORDS[language]))
    return ClaimDetail(
        **{field.name: getattr(row, field.name) for field in fields(ClaimRow)},
        context=context(document.text, claim.evidence.start, claim.evidence.end),
        links=tuple(linked_claims(claim.id, linked, known)),
        judgements=tuple(map(judged, judgements)),
        footnote=footnote(line, row, document, address, language),
    )


def context(text: str, start: int, end: int) -> Context:
    """What stands around a stretch of text: two lines on each side, cut at a paragraph's end or between words."""
    first, last = start, end
    for _ in range(AROUND):
        first, last = line_before(text, first), line_after(text, last)
    return Context(text[first:start], text[start:end], text[end:last], first)


def line_before(text: str, at: int) -> int:
    """Where the line begins that ends at `at`: after a line break, or between words."""
    broken = text.rfind("\n", 0, max(0, at - 1)) + 1
    if at - broken <= LINE:
        return broken
    return text.find(" ", at - LINE, at) + 1 or at - LINE


def line_after(text: str, at: int) -> int:
    """Where the line ends that begins at `at`."""
    broken = text.find("\n", at + 1)
    broken = len(text) if broken < 0 else broken
    if broken - at <= LINE:
        return broken
    space = text.rfind(" ", at, at + LINE)
    return space if space > at else at + LINE


def linked_claims(id_: str, linked: Iterable[tuple[Link, Claim]], known: Known) -> Iterator[LinkedClaim]:
    """Links of a claim with the other claim of each."""
    for link, other in linked:
        values = link.values if link.claims[0] == id_ else link.values[::-1]
        row = claim_row(other, known)
        yield LinkedClaim(link.id, link.type, link.why, link.slot, values, link.confidence, link.review, row)


def judged(judgement: Judgement) -> Judged:
    """An entry of the log."""
    one = judgement
    return Judged(one.id, one.answer, one.reason, one.who, one.when, one.undone is not None, one.edit)


def footnote(line: str, row: ClaimRow, document: Document, address: str, language: Language) -> str:
    """The claim ready to paste: sentence, quote, source, page and link."""
    evidence, words = row.evidence, WORDS[language]
    source = [document.source or "", document.title or "", row.document_name, document.published or ""]
    source += [words.page.format(evidence.page)] if evidence.page else []
    source += [f"{words.characters} {evidence.start}–{evidence.end}"]
    told = ", ".join(printable(part) for part in dict.fromkeys(source) if part)
    return f"{line}. “{printable(evidence.quote)}” ({told}) {address}"
