"""A tree with the questions that frames ask of it: who is the subject, is this passive, what does `who` stand for."""

from __future__ import annotations

import re

from whosays.claims.frames.adverbial import adverbial_doers, of_others_plan
from whosays.claims.frames.antecedents import all_meant, befallen, borne, part_meant
from whosays.claims.frames.asked import asked_of, causers, is_somebody, seen_done
from whosays.claims.frames.charged import accused_by_clause, defendants
from whosays.claims.frames.headless import is_headless, meant_by
from whosays.claims.frames.relative_doers import doers_above, unnamed
from whosays.claims.frames.rows import doers_in_row
from whosays.claims.frames.unnamed_doers import unnamed_doers
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, find
from whosays.claims.modals import is_aim
from whosays.claims.tree import Tree
from whosays.claims.turkish import agree, converbs_before, is_content, takes_objects

RELATIVE = frozenset({"who", "which", "that", "whom", "whose", "where"})
OF_OTHERS = ("prosecutor", "court", "document", "media")  # kinds of speakers who tell what others did
ACTORS = ("body", "group", "authority", "armed_side", "mover")  # classes of what may do something
HAVE = frozenset({"have", "has", "had", "having", "'ve", "’ve"})
OTHERS_DEED = re.compile("m[ae]s[ıi]|m[ae]l[ae]r[ıi]")  # Turkish -mA with a possessive: what somebody else is to do


