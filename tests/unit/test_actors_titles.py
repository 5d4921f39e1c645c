"""Actors: what titles and forms of address around a name say of whom it means."""

from datetime import date

import pytest

from dateline.actors.tables import rows
from dateline.actors.words import key_of, word_set
from dateline.records import Span
from dateline.resolve.actors import resolve_actors, resolve_spans


def one(phrase: str, on: str) -> tuple[str, str | None, str | None]:
    actor = resolve_actors(phrase, date.fromisoformat(on))[0]
    return actor.name, actor.code, actor.sector


@pytest.mark.parametrize(
    ("phrase", "on", "name", "sector"),
    [
        ("President Bush", "1991-02-01", "George H. W. Bush", "GOV"), ("President Bush", "2003-04-01", "George W. Bush", "GOV"),
        ("Prime Minister Sharif", "2014-03-01", "Sharif", "GOV"), ("President Clinton", "2010-05-01", "Clinton", "ELI"),
    ],
)  # fmt: skip
def test_the_title_and_the_day_choose_between_namesakes(phrase: str, on: str, name: str, sector: str) -> None:
    """Of two office holders of one name the one of the office written before it, on that day."""
    assert one(phrase, on)[0] == name
    assert one(phrase, on)[2] == sector


@pytest.mark.parametrize(
    ("phrase", "on", "code"),
    [
        ("Mrs Sarkozy", "2010-05-01", None), ("Lady Blair", "2004-05-01", None), ("Mr Sarkozy", "2010-05-01", "FRA"),
        ("Ms Merkel", "2012-05-01", "DEU"), ("Lady Ashton", "2012-05-01", "EUR"), ("first lady Calderon", "2010-05-01", None),
        ("Joe Biden Jr.", "2022-05-01", None), ("Ferdinand Marcos Jr.", "2024-05-01", "PHL"), ("Gov. Blair", "2004-05-01", None),
        ("Mayor Blair", "2004-05-01", None), ("Sen. Kerry", "2008-05-01", "USA"),
    ],
)  # fmt: skip
def test_relatives_are_no_office_holders(phrase: str, on: str, code: str | None) -> None:
    """'Mrs' and 'first lady' mean a woman, 'Mr' a man, 'Jr.' a son, 'Gov.' a governor."""
    assert one(phrase, on)[1] == code


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [
        ("Education Minister Boris Tadic", "GOV"),
        ("opposition leader Boris Tadic", "OPP"), ("former senator Boris Tadic", "ELI"),
        ("then-ambassador Boris Tadic", "ELI"), ("President Boris Tadic", "ELI"), ("Boris Tadic", "ELI"),
    ],
)  # fmt: skip
def test_a_present_office_goes_before_an_ended_one(phrase: str, sector: str) -> None:
    """An office in the phrase that the table does not give the person is held now; the ended one is a courtesy title."""
    assert one(phrase, "2019-05-01")[1:] == ("SRB", sector)


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [
        ("the King", "GOV"), ("the Saudi King", "GOV"),
        ("Crown Prince Haakon", "GOV"), ("former King Juan", "ELI"), ("Bishop Ada Lind", "REL"),
    ],
)  # fmt: skip
def test_a_role_word_may_be_a_surname(phrase: str, sector: str) -> None:
    """'King' at the end of a personal name is no king."""
    assert one(phrase, "2019-05-01")[2] == sector


def test_women_are_given_names_or_people_of_the_table() -> None:
    names = {key_of(row["name"]) for row in rows("leaders.csv")}
    assert {name for name in word_set("women") if " " in name} <= names
    assert {"angela", "ursula"} <= word_set("women")
    assert not {"xi", "jean", "andrea"} & word_set("women")  # men bear them too


@pytest.mark.parametrize(
    ("headline", "codes"),
    [
        ("King Of Jordan", ["JOR"]), ("Envoys From Chad", ["TCD"]), ("Protesters In Georgia", ["GEO"]),
        ("PRESIDENTS OF CHAD AND SUDAN", ["TCD", "SDN"]), ("THE KING OF JORDAN", ["JOR"]),
        ("Jordan Peterson", [None]), ("Mr Chad", [None]),
        ("Envoys To Chad", [None]), ("Rui Malta", [None]), ("Sofia", ["BGR"]),
        ("Sofia Airport", ["BGR"]), ("Sofia City Court", ["BGR"]), ("Samar Island", ["PHL"]), ("Malta Police", ["MLT"]),
    ],
)  # fmt: skip
def test_small_words_with_a_capital_make_no_personal_name_of_a_state(headline: str, codes: list[str | None]) -> None:
    assert [actor.code for actor in resolve_actors(headline, None)] == codes


@pytest.mark.parametrize(
    ("text", "phrase", "on", "code"),
    [
        ("Theresa May will meet President Tusk.", "President Tusk", "2018-03-12", "EUR"),
        ("Armenia's Pashinyan phoned President Michel. Armenia waits.", "President Michel", "2021-10-12", "EUR"),
        ("Yanukovych met President Van Rompuy. Ukraine waits.", "President Van Rompuy", "2013-10-12", "EUR"),
        ("Ukraine and Chad met President Barroso.", "President Barroso", "2013-10-12", "EUR"),
        ("Poland met Donald Tusk. Poland thanked Tusk.", "Tusk", "2018-03-12", "EUR"),
        ("Ukraine met Prime Minister Tusk. Poland waits.", "Prime Minister Tusk", "2010-03-12", "POL"),
        ("Ukraine met Prime Minister Tusk.", "Prime Minister Tusk", "2024-03-12", "POL"),
        ("India met President Michel. The Seychelles wait.", "President Michel", "2010-03-12", "SYC"),
        ("India met Prime Minister Michel. Belgium waits.", "Prime Minister Michel", "2018-03-12", "BEL"),
    ],
)  # fmt: skip
def test_who_presides_over_a_body_of_the_union_is_called_president(text: str, phrase: str, on: str, code: str) -> None:
    at = text.rindex(phrase)
    (found,) = resolve_spans(text, [Span(at, at + len(phrase), phrase)], date.fromisoformat(on))
    assert [actor.code for actor in found] == [code]
