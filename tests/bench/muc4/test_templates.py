from bench.muc4.templates import Fill, parse

KEY = """\
0.  MESSAGE: ID                    TST9-MUC9-0001
1.  MESSAGE: TEMPLATE              1 (OPTIONAL)
2.  INCIDENT: DATE                 (- 02 MAR 89) / (01 MAR 89 - 02 MAR 89)
3.  INCIDENT: LOCATION             (PERU: LIMA (CITY)) / (PERU)
4.  INCIDENT: TYPE                 BOMBING / ATTACK
6.  INCIDENT: INSTRUMENT ID        -
9.  PERP: INDIVIDUAL ID            ? "TWO MEN" / "MEN"
                                   "A \\"SOLDIER\\": PEREZ"
12. PHYS TGT: ID                   *
23. HUM TGT: EFFECT OF INCIDENT    DEATH: "ANA PAZ" / "PAZ"
                                   NO INJURY: "-"

; a remark
0.  MESSAGE: ID                    TST9-MUC9-0002
1.  MESSAGE: TEMPLATE              *
4.  INCIDENT: TYPE                 *
"""


def test_a_key_is_read():
    [template] = parse(KEY)["TST9-MUC9-0001"]
    assert (template.number, template.optional) == ("1", True)
    assert template.of(2) == (Fill(("- 02 MAR 89", "01 MAR 89 - 02 MAR 89")),)
    assert template.of(3) == (Fill(("PERU: LIMA (CITY)", "PERU")),)
    assert template.of(4) == (Fill(("BOMBING", "ATTACK")),)
    assert template.of(6) == template.of(12) == ()
    assert template.of(9) == (Fill(("TWO MEN", "MEN"), (), True), Fill(('A "SOLDIER": PEREZ',)))
    assert template.of(23) == (Fill(("DEATH",), ("ANA PAZ", "PAZ")), Fill(("NO INJURY",), ("-",)))


def test_a_message_without_incidents_has_no_template():
    assert parse(KEY)["TST9-MUC9-0002"] == []


def test_tabs_and_several_stars_are_read_as_the_systems_of_1992_wrote_them():
    response = "0.  MESSAGE: ID\t\tX-1\n1.  MESSAGE: TEMPLATE\t    1\n24. HUM TGT: TOTAL NUMBER  * * *\n"
    [template] = parse(response)["X-1"]
    assert template.fills == {}
