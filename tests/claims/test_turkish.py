"""Repairs of Turkish words and trees, each beside a word or a tree that must stay as it is."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.trees import index, read_trees
from whosays.claims.languages import load_language
from whosays.claims.tree import Tree
from whosays.claims.turkish import mended_words, repaired
from whosays.model import Word

TURKISH = load_language("tr")


def word(line: str) -> Word:
    """One word after its mending."""
    return mended_words(read_trees(line, "tr")[0][0].words, TURKISH)[0]


def tree(source: str) -> Tree:
    return repaired(read_trees(source, "tr")[0][0], TURKISH)


def head(found: Tree, form: str) -> tuple[str, str]:
    """The governor of a word and its relation."""
    at = found.words[index(found, form)]
    return found.words[at.head].text if at.head >= 0 else "", at.deprel


def test_an_unknown_lemma_is_found_through_the_form() -> None:
    assert word("kapatmıştır kapatm VERB 0 root").lemma == "kapat"
    assert word("yaşıyor yaş VERB 0 root").lemma == "yaşa"
    assert word("almadı a VERB 0 root Polarity=Neg").lemma == "al"
    assert word("söylemiştir söylemiş VERB 0 root").lemma == "söyle"
    assert word("diyen diy VERB 0 root").lemma == "de"
    assert word("müdürlüğünü müdürlü NOUN 0 root").lemma == "müdürlük"


def test_a_verb_that_no_list_knows_is_not_cut_down_to_another() -> None:
    assert word("yetişmediği yetiş VERB 0 root").lemma == "yetiş"  # not "ye"


def test_a_verb_keeps_no_negation_and_no_passive_in_its_lemma() -> None:
    assert word("bilmediğini bilme VERB 0 root Polarity=Neg").lemma == "bil"
    met = word("karşılandı karşılan VERB 0 root")
    assert (met.lemma, met.feats["Voice"]) == ("karşıla", "Pass")


def test_voice_and_negation_stand_behind_the_stem() -> None:
    assert word("yakılan yak VERB 0 root").feats["Voice"] == "Pass"
    assert "Voice" not in word("ödemiştir öde VERB 0 root Voice=Pass").feats
    assert word("görüşmediğini görüş VERB 0 root Polarity=Pos").feats["Polarity"] == "Neg"
    assert "Polarity" not in word("görüşmesini görüş VERB 0 root").feats


def test_a_dative_that_the_model_has_not_seen() -> None:
    officer = word("memura memura NOUN 0 root Case=Nom")
    assert (officer.lemma, officer.feats["Case"]) == ("memur", "Dat")
    assert word("Memura Memura PROPN 0 root Case=Nom").lemma == "Memura"


def test_a_light_verb_carries_the_clause() -> None:
    found = tree("""
Kaya Kaya PROPN 3 nsubj
ağır ağır ADJ 3 amod
tehdit tehdit NOUN 0 root
etti et VERB 3 compound:lvc Tense=Past
_. . PUNCT 3 punct
""")
    assert head(found, "etti") == ("", "root")
    assert head(found, "tehdit") == ("etti", "compound:lvc")
    assert head(found, "Kaya") == ("etti", "nsubj")
    assert head(found, "ağır") == ("tehdit", "amod")


BRIBE = """
memura memur NOUN 2 nmod Case=Dat
rüşvet rüşvet NOUN 3 obj Case=Nom
verdi ver VERB 0 root Tense=Past
"""


def test_a_dative_before_a_bare_object_is_the_verbs() -> None:
    assert head(tree(BRIBE), "memura") == ("verdi", "obl")
    assert head(tree(BRIBE.replace("Dat", "Gen")), "memura") == ("rüşvet", "nmod")


def test_a_genitive_before_a_noun_that_nobody_owns_is_the_subject() -> None:
    source = """
Kaya'nın Kaya PROPN 2 nmod:poss Case=Gen
parayı para NOUN 3 obj Case=Acc
verdiğini ver VERB 4 ccomp VerbForm=Part|Person[psor]=3
söyledi söyle VERB 0 root Tense=Past
"""
    assert head(tree(source), "Kaya'nın") == ("verdiğini", "nsubj")
    owned = source.replace("parayı para NOUN 3 obj Case=Acc", "parasını para NOUN 3 obj Case=Acc|Person[psor]=3")
    assert head(tree(owned), "Kaya'nın") == ("parasını", "nmod:poss")


def test_of_two_subjects_the_one_beside_a_transitive_verb_is_its_object() -> None:
    source = """
