"""What is said of a subject or an event, though the tree joins it to the place or the doer that stands right before.

"led by Kaya and loyal to Iran": the group is loyal, not Kaya; "an explosion at the depot that killed two": no depot
killed them.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims import contrasted
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.subjects import phrase_start
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
PHRASES = ("obl", "nmod", "obl:agent")
SAID = frozenset({"VERB", "ADJ", "NOUN"})
PLACED = frozenset({"in", "at", "near", "outside"})


def joined_adjectives(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "is based in Rize and active in Van", "led by Kaya and loyal to Iran"."""
    for i in tree.named("conj"):
        place = tree.words[i].head
        if tree.words[i].upos != "ADJ" or not 0 <= place < i or tree.words[place].upos not in ("NOUN", "PROPN"):
            continue
        above = tree.words[place].head
        own = tree.having(i, "cc") and tree.having(i, "obl", "advcl", "xcomp") and not tree.having(i, "det")
        if own and above >= 0 and tree.bases[place] in PHRASES and is_said(tree, above):
            yield i, above, "conj"


def is_said(tree: Tree, i: int) -> bool:
    """Whether a word is said of a subject: a passive, a participle, an adjective or a noun with its copula."""
    if tree.words[i].upos not in SAID:
        return False
    return bool(tree.having(i, "cop", "aux:pass")) or tree.words[i].feats.get("VerbForm") == "Part"


def joined_nouns(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "is a native of Rize and the owner of two bars", "is a doctor from Rize, a member of the council"."""
    for i in tree.named("conj", "appos"):
        place = tree.words[i].head
        if tree.words[i].upos != "NOUN" or not 0 <= place < i or tree.words[place].upos != "PROPN":
            continue
        said, joined = tree.words[place].head, tree.bases[i] == "conj"
        if said < 0 or tree.words[said].upos != "NOUN" or not tree.having(said, "cop") or not tree.having(i, "det"):
            continue
        from_there = tree.markers(place)[:1] == ("from",) or language.is_a(tree.lemmas[said], "from_there")
        bears = belongs(tree, i, language, "person") and tree.words[i].feats.get("Number") == "Sing"
        described = language.is_a(tree.lemmas[said], "from_there") or belongs(tree, said, language, "person")
        if bears and described and tree.bases[place] == "nmod" and (joined or from_there):
            yield i, said, "conj"


def results_of_events(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "an attack on a mosque in Rize which left nine dead": the attack left them dead."""
    for clause in tree.named("acl:relcl"):
        place = tree.words[clause].head
        if not language.is_a(tree.lemmas[clause], "leaves_behind") or tree.words[clause].upos != "VERB" or place < 0:
            continue
        that = any(tree.forms[c] in ("that", "which") and c < clause for c in tree.having(clause, "nsubj"))
        somewhere = tree.words[place].upos == "PROPN" or belongs(
            tree, place, language, "facility", "somewhere", "region"
        )
        event = event_above(tree, place, language) if that and somewhere else None
        if event is not None and tree.bases[place] in PHRASES:
            yield clause, event, "acl:relcl"


def event_above(tree: Tree, place: int, language: Language) -> int | None:
    """The violent event in whose phrase a place stands, or of which a sentence says that there was one there."""
    for above in tree.ancestors(place):
        if above > place:
            return None
        if belongs(tree, above, language, "violent_act", "disaster"):
            return above
        if tree.having(above, "expl"):
            events = (c for c in tree.having(above, "nsubj") if belongs(tree, c, language, "violent_act", "disaster"))
            return next(events, None)
        if tree.words[above].upos in ("VERB", "AUX"):
            return None
    return None


def places_behind_times(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "took place at dawn in Rize", "was held on Monday at the station": no Monday is anywhere."""
    for place in tree.named("nmod"):
        time = tree.words[place].head
        if not 0 < time < place or not PLACED.intersection(tree.markers(place)[:1]):
            continue
        timed = belongs(tree, time, language, "date_word", "hour_word")
        above = tree.words[time].head
        there = tree.words[place].upos == "PROPN" or belongs(tree, place, language, "facility", "somewhere", "lodging")
        dated = belongs(tree, place, language, "date_word", "time_word")
        if timed and there and not dated and above >= 0 and tree.bases[time] in ("obl", "nmod"):
            yield place, above, tree.words[time].deprel


def charged_behind_places(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "remain in detention in Lisbon, charged with theft", "appeared in court, accused of it"."""
    for clause in tree.named("acl"):
        place = tree.words[clause].head
        set_off = 0 < place < clause and tree.forms[clause - 1] == ","
        if not set_off or not language.is_a(tree.lemmas[clause], "charged_in_court"):
            continue
        there = PLACED.intersection(tree.markers(place)[:1]) and tree.bases[place] in ("obl", "nmod")
        if not there or tree.having(clause, "aux", "nsubj") or belongs(tree, place, language, "people"):
            continue
        verb = next((a for a in tree.ancestors(place) if tree.words[a].upos in ("VERB", "ADJ")), None)
        if verb is not None and tree.having(verb, "nsubj"):
            yield clause, verb, "advcl"


def marked_titles(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "charges against the former mayor Ali Kaya": the preposition marks the name with its title."""
    for title in tree.named("nmod:desc"):
        name = tree.words[title].head
        marks = [c for c in tree.having(title, "case") if c + 1 == phrase_start(tree, title)]
        if marks and name > title and not tree.having(name, "case") and tree.forms[marks[0]] not in ("'s", "’s"):
            yield marks[0], name, "case"


def shot_dead(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "shot dead two officers", "shot dead a man in the town": "dead" is what came of it, of whomever it hit."""
    for verb in tree.tagged("VERB"):
        dead = verb + 1
        if tree.lemmas[verb] != "shoot" or tree.forms[dead : dead + 1] != ["dead"]:
            continue
        yield from ((c, verb, "obj") for c in tree.having(dead, "obj") if tree.first(verb, "obj") is None)
        if tree.bases[dead] == "amod" and tree.words[tree.words[dead].head].head == verb:
            yield dead, verb, "advmod"


def blamed_on(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "blamed the killing on traffickers": on whom it is laid, and no killing on them."""
    for i in tree.named("nmod"):
        deed, verb = tree.words[i].head, tree.words[tree.words[i].head].head
        laid = tree.bases[deed] == "obj" and 0 <= verb < deed < i
        if laid and any(language.is_a(f"{tree.lemmas[verb]}_{mark}", "lays_blame") for mark in tree.markers(i)[:1]):
            yield i, verb, "obl"


RULES = (
    joined_adjectives,
    joined_nouns,
    results_of_events,
    places_behind_times,
    charged_behind_places,
    marked_titles,
    shot_dead,
    blamed_on,
    *contrasted.RULES,
)
