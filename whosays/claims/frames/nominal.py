"""Frames of nouns: events ("the loss of …"), and nouns that name a doer ("a supplier of …", "minister X")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from whosays.claims.frames.accused import fill_accused
from whosays.claims.frames.being import bears_itself, is_copular, said_to_be
from whosays.claims.frames.charged import accused_by_noun
from whosays.claims.frames.happening import befallen, happening_verb, worth
from whosays.claims.frames.holders import can_bear, holders_of, one_of
from whosays.claims.frames.imputed import doers
from whosays.claims.frames.relational import aimed_at, fill_aim, fill_owners, fill_relations, owner_before, said_by
from whosays.claims.frames.standing import fill_served, standing, stands_too
from whosays.claims.frames.undertaken import activity, standing_in, sufferers
from whosays.claims.frames.values import Frame
from whosays.claims.frames.verbal import bridged, fill_across, fill_core, fill_gap, fill_rest, marker_slots
from whosays.claims.frames.view import View
from whosays.claims.lexicon import find
from whosays.claims.types import Kind, trigger_names

HELD = frozenset({"in", "under", "on", "behind", "of"})  # "two are in custody", "he is of Kurdish descent"
NOTHING: frozenset[int] = frozenset()  # no other word is used up


def nominal_frames(view: View) -> Iterator[Frame]:
    """The frames of a sentence's nouns: agents, events, and what a copula says of a subject."""
    for i, word in enumerate(view.words):
        if word.upos not in ("NOUN", "PROPN", "ADJ") and not (word.upos == "VERB" and _nominalised(view, i)):
            continue
        if i and view.lemma(i) == "order" and view.lemma(i - 1) == "in":
            continue  # "in order to"
        names = noun_names(view, i) if view.lemma(i) in last_words(view.language.code) else {view.lemma(i): NOTHING}
        if states(view, names, "agent") and not title_goes_on(view, i):
            said, verb = said_to_be(view, i)
            holders = said or [c for c in holders_of(view, i) if can_bear(view, c, i)]
            if holders:
                yield agent_frame(view, i, names, holders, verb)
            elif not said and bears_itself(view, i):
                yield unnamed_frame(view, i, names)
        names = {**standing(view, i), **names}
        if word.upos != "ADJ" and states(view, names, "noun"):
            yield event_frame(view, i, names)
        elif word.upos != "PROPN" and is_copular(view, i):
            yield copular_frame(view, i, noun_names(view, i))


def title_goes_on(view: View, i: int) -> bool:
    """As in "Chief Executive X", "Deputy Undersecretary of Y": the post has more than this word."""
    if view.is_turkish() or i + 1 >= len(view.words):
        return False
    after = view.words[i + 1]
    joined = after.head in (i, view.words[i].head) or view.words[i].head == i + 1
    return joined and view.is_a(i + 1, "post_end") and after.upos != "VERB"


def states(view: View, names: Iterable[str], kind: Kind) -> bool:
    """Whether a noun of one of these names may state a type."""
    return not trigger_names(view.language.code, kind).isdisjoint(names)


@cache
def last_words(code: str) -> frozenset[str]:
    """What a name of an event, a doer or a post may end in, "house" of "safe_house": other nouns need no name."""
    names = trigger_names(code, "agent") | trigger_names(code, "noun")
    return frozenset("_".join(parts[k:]) for parts in (name.split("_") for name in names) for k in range(len(parts)))


def _nominalised(view: View, i: int) -> bool:
    """A verb used as a noun: English gerund with "the", Turkish -mA as an argument of a noun."""
    return view.tree.bases[i] in ("compound", "nmod", "nmod:poss", "obj", "nsubj", "obl")


def noun_names(view: View, i: int) -> dict[str, frozenset[int]]:
    """As in "safe_house" before "house"."""
    lemma, names = view.lemma(i), dict[str, frozenset[int]]()
    for c in view.tree.children[i]:
        if view.tree.bases[c] in ("compound", "amod", "nmod") and c < i:
            for part in (view.words[c].text.lower(), view.lemma(c)):
                names[f"{part}_{lemma}"] = frozenset({c})
    names[lemma] = NOTHING
    return names


