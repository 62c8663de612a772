"""What belongs to a noun that tells an event, though the tree hangs it on the verb or on a noun between.

"documented the smuggling of cigarettes from Moldova to Romania by the two brothers": the two brothers smuggled, from
Moldova to Romania. What follows the nouns of the event without a break is the event's, where only an event has such.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.types import claim_types, nouns_taking, trigger_names

Move = tuple[int, int, str]  # word, its new head, its new relation
ACTORS = ("people", "body", "authority", "armed_side", "mover")
WAYS = frozenset({"from", "to", "into", "via", "through", "against"})
PLACED = frozenset({"in", "near", "at", "outside"})
BEFALL = ("attack", "casualty", "detention", "clash", "recruitment", "training")  # what is done to people in a place
WORKS = ("document", "information", "short_document")  # what is by whoever wrote it
OF_OR_BY = (("by",), ("of",))  # what takes part; who did it may be "from" somewhere himself
VERBAL = frozenset({"VERB", "AUX"})
PHRASES = ("obl", "nsubj", "obl:agent", "nmod")


@cache
def of_types(code: str, names: tuple[str, ...]) -> frozenset[str]:
    """The event nouns of these types."""
    triggers = (t for name in names for t in claim_types()[name].triggers if t.language == code and t.kind == "noun")
    return frozenset(name for t in triggers for name in t.lemmas)


def is_event(tree: Tree, noun: int, language: Language) -> bool:
    """Whether a word is a noun that may tell an event of some type."""
    return tree.words[noun].upos == "NOUN" and tree.lemmas[noun] in trigger_names(language.code, "noun")


def doers_of_events(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "documented the killing of two men by rebels", "a raid on the depot by gunmen left five dead"."""
    for by in tree.named("case"):
        doer = tree.words[by].head
        if tree.forms[by] != "by" or not 0 < by < doer or tree.bases[doer] not in PHRASES:
            continue
        above = tree.words[doer].head
        event = event_before(tree, by, language)
        if event is None or above in (event, -1) or not could_do(tree, doer, language):
            continue
        if tree.words[above].upos in VERBAL:
            fits = on_verb(tree, event, doer, above)
        else:
            fits = event < above < by and not is_work(tree, above, language)
        if fits:
            yield doer, event, "nmod"


