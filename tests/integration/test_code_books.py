"""Rows in the terms of other code books, and what columns say of themselves."""

from dataclasses import replace

from dateline import timeline
from dateline.export import export
from dateline.records import Argument, Span
from dateline.resolve.places import place_of_state, resolve_place
from dateline.store.postgres import answer, connect
from tests.integration.linking import load, told
from tests.unit.builders import day, mention

ON = day("2024-03-12")


def test_the_number_of_a_row_like_gdelts_is_that_of_the_code_written_in_it(database_url: str) -> None:
    """A root alone is written as its "not specified", which has a number of its own: 13 has -6.0, 130 has -4.4."""
    load(database_url, told("t", "2024-03-13", mention("threat", recipients=("RUS",), when=ON)))
    header, line = "".join(export(database_url, "gdelt")).splitlines()
    row = dict(zip(header.split("\t"), line.split("\t"), strict=True))
    assert (row["EventCode"], row["GoldsteinScale"]) == ("130", "-4.4")
    assert timeline.rows(database_url)[0]["goldstein"] == -6.0


def test_a_mode_of_two_words_is_whole_in_plovers_fields(database_url: str) -> None:
    made = mention("restriction", recipients=("NOR",), when=ON)
    law = Argument("object", Span(0, 11, "martial law"), 0.9, ())
    load(database_url, told("law", "2024-03-13", replace(made, arguments=(*made.arguments, law))))
    found = answer(database_url, "SELECT event_type, event_mode FROM plover_events")
    assert found == [{"event_type": "COERCE", "event_mode": "martial-law"}]


def test_coordinates_of_a_state_are_those_of_its_capital_and_the_columns_say_so(database_url: str) -> None:
    state, capital = place_of_state("AUT", "test"), resolve_place("Vienna", ("AUT",))
    assert state
    assert (state.lat, state.lon) == (capital.lat, capital.lon) != (None, None)
    columns = "attrelid IN ('timeline'::regclass, 'upcoming'::regclass, 'slipped'::regclass, 'plover_events'::regclass)"
    asked = f"SELECT col_description(attrelid, attnum) FROM pg_attribute WHERE attname IN ('lat', 'lon') AND {columns}"
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(asked)
        said = [text for (text,) in cursor.fetchall()]
    assert ["capital" in text for text in said] == [True] * 8
