"""An entity taken apart: its members with their evidence, and the decision that some of them are somebody else."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, Field

from whosays.views.evidence import Judged, judged
from whosays.views.http.judging import REASON, relinked, this_moment
from whosays.views.http.parameters import Case, Served
from whosays.views.http.problems import missing
from whosays.views.parting import Member, members, part

router = APIRouter(prefix="/api/entities", tags=["entities"])

AT_ONCE = 200  # members that can go


class Parting(BaseModel):
    """The members that go, by id: they are one, and not the one that stays."""

    members: Annotated[list[str], Field(min_length=1, max_length=AT_ONCE)]
    reason: Annotated[str | None, Field(max_length=REASON)] = None


@router.get("/{entity_id}/members", operation_id="members")
def members_of(case: Case, entity_id: str) -> list[Member]:
    """What the entity is in each document, with the first places where it is named."""
    found = case.members(entity_id)
    if not found:
        raise missing("entity")
    ids = dict.fromkeys(mention.document for one in found for mention in one.mentions)
    documents = {id_: document for id_ in ids if (document := case.document(id_))}
    return list(members(found, documents))


@router.post("/{entity_id}/parting", operation_id="part", status_code=201)
def part_entity(served: Served, entity_id: str, given: Parting) -> list[Judged]:
    """Take members out of an entity; gives back the judgements, which are taken back together."""
    going = list(dict.fromkeys(given.members))
    noted = part(served.store, entity_id, going, served.who, given.reason or "", this_moment())
    return relinked(served, list(map(judged, noted)))
