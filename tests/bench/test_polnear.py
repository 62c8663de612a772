from bench.__main__ import main
from bench.attributions import Said
from bench.polnear import attributions, said_by
from whosays.claims.attribution import ReportFrame, Voices, VoiceSpan
from whosays.claims.tree import Tree
from whosays.model import Report, Sentence, Word

ANN = """T1\tContent 20 30;40 45\tx
E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3
T2\tCue 10 14\tsaid
T3\tSource 0 9\tThe mayor
T4\tAttribution 10 14\tsaid
E2\tAttribution-no-source:T4
"""


def test_events_whatever_the_order_of_lines(tmp_path):
    (tmp_path / "attributions").mkdir()
    (tmp_path / "attributions/a_1b2c.ann").write_text(ANN)
    assert list(attributions(tmp_path, "a")) == [Said(((0, 9),), ((10, 14),), ((20, 30), (40, 45)))]


def tree(number, start, text):
    """Words hang on the second one."""
    words, at = [], start
    for i, form in enumerate(text.split()):
        words.append(Word(at, at + len(form), form, form, "VERB", {}, -1 if i == 1 else 1, "root" if i == 1 else "dep"))
        at += len(form) + 1
    return Tree(Sentence(start, at - 1, tuple(words)), "en", number)


TREES = [tree(0, 0, "Ana said it sank"), tree(1, 17, "Nobody had drowned")]
ANA = VoiceSpan(0, 0, 0, 3, "Ana", "other", "said")


def test_a_report_with_the_sentence_into_which_it_is_carried():
    frame = ReportFrame(0, 1, ANA, None, 3, "says", frozenset({2, 3}), main=True)
    assert list(said_by(TREES, Voices([frame], {1: (ANA,)}))) == [
        Said(((0, 3),), ((4, 8),), ((9, 11), (12, 16), (17, 35))),
    ]


def test_reports_of_the_model_that_are_believed_go_before_the_rules():
    frame = ReportFrame(0, 1, ANA, None, 3, "says", frozenset({2, 3}), main=True)
    report = Report(((0, 3),), ((4, 8),), ((9, 35),), 0.9)
    assert list(said_by(TREES, Voices([frame], {}, [report]))) == [Said(((0, 3),), ((4, 8),), ((9, 35),))]


def test_nobody_named_is_no_source():
    nobody = VoiceSpan(0, 1, 4, 8, "said", "anonymous", "said")
    frame = ReportFrame(0, 1, nobody, None, 3, "says", frozenset({2, 3}))
    assert list(said_by(TREES, Voices([frame], {}))) == [Said((), ((4, 8),), ((9, 11), (12, 16)))]


def test_the_part_of_the_corpus_by_the_command(tmp_path):
    folder = tmp_path / "polnear/data/test"
    for name in ("text", "attributions"):
        (folder / name).mkdir(parents=True)
    (folder / "text/a.txt").write_text("The mayor said that it is safe.")
    (folder / "attributions/a_1b2c.ann").write_text(ANN.replace("20 30;40 45", "15 30"))
    out = tmp_path / "figures.json"
    command = ["polnear", "--data", str(tmp_path), "--split", "test", "--engine", "fake", "--json", str(out)]
    assert main(command) == 0
    assert '"attributions": 1.0' in out.read_text()
