"""Words that the reader hangs or counts wrongly in the prose of courts, put right before a tree is made.

"informed Inspector Kaya that" with two subjects, "was given 18 years" as a time, "sentenced to two years and ordered to
pay" as if he had ordered it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.rewording import Rule, Words, put
from whosays.model import Word

PASSIVE = {"Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
PLACED = frozenset({"in", "at", "on", "near", "inside", "outside", "behind"})
CHARGING = frozenset({"of", "with", "for"})  # what a charge or a suspicion comes with
PUT_BACK = frozenset({"ago", "later", "before", "earlier", "after"})


def finite_nouns(words: Words, _language: Language) -> Words:
    """As in "The advocate denies having …", where the verb has its subject and tense, and is counted a noun."""
    ruled = {word.head for word in words if word.deprel == "nsubj"}
    return tuple(
        replace(word, upos="VERB")
        if i in ruled and word.upos == "NOUN" and word.feats.get("VerbForm") == "Fin" and not copied(words, i)
        else word
        for i, word in enumerate(words)
    )


def copied(words: Sequence[Word], i: int) -> bool:
    """Whether a word has a copula or an article, and is a noun then, or a helper."""
    return any(word.head == i and word.deprel in ("cop", "det", "nmod:poss", "case", "aux:pass") for word in words)


def hearers(words: Words, language: Language) -> Words:
    """As in "A source informed Inspector Kaya that", with a second subject behind the verb: that is who hears it."""
    tells = language.classes.get("tells", frozenset())
    out = words
    for i, word in enumerate(words):
        behind = word.deprel == "nsubj" and 0 <= word.head < i and words[word.head].lemma.lower() in tells
        if behind and any(w.head == word.head and w.deprel == "nsubj" for w in words[: word.head]):
            out = put(out, i, replace(word, deprel="obj"))
    return out


def subjects_of_contents(words: Words, _language: Language) -> Words:
    """As in "A trader accused of fraud was arrested, police said": two subjects of "said", and none of "arrested"."""
    out = words
    for said, word in enumerate(words):
        if word.deprel != "ccomp" or not said < word.head:
            continue
        doers = [i for i, w in enumerate(words) if w.head == word.head and w.deprel == "nsubj"]
        own = any(w.head == said and w.deprel.startswith(("nsubj", "csubj", "expl")) for w in words)
        if len(doers) == 2 and not own and doers[0] < said < doers[1] < word.head:
            passive = any(w.head == said and w.deprel == "aux:pass" for w in words)
            out = put(out, doers[0], replace(words[doers[0]], head=said, deprel="nsubj:pass" if passive else "nsubj"))
    return out


def terms(words: Words, language: Language) -> Words:
    """As in "The driver was given 18 years", where the years are no time at which something is given."""
    lengths = language.classes.get("length_word", frozenset())
    out = words
    for i, word in enumerate(words):
        given = word.deprel == "obl:unmarked" and 0 <= word.head < i and words[word.head].lemma.lower() == "give"
        if not given or word.lemma.lower() not in lengths or not counted(words, i) or moved(words, i):
            continue
        passive = words[word.head].feats.get("Voice") == "Pass"
        if passive and not any(w.head == word.head and w.deprel in ("obj", "ccomp", "xcomp") for w in words):
            out = put(out, i, replace(word, deprel="obj"))
    return out


def counted(words: Sequence[Word], i: int) -> bool:
    """Whether a number stands with a word."""
    return any(word.head == i and word.deprel == "nummod" for word in words)


def moved(words: Sequence[Word], i: int) -> bool:
    """As in "two years ago": a point of time after all."""
    return i + 1 < len(words) and words[i + 1].text.lower() in PUT_BACK


def ordered_to(words: Words, language: Language) -> Words:
    """As in "was fined, and ordered to pay": whoever orders tells somebody to do it, and here is nobody told."""
    needs = language.classes.get("needs_hearer", frozenset())
    out = words
    for i, word in enumerate(words):
        joined = word.deprel == "conj" and word.upos == "VERB" and word.lemma.lower() in needs
        if not joined or word.feats.get("Tense") != "Past" or words[word.head].feats.get("Voice") != "Pass":
            continue
        own = {w.deprel for w in words if w.head == i}
        if "xcomp" in own and not own & {"nsubj", "nsubj:pass", "obj", "iobj", "aux", "ccomp"}:
            out = put(out, i, replace(word, feats=dict(PASSIVE)))
    return out


def existing(words: Words, _language: Language) -> Words:
    """As in "There were forty men in the hall": it says where they were, and not which men."""
    there = {word.head for word in words if word.deprel == "expl" and word.text.lower() == "there"}
    telling = {word.head for word in words if word.deprel.startswith("acl")}  # "there are men there who sell …"
    behind = {i: w.head for i, w in enumerate(words) if w.deprel == "nsubj" and w.head in there and i > w.head}
    who = {i: verb for i, verb in behind.items() if i not in telling}
    out = words
    for i, word in enumerate(words) if who else ():
        below = word.deprel == "nmod" and word.head in who and i > word.head
        if below and any(marked(words, i, case) for case in PLACED):
            out = put(out, i, replace(word, head=who[word.head], deprel="obl"))
    return out


def had_done(words: Words, language: Language) -> Words:
    """As in "had a boat moved to Ostra", read as a boat that was moved: it says what he brought about."""
    befalls = language.classes.get("befalls", frozenset())
    out = words
    for i, word in enumerate(words):
        thing = word.head
        done = word.deprel == "acl" and word.feats.get("Voice") == "Pass" and word.upos == "VERB"
        if not done or thing != i - 1 or words[thing].deprel != "obj" or word.lemma.lower() in befalls:
            continue
        verb = words[thing].head
        by = any(w.head == i and w.deprel in ("obl:agent", "mark") for w in words)
        if 0 <= verb < thing and words[verb].lemma.lower() == "have" and words[verb].upos == "VERB" and not by:
            out = put(out, i, replace(word, head=verb, deprel="xcomp"))
    return out


def outer_subjects(words: Words, _language: Language) -> Words:
    """As in "His account was that the money was a loan": of two subjects and copulas the first has the clause."""
    copies = [word.head for word in words if word.deprel == "cop"]
    twice = {i for i in copies if copies.count(i) > 1}
    out = words
    for i in twice:
        mark = next((k for k, word in enumerate(words) if word.head == i and word.text.lower() == "that"), -1)
        subjects = [k for k, word in enumerate(words) if word.head == i and word.deprel == "nsubj"]
        if len(subjects) == 2 and subjects[0] < mark < subjects[1] and words[mark].deprel == "mark":
            out = put(out, subjects[0], replace(words[subjects[0]], deprel="nsubj:outer"))
    return out


def granted_requests(words: Words, _language: Language) -> Words:
    """As in "The request to hear Kaya was granted", read as a hearing that Kaya was granted."""
    out = words
    for i, word in enumerate(words):
        asked = word.head  # the infinitive
        passive = word.deprel == "ccomp" and word.feats.get("Voice") == "Pass" and 0 < asked < i
        if not passive or words[asked].deprel != "acl" or words[asked].feats.get("VerbForm") != "Inf":
            continue
        noun, own = words[asked].head, [k for k, w in enumerate(words) if w.head == i and w.deprel == "nsubj:pass"]
        if words[noun].upos != "NOUN" or len(own) != 1 or any(w.head == i and w.deprel == "mark" for w in words):
            continue
        if (
            own[0] <= asked
            or any(w.head == asked and w.deprel == "obj" for w in words)
            or not is_next(words, asked, own[0])
        ):
            continue
        out = put(out, i, replace(word, head=words[noun].head, deprel=words[noun].deprel))
        out = put(out, noun, replace(words[noun], head=i, deprel="nsubj:pass"))
        out = put(out, own[0], replace(words[own[0]], head=asked, deprel="obj"))
    return out


def is_next(words: Sequence[Word], verb: int, noun: int) -> bool:
    """Whether a noun stands right behind a verb, with its article and the like at most."""
    return all(words[k].head == noun for k in range(verb + 1, noun))


def those_taken(words: Words, language: Language) -> Words:
    """As in "Those detained were taken to the camp", read as a verb for its subject: they are who was detained."""
    people = language.classes.get("people", frozenset())  # "those wounded"
    out = words
    for i, word in enumerate(words[:-1]):
        after = words[i + 1]
        done = after.upos in ("VERB", "ADJ") and after.feats.get("VerbForm", "Part") == "Part"
        done = done or (after.upos == "NOUN" and after.text.endswith("ed") and after.text not in people)
        if word.text.lower() != "those" or word.head != i + 1 or word.deprel != "det" or not done:
            continue
        if not after.text.lower().endswith(("ed", "n", "t", "d")) or not after.deprel.startswith(
            ("nsubj", "obj", "obl")
        ):
            continue
        out = put(out, i, replace(word, upos="PRON", lemma="those", head=after.head, deprel=after.deprel))
        out = put(out, i + 1, replace(after, upos="VERB", head=i, deprel="acl", feats=dict(PASSIVE)))
        out = tuple(replace(w, head=i) if w.head == i + 1 and w.deprel == "case" else w for w in out)
    return out


def up_to(words: Words, _language: Language) -> Words:
    """As in "faces up to twelve years", read as if he faced up to them."""
    out = words
    for i, word in enumerate(words[:-2]):
        term = words[i + 1].head
        if word.text.lower() != "up" or word.deprel != "compound:prt" or words[i + 1].text.lower() != "to":
            continue
        if (
            word.head == i - 1
            and words[term].head == word.head
            and words[term].deprel == "obl"
            and counted(words, term)
        ):
            number = next(k for k, w in enumerate(words) if w.head == term and w.deprel == "nummod")
            out = put(out, term, replace(words[term], deprel="obj"))
            out = put(out, i, replace(word, upos="ADV", head=number, deprel="advmod"))
            out = put(out, i + 1, replace(words[i + 1], upos="PART", head=number, deprel="advmod"))
    return out


def marked(words: Sequence[Word], i: int, case: str) -> bool:
    """Whether a preposition stands with a word."""
    return any(word.head == i and word.text.lower() == case and word.deprel == "case" for word in words)


def recipients(words: Words, language: Language) -> Words:
    """As in "awarded a contract worth two million to Lodos", with the firm hung below what the contract is worth."""
    gives = language.classes.get("gives", frozenset())
    out = words
    for i, word in enumerate(words):
        if word.deprel != "nmod" or not marked(words, i, "to"):
            continue
        thing = word.head
        while thing >= 0 and words[thing].deprel not in ("obj", "root") and words[thing].upos != "VERB":
            thing = words[thing].head
        if thing < 0 or words[thing].deprel != "obj" or thing == word.head or not thing < i:
            continue
        verb = words[thing].head
        taken = any(w.head == verb and w.deprel in ("iobj", "aux:pass") for w in words)
        if verb >= 0 and words[verb].lemma.lower() in gives and words[verb].upos == "VERB" and not taken:
            out = put(out, i, replace(word, head=verb, deprel="obl"))
    return out


def heard_that(words: Words, language: Language) -> Words:
    """As in "heard from my brother that Kaya had left", read as a brother whom Kaya had left."""
    hears = language.classes.get("heard", frozenset())
    out = words
    for i, word in enumerate(words):
        who = word.head
        if word.deprel != "acl:relcl" or who < 1 or words[who].deprel != "obl" or not marked(words, who, "from"):
            continue
        verb, begins = words[who].head, who + 1
        that = words[begins].text.lower() == "that" and words[begins].head == i
        if that and words[verb].lemma.lower() in hears and any(w.head == i and w.deprel == "nsubj" for w in words):
            out = put(out, i, replace(word, head=verb, deprel="ccomp"))
            out = put(out, begins, replace(words[begins], upos="SCONJ", deprel="mark"))
    return out


def named_heads(words: Words, language: Language) -> Words:
    """As in "The head of the Kaya family, Emre Kaya," with the name hung on the family."""
    people = language.classes.get("people", frozenset())
    out = words
    for i, word in enumerate(words):
        whole = word.head
        named = word.upos == "PROPN" and word.deprel == "appos" and "flat" in {w.deprel for w in words if w.head == i}
        if not named or words[i - 1].text != "," or words[whole].upos != "NOUN" or words[whole].deprel != "nmod":
            continue
        head, lemma = words[whole].head, words[whole].lemma.lower()
        body = lemma not in people or language.is_a(lemma, "of_several")
        if body and words[head].lemma.lower() in people and marked(words, whole, "of"):
            out = put(out, i, replace(word, head=head))
    return out


def warrants(words: Words, language: Language) -> Words:
    """As in "A warrant was issued for his arrest for kidnapping": it is the warrant's, and has a cause of its own."""
    out = words
    for i, word in enumerate(words):
        verb = word.head
        taken = word.deprel == "obl" and word.upos == "NOUN" and language.is_a(word.lemma.lower(), "taking_word")
        if not taken or verb < 0 or not marked(words, i, "for"):
            continue
        papers = [k for k, w in enumerate(words) if w.head == verb and w.deprel in ("obj", "nsubj:pass") and k < i]
        paper = next((k for k in papers if words[k].lemma.lower() == "warrant"), None)
        if paper is None:
            continue
        out = put(out, i, replace(word, head=paper, deprel="nmod"))
        for k, deed in enumerate(words):
            if k > i and deed.head == verb and deed.deprel == "advcl":
                out = put(out, k, replace(deed, head=i, deprel="acl"))
    return out


