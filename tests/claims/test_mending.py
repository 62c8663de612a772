"""Words that the reader took for others: clauses that say what a noun says, participles that share a passive."""

from __future__ import annotations

import pytest

from tests.claims.trees import read_trees
from whosays.claims.languages import load_language
from whosays.claims.mending import mended
from whosays.model import Sentence

PROOF = """
They they PRON 2 nsubj
found find VERB 0 root
{0} {0} DET 4 det
proof proof NOUN 2 obj
that that {1}
she she PRON 7 nsubj
paid pay VERB 4 acl:relcl
"""


def sentence(determiner: str, that: str) -> Sentence:
    [tree], _ = read_trees(PROOF.format(determiner, that))
    return mended(tree.sentence, load_language("en"))


@pytest.mark.parametrize("that", ["SCONJ 7 mark", "PRON 7 obj"])
def test_of_what_there_is_no_proof_is_told(that: str) -> None:
    words = sentence("no", that).words
    assert [(words[i].upos, words[i].deprel) for i in (4, 6)] == [("SCONJ", "mark"), ("VERB", "acl")]


def test_a_conjunction_begins_no_relative_clause() -> None:
    assert sentence("the", "SCONJ 7 mark").words[6].deprel == "acl"


def test_proof_that_somebody_paid_for_stays_a_thing() -> None:
    words = sentence("the", "PRON 7 obj").words
    assert (words[4].deprel, words[6].deprel) == ("obj", "acl:relcl")


LODGED = """
Members member NOUN 3 nsubj:pass Number=Plur
{0} be AUX 3 aux:pass
lodged lodge VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
and and CCONJ 6 cc
then then ADV 6 advmod
{1} take VERB 3 conj VerbForm=Fin|Tense=Past
over over ADP 9 case
the the DET 9 det
border border NOUN 6 {2}
"""


@pytest.mark.parametrize(
    ("helper", "relation", "form"),
    [("are", "obl", "Part"), ("be", "obl", "Part"), ("were", "obl", "Fin"), ("are", "obj", "Fin")],
)
def test_a_past_form_behind_a_present_passive_shares_it(helper: str, relation: str, form: str) -> None:
    [tree], _ = read_trees(LODGED.format(helper, "taken", relation))
    taken = mended(tree.sentence, load_language("en")).words[5]
    assert taken.feats["VerbForm"] == form
    assert taken.feats.get("Voice") == ("Pass" if form == "Part" else None)
