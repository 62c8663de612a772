"""Who says what in Turkish."""

from __future__ import annotations

import pytest

from tests.claims.chains import chain, read
from tests.claims.trees import index, read_trees
from whosays.claims.attribution.speakers import subject

# --- Turkish ----------------------------------------------------------------------------------------------------------

SOYLEDI = """
Avukat avukat NOUN 4 nsubj Case=Nom
Orhan'ın Orhan PROPN 3 nsubj Case=Gen
gittiğini git NOUN 4 ccomp Case=Acc
söyledi söyle VERB 0 root Tense=Past|Person=3
_. . PUNCT 4 punct
"""


def test_turkish_a_nominalised_clause_is_what_is_said() -> None:
    assert chain(SOYLEDI, "gittiğini", "tr") == [("Avukat", "lawyer", "söyledi")]
    assert chain(SOYLEDI, "söyledi", "tr") == []


def test_turkish_a_stem_cut_short_is_found_through_its_form() -> None:
    cut = SOYLEDI.replace("söyledi söyle VERB", "belirtti belir VERB")
    assert chain(cut, "gittiğini", "tr") == [("Avukat", "lawyer", "belirtti")]


@pytest.mark.parametrize(
    "report",
    [
        "iddia iddia NOUN 0 root\netti et VERB 4 compound:lvc Tense=Past|Person=3",
        "iddia iddia NOUN 5 compound\netti et VERB 0 root Tense=Past|Person=3",
    ],
)
def test_turkish_light_verbs_report_whichever_word_is_the_head(report: str) -> None:
    head = 4 if "iddia NOUN 0" in report else 5
    source = f"""
Avukat avukat NOUN {head} nsubj
Orhan'ın Orhan PROPN 3 nsubj Case=Gen
gittiğini git NOUN {head} ccomp Case=Acc
{report}
_. . PUNCT {head} punct
"""
    assert chain(source, "gittiğini", "tr") == [("Avukat", "lawyer", "iddia etti")]


GORE = """
İddianameye iddianame NOUN 4 obl Case=Dat
göre göre ADP 1 case
Orhan Orhan PROPN 4 nsubj
kaçtı kaç VERB 0 root Tense=Past|Person=3
_. . PUNCT 4 punct
"""


def test_turkish_gore_names_a_document_or_nobody() -> None:
    assert chain(GORE, "kaçtı", "tr") == [("İddianameye", "document", "göre")]
    rumour = GORE.replace("İddianameye iddianame", "İddiaya iddia")
    assert [kind for _, kind, _ in chain(rumour, "kaçtı", "tr")] == ["anonymous"]
    assert chain(GORE.replace("İddianameye iddianame", "Kanuna kanun"), "kaçtı", "tr") == []


@pytest.mark.parametrize(("form", "told"), [("kaçmış", True), ("kaçmıştı", False), ("kaçmıştır", False)])
def test_turkish_mis_is_hearsay_but_not_in_a_pluperfect_or_a_formal_statement(form: str, told: bool) -> None:
    source = f"""
Orhan Orhan PROPN 2 nsubj
{form} kaç VERB 0 root Person=3
_. . PUNCT 2 punct
"""
    assert [kind for _, kind, _ in chain(source, form, "tr")] == (["anonymous"] if told else [])


def test_turkish_a_left_out_speaker_is_the_last_one_named() -> None:
    source = (
        SOYLEDI
        + """
Orhan'ın Orhan PROPN 2 nsubj Case=Gen
döndüğünü dön NOUN 3 ccomp Case=Acc
ekledi ekle VERB 0 root Tense=Past|Person=3
_. . PUNCT 3 punct
"""
    )
    assert chain(source, "döndüğünü", "tr", 1) == [("Avukat", "lawyer", "ekledi")]


def test_turkish_refusing_to_do_is_no_denial_that_it_was_done() -> None:
    denied = SOYLEDI.replace("söyledi söyle", "reddetti reddet")
    trees, found = read(denied, "tr")
    assert found.denied(0, index(trees[0], "gittiğini"))
    refused = denied.replace("gittiğini git", "gitmeyi git")
    trees, found = read(refused, "tr")
    assert not found.denied(0, index(trees[0], "gitmeyi"))
    assert chain(refused, "gitmeyi", "tr") == []


@pytest.mark.parametrize(("form", "stem", "named"), [("bildirdi", "bildir", True), ("bildirildi", "bildiril", False)])
def test_turkish_a_passive_is_known_by_its_form(form: str, stem: str, named: bool) -> None:
    source = SOYLEDI.replace("söyledi söyle", f"{form} {stem}")
    voices_there = chain(source, "gittiğini", "tr")
    assert [kind for _, kind, _ in voices_there] == (["lawyer"] if named else ["anonymous"])


def test_one_person_by_name_has_not_said_what_others_said() -> None:
    source = """
Çetin Çetin PROPN 3 nsubj Case=Nom|Number=Sing
açıkladıklarını açıkla VERB 3 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 3 punct
"""
    (tree,), _ = read_trees(source, "tr")
    assert subject(tree, 1) is None
    (himself,), _ = read_trees(source.replace("açıkladıklarını", "açıkladığını"), "tr")
    assert subject(himself, 1) == 0
