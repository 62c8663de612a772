from whosays.annotations.rows import word_rows


def test_words_find_the_pieces_of_their_atoms() -> None:
    atoms, edges = [(0, 2), (2, 5), (6, 9)], [(1, 2), (3, 4), (7, 9)]
    assert word_rows([(0, 5), (6, 8), (8, 9)], atoms, edges).tolist() == [[1, 4], [7, 9], [7, 9]]
    assert word_rows([], [], []).shape == (0, 2)
