"""`dateline timeline` as a user calls it: which events an actor's name or code finds, and what is refused."""

import re
import sys
from dataclasses import replace
from typing import Any

import pytest

from dateline import timeline
from dateline.cli import main
from dateline.store.postgres import connect, query
from tests.integration.linking import load, summit, told
from tests.unit.builders import actor, day, mention

NAMES = {"USA": "American ambassador", "CAN": "Justin Trudeau", "MAR": "King of Morocco", "SOM": "Omar 100% sure"}


@pytest.fixture
def filled(database_url: str) -> str:
    """One protest by each of the actors."""
    for number, (code, name) in enumerate(NAMES.items()):
        seen = mention("protest", initiators=(code,), when=day(f"2024-03-1{number}"))
        (argument,) = seen.arguments
        load(
            database_url,
            told(code, f"2024-03-1{number}", replace(seen, arguments=(replace(argument, actors=(actor(code, name),)),))),
        )
    return database_url


def found(url: str, asked: str) -> list[str]:
    return [row["countries"][0] for row in timeline.rows(url, actor=asked)]


@pytest.mark.parametrize(
    ("asked", "codes"),
    [
        ("CAN", ["CAN"]),
        ("MAR", ["MAR"]),
        ("UGA", []),
        ("can", []),
        ("OMA", ["SOM"]),
        ("trud", ["CAN"]),
        ("of morocco", ["MAR"]),
        ("bassador", []),
        ("%", []),
        ("_", []),
        ("100% S", ["SOM"]),
        ("100..", []),
    ],
)
def test_an_actor_is_a_code_or_the_beginning_of_a_word_of_a_name(filled: str, asked: str, codes: list[str]) -> None:
    assert found(filled, asked) == codes


def test_two_actors_take_part_both_and_a_status_is_asked_for(database_url: str) -> None:
    load(
        database_url,
        told("a", "2024-03-13", summit(when=day("2024-03-12"), cast="USA RUS")),
        told("b", "2024-04-13", summit("planned", day("2024-04-20"), cast="USA CHN")),
        told("c", "2024-05-13", mention("visit", initiators=("RUS",), recipients=("USA",), when=day("2024-05-12"))),
    )

    def asked(**filters: Any) -> list[str]:
        return [str(row["date_earliest"]) for row in timeline.rows(database_url, **filters)]

    assert asked(actor="USA", other="RUS") == ["2024-03-12", "2024-05-12"]
    assert asked(actor="rus", other="chn") == []
    assert asked(actor="us", other="CHN") == asked(status="planned") == ["2024-04-20"]
    counted = timeline.found(database_url, {"actor": "USA", "other": "RUS"}).counts
    assert [(str(row["day"]), row["quad_class"], row["events"]) for row in counted] == [
        ("2024-03-12", "verbal cooperation", 1),
        ("2024-05-12", "verbal cooperation", 1),
    ]


@pytest.mark.parametrize("asked", [{}, {"name": "o"}, {"name": "o", "other_name": "s"}])
def test_names_are_put_together_for_the_events_that_are_shown_alone(filled: str, asked: dict[str, object]) -> None:
    """A page far down a long timeline, and the count of what fits, cost no more for each event that they pass over."""
    nothing = dict.fromkeys((*timeline.FILTERS, "code", "name", "other_code", "other_name"))
    values = nothing | {"newest_first": True, "limit": 1, "offset": 0} | asked
    plans = []
    with connect(filled) as connection, connection.cursor() as cursor:
        for name in ("timeline", "timeline_counts"):
            cursor.execute("EXPLAIN (ANALYZE, COSTS OFF) " + query(name), values)
            plans.append("\n".join(line for (line,) in cursor.fetchall()))
    shown, counted = (re.findall(r"(?<!Hash)(?<!Group)Aggregate \(.*loops=(\d+)\)", plan) for plan in plans)
    assert (shown, counted) == (["1"], []), plans


def test_pages_of_a_name_follow_one_another_and_their_number_is_known(filled: str) -> None:
    filters = {"event_type": "protest", "actor": "o"}
    pages = [timeline.found(filled, filters, 1, offset, newest_first=True).rows for offset in range(3)]
    assert [[row["countries"] for row in rows] for rows in pages] == [[["SOM"]], [["MAR"]], []]
    assert timeline.found(filled, filters, 1).total == 2


