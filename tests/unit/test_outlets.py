"""Whose 'the broadcaster', 'the newspaper' and 'the agency' are: an outlet named before, not the state that bans it."""

import pytest

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.words import key_of, word_set
from tests.unit.actors_read import code

FIJI = "Fiji's clerks slept. Fiji's ferries sailed. "


@pytest.mark.parametrize(
    ("text", "phrase", "wanted"),
    [
        ("Fiji barred the BBC.", "The broadcaster", "GBR"),
        ("Fiji barred Al Jazeera.", "This channel", "QAT"),
        ("Fiji barred the Washington Post.", "The newspaper", "USA"),
        ("Fiji barred Der Spiegel.", "The magazine", "DEU"),
        ("Fiji barred Yonhap.", "The news agency", "KOR"),
        ("Fiji barred the Yonhap news agency.", "The agency", "KOR"),
        ("Fiji barred the website Rappler. The daily Rappler was told so.", "The daily", "PHL"),  # the article calls it one
        ("Fiji barred Dawn. A clerk told Reuters and the BBC so.", "The paper", "PAK"),  # who is cited is no paper
        ("Fiji barred NHK. The broadcaster wept.", "The broadcaster", "JPN"),
    ],
)
def test_the_noun_is_an_outlet_named_before(text: str, phrase: str, wanted: str) -> None:
    assert code(f"{FIJI}{text} {phrase} complained.", phrase) == wanted


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Fiji barred the newspaper Reef. A clerk told the Guardian so.", "The newspaper"),  # which no table knows
        ("Fiji barred a newspaper. A clerk told the Guardian so.", "The newspaper"),
        ("Fiji barred the Guardian.", "The broadcaster"),
        ("Fiji barred Rappler.", "The newspaper"),
        ("Fiji barred the BBC.", "The state broadcaster"),
        ("Fiji barred the BBC.", "Its broadcaster"),
        ("Fiji barred a clerk, Reuters said.", "The agency"),  # of whatever
        ("Fiji barred the Committee to Protect Journalists.", "The newspaper"),
        ("Fiji slept. It reads the Guardian.", "Newspapers"),
    ],
)
def test_what_may_be_another_stays_a_guess(text: str, phrase: str) -> None:
    assert code(f"{FIJI}{text} {phrase} complained.", phrase) == "FJI"


def test_the_agency_is_a_body_of_states_before_it_is_one_of_news() -> None:
    text = f"{FIJI}Fiji barred the IAEA and the Yonhap news agency. The agency complained."
    assert code(text, "The agency") == "IGO"


def test_every_listed_outlet_is_in_the_tables() -> None:
    names = load_gazetteer().names
    listed = [name for kind in ("broadcasters", "magazines", "news_agencies", "news_sites") for name in word_set(kind)]
    assert len(listed) == len(set(listed)) > 40
    assert [name for name in listed if not any("JRN" in entry.sectors for entry in names.get(key_of(name), ()))] == []
