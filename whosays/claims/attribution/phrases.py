"""Voices outside verbs: "according to X", "the claim that", "reportedly", "the alleged bribe", Turkish -mIş."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from whosays.claims.attribution.airing import who_airs, written_in
from whosays.claims.attribution.apart import before_colon, equated, put_between, under_heading
from whosays.claims.attribution.calling import for_himself
from whosays.claims.attribution.contents import nominalised, phrase_content
from whosays.claims.attribution.spans import HEARSAY, ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import agent, anonymous, is_passive, owner, speaker_in, subject, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, find, look_up
from whosays.claims.negation import is_negated, missed
from whosays.claims.tenses import tense
from whosays.claims.tree import NOMINAL, Tree
from whosays.claims.turkish import is_content

NO_VOICE = frozenset({"PUNCT", "DET", "CCONJ", "SCONJ", "ADP", "PART", "SYM"})  # words that no such voice hangs on
MODIFYING = ("advmod", "amod", "acl")  # and the word of "reportedly", "the alleged bribe"
FINITE = ("root", "conj", "parataxis")
ADVERBIAL = ("obl", "nmod", "advcl", "obj", "iobj", "nsubj")  # how parsers label the noun of "according to"
Rule = Callable[[Tree, int, Language], ReportFrame | None]


def phrase_frames(tree: Tree, language: Language) -> list[ReportFrame]:
    """All frames of a sentence that no verb makes."""
    out = []
    sourced, suffixed = names_source(tree, language), "evidential" in language.patterns
    headed = ":" in tree.forms
    for i, word in enumerate(tree.words):
        for rule in rules_for(tree.bases[i], word.upos, sourced, suffixed, headed):
            frame = rule(tree, i, language)
            if frame is not None:
                out.append(frame)
    return out


@cache
def rules_for(relation: str, upos: str, sourced: bool, suffixed: bool, headed: bool) -> tuple[Rule, ...]:
    """The rules that can hold of a word of this relation and class: of most words none.

    `sourced` says that the sentence holds a word of "according to", `suffixed` that verbs show hearsay by a suffix,
    `headed` that it holds a colon.
    """
    if upos in NO_VOICE:
        return ()
    can_hold: tuple[tuple[Rule, bool], ...] = (
        (according_to, sourced and relation in ADVERBIAL),
        (in_words_of, relation == "obl"),
        (report_noun, upos in NOMINAL),
        (before_colon, upos == "NOUN"),
        (under_heading, upos == "NOUN" and headed),
        (put_between, relation in ("parataxis", "advcl")),
        (equated, relation == "nsubj"),
        (found_guilty, upos in ("NOUN", "VERB", "ADJ")),
        (hearsay_word, relation in MODIFYING),
        (evidential, suffixed),
    )
    return tuple(rule for rule, can in can_hold if can)


def names_source(tree: Tree, language: Language) -> bool:
    """Whether the sentence holds a word of "according to" at all."""
    text = " ".join(tree.forms)
    return any(word in text for word in telling(language.reporting.according_to))


@cache
def telling(markers: frozenset[str]) -> frozenset[str]:
    """The longest word of each marker."""
    return frozenset(max(marker.split("_"), key=len) for marker in markers)


def clause_around(tree: Tree, i: int) -> frozenset[int]:
    """The clause in which an adverbial stands, without the adverbial."""
    head, own = tree.words[i].head, set(tree.subtree(i))
    return frozenset(j for j in tree.subtree(head) if j not in own)


def is_main(tree: Tree, i: int) -> bool:
    """Whether the adverbial belongs to the main clause."""
    return tree.words[i].head >= 0 and tree.words[tree.words[i].head].head < 0


def according_to(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "According to the report", "rapora göre", "iddiaya göre" (which names nobody)."""
    if tree.words[i].head < 0 or (i == 0 and points_back(tree, language)):
        return None
    marks = [m for m in source_markers(tree, i, language) if m in language.reporting.according_to]
    if not marks:
        return None
    speaker = source_voice(tree, i, marks[0].replace("_", " "), language)
    top = tree.words[i].head if tree.words[tree.words[i].head].text.lower() in marks[0].split("_") else i
    if speaker is None or tree.words[top].head < 0:
        return None
    content = whole_sentence(tree, top)
    own = set(tree.subtree(top))
    scope = frozenset(j for j in tree.subtree(content) if j not in own)
    return ReportFrame(tree.number, i, speaker, None, content, "asserts", scope - {i}, main=is_main(tree, top))


def points_back(tree: Tree, language: Language) -> bool:
    """As in Turkish "Buna göre …" ("according to this"): whoever told the sentence before tells this one."""
    return language.is_a("_".join(tree.forms[:2]), "pointing_back")