def fill_noun(view: View, frame: Frame) -> None:
    """What hangs on a noun: possessors, "of" and other phrases, compounds and adjectives, complement clauses."""
    i, tree = frame.word, view.tree
    for c in tree.children[i]:
        deprel, base = view.words[c].deprel, tree.bases[c]
        if deprel == "nmod:poss":
            frame.fill("poss", *view.resolve(c, i))
            frame.fill("<Gen>", *([c] if view.words[c].feats.get("Case") == "Gen" else []))
        elif base in ("nmod", "obl") and deprel not in ("nmod:desc",):
            frame.adjuncts.append(c)
            fill_owner(view, frame, c)
            frame.fill("@by", *(n for n in tree.having(c, "nmod") if "by" in tree.markers(n)))  # "detention of X by Y"
            joined = bridged(view, c)
            if joined is not None:
                frame.fill(*joined)
                continue
            for slot in marker_slots(view, c):
                frame.fill(noun_slot(slot, c, i), *view.resolve(c, i))
                fill_across(view, frame, slot, c)
            inner = [n for n in tree.having(c, "nmod") if "against" in tree.markers(n) and view.person_like(n)]
            frame.fill("@against", *(inner if "of" in tree.markers(c) else ()))  # "accusations of theft against X"
        elif deprel == "nmod:desc" and c > i:
            continue  # "the founder and former head of Lodos": one more post, and nothing that is founded
        elif base == "amod" and fill_relations(view, frame, c):
            continue  # "iki aşiret arasındaki kavga"
        elif base in ("compound", "amod", "nmod") and not view.is_a(c, "sort_word"):
            frame.fill("compound", c)
        elif base == "acl":
            fill_clause(view, frame, c)
    frame.fill("@of", *misplaced_of(view, i))


def fill_clause(view: View, frame: Frame, c: int) -> None:
    """As in "a plan to cut the road", "with the aim of cutting the road"."""
    marks = view.marks(c)
    if "to" in marks:
        frame.fill("comp", c)
    elif "of" in marks and not view.is_turkish():
        frame.fill("@of", c)


def misplaced_of(view: View, i: int) -> list[int]:
    """The X of "delays in the procurement of X" where the tree hangs it on "delays": "of" goes with the word before."""
    after = i + 1
    if view.is_turkish() or after >= len(view.words) or view.lemma(after) != "of":
        return []
    c = view.words[after].head
    return [c] if c > after and view.tree.bases[c] == "nmod" and view.words[c].head < i else []


def fill_owner(view: View, frame: Frame, c: int) -> None:
    """Whose the thing is that an event befell, where an apposition says so."""
    for named in view.tree.having(c, "appos"):
        frame.fill("owner", *view.tree.having(named, "nmod:poss"))


def noun_slot(slot: str, c: int, i: int) -> str:
    """A bare noun before a noun qualifies it; a Turkish genitive possesses it."""
    if slot in ("@", "<Nom>") and c < i:
        return "compound"
    return "poss" if slot == "<Gen>" else slot


def event_frame(view: View, i: int, names: dict[str, frozenset[int]]) -> Frame:
    """The frame of an event noun, with what its verb adds: "carried out attacks in Iran", "planned the attack"."""
    frame = Frame(i, "noun", names, explicit=False)
    fill_noun(view, frame)
    happening = happening_verb(view, i)
    if happening is not None:
        add_happening(view, frame, happening)
    verb = supporting_verb(view, i)
    if verb is not None:
        frame.support = verb if _light(view, verb) else None
        frame.fill("subj", *view.agents(verb))
        if frame.support is not None:
            add_support(view, frame, verb)
    fill_served(view, frame, i)
    frame.fill("comp", *aimed_at(view, i))
    fill_aim(view, frame, i)
    fill_befallen(view, frame)
    frame.fill("@of", *worth(view, i))
    if view.is_turkish():  # "ateş açma emri": what is ordered
        frame.fill("comp", *said_by(view, i))
    if view.is_turkish() and view.words[i].feats.get("Case") == "Ins" and view.is_verb(view.words[i].head):
        frame.fill("doer", *view.agents(view.words[i].head))  # "Kaya'nın talimatıyla": who acts on it
        if view.passive(view.words[i].head):  # "saldırının Kaya'nın talimatıyla yapıldığı": what is done on it
            frame.fill("served", *view.subjects(view.words[i].head))
    if not frame.slots.get("poss"):
        frame.fill("poss", *owner_before(view, i))
    frame.fill("subj", *accused_by_noun(view, frame))
    fill_concerned(view, frame)
    if view.words[i].deprel == "appos" or is_copular(view, i):
        frame.fill("holder", *holders_of(view, i))
        held = HELD & set(view.tree.markers(i))
        frame.fill("inside", *(view.subjects(i) if held else ()))
    elif view.tree.bases[i] == "nmod" and view.words[i].head >= 0:
        frame.fill("holder", view.words[i].head)
    frame.fill(
        "inside", *(standing_in(view, i) if view.is_turkish() else (*stands_too(view, i), *brought_under(view, i)))
    )
    return frame


