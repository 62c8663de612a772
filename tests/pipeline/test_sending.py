"""Readings come out of the pickle as they went in."""

import copyreg
import pickle
from collections.abc import Iterator

import pytest

from tests.store.readings import judgment, report
from whosays.model import Reading
from whosays.pipeline.sending import nouns, send_nouns_as_calls


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    kept = dict(copyreg.dispatch_table)
    yield
    copyreg.dispatch_table.clear()
    copyreg.dispatch_table.update(kept)


@pytest.mark.parametrize("made", [judgment, report])
def test_what_is_sent_arrives_and_is_smaller(made: object) -> None:
    reading = made()[0]  # type: ignore[operator]
    plain = pickle.dumps(reading)
    send_nouns_as_calls()
    sent = pickle.dumps(reading)
    assert pickle.loads(sent) == reading
    assert len(sent) < len(plain)


def test_readings_are_among_the_nouns() -> None:
    assert Reading in set(nouns())
