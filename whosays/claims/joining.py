"""Words that stand side by side and that a parser has hung far apart: names, prepositions, adjectives, series.

What English word order leaves no doubt about, whatever the labels say; the repairs are carried out by `attaching`.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
PHRASE = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV", "PRON", "PART"})
ENDS = frozenset({"ADP", "VERB", "AUX", "SCONJ"})  # what ends a noun phrase: no comma, no hyphen, no "and"
HEADS = frozenset({"NOUN", "PROPN", "PRON"})
CURRENCY = frozenset({"$", "€", "£"})
SERIES = frozenset({"for", "of", "by", "with", "in", "from"})  # what opens a series of gerunds


def split_names(tree: Tree, _language: Language) -> Iterator[Move]:
    """Two names in a row under one verb in one part are one name: "Lodos Trieste aims"."""
    words = tree.words
    for i in tree.named("nsubj", "obj", "obl"):
        if i + 1 == len(words):
            break
        one, two = words[i], words[i + 1]
        same = one.head == two.head and one.deprel == two.deprel and one.deprel in ("nsubj", "nsubj:pass", "obj", "obl")
        if one.upos == two.upos == "PROPN" and same and not tree.children[i + 1]:
            yield i + 1, i, "flat"
        elif one.upos == "NOUN" and two.upos == "PROPN" and same and one.deprel == "nsubj":
            yield i, i + 1, "nmod:desc"  # "US automaker Chrysler wants"


def currency_signs(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "save US$300 million", cut in two: the sign belongs to the letters that it is glued to."""
    words = tree.words
    for i in range(1, len(words)):
        if words[i].text in CURRENCY and words[i - 1].end == words[i].start and words[i - 1].head != i:
            yield i, i - 1, "flat"


def lost_prepositions(tree: Tree, _language: Language) -> Iterator[Move]:
    """A preposition marks the phrase that begins right behind it, no other."""
    for i in tree.named("case"):
        word = tree.words[i]
        if word.upos != "ADP" or word.deprel != "case" or word.text.lower() in ("'s", "’s", "ago"):
            continue
        noun = phrase_after(tree, i)
        if noun is None or noun == word.head or (i < word.head < noun) or tree.having(noun, "case"):
            continue
        if word.head < i or noun not in tree.subtree(word.head):
            yield i, noun, "case"