def fill_befallen(view: View, frame: Frame) -> None:
    """Whom the event befell by another word: "has not suffered an attack", "is the subject of an investigation"."""
    suffering = befallen(view, frame.word)
    frame.fill("befallen", *suffering)
    if "@of" not in frame.slots:
        frame.fill("@of", *suffering)
    if suffering and view.is_verb(view.words[frame.word].head):
        frame.said_by = view.words[frame.word].head


def fill_concerned(view: View, frame: Frame) -> None:
    """Who is said to have done the deed or to have suffered it, and the word that says so."""
    owners, said = doers(view, frame.word)
    if said is None and view.is_turkish():
        said = fill_sufferers(view, frame)
    frame.said_by = frame.said_by if said is None else said
    frame.fill("subj", *owners)
    fill_accused(view, frame)


def fill_sufferers(view: View, frame: Frame) -> int | None:
    """Whom the deed of a Turkish noun befell stands where a noun has it whom it is done to; the verb that says so."""
    befallen, verb = sufferers(view, frame.word)
    for slot in ("<Dat>", "obj", "befallen") if befallen else ():
        frame.fill(slot, *befallen)
    if verb is not None and view.passive(verb):
        frame.fill("subj", *view.agents(verb))  # "polis tarafından işkenceye maruz bırakıldı"
    return verb if befallen else None


def brought_under(view: View, i: int) -> list[int]:
    """What "fell under the control of the rebels", "was brought under its rule", "came under siege" tell of."""
    verb = view.words[i].head
    below = view.tree.bases[i] == "obl" and view.tree.markers(i)[:1] == ("under",) and view.is_verb(verb)
    if not below or not view.is_a(verb, "comes_under"):
        return []
    done_to = view.tree.having(verb, "obj")
    return [s for c in done_to for s in view.resolve(c, verb)] if done_to else view.subjects(verb)


def add_happening(view: View, frame: Frame, verb: int) -> None:
    """What a verb adds that says of an event only that it happened."""
    frame.support = verb
    on = list(frame.slots.get("@on", ()))
    add_support(view, frame, verb)
    if view.lemma(verb) != "be":  # "there was an attack on the camp"
        frame.slots.pop("@on", None)  # "took place on Lodos Street": where, and no target
        frame.fill("@on", *on)


def _light(view: View, verb: int) -> bool:
    particles = [view.lemma(c) for c in view.tree.having(verb, "compound:prt")]
    return any(f"{view.lemma(verb)}_{p}" in view.language.light_verbs for p in particles) or (
        view.lemma(verb) in view.language.light_verbs
    )


def supporting_verb(view: View, i: int) -> int | None:
    """The verb whose object an event noun is, when the verb's subject is the doer of the event too."""
    i = activity(view, i)
    base, head = view.tree.bases[i], view.words[i].head
    if base == "conj" and head >= 0:
        return supporting_verb(view, head)
    clause = next((c for c in view.tree.having(i, "acl") if view.is_verb(c) and _light(view, c)), None)
    if clause is not None and (view.passive(clause) or view.is_turkish()):
        return clause  # "attacks carried out by", Turkish "polisin düzenlediği baskın"
    if head < 0 or not view.is_verb(head):
        return None
    if view.is_turkish() and find(view.tree, head, view.language.classes["takes_dative"], view.language):
        return head if view.words[i].feats.get("Case") == "Dat" else None  # "ölümüne yol açtı": whoever caused it
    is_object = view.words[i].deprel in ("obj", "nsubj:pass") or (base == "nsubj" and view.passive(head))
    if base == "compound" and view.is_turkish():
        is_object = True
    shared = view.language.classes.get("shared_doer", frozenset())
    return head if is_object and (_light(view, head) or view.lemma(head) in shared) else None


def add_support(view: View, frame: Frame, verb: int) -> None:
    """Give the noun the obliques of its light verb."""
    inner = Frame(verb, "verb", {})
    fill_rest(view, inner, verb)
    for slot, words in inner.slots.items():
        if slot.startswith(("@", "<")):
            frame.fill(slot, *(w for w in words if w != frame.word))
    if not view.passive(verb):
        frame.fill("iobj", *view.tree.having(verb, "iobj"))
    if view.is_turkish() and view.tree.bases[verb] == "acl" and view.words[verb].head != frame.word:
        fill_core(view, inner)
        fill_gap(view, inner)
        frame.gaps = inner.gaps
    frame.adjuncts += [c for c in inner.adjuncts if c != frame.word]


