"""Our table of heads against another one: what is compared, what agrees, and why a row does not."""

from pathlib import Path

import pytest

from dateline.errors import BadInput, Misuse
from dateline.scoring.leaders import compare_leaders, read_others


def row(name: str, since: str = "", first: str = "2015-10", last: str = "2017-03", **fields: str) -> dict[str, str]:
    """A row of the other table, by default about France's head of state."""
    seen = {"title_and_name": name, "since": since, "first_seen": first, "last_seen": last}
    return {"gec": "fr", "role": "chief of state"} | seen | fields


@pytest.mark.parametrize(
    "other",
    [
        row("President Francois HOLLANDE", "15 May 2012"),
        row("President Emmanuel MACRON", "14 May 2017", "2020-11", "2021-01"),
        row("Chancellor Angela MERKEL", "22 November 2005", gec="gm", role="head of government"),
        row("King FELIPE VI", "19 June 2014", gec="sp"),
        row("Queen ELIZABETH II", "6 February 1952", gec="ca"),
        row("President Francois HOLLANDE", first="2012-04"),  # seen on any day of that month
        row("Premier LI Keqiang", "16 March 2013", gec="ch", role="head of government"),
    ],
)
def test_a_head_in_office_all_along_agrees(other: dict[str, str]) -> None:
    found = compare_leaders([other])
    assert (found.compared, found.agree, found.disagreements) == (1, 1, ())


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (row("President Jean DUPONT"), "nobody of that name"),
        (row("Prime Minister Emmanuel MACRON", role="head of government"), "in another office"),
        (row("President Emmanuel MACRON", "15 May 2012"), "other dates: ours 2017-05.."),
        (row("President Nicolas SARKOZY", "16 May 2007"), "other dates: ours 2007-05..2012-05"),
    ],
)
def test_a_row_that_ours_does_not_bear_out_says_why(other: dict[str, str], why: str) -> None:
    found = compare_leaders([other])
    assert [(d.country, d.why) for d in found.disagreements] == [("FRA", why)]


def test_deputies_governors_and_names_without_a_title_stay_out() -> None:
    others = [
        row("Vice President Joseph R. BIDEN", gec="us"),
        row("Governor General David HURLEY", gec="as"),
        row("Leo VARADKAR"),
    ]
    assert (compare_leaders(others).compared, compare_leaders(others).left_out) == (0, 3)


def test_a_table_without_its_columns_is_named(tmp_path: Path) -> None:
    table = tmp_path / "leaders.csv"
    table.write_text("gec,role\nfr,chief of state\n", encoding="utf-8")
    with pytest.raises(BadInput, match="first_seen"):
        read_others(table)
    with pytest.raises(Misuse, match="nowhere"):
        read_others(tmp_path / "nowhere.csv")
