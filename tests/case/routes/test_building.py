"""Claims → routes and processes, on claims written by hand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.case.routes.story import Story, drawn, entities_of, views_of
from whosays.case.routes import routes_and_processes
from whosays.case.routes.records import process_record, route_record
from whosays.model import Claim, Link

COURIERS = (
    "The couriers flew from Tirana to Izmir with their own passports. R.B. met the couriers at the airport. "
    "R.B. lodged them in a flat. He gave the couriers forged cards.\n\n"
    "The couriers crossed the border at Kapıkule. The couriers reached Sofia by bus. The couriers returned to Tirana."
)


def couriers() -> Story:
    story = Story(COURIERS)
    story.say(
        "movement", "flew", "fly", traveller="The couriers", from_="Tirana", to="Izmir", with_="their own passports"
    )
    story.say("meeting", "met", "meet", host="R.B.", guest="the couriers", where="the airport")
    story.say("harbouring", "lodged", "lodge", host="R.B.", guest="them", place="a flat")
    story.say("supply", "gave", "give", giver="He", recipient="the couriers", thing="forged cards")
    story.say("movement", "crossed", "cross", traveller="The couriers", via="the border at Kapıkule")
    story.say("movement", "reached", "reach", traveller="The couriers", to="Sofia", means="bus")
    story.say("movement", "returned", "return", traveller="The couriers", to="Tirana")
    return story


def test_one_route_in_the_order_of_going() -> None:
    [route] = views_of(couriers()).routes
    assert drawn(route) == [
        "1: Tirana > … > Izmir",
        "2: … > the border at Kapıkule > …",
        "3: … > … > Sofia",
        "4 back: … > … > Tirana",
    ]
    assert [one.text for one in route.travellers] == ["The couriers"]
    assert route.legs[0].papers == ("their own passports",)
    assert route.legs[2].means == ("bus",)


def test_the_stages_of_a_described_system() -> None:
    [process] = views_of(couriers()).processes
    told = [(stage.kind, [one.text for one in stage.actors]) for stage in process.stages]
    assert told == [
        ("arrival", []),
        ("reception", ["R.B."]),
        ("lodging", ["R.B."]),
        ("papers", ["He"]),
        ("crossing", []),
        ("destination", []),
        ("return", []),
    ]
    assert all(one.evidence.quote for stage in process.stages for one in stage.tellings)


def test_a_pronoun_shows_as_whom_it_means() -> None:
    story = couriers()
    given = story.claims[3]
    met = replace(story.claims[1].arguments[0], text="he")
    story.claims[1] = replace(story.claims[1], arguments=(met, *story.claims[1].arguments[1:]))
    story.claims[3] = replace(given, arguments=(replace(given.arguments[0], entity=met.entity), *given.arguments[1:]))
    stages = {stage.kind: [one.text for one in stage.actors] for stage in views_of(story).processes[0].stages}
    assert (stages["reception"], stages["papers"]) == (["R.B."], ["R.B."])


def test_a_pronoun_without_an_entity_goes_on_with_the_group() -> None:
    [route] = views_of(couriers()).routes
    assert "“them” goes on with “the couriers” in the same paragraph" in route.why


@settings(max_examples=25)
@given(st.randoms(use_true_random=False))
def test_the_order_of_adding_changes_nothing(random) -> None:  # type: ignore[no-untyped-def]
    stories = [couriers(), *two_accounts()]
    claims = [claim for story in stories for claim in story.claims]
    entities, documents = entities_of(*stories), [story.document for story in stories]
    first = routes_and_processes(claims, entities, documents)
    for some in (claims, entities, documents):
        random.shuffle(some)
    assert routes_and_processes(claims, entities, documents) == first


def test_ids_hash_what_a_route_is_made_of() -> None:
    [route] = views_of(couriers()).routes
    changed = couriers()
    changed.claims.pop()
    [other] = views_of(changed).routes
    assert route.id != other.id
    assert route.legs[0].id == other.legs[0].id


def two_accounts() -> list[Story]:
    police = Story("Kemal Durak went from Izmir to Sofia by boat in 2021.", "police.txt", published="2021-01-01")
    police.say(
        "movement", "went", "go", traveller="Kemal Durak", from_="Izmir", to="Sofia", means="boat", when="in 2021"
    )
    lawyer = Story(
        "Ms Oral said that Kemal Durak had not gone to Sofia. Kemal Durak was to fly from Sofia to Trieste in 2021.\n\n"
        "Kemal Durak drove from Edirne to Niš in 2014.",
        "lawyer.txt",
    )
    lawyer.say("movement", "gone", "go", traveller="Kemal Durak", to="Sofia", status="negated", by=("Ms Oral",))
    lawyer.say(
        "movement", "fly", traveller="Kemal Durak", from_="Sofia", to="Trieste", status="planned", when="in 2021"
    )
    lawyer.say("movement", "drove", "drive", traveller="Kemal Durak", from_="Edirne", to="Niš", when="in 2014")
    return [police, lawyer]


def test_a_named_traveller_is_one_across_documents_and_statuses_stay_apart() -> None:
    first, second = views_of(*two_accounts()).routes
    assert drawn(first) == ["1: Izmir > … > Sofia", "1: … > … > Sofia negated", "2: Sofia > … > Trieste planned"]
    assert [voice.text for voice in first.legs[1].tellings[0].attribution] == ["Ms Oral"]
    assert drawn(second) == ["1: Edirne > … > Niš"]  # another year, another journey


def test_two_documents_that_say_the_same_are_one_leg_with_two_tellings() -> None:
    stories = []
    for name in ("a.txt", "b.txt"):
        story = Story(f"Kemal Durak went from Izmir to Sofia. So {name}.", name)
        story.say("movement", "went", "go", traveller="Kemal Durak", from_="Izmir", to="Sofia")
        stories.append(story)
    [route] = views_of(*stories).routes
    [leg] = route.legs
    assert [one.evidence.document for one in leg.tellings] == [story.document.id for story in stories]
    assert route_record(route)["legs"][0]["documents"] == [story.document.id for story in stories]


def test_what_a_reviewer_rejected_is_left_out() -> None:
    story = couriers()
    story.claims = [replace(claim, review="rejected") if claim.type == "movement" else claim for claim in story.claims]
    views = views_of(story)
    assert (views.routes, views.processes) == ((), ())


def test_counted_and_differently_named_groups_stay_apart() -> None:
    story = Story(
        "Georgian couriers went from Izmir to Sofia. Three couriers went from Niš to Trieste. "
        "Turkish couriers came from Edirne to Tirana."
    )
    story.say("movement", "went", "go", traveller="Georgian couriers", from_="Izmir", to="Sofia")
    at = story.text.index("went from Niš")
    claim = story.say("movement", "went from Niš", "go", traveller="Three couriers", from_="Niš", to="Trieste")
    assert claim.predicate.start == at
    story.say("movement", "came", "come", traveller="Turkish couriers", from_="Edirne", to="Tirana")
    assert len(views_of(story).routes) == 3


def test_who_receives_and_who_is_received_are_two() -> None:
    story = Story("The local couriers met the couriers in Izmir. The couriers went from Izmir to Sofia. "
                  "The local couriers went from Niš to Trieste.")  # fmt: skip
    story.say("meeting", "met", "meet", host="The local couriers", guest="the couriers", where="Izmir")
    story.say("movement", "went from Izmir", "go", traveller="The couriers", from_="Izmir", to="Sofia")
    host = story.claims[0].arguments[0]
    local = story.say("movement", "went from Niš", "go", traveller="The local couriers", from_="Niš", to="Trieste")
    known = replace(local.arguments[0], entity="entity:local")
    story.claims[0] = replace(
        story.claims[0], arguments=(replace(host, entity="entity:local"), *story.claims[0].arguments[1:])
    )
    story.claims[2] = replace(local, arguments=(known, *local.arguments[1:]))
    assert len(views_of(story).routes) == 2


def test_goods_go_with_the_drivers_who_stop_where_they_pass() -> None:
    story = Story(
        "The statues were carried from Edirne to Trieste through Plovdiv in lorries. "
        "R.B. met the drivers in Plovdiv. R.B. lodged the drivers in a motel."
    )
    story.say(
        "open", "carried", "carry", patient="The statues", other=("Edirne", "Trieste", "Plovdiv"), where="lorries"
    )
    story.say("meeting", "met", "meet", host="R.B.", guest="the drivers", where="Plovdiv")
    story.say("harbouring", "lodged", "lodge", host="R.B.", guest="the drivers", place="a motel")
    views = views_of(story)
    assert [drawn(route) for route in views.routes] == [["1: Edirne > Plovdiv > Trieste"]]
    assert views.routes[0].legs[0].means == ("lorries",)
    assert "“The statues” and “the drivers” both stop in Plovdiv" in views.routes[0].why
    assert [stage.kind for stage in views.processes[0].stages] == ["journey", "reception", "lodging"]


def trucks(name: str, text: str, language: str = "en") -> Story:
    story = Story(text, name, language)
    places = [place for place in ("Edirne", "Plovdiv", "Filibe", "Sofia", "Sofya", "Niš", "Trieste") if place in text]
    goods = text.split(" ")[0]
    story.say("open", "sent" if language == "en" else "gönderildi", "send" if language == "en" else "gönder",
              patient=goods, other=tuple(places))  # fmt: skip
    return story


def test_groups_of_two_documents_are_one_where_the_ways_and_a_party_agree() -> None:
    one = trucks("a.txt", "Coins were sent from Edirne to Trieste through Plovdiv by Northwind.")
    other = trucks("b.txt", "Statues were sent from Plovdiv to Sofia and on to Trieste, Northwind said.")
    stranger = trucks("c.txt", "Books were sent from Plovdiv to Trieste.")
    routes = views_of(one, other, stranger).routes
    assert sorted(len({leg.tellings[0].evidence.document for leg in route.legs}) for route in routes) == [1, 2]
    [why] = [why for route in routes for why in route.why]
    assert why == "a.txt and b.txt both name Northwind, and both ways touch Plovdiv, Trieste"


def test_a_place_under_two_names_is_one_where_it_lies_on_one_spot() -> None:
    english = Story("Kemal Durak went from Edirne to Plovdiv.", "en.txt")
    english.say("movement", "went", "go", traveller="Kemal Durak", from_="Edirne", to="Plovdiv")
    turkish = Story("Kemal Durak Filibe’den Sofya’ya gitti.", "tr.txt", "tr")
    turkish.say("movement", "gitti", "git", traveller="Kemal Durak", from_="Filibe’den", to="Sofya’ya")
    assert drawn(views_of(english, turkish).routes[0]) == ["1: Edirne > … > Plovdiv", "2: Filibe > … > Sofya"]
    assert len(views_of(english, turkish, placed=False).routes) == 2


def test_a_leg_into_a_country_stands_with_the_first_place_there_that_another_document_names() -> None:
    fine = Story("Kemal Durak went from Edirne to Plovdiv. Kemal Durak went from Plovdiv to Niš.", "fine.txt")
    fine.say("movement", "went from Edirne", "go", traveller="Kemal Durak", from_="Edirne", to="Plovdiv")
    fine.say("movement", "went from Plovdiv", "go", traveller="Kemal Durak", from_="Plovdiv", to="Niš")
    coarse = Story("Kemal Durak may have gone to Serbia.", "z.txt")
    coarse.say("movement", "gone", "go", traveller="Kemal Durak", to="Serbia", status="possible")
    [route] = views_of(fine, coarse).routes
    assert drawn(route) == ["1: Edirne > … > Plovdiv", "2: Plovdiv > … > Niš", "2: … > … > Serbia possible"]


def test_a_dropped_subject_goes_on_with_the_group_in_turkish() -> None:
    story = Story("Kuryeler Edirne’den Filibe’ye gitti. Oradan Sofya’ya geçti.", language="tr")
    story.say("movement", "gitti", "git", traveller="Kuryeler", from_="Edirne’den", to="Filibe’ye")
    story.say("movement", "geçti", "geç", from_="Oradan", to="Sofya’ya")
    [route] = views_of(story).routes
    assert drawn(route) == ["1: Edirne > … > Filibe", "2: Filibe > … > Sofya"]
    assert route.why == ("“geçti” names nobody who goes and follows a sentence about the group",)


def test_a_stretch_that_goes_on_says_from_which_leg() -> None:
    story = Story("The couriers went to Plovdiv and drove to Sofia. The couriers went to Niš.")
    story.say("movement", "went to Plovdiv", "go", traveller="The couriers", to="Plovdiv")
    story.say("movement", "drove", "drive", traveller="The couriers", to="Sofia")
    story.say("movement", "went to Niš", "go", traveller="The couriers", to="Niš")
    [route] = views_of(story).routes
    assert [leg.follows for leg in route.legs] == [None, route.legs[0].id, None]
    assert all(not leg.origin for leg in route.legs)  # nothing is filled in


def test_a_link_between_claims_orders_what_the_text_tells_backwards() -> None:
    story = Story("The couriers went to Sofia. The couriers went to Niš.")
    late = story.say("movement", "went to Sofia", "go", traveller="The couriers", to="Sofia")
    early = story.say("movement", "went to Niš", "go", traveller="The couriers", to="Niš")
    before = Link("link:1", "before", (early.id, late.id), "first … then", 0.9)  # type: ignore[arg-type]
    views = routes_and_processes(story.claims, entities_of(story), [story.document], [before])
    assert drawn(views.routes[0]) == ["1: … > … > Niš", "2: … > … > Sofia"]


def test_records_hold_all_that_a_view_holds() -> None:
    views = views_of(couriers())
    leg = route_record(views.routes[0])["legs"][0]
    assert leg["origin"] == [{"text": "Tirana", "entity": "entity:Tirana"}]
    assert leg["tellings"][0]["evidence"]["quote"].startswith("The couriers flew from Tirana")
    assert leg["status"] == {"polarity": "affirmed", "reality": "actual", "certainty": "certain"}
    stages = process_record(views.processes[0])["stages"]
    assert [stage["stage"] for stage in stages][:2] == ["arrival", "reception"]


def test_a_case_without_movements_has_no_routes() -> None:
    none: list[Claim] = []
    assert routes_and_processes(none, [], []).routes == ()


def test_what_is_no_place_is_passed_by_nobody() -> None:
    story = Story("The couriers went from Edirne to Sofia through their raids and the forest district.")
    story.say("movement", "went", "go", traveller="The couriers", from_="Edirne", to="Sofia",
              via=("their raids", "the forest district"))  # fmt: skip
    assert drawn(views_of(story).routes[0]) == ["1: Edirne > the forest district > Sofia"]
