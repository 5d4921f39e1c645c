"""Actors: bodies whose name several states share, by the article; bodies run by a group or a bloc."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_actors, resolve_spans


def last(text: str, phrase: str, on: str) -> tuple[str | None, str | None]:
    at = text.rindex(phrase)
    actor = resolve_spans(text, [Span(at, at + len(phrase), phrase)], date.fromisoformat(on))[0][0]
    return actor.code, actor.sector


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        (
            "Joint Chiefs of Staff",
            "South Korea's Joint Chiefs of Staff told Washington. North Korea shot, the Joint Chiefs of Staff said.",
            ("KOR", "MIL"),
        ),
        ("Foreign Office", "Pakistan was angry. The Foreign Office in Islamabad called India's envoy.", ("PAK", "GOV")),
        ("Ministry of Defence", "India shot down a drone. The Ministry of Defence spoke of Pakistan. India shot.", ("IND",
        "GOV")),
        ("Congress", "Peru waits. In Lima, Congress voted against the president of Peru.", ("PER", "LEG")),
        ("National Guard", "Venezuela waits. The National Guard fired tear gas. Venezuela is poor.", ("VEN", "MIL")),
        ("Constituent Assembly", "Nepal cheered. The Constituent Assembly ended the monarchy. Nepal waits.", ("NPL", "LEG")),
        ("Foreign Office", "Imran Khan of Pakistan spoke. The Foreign Office accused India.", ("PAK", "GOV")),
        ("Foreign Office", "Pakistan is angry at Cameron Munter. The Foreign Office protested. Pakistan waits.", ("PAK", "GOV")),
        ("Labor Party", "Israel votes. The Labor Party of Rabin leads. Israel waits.", ("ISR", "PTY")),
    ],
)  # fmt: skip
def test_a_body_is_of_the_state_that_the_article_is_about(
    phrase: str, text: str, expected: tuple[str | None, str | None]
) -> None:
    """Where it says nothing of the state whose body is known best by that name, or puts another before the name."""
    assert last(text, phrase, "2018-05-01") == expected


@pytest.mark.parametrize(
    ("phrase", "text", "code"),
    [
        ("Congress", "Obama spoke of Iran. Iran waits. Congress votes on Iran soon.", "USA"),
        ("Foreign Office", "Iran freed a British woman. The Foreign Office thanked Oman and asked Iran for more.", "GBR"),
        ("Ministry of Defence", "The Ministry of Defence said nothing.", "GBR"),
        ("Congress", "The envoy notified Congress of Chad's order. Congress waits.", "USA"),
        ("Foreign Office", "Britain's envoy told the Foreign Office of Iran. The Foreign Office waits.", "GBR"),
        ("Foreign Office", "Iran freed a woman. On Monday Cameron was glad. The Foreign Office thanked Oman.", "GBR"),
        ("Foreign Office", "Iran freed a woman. Mr Cameron was glad. The Foreign Office thanked Oman.", "GBR"),
        ("Foreign Office",
        "Pakistan's Foreign Office and Germany's Foreign Office spoke. London waits. The Foreign Office too.", "GBR"),
    ],
)  # fmt: skip
def test_a_body_stays_the_usual_one_where_its_state_is_named(phrase: str, text: str, code: str) -> None:
    assert last(text, phrase, "2016-05-01")[0] == code


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("Turkey's Security Council", "Turkey's Security Council condemned Israel.", ("TUR", "GOV")),
        ("its Security Council", "Turkey said on Monday its Security Council had condemned Israel.", ("TUR", "GOV")),
        ("the country's Security Council", "Peru waits. On Monday the country's Security Council met Chad's envoy.",
        ("PER", "GOV")),
        ("the Security Council of Russia", "Armenia waits. There the Security Council of Russia spoke of Iran.", ("RUS", "GOV")),
        ("The secretary of the Security Council of Russia",
        "Armenia waits. The secretary of the Security Council of Russia spoke of Iran.", ("RUS", "GOV")),
        ("The Security Council",
        "Turkey asked the U.N. for help, and Turkey's Security Council met. The Security Council condemned Israel.",
        ("UNO", "GOV")),
        ("The Security Council", "France's Security Council seat is safe. The Security Council condemned Iran.", ("UNO", "GOV")),
        ("The Security Council", "France's Security Council draft fell. The Security Council condemned Iran.", ("UNO", "GOV")),
        ("The Security Council", "Peru's Security Council resolution won. The Security Council condemned Iran.", ("UNO", "GOV")),
        ("The Security Council", "Turkey spoke. The Security Council condemned Israel.", ("UNO", "GOV")),
    ],
)  # fmt: skip
def test_a_security_council_is_of_many_states_unless_words_say_whose(
    phrase: str, text: str, expected: tuple[str | None, str | None]
) -> None:
    assert last(text, phrase, "2018-05-01") == expected


@pytest.mark.parametrize(
    ("phrase", "on", "expected"),
    [
        ("the Hamas-run health ministry", "2023-11-01", ("PSE", "GOV")), ("a Taliban-run court", "2010-11-01", ("IMG", "JUD")),
        ("the Taliban-run interior ministry", "2023-11-01", ("AFG", "GOV")),
        ("Hezbollah-run clinics", "2018-11-01", ("LBN", "MED")),
        ("Taliban-backed fighters", "2010-11-01", ("IMG", "UAF")),
    ],
)  # fmt: skip
def test_what_a_group_runs_is_its_own(phrase: str, on: str, expected: tuple[str | None, str | None]) -> None:
    actor = resolve_actors(phrase, date.fromisoformat(on))[0]
    assert (actor.code, actor.sector) == expected


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("the African Union's Peace and Security Council", "IGO"), ("the Weimar Triangle", "IGO"), ("the Normandy Four", "IGO"),
        ("the Wa army", "IMG"), ("Mongolia's Great Hural", "MNG"), ("the Pyithu Hluttaw", "MMR"),
        ("the Central Military Commission", "CHN"),
    ],
)  # fmt: skip
def test_names_that_were_read_as_towns_or_parted(phrase: str, code: str) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(2018, 5, 1))] == [code]
