"""In what a predicate is embedded: the words that govern it, and how.

"He denied plans to attack": attack is a `complement` of plans, plans of denied. The steps of this path carry negation,
plans, attempts and doubts down to the predicate; factual adverbial and relative clauses end it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, find, lemma, look_up
from whosays.claims.supposing import has_let_happen, is_supposing
from whosays.claims.tenses import tense
from whosays.claims.tree import NOMINAL, Tree
from whosays.claims.turkish.endings import CONVERB

Link = Literal["complement", "object", "purpose", "condition", "same", "means"]
FARTHEST = 8  # steps up
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
ABOUT = frozenset({"about", "from", "over"})
# "efforts in the war" plan no war
BESIDE = frozenset({"in", "by", "during", "with", "under", "after", "before", "behind", "despite", "amid"})
CLAUSES = ("xcomp", "advcl", "acl")
OPEN = frozenset({"can", "must", "should", "may", "might"})  # with these nothing has taken place yet
AHEAD = frozenset({"until", "till", "when", "once", "as_soon_as", "before", "after", "by_the_time"})


@dataclass(frozen=True, slots=True)
class Step:
    """`word` stands under `governor`: as its clause, its noun, its purpose or its condition; "same" = coordinated."""

    word: int
    governor: int
    link: Link


def path(tree: Tree, predicate: int, language: Language) -> Iterator[Step]:
    """The steps from a predicate up to where the document itself speaks."""
    if taken_for_granted(tree, predicate, language):
        return
    at = predicate
    for _ in range(FARTHEST):
        step = step_up(tree, at, language)
        if step is None or has_let_happen(tree, step.governor, language):
            return
        yield step
        if step.link == "condition":
            return
        at = step.governor


def step_up(tree: Tree, i: int, language: Language) -> Step | None:
    """One step, None where nothing above bears on whether the word's event took place."""
    head, relation = tree.words[i].head, tree.bases[i]
    if head < 0:
        return None
    if relation == "conj":
        head = beside(tree, i, head, language)
        return Step(i, head, "same") if shares(tree, i, head) else None
    if relation in ("ccomp", "xcomp", "csubj"):
        return Step(i, head, "condition" if is_supposing(tree, head, language) else "complement")
    if relation == "advcl":
        return adverbial(tree, i, head, language)
    if relation == "acl":
        return modifier(tree, i, head, language)
    if relation in ("obj", "obl", "nmod", "nsubj", "compound", "iobj"):
        return nominal(tree, i, head, language)
    return None


def beside(tree: Tree, i: int, head: int, language: Language) -> int:
    """What a conjunct is told beside: "did not mean to kill and stabbed him" tells it beside the meaning."""
    if not told_in_full(tree, i, language):
        return head
    while tree.bases[head] in CLAUSES and is_open(tree, head) and tree.words[tree.words[head].head].upos != "ADJ":
        head = tree.words[head].head
    return head


def told_in_full(tree: Tree, i: int, language: Language) -> bool:
    """A past tense or "levies", or a verb with helpers of its own that are no bare "be" or "have"."""
    helpers = tree.having(i, "aux")
    if helpers or tree.having(i, "mark"):
        return any(tree.words[c].feats.get("VerbForm") == "Fin" for c in helpers)
    feats = tree.words[i].feats
    if (feats.get("Tense"), feats.get("Number"), feats.get("VerbForm")) == ("Pres", "Sing", "Fin"):
        return tree.forms[i].endswith("s")
    return feats.get("Tense") == "Past" and not belongs(tree, i, language, "unchanged_past")


def is_open(tree: Tree, i: int) -> bool:
    """A verb without a tense: "to kill", "in buying"."""
    if tree.words[i].upos != "VERB" or any(tree.words[c].feats.get("VerbForm") == "Fin" for c in tree.having(i, "aux")):
        return False
    to = tree.words[i].feats.get("VerbForm") == "Inf" and tree.is_marked(i, "to")
    return to or (tree.forms[i].endswith("ing") and bool(tree.having(i, "mark")))


