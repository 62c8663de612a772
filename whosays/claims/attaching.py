"""Words that a parser has hung in the wrong place, where the words beside them leave no doubt.

"admitted on Tuesday that it was hard …, his campaign argued": a that-clause belongs to the reporting verb before it.
Every repair needs a sign in the text, never the label alone, and a tree without such a sign comes back as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims import (
    complements,
    doers,
    eventful,
    fronting,
    gapping,
    hours,
    joining,
    listing,
    peopled,
    predicates,
    relatives,
    reported,
    series,
    subjects,
    summing,
    titles,
    told,
)  # fmt: skip
from whosays.claims.complements import is_medium, lacks_nobody
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import NOMINAL, Tree
from whosays.claims.turkish import repaired

Move = tuple[int, int, str]  # word, its new head, its new relation
BETWEEN = frozenset({"ADV", "PROPN", "NOUN", "PRON", "DET", "ADP", "NUM", "ADJ"})  # "told the court on Monday that"
REACH = 9  # words between a verb and its "that"
TO_DO = ("people", "body", "event_held", "legal_case", "undertaking")  # what is to do or to begin something
WAYS = (("from",), ("to",), ("through",), ("via",), ("into",), ("towards",))
CLAUSE = ("ccomp", "advcl", "acl", "parataxis", "csubj")
EARLIER = (
    *gapping.RULES, *peopled.RULES, *joining.RULES, *series.RULES, *titles.RULES, *fronting.RULES, *listing.RULES,
    *subjects.RULES, *relatives.RULES, *doers.RULES, *summing.RULES, *hours.RULES, *eventful.RULES, *predicates.RULES,
)  # fmt: skip


def attached(tree: Tree, language: Language) -> Tree:
    """The tree with its repairs made, the same tree where there is nothing to repair."""
    if language.code == "tr":
        return repaired(tree, language)
    if language.infinitives or not (tree.tagged("VERB") or tree.named("cop")):
        return tree
    for rule in (*EARLIER, *RULES, *complements.RULES, *reported.RULES, *told.RULES):
        for move in list(rule(tree, language)):
            tree = moved(tree, move)
    return tree


def moved(tree: Tree, move: Move) -> Tree:
    """The tree with one word under another head, unless that would close a circle."""
    word, head, relation = move
    if head == word or word in tree.ancestors(head) or tree.words[word].head < 0:
        return tree
    words = tuple(replace(w, head=head, deprel=relation) if i == word else w for i, w in enumerate(tree.words))
    return Tree(replace(tree.sentence, words=words), tree.language, tree.number)


def that_clauses(tree: Tree, language: Language) -> Iterator[Move]:
    """A that-clause right behind a reporting verb, hung on another verb or on a noun between them."""
    for mark in tree.named("mark"):
        word = tree.words[mark]
        if word.upos != "SCONJ" or word.text.lower() != "that" or word.deprel != "mark":
            continue
        clause = word.head
        verb = reporter_before(tree, mark, language)
        if verb is None or tree.bases[clause] not in CLAUSE:
            continue
        above = tree.words[clause].head
        if is_medium(tree, above, verb):
            yield clause, verb, "ccomp"
            continue
        if above in range(verb, clause) and not (tree.words[above].head == verb and tree.having(above, "case")):
            continue  # "announced in a memo that …": no memo tells a tale of its own
        if not says_what(tree, clause, language):
            yield clause, verb, "ccomp"


def possessives(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "her argument": a possessive belongs to the noun that it stands before."""
    for i in tree.named("nmod:poss"):
        word = tree.words[i]
        if word.upos not in ("PRON", "DET"):
            continue
        at = next((k for k in range(i + 1, len(tree)) if tree.words[k].upos not in ("ADJ", "ADV", "NUM")), i)
        if tree.words[at].upos == "NOUN" and word.head not in range(i, at + 6):
            yield i, at, "nmod:poss"


