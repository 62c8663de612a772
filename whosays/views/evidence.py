"""A claim with all that it rests on: its sentence with what stands around it, its links, its judgements, a footnote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from whosays.model import Claim, Document, Edit, Judgement, Link, Review
from whosays.views.claim_line import as_text
from whosays.views.claim_rows import ClaimRow, Known, claim_row
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
) -> ClaimDetail:
    """The detail of a claim; `address` is the page that shows it, for the footnote."""
    row = claim_row(claim, known)
    return ClaimDetail(
        **{field.name: getattr(row, field.name) for field in fields(ClaimRow)},
        context=context(document.text, claim.evidence.start, claim.evidence.end),
        links=tuple(linked_claims(claim.id, linked, known)),
        judgements=tuple(map(judged, judgements)),
        footnote=footnote(row, document, address),
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


def footnote(row: ClaimRow, document: Document, address: str) -> str:
    """The claim ready to paste: sentence, quote, source, page and link."""
    evidence = row.evidence
    source = [document.source or "", document.title or "", row.document_name, document.published or ""]
    source += [f"p. {evidence.page}"] if evidence.page else []
    source += [f"characters {evidence.start}–{evidence.end}"]
    told = ", ".join(printable(part) for part in dict.fromkeys(source) if part)
    return f"{as_text(list(row.line))}. “{printable(evidence.quote)}” ({told}) {address}"
