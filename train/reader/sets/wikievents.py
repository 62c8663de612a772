"""WikiEvents (news on attacks and trials, MIT): names, and weapons and facilities also where they are common nouns."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from train.reader.entity_text import NAMES, UNKNOWN, EntityText, Span, settled
from train.reader.sets.demonyms import is_demonym
from train.reader.sets.titles import split_title

TYPES = {
    "PER": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "facility", "WEA": "weapon",
    "TTL": "position", "MON": "money",
}  # fmt: skip
_PRONOUNS_TEXT = """
it its they them their this that these those which who whom whose where there one ones some he she his her him i me
my we us our you your all both many others another each the
"""
PRONOUNS = frozenset(_PRONOUNS_TEXT.split())


def label_of(name: str, kind: str, first: bool) -> str | None:
    """The reader's label, None where the mention is a pronoun or a description of a person, group or place."""
    if name.lower() in PRONOUNS or kind not in TYPES:
        return None
    named = name[:1].isupper() and name.split()[-1][:1].isupper()
    if named and first and " " not in name and TYPES[kind] in {"person", "organisation"}:
        # "Two", "Police" or "Maduro": at the head of a sentence the capital says nothing.
        return UNKNOWN
    if kind in {"WEA", "TTL", "MON"} or named:
        return "group" if is_demonym(name) else TYPES[kind]
    # A bare "base" or "palace": other sets call only named ones facilities.
    return UNKNOWN if kind == "FAC" else None


def convert(item: dict[str, Any]) -> Iterator[EntityText]:
    """The sentences of one document; each carries its own text and its tokens' offsets in the document."""
    for number, (tokens, text) in enumerate(item["sentences"]):
        if not tokens:
            continue
        base = tokens[0][1]
        first = sum(len(other) for other, _ in item["sentences"][:number])
        found: list[Span] = []
        for mention in item["entity_mentions"]:
            at_head = mention["start"] == first
            label = label_of(mention["text"], mention["entity_type"], at_head)
            if mention["sent_idx"] == number and label:
                inside = tokens[mention["start"] - first : mention["end"] - first]
                found.append((inside[0][1] - base, inside[-1][2] - base, label))
        labels = NAMES | {"weapon"}
        found = [part for span in found for part in split_title(text, span)]
        yield EntityText("wikievents", "en", text, settled(text, found), labels)


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """The dev part (the only one here), for training."""
    if split == "train":
        for line in (folder / "dev.jsonl").read_text(encoding="utf-8").splitlines():
            yield from convert(json.loads(line))
