"""Words whose place in a Turkish sentence leaves no doubt: datelines, adjectives, converbs, halves of a report.

What describes a noun stands before it, what opens a report with a dash is no part of it, and who does what a converb
says is the subject of the verb behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.endings import CONVERB
from whosays.claims.turkish.moves import MARKS, hung, is_clause, is_finite, owned
from whosays.model import Word

DASHES = frozenset({"–", "—", "-"})
FARTHEST = 9  # words of a dateline: "MANİSA (Spil Haber Ajansı) –"
WHEN = re.compile("(ken|[ıiuü]nc[ae]|d[ıiuü]ğ[ıiuü]nd[ae])$")  # another one may do what follows
ROW = re.compile("m[ıiuü]ş$")


def datelines(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "MERSİN – Savcılık … tamamladı": the town before the dash is no part of the sentence."""
    dash = next((i for i in range(1, min(FARTHEST, len(tree))) if tree.words[i].text in DASHES), None)
    if dash is None or not tree.words[0].text.isupper() or tree.words[0].upos != "PROPN":
        return
    for i in range(dash):
        if tree.words[i].head > dash and tree.words[i].deprel not in ("dep", "punct"):
            yield hung(tree, i, tree.root, "dep")


def adjectives_behind(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "hükümlülere sahte kimlik verdi": an adjective is of the noun behind it, not of the one before."""
    for i in tree.named("amod"):
        word, noun = tree.words[i], i + 1
        behind = noun < len(tree) and tree.words[noun].upos in ("NOUN", "PROPN") and word.upos == "ADJ"
        if behind and 0 <= word.head < i and tree.words[word.head].upos in ("NOUN", "PROPN", "PRON"):
            yield hung(tree, i, noun, "amod")


def converb_subjects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya, suçlamaları reddederek … dedi": who does the one does the other, and is hung on the last."""
    for i in tree.named("nsubj"):
        converb, verb = tree.words[i].head, tree.words[tree.words[i].head].head
        goes_on = CONVERB.search(tree.forms[converb]) or is_first_of_row(tree, converb, verb)
        if tree.bases[converb] != "advcl" or not goes_on or not i < converb < verb:
            continue
        if tree.words[verb].upos == "VERB" and tree.first(verb, "nsubj", "csubj") is None:
            yield hung(tree, i, verb, "nsubj")


def converbs_before(tree: Tree, verb: int) -> list[int]:
    """The -ArAk and -Ip before a verb: whoever did the one did the other."""
    return [c for c in tree.having(verb, "advcl") if c < verb and CONVERB.search(tree.forms[c])]


def is_first_of_row(tree: Tree, first: int, verb: int) -> bool:
    """As in "suçlamayı reddetmiş, … öne sürmüştür": of two verbs of one voice the first leaves off the copula."""
    if not ROW.search(tree.forms[first]) or tree.forms[first + 1 : first + 2] != [","]:
        return False
    return (tree.words[first].feats.get("Voice") == "Pass") == (tree.words[verb].feats.get("Voice") == "Pass")


def subjects_of_their_own(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya çıkarken Demir girdi": of two subjects the one before the converb is the converb's."""
    for converb in tree.named("advcl"):
        verb = tree.words[converb].head
        if not WHEN.search(tree.forms[converb]) or tree.having(converb, "nsubj") or not converb < verb:
            continue
        subjects = tree.having(verb, "nsubj")
        if len(subjects) == 2 and subjects[0] < converb < subjects[1]:
            yield hung(tree, subjects[0], converb, "nsubj")


def converbs_before_quotations(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "suçlamaları reddederek “Gitmedim” dedi": what stands before the marks is of the verb behind them."""
    marks = [i for i, word in enumerate(tree.words) if word.text in MARKS]
    if len(marks) % 2 or not marks or marks[-1] + 1 >= len(tree) or tree.words[marks[-1] + 1].upos != "VERB":
        return
    before = marks[-3] if len(marks) > 2 else -1
    for i in tree.named("advcl", "obj", "obl", "nsubj"):
        if before < i < marks[-2] < tree.words[i].head < marks[-1] and not is_clause(tree.words[tree.words[i].head]):
            yield hung(tree, i, marks[-1] + 1, tree.words[i].deprel)


def converbs_of_nouns(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "talebi reddederek duruşmayı erteledi": a converb is of a verb, never of the noun behind it."""
    for i in tree.named("advcl"):
        noun = tree.words[i].head
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), -1)
        quoted = any(word.text in MARKS for word in tree.words[i:verb])
        if CONVERB.search(tree.forms[i]) and i < noun < verb and tree.words[noun].upos == "NOUN" and not quoted:
            yield hung(tree, i, verb, "advcl")


def joined_verbs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "saldırıyı kınadı ve “…” dedi": a finite verb with an "and" behind it is no part of what is said."""
    for i in tree.named("ccomp"):
        verb = tree.words[i].head
        joint = any(c == i + 1 for c in tree.having(verb, "cc")) and tree.words[verb].upos == "VERB"
        if joint and is_finite(tree.words[i]) and not tree.having(verb, "nsubj"):
            subjects = {c: replace(tree.words[c], head=verb) for c in tree.having(i, "nsubj")}
            yield {**subjects, i: replace(tree.words[i], deprel="conj")}


def names_before_things(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Tuna İnşaat ihaleyi kazandı": a name of two words is no part of a thing that nobody owns, and acts."""
    for i in tree.named("nmod", "compound"):
        word, noun = tree.words[i], tree.words[i].head
        verb = tree.words[noun].head
        long = any(tree.words[c].upos == "PROPN" for c in tree.having(i, "flat", "compound"))
        bare = word.upos == "PROPN" and word.feats.get("Case", "Nom") == "Nom" and "'" not in tree.forms[i]
        if not bare or not long or not max(tree.subtree(i)) + 1 == noun < verb or tree.bases[noun] != "obj":
            continue
        rest = tree.forms[noun].removeprefix(tree.lemmas[noun])
        free = rest in ("", "yı", "yi", "yu", "yü") and tree.words[noun].upos == "NOUN" and not owned(tree.words[noun])
        main = is_finite(tree.words[verb]) or tree.bases[verb] == "root"
        if free and main and tree.first(verb, "nsubj", "csubj") is None:
            described = {c: replace(tree.words[c], head=i) for c in tree.having(noun, "acl") if c < i}
            yield {**described, **hung(tree, i, verb, "nsubj")}


def halves_of_reports(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "… sağladığı ileri sürülen": the two words of a report are one, wherever each was hung."""
    for first in range(len(tree) - 1):
        verb, word = first + 1, tree.words[first]
        names = {f"{tree.lemmas[first]}_{tree.lemmas[verb]}", f"{tree.forms[first]}_{tree.lemmas[verb]}"}
        if word.head in (verb, -1) or tree.words[verb].upos != "VERB" or names.isdisjoint(language.reporting.verbs):
            continue
        told = tree.children[first]
        clauses = all(is_clause(tree.words[c]) for c in told)
        if word.upos in ("NOUN", "ADJ", "ADV") and clauses and tree.words[verb].head != first:
            moved = {c: replace(tree.words[c], head=verb, deprel="ccomp") for c in told}
            yield {**moved, first: replace(word, head=verb, deprel="compound:lvc")}


def clauses_of_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "düzenlediği öne sürüldü": a clause made into a noun describes no verb; it is what is said."""
    for i in tree.named("acl"):
        word = tree.words[i]
        nominal = is_clause(word) and language.has_shape("nominalised", word.text)
        verb = participle_behind(tree, i) or word.head
        reports = verb > i and find(tree, verb, language.reporting.verbs, language)
        if nominal and reports and tree.words[verb].upos == "VERB":
            yield {i: replace(word, head=verb, deprel="ccomp")}


def participle_behind(tree: Tree, i: int) -> int | None:
    """As in "sağladığı ileri sürülen örgüt": the participle behind a clause, on the same noun, with its first half."""
    beside = [c for c in tree.having(tree.words[i].head, "acl") if c > i]
    near = (c for c in beside if c - i <= 2 and all(tree.words[k].head == c for k in range(i + 1, c)))
    return next((c for c in near if tree.words[c].feats.get("Voice") == "Pass" and not owned(tree.words[c])), None)


RULES = (
    datelines, adjectives_behind, converbs_of_nouns, joined_verbs, converbs_before_quotations, converb_subjects,
    subjects_of_their_own, halves_of_reports, names_before_things,
)  # fmt: skip
