import numpy as np

from bench.attributions import Said
from tests.claims.trees import read_trees
from train.attribution.corpus import BEGINS, CONTENT, GOES_ON, SOURCE, windows_of
from train.frozen.documents import Frozen, stretches
from whosays.annotations.reports.features import Inventory
from whosays.model import Annotation

TEXT = """
Ayla Ayla PROPN 3 nsubj
has have AUX 3 aux
said say VERB 0 root
it it PRON 5 nsubj
sank sink VERB 3 ccomp

##
Nobody nobody PRON 2 nsubj
swam swim VERB 0 root
"""
KNOWN = Inventory.of(["VERB"], ["nsubj"])


def document() -> Frozen:
    """Two windows, a word a piece, with a start and an end piece each."""
    trees, text = read_trees(TEXT)
    annotation = Annotation("en", "reader@0", tuple(tree.sentence for tree in trees), ())
    states = np.arange(11, dtype=np.float16)[:, None] * np.ones((1, 384), np.float16)
    rows = np.array([[1, 1], [2, 2], [3, 3], [4, 4], [5, 5], [8, 8], [9, 9]], np.int32)
    return Frozen(text, annotation, states, stretches([7, 4]), rows, stretches([5, 2]))


def spans(*parts: str) -> tuple[tuple[int, int], ...]:
    text = document().text
    return tuple((text.index(part), text.index(part) + len(part)) for part in parts)


def test_windows_hold_their_words_states_and_roles() -> None:
    said = Said(spans("Ayla"), spans("has said"), spans("it sank"))
    first, second = windows_of(7, document(), [said], KNOWN)
    assert (first.document, len(first), len(second)) == (7, 5, 2)
    assert first.states[:, 0].tolist() == [1, 2, 3, 4, 5]
    assert second.states[:, 384].tolist() == [8, 9]
    assert first.cues.tolist() == [0, BEGINS, GOES_ON, 0, 0]
    [report] = first.reports
    assert report.roles.tolist() == [SOURCE, 0, 0, CONTENT, CONTENT]
    assert report.pairs[:, 2].tolist() == [0, 1, 1, 0, 0]
    assert second.reports == ()
    assert not second.cues.any()


def test_a_report_belongs_to_the_window_of_its_cue() -> None:
    said = Said(spans("Ayla"), spans("swam"), spans("it sank"))
    first, second = windows_of(0, document(), [said], KNOWN)
    assert first.reports == ()
    assert second.reports[0].roles.tolist() == [0, 0]
