"""Names with more than one meaning: every row of data/ambiguous.csv is decided by its own cue words."""

from datetime import date
from itertools import combinations

import pytest

from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.senses import sense_of
from dateline.actors.tables import Entry, rows
from dateline.actors.words import key_of
from dateline.resolve.actors import resolve_actors

ROWS = rows("ambiguous.csv")


def cues(cell: str) -> list[str]:
    return [cue for cue in cell.split(";") if cue]


def sense(name: str, cue: str) -> Entry | None:
    key = key_of(name)
    return sense_of(Match(0, 1, key, load_gazetteer().names[key]), None, f"Here {name} met {cue}")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_cues_of_the_usual_meaning(row: dict[str, str]) -> None:
    """Each cue by itself gives the code that the row calls the usual one, and no cue at all does too, unless the name is a word
    first."""
    found = {cue: sense(row["name"], cue) for cue in cues(row["cues"])}
    assert {cue: entry and entry.code for cue, entry in found.items()} == dict.fromkeys(found, row["code"])
    plain = sense(row["name"], "nobody")
    assert (plain and plain.code) == (row["code"] if row["otherwise_cues"] else None)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_cues_of_the_other_meaning(row: dict[str, str]) -> None:
    """Each cue by itself gives the other code, or no meaning where the row has none."""
    found = {cue: sense(row["name"], cue) for cue in cues(row["otherwise_cues"])}
    assert {cue: entry and entry.code for cue, entry in found.items()} == dict.fromkeys(found, row["otherwise"] or None)


@pytest.mark.parametrize(
    ("phrase", "text", "on", "code", "sector"),
    [
        ("the Congolese army", "In Kinshasa the Congolese army spoke.", "2021-10-01", "COD", "MIL"),
        ("the Congolese army", "In Brazzaville the Congolese army spoke.", "2021-10-01", "COG", "MIL"),
        ("Congolese President Felix Tshisekedi", "Congolese President Felix Tshisekedi left.", "2021-10-01", "COD", "GOV"),
        ("the RSF", "In Sudan the RSF took a barracks in Khartoum.", "2021-10-01", "SDN", "PRM"),
        ("the RSF", "In Sudan the RSF took a barracks in Khartoum.", "2023-10-01", "IMG", "REB"),
        ("the RSF", "For press freedom the RSF counts journalists in jail.", "2023-10-01", "NGO", "JRN"),
        ("the NLD", "In Myanmar Suu Kyi and the NLD won.", "2020-11-10", "MMR", "PTY"),
        ("the Hague tribunal", "The Hague tribunal freed a Serb general.", "2012-11-16", "UNO", "JUD"),
        ("the Hague tribunal", "The Hague tribunal heard Manila on a reef near Serbia Street.", "2016-07-12", "IGO", "JUD"),
        ("the Hague tribunal", "The Hague tribunal heard Norway.", "2016-07-12", "IGO", "JUD"),
        ("the PRI", "In Mexico the PRI won.", "2012-07-10", "MEX", "PTY"),
        ("the Commission", "The African Union (AU) met. The Commission spoke.", "2021-10-01", "IGO", "GOV"),
        ("the Commission", "The EU met. It asked the African Union. The Commission paid.", "2021-10-01", "EUR", "GOV"),
        ("Uncle Sam", "Iran spoke. Uncle Sam accused Caracas.", "2012-04-20", "USA", "GOV"),
        ("The Great Satan", "Iran spoke. The Great Satan accused Tehran.", "2012-04-20", "USA", "GOV"),
        ("The Little Satan", "Iran spoke. The Little Satan accused Tehran.", "2012-04-20", "ISR", "GOV"),
        ("The Yankees", "Iran spoke. The Yankees expelled a consul.", "2012-04-20", "USA", "GOV"),
        ("a court in Georgia", "A federal court in Georgia jailed a Russian.", "2021-10-01", "USA", "JUD"),
        ("the governor of Georgia", "Peru thanked the governor of Georgia.", "2021-10-01", "USA", "GOV"),
        ("a court in Georgia", "A court in Georgia jailed a Russian in Batumi.", "2021-10-01", "GEO", "JUD"),
        ("a jury in Georgia", "A jury in Georgia jailed a Russian, Tbilisi said.", "2021-10-01", "GEO", "JUD"),
        ("Dominican police", "Dominican police shut the border.", "2021-10-01", "DOM", "COP"),
        ("Dominican police", "Dominican police shut Dominica's harbour.", "2021-10-01", "DMA", "COP"),
        ("The CPC", "The CPC attacked Bangui.", "2021-01-13", "IMG", "REB"),
        ("The CPC", "The CPC met in Beijing.", "2021-01-13", "CHN", "PTY"),
        ("the CPC", "The Coalition of Patriots for Change (CPC) met. Beijing heard the CPC.", "2021-01-13", "IMG", "REB"),
        ("the CPC", "The Communist Party of China (CPC) met. Bangui and Bangui heard the CPC.", "2021-01-13", "CHN", "PTY"),
        ("the MAS", "The Movement for Socialism (MAS) met. The rest left the MAS.", "2019-10-01", "BOL", "PTY"),
    ],
)  # fmt: skip
def test_actors_by_the_words_of_their_article(phrase: str, text: str, on: str, code: str, sector: str) -> None:
    actor = resolve_actors(phrase, date.fromisoformat(on), text)[0]
    assert (actor.code, actor.sector) == (code, sector), actor.reason


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sudan signed a peace deal with JEM in Doha.", "Justice and Equality Movement"),
        ("India blamed JEM for the bomb in Kashmir.", "Jaish-e-Mohammad"),
        ("The Justice and Equality Movement (JEM) met. India, India and India heard JEM.", "Justice and Equality Movement"),
    ],
)
def test_two_armed_groups_of_one_acronym_are_told_apart(text: str, name: str) -> None:
    assert resolve_actors("JEM", date(2011, 7, 14), text)[0].name == name


