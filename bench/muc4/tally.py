"""Counts of a scored slot, template or set of templates, and the figures of 1992 made from them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many fills were correct, partly correct, incorrect, spurious, missing; slots empty on both sides.

    `asked_correct` and `asked_partial` are those among them that the program of 1992 left to a person (ICR, IPA).
    """

    correct: int = 0
    partial: int = 0
    incorrect: int = 0
    spurious: int = 0
    missing: int = 0
    non: int = 0
    asked_correct: int = 0
    asked_partial: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.correct + other.correct,
            self.partial + other.partial,
            self.incorrect + other.incorrect,
            self.spurious + other.spurious,
            self.missing + other.missing,
            self.non + other.non,
            self.asked_correct + other.asked_correct,
            self.asked_partial + other.asked_partial,
        )

    @property
    def possible(self) -> int:
        """POS: fills that the key asks for."""
        return self.correct + self.partial + self.incorrect + self.missing

    @property
    def actual(self) -> int:
        """ACT: fills that the response gives."""
        return self.correct + self.partial + self.incorrect + self.spurious

    @property
    def worth(self) -> float:
        """Correct fills, and half of the partly correct ones."""
        return self.correct + self.partial / 2

    @property
    def recall(self) -> float:
        """In per cent; 0 where the key asks for nothing."""
        return 100 * self.worth / self.possible if self.possible else 0.0

    @property
    def precision(self) -> float:
        """In per cent; 0 where the response gives nothing."""
        return 100 * self.worth / self.actual if self.actual else 0.0

    @property
    def overgeneration(self) -> float:
        """Spurious fills in per cent of those given."""
        return 100 * self.spurious / self.actual if self.actual else 0.0

    def f_measure(self, beta: float = 1.0) -> float:
        """F of recall and precision in whole per cent, as the reports of 1992 computed it; beta 1, 0.5 or 2.

        >>> round(Tally(correct=889, partial=143, incorrect=100, spurious=637, missing=529).f_measure(), 2)
        55.93
        """
        precision, recall = round_half_up(self.precision), round_half_up(self.recall)
        if not precision or not recall:
            return 0.0
        return (beta**2 + 1) * precision * recall / (beta**2 * precision + recall)


def round_half_up(value: float) -> int:
    """To the next whole number, halves up."""
    return int(value + 0.5)
