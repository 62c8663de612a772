"""Posts and those who hold them, where a parser has hung them apart: "Chief of Police Ana Robles", two who speak.

What stands between a post and a name tells whose it is: nothing, "of" with a body, a bracket with its short form.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.subjects import phrase_start
from whosays.claims.tree import Tree
from whosays.claims.types import trigger_names

Move = tuple[int, int, str]  # word, its new head, its new relation
OWN = ("det", "nmod:poss", "nummod")  # what a noun has that is somebody else than the one before
SINGULAR = frozenset({"was", "is", "has"})
SERVES = frozenset({"of", "for", "at", "with", "in"})  # before whom somebody serves
OPENING = frozenset({"(", "["})
CLOSING = frozenset({")", "]"})


def bodies_before_titles(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "United States President X", "RED CROSS PRESIDENT X": the body stands before the post, not in the name."""
    for title in tree.named("nmod:desc"):
        name = tree.words[title].head
        if name <= title:
            continue
        for c in tree.having(name, "compound", "nmod:poss", "flat"):
            beside = c < title and set(range(c + 1, title)) <= set(tree.subtree(title)) | set(tree.subtree(c))
            if beside and tree.words[c].upos == "PROPN" and tree.words[c].deprel != "nmod:poss":
                yield c, title, "compound"


