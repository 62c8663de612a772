"""Everyday ways of Turkish reporters, prosecutors and courts to tell what the claim types name; invented sentences."""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check, read
from whosays.model import Reading

TIES: list[Row] = [
    ("Avukat Seda Kılıç, Ulaştırma Bakanlığı müsteşarlığına atandı.", "affiliation",
     {"member": "Seda Kılıç", "position": "müsteşarlığına"}),
    ("Rektörlük koltuğuna Prof. Cem Tuna oturdu.", "affiliation", {"member": "Cem Tuna"}),
    ("Selma yabanlık bir koltuğa oturdu.", "affiliation", None),
    ("Sanık Ali Kaya 2014'te örgüt saflarına geçti.", "affiliation", {"member": "Kaya", "organization": "örgüt"}),
    ("Ali Kaya iki yıl önce çeteyle yollarını ayırdı.", "affiliation", {"member": "Kaya", "organization": "çete"}),
    ("Cephe, sekiz tugayı bünyesinde barındırıyor.", "structure", {"whole": "Cephe", "part": "tugay"}),
    ("İş insanı Ali Kaya, kaçakçı Veli Demir'in eniştesi çıktı.", "association", {"party": "Kaya", "other": "Demir"}),
    ("Ali Kaya bir servisle temasa geçti.", "association", {"party": "Kaya", "other": "servis"}),
    ("Tüfeklerin parçaları Belçika malıydı.", "origin", {"subject": "parça", "place": "Belçika"}),
    ("Sanık Ali Kaya Sivaslıydı.", "origin", {"subject": "Kaya"}),
    ("Sanığın olay yerinde bulunduğu anlaşıldı.", "presence", {"subject": "Sanığın", "place": "olay yerinde"}),
    ("Kasaba isyancıların hâkimiyetine girdi.", "territory", {"territory": "Kasaba", "agent": "isyancıların"}),
    ("Kardeşler iki yıl önce bir nakliye firmasına ortak oldu.", "ownership", {"owner": "Kardeşler", "asset": "firma"}),
]  # fmt: skip
DEEDS: list[Row] = [
    ("Polis, İzmir'de uyuşturucu satıcılarına yönelik operasyon düzenledi.", "investigation", {"authority": "Polis"}),
    ("Ordu uçakları bölgede operasyon düzenledi.", "investigation", None),
    ("Jandarma ekipleri depoya baskın yaptı.", "investigation", {"authority": "ekip", "subject": "depo"}),
    ("Bakanlık hastaneye müfettiş gönderdi.", "investigation", {"authority": "Bakanlık", "subject": "hastane"}),
    ("Zanlı, saklandığı bağ evinde derdest edildi.", "detention", {"person": "Zanlı"}),
    ("Gazetecinin evine mermi bırakıldı.", "threat", {"target": "Gazeteci"}),
    ("Kimliği belirsiz kişiler lokantayı taradı.", "attack", {"attacker": "kişi", "target": "lokanta"}),
    ("Ekipler sahili taradı.", "attack", None),
    ("Tutuklu Ali Kaya yaşamına son verdi.", "casualty", {"victim": "Kaya"}),
    ("Müteahhit Ali Kaya müdüre para yedirdi.", "bribery", {"payer": "Kaya", "payee": "müdür"}),
    ("Başkan, doktorlara menfaat sağladı.", "bribery", {"payer": "Başkan", "payee": "doktor"}),
    ("Gümrük memurları kaçakçılardan para alıyordu.", "bribery", {"payee": "memur", "payer": "kaçakçı"}),
    ("Savcı, eski müdürü cinayetin faili olarak gösterdi.", "charge", {"defendant": "müdür"}),
    ("Militanlar köydeki gençleri dağa çağırdı.", "recruitment",
     {"recruiter": "Militan", "recruit": "genç"}),
    ("Antrenör iki genç oyuncuyu milli takım kadrosuna davet etti.", "recruitment", None),
    ("Yeni elemanlar ideolojik eğitime tabi tutuldu.", "training", {"trainee": "eleman"}),
    ("Sığınma evi geçen ay hizmete girdi.", "founding", {"organization": "ev"}),
    ("Valilik derneğin ruhsatını iptal etti.", "closure", {"agent": "Valilik"}),
    ("İmam, gençleri isyana teşvik etti.", "instruction", {"speaker": "İmam", "hearer": "genç", "content": "isyan"}),
    ("Katil zanlısı Ali Kaya sırra kadem bastı.", "concealment", {"agent": "Kaya"}),
    ("Ajan, bakanın güzergâhını öğrendi.", "reconnaissance", {"agent": "Ajan"}),
    ("Aile, evini satılığa çıkardı.", "trade", {"seller": "Aile", "goods": "ev"}),
]  # fmt: skip
# Any deed with verbs that tell only who takes part in it, or whom it befalls.
PARTAKING: list[Row] = [
    ("Ali Kaya, silah kaçakçılığına karıştı.", "smuggling", {"agent": "Kaya", "goods": "silah"}),
    ("Sanık Ali Kaya cinayette rol aldı.", "casualty", {"agent": "Kaya"}),
    ("Ali Kaya iki saldırıya iştirak etti.", "attack", {"attacker": "Kaya"}),
    ("Ali Kaya protesto eylemine katıldı.", "attack", None),
    ("Örgüt, silah kaçakçılığı faaliyeti yürütüyor.", "smuggling", {"agent": "Örgüt", "goods": "silah"}),
    ("Ali Kaya gözaltı işlemine tabi tutuldu.", "detention", {"person": "Kaya"}),
    ("Gazeteciler polis tarafından darba maruz bırakıldı.", "attack", {"attacker": "polis", "victim": "Gazeteciler"}),
    ("Kasaba isyancıların kontrolünde.", "territory", {"agent": "isyancıların", "territory": "Kasaba"}),
    ("Grup, ayrı bir devlet kurma peşinde.", "aim", {"agent": "Grup", "goal": "devlet kurma"}),
    ("Zanlılar polis ekiplerince yakalandı.", "detention", {"authority": "ekip", "person": "Zanlılar"}),
    ("Göçmenler Sırp unsurlarınca geri itildi.", "deportation", {"authority": "unsur", "person": "Göçmenler"}),
    ("Gazeteciler baskı altında yaşıyor.", "threat", {"target": "Gazeteciler"}),
    ("Şirketin hesapları inceleme altında.", "investigation", {"subject": "hesap"}),
    ("Fabrika belediyenin kontrolünde.", "territory", None),
    ("Vali Cem Ak silahlı saldırının hedefi oldu.", "attack", {"victim": "Cem Ak"}),
    ("Köprüden atlayan kişi, polise direndi.", "clash", {"opponent": "polis"}),
    ("Saldırganlar olay yerinden kaçtı.", "movement", {"traveller": "Saldırganlar", "origin": "olay yerinden"}),
    ("Üç işçi göçük altında kaldı.", "casualty", {"victim": "işçi", "number": "Üç"}),
    ("Öğretmen Ali Kaya üç yıl sonra özgürlüğüne kavuştu.", "detention", {"person": "Kaya"}),
    ("Zanlının sorgusu altı saat sürdü.", "investigation", {"subject": "Zanlı"}),
    ("Sanıklar delilleri ortadan kaldırdı.", "concealment", {"agent": "Sanık", "thing": "delil"}),
    ("Vali törende bayrağı ortadan kaldırdı.", "concealment", None),
]  # fmt: skip
ROWS = [*TIES, *DEEDS, *PARTAKING]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:50])
def test_words(row: Row, readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])


def test_the_target_of_an_attack_was_attacked() -> None:
    text = "Vali Cem Ak silahlı saldırının hedefi oldu."
    [claim] = [claim for claim in read([text])[text].claims if claim.type == "attack"]
    assert claim.status.reality == "actual"
