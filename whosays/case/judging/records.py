"""The judgement record: values ↔ the JSON objects of the lossless export."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from whosays.case.records import Record, flat, voice_record
from whosays.model import Argument, Edit, Judgement, Status, Subject, Undoing, Voice


def judgement_record(judgement: Judgement) -> Record:
    """A judgement: what was decided on what, by whom, when, why, and whether it was taken back."""
    return {
        "kind": "judgement",
        "id": judgement.id,
        "target": judgement.kind,
        "targets": list(judgement.targets),
        "answer": judgement.answer,
        "reason": judgement.reason,
        "edit": edit_record(judgement.edit) if judgement.edit else None,
        "who": judgement.who,
        "when": judgement.when,
        "undone": flat(judgement.undone) if judgement.undone else None,
        "subjects": list(map(subject_record, judgement.subjects)),
    }


def judgement_of(record: Mapping[str, Any]) -> Judgement:
    """The judgement again."""
    return Judgement(
        id=record["id"],
        kind=record["target"],
        targets=tuple(record["targets"]),
        answer=record["answer"],
        who=record["who"],
        when=record["when"],
        reason=record["reason"],
        edit=edit_of(record["edit"]) if record["edit"] else None,
        subjects=tuple(subjects_of(record["subjects"])),
        undone=Undoing(**record["undone"]) if record["undone"] else None,
    )


def subject_record(subject: Subject) -> Record:
    """What a judgement is about; what it told only where it is a claim."""
    record = {**flat(subject), "told": [list(pair) for pair in subject.told]}
    return record if subject.told else {name: value for name, value in record.items() if name != "told"}


def subjects_of(records: Iterable[Mapping[str, Any]]) -> Iterable[Subject]:
    """The subjects again."""
    for record in records:
        told = tuple((role, words) for role, words in record.get("told", ()))
        yield Subject(**{**record, "told": told})


def edit_record(edit: Edit) -> Record:
    """A correction: only what it changes."""
    record: Record = {}
    if edit.type is not None:
        record["type"] = edit.type
    if edit.status is not None:
        record["status"] = flat(edit.status)
    if edit.arguments is not None:
        record["arguments"] = list(map(flat, edit.arguments))
    if edit.attribution is not None:
        record["attribution"] = list(map(voice_record, edit.attribution))
    return record


def edit_of(record: Mapping[str, Any]) -> Edit:
    """The correction again. Raises TypeError for a field that no claim has."""
    arguments, attribution = record.get("arguments"), record.get("attribution")
    return Edit(
        type=record.get("type"),
        status=Status(**record["status"]) if record.get("status") else None,
        arguments=None if arguments is None else tuple(Argument(**argument) for argument in arguments),
        attribution=None if attribution is None else tuple(Voice(**voice) for voice in attribution),
    )
