"""Who tells in a Turkish report, and on what the deed that he tells of acts.

"Kaya ifadesinde, sanığı orada gördüğünü söyledi": who tells stands first and bare; the clause in -DIğInI has its doer
in the genitive, or it is the teller himself. What stands bare inside it with an -ı is no doer: its -ı is an accusative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import NARROW, accusative, hung, is_clause, owned
from whosays.model import Word

TOLD = re.compile("([dt][ıiuü]ğ[ıiuü]n[ıiuü]|[ae]c[ae]ğ[ıi]n[ıi]|([dt][ıiuü]|[ae]c[ae])kl[ae]r[ıi]n[ıi])$")
WHO = re.compile("[ae]n(l[ae]r)?[ıi]n$")  # "ölenlerin": of those who
POSSESSED = re.compile("[aeıioöuü]s[ıiuü]$")  # "dayısı": behind a vowel an accusative has a y
BARE_HALVES = ("nmod:poss", "nmod", "amod", "compound", "flat")


def owned_tellers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kemal Tunç'un kardeşi aracı kiraladıklarını belirtti": right behind his owner stands who tells."""
    for i in tree.named("nsubj", "nmod:poss", "nmod"):
        word = tree.words[i]
        last = max([i, *tree.having(i, "flat")])
        noun = last + 1
        if tree.words[last].feats.get("Case") != "Gen" or noun >= len(tree) or word.head == noun:
            continue
        person, verb = tree.words[noun], tree.words[noun].head
        theirs = person.upos == "NOUN" and find(tree, noun, language.classes["person"], language)
        if theirs and tree.forms[noun][-1] in NARROW and reports(tree, verb, language) and not is_passive(tree, verb):
            bare = replace(person, deprel="nsubj", feats={**person.feats, "Case": "Nom", "Person[psor]": "3"})
            yield {**hung(tree, i, noun, "nmod:poss"), noun: bare}


def is_owned_person(tree: Tree, i: int, language: Language) -> bool:
    """As in "kardeşi", "avukatı": somebody's, and without a case."""
    word = tree.words[i]
    bare = word.upos == "NOUN" and owned(word) and word.feats.get("Case", "Nom") == "Nom"
    return bare and find(tree, i, language.classes["person"], language) is not None


def reports(tree: Tree, verb: int, language: Language) -> bool:
    """A finite verb of saying, or the noun of one of two words ("itiraf" of "itiraf etti")."""
    halves = [tree.forms[c] for c in tree.having(verb, "compound:lvc", "compound") if c > verb] if verb >= 0 else []
    if verb < 0 or not (halves or tree.words[verb].feats.get("VerbForm", "Fin") == "Fin"):
        return False
    names = {f"{tree.lemmas[verb]}_{tree.lemmas[c]}" for c in tree.having(verb, "compound:lvc", "compound")}
    names.add(f"{tree.lemmas[verb - 1]}_{tree.lemmas[verb]}")  # "beyan etmiştir", however it hangs
    known = language.reporting.verbs
    return find(tree, verb, known, language) is not None or any(name in known for name in names)


def tellers_in_papers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya sorgusunda … itiraf etti", "Şüpheli ifadesinde …": who tells it is no part of his words."""
    for paper in tree.named("obl", "nmod"):
        word = tree.words[paper]
        if word.feats.get("Case") != "Loc" or not find(tree, paper, telling(language), language):
            continue
        verb, who = tree.root, teller_at(tree, paper, language)
        if who is None or not paper < verb or not reports(tree, verb, language) or is_passive(tree, verb):
            continue
        title = [c for c in tree.having(verb, "nsubj") if c < who]
        if title and who - 1 in tree.having(title[-1], "flat"):  # "Tanık Nurettin | Alkış ifadesinde"
            yield hung(tree, who, title[-1], "flat")
        elif not title:
            yield hung(tree, who, verb, "nsubj")
        elif title[-1] == who - 1 and tree.words[who].upos == "PROPN":
            yield {**hung(tree, who, verb, "nsubj"), **hung(tree, title[-1], who, "nmod:desc")}