def test_every_name_of_two_bodies_of_one_day_has_a_row() -> None:
    """By which words the one and the other are meant."""
    known, kinds = {key_of(row["name"]) for row in ROWS}, ("group", "institution", "organisation", "party")
    for key, entries in load_gazetteer().names.items():
        for one, other in combinations([entry for entry in entries if entry.kind in kinds], 2):
            is_of_one_day = one.holds(other.start or date.min) or other.holds(one.start or date.min)
            are_two = one.name != other.name and (one.code != other.code or one.code == "IMG")
            assert key in known or not (is_of_one_day and are_two), (key, one, other)


def test_the_losing_meaning_stands_in_the_reason() -> None:
    assert "not Reporters Without Borders" in resolve_actors("RSF", date(2021, 10, 1), "Sudan: RSF struck.")[0].reason
    assert "not Rapid Support Forces" in resolve_actors("RSF", date(2021, 10, 1), "RSF counts journalists.")[0].reason


@pytest.mark.parametrize(
    ("phrase", "text", "code"),
    [
        ("The mullahs", "The mullahs were angry. The Great Satan had helped, they said.", None),
        ("The imams", "The imams were angry. The Little Satan will pay, they said.", None),
        ("the police", "Uncle Sam paid. In the square the police shot two men.", None),
        ("the police", "The Yankees are to blame, the police said.", None),
        ("the police", "Peru is poor. Uncle Sam paid, and the police shot two men.", "PER"),
        ("the police", "The United States is rich. The police shot two men, Uncle Sam, the police said.", "USA"),
    ],
)  # fmt: skip
def test_a_nickname_does_not_tell_whose_the_people_around_it_are(phrase: str, text: str, code: str | None) -> None:
    assert resolve_actors(phrase, date(2024, 5, 14), text)[0].code == code
