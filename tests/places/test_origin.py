import pytest

from whosays.places import Gazetteer
from whosays.places.origin import country_of, town_in


@pytest.mark.parametrize(
    ("source", "town"),
    [
        ("The Richmond Register", "richmond"),
        ("springfieldnewssun.com", "springfield"),
        ("https://www.van-haber.com.tr/a", "van"),
        ("Daily News", ""),
        (None, ""),
    ],
)
def test_the_town_in_a_name(source: str | None, town: str) -> None:
    assert town_in(source) == town


@pytest.mark.parametrize(
    ("source", "country"),
    [
        ("www.gazete.com.tr", "TR"),
        ("x.fr/page", "FR"),
        ("x.com", None),
        ("x.tv", None),
        ("A Gazette", None),
        (None, None),
    ],
)
def test_the_country_of_a_domain(gazetteer: Gazetteer, source: str | None, country: str | None) -> None:
    found = country_of(source, gazetteer)
    assert (found.country if found else None) == country
