"""Chains of Turkish clauses: converbs, lists and suffixes that several words share, and each deed with its own doer."""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check
from whosays.model import Reading

ROWS: list[Row] = [
    # converbs that a parser takes for nouns or adverbs, and those of two words
    (
        "Konsolos, Tunus'a giderek iki gazeteciyle görüştü.",
        "movement",
        {"traveller": "Konsolos", "destination": "Tunus"},
    ),
    (
        "İki kişi, askeri birliği fotoğraflarken yakalandı.",
        "reconnaissance",
        {"agent": "kişi", "target": "birliği"},
    ),
    (
        "Selin Uras, Türkiye'ye döner dönmez polise teslim oldu.",
        "movement",
        {"traveller": "Uras", "destination": "Türkiye"},
    ),
    # means and ways
    ("Paralar kuryeler eliyle örgüte gönderildi.", "finance", {"amount": "Paralar", "payer": "kuryeler"}),
    ("Tablo, Naci Gürel tarafından bir tır ile Habur'dan Musul'a kaçırıldı.", "smuggling", {"agent": "Naci Gürel"}),
    ("Notlar, firari lider Reha Tok tarafından gönderildi.", "statement", None),
    # who opens a clause, and on what he acts
    (
        "Milis kasabayı kuşattıktan sonra köylüler ovaya kaçtı.",
        "territory",
        {"agent": "Milis", "territory": "kasabayı"},
    ),
    (
        "Kaçakçılar mültecileri Ayvalık'ta bir eve yerleştirdi.",
        "harbouring",
        {"host": "Kaçakçılar", "guest": "mülteci"},
    ),
    (
        "Kışla, isyancılar tarafından kuşatılarak roketlerle vuruldu.",
        "attack",
        {"target": "Kışla", "attacker": "isyancı"},
    ),
    ("Ekipler evde iki tüfek, üç el bombası ve bir telsiz buldu.", "investigation", {"finding": "tüfek"}),
    # whom a sentence goes on about: whoever was caught, and never who caught him
    ("Polis, Onur Bilek'i Taksim'de yakaladı. Ertesi gün tutuklandı.", "detention", {"person": "Bilek"}),
    (
        "Polis, Onur Bilek'i durdurdu. Üzerinde sahte kimlik bulundu. Sorgusunun ardından tutuklandı.",
        "detention",
        {"person": "Bilek"},
    ),
    ("Polis dün bir operasyon düzenledi. Tutuklandı.", "detention", None),
    (
        "Cemal Uzunca Suriye'ye gitti. Orada bir yıl kaldı. Sonra Türkiye'ye dönüp Konya'da bir dernek kurdu.",
        "founding",
        {"founder": "Uzunca", "organization": "dernek"},
    ),
    # what two deeds in a row are done to
    ("Bakanlık, göçmenleri otobüslere bindirerek sınır dışı etti.", "deportation", {"person": "göçmen"}),
    (
        "Mahkeme, sanığı örgüte üye olmaktan suçlu bularak 7 yıl hapis cezasına çarptırdı.",
        "trial",
        {"defendant": "sanığı", "outcome": "7 yıl"},
    ),
    ("Mahkeme, sanığı örgüte üye olmaktan suçlu buldu.", "affiliation", {"member": "sanığı"}),
    ("Saldırgan, polisi arayarak ihbar etti.", "statement", None),
    # bodies, and things in the plural behind them
    ("Örgüt silahları Sudan'a gönderdi.", "supply", {"giver": "Örgüt", "thing": "silahları"}),
    ("Mahkeme zanlıları beraat ettirdi.", "trial", {"court": "Mahkeme", "defendant": "zanlıları"}),
    # ways out
    ("Tunç Erim yurt dışına kaçtı.", "movement", {"traveller": "Erim", "destination": "yurt dışına"}),
    ("Zanlı motosikletle kaçtı.", "movement", {"traveller": "Zanlı", "means": "motosiklet"}),
    ("İsyancılar dağlara çekildi.", "movement", {"traveller": "İsyancılar", "destination": "dağlara"}),
    ("Ekipler, parayı Malta'ya çıkaran Erim'i yakaladı.", "finance", {"payer": "Erim", "payee": "Malta"}),
    # who is caught at something, and who is brought before a court
    ("Polis, Sibel'i Fatih'e silah verirken yakaladı.", "supply", {"giver": "Sibel", "recipient": "Fatih"}),
    ("Polis devriye gezerken Sibel'i yakaladı.", "detention", {"authority": "Polis", "person": "Sibel"}),
    ("Rıdvan Aksu, 12 Mart'ta Mersin'de yakalanıp çıkarıldığı mahkemece tutuklandı.", "detention", {"person": "Aksu"}),
    (
        "Örgüt üyeleri, elçiliğe saldırmak amacıyla iki ay boyunca çevrede keşif yaptı.",
        "attack",
        {"attacker": "üyeleri"},
    ),
    # two words that point
    ("Kaya gözaltına alındı. Adı geçen kişi silah satmış.", "trade", {"seller": "kişi", "goods": "silah"}),
    ("Kaya gözaltına alındı. Adı geçen kişi silah satmış.", "movement", None),
    # a name is no genitive, and a suffix holds for a list
    ("Yasemin Ova mahkemede konuştu.", "statement", None),
    ("Polis, şüphelinin ev ve iş yerinde arama yaptı.", "investigation", {"authority": "Polis", "subject": "ev"}),
]


@pytest.mark.parametrize("row", ROWS, ids=[f"{kind}: {text}" for text, kind, _ in ROWS])
def test_row(row: Row, readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])
