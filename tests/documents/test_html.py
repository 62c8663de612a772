import pytest

from whosays.documents import read_document

PAGE = """<?xml version="1.0" encoding="{charset}"?>
<!doctype html>
<html lang="tr"><head><meta charset="{charset}"><title>Beş ev arandı - Kuzey Ufku</title>
<meta property="og:title" content="Beş ev arandı"><meta property="og:site_name" content="Kuzey Ufku">
<meta name="author" content="Jale Roe"><meta property="article:published_time" content="2023-11-05T10:00:00+03:00">
<style>p {{ color: red }}</style><script>var tracker = "tracked";</script></head>
<body><nav><ul><li><a href="/">Ana sayfa</a></li><li><a href="/spor">Spor</a></li></ul></nav>
<main><article><h1>Beş ev arandı</h1>
<p>Polis, liman kentinde <b>beş evi</b> aradı ve on bir kişiyi
gözaltına aldı, <a href="/valilik">valilik</a> açıkladı.<br>Şüpheliler sahte belge düzenlemekle suçlanıyor.</p>
<!-- reklam --><p>Avukatları suçlamaları reddetti:<br>“Müvekkilim evdeydi.”</p>
<h2>Belgeler</h2><ul><li>İki pasaport bulundu.</li><li>Bir mühür bulundu.</li></ul>
<table><tr><th>Şüpheli</th><th>Suçlama</th></tr><tr><td>A.Ç.</td><td>sahtecilik</td></tr></table>
</article></main><footer>Bütün hakları saklıdır</footer></body></html>"""

ARTICLE = [
    "Beş ev arandı",
    "Polis, liman kentinde beş evi aradı ve on bir kişiyi gözaltına aldı, valilik açıkladı.",
    "Şüpheliler sahte belge düzenlemekle suçlanıyor.",
    "Avukatları suçlamaları reddetti: “Müvekkilim evdeydi.”",
    "Belgeler",
    "İki pasaport bulundu.",
    "Bir mühür bulundu.",
    "Şüpheli | Suçlama",
    "A.Ç. | sahtecilik",
]


@pytest.mark.parametrize("charset", ["utf-8", "windows-1254", "iso-8859-9"])
def test_the_article_without_the_page(charset: str) -> None:
    page = PAGE.format(charset=charset)
    page = page if charset != "iso-8859-9" else page.replace("“", '"').replace("”", '"')
    document = read_document(page.encode(charset), "haber.html")
    assert document.text.replace('"Müvekkilim evdeydi."', "“Müvekkilim evdeydi.”").split("\n\n") == ARTICLE
    assert document.problems == ()


def test_what_the_page_says_of_itself() -> None:
    document = read_document(PAGE.format(charset="utf-8").encode(), "haber.html")
    assert document.media_type == "text/html"
    assert (document.title, document.published) == ("Beş ev arandı", "2023-11-05")
    assert (document.source, document.language) == ("Kuzey Ufku", "tr")


def test_the_byline_where_no_site_is_named() -> None:
    page = "<html><head><title>A raid</title><meta name=author content='Jane Roe'></head><body><p>It was.</p></body>"
    assert read_document(page.encode(), "x.html").source == "Jane Roe"


def test_a_page_without_an_article_is_read_whole() -> None:
    page = (
        "<html><body><nav>Menu</nav><div>One line.</div><div>Two <i>lines</i>.</div><script>no()</script></body></html>"
    )
    document = read_document(page.encode(), "x.html")
    assert document.text == "One line.\n\nTwo lines."


@pytest.mark.parametrize("name", ["x.txt", "x.pdf", "x", "x.docx"])
def test_the_name_does_not_make_the_format(name: str) -> None:
    assert read_document(PAGE.format(charset="utf-8").encode(), name).media_type == "text/html"


def test_a_text_named_html_is_a_text() -> None:
    document = read_document(b"He said that 3 < 5 and nobody <objected>.", "x.html")
    assert (document.media_type, document.text) == ("text/plain", "He said that 3 < 5 and nobody <objected>.")


def test_dates_do_not_depend_on_the_day_of_reading() -> None:
    page = PAGE.format(charset="utf-8").replace("2023-11-05", "2098-11-05")
    assert read_document(page.encode(), "x.html").published == "2098-11-05"


def test_nothing_goes_to_the_screen(capfd: pytest.CaptureFixture[str]) -> None:
    read_document(b"<!doctype html><html><body><p>Hm. A word.</p></body></html>", "x.html")
    assert capfd.readouterr() == ("", "")


def test_a_book_as_one_page_is_read_whole() -> None:
    paragraph = "<p>The witness said on day {day} that she had <b>never</b> seen him.</p>"
    page = "<html><body>" + "".join(paragraph.format(day=day) for day in range(20_000))
    text = read_document(page.encode(), "x.html").text
    assert text.count("\n\n") == 19_999
    assert text.endswith("The witness said on day 19999 that she had never seen him.")
