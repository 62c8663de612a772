"""Readings for tests: a few told by hand, with offsets found in their texts, and any number of random ones."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from whosays.model import (
    Argument,
    Box,
    Claim,
    Document,
    Entity,
    EntityMention,
    Evidence,
    Line,
    Page,
    Place,
    Predicate,
    Reading,
    Status,
    Voice,
    When,
    Where,
)

Told = tuple[Reading, bytes]


def hashed(kind: str, *parts: object) -> str:
    return f"{kind}:{hashlib.sha256(repr(parts).encode()).hexdigest()[:24]}"


def document(name: str, text: str, **more: Any) -> Document:
    return Document(
        id=f"sha256:{hashlib.sha256(text.encode()).hexdigest()}",
        name=name,
        media_type="text/plain",
        text=text,
        **{"language": "en", **more},
    )


def entity(of: Document, schema: str, name: str, *aliases: str, **more: Any) -> Entity:
    """An entity that is mentioned wherever its first name stands."""
    starts = [i for i in range(len(of.text)) if of.text.startswith(name, i)]
    mentions = tuple(EntityMention(of.id, i, i + len(name), name) for i in starts)
    return Entity(hashed("entity", of.id, name, schema), schema, name, aliases, mentions=mentions, **more)


def claim(of: Document, type_: str, predicate: str, entities: Sequence[Entity] = (), **more: Any) -> Claim:
    """A claim whose quote is the line on which its predicate stands; `roles` maps a role to its words.

    Words that are a name of one of the entities mean it; (words, name) says it outright.
    """
    at = of.text.index(predicate)
    start = of.text.rfind("\n", 0, at) + 1
    end = of.text.find("\n", at) if "\n" in of.text[at:] else len(of.text)

    def span(words: str | tuple[str, str]) -> tuple[str, int, int, str | None]:
        words, name = words if isinstance(words, tuple) else (words, words)
        where = of.text.index(words, start)
        return words, where, where + len(words), next((e.id for e in entities if e.name == name), None)

    cue = more.pop("cue", "said")
    voices = tuple(Voice(text, s, e, "other", cue, id_) for text, s, e, id_ in map(span, more.pop("voices", ())))
    arguments = tuple(Argument(role, *span(words)) for role, words in more.pop("roles", {}).items())
    places = tuple(Where(*span(words)) for words in more.pop("places", ()))
    return Claim(
        id=hashed("claim", of.id, type_, at),
        type=type_,
        predicate=Predicate(predicate, predicate, at, at + len(predicate)),
        arguments=arguments,
        evidence=Evidence(of.id, start, end, of.text[start:end]),
        attribution=voices,
        where=places,
        engine="hand@1",
        **more,
    )


def told(of: Document, claims: Sequence[Claim], entities: Sequence[Entity]) -> Told:
    return Reading(of, tuple(claims), tuple(entities)), of.text.encode()


def report() -> Told:
    """A news report on people who are nobody."""
    text = (
        "The police said Jale Demir sold a boat to A.C. in Bodrum.\n"
        "Her lawyer denied that she paid the Harbour Union.\n"
        "A.C. planned to burn the old mill.\n"
    )
    of = document("report.txt", text, title="A boat is sold")
    jale = entity(of, "Person", "Jale Demir")
    ac = entity(of, "Person", "A.C.", anonymised=True)
    union = entity(of, "Organization", "Harbour Union", "HU")
    bodrum = entity(of, "Address", "Bodrum", place=Place(37.03, 27.43, "TR", "PPL", "test"))
    all_ = (jale, ac, union, bodrum)
    claims = (
        claim(
            of, "trade", "sold", all_,
            roles={"seller": "Jale Demir", "buyer": "A.C.", "goods": "a boat"},
            places=["Bodrum"], voices=["The police"],
        ),
        claim(
            of, "finance", "paid", all_,
            roles={"payer": ("she", "Jale Demir"), "payee": ("the Harbour Union", "Harbour Union")},
            voices=["Her lawyer"], status=Status("negated"), cue="denied",
        ),
        claim(of, "attack", "burn", all_, roles={"attacker": "A.C.", "target": "the old mill"},
              status=Status(reality="planned", certainty="possible")),
    )  # fmt: skip
    return told(of, claims, all_)


def judgment() -> Told:
    """A second document that names some of the same people, in Turkish."""
    text = (
        "Mahkeme, JALE DEMİR'in tekneyi sattığını belirtti.\n"
        "A.C. Ankara'ya gitti.\n"
        "Liman Birliği (HU) Bodrum'da kuruldu.\n"
    )
    of = document("judgment.txt", text, language="tr")
    jale = entity(of, "Person", "JALE DEMİR'in")
    ac = entity(of, "Person", "A.C.", anonymised=True)
    union = entity(of, "PublicBody", "Liman Birliği", "HU")
    all_ = (jale, ac, union)
    claims = (
        claim(of, "trade", "sattığını", all_, roles={"goods": "tekneyi"}, voices=["Mahkeme"]),
        claim(of, "movement", "gitti", all_, roles={"traveller": "A.C.", "destination": "Ankara'ya"}),
        claim(of, "founding", "kuruldu", all_, roles={"organization": "Liman Birliği"}),
    )
    return told(of, claims, all_)


# --- random readings ------------------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=20)
NAMES = st.sampled_from(
    ["Jale Demir", "jale demir", "JALE DEMİR", "A.C.", "HU", "Harbour Union", "the men", "Bodrum", "IŞİD", "Işıl Kaya"]
) | st.text(min_size=1, max_size=12)
FLOATS = st.floats(-90, 90, allow_nan=False)


@st.composite
def readings(draw: st.DrawFn) -> Told:
    """Any reading that the model's types allow: every field is filled at times and empty at times."""
    text = draw(TEXTS) + draw(TEXTS)
    pages = draw(st.booleans())
    of = document(
        draw(st.sampled_from(["a.txt", "b.txt", "ç.pdf"])),
        text,
        title=draw(st.none() | TEXTS),
        language=draw(st.sampled_from([None, "en", "tr"])),
        published=draw(st.sampled_from([None, "2023-11-05"])),
        source=draw(st.none() | TEXTS),
        pages=(Page(1, 0, len(text), 595.0, 842.0),) if pages else (),
        lines=(Line(0, len(text), 1, 1.5, 2.5, 3.25, draw(FLOATS)),) if pages else (),
        problems=tuple(draw(st.lists(TEXTS, max_size=2))),
    )
    entities = draw(st.lists(entities_of(of), max_size=3, unique_by=lambda e: e.id))
    claims = draw(st.lists(claims_of(of, entities), max_size=3, unique_by=lambda c: c.id))
    return told(of, claims, entities)