def shares(tree: Tree, i: int, head: int) -> bool:
    """Does a conjunct stand under what governs the first one? Not where it is a clause with a subject of its own.

    One without a helper is no clause: "until they have been stopped and their defeat achieved".
    """
    elliptic = tree.bases[head] == "advcl" and bool(tree.having(head, "aux:pass")) and not tree.having(i, "aux", "mark")
    if alike(tree, i, head):
        return True
    return elliptic or tree.first(i, "nsubj", "mark") is None or tree.bases[head] in ("ccomp", "xcomp", "csubj", "acl")


def alike(tree: Tree, i: int, head: int) -> bool:
    """As in "accused of having met them and of having paid them", "planned to kill him, to hide and to flee"."""
    marks = {tree.forms[m] for m in tree.having(i, "mark")} & {"of", "to"}
    return bool(marks) and tree.is_marked(head, *marks) and not tree.having(i, "nsubj")


def adverbial(tree: Tree, i: int, head: int, language: Language) -> Step | None:
    """An if-clause, a purpose, or a complement that its verb takes with a preposition ("prevented from leaving")."""
    marks = {language.lower(tree.words[c].lemma) for c in tree.having(i, "mark", "case")}
    marks |= set(adpositions(tree, i, language))
    hypothetical = language.reality["hypothetical"]
    if marks & hypothetical.markers or is_conditional(tree, i, language):
        return Step(i, head, "condition")
    judged = judged_to(tree, i, head, language)
    if judged is not None:
        return Step(i, judged, "complement")
    if waits_for(tree, i, head, marks, language):
        return Step(i, head, "condition")
    if is_purpose(tree, i, marks, language):
        done = comes_about(tree, head, language) or changes_sides(tree, i, head, language)
        return Step(i, head, "means" if done else "purpose")
    if marks & {"with", "for", "including"} and look_up(tree, head, language.reporting.verbs, language) == "accuses":
        return Step(i, head, "complement")  # "charged with taking"
    if (marks & {"for", "için"} or is_from_doing(tree, i)) and belongs(tree, head, language, "held_for"):
        return Step(i, head, "complement")  # "arrested for taking", Turkish "öldürmekten yargılanıyor"
    doubts = language.certainty["possible"].verbs
    if any(f"{tree.lemmas[head]}_{mark}" in doubts for mark in marks) or sought_for(tree, i, head, language):
        return Step(i, head, "complement")  # "was implicated in robbing them", "a warrant was issued for robbing them"
    if marks & {"by", "on"} and tree.words[i].text.lower().endswith("ing"):
        return Step(i, head, "means")  # "will respond by closing the border", "will focus on closing it"
    if goes_with(tree, i, head, marks, language) or is_one_deed(tree, i, head, language):
        return Step(i, head, "means")
    told = bool(language.infinitives) and bool(marks & language.reporting.content_markers)  # "ödediğine dair delil yok"
    aimed = "at" in marks and tree.lemmas[head] in ("aim", "aimed")
    pleads = "to" in marks and tree.lemmas[head] in ("plead", "guilty")
    taken = told or aimed or pleads or bool(marks & {"from", "of", "into", "diye"})
    return Step(i, head, "complement") if taken else None


def is_one_deed(tree: Tree, i: int, head: int, language: Language) -> bool:
    """As in Turkish "Van'a gidip katılmayı planladı": the first is as real as the second, unless that is only tried."""
    if tree.language != "tr" or not CONVERB.search(tree.forms[i]) or tree.words[head].upos != "VERB" or head < i:
        return False
    above = tree.words[head].head
    return above < 0 or find(tree, above, language.reality["attempted"].verbs, language) is None


def is_from_doing(tree: Tree, i: int) -> bool:
    """A Turkish infinitive in the ablative: "öldürmekten"."""
    return tree.language == "tr" and tree.forms[i].endswith(("maktan", "mekten"))


def sought_for(tree: Tree, deed: int, head: int, language: Language) -> bool:
    """As in "a complaint was filed against her for robbing them", "is under investigation for robbing them"."""
    verbal = tree.words[deed].upos == "VERB" and not {"for", "over", "of"}.isdisjoint(adpositions(tree, deed, language))
    if not verbal or language.infinitives or not (tree.forms[deed].endswith("ing") or tree.having(deed, "aux")):
        return False
    over = tree.words[head].head if tree.bases[head] == "obl" else head  # "was issued for the widow for robbing them"
    near = (head, *(c for c in tree.having(over, "nsubj", "obj", "obl") if c < deed))
    return any(tree.words[c].upos == "NOUN" and belongs(tree, c, language, "sought_in") for c in near)


