"""From the fillers of a match to the arguments of a claim: each conjunct an argument of its own, with its entity."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from whosays.claims.fillers import Labels, Sights
from whosays.claims.frames.values import Frame
from whosays.claims.languages import load_language
from whosays.claims.matching import Match
from whosays.claims.phrases import bearer, clause, noun_phrase
from whosays.claims.referents import Referents
from whosays.claims.tree import Tree
from whosays.model import Argument

BARE = frozenset({"what", "which", "who", "whom", "whose", "where", "when", "why", "how"})
PRONOUNS = frozenset({"it", "they", "them", "him", "her", "he", "she"})
PLACES = frozenset({"place", "origin", "destination", "via", "territory"})  # "Durham, North Carolina" is one
DEEDS = frozenset({"offence", "charge"})
SUFFIXES = frozenset({"inc", "ltd", "llc", "co", "corp", "jr", "sr", "a.ş", "s.a", "n.v"})  # what belongs to a name
NAMED = ("organisation", "public_body")
NOTHING = frozenset({"ADP", "PART", "AUX", "PUNCT", "CCONJ", "SCONJ"})  # words that name nothing: "dealt with"
NAMING = frozenset({"NOUN", "PROPN"})  # words that name somebody: not the second of "107 or more"
MOST = 10  # arguments of one claim: a claim is one thing said
MOST_CONJUNCTS = 6


@dataclass(frozen=True, slots=True)
class Source:
    """Where arguments are read from: the text, one of its trees, and what its phrases refer to."""

    text: str
    tree: Tree
    referents: Referents

    def argument(self, role: str, span: tuple[int, int], word: int | None = None) -> Argument:
        entity = self.referents.meant(self.tree, word, span[1]) if word is not None else None
        return Argument(role, self.text[span[0] : span[1]], *span, entity)


def arguments(source: Source, frame: Frame, match: Match, sights: Sights | None = None) -> tuple[Argument, ...]:
    """The arguments of a typed claim, in the order of the type's roles; conjuncts of another kind are left out."""
    out: list[Argument] = []
    heads = {word for _, words, _ in match.roles for word in words} | {frame.word}
    for role, words, number in match.roles:
        for word in words:
            if sights is not None and describes(source.tree, word, sights):
                continue
            if role == "organization" and source.tree.words[word].text.isdigit():
                continue  # "787 project manager"
            if word == frame.word and frame.kind in ("verb", "adjective"):
                out.append(source.argument(role, own_words(source.tree, word, match.used)))
            else:
                whole = heads if word not in frame.alone else {*heads, *source.tree.having(word, "conj")}
                if sights is not None:
                    whole = {*whole, *strangers(source.tree, word, sights), *described(source.tree, word, role)}
                if number and word == frame.word:
                    out += numerals(source, role, word)
                    continue
                out += numbers(source, role, word, whole) if number else filled(source, role, word, frame.word, whole)
    selves = {role for role, words, number in match.roles if frame.word in words or number}
    found = apart(unique(out), source.tree.words[frame.word].start, selves)
    found = run_together(source.text, found)
    if sights is not None:
        found = [named_whole(source, argument, sights.labels) for argument in found]
    counted = any(number and words == (frame.word,) for _, words, number in match.roles)  # "61 killings"
    return tuple(found[:MOST]) if counted or any(argument.role not in selves for argument in found) else ()


def named_whole(source: Source, argument: Argument, labels: Labels) -> Argument:
    """An organisation with the beginning of its name, where the tree has hung that on another word."""
    tree = source.tree
    first = next((i for i, word in enumerate(tree.words) if word.start == argument.start), None)
    if first is None or argument.role != "organization" or labels.of(tree.number, first) not in NAMED:
        return argument
    start = (labels.span(tree.number, first) or (argument.start, 0))[0]
    before = [word for word in tree.words if start <= word.start < argument.start]
    if not before or any(word.upos not in ("PROPN", "ADJ") for word in before):
        return argument
    return replace(argument, start=start, text=source.text[start : argument.end])


def describes(tree: Tree, word: int, sights: Sights) -> bool:
    """Whether a word before a noun only says of what sort it is: the "main" of "the main weapon supplier"."""
    plain = tree.words[word].upos in ("ADJ", "VERB") and tree.words[word].deprel == "amod" and tree.language == "en"
    return plain and sights.labels.of(tree.number, word) is None


