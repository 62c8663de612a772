"""What is said: the clause, the quotation or the noun that a reporting verb gives as somebody's words."""

from __future__ import annotations

from whosays.claims.attribution.calling import called_for
from whosays.claims.attribution.speakers import is_passive, quotes, subject
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, find
from whosays.claims.negation import determined_away, is_negated
from whosays.claims.tree import Tree

DIRECTIVE = ("orders", "asks")  # their infinitive or "that he be tried" is what is wanted, not what is said to be so
ASKED = frozenset({"who", "whom", "whose", "how", "why", "where", "what", "which"})
OPEN_QUOTES = set("\"“”„«»'‘’`") | {"``", "''"}


def is_clause(tree: Tree, i: int, language: Language) -> bool:
    """A clause with a predicate of its own, nominalised Turkish clauses ("aldığını", "almasını") among them."""
    if tree.base(i) in ("ccomp", "csubj", "advcl", "parataxis", "acl", "xcomp") or tree.words[i].head < 0:
        return True
    return nominalised(tree, i, language)


def nominalised(tree: Tree, i: int, language: Language) -> bool:
    """A Turkish verb made into a noun, labelled as an object, a subject or an oblique."""
    word = tree.words[i]
    if word.feats.get("VerbForm") in ("Vnoun", "Part") and language.infinitives:
        return True
    shaped = language.has_shape("nominalised", word.text)
    return shaped and (word.upos == "VERB" or tree.first(i, "nsubj", "obj", "obl", "compound:lvc", "cop") is not None)


def content_of(tree: Tree, verb: int, stance: str, language: Language) -> tuple[int | None, frozenset[int]]:
    """What is said: its head and the words that stand in the speaker's voice."""
    ahead = points_ahead(tree, verb, language)
    if ahead is not None:
        return ahead
    wanted = called_for(tree, verb, language) if stance == "asks" else None
    if wanted is not None:
        return wanted, frozenset()
    for find_one in (clause_below, clause_above, object_below):
        content, scope = find_one(tree, verb, stance, language)
        if content is not None:
            return content, scope
    return None, frozenset()


def points_ahead(tree: Tree, verb: int, language: Language) -> tuple[int, frozenset[int]] | None:
    """As in Turkish "şunları söyledi: …": an object that only points at the words behind the colon."""
    pointing = language.classes.get("pointing_ahead", ())
    pointer = next((c for c in tree.having(verb, "obj") if tree.forms[c] in pointing), -1)
    colon = next((i for i in range(verb + 1, len(tree)) if tree.words[i].text == ":"), None)
    return (pointer, frozenset(range(colon + 1, len(tree)))) if pointer >= 0 and colon is not None else None


def clause_below(tree: Tree, verb: int, stance: str, language: Language) -> tuple[int | None, frozenset[int]]:
    """A complement clause: that-clauses, infinitives, "accused of …", Turkish nominalised clauses, "… diye"."""
    clauses = [c for c in tree.having(verb, "ccomp", "csubj") if not is_relative_subject(tree, c)]
    clauses += [c for c in tree.having(verb, "xcomp") if takes_infinitive(tree, c)]
    clauses += [c for c in tree.having(verb, "advcl", "obl") if complement_marked(tree, c, stance, language)]
    clauses = [c for c in clauses if not opens_clause(tree, verb, c)]
    if stance == "accuses":  # "accused the guerrillas of murdering", hung on the guerrillas
        beside = [a for c in tree.having(verb, "obj") for a in tree.having(c, "acl")]
        clauses += [a for a in beside if "of" in adpositions(tree, a, language)]
    clauses += [c for c in tree.having(verb, "obj", "nsubj", "obl", "nmod", "iobj") if nominalised(tree, c, language)]
    if tree.first(verb, "xcomp") is None and not has_own_object(tree, verb, language):
        beside = [c for c in tree.having(verb, "parataxis") if c > verb and quoted_after(tree, verb, c)]
        clauses += [c for c in beside if not clauses or ";" not in {word.text for word in tree.words[verb:c]}]
    clauses = [c for c in clauses if not describes(tree, c, language)]
    if not clauses:
        return None, frozenset()
    infinitive = all(tree.base(c) == "xcomp" or is_asked(tree, c, stance) for c in clauses)
    if stance == "judges" or (infinitive and not says_infinitive(tree, verb, stance, language)):
        return clauses[0], frozenset()
    return clauses[0], frozenset(i for c in clauses for i in words_of(tree, verb, c))


