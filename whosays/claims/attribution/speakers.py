"""Who speaks: the phrase that names the speaker, and what kind of speaker it is."""

from __future__ import annotations

from collections.abc import Iterable

from whosays.claims.attribution.spans import VoiceSpan
from whosays.claims.languages import Language, load_language
from whosays.claims.lexicon import adpositions, belongs, find, look_up
from whosays.claims.phrases import bearer, whole
from whosays.claims.tree import NOMINAL, Tree
from whosays.claims.turkish import agree
from whosays.claims.turkish.agreement import says_theirs
from whosays.model import VoiceKind

OUTSIDE = ("acl", "advcl", "appos", "parataxis", "punct", "case", "mark", "cc", "cop", "nsubj", "discourse", "dep",
           "ccomp", "csubj", "aux", "expl")  # fmt: skip
NAMING = ("appos", "flat", "compound", "nmod", "amod", "conj")
FINITE = ("root", "conj", "parataxis", "ccomp", "acl", "advcl", "csubj")  # how a clause with a verb of its own hangs
AGENTS = {"by", "tarafından", "tarafınca"}


def phrase(tree: Tree, head: int) -> tuple[int, int]:
    """Where the noun phrase lies in the text, without clauses, appositions and prepositions."""
    kept, queue, name = {head}, [head], bearer(tree, head)
    while queue:
        at = queue.pop()
        inner = [c for c in tree.children[at] if tree.base(c) not in OUTSIDE or _inside(tree, at, head, c) or c == name]
        queue += inner
        kept.update(inner)
    first = last = head
    while first - 1 in kept or _glue(tree, first - 1, kept, -1):
        first -= 1
    first = whole(tree, first)
    while last + 1 in kept or _glue(tree, last + 1, kept, 1):
        last += 1
    while last > head and tree.words[last].deprel == "advmod:emph":  # "Kaya da", "Kaya ise"
        last -= 1
    while first < head and tree.words[first].upos in ("ADP", "PUNCT", "CCONJ") and tree.language == "en":
        first += 1
    return tree.words[first].start, tree.words[last].end


def _inside(tree: Tree, at: int, head: int, child: int) -> bool:
    """The "of" of "the Office of the Prosecutor" is inside; the "to" of "to the court" is not."""
    return at != head and tree.base(child) == "case"


def _glue(tree: Tree, at: int, kept: set[int], step: int) -> bool:
    """Conjunctions, hyphens and dots between two kept words belong to the phrase; commas do not."""
    if not 0 <= at < len(tree) or tree.base(at) not in ("cc", "punct", "case") or tree.words[at].text == ",":
        return False
    return at + step in kept and at - step in kept


def voice(tree: Tree, head: int, cue: str, language: Language, kind: VoiceKind | None = None) -> VoiceSpan:
    """The voice named by the phrase that `head` heads. Its text is put together from words; offsets are exact."""
    start, end = phrase(tree, head)
    kind = kind or kind_of(tree, head, language)
    return VoiceSpan(tree.number, head, start, end, text_between(tree, start, end), kind, cue)


def text_between(tree: Tree, start: int, end: int) -> str:
    """The text from one offset to another, spaces between words put where the offsets leave room."""
    out, at = "", start
    for word in tree.words:
        if word.start < at or word.end > end:
            continue
        out += " " * min(word.start - at, 1) + word.text
        at = word.end
    return out


def anonymous(tree: Tree, at: int, cue: str) -> VoiceSpan:
    """Somebody says so, and the text does not say who: the voice stands at the word that shows it."""
    word = tree.words[at]
    return VoiceSpan(tree.number, at, word.start, word.end, word.text, "anonymous", cue)


