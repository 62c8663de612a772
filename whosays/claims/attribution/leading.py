"""Who is named before a Turkish quotation whose verb stands sentences later: "Bakan Kaya, “Geldiler. Gittiler” dedi".

The verb behind the closing mark has no subject in its own sentence, or is a passive ("denildi", "yer verildi"); who
says it, or the writing that does, stands before the opening mark.
"""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.attribution.quotations import Quotation
from whosays.claims.attribution.spans import ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import speaker_in, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import NOMINAL, Tree


def led(quotation: Quotation, source: ReportFrame | None, language: Language) -> ReportFrame | None:
    """The report of a quotation of several sentences, said by whoever is named before its opening mark."""
    tree, last = quotation.tree, quotation.last
    if language.code != "tr" or not quotation.mark or last is None or last.number == tree.number:
        return source
    if source is not None and not nameless(source, quotation):
        return source
    cue = source.speaker.cue if source is not None and source.speaker is not None else cue_behind(quotation, last)
    speaker = genitive(quotation, last, cue, language) or leader(tree, quotation.mark, cue, language)
    if speaker is None:
        return source
    if source is None:
        return ReportFrame(tree.number, speaker.head, speaker, None, None, "asserts")
    return replace(source, speaker=speaker)


def nameless(source: ReportFrame, quotation: Quotation) -> bool:
    """Whether a report has no speaker but its own verb, nobody known, or somebody of whom the quotation tells."""
    speaker = source.speaker
    if speaker is None or speaker.kind == "anonymous":
        return True
    own = speaker.head == source.predicate and speaker.tree == source.tree
    return own or speaker.tree not in quotation.words or speaker.head in quotation.words.get(speaker.tree, ())


def cue_behind(quotation: Quotation, last: Tree) -> str:
    """The words behind the closing mark: "ifadelerini kullandı"."""
    behind = [word.text for word in last.words[quotation.end + 1 :] if word.upos != "PUNCT"]
    return " ".join(behind[:2])


def genitive(quotation: Quotation, last: Tree, cue: str, language: Language) -> VoiceSpan | None:
    """As in "tanığın “Aldım. Verdim” dediği belirtildi": of a clause behind the quotation the genitive before it."""
    verb, before = quotation.end + 1, quotation.mark - 1
    told = verb < len(last) and last.words[verb].upos == "VERB" and last.words[verb].feats.get("Person[psor]") == "3"
    if not told or before < 0 or quotation.tree.words[before].feats.get("Case") != "Gen":
        return None
    head = quotation.tree.head_ending(before, before + 1, "flat")
    return voice(quotation.tree, head, cue, language) if speaks(quotation.tree, head, language) else None


def leader(tree: Tree, mark: int, cue: str, language: Language) -> VoiceSpan | None:
    """Whom, or what writing, the words before the mark name: a nominative, else what it is said in."""
    tops = [i for i in range(mark) if outside(tree, i, mark) and tree.words[i].upos in NOMINAL]
    bare = (i for i in tops if tree.words[i].feats.get("Case", "Nom") == "Nom" and not tree.having(i, "case"))
    who = next((i for i in bare if speaks(tree, i, language)), None)
    if who is None:
        papers = (i for i in tops if tree.words[i].feats.get("Case") == "Loc")
        tables = (language.speakers.kinds, language.reporting.nouns, language.classes["occasion"])
        who = next((i for i in papers if any(find(tree, i, table, language) for table in tables)), None)
    return None if who is None else voice(tree, speaker_in(tree, who, language), cue, language)


def outside(tree: Tree, i: int, mark: int) -> bool:
    """Whether a word hangs on what stands in the quotation, or on a converb that does: "Ay, … savunarak, “…"."""
    head = tree.words[i].head
    converb = head >= 0 and tree.words[head].feats.get("VerbForm") == "Conv" and tree.bases[i] == "nsubj"
    return head > mark or (converb and tree.words[head].head > mark)


def speaks(tree: Tree, i: int, language: Language) -> bool:
    """A name, or a noun for somebody or a body."""
    known = (language.speakers.kinds, language.classes["people"], language.classes["body"])
    return tree.words[i].upos == "PROPN" or any(find(tree, i, table, language) for table in known)
