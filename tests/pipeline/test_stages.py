"""The flow as pure functions, with the fake engine."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosays.annotations.engines.fake import Fake
from whosays.demo import sample_files
from whosays.model import Argument, Claim, Document, Entity, EntityMention, Evidence, Predicate, Reading
from whosays.pipeline.files import Failure, from_pipe
from whosays.pipeline.stages import annotate_sections, join, read_batch, sections

LETTER = "Amir Karan supplied the lorries.\n\nThe police arrested Amir Karan in Van.\n"


def document(text: str) -> Document:
    return Document("sha256:00", "a.txt", "text/plain", text, language="en")


def test_a_batch_keeps_its_order_and_its_failures() -> None:
    first, empty, last = read_batch([from_pipe(b"One called."), from_pipe(b""), from_pipe(LETTER.encode())], Fake())
    assert isinstance(first, Reading)
    assert first.document.text == "One called."
    assert isinstance(empty, Failure)
    assert "empty" in empty.reason
    assert isinstance(last, Reading)
    assert last.document.text == LETTER


def test_quotes_stand_in_the_text() -> None:
    [reading] = read_batch([from_pipe(LETTER.encode())], Fake())
    assert isinstance(reading, Reading)
    for claim in reading.claims:
        assert reading.document.text[claim.evidence.start : claim.evidence.end] == claim.evidence.quote


@given(st.text(alphabet="ab. \n", max_size=300), st.integers(min_value=2, max_value=40))
def test_sections_cover_the_text_without_overlap(text: str, size: int) -> None:
    cuts = list(sections(text, size))
    assert "".join(text[start:end] for start, end in cuts) == text
    assert all(end - start <= size for start, end in cuts)


def test_sections_are_cut_where_a_paragraph_ends() -> None:
    text = "One. Two words here.\n\nThree is more and more."
    assert [text[start:end] for start, end in sections(text, 30)] == [
        "One. Two words here.\n\n",
        "Three is more and more.",
    ]


def test_a_section_points_into_the_whole_text() -> None:
    """Words and mentions of a later section keep their place."""
    text = ("x" * 300_000 + " said.\n") * 2 + "then Zeki Boran called."
    *_, last = annotate_sections(document(text), Fake())
    [mention] = [one for one in last.mentions if one.text.startswith("Zeki")]
    assert text[mention.start : mention.end] == "Zeki Boran"
    words = [word for sentence in last.sentences for word in sentence.words]
    assert all(text[word.start : word.end] == word.text for word in words)


def test_sections_of_one_document_share_their_entities() -> None:
    text = document("A.C. called. A.C. paid.")
    one, other = (entity(f"entity:{start}", "A.C.", start) for start in (0, 13))
    parts = [Reading(text, (claim(0, one.id),), (one,)), Reading(text, (claim(13, other.id),), (other,))]
    joined = join(text, parts)
    assert [found.id for found in joined.entities] == ["entity:0"]
    assert [mention.start for mention in joined.entities[0].mentions] == [0, 13]
    assert [argument.entity for found in joined.claims for argument in found.arguments] == ["entity:0", "entity:0"]


def entity(id_: str, name: str, start: int) -> Entity:
    return Entity(id_, "Person", name, mentions=(EntityMention("sha256:00", start, start + 4, name),))


def claim(start: int, who: str) -> Claim:
    predicate = Predicate("called", "call", start + 5, start + 11)
    argument = Argument("agent", "A.C.", start, start + 4, who)
    return Claim(
        f"claim:{start}", "open", predicate, (argument,), Evidence("sha256:00", start, start + 12, "A.C. called.")
    )


def test_a_claim_of_a_paged_document_lies_on_its_page() -> None:
    """Evidence of the sample indictment carries its page, and boxes that lie on it."""
    [pdf] = [path for path in sample_files() if path.suffix == ".pdf" and "indictment" in path.name]
    [reading] = read_batch([from_pipe(pdf.read_bytes())], Fake())
    assert isinstance(reading, Reading)
    sizes = {page.number: page for page in reading.document.pages}
    assert {claim.evidence.page for claim in reading.claims} == set(sizes)
    for claim in reading.claims:
        assert claim.evidence.boxes
        assert all(0 <= box.x0 < box.x1 <= sizes[box.page].width for box in claim.evidence.boxes)


def test_a_text_that_is_too_long_is_named_with_the_way_out() -> None:
    [long] = read_batch([from_pipe(b"The police came. " * 3_000_000)], Fake())
    assert isinstance(long, Failure)
    assert long.reason.startswith("it holds 51 million characters")
    assert "split it" in long.reason
