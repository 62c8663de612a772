"""Claims for tests of linking, written as a sentence and the words in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from whosays.case.linking import Setting, links
from whosays.model import Argument, Claim, Entity, EntityMention, Evidence, Link, Predicate, Status, Voice, When, Where


@dataclass
class Story:
    """Claims of some documents, with their entities, put together sentence by sentence."""

    claims: list[Claim] = field(default_factory=list)
    entities: dict[str, Entity] = field(default_factory=dict)
    settings: dict[str, Setting] = field(default_factory=dict)

    def document(self, name: str, published: str | None = None, language: str = "en") -> None:
        self.settings[name] = Setting(language, published)

    def named(self, name: str, *documents: str, schema: str = "Person", anonymised: bool = False) -> str:
        id_ = f"entity:{name}"
        mentions = tuple(EntityMention(one, 0, len(name), name) for one in documents)
        self.entities[id_] = Entity(id_, schema, name, anonymised=anonymised, mentions=mentions)
        return id_

    def tell(
        self,
        document: str,
        sentence: str,
        word: str,
        type_: str = "open",
        lemma: str = "",
        by: str = "",
        status: Status | None = None,
        day: str = "",
        where: str = "",
        when: str = "",
        **roles: str,
    ) -> Claim:
        """One claim on the first `word` of a sentence; a role's words stand for the entity of that name."""
        start = 1000 * len(self.claims)
        at = start + sentence.index(word)
        claim = Claim(
            id=f"claim:{document}:{len(self.claims):03}",
            type=type_,
            predicate=Predicate(word, lemma or word, at, at + len(word)),
            arguments=tuple(
                Argument(role, said, start, start + len(said), self.who(said)) for role, said in roles.items()
            ),
            evidence=Evidence(document, start, start + len(sentence), sentence),
            status=status or Status(),
            attribution=(Voice(by, start, start + len(by), "other", "said", self.who(by)),) if by else (),
            when=When(day, start, start, day, day, day) if day else When(when, start, start) if when else None,
            where=(Where(where, start, start, self.who(where)),) if where else (),
        )
        self.claims.append(claim)
        return claim

    def who(self, said: str) -> str | None:
        return next((id_ for id_, one in self.entities.items() if one.name == said), None)

    def links(self, *types: str) -> list[Link]:
        return [one for one in links(self.claims, self.entities, self.settings) if not types or one.type in types]


def two_papers(first: str = "2024-03-01", second: str = "2024-03-04", language: str = "en") -> Story:
    """A story that two papers tell, both about Ada Weil and the Harbour Bank."""
    story = Story()
    story.document("a", first)
    story.document("b", second, language)
    story.named("Ada Weil", "a", "b")
    story.named("Harbour Bank", "a", "b", schema="Company")
    return story