def describes(tree: Tree, c: int, language: Language) -> bool:
    """A Turkish participle in -An: it tells of a noun, whatever it is read as, and nothing that is said."""
    word = tree.words[c]
    participle = word.feats.get("VerbForm") == "Part" and tree.forms[c].endswith(("an", "en"))
    return bool(language.infinitives) and participle and not language.has_shape("nominalised", word.text)


def opens_clause(tree: Tree, verb: int, c: int) -> bool:
    """As in "To conclude, we ask for …": an infinitive before the verb says what for, and nothing that is said."""
    marked = tree.is_marked(c, "to")
    return c < verb and marked and tree.first(verb, "obj") is not None


def has_own_object(tree: Tree, verb: int, language: Language) -> bool:
    """As in "I acknowledge the duty …; the rule, however, is "…"": a thing that is said, and nobody who is told."""
    said = tree.first(verb, "obj")
    if said is None or tree.words[said].upos != "NOUN" or said < verb:
        return False
    points = tree.forms[said] in ("following", "words", "question")
    return not points and not speaks(tree, said, language) and not before_colon(tree, said)


def before_colon(tree: Tree, noun: int) -> bool:
    """Whether a colon or a quotation mark follows the noun's phrase: what comes next spells it out."""
    after = max(tree.subtree(noun)) + 1
    return any(tree.words[i].text in OPEN_QUOTES | {":"} for i in (after - 1, after) if i < len(tree))


def words_of(tree: Tree, verb: int, clause: int) -> list[int]:
    """The words of a clause; of a that-clause behind its verb nothing that stands before the verb."""
    words = tree.subtree(clause)
    if any(m > verb and tree.words[m].text.lower() == "that" for m in tree.having(clause, "mark")):
        return [i for i in words if i > verb]
    return words


def says_infinitive(tree: Tree, verb: int, stance: str, language: Language) -> bool:
    """As in "claims to have paid" and "is said to have paid" say it; "told him to pay" and "agreed to pay" want it."""
    if language.infinitives:
        return stance not in DIRECTIVE
    if is_passive(tree, verb, language):
        return find(tree, verb, language.reporting.hearsay_verbs, language) is not None
    if stance in (*DIRECTIVE, "believes", "speculates", "doubts") or tree.first(verb, "obj", "iobj") is not None:
        return False
    return find(tree, verb, language.reporting.clause_only, language) is None


def is_relative_subject(tree: Tree, c: int) -> bool:
    """As in "whoever paid said so": an English subject clause without "that" is a speaker, not a content."""
    return tree.base(c) == "csubj" and tree.first(c, "mark") is None and tree.language == "en"


def takes_infinitive(tree: Tree, c: int) -> bool:
    """A verbal complement; "called it a farce" and "considered dangerous" are judgements of a word."""
    return tree.words[c].upos in ("VERB", "AUX") or tree.first(c, "cop", "mark", "aux") is not None


def complement_marked(tree: Tree, c: int, stance: str, language: Language) -> bool:
    """As in "accused him of stealing", Turkish "… diye konuştu"."""
    marks = set(adpositions(tree, c, language))
    if marks & language.reporting.complement_marks or is_asked(tree, c, stance):
        return True
    if stance == "accuses" and "with" in marks and tree.forms[c].endswith("ing"):
        return True  # "charged with paying a gang that had bombed the station"
    return stance in ("accuses", "speculates", "warns") and bool(marks & {"of", "about", "including"})


def is_asked(tree: Tree, c: int, stance: str) -> bool:
    """As in "asked the council to help": an infinitive beside the one who is asked, however it is attached."""
    addressed = tree.first(tree.words[c].head, "obj", "iobj", "nsubj:pass") is not None
    infinitive = any(tree.words[m].lemma == "to" and tree.base(m) == "mark" for m in tree.children[c])
    return stance in DIRECTIVE and addressed and infinitive and tree.base(c) == "advcl"


def quoted_after(tree: Tree, verb: int, c: int) -> bool:
    """Whether there is a colon or a quotation mark between the verb and what follows."""
    between = {tree.words[i].text for i in range(verb + 1, max(c, verb + 1))}
    return bool(between & (OPEN_QUOTES | {":"}))


