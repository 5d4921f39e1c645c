"""What a crowd is against, a conference follows or mourners carry a coffin after is not of the day of the crowd."""

import pytest

from dateline.dating.protested_against import AGAINST_IT
from tests.unit.dated import dated, interval

NO_DAY, MONDAY = (None, None), ("2024-03-11",) * 2
CAUGHT = "The talks go on.\n{} in Lima, Peru, March 4, 2024"


@pytest.mark.parametrize(
    "text",
    [
        "Thousands marched in Quito on Monday against Peru's [shelling] of a port.",
        "Farmers staged protests in Lima on Monday over the [arrest] of two leaders by police.",
        "In Oslo hundreds rallied on Monday to denounce the Danish army's night [raids].",
        "Nurses rallied on Monday against the Danish Health and Care Agency's (DHCA) night [raids].",
        "Students gathered on Monday at a vigil in Lima, decrying raids and [deportations].",
        "On Monday the mayor held a news conference following the [killing] of a nurse by police.",
    ],
)
def test_what_a_crowd_is_against_has_not_its_day(text: str) -> None:
    when = dated(text)
    assert interval(when) == NO_DAY
    assert when.reason in (AGAINST_IT, "told as what went before, without a date")


@pytest.mark.parametrize(
    "caption",
    [
        "Students shout during a rally against the army's [raids]",
        "Nurses march to protest the [arrest] of a doctor",
    ],
)
def test_nor_that_of_a_picture_of_it(caption: str) -> None:
    assert interval(dated(CAUGHT.format(caption))) != ("2024-03-04",) * 2


@pytest.mark.parametrize(
    "text",
    [
        "Thousands [marched] in Quito on Monday against Peru's shelling of a port.",
        "Thousands marched in Quito against Peru's [shelling] of a port on Monday.",
        "Thousands rallied on Monday against the law, and police [arrested] nine.",
        "On Monday troops gathered over the border in an [attack] on Lima.",
        "On Monday police broke up a protest over raids and [arrested] nine.",
        "Peru held talks on Monday over Chile's ships and [expelled] an envoy.",
        "On Monday a rally against the tax and the [arrests] that followed shook Lima.",
    ],
)
def test_the_crowd_itself_and_what_is_told_beside_it_have_it(text: str) -> None:
    assert interval(dated(text)) == MONDAY


@pytest.mark.parametrize(
    "caption", ["Smoke rises after a Chilean [airstrike] on rebels", "The two leave a news conference following their [meeting]"]
)
def test_a_raid_in_a_picture_and_a_meeting_before_a_conference_are_of_its_day(caption: str) -> None:
    assert interval(dated(CAUGHT.format(caption))) == ("2024-03-04",) * 2