def doers_behind_gerunds(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "was found guilty of smuggling migrants by a court": the court found, and smuggled nobody."""
    for by in tree.named("case"):
        doer = tree.words[by].head
        gerund = tree.words[doer].head
        if tree.forms[by] != "by" or not 0 < by < doer or not 0 <= gerund < by or tree.bases[doer] not in PHRASES:
            continue
        active = tree.words[gerund].upos == "VERB" and tree.forms[gerund].endswith("ing")
        if not active or tree.having(gerund, "aux", "aux:pass") or not tree.having(gerund, "mark", "case"):
            continue
        verb = next((a for a in tree.ancestors(gerund) if tree.words[a].upos == "VERB"), None)
        free = verb is not None and tree.having(verb, "aux:pass", "nsubj:pass") and not tree.having(verb, "obl:agent")
        if verb is not None and free and could_do(tree, doer, language):
            yield doer, verb, "obl:agent"


def event_before(tree: Tree, by: int, language: Language) -> int | None:
    """The event whose phrase ends right before a word: the nearest above the last noun that stands there."""
    last = by - 2 if tree.words[by - 1].upos == "PUNCT" and by > 1 else by - 1
    for noun in (last, *tree.ancestors(last)):
        if noun > by or tree.words[noun].upos in VERBAL:
            return None
        if is_event(tree, noun, language):
            return noun
    return None


def on_verb(tree: Tree, event: int, doer: int, verb: int) -> bool:
    """Whether a verb cannot have that doer: an active one, one that comes later, a passive that has one already."""
    if doer < verb:
        return True
    whole = tree.words[verb]
    passive = tree.having(verb, "aux:pass", "nsubj:pass") or whole.feats.get("Voice") == "Pass"
    if not passive:
        return verb < event and whole.feats.get("VerbForm") != "Part" and tree.words[event].head == verb
    return tree.words[event].head == verb and tree.markers(event)[:1] == ("by",)


def could_do(tree: Tree, doer: int, language: Language) -> bool:
    """Somebody, some body, or a plural of craft: no "by Friday", no "by car"."""
    if tree.words[doer].upos == "PROPN":
        return not belongs(tree, doer, language, "time_word")
    if belongs(tree, doer, language, *ACTORS):
        return True
    many = tree.words[doer].feats.get("Number") == "Plur"
    return many and tree.words[doer].upos == "NOUN" and belongs(tree, doer, language, "vehicle", "craft", "weapon")


def is_work(tree: Tree, noun: int, language: Language) -> bool:
    """What is by its author, or an event of its own."""
    told = find(tree, noun, language.reporting.nouns, language) is not None
    return told or is_event(tree, noun, language) or belongs(tree, noun, language, *WORKS)


def ways_of_events(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the smuggling of cigarettes from Van to Rize", "payment of a bribe to him": the way is the event's."""
    for way in tree.named("nmod"):
        mark = tree.markers(way)[:1]
        if not mark or mark[0] not in WAYS:
            continue
        thing = tree.words[way].head
        if mark[0] == "to" and thing >= 0 and tree.markers(thing)[:1] == ("from",):
            thing = tree.words[thing].head if is_event(tree, tree.words[thing].head, language) else thing
            if thing != tree.words[way].head:  # "the transfer from accounts of the fund to a firm"
                yield way, thing, "nmod"
            continue
        event = tree.words[thing].head if thing >= 0 else -1
        of_event = event >= 0 and event < thing < way and tree.markers(thing)[:1] in OF_OR_BY[mark[0] == "from" :]
        if not of_event or tree.bases[thing] != "nmod" or tree.words[event].upos != "NOUN":
            continue
        taken = tree.lemmas[event] in nouns_taking(language.code, f"@{mark[0]}")
        own = tree.lemmas[thing] in nouns_taking(language.code, f"@{mark[0]}") or belongs(
            tree, thing, language, "opens_to"
        )
        if taken and not own:
            yield way, event, "nmod"


def places_of_events(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the killing of eleven villagers in Tabo", "the arrest of members of the gang in Rize"."""
    for place in tree.named("nmod"):
        people = tree.words[place].head
        named = tree.words[place].upos == "PROPN" and not tree.having(place, "det")
        if not named or not PLACED.intersection(tree.markers(place)[:1]) or people > place:
            continue
        event = above_of(tree, people)
        befalls = event is not None and tree.lemmas[event] in of_types(language.code, BEFALL)
        if befalls and event is not None and belongs(tree, people, language, "people", "group"):
            yield place, event, "nmod"


def above_of(tree: Tree, noun: int) -> int | None:
    """The noun above a phrase, through those with "of"."""
    event = None
    while tree.bases[noun] == "nmod" and 0 <= tree.words[noun].head < noun:
        mark = tree.markers(noun)[:1]
        if mark not in (("of",), ("on",), ("against",), ("by",)):
            break
        noun = event = tree.words[noun].head
    return event


def names_of_bearers(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the arms supplier of the militia, Ali Kaya, lives in": the name between commas is the supplier's."""
    for name in tree.named("appos"):
        of = tree.words[name].head
        if tree.words[name].upos != "PROPN" or not 0 <= of < name or tree.words[of].head < 0:
            continue
        bearer = tree.words[of].head
        first = min(w for w in tree.subtree(name) if tree.words[w].upos != "PUNCT")
        if tree.bases[of] != "nmod" or not bearer < of or tree.words[first - 1].text != ",":
            continue
        one = tree.words[bearer].upos == "NOUN" and tree.words[bearer].feats.get("Number") == "Sing"
        if not one or not belongs(tree, bearer, language, "person") or tree.having(bearer, "appos"):
            continue
        if first - 2 in tree.subtree(of) and is_person(tree, name, language) and is_other(tree, of, language):
            yield name, bearer, "appos"


def is_person(tree: Tree, name: int, language: Language) -> bool:
    """A name of two words at least, none of which says that it is a body's."""
    parts = tree.having(name, "flat")
    words = (name, *tree.having(name, "flat", "compound"))
    return bool(parts) and not any(belongs(tree, word, language, "body", "organisation_made") for word in words)


def is_other(tree: Tree, noun: int, language: Language) -> bool:
    """Whether a noun cannot bear a person's name that follows: a body, a thing, several, or somebody named."""
    word = tree.words[noun]
    if word.upos == "PROPN" or word.feats.get("Number") == "Plur":
        return True
    return not belongs(tree, noun, language, "person")


def joined_events(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the dismissal of nine officers and the arrest of two others": no officer is an arrest."""
    for second in tree.named("conj"):
        people = tree.words[second].head
        if not is_event(tree, second, language) or not 0 <= people < second or tree.bases[people] != "nmod":
            continue
        first = tree.words[people].head
        whole = tree.having(second, "det", "nmod:poss") and tree.having(second, "nmod")
        above = tree.markers(people)[:1] == ("of",) and first < people and tree.words[first].upos == "NOUN"
        if not whole or not above or tree.markers(second) or is_event(tree, people, language):
            continue
        if is_event(tree, first, language) or belongs(tree, people, language, "people"):
            yield second, first, "conj"


RULES = (joined_events, doers_of_events, doers_behind_gerunds, ways_of_events, places_of_events, names_of_bearers)
