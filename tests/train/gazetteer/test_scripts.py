import pytest

from train.gazetteer.scripts import worth_keeping, written_there


@pytest.mark.parametrize("name", ["Tadmur", "al-Hasakah", "تدمر", "Тадмор", "Sol'deu"])
def test_names_that_people_write(name: str) -> None:
    assert worth_keeping(name)


@pytest.mark.parametrize("name", ["swldw", "IST", "スルデウ", "", "123", "A" * 50, "Zone 3"])
def test_codes_machines_and_other_scripts(name: str) -> None:
    assert not worth_keeping(name)


def test_small_places_keep_the_scripts_of_their_country() -> None:
    assert written_there("تدمر", "SY", 600)
    assert not written_there("Тадмор", "FR", 600)
    assert written_there("Париж", "FR", 2_000_000)
    assert written_there("Tadmor", "FR", 600)
