import json

from bench.muc4.measure import as_event, read_events, read_keys, read_messages
from bench.muc4.templates import parse


def test_a_part_is_read_as_its_archive_lies(tmp_path):
    (tmp_path / "tst9-muc4").write_text("TST9-MUC4-0001\n\n   ONE.\n\nTST9-MUC4-0002 (NOSC)\n\n   TWO.\n")
    (tmp_path / "key-tst9.v1").write_text("0.  MESSAGE: ID  TST9-MUC4-0001\n1.  MESSAGE: TEMPLATE  *\n")
    assert read_messages(tmp_path) == {"TST9-MUC4-0001": "   ONE.\n", "TST9-MUC4-0002": "   TWO.\n"}
    assert read_keys(tmp_path) == {"TST9-MUC4-0001": []}


def test_five_roles_of_a_template():
    lines = (
        "0.  MESSAGE: ID                   M",
        "1.  MESSAGE: TEMPLATE             1",
        "4.  INCIDENT: TYPE                BOMBING",
        '6.  INCIDENT: INSTRUMENT ID       "A BOMB"',
        '18. HUM TGT: NAME                 "ANA PAZ"',
        '19. HUM TGT: DESCRIPTION          "JUDGE": "ANA PAZ"',
        '                                  "PASSERSBY"',
    )
    [template] = parse("\n".join(lines))["M"]
    found = as_event(template)
    assert found.types == ("bombing",)
    assert found.of("Weapon") == (frozenset({"bomb"}),)
    assert found.of("Victim") == (frozenset({"ana paz"}),)


def test_gold_templates_that_are_alike_count_once(tmp_path):
    one = {"incident_type": "attack / bombing", "PerpInd": [], "PerpOrg": [], "Target": [], "Weapon": []}
    one["Victim"] = [[["the judge", 4], ["paz", 9]]]
    path = tmp_path / "dev.json"
    path.write_text(json.dumps({"docid": "M", "doctext": "", "templates": [one, one]}) + "\n")
    [event] = read_events(path)["M"]
    assert event.types == ("attack", "bombing")
    assert event.of("Victim") == (frozenset({"judge", "paz"}),)
