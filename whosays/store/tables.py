"""The tables of a case as the newest migration leaves them. Full-text tables are apart: fulltext.py.

`entity` holds entities as documents have them and never changes after; `case_entity` says which of them are one in the
case. Bodies are claim records (case/records.py) in JSON; the columns beside them are there to be searched.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    DDL,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    event,
)

metadata = MetaData()


def number() -> Column[int]:
    """A row's own number, given by the one writer: next after the greatest."""
    return Column("number", Integer, primary_key=True, autoincrement=False)


document = Table(
    "document",
    metadata,
    number(),
    Column("id", String, nullable=False, unique=True),
    Column("name", String, nullable=False),
    Column("media_type", String, nullable=False),
    Column("title", String),
    Column("language", String),
    Column("published", String),
    Column("source", String),
    Column("problems", Text, nullable=False),
    Index("document_order", "name", "id"),
)

# Apart from `document`, so that listing and filtering documents does not read through their texts.
content = Table(
    "content",
    metadata,
    Column("document", ForeignKey("document.number"), primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("pages", Text, nullable=False),
    Column("lines", Text, nullable=False),
)

case_entity = Table(
    "case_entity",
    metadata,
    number(),
    Column("id", String, nullable=False, unique=True),
)

# Every strong key belongs to one entity of the case.
case_entity_key = Table(
    "case_entity_key",
    metadata,
    Column("key", String, primary_key=True),
    Column("case_entity", ForeignKey("case_entity.number"), nullable=False, index=True),
)

# Names and aliases, to be found by their words (`entity_words`). `weight` is how many mentions go by it as the name of
# their entity, 0 for what is only an alias: the heaviest names the entity of the case (case/identity.py, `usual_name`).
case_entity_name = Table(
    "case_entity_name",
    metadata,
    number(),
    Column("case_entity", ForeignKey("case_entity.number"), nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("weight", Integer, nullable=False),
)

entity = Table(
    "entity",
    metadata,
    number(),
    Column("id", String, nullable=False, unique=True),
    Column("document", ForeignKey("document.number"), nullable=False, index=True),
    Column("case_entity", ForeignKey("case_entity.number"), nullable=False, index=True),
    Column("body", Text, nullable=False),
)

# The strong keys of each entity of a document, and the facts that tell two bearers of a name apart ("sex:f").
entity_key = Table(
    "entity_key",
    metadata,
    Column("entity", ForeignKey("entity.number"), primary_key=True, autoincrement=False),
    Column("key", String, primary_key=True),
)

entity_fact = Table(
    "entity_fact",
    metadata,
    Column("entity", ForeignKey("entity.number"), primary_key=True, autoincrement=False),
    Column("fact", String, primary_key=True),
)

# All facts of the members of an entity of the case: whether they are at odds is seen without looking at the members.
case_entity_fact = Table(
    "case_entity_fact",
    metadata,
    Column("case_entity", ForeignKey("case_entity.number"), primary_key=True, autoincrement=False),
    Column("fact", String, primary_key=True),
)

# Entities of the case that keys alone do not make (store/regrouping.py), each with the one that owns the keys of all.
case_entity_watch = Table(
    "case_entity_watch",
    metadata,
    Column("case_entity", ForeignKey("case_entity.number"), primary_key=True, autoincrement=False),
    Column("main", ForeignKey("case_entity.number"), nullable=False, index=True),
)

claim = Table(
    "claim",
    metadata,
    number(),
    Column("id", String, nullable=False, unique=True),
    Column("document", ForeignKey("document.number"), nullable=False),
    Column("start", Integer, nullable=False),
    Column("type", String, nullable=False, index=True),
    Column("polarity", String, nullable=False, index=True),
    Column("reality", String, nullable=False, index=True),
    Column("certainty", String, nullable=False, index=True),
    Column("voiced", Boolean, nullable=False),
    Column("body", Text, nullable=False),
    Column("denied", Boolean, nullable=False, server_default="0"),  # by one of its voices (case/denying.py)
    Index("claim_order", "document", "start", "type", "id"),
)

# Which entities a claim names, and as what: "argument", "where" or "voice".
claim_entity = Table(
    "claim_entity",
    metadata,
    Column("entity", ForeignKey("entity.number"), primary_key=True, autoincrement=False),
    Column("part", String, primary_key=True),
    Column("claim", ForeignKey("claim.number"), primary_key=True, autoincrement=False),
)

# What claims are sorted by, and the days between which the claimed thing may lie (ISO; null where that is not known).
claim_measure = Table(
    "claim_measure",
    metadata,
    Column("claim", ForeignKey("claim.number"), primary_key=True, autoincrement=False),
    Column("earliest", String),
    Column("latest", String),
    Column("confidence", Float, nullable=False),
)

# The kinds of the voices that state a claim, each once.
claim_voice = Table(
    "claim_voice",
    metadata,
    Column("kind", String, primary_key=True),
    Column("claim", ForeignKey("claim.number"), primary_key=True, autoincrement=False),
)

link = Table(
    "link",
    metadata,
    Column("id", String, primary_key=True),
    Column("type", String, nullable=False),
    Column("claims", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("review", String, nullable=False),
    Column("slot", String, nullable=False, server_default=""),
    Column("differing", Text, nullable=False, server_default="[]"),
)

# Which claims a link joins, by their ids.
link_claim = Table(
    "link_claim",
    metadata,
    Column("claim", String, primary_key=True),
    Column("link", String, primary_key=True, index=True),
)

# --- what is kept so that one more document links only what it touches (store/relinking.py). Numbers of claims and of
# entities stand here without a reference: what has gone is looked at once more before it is forgotten.


def kept(name: str, *columns: Column[Any], **options: Any) -> Table:
    """A table whose rows are little more than their key: without a second copy of it."""
    return Table(name, metadata, *columns, sqlite_with_rowid=False, **options)


def keyed(name: str, type_: type[Integer] = Integer) -> Column[int]:
    """A column that is part of a key of numbers."""
    return Column(name, type_, primary_key=True, autoincrement=False)


# The blocks in which claims are compared with each other, and as what a claim stands in one (case/linking/blocking.py).
claim_block = kept("claim_block", keyed("key", BigInteger), keyed("claim"))
Index("claim_block_claim", claim_block.c.claim)

# Pairs of claims that, compared alone, speak for one happening, and how surely (case/linking/hanging.py); each stands
# here both ways round.
claim_near = kept("claim_near", keyed("claim"), keyed("other"), Column("level", Integer, nullable=False))

# The keys by which the speakers of claims are known that stand in a happening, as numbers.
claim_speaker = kept("claim_speaker", keyed("key", BigInteger), keyed("claim"))
Index("claim_speaker_claim", claim_speaker.c.claim)

# Whom speakers count as whose words others quote from somebody else, by a key of the speaker; JSON.
mouth = Table("mouth", metadata, Column("key", String, primary_key=True), Column("speaker", Text, nullable=False))

# What has to be linked again: claims that came, went or changed, and entities of the case that won or lost a member.
due = Table(
    "due",
    metadata,
    Column("at", Integer, primary_key=True),
    Column("what", String, nullable=False),
    Column("number", Integer, nullable=False),
)

# An entity of the case without its mentions, what linking made of that, and whether it is a country or part of one.
case_entity_told = Table(
    "case_entity_told",
    metadata,
    Column("case_entity", Integer, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    Column("digest", String, nullable=False),
    Column("wide", Boolean, nullable=False),
)

# The rules by which the case was linked last, as a hash; under other rules all of it is linked anew. And how many times
# links were drawn: whoever keeps what they were sees that they have changed.
linking = Table(
    "linking",
    metadata,
    Column("rules", String, primary_key=True),
    Column("times", Integer, nullable=False, server_default="0"),
)

# What reviewers decided, as it was decided: rows are only ever added, and the database itself refuses anything else.
judgement = Table(
    "judgement",
    metadata,
    number(),
    Column("id", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("answer", String, nullable=False),
    Column("who", String, nullable=False),
    Column("at", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("edit", Text),
    Column("targets", Text, nullable=False),
    Column("subjects", Text, nullable=False),
)

undoing = Table(
    "undoing",
    metadata,
    Column("judgement", ForeignKey("judgement.number"), primary_key=True, autoincrement=False),
    Column("who", String, nullable=False),
    Column("at", String, nullable=False),
    Column("reason", Text, nullable=False),
)

APPEND_ONLY = tuple(
    f"CREATE TRIGGER {table}_{verb} BEFORE {verb.upper()} ON {table} "
    "BEGIN SELECT RAISE(ABORT, 'judgements are never changed'); END"
    for table in ("judgement", "undoing")
    for verb in ("update", "delete")
)
for _statement in APPEND_ONLY:
    _table = undoing if " ON undoing " in _statement else judgement
    event.listen(_table, "after_create", DDL(_statement).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]

# What each judgement is about, one row a subject: its id when it was judged, and the id that the same thing has now
# (`now`; null where the newest reading of its document has it no more).
judgement_target = Table(
    "judgement_target",
    metadata,
    Column("judgement", ForeignKey("judgement.number"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("target", String, nullable=False, index=True),
    Column("document", String, nullable=False, index=True),
    Column("now", String, index=True),
)

# What the log makes of claims: the review, and the judgement on which it stands. Claims without one are as read.
claim_review = Table(
    "claim_review",
    metadata,
    Column("claim", ForeignKey("claim.number"), primary_key=True, autoincrement=False),
    Column("review", String, nullable=False, index=True),
    Column("judgement", ForeignKey("judgement.number"), nullable=False),
)

# The first document that prints the same text as this one (itself where it is alone), and the agency of its by-line.
document_text = Table(
    "document_text",
    metadata,
    Column("document", ForeignKey("document.number"), primary_key=True, autoincrement=False),
    Column("text", ForeignKey("document.number"), nullable=False, index=True),
    Column("agency", String),
)

# The few runs of words by which documents that print one text are found (case/voices/texts.py).
text_key = Table(
    "text_key",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("document", ForeignKey("document.number"), primary_key=True, autoincrement=False),
)

# The long quotations that claims stand in: whom two documents quote with one sentence is one speaker.
quotation = Table(
    "quotation",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("claim", ForeignKey("claim.number"), primary_key=True, autoincrement=False),
)
