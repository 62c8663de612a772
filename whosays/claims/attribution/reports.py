"""Reporting verbs: from a verb of saying in a tree to what is said and who says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whosays.claims.attribution.calling import branded, called_for, counts_deeds
from whosays.claims.attribution.contents import (
    clause_above,
    content_of,
    denied_by,
    document_speaks,
    is_clause,
    is_refusal,
    leaves_open,
    names_what,
)
from whosays.claims.attribution.heard import heard_from
from whosays.claims.attribution.hearers import hearer
from whosays.claims.attribution.mute import is_mute, is_untold
from whosays.claims.attribution.sources import source_of_passive, source_phrase
from whosays.claims.attribution.spans import QUOTES, ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import agent, anonymous, is_passive, quotes, speaker_in, subject, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find, look_up
from whosays.claims.negation import is_negated
from whosays.claims.supposing import is_supposing
from whosays.claims.tree import NOMINAL, Tree
from whosays.claims.turkish import tells
from whosays.claims.turkish.endings import CONVERB

VERBAL = frozenset({"VERB", "NOUN", "AUX"})  # what a verb of saying may be tagged as
SPEAKING = NOMINAL | {"DET", "ADJ"}  # what a speaker may be: "all", Turkish "diğerleri"; never a clause


def verb_frames(tree: Tree, language: Language) -> list[ReportFrame]:
    """One frame for each verb of the sentence that reports."""
    may = (i for i, word in enumerate(tree.words) if word.upos in VERBAL or stands(tree, i, language))
    return [frame for frame in (verb_frame(tree, i, language) for i in may) if frame]


def verb_frame(tree: Tree, verb: int, language: Language) -> ReportFrame | None:
    """The frame of one verb, None where it does not report."""
    stance = stance_of(tree, verb, language)
    if stance is None or is_wanted(tree, verb) or names(tree, verb, language):
        return None
    quoted = next((c for c in tree.having(verb, "advcl") if quotes(tree, c, language)), None)
    if quoted is not None:
        return around_quoted(tree, verb, quoted, language)
    content, scope = content_of(tree, verb, stance, language)
    if content is None and quotes(tree, verb, language):  # "The bridge is shut, the minister was quoted as saying"
        content, scope = clause_above(tree, tree.words[verb].head, stance, language)
    if not reports(tree, verb, content, scope, language):
        return None
    if tree.language == "tr" and not tells(tree, verb, content, language):
        return None
    speaker = speaker_of(tree, verb, language)
    if says_nothing(tree, verb, speaker, content, language):
        return None
    judged = branded(tree, verb, content, language) if content is not None else None
    scope = scope | frozenset(tree.subtree(judged)) if judged is not None else scope
    if stance == "denies" and content is not None and is_refusal(tree, verb, content, language):
        stance, scope = "refuses", frozenset()
    scope = (scope | beside(tree, verb, speaker, language)) - {verb} if speaker else frozenset()
    denied = denied_by(tree, content, language) if stance == "denies" and speaker else frozenset()
    heard = hearer(tree, verb, content, language)
    return ReportFrame(tree.number, verb, speaker, heard, content, stance, scope, denied, is_main(tree, verb))


def says_nothing(tree: Tree, verb: int, speaker: VoiceSpan | None, content: int | None, language: Language) -> bool:
    """Whether nobody says anything: without what is said only somebody named or described reports."""
    if speaker is None:
        return content is None
    if tree.forms[speaker.head] == "nothing":
        return True  # "Nothing in the file shows that he paid"
    return speaker.kind == "anonymous" if content is None else is_mute(tree, verb, speaker, content, language)


def beside(tree: Tree, verb: int, speaker: VoiceSpan, language: Language) -> frozenset[int]:
    """As in Turkish "mesajda saldırı üstlenilerek, … savunuldu": of a passive with a paper the converbs too."""
    written = tree.language == "tr" and speaker.kind == "document" and is_passive(tree, verb, language)
    converbs = [c for c in tree.having(verb, "advcl") if CONVERB.search(tree.forms[c])] if written else []
    return frozenset(i for c in converbs for i in tree.subtree(c))


def parted(tree: Tree, frames: Sequence[ReportFrame], language: Language) -> list[ReportFrame]:
    """The frames of a sentence; that he called in "said he would fight what he called rebels" is the teller's word."""
    frames = [replace(f, scope=frozenset()) if is_unsaid(tree, f, language) else f for f in frames]
    saying = (f.predicate for f in frames if f.stance in ("asserts", "judges"))
    asides = {verb for verb in saying if is_aside(tree, verb, language)}
    return [replace(f, scope=f.scope - (asides - {f.predicate})) for f in frames] if asides else list(frames)


