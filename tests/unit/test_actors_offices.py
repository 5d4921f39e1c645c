"""Actors: what an office of the table says of the sector, and states beside a full name that are not its bearer's."""

from datetime import date
from itertools import pairwise

import pytest

from dateline.actors.tables import day, rows
from dateline.actors.tenures import office_holder
from dateline.resolve.actors import resolve_actors


def one(phrase: str, on: str) -> tuple[str, str | None, str | None]:
    (actor,) = resolve_actors(phrase, date.fromisoformat(on))
    return actor.name, actor.code, actor.sector


@pytest.mark.parametrize(
    ("name", "on", "code", "sector"),
    [
        ("Carrie Lam", "2019-06-06", "HKG", "GOV"), ("Moussa Faki Mahamat", "2020-06-06", "IGO", "GOV"),
        ("Hans Blix", "2003-02-06", "UNO", "GOV"), ("Fatih Birol", "2020-06-06", "IGO", "GOV"),
        ("Catherine Russell", "2023-06-06", "UNO", "GOV"), ("Francesca Albanese", "2024-06-06", "UNO", "GOV"),
        ("Kenneth Roth", "2015-06-06", "NGO", "SOC"), ("Mustafa Abdel Jalil", "2011-06-06", "LBY", "GOV"),
        ("Karim Khan", "2023-06-06", "IGO", "JUD"), ("Jens Stoltenberg", "2016-06-06", "IGO", "GOV"),
    ],
)  # fmt: skip
def test_the_sector_of_an_office(name: str, on: str, code: str, sector: str) -> None:
    """A territory's chief executive is no businessman, a union of states no trade union, a UN rapporteur no legislator."""
    assert one(name, on)[1:] == (code, sector)


@pytest.mark.parametrize(
    ("phrase", "on", "name", "code"),
    [
        ("Iran envoy Brian Hook", "2019-03-06", "Brian Hook", "USA"),
        ("Syria envoy Geir Pedersen", "2021-03-06", "Geir Pedersen", "UNO"),
        ("Crimea's Russian-installed leader Sergei Aksyonov", "2016-06-06", "Sergei Aksyonov", "RUS"),
        ("Sahrawi leader Brahim Ghali", "2021-04-01", "Brahim Ghali", "IMG"),
        ("Jordanian militant Abu Musab al-Zarqawi", "2005-04-01", "Abu Musab al-Zarqawi", "IMG"),
        ("Iran's envoy Majid Takht-Ravanchi", "2020-03-06", "Majid Takht-Ravanchi", "IRN"),
    ],
)  # fmt: skip
def test_a_state_beside_a_name_that_is_not_its_bearers(phrase: str, on: str, name: str, code: str) -> None:
    """Where an envoy is sent, what land somebody rules for others, where a rebel comes from."""
    assert one(phrase, on)[:2] == (name, code)


@pytest.mark.parametrize("phrase", ["Peruvian singer John Bolton", "Peru's envoy John Bolton", "Peruvian envoy John Bolton"])
def test_a_namesake_of_another_state_is_somebody_else(phrase: str) -> None:
    assert one(phrase, "2018-10-01")[1] == "PER"


@pytest.mark.parametrize(
    ("phrase", "code", "sector"),
    [
        ("the taoiseach", "IRL", "GOV"), ("Taoiseach Leo Varadkar", "IRL", "GOV"), ("Houthi-run television", "IMG", "JRN"),
        ("the Kurdish regional government", "IRQ", "GOV"), ("the Ulster Unionists", "GBR", "PTY"),
    ],
)  # fmt: skip
def test_names_as_papers_write_them(phrase: str, code: str, sector: str) -> None:
    assert one(phrase, "2018-10-01")[1:] == (code, sector)


@pytest.mark.parametrize(
    ("office", "code", "on", "name"),
    [
        ("foreign minister", "ARE", "2015-06-06", "Abdullah bin Zayed"),
        ("foreign minister", "TUR", "2015-10-06", "Feridun Sinirlioglu"),
        ("foreign minister", "CZE", "2010-01-06", "Jan Kohout"), ("prime minister", "MLT", "1997-06-06", "Alfred Sant"),
        ("prime minister", "SVK", "1994-06-06", "Jozef Moravcik"), ("foreign minister", "UZB", "2022-06-06", "Vladimir Norov"),
        ("foreign minister", "ITA", "2012-06-06", "Giulio Terzi"), ("prime minister", "IRQ", "2021-06-06", "Mustafa al-Kadhimi"),
    ],
)  # fmt: skip
def test_who_held_an_office(office: str, code: str, on: str, name: str) -> None:
    """Tenures end where another's began; a minister of state is not the minister."""
    holder = office_holder(office, code, date.fromisoformat(on))
    assert holder is not None
    assert holder.name == name


def test_every_tenure_has_its_days_in_order_and_once() -> None:
    held: dict[tuple[str, str, str], list[tuple[date, date]]] = {}
    for row in rows("leaders.csv"):
        start, end = day(row["start"]), day(row["end"], last=True) or date.max
        assert start is not None
        assert start <= end, row
        held.setdefault((row["name"], row["country"], row["office"]), []).append((start, end))
    for who, spans in held.items():
        spans.sort()
        assert all(before[1] < after[0] or (before[1] - after[0]).days < 32 for before, after in pairwise(spans)), who


@pytest.mark.parametrize(
    ("phrase", "on", "code", "sector"),
    [
        ("Emmanuel Macron", "2005-06-01", "FRA", "UNK"), ("Volodymyr Zelensky", "2010-06-01", "UKR", "UNK"),
        ("Pete Hegseth", "2014-06-01", "USA", "UNK"), ("Sen. Barack Obama", "2006-06-01", "USA", "LEG"),
        ("presidential candidate Volodymyr Zelensky", "2019-02-01", "UKR", "PTY"),
        ("Geir Pedersen", "2010-06-01", "UNO", "GOV"), ("Emmanuel Macron", "2018-06-01", "FRA", "GOV"),
        ("Mark Rutte", "2024-09-10", "NLD", "ELI"), ("Jens Stoltenberg", "2014-09-10", "NOR", "ELI"),
        ("NATO's incoming chief Mark Rutte", "2024-09-10", "IGO", "UNK"), ("Mark Rutte", "2025-09-10", "IGO", "GOV"),
    ],
)  # fmt: skip
def test_before_an_office_the_one_before_it_counts(phrase: str, on: str, code: str, sector: str) -> None:
    """Before the first one the sector of a head of state or a minister is open, of an envoy that of his service."""
    (actor,) = resolve_actors(phrase, date.fromisoformat(on))
    assert (actor.code, actor.sector) == (code, sector)


def test_a_namesake_who_held_the_office_long_ago_is_not_meant_by_the_elected_one() -> None:
    assert resolve_actors("Trudeau", date(2015, 10, 25))[0].reason.startswith("Justin Trudeau")


def test_before_the_first_office_the_article_may_tell_the_sector() -> None:
    text = "Macron left France. The opposition leader Emmanuel Macron had spoken there."
    assert [actor.sector for actor in resolve_actors("Macron", date(2005, 6, 1), text)] == ["OPP"]
