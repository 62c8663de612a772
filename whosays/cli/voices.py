"""`voices`: who says how much about whom, on stdout; where a voice stands, never whether it is right."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import typer

from whosays.cli.show import show_table
from whosays.pipeline.corroborating import Speakers
from whosays.store import open_case
from whosays.views.happenings import linked
from whosays.views.printable import counted, printable
from whosays.views.voices import Said, who_says

TITLES = ("voice", "standing", "claims", "told by no other", "disputed", "documents", "most of all about")


def show_voices(case: Path, as_json: bool) -> None:
    """The speakers of a case, those who say most first."""
    with open_case(case) as store, store.snapshot():
        speakers = Speakers.of(store)
        speakers.names.update(store.entity_names())
        found = who_says(store.claims(), speakers.speaker, linked(store.links()))
        names = store.names_of({entity for said in found for entity, _ in said.most_named()})
    if as_json:
        for said in found:
            typer.echo(json.dumps(record(said, names), ensure_ascii=False))
        return
    show_table(TITLES, (row(said, names) for said in found))
    if sys.stdout.isatty():
        typer.echo(counted(len(found), "voice"), err=True)


def row(said: Said, names: Mapping[str, str]) -> tuple[str, ...]:
    """A speaker on one line."""
    about = "; ".join(f"{printable(names.get(id_, id_))} ({times})" for id_, times in said.most_named())
    figures = (said.claims, said.alone, said.disputed, len(said.documents))
    return (printable(said.called), said.standing, *map(str, figures), about)


def record(said: Said, names: Mapping[str, str]) -> dict[str, object]:
    """A speaker as JSON."""
    return {
        "kind": "voice",
        "name": said.called,
        "standing": said.standing,
        "claims": said.claims,
        "alone": said.alone,
        "disputed": said.disputed,
        "documents": sorted(said.documents),
        "about": [{"entity": id_, "name": names.get(id_), "claims": times} for id_, times in said.most_named()],
    }
