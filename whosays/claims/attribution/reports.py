"""Reporting verbs: from a verb of saying in a tree to what is said and who says it."""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.attribution.speakers import agent, anonymous, is_passive, speaker_in, subject, voice
from whosays.claims.attribution.spans import ReportFrame, VoiceSpan
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, find, look_up
from whosays.claims.tree import NOMINAL, Tree

DIRECTIVE = ("orders", "asks")  # their infinitive is what is wanted, not what is said to be so
SPEAKING = NOMINAL | {"DET", "ADJ"}  # what a speaker may be: "all", Turkish "diğerleri"; never a clause
OPEN_QUOTES = set("\"“”„«»'‘’`") | {"``", "''"}


def verb_frames(tree: Tree, language: Language) -> list[ReportFrame]:
    """One frame for each verb of the sentence that reports."""
    found = (verb_frame(tree, i, language) for i in range(len(tree)))
    return [frame for frame in found if frame]


def verb_frame(tree: Tree, verb: int, language: Language) -> ReportFrame | None:
    """The frame of one verb, None where it does not report."""
    stance = stance_of(tree, verb, language)
    if stance is None:
        return None
    content, scope = content_of(tree, verb, stance, language)
    if not reports(tree, verb, content, scope, language):
        return None
    speaker = speaker_of(tree, verb, language)
    if speaker is None and content is None:
        return None
    if stance == "denies" and content is not None and is_refusal(tree, content, language):
        stance, scope = "refuses", frozenset()
    scope = scope - {verb} if speaker else frozenset()
    denied = denied_by(tree, content, language) if stance == "denies" and speaker else frozenset()
    heard = hearer(tree, verb, content, language)
    return ReportFrame(tree.number, verb, speaker, heard, content, stance, scope, denied, is_main(tree, verb))


def is_refusal(tree: Tree, content: int, language: Language) -> bool:
    """Turkish "yapmayı reddetti" refuses to do; "yaptığını reddetti" denies that it was done."""
    shaped = bool(language.infinitives) and nominalised(tree, content, language)
    return shaped and not language.has_shape("factual", tree.words[content].text)


def stance_of(tree: Tree, verb: int, language: Language) -> str | None:
    """The stance of a verb of saying. Documents have verbs of their own: "the indictment includes"."""
    if tree.words[verb].upos not in ("VERB", "NOUN", "AUX") or not is_verbal(tree, verb):
        return None
    reporting = language.reporting
    stance = look_up(tree, verb, reporting.verbs, language)
    if stance is None and find(tree, verb, reporting.document_verbs, language):
        return "asserts" if document_speaks(tree, verb, language) else None
    return stance


def is_verbal(tree: Tree, i: int) -> bool:
    """A verb, or the noun of a light verb (Turkish "iddia etti", where some treebanks make the noun the head)."""
    word = tree.words[i]
    if word.upos != "NOUN":
        return True
    return any(tree.words[c].deprel == "compound:lvc" for c in tree.children[i]) or "VerbForm" in word.feats


def document_speaks(tree: Tree, verb: int, language: Language) -> bool:
    """Is the subject of this active verb a document, or an office or court that speaks in writing?"""
    doer = None if is_passive(tree, verb) else subject(tree, verb)
    return doer is not None and find(tree, doer, language.speakers.running, language) is not None


def reports(tree: Tree, verb: int, content: int | None, scope: frozenset[int], language: Language) -> bool:
    """Some verbs report only with a clause or a quotation, or with a document as their subject."""
    if find(tree, verb, language.reporting.clause_only, language) is None:
        return content is not None or tree.first(verb, "nsubj", "obj", "obl") is not None
    clause = content is not None and is_clause(tree, content, language)
    return (clause and bool(scope)) or document_speaks(tree, verb, language)


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
    for find_one in (clause_below, clause_above, object_below):
        content, scope = find_one(tree, verb, stance, language)
        if content is not None:
            return content, scope
    return None, frozenset()