def judged_to(tree: Tree, i: int, head: int, language: Language) -> int | None:
    """The adjective of "was declared unfit to stand trial", "was due to meet them", if one is right before the "to"."""
    to = next((m for m in range(head, i) if tree.forms[m] == "to" and m > 0 and tree.words[m].head in (i, m - 1)), 0)
    before = to - 1
    if not to or tree.words[before].upos != "ADJ" or tree.words[i].feats.get("VerbForm") != "Inf":
        return None
    known = any(tree.forms[before] in shade.adjectives for shade in language.reality.values())
    near = before == head or (tree.words[before].head == head and tree.bases[before] == "xcomp")
    return before if near and known else None


def waits_for(tree: Tree, i: int, head: int, marks: set[str], language: Language) -> bool:
    """As in "will not leave until they pay", "would go when the war ended": what is ahead of something ahead."""
    waiting = marks | {tree.forms[c] for c in tree.having(i, "advmod") if tree.words[c].upos in ("ADV", "SCONJ")}
    now = any(tree.forms[k].endswith("ing") for k in (i, *tree.having(i, "aux")))  # "when they are being beaten"
    if language.infinitives or not waiting & AHEAD or now:
        return False
    helpers = {tree.forms[c] for c in tree.having(head, "aux")}
    ahead = helpers & (language.reality["planned"].auxiliaries | language.future_in_past) or helpers & OPEN
    return bool(ahead) and tense(tree, i) == "Pres"  # "until they have paid"


def changes_sides(tree: Tree, i: int, head: int, language: Language) -> bool:
    """As in "left the party to join the movement": who has left for it has joined."""
    return belongs(tree, i, language, "takes_side") and belongs(tree, head, language, "leaves_side")


def comes_about(tree: Tree, verb: int, language: Language) -> bool:
    """As in "used the car to flee", "went on to study law": what the infinitive tells comes about with its verb."""
    if belongs(tree, verb, language, "uses"):
        return tree.first(verb, "obj", "nsubj:pass") is not None or tree.words[verb].deprel == "acl:relcl"
    return tree.lemmas[verb] == "go" and tree.forms[verb + 1] == "on"


def goes_with(tree: Tree, i: int, head: int, marks: set[str], language: Language) -> bool:
    """As in "will run a campaign teaching drivers", "those who, after robbing a shop, go home": part of the deed.

    Who says, knows or wants something by the way does so already, and what is over ("having lost") is over.
    """
    bare = tree.forms[i].endswith("ing") and tree.words[i].upos == "VERB" and not tree.having(i, "aux", "cop", "nsubj")
    near = (not marks and head < i) or marks in ({"after"}, {"before"}, {"without"})
    if i and belongs(tree, i - 1, language, "time_word") and {"after", "for"} & set(adpositions(tree, i - 1, language)):
        return False  # "will retire after ten years working for the firm"
    states = (language.reporting.verbs, language.factive, language.reality["planned"].verbs)
    return bare and near and not any(find(tree, i, table, language) for table in states)


def is_conditional(tree: Tree, i: int, language: Language) -> bool:
    """Turkish -sA; in English an inversion: "had he paid, …"."""
    subject = tree.first(i, "nsubj")
    helpers = [c for c in tree.having(i, "aux", "cop") if tree.forms[c] in ("had", "were", "should")]
    if (
        tree.language == "en"
        and subject is not None
        and any(c < subject and c == min(tree.subtree(i)) for c in helpers)
    ):
        return True
    mood = tree.words[i].feats.get("Mood", "")
    if tree.language == "tr" and concedes(tree, i, language):
        return False
    return "Cnd" in mood or (tree.words[i].upos == "VERB" and language.has_shape("conditional", tree.words[i].text))


def concedes(tree: Tree, i: int, language: Language) -> bool:
    """As in Turkish "istediyse de", "oynasa da": although it is so; "vurulursa da" supposes it."""
    too = i + 1 < len(tree) and tree.forms[i + 1] in ("da", "de")
    return too and language.has_shape("conceding", tree.words[i].text)


