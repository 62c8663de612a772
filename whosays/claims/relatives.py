"""Relative clauses that a parser has hung on the wrong noun of a long phrase.

"A statement made by a citizen who …": a statement is no "who"; "an official of the office, which is …": an official is
no "which"; "the helicopters over the capital, which are …": one capital is not many.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
SUBJECTS = frozenset({"who", "which", "that"})
NUMBERS = {"is": "Sing", "was": "Sing", "has": "Sing", "are": "Plur", "were": "Plur", "have": "Plur"}
BODIES = ("group", "body", "authority", "armed_side", "facility")


def relative_antecedents(tree: Tree, language: Language) -> Iterator[Move]:
    """A clause with "who" or "which" goes to the noun right before it where its own noun cannot be meant."""
    for clause in tree.named("acl:relcl"):
        word = tree.words[clause]
        if word.head < 0:
            continue
        inside = range(word.head + 1, clause)
        pronoun = next((k for k in inside if tree.words[k].text.lower() in ("who", "which")), None)
        if pronoun is None or clause not in (tree.words[pronoun].head, tree.words[tree.words[pronoun].head].head):
            continue
        near = noun_before(tree, pronoun)
        if near is None or near == word.head:
            continue
        if tree.forms[pronoun] == "who" and named_before(tree, pronoun, word.head, near, language):
            yield clause, near, "acl:relcl"
            continue
        if word.head not in tree.ancestors(near) or tree.base(near) in ("conj", "appos"):
            continue
        unfit = misfit(tree, pronoun, word.head, near, language) or (
            tree.forms[pronoun] == "which" and is_theirs(tree, clause, word.head, near, language)
        )
        if unfit or disagrees(tree, clause, word.head, near):
            yield clause, near, "acl:relcl"


def lost_relatives(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "run by Ali Kaya, a director of nine firms, who fled": a clause with "who" that hangs on no noun."""
    for clause in tree.named("parataxis"):
        who = next((s for s in tree.having(clause, "nsubj") if tree.forms[s] == "who"), None)
        if who is None or who < 2 or tree.forms[who - 1] != "," or min(set(tree.subtree(clause)) - {who - 1}) != who:
            continue
        noun = noun_before(tree, who)
        while noun is not None and tree.bases[noun] in ("nmod", "appos") and sort_of(tree, noun, language) != "name":
            noun = tree.words[noun].head
        if noun is not None and sort_of(tree, noun, language) in ("person", "name"):
            yield clause, noun, "acl:relcl"


def named_before(tree: Tree, who: int, noun: int, near: int, language: Language) -> bool:
    """As in "in a house in Rize by Ali Kaya, who": a name right before the comma, where no house is a "who"."""
    if tree.words[near].upos != "PROPN" or tree.forms[who - 1] != "," or near < noun or tree.words[noun].upos != "NOUN":
        return False
    many = any(NUMBERS.get(tree.forms[c]) == "Plur" for c in tree.having(tree.words[who].head, "aux", "cop"))
    return not language.is_a(tree.lemmas[noun], "person") and not many


