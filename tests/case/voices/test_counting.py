import pytest

from tests.case.voices.telling import claim, source, told
from whosays.case.voices.counting import Telling, count_voices
from whosays.case.voices.speakers import source_of

POLICE = ("the police", "police")


def count(*tellings: Telling) -> int:
    return count_voices(tellings).voices


def test_nobody_is_no_voice() -> None:
    assert count() == 0


def test_two_papers_that_speak_for_themselves_are_two() -> None:
    assert count(told(claim("a")), told(claim("b"))) == 2


def test_a_reprint_adds_no_voice() -> None:
    once, again = source("a", "a"), source("b", "a")
    assert count(told(claim("a"), once), told(claim("b"), again)) == 1
    tally = count_voices([told(claim("a"), once), told(claim("b"), again)])
    assert tally.once == ("a and b print one text",)


def test_two_reports_of_one_agency_are_one_voice() -> None:
    papers = [source("a", agency="tri border press agency"), source("b", agency="tri border press agency")]
    assert count(*(told(claim(paper.document), paper) for paper in papers)) == 1


def test_two_articles_of_one_outlet_are_one_voice() -> None:
    papers = [source("a", outlet="thrace courier"), source("b", outlet="thrace courier")]
    assert count(*(told(claim(paper.document), paper) for paper in papers)) == 1


def test_a_paper_that_quotes_another_adds_none_to_it() -> None:
    quoted = claim("b", "", ("the Thrace Courier", "media"))
    assert count(told(claim("a"), source("a", outlet="thrace courier")), told(quoted)) == 1


def test_the_police_in_two_papers_are_one_voice() -> None:
    assert count(told(claim("a", "", POLICE)), told(claim("b", "", ("a police spokesman", "police")))) == 1


def test_a_bare_role_adds_nothing_to_a_named_one() -> None:
    named = claim("b", "", ("the Edirne Police", "police"), entity="entity:1")
    assert count(told(claim("a", "", POLICE)), told(named)) == 1


def test_two_named_bodies_are_two() -> None:
    one = claim("a", "", ("the Ministry of Health", "government"), entity="entity:1")
    other = claim("b", "", ("the Ministry of Justice", "government"), entity="entity:2")
    assert count(told(one), told(other)) == 2


@pytest.mark.parametrize("words", ["the prosecutor", "Savcılığa", "İddianameye", "Prosecutor Hakan Yörük"])
def test_an_indictment_is_the_prosecutors(words: str) -> None:
    assert count(told(claim("a", "", ("the indictment", "document"))), told(claim("b", "", (words, "prosecutor")))) == 1


def test_a_minister_speaks_for_the_ministry() -> None:
    ministry = claim("a", "", ("the Ministry of Agriculture", "government"), entity="entity:1")
    assert count(told(ministry), told(claim("b", "", ("Minister Vesna Ilova", "government"), entity="entity:2"))) == 1


def test_the_innermost_voice_speaks() -> None:
    one = claim("a", "", ("the indictment", "document"), ("the defendant", "defendant"))
    other = claim("b", "", ("the indictment", "document"))
    assert count(told(one), told(other)) == 2


def test_all_whom_nobody_names_count_once() -> None:
    people = [
        ("a person familiar with the case", "anonymous"),
        ("two security sources", "anonymous"),
        ("a guard", "other"),
    ]
    tally = count_voices([told(claim(str(at), "", one)) for at, one in enumerate(people)])
    assert tally.who == ("somebody whom nobody names",)


def test_hearsay_without_a_speaker_is_unnamed() -> None:
    assert (
        count(told(claim("a", "", ("allegedly", "other"), cue="allegedly")), told(claim("b", "", ("a nurse", "other"))))
        == 1
    )


def test_what_a_document_says_itself_adds_nothing_to_whom_it_names_for_it() -> None:
    assert count(told(claim("a")), told(claim("a", "", POLICE))) == 1


def test_a_sentence_that_is_copied_adds_no_voice() -> None:
    said = "The clinic in Varna had treated 240 patients without a licence for years, the ministry said."
    own = "The clinic in Varna treated 240 patients without a licence for years."
    assert count(told(claim("a", said, ("the ministry", "government"))), told(claim("b", own))) == 1
    assert count(told(claim("a", own)), told(claim("b", own))) == 1


def test_another_sentence_with_the_same_facts_is_a_voice() -> None:
    said = "Police arrested Pavel Rusev in Sofia on 9 January 2020, the Interior Ministry said."
    assert count(told(claim("a", said, ("the Interior Ministry", "government"))),
                 told(claim("b", "Pavel Rusev was arrested in Sofia on 9 January 2020."))) == 2  # fmt: skip


