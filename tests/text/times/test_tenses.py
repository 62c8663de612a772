"""Whether a time lies ahead or behind, by the words around it, where there is no tree."""

from __future__ import annotations

from datetime import date

import pytest

from whosays.text.times import find_times, timexes
from whosays.text.times.rules import rules_of
from whosays.text.times.tenses import tense_around
from whosays.text.times.vocabulary import lowered

SUNDAY = date(2023, 11, 5)


@pytest.mark.parametrize(
    ("text", "language", "tense"),
    [
        ("The union planned a large march through the old town on [Saturday].", "en", "future"),
        ("The ferry is to resume its service on [Saturday].", "en", "future"),
        ("He could leave the clinic as early as [Tuesday].", "en", "future"),
        ("The mayor announced the plan on [5 May].", "en", "past"),
        ("They agreed on a meeting set for Varna in [April].", "en", "future"),
        ("Police will look into a stolen car on [Friday].", "en", "future"),
        ("The car stolen on [Friday] will be searched.", "en", "past"),
        ("The permit had been due to expire on [Friday].", "en", "past"),
        ("The permit is due to expire on [Friday].", "en", "future"),
        ("She will be named head of the harbour office of Varna in [December].", "en", "future"),
        ("Until [Thursday], they had not named a suspect.", "en", "past"),
        ("Until [Thursday], they may appeal.", "en", "future"),
        ("On [Tuesday], the four sons of the fisherman, all grown men, met in the harbour.", "en", "past"),
        ("They said they would shoot at his son. On [Tuesday], nobody was there.", "en", "past"),
        ("They wrote to Mr. Aydar on [Tuesday].", "en", "past"),
        ("The harbour master could not be reached for comment [Friday].", "en", "past"),
        ("The appeal will be heard on [Friday].", "en", "future"),
        ("The mayor would not comment on the report [Friday].", "en", "past"),
        ("The court said it would rule [Friday].", "en", "future"),
        ("He may be freed [Friday].", "en", "future"),
        ("The film had been seen a million times by [Friday].", "en", "past"),
        ("The number of the dead rose to 40 by [Friday].", "en", "past"),
        ("He was to leave the town by [Friday].", "en", "future"),
        ("Nobody was told until [Friday].", "en", "past"),
        ("They did not leave the harbour until [Friday].", "en", "past"),
        ("He could not appeal until [Friday].", "en", "future"),
        ("He was kept there until [Friday].", "en", "future"),
        ("The hearing, due in March, was postponed to [July].", "en", "future"),
        ("The hearing was put off to [July].", "en", "future"),
        ("They were asked for an answer by [Friday].", "en", "future"),
        ("They want an answer by [Friday].", "en", "future"),
        ("The raid began as planned on [Saturday].", "en", "past"),
        ("The next vote is in [November].", "en", "future"),
        ("The hostages should have been freed [Friday].", "en", "past"),
        ("They would look for a way around [Friday]'s ruling.", "en", "past"),
        ("A committee will look into [Sunday]'s deadly car bombing.", "en", "past"),
        ("He is expected to appeal against the [Friday] ruling.", "en", "past"),
        ("He would miss [Sunday]'s regatta.", "en", None),
        ("He will miss [Sunday]'s regatta.", "en", "future"),
        ("The mayor spoke ahead of [Sunday]'s vote.", "en", "future"),
        ("It would be paid on a still unspecified date in [January].", "en", "future"),
        ("The planned strike begins on [Friday].", "en", "future"),
        ("The mill moved from a small hall to a large one in Varna in [December].", "en", "past"),
        ("The harbour party won the most votes in [Sunday]'s ballot.", "en", "past"),
        ("He is holding a rally in Varna on [Thursday].", "en", "future"),
        ("He was holding a rally in Varna on [Thursday].", "en", "past"),
        ("They agreed to meet again [Friday].", "en", "future"),
        ("He was ordered to appear in court [Friday].", "en", "future"),
        ("He leaves [Friday] for Varna.", "en", "future"),
        ("The party heads met [Friday] in Varna.", "en", "past"),
        ("The ministers are meeting [Friday] in Varna.", "en", "future"),
        ("The vote is on [Friday].", "en", "future"),
        ("It is not clear when the case is heard in [May].", "en", None),
        ("The envoys met in May and wept [Friday].", "en", "past"),
        ("Liman [cuma] günü açılacak.", "tr", "future"),
        ("Liman [cuma] günü açıldı.", "tr", "past"),
        ("Gemiyi satacak. [Cuma] günü limana geldi.", "tr", "past"),
    ],
)
def test_the_tense_around_a_time(text: str, language: str, tense: str | None) -> None:
    start, end = text.index("["), text.index("]") - 1
    low = lowered(text.replace("[", "").replace("]", ""), language)
    assert tense_around(low, start, end, rules_of(language).vocabulary) == tense


def test_a_date_that_is_set_lies_ahead() -> None:
    text = "The court has set 10 November as the limit for appeals."
    assert [one.value for one in timexes(text, find_times(text, "en"), SUNDAY, "en")] == ["2023-11-10"]