def whole_sentence(tree: Tree, phrase: int) -> int:
    """What a source phrase bears on: its clause, and at the end of "two died and one was hurt, according to …" both."""
    own, head = tree.subtree(phrase), tree.words[phrase].head
    last = all(word.upos == "PUNCT" for word in tree.words[own[-1] + 1 :])
    apart = (own[0] > 0 and tree.words[own[0] - 1].text == ",") or tree.words[own[0]].text == ","
    return tree.coordination_head(head) if last and apart else head


def source_markers(tree: Tree, i: int, language: Language) -> list[str]:
    """The markers of a phrase, two neighbouring words among them: parsers differ on what "according" hangs."""
    cases = [c for c in tree.having(i, "case") if c > 0]
    pairs = [f"{tree.words[c - 1].text}_{tree.words[c].text}" for c in cases]
    first = min((k for k in tree.subtree(i) if tree.words[k].upos != "PUNCT"), default=0)
    if first > 1 and tree.words[i].upos in NOMINAL:
        pairs.append(f"{tree.words[first - 2].text}_{tree.words[first - 1].text}")
    return [*adpositions(tree, i, language), *map(language.lower, pairs)]


def source_voice(tree: Tree, i: int, cue: str, language: Language) -> VoiceSpan | None:
    """Whom a source phrase names. A rumour or a claim without an owner is nobody's; a law or a plan is no voice."""
    kind = look_up(tree, i, language.speakers.kinds, language)
    if find(tree, i, language.speakers.voiceless, language):
        return None
    told = tree.first(i, "acl", "acl:relcl") if tree.forms[i] == "what" else None
    if told is not None:  # "according to what they told the court": they
        teller = tree.first(told, "nsubj")
        return voice(tree, teller, cue, language) if teller is not None and teller != i else None
    said = find(tree, i, language.reporting.nouns, language) is not None
    own = speaker_in(tree, i, language)
    if said and own == i and kind is None and tree.words[i].upos != "PROPN":
        return anonymous(tree, i, cue)
    if nominalised(tree, i, language) and own == i:
        if not find(tree, i, language.reporting.verbs, language):
            return None
        teller = tree.first(i, "nsubj")  # "kardeşinin anlattığına göre"
        return anonymous(tree, i, cue) if teller is None else voice(tree, teller, cue, language)
    known = kind or own != i or said or tree.words[i].upos in ("PROPN", "PRON") or names_somebody(tree, i, language)
    return voice(tree, own, cue, language) if known else None


def names_somebody(tree: Tree, i: int, language: Language) -> bool:
    """A noun with a name in it ("the Kaya family"), or a plural of people ("the drivers")."""
    inner = tree.having(i, "flat", "appos", "compound", "nmod")
    plural = tree.words[i].feats.get("Number") == "Plur" and not language.infinitives
    return plural or any(tree.words[c].upos == "PROPN" for c in inner)


