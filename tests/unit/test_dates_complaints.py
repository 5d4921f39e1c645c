"""The day of an act is not that of the complaint about it, nor of the answer to that."""

from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import date_signs
from tests.unit.dated import JUNE_14, told
from tests.unit.dated_articles import event_of

ABOUT_AN_ACT = [
    "Peru [accused] Chile of the explosion in Tacna on 25 April.",
    "Peru has [accused] Chile of the strike on its consulate in Arica on April 25.",
    "Kenya [blamed] Uganda for an attack on its police in April.",
    "Fiji [expelled] nine Tongan envoys over the hacking of its Labour Party in April.",
    "Fiji [imposed] sanctions on Tonga's bank over attacks on its oil plants on 25 April.",
    "Fiji imposed [sanctions] on Tonga's bank over an attack on its oil plants on 25 April.",
    "Norway [condemned] Latvia for its raid on Riga's envoy on April 25.",
    "Norway [condemned] the killing of a consul in Riga on 25 April.",
    "Norway [demanded] an apology from Latvia for the shelling of Bergen on April 25.",
    "Norway [denied] involvement in the poisoning of a Latvian on April 25.",
    "Norway [recalled] its envoy over the execution of two sailors on April 25.",
    "Norway [blamed] Latvia for the diversion of a ferry on 25 April.",
    "Peru [accused] Chile of shelling a village on 25 April.",
    "Peru [accused] Chile of bombing its consulate on 25 April.",
    "A court [charged] four men with the murder of a priest in April.",
    "Fiji [arrested] a Tongan over the killing of a banker on 25 April.",
    "Fiji [detained] two Tongans for an attack on its consul in Suva on 25 April.",
    "Fiji [captured] five rebels for the bombing of a pipeline in April.",
    "Fiji [extradited] a Tongan for the murder of a judge on April 25.",
    "Norway [apologised] to Latvia for the sinking of a ferry on April 25.",
    "Norway expressed [regret] over the shelling of Riga on 25 April.",
    "Norway [regretted] the killing of a Latvian on 25 April.",
    "Peru [protested] to Chile over the shelling of a bus on 25 April.",
    "Peru lodged a [protest] with Chile against the raid on its consulate on 25 April.",
    "Peru [suspended] talks with Chile over the killing of a fisherman on 25 April.",
    "Peru [called off] a visit over an attack on its police in April.",
]


@pytest.mark.parametrize("text", ABOUT_AN_ACT)
@pytest.mark.parametrize("is_argument", [True, False])
def test_the_day_of_an_act_is_not_that_of_the_complaint(text: str, is_argument: bool) -> None:
    phrase = next(each for each in ("25 April", "April 25", "April") if each in text)
    assert told(text, argument=phrase if is_argument else None) == (None, None)


ANSWERS = [
    "Peru [expelled] two Chileans in response to the expulsion of five Peruvians by Chile on Monday.",
    "Peru [ordered] two Chileans to leave, answering the expulsion of five of its envoys on Monday.",
    "Peru [recalled] its envoy in protest at a Chilean raid on its consulate on Monday.",
    "Peru recalled its envoy in [protest] at a Chilean raid on its consulate on Monday.",
    "Peru [summoned] the Chilean ambassador in response to the burning of a flag in Arica on Monday.",
    "Peru [imposed] tariffs on copper in retaliation for Chilean tariffs announced on Monday.",
    "Peru [shelled] Arica to avenge the killing of a consul on Monday.",
]


@pytest.mark.parametrize("text", ANSWERS)
def test_the_day_of_an_act_is_not_that_of_the_answer(text: str) -> None:
    assert told(text) == told(text, argument="Monday") == (None, None)


@pytest.mark.parametrize("text", ANSWERS)
def test_what_was_done_the_day_before_may_have_been_answered_at_once(text: str) -> None:
    assert told(text.replace("Monday", "Tuesday"), argument="Tuesday") == ("2023-06-13", "2023-06-13")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("In response to the raid, Peru on Monday [recalled] its envoy.", "Monday"),
        ("Peru in response to the raid [recalled] its envoy on Monday.", "Monday"),
        ("Peru [expelled] on Monday, in response to the arrest of its consul, two Chileans.", "Monday"),
        ("Peru [recalled] its envoy in response to the raid and closed the border on Monday.", "Monday"),
        ("Peru [recalled] its envoy in response to a report in parliament on Monday.", "Monday"),
        ("In response to an appeal, Peru [sent] aid to Chile on Monday.", "Monday"),
        ("Peru [recalled] its envoy in response to the raid, and the border was closed on Monday.", "Monday"),
        ("Peru expelled two Chileans in response to the [expulsion] of five Peruvians on Monday.", "Monday"),
    ],
)
def test_what_answers_on_a_day_has_that_day(text: str, argument: str) -> None:
    assert told(text, argument=argument) == ("2023-06-12", "2023-06-12")


@pytest.mark.parametrize(
    "text",
    [
        "Peru accused Chile of the [explosion] in Tacna on 25 April.",
        "Norway condemned the [killing] of a consul in Riga on 25 April.",
    ],
)
def test_the_act_has_its_day(text: str) -> None:
    assert told(text) == ("2023-04-25", "2023-04-25")


@pytest.mark.parametrize("before", [each.replace("[", "").replace("]", "") + " " for each in ABOUT_AN_ACT])
@pytest.mark.parametrize("text", ["Quito [rejected] it.", "Quito also [threatened] war."])
def test_no_answer_goes_on_with_the_day_of_the_act(before: str, text: str) -> None:
    assert told(text, before=before) == (None, None)


