"""Clauses and names beside a report that a parser has given to the wrong verb.

“cautioned that it is not X, but is Y”: both are cautioned. “described it as sad, although he also noted …”: the noting
is no part of the description. “Two were hurt, said the spokesman”: the spokesman speaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.attribution.mute import is_thing
from whosays.claims.attribution.quotations import MARKS
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find, look_up
from whosays.claims.tenses import TELLING, back_in_tense, finite_word, tense
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
CONCEDING = frozenset({"although", "though", "while", "whereas"})


def coordinated_contents(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "cautioned that this is not the end, but is the beginning", "said prices are low and sales are up".

    The tense tells: what goes on in that of the report is told by the text itself.
    """
    for second in tree.named("conj"):
        verb = tree.words[second].head
        said = next((c for c in tree.having(verb, "ccomp") if verb < c < second), None)
        if said is None or not find_report(tree, verb, language) or find_report(tree, second, language):
            continue
        own = tense(tree, second)
        told = own is not None and own == tense(tree, said) != tense(tree, verb) and goes_on(tree, said, second)
        if told or runs_on(tree, said, second):
            yield second, said, "conj"


def runs_on(tree: Tree, said: int, second: int) -> bool:
    """As in "said that two had died, and four were hurt": a clause about somebody else behind a that-clause.

    So is "said that a bomb went off, but there were no victims".
    """
    that = tree.is_marked(said, "that")
    if (
        that
        and tree.having(second, "expl")
        and not any(w.text in MARKS or w.text == ";" for w in tree.words[said:second])
    ):
        return tense(tree, second) == tense(tree, said)
    subject = tree.first(second, "nsubj")
    joined = any(tree.forms[c] == "and" for c in tree.having(second, "cc"))
    quiet = not any(word.text in MARKS or word.text == ";" for word in tree.words[said:second])
    return that and joined and quiet and subject is not None and tree.words[subject].upos in ("NOUN", "NUM", "PROPN")


def goes_on(tree: Tree, said: int, second: int) -> bool:
    """Without a subject of its own, or no sign before its "and": in "it is low, and that is true" another speaks."""
    between = [word.text for word in tree.words[said + 1 : second]]
    if any(text in MARKS for text in between):
        return False
    return tree.first(second, "nsubj", "expl") is None or not {",", ";", ":", "--"} & set(between)


def find_report(tree: Tree, i: int, language: Language) -> bool:
    """A verb of saying."""
    return tree.words[i].upos == "VERB" and find(tree, i, language.reporting.verbs, language) is not None