Polis polis NOUN 4 nsubj Case=Nom
iki iki NUM 3 nummod
kişi kişi NOUN 4 nsubj Case=Nom
yakaladı yakala VERB 0 root Tense=Past
"""
    assert head(tree(source), "kişi") == ("yakaladı", "obj")
    assert head(tree(source.replace("Polis polis NOUN 4 nsubj", "Dün dün NOUN 4 obl")), "kişi") == ("yakaladı", "nsubj")


def test_a_plural_without_a_genitive_is_the_subject() -> None:
    source = """
Kuryeler kurye NOUN 2 nmod:poss Case=Nom|Number=Plur
sınırı sınır NOUN 3 nsubj Case=Nom
geçti geç VERB 0 root Tense=Past
"""
    assert head(tree(source), "Kuryeler") == ("geçti", "nsubj")
    assert head(tree(source), "sınırı") == ("geçti", "obj")
    assert head(tree(source.replace("Plur", "Sing")), "Kuryeler") == ("sınırı", "nmod:poss")


def test_who_does_it_stands_before_tarafindan() -> None:
    (met,) = claims_of(
        """
Sürücüler sürücü NOUN 4 nsubj Case=Nom
Kaya Kaya PROPN 3 nmod:poss
tarafından taraf NOUN 4 obl Case=Abl
karşılandı karşılan VERB 0 root Tense=Past|Voice=Pass
_. . PUNCT 4 punct
""",
        "person: Kaya",
        language="tr",
    )
    assert (met.type, said(met)) == ("meeting", {"host": ["Kaya"], "guest": ["Sürücüler"]})


REPORTED = """
Kaya Kaya PROPN 4 nsubj
tarlayı tarla NOUN 3 obj Case=Acc
sattığını sat VERB 4 ccomp Case=Acc|VerbForm=Part|Person[psor]=3
söyledi söyle VERB 0 root Tense=Past
"""


def test_a_clause_without_a_genitive_is_about_its_speaker() -> None:
    (sale,) = of_type(claims_of(REPORTED, "person: Kaya", language="tr"), "trade")
    assert said(sale)["seller"] == ["Kaya"]


def test_what_somebody_is_wanted_to_do_is_not_the_wishers_deed() -> None:
    wish = (
        REPORTED.replace("sattığını", "satmasını").replace("VerbForm=Part", "VerbForm=Vnoun").replace("söyle", "iste")
    )
    assert not any("seller" in said(claim) for claim in claims_of(wish, "person: Kaya", language="tr"))


def test_the_suffix_of_the_last_verb_is_that_of_all() -> None:
    source = """
Kaya Kaya PROPN 2 nsubj
kaçmış kaç VERB 0 root
_, , PUNCT 5 punct
evi ev NOUN 5 obj Case=Acc
satmıştır sat VERB 2 conj
_. . PUNCT 2 punct
"""
    assert all(not claim.attribution for claim in claims_of(source, "person: Kaya", language="tr"))
    hearsay = claims_of(source.replace("satmıştır", "satmış"), "person: Kaya", language="tr")
    assert any(claim.attribution for claim in hearsay)


def test_an_expression_whose_noun_keeps_its_case() -> None:
    source = "ateşe ateş NOUN 2 obl Case=Dat\nverdi ver VERB 0 root Tense=Past"
    assert head(tree(source), "ateşe") == ("verdi", "compound:lvc")
    assert head(tree(source.replace("ateşe ateş", "Kaya'ya Kaya")), "Kaya'ya") == ("verdi", "obl")


def test_initials_before_an_accusative_are_the_subject() -> None:
    source = """
M.K. M.K. PROPN 2 nmod:poss Case=Nom
kuryeleri kurye NOUN 3 obj Case=Acc|Number=Plur
karşıladı karşıla VERB 0 root Tense=Past
"""
    assert head(tree(source), "M.K.") == ("karşıladı", "nsubj")
    assert head(tree(source.replace("M.K.", "Banka")), "Banka") == ("kuryeleri", "nmod:poss")


def test_a_genitive_before_a_clause_with_a_possessive_is_its_subject() -> None:
    source = """
