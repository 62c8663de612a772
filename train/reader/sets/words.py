"""Labels that a word carries nearly wherever it stands: offices, weapons, papers, demonyms, sums of money.

No English set marks these throughout, so the reader would learn them from a few hundred examples. Each list keeps to
words with one meaning; what they miss stays open, for no set that is filled in from here calls the label complete.
"""

from __future__ import annotations

import re
from dataclasses import replace

from train.reader.entity_text import EntityText, Span, outermost
from train.reader.sets.demonyms import is_demonym

_OFFICE = (
    r"(?:(?:former|acting|deputy|assistant|vice|interim|foreign|interior|defen[cs]e|justice|finance|prime|home"
    r"|chief)[ -])*"
    r"(?:president(?:-elect)?|prime minister|minister|senator|governor|mayor|ambassador|consul general|colonel"
    r"|major general"
    r"|brigadier general|lieutenant colonel|lieutenant general|lieutenant|sergeant|commander(?:-in-chief)?"
    r"|attorney general"
    r"|prosecutor general|prosecutor|secretary[ -]general|secretary of (?:state|defense|the treasury"
    r"|the interior)|chancellor"
    r"|chairman|chairwoman|chairperson|ceo|cfo|chief executive officer|chief executive|director[ -]general"
    r"|chief of (?:staff|police)|police chief|spokes(?:man|woman|person)|congress(?:man|woman)|lawmaker|emir|sheriff"
    r"|archbishop|bishop|pope|emperor|sultan|premier)s?"
)
_WEAPON = (
    r"(?:(?:car|truck|roadside|nail|petrol|gasoline|pipe|suicide|time|fire|incendiary|hand|automatic|assault"
    r"|sniper|hunting"
    r"|machine|sub-?machine|anti-?tank|anti-?aircraft|rocket-propelled|ballistic|cruise|surface-to-air"
    r"|explosive|chemical"
    r"|nuclear|home-?made|improvised|high-powered|stun|smoke|tear)[ -])*"
    r"(?:bombs?|grenades?|dynamite|explosives|explosive devices?|rifles?|shotguns?|pistols?|handguns?"
    r"|revolvers?|firearms?"
    r"|machine ?guns?|submachine ?guns?|ammunition|munitions|mortars?|missiles?|bazookas?|landmines?"
    r"|land mines?|ieds?|rpgs?"
    r"|weapons?|weaponry|ak-47s?|kalashnikovs?|machetes?|detonators?|molotov cocktails?|dynamite (?:charges?|sticks?)"
    r"|bullets?|warheads?|howitzers?|artillery|tear gas|guns|c-4|tnt)"
)
_PAPER = (
    r"(?:(?:fake|forged|false|counterfeit|stolen|diplomatic|arrest|search|driving|driver's|residence|work"
    r"|identity|id|birth"
    r"|marriage|death|entry|exit|tourist|student|police)[ -])*"
    r"(?:passports?|visas?|indictments?|warrants?|identity (?:cards?|papers?|documents?)|id cards?|residence permits?"
    r"|work permits?|driving licen[cs]es?|driver's licen[cs]es?|birth certificates?|affidavits?|police reports?)"
)
_MONEY = (
    r"(?:(?:US|AU|C|HK)?[$£€¥] ?\d(?:[\d.,]*\d)?(?: ?(?:million|billion|trillion|thousand|[mbk])\b)?"
    r"|\d(?:[\d.,]*\d)?(?: (?:million|billion|trillion|thousand))? (?:U\.?S\.? )?(?:dollars?|euros?|pounds?"
    r"|pesos?|lira|francs?"
    r"|rubles?|roubles?|colones|cents|yen|yuan|rupees?)\b)"
)
_WEAPON_TR = (
    r"(?:(?:el|canlı|bombalı araç|ateşli|uzun namlulu|otomatik|av|makineli|roket|tahrip) )?"
    r"(?:silah(?!s[ıi]z|land|l[ıi])|bomba(?!r|l[aı])|tabanca|tüfe[kğ]|patlayıcı|mermi(?!n|t)|roketatar|füze"
    r"|dinamit|mühimmat"
    r"|havan topu|el yapımı patlayıcı|mayın|kalaşnikof)[a-zçğıöşü]*"
)
_PAPER_TR = (
    r"(?:(?:sahte|nüfus|kimlik|ikamet|çalışma|oturma|sürücü) )?"
    r"(?:pasaport|iddianame|nüfus cüzdan|kimlik kart|ehliyet|vize|ikamet izn|tutanak|tutanağ)[a-zçğıöşü]*"
)
_PATTERNS = {
    "en": [("position", _OFFICE), ("weapon", _WEAPON), ("document", _PAPER)],
    "tr": [("weapon", _WEAPON_TR), ("document", _PAPER_TR)],
}
_COMPILED = {
    language: [(label, re.compile(rf"(?<![\w-]){pattern}(?![\w-])", re.I)) for label, pattern in patterns]
    for language, patterns in _PATTERNS.items()
}
_MONEY_PATTERN = re.compile(rf"(?<![\w$]){_MONEY}")
_CAPITALISED = re.compile(r"(?<![\w-])(?:(?:North|South|East|West)(?:ern)?[ -])?[A-Z][a-z]+(?![\w-])")
# Demonyms that are as often a name or something else.
_AMBIGUOUS_TEXT = """
christian frank frankish latin roman romans roma pole poles dominican orthodox georgian victorian norse celtic slav
jordan brit maltese manx lao londoner jordanian florentine texan english manchu saxon scots
"""
_AMBIGUOUS = frozenset(_AMBIGUOUS_TEXT.split())


def added(item: EntityText) -> list[Span]:
    """What the word lists find in the text, with money and demonyms in English."""
    text = item.text
    found = [(*m.span(), label) for label, pattern in _COMPILED[item.language] for m in pattern.finditer(text)]
    if item.language == "en":
        found += [(*m.span(), "money") for m in _MONEY_PATTERN.finditer(text)]
        names = (m for m in _CAPITALISED.finditer(text) if m.group().lower() not in _AMBIGUOUS)
        found += [(*m.span(), "group") for m in names if is_demonym(m.group())]
    return found


def with_word_labels(item: EntityText) -> EntityText:
    """The text with these spans wherever its own set marks nothing."""
    taken = bytearray(len(item.text))
    for start, end, _ in item.spans:
        taken[start:end] = b"x" * (end - start)
    more = [span for span in added(item) if not any(taken[span[0] : span[1]])]
    return replace(item, spans=sorted([*item.spans, *outermost(more)]))
