"""Read every training set once and keep what the training needs: windows, label inventories, the cut vocabulary.

    WHOSAYS_DATA=… python -m train.reader.prepare --base E5_FOLDER --out FOLDER

`E5_FOLDER` holds multilingual-e5-small as `model.safetensors` and `unigram.json`.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import re
from pathlib import Path

from train.reader.conllu import read_conllu
from train.reader.entities import read_entities
from train.reader.labels import Labels, count_labels
from train.reader.treebanks import treebanks
from train.reader.vocabulary import cut
from train.reader.windows import entity_windows, tree_windows
from whosays.text.letters import lower

# Words that make an organisation a public body, in the two languages of the entity sets.
PUBLIC = re.compile(
    r"\b(minist(ry|ries)|court|tribunal|police|prosecut\w+|parliament|congress|senate|government|department of|bureau|"
    r"municipality|city council|commission|armed forces|army|navy|air force|gendarmerie|customs|embassy|consulate|fbi|"
    r"cia|nsa|council of ministers|assembly|house of representatives|supreme|national guard|coast guard|"
    r"bakanlığ\w*|mahkeme\w*|emniyet\w*|savcılı\w*|valili\w*|belediye\w*|meclis\w*|hükümet\w*|kaymakamlı\w*|"
    r"müdürlüğ\w*|başkanlığ\w*|jandarma\w*|ordusu\w*|komutanlığ\w*|yargıtay|danıştay|anayasa mahkemesi|tbmm|"
    r"kurulu|kurumu|mit|polisi?)\b",
    re.IGNORECASE,
)


def refine(text: str, spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Name as public bodies the organisations whose own words say so."""
    return [
        (a, b, "public_body" if label == "organisation" and PUBLIC.search(text[a:b]) else label)
        for a, b, label in spans
    ]


def read_trees(root: Path):
    """Every training document: (treebank, text, sentences)."""
    for bank in treebanks(root):
        for path in bank.files:
            for text, sentences in read_conllu(path):
                yield bank, text, sentences


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", type=int, default=64_000, help="pieces to keep")
    options = parser.parse_args()
    root = Path(os.environ["WHOSAYS_DATA"])
    options.out.mkdir(parents=True, exist_ok=True)

    documents = list(read_trees(root))
    entities = list(read_entities(root, "train"))
    labels = count_labels((bank.language, s) for bank, _, sentences in documents for s in sentences)
    trees = [
        (bank.weight, window)
        for bank, text, sentences in documents
        for window in tree_windows(text, sentences, bank.language, bank.style, labels)
    ]
    named = [
        window
        for item in entities
        for window in entity_windows(item.text, refine(item.text, item.spans), item.language, item.set, labels)
    ]
    texts = [text for _, text, _ in documents] + [item.text for item in entities]
    texts += [lower(item.text, item.language) for item in entities]
    texts += [lower(text, bank.language) for bank, text, _ in documents]
    keep = cut(options.base / "unigram.json", texts, options.size)
    save(options.out, options.base, labels, trees, named, keep, {item.set: sorted(item.labels) for item in entities})


def save(out: Path, base: Path, labels: Labels, trees: list, named: list, keep: list[int], sets: dict) -> None:
    unigram = json.loads((base / "unigram.json").read_text(encoding="utf-8"))
    pieces = {key: [unigram[key][i] for i in keep] for key in ("pieces", "scores")}
    (out / "pieces.json").write_text(json.dumps(pieces, ensure_ascii=False), encoding="utf-8")
    (out / "labels.json").write_text(json.dumps(labels.shipped(), ensure_ascii=False, indent=1), encoding="utf-8")
    with (out / "windows.pickle").open("wb") as file:
        pickle.dump({"trees": trees, "entities": named, "keep": keep, "sets": sets}, file)
    atoms = sum(len(w.atoms) for _, w in trees), sum(len(w.atoms) for w in named)
    print(f"{len(trees):,} tree windows ({atoms[0]:,} atoms), {len(named):,} entity windows ({atoms[1]:,} atoms), "
          f"{len(keep):,} pieces, {len(labels.lemmas):,} lemma scripts, {len(labels.relations)} relations, "
          f"{sum(map(len, labels.feats.values()))} feature values")  # fmt: skip


if __name__ == "__main__":
    main()
