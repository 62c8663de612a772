"""Words that the reader took for others: clauses that say what a noun says, participles that share a passive."""

from __future__ import annotations

import pytest

from tests.claims.trees import read_trees
from whosays.claims.languages import load_language
from whosays.claims.mending import mended, mended_mentions
from whosays.model import Mention, Sentence

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


def mention(text: str, words: str, label: str) -> Mention:
    start = text.index(words)
    return Mention(start, start + len(words), words, label)


@pytest.mark.parametrize(("code", "label"), [("en", "organisation"), ("tr", "person")])
def test_a_body_before_a_post_is_nobody(code: str, label: str) -> None:
    text = "LODOS PRESIDENT ALI KAYA SPOKE"
    found = [
        mention(text, "LODOS", "person"),
        mention(text, "PRESIDENT", "position"),
        mention(text, "ALI KAYA", "person"),
    ]
    assert [one.label for one in mended_mentions(found, text, load_language(code))] == [label, "position", "person"]


def test_a_comma_parts_two_persons() -> None:
    text = "Demir, President Kaya"
    found = [mention(text, "Demir", "person"), mention(text, "President", "position"), mention(text, "Kaya", "person")]
    assert mended_mentions(found, text, load_language("en")) == tuple(found)
