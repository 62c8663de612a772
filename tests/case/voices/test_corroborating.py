from tests.case.voices.telling import claim, told
from whosays.case.voices.corroborating import corroborations, sides
from whosays.model import Claim, Status

POLICE, UNION = ("the police", "police"), ("the dockers' union", "group")


def tellings(*claims: Claim) -> dict[str, object]:
    return {one.id: told(one) for one in claims}


def test_a_link_names_the_voices_and_says_how_they_were_counted() -> None:
    a, b, c = claim("a", "", POLICE), claim("b"), claim("c", "", ("a police spokesman", "police"))
    (link,) = corroborations(tellings(a, b, c), {})
    assert link.type == "corroborates"
    assert set(link.claims) == {a.id, b.id, c.id}
    assert link.values == ("the police", "b")
    assert link.why == (
        "2 independent voices: the police; b. Counted once: a police spokesman and the police speak for one police."
    )


def test_one_voice_corroborates_nothing() -> None:
    assert not list(corroborations(tellings(claim("a", "", POLICE), claim("b", "", POLICE)), {}))


def test_what_contradicts_is_no_support() -> None:
    four, same, six = claim("a", "4", POLICE), claim("b", "four"), claim("c", "6", UNION)
    against = {four.id: {six.id}, same.id: {six.id}, six.id: {four.id, same.id}}
    found = {frozenset(side.claims): side.tally.voices for side in sides(tellings(four, same, six), against)}
    assert found == {frozenset({four.id, same.id}): 2, frozenset({six.id}): 1}


def test_what_tells_less_and_what_is_disputed_do_not_support_each_other() -> None:
    four, some, six = claim("a", "4", POLICE), claim("b", "some"), claim("c", "6", UNION)
    against = {four.id: {six.id}, six.id: {four.id}}
    found = {frozenset(side.claims): side.tally.voices for side in sides(tellings(four, some, six), against)}
    assert found[frozenset({four.id})] == 1
    assert found[frozenset({some.id})] == 1


def test_where_a_contradiction_was_found_with_one_telling_only_fewer_are_counted() -> None:
    one, other, denied = claim("a", "4", POLICE), claim("b", "four"), claim("c", "6", UNION)
    against = {one.id: {denied.id}, denied.id: {one.id}}
    found = {frozenset(side.claims): side.tally.voices for side in sides(tellings(one, other, denied), against)}
    assert found[frozenset({one.id})] == 1
    assert found[frozenset({other.id})] == 1


def test_a_denial_and_a_plan_support_no_deed() -> None:
    done = claim("a", "", POLICE)
    denied = claim("b", "", UNION, status=Status("negated"))
    planned = claim("c", status=Status(reality="planned"))
    assert not list(corroborations(tellings(done, denied, planned), {}))


def test_the_id_of_a_link_does_not_hang_on_the_order() -> None:
    a, b = claim("a"), claim("b")
    one, two = tellings(a, b), dict(reversed(tellings(a, b).items()))
    ids = [[link.id for link in corroborations(dict(sorted(some.items())), {})] for some in (one, two)]
    assert ids[0] == ids[1]
