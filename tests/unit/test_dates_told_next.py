"""What goes on from what was told of a time that is over, or goes before what its sentence tells next, is no news."""

from datetime import date

import pytest

from dateline.dating.gone_before import THEN_CAME, TOLD_NEXT, day_of_next_step
from dateline.dating.status import is_of_what_will_begin
from dateline.records import DateSpan, Span
from tests.unit.dated import PUBLISHED, dated, interval

LEAD = "Lund flew to Suva on Tuesday. "
OVER = "Fiji signed the pact in 1966. "


@pytest.mark.parametrize(
    "text",
    [
        "Soon afterwards Tonga [shelled] Suva.",
        "Tonga [shelled] Suva shortly afterwards.",
        "Within weeks it [cut] off aid.",
        "Its king [flew] to Suva within weeks of taking office.",
        "Before that, Tonga [recalled] its envoy.",
        "It was then that Tonga [expelled] two.",
        "At that time Tonga [sheltered] rebels.",
        "Tonga [halted] aid three days after the coup.",
    ],
)
def test_what_goes_on_from_a_time_that_is_over_has_no_day(text: str) -> None:
    assert dated(text, before=OVER).reason == TOLD_NEXT


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Soon afterwards Tonga [shelled] Suva.", LEAD),
        ("Soon afterwards Tonga [shelled] Suva.", OVER + LEAD),
        ("Before that it [met] the king.", LEAD),
        ("Within days of the ruling Tonga [expelled] two.", OVER),
        ("Tonga [halted] aid a day after the coup.", LEAD),
        ("Tonga [halted] aid, three days after the coup.", LEAD),
        ("Tonga [promised] to halt aid three days after the coup.", LEAD),
        ("Tonga [halted] aid three days after the coup.", ""),
    ],
)
def test_but_it_may_be_the_news(text: str, before: str) -> None:
    assert dated(text, before=before).earliest is not None


@pytest.mark.parametrize(
    "text",
    [
        "Fiji [expelled] ten Tongans in return and last month put Tonga on a list.",
        "Fiji [recalled] its envoy, and in January cut aid.",
        "Its king [accused] Tonga of training rebels and in 2019 shelled a port.",
        "Lund [refused] calls for talks, and in early 2019 he left.",
    ],
)
def test_what_goes_before_a_step_of_long_ago_has_not_its_day(text: str) -> None:
    assert dated(text, before=LEAD).reason == THEN_CAME


@pytest.mark.parametrize(
    "text",
    [
        "Fiji [jailed] two Tongans, and last October expelled a third.",
        "Fiji [recalled] its envoy, and in January cut aid.",
        "Fiji [accused] Tonga of theft, but in 2019 paid a fine.",
    ],
)
def test_but_a_lead_tells_the_news_before_a_comma(text: str) -> None:
    assert dated(text).basis == "publication"
    assert dated(text, before=LEAD).reason == THEN_CAME


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The king [accused] a firm of theft, threw it out by decree on 4 January and left.", "2024-01-04"),
        ("Fiji [closed] its embassy and withdrew its envoy in July 2011.", "2011-07-31"),
        ("Fiji [condemned] the raid and urged Tonga to leave by 4 January.", None),
        ("Fiji [rejected] the charge and the report published on 4 January.", None),
        ("Fiji [freed] two nurses and a priest detained on 4 January.", None),
        ("Fiji [arrested] two men and seized rifles used in 2019.", None),
        ("Fiji [praised] Tonga, which fought in 2019 and freed two in 2021.", None),
        ("Fiji [expelled] two and said it would vote on 4 January.", None),
        ("Fiji has [accused] Tonga of theft and in 2019 expelled two.", None),
        ("Fiji [signed] a pact and on Monday left.", None),
    ],
)
def test_no_later_day_than_that_of_the_next_step(text: str, last: str | None) -> None:
    plain, start = text.replace("[", "").replace("]", ""), text.index("[")
    trigger = Span(start, text.index("]") - 1, "")
    assert str(day_of_next_step(plain, trigger, PUBLISHED)) == str(last)


def test_a_day_behind_two_verbs_may_be_of_both() -> None:
    assert interval(dated("Fiji [closed] its embassy and withdrew its envoy in July 2011.")) == ("2011-07-01", "2011-07-31")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("The two [agreed] that flights will begin in January.", "January"),
        ("They [signed] a pact under which trains would run from April.", "April"),
        ("Fiji [said] that the talks will be held in May.", "May"),
    ],
)
def test_when_something_will_begin_is_not_when_it_was_agreed(text: str, argument: str) -> None:
    assert dated(text, argument=argument).basis == "publication"


@pytest.mark.parametrize(
    "text",
    [
        "Fiji invited Tonga to [talks] that would begin in June.",
        "Fiji will [pay] a visit to Tonga that will begin in June.",
        "Fiji [invited] the king to a summit which will open in Suva in June.",
        "Fiji told of the [drill] with Tonga that is to start in June.",
    ],
)
def test_but_when_it_will_begin_itself_is_its_day(text: str) -> None:
    start, plain = text.index("["), text.replace("[", "").replace("]", "")
    trigger = Span(start, text.index("]") - 1, text[start + 1 : text.index("]")])
    june = plain.index("June")
    when = DateSpan(date(2024, 6, 1), date(2024, 6, 30), "month", "text", phrase="June")
    assert not is_of_what_will_begin(plain, trigger, june, when, PUBLISHED)


def test_a_pact_that_ends_in_may_was_signed_on_its_own_day() -> None:
    assert interval(dated("Fiji [signed] in January a pact that will end in May.", argument="January"))[0] == "2024-01-01"