def in_words_of(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "In the driver's words", "in the view of the court"."""
    reporting = language.reporting
    if not find(tree, i, reporting.words_of_nouns, language):
        return None
    own = None if in_bridge(tree, i, language) else owner(tree, i, language)
    if own is None or not reporting.words_of_markers & {*adpositions(tree, i, language), *tree.markers(i)}:
        return None
    above, own = tree.words[i].head, for_himself(tree, i, own)
    if tree.words[own].upos == "PRON" and above >= 0 and find(tree, above, reporting.verbs, language):
        return None  # "in its opening statement the prosecution alleged": the verb says who
    speaker, scope = voice(tree, own, tree.words[i].text, language), clause_around(tree, i)
    return ReportFrame(tree.number, i, speaker, None, tree.words[i].head, "asserts", scope, main=is_main(tree, i))


def report_noun(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "The claim that he paid", "speculation about a coup", "testimony of the driver"."""
    stance = look_up(tree, i, language.reporting.nouns, language)
    if found_guilty(tree, i, language) is not None:
        return None
    if stance is None or tree.first(i, "compound:lvc") is not None:
        return None
    said = noun_content(tree, i, language)
    owners = (noun_owner(tree, i, said, language), who_airs(tree, i, language), written_in(tree, i, language))
    own = next((one for one in owners if one is not None), None)
    cue = tree.words[i].text
    if own is None and (not said or stance == "believes" or speaks_for_itself(tree, i, language)):
        return None  # "in hopes that"
    speaker = voice(tree, own, cue, language) if own is not None else anonymous(tree, i, cue)
    told = [c for c in said if not is_infinitive(tree, c)]
    if not told and (own is None or (stance == "asserts" and said)):  # "the order to stop", "information to act on"
        return None
    if in_bridge(tree, i, language):
        return None
    scope = frozenset(j for c in told for j in tree.subtree(c))
    denied = frozenset(said) if stance == "denies" else frozenset()
    content = said[0] if said else None
    return ReportFrame(tree.number, i, speaker, None, content, stance, scope, denied)


def found_guilty(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "his conviction for bribing them", "was pardoned for bribing them": whoever convicted him says so."""
    judged = tree.words[i].upos in ("VERB", "ADJ") and language.code == "en"
    punished = judged and belongs(tree, i, language, "punishes") and not is_negated(tree, i, language)
    if not punished and not any(belongs(tree, k, language, "guilt") for k in (i, *sentence_given(tree, i))):
        return None
    above = [tree.words[i].head] if tree.words[i].upos == "ADJ" and tree.bases[i] == "xcomp" else []  # "found guilty"
    below = [c for k in (i, *above) for c in tree.having(k, "acl", "advcl", "ccomp", "nmod", "obl", "csubj")]
    deeds = [c for c in below if is_charged(tree, c, language) and (not punished or is_gerund(tree, c))]
    if not deeds or belongs(tree, deeds[0], language, "time_word"):
        return None
    scope = frozenset(j for c in deeds for j in tree.subtree(c))
    speaker = punisher(tree, above[0] if above else i, language) if punished else None
    speaker = speaker or anonymous(tree, i, tree.words[i].text)
    return ReportFrame(tree.number, i, speaker, None, deeds[0], "accuses", scope)


def punisher(tree: Tree, verb: int, language: Language) -> VoiceSpan | None:
    """Who holds that it was done: as in "police arrested him for forging papers"; of a passive whoever "by" names."""
    if tree.words[verb].upos != "VERB" or belongs(tree, verb, language, "serves_time"):
        return None
    passive = is_passive(tree, verb, language)
    doer = agent(tree, verb, language) if passive else subject(tree, verb)
    return voice(tree, doer, tree.words[verb].text, language) if doer is not None else None


def is_gerund(tree: Tree, i: int) -> bool:
    """As in "killing", "having killed"."""
    verbal = tree.words[i].upos == "VERB"
    return verbal and any(tree.forms[k].endswith("ing") for k in (i, *tree.having(i, "aux")))


def sentence_given(tree: Tree, i: int) -> list[int]:
    """Of the "given" in Turkish "vermekten verilen mahkûmiyet kararı" the conviction."""
    noun = tree.words[i].head
    given = tree.language == "tr" and tree.words[i].deprel == "acl" and noun > i
    return [noun, *tree.having(noun, "nmod")] if given else []


def is_charged(tree: Tree, c: int, language: Language) -> bool:
    """As in "for bribery", "of bribing them", Turkish "rüşvet vermekten": what somebody is convicted of."""
    if language.infinitives:
        return language.has_shape("charged", tree.words[c].text)
    marks = set(adpositions(tree, c, language))
    return "for" in marks or bool(marks & {"of", "on"} and (tree.forms[c].endswith("ing") or is_gerund(tree, c)))


def speaks_for_itself(tree: Tree, i: int, language: Language) -> bool:
    """As in "no word that", "proof that", "three counts of theft", "a description of the car": nobody says so."""
    phrase = not any(says_content(tree, c, language) for c in tree.having(i, "acl", "ccomp"))
    if missed(tree, i, language) or (belongs(tree, i, language, "evidential") and tree.lemmas[i] != "evidence"):
        return True
    return phrase and not language.infinitives and not belongs(tree, i, language, "rumoured")


def in_bridge(tree: Tree, i: int, language: Language) -> bool:
    """As in "in view of X", "on account of X": half of a preposition."""
    if not language.is_a(tree.forms[i], "bridge") or not 0 < i < len(tree) - 1:
        return False
    return tree.words[i - 1].upos == "ADP" and tree.words[i + 1].text.lower() == "of"


def is_infinitive(tree: Tree, c: int) -> bool:
    """As in "a request to open the road": what is wanted or promised; "the claim to have won" tells."""
    marked = any(tree.words[m].text.lower() == "to" for m in tree.having(c, "mark"))
    return marked and not any(tree.words[a].text.lower() == "have" for a in tree.having(c, "aux"))


def noun_content(tree: Tree, noun: int, language: Language) -> list[int]:
    """What a report noun says: a that-clause or a participle clause, or the phrase of "allegations of"."""
    over = [c for c in tree.having(noun, "amod", "nmod") if tree.forms[c] in language.reporting.content_markers]
    parts = [c for n in (noun, *over) for c in tree.having(n, "acl", "ccomp")]  # "verdiği yönündeki ifadesi"
    clauses = [c for c in parts if says_content(tree, c, language) and not made(tree, noun, c, language)]
    if clauses:
        return clauses
    if belongs(tree, noun, language, "emotion"):
        return []  # "their fears about him"
    takes_phrase = find(tree, noun, language.reporting.phrase_content, language)
    return phrase_content(tree, noun, language) if takes_phrase else []


def made(tree: Tree, noun: int, c: int, language: Language) -> bool:
    """As in Turkish "verdiği ifadede", "hazırladığı raporda": who made it; "aldığı iddiası" is owned, and says it."""
    beside = tree.language == "tr" and tree.words[c].head == noun and c == noun - 1
    return beside and not is_content(tree, c, noun, language)


def says_content(tree: Tree, c: int, language: Language) -> bool:
    """A that-clause, not a relative clause and not "the report prepared by"; Turkish "ödediği iddiası"."""
    word = tree.words[c]
    if word.deprel == "acl:relcl":
        return False
    if language.infinitives:  # "ödediği iddiası"; "gelen haber" and "güldüren cevap" tell of the noun
        told = language.has_shape("nominalised", word.text)
        return told and tree.first(c, "nsubj", "obj", "obl", "compound:lvc") is not None
    marks = set(adpositions(tree, c, language))
    return "that" in marks or "to" in marks or tree.first(c, "nsubj") is not None


def noun_owner(tree: Tree, noun: int, said: list[int], language: Language) -> int | None:
    """Whose claim it is; what it is about is nobody's voice."""
    own = owner(tree, noun, language)
    if own in said:
        own = owner(tree, noun, language, ("by", "from"))
    if own is None or own in said or tree.words[own].upos not in NOMINAL:
        return None
    named = tree.words[own].upos in ("PROPN", "PRON") or look_up(tree, own, language.speakers.kinds, language)
    return own if named else None


def hearsay_word(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """As in "reportedly", "the alleged bribe"."""
    reporting, relation = language.reporting, tree.bases[i]
    adverb = relation == "advmod" and find(tree, i, reporting.hearsay_adverbs, language)
    form = tree.forms[i]
    adjective = form in reporting.hearsay_adjectives
    if not (adverb or adjective):
        return None
    return hearsay(tree, i, tree.words[i].head, tree.words[i].text)


def hearsay(tree: Tree, at: int, content: int, cue: str) -> ReportFrame:
    """Nobody in particular says so."""
    beside = {j for c in tree.subtree(content) if is_background(tree, c, at) for j in tree.subtree(c)}
    scope = frozenset(j for j in tree.subtree(content) if j != at and j not in beside) | {content}
    return ReportFrame(tree.number, at, anonymous(tree, at, cue), None, content, HEARSAY, scope)


def is_background(tree: Tree, clause: int, at: int) -> bool:
    """Of "was allegedly forged by Kaya, who is now abroad" what the text itself tells of Kaya today."""
    if tree.words[clause].deprel != "acl:relcl" or clause < at:
        return False
    apart = tree.words[min(tree.subtree(clause))].text == ","
    return apart and tree.language == "en" and tense(tree, clause) == "Pres"


def evidential(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """Turkish -mIş on a finite verb: told, not seen. "-mIştI" is a pluperfect and "-mIştIr" a formal statement."""
    if not is_evidential(tree, i, language):
        return None
    head = tree.words[i].head if tree.bases[i] in ("cop", "aux", "compound") and tree.words[i].head >= 0 else i
    others = (c for c in tree.having(i, "conj") if is_evidential(tree, c, language))  # each has its own suffix
    scope = frozenset(tree.subtree(head)) - {k for c in others for k in tree.subtree(c)}
    word = tree.words[i].text
    return ReportFrame(tree.number, i, anonymous(tree, i, word), None, head, HEARSAY, scope)


def is_evidential(tree: Tree, i: int, language: Language) -> bool:
    """Finite, third person, -mIş, and nothing after it that makes a pluperfect or a formal statement of it.

    "almış, … görevlendirmiştir": the suffix of the last verb is that of all.
    """
    word = tree.words[i]
    finite = tree.bases[i] in ("root", "conj", "parataxis", "cop", "aux", "compound") and word.upos in ("VERB", "AUX")
    forms = ("Vnoun", "Conv") if word.head < 0 else ("Part", "Vnoun", "Conv")  # what is the whole sentence is finite
    if not finite or word.feats.get("VerbForm") in forms or not third_person(tree, i):
        return False
    after = [tree.words[c].text for c in tree.children[i] if tree.bases[c] in ("cop", "aux") and c > i]
    after += [w.text for k, w in enumerate(tree.words) if k > i and w.upos == "VERB" and tree.bases[k] in FINITE]
    if any(language.has_shape("assertive", text) for text in after):
        return False
    marked = word.feats.get("Evident") == "Nfh" and word.feats.get("Tense") != "Pqp"
    return language.has_shape("evidential", word.text) or (marked and not language.has_shape("assertive", word.text))


def third_person(tree: Tree, i: int) -> bool:
    """Of somebody else: who speaks of himself in -mIş does not report."""
    return tree.words[i].feats.get("Person", "3") == "3"
