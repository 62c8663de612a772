"""Polarity, reality and certainty of a predicate, construction by construction; and plans that are called off later."""

from __future__ import annotations

import pytest

from whosays.claims.languages import load_language
from whosays.claims.status import settle, status_of
from whosays.model import Argument, Claim, Evidence, Predicate, Status

from .trees import index, read_trees


def status(source: str, form: str, language: str = "en") -> Status:
    trees, _ = read_trees(source, language)
    return status_of(trees[0], index(trees[0], form), load_language(language))


def clause(verb: str, *before: str, end: str = ".") -> str:
    """ "They … VERB them." with helpers before the verb."""
    verb_at = len(before) + 2
    rows = ["They they PRON {0} nsubj Number=Plur", *before, verb + " 0 root VerbForm=Inf", "them they PRON {0} obj"]
    return "\n".join(row.format(verb_at) for row in [*rows, f"_{end} {end} PUNCT {{0}} punct"])


def infinitive(governor: str, *more: str) -> str:
    """ "They GOVERNOR to attack the town."."""
    helpers = len(more)
    at = helpers + 2
    rows = [
        f"They they PRON {at} nsubj Number=Plur",
        *more,
        f"{governor} VERB 0 root Tense=Past|VerbForm=Fin",
        f"to to PART {at + 2} mark",
        f"attack attack VERB {at} xcomp VerbForm=Inf",
        f"the the DET {at + 4} det",
        f"town town NOUN {at + 2} obj",
        f"_. . PUNCT {at} punct",
    ]
    return "\n".join(rows)


def noun(governor: str, *modifiers: str, relation: str = "obj") -> str:
    """ "Guards GOVERNOR … attack."."""
    rows = ["Guards guard NOUN 2 nsubj Number=Plur", f"{governor} VERB 0 root Tense=Past|VerbForm=Fin", *modifiers]
    at = len(rows) + 1
    return "\n".join([row.format(at) for row in rows] + [f"attack attack NOUN 2 {relation}", "_. . PUNCT 2 punct"])


ACTUAL = Status()


def test_a_plain_past_is_a_fact_of_the_text() -> None:
    assert status(clause("shot shoot VERB"), "shot") == ACTUAL


@pytest.mark.parametrize(
    ("helper", "expected"),
    [
        ("never never ADV {0} advmod", Status("negated")),
        ("not not PART {0} advmod", Status("negated")),
        ("may may AUX {0} aux", Status(certainty="possible")),
        ("might might AUX {0} aux", Status(certainty="possible")),
        ("possibly possibly ADV {0} advmod", Status(certainty="possible")),
        ("probably probably ADV {0} advmod", Status(certainty="probable")),
        ("will will AUX {0} aux", Status(reality="planned")),
        ("would would AUX {0} aux", Status(reality="hypothetical")),
        ("often often ADV {0} advmod", Status(reality="habitual")),
        ("quickly quickly ADV {0} advmod", ACTUAL),
    ],
)
def test_helpers_and_adverbs(helper: str, expected: Status) -> None:
    assert status(clause("shoot shoot VERB", helper), "shoot") == expected


@pytest.mark.parametrize(
    ("helpers", "expected"),
    [
        (("must must AUX {0} aux", "have have AUX {0} aux"), Status(certainty="probable")),
        (("could could AUX {0} aux", "have have AUX {0} aux"), Status(certainty="possible")),
        (("could could AUX {0} aux",), Status(reality="hypothetical", certainty="possible")),
        (("could could AUX {0} aux", "not not PART {0} advmod"), Status("negated")),
    ],
)
def test_modals_of_the_past_are_guesses(helpers: tuple[str, ...], expected: Status) -> None:
    assert status(clause("shot shoot VERB", *helpers), "shot") == expected


