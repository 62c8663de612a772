"""ECB+: coreference of events across documents, on the five topics held back (31 to 35).

Definition: mentions are those marked ACTION_… and NEG_ACTION_… in the sentences that ECBplus_coreference_sentences.csv
lists as checked (Cybulska and Vossen 2014). Two mentions are one event if they share the instance of a CROSS_DOC_COREF
relation, or one INTRA_DOC_COREF relation in their document; all others stand alone. Events with one mention count, as
is usual on ECB+. All documents of a topic are scored as one, topics add up.

`end to end`: mentions are the predicates of our claims in the checked sentences; one that holds the last token of a
gold mention is that mention. `gold mentions`: the gold mentions are given, those without a claim stand alone.
`predicted, groups`: end to end, events of one mention left out on both sides, as Cattan et al. (2021) score predicted
mentions. Groups are those of a case (event_groups.py). Published figures are on the test topics 36 to 45.

`--split 1-30` or `--split 32` chooses other topics.
"""

from __future__ import annotations

import csv
from collections.abc import Hashable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.cat_files import CatFile, Mark, read_cat
from bench.coref_scores import Conll
from bench.coreference import clusters_of
from bench.event_groups import grouped, mention_groups
from bench.meantime import mention_at, partition
from bench.reading import document, engine, readings
from bench.settings import MissingData, Settings, row
from whosays.model import Reading

HELD_BACK = "31-35"
Checked = frozenset[tuple[str, int]]  # "31_1ecbplus", sentence


def run(settings: Settings) -> dict[str, Any]:
    """Event coreference across documents: ECB+ topics 31 to 35."""
    checked = checked_sentences(settings.needed("ecbplus", "ECBplus_coreference_sentences.csv"))
    reader, end_to_end, given, several = engine(settings), Conll(), Conll(), Conll()
    for topic in topics(settings):
        files = [read_cat(path) for path in sorted(topic.glob("*.xml"))]
        found = list(readings(reader, [document(one.name, one.text, "en") for one in files]))
        measure(end_to_end, given, several, files, found, checked)
    scores = {"end to end": end_to_end, "gold mentions": given, "predicted, groups": several}
    figures = {f"{key}, {name}": value for name, score in scores.items() for key, value in score.figures().items()}
    row(f"ECB+ {settings.split or HELD_BACK}", figures)
    return figures


def topics(settings: Settings) -> list[Path]:
    """The folders of the topics that are asked for."""
    first, _, last = (settings.split or HELD_BACK).partition("-")
    wanted = range(int(first), int(last or first) + 1)
    folder = settings.needed("ecbplus", "ECB+")
    found = [folder / str(number) for number in wanted if (folder / str(number)).is_dir()]
    if not found:
        raise MissingData(f"there is none of the topics {settings.split or HELD_BACK} in {folder}")
    return found


def checked_sentences(path: Path) -> Checked:
    """The sentences whose annotation was checked, by document and number."""
    with path.open(encoding="utf-8", newline="") as file:
        return frozenset((f"{line[0]}_{line[1]}", int(line[2])) for line in list(csv.reader(file))[1:] if len(line) > 2)


def measure(
    end_to_end: Conll,
    given: Conll,
    several: Conll,
    files: Sequence[CatFile],
    found: Sequence[Reading],
    checked: Checked,
) -> None:
    """Counts one topic."""
    gold = {key: event for file in files for key, event in gold_mentions(file, checked)}
    places: dict[Hashable, Hashable] = {}
    for file, reading in zip(files, found, strict=True):
        mentions = [mark for mark in file.marks.values() if (file.name, mark.id) in gold]
        for claim in reading.claims:
            if (file.name, file.sentence_at(claim.predicate.start)) in checked:
                places[reading.document.id, claim.id] = file.name, mention_at(claim, mentions)
    ours = mention_groups(grouped(found, across=True), places)
    end_to_end.add(partition(ours), partition(gold))
    several.add(clusters_of(ours), clusters_of(gold))
    given.add(partition({key: ours.get(key, f"alone {key}") for key in gold}), partition(gold))


def gold_mentions(file: CatFile, checked: Checked) -> Iterator[tuple[tuple[str, str], str]]:
    """Every mention with its event."""
    events = dict(related(file))
    for mark in file.marks.values():
        if is_event(mark) and (file.name, mark.sentence) in checked:
            yield (file.name, mark.id), events.get(mark.id, f"{file.name} {mark.id}")


def related(file: CatFile) -> Iterator[tuple[str, str]]:
    """The mentions that stand in a relation, with the name of what they are mentions of."""
    for relation in file.relations:
        across = relation.tag == "CROSS_DOC_COREF"
        name = relation.attributes.get("note") or relation.target
        yield from ((source, name if across else f"{file.name} {relation.id}") for source in relation.sources)


def is_event(mark: Mark) -> bool:
    return mark.tag.startswith(("ACTION_", "NEG_ACTION_"))
