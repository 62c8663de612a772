"""Frames of verbs, and of adjectives and nouns that a copula makes predicates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whosays.claims.frames.about import fill_about
from whosays.claims.frames.beside import fill_beside
from whosays.claims.frames.caused import fill_caused
from whosays.claims.frames.gapped import gapped
from whosays.claims.frames.handed import causative, handed_on, is_known, shared_before
from whosays.claims.frames.headless import fill_themselves
from whosays.claims.frames.named import names_of
from whosays.claims.frames.nations import of_nation
from whosays.claims.frames.parted import parted
from whosays.claims.frames.relational import fill_halves, fill_relations, limb_of
from whosays.claims.frames.relative_places import fill_described
from whosays.claims.frames.stranded import fill_alone
from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View
from whosays.claims.lexicon import adpositions, find
from whosays.claims.turkish import intends

NOT_PREDICATES = frozenset({
    "aux", "cop", "case", "mark", "fixed", "flat", "compound", "amod", "det", "cc", "discourse",
})  # fmt: skip
CLAUSES = frozenset({"ccomp", "xcomp"})
LAYERED = frozenset({"from", "out", "up", "down", "over", "back", "off", "away", "to", "at", "in", "on"})
VERDICTS = frozenset({"guilty", "innocent", "liable"})
WANTED = re.compile("m[ae](s[ıi]n[ıi]|l[ae]r[ıi]n[ıi])$")  # -mAsInI, -mAlArInI
OBLIQUE = frozenset({"obl", "nmod", "obl:tmod", "obl:unmarked", "obl:npmod"})


def verbal_frames(view: View) -> Iterator[Frame]:
    """The frames of a sentence's verbs and predicative adjectives."""
    for i, word in enumerate(view.words):
        if word.upos == "VERB" and view.tree.bases[i] not in NOT_PREDICATES and not in_marker(view, i):
            for frame in parted(view, verb_frame(view, i)):
                yield from (frame, *gapped(view, frame))
        elif predicative_adjective(view, i):
            yield adjective_frame(view, i)


def in_marker(view: View, i: int) -> bool:
    """Whether a word read as a verb is half of a marker: "according to"."""
    after = view.words[i + 1].text if i + 1 < len(view.words) else ""
    return f"{view.words[i].text}_{after}".lower() in view.language.reporting.according_to


def verb_frame(view: View, i: int) -> Frame:
    """The frame of a verb with everything that hangs on it, shared or controlled subjects included."""
    frame = Frame(i, "verb", names_of(view, i))
    fill_core(view, frame)
    fill_rest(view, frame, i)
    fill_gap(view, frame)
    if view.is_turkish():
        fill_themselves(view, frame)
    share_object(view, frame)
    use_up_object(view, frame)
    fill_demand(view, frame)
    fill_verdict(view, frame)
    fill_about(view, frame)
    fill_caused(view, frame)
    frame.fill("there", *(c for c in view.tree.having(i, "expl") if view.tree.forms[c] == "there"))
    frame.fill("helped", *view.tree.having(view.tree.coordination_head(i), "aux:pass"))
    frame.fill("void", *(c for c in view.tree.having(i, "obj") if is_void(view, c)))
    return frame


def fill_verdict(view: View, frame: Frame) -> None:
    """As in "found him guilty of murder", "of having killed two": of what."""
    verdicts = (c for c in view.tree.having(frame.word, "xcomp") if view.lemma(c) in VERDICTS)
    found = (d for c in verdicts for d in view.tree.having(c, "obl", "advcl"))
    frame.fill("@of", *(d for d in found if view.marks(d)[:1] == ["of"]))


def fill_demand(view: View, frame: Frame) -> None:
    """As in Turkish "cezalandırılmasını istedi": what demands it, and who."""
    head = view.words[frame.word].head
    demands = view.language.classes.get("demands", ())
    if head >= 0 and demands and view.form(frame.word) and find(view.tree, head, demands, view.language):
        frame.fill("asked", head)
        frame.fill("asker", *view.agents(head))


def is_void(view: View, thing: int) -> bool:
    """As in "invoices for work never done", "a study that was never written": there is nothing behind it."""
    inside = [thing, *view.tree.having(thing, "nmod")]
    clauses = [c for n in inside for c in view.tree.having(n, "acl")]
    undone = (c for c in clauses if view.is_a(c, "void"))
    words = view.language.negation.words
    return any(view.lemma(n) in words for c in undone for n in view.tree.having(c, "advmod"))


