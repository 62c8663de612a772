import subprocess
import sys

import pytest

from whosays.text import detect_language
from whosays.text.language import lower_capitals

ENGLISH = "The police said that they had detained five people who were suspected of forging papers for the network."
TURKISH = (
    "Polis, örgüt için sahte belge hazırladığı söylenen beş kişinin gözaltına alındığını ve tutuklandığını bildirdi."
)
OTHERS = {
    "de": "Die Polizei nahm am Montag in Berlin fünf Menschen fest, die einer Gruppe von Fälschern angehören sollen.",
    "nl": "De politie heeft in Utrecht vijf mensen aangehouden die van het vervalsen van papieren worden verdacht.",
    "az": "Polis bazar ertəsi günü Bakıda saxta sənədlər hazırlamaqda şübhəli bilinən beş nəfəri saxladığını bildirdi.",
    "ru": "Полиция сообщила, что в понедельник в городе задержаны пять человек, подозреваемых в подделке документов.",
    "ar": "وقالت الشرطة إنها اعتقلت يوم الاثنين خمسة أشخاص يشتبه في قيامهم بتزوير وثائق لصالح الشبكة.",
}


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (TURKISH, "tr"), *((t, c) for c, t in OTHERS.items())])
def test_a_sentence_gives_its_language_away(text: str, code: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (TURKISH.replace("i", "İ"), "tr")])
def test_capitals_make_no_difference(text: str, code: str) -> None:
    capitals = text.replace("ı", "I").upper()
    assert capitals == capitals.upper()
    assert detect_language(capitals) == code


def test_turkish_capitals_become_turkish_letters() -> None:
    assert lower_capitals("SANIK İZMİR'DE YARGILANDI, ŞOFÖR KAÇTI") == "sanık izmir'de yargılandı, şoför kaçtı"
    assert lower_capitals("THE CITY IS IN RUINS") == "the city is in ruins"
    assert lower_capitals("The City Is In Ruins") == "The City Is In Ruins"


@pytest.mark.parametrize("text", ["", "Ankara", "12.345,67 – 2023/118", "\0\0\0", "A.C."])
def test_too_short_to_say(text: str) -> None:
    assert detect_language(text) is None


def test_a_foreign_appendix_does_not_decide() -> None:
    assert detect_language(ENGLISH * 200 + OTHERS["de"] * 30) == "en"


def test_a_plain_document_loads_no_model() -> None:
    turkish = (
        TURKISH + " Savcılığa göre ev, şüphelilerden biri tarafından bir yıl önce kiralanmış, ancak kira ödenmemiş."
    )
    code = (
        "import sys; from whosays.text import detect_language\n"
        f"assert [detect_language(t) for t in ({ENGLISH!r}, {turkish!r})] == ['en', 'tr']\n"
        "assert 'py3langid' not in sys.modules and 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