def by_way_of(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "drove to Sofia by way of Edirne": three words that mark a place, read as the way of something."""
    for i in tree.named("obl", "nmod"):
        if tree.forms[i] != "way" or i < 1 or tree.forms[i - 1] != "by":
            continue
        place = next((c for c in tree.having(i, "nmod") if c > i and tree.markers(c)[:1] == ("of",)), None)
        if place is not None:
            yield place, tree.words[i].head, "obl"
            yield i, place, "case"
            yield i - 1, place, "case"


def ways(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "flew on Friday from Ordu to Rize": where to goes with where from."""
    for goal in tree.named("nmod", "obl"):
        to = tree.having(goal, "case")
        if not to or tree.forms[to[0]] != "to" or to[0] < 2:
            continue
        start = tree.head_ending(to[0] - 1, to[0], "flat", "compound")
        from_ = [c for c in tree.having(start, "case") if tree.forms[c] == "from"]
        head, relation = tree.words[start].head, tree.words[start].deprel
        if from_ and head not in (goal, tree.words[goal].head) and tree.bases[start] in ("obl", "nmod"):
            yield goal, head, relation


def what_of(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "accused the mayor of fraud", "of lying": what he is accused of, and no mayor of a place called Fraud."""
    for thing in tree.named("nmod", "acl", "advcl"):
        of = [c for c in tree.having(thing, "case", "mark") if tree.forms[c] == "of"]
        verb = next((a for a in tree.ancestors(thing) if tree.words[a].upos == "VERB"), None)
        if of and of[0] and tree.words[of[0] - 1].upos == "VERB":
            verb = of[0] - 1  # "was criticised and accused of lying"
        if not of or verb is None or tree.words[thing].head == verb or not verb < thing:
            continue
        if not language.is_a(tree.lemmas[verb], "takes_of"):
            continue
        ing = any(tree.forms[k].endswith("ing") for k in (thing, *tree.having(thing, "aux")))
        gerund = tree.words[thing].upos == "VERB" and ing
        direct = tree.bases[tree.words[thing].head] == "obj" and tree.words[tree.words[thing].head].head == verb
        if gerund or (direct and is_deed(tree, thing, language)):
            yield thing, verb, "advcl" if gerund else "obl"


def is_deed(tree: Tree, noun: int, language: Language) -> bool:
    """Whether a noun behind "of" can be what somebody is accused of: nobody, and no body."""
    classes = (language.classes.get(name, ()) for name in ("people", "body"))
    common = tree.words[noun].upos == "NOUN" and not tree.having(noun, "det", "appos", "flat")
    return common and not any(tree.lemmas[noun] in words for words in classes)


def targets_behind_doers(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "the attacks by the rebels on the barracks": what is attacked belongs to the attack, not to the rebels."""
    for target in tree.named("nmod"):
        doer = tree.words[target].head
        event = tree.words[doer].head if doer >= 0 else -1
        marks = (tree.markers(target)[:1], tree.markers(doer)[:1] if doer >= 0 else ())
        if event < 0 or not event < doer < target or marks not in ((("against",), ("by",)), (("on",), ("by",))):
            continue
        violent = language.classes.get("violent_act", ())
        noun = event if tree.lemmas[event] in violent else max(tree.words[event].head, 0)  # "an attack made by … on"
        if tree.lemmas[noun] in violent or tree.first(event, "nsubj:pass") is not None:
            yield target, event, tree.bases[doer]


def phrase_after(tree: Tree, i: int) -> int | None:
    """The head of the noun phrase that begins behind a word: the last noun of an unbroken run."""
    noun = None
    for k in range(i + 1, len(tree)):
        upos = tree.words[k].upos
        if upos not in PHRASE or (noun is not None and upos in ("DET", "PRON", "ADV")):
            break
        noun = k if upos in HEADS and tree.words[k].deprel != "nmod:poss" else noun
        if upos == "PRON" and tree.words[k].deprel != "nmod:poss":
            break
    return noun


def far_adjectives(tree: Tree, _language: Language) -> Iterator[Move]:
    """An adjective in front of a noun belongs to that noun, not to one behind the next preposition."""
    for i in tree.named("amod"):
        word = tree.words[i]
        if word.upos != "ADJ" or word.deprel != "amod" or word.head <= i:
            continue
        noun = phrase_after(tree, i)
        ends = noun is not None and noun + 1 < len(tree) and tree.words[noun + 1].upos in ENDS
        if noun is not None and ends and word.head > noun + 1 and tree.words[noun].upos == "NOUN":
            yield i, noun, "amod"


def gerunds_before_objects(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "responsible for meeting drivers, lodging them, and paying": what opens a series of gerunds is one too.

    Where it is taken for an adjective it stays one, and the others are at least what the governor governs.
    """
    for i in tree.named("amod"):
        word, noun = tree.words[i], tree.words[i].head
        opens = i > 0 and tree.words[i - 1].deprel == "case" and tree.words[i - 1].head == noun == i + 1
        if not opens or tree.words[i - 1].text.lower() not in SERIES or not word.text.lower().endswith("ing"):
            continue
        others = [k for k in range(noun + 1, len(tree)) if is_gerund(tree, k) and in_series(tree, k, i)]
        above = tree.words[noun].head
        if others and word.upos == "VERB":
            yield from ((i, above, "advcl"), (noun, i, "obj"), (i - 1, i, "mark"))
        elif word.upos == "ADJ":
            yield from ((k, above, "advcl") for k in others)


def gerund_series(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "responsible for meeting those coming in, lodging them, and paying": one series of what he did."""
    first = None
    for i in tree.tagged("VERB", "AUX"):
        word = tree.words[i]
        if word.feats.get("VerbForm") == "Fin" and word.deprel != "cop":
            if tree.bases[i] != "acl" and word.upos == "VERB":
                first = None
            continue
        if not is_gerund(tree, i):
            continue
        if any(tree.words[m].text.lower() in SERIES for m in tree.having(i, "mark", "case")):
            first = i
        elif first is not None and in_series(tree, i, first):
            yield i, first, "conj"


def is_gerund(tree: Tree, i: int) -> bool:
    """An -ing form without a helper or a subject."""
    word = tree.words[i]
    return word.upos == "VERB" and word.text.lower().endswith("ing") and tree.first(i, "aux", "nsubj") is None


def in_series(tree: Tree, i: int, first: int) -> bool:
    """Set off by a comma, with another of its kind in the series, and hung on something inside the series."""
    before = [tree.words[k].text.lower() for k in (i - 1, i - 2) if k >= 0]
    set_off = before[:1] == [","] or (before[:1] in (["and"], ["or"]) and before[1:] == [","])
    if not set_off or tree.words[i].head <= first or tree.bases[i] not in ("conj", "advcl", "acl"):
        return False
    gerunds = [k for k in range(first + 1, len(tree)) if is_gerund(tree, k)]
    members = [k for k in gerunds if tree.words[k - 1].text in (",", "and", "or")]
    return len(members) > 1 and any(tree.words[k - 1].text in ("and", "or") for k in members)


def far_appositions(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "In Van, A.C., a citizen who …": the apposition is the name's before its comma."""
    for i in tree.named("appos"):
        word = tree.words[i]
        if word.deprel != "appos" or word.upos != "NOUN":
            continue
        first = min([i, *(c for c in tree.children[i] if tree.bases[c] in ("det", "amod", "compound", "nummod"))])
        name = first - 2
        if name <= word.head or tree.words[first - 1].text != "," or tree.words[name].upos != "PROPN":
            continue
        while tree.bases[name] == "flat":
            name = tree.words[name].head
        if name != word.head and name not in tree.subtree(word.head):
            yield i, name, "appos"


def crowding_appositions(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "With the loss of X, the group's last town, its rule ended": of two subjects the first tells of X."""
    for verb in tree.governing("nsubj"):
        subjects = [c for c in tree.having(verb, "nsubj") if tree.words[c].deprel in ("nsubj", "nsubj:pass")]
        if len(subjects) != 2 or max(subjects) > verb:
            continue
        span = tree.subtree(subjects[0])
        first, after = min(span), max(span) + 1
        name = first - 2
        if name < 0 or after >= len(tree) or tree.words[name].upos != "PROPN":
            continue
        if tree.words[first - 1].text == "," and "," in (tree.words[after].text, tree.words[after - 1].text):
            yield subjects[0], name, "appos"


def things_given(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "were given fake papers": a noun that a verb of giving takes is what is given."""
    for i in tree.named("xcomp"):
        word = tree.words[i]
        if word.deprel != "xcomp" or word.upos not in ("NOUN", "PROPN") or tree.having(i, "cop", "mark"):
            continue
        if language.is_a(tree.words[word.head].lemma, "gives") and word.head < i:
            yield i, word.head, "obj"


def two_objects(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "gave the court a copy", "the help that it gives the rebels": of two objects one is who gets the other."""
    for verb in tree.governing("obj"):
        word = tree.words[verb]
        objects = tree.having(verb, "obj")
        gives = language.is_a(word.lemma.lower(), "gives")
        if len(objects) != 2 or not gives or tree.having(verb, "iobj"):
            continue
        before, after = objects
        relative = before < verb < after and tree.words[before].text.lower() in ("that", "which")
        if relative or before > verb:
            yield after if relative else before, verb, "iobj"


def purposes_of_use(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "used papers provided by X to travel": what they are used for, not what they were provided for."""
    for i in tree.named("advcl"):
        word = tree.words[i]
        if word.deprel != "advcl" or not any(tree.words[m].text == "to" for m in tree.having(i, "mark")):
            continue
        participle = word.head
        thing = tree.words[participle].head if tree.words[participle].deprel == "acl" else -1
        verb = tree.words[thing].head if thing >= 0 and tree.words[thing].deprel == "obj" else -1
        if verb >= 0 and tree.words[verb].lemma == "use" and tree.having(participle, "obl"):
            yield i, verb, "advcl"


def near_objects(tree: Tree, language: Language) -> Iterator[Move]:
    """The noun phrase right behind a verb is its object, not that of a verb before it."""
    for i in tree.tagged("VERB"):
        if tree.first(i, "obj", "xcomp", "ccomp") is not None:
            continue
        noun = phrase_after(tree, i)
        times = language.classes.get("time_word", ())
        bare = noun is not None and not tree.having(noun, "case") and tree.words[noun].lemma.lower() not in times
        is_object = noun is not None and bare and tree.words[noun].deprel in ("obj", "obl")
        if noun is not None and is_object and elsewhere(tree, i, noun):
            yield noun, i, "obj"


def elsewhere(tree: Tree, verb: int, noun: int) -> bool:
    """Whether a noun behind a verb hangs on an earlier one that is not coordinated with it."""
    head = tree.words[noun].head
    if not 0 <= head < verb or tree.words[head].upos not in ("VERB", "ADJ") or verb in tree.subtree(noun):
        return False
    return tree.coordination_head(verb) != tree.coordination_head(head)


def near_obliques(tree: Tree, _language: Language) -> Iterator[Move]:
    """The phrase right behind a verb is that verb's: "were met when they arrived in Van"."""
    for i in tree.named("advcl", "ccomp", "root"):
        word = tree.words[i]
        if word.upos != "VERB" or i + 1 == len(tree) or tree.words[i + 1].deprel != "case":
            continue
        noun = phrase_after(tree, i + 1)
        is_oblique = noun is not None and tree.words[noun].deprel == "obl" and tree.words[i + 1].head == noun
        if noun is not None and is_oblique and elsewhere(tree, i, noun):
            yield noun, i, "obl"


def unjoined(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "through Plovdiv and Niš to Trieste": with a preposition of its own and nothing that joins, no conjunct."""
    for i in tree.named("conj"):
        first = tree.words[i].head
        case = [c for c in tree.children[i] if tree.words[c].deprel == "case"]
        other = {tree.words[c].lemma for c in tree.children[first] if tree.words[c].deprel == "case"}
        joined = any(tree.words[c].upos in ("CCONJ", "PUNCT") for c in (*tree.children[i], case[0] - 1 if case else i))
        if case and other and tree.words[case[0]].lemma not in other and not joined and tree.bases[first] == "obl":
            yield i, tree.words[first].head, "obl"


def passive_infinitives(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "gave arms to members to be used as bombers": what is to be used is the noun before, not who gave."""
    for i in tree.named("advcl"):
        word = tree.words[i]
        mark = next((m for m in tree.having(i, "mark") if tree.words[m].text == "to"), None)
        if mark is None or mark < 1 or word.deprel != "advcl" or tree.first(i, "aux:pass") is None or word.head > i:
            continue
        if tree.words[mark - 1].upos == "NOUN" and tree.first(word.head, "aux:pass") is None:
            yield i, mark - 1, "acl"


def passive_series(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "were lodged in a hotel, given papers and taken away": bare participles in a row share the passive."""
    for i in tree.named("acl"):
        word = tree.words[i]
        if word.deprel != "acl" or not is_bare(tree, i) or tree.words[i - 1].text != "," or word.head > i:
            continue
        series = [
            c for c in tree.having(i, "conj") if is_bare(tree, c) and tree.words[c - 1].text.lower() in ("and", "or")
        ]
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        if series and verb is not None and verb < i and tree.first(verb, "aux:pass") is not None:
            yield i, verb, "conj"


def is_bare(tree: Tree, i: int) -> bool:
    """A past participle without helper or subject."""
    word = tree.words[i]
    past = word.feats.get("Voice") == "Pass" or word.feats.get("Tense") == "Past"
    return i > 0 and word.upos == "VERB" and past and tree.first(i, "aux", "nsubj", "cop") is None


def owners_before(tree: Tree, _language: Language) -> Iterator[Move]:
    """What has an apostrophe owns what comes next: "the closure of the countries' consulates"."""
    for i in tree.named("nmod:poss"):
        word = tree.words[i]
        if word.head > i or word.upos == "PRON":
            continue
        mark = next((c for c in tree.having(i, "case") if c > i), None)
        thing = phrase_after(tree, mark) if mark is not None else None
        if thing is not None:
            yield i, thing, "nmod:poss"


def extraposed(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "it was found during the search of the flat that …": what was found, not which flat."""
    for clause in tree.named("acl", "advcl"):
        word = tree.words[clause]
        if tree.first(clause, "nsubj") is None:
            continue
        if not any(tree.words[m].text == "that" and tree.words[m].upos == "SCONJ" for m in tree.having(clause, "mark")):
            continue
        verb = next((a for a in tree.ancestors(clause) if tree.words[a].upos == "VERB"), None)
        subject = tree.first(verb, "nsubj:pass", "expl") if verb is not None else None
        if verb is not None and subject is not None and tree.words[subject].text.lower() == "it" and word.head != verb:
            yield clause, verb, "ccomp"


def passive_pairs(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "were met when they came and lodged in hotels": a bare participle goes with the passive above."""
    for i in tree.named("conj"):
        word = tree.words[i]
        if word.deprel != "conj" or word.upos != "VERB" or tree.first(i, "aux", "nsubj", "obj") is not None:
            continue
        head = tree.words[word.head]
        passive = word.feats.get("Voice") == "Pass" and head.upos == "VERB" and head.feats.get("VerbForm") == "Fin"
        if not passive or tree.first(word.head, "aux:pass", "aux") is not None:
            continue
        above = next((a for a in tree.ancestors(word.head) if tree.first(a, "aux:pass") is not None), None)
        if above is not None and above < i:
            yield i, above, "conj"


RULES = (
    split_names, currency_signs, far_adjectives, lost_prepositions, gerunds_before_objects,
    gerund_series,
    far_appositions, crowding_appositions, things_given, two_objects, purposes_of_use, passive_infinitives,
    near_objects,
    near_obliques, what_of, targets_behind_doers, unjoined, ways, by_way_of, owners_before, extraposed, passive_pairs,
    passive_series,
)  # fmt: skip
