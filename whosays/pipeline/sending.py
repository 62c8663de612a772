"""How readings travel from the workers: each value as a call of its class with its fields.

A frozen, slotted dataclass is pickled by loops in Python over its fields, both ways; so, it takes a third of the time.
"""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any

from whosays import model


def send_nouns_as_calls() -> None:
    """Have this process pickle the nouns of the model so; whoever unpickles them needs nothing."""
    for noun in nouns():
        copyreg.pickle(noun, as_call(noun))


def nouns() -> Iterator[type]:
    """The dataclasses of the model with several fields."""
    for value in vars(model).values():
        if isinstance(value, type) and is_dataclass(value) and len(fields(value)) > 1:
            yield value


def as_call(noun: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
    """A value of this class → the class, and what to call it with."""
    values = attrgetter(*(field.name for field in fields(noun)))
    return lambda one: (noun, values(one))
