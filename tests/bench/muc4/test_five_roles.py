import pytest

from bench.muc4.five_roles import Count, aligned, ceaf_ree, ceaf_rme_phi3, ceaf_rme_subset, event, measure, normal

GOLD = [
    event(
        "bombing", {"Target": [["the town hall", "hall"]], "Weapon": [["bomb"]], "PerpOrg": [["XYZ", "the xyz front"]]}
    ),
    event("kidnapping / attack", {"Victim": [["Ana Paz", "Paz"], ["a judge"]]}),
]


def test_strings_lose_case_articles_and_punctuation():
    assert normal("The  Town-Hall, a ruin") == "townhall ruin"


def test_the_gold_itself_is_perfect():
    gold = [event("bombing", {"Target": [["hall"]]}), event("kidnapping", {"Victim": [["Paz"]]})]
    for metric in (aligned, ceaf_ree, ceaf_rme_phi3, ceaf_rme_subset):
        assert metric(gold, gold).f1 == 100


def test_nothing_predicted():
    assert aligned(GOLD, []) == Count(0, 0, 0, 7)
    assert ceaf_ree(GOLD, []) == Count(0, 0, 0, 5)
    assert ceaf_rme_phi3(GOLD, []) == Count(0, 0, 0, 8)


def test_alignment_by_hand():
    """One template with its type, one right and one wrong entity; the other gold template missed."""
    predicted = [event("attack", {"Victim": [["Paz"]], "Weapon": [["knife"]]})]
    count = aligned(GOLD, predicted)
    assert count == Count(2, 3, 2, 7)
    assert count.f1 == pytest.approx(2 * (2 / 3 * 2 / 7) / (2 / 3 + 2 / 7) * 100)


def test_alignment_gives_nothing_for_another_type():
    assert aligned(GOLD, [event("robbery", {"Victim": [["Paz"]]})]) == Count(0, 2, 0, 7)


def test_alignment_takes_the_mapping_of_the_best_f1():
    twice = [event("bombing", {"Target": [["hall"]]}), event("bombing", {"Target": [["hall"]], "Weapon": [["bomb"]]})]
    assert aligned(GOLD[:1], twice) == Count(3, 5, 3, 4)


def test_an_entity_is_right_only_if_all_its_mentions_are():
    assert aligned(GOLD, [event("attack", {"Victim": [["Paz", "Luna"]]})]) == Count(1, 2, 1, 7)


def test_ceaf_ree_forgets_templates_and_gives_each_entity_once():
    predicted = [event("robbery", {"Victim": [["Paz"], ["Ana Paz"]], "Target": [["hall"]]})]
    assert ceaf_ree(GOLD, predicted) == Count(2, 3, 2, 5)


def test_ceaf_rme_phi3_counts_mentions():
    predicted = [event("attack", {"Victim": [["Paz", "Luna"]]}), event("bombing", {"Target": [["town hall", "hall"]]})]
    assert ceaf_rme_phi3(GOLD, predicted) == Count(3, 4, 3, 8)


def test_ceaf_rme_subset_counts_entities_that_touch():
    predicted = [event("attack", {"Victim": [["Paz", "Luna"], ["Ana Paz"]]}), event("arson", {"Target": [["hall"]]})]
    assert ceaf_rme_subset(GOLD, predicted) == Count(2, 3, 1, 5)


def test_measure_sums_documents():
    found = measure({"A": GOLD, "B": GOLD[:1]}, {"A": GOLD[:1]})
    assert found["CEAF-REE"] == Count(3, 3, 3, 8)


def test_many_templates_are_aligned_by_assignment():
    gold = [event("bombing", {"Target": [[f"house {n}"]]}) for n in range(9)]
    assert aligned(gold, gold[::-1]).f1 == 100
