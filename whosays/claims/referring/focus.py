"""What a document speaks of at each point: which groups were mentioned lately, and how much."""

from __future__ import annotations

from whosays.claims.referring.phrase import Group, Phrase

WEIGHTS = {"s": 1.0, "o": 0.7, "r": 0.7, "b": 0.5, "p": 0.5, "n": 0.4, "x": 0.3}
WINDOW = 4  # sentences that an antecedent may lie back
FADED = 8  # sentences after which a group is spoken of no longer
CLEAR = 1.6  # how many times as active as the next one the clearest must be


class Focus:
    """The phrases of the last sentences and the activation of their groups."""

    def __init__(self) -> None:
        self.sentences: list[list[Phrase]] = []
        self.lately: dict[int, Group] = {}

    def begin(self) -> None:
        """A new sentence: forget what has faded."""
        self.sentences.append([])
        now = len(self.sentences) - 1
        if now % 4 == 0:
            self.lately = {key: group for key, group in self.lately.items() if now - group.seen <= FADED}

    def mention(self, phrase: Phrase) -> None:
        """A phrase whose group is settled."""
        group = phrase.group
        self.sentences[-1].append(phrase)
        if group is None:
            return
        self.lately[id(group)] = group
        group.excite(len(self.sentences) - 1, WEIGHTS[phrase.role])

    def seen(self, group: Group) -> bool:
        """Whether the group was mentioned before this point."""
        return group.seen >= 0

    def active(self, sentence: int) -> list[Group]:
        """The groups that have not faded."""
        return [group for group in self.lately.values() if group.phrases and sentence - group.seen <= FADED]

    def clearest(self, groups: list[Group], sentence: int) -> Group | None:
        """The most active group, if it is clearly more so than the next."""
        ranked = sorted(groups, key=lambda g: -g.at(sentence))
        if len(ranked) > 1 and ranked[0].at(sentence) < CLEAR * ranked[1].at(sentence):
            return None
        return ranked[0] if ranked else None