def says_what(tree: Tree, clause: int, language: Language) -> bool:
    """As in "repeated the claim that …": the noun before the clause reports, and the clause is what it says."""
    head = tree.words[clause].head
    return tree.words[head].upos in NOMINAL and find(tree, head, language.reporting.nouns, language) is not None


def reporter_before(tree: Tree, mark: int, language: Language) -> int | None:
    """The reporting verb before a "that", with nothing between but its hearer and its time."""
    for i in range(mark - 1, max(mark - REACH, 0) - 1, -1):
        if tree.words[i].upos == "VERB":
            return i if find(tree, i, language.reporting.verbs, language) else None
        if tree.words[i].upos not in BETWEEN:
            return None
    return None


def crowded_subjects(tree: Tree, _language: Language) -> Iterator[Move]:
    """A verb with two subjects: the farther one belongs to a verb without any that stands between."""
    for verb in tree.governing("nsubj"):
        subjects = [c for c in tree.having(verb, "nsubj") if tree.words[c].deprel in ("nsubj", "nsubj:pass")]
        if len(subjects) < 2:
            continue
        nearest = min(subjects, key=lambda c: (abs(c - verb), c))
        for subject in subjects:
            owner = bare_verb_after(tree, subject, verb)
            if subject != nearest and owner is not None:
                yield subject, owner, "nsubj"