@pytest.mark.parametrize(
    ("governor", "expected"),
    [
        ("planned plan", Status(reality="planned")),
        ("wanted want", Status(reality="planned")),
        ("aimed aim", Status(reality="planned")),
        ("threatened threaten", Status(reality="planned")),
        ("tried try", Status(reality="attempted")),
        ("failed fail", Status("negated", "attempted")),
        ("refused refuse", Status("negated")),
        ("managed manage", ACTUAL),
        ("began begin", ACTUAL),
    ],
)
def test_what_governs_an_infinitive(governor: str, expected: Status) -> None:
    assert status(infinitive(governor), "attack") == expected


def test_the_governor_itself_took_place() -> None:
    assert status(infinitive("planned plan"), "planned") == ACTUAL


def test_a_negation_rises_over_wanting_and_cancels_with_failing() -> None:
    no = ("did do AUX 4 aux Tense=Past|VerbForm=Fin", "not not PART 4 advmod")
    assert status(infinitive("want want", *no), "attack") == Status("negated", "planned")
    assert status(infinitive("fail fail", *no), "attack").polarity == "affirmed"


def test_not_saying_is_not_denying_and_not_believing_is() -> None:
    source = """
He he PRON 4 nsubj
does do AUX 4 aux
not not PART 4 advmod
{} VERB 0 root VerbForm=Inf
that that SCONJ 7 mark
Orhan Orhan PROPN 7 nsubj
fled flee VERB 4 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 4 punct
"""
    assert status(source.format("believe believe"), "fled").polarity == "negated"
    assert status(source.format("mention mention"), "fled").polarity == "affirmed"


def test_a_denial_negates_and_a_denied_negation_affirms() -> None:
    source = """
He he PRON 2 nsubj
denied deny VERB 0 root Tense=Past|VerbForm=Fin
{}
paying pay VERB 2 xcomp VerbForm=Ger
guards guard NOUN 4 obj
_. . PUNCT 2 punct
"""
    assert status(source.format("ever ever ADV 4 advmod"), "paying").polarity == "negated"
    assert status(source.format("not not PART 4 advmod"), "paying").polarity == "affirmed"


def test_without_and_no() -> None:
    source = """
He he PRON 2 nsubj
left leave VERB 0 root Tense=Past|VerbForm=Fin
without without SCONJ 4 mark
paying pay VERB 2 advcl VerbForm=Ger
_. . PUNCT 2 punct
"""
    assert status(source, "paying") == Status("negated")
    assert status(source, "left") == ACTUAL
    assert status(noun("saw see", "no no DET {0} det"), "attack").polarity == "negated"


@pytest.mark.parametrize(
    ("governor", "modifiers", "expected"),
    [
        ("planned plan", (), "planned"),
        ("cancelled cancel", (), "cancelled"),
        ("prevented prevent", (), "cancelled"),
        ("foiled foil", (), "attempted"),
        ("saw see", ("planned planned ADJ {0} amod",), "planned"),
        ("saw see", ("failed failed ADJ {0} amod",), "attempted"),
        ("cancelled cancel", ("planned planned ADJ {0} amod",), "cancelled"),
        ("saw see", (), "actual"),
    ],
)
def test_nouns_are_predicates_too(governor: str, modifiers: tuple[str, ...], expected: str) -> None:
    assert status(noun(governor, *modifiers), "attack").reality == expected


@pytest.mark.parametrize(
    ("adjective", "certainty"), [("alleged", "possible"), ("suspected", "possible"), ("so-called", "certain")]
)
def test_so_called_is_no_hedge_of_the_event(adjective: str, certainty: str) -> None:
    assert status(noun("saw see", f"{adjective} {adjective} ADJ {{0}} amod"), "attack").certainty == certainty


def test_a_light_verb_lends_its_helpers_to_its_noun() -> None:
    source = """
They they PRON 4 nsubj
did do AUX 4 aux
not not PART 4 advmod
carry carry VERB 0 root VerbForm=Inf
out out ADP 4 compound:prt
the the DET 7 det
attack attack NOUN 4 obj
_. . PUNCT 4 punct
"""
    assert status(source, "attack").polarity == "negated"