def copular_frame(view: View, i: int, names: dict[str, frozenset[int]]) -> Frame:
    """As in "Turkey became a country of refuge": kept as an open claim where no type wants it."""
    frame = Frame(i, "copula", names, explicit=view.tree.bases[i] != "xcomp")  # "became a refuge": the verb says it
    fill_noun(view, frame)
    frame.fill("subj", *view.subjects(i))
    if view.is_turkish():  # "şirketin iki kamyonu var"
        things = [i, *view.subjects(i)]
        owners = [c for thing in things for c in view.tree.having(thing, "nmod:poss")]
        frame.fill("owner", *(c for c in owners if view.words[c].feats.get("Case") == "Gen"))
        fill_owners(view, frame, "obl_of", view.tree.having(i, "obl", "nmod"))  # "sanığın deposunda silah vardı"
    return frame


def agent_frame(
    view: View, i: int, names: dict[str, frozenset[int]], holders: list[int], verb: int | None = None
) -> Frame:
    """The frame of a noun that names a doer or a post, with whoever bears it, and the verb that says so."""
    frame = Frame(i, "agent", names, said_by=verb, support=being_of(view, verb))
    frame.doubted = verb is not None and view.is_a(verb, "seen_as")
    if view.words[i].feats.get("Number") != "Plur" and (not is_copular(view, i) or view.words[i].deprel == "acl:relcl"):
        frame.alone.update(holders)  # of "judge X and two guards" only X is a judge
    if one_of(view, i) is not None:
        frame.alone.update(holders)
    fill_noun(view, frame)
    parts = view.language.classes.get("post_word", ())
    bodies = [c for c in frame.slots.get("compound", ()) if view.lemma(c) not in parts]
    of_post = view.language.classes.get("portfolio", ())
    frame.slots["compound"] = [c for c in frame.slots.get("compound", ()) if view.lemma(c) not in of_post]
    if not view.is_turkish() and not bodies and not frame.slots.keys() & {"@of", "@for", "@in", "@at", "poss"}:
        frame.fill("@of", *shared_body(view, i))
        frame.fill("poss", *shared_owner(view, i))
    frame.fill("holder", *holders)
    for part in bodies:
        frame.fill("compound", *(c for c in view.tree.having(part, "compound") if view.words[c].upos == "PROPN"))
    return frame


def unnamed_frame(view: View, i: int, names: dict[str, frozenset[int]]) -> Frame:
    """The frame of a noun that names a doer whom nothing else names: "the owner of the hotel", "their killers"."""
    frame = agent_frame(view, i, names, [])
    frame.slots["holder"] = [i]
    frame.unnamed = True
    return frame


def being_of(view: View, verb: int | None) -> int | None:
    """The verb where it tells nothing but what somebody is: "olan", not "atandı"."""
    return verb if verb is not None and view.lemma(verb) == "ol" else None


def shared_body(view: View, i: int) -> list[int]:
    """Of "X, chairman and managing director of the bank" the bank for both."""
    tree = view.tree
    after = [c for c in tree.having(i, "conj", "nmod:desc") if c > i]
    if view.words[i].deprel == "appos":
        after += [c for c in tree.having(view.words[i].head, "appos", "conj") if c > i]
    before = i - 2 - len(tree.having(i, "compound", "amod"))
    if view.words[i].deprel in ("conj", "appos") and before > 0 and before in beside(view, i):
        bodies = tree.having(before, "compound", "nmod:poss")  # "Lodos's chairman and chief"
        return [c for c in bodies if view.words[c].upos == "PROPN"]
    joined = [c for c in after if all(joins_titles(view, k, c) for k in range(i + 1, c)) and view.lemma(i + 1) == "and"]
    behind = [n for c in joined[:1] for n in tree.having(c, "nmod") if n > c]
    return [n for n in behind if tree.markers(n)[:1] in (("of",), ("at",))]


def shared_owner(view: View, i: int) -> list[int]:
    """Of "the group's founder and main financier" the group for both."""
    head = view.words[i].head
    joined = view.tree.bases[i] == "conj" and view.words[head].upos == "NOUN" and not view.tree.having(i, "det")
    return [s for c in view.tree.having(head, "nmod:poss") for s in view.resolve(c, head)] if joined else []


def beside(view: View, i: int) -> list[int]:
    """What a noun is coordinated with, or a name has beside it: the chairman of "X, chairman and chief of Lodos"."""
    head = view.words[i].head
    return [head] if view.words[i].deprel == "conj" else view.tree.having(head, "appos")


def joins_titles(view: View, k: int, title: int) -> bool:
    """An "and", or a word of the second title."""
    return view.lemma(k) == "and" or title in view.tree.ancestors(k)
