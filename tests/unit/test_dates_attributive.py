"""A date that says which killings or which accord are meant is not that of the verb."""

from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import date_signs
from tests.unit.dated import JUNE_14, dated, told
from tests.unit.dated_articles import event_of

OF_A_NOUN = [
    ("Peru [recalled] its envoy over remarks about the April killings.", "April"),
    ("Peru [imposed] sanctions on Chile over the April crackdown in Arica.", "April"),
    ("Peru [blamed] Chile for the late April murder of a judge.", "late April"),
    ("Peru [rejected] complaints about the April floods.", "April"),
    ("Peru [sued] Chile over the April 2014 sinking of a ferry.", "April 2014"),
    ("Peru [suspended] Chile from the bloc after the April coup.", "April"),
    ("Peru [summoned] the envoy over the Friday seizure of a tanker.", "Friday"),
    ("Peru [arrested] nine men over the weekend bombings in Tacna.", "weekend"),
    ("Peru [suspended] relations with Chile over Monday's raid on a ferry.", "Monday"),
    ("Peru [expelled] the envoy over Chile's April 23 missile test.", "April 23"),
    ("Peru [condemned] Chile over last month's riots.", "last month"),
    ("Peru [recalled] its envoy over the April 7 war.", "April 7"),
    ("Peru [accused] Chile of a role in the 1904 massacre.", "1904"),
    ("Peru marked the 1904 massacre and [demanded] talks.", "1904"),
    ("Peru defended the 1939 pact and [accused] Chile of lying.", "1939"),
    ("Peru deplored the April 11 attacks and [urged] Chile to talk.", "April 11"),
    ("Peru recalled its envoy over the April killings and [criticised] Chile.", "April"),
    ("Peru blamed Chile for Friday's deaths and [arrested] three men.", "Friday"),
    ("Peru [thanked] Chile for downing drones in Saturday's strike.", "Saturday"),
]


@pytest.mark.parametrize(("text", "argument"), OF_A_NOUN)
@pytest.mark.parametrize("is_argument", [True, False])
def test_the_day_that_tells_which_one_is_meant_is_not_that_of_the_verb(text: str, argument: str, is_argument: bool) -> None:
    assert told(text, argument if is_argument else None) == (None, None)


@pytest.mark.parametrize("text", [text for text, _ in OF_A_NOUN if "April" in text])
def test_no_story_goes_on_with_it(text: str) -> None:
    assert told("Quito [rejected] it.", before=text.replace("[", "").replace("]", "") + " ") == (None, None)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Peru and Chile [signed] an accord at the April summit in Tacna.", "2023-04-01"),
        ("In the April raid on a prison Peru [freed] nine hostages.", "2023-04-01"),
        ("Peru's envoy [praised] Lund at the April summit in Bonn.", "2023-04-01"),
        ("During the April talks in Bonn Peru [demanded] guarantees.", "2023-04-01"),
        ("Nine guards were [killed] in Monday's raid.", "2023-06-12"),
        ("On the sidelines of last week's summit, Peru [urged] Chile to talk.", "2023-06-05"),
        ("Peru [signed] Monday's accord.", "2023-06-12"),
        ("Peru blamed Chile for the April [killings].", "2023-04-01"),
        ("Monday's [raid] angered Peru.", "2023-06-12"),
        ("Monday's Tacna suicide car bomb [attack] angered Peru.", "2023-06-12"),
        ("The 2004 deadly Tacna [bombing] shook Peru.", "2004-01-01"),
        ("Monday's riots and [killings] angered Peru.", "2023-06-12"),
        ("Peru [recalled] its envoy in April over the killings.", "2023-04-01"),
        ("Over the weekend Peru [recalled] its envoy.", "2023-06-10"),
        ("Peru over the weekend [recalled] its envoy.", "2023-06-10"),
        ("Fighters over the weekend [seized] the port.", "2023-06-10"),
        ("At the summit of 3 May Peru [accused] Chile of lying.", "2023-05-03"),
        ("By a decree of 3 May Peru [barred] two Chileans.", "2023-05-03"),
        ("On the morning of 3 May Peru [expelled] two Chileans.", "2023-05-03"),
        ("It was a massacre of April 7, when nine were [killed].", "2023-04-07"),
    ],
)
def test_a_day_of_its_own_or_of_that_in_the_course_of_which_it_was_is(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "argument", "first"),
    [
        ("Peru mourned nine divers after Monday's raid on Tacna that [killed] them.", "Monday", "2023-06-12"),
        ("Peru rejected a Saturday interview, in which Lund [called] it a coward.", "Saturday", "2023-06-10"),
        ("Peru deplored the April ambush that [killed] nine.", "April", "2023-04-01"),
        ("[Protests] such as that of 7 April are legal.", "7 April", "2023-04-07"),
    ],
)
def test_what_is_told_of_it_is_of_its_day(text: str, argument: str, first: str) -> None:
    assert told(text, argument)[0] == first