def is_purpose(tree: Tree, i: int, marks: set[str], language: Language) -> bool:
    """As in "to attack", "in order to attack", "saldırmak için": an infinitive under a marker of purpose."""
    to = next((m for m in tree.having(i, "mark") if tree.forms[m] == "to"), 0)
    if not marks & language.purpose_markers or (to and tree.forms[to - 1] == "only"):
        return False  # "sped off, only to be stopped"
    form = next(
        (
            tree.words[w].feats["VerbForm"]
            for w in (*tree.having(i, "cop", "aux:pass"), i)
            if "VerbForm" in tree.words[w].feats
        ),
        None,
    )
    infinitive = form == "Inf" or ("to" in marks and form is None) or "so_that" in marks
    return infinitive or any(tree.forms[i].endswith(end) for end in language.infinitives)


def modifier(tree: Tree, i: int, head: int, language: Language) -> Step | None:
    """As in "plans to attack", "the claim that he paid"; relative clauses are facts of their noun."""
    if tree.words[i].deprel == "acl:relcl" or tree.words[head].upos not in (*NOMINAL, "ADJ"):
        return None
    if is_purpose_made(tree, i, head, language):
        return Step(i, tree.words[head].head, "means")
    if is_kept_from(tree, i, head, language):
        return Step(i, tree.words[head].head, "complement")
    if is_caused(tree, i, head, language):
        return Step(i, tree.words[head].head, "means")
    marks = set(adpositions(tree, i, language))
    if (
        "to" in marks
        and any(find(tree, c, language.singling_out, language) for c in (head, *tree.having(head, "amod")))
        and not belongs(tree, head, language, "occasion")
    ):
        return None  # "the first woman to lead the firm"
    if "to" in marks and tree.words[head].upos != "ADJ" and not is_content_noun(tree, head, language):
        return Step(i, head, "purpose")  # "bombers to attack the town"
    if marks & {"to", "that", "of", "from", "for", "whether"} or ("in" in marks and tree.forms[head] == "interest"):
        return Step(i, head, "complement")
    shaped = bool(language.infinitives) and is_content_noun(tree, head, language)
    return Step(i, head, "complement") if shaped else None


def is_purpose_made(tree: Tree, i: int, noun: int, language: Language) -> bool:
    """As in "will launch a campaign teaching drivers", "will end in him leaving": it does nothing before."""
    verb = tree.words[noun].head
    teaches = tree.forms[i].endswith("ing") and tree.words[i].upos == "VERB" and not tree.having(i, "aux", "nsubj")
    made = verb >= 0 and tree.bases[noun] == "obj" and belongs(tree, verb, language, "creates")
    made = made or (verb >= 0 and tree.bases[noun] == "obl" and belongs(tree, verb, language, "leads_to"))
    return teaches and made and noun < i


def is_kept_from(tree: Tree, i: int, noun: int, language: Language) -> bool:
    """As in "prevented them attacking the village"."""
    bare = (
        tree.forms[i].endswith("ing") and not tree.having(i, "mark", "aux", "nsubj") and "," not in tree.forms[noun:i]
    )
    verb = tree.words[noun].head
    return bare and verb >= 0 and tree.bases[noun] == "obj" and belongs(tree, verb, language, "prevents")


def is_caused(tree: Tree, i: int, noun: int, language: Language) -> bool:
    """As in "wanted to have the pictures moved", "will see them moved": it happens if the having does."""
    verb = tree.words[noun].head
    past = tree.words[i].feats.get("VerbForm") == "Part" and tree.words[i].feats.get("Tense") == "Past"
    return past and verb >= 0 and tree.bases[noun] == "obj" and noun < i and belongs(tree, verb, language, "sees_done")


def is_content_noun(tree: Tree, i: int, language: Language) -> bool:
    """A noun of saying, planning, trying, failing or doubting, which has its content beside it."""
    if find(tree, i, language.reporting.nouns, language) or find(tree, i, language.negation.nouns, language):
        return True
    shades = (*language.reality.values(), *language.certainty.values())
    return any(find(tree, i, shade.nouns, language) for shade in shades)