def clause_below(tree: Tree, verb: int, stance: str, language: Language) -> tuple[int | None, frozenset[int]]:
    """A complement clause: that-clauses, infinitives, "accused of …", Turkish nominalised clauses, "… diye"."""
    clauses = [c for c in tree.having(verb, "ccomp", "csubj") if not is_relative_subject(tree, c)]
    clauses += [c for c in tree.having(verb, "xcomp") if takes_infinitive(tree, c)]
    clauses += [c for c in tree.having(verb, "advcl", "obl") if complement_marked(tree, c, stance, language)]
    clauses += [c for c in tree.having(verb, "obj", "nsubj", "obl", "nmod", "iobj") if nominalised(tree, c, language)]
    clauses += [c for c in tree.having(verb, "parataxis") if c > verb and quoted_after(tree, verb, c)]
    if not clauses:
        return None, frozenset()
    infinitive = all(tree.base(c) == "xcomp" for c in clauses)
    if stance == "judges" or (infinitive and not says_infinitive(tree, verb, stance, language)):
        return clauses[0], frozenset()
    return clauses[0], frozenset(i for c in clauses for i in tree.subtree(c))


def says_infinitive(tree: Tree, verb: int, stance: str, language: Language) -> bool:
    """ "claims to have paid" and "is said to have paid" say it; "told him to pay" and "agreed to pay" want it."""
    if language.infinitives:
        return stance not in DIRECTIVE
    if is_passive(tree, verb):
        return find(tree, verb, language.reporting.hearsay_verbs, language) is not None
    if stance in (*DIRECTIVE, "believes", "speculates", "doubts") or tree.first(verb, "obj", "iobj") is not None:
        return False
    return find(tree, verb, language.reporting.clause_only, language) is None


def is_relative_subject(tree: Tree, c: int) -> bool:
    return tree.base(c) == "csubj" and tree.first(c, "mark") is None and tree.language == "en"


def takes_infinitive(tree: Tree, c: int) -> bool:
    """A verbal complement; "called it a farce" and "considered dangerous" are judgements of a word."""
    return tree.words[c].upos in ("VERB", "AUX") or tree.first(c, "cop", "mark", "aux") is not None


def complement_marked(tree: Tree, c: int, stance: str, language: Language) -> bool:
    """ "accused him of stealing", Turkish "… diye konuştu"."""
    marks = set(adpositions(tree, c, language))
    if marks & language.reporting.complement_marks:
        return True
    return stance in ("accuses", "speculates", "warns") and bool(marks & {"of", "about"})


def quoted_after(tree: Tree, verb: int, c: int) -> bool:
    """Is there a colon or a quotation mark between the verb and what follows?"""
    between = {tree.words[i].text for i in range(verb + 1, max(c, verb + 1))}
    return bool(between & (OPEN_QUOTES | {":"}))


def clause_above(tree: Tree, verb: int, stance: str, language: Language) -> tuple[int | None, frozenset[int]]:
    """The verb is put into what it reports: "The car, he said, was sold"."""
    head = tree.words[verb].head
    inserted = tree.base(verb) == "parataxis" or (tree.base(verb) == "advcl" and as_clause(tree, verb, language))
    if head < 0 or not inserted or subject(tree, verb) is None or stance == "judges":
        return None, frozenset()
    own = set(tree.subtree(verb))
    if tree.base(verb) == "parataxis" and tree.first(verb, "nsubj", "expl") is None:
        return None, frozenset()
    if verb > head and not near_comma(tree, own):
        return None, frozenset()
    return head, frozenset(i for i in tree.subtree(head) if i not in own)


def as_clause(tree: Tree, verb: int, language: Language) -> bool:
    """ "As the minister said, …"."""
    return "as" in adpositions(tree, verb, language) and tree.first(verb, "nsubj", "nsubj:pass") is not None


def near_comma(tree: Tree, own: set[int]) -> bool:
    """Inserted reports are set off by a comma, a dash or a quotation mark."""
    first = min(own)
    edge = {tree.words[i].text for i in (first, first - 1) if i >= 0}
    return bool(edge & (OPEN_QUOTES | {",", "-", "–", "—", "?", "!", ".", "..."}))


