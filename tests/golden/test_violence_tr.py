"""Attacks, threats, scouts, closures and organisations in invented Turkish sentences, read by the real engine.

A row: the sentence, the claim's type, and a string that occurs in each argument by role; none: no such claim.
"""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check
from whosays.model import Reading

ROWS: list[Row] = [
    ("Dernek, bekçi hakkında savcılığa suç duyurusunda bulundu.", "charge",
     {"authority": "Dernek", "defendant": "bekçi"}),
    ("Dernek, başsavcılığa şikayette bulundu.", "charge", None),
    ("Jandarma, bir ahıra havan mermisi isabet ettiğini, iki çobanın yaralandığını açıkladı.", "attack",
     {"target": "ahır", "instrument": "havan mermisi"}),
    ("Jandarma, çobanın evinde iki tüfek bulunduğunu açıkladı.", "investigation",
     {"subject": "çobanın evinde", "finding": "iki tüfek"}),
    ("Jandarma, çobanın evinde iki tüfek bulunduğunu açıkladı.", "ownership", None),
    ("Vali, köyde bir okul bulunduğunu söyledi.", "presence", None),
    ("Savcı, ağıl sahibi Tuna Eren'in bekçi Ali Koç'a 9 bin lira rüşvet verdiğini söyledi.", "bribery",
     {"payer": "Tuna Eren", "payee": "Ali Koç", "amount": "9 bin lira"}),
    ("Kaçak avcılar bekçiye yumruk attı.", "attack", {"attacker": "avcılar", "victim": "bekçi"}),
    ("Sanığın bekçiyi odaya kilitleyip alıkoyduğu anlaşıldı.", "attack", {"victim": "bekçi"}),
    ("Bekçi, kaçakçılar tarafından vurularak öldürüldü.", "casualty", {"agent": "kaçakçılar", "victim": "Bekçi"}),
    ("Patlama dört çobanın ölümüne yol açtı.", "casualty", {"agent": "Patlama", "victim": "çoban", "number": "dört"}),
    ("Kazada üç çoban yara aldı.", "casualty", {"victim": "çoban", "number": "üç"}),
    ("Çobanlarla bekçiler arasında arbede yaşandı.", "clash", {"party": "Çobanlar"}),
    ("İki çete arasındaki silahlı kavgada bıçaklar kullanıldı.", "clash", {"party": "İki çete"}),
    ("Sanığın çobanı ölümle tehdit ettiği belirlendi.", "threat", {"agent": "Sanığın", "target": "çoban"}),
    ("Müdür, kimliği belirsiz kişilerden tehdit aldığını söyledi.", "threat", {"agent": "kişiler"}),
    ("İsyancıların kasabayı denetimi altına aldığı açıklandı.", "territory",
     {"agent": "İsyancılar", "territory": "kasaba"}),
    ("Ordu, kasabanın kontrolünü yitirdi.", "territory", {"agent": "Ordu", "territory": "kasaba"}),
    ("Militanların okul çevresinde keşif faaliyetinde bulunduğu öğrenildi.", "reconnaissance", {"target": "okul"}),
    ("Sanık, karakolun fotoğraflarını çekti.", "reconnaissance", {"agent": "Sanık", "target": "karakol"}),
    ("Depoyu gözetim altında tutan jandarma kapıyı kırdı.", "reconnaissance", {"agent": "jandarma", "target": "Depo"}),
    ("Bakanlık, gazetenin sitesine erişimi engelledi.", "closure", {"agent": "Bakanlık", "facility": "site"}),
    ("Kahvehanenin polisçe basılıp kapatıldığı bildirildi.", "closure", {"agent": "polis", "facility": "Kahvehane"}),
    ("Örgütün amacının bağımsız bir devlet kurmak olduğu yazıldı.", "aim", {"agent": "Örgüt", "goal": "devlet"}),
    ("Örgütün köyleri ele geçirmeye çalıştığı yazıldı.", "aim", {"agent": "Örgüt", "goal": "köyler"}),
    ("Bulgar uyruklu sürücünün kamyonunda silah bulundu.", "origin", {"subject": "sürücü", "place": "Bulgar"}),
    ("Sanığın aslen Rizeli olduğu belirtildi.", "origin", {"subject": "Sanığın", "place": "Rizeli"}),
    ("Örgüt, üç komite ve bir kuruldan oluşuyor.", "structure", {"whole": "Örgüt", "part": "komite"}),
    ("Meclis bir komisyon oluşturdu.", "founding", {"founder": "Meclis", "organization": "komisyon"}),
    ("Vedat Kaya'nın eşini darp ettiği kaydedildi.", "attack", {"attacker": "Vedat Kaya", "victim": "eşini"}),
    ("Örgütün kent dışındaki okulunu yaktığı belirlendi.", "attack", {"attacker": "Örgüt", "target": "okul"}),
    ("Sanığın bekçiyi “gel” diyerek tehdit ettiği yazıldı.", "threat", {"agent": "Sanığın", "target": "bekçi"}),
    ("Ölü sayısı 51'e yükseldi.", "casualty", {"number": "51"}),
    ("Kaçakçılarla çatışmaya giren bekçiler geldi.", "clash", {"party": "bekçiler", "opponent": "Kaçakçılar"}),
    ("Hollanda vatandaşı yolcunun bavulunda silah bulundu.", "origin", {"subject": "yolcu", "place": "Hollanda"}),
    ("Kasaba isyancıların eline geçti.", "territory", {"agent": "isyancı", "territory": "Kasaba"}),
    ("Örgüt yolcuları kaçırdı.", "attack", {"attacker": "Örgüt", "victim": "yolcular"}),
    ("Polisin saldırısına uğrayan doktor konuştu.", "attack", {"attacker": "Polis", "victim": "doktor"}),
    ("Operasyonda beş isyancı ölü ele geçirildi.", "casualty", {"victim": "isyancı", "number": "beş"}),
    ("Derneğin kurucusu iş adamı Kenan Uz gözaltına alındı.", "founding", {"founder": "Kenan Uz"}),
    ("Örgütün siyasi kanadı anlaşmayı bozdu.", "structure", {"part": "kanad", "whole": "Örgüt"}),
    ("Başsavcılık bir kurul oluşturdu.", "founding", {"founder": "Başsavcılık", "organization": "kurul"}),
    ("Kuraklık üretimi tehdit ediyor.", "threat", None),
    ("Yağ midede sindirildi.", "threat", None),
    ("Hekimler kanserle savaşıyor.", "clash", None),
    ("Şirket Avrupa pazarını hedef alıyor.", "attack", None),
    ("Turistler sahili işgal etti.", "territory", None),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]}: {row[0]}")
def test_reading(row: Row, readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])
