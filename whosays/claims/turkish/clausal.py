"""Turkish verbs made into nouns by their suffix: "öldüğünü", "kullanmayı", "satmaktan", whatever a parser read."""

from __future__ import annotations

import re

from whosays.claims.languages import Language
from whosays.claims.turkish.known import verbs
from whosays.model import Word

CLAUSAL = frozenset({"ccomp", "csubj", "xcomp", "acl", "advcl"})
# -DIğI, -AcAğI and -mA, -mAk with their possessives and cases: a verb made into a noun.
TORN = re.compile("[dt][ıiuü]k$")
TOLD = re.compile(r"([dt][ıiuü]|[ae]c[ae])(ğ[ıiuü]|kl[ae]r[ıi])(n?[ıiuüae]|n[ıiuü]n|nd[ae]n?)?$")
DEED = re.compile(r"m[ae](k(t[ae]n?|l[ae])?|y[ıiae]|(s[ıi]|l[ae]r[ıi]|m[ıi]z|n[ıi]z?)(n?[ıiae]|n[ıi]n|n[dt][ae]n?)?)$")
INFINITIVE = re.compile("m[ae]k(t[ae]n|l[ae])$")  # -mAklA, -mAktAn: of no noun


def clausal_form(word: Word, own: str, language: Language) -> str | None:
    """The verb form of a clause that was read as a noun: "öldüğünü", "beklendiğini", "kullanmayı", "satmak"."""
    form = language.lower(word.text)
    relation = word.deprel.partition(":")[0]
    if is_infinitive(form, language):
        return "Vnoun"
    torn = relation == "nsubj" and TORN.search(own) and TOLD.search(form)  # "eğittik" of "eğittiği"
    read = (
        word.feats.get("VerbForm") == "Part" and TOLD.fullmatch(form.removeprefix(own)) and own in verbs(language.code)
    )
    if word.upos != "NOUN" or not (relation in (*CLAUSAL, "conj") or torn or read):
        return None
    if relation == "conj":  # of a noun as well as of a clause: only what stands behind the stem tells
        form = form.removeprefix(own) if form.startswith(own) else ""
    if TOLD.search(form):
        return word.feats.get("VerbForm", "Part")
    return "Vnoun" if DEED.search(form) and not own.endswith(("ma", "me")) else None


def is_infinitive(form: str, language: Language) -> bool:
    """As in "düzenlemekle", "satmaktan", which a parser may have read under the noun "düzenleme"."""
    stem = INFINITIVE.sub("", form)
    return stem != form and len(stem) > 2 and stem in verbs(language.code)
