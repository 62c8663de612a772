"""The contract of every store: what a case can be asked, and what it promises.

A case is a folder with `case.db` and `originals/<sha256>`. Whatever the backend: one transaction a document; killed at
any moment, the case opens again with whole documents only; the original is on disk before the document is in the case.
Everything comes out in one order, whatever the order of adding: documents by name then id, entities by id, claims by
document, start (of the predicate), type and id.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from whosays.case.voices.speakers import Source
from whosays.model import Answer, Claim, Document, Entity, JudgedKind, Judgement, Link, Reading
from whosays.store.figures import Dated, Facets, Listed, Named, Outline, Page, Roll, State, Whole
from whosays.store.outcome import Due, Outcome

if TYPE_CHECKING:
    from whosays.case.linking.telling import Setting

# What a user may write after --status, and what it asks of a claim: (column of the claim, value).
STATUS_WORDS: dict[str, tuple[str, str | bool]] = {
    "affirmed": ("polarity", "affirmed"),
    "negated": ("polarity", "negated"),
    "denied": ("denied", True),  # negated by a voice that denies it (case/denying.py)
    "actual": ("reality", "actual"),
    "habitual": ("reality", "habitual"),
    "planned": ("reality", "planned"),
    "attempted": ("reality", "attempted"),
    "cancelled": ("reality", "cancelled"),
    "hypothetical": ("reality", "hypothetical"),
    "certain": ("certainty", "certain"),
    "probable": ("certainty", "probable"),
    "possible": ("certainty", "possible"),
}


# How claims can be sorted; with "-" before it, the other way round. Claims that are level stand in the store's order.
SORTS = ("document", "time", "type", "confidence", "review")

# What a query may ask of a claim's links: another claim contradicts it; no independent second voice tells of the same;
# another claim tells of the same happening.
LINK_WORDS = ("disputed", "single", "same")

Values = str | tuple[str, ...] | None  # one, or several of which one must hold


@dataclass(frozen=True, slots=True)
class ClaimQuery:
    """Which claims: every field that is given must hold; an empty query is all claims.

    Where a field takes several values, one of them must hold.

    Names and words are compared without case, accents, quotes and the dot of the Turkish i; a word of three letters or
    more also finds longer words that begin with it ("örgüt" finds "örgütün"), a shorter one only itself.
    """

    type: Values = None  # a claim type, exactly: "supply"
    who: Values = None  # words of an argument, or of a name or alias of the entity that an argument means
    by: Values = None  # words of a voice in the attribution, or of a name or alias of its entity
    status: Values = None  # STATUS_WORDS: "planned"; with commas, all must hold: "denied,possible"
    about: Values = None  # an entity (id, or words of its name or alias) anywhere in the claim
    search: str | None = None  # words, all of them in the claim's quote, predicate, arguments or voices; "…" a phrase
    document: Values = None  # a document's name, or the beginning of its name or id ("sha256:" may be left out)
    limit: int | None = None  # no more than so many, the first in the order asked for
    family: Values = None  # a family of claim types: "violence"
    voice: Values = None  # an entity that speaks (id), or a kind of voice: "kind:court"; "kind:own" is no voice at all
    subject: Values = None  # an entity (id) that takes part in the claim or is where it took place, not its voice
    place: Values = None  # a place (entity id) named in the claim, or one that lies in it
    after: str | None = None  # ISO date: the claimed thing may have happened on this day or later
    before: str | None = None  # ISO date: the claimed thing may have happened on this day or earlier
    review: Values = None  # unreviewed, accepted, rejected, unsure
    since: str | None = None  # ISO date: of documents published on this day or later
    link: Values = None  # LINK_WORDS: "disputed", "single"; with commas, all must hold
    sort: str = "document"  # one of SORTS, or "-" and one of them
    offset: int = 0  # so many are left out first


class Store(Protocol):
    """A case that is open. Use it as a context manager, or call `close`.

    The ids of entities that come out are those of the case: one entity for all documents that name it.
    """

    path: Path

    def known(self, document_id: str) -> bool:
        """Whether the case holds this document."""

    def save(self, reading: Reading, original: bytes) -> None:
        """Take one document in, whole or not at all. A document that is known stays as it is.

        Raises BusyCase (another process writes), StorageFull (nothing of this document is kept, all others are).
        """

    def save_links(self, links: Iterable[Link]) -> None:
        """Take links between claims in, in one transaction; a link that is known (by id) is replaced."""

    def replace_links(self, links: Iterable[Link], claims: Sequence[str] | None = None) -> None:
        """Put these links in the place of all that were drawn over the case and touch these claims (or of all).

        One transaction. What a reviewer said of a link that stays the same stays; the order of claims is let be.
        """

    def read_again(self, reading: Reading) -> None:
        """Put a new reading of a document in the place of the one that the case holds; judgements stay with it.

        The same case comes out as if it had been read so at first. Links over the case that touched its claims are
        gone until documents are linked next. Raises NotInCase.
        """

    def judge(self, judgement: Judgement) -> Judgement:
        """Note what a reviewer decided, for good; gives it back whole.

        `id`, `when` and `subjects` are filled in where they are empty. Targets: a claim, a link, or two entities (of
        the case or of documents; the first is the one that stays when two are parted). Needs no other writer to be
        done. Raises NotInCase for an unknown target, BadJudgement where the decision makes no sense.
        """

    def undo(self, judgement_id: str, who: str, reason: str = "", when: str = "") -> Judgement:
        """Take a judgement back: what stood before it stands again. Raises NotInCase, BadJudgement (done before)."""

    def judgements(
        self, kind: JudgedKind | None = None, of: str | None = None, standing: bool = False
    ) -> Iterator[Judgement]:
        """The log in the order in which it was written: all, those of a kind, those on one thing.

        `of` is an id as it was when judged or as it is now (a claim, a link, an entity of the case or of a document);
        `standing` leaves out what was taken back.
        """

    def judged_apart(self) -> list[str]:
        """The claims (ids as judged) to which several people gave different answers that were not taken back."""

    def snapshot(self) -> AbstractContextManager[object]:
        """While it is open, all that this store reads is of one moment, though another process may be adding."""

    def document(self, document_id: str) -> Document | None:
        """One document with its text, or None."""

    def documents(self) -> Iterator[Document]:
        """All documents with their texts, one at a time, by name then id."""

    def document_count(self) -> int:
        """How many documents the case holds."""

    def claim_counts(self) -> dict[str, int]:
        """Document id → number of its claims; every document has an entry."""

    def original(self, document_id: str) -> bytes:
        """The bytes of the file as it was added. Raises FileNotFoundError where they are gone."""

    def claims(self, query: ClaimQuery = ...) -> Iterator[Claim]:
        """Claims that the query asks for, a few at a time, by document, start, type and id.

        Each as reviewers left it: its `review`, and its corrections where the newest judgement that stands has any.

        Raises WhosaysError for a word in `status` that is none.
        """

    def entities(self) -> Iterator[Entity]:
        """The entities of the case with all their mentions, by id."""

    def entity_names(self) -> dict[str, str]:
        """Entity id → its name, for all entities of the case; much cheaper than `entities`."""

    def entity_facts(self) -> dict[str, frozenset[str]]:
        """Entity id → what its documents state of it and only one can have ("sex:f", "born:1980"), where they do."""

    def judged_pairs(self) -> dict[frozenset[str], Answer]:
        """Two entities of the case → the newest answer that stands on them."""

    def members(self, entity_id: str) -> list[Entity]:
        """The entities of documents that are one with this one (of the case or of a document), the most named first."""

    def document_names(self) -> dict[str, str]:
        """Document id → its name; much cheaper than `documents`."""

    def links(self, claims: Iterable[str] | None = None) -> Iterator[Link]:
        """All links, or those of some claims (ids), by id."""

    def waiting(self, rules: str) -> bool:
        """Whether anything is due in a case that was linked by these rules."""

    def due(self, rules: str) -> Due:
        """What has to be linked again; all claims, where the case was linked by other rules (any name for them)."""

    def claims_numbered(self, numbers: Iterable[int]) -> dict[int, Claim]:
        """Claims by their numbers in this store, those that there are."""

    def settings(self, documents: Iterable[str]) -> dict[str, Setting]:
        """What linking has to know of documents, by id."""

    def companies(self, documents: Iterable[str]) -> dict[str, frozenset[str]]:
        """Document id → the entities of the case that it names, without countries and parts of them."""

    def entities_told(self, ids: Iterable[str]) -> dict[str, Entity]:
        """Entities of the case by id, as they were when `due` was asked last, without their mentions."""

    def in_blocks(self, blocks: Collection[int]) -> Iterator[tuple[int, int]]:
        """The claims of blocks (case/linking/blocking.py), each with its key."""

    def block_keys(self, claims: Iterable[int]) -> dict[int, set[int]]:
        """The keys under which claims are kept in blocks, also such as are gone."""

    def objections(self, claims: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Those of their keys under which they object to what is told of a danger, each with the claim."""

    def keep_blocks(self, keys: Mapping[int, Set[int]], others: Iterable[int]) -> None:
        """Keep the keys of claims in the place of those that they had; the `others` are due from now on as well."""

    def near(self, claims: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        """The pairs of claims, these first, that speak for one happening when compared alone, with their levels."""

    def speaking(self, keys: Iterable[int]) -> set[int]:
        """The claims in happenings whose speakers are known by one of these keys."""

    def mouths(self) -> dict[str, str]:
        """Key of a speaker → whom it counts as, as it was kept last."""

    def keep_linking(self, found: Outcome, upto: int) -> None:
        """Keep what linking found, in one transaction; marks up to this one are done with."""

    def compare_texts(self) -> int:
        """Find which of the documents that came since last time print a text that is there, and who is quoted alike.

        Gives back how many documents were looked at; cheap where there is nothing new.
        """

    def sources(self, documents: Iterable[str] | None = None) -> dict[str, Source]:
        """Document id → its name, the text that it prints, its outlet and agency; of all documents, or of these."""

    def reprints(self) -> list[tuple[str, ...]]:
        """Groups of two documents and more (ids) that print one text, each by name then id."""

    def quoted_alike(self) -> list[tuple[str, Claim]]:
        """Claims that stand in a long quotation which two documents have, each with a key of the quotation."""

    def ids(self, query: ClaimQuery) -> list[str]:
        """The ids of all claims that a query asks for, in the store's order."""

    def undated(self, query: ClaimQuery, most: int) -> tuple[int, list[str]]:
        """How many of a query's claims have no date at all, and the ids of the first `most` of them."""

    def dated(self, query: ClaimQuery, most: int, most_partakers: int) -> Dated:
        """The first `most` of a query's claims that have a date; who takes part in most of them."""

    def state(self) -> State:
        """A value that changes whenever something is written to the case: what was counted before holds no more."""

    def changed(self, before: State, now: State) -> frozenset[str]:
        """What has changed between two states: "read" (documents), "links", and the kinds of judgements."""

    def whole(self) -> Whole:
        """How much there is."""

    def page(self, query: ClaimQuery) -> Page:
        """A page of claims in the query's order (100 where it sets no limit), and how many there are in all."""

    def outlines(self, query: ClaimQuery) -> list[Outline]:
        """What `page` would give, without the words: for pictures of tens of thousands."""

    def facets(self, query: ClaimQuery, most: int = 50, only: Collection[str] = ()) -> Facets:
        """How the claims of a query are spread, each facet (or `only` some) with its most frequent values."""

    def roll(
        self, query: ClaimQuery, words: str = "", schemas: Sequence[str] = (), offset: int = 0, limit: int = 100
    ) -> Roll:
        """Entities that the claims of a query name, most often named first, by words of their names and by schema."""

    def listed(self, document_id: str | None = None) -> list[Listed]:
        """The documents (or one) without their texts, by name then id."""

    def claims_by_id(self, ids: Iterable[str]) -> dict[str, Claim]:
        """The claims with these ids, those that there are."""

    def entity(self, entity_id: str) -> Entity | None:
        """One entity of the case with all its mentions, or None."""

    def named(self, ids: Iterable[str]) -> dict[str, Named]:
        """The entities with these ids as a list shows them, counted over all claims."""

    def names_of(self, ids: Iterable[str]) -> dict[str, str]:
        """The names of entities of the case, by id."""

    def close(self) -> None:
        """Let the case go; a store may be closed twice."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None: ...