def use_up_object(view: View, frame: Frame) -> None:
    """As in "took place", "taken hold": what belongs to the verb's name is nobody whom it happens to."""
    for name, used in list(frame.lemmas.items()):
        if used and name in view.language.happens:
            frame.lemmas = {name: used}
            frame.slots["obj"] = [w for w in frame.slots.get("obj", []) if w not in used]
            frame.slots = {slot: words for slot, words in frame.slots.items() if words}


def fill_core(view: View, frame: Frame) -> None:
    """Subject, object and receiver, by voice."""
    i, tree = frame.word, view.tree
    subjects = view.subjects(i)
    objects = [s for c in tree.having(i, "obj") for s in view.resolve(c, i)]
    if not view.passive(i):
        frame.fill("subj", *subjects)
        if sums := bare_sums(view, i):
            frame.fill("iobj", *objects)
            objects = sums
        frame.fill("obj", *objects)
        frame.fill("iobj", *(s for c in tree.having(i, "iobj") for s in view.resolve(c, i)))
        if view.is_turkish():  # "40 bin avro rüşvet verdi"
            things = tree.having(i, "obj", "compound:lvc")
            frame.fill("compound", *(c for thing in things for c in tree.having(thing, "compound")))
            fill_halves(view, frame)
        else:
            fill_beside(view, frame)
        return
    frame.fill("subj", *view.agents(i))
    frame.fill("obj", *(objects or subjects))
    if view.is_turkish():
        fill_halves(view, frame)
    else:
        fill_beside(view, frame)
    if objects:
        frame.fill("iobj", *subjects)


def bare_sums(view: View, i: int) -> list[int]:
    """The dollars of "slipped the guard a hundred dollars" where the tree takes them for no object."""
    given = [c for c in view.tree.having(i, "obj") if view.person_like(c)]
    money = view.language.classes.get("money", frozenset())
    bare = [c for c in view.tree.having(i, "obl") if not view.tree.markers(c) and view.lemma(c) in money]
    return [c for c in bare if c > given[0]] if given and not view.is_turkish() else []


def fill_rest(view: View, frame: Frame, i: int) -> None:
    """Obliques by marker, clauses, and what may say when and where."""
    tree = view.tree
    agents = set(view.by_agents(i)) if view.passive(i) else set()
    for c in (c for c in tree.children[i] if view.words[c].deprel != "advcl:gap"):
        word, base = view.words[c], tree.bases[c]
        if base in ("obl", "nmod", "advmod", "obl:tmod"):
            frame.adjuncts.append(c)
        if base in ("obl", "advcl") and is_dative_deed(view, c):
            frame.fill("comp", c)
        elif base in ("obl", "nmod") and c not in agents:
            fill_oblique(view, frame, c)
        elif base in CLAUSES:
            frame.fill("comp", c)
            wanted = view.is_turkish() and (WANTED.search(tree.forms[c]) is not None or intends(tree, c, i))
            frame.fill("infinitive", *([c] if wanted or (base == "xcomp" and "to" in view.marks(c)) else []))
            frame.fill("comp_obj", *(tree.having(c, "obj") if not refrains(view, c) else []))
        elif base == "advcl" and is_purpose(view, c):
            frame.fill("purpose", c)
            told = c > i and view.is_a(i, "tells")
            frame.fill("infinitive", *([c] if told else []))
            if not tree.having(i, "obj"):  # "threatened to kill the hostages", read as a purpose
                frame.fill("comp_obj", *(tree.having(c, "obj") if not refrains(view, c) else []))
        elif base == "advcl" and (view.form(c) in ("Ger", "Part") or (tree.having(c, "cop") and "of" in view.marks(c))):
            frame.fill("@" + "_".join(view.marks(c)), c)  # "charged with taking …", "accused of …"
        elif base == "advmod" and word.upos == "ADV":
            frame.fill("comp" if view.is_a(c, "direction") else "adverb", c)


def is_dative_deed(view: View, i: int) -> bool:
    """As in Turkish "ele geçirmeye çalıştı": what somebody tries or is ready to do."""
    return view.is_turkish() and view.is_verb(i) and view.tree.forms[i].endswith(("maya", "meye", "mağa", "meğe"))