class View:
    """One sentence, its language's words, and a memory of the subjects found."""

    __slots__ = ("_lemmas", "_subjects", "language", "tree", "words")

    def __init__(self, tree: Tree, language: Language) -> None:
        self.tree, self.language, self.words = tree, language, tree.words
        self._subjects: dict[int, list[int]] = {}
        self._lemmas = tree.lemmas

    def lemma(self, i: int) -> str:
        return self._lemmas[i]

    def is_a(self, i: int, *classes: str) -> bool:
        """Whether the lemma is in one of these word classes of the language."""
        return self.language.is_a(self._lemmas[i], *classes)

    def is_verb(self, i: int) -> bool:
        return self.words[i].upos == "VERB"

    def is_turkish(self) -> bool:
        return self.language.code == "tr"

    def marks(self, i: int) -> list[str]:
        """Lemmas of the words that mark a clause: `to`, `after`, `for` + gerund."""
        tree = self.tree
        return [self.lemma(c) for c in tree.children[i] if tree.bases[c] in ("mark", "case")]

    def form(self, i: int) -> str:
        """VerbForm of a word, "" where it has none."""
        return self.words[i].feats.get("VerbForm", "")

    # --- voice ------------------------------------------------------------------------------------------------------

    def passive(self, i: int) -> bool:
        """Whether a verb is passive, also as a reduced relative or as a conjunct that shares the auxiliary."""
        tree, word = self.tree, self.words[i]
        if self.is_turkish():
            return word.feats.get("Voice") == "Pass" or bool(tree.having(i, "nsubj:pass"))
        relations = {self.words[c].deprel for c in tree.children[i]}
        if relations & {"aux:pass", "nsubj:pass"}:
            return True
        if self._perfect(i):  # "which they had hidden", "of having provided the car"
            return False
        if relations & {"obj", "nsubj", "aux"} and word.feats.get("Voice") != "Pass":
            return False
        if tree.bases[i] == "conj" and self._participle(i) and self.is_verb(word.head):
            intransitive = self.is_a(i, "intransitive")  # "was hit and died"
            return not intransitive and self.passive(word.head)
        return self._participle(i) and word.deprel in ("acl", "advcl", "amod", "acl:relcl", "root", "ccomp", "xcomp")

    def _perfect(self, i: int) -> bool:
        return any(self.words[c].text.lower() in HAVE for c in self.tree.having(i, "aux"))

    def _participle(self, i: int) -> bool:
        feats = self.words[i].feats
        past = feats.get("Tense") == "Past" or feats.get("Voice") == "Pass"
        return feats.get("VerbForm") == "Part" and past

    # --- subjects ---------------------------------------------------------------------------------------------------

    def subjects(self, i: int) -> list[int]:
        """The grammatical subject of a predicate: its own, or the one it shares or is controlled by."""
        if i not in self._subjects:
            self._subjects[i] = []  # ends a circle, should a broken tree hold one
            found = self._find_subjects(i)
            fits = not self.is_turkish() or all(agree(self.words[s], self.words[i]) for s in found)
            self._subjects[i] = found if fits else []
        return self._subjects[i]

    def _find_subjects(self, i: int) -> list[int]:
        own = self._own_subjects(i)
        if not own and self.is_turkish():
            own = self._genitive_subject(i) or unnamed(self, i)
        if own and is_aim(self.tree, i, self.language):
            return [s for c in self.tree.having(own[0], "nmod:poss") for s in self.resolve(c, i)]
        if own:
            return [s for c in own for s in self.resolve(c, i)]
        if self.is_turkish() and is_headless(self, i):
            return meant_by(self, i)
        if self.tree.having(i, "csubj"):
            return []
        return self._shared_subjects(i)

    def _own_subjects(self, i: int) -> list[int]:
        """The subject that stands at the predicate; of "The question is whether X pays" the inner one."""
        found = [c for c in self.tree.children[i] if self.tree.bases[c] == "nsubj"]
        own = [c for c in found if self.words[c].deprel != "nsubj:outer"]
        before = [c for c in own if c < i]
        own = before if before and not self.is_turkish() else own  # what stands behind is the next clause's
        return own[-1:] if len(own) > 1 and not self.is_turkish() and self.tree.having(i, "cop", "mark") else own

    def _genitive_subject(self, i: int) -> list[int]:
        """Turkish "…-nin …-diği": the possessor of a nominalised clause is its subject."""
        if not self.form(i) or not self.is_verb(i):
            return []
        owners = self.tree.having(i, "nmod:poss", "nmod")
        return [c for c in owners if self.words[c].feats.get("Case") == "Gen" or self.words[c].deprel == "nmod:poss"]

    def _shared_subjects(self, i: int) -> list[int]:
        head, relation = self.words[i].head, self.words[i].deprel
        base = relation.partition(":")[0]
        if head < 0:
            return []
        if base == "conj" and self._counted(i):
            return [i - 1]
        if base == "conj":
            return self.subjects(head) if self._predicative(head) else self._beside_relative(i, head)
        being = "being" in [self.tree.forms[c] for c in self.tree.having(i, "cop")]  # "denied being in Van"
        if base == "xcomp" or (relation == "ccomp" and self.language.code == "en" and (being or self.form(i) == "Ger")):
            done_to = seen_done(self, head) if self.form(i) == "Part" else []
            return done_to or self.controllers(head)  # "agreed to have", "denied having"
        if base in ("ccomp", "csubj") and self._same_doer(i):
            return self._in_row(i, head, base)
        if relation == "acl:relcl":
            return self._relative_gap(i, head)
        if base == "acl":
            return self._modified(i, head)
        if base == "advcl":
            return adverbial_doers(self, i, head)
        if base == "compound" and self.is_turkish():
            return self.subjects(head)
        return unnamed_doers(self, i, head) if base == "nmod" and self.is_turkish() else []

    def _in_row(self, i: int, head: int, base: str) -> list[int]:
        """The subject of a Turkish clause under a report: that of the clause before it, else who reports."""
        own = [s for s in self.agents(head) if not self.speaks_of_others(s)] if base == "ccomp" else []
        if any(self.told_in(c) for c in self.tree.having(head, base) if c < i):
            return doers_in_row(self, i, head, base, own)
        return own or self._told_of(head)

    def told_in(self, i: int) -> list[int]:
        """The subject that stands at a nominalised clause; a clause after it that has none is about the same one."""
        return self._own_subjects(i) or self._genitive_subject(i)

    def _same_doer(self, i: int) -> bool:
        """Turkish "sattığını anlattı", "saldırmayı planladı" without a genitive; "gitmesini istedi" is another's."""
        if not self.is_turkish() or self.form(i) in ("", "Fin") or OTHERS_DEED.search(self.words[i].text.lower()):
            return False
        halves = self.tree.having(i, "compound:lvc")  # "izin verilmediğini": nobody is not permitted, or shot at
        name = "_".join([*(self.words[h].text.lower() for h in halves), self.lemma(i)])
        acted = takes_objects(name) and not self.is_a(i, "done_to_none")
        return acted or not (self.passive(i) and halves)

    def _told_of(self, verb: int) -> list[int]:
        """As in Turkish "belge sağladığı ileri sürülen örgüt": the noun of which a passive participle tells."""
        participle = self.tree.bases[verb] == "acl" and self.tree.forms[verb].endswith(("an", "en"))
        return [self.words[verb].head] if participle and self.passive(verb) and self.words[verb].head > verb else []

    def speaks_of_others(self, i: int) -> bool:
        """A prosecutor, a court or a paper: what "gönderdiğini söyledi" leaves out is somebody else then."""
        named = self.is_a(i, "of_others")  # "polis kaynakları"
        return named or self.language.speakers.kinds.get(self.lemma(i)) in OF_OTHERS

    def _counted(self, i: int) -> bool:
        """As in "eight were killed and 30 wounded": the number before a participle is its subject."""
        return i > 0 and self.words[i - 1].upos == "NUM" and self._participle(i) and not self.is_turkish()

    def _beside_relative(self, i: int, noun: int) -> list[int]:
        """For "elements that followed it and deployed", read with the second verb on the noun."""
        clauses = [c for c in self.tree.children[noun] if self.words[c].deprel == "acl:relcl" and noun < c < i]
        return self.subjects(clauses[-1]) if clauses and self.is_verb(i) else []

    def _predicative(self, i: int) -> bool:
        return self.words[i].upos in ("VERB", "ADJ", "AUX") or bool(self.tree.having(i, "cop", "nsubj", "obj"))

    def controllers(self, head: int) -> list[int]:
        """Who does what an infinitive below `head` says: its object ("forced him to go") or its subject."""
        objects = self.tree.having(head, "obj", "iobj") or asked_of(self, head)
        things = self.is_a(head, "thing_used")
        others = any(is_somebody(self, c) for c in objects) if things else objects  # "need her to be president"
        if others and (things or not self.is_a(head, "subject_control")):
            return [s for c in objects for s in self.resolve(c, head)]
        return self.subjects(head)

    def _relative_gap(self, i: int, head: int) -> list[int]:
        """In "the men arrested" and "the money that came", the noun; a relative clause has its own subject else."""
        taken = {self.tree.bases[c] for c in self.tree.children[i]}
        if self.is_turkish() or "obj" not in taken or not taken & {"nsubj"}:
            return borne(self, head)
        return []

    def _modified(self, i: int, head: int) -> list[int]:
        """The subject of a participle or infinitive on a noun: the noun, or who has the plan or the ability."""
        if self.is_turkish():
            return self._turkish_participle(i, head)
        told = find(self.tree, head, self.language.reporting.nouns, self.language)  # "her claim to have been held"
        if "to" in self.marks(i) and self.words[head].upos == "NOUN" and (told or not self.passive(i)):
            return [] if of_others_plan(self, i, self.words[head].head) else self.of_abstract(head)
        if self.is_a(head, "charges") and set(self.marks(i)) & {"of", "for"}:
            return defendants(self, head, i)
        if set(self.marks(i)) & {"of", "for", "in", "from", "with", "on", "about", "over"}:
            return self.of_abstract(head)
        if self.words[head].upos in ("ADJ", "VERB"):
            return self.subjects(head)
        if self.is_a(head, "courtroom") and self.tree.bases[head] == "obl":
            return self.subjects(self.words[head].head)  # "appeared in court charged with theft"
        return borne(self, befallen(self, i, head))

    def of_abstract(self, noun: int) -> list[int]:
        """Who does what a noun's clause says: the noun where it can act, else who has it or does it."""
        if self.is_a(noun, "people") or self.words[noun].upos == "PROPN":
            return borne(self, noun)
        if self.is_a(noun, "group"):
            return [noun]
        owners = self.tree.having(noun, "nmod:poss")
        if owners:
            return [s for c in owners for s in self.resolve(c, noun)]
        if doers := [c for c in self.tree.having(noun, "nmod") if "by" in self.tree.markers(c) and self.could_act(c)]:
            return doers  # "an attempt by troops to free them"
        head = self.words[noun].head
        if self.tree.bases[noun] == "nmod" and self.is_a(head, "short_document"):
            return self.of_abstract(head)  # "signed a letter of intent to buy"
        if head >= 0 and self.tree.bases[noun] in ("obj", "obl") and self.is_verb(head):
            # "were denied visas to enter", "gave them a chance to leave"
            given = self.subjects(head) if self.passive(head) else self.tree.having(head, "iobj")
            return given or [s for s in self.agents(head) if self.could_act(s)]
        owners = self.subjects(noun) if self.tree.having(noun, "cop") else []  # "are on trial for smuggling"
        return [s for s in owners if self.could_act(s)]

    def _turkish_participle(self, i: int, head: int) -> list[int]:
        """-An: the noun does it. -DIK, -AcAK with a genitive subject do not come here."""
        feats = self.words[i].feats
        if feats.get("Person[psor]") or feats.get("Number[psor]") or self.is_verb(head):
            told = not self.passive(i) and is_content(self.tree, i, head, self.language)
            return (
                doers_in_row(self, i, head, "acl", accused_by_clause(self, head))
                if told
                else doers_above(self, i, head)
            )
        return [head]

    def could_act(self, i: int) -> bool:
        """Whether a word names somebody or some body: the deal in "the deal affects plans to buy" plans nothing."""
        return self.person_like(i) or self.is_turkish() or self.is_a(i, *ACTORS)

    def person_like(self, i: int) -> bool:
        """A name, a pronoun or a noun for people."""
        return self.words[i].upos in ("PROPN", "PRON") or self.is_a(i, "people")

    def agents(self, i: int) -> list[int]:
        """The doer of a verb, whatever its voice."""
        if not self.passive(i):
            return self.subjects(i)
        return [s for c in self.by_agents(i) for s in self.resolve(c, i)] or causers(self, i)

    def by_agents(self, i: int) -> list[int]:
        """The "by" phrases of a passive, Turkish "tarafından"."""
        tree = self.tree
        found = [c for c in tree.having(i, "obl:agent") if not self.names_source(c)]
        if not self.is_turkish():
            found = [c for c in found if "by" in tree.markers(c)]
        marker = "taraf" if self.is_turkish() else "by"
        plain = [c for c in tree.having(i, "obl", "nmod") if any(m.startswith(marker) for m in tree.markers(c)[:1])]
        found = found or (plain if self.passive(i) else [])
        if not found and self.is_turkish() and self.passive(i):  # "polis tarafından vurularak öldürüldü"
            found = [a for c in converbs_before(tree, i) if self.passive(c) for a in self.by_agents(c)]
        return [c for c in found if not self.says_how(c)]

    def says_how(self, i: int) -> bool:
        """As in "taken by lorry", "called out by name", "by his own account": it says how, or who says so."""
        if self.lemma(i) in self.language.reporting.words_of_nouns and self.tree.having(i, "nmod:poss"):
            return True
        bare = self.words[i].upos == "NOUN" and not self.tree.having(i, "det", "nmod:poss", "amod", "nummod")
        return bare and self.is_a(i, "manner")

    def names_source(self, i: int) -> bool:
        """As in "according to the radio": who says it, never who does it."""
        return bool(self.language.reporting.according_to.intersection(adpositions(self.tree, i, self.language)))

    # --- what a word stands for -------------------------------------------------------------------------------------

    def resolve(self, i: int, verb: int) -> list[int]:
        """The word itself, or the antecedent of a relative pronoun."""
        if self.words[i].upos not in ("PRON", "DET", "ADV") or not self.relative(i):
            return [i]
        clause = self.clause_of(verb) or self.clause_of(self.words[verb].head)  # "whose brother owns it"
        if clause is None:
            return [i]
        return all_meant(
            self, clause, befallen(self, clause, part_meant(self, i, self.bearer(self.words[clause].head)))
        )

    def bearer(self, i: int) -> int:
        """What an apposition or a title is said of: "X, a citizen who …" is about X."""
        while True:
            word = self.words[i]
            named = word.head >= 0 and self.words[word.head].upos in ("PROPN", "NOUN") and word.head != i
            title = word.deprel == "nmod:desc" and named and self.words[word.head].upos == "PROPN"
            described = word.deprel == "appos" and word.upos == "NOUN" and word.head >= 0 and self._names(word.head)
            if not (title or described):
                return i
            i = word.head

    def _names(self, i: int) -> bool:
        """A name, or a noun for people: "the suspect, a citizen who …", but not "its use, the image that …"."""
        return self.words[i].upos == "PROPN" or (self.words[i].upos == "NOUN" and self.person_like(i))

    def relative(self, i: int) -> bool:
        """Whether a word stands for the noun of a relative clause."""
        return self.words[i].feats.get("PronType") == "Rel" or self.lemma(i) in RELATIVE

    def clause_of(self, verb: int) -> int | None:
        """The head of the relative clause in which a verb stands."""
        at = verb
        for _ in range(len(self.words)):
            if self.words[at].deprel in ("acl:relcl", "acl") and self.words[at].head >= 0:
                return at
            if self.tree.bases[at] not in ("conj", "xcomp", "ccomp", "advcl") or self.words[at].head < 0:
                return None
            at = self.words[at].head
        return None
