import pytest

from whosays.case.voices.bylines import agency

BODY = "Police have detained nine people in an operation against a ring, a prosecutor said on Wednesday. " * 8


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"EDIRNE, 7 June 2023 (Tri-Border Press Agency) – {BODY}", "tri border press agency"),
        (f"8 June 2023 – Tri-Border Press Agency\n\n{BODY}", "tri border press agency"),
        (f"{BODY}\n\nTri-Border Press Agency", "tri border press agency"),
        (f"ZONGULDAK (Kıyı Haber Ajansı) – {BODY}", "kiyi haber ajansi"),
        (f"{BODY} (AA)", "aa"),
        (f"By Reuters\n\n{BODY}", "reuters"),
        (f"{BODY} (Tri-Border Press Agency)\n\nThe mayor told this paper otherwise. {BODY}", "tri border press agency"),
    ],
)
def test_by_lines_at_the_ends_of_a_text(text: str, name: str) -> None:
    assert agency(text) == name


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"{BODY} The Tri-Border Press Agency reported it first. {BODY}",
        f"{BODY} (see page 9)",
        f"By Deniz Alkan\n\n{BODY}",
        f"An agency\n\n{BODY}",
        "",
    ],
)
def test_what_is_no_by_line(text: str) -> None:
    assert agency(text) is None
