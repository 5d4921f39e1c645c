"""The databases on a server: made where they are missing, and told of where that fails."""

from urllib.parse import quote

import pytest

from dateline.errors import Misuse, Outside
from dateline.local.databases import airflow_revision, beside, ensure_database
from dateline.local.postgres_server import Server
from tests.integration.statements import alone, execute


def test_a_missing_database_is_made_once(server: Server) -> None:
    url = server.url("made-by-a-test")
    ensure_database(url)
    ensure_database(url)
    assert execute(url, "SELECT 1") == [(1,)]
    alone(server.url(), 'DROP DATABASE "made-by-a-test"')


@pytest.mark.parametrize("name", ['made by%a "test"', "größer"])
def test_a_missing_database_of_any_name_is_made(server: Server, name: str) -> None:
    url = server.url(quote(name))
    ensure_database(url)
    assert execute(url, "SELECT current_database()") == [(name,)]
    ensure_database(f"{url}?connect_timeout=5")
    quoted = name.replace('"', '""')
    alone(server.url(), f'DROP DATABASE "{quoted}"')


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(Outside, match=r"127\.0\.0\.1:9/x cannot be used") as caught:
        ensure_database("postgresql://me:very-secret@127.0.0.1:9/x")
    assert "very-secret" not in str(caught.value)


def test_a_user_who_may_not_make_databases_is_told_so(server: Server) -> None:
    execute(server.url(), "CREATE ROLE modest LOGIN PASSWORD 'modest'")
    url = beside(server.url(), "wanted").replace(f"postgres:{server.password}", "modest:modest")
    with pytest.raises(Misuse, match="CREATEDB"):
        ensure_database(url)
    execute(server.url(), "DROP ROLE modest")


def test_a_database_without_airflow_stands_at_no_revision(server: Server) -> None:
    assert airflow_revision(server.url()) is None
