"""What led up to the news is of no day of the news."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.in_the_past import IN_THE_PAST
from dateline.dating.led_up_to import HAD_DONE, LED_UP
from dateline.weighing import likely_dates as module
from dateline.weighing.date_signs import NEVER_TOLD
from tests.unit.dated import dated
from tests.unit.dated_articles import ARTICLE, MENTIONS, NEWS, event_of

LEAD = "Lund flew to Suva on Tuesday. "


@pytest.mark.parametrize(
    "text",
    [
        "The two neighbours fell out after Tonga [accused] Fiji of theft.",
        "Tensions have risen since Tongan guards [shot] a farmer near a canal.",
        "The visit is the first by a Tongan since the two states [broke off] ties.",
        "The visit comes after Tonga [recalled] its envoy over a dam.",
        "It came after jets flew low over Suva and [bombed] a depot.",
        "The two met decades after Tonga's army [invaded] Fiji.",
        "Tonga broke off ties after Fiji [recognised] the rebels.",
        "Lund said Fiji left only after Tonga [refused] to pay.",
    ],
)
def test_what_led_up_to_the_news_has_no_day(text: str) -> None:
    assert dated(text, before=LEAD).reason == LED_UP


@pytest.mark.parametrize(
    "text",
    [
        "Suva had [accused] Tonga of sheltering rebels.",
        "Tongan troops had occupied an island and [killed] two.",
        "He spoke of the nurses, whom Tonga had [freed].",
    ],
)
def test_what_had_been_done_before_it_has_none(text: str) -> None:
    assert dated(text, before=LEAD).reason == HAD_DONE


@pytest.mark.parametrize("text", ["Fiji has long [accused] Tonga of theft.", "Fiji has repeatedly [condemned] the raids."])
def test_what_has_long_been_done_has_none(text: str) -> None:
    assert dated(text, before=LEAD).reason == IN_THE_PAST


def test_what_has_often_been_done_of_late_has_the_days_told() -> None:
    assert str(dated("Fiji has repeatedly [bombed] Suva this week.", argument="this week").earliest) == "2024-03-11"
    assert dated("Fiji has repeatedly [bombed] Suva from Monday on.").reason != IN_THE_PAST


@pytest.mark.parametrize(
    "text",
    [
        "Fiji [summoned] the envoy when it heard of that.",
        "Police [arrested] two men when a crowd threw eggs at his car.",
        "Police arrested nine men after a crowd [attacked] the embassy.",
        "In Suva students burned a flag after a rally and [demanded] sanctions.",
        "After a talk with his generals, Lund [accused] Tonga of theft.",
        "Tonga freed two minutes after Fiji [protested].",
        "Three weeks after Fiji [shut] its ports to Tongan fish, traders say prices have doubled.",
        "Tonga said it fired after Fiji's guards [attacked] it.",
        "In a speech in which he wept, Lund [accused] Tonga of theft.",
        "Fiji closed its airspace when the planes [appeared].",
        "Within hours Tonga had [rejected] the charge.",
        "By Tuesday evening Fiji had [expelled] three Tongans.",
        "Fiji said its guards had [seized] a tanker.",
        "Troops had [captured] two commanders, a spokesman said.",
        "Tonga left as Fiji's premier [accused] it of theft.",
        "Fiji, which brokered the truce, [urged] both sides to respect it.",
        "Fiji, which [hosted] the talks, was glad.",
        "The two have never been friends. On Tuesday Fiji [recalled] its envoy.",
        "The two have never been friends. Fiji has [recalled] its envoy.",
        "Relations have soured this week. Fiji [recalled] its envoy.",
        "Troops caught rebels who had fled and [killed] two.",
        "The two have never been friends. Fiji [expelled] an envoy after the session.",
        "The two have seldom agreed. Fiji [freed] him.",
        "The two have seldom agreed. Fiji freed him. Tonga [recalled] its envoy.",
        "Both have long wanted the field. Fiji [arrested] four Tongans.",
        "Ties go back a long way. Fiji [promised] oil.",
        "The friendship is old. Fiji [signed] a pact.",
        "The dispute goes back decades. Tonga protested and Fiji [expelled] an envoy.",
        "At the height of the raid Fiji [shelled] a camp.",
        "At the height of the storm Fiji [closed] its ports.",
        "Police arrested a spy. Tonga [expelled] an envoy when Fiji arrested him.",
        "Fiji jailed a spy. Tonga recalled its envoy when Fiji [jailed] him.",
        "Fiji's army went on alert after Tonga [fired] rockets.",
        "Oil jumped after Tonga [attacked] a tanker.",
        "A judge who follows the talks [accused] Tonga of theft.",
        "Fiji follows Chad and [expelled] a Tongan.",
        "Under an old law Fiji [arrested] a priest.",
        "The bloc [suspended] Fiji when its army seized power on Monday.",
        "Fiji fired rockets. It has done so before. Tonga [closed] its border.",
        "Fiji shut a port. The two have seldom been friends. Tonga [protested] and recalled its envoy.",
    ],
)
def test_what_is_told_as_the_news_is_of_its_day(text: str) -> None:
    assert str(dated(text, before=LEAD).earliest) == "2024-03-12" or dated(text, before=LEAD).reason not in (LED_UP, HAD_DONE)


def test_what_went_before_what_was_done_in_a_month_may_have_been_then() -> None:
    assert dated("Fiji left the pact in March 2019 after Tonga [seized] two ships.", before=LEAD).reason != LED_UP
    assert dated("Fiji left the pact after Tonga [seized] two ships.", before=LEAD).reason == LED_UP


@pytest.mark.parametrize(("reason", "days"), [(HAD_DONE, "2019-03-01"), (LED_UP, "None"), (None, "2024-03-11")])
def test_what_had_been_done_may_have_a_day_of_long_ago(monkeypatch: pytest.MonkeyPatch, reason: str | None, days: str) -> None:
    event = event_of(MENTIONS, 2)
    event = replace(event, date=replace(NEWS, earliest=None, latest=None, reason=reason))
    told = {(date(2024, 3, 11),) * 2: {"a": 3.0}, (date(2019, 3, 1), date(2019, 3, 31)): {"a": 2.0}, NEVER_TOLD: {"a": 1.0}}
    monkeypatch.setattr(module, "date_signs", lambda *_: told)
    monkeypatch.setattr(module, "_weights", lambda: {"a": 1.0})
    assert str(module.likely_dates(ARTICLE, MENTIONS, [event])[0][0].date.earliest) == days
