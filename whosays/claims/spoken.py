"""Whether a verb of saying says anything where it stands: "can tell whether", "admits new members", "said mass"."""

from __future__ import annotations

from whosays.claims.arguments import is_clause
from whosays.claims.attribution import ReportFrame, VoiceSpan
from whosays.claims.attribution.mute import is_thing
from whosays.claims.attribution.quotations import MARKS
from whosays.claims.languages import Language, load_language
from whosays.claims.lexicon import adpositions, belongs, find, look_up
from whosays.claims.tree import Tree

Span = tuple[int, int]
PRONOUNCING = ("document", "court", "prosecutor", "media", "expert")  # whose findings are words
TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "INTJ", "PRON", "SYM"})  # one of these is in all that is said
WHEN = frozenset({"following", "after", "before", "during"})  # what tells when, and not of what
SIGNS = frozenset({":", "-", "–", "—"})  # what stands between a speaker and the words, either way round
FIRST = frozenset({"i", "we"})
OBLIQUE = frozenset({"Gen", "Dat", "Loc", "Abl", "Acc", "Ins"})
ASKING = MARKS | {"?", "!"}  # beside one of these a word or two may be all that is said
BARE_VERBS = frozenset({"do", "be", "have"})


def spoken(tree: Tree, report: ReportFrame, language: Language) -> bool:
    """Whether somebody says something; nobody does who "learned that" or "demonstrated that"."""
    finds = report.speaker is not None and report.speaker.kind in PRONOUNCING
    finds = finds and not belongs(tree, report.predicate, language, "comes_to_know")  # "the court heard that"
    if report.content is None or (belongs(tree, report.predicate, language, "unspoken") and not finds):
        return False
    if thought(tree, report, language):
        return False
    if report.stance == "accuses" and language.is_a(tree.lemmas[report.predicate], "takes_of"):
        return False  # whom an accusation meets, and of what, the charge says or an open claim
    addressed = belongs(tree, report.predicate, language, "addresses")
    if addressed and tree.base(report.content) == "obj" and not is_clause(tree, report.content):
        return False
    return not (
        silent_object(tree, report, report.content, language)
        or silent_clause(tree, report, report.content)
        or unknown(tree, report.predicate, report.content, language)
        or shows(tree, report, report.content, language)
        or denied_by_host(tree, report, report.content)
        or silent_speaker(tree, report, report.content, language)
    )


def thought(tree: Tree, report: ReportFrame, language: Language) -> bool:
    """As in "The men believe that", "She supports the ban": who is told to think or to side with somebody says nothing.

    "We hope that …" says it, "voiced her fear that …" too, and a court and its paper believe in words.
    """
    speaker = report.speaker
    if speaker is None or tree.words[report.predicate].upos == "NOUN":
        return False
    if speaker.kind in ("court", "document") or not belongs(tree, report.predicate, language, "thinks"):
        return False
    said = report.content if report.content is not None else report.predicate
    between = tree.words[min(said, report.predicate) : max(said, report.predicate)]
    if any(word.text in MARKS for word in between):
        return False  # "“He had to go,” believes Kaya": those are words
    own = tree.words[speaker.head] if speaker.tree == tree.number else None
    first = own is not None and own.upos == "PRON" and own.text.lower() in FIRST
    verb = [tree.words[i].feats for i in (report.predicate, *tree.having(report.predicate, "compound:lvc"))]
    first = first or (tree.language == "tr" and any(feats.get("Person") == "1" for feats in verb))
    return not first or verb[0].get("Tense") == "Past"


def reports_here(tree: Tree, report: ReportFrame, speaker: VoiceSpan, said: int, language: Language) -> bool:
    """Whether a report is told in this sentence by a word of its own; else the voice on its claims says it all."""
    verb = report.predicate
    word, local = tree.words[verb], speaker.tree == tree.number
    if verb in (speaker.head, said) or verb in report.scope or tree.base(verb) in ("case", "mark", "fixed"):
        return False  # "according to X"
    if word.upos == "NOUN" and (said in tree.ancestors(verb) or is_sent_to(tree, said)):
        return False  # "in the view of X, …"
    if word.upos == "PUNCT":
        return word.text in SIGNS and local and (speaker.head > verb or speaks_alone(tree, verb))
    if local and speaker.head == report.hearer and tree.forms[verb].endswith("ing"):
        return False  # "urging them to wait": who urges is lost
    if word.upos in ("PRON", "DET", "ADV"):
        return False  # the first word of a quotation whose report stands in another sentence
    begins = verb < said and tree.words[said].head != verb and all(w.upos == "PUNCT" for w in tree.words[:verb])
    return local or (not begins and find(tree, verb, language.reporting.verbs, language) is not None)


