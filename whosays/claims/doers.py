"""Doers, and what stands around a report put into a sentence, where a parser has hung them on the wrong word.

"was founded two weeks earlier by a pensioner", "was altered, the indictment says, in a flat in Rize by Kaya",
"had instructed the secretary to": who did it and whom it befell, told by order and by "by".
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
PLACED = frozenset({"in", "at", "on", "near", "outside", "inside", "from", "to", "into"})
LOOSE = ("obl", "nmod", "advcl", "advmod", "xcomp")
SINCE = frozenset({
    "until", "till", "then", "now", "once", "formerly", "previously", "currently", "since", "at", "later", "today",
})  # fmt: skip
TIMES = frozenset({"earlier", "later", "before", "afterwards", "previously", "ago"})


def phrases_of_times(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "founded two weeks earlier by a pensioner": nothing is done by an "earlier"."""
    for phrase in tree.named("obl", "nmod"):
        adverb = tree.words[phrase].head
        if adverb < 0 or phrase < adverb or tree.forms[adverb] not in TIMES or not tree.having(phrase, "case"):
            continue
        verb = tree.words[adverb].head
        if verb >= 0 and tree.words[verb].upos == "VERB" and tree.bases[adverb] in ("advmod", "obl"):
            yield phrase, verb, "obl"