def kind_of(tree: Tree, head: int, language: Language) -> VoiceKind:
    """What kind of speaker the phrase names: its head decides, then the title, apposition or possessor with it."""
    if withheld(tree, head):
        return "anonymous"
    kinds = language.speakers.kinds
    near = [head, *tree.having(head, *NAMING)]
    far = [c for n in near[1:] for c in tree.having(n, *NAMING) if tree.base(n) != "conj"]
    for i in [*near, *far, *titled(tree, head)]:
        found = look_up(tree, i, kinds, language)
        if found == "government" and belongs(tree, i, language, "presiding"):
            found = body_kind(tree, head, i, language) or found
        if found and (i == head or found != "anonymous"):
            return found  # type: ignore[return-value]
    return "other"


def body_kind(tree: Tree, head: int, title: int, language: Language) -> str | None:
    """Of "club president Demir", "the president of the union" what the club or the union is; None of a country."""
    beside = [*tree.having(title, "compound", "nmod"), *tree.having(head, "compound")]
    over = next((c for c in beside if c != title and belongs(tree, c, language, "private_body")), None)
    return look_up(tree, over, language.speakers.kinds, language) or "other" if over is not None else None


def withheld(tree: Tree, head: int) -> bool:
    """As in "a guard who asked not to be named", "an officer speaking on condition of anonymity"."""
    told = {tree.forms[i] for c in tree.having(head, "acl") for i in tree.subtree(c)}
    if tree.language == "tr":
        classes = load_language("tr").classes
        return bool(told & classes["own_name"] and told & classes["unwilling"])
    return "anonymity" in told or bool(told & {"named", "identified"} and told & {"not", "n't", "declined", "refused"})


def titled(tree: Tree, head: int) -> list[int]:
    """The noun that a name stands beside: "minister" of "minister Arslan" where the name hangs on the title."""
    return [tree.words[head].head] if tree.base(head) in ("flat", "appos", "compound") else []


def antecedent(tree: Tree, i: int) -> int:
    """The noun that a relative pronoun stands for, the word itself where it is none."""
    if tree.words[i].upos not in ("PRON", "DET", "SCONJ") or tree.words[i].feats.get("PronType") not in ("Rel", None):
        return i
    verb = tree.words[i].head
    if verb >= 0 and tree.words[verb].deprel == "acl:relcl" and tree.words[i].text.lower() in ("who", "which", "that"):
        return writing_before(tree, verb, person_before(tree, i, tree.words[verb].head))
    return i


def writing_before(tree: Tree, verb: int, noun: int) -> int:
    """Of "a letter inside the boat that said …" the letter: a boat says nothing."""
    language = load_language(tree.language)
    above = tree.words[noun].head
    says = find(tree, verb, language.reporting.verbs, language) is not None
    if not says or above < 0 or tree.bases[noun] not in ("nmod", "obl") or tree.words[noun].upos != "NOUN":
        return noun
    if belongs(tree, noun, language, "people", "body", "told_in", "document", "information"):
        return noun
    before = (c for c in (above, *tree.having(above, "obj")) if c < noun and belongs(tree, c, language, "told_in"))
    return next(before, noun)


def person_before(tree: Tree, i: int, noun: int) -> int:
    """Of "the remarks made by X, who said", the nearest name: what no person is cannot be "who"."""
    people = load_language(tree.language).classes.get("people", frozenset())
    lemma = tree.words[noun].lemma.lower()
    if tree.words[i].text.lower() != "who" or tree.words[noun].upos != "NOUN" or lemma in people:
        return noun
    near = next((k for k in range(i - 1, noun, -1) if tree.words[k].upos != "PUNCT"), noun)
    while tree.base(near) in ("flat", "compound") and noun < tree.words[near].head < i:
        near = tree.words[near].head
    return near if tree.words[near].upos == "PROPN" else noun