def teller_at(tree: Tree, paper: int, language: Language) -> int | None:
    """Who stands bare before his own words: "Kaya ifadesinde", "Kaya yayımlanan mesajda"."""
    halves = tree.having(paper, *BARE_HALVES, "nsubj") if owned(tree.words[paper]) else []
    if owned(tree.words[paper]) and paper > 0:  # however it hangs, a bare name right before owns nothing
        halves.append(tree.head_ending(paper - 1, paper, "flat"))
    made = [c for c in tree.having(paper, "acl") if is_passive(tree, c) and tree.forms[c].endswith(("an", "en"))]
    halves += [who for c in made for who in tree.having(c, "nsubj")]
    return next((c for c in halves if is_bare_somebody(tree, c, language)), None)


def telling(language: Language) -> frozenset[str]:
    """Nouns for one's own words and for where one says them."""
    return language.classes["own_words"] | language.classes["occasion"]


def is_bare_somebody(tree: Tree, i: int, language: Language) -> bool:
    """A person without a case; "şüpheli" may have been read as an adjective."""
    word = tree.words[i]
    plain = word.feats.get("Case", "Nom") == "Nom" and "'" not in tree.forms[i]
    person = find(tree, i, language.classes["person"], language) is not None
    return plain and (word.upos == "PROPN" or (person and word.upos in ("NOUN", "ADJ") and not tree.having(i, "case")))


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether a verb, or the light verb behind its noun, is passive."""
    parts = (verb, *tree.having(verb, "compound:lvc", "compound"))
    return any(tree.words[i].feats.get("Voice") == "Pass" for i in parts)


def tellers_before_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Emniyet müdürü örgütü çökerttiklerini açıkladı": an office owns nothing without a genitive."""
    for i in tree.named("nmod:poss", "nmod"):
        noun = tree.words[i].head
        if noun != i + 1 or not is_owned_person(tree, i, language) or not may_be_accusative(tree, noun):
            continue
        clause = told_behind(tree, noun, language)
        if clause is None or is_passive(tree, clause) or is_passive(tree, tree.words[clause].head):
            continue
        verb = tree.words[clause].head
        if all(c == noun for c in tree.having(verb, "nsubj")) and not tree.having(noun, "conj", "flat"):
            owners = {c: replace(tree.words[c], head=i) for c in tree.having(noun, "nmod:poss") if c < i}
            yield {**owners, **accusative(tree, noun, clause), **hung(tree, i, verb, "nsubj")}


def told_behind(tree: Tree, noun: int, language: Language) -> int | None:
    """The clause in -DIğInI, on a report, that a noun stands in or, as a subject of the report, before."""
    head = tree.words[noun].head
    inner = [c for c in tree.having(head, "ccomp") if noun < c < head] if reports(tree, head, language) else [head]
    clause = inner[0] if inner else -1
    if not noun < clause < len(tree) or not TOLD.search(tree.forms[clause]):
        return None
    return clause if reports(tree, tree.words[clause].head, language) else None


def may_be_accusative(tree: Tree, i: int) -> bool:
    """A noun with -ı on its stem, of which nothing says that the -ı is a possessive."""
    word, form = tree.words[i], tree.forms[i]
    shaped = form[-1] in NARROW and form != tree.lemmas[i] and word.upos == "NOUN" and not POSSESSED.search(form)
    return shaped and word.feats.get("Case", "Nom") in ("Nom", "Acc")


