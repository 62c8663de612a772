"""What there is no evidence of in a Turkish sentence: "üye olduğuna dair delile rastlanmadı" tells of no member."""

from __future__ import annotations

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

ABOUT = frozenset({"dair", "ilişkin", "yönelik"})


def unproven(tree: Tree, clause: int, language: Language) -> bool:
    """Whether a clause says what the evidence would be of that was not found."""
    above = tree.words[clause].head
    marked = clause + 1 < len(tree) and tree.forms[clause + 1] in ABOUT
    marked = marked or any(tree.forms[c] in ABOUT for c in tree.having(clause, "case", "mark"))
    if tree.language != "tr" or above < 0 or not marked:
        return False
    beside = [c for c in (above, *tree.children[above]) if c > clause]
    nouns = [c for c in beside if belongs(tree, c, language, "evidential")]
    return any(denied(tree, verb, language) for noun in nouns for verb in {above, verb_behind(tree, noun)} - {noun})


def unfound(tree: Tree, noun: int, language: Language) -> bool:
    """As in "görüşmesinin saptanamadığı": what was not found is not said to be."""
    verb = tree.words[noun].head
    if (
        tree.language != "tr"
        or tree.words[noun].upos != "NOUN"
        or verb < noun
        or tree.bases[noun] not in ("nsubj", "obj")
    ):
        return False
    none = any(tree.forms[c] in language.negation.determiners for c in tree.having(noun, "det"))
    return not none and belongs(tree, verb, language, "comes_to_light") and denied(tree, verb, language)


def untied(tree: Tree, deed: int, language: Language) -> bool:
    """As in "öldürmekle ilgisi olmadığını", "almakla bir alakası yok": who has nothing to do with it did not do it."""
    tie = next((k for k in range(deed + 1, min(deed + 5, len(tree))) if belongs(tree, k, language, "concern")), None)
    if tree.language != "tr" or tree.words[deed].feats.get("Case") != "Ins" or tie is None:
        return False
    behind = (k for k in range(tie + 1, len(tree)) if tree.words[k].upos in ("VERB", "AUX") or is_none(tree, k))
    verb = next(behind, tie)
    return is_none(tree, verb) or denied(tree, verb, language)


def is_none(tree: Tree, i: int) -> bool:
    """As in "yok", "yoktu", "değildir"."""
    return tree.forms[i].startswith(("yok", "değil"))


def unwitnessed(tree: Tree, clause: int, language: Language) -> bool:
    """As in "öldürdüğünü gören olmadı", "aldığını bilen yok": nobody says that it was done."""
    seeing, none = clause + 1, clause + 2
    if tree.language != "tr" or seeing >= len(tree) or not belongs(tree, seeing, language, "witnesses_it"):
        return False
    if not tree.forms[seeing].endswith(("an", "en")):  # "evde olduğunu görmediğini söyledi"
        seen = tree.lemmas[seeing] == "gör" and tree.words[seeing].feats.get("Voice") != "Pass"
        return seen and told_of(tree, clause) and denied(tree, seeing, language)
    return none < len(tree) and (is_none(tree, none) or tree.forms[none].startswith(("olma", "çıkma", "bulunma")))


def told_of(tree: Tree, clause: int) -> bool:
    """Whether a clause is what is seen: "olduğunu"."""
    return tree.words[clause].feats.get("Case") == "Acc" and tree.words[clause].upos in ("VERB", "AUX")


def cannot_be(tree: Tree, i: int) -> bool:
    """As in "rüşvet almış olamaz": who cannot have done it did not."""
    behind = tree.forms[i + 1] if i + 1 < len(tree) else ""
    return (
        tree.language == "tr" and tree.forms[i].endswith(("mış", "miş", "muş", "müş")) and behind.startswith("olamaz")
    )


def disclaimed(tree: Tree, noun: int, language: Language) -> bool:
    """As in "dövdüğü iddialarının asılsız olduğunu", "iddiaların gerçeği yansıtmadığı", "haberler doğru değil"."""
    if tree.words[noun].upos != "NOUN" or find(tree, noun, language.reporting.nouns, language) is None:
        return False
    truth = tree.words[noun].head  # "iddiaların gerçeği | yansıtmadığı": the noun is its owner there
    about = truth if truth > noun and tree.lemmas[truth] == "gerçek" and tree.words[truth].head > truth else noun
    verb = tree.words[about].head
    if not about < verb or not (about != noun or tree.bases[noun] in ("nsubj", "nmod")):
        return False
    state = {verb, *(c for c in tree.children[verb] if about < c < verb)}
    false = any(belongs(tree, c, language, "untrue") for c in state)
    true = about != noun or any(belongs(tree, c, language, "true_word") for c in state)
    no = any(tree.forms[c] in language.negation.words for c in tree.children[verb])
    return false != (denied(tree, verb, language) or no) if false else true and (denied(tree, verb, language) or no)


def verb_behind(tree: Tree, i: int) -> int:
    """The first verb behind a noun, or the noun's head: Turkish puts the verb last, wherever a parser hangs it."""
    return next((k for k in range(i + 1, len(tree)) if tree.words[k].upos == "VERB"), tree.words[i].head)


def denied(tree: Tree, i: int, language: Language) -> bool:
    """A verb with a negation in it, or "yok"."""
    negative = tree.words[i].upos == "VERB" and language.has_shape("negative", tree.forms[i])
    return i >= 0 and (negative or tree.forms[i] in language.negation.words)