def subject(tree: Tree, verb: int) -> int | None:
    """The doer of an active verb: its own subject, the one it shares, or the noun that it modifies."""
    speaking = verb
    for _ in range(6):
        own = tree.having(verb, "nsubj", "csubj")
        if own:
            found = antecedent(tree, min(own, key=lambda c: (abs(c - verb), c)))
            fits = tree.language != "tr" or agree(tree.words[found], tree.words[speaking])
            return found if fits and not (verb != speaking and is_one_of_them(tree, found, speaking)) else None
        relation, head = tree.base(verb), tree.words[verb].head
        if relation == "ccomp" and tree.language == "tr" and tells_of_himself(tree, verb):
            verb = head
            continue
        if head < 0 or relation not in ("conj", "xcomp", "advcl", "acl", "parataxis", "compound", "aux"):
            return None
        controlled = tree.language == "en" or belongs(tree, head, load_language(tree.language), "accusing")
        led = tree.first(head, "obj", "iobj") if relation == "xcomp" and controlled else None
        if led is not None and tree.lemmas[head] == "let":
            return None
        if led is not None and not find(tree, head, subject_control(tree.language), load_language(tree.language)):
            return led  # "the review led us to conclude that"
        if quotes(tree, verb, load_language(tree.language)):
            return tree.first(head, "obj", "iobj", "nsubj:pass")
        if relation == "advcl" and (shown := pictured(tree, verb)) is not None:
            return shown
        if relation == "acl":
            # "a chance to show that", "a policy of saying that": nobody has said it
            wanted = any(tree.words[m].text.lower() in ("to", "of", "for") for m in tree.having(verb, "mark"))
            wanted = wanted or "Person[psor]" in tree.words[verb].feats  # Turkish "söylediği yer": somebody said it
            return head if tree.words[head].upos in NOMINAL and not wanted else None
        verb = head
    return None


def pictured(tree: Tree, verb: int) -> int | None:
    """Who pleads in "a video showed Kaya, thin and pale, pleading with them": whom it shows."""
    head, language = tree.words[verb].head, load_language(tree.language)
    bare = verb > head and tree.forms[verb].endswith("ing") and not tree.having(verb, "mark")
    return tree.first(head, "obj") if bare and belongs(tree, head, language, "pictures") else None


def is_one_of_them(tree: Tree, name: int, clause: int) -> bool:
    """As in Turkish "Kaya, … tehdit ettiklerini söyledi": one person by name, and others who did it."""
    alone = tree.words[name].upos == "PROPN" and not tree.having(name, "conj")
    return tree.language == "tr" and alone and says_theirs(tree.words[clause])


def tells_of_himself(tree: Tree, verb: int) -> bool:
    """As in Turkish "polise bildirdiğini söyledi": a clause in -DIğI without a subject has that of the verb above."""
    return load_language("tr").has_shape("factual", tree.words[verb].text) and tree.words[verb].head > verb


def quotes(tree: Tree, saying: int, language: Language) -> bool:
    """As in "quoted a witness as saying": a verb whose object says what the verb under it tells."""
    verb = tree.words[saying].head
    marked = verb >= 0 and tree.base(saying) == "advcl" and "as" in adpositions(tree, saying, language)
    return marked and tree.forms[saying].endswith("ing") and belongs(tree, verb, language, "quoting")


def subject_control(code: str) -> frozenset[str]:
    """Verbs whose subject does what their infinitive says, whatever object stands between: "promised her to go"."""
    return load_language(code).classes.get("subject_control", frozenset())


def is_passive(tree: Tree, verb: int, language: Language) -> bool:
    """Passive by its auxiliary, its subject or its form; so is a past participle after a noun ("reported by")."""
    word = tree.words[verb]
    if tree.first(verb, "aux:pass", "nsubj:pass", "csubj:pass") is not None:
        return True
    bare = tree.base(verb) == "conj" and tree.first(verb, "nsubj", "aux") is None
    if bare and word.feats.get("VerbForm") == "Part" and tree.language == "en":
        return is_passive(tree, word.head, language)  # whatever its features say
    if any("Pass" in tree.words[i].feats.get("Voice", "") for i in (verb, *tree.having(verb, "compound:lvc"))):
        return True
    if bare and word.feats.get("VerbForm") == "Part":
        return is_passive(tree, word.head, language)
    if word.deprel == "acl" and word.feats.get("VerbForm") == "Part" and word.feats.get("Tense") == "Past":
        return not language.infinitives
    if word.deprel == "advcl" and verb < word.head and tree.first(verb, "nsubj", "aux", "mark", "obj") is None:
        return tree.language == "en" and tree.forms[verb].endswith("ed")  # "Asked whether he knew, Kaya …"
    return passive_shape(tree, verb, language)


