import numpy as np

from tests.claims.trees import read_trees
from whosays.annotations.heard import Heard
from whosays.annotations.network import Floats, Ints, Labels
from whosays.annotations.reports.features import Grid
from whosays.annotations.reports.reading import ReportReader, cues_of, stretches
from whosays.model import Report, Sentence

LABELS = Labels(["VERB", "PROPN"], [], ["root", "nsubj", "ccomp"], [], [], {}, "reader@0")
SAID = "Ayla Ayla PROPN 2 nsubj\nsaid say VERB 0 root\nit it PRON 4 nsubj\nsank sink VERB 2 ccomp"
SILENT = "Nobody nobody PRON 2 nsubj\nsaw see VERB 0 root\nthe the DET 4 det\nboat boat NOUN 2 obj"


def tags(*chances: tuple[float, float]) -> Floats:
    """One window from the chance of each word to begin a cue and to go on with one."""
    table = [[1 - begins - goes_on, begins, goes_on] for begins, goes_on in chances]
    return np.log(np.maximum(np.array([table], np.float32), 1e-6))


def cue_words(found: Floats) -> list[list[int]]:
    return [cue.words for cue in cues_of(found)]


def test_a_cue_begins_and_goes_on() -> None:
    assert cue_words(tags((0, 0), (0.9, 0.05), (0.1, 0.8), (0.1, 0.1))) == [[1, 2]]
    assert cue_words(tags((0.9, 0), (0.9, 0))) == [[0], [1]]


def test_a_small_chance_begins_a_cue_and_does_not_lengthen_one() -> None:
    assert cue_words(tags((0.3, 0.1), (0.1, 0.3), (0.1, 0.05))) == [[0]]


def test_what_goes_on_without_a_beginning_begins() -> None:
    assert cue_words(tags((0, 0), (0.1, 0.7))) == [[1]]


def test_the_score_is_the_chance_of_its_first_word() -> None:
    [cue] = cues_of(tags((0.6, 0.2), (0.1, 0.8)))
    assert abs(cue.score - 0.8) < 1e-6


def test_neighbours_make_one_stretch() -> None:
    trees, text = read_trees(SAID)
    found = stretches(Grid.of([trees[0].sentence]), [0, 2, 3])
    assert [text[a:b] for a, b in found] == ["Ayla", "it sank"]


class Scripted:
    """A head that finds a cue in each word whose state is above nought, with what is before as source."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def cues(self, first: Floats, last: Floats, features: Ints) -> tuple[Floats, Floats]:
        self.sizes.append(len(first))
        chance = np.clip(first[:, :, 0], 1e-6, 0.99)
        return first, np.log(np.stack([1 - chance, chance, np.full_like(chance, 1e-6)], 2))

    def roles(self, words: Floats, pairs: Ints) -> Floats:
        place = np.sign(pairs[:, :, 1] - 32)
        return np.stack([place == 0, place < 0, place > 0], 2).astype(np.float32)


def window(source: str, cue: int | None) -> Heard:
    trees, _ = read_trees(source)
    sentence: Sentence = trees[0].sentence
    states = np.zeros((len(sentence.words), 4), np.float32)
    if cue is not None:
        states[cue] = 0.9
    return Heard([sentence], states, states)


def test_windows_of_one_length_are_read_side_by_side_and_each_gets_its_own() -> None:
    head = Scripted()
    reader = ReportReader(head, LABELS)  # type: ignore[arg-type]
    short = window("Ayla Ayla PROPN 2 nsubj\nleft leave VERB 0 root", None)
    found = reader.read([window(SAID, 1), short, window(SILENT, None)])
    [report] = found[0]
    assert (report.source, report.cue, report.content) == (((0, 4),), ((5, 9),), ((10, 17),))
    assert found[1:] == [[], []]
    assert sorted(head.sizes) == [1, 2]


def test_nothing_is_found_in_nothing() -> None:
    empty = Heard([], np.zeros((0, 4), np.float32), np.zeros((0, 4), np.float32))
    found: list[list[Report]] = ReportReader(Scripted(), LABELS).read([empty])  # type: ignore[arg-type]
    assert found == [[]]
