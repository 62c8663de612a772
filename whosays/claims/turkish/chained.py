"""The words of a Turkish sentence among the clauses that one report governs: to which of them each belongs.

In "Ay'ın geldiği, buluşmayı Su'nun ayarladığı ve döndüğü tanığın beyanı ile sabittir" each clause hangs on the report,
what stands before a clause's verb is that clause's, and what stands behind the last is the report's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import comma_behind, doers
from whosays.claims.turkish.chains import (
    ANY,
    FORMAL,
    Chain,
    ending_of,
    found,
    in_marks,
    is_passive,
    says_where,
)
from whosays.claims.turkish.endings import CONVERB
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import hits, hung, is_finite, is_somebody, owned, takes_objects
from whosays.model import Word

HIMSELF = ("kendisini", "kendisine", "kendisinden", "kendisiyle", "kendilerini", "kendilerine")
PERFECT = re.compile("(m[ıiuü]ş|[ıiuü]yor)$")
KEPT = frozenset({"Voice", "Polarity"})
MANY = re.compile("l[ae]r[ıi]$")
NAMING = frozenset({"PROPN", "NOUN", "PRON"})
POINTING = frozenset({"bunun", "bunların"})  # of which a part is meant: "bunun 300 lirasını verdiği"
LOOSE = frozenset({"PUNCT", "CCONJ", "AUX", "ADP"})


def clauses_of_reports(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "geldiği, aldığı ve döndüğü belirtildi": each hangs on the report itself."""
    for chain in found(tree, language):
        relation = relation_of(tree, chain)
        for clause in chain.clauses:
            word = tree.words[clause]
            if word.head == chain.report and word.deprel == relation:
                continue
            if clause in tree.ancestors(chain.report):
                over = "advcl" if CONVERB.search(tree.forms[chain.report]) else word.deprel
                top = replace(tree.words[chain.report], head=word.head, deprel=over)
                yield {chain.report: top, clause: replace(word, head=chain.report, deprel=relation)}
            else:
                yield hung(tree, clause, chain.report, relation)


def relation_of(tree: Tree, chain: Chain) -> str:
    """What a clause is to its report; of a passive parsers make it either, and all of a row are the same."""
    if is_active(tree, chain):
        return "ccomp"
    if not is_predicate(tree, chain.report):
        return "acl"
    read = [tree.words[c].deprel for c in chain.clauses if tree.words[c].head == chain.report]
    return next((relation for relation in read if relation in ("csubj", "ccomp")), "csubj")


def is_predicate(tree: Tree, report: int) -> bool:
    """A verb, or a noun or an adjective that is the predicate: "sabittir"."""
    return tree.words[report].upos == "VERB" or tree.words[report].head < 0 or tree.first(report, "cop") is not None


def is_active(tree: Tree, chain: Chain) -> bool:
    """Whether the report has somebody who reports as its subject: its clauses stand in another case than his."""
    ending = ending_of(tree, chain.clauses[0])
    return ending == "Acc" or (ending in ("Abl", "Dat") and not is_passive(tree, chain.report))


