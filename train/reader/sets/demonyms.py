"""Words for belonging to a country or people: several sets tag them as places, the reader as a group."""

from __future__ import annotations

import re

_IRREGULAR = """
afghan arab argentine basque bosniak bosnian brit british briton burmese chechen croat cypriot czech dane danish dutch
english ethiopian filipino finn finnish flemish french german greek icelandic iraqi irish israeli kazakh kurd kurdish
kuwaiti kyrgyz lao latino maltese manx moroccan nepali nepalese norse omani pakistani pole polish portuguese qatari
saudi scot scottish serb slav slovak slovene somali spaniard spanish swede swedish swiss tajik tatar thai turk turkish
turkmen uighur uyghur uzbek vietnamese welsh yemeni azeri bahraini bengali bangladeshi catalan celtic emirati frank
gaelic hispanic jewish jew latin lebanese malay maori mongol muslim nordic roman roma romani sikh slavic tamil tibetan
zulu inuit cherokee scots icelander new-zealander hawaiian kenyan ottoman byzantine hellenic punjabi hindu sunni shia
shiite shi'ite catholic protestant christian orthodox buddhist hindus
"""
_STEMS = """
african albanian algerian american andorran angolan armenian asian australian austrian azerbaijani belarusian belgian
bolivian brazilian bulgarian cambodian cameroonian canadian chadian chilean chinese colombian congolese cuban
ecuadorian egyptian estonian european fijian gambian georgian ghanaian guatemalan guinean haitian honduran hungarian
indian indonesian iranian italian jamaican japanese jordanian korean latvian liberian libyan lithuanian macedonian
malaysian malian mauritanian mexican moldovan mongolian montenegrin mozambican namibian nicaraguan nigerian norwegian
palestinian panamanian paraguayan persian peruvian romanian russian rwandan salvadoran samoan senegalese serbian
singaporean slovakian slovenian soviet sudanese syrian taiwanese tanzanian trinidadian tunisian ugandan ukrainian
uruguayan venezuelan zambian zimbabwean anatolian arabian arabic assyrian athenian babylonian balkan bavarian
californian caribbean castilian caucasian corsican cretan crimean dalmatian eurasian floridian galician hessian
iberian ionian londoner macanese manchu mediterranean mesopotamian neapolitan parisian phoenician polynesian prussian
saxon scandinavian sicilian siberian spartan swabian texan thracian transylvanian tyrolean venetian victorian
zealander angeleno dominican barbadian bahamian belizean bhutanese botswanan burundian eritrean gabonese grenadian
guyanese ivorian lesothan luxembourgish malagasy malawian maldivian mauritian melanesian surinamese togolese tongan
"""
_WORDS = frozenset(_IRREGULAR.split()) | frozenset(_STEMS.split())
_DIRECTION = re.compile(
    r"^(?:(?:north|south|east|west|central|southeast|northern|southern|eastern|western|latin|pre|post|anglo|afro|anti|pro"
    r"|non|then)[ -]+)+"
)


def is_demonym(text: str) -> bool:
    """Whether the text is a nationality or people ("German", "South Koreans", "Anglo-American")."""
    word = _DIRECTION.sub("", text.strip().lower())
    singular = word[:-1] if word.endswith("s") else word
    return word in _WORDS or singular in _WORDS
