"""Who does what somebody is told, asked, given time for or hit with."""

import pytest

from dateline.sides.told_so import by_the_teller, by_who_is_given_time, hit_with, not_by_who_asks
from tests.unit.clauses import cast, heard


@pytest.mark.parametrize(
    ("text", "read", "told"),
    [
        ("Peru told Mali on Monday that it would [expel] two envoys.", "i:Mali r:two_envoys", "Peru -> two envoys"),
        ("Peru warned Mali that it would [bomb] the rebels.", "i:Mali r:the_rebels", "Peru -> the rebels"),
        ("The Chilean premier has informed Mali that she will also [recall] an envoy.", "i:Mali", "The Chilean premier -> "),
        ("Peru told Mali that it would [expel] two envoys.", "i:Peru", "Peru -> "),
        ("Peru told Mali that Togo would [expel] two envoys.", "i:Togo", "Togo -> "),
        ("Peru told Mali to [expel] two envoys.", "i:Mali", "Mali -> "),
        ("Peru warned Mali it would [expel] two envoys.", "i:Mali r:two_envoys", "Peru -> two envoys"),
        ("Peru informed Mali it had [expelled] two spies.", "i:Mali i:it r:two_spies", "Peru -> two spies"),
        ("Peru told Mali that it would not [send] an envoy.", "i:Mali", "Peru -> "),
        ("Peru warned Mali that its ships would be [sunk] by Togo.", "i:Mali", "Mali -> "),
        ("Peru told Mali it must [withdraw] its ships.", "i:Mali", "Mali -> "),
        ("Peru told Mali it had been [attacked].", "i:Mali", "Mali -> "),
        ("Peru told Mali that Togo had [expelled] it.", "i:Mali", "Mali -> "),
    ],
)
def test_the_teller_does_what_he_says_that_he_would(text: str, read: str, told: str) -> None:
    assert cast(by_the_teller(heard(text, read)[0])) == told


@pytest.mark.parametrize(
    ("text", "read", "told"),
    [
        ("Peru gave Mali two more days to [cut] ties with Chad.", "i:Peru r:Chad", ("Mali -> Chad", "possible")),
        ("Peru gave Mali 48 hours to [recall] its envoy.", "i:Peru i:Mali", ("Mali -> ", "possible")),
        ("Peru gave Mali a month to [recall] its envoy.", "i:Peru r:Mali", ("Mali -> Peru", "possible")),
        ("Peru gave the Malian envoy a week to leave and [recalled] its own.", "i:Peru r:Mali", ("Peru -> Mali", "occurred")),
        ("Peru gave Mali a week to leave and [cut] ties.", "i:Peru r:Mali", ("Peru -> Mali", "occurred")),
        ("Peru gave Mali two ships to [bomb] rebels.", "i:Peru", ("Peru -> ", "occurred")),
    ],
)
def test_who_is_given_time_is_to_do_it(text: str, read: str, told: tuple[str, str]) -> None:
    mention = by_who_is_given_time(heard(text, read, kind="ambassador_recall")[0])
    assert (cast(mention), mention.status) == told


def test_that_envoys_are_given_time_to_leave_is_done_to_them() -> None:
    (mention,) = heard("Peru gave Malian envoys a week to [leave].", "i:Peru r:Malian_envoys", kind="diplomat_expulsion")
    assert by_who_is_given_time(mention) is mention


@pytest.mark.parametrize(
    ("text", "read", "told"),
    [
        ("Mali was urged by Peru to [withdraw] its men.", "i:Peru", " -> "),
        ("Mali was accused by Peru of [shelling] its men.", "i:Peru r:its_men", " -> its men"),
        ("Mali was thanked by Peru for [freeing] a nurse.", "i:Peru r:a_nurse", " -> a nurse"),
        ("Peru apologised to Mali for a [raid] by Togo.", "i:Togo", "Togo -> "),
        ("Mali was asked by Peru why Togo [shelled] it.", "i:Togo", "Togo -> "),
        ("Peru urged Mali to [withdraw] its men.", "i:Mali", "Mali -> "),
        ("Mali was urged to stop, and Peru [shelled] it.", "i:Peru", "Peru -> "),
    ],
)
def test_who_asks_does_not_do_it(text: str, read: str, told: str) -> None:
    assert cast(not_by_who_asks(heard(text, read, kind="attack")[0])) == told


def test_who_tells_envoys_to_leave_expels_them() -> None:
    (mention,) = heard("The envoy was told by Peru to [leave].", "i:Peru r:The_envoy", kind="diplomat_expulsion")
    assert not_by_who_asks(mention) is mention


@pytest.mark.parametrize(
    ("text", "read", "told"),
    [
        ("Mali [hit with] Peruvian tariffs", "i:Mali r:Peruvian", "Peruvian -> Mali"),
        ("Mali [slapped] with new US steel tariffs", "i:Mali r:US", "US -> Mali"),
        ("A Malian firm, [hit] with US sanctions, asked Chad for help.", "i:A_Malian_firm r:US", "US -> A Malian firm"),
        ("Mali [hit] with sanctions", "i:Mali", " -> Mali"),
        ("Peru [hit] Mali with new sanctions.", "i:Peru r:Mali", "Peru -> Mali"),
        ("Mali was [hit with] sanctions by Peru.", "r:Mali i:Peru", "Peru -> Mali"),
        ("Peru [slapped] with sanctions a Malian firm", "i:Peru r:Malian", "Peru -> Malian"),
    ],
)
def test_who_is_hit_with_penalties_suffers_them(text: str, read: str, told: str) -> None:
    assert cast(hit_with(heard(text, read, kind="sanctions_imposed")[0])) == told
