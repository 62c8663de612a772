"""The texts that claims were judged in, by name, laid out as plain text: public sets under `WHOSAYS_DATA` and our own.

Only sets that shipped weights may learn from are here; the judged claims of others (LGL, TR-News, IMST, PUD) are
for measuring, and `texts` reads them where `measuring` is asked for.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bench.documents import News, gum_news, meantime
from bench.muc4.measure import read_messages
from bench.settings import Settings
from train.reader.conllu import read_conllu
from train.reader.entity_text import Speller

TOGETHER = 10  # sentences of a treebank without documents that make one text
LAST_TOPIC = 30  # of ECB+ that may be learnt from
BANKS = {"penn": "Penn/tr_penn-ud-dev", "pennt": "Penn/tr_penn-ud-test", "kenet": "Kenet/tr_kenet-ud-dev"}
ARTICLES = Path(__file__).parents[2] / "bench" / "articles"
READ = ("development", "mending")  # the parts of them that rules are written on


def texts(data: Path, measuring: bool = False) -> dict[str, tuple[str, str]]:
    """Text and language of each document that is there, by name."""
    readers = (*TRAINING, *(MEASURING if measuring else ()))
    ours = [*articles(), *gum_news(Settings(data)), *meantime(Settings(data))]
    found = [*ours, *(one for reader in readers for one in reader(data))]
    return {one.name: (one.text, one.language or "en") for one in found}


def unwrapped(text: str) -> str:
    """Without hard line breaks inside sentences."""
    lines = "\n".join(" ".join(line.split()) for line in text.strip().split("\n"))
    return re.sub(r'(?<![.!?"”’:\n])\n(?=\S)', " ", lines) + "\n"


def spelled(sentences: Iterable[list[str]]) -> str:
    """Tokens with natural spacing, a sentence a line."""
    lines = []
    for tokens in sentences:
        speller = Speller()
        speller.sentence(tokens)
        lines.append(speller.text.strip())
    return "\n".join(lines) + "\n"


def polnear(data: Path) -> Iterator[News]:
    for path in sorted((data / "polnear" / "data" / "train").rglob("*.txt")):
        yield News(f"polnear-{path.stem}", path.read_text(encoding="utf-8", errors="replace"), "en")


def muc4(data: Path) -> Iterator[News]:
    for name, text in read_messages(data / "muc4" / "dev").items():
        yield News(name.lower(), text, "en")


def dwie(data: Path) -> Iterator[News]:
    for path in sorted((data / "dwie").glob("*.json")):
        for one in json.loads(path.read_text(encoding="utf-8")):
            yield News(f"dwie-{one['id']}", spelled(one["sents"]), "en")


def timebank(data: Path) -> Iterator[News]:
    for path in sorted((data / "tempeval3" / "Training" / "TBAQ-cleaned").rglob("*.tml")):
        body = ET.parse(path).getroot().find("TEXT")
        if body is not None:
            yield News(f"tb-{path.stem}", unwrapped("".join(body.itertext()).strip()), "en")


def wikievents(data: Path) -> Iterator[News]:
    for path in sorted((data / "wikievents").glob("dev.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            yield News(f"wikievents-{one['doc_id']}", unwrapped(one["text"]), "en")


def ecbplus(data: Path) -> Iterator[News]:
    """Without the topics that benchmarks are held to."""
    for path in sorted((data / "ecbplus" / "ECB+").glob("*/*.xml")):
        if int(path.parent.name) > LAST_TOPIC:
            continue
        sentences: dict[str, list[str]] = {}
        for token in ET.parse(path).getroot().iter("token"):
            sentences.setdefault(token.get("sentence", ""), []).append(token.text or "")
        yield News(f"ecb-{path.stem}", spelled(sentences.values()), "en")


def articles() -> Iterator[News]:
    """Those written for the project, the parts that rules are written on."""
    for path in sorted(path for part in READ for path in (ARTICLES / part).glob("*.txt")):
        yield News(path.stem, path.read_text(encoding="utf-8"), path.stem[:2])


def turkish(data: Path) -> Iterator[News]:
    """BOUN by its documents, Penn and Kenet by so many sentences."""
    for number, (text, _) in enumerate(read_conllu(data / "ud" / "UD_Turkish-BOUN" / "tr_boun-ud-dev.conllu")):
        yield News(f"boun-{number}", text, "tr")
    for name, bank in BANKS.items():
        yield from sentences_of(data / "ud" / f"UD_Turkish-{bank}.conllu", name)


def sentences_of(path: Path, name: str) -> Iterator[News]:
    found = [line.split("=", 1)[1].strip() for line in path.open(encoding="utf-8") if line.startswith("# text =")]
    for at in range(0, len(found), TOGETHER):
        yield News(f"{name}-{at}", "\n\n".join(found[at : at + TOGETHER]) + "\n", "tr")


def geoparsing(data: Path) -> Iterator[News]:
    for number, one in enumerate(ET.parse(data / "geoparsing" / "TR-News.xml").getroot().iter("article")):
        yield News(f"trnews-{number}", unwrapped(one.findtext("text") or ""), "en")
    for one in ET.parse(data / "geoparsing" / "lgl.xml").getroot().iter("article"):
        yield News(f"lgl-{one.get('docid')}", unwrapped(one.findtext("text") or ""), "en")


def imst(data: Path) -> Iterator[News]:
    yield from sentences_of(data / "ud" / "UD_Turkish-IMST" / "tr_imst-ud-dev.conllu", "imst")


Reader = Callable[[Path], Iterator[News]]
TRAINING: tuple[Reader, ...] = (polnear, muc4, dwie, timebank, wikievents, ecbplus, turkish)
MEASURING: tuple[Reader, ...] = (geoparsing, imst)