@st.composite
def spans(draw: st.DrawFn, of: Document) -> tuple[int, int]:
    start = draw(st.integers(0, len(of.text) - 1))
    return start, draw(st.integers(start + 1, len(of.text)))


@st.composite
def entities_of(draw: st.DrawFn, of: Document) -> Entity:
    stretches = sorted(set(draw(st.lists(spans(of), min_size=1, max_size=3))))
    schema = draw(st.sampled_from(["Person", "Organization", "PublicBody", "Address", "Vehicle"]))
    return Entity(
        hashed("entity", of.id, stretches[0], schema),
        schema,
        draw(NAMES),
        tuple(draw(st.lists(NAMES, max_size=2))),
        draw(st.booleans()),
        draw(st.none() | st.builds(Place, FLOATS, FLOATS, st.none() | st.just("TR"), st.none() | TEXTS, TEXTS)),
        tuple(EntityMention(of.id, s, e, of.text[s:e]) for s, e in stretches),
    )


@st.composite
def claims_of(draw: st.DrawFn, of: Document, entities: list[Entity]) -> Claim:
    def span() -> tuple[str, int, int]:
        start, end = draw(spans(of))
        return of.text[start:end], start, end

    ids = st.sampled_from([None, *(e.id for e in entities)])
    quote, start, end = span()
    word, word_start, word_end = span()
    box = st.builds(Box, st.integers(1, 3), FLOATS, FLOATS, FLOATS, FLOATS)
    days = st.sampled_from([None, "2023-01-01"])
    return Claim(
        id=hashed("claim", of.id, draw(st.integers(0, 99))),
        type=draw(st.sampled_from(["supply", "open", "trade"])),
        predicate=Predicate(word, draw(TEXTS), word_start, word_end),
        arguments=tuple(
            Argument(draw(TEXTS), *span(), draw(ids)) for _ in range(draw(st.integers(0, 3)))
        ),
        evidence=Evidence(
            of.id, start, end, quote, draw(st.sampled_from([None, 1])), tuple(draw(st.lists(box, max_size=2)))
        ),
        status=draw(st.builds(
            Status,
            st.sampled_from(["affirmed", "negated"]),
            st.sampled_from(["actual", "habitual", "planned", "attempted", "cancelled", "hypothetical"]),
            st.sampled_from(["certain", "probable", "possible"]),
        )),
        attribution=tuple(
            Voice(*span(), "court", draw(TEXTS), draw(ids)) for _ in range(draw(st.integers(0, 2)))
        ),
        when=When(*span(), draw(st.none() | TEXTS), draw(days), draw(days)) if draw(st.booleans()) else None,
        where=tuple(Where(*span(), draw(ids)) for _ in range(draw(st.integers(0, 2)))),
        confidence=draw(st.floats(0, 1)),
        engine=draw(TEXTS),
        review=draw(st.sampled_from(["unreviewed", "accepted", "rejected", "unsure"])),
    )  # fmt: skip