def fill_oblique(view: View, frame: Frame, c: int) -> None:
    """A phrase by its marker; of "in addition to X", where the tree does not join the three words, X."""
    if view.language.reporting.according_to & set(adpositions(view.tree, c, view.language)):
        return  # a voice is no part of what it says
    if is_aside(view, c):
        return
    joined = bridged(view, c)
    if joined is not None:
        frame.fill(*joined)
        return
    if fill_relations(view, frame, c):
        return
    for name in marker_slots(view, c):
        frame.fill(name, *view.resolve(c, frame.word))
        fill_across(view, frame, name, c)
        frame.fill("limb_of", *limb_of(view, c))
        if name in ("@from", "@through", "@via"):  # "through Van and Ağrı to Tabriz": the end of the way
            legs = [n for place in view.tree.conjuncts(c) for n in view.tree.having(place, "nmod")]
            frame.fill("@to", *(n for n in legs if view.tree.markers(n)[:1] == ("to",)))
        if name in ("@on", "@onto", "@aboard"):  # "was put on a flight to Kabul"
            frame.fill("@to", *flight_end(view, c))
        if name in ("@for", "@on", "@to"):  # "left for a wedding in Rize"
            frame.fill("@to", *outing_place(view, c))
        if name == "@as":  # "used as a base for the group": who it is for hangs on either word
            inner = [n for n in view.tree.having(c, "nmod") if {"for", "of"} & set(view.tree.markers(n))]
            frame.fill("@for", *inner)


def fill_across(view: View, frame: Frame, slot: str, c: int) -> None:
    """Of "between the army and the rebels" what comes after the "and": the other side."""
    if slot == "@between":
        frame.fill("across", *view.tree.having(c, "conj"))


def flight_end(view: View, c: int) -> list[int]:
    """Where the plane or ship goes on which somebody is."""
    if view.is_turkish() or not view.is_a(c, "transport"):
        return []
    return [n for n in view.tree.having(c, "nmod") if {"to", "for"} & set(view.tree.markers(n)[:1])]


def outing_place(view: View, c: int) -> list[int]:
    """Where a holiday, a wedding or a meeting is for which somebody leaves."""
    if view.is_turkish() or not view.is_a(c, "outing"):
        return []
    return [n for n in view.tree.having(c, "nmod") if {"in", "to", "at"} & set(view.tree.markers(n)[:1])]


def is_aside(view: View, c: int) -> bool:
    """As in "in fact", "for example", "on the other hand": a way of speaking."""
    inside = [view.lemma(d) for d in view.tree.children[c] if view.tree.bases[d] not in ("case", "punct")]
    if view.lemma(c) == "part" and view.tree.markers(c) == ("for",) and view.tree.having(c, "nmod:poss"):
        return True  # "Kaya, for his part"
    if view.tree.markers(c) == ("with",) and view.is_a(c, "consent"):
        return any({"of", "from"} & set(view.tree.markers(n)) for n in view.tree.having(c, "nmod"))
    if view.is_a(c, "aside"):
        return not inside
    return view.lemma(c) in ("hand", "word") and bool({"other", "one"} & set(inside)) and len(inside) < 3


def bridged(view: View, c: int) -> tuple[str, int] | None:
    """The slot and filler of "in addition to X", "in front of X", read word by word."""
    if not view.is_a(c, "bridge"):
        return None
    outer = view.tree.markers(c)
    inner = next((n for n in view.tree.having(c, "nmod", "obl") if view.tree.markers(n) and n > c), None)
    if not outer or inner is None:
        return None
    return f"@{outer[0]}_{view.lemma(c)}_{view.tree.markers(inner)[0]}", inner


def marker_slots(view: View, i: int) -> list[str]:
    """`@in`; `@in_front_of`; each of several markers as well; Turkish case as `<Dat>` where no postposition stands."""
    tree = view.tree
    cases = [c for c in tree.children[i] if tree.bases[c] == "case" and view.lemma(c) != "ki"]
    lemmas = [view.lemma(p) for c in cases for p in (c, *tree.having(c, "fixed"))]
    if lemmas:
        joined = "@" + "_".join(lemmas)
        layered = len(cases) > 1 and view.lemma(cases[0]) in LAYERED  # "from inside the house", not "along with X"
        return [joined, *(f"@{view.lemma(c)}" for c in cases)] if layered else [joined]
    case = view.words[i].feats.get("Case")
    if case and view.is_turkish():
        return [f"<{case}>"]
    return ["@"]


def is_purpose(view: View, i: int) -> bool:
    """As in "to attack", "in order to", Turkish "-mek için", "amacıyla"."""
    marks = set(view.marks(i))
    if view.is_turkish():
        return bool(marks & {"için", "üzere", "amaç", "diye"})
    helped = any(view.lemma(c) == "be" for c in view.tree.having(i, "aux"))  # "to be used": a participle with "be"
    return "to" in marks and not marks & {"as", "than", "if"} and (helped or view.form(i) not in ("Ger", "Part"))


