"""Decisions of a reviewer on the command line: suggested pairs, a judgement, its undoing, the log."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import typer

from whosays.case.judging.records import judgement_of, judgement_record
from whosays.case.names import words
from whosays.case.suggesting.suggest import Suggestion, suggestion_record, suggestions
from whosays.cli.show import print_json, show_table
from whosays.errors import BadJudgement, BusyCase, NotInCase
from whosays.model import Answer, Entity, JudgedKind, Judgement
from whosays.pipeline.linking import link_what_waits
from whosays.store import Store, open_case
from whosays.views.printable import counted, printable

ANSWERS: tuple[Answer, ...] = ("positive", "negative", "unsure")
KINDS: dict[str, JudgedKind] = {"claim": "claim", "link": "link", "entity": "entity-pair"}
NAMED = 5  # entities of one name that a message names


def show_suggestions(store: Store, as_json: bool) -> None:
    """Pairs of entities that may be one, the likeliest first, with what speaks for and against it."""
    found = suggestions(store)
    if as_json:
        print_json(found, suggestion_record)
        return
    show_table(("points", "one", "other", "reasons", "ids"), map(suggestion_row, found))
    if sys.stdout.isatty():
        typer.echo(f"{counted(len(found), 'pair')}; decide with: whosays judge CASE positive ID ID", err=True)


def suggestion_row(pair: Suggestion) -> tuple[str, ...]:
    """A pair on one line: the points of its reasons add up to its own."""
    reasons = "; ".join(f"{sign.points:+} {sign.kind}: {printable(sign.why)}" for sign in pair.signs)
    names = (printable(name) for name in pair.names)
    return (str(pair.score), *names, reasons, f"{pair.first} {pair.second}")


def judge_in_case(case: Path, answer: str, targets: Sequence[str], who: str | None, reason: str) -> None:
    """Write one judgement; what is decided goes to stdout."""
    if answer not in ANSWERS:
        raise BadJudgement(f"an answer is {', '.join(ANSWERS)}, and not “{answer}”")
    if not targets:
        raise BadJudgement("say what is judged: the id of a claim or of a link, or two entities by id or name")
    with open_case(case) as store:
        ids = tuple(identified(store, target) for target in targets)
        kind = KINDS.get(ids[0].split(":")[0], "claim")
        given = next(one for one in ANSWERS if one == answer)
        typer.echo(store.judge(Judgement("", kind, ids, given, who or user(), "", reason)).id)
        link_anew(store)


def undo_in_case(case: Path, judgement: str, who: str | None, reason: str) -> None:
    """Take one judgement back."""
    with open_case(case) as store:
        typer.echo(store.undo(judgement, who or user(), reason).id)
        link_anew(store)


def take_judgements(case: Path, file: Path) -> None:
    """Take over all judgements of a jsonl export of another case."""
    with open_case(case) as store:
        given = [store.judge(judgement) for judgement in judgements_in(file)]
        typer.echo(counted(len(given), "judgement"), err=True)
        link_anew(store)


def link_anew(store: Store) -> None:
    """Let what was judged take effect on links; whoever is adding to the case meanwhile does it at the end."""
    try:
        link_what_waits(store)
    except BusyCase:
        typer.echo("links follow as soon as the other whosays has finished adding", err=True)


def judgements_in(file: Path) -> Iterator[Judgement]:
    """The judgements of a jsonl export."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            if '"judgement"' in line and (record := json.loads(line))["kind"] == "judgement":
                yield judgement_of(record)


def show_log(case: Path, as_json: bool) -> None:
    """All judgements in the order in which they were given."""
    with open_case(case) as store:
        if as_json:
            print_json(store.judgements(), judgement_record)
        else:
            log = list(store.judgements())
            show_table(("when", "who", "answer", "on", "reason", "taken back", "id"), map(log_row, log))
            if sys.stdout.isatty():
                typer.echo(counted(len(log), "judgement"), err=True)


def log_row(judgement: Judgement) -> tuple[str, ...]:
    """A judgement on one line."""
    on = " / ".join(printable(s.quote or s.text or s.type) for s in judgement.subjects[: len(judgement.targets)])
    undone = f"{judgement.undone.who}, {judgement.undone.when}" if judgement.undone else ""
    return (judgement.when, judgement.who, judgement.answer, on, printable(judgement.reason), undone, judgement.id)


def user() -> str:
    """Who is signed in at this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user: in a container, say
        return "reviewer"


def identified(store: Store, target: str) -> str:
    """An id as it is; a name, where exactly one entity of the case has it, as the id of that entity."""
    if target.split(":")[0] in KINDS:
        return target
    wanted = words(target)
    found = [e for e in store.entities() if wanted in [words(name) for name in (e.name, *e.aliases)]]
    if len(found) != 1:
        raise NotInCase(unclear(target, found))
    return found[0].id


def unclear(name: str, found: Sequence[Entity]) -> str:
    """Why a name is not enough, and what is."""
    if not found:
        return f"nothing in the case has the id or the name “{name}”; `whosays entities` lists the names"
    ids = ", ".join(entity.id for entity in found[:NAMED])
    return f"{len(found)} entities have the name “{name}”; say which by its id: {ids}{'…' if found[NAMED:] else ''}"