Sanığın sanık NOUN 2 nmod:poss Case=Gen
kuryeleri kurye NOUN 5 nsubj Number=Plur
Edirne Edirne PROPN 4 nmod:poss Case=Nom
üzerinden üzeri NOUN 5 nmod Case=Abl
götürdüğü götür VERB 6 csubj VerbForm=Part|Person[psor]=3
belirtildi belirt VERB 0 root Voice=Pass
"""
    found = tree(source)
    assert head(found, "Sanığın") == ("götürdüğü", "nsubj")
    assert head(found, "kuryeleri") == ("götürdüğü", "obj")
    assert head(found, "Edirne") == ("götürdüğü", "obl")


def test_the_object_of_a_converb_goes_on_to_a_causative() -> None:
    source = """
Kaya Kaya PROPN 5 nsubj
kuryeleri kurye NOUN 3 obj Case=Acc
karşılayıp karşıla VERB 5 advcl VerbForm=Conv
otele otel NOUN 5 obl Case=Dat
yerleştirdi yerleştir VERB 0 root Tense=Past
_. . PUNCT 5 punct
"""
    claims = claims_of(source, "person: Kaya", language="tr")
    assert any("kuryeleri" in str(said(claim)) and claim.predicate.text == "yerleştirdi" for claim in claims)


def test_the_case_of_a_name_stands_behind_its_apostrophe() -> None:
    assert word("Kaya'yla Kaya PROPN 0 root Case=Gen").feats["Case"] == "Ins"
    assert word("Yapı'dan Yapı PROPN 0 root Case=Nom").feats["Case"] == "Abl"
    assert word("Sarp'ı Sarp PROPN 0 root Case=Nom").feats["Case"] == "Acc"


def test_a_stem_keeps_its_own_vowel() -> None:
    assert word("dünya dünya NOUN 0 root Case=Nom").feats["Case"] == "Nom"


def test_a_noun_made_of_another_is_itself() -> None:
    assert word("görevlinin görev NOUN 0 root Case=Gen").lemma == "görevli"


def test_a_wife_is_somebodys() -> None:
    wife = word("eşinin eşi NOUN 0 root Case=Gen")
    assert (wife.lemma, wife.feats["Person[psor]"]) == ("eş", "3")


def test_a_body_is_known_by_the_last_word_of_its_name() -> None:
    assert word("Ajansı'nın Ajansı PROPN 0 root Case=Gen").lemma == "ajans"


def test_a_causative_is_a_verb_of_its_own() -> None:
    assert word("başlattı başla VERB 0 root").lemma == "başlat"


def test_a_postposition_is_its_form() -> None:
    assert word("hakkında hak ADP 0 case").lemma == "hakkında"


def test_an_accusative_behind_a_vowel() -> None:
    assert word("ödemeyi ödemey NOUN 0 root Case=Nom").feats["Case"] == "Acc"


def test_a_clause_that_is_read_as_a_noun_is_a_verb() -> None:
    """A verb made into a noun and hung as a clause holds its own subject and objects."""
    told = word("kapanacağının kapana NOUN 0 ccomp Case=Gen|Person[psor]=3")
    assert (told.upos, told.lemma, told.feats["VerbForm"]) == ("VERB", "kapan", "Part")
    wanted = word("satmayı sat NOUN 0 ccomp Case=Acc")
    assert (wanted.upos, wanted.feats["VerbForm"]) == ("VERB", "Vnoun")
    assert word("bacağını bacak NOUN 0 obj Case=Acc|Person[psor]=3").upos == "NOUN"


def test_a_noun_that_is_read_as_a_verb_is_a_noun() -> None:
    """No verb has a case right behind its stem."""
    assert word("teşebbüsten teşebbüs VERB 0 root Case=Abl").upos == "NOUN"
    assert word("altındaydı al VERB 0 root").upos == "NOUN"
    assert word("yazdığındaydı yaz VERB 0 root").upos == "VERB"


def test_a_converb_orders_nothing() -> None:
    assert "Mood" not in word("çekerek çek VERB 0 root Mood=Imp|VerbForm=Conv").feats