def words_of_clauses(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Ay'ın geldiği, buluşmayı Su'nun ayarladığı": what stands before a clause's verb is of that clause."""
    for chain in found(tree, language):
        says = teller(tree, chain, language)
        if says is not None and (tree.words[says].head, tree.words[says].deprel) != (chain.report, "nsubj"):
            yield hung(tree, says, chain.report, "nsubj")
        for number, (begin, clause) in enumerate(chain.stretches()):
            for i in range(begin, clause):
                head = tree.words[i].head
                if tree.words[i].upos == "CCONJ" and head > clause:
                    yield hung(tree, i, clause, "cc")
                if begin <= head <= clause or head < 0 or tree.words[i].upos in LOOSE or i in chain.clauses:
                    continue
                if i == says or (number == 0 and not torn(tree, i, chain, language)):
                    continue
                yield hung(tree, i, clause, part_of(tree, i, clause))


def teller(tree: Tree, chain: Chain, language: Language) -> int | None:
    """As in "muhasebecinin raporu aldığını söylediği": the first genitive is of the report, itself a clause."""
    report = chain.report
    if not is_active(tree, chain):
        return None
    if not language.has_shape("nominalised", tree.forms[report]):
        return opening_teller(tree, chain, language)
    if belongs(tree, report, language, "unspoken"):
        return None
    named = [i for i in range(chain.start, report) if tree.words[i].feats.get("Case") == "Gen" and is_doer(tree, i)]
    if any(tree.words[c].feats.get("Case") != "Gen" for c in tree.having(report, "nsubj")):
        return None
    before = [i for i in named if i < chain.clauses[0] and tree.words[i].head in (report, *chain.clauses)]
    before = [i for i in before if not any(CONVERB.search(tree.forms[k]) for k in range(chain.start, i))]
    behind = [i for i in named if i > chain.clauses[-1] and tree.words[i].head == report]
    return next((i for i in before[:1] if speaks(tree, i, language)), None) if not behind else None


def opening_teller(tree: Tree, chain: Chain, language: Language) -> int | None:
    """As in "; sanık duruşmada ise … aldığını söyledi", "Savcı, …": who opens the clause makes the report.

    A comma behind, or a head in an oblique case, shows that what it hangs on is not its own.
    """
    over = tree.words[chain.report]
    if tree.first(chain.report, "nsubj") is not None or not (is_finite(over) or FORMAL.search(over.text.lower())):
        return None
    fronted = (i for i in range(chain.opens, chain.clauses[0]) if tree.words[i].upos in NAMING and bare(tree, i))
    likely = (i for i in fronted if is_doer(tree, i) or (tree.words[i].deprel == "obj" and comma_behind(tree, i)))
    first = next((i for i in likely if tree.words[i].head <= chain.report), None)
    if first is None or min(tree.subtree(first)) != chain.opens or not speaks(tree, first, language):
        return None
    over = tree.words[tree.words[first].head]
    placed = over.upos == "NOUN" and over.feats.get("Case", "Nom") != "Nom"
    return first if placed or comma_behind(tree, first) else None


def bare(tree: Tree, i: int) -> bool:
    """A word in the nominative."""
    return tree.words[i].feats.get("Case", "Nom") == "Nom"


def speaks(tree: Tree, i: int, language: Language) -> bool:
    """A name, or a noun for somebody or something that may say something."""
    named = tree.words[i].upos == "PROPN" or is_somebody(tree, i, language)
    return named or find(tree, i, language.speakers.kinds, language) is not None


def is_doer(tree: Tree, i: int) -> bool:
    """A noun or a name that a clause has as its subject."""
    return tree.words[i].upos in NAMING and tree.bases[i] == "nsubj"


def torn(tree: Tree, i: int, chain: Chain, language: Language) -> bool:
    """Of the words before the first clause those of the report stay: who speaks, where and when it is said."""
    head, case = tree.words[i].head, tree.words[i].feats.get("Case", "Nom")
    quoted = in_marks(tree)
    if head in quoted and i not in quoted:
        return True
    if head > chain.report or head < chain.start:
        return case == "Gen" and tree.bases[i] in ("nsubj", "nmod")
    if head == chain.report and not is_active(tree, chain) and is_predicate(tree, chain.report):
        return of_told(tree, i, language)
    if head == chain.report and tree.first(chain.clauses[0], "nsubj") is not None and case == "Gen":
        return False
    if head == chain.report:
        return case in ("Gen", "Acc") and tree.bases[i] not in ("ccomp", "csubj")
    speaks = is_active(tree, chain) and case == "Nom" and tree.first(chain.report, "nsubj") is None
    return not speaks or tree.bases[i] != "nsubj"


def of_told(tree: Tree, i: int, language: Language) -> bool:
    """Of a passive report the clause is the subject: another, or an object, is the clause's; so is what no comma parts.

    Where it is written, and what is parted by a comma, is the report's.
    """
    if tree.bases[i] in ("nsubj", "obj"):
        return tree.words[i].feats.get("Case", "Nom") in ("Nom", "Acc", "Gen")
    beside = tree.bases[i] in ("obl", "nmod", "advmod", "advcl")
    return beside and not says_where(tree, i, language) and not comma_behind(tree, i)


def part_of(tree: Tree, i: int, clause: int) -> str:
    """What a word is to the verb behind it, by its case."""
    word, doer = tree.words[i], tree.first(clause, "nsubj")
    case = word.feats.get("Case", "Nom")
    if word.upos not in NAMING:
        return word.deprel if tree.bases[i] in ("advcl", "advmod", "obl") else "advmod"
    if case == "Gen":
        return "nsubj" if doer is None and tree.forms[i] not in POINTING else "nmod"
    if case == "Acc":
        return "obj"
    if case != "Nom" or tree.having(i, "case"):
        return "obl"
    if doer is not None and word.deprel == "nsubj":
        fronted = MANY.search(tree.forms[i]) and tree.first(clause, "obj") is None  # "paraları Ay'ın topladığı"
        return "obj" if fronted else "dep"
    acted = is_passive(tree, clause) or not takes_objects(tree.lemmas[clause])
    return "nsubj" if acted and doer is None else "obj" if tree.first(clause, "obj") is None else "obl"


def halves_of_clauses(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "silahı temin ettiği iddia edilen": the noun before a clause's verb is of that verb."""
    known = verbs(language.code)
    for chain in found(tree, language):
        for clause in chain.clauses:
            noun, name = clause - 1, f"{tree.lemmas[clause - 1]}_{tree.lemmas[clause]}"
            if clause > 0 and name in known and tree.words[noun].head not in (clause, -1):
                yield hung(tree, noun, clause, "compound:lvc")


def sources(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "iddianame ile … talep edilmiştir": what something is known from is of the verb, not of the verb's noun."""
    for i in tree.named("nmod"):
        half = tree.words[i].head
        if i < half and tree.words[half].deprel == "compound:lvc" and says_where(tree, i, language):
            yield hung(tree, i, tree.words[half].head, "obl")


def sources_of_passives(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "mesajda ise saldırı üstlenilerek … savunuldu": the paper at the beginning is the report's."""
    for i in tree.named("obl"):
        converb, verb = tree.words[i].head, tree.words[tree.words[i].head].head
        if not CONVERB.search(tree.forms[converb]) or not i < converb < verb or not is_passive(tree, verb):
            continue
        paper = tree.words[i].feats.get("Case") == "Loc" and find(tree, i, language.speakers.kinds, language)
        reports = find(tree, verb, language.reporting.verbs, language) is not None
        if paper and reports and language.speakers.kinds.get(tree.lemmas[i]) == "document":
            yield hung(tree, i, verb, "obl")


def contents_of_nouns(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "aldığı yönündeki iddia": the clause is the content of the noun, and "yönündeki" only joins them."""
    for i in range(1, len(tree) - 2):
        clause, noun = i - 1, i + 2
        joins = tree.forms[i] in language.classes["joins_content"]
        told = tree.words[clause].upos == "VERB" and ending_of(tree, clause) == "Nom"
        noun -= tree.forms[i + 1] != "ki"  # "aldığı yönünde bilgi"
        while noun < len(tree) and tree.words[noun].upos in ("ADJ", "DET", "NUM"):
            noun += 1
        if not joins or not told or noun >= len(tree) or tree.words[noun].upos != "NOUN":
            continue
        if noun == i + 1 and find(tree, noun, language.reporting.nouns, language) is None:
            continue
        yield {
            **hung(tree, clause, noun, "acl"),
            i: replace(tree.words[i], head=clause, deprel="mark", upos="ADP", lemma=tree.forms[i]),
        }


def accusations(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "üye olduğu suçlamasını": behind the clause that it is owned by a report in -mA is a noun."""
    for i in tree.tagged("VERB"):
        word, clause = tree.words[i], i - 1
        noun = next((n for n in (f"{tree.lemmas[i]}{end}" for end in ("ma", "me")) if tree.forms[i].startswith(n)), "")
        told = clause >= 0 and ending_of(tree, clause) == "Nom" and tree.words[clause].head == i
        if told and noun in language.reporting.nouns and owned(word):
            feats = {name: value for name, value in word.feats.items() if name != "VerbForm"}
            change = {i: replace(word, upos="NOUN", lemma=noun, feats=feats)}
            yield {**change, clause: replace(tree.words[clause], deprel="acl")}


def converbs_before(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "polise başvurarak oğlunun kaçırıldığını bildirdi": a converb before another's subject is the report's."""
    for chain in found(tree, language):
        doer = tree.first(chain.clauses[0], "nsubj")
        if doer is None or not is_active(tree, chain):
            continue
        for i in tree.having(chain.clauses[0], "advcl"):
            if chain.start <= i < min(tree.subtree(doer)) and CONVERB.search(tree.forms[i]):
                yield hung(tree, i, chain.report, "advcl")


def opening_sources(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "HTS kayıtlarından, … görüştüğü anlaşıldı": what a comma parts from the clauses is the report's."""
    for chain in found(tree, language):
        for i in range(chain.opens, chain.clauses[0]):
            told = chain.start <= tree.words[i].head <= chain.clauses[-1] and tree.words[i].upos == "NOUN"
            if not told or not says_where(tree, i, language):
                continue
            first = min(tree.subtree(i)) == chain.opens and tree.words[i].head in chain.clauses
            written = first and not is_active(tree, chain) and language.speakers.kinds.get(tree.lemmas[i]) == "document"
            if written or (i < chain.start and comma_behind(tree, i)):
                yield hung(tree, i, chain.report, "obl")


def doers_of_states(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Ay'ın bundan haberdar olduğunu", "Ay'ın ise sınırı geçtiğini": who is so, and who is set apart, acts."""
    for i in tree.named("nsubj", "nmod"):
        over = tree.words[i].head
        clause = next((a for a in tree.ancestors(over) if ANY.search(tree.forms[a])), -1) if over >= 0 else -1
        if tree.words[i].feats.get("Case") != "Gen" or not i < over < clause or tree.words[clause].upos != "VERB":
            continue
        state = clause == over + 1 and tree.words[over].upos == "ADJ" and tree.lemmas[clause].startswith("ol")
        apart = any(tree.forms[c] == "ise" for c in tree.having(i, "advmod"))
        if (state or apart) and tree.first(clause, "nsubj") is None:
            yield hung(tree, i, clause, "nsubj")


def others_deeds(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Ay, Su'nun eve geldiğini, kendisini dövdüğünü söyledi": who is beaten is who tells, another did it."""
    for chain in found(tree, language):
        inside = range(chain.start, chain.clauses[-1])
        told = is_active(tree, chain) and any(tree.forms[i].startswith(HIMSELF) for i in inside)
        if not told or any(doers(tree, clause) for clause in chain.clauses):
            continue
        owners = (i for i in range(chain.start, chain.clauses[0]) if tree.words[i].deprel == "nmod:poss")
        doer = next((i for i in owners if tree.words[i].feats.get("Case") == "Gen" and speaks(tree, i, language)), None)
        if doer is not None:
            yield hung(tree, doer, chain.clauses[0], "nsubj")


def owners_of_compounds(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "köprünün sabotaj sonucu çöktüğünü": of a noun that another word describes the genitive is no owner."""
    for chain in found(tree, language):
        for begin, clause in chain.stretches():
            for i in range(begin, clause if not doers(tree, clause) else begin):
                noun = tree.words[i].head
                owner = tree.words[i].deprel == "nmod:poss" and tree.words[i].feats.get("Case") == "Gen"
                if any(tree.words[k].upos in NAMING for k in range(begin, i)):
                    break  # only what opens the clause
                described = any(i < c < noun and bare(tree, c) for c in tree.having(noun, "nmod:poss"))
                timed = find(tree, noun, language.classes["setting_word"], language)
                placed = (
                    not timed
                    and tree.words[noun].head in (clause, clause - 1)
                    and tree.bases[noun] in ("obl", "advmod", "advcl")
                )
                if owner and described and placed:
                    yield hung(tree, i, clause, "nsubj")


def things_of_clauses(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Ay, Van'da ev kiraladığını söyledi": no thing without a genitive acts in such a clause."""
    for chain in found(tree, language):
        for clause in chain.clauses if is_active(tree, chain) else ():
            thing = next((c for c in tree.having(clause, "nsubj", "nmod:poss") if c < clause and bare(tree, c)), None)
            active = not is_passive(tree, clause) and takes_objects(tree.lemmas[clause]) and not hits(tree, clause)
            if thing is None or not active or tree.first(clause, "obj") is not None:
                continue
            if tree.words[thing].upos == "NOUN" and not speaks(tree, thing, language):
                yield {thing: replace(tree.words[thing], deprel="obj")}


def perfects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sınırı geçmiş olabileceğini", "kullanıyor olabilir": the verb is the clause's, and "ol" only helps it."""
    for i in tree.tagged("VERB"):
        helper = i + 1
        after = helper < len(tree) and ANY.search(tree.forms[helper]) and tree.forms[helper].startswith("ol")
        beside = after and tree.words[i].head in (helper, tree.words[helper].head)
        if not beside or not PERFECT.search(tree.forms[i]):
            continue
        over, own = tree.words[helper], {name: tree.words[i].feats[name] for name in KEPT & tree.words[i].feats.keys()}
        feats = {name: value for name, value in over.feats.items() if name not in ("Tense", "Mood")}
        moved = {c: replace(tree.words[c], head=i) for c in tree.children[helper] if c != i}
        yield {
            **moved,
            i: replace(tree.words[i], head=over.head, deprel=over.deprel, feats={**feats, **own}),
            helper: replace(over, head=i, deprel="aux", upos="AUX"),
        }


def words_behind(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "geldiği … tanığın beyanı ile sabit görüldü": what stands behind the last clause is the report's."""
    for chain in found(tree, language):
        for i in range(chain.clauses[-1] + 1, chain.report):
            word = tree.words[i]
            halves = tree.having(chain.report, "compound:lvc")
            if word.upos not in NAMING or i in halves:
                continue
            if chain.start <= word.head <= chain.clauses[-1] or word.head in halves:
                yield hung(tree, i, chain.report, "obl")


def across_stops(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "hırsızlıktan mahkûm etmiş; silahı sattığı …": nothing before a semicolon is of a verb behind it."""
    quoted = in_marks(tree)
    for stop in (k for k, word in enumerate(tree.words) if word.text == ";" and k not in quoted):
        verb = next((k for k in range(stop - 1, -1, -1) if tree.words[k].upos == "VERB"), None)
        if verb is None or stop - verb > 1:
            continue
        for i in range(verb):
            loose = tree.bases[i] == "discourse" or tree.having(i, "conj")
            if tree.words[i].head > stop and tree.words[i].upos in NAMING and not loose:
                yield hung(tree, i, verb, part_of(tree, i, verb))


def wholes(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "bunun 300 lirasını verdiği": what "bunun" points at is the whole of the part behind it."""
    for i in tree.named("nsubj", "nmod"):
        noun = next((k for k in range(i + 1, len(tree)) if tree.words[k].upos != "NUM"), i)
        if tree.forms[i] in POINTING and tree.words[noun].upos in ("NOUN", "PROPN") and owned(tree.words[noun]):
            yield hung(tree, i, noun, "nmod:poss")


RULES = (
    across_stops, accusations, contents_of_nouns, wholes, sources, sources_of_passives, clauses_of_reports,
    halves_of_clauses, words_of_clauses, opening_sources, doers_of_states, others_deeds, owners_of_compounds,
    things_of_clauses, converbs_before, words_behind, perfects,
)  # fmt: skip
