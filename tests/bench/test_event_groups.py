from bench.event_groups import grouped, mention_groups
from whosays.model import Argument, Claim, Document, Evidence, Predicate, Reading, Status, When


def claim(name, kind, lemma, status=None, when=None, **roles):
    arguments = tuple(Argument(role, text, 0, 1) for role, text in roles.items())
    return Claim(name, kind, Predicate(lemma, lemma, 0, 1), arguments, Evidence("", 0, 1, ""),
                 status or Status(), when=when)  # fmt: skip


def day(date):
    return When(date, 0, 1, date, date, date)


def groups(*claims, across=False):
    read = [Reading(Document(f"d{n}", "", "text/plain", "", language="en"), (one,), ()) for n, one in enumerate(claims)]
    together = [Reading(Document("d0", "", "text/plain", "", language="en"), claims, ())]
    found = grouped(read if across else together, across=across)
    return sorted(sorted(claim_id for _, claim_id in group) for group in found)


def test_one_type_and_one_filler_are_one_event():
    found = groups(
        claim("a", "attack", "bomb", attacker="the group"),
        claim("b", "attack", "attack", attacker="The Group", target="a port"),
        claim("c", "attack", "attack", attacker="another group", target="a port"),
    )
    assert found == [["a", "b"], ["c"]]


def test_untyped_claims_need_one_lemma():
    found = groups(claim("a", "open", "repair", agent="Ana"), claim("b", "open", "paint", agent="Ana"))
    assert found == [["a"], ["b"]]


def test_polarity_and_dates_keep_events_apart():
    found = groups(
        claim("a", "attack", "attack", target="the port", when=day("2020-01-02")),
        claim("b", "attack", "attack", target="the port", when=day("2021-01-02")),
        claim("c", "attack", "attack", Status("negated"), target="the port"),
    )
    assert found == [["a"], ["b"], ["c"]]


def test_a_bare_noun_joins_the_last_event_of_its_kind_in_its_document_only():
    first, second = claim("a", "attack", "attack", target="the port"), claim("b", "attack", "attack")
    assert groups(first, second) == [["a", "b"]]
    assert groups(first, second, across=True) == [["a"], ["b"]]


def test_each_saying_is_its_own_event():
    assert groups(claim("a", "statement", "say", speaker="Ana"), claim("b", "statement", "say", speaker="Ana")) == [
        ["a"],
        ["b"],
    ]


def test_documents_are_joined_across():
    found = groups(
        claim("a", "attack", "bomb", target="the port"), claim("b", "attack", "hit", target="port"), across=True
    )
    assert found == [["a", "b"]]


def test_a_place_with_two_claims_has_one_event():
    assert mention_groups([["x"], ["y", "z"]], {"x": 1, "y": 1, "z": 2}) == {1: "0", 2: "1"}
