"""What a document speaks of at each point: which groups were mentioned lately, and how much."""

from __future__ import annotations

from whosays.claims.referring.phrase import Group, Phrase

WEIGHTS = {"s": 1.0, "o": 0.7, "r": 0.7, "b": 0.5, "p": 0.5, "n": 0.4, "x": 0.3}
WINDOW = 4  # sentences that an antecedent may lie back
CLEAR = 1.4  # how many times as active as the next one the clearest must be


class Focus:
    """The phrases of the last sentences and the activation of their groups."""

    def __init__(self) -> None:
        self.sentences: list[list[Phrase]] = []
        self.lately: list[Group] = []

    def begin(self) -> None:
        """A new sentence: forget what has faded."""
        self.sentences.append([])
        now = len(self.sentences) - 1
        if now % 4 == 0:
            self.lately = [group for group in self.lately if now - group.seen <= 8]

    def mention(self, phrase: Phrase) -> None:
        """A phrase whose group is settled."""
        group = phrase.group
        self.sentences[-1].append(phrase)
        if group is None:
            return
        if group.seen < 0 or group not in self.lately:
            self.lately.append(group)
        group.excite(len(self.sentences) - 1, WEIGHTS[phrase.role])

    def seen(self, group: Group) -> bool:
        return group.seen >= 0

    def active(self, sentence: int) -> list[Group]:
        return [group for group in self.lately if group.phrases and sentence - group.seen <= 8]

    def clearest(self, groups: list[Group], sentence: int) -> Group | None:
        """The most active group, if it is clearly more so than the next."""
        ranked = sorted(groups, key=lambda g: -g.at(sentence))
        if len(ranked) > 1 and ranked[0].at(sentence) < CLEAR * ranked[1].at(sentence):
            return None
        return ranked[0] if ranked else None
