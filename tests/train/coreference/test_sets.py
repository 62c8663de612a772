from train.coreference.sets import joined, phrases

ROWS = [
    ["d", "0", "0", '"', "_"],
    ["d", "0", "1", "Her", "(1|(2)"],
    ["d", "0", "2", "boat", "1)"],
    ["d", "0", "3", "sank", "_"],
    ["d", "0", "4", ",", "_"],
    ["d", "0", "5", '"', "_"],
    ["d", "0", "6", "she", "(2)"],
    ["d", "0", "7", "said", "_"],
    ["d", "0", "8", ".", "_"],
    [""],
    ["d", "1", "0", "Nobody", "_"],
]


def test_tokens_are_joined_as_they_were_printed_and_phrases_may_be_nested() -> None:
    text, places = joined([row[3] if len(row) > 3 else "" for row in ROWS])
    assert text == '"Her boat sank," she said. Nobody'
    found = {(text[start:end], entity) for (start, end), entity in phrases(ROWS, places)}
    assert found == {("Her", "2"), ("Her boat", "1"), ("she", "2")}