def is_unsaid(tree: Tree, frame: ReportFrame, language: Language) -> bool:
    """Whether a verb of saying leaves open who or how: that it was so, the text itself says."""
    verbal = frame.stance in ("asserts", "confirms") and frame.speaker and frame.predicate != frame.speaker.head
    return bool(verbal) and leaves_open(tree, frame.predicate, frame.content, language)


def is_aside(tree: Tree, verb: int, language: Language) -> bool:
    """As in "what he called rebels", "what she said were rebels": a name is given, and who says so."""
    doer, head = tree.first(verb, "nsubj"), tree.words[verb].head
    if doer is None or tree.words[verb].deprel != "acl:relcl" or tree.forms[head] != "what":
        return False
    named = any(c > verb for c in tree.having(verb, "obj", "ccomp", "xcomp"))
    return named and head < doer < verb and tree.forms[doer] in {*language.speakers.third_person, "it"}


def around_quoted(tree: Tree, verb: int, saying: int, language: Language) -> ReportFrame | None:
    """Of "The paper quoted a witness as saying that …" the paper's voice around that of the witness."""
    speaker, by = speaker_of(tree, verb, language), agent(tree, saying, language)
    if by is not None:  # "was quoted as saying by the agency"
        speaker = voice(tree, speaker_in(tree, by, language), cue_of(tree, verb), language)
    if speaker is None or speaker.kind == "anonymous":
        return None
    return ReportFrame(tree.number, verb, speaker, None, None, QUOTES, frozenset(tree.subtree(saying)))


def names(tree: Tree, verb: int, language: Language) -> bool:
    """As in "a breed called Americans": it tells what something is called, and nobody says so."""
    reduced = tree.words[verb].deprel == "acl" and tree.words[verb].feats.get("VerbForm") == "Part"
    return reduced and belongs(tree, verb, language, "naming") and not tree.having(verb, "obl:agent", "aux")


def is_wanted(tree: Tree, verb: int) -> bool:
    """A saying that has not been done: "to tell him that", "asked him to say that"."""
    if tree.words[verb].feats.get("VerbForm") != "Inf" or tree.first(verb, "mark") is None:
        return False
    head = tree.words[verb].head
    controlled = tree.base(verb) == "xcomp" and tree.first(head, "obj", "iobj") is not None
    return controlled or tree.base(verb) in ("advcl", "acl")


def stance_of(tree: Tree, verb: int, language: Language) -> str | None:
    """The stance of a verb of saying. Documents have verbs of their own: "the indictment includes"."""
    if stands(tree, verb, language):
        return "asserts"
    if tree.words[verb].upos not in VERBAL or not is_verbal(tree, verb) or is_supposing(tree, verb, language):
        return None
    reporting = language.reporting
    if called_for(tree, verb, language) is not None:
        return "asks"
    stance = look_up(tree, verb, reporting.verbs, language)
    if heard_from(tree, verb, language) is not None or is_seen_in(tree, verb, language):
        return "asserts"
    if stance is None and find(tree, verb, reporting.document_verbs, language):
        return "asserts" if document_speaks(tree, verb, language) else None
    return "denies" if stance == "confirms" and disowns(tree, verb, language) else stance


def disowns(tree: Tree, verb: int, language: Language) -> bool:
    """As in Turkish "suçlamaları kabul etmedi": who does not accept what he is accused of denies it."""
    if tree.language != "tr" or not is_negated(tree, verb, language):
        return False
    return any(belongs(tree, c, language, "deniable") for c in tree.having(verb, "obj"))


def stands(tree: Tree, i: int, language: Language) -> bool:
    """As in Turkish "geldiği tutanakta yazılı", "aldığı beyanla sabit": whose words they are stands beside it."""
    return language.is_a(tree.forms[i], "standing") and tree.first(i, "csubj") is not None


def is_seen_in(tree: Tree, verb: int, language: Language) -> bool:
    """As in Turkish "kayıtlarda aracın çıktığı görülüyor": what is seen is in a record."""
    told = belongs(tree, verb, language, "seen_in") and tree.first(verb, "csubj", "ccomp") is not None
    return told and is_passive(tree, verb, language) and source_phrase(tree, verb, language) is not None