def leapt_subjects(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "Members accused her of lying …", with the first noun hung on a predicate far below its own verb."""
    for i in tree.named("nsubj"):
        word = tree.words[i]
        if word.deprel != "nsubj" or word.head <= i + 1:
            continue
        end = max(tree.subtree(i))
        verb = next((k for k in range(end + 1, word.head) if tree.words[k].upos not in ("AUX", "ADV", "PART")), None)
        if verb is None or tree.words[verb].upos != "VERB" or verb not in tree.ancestors(word.head):
            continue
        finite = tree.words[verb].feats.get("VerbForm") in ("Fin", None) or tree.first(verb, "aux") is not None
        if finite and tree.first(verb, "nsubj", "csubj", "expl") is None and tree.base(verb) != "acl":
            yield i, verb, "nsubj"


def bare_verb_after(tree: Tree, subject: int, verb: int) -> int | None:
    """The next verb after a noun, if it is a finite clause under `verb` that has no subject."""
    after = next((i for i in range(subject + 1, len(tree)) if tree.words[i].upos == "VERB"), None)
    if after is None or after == verb or tree.words[after].head != verb or tree.bases[after] not in CLAUSE:
        return None
    bare = tree.words[after].feats.get("VerbForm") in ("Part", "Ger") and tree.first(after, "aux") is None
    return after if tree.first(after, "nsubj", "csubj") is None and not bare else None


def bare_clauses(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "X said she left", "sent a note saying she left": the clause behind a report, hung on the verb above it."""
    for verb in tree.tagged("VERB"):
        word = tree.words[verb]
        above = word.head
        if above < 0 or tree.first(verb, *CLAUSE, "xcomp", "obj") is not None:
            continue
        if find(tree, verb, language.reporting.verbs, language) is None:
            continue
        speaks = find(tree, above, language.reporting.verbs, language) is not None
        for clause in (c for c in tree.having(above, "ccomp") if c > verb):
            begins = min(tree.subtree(clause)) == verb + 1 and tree.first(verb, "nsubj") is not None
            if (begins or (above < verb and not speaks)) and tree.first(clause, "nsubj") is not None:
                yield clause, verb, "ccomp"


def contents_of_nouns(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the claim that he paid", labelled a relative clause though "that" is nobody in it."""
    for clause in tree.named("acl:relcl"):
        word = tree.words[clause]
        if not find(tree, word.head, language.reporting.nouns, language):
            continue
        marks = [tree.words[m] for m in tree.having(clause, "mark")]
        if any(mark.text.lower() == "that" and mark.upos == "SCONJ" for mark in marks):
            yield clause, word.head, "acl"
        that = next((c for c in tree.having(clause, "obj") if c == word.head + 1 and tree.forms[c] == "that"), None)
        whole = that is not None and (lacks_nobody(tree, clause, that, language) or is_offence(tree, clause, language))
        if that is not None and whole and tree.having(clause, "nsubj"):
            yield that, clause, "mark"
            yield clause, word.head, "acl"
            above = tree.words[word.head].head
            objects = (c for c in tree.having(above, "nsubj") if clause < c < min(clause + 3, above))
            yield from ((c, clause, "obj") for c in objects)  # "that he had paid the rebels were thrown out"


def is_offence(tree: Tree, clause: int, language: Language) -> bool:
    """As in "the charges that Kaya had financed": charges are brought, made, denied or dropped, not financed."""
    told = (language.reporting.verbs, language.reporting.airing)
    handled = belongs(tree, clause, language, "handles_charges") or any(find(tree, clause, t, language) for t in told)
    return belongs(tree, tree.words[clause].head, language, "charges") and not handled


def trailing_participles(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "… criticized the closure, stating that": the participle after a comma is the subject's, not the noun's."""
    for i in tree.named("acl", "advcl"):
        if i < 2 or not is_participle(tree, i):
            continue
        if tree.words[i - 1].text == ",":
            clause = clause_behind(tree, i, language)
            if clause is not None and clause != tree.words[i].head:
                yield i, clause, "advcl"
        elif tree.words[i - 1].upos == "PROPN" and find(tree, i, language.reporting.verbs, language):
            name = tree.head_ending(i - 1, i, "flat", "compound", "appos")  # "with the analyst Kaya saying"
            cases = {tree.words[c].text.lower() for c in tree.having(name, "case")}
            if name not in (tree.words[i].head, tree.words[tree.words[i].head].head) and cases <= {"with", "by"}:
                yield i, name, "acl"


def participles_of_names(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "replaces colonel Kaya, removed from his post": the bare participle after the comma is of that name."""
    for i in tree.named("acl", "advcl"):
        word = tree.words[i]
        past = (
            i > 2
            and word.upos == "VERB"
            and word.feats.get("VerbForm") == "Part"
            and not word.text.lower().endswith("ing")
        )
        if not past or tree.words[i - 1].text != "," or tree.words[i - 2].upos != "PROPN":
            continue
        if tree.first(i, "aux", "nsubj", "mark", "obj") is not None:
            continue
        end = tree.head_ending(i - 2, i, "flat", "compound")
        if belongs(tree, end, language, "time_word"):
            continue  # "went on trial on Monday, accused of fraud"
        above = tree.words[word.head]
        if tree.bases[end] in ("obj", "iobj", "obl") and word.head < end and above.upos in ("PROPN", "NOUN", "VERB"):
            yield i, end, "acl"


def second_that_clauses(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "claimed that X and that Y": both are what is claimed."""
    for mark in tree.named("mark"):
        word = tree.words[mark]
        if word.text.lower() != "that" or word.deprel != "mark" or mark < 2:
            continue
        clause, joint = word.head, tree.words[mark - 1]
        if joint.text.lower() not in ("and", "but", "or") or tree.bases[clause] not in (
            "conj",
            "ccomp",
            "advcl",
            "parataxis",
        ):
            continue
        verb = tree.words[clause].head
        if verb < 0 or verb > mark or not find(tree, verb, language.reporting.verbs, language):
            continue
        first = next((c for c in tree.having(verb, "ccomp") if c < mark), None)
        if first is not None and first != clause:
            yield clause, first, "conj"


def clause_behind(tree: Tree, i: int, language: Language) -> int | None:
    """Whose participle it is: of the verb right before the comma ("Sanders said, suggesting"), or of the clause."""
    noun = tree.words[i].head
    verbs = (k for k in range(i - 2, min(noun, i - 3), -1) if tree.words[k].upos == "VERB")
    done_by = (k for k in verbs if not (tree.words[k].deprel == "acl" and tree.having(k, "obl:agent")))
    before = next(done_by, None)  # "fired from posts held by rebels, killing"
    if before is not None and before != noun and tree.words[before].feats.get("VerbForm") != "Inf":
        return before if find(tree, before, language.reporting.verbs, language) else None
    if not find(tree, i, language.reporting.verbs, language):
        return None
    if tree.words[i].deprel != "acl":
        return reporter_above(tree, i, noun, language)
    if not mute(tree, noun, language):
        return None
    return next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)


def reporter_above(tree: Tree, i: int, clause: int, language: Language) -> int | None:
    """Of "X stated that there was a chance, saying …" the stating: a chance says nothing."""
    subject = tree.first(clause, "nsubj")
    if subject is None or not mute(tree, subject, language):
        return None
    above = (a for a in tree.ancestors(clause) if tree.words[a].upos == "VERB")
    return next((a for a in above if a < i and find(tree, a, language.reporting.verbs, language)), None)


def is_participle(tree: Tree, i: int) -> bool:
    """An -ing form without a helper."""
    word = tree.words[i]
    shaped = word.upos == "VERB" and word.text.lower().endswith("ing")
    return shaped and tree.first(i, "aux", "cop", "nsubj") is None


def mute(tree: Tree, i: int, language: Language) -> bool:
    """A thing that says nothing: no name, no person, no body, no document."""
    if tree.words[i].upos in ("PROPN", "PRON"):
        return False
    return not (belongs(tree, i, language, "people", "body") or find(tree, i, language.speakers.kinds, language))


def ways_of_means(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "travelled by bus from Van to Bonn": whoever travels goes there, and no bus."""
    for i in tree.named("nmod"):
        means = tree.words[i].head
        verb = tree.words[means].head if means >= 0 else -1
        if verb < 0 or tree.words[verb].upos != "VERB" or not means < i or tree.having(means, "det", "amod"):
            continue
        by = tree.bases[means] == "obl" and tree.markers(means)[:1] in (("by",), ("on",))
        if by and tree.markers(i)[:1] in WAYS and belongs(tree, means, language, "transport"):
            yield i, verb, "obl"


def used_to(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "used to meet", labelled as if somebody used something in order to meet."""
    for i in tree.governing("advcl"):
        verb = next((c for c in tree.children[i] if tree.bases[c] == "advcl" and c > i), None)
        if (
            verb is None
            or i + 2 >= len(tree)
            or tree.words[i].text.lower() != "used"
            or tree.first(i, "aux", "obj") is not None
        ):
            continue
        if not any(tree.words[c].deprel == "nsubj" for c in tree.children[i]) and tree.base(i) != "conj":
            continue  # "goods used to play music"
        if tree.words[i + 1].text.lower() == "to" and tree.words[i + 1].head == verb:
            yield verb, i, "xcomp"


def is_to(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "work was to begin": a plan for the work; "the goal was to begin" says what the goal is."""
    for verb in tree.governing("cop"):
        copula = next(c for c in tree.children[verb] if tree.bases[c] == "cop")
        to = next((m for m in tree.having(verb, "mark") if m == copula + 1 and tree.forms[m] == "to"), None)
        about = tree.first(verb, "nsubj")
        if to is None or about is None or tree.words[verb].upos != "VERB":
            continue
        if tree.words[about].upos in ("PROPN", "PRON") or belongs(tree, about, language, *TO_DO):
            yield copula, verb, "aux"
            yield about, verb, "nsubj"


RULES = (
    is_to, that_clauses, possessives, crowded_subjects, leapt_subjects, bare_clauses, contents_of_nouns,
    trailing_participles, ways_of_means, used_to, participles_of_names, second_that_clauses,
)  # fmt: skip
