"""Judgements: given, taken back, listed. Nothing is overwritten: each is an entry of a log."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Body, Query
from pydantic import BaseModel, Field

from whosays.errors import BadJudgement
from whosays.model import Answer, Edit, JudgedKind, Judgement
from whosays.store import Store
from whosays.views.evidence import Judged, judged
from whosays.views.http.parameters import Case, Served

router = APIRouter(prefix="/api/judgements", tags=["review"])

AT_ONCE = 1000  # claims that are judged together
REASON = 2000  # characters


class Given(BaseModel):
    """An answer. `ids`: claims, each of which gets it; or one link; or two entities that are one, or are not."""

    target: JudgedKind
    ids: Annotated[list[str], Field(min_length=1, max_length=AT_ONCE)]
    answer: Answer
    reason: Annotated[str | None, Field(max_length=REASON)] = None
    edit: Edit | None = None


class Undo(BaseModel):
    """Which judgement is taken back; without an id the reviewer's last, or all that were given at once."""

    id: str | None = None
    reason: Annotated[str | None, Field(max_length=REASON)] = None


@router.post("", operation_id="judge", status_code=201)
def judge(served: Served, given: Given) -> list[Judged]:
    """Note a decision; gives back what was noted. Claims that are judged together are taken back together."""
    at = this_moment()
    claims = given.target == "claim"
    targets = [(one,) for one in given.ids] if claims else [tuple(given.ids)]
    noted = (
        Judgement("", given.target, target, given.answer, served.who, at, given.reason or "", given.edit)
        for target in targets
    )
    return relinked(served, [judged(served.store.judge(one)) for one in noted])


def this_moment() -> str:
    """The present, as what was decided together notes it."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


@router.post("/undo", operation_id="undo")
def undo(served: Served, given: Annotated[Undo | None, Body()] = None) -> list[Judged]:
    """Take a judgement back: what stood before it stands again."""
    wanted = given or Undo()
    ids = [wanted.id] if wanted.id else last(served.store, served.who)
    return relinked(served, [judged(served.store.undo(id_, served.who, wanted.reason or "")) for id_ in ids])


def relinked(served: Served, noted: list[Judged]) -> list[Judged]:
    """Judgements that have taken effect on links."""
    served.relink()
    return noted


@router.get("", operation_id="judgements")
def judgements(
    case: Case,
    of: Annotated[str | None, Query(description="a claim, a link or an entity")] = None,
    kind: JudgedKind | None = None,
) -> list[Judged]:
    """The log, in the order in which it was written."""
    return [judged(one) for one in case.judgements(kind, of)]


def last(case: Store, who: str) -> list[str]:
    """The newest judgement of a person that stands, with those that were given together with it."""
    own = [one for one in case.judgements(standing=True) if one.who == who]
    if not own:
        raise BadJudgement("there is no judgement of yours to take back")
    return [one.id for one in reversed(own) if one.when == own[-1].when]
