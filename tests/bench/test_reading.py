import bench.reading
from bench.reading import Cached, document, engine, readings
from bench.settings import Settings
from whosays.annotations.engines.fake import Fake

TEXTS = ["Ana sold the boat. Ben paid.", "Cem stayed in Varna."]


class Counting(Fake):
    def __init__(self, threads=1):
        super().__init__(threads)
        self.read = []

    def annotate(self, texts, languages):
        self.read += texts
        return super().annotate(texts, languages)


def counted(monkeypatch):
    made = Counting()
    monkeypatch.setattr(bench.reading, "load", lambda name, threads: made)
    return made


def test_what_was_read_is_not_read_again(tmp_path, monkeypatch):
    made = counted(monkeypatch)
    first = Cached("fake", 1, tmp_path / "kept").annotate(TEXTS, ["en", "en"])
    again = Cached("fake", 1, tmp_path / "kept").annotate(TEXTS[::-1], ["en", "en"])
    assert first == Fake().annotate(TEXTS, ["en", "en"])
    assert again == first[::-1]
    assert made.read == TEXTS


def test_other_weights_and_languages_are_read_anew(tmp_path, monkeypatch):
    made = counted(monkeypatch)
    Cached("fake", 1, tmp_path).annotate(TEXTS[:1], ["en"])
    Cached("fake", 1, tmp_path).annotate(TEXTS[:1], ["tr"])
    monkeypatch.setattr(bench.reading, "fingerprint", lambda: "other weights")
    Cached("fake", 1, tmp_path).annotate(TEXTS[:1], ["en"])
    assert made.read == TEXTS[:1] * 3


def test_without_a_folder_nothing_is_kept(tmp_path):
    assert isinstance(engine(Settings(tmp_path, engine="fake")), Fake)
    assert isinstance(engine(Settings(tmp_path, engine="fake", cache=tmp_path)), Cached)


def test_readings_are_of_the_documents_in_order():
    found = list(readings(Fake(), [document("a", TEXTS[0], "en"), document("b", TEXTS[1], "en")]))
    assert [one.document.name for one in found] == ["a", "b"]
    assert [one.text for one in (reading.document for reading in found)] == TEXTS


def test_annotations_of_other_code_are_read_anew(tmp_path, monkeypatch):
    cached = Cached("fake", 1, tmp_path)
    before = cached.key(TEXTS[0], "en")
    monkeypatch.setattr(bench.reading, "reading_code", lambda: "other")
    assert cached.key(TEXTS[0], "en") != before
