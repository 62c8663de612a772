"""When and where an incident was, as the task writes it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cached_property

from bench.muc4.gazetteer import OF_INTEREST, Gazetteer
from bench.muc4.values import MONTHS, span
from bench.muc4.wording import count
from whosays.model import Claim, Reading
from whosays.views.incidents import Incident

DATELINE = re.compile(r"^\s*([A-Z][A-Z .'-]+?)(?: \(([A-Z ]+)\))?, (\d{1,2}) ([A-Z]{3})[A-Z]*(?: (\d\d))?\b")
# Words that in a sentence mostly tell when it was said, not when it was.
TODAY = re.compile(r"(?i)\b(?:today|this morning|this afternoon|tonight|yesterday)\b")
MONTH_DAY = re.compile(r"\b(\d{1,2}) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*(?: (?:19)?(\d\d))?\b")
RECENT = 62  # days, the two months within which an incident counts as news


class Scene:
    """Time and place of one incident of one document."""

    def __init__(self, incident: Incident, reading: Reading, places: Gazetteer) -> None:
        self.incident, self.reading, self.places = incident, reading, places

    @cached_property
    def dateline(self) -> tuple[str | None, date | None]:
        """The country and the day of the message, from its first line."""
        found = DATELINE.match(self.reading.document.text)
        if not found:
            return None, None
        told = span(f"{found[3]} {found[4]} {found[5]}") if found[5] else None
        return found[2] or self.places.of_city(found[1]), told[1] if told else None

    def when(self) -> str | None:
        """`DD MMM YY`, or `- DD MMM YY` from the dateline where the text gives no day."""
        _, today = self.dateline
        days = [day for claim in self.incident.claims if (day := self.day(claim))]
        return shown(days[0]) if days else f"- {shown(today)}" if today else None

    def day(self, claim: Claim) -> date | None:
        """The day of a claim: as it was read, as its time's words say, or as a date in its sentence says."""
        _, today = self.dateline
        if claim.when and claim.when.earliest and claim.when.earliest == claim.when.latest:
            return date.fromisoformat(claim.when.earliest[:10])
        if not today:
            return None
        told = told_day(claim.when.text, today) if claim.when else None
        return told or told_day(TODAY.sub(" ", claim.evidence.quote), today)

    def country(self) -> str | None:
        """Where it happened: a country named in its places, the dateline's if it is of interest, or the text's."""
        found = self.places.location([place.text for place in self.incident.where()], None)
        if found:
            return found.split(":")[0]
        dateline, _ = self.dateline
        return dateline if dateline in OF_INTEREST else self.about

    @cached_property
    def about(self) -> str | None:
        """The country that the text behind the dateline is about."""
        text = self.reading.document.text
        found = DATELINE.match(text)
        return self.places.country(text[found.end() :] if found else text)

    def location(self) -> str | None:
        """The narrowest place that the claims, or else their sentences, name."""
        texts = [place.text for place in self.incident.where()] + [c.evidence.quote for c in self.incident.claims]
        return self.places.location(texts, self.country())

    def old(self) -> bool:
        """More than two months before the message."""
        when, (_, today) = self.incident.when(), self.dateline
        if when and re.fullmatch(r"(?:IN )?(19\d\d)", when.text.upper().strip()) and today:
            return int(when.text[-4:]) < today.year
        if when and when.latest and today:
            return (today - date.fromisoformat(when.latest[:10])).days > RECENT
        return False


def told_day(text: str, today: date) -> date | None:
    """A day that words tell: "5 January" before the day of the message, today, last night, three days ago."""
    words = " ".join(text.upper().split())
    if found := MONTH_DAY.search(words):
        day = f"{found[1]} {found[2]} "
        known = span(day + (found[3] or f"{today.year % 100:02d}"))
        if known and known[1] and known[1] > today and not found[3]:
            known = span(day + f"{today.year % 100 - 1:02d}")
        return known[1] if known else None
    if found := re.search(r"\b(\d+|TWO|THREE|FOUR|FIVE|SIX) DAYS AGO\b", words):
        return today - timedelta(days=int(count(found[1])))
    if re.search(r"\b(YESTERDAY|LAST NIGHT|LAST EVENING)\b", words):
        return today - timedelta(days=1)
    return today if re.search(r"\b(TODAY|THIS MORNING|TONIGHT|THIS AFTERNOON|THIS EVENING)\b", words) else None


def shown(day: date) -> str:
    """As the task writes it."""
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year % 100:02d}"