@pytest.mark.parametrize(
    ("text", "argument", "first"),
    [
        ("Peru and Chile, which [signed] an accord after the fish crisis of 1994, put off talks.", "1994", "1994-01-01"),
        ("Peru thanked Chile for the sanctions it [imposed] after last year's vote.", "last year", "2022-01-01"),
        ("Peru [expelled] nine envoys after the 2014 raid.", "2014", "2014-01-01"),
    ],
)
def test_what_was_after_something_of_a_year_may_be_of_that_year(text: str, argument: str, first: str) -> None:
    assert told(text, argument)[0] == first


@pytest.mark.parametrize(
    "text",
    [
        "Peru will host the July summit, where its king will [meet] Ana Kubu.",
    ],
)
def test_who_goes_to_a_meeting_goes_on_its_day_and_acts_there_then(text: str) -> None:
    day = dated(text, "planned", "July 3" if "July 3" in text else "July", JUNE_14).earliest
    assert day is not None
    assert (day.year, day.month) == (2023, 7)


def test_what_another_verb_was_in_the_course_of_is_not() -> None:
    assert told("Peru shelled a port and [rejected] a truce that was offered at Monday's talks.") == (None, None)
    assert told("Peru [shelled] a port and rejected calls made at Monday's talks.", "Monday") == (None, None)


@pytest.mark.parametrize("status", ["planned", "possible"])
@pytest.mark.parametrize(
    "text",
    [
        "Peru will [sue] Chile over the April shelling of a port.",
        "Peru threatened to [expel] the envoy over the April explosions.",
        "Peru may [impose] sanctions on Chile over the April vote.",
    ],
)
def test_nor_is_it_read_as_one_of_next_year(text: str, status: str) -> None:
    for argument in (None, "April"):
        assert dated(text, status, argument, JUNE_14).earliest is None


def test_it_is_no_candidate_for_the_verb() -> None:
    text = "Peru recalled its envoy over the April killings and criticised Chile."

    def mention(kind: str, word: str) -> Mention:
        at, day = text.index(word), text.index("April")
        argument = Argument("date", Span(day, day + 5, "April"), 0.9)
        return Mention(kind, "occurred", Span(at, at + len(word), word), 0.9, (argument,), sentence=Span(0, len(text), text))

    words = [("ambassador_recall", "recalled"), ("attack", "killings"), ("accusation", "criticised")]
    mentions = resolve_mentions(Article("a", text, JUNE_14), [mention(*each) for each in words])
    dates = article_dates(mentions, index_article(text), JUNE_14)
    april = (date(2023, 4, 1), date(2023, 4, 30))
    assert [april in date_signs(dates, event_of(mentions, number)) for number in (0, 1, 2)] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Peru [rejects] 1929 Tacna accord", "1929"),
        ("Peru [asks] Chile to respect 1929 border pact", "1929"),
        ("Peru [accuses] Chile of breaking 1998 truce", "1998"),
        ("Peru [slams] Chile over 1882 raid remarks", "1882"),
        ("Peru [demands] Chile own up to 1904 massacre", "1904"),
        ("Peru [blames] Chile for 2003 oil spill", "2003"),
        ("Peru [charges] Chile of 1999 bomb plot", "1999"),
    ],
)
@pytest.mark.parametrize("is_argument", [True, False])
def test_a_year_before_a_noun_without_its_article_is_that_of_the_noun(text: str, year: str, is_argument: bool) -> None:
    assert told(text, year if is_argument else None) == (None, None)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("In 2015 talks broke down and Peru [recalled] its envoy.", "2015-01-01"),
        ("Since 2015 envoys have [met] in Arica.", "2015-01-01"),
        ("In about 2015 Peruvian troops [seized] the port.", "2014-01-01"),
        ("Peru [recalled] its envoy in 2015 protests over a film.", "2015-01-01"),
        ("After 2015 elections Peru [recalled] its envoy.", "2015-01-01"),
        ("Peru [held] talks from 1999 to 2003 without result.", "1999-01-01"),
        ("Peru [recalled] its envoy in 1999 and again 2003 without a word.", "1999-01-01"),
        ("It was 2015 when Peru [recalled] its envoy.", "2015-01-01"),
        ("Peru and Chile [sign] 2010 accord", "2010-01-01"),
        ("The envoys [met] at 2015 summit", "2015-01-01"),
        ("Peru regrets 1999 [raid]", "1999-01-01"),
        ("Bo Berg led the 1999 mass Shi'ite-led [protests] in Peru.", "1999-01-01"),
    ],
)
def test_a_year_on_its_own_is_that_of_the_verb(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chile criticised the king's [April visit] to Peru.", ("2023-04-01", "2023-04-30")),
        ("Chile was silent about Peru's [April 11 raid] on a ferry.", ("2023-04-11", "2023-04-11")),
        ("The minister's [February trip] to Peru went well.", ("2023-02-01", "2023-02-28")),
    ],
)
def test_a_date_within_the_trigger_is_its_own(text: str, day: tuple[str, str]) -> None:
    assert told(text) == day
