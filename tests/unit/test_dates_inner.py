"""The day of what stands within the object of a verb is not that of the verb, nor of the sentences behind it."""

from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import date_signs
from tests.unit.dated import JUNE_14, told
from tests.unit.dated_articles import event_of

OF_A_PARTICIPLE = [
    "Latvia [praised] Juan Diaz, forced from office by the navy on 25 April.",
    "Togo [urged] Benin to restore Yao Abalo, deposed on April 25.",
    "Fiji [refused] to seat Ana Kubu, overthrown in April.",
    "Latvia [granted] refuge to Juan Diaz, toppled by his own guards in April.",
    "Togo [called on] Benin to release a midwife arrested in April.",
    "Togo [asked] Benin to free two cooks detained in Cotonou on 25 April.",
    "Togo [thanked] Benin for freeing three divers captured off Lome on 25 April.",
]


@pytest.mark.parametrize("text", OF_A_PARTICIPLE)
@pytest.mark.parametrize("is_argument", [True, False])
def test_the_day_of_what_an_object_tells_is_not_that_of_the_verb(text: str, is_argument: bool) -> None:
    phrase = next(each for each in ("25 April", "April 25", "April") if each in text)
    assert told(text, argument=phrase if is_argument else None) == (None, None)


@pytest.mark.parametrize("before", [each.replace("[", "").replace("]", "") + " " for each in OF_A_PARTICIPLE])
def test_no_news_goes_on_with_the_day_of_an_object(before: str) -> None:
    assert told("Kenya [condemned] it.", before=before) == (None, None)


def test_a_participle_may_stand_behind_what_the_noun_is() -> None:
    assert told("Togo [freed] Juan Diaz, a trader from Cotonou, seized at the border on 25 April.") == (None, None)


def test_what_the_act_did_goes_on_with_its_day() -> None:
    assert told("Nine were [killed].", before="Togo hailed Ana Kubu, ousted by a mob on 25 April. ")[0] == "2023-04-25"


@pytest.mark.parametrize("when", ["last year", "in 2021"])
def test_a_year_is_that_of_the_participle_too(when: str) -> None:
    assert told(f"Togo [urged] Benin to free a poet jailed {when}.") == (None, None)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Togo praised Ana Kubu, [ousted] by a mob on 25 April.", "2023-04-25"),
        ("Togo asked Benin to free a midwife [arrested] on 25 April.", "2023-04-25"),
        ("Togo [recalled] its envoy, angered by the raid, on 25 April.", "2023-04-25"),
        ("Togo and Benin [signed] a truce, mediated by Fiji on 25 April.", "2023-04-25"),
        ("The embassy was [attacked], looted and burned on 25 April.", "2023-04-25"),
        ("Benin [arrested] a Togolese cook, accused of spying, on 25 April.", "2023-04-25"),
        ("Benin [arrested] and deported two cooks in April.", "2023-04-01"),
        ("Two cooks were [detained] in Benin in April.", "2023-04-01"),
        ("Togo [recalled] its envoy, closed its port and cut ties on 25 April.", "2023-04-25"),
        ("Togo [condemned] the raid and recalled its envoy on 25 April.", "2023-04-25"),
        ("[Talks] in Lome, the capital, resumed on 25 April.", "2023-04-25"),
        ("Togo said [talks] in Lome, the capital, resumed on 25 April.", "2023-04-25"),
        ("[Shelling] of the port left nine people wounded on 25 April.", "2023-04-25"),
        ("Togo [attacked] the port with nine men killed on 25 April.", "2023-04-25"),
        ("The [killing] of a priest kidnapped in Lome on 25 April shocked Togo.", "2023-04-25"),
        ("Togo [ordered] two cooks deported in April.", "2023-04-01"),
        ("[Sanctions] imposed in April hurt Togo.", "2023-04-01"),
        ("[Sanctions] it imposed in April hurt Togo.", "2023-04-01"),
        ("Togo [accused] Benin of theft in a report released on 25 April.", "2023-04-25"),
        ("Togo [accused] Benin of theft in a report, published on 25 April.", "2023-04-25"),
        ("Togo [asked] Benin to free a midwife held in Cotonou in a letter on 25 April.", "2023-04-25"),
        ("Togo [asked] Benin in April to free two priests arrested there.", "2023-04-01"),
        ("Togo [signed] the accord despite objections on 25 April.", "2023-04-25"),
        ("Togo [urged] Benin to free a midwife arrested on Monday.", "2023-06-12"),  # it may be the day of both
        ("Togo and Benin [met] at a summit held in Lome on 25 April.", "2023-04-25"),
    ],
)
def test_the_participle_keeps_its_day_and_a_verb_its_own(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    "before",
    [
        "Benin's president, Juan Diaz, resigned on 25 April. ",
        "Benin's president, who had led the navy, resigned on 25 April. ",
        "A judge in Lome wanted him jailed on 25 April. ",
        "The consul was briefly detained in Lome on 25 April. ",
    ],
)
def test_the_story_goes_on_with_the_day_of_a_main_verb(before: str) -> None:
    assert told("Togo [condemned] Benin.", before=before)[0] == "2023-04-25"


