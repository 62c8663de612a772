from bench.ner import columns, names_of, read_emerging, read_politics
from bench.settings import Settings
from train.reader.sets import crossner

TAGS = "Ana B-politician Duman I-politician won O the O election B-election in O Varna B-location . O".split()  # noqa: SIM905
LINES = "".join(f"{token}\t{tag}\n" for token, tag in zip(TAGS[::2], TAGS[1::2], strict=True)) + "\n"


def test_finer_types_are_put_under_ours_and_others_left_out(tmp_path):
    path = tmp_path / "test.txt"
    path.write_text(LINES)
    [one] = columns(path, names_of(crossner.TYPES))
    assert one.text == "Ana Duman won the election in Varna."
    assert one.entities == {(0, 1, "person"), (6, 6, "place")}


def test_another_part_of_a_set(tmp_path):
    folder = tmp_path / "crossner/ner_data/politics"
    folder.mkdir(parents=True)
    (folder / "dev.txt").write_text(LINES * 2)
    assert len(list(read_politics(Settings(tmp_path, split="dev")))) == 2
    (tmp_path / "wnut17").mkdir()
    (tmp_path / "wnut17/emerging.test.annotated").write_text("lol\tO\nAna\tB-person\n\n")
    [one] = read_emerging(Settings(tmp_path, split="test"))
    assert one.entities == {(1, 1, "person")}
