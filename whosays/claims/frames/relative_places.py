"""What the noun of a Turkish relative clause is to its verb: "topladığı para", "kaldığı ev", "emir verdiği hücre".

Turkish says it with no word: the noun has whatever place the verb leaves open. An object comes first; beside one the
noun may stand in any case that the verb takes (`Frame.gaps`), and the type that the verb states picks one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whosays.claims.frames.values import Frame
from whosays.claims.lexicon import belongs
from whosays.claims.turkish import is_content
from whosays.claims.types import trigger_names, triggers_of

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

TOLD = re.compile("([dt][ıiuü]|[ae]c[ae])(ğ[ıiuü]|kl[ae]r[ıi])$")
PLACES = ("somewhere", "facility", "lodging", "custody", "workplace")
SLOTS = (("dwells", "<Loc>", PLACES), ("heads_for", "<Dat>", (*PLACES, "body", "violent_act", "training")))
STANDING_IN = frozenset({"hakkında", "adına", "aleyhine", "yanında", "yanına", "içinde", "içine", "altında", "altına"})

WANTED = frozenset({"comp", "infinitive", "purpose"})  # "göstermek istediği bar"


def described_noun(view: View, i: int) -> int | None:
    """The noun that a participle describes, or that the report around it does: "kaldığı iddia edilen ev"."""
    tree, head = view.tree, view.words[i].head
    if tree.bases[i] in ("ccomp", "csubj") and i < head and tree.bases[head] == "acl" and view.passive(head):
        return view.words[head].head if tree.forms[head].endswith(("an", "en")) else None
    return head if tree.bases[i] == "acl" and head >= 0 else None


def fill_described(view: View, frame: Frame) -> None:
    """The noun that a participle describes, in the slot that the participle leaves open."""
    i, noun = frame.word, described_noun(view, frame.word)
    if noun is None or not describes(view, i, noun) or noun in [w for words in frame.slots.values() for w in words]:
        return
    if is_placed(view, i):
        slot = place_slot(view, i, noun)
        frame.fill(slot, *([noun] if slot not in frame.slots else [])) if slot else None
        return
    told = "Person[psor]" in view.words[i].feats or TOLD.search(view.tree.forms[i])
    if not told:
        return  # "oğlu örgüte katılan anne"
    if fill_standing_in(view, frame, noun):
        return
    if "obj" not in frame.slots and takes_object(frame, view.lemma(noun)) and not view.passive(i):
        alone = TOLD.search(view.tree.forms[i]) and not frame.slots.keys() & WANTED
        frame.fill("obj", *([noun] if "subj" in frame.slots or alone else []))
        return
    if "subj" in frame.slots:
        mine = any(is_its(view, o) for o in frame.slots.get("obj", ()))
        frame.fill("obj_of", *([noun] if mine and not view.passive(i) else []))  # "liderliğini yaptığı örgüt"
    if noun not in frame.slots.get("obj_of", ()):
        frame.gaps = dict.fromkeys(open_cases(view, i, noun), noun)


def is_its(view: View, thing: int) -> bool:
    """As in "liderliğini yaptığı örgüt", "üyesi olduğu örgüt"; "hapis cezası verdiği" tells whose of no punishment."""
    kind = view.words[thing].upos == "NOUN" and view.tree.having(thing, "compound", "nmod:poss")
    return "Person[psor]" in view.words[thing].feats and (not kind or view.lemma(view.words[thing].head) == "ol")


def describes(view: View, i: int, noun: int) -> bool:
    """Whether a Turkish participle is of its noun: "sattığı araba", but not "satacağına ilişkin haber", "iddiası"."""
    case, owned = view.words[i].feats.get("Case", "Nom"), "Person[psor]" in view.words[i].feats
    said = is_content(view.tree, i, noun, view.language)
    return view.words[noun].upos != "VERB" and not (owned and (said or case != "Nom"))


def done_thing(view: View, i: int) -> int | None:
    """As in "ödediği haraç": the noun that makes one verb with the participle before it, and tells no deed itself."""
    noun = view.words[i].head
    done = view.passive(i) or TOLD.search(view.tree.forms[i])
    if view.tree.bases[i] != "acl" or noun < i or view.words[noun].upos != "NOUN" or not done:
        return None
    deed = view.lemma(noun) in trigger_names("tr", "noun")
    return noun if not deed and describes(view, i, noun) else None


def takes_object(frame: Frame, thing: str) -> bool:
    """Whether the lists know a verb with an object, or do not know it: "yardım et" has none; of the noun none asks."""
    for name in frame.lemmas:
        if not name.startswith(f"{thing}_") and (known := triggers_of("tr", "verb", name)):
            return any(slot.name == "obj" for _, trigger in known for _, slots in trigger.roles for slot in slots)
    return True


def fill_standing_in(view: View, frame: Frame, noun: int) -> bool:
    """As in "hakkında dava açtığı kişi", "adına çalıştığı örgüt": such a word without an owner stands for the noun."""
    words = [c for c in view.tree.children[frame.word] if view.tree.forms[c] in STANDING_IN]
    found = [c for c in words if not view.tree.having(c, "nmod:poss", "nmod")]
    for c in found:
        frame.fill(f"@{view.tree.forms[c]}", noun)
    return bool(found)


def open_cases(view: View, clause: int, noun: int) -> list[str]:
    """The cases in which a noun for somebody or for a place may stand to a verb that has an object already."""
    tree, language = view.tree, view.language
    somebody = view.person_like(noun) or belongs(tree, noun, language, "people", "body")
    placed = view.words[noun].upos == "PROPN" or belongs(tree, noun, language, *PLACES)
    if not somebody and not placed:
        return []
    from_where = belongs(tree, clause, language, "takes_from")
    return ["<Abl>" if from_where else "<Dat>", *(["<Loc>"] if placed else [])]


def place_slot(view: View, clause: int, noun: int) -> str | None:
    """The slot of the noun that a clause describes: where it was, to where, or with whom; else nothing."""
    tree, language = view.tree, view.language
    if not TOLD.search(tree.forms[clause]):
        return None
    for verbs, slot, classes in SLOTS:
        if belongs(tree, clause, language, verbs):
            placed = view.words[noun].upos == "PROPN" or belongs(tree, noun, language, *classes)
            return slot if placed else None
    with_whom = belongs(tree, clause, language, "deals_with")
    if with_whom and (view.person_like(noun) or belongs(tree, noun, language, "people", "body")):
        return "<Ins>"
    return None


def is_placed(view: View, clause: int) -> bool:
    """Whether a verb knows no object, so that what it describes is a place or a partner."""
    return belongs(view.tree, clause, view.language, "dwells", "heads_for", "deals_with")