def fill_gap(view: View, frame: Frame) -> None:
    """The noun of a relative clause fills the role that the clause leaves open."""
    i = frame.word
    if view.is_turkish():
        fill_described(view, frame)
        return
    relation, head = view.words[i].deprel, view.words[i].head
    if not relation.startswith("acl") or head < 0 or fill_alone(view, frame, head) or fills(frame, head):
        return
    adverb = next((c for c in view.tree.children[i] if view.lemma(c) == "where"), None)
    if adverb is not None:
        frame.fill("@in", head)
        return
    if relativised(view, i, head):
        return  # "whose boat sank", "in which", "the day they met": no gap for an object
    open_object = "subj" in frame.slots and "obj" not in frame.slots
    if open_object and relation == "acl:relcl" and not view.passive(i):
        frame.fill("obj", head)


def fills(frame: Frame, word: int) -> bool:
    """Whether a word fills some role already."""
    return any(word in words for words in frame.slots.values())


def relativised(view: View, i: int, noun: int) -> bool:
    """Whether another word of the relative clause than its object stands for the noun, or the noun says when."""
    if view.lemma(noun) in view.language.classes.get("time_word", frozenset()) | {"way", "reason", "fact"}:
        return True
    inner = [w for c in view.tree.children[i] for w in (c, *view.tree.children[c])]
    others = {w for w in inner if view.relative(w) and view.tree.bases[w] != "obj"}
    return bool(others) or any(view.lemma(w) in ("whose", "when", "why", "how") for w in inner)


def refrains(view: View, clause: int) -> bool:
    """As in "promised not to attack it", "vowed never to"."""
    before = (c for c in view.tree.having(clause, "advmod") if c < clause)
    return any(view.tree.forms[c] in ("not", "never") for c in before)


def share_object(view: View, frame: Frame) -> None:
    """As in "killed or wounded thousands in Van": what follows the last of coordinated verbs belongs to each."""
    i, tree = frame.word, view.tree
    if "obj" in frame.slots or view.passive(i):
        return
    head = view.words[i].head
    if tree.bases[i] == "conj" and view.is_verb(head):
        passed = handed_on(view, i) and not tree.having(i, "nsubj")
        shared = [c for c in tree.having(head, "obj") if c > i or causative(view, i) or (passed and is_known(view, c))]
        frame.fill("obj", *shared)
        if shared and not tree.having(i, "obl"):
            share_obliques(view, frame, [c for c in tree.having(head, "obl") if c > i])
        return
    if view.is_turkish():
        frame.fill("obj", *shared_before(view, i))
        return
    last = tree.having(i, "conj")[-1:]
    if last and view.is_verb(last[0]) and view.lemma(last[0] - 1) in ("or", "nor") and last[0] == i + 2:
        frame.fill("obj", *tree.having(last[0], "obj"))
        share_obliques(view, frame, tree.having(last[0], "obl"))


def share_obliques(view: View, frame: Frame, obliques: list[int]) -> None:
    """Give a verb the phrases of the verb that it is coordinated with."""
    frame.adjuncts += obliques
    for c in obliques:
        fill_oblique(view, frame, c)


def predicative_adjective(view: View, i: int) -> bool:
    """An adjective (or a participle read as one) that says something of a subject."""
    word, tree = view.words[i], view.tree
    if word.upos != "ADJ":
        return False
    if tree.bases[i] in ("amod", "compound"):
        return of_nation(view, i) or bool(tree.having(i, "obl", "nmod"))
    if tree.bases[i] == "advcl" and any(tree.forms[c] == "olarak" for c in tree.having(i, "aux")):
        return True  # "örgüte bağlı olarak çalışıyor"
    return bool(tree.having(i, "cop", "nsubj")) or tree.bases[i] in ("conj", "xcomp", "acl", "root")


def adjective_frame(view: View, i: int) -> Frame:
    """The frame of an adjective that says something of a subject or of its noun."""
    frame = Frame(i, "adjective", {view.lemma(i): frozenset()})
    frame.fill("subj", *(s for s in view.subjects(i) if not (view.is_turkish() and owns(view, s))))
    if view.tree.bases[i] in ("amod", "acl"):
        held = view.bearer(view.words[i].head) if view.is_turkish() else view.words[i].head
        frame.fill("holder", held)
        frame.fill("subj", held)
    else:
        frame.fill("holder", *view.subjects(i))
    fill_rest(view, frame, i)
    return frame


def owns(view: View, i: int) -> bool:
    """As in "Kaya'nın oğlu evli": a genitive is the owner of somebody, and no subject of an adjective."""
    return view.words[i].feats.get("Case") == "Gen"