def behind_reports(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "was altered, the indictment says, in a flat": what follows a report between commas is told by it."""
    for verb in tree.named("parataxis"):
        above = tree.words[verb].head
        if above < 0 or above > verb or not find(tree, verb, language.reporting.verbs, language):
            continue
        own = [c for c in tree.children[verb] if tree.words[c].upos != "PUNCT"]
        short = [c for c in own if tree.bases[c] in ("nsubj", "aux", "advmod", "obl") and c < verb + 3]
        if not tree.having(verb, "nsubj") or not short:
            continue
        first = min(min(tree.subtree(c)) for c in tree.having(verb, "nsubj"))
        comma = next((k for k in range(verb + 1, min(verb + 6, len(tree))) if tree.words[k].text == ","), None)
        if comma is None or min(first, verb) < 1 or tree.words[min(first, verb) - 1].text != ",":
            continue
        yield from ((c, above, tree.words[c].deprel) for c in own if c > comma and tree.bases[c] in LOOSE)


def far_doers(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "was forged in a flat in Rize by Kaya": a flat is by nobody, and the passive before it has no doer."""
    for doer in tree.named("nmod"):
        place = tree.words[doer].head
        if tree.markers(doer)[:1] != ("by",) or place < 0 or not place < doer or not is_place(tree, place, language):
            continue
        verb = next((a for a in tree.ancestors(place) if tree.words[a].upos == "VERB"), None)
        if verb is None or not tree.having(verb, "aux:pass") or tree.having(verb, "obl:agent"):
            continue
        if tree.words[doer].upos == "PROPN" or belongs(tree, doer, language, "people", "body", "authority"):
            yield doer, verb, "obl:agent"


def is_place(tree: Tree, noun: int, language: Language) -> bool:
    """A noun behind "in" or "at" that names where something was done."""
    placed = not PLACED.isdisjoint(tree.markers(noun)) and tree.bases[noun] in ("obl", "nmod")
    return placed and (tree.words[noun].upos == "PROPN" or belongs(tree, noun, language, "somewhere", "region"))


def objects_behind(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "Kaya had instructed the secretary to replace it", with two subjects: the one behind is whom he tells."""
    for verb in tree.governing("nsubj"):
        if tree.words[verb].upos != "VERB" or tree.having(verb, "obj", "aux:pass", "ccomp"):
            continue
        before = [c for c in tree.having(verb, "nsubj") if c < verb]
        behind = [c for c in tree.having(verb, "nsubj") if c > verb and tree.words[c].upos in ("NOUN", "PROPN", "PRON")]
        infinitive = [c for c in tree.having(verb, "xcomp") if tree.is_marked(c, "to")]
        if before and len(behind) == 1 and infinitive and behind[0] < infinitive[0]:
            yield behind[0], verb, "obj"


def crossing_conjuncts(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "fired from their posts, killing a midwife and six patients": the patients stand beside the midwife."""
    for conjunct in tree.named("conj"):
        head = tree.words[conjunct].head
        if tree.words[conjunct].upos not in ("NOUN", "PROPN") or not 0 <= head < conjunct:
            continue
        between = (k for k in range(head + 1, conjunct) if tree.words[k].upos == "VERB")
        verbs = [k for k in between if 0 <= tree.words[k].head < head]
        inside = (o for v in verbs for o in tree.having(v, "obj") if v < o < conjunct and tree.words[o].upos == "NOUN")
        beside = next(inside, None)
        if beside is not None:
            yield conjunct, beside, "conj"


def phrases_of_second_verbs(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "was arrested and charged with theft": the phrase right behind the second verb is its own."""
    for phrase in tree.named("obl"):
        first = tree.words[phrase].head
        if first < 0 or tree.words[first].upos != "VERB":
            continue
        start = min(tree.subtree(phrase))
        second = start - 1
        joined = second > first and second in tree.having(first, "conj") and tree.words[second].upos == "VERB"
        if joined and tree.words[start].upos == "ADP" and tree.forms[start] != "by":  # "arrested and beaten by troops"
            yield phrase, second, tree.words[phrase].deprel


def late_appositions(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "paid Ali Kaya, until last winter the treasurer of the party": the post behind a name is its bearer's."""
    for post in tree.named("conj", "obl", "nmod", "parataxis", "dep"):
        if tree.words[post].upos != "NOUN" or tree.having(post, "case", "cc", "cop", "nsubj"):
            continue
        if not belongs(tree, post, language, "rank", "officer", "office_holder"):
            continue
        start = min(c for c in (post, *tree.having(post, "det", "amod", "compound", "nmod:poss")))
        comma = next((k for k in range(start - 1, max(start - 6, 0), -1) if tree.forms[k] == ","), None)
        between = range(comma + 1, start) if comma is not None else range(0)
        said = bool(between) and tree.forms[between[0]] in SINCE
        if comma is None or comma < 1 or tree.words[comma - 1].upos != "PROPN" or not said:
            continue
        name = tree.head_ending(comma - 1, comma, "flat", "compound")
        named = any(tree.words[c].upos == "PROPN" and c > post for c in tree.having(post, "appos", "flat"))
        if not named and not belongs(tree, name, language, "time_word"):
            yield post, name, "appos"


def taught_to(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "taught them to strip a rifle, lay a mine": a base form behind an infinitive goes on with it."""
    for verb in tree.named("conj"):
        word = tree.words[verb]
        above = word.head
        if word.upos != "VERB" or tree.forms[verb] != tree.lemmas[verb] or word.feats.get("Tense") == "Past":
            continue
        if above < 0 or tree.words[above].feats.get("Tense") != "Past" or tree.having(verb, "nsubj", "aux", "mark"):
            continue
        infinitives = [c for c in tree.having(above, "xcomp", "advcl") if above < c < verb and tree.is_marked(c, "to")]
        if infinitives:
            yield verb, infinitives[-1], "conj"


def participles_behind_times(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "went on trial on Monday, accused of fraud": no Monday is accused."""
    for clause in tree.named("acl"):
        time = tree.words[clause].head
        if tree.words[clause].deprel != "acl" or not 0 <= time < clause or tree.words[clause - 1].text != ",":
            continue
        verb = next((a for a in tree.ancestors(time) if tree.words[a].upos == "VERB"), None)
        timed = belongs(tree, time, language, "time_word") and tree.bases[time] in ("obl", "nmod", "obl:unmarked")
        if timed and verb is not None and tree.words[clause].upos == "VERB":
            yield clause, verb, "advcl"


def handed_over(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "handed over 20,000 dollars", read as more than so many."""
    for over in range(1, len(tree) - 1):
        number = tree.words[over].head
        if tree.forms[over] != "over" or number <= over or tree.words[number].upos != "NUM":
            continue
        if tree.lemmas[over - 1] in ("hand", "turn", "pass", "sign") and tree.words[over - 1].upos == "VERB":
            yield over, over - 1, "compound:prt"


def set_off(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "set off a bomb", read as "set [off a bomb]": an object has no preposition."""
    for off in tree.named("case"):
        thing, verb = tree.words[off].head, off - 1
        if tree.forms[off] not in ("off", "out", "up", "down") or tree.bases[thing] != "obj":
            continue
        if tree.words[thing].head == verb >= 0 and tree.words[verb].upos == "VERB":
            yield off, verb, "compound:prt"


def stranded(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "had been paid for by a trader", "was shot at by guards": the first preposition goes with the verb."""
    for by in tree.named("case"):
        if tree.forms[by] != "by" or by < 2 or tree.bases[by - 1] not in ("case", "advmod", "mark", "obl"):
            continue
        verb = tree.words[by - 2]
        if tree.words[by - 1].upos == "ADP" and verb.upos == "VERB" and verb.feats.get("Voice") == "Pass":
            yield by - 1, by - 2, "compound:prt"


def names_of_posts(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the wife of the governor, Egon Sarr": the name right behind a post is its holder's."""
    for name in tree.named("appos"):
        kin = tree.words[name].head
        if tree.words[name].upos != "PROPN" or not 0 <= kin < name or not belongs(tree, kin, language, "kin"):
            continue
        first = min(tree.subtree(name))
        posts = (c for c in tree.having(kin, "nmod") if c < first and tree.markers(c)[:1] == ("of",))
        post = next((c for c in posts if tree.forms[first - 1] == "," and max(tree.subtree(c)) == first - 2), None)
        if post is not None and tree.words[post].upos == "NOUN" and belongs(tree, post, language, "rank", "officer"):
            yield name, post, "appos"


RULES = (
    names_of_posts, stranded, participles_behind_times, handed_over, set_off, taught_to, crossing_conjuncts,
    phrases_of_second_verbs, late_appositions, phrases_of_times, behind_reports, far_doers, objects_behind,
)  # fmt: skip