def test_a_surname_alone_may_be_the_person_named_in_full() -> None:
    full = claim("a", "", ("Amra Delić", "other"), entity="entity:1")
    assert count(told(full), told(claim("b", "", ("Delić", "other"), entity="entity:2"))) == 1


def test_two_people_are_two_voices() -> None:
    one, other = claim("a", "", ("Amra Delić", "other")), claim("a", "", ("Ivo Renner", "other"))
    assert count(told(one), told(other)) == 2


def test_one_entity_is_one_voice_under_any_name() -> None:
    one = claim("a", "", ("he", "other"), entity="entity:1")
    other = claim("b", "", ("Ivo Renner", "other"), entity="entity:1")
    assert count(told(one, names={"entity:1": "Ivo Renner"}), told(other)) == 1


def test_who_speaks_alike_in_one_text_is_one_in_its_reprint() -> None:
    places = [source("a", "a"), source("b", "a")]
    said = [claim(paper.document, "", ("Koral", "other"), entity=f"entity:{paper.document}") for paper in places]
    assert count(*(told(one, paper) for one, paper in zip(said, places, strict=True))) == 1


def test_the_order_of_tellings_does_not_matter() -> None:
    all_ = [
        told(claim("a")),
        told(claim("b", "", POLICE)),
        told(claim("b")),
        told(claim("c", "", ("a guard", "other"))),
    ]
    assert count(*all_) == count(*reversed(all_)) == 3


def test_an_indictment_speaks_for_the_prosecution_itself() -> None:
    paper = source_of("a", "417.pdf", "a", "Indictment 2023/417 (extract)", "Meriç Regional Prosecutor's Office", None)
    assert paper.office == "prosecution"
    assert count(told(claim("a"), paper), told(claim("b", "", ("the prosecutor", "prosecutor")))) == 1


@pytest.mark.parametrize(
    ("title", "publisher", "office"),
    [
        ("Indictment 2023/417", None, "prosecution"),
        ("Ek İddianame 2024/58", None, "prosecution"),
        ("Indictment names a customs officer and a haulier in Edirne", None, None),
        ("Indictment in the customs case", "The Thrace Courier", None),
        ("Decision of 17 May", "Second Criminal Court at Meriç", "court"),
        (None, None, None),
    ],
)
def test_whose_paper_a_document_is(title: str | None, publisher: str | None, office: str | None) -> None:
    assert source_of("a", "a", "a", title, publisher, None).office == office


def test_the_witness_may_be_the_one_who_is_named() -> None:
    assert (
        count(told(claim("a", "", ("Nergis Aydal", "other"))), told(claim("b", "", ("the same witness", "witness"))))
        == 1
    )


def test_what_an_agency_tells_in_own_words_adds_nothing_to_whom_it_names_elsewhere() -> None:
    papers = [source("a", agency="tri border press agency"), source("b", agency="tri border press agency")]
    named, own, unnamed = claim("a", "", POLICE), claim("b"), claim("b", "", ("an official", "anonymous"))
    assert count(told(named, papers[0]), told(own, papers[1])) == 1
    assert count(told(named, papers[0]), told(unnamed, papers[1])) == 1


def test_somebody_unnamed_beside_a_named_voice_of_one_text_is_another() -> None:
    paper = source("a", agency="tri border press agency")
    assert count(told(claim("a", "", POLICE), paper), told(claim("a", "", ("a prisoner", "anonymous")), paper)) == 2


def test_a_hospital_and_the_one_in_town_are_one() -> None:
    assert (
        count(told(claim("a", "", ("the hospital in Pirot", "other"))), told(claim("b", "", ("The hospital", "other"))))
        == 1
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the fire service", "fire chief Lena Oravec"),
        ("the Coast Guard", "Sahil Güvenlik Komutanlığı"),
        ("the Turkish Defence Ministry", "Milli Savunma Bakanlığı"),
        ("Vali Sabri Uçar", "Amasya Valisi"),
        ("Mayor Vesna Ilic", "the mayor of Pirot"),
        ("the Central Bank", "Merkez Bankası"),
    ],
)
def test_one_body_by_two_descriptions_is_one(one: str, other: str) -> None:
    assert count(told(claim("a", "", (one, "government"))), told(claim("b", "", (other, "government")))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("İçişleri Bakanlığı", "the Health Ministry"),
        ("Vali Sabri Uçar", "Vali Ender Koç"),
        ("Amasya Valisi", "Tokat Valisi"),
        ("the fire service", "the Central Bank"),
    ],
)
def test_two_bodies_are_two_in_any_language(one: str, other: str) -> None:
    assert count(told(claim("a", "", (one, "government"))), told(claim("b", "", (other, "government")))) == 2