def test_what_the_act_did_goes_on_with_its_day() -> None:
    before = "Peru accused Chile of the shelling of a market in Tacna on 25 April. "
    assert told("Nine people were [killed].", before=before) == ("2023-04-25", "2023-04-25")


def test_of_two_days_the_complaint_has_its_own_and_the_story_goes_on_from_it() -> None:
    text = "France [condemned] Russia on Thursday for the poisoning of a spy on 4 March."
    assert told(text) == ("2023-06-08", "2023-06-08")
    before = text.replace("[", "").replace("]", "") + " "
    assert told("Moscow [rejected] the charge.", before=before) == ("2023-06-08", "2023-06-08")
    assert told(text.replace("[condemned]", "condemned").replace("poisoning", "[poisoning]")) == ("2023-03-04", "2023-03-04")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Peru [accused] Chile of lying on Monday.", "2023-06-12"),
        ("Peru [accused] Chile of lying on 3 May.", "2023-05-03"),
        ("Peru [summoned] the envoy of the administration of Lima in May.", "2023-05-01"),
        ("In May Peru [accused] Chile of sheltering rebels and suspended talks.", "2023-05-01"),
        ("Norway [condemned] the strike on Monday.", "2023-06-12"),
        ("Norway [condemned] it on April 2.", "2023-04-02"),
        ("Norway [condemned] the strike on 3 May.", "2023-05-03"),
        ("On May 3 Peru [accused] Chile of the raid.", "2023-05-03"),
        ("Peru on May 3 [accused] Chile of an attack on a village.", "2023-05-03"),
        ("Peru [accused] Chile on 3 May of the shelling of a village.", "2023-05-03"),
        ("Peru [imposed] sanctions against a Chilean bank on 3 May.", "2023-05-03"),
        ("Peru [summoned] the Chilean envoy for a hearing on 3 May.", "2023-05-03"),
        ("Peru [expelled] nine envoys of Chile in May.", "2023-05-01"),
        ("Peru [expelled] an envoy of Chile for interfering in its affairs on 7 April.", "2023-04-07"),
        ("Peru [condemned] Chile for shelling its port in parliament on 3 May.", "2023-05-03"),
        ("Peru, accused of the raid, [met] Chile on 3 May.", "2023-05-03"),
        ("Peru [accused] Chile of the raid on its consulate in a statement on 3 May.", "2023-05-03"),
        ("Peru [condemned] the killing of its consul and recalled its envoy on 3 May.", "2023-05-03"),
        ("Peru [accused] Chile of the explosion in Tacna on 8 June.", "2023-06-08"),  # six days ago: both may be of that day
    ],
)
def test_a_complaint_keeps_a_day_of_its_own(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Police [arrested] three Tongans in a raid near Suva on 12 April.", "2023-04-12"),  # the raid is the arrest
        ("Police [arrested] three Tongans over the bombing of a bus in a dawn raid on 12 April.", "2023-04-12"),
        ("Police [detained] him for spying on 7 April.", "2023-04-07"),
        ("Police [detained] him for crossing the border on 7 April.", "2023-04-07"),  # caught in the act
        ("Police [detained] him for murder in April.", "2023-04-01"),
        ("Police [detained] him for the duration of the summit in April.", "2023-04-01"),
        ("Police [arrested] him over the killing of a guard on 8 June.", "2023-06-08"),
        ("Police on 7 April [arrested] him over the killing of a guard.", "2023-04-07"),
        ("Police [shot] protesters in the clash on 7 April.", "2023-04-07"),
        ("Thousands [protested] against the killing of a student on 7 April.", "2023-04-07"),  # in the street
        ("Peru [apologised] to Chile for its remarks on 7 April.", "2023-04-07"),
        ("Peru [apologised] for the raid in a letter on 7 April.", "2023-04-07"),
        ("Peru [suspended] the bombing of Arica on 7 April.", "2023-04-07"),
        ("Peru [suspended] flights for the visit of a king on 7 April.", "2023-04-07"),
    ],
)
def test_an_arrest_an_apology_a_protest_and_what_is_called_off_keep_a_day_of_their_own(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Peru [imposed] sanctions on Chile over the annexation of Arica in 2014.", "2014"),
        ("Peru [recalled] its envoy over a cyberattack in 2021.", "2021"),
    ],
)
def test_the_year_of_an_old_act_is_not_that_of_a_complaint_that_opens_its_article(text: str, year: str) -> None:
    for before in ("", "Envoy leaves Arica\n", "LIMA (Atlas) - "):
        assert told(text, before=before) == told(text, argument=year, before=before) == (None, None)
    assert told(text, before="Chile's envoy left on Monday. ")[0] == f"{year}-01-01"


def test_the_story_goes_on_with_the_day_of_a_complaint() -> None:
    before = "In May, Peru accused Chile of the shelling of its villages. "
    assert told("Chile [denied] the charge.", before=before) == ("2023-05-01", "2023-05-31")


def test_the_day_of_the_act_is_no_candidate_for_the_complaint() -> None:
    text = "Fiji expelled nine Tongan envoys over the hacking of its Labour Party in April."

    def mention(kind: str, word: str) -> Mention:
        at, day = text.index(word), text.index("April")
        argument = Argument("date", Span(day, day + 5, "April"), 0.9)
        return Mention(kind, "occurred", Span(at, at + len(word), word), 0.9, (argument,), sentence=Span(0, len(text), text))

    article = Article("a", text, JUNE_14)
    mentions = resolve_mentions(article, [mention("diplomat_expulsion", "expelled"), mention("cyberattack", "hacking")])
    dates = article_dates(mentions, index_article(text), JUNE_14)
    april = (date(2023, 4, 1), date(2023, 4, 30))
    assert [april in date_signs(dates, event_of(mentions, number)) for number in (0, 1)] == [False, True]
