"""What is told as done later, as undone on a day, or by the way of somebody, has not the day told beside it."""

from dataclasses import replace

import pytest

from dateline.dates.bare_relatives import UNDONE
from dateline.dating.later_on import BY_THE_WAY, LATER_ON
from dateline.weighing.likely_dates import likely_dates
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import ARTICLE, BLAME, MENTIONS, event_of

NO_DAY = (None, None)
MARCH_2012 = ("2012-03-04", "2012-03-04")
YEAR_2014 = ("2014-01-01", "2014-12-31")


@pytest.mark.parametrize(
    "text",
    [
        "Peru shelled Arica on 4 March 2012, a raid for which its president later [apologised] to Chile.",
        "Peru shelled Arica on 4 March 2012, for which it eventually [apologised] to Chile.",
        "Peru jailed three Chileans on 4 March 2012, whom it subsequently [freed].",
        "On 4 March 2012 Peru bombed Arica, which afterwards publicly [thanked] Kenya for its help.",
        "Peru shelled Arica on 4 March 2012, for which it [apologised] decades later to Chile.",
    ],
)
def test_what_a_relative_clause_tells_as_later_has_no_day(text: str) -> None:
    when = dated(text)
    assert (interval(when), when.reason) == (NO_DAY, LATER_ON)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru shelled Arica on 4 March 2012, a raid for which it [apologised] to Chile in 2014.", YEAR_2014),
        ("Peru shelled Arica on 4 March 2012, a raid for which it later [apologised] in 2014.", YEAR_2014),
        ("Peru [shelled] Arica on 4 March 2012, a raid for which it later apologised.", MARCH_2012),
        ("On 4 March 2012 Peru jailed three Chileans, whom it [accused] of spying.", MARCH_2012),
        ("Peru's president met Chile's on Monday, whom he later [thanked].", ("2024-03-11", "2024-03-11")),
    ],
)
def test_a_day_of_its_own_and_one_of_late_stay(text: str, expected: tuple[str, str]) -> None:
    assert interval(dated(text)) == expected


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


@pytest.mark.parametrize(
    "text",
    [
        "Bo Berg, who took power in 2014 and on whom Peru has [imposed] sanctions four times, is silent.",
        "Bo Berg, who took power in 2014 and whom Peru has often [condemned], is silent.",
        "Chad, which left the bloc in 2014 and which Peru has [accused] of spying, is silent.",
    ],
)
def test_the_second_of_two_relative_clauses_has_not_the_year_of_the_first(text: str) -> None:
    when = dated(text)
    assert (interval(when), when.reason) == (NO_DAY, BY_THE_WAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bo Berg, whom Peru knighted in 1994 and on whom Chile [imposed] sanctions in 2014, is 86.", YEAR_2014),
        ("Bo Berg, whom Peru [knighted] in 2014 and on whom Chile has imposed sanctions, is 86.", YEAR_2014),
        ("Bo Berg, on whom Peru has [imposed] sanctions, is 86.", ("2024-03-12", "2024-03-13")),
    ],
)
def test_but_each_has_its_own(text: str, expected: tuple[str, str]) -> None:
    assert interval(dated(text)) == expected


@pytest.mark.parametrize("reason", [LATER_ON, BY_THE_WAY])
def test_no_day_of_the_article_is_weighed_for_it(reason: str) -> None:
    untold = replace(BLAME, date=replace(BLAME.date, earliest=None, latest=None, precision="unknown", reason=reason))
    mentions = [MENTIONS[0], untold, MENTIONS[2]]
    (event,), (chance,) = likely_dates(ARTICLE, mentions, [event_of(mentions, 1)])
    assert (event.date.earliest, chance) == (None, 1.0)


@pytest.mark.parametrize(
    "text",
    [
        "Peru called up troops after the raid of 4 March 2012, for which it [blames] Chile.",
        "Peru buried the crew of a jet shot down on 4 January, for which Kenya [blames] Chile.",
        "Chile gave it water on 4 January, for which its king [thanks] Peru.",
        "Peru held drills after the blast on 4 January, of which it still [accuses] Chile.",
    ],
)
def test_who_blames_somebody_for_what_is_told_does_so_still(text: str) -> None:
    when = dated(text)
    assert (interval(when), when.reason) == (NO_DAY, BY_THE_WAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raid of 4 January, for which Peru [blamed] Chile on Monday, killed nine.", ("2024-03-11", "2024-03-11")),
        ("Peru gave Chile a ship, for which its king [thanks] it.", ("2024-03-12", "2024-03-13")),
        ("Peru [blames] Chile for the raid on 11 March, for which it demands an apology.", ("2024-03-11", "2024-03-11")),
        ("Chile shelled Arica on 4 January, for which Peru [expelled] two envoys on Monday.", ("2024-03-11", "2024-03-11")),
    ],
)
def test_blame_with_a_day_of_its_own_has_it(text: str, expected: tuple[str, str]) -> None:
    assert interval(dated(text)) == expected


BEFORE = "Peru shelled Arica on 4 January. "


@pytest.mark.parametrize(
    "text",
    [
        "Its subsequent [assault] on Lima killed nine.",
        "Peru's subsequent [assault] on Lima killed nine.",
        "Their subsequent assault on Lima has [killed] nine.",
        "Chile's subsequent naval [raids] have killed nine.",
    ],
)
def test_a_subsequent_act_has_not_the_day_told_before(text: str) -> None:
    assert dated(text, before=BEFORE).reason == LATER_ON
    assert dated(text, "ongoing", before=BEFORE).reason == LATER_ON


@pytest.mark.parametrize(
    ("before", "text", "first"),
    [
        (BEFORE, "Its subsequent [apology] came on Monday.", "2024-03-11"),
        (BEFORE, "Nine people were [killed] in clashes.", "2024-01-04"),
        ("Gunmen seized a hotel on Tuesday. ", "The army's subsequent [raid] freed nine.", "2024-03-12"),
    ],
)
def test_but_has_its_own_or_that_of_the_news(before: str, text: str, first: str) -> None:
    assert str(dated(text, before=before).earliest) == first
