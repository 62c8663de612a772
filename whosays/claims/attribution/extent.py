"""How far a content reaches that both the rules and the reader model have found."""

from __future__ import annotations

from whosays.claims.attribution.marks import Marked, measures, scope_of
from whosays.claims.attribution.quotations import MARKS
from whosays.claims.attribution.reports import stance_of
from whosays.claims.attribution.spans import ReportFrame
from whosays.claims.languages import Language
from whosays.claims.tenses import back_in_tense, finite_word
from whosays.claims.tree import Tree

SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")


def extent(marked: Marked, own: ReportFrame, language: Language) -> frozenset[int]:
    """The words in the speaker's voice: what the model marks, with the clauses that it leaves out and the tree has."""
    tree = marked.tree
    scope = scope_of(marked) - answers(tree, own, language)
    told = own.scope if is_source(own) else more_clauses(tree, own) | quoted_on(tree, scope, own) | behind(tree, own)
    scope = (scope or own.scope) | told | before(tree, own, scope)
    scope &= within_signs(tree, own)
    scope -= {i for a in asides(marked, own, language) for i in tree.subtree(a)}
    scope -= addressed(tree, own)
    return scope & frozenset(tree.subtree(own.predicate)) if is_reduced(tree, own) else scope


def is_reduced(tree: Tree, own: ReportFrame) -> bool:
    """As in "a minister accused of taking bribes was freed": nobody says by that who he is and what became of him."""
    verb = tree.words[own.predicate]
    return own.stance == "accuses" and verb.deprel == "acl" and verb.feats.get("VerbForm") == "Part"


def addressed(tree: Tree, own: ReportFrame) -> frozenset[int]:
    """Of "asked former minister Kaya whether he knew", "accused minister Kaya of lying" the words for Kaya.

    They are the teller's, not whoever asks.
    """
    clause = own.content is not None and own.stance in ("accuses", "asks", "orders")
    if own.content is not None and own.stance == "asks" and own.predicate < own.content:
        opened = next(
            (m for m in tree.having(own.content, "mark") if tree.forms[m] in ("whether", "if")), own.predicate
        )
        return frozenset(range(own.predicate, opened))
    beside = tree.having(own.predicate, "obj") if clause else []
    who = own.hearer if own.hearer is not None else next(iter(beside), None)
    if who is None or who == own.content:
        return frozenset()
    said = {i for c in tree.having(who, "acl", "ccomp") for i in tree.subtree(c)}
    said |= set(tree.subtree(own.content)) if own.content in tree.subtree(who) else set()
    return frozenset(i for i in tree.subtree(who) if i not in said)


def is_source(own: ReportFrame) -> bool:
    """As in "according to the report": it bears on the whole clause, its relative clauses too, however far it is."""
    return own.speaker is not None and own.predicate == own.speaker.head


def answers(tree: Tree, own: ReportFrame, language: Language) -> frozenset[int]:
    """As in "denied that he met her and said it was a lie", "said that he had left and denied knowing her"."""
    verb, said = own.predicate, own.content
    beside = tree.having(verb, "conj")
    if own.stance != "denies":
        beside = [c for c in beside if said is not None and back_in_tense(tree, verb, said, c, language)]
    return frozenset(i for c in beside for i in tree.subtree(c))


def asides(marked: Marked, own: ReportFrame, language: Language) -> list[int]:
    """Reports beside the report that a tree has hung into what is said: "said that it was shut, while warning that …".

    The model leaves them out; who says the one says the other.
    """
    tree, said = marked.tree, own.content
    if said is None or not measures(marked):
        return []
    beside = [c for c in tree.having(said, "advcl", "acl") if c > said and c not in marked.content[tree.number]]
    bare = [c for c in beside if tree.forms[c].endswith("ing") and not tree.having(c, "nsubj", "aux")]
    return [c for c in bare if stance_of(tree, c, language) and "," in {w.text for w in tree.words[said:c]}]


def more_clauses(tree: Tree, own: ReportFrame) -> frozenset[int]:
    """As in "said that …, that … and that …", "said he came, saw and won": the model may stop at the first of them."""
    clauses = tree.conjuncts(own.content) if own.content is not None else ()
    shared = [c for c in clauses if c != own.content and tree.base(c) == "conj" and not tree.having(c, *SUBJECTS)]
    marked = [c for c in clauses if tree.is_marked(c, "that")]
    source = tree.forms.index("according") if "according" in tree.forms else len(tree)
    return own.scope & {i for c in {*shared, *marked} for i in tree.subtree(c) if (i < source) == (c < source)}


def before(tree: Tree, own: ReportFrame, scope: frozenset[int]) -> frozenset[int]:
    """As in "He had seen two men in uniform, he testified, and …", of which the model has kept a word or two."""
    verb, said = own.predicate, own.content
    put_in = said is not None and said < verb and tree.bases[verb] == "parataxis" and said == tree.words[verb].head
    told = frozenset(i for i in own.scope if i < verb) if put_in else frozenset()
    relative = any(tree.words[i].feats.get("PronType") == "Rel" or tree.forms[i] == "which" for i in told)
    return frozenset() if relative or len(scope & told) * 2 > len(told) else told


def within_signs(tree: Tree, own: ReportFrame) -> frozenset[int]:
    """Of "They sold it; according to the file, for nothing" what stands behind the semicolon."""
    begins = min(tree.subtree(own.predicate))
    opens = is_source(own) and ";" in (tree.words[begins].text, tree.words[max(begins - 1, 0)].text)
    return frozenset(range(begins if opens else 0, len(tree)))


def behind(tree: Tree, own: ReportFrame) -> frozenset[int]:
    """As in "The bridge was shut, the court heard, after guards had seen a van": what is said goes on behind it."""
    verb, said = own.predicate, own.content
    inserted = said is not None and said < verb and tree.bases[verb] in ("parataxis", "root")
    if not inserted or said is None or tree.words[verb + 1].text != ",":
        return frozenset()
    clauses = [c for c in tree.having(said, "advcl") if min(tree.subtree(c)) in (verb + 1, verb + 2)]
    clauses = [c for c in clauses if not tree.is_marked(c, "as", "while")]  # beside it, in the teller's words
    return own.scope & {i for c in clauses if finite_word(tree, c) is not None for i in tree.subtree(c)}


def quoted_on(tree: Tree, scope: frozenset[int], own: ReportFrame) -> frozenset[int]:
    """The rest of a quotation that the model has marked no further than a comma in it."""
    signs = [i for i in sorted(scope) if tree.words[i].text in MARKS]
    if len(signs) % 2 == 0:
        return frozenset()
    end = next((i for i in range(signs[-1] + 1, len(tree)) if tree.words[i].text in MARKS), None)
    return frozenset() if end is None else own.scope & frozenset(range(signs[-1], end))