def objects_of_the_told(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sanığı orada gördüğünü", "tüfeği amcasının evinde sakladığını": no doer of what is told, no owner."""
    for i in tree.named("nsubj", "nmod:poss"):
        if not may_be_accusative(tree, i) or tree.having(i, "nmod:poss", "compound", "conj", "flat"):
            continue
        if tree.bases[i] == "nmod:poss" and is_owned_person(tree, i, language):
            continue
        clause = clause_over(tree, i, language)
        if clause is None or tree.first(clause, "obj") is not None or is_passive(tree, clause):
            continue
        if not stays(tree, clause, language):
            yield accusative(tree, i, clause)


def clause_over(tree: Tree, i: int, language: Language) -> int | None:
    """The clause in -DIğInI that a word stands in, or right before, where the report has another teller before it."""
    head = tree.words[i].head
    if tree.bases[i] == "nsubj" and reports(tree, head, language):
        inner = [c for c in tree.having(head, "ccomp") if i < c < head and TOLD.search(tree.forms[c])]
        others = [c for c in tree.having(head, "nsubj") if c < i]
        return inner[0] if inner and others else None
    clause = next((a for a in (head, *tree.ancestors(head)) if tree.words[a].upos == "VERB"), None)
    told = clause is not None and is_clause(tree.words[clause]) and TOLD.search(tree.forms[clause])
    return clause if told and clause is not None and i < clause else None


def stays(tree: Tree, verb: int, language: Language) -> bool:
    """As in "gittiğini", "olduğunu": a verb that takes no object."""
    return find(tree, verb, language.classes["no_object"], language) is not None


def alternatives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgüte değil kardeşine gönderdi": to whom it was not is no recipient."""
    for i, word in enumerate(tree.words):
        mark = next((c for c in tree.having(i, "cop", "advmod", "aux") if tree.forms[c] == "değil" and c == i + 1), -1)
        if mark < 0 or mark + 1 >= len(tree) or word.upos not in ("NOUN", "PROPN", "PRON") or word.deprel == "dep":
            continue
        other = next((k for k in range(mark + 1, len(tree)) if tree.words[k].head == word.head and k != i), -1)
        same = other > 0 and tree.words[other].feats.get("Case", "Nom") == word.feats.get("Case", "Nom")
        if same and other < word.head and tree.words[other].upos in ("NOUN", "PROPN", "PRON"):
            yield hung(tree, i, other, "dep")


def doers_before_titles(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Su'nun müteahhit Ali Ay'a “Gel” dediği": a title without a possessive is nobody's; the genitive acts."""
    for i in tree.named("nmod:poss"):
        title, name = tree.words[i].head, tree.words[i].head + 1
        if tree.words[i].feats.get("Case") != "Gen" or owned(tree.words[title]) or not i < title < len(tree) - 1:
            continue
        bare = tree.words[title].upos == "NOUN" and tree.words[title].feats.get("Case", "Nom") == "Nom"
        named = tree.words[name].upos == "PROPN" and tree.words[name].feats.get("Case") in ("Dat", "Acc", "Abl", "Ins")
        clause = tree.words[name].head
        if not (bare and named) or clause < name or not is_clause(tree.words[clause]):
            continue
        if all(c == title for c in tree.having(clause, "nsubj")):
            yield {**hung(tree, i, clause, "nsubj"), **hung(tree, title, name, "nmod:desc")}


def tellers_before_participles(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Yakınları da ölenlerin işçi olduğunu söyledi": who is set apart by "da" or a comma is not the dead."""
    for i in tree.named("nsubj"):
        word, over = tree.words[i], tree.words[i].head
        headless = WHO.search(tree.forms[over]) and tree.words[over].feats.get("Case") == "Gen"
        if not headless or word.feats.get("Case", "Nom") != "Nom" or not i < over:
            continue
        apart = tree.forms[i + 1] in ("da", "de", "ise", ",")
        report = next((a for a in tree.ancestors(over) if reports(tree, a, language)), None)
        if apart and report is not None and tree.first(report, "nsubj") is None and not is_passive(tree, report):
            yield hung(tree, i, report, "nsubj")


FIRST = (owned_tellers, tellers_in_papers, tellers_before_objects)  # before names are put together


def leading_tellers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kardeşi, Kaya'nın gelmediğini belirtti": who tells stands before a comma, and not within."""
    for i in tree.named("obj", "nmod", "obl"):
        word, clause = tree.words[i], tree.words[i].head
        before_comma = i + 1 < clause and tree.words[i + 1].text == "," and tree.forms[i][-1] in NARROW
        if not before_comma or word.upos != "NOUN" or not is_clause(tree.words[clause]):
            continue
        verb = tree.words[clause].head
        untold = reports(tree, verb, language) and not is_passive(tree, verb) and tree.first(verb, "nsubj") is None
        own = any(c > i and tree.words[c].feats.get("Case") == "Gen" for c in tree.having(clause, "nsubj"))
        if untold and own and find(tree, i, language.classes["person"], language):
            yield {i: replace(word, head=verb, deprel="nsubj", feats={**word.feats, "Case": "Nom"})}


RULES = (leading_tellers, doers_before_titles, tellers_before_participles, objects_of_the_told, alternatives)