def bare_objects(words: Words, language: Language) -> Words:
    """As in "of smuggling explosives across the border": right behind its verb, without a preposition and no time."""
    times = language.classes.get("time_word", frozenset[str]()) | language.classes.get("length_word", frozenset[str]())
    cased = {word.head for word in words if word.deprel in ("case", "nummod", "det")}
    done_to = {word.head for word in words if word.deprel in ("obj", "nsubj:pass", "aux:pass")}
    return tuple(
        replace(word, deprel="obj")
        if word.deprel == "obl"
        and word.upos == "NOUN"
        and word.head == i - 1
        and i not in cased
        and words[i - 1].upos == "VERB"
        and i - 1 not in done_to
        and word.lemma.lower() not in times
        else word
        for i, word in enumerate(words)
    )


def joined_charges(words: Words, language: Language) -> Words:
    """As in "charged with fraud and with bribing two clerks", "accused of murder and of hiding the body".

    A parser joins the second to the verb, as if it were told beside the charge; it is charged as the first one is.
    """
    out = words
    for i, word in enumerate(words):
        if word.deprel != "conj" or word.upos != "VERB" or word.feats.get("VerbForm") not in ("Part", "Ger"):
            continue
        above = words[word.head].head if words[word.head].deprel in ("advcl", "obl") else word.head
        mark = next((k for k, w in enumerate(words[:i]) if w.head == i and w.deprel in ("mark", "case")), -1)
        if mark < 1 or above < 0 or words[mark - 1].upos != "CCONJ" or words[mark].text.lower() not in CHARGING:
            continue
        if language.is_a(words[above].lemma.lower(), "takes_deed"):
            out = put(out, i, replace(word, head=above, deprel="advcl"))
            out = put(out, mark, replace(words[mark], deprel="mark"))
    return out


RULES: tuple[Rule, ...] = (
    bare_objects, joined_charges,
    finite_nouns, hearers, subjects_of_contents, terms, ordered_to, existing, had_done, outer_subjects,
    granted_requests, those_taken, up_to, recipients, heard_that, named_heads, warrants,
)  # fmt: skip