def conceding_reports(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "called it sad, although he also noted that …": a report beside the report, no part of what it says."""
    for clause in tree.named("advcl"):
        mark = next((m for m in tree.having(clause, "mark") if tree.forms[m] in CONCEDING), None)
        subject = tree.first(clause, "nsubj")
        if mark is None or mark < 1 or tree.words[mark - 1].text != "," or not find_report(tree, clause, language):
            continue
        above = next((a for a in tree.ancestors(clause) if find_report(tree, a, language)), None)
        if above is None or above == tree.words[clause].head or above > mark or subject is None:
            continue
        if tree.words[subject].upos == "PRON" and tree.bases[above] in ("root", "conj", "parataxis"):
            yield clause, above, "advcl"


def turned_subjects(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "The blast hit the church, said its spokesman": who stands behind "said" says what stands before it."""
    for verb in tree.tagged("VERB"):
        if verb == 0 or tree.words[verb - 1].text not in (",", '"', "”") or not find_report(tree, verb, language):
            continue
        behind = [c for c in tree.having(verb, "obj", "ccomp", "xcomp") if c > verb]
        before, finite = tree.first(verb, "nsubj"), tree.words[verb].feats.get("VerbForm") == "Fin"
        if len(behind) != 1 or not finite or not is_speaker(tree, behind[0], language) or tree.having(verb, "iobj"):
            continue
        if before is None:
            yield behind[0], verb, "nsubj"
        told = next((k for k in range(before or 0, verb) if tree.words[k].head == verb and is_told(tree, k)), None)
        if before is not None and before < verb and told is not None and before < told:
            yield behind[0], verb, "nsubj"
            yield before, told, "nsubj"


def is_speaker(tree: Tree, i: int, language: Language) -> bool:
    """A name or a person, with no clause of its own."""
    if tree.having(i, "nsubj", "cop", "mark") or tree.words[i].upos not in ("NOUN", "PROPN"):
        return False
    return tree.words[i].upos == "PROPN" or belongs(tree, i, language, "people")


def is_told(tree: Tree, i: int) -> bool:
    """A clause that a report may tell."""
    return tree.bases[i] in ("ccomp", "parataxis", "conj") and tree.words[i].upos == "VERB"


def active_after_all(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "an official who asked not to be named told the agency": no helper, no "by", no passive."""
    for subject in tree.named("nsubj:pass"):
        verb = tree.words[subject].head
        if subject > verb or tree.having(verb, "aux:pass", "aux") or not find_report(tree, verb, language):
            continue
        by = tree.having(verb, "obl:agent")
        if tree.base(verb) != "acl" and not any(tree.having(c, "case") for c in by):
            yield subject, verb, "nsubj"
            yield from ((c, verb, "obj") for c in by)


def ordered_infinitives(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "ordered all parties to assemble": what those are to do, hung on them as if it described them."""
    for deed in tree.named("acl"):
        somebody = tree.words[deed].head
        verb = tree.words[somebody].head
        stance = look_up(tree, verb, language.reporting.verbs, language) if verb >= 0 else None
        to = any(tree.forms[m] == "to" and m == max(tree.subtree(m)) for m in tree.having(deed, "mark"))
        if stance not in ("orders", "asks") or tree.bases[somebody] != "obj" or not to or verb > somebody:
            continue
        if belongs(tree, somebody, language, "people") and not tree.having(verb, "xcomp", "ccomp"):
            yield deed, verb, "xcomp"


def saying_participles(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "He stressed that the process would be quick, saying that …": he says it, and the process says nothing."""
    for saying in tree.named("acl", "advcl"):
        host = tree.words[saying].head
        follows = saying > 2 and ("," in (tree.words[saying - 1].text, tree.words[saying - 2].text))
        if not follows or not tree.forms[saying].endswith("ing") or not find_report(tree, saying, language):
            continue
        if tree.having(saying, "nsubj", "aux") or not tree.having(saying, "ccomp") or speaks(tree, host, language):
            continue
        above = (a for a in tree.ancestors(host) if a < saying and tree.words[a].feats.get("VerbForm") != "Inf")
        reporter = next((a for a in above if find_report(tree, a, language) and tree.bases[a] != "acl"), None)
        if reporter is not None:
            yield saying, reporter, "advcl"


def speaks(tree: Tree, host: int, language: Language) -> bool:
    """Whether who is told of by a word can say something: a finite verb's subject, or the noun itself."""
    if tree.words[host].upos == "VERB" and tree.forms[host].endswith("ing") and not tree.having(host, "aux"):
        return False
    about = tree.first(tree.coordination_head(host), "nsubj") if tree.words[host].upos != "PROPN" else host
    about = host if about is None else about
    if tree.words[about].upos in ("PROPN", "PRON", "VERB"):
        return tree.forms[about] not in ("this", "that", "which")
    known = find(tree, about, language.speakers.kinds, language) is not None
    return known or belongs(tree, about, language, "people", "body")


def lost_subjects(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "admits genocide is the way": the noun between a report and a finite clause is the clause's subject."""
    for clause in tree.named("ccomp"):
        verb = tree.words[clause].head
        noun = tree.first(verb, "obj")
        if noun is None or not verb < noun < clause or not find_report(tree, verb, language):
            continue
        begins = min(tree.subtree(clause)) == max(tree.subtree(noun)) + 1
        finite = finite_word(tree, clause) is not None
        if begins and finite and not tree.having(clause, "nsubj", "mark", "expl", "csubj"):
            yield noun, clause, "nsubj"


def other_deeds(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "said that this was an attack and called on the police": what this is calls on nobody; who says so does."""
    for second in tree.named("conj"):
        said = tree.words[second].head
        verb, about = tree.words[said].head, tree.first(said, "nsubj")
        if tree.bases[said] != "ccomp" or about is None or not find_report(tree, verb, language) or said < verb:
            continue
        silent = tree.words[about].upos == "PRON" and tree.forms[about] in ("this", "that", "it", "there", "these")
        silent = silent or is_silent(tree, about, second, language)
        deed = find_report(tree, second, language) and not tree.having(second, "nsubj", "aux")
        silent = silent or answers(tree, verb, second, language)
        silent = silent and deed and tense(tree, second) == tense(tree, verb) is not None
        if silent or back_in_tense(tree, verb, said, second, language):
            yield second, verb, "conj"


def is_silent(tree: Tree, about: int, second: int, language: Language) -> bool:
    """As in "said the strike was illegal but promised to talk": a strike promises nothing, though it may show."""
    stance = look_up(tree, second, language.reporting.verbs, language)
    if stance not in (*TELLING, "asks") or belongs(tree, second, language, "evidence_verb"):
        return False
    return tree.words[about].upos == "NOUN" and is_thing(tree, about, language)


def answers(tree: Tree, verb: int, second: int, language: Language) -> bool:
    """As in "denied that he knew her and called it a lie", "… and threatened to sue": with a denial goes an answer."""
    if look_up(tree, verb, language.reporting.verbs, language) != "denies":
        return False
    stance = look_up(tree, second, language.reporting.verbs, language)
    if tree.forms[second] == "threatened":
        return any(belongs(tree, c, language, "legal_step") for c in tree.having(second, "xcomp"))
    return stance in ("asserts", "accuses", "judges", "promises")


def titles_of_speakers(tree: Tree, language: Language) -> Iterator[Move]:
    """As in '"No well was dug," presiding judge Kaya said': the judge behind the quotation is who speaks."""
    for title in tree.named("nsubj", "obj"):
        name, above = title + 1, tree.words[title].head
        if above > title or name >= len(tree) or tree.words[name].upos != "PROPN" or tree.bases[name] != "nsubj":
            continue
        closed = any(tree.words[i].text in MARKS for i in range(above, title))
        if closed and tree.words[title].upos == "NOUN" and find_report(tree, tree.words[name].head, language):
            yield title, name, "compound"


def second_contents(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "said that he crossed by boat, went to Athens and flew on": one man's deeds, all of them said."""
    for verb in tree.governing("ccomp"):
        said = [c for c in tree.having(verb, "ccomp") if c > verb]
        if len(said) < 2 or not find_report(tree, verb, language) or not tree.having(said[0], "nsubj"):
            continue
        if not tree.is_marked(said[0], "that"):
            continue
        for more in said[1:]:
            bare = tree.words[more].upos == "VERB" and not tree.having(more, "nsubj", "mark", "expl", "csubj")
            alike = tense(tree, more) is not None and tense(tree, more) == tense(tree, said[0])
            begin = next(i for i in tree.subtree(more) if tree.words[i].upos != "PUNCT")
            if bare and alike and tree.words[begin - 1].text in (",", "and"):
                yield more, said[0], "conj"


def reported_gerunds(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "and denied knowing either of them", "recalled having met him": right behind its verb, what is said."""
    for deed in tree.named("advcl"):
        verb = tree.words[deed].head
        stance = look_up(tree, verb, language.reporting.verbs, language) if verb >= 0 else None
        first = min(tree.subtree(deed))
        near = first == verb + 1 and tree.forms[first].endswith("ing") and first in (deed, *tree.having(deed, "aux"))
        own = tree.having(verb, "obj", "ccomp", "xcomp", "aux:pass")
        if near and stance in ("denies", "confirms", "asserts") and not own:
            yield deed, verb, "xcomp"


def clauses_behind_reports(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "One had been killed, he said, although no body had been found": what is said goes on behind the report."""
    for clause in tree.named("advcl"):
        verb = tree.words[clause].head
        first = min(tree.subtree(clause))
        if verb < 2 or first not in (verb + 1, verb + 2) or tree.words[verb + 1].text != ",":
            continue
        if tree.bases[verb] not in ("parataxis", "root"):
            continue
        said = next(iter(tree.having(verb, "ccomp")), tree.words[verb].head)
        told = finite_word(tree, clause) is not None and not tree.is_marked(clause, "as", "while")
        if told and 0 <= said < verb and find_report(tree, verb, language):
            yield clause, said, "advcl"


def speaking_it(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "It held that they had paid": the court held it; "it seems that", "it was held that" tell of nobody."""
    for it in tree.named("expl"):
        verb = tree.words[it].head
        if it != verb - 1 or tree.forms[it] != "it" or not find_report(tree, verb, language):
            continue
        if finite_word(tree, verb) == verb and any(tree.is_marked(c, "that") for c in tree.having(verb, "ccomp")):
            yield it, verb, "nsubj"


def deeds_behind_reports(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "He had seen them, he testified, and had heard a shot": the helper is that of what is said, and goes on."""
    for second in tree.named("conj"):
        verb = tree.words[second].head
        said = tree.words[verb].head
        if said < 0 or said > verb or tree.bases[verb] != "parataxis" or not find_report(tree, verb, language):
            continue
        helpers = [tree.forms[c] for c in tree.having(second, "aux")]
        same = helpers and helpers[:1] == [tree.forms[c] for c in tree.having(said, "aux")][:1]
        if same and not tree.having(second, "nsubj") and not tree.having(verb, "aux"):
            yield second, said, "conj"


def suspected_persons(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "suspect Kaya of having paid": whom a verb of accusing takes is no receiver."""
    for somebody in tree.named("iobj"):
        verb = tree.words[somebody].head
        below = (*tree.having(verb, "advcl", "obl"), *tree.having(somebody, "acl", "nmod"))
        of = any(tree.is_marked(c, "of") or "of" in tree.markers(c) for c in below)
        if of and language.is_a(tree.lemmas[verb], "suspects_of") and not tree.having(verb, "obj", "ccomp"):
            yield somebody, verb, "obj"


RULES = (
    suspected_persons,
    speaking_it, deeds_behind_reports, clauses_behind_reports, reported_gerunds, titles_of_speakers, second_contents,
    lost_subjects, other_deeds, saying_participles, ordered_infinitives, coordinated_contents, conceding_reports,
    turned_subjects, active_after_all,
)  # fmt: skip
