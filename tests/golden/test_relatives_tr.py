"""Turkish relative clauses in invented sentences, read by the real engine: what the described noun is to its verb.

A row: the sentence, the claim's type, and a string that occurs in each argument by role; none: no such claim.
"""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check
from whosays.model import Reading

ROWS: list[Row] = [
    ("Derneği 2004 yılında kuran Cemal Uz istifa etti.", "founding", {"founder": "Cemal Uz", "organization": "Derne"}),
    ("Köyü 2015 yazında ele geçiren çete, esnaftan haraç topladı.", "finance", {"payee": "çete", "payer": "esnaf"}),
    ("Orhan'ın evinde sakladığı tüfekler bulundu.", "concealment", {"agent": "Orhan", "thing": "tüfek", "place": "ev"}),
    ("Zanlının kuyuda sakladığı tabanca aramada ele geçirildi.", "concealment", {"agent": "Zanlı", "thing": "tabanca"}),
    ("Tarık'ın yeğenine gönderdiği 30 bin avro kayıtlarda görüldü.", "finance", {"payer": "Tarık", "amount": "avro"}),
    ("Çeteye tüfek satan emekli polis Ali Uz için hapis istendi.", "trade", {"seller": "Ali Uz", "buyer": "Çete"}),
    ("Militanlar tarafından öldürülen muhtar Nuri Uz için anıt yapıldı.", "casualty", {"victim": "Nuri Uz"}),
    ("Mahkemenin beş yıl hapis cezası verdiği Nuri Uz kaçtı.", "trial", {"court": "Mahkeme", "defendant": "Nuri Uz"}),
    ("Liderin talimat verdiği hücre dağıldı.", "instruction", {"speaker": "Lider", "hearer": "hücre"}),
    ("Çobanı vuran kaçakçıyı evinde saklayan Uz tutuklandı.", "harbouring", {"host": "Uz", "guest": "kaçakçı"}),
    ("Savcının hakkında iddianame düzenlediği altı kişi yargılanıyor.", "charge", {"defendant": "kişi"}),
    ("Gözaltına alınanlar arasında Nuri Uz da var.", "detention", {"person": "Nuri Uz"}),
    ("Saldırıda ölenler arasında üç bekçi de bulunuyor.", "casualty", {"victim": "bekçi"}),
    ("Çeteye katılanların çoğu gençti.", "affiliation", {"member": "çoğu", "organization": "Çete"}),
    ("Çeteden ayrılanlar başka illere gitti.", "affiliation", {"member": "ayrılanlar", "organization": "Çete"}),
    ("Rüşvet verenler hakkında dava açıldı.", "bribery", {"payer": "verenler"}),
    ("Militanların eğitildiği kamp boşaltıldı.", "training", {"trainee": "Militan"}),
    ("Oğlu çeteye katılan kadın ağladı.", "affiliation", {"member": "Oğlu", "organization": "çete"}),
    ("Van'da eğitim alan, Rize'ye dönen ve bir şirket kuran Uz öldü.", "training", {"trainee": "Uz"}),
    ("Nuri, kaçmak isteyen çobanı yaraladı.", "casualty", {"agent": "Nuri", "victim": "çoban"}),
    ("Kardeşi tutuklanan Nuri Uz kaçtı.", "detention", {"person": "Kardeşi"}),
    ("Örgütün kasası olduğu öne sürülen Ali Uz kaçtı.", "affiliation", {"member": "Ali Uz", "organization": "Örgüt"}),
    ("Ali Uz'un gönderdiği öne sürülen 20 bin dolar bulunamadı.", "finance", {"payer": "Ali Uz", "amount": "dolar"}),
    ("Uz'un kaldığı iddia edilen ev arandı.", "harbouring", {"guest": "Uz", "place": "ev"}),
    ("Sanık, çeteye sağladığı parayı saklıyordu.", "finance", {"payer": "Sanık", "payee": "çete", "amount": "para"}),
    ("Uz'un yurt dışından getirdiği tüfekler bulundu.", "smuggling", {"agent": "Uz", "goods": "tüfek"}),
    ("Çobanlara verilecek tüfekler Van'a getirildi.", "supply", {"recipient": "Çoban", "thing": "tüfek"}),
    ("Örgütün Rize'de düzenleyeceği saldırı önlendi.", "attack", {"attacker": "Örgüt"}),
    ("Militanlara kalacak yer veren Ali Uz arandı.", "harbouring", {"host": "Ali Uz", "guest": "Militan"}),
    ("Aslen Vanlı olan Ali Uz kaçtı.", "origin", {"subject": "Ali Uz", "place": "Vanlı"}),
    ("Rize'den sınır dışı edilen on iki kişi Van'a getirildi.", "deportation", {"person": "kişi"}),
    ("Örgüte katılmış olan Nuri Uz yakalandı.", "affiliation", {"member": "Nuri Uz", "organization": "Örgüt"}),
    ("İran'dan getirdiği eserleri satan Ali Uz kaçtı.", "smuggling", {"agent": "Ali Uz", "goods": "eser"}),
    ("Rize'de faaliyet gösteren silahlı grubun kaçırdığı iki çoban bulundu.", "attack", {"victim": "çoban"}),
    ("Örgütün ele geçirdiği, ordunun ise geri aldığı kentte mezar bulundu.", "territory", {"agent": "Örgüt"}),
    ("Ali Uz yurt dışına çıktı.", "movement", {"traveller": "Ali Uz", "destination": "yurt dışı"}),
]  # fmt: skip

HEARSAY = [
    ("Çeteye girdiği belirtilen Ali Uz tutuklandı.", "affiliation"),
    ("Çetenin parasını sakladığı ileri sürülen Ali Uz kaçtı.", "concealment"),
]


TEXTS = [row[0] for row in (*ROWS, *HEARSAY)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]}: {row[0][:40]}")
def test_says(row: Row, readings: dict[str, Reading]) -> None:
    """The claim is made with these arguments, or is not made at all."""
    check(row, readings[row[0]])


@pytest.mark.parametrize(("text", "kind"), HEARSAY)
def test_hearsay_is_only_possible(text: str, kind: str, readings: dict[str, Reading]) -> None:
    """What nobody is named for, in a participle of a report, is nobody's certain fact; somebody says so."""
    found = [claim for claim in readings[text].claims if claim.type == kind]
    assert [(claim.status.certainty, bool(claim.attribution)) for claim in found] == [("possible", True)]