def test_plans_that_are_abandoned_are_cancelled() -> None:
    source = """
They they PRON 2 nsubj
abandoned abandon VERB 0 root Tense=Past|VerbForm=Fin
plans plan NOUN 2 obj Number=Plur
to to PART 5 mark
attack attack VERB 3 acl VerbForm=Inf
_. . PUNCT 2 punct
"""
    assert status(source, "attack").reality == "cancelled"
    assert status(source.replace("abandoned abandon", "made make"), "attack").reality == "planned"


def test_purpose_is_planned_and_the_deed_is_not() -> None:
    source = """
They they PRON 2 nsubj
rented rent VERB 0 root Tense=Past|VerbForm=Fin
vans van NOUN 2 obj
to to PART 5 mark
attack attack VERB 2 advcl VerbForm=Inf
_. . PUNCT 2 punct
"""
    assert status(source, "attack").reality == "planned"
    assert status(source, "rented").reality == "actual"


def test_an_if_clause_is_hypothetical() -> None:
    source = """
If if SCONJ 3 mark
they they PRON 3 nsubj
attack attack VERB 6 advcl Tense=Pres|VerbForm=Fin
_, , PUNCT 3 punct
people people NOUN 6 nsubj
die die VERB 0 root Tense=Pres|VerbForm=Fin
_. . PUNCT 6 punct
"""
    assert status(source, "attack").reality == "hypothetical"


def test_speculation_makes_possible_and_a_report_does_not() -> None:
    source = """
This this PRON 2 nsubj
fed feed VERB 0 root Tense=Past|VerbForm=Fin
{} NOUN 2 obj
that that SCONJ 6 mark
Orhan Orhan PROPN 6 nsubj
fled flee VERB 3 acl Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
"""
    assert status(source.format("speculation speculation"), "fled").certainty == "possible"
    assert status(source.format("reports report"), "fled").certainty == "certain"


PRESENT = """
Smugglers smuggler NOUN 2 nsubj Number=Plur
bring bring VERB 0 root Tense=Pres|VerbForm=Fin
people people NOUN 2 obj
_. . PUNCT 2 punct
"""


def test_the_plain_present_of_many_is_a_habit_but_not_in_a_headline_or_of_one() -> None:
    assert status(PRESENT, "bring").reality == "habitual"
    assert status(PRESENT.replace("_. . PUNCT 2 punct", "north north ADV 2 advmod"), "bring").reality == "actual"
    one = PRESENT.replace("Smugglers smuggler NOUN 2 nsubj Number=Plur", "Orhan Orhan PROPN 2 nsubj Number=Sing")
    assert status(one, "bring").reality == "actual"


def test_a_question_is_hypothetical() -> None:
    assert status(clause("shoot shoot VERB", end="?"), "shoot").reality == "hypothetical"


# --- Turkish ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "feats", "expected"),
    [
        ("saldırdı", "Polarity=Pos|Tense=Past|Person=3", ACTUAL),
        ("saldırmadı", "Polarity=Neg|Tense=Past|Person=3", Status("negated")),
        ("saldıracak", "Polarity=Pos|Tense=Fut|Person=3", Status(reality="planned")),
        ("saldırabilir", "Polarity=Pos|Mood=GenPot|Person=3", Status(certainty="possible")),
        ("saldırır", "Polarity=Pos|Aspect=Hab|Tense=Pres|Person=3", Status(reality="habitual")),
    ],
)
def test_turkish_suffixes(form: str, feats: str, expected: Status) -> None:
    source = f"Örgüt örgüt NOUN 2 nsubj Number=Sing\n{form} saldır VERB 0 root {feats}\n_. . PUNCT 2 punct"
    assert status(source, form, "tr") == expected


@pytest.mark.parametrize(
    ("governor", "reality"), [("planladı planla", "planned"), ("vazgeçti vazgeç", "cancelled"), ("gördü gör", "actual")]
)
def test_turkish_governors(governor: str, reality: str) -> None:
    source = f"""
Örgüt örgüt NOUN 3 nsubj
saldırmayı saldır NOUN 3 ccomp Case=Acc
{governor} VERB 0 root Tense=Past|Person=3
_. . PUNCT 3 punct
"""
    assert status(source, "saldırmayı", "tr").reality == reality


