"""Databases that tests give back: empty for the next one, or gone."""

import psycopg2
import pytest

from dateline.local.postgres_server import Server
from tests.databases import Databases
from tests.integration.statements import execute

ROWS = "INSERT INTO sources (name, kind, location) VALUES ('a', 'rss', 'b')"


def test_one_with_rows_is_emptied_for_the_next(server: Server, databases: Databases) -> None:
    name = databases.take()
    execute(server.url(name), ROWS, "SELECT nextval('reviews_review_id_seq')")
    databases.give_back(name)
    assert databases.take() == name
    execute(server.url(name), "DO $$ BEGIN ASSERT NOT EXISTS (SELECT FROM sources); END $$")
    execute(server.url(name), "DO $$ BEGIN ASSERT nextval('reviews_review_id_seq') = 1; END $$")
    databases.give_back(name)


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE sources ADD more int",
        "DROP VIEW rejected_inputs CASCADE",
        "GRANT SELECT ON sources TO PUBLIC",
        "COMMENT ON TABLE sources IS 'other'",
        "DELETE FROM event_relations",
        "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "SELECT lo_create(0)",
    ],
)
def test_one_whose_schema_or_fixed_rows_changed_is_gone(server: Server, databases: Databases, change: str) -> None:
    name = databases.take()
    execute(server.url(name), change)
    databases.give_back(name)
    with pytest.raises(psycopg2.OperationalError, match="does not exist"):
        psycopg2.connect(server.url(name))
