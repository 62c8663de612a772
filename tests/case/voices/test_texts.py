from hypothesis import given
from hypothesis import strategies as st

from whosays.case.voices.texts import keys, one_text, quotations, shingles

WORDS = [f"word{n}" for n in range(400)]
STORY = " ".join(WORDS[:200])


def test_a_reprint_without_its_last_paragraph_is_one_text() -> None:
    assert one_text(
        shingles(STORY), shingles(" ".join(WORDS[:140]) + " printed by another paper with a foot of its own")
    )


def test_two_reports_with_a_paragraph_in_common_are_two_texts() -> None:
    other = " ".join([*WORDS[:60], *WORDS[200:340]])
    assert not one_text(shingles(STORY), shingles(other))


def test_a_statement_inside_a_long_file_is_a_part_and_no_reprint() -> None:
    assert not one_text(shingles(" ".join(WORDS[:30])), shingles(STORY))


def test_a_few_words_are_never_one_text() -> None:
    assert not one_text(shingles("The court has decided."), shingles("The court has decided."))


def test_case_accents_and_marks_do_not_matter() -> None:
    assert shingles("İŞÇİLER, dün “Edirne’de” yürüdü") == shingles("isciler dun edirne de yurudu")


@given(st.lists(st.sampled_from(WORDS), min_size=12, max_size=300), st.data())
def test_a_text_is_found_by_a_key_of_any_copy_of_most_of_it(words: list[str], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(words) // 10))
    whole, part = shingles(" ".join(words)), shingles(" ".join(words[cut:]))
    assert keys(whole) <= whole
    if one_text(whole, part) and cut == 0:
        assert keys(whole) & keys(part)


def test_only_long_quotations_are_recognised() -> None:
    text = 'He said "no". “We found nine boxes of papers in the old cellar,” he said.'
    assert list(quotations(text)) == ["we found nine boxes of papers in the old cellar"]


def test_a_quotation_that_never_ends_is_none() -> None:
    assert list(quotations("“We found nine boxes of papers in the old cellar, he said.")) == []