@pytest.mark.parametrize(
    "text",
    [
        "Togo [warned] Benin against closing the camp on July 15.",
        "Togo [thanked] Benin for agreeing to hold the feast on June 24.",
        "Togo [appealed to] donors to give more at a fair in Lome on June 26.",
    ],
)
def test_a_day_to_come_is_not_that_of_the_year_before(text: str) -> None:
    assert told(text) == (None, None)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Togo [warned] Benin against closing the camp on July 15, 2022.", "2022-07-15"),
        ("Togo [warned] Benin against war on July 15.", "2022-07-15"),
        ("Togo [warned] Benin against closing the camp on May 15.", "2023-05-15"),
    ],
)
def test_a_day_gone_by_is_one_of_the_verb(text: str, first: str) -> None:
    assert told(text)[0] == first


def test_the_day_of_a_participle_is_no_candidate_for_the_verb() -> None:
    text = "Togo asked Benin to free a midwife arrested in April."

    def mention(kind: str, word: str) -> Mention:
        at, day = text.index(word), text.index("April")
        argument = Argument("date", Span(day, day + 5, "April"), 0.9)
        return Mention(kind, "occurred", Span(at, at + len(word), word), 0.9, (argument,), sentence=Span(0, len(text), text))

    mentions = resolve_mentions(Article("a", text, JUNE_14), [mention("demand", "asked"), mention("arrest", "arrested")])
    dates = article_dates(mentions, index_article(text), JUNE_14)
    april = (date(2023, 4, 1), date(2023, 4, 30))
    assert [april in date_signs(dates, event_of(mentions, number)) for number in (0, 1)] == [False, True]


@pytest.mark.parametrize(
    ("text", "phrase", "day"),
    [
        ("Togo [recalled] its envoy to the Republic of Benin last July.", "last July", "2022-07-01"),
        ("Togo's king [flew] to the Gulf last July.", "last July", "2022-07-01"),
        ("Togo [refused] to sign the pact of Cotonou last July.", "last July", "2022-07-01"),
        ("Togo [offered] to pay for the wreck in July last year.", "July last year", "2022-07-01"),
        ("Togo [sent] troops to its border with Benin in July.", "July", "2022-07-01"),
        ("Togo [sent] its consul to court in July.", "July", "2022-07-01"),
    ],
)
def test_a_day_a_year_ago_stays_where_nothing_was_to_be_done_or_its_year_is_told(text: str, phrase: str, day: str) -> None:
    assert told(text, phrase)[0] == day


def test_what_was_to_be_done_is_not_of_the_year_before() -> None:
    assert told("Togo [asked] Benin to open the bridge in July.", "July") == (None, None)
    assert told("Togo [warned] Benin against opening the bridge in July.", "July") == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Togo's deputies [ratified] the pact in a vote held on 25 April.",
        "Togo [rejected] the pact in an election held on 25 April.",
        "Togo [threatened] Benin in an audio tape released on 25 April.",
        "Togo [rescued] a nurse held captive for nine years on 25 April.",
        "Togo [extradited] a cook jailed for 300 days on 25 April.",
        "Togo [returned] the bones of a pilot killed in 1987 to Benin on 25 April.",
        "Togo [extradited] a cook arrested last year on 25 April.",
    ],
)
def test_the_day_behind_a_vote_a_report_or_another_time_is_that_of_the_verb(text: str) -> None:
    assert told(text, "25 April")[0] == "2023-04-25"


@pytest.mark.parametrize(
    "text",
    [
        "Togo [rejected] the findings of an inquest released on 25 April.",
        "Togo [thanked] Benin for its part in the case of two nurses released on 25 April.",
    ],
)
def test_without_in_a_the_day_is_that_of_the_vote_or_the_release(text: str) -> None:
    assert told(text, "25 April") == (None, None)