def strangers(tree: Tree, word: int, sights: Sights) -> list[int]:
    """What the tree coordinates with a filler though it is no such thing."""
    return [c for c in tree.having(word, "conj") if not sights.alike(tree.number, word, c)]


def apart(found: list[Argument], predicate: int, selves: Collection[str]) -> list[Argument]:
    """Arguments that are not the same words as another role's, and do not hold the predicate unless they are it."""
    out: list[Argument] = []
    for argument in found:
        holds = argument.start <= predicate < argument.end
        same = any(a.role != argument.role and (a.start, a.end) == (argument.start, argument.end) for a in out)
        if argument.role in selves or not (holds or same):
            out.append(argument)
    return out


def disjoint(found: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Without the entity of a pronoun that would be the other side too: the state's offensive against "it"."""
    taken = [a for a in found if a.text.lower() not in PRONOUNS]
    same = {a for a in found if a.text.lower() in PRONOUNS and any(clashes(a, b) for b in (taken or found))}
    return tuple(replace(a, entity=None) if a in same else a for a in found)


def clashes(one: Argument, other: Argument) -> bool:
    """Whether two arguments in different roles are led back to one entity."""
    return one.entity is not None and one.entity == other.entity and one.role != other.role


def named_only(tree: Tree, word: int, span: tuple[int, int]) -> tuple[int, int]:
    """Of "Leyla Demir, the mayor" the name; "Demir, Inc." stays whole."""
    if tree.words[word].upos != "PROPN":
        return span
    for i in range(word + 1, len(tree) - 1):
        if tree.words[i].start >= span[1]:
            break
        if tree.words[i].text in (",", ";") and tree.words[i + 1].text.lower().rstrip(".") not in SUFFIXES:
            return span[0], tree.words[i - 1].end
    return span


def run_together(text: str, found: list[Argument]) -> list[Argument]:
    """One argument where two of a role stand side by side: "Foreign" and "Ministry", "Minister" and "Leyla Demir"."""
    out: list[Argument] = []
    for argument in sorted(found, key=lambda a: a.start):
        last = next((a for a in reversed(out) if a.role == argument.role), None)
        if last is not None and last.end < argument.start and not text[last.end : argument.start].strip():
            whole = text[last.start : argument.end]
            named = argument.role != "organization" or argument.entity == last.entity  # "Environment Canada" is no land
            joined = Argument(last.role, whole, last.start, argument.end, argument.entity if named else None)
            out[out.index(last)] = joined
        else:
            out.append(argument)
    kept = {(a.role, a.start) for a in out}
    first = [(a.role, a.start) for a in found if (a.role, a.start) in kept]
    return sorted(out, key=lambda a: first.index((a.role, a.start)))


def circular(found: Iterable[Argument], selves: Collection[str] = ()) -> bool:
    """Whether one entity stands on two sides: "its branch" is no part of itself."""
    sides: dict[str, str] = {}
    for argument in found:
        if argument.entity is None or argument.role in selves or argument.text.lower().endswith(("self", "selves")):
            continue
        if sides.setdefault(argument.entity, argument.role) != argument.role:
            return True
    return False


def filled(source: Source, role: str, word: int, predicate: int, heads: Collection[int] = ()) -> Iterator[Argument]:
    """One filler with what is coordinated with it, less the parts that fill other roles (`heads`)."""
    tree = source.tree
    if word == predicate:
        name = bearer(tree, word) if role == "position" else None  # "one of them is policeman Ali Kaya"
        yield source.argument(role, noun_phrase(tree, word, heads if name is None else {*heads, name}))
        return
    if tree.words[word].upos in NOTHING:
        return
    if role == "goal" and lacks_its_object(tree, word, predicate):
        return
    if is_clause(tree, word) and tree.words[word].head == predicate and role != "position":  # "to be the mayor"
        start, end = clause(tree, word)
        yield source.argument(role, (wanted_of(tree, word, start, heads) if role == "goal" else start, end))
        if tree.language == "tr" and role == "goal":  # "gelmek, görmek ve sormak istiyor": each is wanted
            yield from (source.argument(role, clause(tree, c)) for c in also_wanted(tree, word))
        return
    if role == "goal" and tree.is_marked(word, "to") and is_clause(tree, word):  # "his aim was to stay in the party"
        yield source.argument(role, (tree.words[word].start, clause(tree, word)[1]))
        return
    conjuncts = [c for c in coordinated(tree, word) if c == word or (c not in heads and not is_clause(tree, c))]
    if len(conjuncts) > MOST_CONJUNCTS:
        start, end = noun_phrase(tree, word)[0], noun_phrase(tree, conjuncts[-1])[1]
        yield source.argument(role, (start, end))  # many, so no one entity
        return
    covered = -1
    for c in conjuncts:
        start, end = noun_phrase(tree, c, heads)
        start, end = (start, end) if role in PLACES else named_only(tree, c, (start, end))
        end = max(end, deed_end(tree, c, heads)) if role in DEEDS else end
        if start >= covered:  # of "the purpose and character of the use" the first phrase holds the second
            yield source.argument(role, (start, end), c)
            covered = end


def described(tree: Tree, post: int, role: str) -> list[int]:
    """What tells of whoever a Turkish post is with, and not of the post: "kente gelen | birliğin komutanı"."""
    found: list[int] = []
    if role != "position" or tree.language != "tr":
        return found
    for c in tree.subtree(post):
        word = tree.words[c]
        told = tree.bases[c] == "acl" or (tree.forms[c].endswith(("an", "en")) and tree.bases[c] == "amod")
        placed = tree.bases[c] in ("nmod", "obl") and word.feats.get("Case") == "Loc" and not tree.having(c, "case")
        if c < post and ((told and tree.children[c]) or (placed and tree.forms[c + 1] != "ki")):
            found.append(c)
    return found


def also_wanted(tree: Tree, clause: int) -> list[int]:
    """The infinitives coordinated with one; "görebilmek için" says what for, and is not wanted."""
    form = tree.words[clause].feats.get("VerbForm", "")
    alike = [c for c in tree.conjuncts(clause) if c > clause and tree.words[c].feats.get("VerbForm") == form]
    return [c for c in alike if is_clause(tree, c) and tree.bases[c + 1] not in ("case", "mark")]


def deed_end(tree: Tree, word: int, heads: Collection[int]) -> int:
    """Where "two counts of failing to appear in court" ends: with what the counts are of."""
    deeds = (c for c in tree.having(word, "acl") if c > word and c not in heads)
    own = next((c for c in deeds if any(tree.forms[m] == "of" for m in tree.having(c, "mark", "case"))), None)
    return clause(tree, own)[1] if own is not None else 0


def lacks_its_object(tree: Tree, goal: int, verb: int) -> bool:
    """As in "the mood that he wanted to capture": a lone infinitive of which the noun before is the object."""
    if tree.language == "tr" or tree.words[verb].deprel != "acl:relcl" or not tree.is_marked(goal, "to"):
        return False
    own = [c for c in tree.having(verb, "nsubj") if tree.words[c].feats.get("PronType") != "Rel"]
    placed = any(tree.forms[c] in ("where", "when", "why") for c in tree.children[verb])
    return bool(own) and not placed and not any(c > goal and tree.bases[c] != "punct" for c in tree.children[goal])


def wanted_of(tree: Tree, clause: int, start: int, heads: Collection[int]) -> int:
    """Where a goal begins of which somebody else is the doer: "want the senate to act", "did not want it to happen"."""
    verb = tree.words[clause].head
    wants = load_language(tree.language).is_a(tree.lemmas[verb], "wants")
    beside = [*tree.having(verb, "obj", "iobj"), *(tree.having(clause, "obj") if wants else ())]
    mark = next((m for m in tree.having(clause, "mark") if tree.forms[m] == "to"), clause)
    doer = next((c for c in beside if verb < c < mark and c not in heads), None)
    if doer is None or (tree.base(clause) != "xcomp" and not wants):
        return start
    first, last = noun_phrase(tree, doer)
    between = [w for w in tree.words if last <= w.start < start and w.upos not in ("PART", "PUNCT")]
    return first if wants or not any(w.upos in ("VERB", "NOUN", "PROPN") for w in between) else start


def coordinated(tree: Tree, word: int) -> list[int]:
    """The word and its conjuncts, and theirs: a list may be read as a chain."""
    found = [word]
    for at in found:
        found += tree.having(at, "conj")
        name = bearer(tree, at)
        if name is not None and tree.words[at].feats.get("Number") == "Sing":
            found += tree.having(name, "conj")
    return sorted(found) if len(found) == 1 else unbroken(tree, word, sorted(found))


def unbroken(tree: Tree, word: int, found: list[int]) -> list[int]:
    """Conjuncts up to the first that other words part from them: there the tree has joined what does not belong."""
    own = set(tree.subtree(word))
    kept = [word]
    for at in found:
        between = range(min(kept[-1], at) + 1, max(kept[-1], at))
        if at != word and any(k not in own and tree.words[k].upos != "PUNCT" for k in between):
            break
        kept += [at] if at != word else []
    return sorted(kept)


def own_words(tree: Tree, predicate: int, used: Collection[int]) -> tuple[int, int]:
    """A verb or adjective that is itself a role ("recaptured", "found guilty"): its words where they stand together.

    Of "found Kaya guilty" it is "guilty".
    """
    words = sorted({predicate, *used})
    whole = words[-1] - words[0] < len(words)
    telling = next((i for i in used if tree.words[i].upos == "ADJ"), predicate)
    first, last = (words[0], words[-1]) if whole else (telling, telling)
    return tree.words[first].start, tree.words[last].end


def numbers(source: Source, role: str, word: int, heads: Collection[int]) -> Iterator[Argument]:
    """How many there are of a noun; of "four priests and their cook" no one number says it."""
    words = source.tree.words
    listed = [c for c in coordinated(source.tree, word) if c == word or (c not in heads and words[c].upos in NAMING)]
    if len(listed) == 1 or all(source.tree.having(c, "nummod") for c in listed):
        yield from (numeral for c in listed for numeral in numerals(source, role, c))


def numerals(source: Source, role: str, word: int) -> Iterator[Argument]:
    """The numeral on a noun, or the noun that is one."""
    tree = source.tree
    counted = [c for c in tree.having(word, "nummod") if c < word or tree.language != "en"]
    for c in counted or [word]:
        yield source.argument(role, noun_phrase(tree, c) if c != word else (tree.words[c].start, tree.words[c].end))


def is_clause(tree: Tree, i: int) -> bool:
    """Whether a filler is something that happens rather than something that is."""
    if tree.words[i].upos in ("VERB", "AUX"):
        return True
    if tree.bases[i] in ("advcl", "acl"):  # "accused of being responsible"
        return bool(tree.having(i, "cop"))
    return tree.bases[i] in ("ccomp", "csubj", "xcomp") and bool(tree.having(i, "nsubj", "cop", "mark"))


def open_arguments(source: Source, frame: Frame) -> tuple[Argument, ...]:
    """agent, patient and everything else of a predicate that fits no type."""
    slots, out = frame.slots, list[Argument]()
    roles: list[tuple[str, Iterable[int]]] = [("agent", slots.get("subj", [])), ("patient", slots.get("obj", []))]
    if frame.kind == "copula":
        roles.append(("other", [frame.word]))
    rest = {w for slot, words in slots.items() if slot[0] in "@<" or slot in ("iobj", "comp") for w in words}
    roles.append(("other", sorted(w for w in rest if source.tree.bases[w] != "advcl")))  # a clause claims for itself
    for role, words in roles:
        for word in words:
            if word != frame.word or role == "other":  # "katılanlar" by itself tells nothing
                out += filled(source, role, word, frame.word)
    return tuple(outermost(unique(out))[:MOST])


def outermost(found: list[Argument]) -> list[Argument]:
    """Without what a longer argument holds: "permission from the palace" beside "the palace"."""
    return [
        a for a in found
        if not any(b is not a and b.start <= a.start and a.end <= b.end and b.role != "other" for b in found)
    ]  # fmt: skip


def unique(found: Iterable[Argument]) -> list[Argument]:
    """Each stretch in each role once."""
    seen: dict[tuple[str, int, int], Argument] = {}
    for argument in found:
        if argument.text.lower() in BARE or argument.text.lower().endswith((" of which", " of whom")):
            continue  # a question word, or a relative pronoun that the tree lets stand for nothing
        seen.setdefault((argument.role, argument.start, argument.end), argument)
    return list(seen.values())
