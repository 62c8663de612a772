"""After documents or judgements came: the claims that they touch are linked, and the voices of happenings counted.

    due          which claims came, went or changed, or name somebody of whom more is known now       (store/due.py)
    blocks       who meets whom; where a block grew too large, those in it are due as well            (blocks.py)
    pairs        the claims that are due are compared with all whom they meet
    closure      who hangs together with them, by pairs that speak for one happening
    happenings   these are grouped anew, whole; their links take the place of those that they had
    voices       of these happenings

The result is the same as linking the whole case from nothing, for what is compared, who hangs together and what is
drawn depend on nothing but the claims. A case that was linked by other rules is linked anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from whosays.case.linking.blocking import numbered
from whosays.case.linking.hanging import Hanging, both_ways
from whosays.case.linking.linking import happenings, of_disputes, of_groups
from whosays.case.linking.pairing import Pairing
from whosays.case.linking.telling import Telling
from whosays.case.voices.speakers import Speaker
from whosays.model import Link
from whosays.pipeline.blocks import Pair, met, refiled
from whosays.pipeline.corroborating import Speakers, corroborated
from whosays.pipeline.dangers import groundless_links
from whosays.pipeline.tellings import AT_ONCE, Tellings, slices
from whosays.store import Store
from whosays.store.outcome import Due, Outcome

Compare = Callable[[Pair, Telling, Telling], None]
Near = tuple[int, int, int]  # two claims, and the level of the pair (case/linking/hanging.py)
# What decides which links there are.
RULES = ("case/linking", "case/voices", "case/names.py", "case/denying.py", "case/denying.yaml",
         "case/routes/lexicon.py", "case/routes/descriptions.py", "text/letters.py")  # fmt: skip


def link_case(store: Store) -> None:
    """Draw the links of all claims that are due anew."""
    store.compare_texts()
    due = store.due(rules())
    speakers = Speakers.quoted(store)
    mouths = {key: written(speaker) for key, speaker in speakers.mouths.items()}
    touched = set(due.claims) | requoted(store, mouths)
    if touched:
        relink(store, due, touched, speakers, mouths)


def link_what_waits(store: Store) -> None:
    """Draw the links anew that are due since the case was linked last: after judgements.

    A case that was linked by other rules, or never, waits for the next document: all of it is due.
    """
    while store.waiting(rules()):
        link_case(store)


@cache
def rules() -> str:
    """A hash of the files that decide which links there are."""
    found = hashlib.sha256()
    for name in RULES:
        for path in read(files("whosays").joinpath(name)):
            found.update(path.read_bytes())
    return found.hexdigest()


def read(path: Traversable) -> Iterator[Traversable]:
    """The source and the word lists under a path, in order."""
    if path.is_dir():
        for inside in sorted(path.iterdir(), key=lambda one: one.name):
            yield from read(inside)
    elif path.name.endswith((".py", ".yaml")):
        yield path


def requoted(store: Store, mouths: Mapping[str, str]) -> set[int]:
    """The claims of speakers who count as somebody else since another document quotes the same words."""
    before = store.mouths()
    changed = {key for key in before.keys() | mouths.keys() if before.get(key) != mouths.get(key)}
    return store.speaking(map(key_of, changed))


def relink(store: Store, due: Due, touched: set[int], speakers: Speakers, mouths: Mapping[str, str]) -> None:
    """Link touched claims, and whoever hangs together with them, again."""
    tellings, pairing = Tellings(store), Pairing()
    touched |= refiled(store, tellings, touched, due.anew)
    compare(tellings, pairing.meet, met(store, tellings, touched))
    near = list(pairing.near)
    hanging = as_it_is(store, touched, near)
    others = hanging_on(store, hanging, touched, near)
    all_ = touched | others
    tellings.of(others)
    old = list(store.links(tellings.ids[number] for number in all_ if number in tellings.ids))
    pieces = list(hanging.pieces(all_))
    compare(tellings, pairing.compare, met_before(store, tellings, pieces, others, old))
    compare(tellings, pairing.compare, slices(pairing.left_inside(pieces), AT_ONCE))
    groups = list(happenings(pairing.compared, pieces, tellings.ids))
    links = [*of_groups(groups, tellings.of), *of_disputes(groups, pairing.disputes, tellings.of)]
    links += groundless_links(store, tellings, all_)
    standing = without_rejected(links, old)
    counted = corroborated(store, told_alike(standing), contradicting(standing), speakers)
    links += counted.links
    numbers = {tellings.ids[number]: number for number in all_ if number in tellings.ids}
    changed = {id_ for id_, number in numbers.items() if number in touched}
    spoken = [(key_of(key), numbers[id_]) for id_, keys in counted.keys.items() for key in keys]
    doubtful = frozenset(in_doubt(old, changed, numbers.keys()))
    store.keep_linking(Outcome(touched, others, near, old, doubtful, links, spoken, mouths), due.upto)


def compare(tellings: Tellings, how: Compare, batches: Iterable[Sequence[Pair]]) -> None:
    """Compare pairs of claims, a batch at a time."""
    for batch in batches:
        told = tellings.of({number for pair in batch for number in pair})
        for one, other in batch:
            how((one, other), told[one], told[other])


def as_it_is(store: Store, touched: Set[int], near: Sequence[Near]) -> Hanging:
    """Who hangs together now: by the near pairs that the store has of others, and those that touched claims have."""
    found = Hanging(lambda others: (row for row in store.near(others) if row[1] not in touched))
    found.pairs.update((claim, {}) for claim in touched)
    found.look_up({number for one, other, _ in near for number in (one, other)})
    found.know(both_ways(near))
    return found


def hanging_on(store: Store, hanging: Hanging, touched: Set[int], near: Sequence[Near]) -> set[int]:
    """The claims that are not touched, but hang together with such as are or have a near pair with them, or did so."""
    before = Hanging(store.near)
    before.look_up(touched)
    ends = {number for one in touched for number in (one, *before.pairs[one]) if before.pairs[one]}
    ends |= {number for one, other, _ in near for number in (one, other)}
    found = {claim for known in (before, hanging) for piece in known.pieces(ends) for claim in piece}
    return found - touched


def met_before(
    store: Store, tellings: Tellings, pieces: Sequence[Set[int]], claims: Set[int], links: Iterable[Link]
) -> Iterator[list[Pair]]:
    """The pairs of claims that are not touched and hang together, or excluded each other so far."""
    piece_of = {claim: number for number, piece in enumerate(pieces) for claim in piece}
    numbers = {tellings.ids[number]: number for number in claims}
    apart = {
        frozenset(numbers[id_] for id_ in link.claims)
        for link in links
        if link.slot and link.slot != "danger" and numbers.keys() >= set(link.claims)
    }
    for batch in met(store, tellings, claims):
        yield [
            (a, b)
            for a, b in batch
            if b in claims and ((a in piece_of and piece_of[a] == piece_of.get(b)) or frozenset((a, b)) in apart)
        ]


def in_doubt(links: Iterable[Link], touched: Set[str], looked_at: Set[str]) -> Iterator[str]:
    """The links that hold no more unless they were drawn again: of touched claims, or of none but those looked at."""
    yield from (one.id for one in links if touched & set(one.claims) or looked_at >= set(one.claims))


def without_rejected(links: Iterable[Link], known: Iterable[Link]) -> list[Link]:
    """The links but for those that a reviewer has rejected: on these nothing rests."""
    rejected = {one.id for one in known if one.review == "rejected"}
    return [one for one in links if one.id not in rejected]


def told_alike(links: Iterable[Link]) -> list[Sequence[str]]:
    """The claims of each happening."""
    return [one.claims for one in links if one.type == "same"]


def contradicting(links: Iterable[Link]) -> list[Link]:
    """The links of claims that exclude each other; what a voice has taken back supports nobody who says otherwise."""
    return [one for one in links if one.type in ("contradicts", "updates")]


def key_of(speaker: str) -> int:
    """A key of a speaker as a number."""
    return numbered("speaker", speaker)


def written(speaker: Speaker) -> str:
    """All that counts of a speaker, in one way."""
    told = (speaker.label, speaker.kind, speaker.text, speaker.own, speaker.unnamed, speaker.institution)
    return repr((*told, speaker.person, sorted(speaker.names), sorted(speaker.keys)))