def people_in_places(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "an engraver in Iasi who", "changers in Bonn and Juba, who": no town that somebody lives in is a "who"."""
    for clause in tree.named("acl:relcl"):
        last = tree.words[clause].head
        place = tree.words[last].head if tree.bases[last] == "conj" else last
        if place < 1 or tree.words[place].upos != "PROPN" or tree.bases[place] != "nmod":
            continue
        noun, after = tree.words[place].head, max(tree.having(last, "flat"), default=last) + 1
        after += tree.forms[after : after + 1] == [","]
        placed = tree.markers(place)[:1] in (("in",), ("from",), ("near",)) and tree.words[noun].upos == "NOUN"
        if placed and after < len(tree) and tree.forms[after] == "who" and noun < place:
            yield clause, noun, "acl:relcl"


def noun_before(tree: Tree, pronoun: int) -> int | None:
    """The head of the phrase that ends right before a relative pronoun."""
    at = pronoun - 1
    while at >= 0 and tree.words[at].upos == "PUNCT":
        at -= 1
    if at < 0:
        return None
    noun = tree.head_ending(at, pronoun, "flat", "compound")
    return noun if tree.words[noun].upos in ("NOUN", "PROPN") else None


def misfit(tree: Tree, pronoun: int, noun: int, near: int, language: Language) -> bool:
    """Whether the pronoun cannot stand for the first noun and can for the nearer one."""
    mine, other = sort_of(tree, noun, language), sort_of(tree, near, language)
    if tree.words[pronoun].text.lower() == "who":
        return mine in ("thing", "body") and other in ("person", "name")
    return mine == "person" and other == "thing"


def is_theirs(tree: Tree, clause: int, noun: int, near: int, language: Language) -> bool:
    """As in "a camp on the ridge, the stronghold of the Front, which has been fighting": no stronghold fights."""
    fights = belongs(tree, clause, language, "done_by_bodies") and tree.first(clause, "aux:pass") is None
    group = tree.words[near].upos == "PROPN" and belongs(tree, near, language, *BODIES)
    return fights and group and sort_of(tree, noun, language) != "person"


def sort_of(tree: Tree, i: int, language: Language) -> str:
    """`person`, `body`, `thing`, or `name` where the word itself does not tell."""
    lemma = tree.words[i].lemma.lower()
    if language.is_a(lemma, "person", "people"):
        return "person"
    bodies = (language.classes.get(name, ()) for name in BODIES)
    if any(lemma in one for one in bodies):
        return "body"
    return "name" if tree.words[i].upos == "PROPN" else "thing"


def raised_clauses(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "three men of foreign origin, who were held": a clause that fits not its noun but the one above it."""
    for clause in tree.named("acl:relcl"):
        noun = tree.words[clause].head
        if noun < 0 or tree.words[noun].deprel != "nmod" or not 0 <= tree.words[noun].head < noun:
            continue
        above = tree.words[noun].head
        subjects = (k for k in tree.having(clause, "nsubj") if k > noun and tree.forms[k] in SUBJECTS)
        pronoun = next(subjects, None)
        if pronoun is None or tree.words[above].upos not in ("NOUN", "PROPN") or tree.words[noun].upos != "NOUN":
            continue
        sort = sort_of(tree, noun, language)  # "the head of the fund who has paid": bodies that are a "who" are many
        one = sort == "body" and any(NUMBERS.get(tree.forms[c]) == "Sing" for c in tree.having(clause, "aux", "cop"))
        no_who = one or sort == "thing" or belongs(tree, noun, language, "private_body")
        is_person = no_who and (sort_of(tree, above, language) == "person" or stands_beside_name(tree, above))
        if (tree.forms[pronoun] == "who" and is_person) or disagrees(tree, clause, noun, above):
            yield clause, above, "acl:relcl"


def stands_beside_name(tree: Tree, i: int) -> bool:
    """As in "Ali Kaya, a director and head of the fund": what a name is told to be is somebody."""
    first = tree.words[i].head if tree.bases[i] == "conj" else i
    return tree.bases[first] == "appos" and tree.words[tree.words[first].head].upos == "PROPN"


def disagrees(tree: Tree, clause: int, noun: int, above: int) -> bool:
    """Whether the helper of a clause has the number of the second noun and not of the first."""
    helpers = [tree.forms[c] for c in tree.having(clause, "aux", "cop")]
    number = next((NUMBERS[form] for form in helpers if form in NUMBERS), None)
    mine, other = (tree.words[i].feats.get("Number") for i in (noun, above))
    return not tree.having(noun, "conj") and number is not None and mine not in (number, None) and other == number


def clauses_before_nouns(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "Kaya and his sons, all of whom died, were kin of Demir": no relative clause stands before its noun."""
    for clause in tree.named("acl:relcl"):
        noun = tree.words[clause].head
        if noun > clause:
            yield clause, tree.words[noun].head if tree.words[noun].head >= 0 else noun, "parataxis"


def placed_things(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "men living near the office, located in the old town": what is located is what stands before the comma."""
    for clause in tree.named("acl"):
        word = tree.words[clause]
        if word.deprel != "acl" or clause < 2 or word.head > clause or tree.words[clause - 1].text != ",":
            continue
        near = noun_before(tree, clause)
        placed = language.is_a(tree.lemmas[clause], "placed") and tree.first(clause, "nsubj") is None
        if placed and near is not None and near != word.head and word.head in tree.ancestors(near):
            yield clause, near, "acl"


def participles_of_subjects(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "Kaya is at the jail, charged with theft": a jail is charged with nothing, he is."""
    for clause in tree.named("acl"):
        place = tree.words[clause].head
        if tree.words[clause].deprel != "acl" or not 0 <= place < clause or tree.words[clause - 1].text != ",":
            continue
        subject = tree.first(place, "nsubj")
        located = tree.having(place, "cop") and tree.having(place, "case") and subject is not None
        if located and tree.words[clause].upos == "VERB" and not tree.having(clause, "nsubj", "mark", "obj"):
            yield clause, subject if subject is not None else place, "acl"


def told_clauses(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "rumours that Kaya had sold weapons": a clause that lacks nothing is what the noun says."""
    for that in tree.named("obj"):
        clause = tree.words[that].head
        noun, thing = tree.words[clause].head, tree.first(clause, "iobj")
        relative = tree.forms[that] == "that" and tree.words[clause].deprel == "acl:relcl" and that < clause
        if not relative or thing is None or thing < clause or tree.first(clause, "nsubj") is None:
            continue
        if not find(tree, noun, language.reporting.nouns, language):
            continue
        yield that, clause, "mark"
        yield thing, clause, "obj"
        yield clause, noun, "acl"


RULES = (
    told_clauses,
    lost_relatives,
    relative_antecedents,
    raised_clauses,
    clauses_before_nouns,
    placed_things,
    participles_of_subjects,
    people_in_places,
)