def speaks_alone(tree: Tree, colon: int) -> bool:
    """As in "Kaya: We go on", "Kaya told a paper: “…”", but not "I praise what Kaya said: “…”"."""
    return sum(word.upos == "VERB" for word in tree.words[:colon]) <= 1


def is_sent_to(tree: Tree, said: int) -> bool:
    """As in "sent messages to X": whom they are for."""
    return "to" in tree.markers(said) and tree.words[said].upos == "PROPN"


def silent_object(tree: Tree, report: ReportFrame, said: int, language: Language) -> bool:
    """As in "said mass", "conceded a penalty", "admitted Poland", "appealed the sentence", "appeals to voters"."""
    verb = report.predicate
    if tree.words[verb].upos == "NOUN" and WHEN & set(adpositions(tree, said, language)):
        return True  # "remarks following the fire"
    if tree.words[said].head != verb or tree.base(said) not in ("obj", "obl") or is_clause(tree, said):
        return False
    if belongs(tree, verb, language, "pleads"):
        return tree.base(said) == "obj" or "to" in adpositions(tree, said, language)
    fronted = tree.bases[verb] == "advcl" and tree.words[verb].head > verb and not tree.having(verb, "nsubj", "aux")
    if fronted and tree.lemmas[verb] == "recall":
        return True  # "Recalling the flood, they built a wall"
    if tree.lemmas[verb] == "report" and {"from", "at", "in"} & set(adpositions(tree, said, language)):
        return True  # "reported from Oslo"
    somebody = tree.words[said].upos == "PROPN" or belongs(tree, said, language, "people", "body")
    taken = belongs(tree, verb, language, "takes_in") and somebody
    return tree.base(said) == "obj" and (taken or belongs(tree, said, language, "unsayable"))


def silent_clause(tree: Tree, report: ReportFrame, said: int) -> bool:
    """As in "can tell whether it is new", "proved to be wrong", "Assuming that they win, she would stay"."""
    verb, below = report.predicate, tree.words[said].head == report.predicate
    if tree.language == "tr":
        return report.stance == "confirms" and tree.bases[said] != "obj" and agrees(tree, said)
    if tree.lemmas[verb] == "tell" and below and tree.base(said) == "ccomp":
        able = any(tree.lemmas[a] in ("can", "could") for a in tree.having(verb, "aux"))
        return able and not tree.having(verb, "obj", "iobj", "obl")
    if below and tree.base(said) == "conj":
        return True  # "laughed and said “…”"
    if tree.lemmas[verb] == "believe" and any(tree.forms[c] == "me" for c in tree.having(verb, "obj", "iobj")):
        return True
    if any(c < verb and not tree.having(c, "case") for c in tree.having(verb, "obl:agent")):
        return True  # "searched for a man believed to be armed", whoever believes it
    if tree.lemmas[verb] == "prove" and below and tree.base(said) == "xcomp":
        return not tree.having(verb, "obj")
    supposed = tree.forms[verb] in ("assuming", "supposing", "presuming") and not tree.having(verb, "nsubj", "aux")
    return supposed and tree.base(verb) in ("advcl", "mark", "case")


def agrees(tree: Tree, said: int) -> bool:
    """As in Turkish "gitmeyi kabul etti": who agrees to do something has done no saying."""
    return load_language(tree.language).has_shape("action", tree.words[said].text)


def shows(tree: Tree, report: ReportFrame, said: int, language: Language) -> bool:
    """As in "…, underscoring the divide", "the findings underscore a divide", "has evidence that": nobody says it."""
    verb, above = report.predicate, tree.words[report.predicate].head
    if tree.words[verb].upos == "NOUN":
        if tree.bases[verb] == "nsubj" and said not in tree.subtree(verb) and not tree.having(said, "mark", "nsubj"):
            return True  # "his comments are part of that trend"
        held = (
            above >= 0 and tree.bases[verb] == "obj" and tree.lemmas[above] in ("have", "find", "lack", "need", "see")
        )
        return held and belongs(tree, verb, language, "evidential")
    if is_clause(tree, said) or not belongs(tree, verb, language, "evidence_verb"):
        return False
    aside = tree.forms[verb].endswith("ing") and tree.bases[verb] == "advcl" and not tree.having(verb, "nsubj")
    speaker = report.speaker
    paper = speaker is not None and speaker.kind == "document"
    return aside or (paper and belongs(tree, verb, language, "makes_plain"))


def unknown(tree: Tree, verb: int, said: int, language: Language) -> bool:
    """A word that does not report, beside a noun or as one: "searches for “what holds”", "under pressure to pledge"."""
    reporting = language.reporting
    known = (reporting.verbs, reporting.nouns, reporting.document_verbs)
    if tree.language != "en" or tree.words[verb].upos == "PUNCT" or any(find(tree, verb, t, language) for t in known):
        return False
    told = tree.words[said].upos in ("VERB", "AUX") or bool(tree.having(said, "nsubj", "cop"))
    return tree.words[verb].upos == "NOUN" or not told or tree.base(said) == "advcl"


