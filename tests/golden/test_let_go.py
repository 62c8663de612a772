"""Who is let go: a detention that ends, told by its role `change` (docs/decisions/0040), read by the real engine."""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check, read

ENGLISH: list[Row] = [
    ("Police released the two brothers on Monday without charge.", "detention",
     {"authority": "Police", "person": "brothers", "change": "released"}),
    ("The rebels freed 12 hostages near the river.", "detention", {"authority": "rebels", "person": "12 hostages"}),
    ("Nine activists were released from Lepo prison on Friday.", "detention", {"person": "activists", "place": "Lepo"}),
    ("The journalist walked free after a judge threw out the case.", "detention", {"person": "journalist"}),
    ("Orlov was released on bail by the court.", "trial", {"court": "court", "defendant": "Orlov"}),
    ("The ministry released a statement about the two men.", "detention", None),
    ("The army released footage of the prisoners.", "detention", None),
    ("A communique released by the rebels named the dead.", "detention", None),
]  # fmt: skip
TURKISH: list[Row] = [
    ("Gözaltına alınan iki gazeteci ifadelerinin ardından serbest bırakıldı.", "detention",
     {"person": "iki gazeteci", "change": "serbest bırakıldı"}),
    ("Militanlar rehin aldıkları mühendisi serbest bıraktı.", "detention",
     {"authority": "Militanlar", "person": "mühendisi", "change": "serbest bıraktı"}),
    ("Mahkeme sanık Demir'i serbest bıraktı.", "trial", {"court": "Mahkeme", "defendant": "Demir"}),
    ("Kadın iki yıl sonra serbest kaldı.", "detention", {"person": "Kadın"}),
    ("Bina yangın nedeniyle tahliye edildi.", "detention", None),
    ("Mahalle sakinleri tahliye edildi.", "detention", None),
]  # fmt: skip


@pytest.mark.parametrize("row", ENGLISH, ids=lambda row: row[0])
def test_english(row: Row) -> None:
    check(row, read([row[0]], "en")[row[0]])


@pytest.mark.parametrize("row", TURKISH, ids=lambda row: row[0])
def test_turkish(row: Row) -> None:
    check(row, read([row[0]], "tr")[row[0]])