def general_titles(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "Kaya, director general of the police", "Attorney General X", read as a director and a general."""
    titles = language.classes.get("before_general", frozenset())
    for i in tree.named("appos", "conj", "nmod", "flat", "nmod:desc"):
        before = i - 1
        if tree.forms[i] != "general" or before < 0 or tree.lemmas[before] not in titles:
            continue
        if before in (tree.words[i].head, tree.words[tree.words[i].head].head) and tree.words[i].head > i:
            yield i, before, "nmod:desc"  # "director general X", where X was hung on the director
        elif tree.words[before].head != i and tree.words[i].head != before:
            yield before, i, "compound"


def posts_with_of(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "Secretary of State George Shaw", where "State" was read as his title: it says of what he is secretary."""
    for of in tree.named("case"):
        name = tree.words[of].head
        if of < 1 or tree.forms[of] != "of" or name <= of + 1 or tree.words[name].upos != "PROPN":
            continue
        body, post = of + 1, of - 1
        if body not in tree.having(name, "nmod:desc") or not language.is_a(tree.lemmas[body], "portfolio"):
            continue
        yield body, post, "nmod:desc"
        yield of, body, "case"
        if tree.words[name].head == post:
            yield name, post, "appos"


def courtesy_titles(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the murder of Msgr. Luis Perez", "said Const. Ana Bough", where the title was read as the name."""
    for title in tree.tagged("PROPN"):
        name = title + 1
        if not language.is_a(tree.forms[title].rstrip("."), "courtesy") or name == len(tree):
            continue
        head, relation = tree.words[title].head, tree.words[title].deprel
        if tree.words[name].upos != "PROPN" or head == name or relation in ("nmod:desc", "flat", "compound"):
            continue
        yield name, head, relation
        yield title, name, "nmod:desc"
        kept = [c for c in tree.children[title] if c != name]
        yield from ((c, name, tree.words[c].deprel) for c in kept)


def bodies_behind_names(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "Commander Luis Perez of the League": he commands in the League, his name does not go on."""
    for title in tree.named("nmod:desc"):
        name = tree.words[title].head
        if name > title and tree.words[name].upos == "PROPN":
            behind = (c for c in tree.having(name, "nmod") if c > name and tree.markers(c)[:1] == ("of",))
            yield from ((c, title, "nmod") for c in list(behind))


def places_behind_names(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "her meeting with Ali Kaya in Van": the meeting was in Van."""
    for place in tree.named("nmod"):
        name = tree.words[place].head
        if not 0 <= name < place or tree.markers(place)[:1] not in (("in",), ("at",)):
            continue
        above = tree.words[name].head
        person = tree.words[name].upos == "PROPN" and tree.having(name, "flat") and not tree.having(name, "det")
        if person and above >= 0 and tree.bases[name] in ("nmod", "obl", "obj"):
            yield place, above, "obl" if tree.words[above].upos == "VERB" else "nmod"


def portfolios(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "chief of staff of the army", "secretary of state of Lydia": the staff belongs to the post."""
    for thing in tree.named("nmod"):
        post = tree.words[thing].head
        if not 0 <= post < thing or not language.is_a(tree.lemmas[thing], "portfolio"):
            continue
        inner = [c for c in tree.having(thing, "nmod") if c > thing and tree.markers(c)[:1] == ("of",)]
        alone = not tree.having(thing, "compound", "det", "amod", "conj")  # no "president of the United States"
        if (inner or alone) and is_post(tree, post, language) and tree.markers(thing)[:1] == ("of",):
            yield from ((c, post, "nmod") for c in inner)
            yield thing, post, "nmod:desc"


def posts_beside_names(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "Chief of Police Ana Robles spoke", read as two who spoke: the name right behind is who holds the post."""
    for name in tree.tagged("PROPN"):
        if not name:
            continue
        post = post_before(tree, name, language)
        if post is None or tree.words[post].head == name:
            continue
        if tree.having(name, "case", "det") or not tree.having(name, "flat"):
            continue
        same = tree.words[name].head == tree.words[post].head and tree.words[name].deprel == tree.words[post].deprel
        listed = tree.bases[post] == "conj" and tree.bases[name] == "nsubj" and tree.words[post].head < post
        if same and tree.having(post, "case"):  # "the death of party leader Ali Kaya"
            yield from ((c, name, "case") for c in tree.having(post, "case"))
            yield post, name, "nmod:desc"
            continue
        if not tree.having(post, "nmod"):
            continue
        if listed:
            yield name, tree.words[post].head, "conj"
            yield from ((c, name, "cc") for c in tree.having(post, "cc"))
        if same or listed:
            yield post, name, "nmod:desc"


def post_before(tree: Tree, name: int, language: Language) -> int | None:
    """The post whose phrase ends right before a name: the chief of "chief of police X", not the police."""
    ends = (c for c in (name - 1, *tree.ancestors(name - 1)) if c < name and max(tree.subtree(c)) == name - 1)
    return next((c for c in reversed(list(ends)) if is_post(tree, c, language)), None)


def names_behind_brackets(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the head of the Relief Agency (RA), Ana Robles": the name is the head's, the letters the agency's."""
    for name in tree.named("appos"):
        body = tree.words[name].head
        if tree.words[name].upos != "PROPN" or body >= name or tree.bases[body] != "nmod":
            continue
        bracketed = [c for c in tree.having(body, "appos") if c < name and tree.words[c - 1].text in OPENING]
        post, begin = tree.words[body].head, phrase_start(tree, name)
        if bracketed and is_post(tree, post, language) and tree.words[begin - 1].text == ",":
            yield name, post, "appos"


def holders_behind_brackets(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "DSA [Department of Safety] director Luis Perez said": he says it, and not the DSA."""
    for name in tree.named("appos"):
        body, title = tree.words[name].head, tree.first(name, "nmod:desc")
        if title is None or not body < title < name or tree.words[body].upos != "PROPN":
            continue
        begin = phrase_start(tree, title)
        if tree.words[body + 1].text in OPENING and tree.words[begin - 1].text in CLOSING:
            yield name, tree.words[body].head, tree.words[body].deprel
            yield from ((c, name, tree.words[c].deprel) for c in tree.having(body, "case", "cc", "punct") if c < body)
            yield body, title, "compound"


def joined_posts(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "the founder and former head of Lodos Ali Kaya", "its creator and operator was": one who is both."""
    for post in tree.named("conj"):
        word, first = tree.words[post], tree.words[post].head
        if word.upos != "NOUN" or word.feats.get("Number") != "Sing" or first > post or tree.having(post, *OWN):
            continue
        if tree.words[first].upos != "NOUN" or not tree.having(first, "det", "nmod:poss", "amod"):
            continue
        beside = phrase_start(tree, post) - 1
        if beside != first + 1 or tree.forms[beside] != "and" or len(tree.having(first, "conj")) > 1:
            continue
        named = [c for c in tree.having(first, "appos") if c == max(tree.subtree(post)) + 1]
        if named or alone_before(tree, first):
            yield post, first, "nmod:desc"


def alone_before(tree: Tree, subject: int) -> bool:
    """Whether a verb speaks of its subject as of one."""
    verb = tree.words[subject].head
    if verb < subject or tree.bases[subject] != "nsubj":
        return False
    helpers = tree.having(verb, "aux", "cop")
    return bool(helpers) and tree.forms[helpers[0]] in SINGULAR


def posts_of_things(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "a farm owned by Ali Kaya, manager of a bank": a farm manages nothing, the name before the comma does."""
    for post in tree.named("appos"):
        thing, begin = tree.words[post].head, phrase_start(tree, post)
        if thing > post or begin < 2 or tree.words[begin - 1].text != "," or not is_post(tree, post, language):
            continue
        name = tree.head_ending(begin - 2, begin, "flat", "compound")
        if tree.words[thing].upos != "NOUN" or is_post(tree, thing, language) or tree.words[name].upos != "PROPN":
            continue
        if name != thing and name in tree.subtree(thing) and tree.words[tree.words[name].head].upos == "VERB":
            yield post, name, "appos"


def posts_in_series(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "Kaya, head of the League and member of the council": one post beside the other, and no second league."""
    for post in tree.named("conj"):
        body = tree.words[post].head
        other = tree.words[body].head
        if body > post or other < 0 or tree.bases[body] != "nmod" or tree.words[post].feats.get("Number") != "Sing":
            continue
        if tree.words[post].upos != "NOUN" or tree.having(post, *OWN) or not tree.having(post, "nmod"):
            continue
        if tree.bases[other] == "appos" and is_post(tree, other, language) and is_post(tree, post, language):
            yield post, other, "conj"


def bodies_of_last_posts(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "Kaya, a doctor and spokesman for the League": he speaks for it, whatever he is besides."""
    for body in tree.named("nmod"):
        first, marked = tree.words[body].head, tree.first(body, "case")
        post = marked - 1 if marked is not None else -1
        if not 0 <= first < post < body or tree.markers(body)[0] not in SERVES:
            continue
        if not is_post(tree, post, language) or tree.words[first].upos != "NOUN":
            continue
        beside = tree.words[post].head in (first, tree.words[first].head)
        if beside and tree.bases[post] in ("conj", "appos") and tree.forms[phrase_start(tree, post) - 1] == "and":
            yield body, post, "nmod"


def is_post(tree: Tree, i: int, language: Language) -> bool:
    """A noun for somebody who holds a post."""
    if i < 0 or tree.words[i].upos not in ("NOUN", "PROPN"):
        return False
    named = (language.classes.get("people", ()), trigger_names(language.code, "agent"))
    return any(tree.lemmas[i] in names for names in named)


RULES = (
    courtesy_titles, general_titles, posts_with_of, portfolios, bodies_behind_names, places_behind_names,
    posts_beside_names, bodies_before_titles, names_behind_brackets, holders_behind_brackets, joined_posts,
    posts_of_things, posts_in_series, bodies_of_last_posts,
)  # fmt: skip
