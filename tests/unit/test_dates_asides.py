"""The day of words set off from the clause of a verb is not that of the verb, nor of the sentences behind it."""

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import date_signs
from tests.unit.dated import JUNE_14, dated, told
from tests.unit.dated_articles import event_of

STATES = [
    ("Togo, under a blockade since April, [urged] Benin to talk.", "April"),
    ("Togo, at war with the Kubu rebels since 2019, [asked] Benin for arms.", "2019"),
    ("Togo, without a parliament since 2019, [thanked] Benin for rice.", "2019"),
    ("Togo, shelled by Benin since April 25, [cut] ties with Latvia.", "April 25"),
    ("Togo's new king, in office from April, [met] the mayor of Riga.", "April"),
]
APPOSITIONS = [
    ("Togo, still angry at a ban in April, [recalled] its envoy.", "April"),
    ("Togo, having begun air raids on April 25, [offered] Benin more arms.", "April 25"),
    ("Togo's new king, sworn in last week, [praised] Benin.", "last week"),
    ("Togo's king, who won in April, [met] the mayor of Riga.", "April"),
    ("Togo's king, re-elected in a vote in April, [expelled] two envoys.", "April"),
    ("Togo, attacked by Benin on April 25, [broke off] relations with it.", "April 25"),
    ("Togo, with which Benin downgraded ties in April, [withdrew] its diplomats.", "April"),
]
WHOSE = [
    ("Togo [recalled] its envoy from Benin, whose minister had mocked the king in April.", "April"),
    ("Togo [accused] Benin, whose diplomats it sent home in April, of a second raid.", "April"),
    ("Togo [received] the king of Benin, whose son was ousted on April 25.", "April 25"),
]
AT_THE_SAME_TIME = [
    "Received with honours in Riga on May 25, Togo's king [signed] a pact with Latvia.",
    "Hosted by Oman on May 25, Togo and Benin [held] talks.",
    "Being in Riga on May 25, Togo's king [met] Ana Kubu.",
    "Togo's king, accompanied by his wife on a trip to Riga on May 25, [met] Ana Kubu.",
    "Togo's king, a guest of the mayor in Riga on May 25, [signed] a pact with Latvia.",
    "Togo's envoy, who landed in Riga on May 25, [met] Ana Kubu.",
    "Togo's envoys, who attended the funeral in Riga on May 25, [met] Ana Kubu.",
    "After he arrived in Riga on May 25, Togo's king [met] Ana Kubu.",
]
ALL = STATES + APPOSITIONS + WHOSE


@pytest.mark.parametrize(("text", "day"), ALL)
@pytest.mark.parametrize("is_argument", [True, False])
def test_the_day_of_what_is_set_off_is_not_that_of_the_verb(text: str, day: str, is_argument: bool) -> None:
    assert told(text, argument=day if is_argument else None) == (None, None)


@pytest.mark.parametrize(("text", "day"), ALL)
def test_the_day_of_what_is_set_off_is_no_candidate_for_the_verb(text: str, day: str) -> None:
    start, stop = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    at = text.index(day)
    argument = Argument("date", Span(at, at + len(day), day), 0.9)
    mention = Mention("accusation", "occurred", Span(start, stop, text[start:stop]), 0.9, (argument,), Span(0, len(text), text))
    mentions = resolve_mentions(Article("a", text, JUNE_14), [mention])
    dates = article_dates(mentions, index_article(text), JUNE_14)
    days = [days for days in date_signs(dates, event_of(mentions, 0)) if days in dates.told]
    assert days == []


@pytest.mark.parametrize("text", [text for text, _ in APPOSITIONS[:1]])
def test_no_news_goes_on_with_the_day_of_what_is_set_off(text: str) -> None:
    before = text.replace("[", "").replace("]", "") + " "
    assert told("Kenya [condemned] it.", before=before) == (None, None)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Togo has since 2019 [accused] Benin of fraud.", "2019-01-01"),
        ("Togo, under a blockade since April, [accused] Benin on Monday of fraud.", "2023-06-12"),
        ("Togo (which closed its mission in 2011) [reopened] it on Monday.", "2023-06-12"),
        ("Togo's king, in Riga for talks on April 25, [praised] Ana Kubu.", "2023-04-25"),
        ("Togo's king, meeting Ana Kubu on April 25, [praised] her.", "2023-04-25"),
        ("In a speech given in April, Togo's king [threatened] Benin.", "2023-04-01"),
        ("At a meeting held in Riga in April, Togo [demanded] rice.", "2023-04-01"),
        ("In a letter sent in April, Togo [demanded] rice.", "2023-04-01"),
        ("Asked on April 25 about the raid, Togo's king [accused] Benin.", "2023-04-25"),
        ("Under a treaty signed in Riga in April, Togo and Benin [agreed] to cut their fleets.", "2023-04-01"),
        ("Sworn in on April 25, Togo's king [telephoned] Ana Kubu on Monday.", "2023-06-12"),
        ("When Latvia recognised Togo on Monday, Benin [recalled] its envoy.", "2023-06-12"),
        ("Togo [sent] envoys in May to Benin, whose king was ousted in April.", "2023-05-01"),
        ("Togo's king [met] his colleague, the prime minister of Benin in Riga on April 25.", "2023-04-25"),
        ("In Riga, the ministers on April 25, despite the rain, [signed] a pact.", "2023-04-25"),
    ],
)
def test_a_day_of_the_main_clause_stays_that_of_the_verb(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize("text", AT_THE_SAME_TIME)
def test_a_day_on_which_somebody_was_there_is_that_of_what_he_did(text: str) -> None:
    assert told(text, argument="May 25")[0] == "2023-05-25"


def test_the_words_set_off_keep_their_day() -> None:
    assert told("Togo, [attacked] by Benin on April 25, broke off relations with it.")[0] == "2023-04-25"
    assert told("Togo, having [expelled] two envoys on April 25, offered talks.")[0] == "2023-04-25"
    assert told("Three weeks after it [freed] nine nurses on May 24, Togo signed a pact.")[0] == "2023-05-24"


def test_who_was_there_in_a_period_that_opens_the_clause_did_so_then() -> None:
    assert told("Togo's king, who last month visited Riga, [met] the mayor.") == ("2023-05-01", "2023-05-31")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Togo, which last month jailed a poet, [accused] Benin of theft.", "last month"),
        ("Elected in April, Togo's king [restored] relations with Benin.", "April"),
        ("Sworn in on April 25, Togo's king [telephoned] Ana Kubu.", "April 25"),
        ("Having rejoined the pact on April 25, Togo [urged] Benin to do so.", "April 25"),
        ("Under a deal signed in Riga in April, Togo [reopened] its embassy in Benin.", "April"),
        ("A month after Ana Kubu died on May 5, Togo [expelled] two envoys.", "May 5"),
    ],
)
def test_the_day_of_what_opens_the_sentence_is_not_that_of_the_verb(text: str, day: str) -> None:
    for argument in (None, day):
        assert dated(text, argument=argument, published=JUNE_14).basis == "publication"