def passive_shape(tree: Tree, verb: int, language: Language) -> bool:
    """A Turkish passive that its features do not mark: "belirtildi", "iddia edildi", but not "düşündü"."""
    if "passive" not in language.patterns or tree.base(verb) not in FINITE:
        return False
    key = find(tree, verb, language.reporting.verbs, language)
    if key is None or (key.endswith(("n", "l")) and "_" not in key):
        return False
    last = max(verb, *tree.having(verb, "compound:lvc"), verb)
    stem = key.rpartition("_")[2]
    return language.has_shape("passive", tree.words[last].text[len(stem) - 1 :])


def agent(tree: Tree, verb: int, language: Language) -> int | None:
    """The doer of a passive verb: "by the office", "savcılık tarafından"."""
    for c in tree.having(verb, "obl", "nmod"):
        marks = set(adpositions(tree, c, language)) | set(tree.markers(c))
        bare = not marks and c > verb  # "sought a man believed to be …": the man believes nothing
        named = tree.words[c].deprel == "obl:agent" and (language.infinitives or bare or "by" in marks)
        through = belongs(tree, c, language, "channel")  # "was told by telephone"
        if (named or marks & AGENTS or "taraf" in marks) and not through:
            return c
    return None


def owner(tree: Tree, noun: int, language: Language, markers: Iterable[str] = ()) -> int | None:
    """Whose noun it is: "the lawyer's claim", "the testimony of the lawyer", "information from the service"."""
    reporting = language.reporting
    wanted = set(markers) or reporting.source_markers
    for c in tree.having(noun, "nmod:poss", "nmod", "compound", "obl", "nsubj", "det:poss"):
        word = tree.words[c]
        if word.deprel.endswith(":poss") or word.feats.get("Case") == "Gen":
            return None if is_hearing(tree, noun, c, language) else c
        if wanted & set(adpositions(tree, c, language)):
            return c
    return None


def made_by(tree: Tree, noun: int, language: Language) -> int | None:
    """Turkish "valilikten yapılan açıklama", "bakanın yaptığı açıklama": who made the statement."""
    for verb in tree.having(noun, "acl"):
        if not find(tree, verb, language.classes.get("making", frozenset()), language):
            continue
        doer = tree.first(verb, "nsubj") if "Person[psor]" in tree.words[verb].feats else None
        from_whom = (c for c in tree.having(verb, "obl") if tree.words[c].feats.get("Case") == "Abl")
        return doer if doer is not None else next(iter([*tree.having(verb, "obl:agent"), *from_whom]), None)
    return None


def is_hearing(tree: Tree, noun: int, own: int, language: Language) -> bool:
    """As in Turkish "savcılık ifadesinde", "polis ifadesi": before whom somebody gives evidence; it gives none."""
    bare = tree.language == "tr" and tree.words[own].feats.get("Case", "Nom") == "Nom" and own == noun - 1
    return bare and belongs(tree, noun, language, "given_before") and belongs(tree, own, language, "hears_evidence")


def speaker_in(tree: Tree, noun: int, language: Language) -> int:
    """Who speaks through a noun phrase: the owner of a word-noun ("X's words"), a document or a person itself.

    "the testimony of the driver" → the driver; "the indictment of the office" → the indictment.
    """
    reporting = language.reporting
    is_word = find(tree, noun, reporting.nouns, language) or find(tree, noun, reporting.words_of_nouns, language)
    runs = find(tree, noun, language.speakers.running, language)
    own = owner(tree, noun, language) if is_word and not runs else None
    if is_word and language.infinitives and (made := made_by(tree, noun, language)) is not None:
        own = made
    if own is None or find(tree, own, reporting.nouns, language):
        return noun
    return own
