"""Since when a state holds that began once."""

from datetime import date

import pytest

from dateline.dating import mention_date
from dateline.dating.since import BEGAN, FROM_THEN, began
from dateline.records import Mention, Span
from tests.unit.dated import dated, interval

PUBLISHED = date(2024, 3, 13)


@pytest.mark.parametrize(
    ("kind", "text", "days"),
    [
        ("arrest", "The pastor has been [jailed] since last October.", ("2023-10-01", "2023-10-31")),
        ("relations_severed", "The embassy has been [closed] since 1993.", ("1993-01-01", "1993-12-31")),
        ("sanctions_imposed", "Riyadh has [barred] its fruit since Sunday.", ("2024-03-10", "2024-03-10")),
        ("arrest", "Thousands have been [detained] since January.", ("2024-01-01", "2024-03-13")),
        ("attack", "Jets have [bombed] the port since January.", ("2024-01-01", "2024-03-13")),
        (
            "sanctions_imposed",
            "Oslo has [raised] its tariffs on foreign fish three times since 2022.",
            ("2022-01-01", "2024-03-13"),
        ),
        (
            "sanctions_imposed",
            "Norway has [suspended] its development aid to Ethiopia over the war in Tigray since November.",
            ("2023-11-01", "2023-11-30"),
        ),
        ("sanctions_imposed", "Oslo has twice since 2021 [stopped] deliveries of oil to Lome.", ("2021-01-01", "2024-03-13")),
        ("sanctions_imposed", "Oslo has on five occasions since 2022 [barred] Fijian fruit.", ("2022-01-01", "2024-03-13")),
        ("ambassador_recall", "Oslo has repeatedly [recalled] its envoy since 2022.", ("2022-01-01", "2024-03-13")),
        ("arrest", "Oslo has [held] four Fijians since July.", ("2023-07-01", "2023-07-31")),
        ("arrest", "Oslo has [detained] two Fijians since July.", ("2023-07-01", "2023-07-31")),
        ("attack", "Jets have [hit] over two dozen ports since January.", ("2024-01-01", "2024-03-13")),
        ("arrest", "He was [jailed] in October.", ("2023-10-01", "2023-10-31")),
    ],
)
def test_what_begins_once_began_then(kind: str, text: str, days: tuple[str, str]) -> None:
    plain = text.replace("[", "").replace("]", "")
    trigger = Span(text.index("["), text.index("]") - 1, plain[text.index("[") : text.index("]") - 1])
    sentence = Span(0, len(plain), plain)
    found = mention_date(plain, sentence, trigger, "occurred", [], PUBLISHED)
    span = began(Mention(kind, "occurred", trigger, 0.9, (), sentence), found, PUBLISHED)
    assert (str(span.earliest), str(span.latest)) == days
    assert (span.basis, span.phrase) == ("text", found.phrase)
    assert (span.reason == BEGAN) is ("since" in text and span.latest != PUBLISHED)


SINCE_3_MARCH = ("2024-03-03", "2024-03-13")


@pytest.mark.parametrize(
    ("before", "marked", "days"),
    [
        ("Fiji shut its port on 3 March. ", "Tonga has since [recalled] its envoy.", SINCE_3_MARCH),
        ("Fiji shut its port on 3 March.\n\n", "The two have since been [freed], Oslo said on Tuesday.", SINCE_3_MARCH),
        ("Fiji shut its port on 3 March, against a pact of 1987. ", "Tonga has since [recalled] its envoy.", SINCE_3_MARCH),
        ("Fiji shut its port on 3 March. ", "Tonga has since [condemned] it; Oslo did so on Monday.", SINCE_3_MARCH),
        ("Fiji said on 3 March that it had shut its port. ", "Tonga has since [recalled] its envoy.", SINCE_3_MARCH),
        ("", "Lund flew to Suva last August and has since [urged] Oslo to talk.", ("2023-08-01", "2024-03-13")),
        ("Fiji shut its port on 3 March. ", "Tonga has since 2019 [accused] it of theft.", ("2019-01-01", "2024-03-13")),
        ("Fiji shut its port on 3 March. ", "Tonga has [condemned] it since Monday.", ("2024-03-11", "2024-03-13")),
        ("Fiji holds a vote on 3 April. ", "Tonga has since [recalled] its envoy.", (None, None)),  # nothing told that is over
        ("", "Tonga has since [recalled] its envoy.", (None, None)),
    ],
)
def test_what_has_since_been_done_was_from_the_day_told_before_on(
    before: str, marked: str, days: tuple[str | None, str | None]
) -> None:
    span = dated(marked, before=before)
    assert interval(span) == days
    assert (span.reason == FROM_THEN) is (days[0] is not None and "since [" in marked.replace("since been", "since"))