def object_below(tree: Tree, verb: int, stance: str, language: Language) -> tuple[int | None, frozenset[int]]:
    """An object that is itself what is said: "documented the presence of", "denied the charge"."""
    said = tree.first(verb, "obj", "nsubj:pass")
    if said is None:
        return None, frozenset()
    speaks = document_speaks(tree, verb, language)
    takes = find(tree, verb, language.reporting.object_content, language) is not None
    if stance == "judges" or not (takes or speaks) or tree.words[said].upos == "PRON":
        return said, frozenset()
    return said, frozenset(tree.subtree(said))


def speaker_of(tree: Tree, verb: int, language: Language) -> VoiceSpan | None:
    """Who speaks: subject, agent of a passive, the phrase that names the source; else nobody, or anonymous."""
    cue = cue_of(tree, verb)
    if not is_passive(tree, verb):
        doer = subject(tree, verb)
        if doer is None and drops_subject(tree, verb, language):
            return replace(anonymous(tree, verb, cue), kind="other")
        if doer is None or is_expletive(tree, doer, language) or tree.words[doer].upos not in SPEAKING:
            return None
        return voice(tree, speaker_in(tree, doer, language), cue, language)
    doer = agent(tree, verb, language)
    if doer is None:
        doer = source_phrase(tree, verb, language)
    if doer is not None:
        return voice(tree, speaker_in(tree, doer, language), cue, language)
    if find(tree, verb, language.reporting.establishes, language):
        return None
    return anonymous(tree, verb, cue)


def drops_subject(tree: Tree, verb: int, language: Language) -> bool:
    """Turkish "dedi" without a subject: he or she. The voice stands at the verb until the text before names it."""
    words = [tree.words[i] for i in (verb, *tree.having(verb, "compound:lvc"))]
    third = all(word.feats.get("Person", "3") == "3" for word in words)
    finite = tree.base(verb) in ("root", "conj", "parataxis") and any(word.upos == "VERB" for word in words)
    return bool(language.infinitives) and third and finite


def is_expletive(tree: Tree, i: int, language: Language) -> bool:
    return language.lower(tree.words[i].text) in language.reporting.expletives


def source_phrase(tree: Tree, verb: int, language: Language) -> int | None:
    """ "It was documented during the investigation that", Turkish "iddianamede … belirtildi"."""
    for c in tree.having(verb, "obl", "nmod"):
        marks = {*adpositions(tree, c, language), *tree.markers(c)}
        speaks = find(tree, c, language.speakers.kinds, language) or find(tree, c, language.reporting.nouns, language)
        if speaks and marks & language.reporting.source_phrase:
            return c
    return None


def cue_of(tree: Tree, verb: int) -> str:
    """The words that report, as written: "pointed out", "iddia etti"."""
    parts = [verb, *tree.having(verb, "compound:prt", "compound:lvc")]
    if tree.language == "tr":
        parts += [c for c in tree.having(verb, "compound") if c == verb - 1]
    return " ".join(tree.words[i].text for i in sorted(set(parts)))


def hearer(tree: Tree, verb: int, content: int | None, language: Language) -> int | None:
    """Who is told."""
    told = tree.first(verb, "iobj")
    if told is None and content is not None:
        told = next((c for c in tree.having(verb, "obj", "nsubj:pass") if nominal_hearer(tree, c, content)), None)
    if told is None:
        told = next((c for c in tree.having(verb, "obl") if "to" in adpositions(tree, c, language)), None)
    return told


def nominal_hearer(tree: Tree, c: int, content: int) -> bool:
    return c != content and tree.words[c].upos in NOMINAL and tree.words[c].text.lower() != "it"


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
    """ "allegations of fraud", "rumours about a coup": what the noun says, in a phrase."""
    marks = language.reporting.content_markers
    return [c for c in tree.having(noun, "nmod") if marks & set(adpositions(tree, c, language))]


def is_main(tree: Tree, verb: int) -> bool:
    """Is the report what the sentence is, and not a clause inside it?"""
    while tree.base(verb) in ("conj", "parataxis") and tree.words[verb].head >= 0:
        verb = tree.words[verb].head
    return tree.words[verb].head < 0
