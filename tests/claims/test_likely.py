"""The reader's head beside the rules: it tips the scale for pronouns, doubts descriptions, finds few alone."""

from __future__ import annotations

import pytest

from whosays.claims.referents import resolve
from whosays.model import Antecedent, Document, Mention

from .trees import index, read_trees

SISTERS = """
Ada Ada PROPN 2 nsubj Number=Sing
met meet VERB 0 root
Ece Ece PROPN 2 obj Number=Sing
_. . PUNCT 2 punct

She she PRON 2 nsubj Number=Sing|Gender=Fem|Person=3|PronType=Prs
left leave VERB 0 root
_. . PUNCT 2 punct
"""
CALLED = """
Ada Ada PROPN 2 nsubj Number=Sing
met meet VERB 0 root
Ece Ece PROPN 2 obj Number=Sing
_. . PUNCT 2 punct

Police police NOUN 2 nsubj Number=Plur
called call VERB 0 root
her she PRON 2 obj Number=Sing|Gender=Fem|Person=3|PronType=Prs
_. . PUNCT 2 punct
"""
REPORTS = """
The the DET 2 det Definite=Def|PronType=Art
report report NOUN 3 nsubj Number=Sing
names name VERB 0 root
Ada Ada PROPN 3 obj Number=Sing
_. . PUNCT 3 punct

The the DET 2 det Definite=Def|PronType=Art
report report NOUN 3 nsubj Number=Sing
praises praise VERB 0 root
the the DET 5 det Definite=Def|PronType=Art
author author NOUN 3 obj Number=Sing
_. . PUNCT 3 punct
"""


def names(source: str, *told: tuple[str, str, float], language: str = "en") -> dict[str, str | None]:
    """The entity of each word of the second sentence; antecedents as (form there, form in the first, how likely)."""
    trees, text = read_trees(source, language)
    people = [name for name in ("Ada", "Ece") if name in text]
    mentions = [Mention(text.index(name), text.index(name) + 3, name, "person") for name in people]
    first, second = trees
    antecedents = [
        Antecedent(second.words[index(second, later)].start, first.words[index(first, earlier)].start, likely)
        for later, earlier, likely in told
    ]
    found = resolve(Document("sha256:0", "t", "text/plain", text), trees, mentions, language, antecedents)
    by_id = {entity.id: entity.name for entity in found.entities}
    return {word.text: by_id.get(found.entity_of(1, i) or "") for i, word in enumerate(second.words)}


@pytest.mark.parametrize("sister", ["Ada", "Ece"])
def test_the_head_tips_the_scale_between_two_candidates_of_a_pronoun(sister: str) -> None:
    assert names(CALLED, ("her", sister, 0.9))["her"] == sister
    assert names(SISTERS, ("She", sister, 0.9))["She"] == sister


def test_a_pronoun_that_the_head_sends_nowhere_stays_without_antecedent() -> None:
    assert names(CALLED, ("called", "met", 0.1))["her"] is None


def test_what_the_head_finds_unlikely_is_not_taken_in_a_language_that_it_was_shown() -> None:
    assert names(CALLED, ("her", "Ada", 0.25))["her"] is None
    assert names(CALLED, ("her", "Ada", 0.8))["her"] == "Ada"


def test_she_at_the_beginning_is_the_subject_before_unless_the_head_is_nearly_certain_of_another() -> None:
    assert names(SISTERS, ("She", "Ece", 0.6))["She"] == "Ada"
    assert names(SISTERS, ("left", "met", 0.1))["She"] == "Ada"


def test_two_who_act_in_the_sentence_before_compete_for_she() -> None:
    beside = SISTERS.replace("Ece Ece PROPN 2 obj", "Ece Ece PROPN 4 nsubj").replace(
        "_. .", "waits wait VERB 2 conj\n_. .", 1
    )
    assert names(beside, ("She", "Ece", 0.6))["She"] == "Ece"


def test_a_description_stands_only_where_the_head_has_no_doubts_in_a_language_that_it_was_shown() -> None:
    assert names(REPORTS)["report"] == "The report"
    assert names(REPORTS, ("report", "report", 0.9))["report"] == "The report"
    assert names(REPORTS, ("author", "Ada", 0.1))["report"] is None
    assert names(REPORTS, ("author", "Ada", 0.1), language="tr")["report"] == "The report"


def test_the_head_alone_leads_a_description_to_a_name_if_it_is_nearly_certain_and_nothing_speaks_against_it() -> None:
    assert names(REPORTS, ("author", "Ada", 0.9))["author"] == "Ada"
    assert names(REPORTS, ("author", "Ada", 0.5))["author"] is None
    assert names(REPORTS, ("report", "Ada", 0.9))["report"] is None, "a report is no person"


def test_what_lies_far_back_must_be_likely_to_the_head() -> None:
    first, last = REPORTS.strip().split("\n\n")
    rain = "It it PRON 2 expl\nrained rain VERB 0 root\n_. . PUNCT 2 punct"
    far = "\n\n".join([first, *[rain] * 5, last])
    trees, text = read_trees(far)
    starts = [tree.words[index(tree, "report")].start for tree in (trees[0], trees[-1])]

    def meant(likely: float) -> bool:
        told = [Antecedent(starts[1], starts[0], likely)]
        found = resolve(Document("sha256:0", "t", "text/plain", text), trees, [], "en", told)
        return found.entity_of(6, index(trees[-1], "report")) is not None

    assert meant(0.6)
    assert not meant(0.4)