def denied_by_host(tree: Tree, report: ReportFrame, said: int) -> bool:
    """As in "They are no soldiers, as the agency reports": it reports what is denied."""
    if said not in tree.ancestors(report.predicate) or tree.base(report.predicate) != "advcl":
        return False
    alike = {"as", "like"} & {tree.forms[m] for m in tree.having(report.predicate, "mark", "case")}
    return bool(alike) and any(tree.words[c].feats.get("Polarity") == "Neg" for c in tree.having(said, "advmod", "det"))


def silent_speaker(tree: Tree, report: ReportFrame, said: int, language: Language) -> bool:
    """Where no speaker could speak: "it means admitting that …", "Friday revealed a side", "…, equality ruled"."""
    speaker, verb = report.speaker, report.predicate
    if speaker is None or speaker.tree != tree.number:
        return False
    if tree.language == "tr":
        return no_subject(tree, verb, speaker.head, language)
    head, above = speaker.head, tree.words[verb].head
    if head in tree.having(verb, "nsubj:pass") and tree.having(verb, "aux:pass"):
        return True  # "he has been rumored to be ill"
    if above >= 0 and tree.bases[verb] == "xcomp" and head in tree.having(above, "obj") and is_told(tree, verb):
        return True  # "we will keep you informed of it"
    if tree.forms[head] in ("it", "this", "that") and tree.forms[verb].endswith("ing"):
        return (
            above >= 0 and belongs(tree, above, language, "entails") and tree.bases[verb] in ("xcomp", "ccomp", "advcl")
        )
    stirred = above >= 0 and tree.words[verb].upos == "NOUN" and language.is_a(tree.lemmas[above], "stirs")
    if stirred and is_thing(tree, head, language, ("NOUN",)):
        kind = look_up(tree, head, language.speakers.kinds, language)
        return kind is None  # "its use has raised questions about the rule"
    evident = belongs(tree, verb, language, "evidence_verb")
    if evident and belongs(tree, head, language, "time_word"):
        return True
    weak = said in tree.ancestors(verb) and find(tree, verb, language.reporting.clause_only, language) is not None
    known = look_up(tree, head, language.speakers.kinds, language) is not None
    if report.stance == "orders" and belongs(tree, head, language, "rule_word"):
        return True  # "the ideology mandates"
    return (evident or weak) and not known and is_thing(tree, head, language, ("NOUN", "ADJ"))


def no_subject(tree: Tree, verb: int, head: int, language: Language) -> bool:
    """Whether what a Turkish tree gives for a speaker is none: a day, "bunu", "kansere", "bu" of "bu gösterir"."""
    word = tree.words[head]
    if belongs(tree, head, language, "time_word") and word.upos == "NOUN":
        return True
    if head not in tree.having(verb, "nsubj"):
        return False
    if word.text.lower() in ("bu", "şu", "bunlar") and belongs(tree, verb, language, "evidence_verb"):
        return True
    finite = "VerbForm" not in tree.words[verb].feats
    oblique = OBLIQUE if word.upos == "NOUN" else OBLIQUE - {"Gen"}  # the reader takes Yalçın for a genitive
    return finite and word.feats.get("Case") in oblique


def is_told(tree: Tree, verb: int) -> bool:
    """A participle of a passive."""
    feats = tree.words[verb].feats
    return feats.get("VerbForm") == "Part" and feats.get("Tense") == "Past"


def worded(tree: Tree, said: list[Span], language: Language) -> list[Span]:
    """Those of the stretches that say something: not "the", "in fact", "not necessarily" or "to do" alone."""
    return [span for span in said if says_something(tree, span, language)]


def says_something(tree: Tree, span: Span, language: Language) -> bool:
    """Whether a stretch has a word in it that tells, or stands in quotation marks: "Absolutely"."""
    words = [i for i, word in enumerate(tree.words) if span[0] <= word.start < span[1]]
    around = [k for i in words for k in (i - 1, i, i + 1) if 0 <= k < len(tree)]
    if all(tree.words[i].upos in ("DET", "PUNCT") for i in words) or (words and tree.forms[words[-1]] == "what"):
        return False
    if any(tree.words[k].text in ASKING for k in around):
        return True
    dated = all(tree.words[i].upos == "NUM" or belongs(tree, i, language, "time_word") for i in words)
    if dated and any(tree.words[i].upos == "NUM" for i in words):
        return False
    aside = any(belongs(tree, i, language, "aside") for i in words) and len(words) <= 2
    bare = len(words) == 1 and tree.lemmas[words[0]] in (BARE_VERBS if tree.language == "en" else ("de", "diye"))
    return not aside and not bare and any(tree.words[i].upos in TELLING for i in words)