def clause_above(tree: Tree, verb: int, stance: str, language: Language) -> tuple[int | None, frozenset[int]]:
    """The verb is put into what it reports: "The car, he said, was sold"."""
    head = tree.words[verb].head
    inserted = tree.base(verb) == "parataxis" or (tree.base(verb) == "advcl" and as_clause(tree, verb, language))
    if tree.language == "tr" and find(tree, verb, language.reporting.clause_only, language):
        return None, frozenset()  # "ben konuşurum, siz gidin": two clauses side by side
    if (
        head < 0
        or not inserted
        or subject(tree, verb) is None
        or stance == "judges"
        or says_something(tree, verb, language)
    ):
        return None, frozenset()
    own = set(tree.subtree(verb))
    if tree.base(verb) == "parataxis" and tree.first(verb, "nsubj", "expl") is None:
        return None, frozenset()
    if verb > head and not near_comma(tree, own):
        return None, frozenset()
    return head, frozenset(i for i in tree.subtree(head) if i not in own)


def says_something(tree: Tree, verb: int, language: Language) -> bool:
    """As in "they cannot claim that", "we refer them to a judge": the verb has a content or a thing of its own."""
    said, doer = tree.first(verb, "obj"), tree.first(verb, "nsubj")
    if tree.lemmas[verb] in ("think", "speak", "talk") and any(
        c > verb and {"of", "about"} & set(adpositions(tree, c, language)) for c in tree.having(verb, "obl")
    ):
        return True  # "so I am thinking of them"
    if said is None or any(quotes(tree, c, language) for c in tree.having(verb, "advcl")):
        return False  # "reported a witness as saying"
    if tree.words[said].text.lower() in ("that", "this", "it", "so", "what", "which"):
        return True
    if tree.language != "en" or doer is None or not doer < verb < said or belongs(tree, said, language, "time_word"):
        return False
    return not belongs(tree, verb, language, "tells", "addresses")


def as_clause(tree: Tree, verb: int, language: Language) -> bool:
    """As in "As the minister said, …"."""
    if "as" not in adpositions(tree, verb, language) or tree.first(verb, "nsubj", "nsubj:pass") is None:
        return False
    told = tree.first(verb, "obj")
    if told is not None and tree.words[told].upos == "NOUN" and not speaks(tree, told, language):
        return False  # "as the makers reported their sales": a time
    says = find(tree, verb, language.reporting.clause_only, language) is None
    return says or document_speaks(tree, verb, language)  # "as he talked to them" is a time


def speaks(tree: Tree, i: int, language: Language) -> bool:
    """Whether a noun names people or a body: those who are told."""
    return belongs(tree, i, language, "people", "body")


def near_comma(tree: Tree, own: set[int]) -> bool:
    """Inserted reports are set off by a comma, a dash or a quotation mark."""
    first = min(own)
    edge = {tree.words[i].text for i in (first, first - 1) if i >= 0}
    return bool(edge & (OPEN_QUOTES | {",", "-", "–", "—", "?", "!", ".", "..."}))


def object_below(tree: Tree, verb: int, stance: str, language: Language) -> tuple[int | None, frozenset[int]]:
    """An object that is itself what is said: "documented the presence of", "denied the charge"."""
    charged = attempt(tree, verb) if stance == "accuses" else None
    if charged is not None:
        return charged, frozenset(tree.subtree(charged))
    said = tree.first(verb, "obj") or tree.first(verb, "nsubj:pass")
    timed = said is not None and belongs(tree, said, language, "time_word")
    if said is None or timed or is_heading(tree, verb, said) or is_self(tree, said):
        return None, frozenset()  # "announced Monday" says when
    if belongs(tree, verb, language, "told_of"):  # "informed the police of the theft"
        about = [c for c in tree.having(verb, "obl") if {"of", "about"} & set(adpositions(tree, c, language))]
        return (about[0] if about else None), frozenset()
    speaks = document_speaks(tree, verb, language)
    takes = find(tree, verb, language.reporting.object_content, language) is not None
    if names_what(tree, verb):
        return said, frozenset(upto_quote(tree, said))
    doer = subject(tree, verb)
    nobody = doer is not None and determined_away(tree, doer, language)  # "no group has claimed the fire"
    if nobody or stance == "judges" or not (takes or speaks) or tree.words[said].upos == "PRON":
        return said, frozenset()
    return said, frozenset(tree.subtree(said))