def nominal(tree: Tree, i: int, head: int, language: Language) -> Step | None:
    """A noun that names an event, under a verb or another noun: "called off the attack", "plans for an attack"."""
    relation = tree.words[i].deprel
    upos = tree.words[head].upos
    if relation in ("obj", "nsubj:pass", "csubj:pass") or (tree.language == "tr" and relation == "nsubj"):
        return Step(i, head, "object")
    if relation == "nsubj":
        return Step(i, head, "object") if upos == "ADJ" else None
    marks = set(adpositions(tree, i, language))
    if upos in NOMINAL and "of" in marks and belongs(tree, head, language, "instance"):
        return Step(i, head, "same")  # "an act of arson"
    if tree.words[i].feats.get("Case") == "Gen" and belongs(tree, head, language, "sufferer"):
        return Step(i, head, "same")  # "saldırının hedefi oldu"
    if upos in NOMINAL and is_content_noun(tree, head, language) and not marks & BESIDE:
        return Step(i, head, "complement")
    if upos in ("VERB", "ADJ") and marks & {"of", "for", "from", "with", "as", "to", "on", "into"}:
        return Step(i, head, "complement")
    if tree.language == "tr" and belongs(tree, head, language, "case_word") and is_setting(tree, head):
        return Step(i, head, "complement")  # "kaçakçılık davasında"
    case = tree.words[i].feats.get("Case")
    return Step(i, head, "object") if tree.language == "tr" and case in ("Abl", "Dat", "Acc", "Gen") else None


def is_setting(tree: Tree, i: int) -> bool:
    """Whether a Turkish noun says in, with or since what something is done: "davasında", "soruşturmasıyla"."""
    return tree.words[i].feats.get("Case") in ("Loc", "Ins", "Abl")


def taken_for_granted(tree: Tree, i: int, language: Language) -> bool:
    """As in "tried to divert attention from the murder", "wants to avenge the killing": it has been done."""
    verb = tree.words[i].head
    owned = tree.having(i, "nmod:poss")
    definite = bool(owned) or any(tree.forms[d] in DEFINITE for d in tree.having(i, "det"))
    if not definite or verb < 0 or tree.words[i].upos != "NOUN":
        return False
    if tree.words[verb].upos == "ADJ":
        return language.is_a(tree.forms[verb], "answerable")  # "to find those responsible for last night's attack"
    if tree.words[verb].upos != "VERB":
        return False
    marks = set(adpositions(tree, i, language)) if tree.bases[i] == "obl" else set()
    about = bool(marks & ABOUT) or ("for" in marks and belongs(tree, verb, language, "answers_for"))
    if goes_on(tree, i, verb, language):
        return True
    granted = about or find(tree, verb, language.classes.get("presupposing", frozenset()), language) is not None
    return granted and not any(find(tree, verb, shade.verbs, language) for shade in language.reality.values())


def goes_on(tree: Tree, noun: int, verb: int, language: Language) -> bool:
    """As in "vowed to stop the killing", "to prolong the war": what is only to be stopped goes on."""
    open_verb = tree.is_marked(verb, "to") and not tree.having(verb, "aux")
    return open_verb and belongs(tree, noun, language, "lasting") and belongs(tree, verb, language, "alters")


def bearers(tree: Tree, i: int, language: Language) -> list[int]:
    """The words whose helpers and suffixes speak for the predicate: itself, and its light verb.

    "carried out an attack", "no attack took place", Turkish "saldırı düzenlemedi", "iddia etti" whatever heads it; of
    an example ("will carry out acts such as bombings") those of what it stands for.
    """
    whole = tree.words[i].head
    if (
        0 <= whole < i
        and tree.words[i].upos == tree.words[whole].upos == "NOUN"
        and "such_as" in adpositions(tree, i, language)
    ):
        return [i, *bearers(tree, whole, language)]
    out = [i, *tree.having(i, "compound:lvc")]
    head, relation = tree.words[i].head, tree.bases[i]
    if head >= 0 and relation in ("obj", "nsubj", "compound", "obl") and tree.words[i].upos in NOMINAL:
        light = relation != "obl" and (find(tree, head, language.light_verbs, language) or relation == "compound")
        if tree.words[head].upos == "VERB" and (light or (relation == "nsubj" and happens(tree, head, language))):
            out.append(head)
    return out


def happens(tree: Tree, i: int, language: Language) -> bool:
    """As in "occurred", "took place"."""
    if find(tree, i, language.happens, language) is not None:
        return True
    noun = tree.first(i, "obj")
    return noun is not None and f"{lemma(tree, i, language)}_{lemma(tree, noun, language)}" in language.happens