def test_without_an_actor_all_events_are_shown(filled: str) -> None:
    assert sorted(found(filled, "")) == sorted(NAMES)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("timeline --from 2021-13-01", "'2021-13-01' is no date; write it as 2021-06-16"),
        ("timeline --to June", "'June' is no date"),
        ("timeline --from 2021-06-02 --to 2021-06-01", "--to (2021-06-01) is before --from (2021-06-02)"),
        ("timeline --type Summit", "'Summit' is no event type: one of accusation, "),
        ("timeline --status done", "'done' is no status: one of occurred, "),
        ("timeline --actor=", "--actor is empty: give a code (RUS) or how a word of a name begins, or leave it out"),
        ("timeline --actor RUS --with=", "--with is empty"),
        ("timeline --type=", "'' is no event type: one of "),
        ("timeline --status=", "'' is no status: one of "),
        ("timeline --from=", "--from is empty: give a day as 2021-06-16, or leave it out"),
        ("timeline --to=", "--to is empty: give a day"),
        ("export csv --from=", "--from is empty: give a day"),
        ("export csv --to=", "--to is empty: give a day"),
        ("export ical --as-of=", "--as-of is empty: give a day"),
        ("export csv --as-of=", "--as-of is for ical"),
        ("models retag v1 --from=", "--from is empty: give a day"),
        ("models retag v1 --to=", "--to is empty: give a day"),
        ("timeline --limit -1", "should be greater than or equal to 1"),
        ("timeline --limit 99999999999999999999", "should be less than or equal to 1000000000"),
        ("review queue --limit -1", "should be greater than or equal to 1"),
        ("export ical --as-of garbage", "'garbage' is no date"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_what_to_give(
    asked: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["dateline", *asked.split()])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert said in " ".join(capsys.readouterr().err.replace("│", " ").split())


def test_days_and_a_type_that_are_right_choose_the_events(
    filled: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", filled)
    asked = "timeline --type protest --from 2024-03-11 --to 2024-03-12 --format json"
    monkeypatch.setattr(sys, "argv", ["dateline", *asked.split()])
    with pytest.raises(SystemExit) as ended:
        main()
    assert (ended.value.code, len(capsys.readouterr().out.splitlines())) == (0, 2)


def test_a_type_is_asked_for_as_pages_show_it(
    filled: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", filled)
    monkeypatch.setattr(sys, "argv", ["dateline", "timeline", "--type", "phone call"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert (ended.value.code, "no event fits" in capsys.readouterr().err) == (0, True)


@pytest.mark.parametrize(("limit", "said"), [(3, "the first 3 of 4 events: --limit 4 prints them all\n"), (4, ""), (5, "")])
def test_events_beyond_the_limit_are_told(
    filled: str, limit: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", filled)
    monkeypatch.setattr(sys, "argv", ["dateline", "timeline", "--format", "json", "--limit", str(limit)])
    with pytest.raises(SystemExit):
        main()
    printed = capsys.readouterr()
    assert (len(printed.out.splitlines()), printed.err) == (min(limit, len(NAMES)), said)


SO = "finds names in which a word begins so"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["Moscow"], f"'Moscow' {SO}; --actor RUS finds whoever acts for Russia\nno event fits\n"),
        (["o", "--with", "Kim Jong-un"], f"'Kim Jong-un' {SO}; --with 'Kim Jong Un' finds the same"),
        (["UGA"], "no event fits\n"),
        (["CAN"], ""),
    ],
)
def test_what_else_finds_an_actor_and_that_none_was_found_is_told_beside_the_rows(
    filled: str, asked: list[str], told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", filled)
    monkeypatch.setattr(sys, "argv", ["dateline", "timeline", "--format", "json", "--actor", *asked])
    with pytest.raises(SystemExit) as ended:
        main()
    printed = capsys.readouterr()
    assert ended.value.code == 0
    assert printed.err.startswith(told)
    assert len(printed.out.splitlines()) == (0 if "no event fits" in printed.err else 1)
    assert printed.err or not told
