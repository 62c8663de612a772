from pathlib import Path

from train.reader.conllu import TextBuilder, feats_of, read_conllu, split_token

FILE = """\
# newdoc id = one
# newpar id = one-1
# text = He can't go.
1	He	he	PRON	_	Case=Nom|Number=Sing	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	_	_	4	aux	_	_
3	n't	not	PART	_	_	4	advmod	_	_
4	go	go	VERB	_	_	0	root	_	SpaceAfter=No
4.1	gone	go	VERB	_	_	_	_	_	_
5	.	.	PUNCT	_	_	4	punct	_	_

1	Yes	yes	INTJ	_	_	0	root	_	_

# newpar id = one-2
1	Ev	ev	NOUN	_	_	0	root	_	_

# newdoc id = two
1-2	evdeki	_	_	_	_	_	_	_	SpaceAfter=No
1	evde	ev	NOUN	_	_	0	root	_	_
2	ki	ki	ADP	_	_	1	case	_	_
"""


def test_documents_become_text_and_words_lie_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.conllu"
    path.write_text(FILE, encoding="utf-8")
    (text, sentences), (other, _) = read_conllu(path)
    assert text == "He can't go. Yes \n\nEv "
    assert [text[s.start : s.end] for s in sentences] == ["He can't go.", "Yes", "Ev"]
    assert [text[w.start : w.end] for w in sentences[0].words] == ["He", "ca", "n't", "go", "."]
    assert [w.head for w in sentences[0].words] == [3, 3, 3, -1, 3]
    assert sentences[0].words[0].feats == {"Case": "Nom", "Number": "Sing"}
    assert other == "evdeki"


def test_a_token_is_shared_out_from_its_end() -> None:
    assert split_token(10, 16, ["evde", "ki"]) == [(10, 14), (14, 16)]
    assert split_token(0, 3, ["de", "il"]) == [(0, 1), (1, 3)]
    assert split_token(0, 2, ["de", "le"]) == [(0, 2), (0, 2)]  # nothing would be left of the first


def test_features_and_text() -> None:
    assert feats_of("_") == {}
    assert feats_of("A=B|C=D,E") == {"A": "B", "C": "D,E"}
    builder = TextBuilder()
    assert [builder.add("ab"), builder.add(" "), builder.add("c")] == [(0, 2), (2, 3), (3, 4)]