def attempt(tree: Tree, verb: int) -> int | None:
    """As in Turkish "öldürmeye teşebbüsten suçlanıyor": the noun of which somebody is accused, with its clause."""
    told = (c for c in tree.having(verb, "obl", "advcl") if tree.words[c].feats.get("Case") in ("Abl", "Ins"))
    return next((c for c in told if tree.words[c].upos == "NOUN" and tree.having(c, "ccomp", "acl")), None)


def names_what(tree: Tree, verb: int) -> bool:
    """As in "photographs of what it called rebels crossing the river": that they are rebels, only the caller says."""
    head = tree.words[verb].head
    told = tree.words[verb].deprel == "acl:relcl" and tree.forms[head] == "what" and head < verb
    return told and any(tree.words[c].upos in ("NOUN", "PROPN") and c > verb for c in tree.having(verb, "obj"))


def upto_quote(tree: Tree, noun: int) -> list[int]:
    """A noun's phrase, no further than the end of a quotation in it: 'what he called "ghost ships" built abroad'."""
    words = tree.subtree(noun)
    marks = [i for i in words if tree.words[i].text in OPEN_QUOTES]
    return [i for i in words if i <= marks[-1]] if marks else words


def is_self(tree: Tree, said: int) -> bool:
    """As in "proclaimed himself": whom somebody makes something of is nothing that he says."""
    return tree.forms[said].endswith(("self", "selves")) and tree.words[said].upos == "PRON"


def is_heading(tree: Tree, verb: int, said: int) -> bool:
    """As in "Swift condemnations President Kaya condemned …": a line before the subject, no object."""
    doer = tree.first(verb, "nsubj")
    ahead = tree.language == "en" and doer is not None and said < doer < verb and tree.words[said].upos != "PRON"
    return ahead and not tree.having(said, "det", "acl")


def document_speaks(tree: Tree, verb: int, language: Language) -> bool:
    """Whether the subject of this active verb is a document, or an office or court that speaks in writing."""
    doer = None if is_passive(tree, verb, language) else subject(tree, verb)
    return doer is not None and find(tree, doer, language.speakers.running, language) is not None


def denied_by(tree: Tree, content: int | None, language: Language) -> frozenset[int]:
    """The predicates that a denial says are not so: the content, what it is coordinated with, the charge it names."""
    if content is None:
        return frozenset()
    heads = list(tree.conjuncts(content))
    for head in list(heads):
        heads += [i for c in tree.having(head, "xcomp") for i in tree.conjuncts(c)]
        if find(tree, head, language.reporting.nouns, language):
            inner = tree.having(head, "acl", "ccomp", "advcl") or phrase_content(tree, head, language)
            heads += [i for c in inner if tree.words[c].deprel != "acl:relcl" for i in tree.conjuncts(c)]
    return frozenset(heads)


def phrase_content(tree: Tree, noun: int, language: Language) -> list[int]:
    """As in "allegations of fraud", "rumours about a coup": what the noun says, in a phrase."""
    marks = language.reporting.content_markers
    return [c for c in tree.having(noun, "nmod") if marks & set(adpositions(tree, c, language))]


def asks_who(tree: Tree, clause: int) -> bool:
    """As in "not able to say who ordered it", "did not explain how they fled": it was ordered, and they fled."""
    if tree.language != "en":
        return False
    if tree.forms[clause] in ASKED and tree.words[clause].upos in ("ADV", "PRON"):
        return True  # labelled as the head of its clause
    if tree.bases[clause] not in ("ccomp", "csubj", "advcl"):
        return False
    first = min(tree.subtree(clause))
    return tree.forms[first] in ASKED and tree.words[first].head == clause


def leaves_open(tree: Tree, verb: int, content: int | None, language: Language) -> bool:
    """As in "the police did not say who had paid": that somebody had, they do not say, but the text does."""
    return content is not None and asks_who(tree, content) and is_negated(tree, verb, language)


def is_refusal(tree: Tree, verb: int, content: int, language: Language) -> bool:
    """A refusal, not a denial: "denied them entry", "were denied visas", Turkish "yapmayı reddetti"."""
    something = tree.first(verb, "obj") is not None
    if something and (tree.first(verb, "iobj") is not None or tree.first(verb, "nsubj:pass") is not None):
        return True
    return is_clause(tree, content, language) and language.has_shape("action", tree.words[content].text)
