"""What Turkish says with nouns where English has prepositions and clauses: "Kaya'nın yanında", "vurma emri verdi"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View

# Nouns that say where or how something stands to their owner; slots take them by their form.
RELATIONS = frozenset({
    "yanında", "yanına", "içinde", "altında", "altına", "önünde", "önüne", "üzerine", "üzerinde", "üstüne", "arasında",
    "yakınında", "civarında", "karşısına", "adına", "hesabına", "saflarında", "peşinde", "öncülüğünde", "önderliğinde",
    "liderliğinde", "karşılığında",
})  # fmt: skip
SIDES = frozenset(
    {
        "yanında",
        "yanına",
        "arasında",
        "adına",
        "hesabına",
        "öncülüğünde",
        "önderliğinde",
        "liderliğinde",
        "karşılığında",
    }
)  # fmt: skip -- with whom: no place of its own
INFINITIVE = re.compile("m[ae]k(t[ıi]r?)?$")  # "kurmak", "kurmaktı"
DEED = re.compile("m[ae](s[ıi]|l[ae]r[ıi])?$")  # -mA, -mAsI
STANDS = frozenset({"merkez", "üs", "karargah", "karargâh", "sığınak", "adres"})
BEARING = ("body", "facility", "lodging", "land", "vehicle")
HALVES = ("obj", "compound:lvc")
CLAUSES = frozenset({"nmod:poss", "acl", "compound", "amod", "nmod"})


def fill_relations(view: View, frame: Frame, c: int) -> bool:
    """As in "akrabasının yanında": the owner under the form; True where the noun itself is no place."""
    form = view.tree.forms[c]
    if not view.is_turkish() or form not in RELATIONS:
        return False
    owners = [owner for owner in view.tree.having(c, "nmod:poss") if owner < c]
    frame.fill(f"@{form}", *owners)
    return bool(owners) and form in SIDES


def fill_halves(view: View, frame: Frame) -> None:
    """Whose the noun of a verb of two words is ("Uslu'nun eline geçti"), and what it says ("vurma emri verdi").

    Of an object whose or what it is stands before it as well: "binanın krokisini çizdi", "tehdit mesajı gönderdi".
    """
    if view.is_turkish():
        fill_owners(view, frame, "obj_of", frame.slots.get("obj", ()))
        fill_owners(view, frame, "subj_of", frame.slots.get("subj", ()))  # "ölenlerin sayısı 51'e yükseldi"
        fill_owners(view, frame, "obl_of", view.tree.having(frame.word, "obl"))  # "polisin saldırısına uğradı"
    for thing in view.tree.having(frame.word, "obj", "obl", "compound:lvc"):
        frame.fill("kind", *(c for c in view.tree.having(thing, "nmod:poss", "compound") if names_kind(view, c, thing)))
    for half in view.tree.having(frame.word, *HALVES):
        if view.words[half].deprel == "compound:lvc":
            owners = [c for c in view.tree.having(half, "nmod:poss") if view.words[c].feats.get("Case") == "Gen"]
            frame.fill("poss", *owners)
        for clause in said_by(view, half):
            frame.fill("comp", clause)
            frame.fill(
                "comp_obj", *(view.subjects(clause) if view.passive(clause) else view.tree.having(clause, "obj"))
            )


def fill_owners(view: View, frame: Frame, slot: str, things: Iterable[int]) -> None:
    """Whose each of these is, where that stands before it."""
    for thing in things:
        frame.fill(slot, *(c for c in view.tree.having(thing, "nmod:poss") if c < thing))


def names_kind(view: View, c: int, noun: int) -> bool:
    """As in "keşif uçuşu": a bare noun right before another says what kind it is of."""
    word = view.words[c]
    return c == noun - 1 and word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom"


def aimed_at(view: View, i: int) -> list[int]:
    """As in "amacının devlet kurmak olduğu", "hedefi sızmaktı": the infinitive that a subject is said to be."""
    head = view.words[i].head
    if not view.is_turkish() or view.tree.bases[i] not in ("nsubj", "obl") or head < i:
        return []
    inner = view.tree.having(head, "xcomp", "ccomp", "advcl", "obj") if view.lemma(head) == "ol" else [head]
    return [c for c in inner if INFINITIVE.search(view.tree.forms[c])]


def said_by(view: View, noun: int) -> Iterator[int]:
    """The clauses that a noun such as "emir" or "tehdit" gives the words of."""
    if view.lemma(noun) not in view.language.reporting.nouns:
        return
    for c in view.tree.children[noun]:
        deed = view.is_verb(c) and view.form(c)
        named = (
            view.words[c].upos == "NOUN" and DEED.search(view.tree.forms[c]) and view.lemma(c).endswith(("ma", "me"))
        )
        if c < noun and (deed or named) and view.words[c].deprel in CLAUSES:
            yield c


def owner_before(view: View, i: int) -> list[int]:
    """Whose a decision or a tie is where a suffix alone says so: "X'in suçu işlemediğinden beraatine karar verildi".

    The doer of the clause before it in the same sentence, where that is a person.
    """
    word, classes = view.words[i], view.language.classes
    kinds = (classes.get("verdict", ()), classes.get("tie", ()))
    if not view.is_turkish() or "Person[psor]" not in word.feats or not any(view.lemma(i) in kind for kind in kinds):
        return []
    clauses = [k for k in range(i) if view.is_verb(k) and view.form(k) and "Person[psor]" in view.words[k].feats]
    for k in reversed(clauses):
        found = [s for s in view.subjects(k) if s < i and view.person_like(s)]
        if found:
            return found
    return []


def fill_aim(view: View, frame: Frame, i: int) -> None:
    """What is to be done in "the aim was to cut the road", and who acts "with the aim of cutting it"."""
    head = view.words[i].head
    if head < 0 or view.is_turkish() or not view.is_verb(head):
        return
    if view.tree.bases[i] == "nsubj" and view.tree.having(head, "cop") and "to" in view.marks(head):
        frame.fill("comp", head)
    elif view.tree.bases[i] == "obl" and view.tree.markers(i)[:1] == ("with",):
        frame.fill("doer", *view.agents(head))


def names_holder(view: View, i: int) -> bool:
    """A name, or somebody's relative, that a copula says a post belongs to."""
    kin = view.words[i].upos == "NOUN" and bool(view.tree.having(i, "nmod:poss", "appos"))
    return view.words[i].upos == "PROPN" or (kin and view.is_a(i, "kin"))


def names_bearer(view: View, i: int) -> bool:
    """As in Turkish "örgütün lideri Kaya'dır", "hedefi askeri bir üstü": an owned noun, and who or what it is."""
    head = view.words[i].head
    owned, said = "Person[psor]" in view.words[i].feats, view.words[head]
    placed = view.lemma(i) in STANDS and said.feats.get("Case") == "Loc"  # "merkezi Beyrut'taydı"
    bare = said.feats.get("Case", "Nom") == "Nom" and is_something(view, head)
    return i < head and owned and said.upos in ("NOUN", "PROPN") and (placed or bare)


def is_something(view: View, i: int) -> bool:
    """Somebody, some body or a place: what a post, an aim or a seat may be said to be."""
    return view.person_like(i) or view.is_a(i, *BEARING)


def limb_of(view: View, c: int) -> list[int]:
    """Whose the head is in "held a knife to the head of the driver", "threw acid in her face"."""
    if view.is_turkish() or not view.is_a(c, "limb"):
        return []
    owners = [n for n in view.tree.having(c, "nmod") if "of" in view.tree.markers(n)]
    return [s for n in (*view.tree.having(c, "nmod:poss"), *owners) for s in view.resolve(n, c)]