def test_turkish_degil_and_condition() -> None:
    source = "Orhan Orhan PROPN 2 nsubj\nsuçlu suçlu ADJ 0 root\ndeğil değil AUX 2 {} Polarity=Neg\n_. . PUNCT 2 punct"
    assert status(source.format("cop"), "suçlu", "tr").polarity == "negated"
    assert status(source.format("aux"), "suçlu", "tr").polarity == "negated"
    gelirse = "O o PRON 2 nsubj\ngelirse gel VERB 3 advcl Mood=Cnd\nkaçar kaç VERB 0 root\n_. . PUNCT 3 punct"
    assert status(gelirse, "gelirse", "tr").reality == "hypothetical"


# --- later sentences --------------------------------------------------------------------------------------------------


def claim(name: str, at: int, reality: str, target: str | None, lemma: str = "attack", kind: str = "attack") -> Claim:
    arguments = (Argument("target", target, at + 8, at + 12, target),) if target else ()
    quote = Evidence("doc", at, at + 20, "x" * 20)
    predicate = Predicate(lemma, lemma, at, at + 6)
    return Claim(name, kind, predicate, arguments, quote, Status(reality=reality))  # type: ignore[arg-type]


def realities(*claims: Claim) -> list[str]:
    return [claim.status.reality for claim in settle(claims)]


def test_a_later_cancellation_cancels_the_plan() -> None:
    plan, end = claim("a", 0, "planned", "consulate"), claim("b", 200, "cancelled", None)
    assert realities(plan, end) == ["cancelled", "cancelled"]


def test_an_earlier_cancellation_another_target_or_a_done_deed_stay() -> None:
    end = claim("b", 200, "cancelled", "bridge")
    assert realities(claim("a", 0, "planned", "consulate"), end)[0] == "planned"
    assert realities(claim("a", 0, "actual", None), end)[0] == "actual"
    assert realities(end, claim("a", 400, "planned", None))[1] == "planned"
    assert realities(claim("a", 0, "planned", None, "bribe", "bribery"), end)[0] == "planned"


def test_of_two_plans_the_nearer_is_cancelled() -> None:
    first, second = claim("a", 0, "planned", None), claim("b", 100, "planned", None)
    assert realities(first, second, claim("c", 200, "cancelled", None)) == ["planned", "cancelled", "cancelled"]


def test_a_denial_does_not_reach_the_subject_of_what_is_denied() -> None:
    source = """
They they PRON 2 nsubj Number=Plur
denied deny VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 8 mark
shooting shoot VERB 8 csubj VerbForm=Ger
guards guard NOUN 4 obj
was be AUX 8 cop Tense=Past|VerbForm=Fin
a a DET 8 det
factor factor NOUN 2 ccomp
_. . PUNCT 2 punct
"""
    assert status(source, "shooting").polarity == "affirmed"
    assert status(source, "factor").polarity == "negated"


def test_the_first_to_do_it_did_it() -> None:
    source = """
She she PRON 4 nsubj
is be AUX 4 cop Tense=Pres|VerbForm=Fin
the the DET 4 det
first first ADJ 0 root
woman woman NOUN 4 dep
to to PART 7 mark
lead lead VERB 4 acl VerbForm=Inf
them they PRON 7 obj
_. . PUNCT 4 punct
"""
    assert status(source, "lead").reality == "actual"
    assert status(source.replace("first first ADJ", "plan plan NOUN"), "lead").reality == "planned"


def test_the_turkish_necessitative_is_owed_not_done() -> None:
    source = "Kaya Kaya PROPN 2 nsubj\nödemeli öde VERB 0 root"
    assert status(source, "ödemeli", language="tr").reality == "hypothetical"
    assert status(source.replace("ödemeli", "ödedi"), "ödedi", language="tr").reality == "actual"