def is_verbal(tree: Tree, i: int) -> bool:
    """A verb, or the noun of a light verb (Turkish "iddia etti", where some treebanks make the noun the head)."""
    word = tree.words[i]
    if word.upos != "NOUN":
        return True
    return "compound:lvc" in tree.below[i] or "VerbForm" in word.feats


def reports(tree: Tree, verb: int, content: int | None, scope: frozenset[int], language: Language) -> bool:
    """Some verbs report only with a clause or a quotation, or with a document as their subject."""
    if names_what(tree, verb):
        return content is not None
    if find(tree, verb, language.reporting.clause_only, language) is None:
        return content is not None or tree.base(verb) == "acl" or tree.first(verb, "nsubj", "obj", "obl") is not None
    if content is not None and counts_deeds(tree, verb, content, language):
        return True
    if content is not None and tree.lemmas[verb] == "threaten" and tree.bases[content] == "xcomp":
        return True
    if content is not None and content == called_for(tree, verb, language):
        return True
    if content is not None and branded(tree, verb, content, language) is not None:
        return True
    clause = content is not None and (is_clause(tree, content, language) or holds_clause(tree, content))
    if content is not None and belongs(tree, content, language, "deniable"):
        return stance_of(tree, verb, language) == "denies"  # "rejects any suggestion of fraud"
    return (clause and bool(scope)) or document_speaks(tree, verb, language)


def holds_clause(tree: Tree, noun: int) -> bool:
    """As in "rejected the possibility that they would leave"."""
    clauses = tree.having(noun, "acl", "ccomp")
    return any(
        tree.forms[m] == "that" and tree.words[m].upos == "SCONJ" for c in clauses for m in tree.having(c, "mark")
    )


def speaker_of(tree: Tree, verb: int, language: Language) -> VoiceSpan | None:
    """Who speaks: subject, agent of a passive, the phrase that names the source; else nobody, or anonymous."""
    cue = cue_of(tree, verb)
    source = heard_from(tree, verb, language)
    if source is not None:
        return voice(tree, speaker_in(tree, source, language), cue, language)
    stated = stands(tree, verb, language) or belongs(tree, verb, language, "appears")
    if not stated and not is_passive(tree, verb, language):
        doer = subject(tree, verb)
        if doer is None and drops_subject(tree, verb, language):
            written = source_phrase(tree, verb, language)
            if written is not None:
                return voice(tree, speaker_in(tree, written, language), cue, language)
            return replace(anonymous(tree, verb, cue), kind="other")
        if doer is None or is_expletive(tree, doer) or tree.words[doer].upos not in SPEAKING:
            return None
        return voice(tree, speaker_in(tree, doer, language), cue, language)
    doer = source_of_passive(tree, verb, language)
    if doer is not None:
        return voice(tree, speaker_in(tree, doer, language), cue, language)
    if stated or find(tree, verb, language.reporting.establishes, language) or is_untold(tree, verb, language):
        return None
    return anonymous(tree, verb, cue)


def drops_subject(tree: Tree, verb: int, language: Language) -> bool:
    """Turkish "dedi", "söyleyerek … reddetti" without a subject: he or she.

    The voice stands at the verb until the text before names it.
    """
    if tree.base(verb) == "advcl" and tree.words[verb].feats.get("VerbForm") == "Conv" and tree.having(verb, "ccomp"):
        return drops_subject(tree, tree.words[verb].head, language)
    words = [tree.words[i] for i in (verb, *tree.having(verb, "compound:lvc"))]
    third = all(word.feats.get("Person", "3") == "3" for word in words)
    finite = tree.base(verb) in ("root", "conj", "parataxis") and any(word.upos == "VERB" for word in words)
    return bool(language.infinitives) and third and finite


def is_expletive(tree: Tree, i: int) -> bool:
    """As in "it seems"; the "it" of "it added" is the company."""
    return tree.base(i) == "expl"


def cue_of(tree: Tree, verb: int) -> str:
    """The words that report, as written: "pointed out", "iddia etti"."""
    parts = [verb, *tree.having(verb, "compound:prt", "compound:lvc")]
    if tree.language == "tr":
        parts += [c for c in tree.having(verb, "compound") if c == verb - 1]
    return " ".join(tree.words[i].text for i in sorted(set(parts)))


def is_main(tree: Tree, verb: int) -> bool:
    """Whether the report is what the sentence is, and not a clause inside it."""
    while tree.base(verb) in ("conj", "parataxis") and tree.words[verb].head >= 0:
        verb = tree.words[verb].head
    return tree.words[verb].head < 0
