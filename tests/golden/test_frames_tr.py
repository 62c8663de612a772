"""Voices, case frames and verbs of two words in invented Turkish sentences, read by the real engine.

A row: the sentence, the claim's type, and a string that occurs in each argument by role; none: no such claim.
"""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check
from whosays.model import Reading

ROWS: list[Row] = [
    ("Ağa, bekçiyi iki çobana öldürttü.", "casualty", {"agent": "Ağa", "victim": "bekçi"}),
    ("Ağa, bekçiyi iki çobana öldürttü.", "casualty", {"agent": "iki çoban", "victim": "bekçi"}),
    ("Ağa, rakibinin ahırını adamlarına kurşunlattı.", "attack", {"attacker": "adamlar", "target": "ahır"}),
    ("Sanık, sahte pasaportu bir matbaacıya hazırlattı.", "forgery", {"maker": "matbaacı", "document": "pasaport"}),
    ("Savcı, üç çobanı köyde gözaltına aldırdı.", "detention", {"authority": "Savcı", "person": "üç çoban"}),
    ("Ağa, parayı kuryesi aracılığıyla örgüte ulaştırttı.", "finance", {"payer": "Ağa", "payee": "örgüt"}),
    ("Vaiz, gençleri örgüte kazandırdı.", "recruitment", {"recruiter": "Vaiz", "organization": "örgüt"}),
    ("Çoban, örgüte iki yıl boyunca para yardımında bulundu.", "finance",
     {"payer": "Çoban", "payee": "örgüt", "amount": "para"}),
    ("Çoban, militanlara düzenli olarak silah yardımı yaptı.", "supply",
     {"giver": "Çoban", "recipient": "militanlar", "thing": "silah"}),
    ("Militanlar köylere silahlı saldırılarda bulundu.", "attack", {"attacker": "Militanlar", "target": "köyler"}),
    ("Derneğe 2014 yılında 200 bin avro aktarıldı.", "finance", {"payee": "Derneğe", "amount": "200 bin avro"}),
    ("Sanıklara duruşmada 12'şer yıl hapis cezası verildi.", "trial", {"defendant": "Sanıklar", "outcome": "12"}),
    ("Müdür, firmanın yetkililerinden defalarca rüşvet aldı.", "bribery", {"payer": "yetkililer", "payee": "Müdür"}),
    ("Bakan, Tiflis'te Gürcü mevkidaşıyla bir araya geldi.", "meeting", {"host": "Bakan", "guest": "mevkidaş"}),
    ("Albay, askerlere geri çekilme talimatı verdi.", "instruction", {"hearer": "asker", "content": "çekilme"}),
    ("Otomobil, Serkan Tuna'nın adına kayıtlı.", "ownership", {"owner": "Serkan Tuna", "asset": "Otomobil"}),
    ("Çobanın ahırında dört tüfek vardı.", "ownership", {"owner": "Çoban", "asset": "dört tüfek"}),
    ("Sanığın bankada üç milyon lirası bulunuyor.", "ownership", {"owner": "Sanığın", "asset": "üç milyon lira"}),
    ("Yolcunun üzerinden iki bıçak çıktı.", "investigation", {"subject": "Yolcu", "finding": "iki bıçak"}),
    ("Bavulun gizli bölmesinden 4 kilo eroin çıktı.", "investigation", {"subject": "bölme", "finding": "eroin"}),
    ("Örgütün Avrupa'da dört büyük kampı var.", "presence", {"subject": "Örgüt", "place": "Avrupa"}),
    ("Müvekkilimin bu kişilerle hiçbir ilişkisi yok.", "association", {"party": "Müvekkil", "other": "kişiler"}),
    ("Ordu, şehri havan toplarıyla dövdü.", "attack", {"attacker": "Ordu", "target": "şehri", "instrument": "havan"}),
    ("Çavuşlar, kaçak sevkiyata göz yumdu.", "casualty", None),
    ("Yaşlı yazar dün hayata göz yumdu.", "casualty", {"victim": "yazar"}),
    ("Örgüt tırlarla sınıra silah yığdı.", "supply", {"giver": "Örgüt", "recipient": "sınır", "thing": "silah"}),
    ("Genç kadın, insan tacirlerinin ağına düştü.", "recruitment", {"recruiter": "tacir", "recruit": "kadın"}),
    ("Heyet Van'a vardı.", "ownership", None),
    ("Evden yanık kokusu çıktı.", "investigation", None),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]}: {row[0]}")
def test_reading(row: Row, readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])
