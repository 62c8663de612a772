"""Agency news, features and reports of abuse in invented Turkish sentences, read by the real engine.

A row: the sentence, the claim's type, and a string that occurs in each argument by role; none: no such claim.
"""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check, read
from whosays.model import Reading

ROWS: list[Row] = [
    ("Depoda iki tabanca, 12 bin dolar ve sahte kimlikler ele geçirildi.", "investigation", {"finding": "tabanca"}),
    ("Tanık, çobanların köy meydanında toplandığını anlattı.", "meeting", {"host": "çoban"}),
    ("Köyün örgüt tarafından yakıldığı bildirildi.", "attack", {"attacker": "örgüt", "target": "Köy"}),
    ("Bekçi, kendilerini memur diye tanıtan üç kişi tarafından kaçırıldı.", "attack", {"attacker": "üç kişi"}),
    ("Üç bekçi ile beş militan öldü.", "casualty", {"victim": "bekçi"}),
    ("Bölük komutanı ile kâtibin şoförü tutuklandı.", "detention", {"person": "komutan"}),
    ("Çalıntı araçları bir galeriye satan Kenan Uz yakalandı.", "trade", {"seller": "Kenan Uz", "goods": "araç"}),
    ("Kenan Uz, militanları evinde saklamayı planlıyordu.", "harbouring", {"host": "Kenan Uz", "guest": "militan"}),
    ("İddiaya göre valilik derneği kapatmayı planlıyordu.", "closure", {"agent": "valilik", "facility": "derne"}),
    ("Yolun parasını Van'da bir dükkân işleten kardeşi gönderdi.", "finance", {"payer": "kardeş", "amount": "para"}),
    ("Militanların kaldığı ev boşaltıldı.", "harbouring", {"guest": "Militan", "place": "ev"}),
    ("Kenan Uz'un gittiği kampta silah bulundu.", "movement", {"traveller": "Kenan Uz", "destination": "kamp"}),
    ("Beş terörist etkisiz hale getirildi.", "casualty", {"victim": "terörist", "number": "Beş"}),
    ("Patlamada kardeşini yitiren Kenan Uz ağladı.", "casualty", {"victim": "kardeş"}),
    ("Sürücü hakkında adli işlem yapıldı.", "investigation", {"subject": "Sürücü"}),
    ("Valilik her türlü yürüyüşü yasakladı.", "closure", {"agent": "Valilik", "facility": "yürüyüş"}),
    ("Jandarmanın açtığı ateş sonucu çoban öldü.", "attack", {"attacker": "Jandarma"}),
    ("Şebekenin başında Kenan Uz bulunuyor.", "affiliation", {"member": "Kenan Uz", "organization": "Şebeke"}),
    ("Nüfus müdürlüğünde memur olan Kenan Uz tutuklandı.", "affiliation", {"organization": "müdürlü"}),
    ("Zanlı, aracın altına takip cihazı yerleştirdi.", "reconnaissance", {"agent": "Zanlı", "target": "arac"}),
    ("Müfettiş, bir otelde kalan İran ve Irak uyruklu kişileri aradı.", "origin", {"place": "İran"}),
    ("Kent merkezinde 6 kişi gözaltına alınmış, ikisi bırakılmıştı.", "detention", {"person": "6 kişi"}),
    ("Zanlının 2018'de Türkiye'ye döndüğü saptandı.", "movement", {"traveller": "Zanlı", "destination": "Türkiye"}),
    ("Kaynaklar 70'i aşkın kişinin yaralandığını açıkladı.", "casualty", {"victim": "kişi", "number": "70"}),
    ("Örgütün Van sorumlusu olduğu ileri sürülen Kenan Uz kaçtı.", "affiliation", {"member": "Kenan Uz"}),
    ("Kenan Uz'un görevi gençleri karşılayıp Van'a götürmekti.", "meeting", {"host": "Kenan Uz", "guest": "genç"}),
    ("Kişi başı 150 dolar alan kaçakçı yakalandı.", "finance", {"payee": "kaçakçı", "amount": "150 dolar"}),
    ("İki kadın sınır dışı edilmek üzere bekletildi.", "deportation", {"person": "kadın"}),
    ("Beş kişi Silivri Cezaevine gönderildi.", "detention", {"person": "Beş kişi", "place": "Silivri Cezaevi"}),
    ("Üç kişi geri gönderme merkezine teslim edildi.", "detention", {"person": "Üç kişi", "place": "merkez"}),
    ("Kenan Uz adamlarına ateş etme talimatı verdi.", "instruction", {"speaker": "Kenan Uz", "hearer": "adam"}),
    ("Kenan Uz adamlarına ateş etme talimatı verdi.", "attack", None),
    ("Kenan Uz, yolda tanıştığı Bilal adlı bir vaizin evinde kaldı.", "association", {"other": "vaiz"}),
    ("Tanık, araca ateş açıldığını söyledi.", "attack", {"target": "arac"}),
    ("Polis firari bankacıyı yakaladı.", "detention", {"authority": "Polis", "person": "bankacı"}),
    ("Kerim Aydoğan'ın imar müdürüne rüşvet vermesi davaya konu oldu.", "bribery", {"payer": "Kerim Aydoğan"}),
    ("İki zanlı örgüt yöneticileriyle irtibat kurdu.", "association", {"party": "zanlı", "other": "yönetici"}),
    ("Kerim Aydoğan'ın militanları evinde saklaması soruldu.", "harbouring", {"host": "Kerim Aydoğan"}),
    ("Patlamada 3 ölü, 5 yaralı var.", "casualty", {"number": "3"}),
    ("Terör operasyonu: 17 gözaltı", "detention", {"person": "17"}),
    ("Suriyeli Kenan Uz tutuklandı.", "origin", {"subject": "Kenan Uz", "place": "Suriyeli"}),
    ("Filistinli mühendis Samir Koz kaçtı.", "affiliation", None),
    ("Çiftçi Kenan Uz evinden götürüldü. Eşi Gül Uz ağladı.", "association", {"party": "Gül Uz", "other": "Kenan Uz"}),
    ("Kenan Uz evdeydi. Eşi Gül Uz ağladı. Kardeşi Ali Koz geldi.", "association", {"party": "Ali", "other": "Kenan"}),
    ("Mahkeme, sanığın delil yetersizliğinden beraatine karar verdi.", "trial", {"defendant": "sanığın"}),
    ("Meksikalı subay eve döndü.", "affiliation", None),
    ("Başkent'te jandarma örgütünü kurdu.", "association", None),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]}: {row[0]}")
def test_reading(row: Row, readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])


def test_nobody_comes_from_those_of_whom_he_is_one() -> None:
    text = "Yedi zanlıdan beşi Silivri'ye gönderildi."
    reading = read([text])[text]
    assert not [a for claim in reading.claims for a in claim.arguments if a.role == "origin"]


def test_what_is_planned_is_not_done() -> None:
    text = "Örgüt karakola saldırı planladı. Saldırıyı planlayan Kenan Uz yakalandı."
    reading = read([text])[text]
    assert [claim.status.reality for claim in reading.claims if claim.type == "attack"] == ["planned", "actual"]
