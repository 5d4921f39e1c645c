"""What is said of a query that the database refused: its own words, and what to ask instead where those do not say it."""

import psycopg2

__all__ = ["reason_of"]

_ONE_SELECT = "one SELECT is wanted (or WITH, VALUES, EXPLAIN, SHOW)"
_VIEWS = "readers ask the views and functions of docs/querying.md: timeline, upcoming, evidence, ..."
_INSTEAD = {  # by SQLSTATE
    "42P01": _VIEWS,  # no such table
    "42501": _VIEWS,  # a table, or a function of the stages
    "42703": "the columns of a view: SELECT column_name FROM information_schema.columns WHERE table_name = 'timeline'",
    "22P02": "a list is asked with @>, as in countries @> ARRAY['RUS']",  # said of malformed arrays alone
}


def reason_of(error: psycopg2.Error) -> str:
    """The reason and the advice, in one line of any length."""
    said, advice = error.diag.message_primary or str(error).strip(), error.diag.message_hint
    if error.pgcode == "42P11":  # no cursor can be opened for it
        return _ONE_SELECT
    if error.pgcode == "55000" and "view" in said:  # Postgres would advise to write a trigger
        return f"{said}: {_ONE_SELECT}"
    if error.pgcode != "22P02" or "array" in said:
        advice = advice or _INSTEAD.get(str(error.pgcode))
    return f"{said}: {advice}" if advice else said
