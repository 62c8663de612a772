"""What sums up a report in its teller's own voice: "said that he had paid, a claim that was contradicted"."""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
QUOTES = frozenset('"“”„«»')


def summaries(tree: Tree, language: Language) -> Iterator[Move]:
    """A noun with its clause behind a comma stands beside the report: who is reported does not speak of it."""
    for noun in tree.named("parataxis", "appos"):
        if not belongs(tree, noun, language, "sums_up") or not tree.having(noun, "acl:relcl"):
            continue
        first = min(tree.subtree(noun))
        start = first + (tree.forms[first] == ",")
        indefinite = tree.forms[start] in ("a", "an") and tree.forms[start - 1] == ","
        report = reporting_above(tree, noun, language)
        if indefinite and report is not None and not any(w.text in QUOTES for w in tree.words[report:noun]):
            yield noun, report, "parataxis"


def reporting_above(tree: Tree, i: int, language: Language) -> int | None:
    """The verb of saying in whose clause a word stands, whose own clause that is not."""
    at = i
    for above in tree.ancestors(i):
        if tree.bases[at] == "ccomp" and at != i and find(tree, above, language.reporting.verbs, language):
            return above
        at = above
    return None


RULES = (summaries,)
