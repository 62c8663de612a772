"""What every address takes: the filter of the screens, the part of a list, the case."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Depends, Query, Request

from whosays.store import ClaimQuery, Store
from whosays.views.http.serving import Serving

MOST = 1000  # rows of one answer
DAY = r"^\d{4}-\d{2}-\d{2}$"
Several = Annotated[list[str] | None, Query()]
Sort = Literal[
    "document", "time", "type", "confidence", "review", "-document", "-time", "-type", "-confidence", "-review"
]
Offset = Annotated[int, Query(ge=0, description="so many are left out first")]
Limit = Annotated[int, Query(ge=0, le=MOST, description="no more than so many")]


def described(text: str) -> object:
    """A parameter that may be given several times: any of its values."""
    return Query(description=text)


async def serving_of(request: Request) -> Serving:
    """What this application serves."""
    serving: Serving = request.app.state.serving
    return serving


async def store_of(serving: Annotated[Serving, Depends(serving_of)]) -> Store:
    """The case."""
    return serving.store


async def filter_of(
    q: Annotated[str | None, Query(description="words, all of them in the claim; “…” a phrase")] = None,
    type: Annotated[list[str] | None, described("claim types")] = None,  # noqa: A002
    family: Annotated[list[str] | None, described("families of claim types")] = None,
    status: Annotated[list[str] | None, described("words of a status: planned, denied …")] = None,
    voice: Annotated[list[str] | None, described("speakers: entity ids, kind:court …, kind:own")] = None,
    by: Annotated[list[str] | None, described("words of a voice's name")] = None,
    entity: Annotated[list[str] | None, described("entities anywhere in the claim, by id or name")] = None,
    place: Annotated[list[str] | None, described("places, with all that lies in them, by id")] = None,
    from_: Annotated[str | None, Query(alias="from", pattern=DAY, description="on this day or later")] = None,
    to: Annotated[str | None, Query(pattern=DAY, description="on this day or earlier")] = None,
    document: Annotated[list[str] | None, described("documents, by id or the beginning of a name")] = None,
    review: Annotated[list[str] | None, described("unreviewed, accepted, rejected, unsure")] = None,
    link: Annotated[list[str] | None, described("disputed, single, same")] = None,
) -> ClaimQuery:
    """The filter: values of one parameter are alternatives, different parameters must all hold."""
    return ClaimQuery(
        search=q or None,
        type=several(type),
        family=several(family),
        status=several(status),
        voice=several("kind:own" if one == "own" else one for one in voice or ()),
        by=several(by),
        about=several(entity),
        place=several(place),
        after=from_,
        before=to,
        document=several(document),
        review=several(review),
        link=several(link),
    )


def several(values: object) -> tuple[str, ...] | None:
    """The values of a parameter; None where it was not given."""
    return tuple(dict.fromkeys(values)) or None if values else None  # type: ignore[call-overload]


Filter = Annotated[ClaimQuery, Depends(filter_of)]
Case = Annotated[Store, Depends(store_of)]
Served = Annotated[Serving, Depends(serving_of)]
