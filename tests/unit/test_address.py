"""Addresses of databases: every form that libpq takes, and no password where it does not belong."""

import pytest
from psycopg2.extensions import parse_dsn
from sqlalchemy import make_url
from sqlalchemy.dialects.postgresql.psycopg2 import dialect

from dateline.errors import Misuse
from dateline.store.address import as_libpq_reads, beside, database_of, for_sqlalchemy, patience, shown, with_reader

FORMS = [
    "postgresql://owner:s3cret@db.example:6543/timeline",
    "postgres://owner:s3cret@db.example:6543/timeline",
    "postgresql://db.example:6543/timeline?user=owner&password=s3cret",
    "postgresql:///timeline?host=db.example&port=6543&user=owner&password=s3cret",
    "host=db.example port=6543 user=owner password=s3cret dbname=timeline",
]


@pytest.mark.parametrize("url", FORMS)
def test_the_readers_address_holds_nothing_of_the_owners_login(url: str) -> None:
    found = with_reader(url, "p/w@1")
    assert found == "postgresql://dateline_reader:p%2Fw%401@db.example:6543/timeline"
    assert parse_dsn(found)["password"] == "p/w@1"


@pytest.mark.parametrize("url", FORMS)
def test_an_address_is_shown_without_its_login(url: str) -> None:
    assert shown(url) == "postgresql://db.example:6543/timeline"


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("postgresql://me@[::1]:6543/x", {"host": "::1", "port": "6543", "dbname": "x"}),
        ("postgresql://me@/x?host=/run/postgresql", {"host": "/run/postgresql", "dbname": "x"}),
        ("postgresql://me@a:1,b:2/x?sslmode=require", {"host": "a,b", "port": "1,2", "dbname": "x", "sslmode": "require"}),
        ("postgresql://me@h/caf%C3%A9%20%22%25%2F", {"host": "h", "dbname": 'café "%/'}),
        ("postgresql://me@h", {"host": "h", "dbname": "me"}),
        ("postgresql:///x?sslmode=disable", {"dbname": "x", "sslmode": "disable"}),
    ],
)
def test_place_name_and_settings_of_the_database_stay_in_the_readers_address(url: str, parts: dict[str, str]) -> None:
    assert parse_dsn(with_reader(url, "p")) == {**parts, "user": "dateline_reader", "password": "p"}


def test_another_database_of_the_server_has_the_same_login() -> None:
    assert beside("postgresql://me:a%40b@h:1/x?sslmode=require", "air flow") == (
        "postgresql://me:a%40b@h:1/air%20flow?sslmode=require"
    )


@pytest.mark.parametrize("url", [*FORMS, "host=a,b port=1,2 dbname=x user=me", "host=/run/pg dbname=x user=me password=a/b@"])
def test_sqlalchemy_reads_of_an_address_what_libpq_does(url: str) -> None:
    _, read = dialect().create_connect_args(make_url(for_sqlalchemy(url)))  # type: ignore[no-untyped-call]
    assert {name: str(value) for name, value in read.items()} == parse_dsn(url)


def test_an_address_that_names_its_driver_is_sqlalchemys_already() -> None:
    assert for_sqlalchemy("postgresql+psycopg2://me:x@h/airflow") == "postgresql+psycopg2://me:x@h/airflow"


def test_a_name_is_read_as_it_is_written_in_a_url() -> None:
    assert database_of("postgresql://h/my%20timeline") == "my timeline"


@pytest.mark.parametrize(
    "url",
    ["foo", "mysql://u:s3cret@h/x", "postgresql://u:s3@cret@h/x", "postgresql://u:s3/cret@h/x", "postgresql://u:s3%cret@h/x"],
)
def test_a_password_that_breaks_its_url_is_not_repeated(url: str) -> None:
    with pytest.raises(Misuse, match="@ is %40") as told:
        shown(url)
    assert "cret" not in str(told.value)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("postgres://me:p%2Bw@h/x?options=-ca%3Db+-cc%3D%2B1", "postgres://me:p%2Bw@h/x?options=-ca%3Db%20-cc%3D%2B1"),
        ("postgres://me:p+w@h/a+b", "postgres://me:p+w@h/a+b"),
        ("postgres://h/?application_name=a+b", "postgres://h/?application_name=a%20b"),
    ],
)
def test_a_plus_that_airflow_writes_for_a_space_is_one_and_no_other(written: str, read: str) -> None:
    assert as_libpq_reads(written) == read


def test_a_server_is_waited_for_as_long_as_its_address_or_the_variable_of_libpq_says(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, url, seconds in (("", "", ""), ("7", "", "7"), ("7", "?connect_timeout=60", "60")):
        monkeypatch.setenv("PGCONNECT_TIMEOUT", variable)
        assert str(patience(f"postgresql://h/x{url}", 30)) == (seconds or "30")
