"""Turkish: what is alleged, suspected, doubted, denied or only planned is never told as a fact."""

from __future__ import annotations

import pytest

from tests.golden.rows import bracketed, check_alleged, is_fact, unbracketed
from whosays.model import Reading

ALLEGED = (
    "Savcı, Demir'in cinayeti [işlediğini] kanıtlamak zorunda.",
    "Tanık, Kaya'nın evde [olduğunu] görmediğini söyledi.",
    "Filmde Kaya bir bankacıyı [öldürüyor].",
    "Kaya'nın [öldürüldüğü] haberi yalanlandı.",
    "Kaya rüşvet [almış] olamaz.",
    "Kimse Kaya'nın rüşvet [aldığını] söylemedi.",
    "Kaya'nın rüşvet [aldığını] söyleyen olmadı.",
    "Kaya, bankacıyı [öldürmekle] hiçbir ilgisi olmadığını söyledi.",
    "Demir, rüşvet [almakla] bir alakasının bulunmadığını savundu.",
    "Kaya'nın bankacıyı [öldürdüğünü] gören olmadı.",
    "Kaya'nın rüşvet [aldığını] bilen yok.",
    "Tamircinin tabancaları ahırda [sakladığı] iddia edildi.",
    "Firari N.K.'nın [yakalanması] için operasyon düzenlendi.",
    "Şüphelilerin [yakalanmasına] yönelik çalışmalar sürüyor.",
    "Müdürün paravan şirkete para [aktardığı] öne sürülüyor.",
    "Vaizin öğrencileri örgüte [kazandırdığı] ileri sürüldü.",
    "Grubun depoya silah [sakladığı] belirtildi.",
    "Şebekenin Malta'ya sigara [kaçırdığı] kaydedildi.",
    "Firarilerin bir çiftlikte [barındırıldığı] anlatıldı.",
    "Gardiyanın iki mahkumu [öldürdüğü] araştırılıyor.",
    "Çiftçinin çeteye iki kamyon [sattığı] henüz kesinleşmedi.",
    "Derneğin örgüte para [gönderdiği] kesin değil.",
    "Albayın milisleri [eğittiği] şüpheli.",
    "Ordunun köylüleri sınır dışı [ettiği] sabit görülmedi.",
    "Askerlerin öğrencileri [tutukladığı] doğru değil.",
    "Kuryenin Suriye'ye [gittiği] yalan.",
    "Başkanın kaçakçılarla [görüştüğü] kanıtlanamadı.",
    "Kadının firarileri evinde [barındırdığı] doğrulanmadı.",
    "Müteahhidin memura rüşvet [verdiğine] ilişkin kanıt yok.",
    "Öğrencinin kışlada keşif [yaptığına] dair delil bulunamadı.",
    "Kuryenin Suriye'ye gidip [gitmediği] bilinmiyor.",
    "Ordunun köylüleri sınır dışı edip [etmediği] araştırılıyor.",
    "Hakim, çiftçinin çeteye kamyon satıp [satmadığını] sordu.",
    "İsyancıların kasabayı ele [geçirdiği] sanılıyor.",
    "Albayın Umman'a [gittiği] tahmin ediliyor.",
    "Matbaacının sahte pasaport [düzenlediğinden] şüpheleniliyor.",
    "Gardiyanın iki mahkumu [öldürmüş] olmasından korkuluyor.",
    "Gardiyan iki mahkumu [öldürmüş] olmalı.",
    "Tamirci tabancaları ahırda [saklamış] gibi görünüyor.",
    "Militanlar konvoya [saldırmış] olabilir.",
    "İsyancılar kasabayı ele [geçirmiş] olabilir.",
    "Muhtemelen gardiyan iki mahkumu [öldürdü].",
    "Belki çiftçi çeteye iki kamyon [sattı].",
    "Askerler güya dokuz öğrenciyi [tutuklamış].",
    "Matbaacı sahte pasaport [düzenlemiş].",
    "Çiftçinin çeteye iki kamyon [sattığı] gündeme geldi.",
    "Derneğin örgüte para [gönderdiği] netlik kazanmadı.",
    "Gardiyanın iki mahkumu [öldürdüğüne] dair söylentiler dolaşıyor.",
    "Kuryenin örgüte para [götürdüğü] doğrultusunda bilgi alındı.",
    "Gardiyan iki mahkumu [öldürmüş] olsa köprü çökerdi.",
    "Çiftçi çeteye iki kamyon [sattı] mı bilinmiyor.",
    "İddiaya göre müteahhit memura rüşvet [verdi].",
    "Söylentiye göre albay Umman'a [gitti].",
    "İddianameye göre vaiz öğrencileri örgüte [kazandırdı].",
    "Polis kaynaklarına göre kurye Suriye'ye [gitti].",
    "İddianamede gardiyanın iki mahkumu [öldürdüğü] yer aldı.",
    "İddianamede ordunun köylüleri sınır dışı [ettiği] anlatıldı.",
    "Suçlama, derneğin örgüte para [gönderdiği] yönünde.",
    "İddia, gardiyanın iki mahkumu [öldürdüğü].",
    "Savcı, tüccarın milislere tüfek temin [ettiğini] söyledi.",
    "Tanık ifadesinde, başkanın kaçakçılarla [görüştüğünü] anlattı.",
    '"Gardiyan iki mahkumu [öldürdü]" diyen tanık ağladı.',
    'Tanık konuştu: "Albay bize bomba eğitimi [verdi]."',
    "Noter, sahte belge [düzenlemekle] suçlanıyor.",
    "Muhalefet, hükümeti isyancılara silah [vermekle] suçladı.",
    "Kurye, örgüte para [taşımak] suçlamasıyla yargılanıyor.",
    "Kadın, firarileri evinde [barındırdığı] iddiasıyla gözaltına alındı.",
    "Öğrenci kışlada keşif [yaptığı] şüphesiyle yakalandı.",
    "Gençlere bomba eğitimi [verdiği] öne sürülen albay kayıplara karıştı.",
    "Müdür, şirketten rüşvet [aldığı] iddialarını reddetti.",
    "Sanık, tanığı tehdit [ettiği] suçlamasını kabul etmedi.",
    "Şirket, isyancılara kamyon [sattığı] yönündeki haberleri yalanladı.",
    "Avukatı, kuryenin Suriye'ye [gitmediğini] savundu.",
    "Gardiyan iki mahkumu [öldürmekten] beraat etti.",
    "Militanlar konvoya [saldırmayı] planladı.",
    "İsyancıların kasabayı ele [geçirmesi] engellendi.",
    "Örgüt büyükelçiyi [öldürecekti].",
    "Gardiyan iki mahkumu [öldürmek] üzereyken yakalandı.",
    "Çete bankayı [soymaktan] vazgeçti.",
    "Komutan, askerlerin köyü [yakmasını] emretti.",
    "Bomba patlasaydı dört yolcu [ölecekti].",
    "Gardiyan iki mahkumu [öldürdü] mü?",
    "Mahkeme, tüccarın depoyu [satın aldığının] kanıtlanamadığına karar verdi.",
    "Kralın Malta'ya [gittiği] söylentileri yayıldı.",
    "Gazeteci, generalin Umman'a [gittiğini] yazdı.",
    "Örgütün [lideri] Kaya değil.",
    "Saldırının [faili] Kaya değil, kuzenidir.",
    "Murat Kaya örgütün [lideri] olmakla suçlanıyor.",
    "Muhtarı [öldüren] Kaya değildi.",
    "Ne Kaya ne Demir muhtarı [öldürdü].",
    "Demir gardiyanlara para [vermek] yerine onları ihbar etti.",
    "Demir az kalsın [öldürülüyordu].",
    "Kaya örgüt [üyesiymiş] gibi davrandı.",
    "Kaya [yakalanmaktan] kıl payı kurtuldu.",
)
TOLD = (
    "Jandarma iki mahkûmun [öldürülmesini] engelleyemedi.",
    "Gardiyan iki mahkumu [öldürdü].",
    "Polis dokuz öğrenciyi [gözaltına] aldı.",
    "Albay gençlere bomba eğitimi [verdi].",
    "Çiftçi çeteye iki kamyon [sattı].",
    "Kurye dün Suriye'ye [gitti].",
    "Ordu 200 köylüyü sınır dışı [etti].",
    "İsyancılar kasabayı ele [geçirdi].",
    "Gardiyanın iki mahkumu [öldürdüğü] ortaya çıktı.",
)
TEXTS = tuple(map(unbracketed, (*ALLEGED, *TOLD)))


@pytest.mark.parametrize("text", ALLEGED)
def test_no_allegation_is_told_as_a_fact(text: str, readings: dict[str, Reading]) -> None:
    check_alleged(text, readings[unbracketed(text)])


@pytest.mark.parametrize("text", TOLD)
def test_what_nobody_doubts_is_a_fact(text: str, readings: dict[str, Reading]) -> None:
    """Else the rows above would hold of a reader that doubts everything."""
    assert any(is_fact(claim) for claim in bracketed(text, readings[unbracketed(text)]))
