"""The timeline as tables like PLOVER's and GDELT's."""

import json
from dataclasses import replace

from dateline.records import Place
from tests.integration.exported import EXPULSION, text
from tests.integration.linking import load, summit, told
from tests.unit.builders import actor, day, mention


def gdelt(url: str) -> list[dict[str, str]]:
    header, *lines = text(url, "gdelt").splitlines()
    return [dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines]


def test_plover_lines_have_its_root_mode_actors_and_recipients(filled: str) -> None:
    rows = [json.loads(line) for line in text(filled, "plover").splitlines()]
    assert [(row["event_type"], row["event_mode"]) for row in rows] == [("SANCTION", "expel"), ("AGREE", None)]
    assert rows[0]["actor"] == [{"name": "NOR", "country": "NOR", "sector": ["GOV"]}]
    assert rows[0]["recipient"][0]["country"] == "RUS"


def test_the_table_like_gdelts_has_its_names_and_integer_quad_class(filled: str) -> None:
    rows = gdelt(filled)
    expulsion = rows[0]
    assert (expulsion["SQLDATE"], expulsion["Actor1CountryCode"], expulsion["Actor2CountryCode"]) == ("20240312", "NOR", "RUS")
    assert (expulsion["EventRootCode"], expulsion["QuadClass"], expulsion["NumArticles"]) == ("16", "4", "1")
    assert (rows[1]["Actor1Code"], rows[1]["Actor2Code"], rows[1]["EventCode"]) == ("USA", "RUS", "030")
    assert [row["GoldsteinScale"] for row in rows] == ["-4.0", "4.0"]
    assert "IsRootEvent" not in rows[0]
    assert list(rows[0])[-1] == "ActionGeo_ISO"


def test_the_address_of_a_row_like_gdelts_is_that_of_the_first_article_that_has_one(database_url: str) -> None:
    days = {"none": "2024-03-13", "zeta": "2024-03-14", "alpha": "2024-03-15"}
    tales = [told(key, published, EXPULSION[1][0]) for key, published in days.items()]
    addresses = {"zeta": "https://zeta.example/1", "alpha": "https://alpha.example/2"}
    load(database_url, *((replace(item, url=addresses.get(item.article_id)), found) for item, found in tales))
    (row,) = gdelt(database_url)
    assert (row["NumArticles"], row["DATEADDED"], row["SOURCEURL"]) == ("3", "20240313", "https://zeta.example/1")


def test_the_country_of_a_place_like_gdelts_is_fips(database_url: str) -> None:
    vienna = replace(summit(when=day("2024-03-12")), place=Place("Vienna", "AUT", 48.2, 16.4))
    nowhere = replace(summit(when=day("2024-04-12")), place=Place("Fiery Cross Reef", None))
    load(database_url, told("v", "2024-03-13", vienna), told("n", "2024-04-13", nowhere))
    columns = ("ActionGeo_FullName", "ActionGeo_CountryCode", "ActionGeo_ISO")
    assert [tuple(row[name] for name in columns) for row in gdelt(database_url)] == [
        ("Vienna, AUT", "AU", "AUT"),
        ("Fiery Cross Reef", "", ""),
    ]


def test_the_actors_of_a_row_like_gdelts_are_one_of_each_side_or_empty(database_url: str) -> None:
    nameless = replace(EXPULSION[1][0], arguments=EXPULSION[1][0].arguments[1:])
    codeless = replace(nameless.arguments[0], role="initiator", actors=(actor(None, "the Varna Circle"),))
    alone = replace(nameless, date=day("2024-04-12"))
    by_nobody_known = replace(nameless, date=day("2024-05-12"), arguments=(codeless, *nameless.arguments))
    meeting = summit("planned", day("2024-06-12"), cast="USA RUS FRA")
    with_a_body = summit("planned", day("2024-07-12"), cast="UNO RUS")
    load(
        database_url,
        told("alone", "2024-04-13", alone),
        told("codeless", "2024-05-13", by_nobody_known),
        told("meeting", "2024-06-01", meeting),
        told("body", "2024-07-01", with_a_body),
    )
    names = ("Actor1Name", "Actor1Code", "Actor1CountryCode", "Actor2Name", "Actor2Code", "Actor2CountryCode")
    assert [tuple(row[name] for name in names) for row in gdelt(database_url)] == [
        ("", "", "", "RUS", "RUS", "RUS"),
        ("the Varna Circle", "", "", "RUS", "RUS", "RUS"),
        ("USA", "USA", "USA", "RUS", "RUS", "RUS"),
        ("UNO", "UNO", "", "RUS", "RUS", "RUS"),
    ]


def test_the_quad_class_like_gdelts_is_that_of_the_cameo_root(database_url: str) -> None:
    kinds = ("protest", "troop_withdrawal", "accusation", "attack", "summit")
    load(database_url, *(told(kind, "2024-03-13", mention(kind, recipients=("RUS",), when=day("2024-03-12"))) for kind in kinds))
    assert {row["EventRootCode"]: row["QuadClass"] for row in gdelt(database_url)} == {
        "04": "1", "08": "2", "11": "3", "14": "3", "18": "4"
    }  # fmt: skip
