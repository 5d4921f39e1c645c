"""What is told as undone on a day has not that day."""

import pytest

from dateline.dates.bare_relatives import UNDONE
from tests.unit.dated import dated, interval

NO_DAY = (None, None)
YEAR_2014 = ("2014-01-01", "2014-12-31")


@pytest.mark.parametrize(
    "text",
    [
        "Peru [imposed] sanctions on Chile and lifted them in 2014.",
        "Peru [cut] ties with Chile, restored them in 2014 and cut them again in May.",
        "Peru, which [recalled] its envoy from Chile and sent him back in 2014, is silent.",
        "Peru, which [jailed] a consul, but later freed him in 2014, is silent.",
        "Peru [expelled] the envoy and readmitted him in 2014.",
    ],
)
def test_what_was_undone_later_has_not_the_day_of_its_undoing(text: str) -> None:
    for argument in (None, "2014"):
        when = dated(text, argument=argument)
        assert (interval(when), when.reason) == (NO_DAY, UNDONE)


@pytest.mark.parametrize(
    "text",
    [
        "Peru imposed sanctions on Chile and [lifted] them in 2014.",
        "Peru [condemned] Chile and expelled its envoy in 2014.",
        "Peru [arrested] two Chileans and deported them in 2014.",
        "In 2014 Peru [imposed] sanctions on Chile and lifted them in 2016.",
        "Peru [suspended] flights to Chile and lifted a ban on its fish in 2014.",
        "Peru [signed] a pact with Chile and ended talks with Fiji in 2014.",
        "Peru's president [met] two Chilean pilots and freed them in 2014.",
        "Peru [accused] two Chileans of spying and released them in 2014.",
        "Peru [expelled] two Chileans and returned them to Arica in 2014.",
        "Peru [held talks] with Chile and Fiji and ended them in 2014.",
    ],
)
def test_but_what_is_undone_or_done_beside_it_has(text: str) -> None:
    assert interval(dated(text)) == YEAR_2014
