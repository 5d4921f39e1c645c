"""A mention that tells no date goes on with the day told before it, and with which days it does not."""

import pytest

from dateline.dating.default import LIVE_ENTRY
from tests.unit.dated import dated, interval


def test_the_story_goes_on_telling_of_the_day_last_named() -> None:
    span = dated("She also [condemned] the raid.", before="The minister met envoys on Tuesday. ")
    assert (interval(span), span.basis) == (("2024-03-12", "2024-03-12"), "text")


@pytest.mark.parametrize("before", ["They parted before 2 p.m. ", "It closed at 5:30 p.m. ", "It rained for much of the day. "])
def test_no_time_of_day_is_the_day_last_named(before: str) -> None:
    assert interval(dated("She [condemned] the raid.", before=before)) == ("2024-03-12", "2024-03-13")


def test_a_relative_clause_that_a_comma_closes_makes_no_background() -> None:
    span = dated("The two leaders, who last met in Turkistan, also [signed] an accord.", before="They met on Tuesday. ")
    assert interval(span) == ("2024-03-12", "2024-03-12")
    span = dated("Peru, whose drones had helped, [congratulated] him.", before="They met on Tuesday. ")
    assert interval(span) == ("2024-03-12", "2024-03-12")


@pytest.mark.parametrize("text", ["He [complained] that Rome had had no time.", "He had no time to read it, but [voted] for it."])
def test_what_another_clause_tells_makes_no_background(text: str) -> None:
    assert interval(dated(text, before="They met on Tuesday. ")) == ("2024-03-12", "2024-03-12")


def test_also_goes_on_with_the_day_of_the_sentence_before_however_long_ago() -> None:
    before = "The envoy was told to leave on February 7. "
    assert interval(dated("Rome also [halted] trade.", before=before)) == ("2024-02-07", "2024-02-07")
    assert interval(dated("Rome also [halted] trade.", before=before.strip() + "\n")) == ("2024-02-07", "2024-02-07")
    assert interval(dated("Rome [halted] trade.", before=before.strip() + "\n")) == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("", "In January 2012, in a tent on the tarmac, he handed her the telephone, and she [said] she was sorry."),
        ("A court jailed him in January 2012, a day after she had come. ", "Bonn [protested]."),
        ("It soured in January 2012. ", "The envoy [met] the king."),
        ("", "When a panel found in January 2012 that he was right, Rome called the envoy and [sent] him home."),
    ],
)
def test_a_paragraph_that_looks_back_goes_on_with_its_own_time(before: str, text: str) -> None:
    assert interval(dated(text, before=before)) == ("2012-01-01", "2012-01-31")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("A court jailed him in January.\n", "Bonn [protested]."),  # a paragraph of its own
        ("A court jailed him in January. ", "Bonn has [protested]."),
        ("A court jailed him in January. ", "Bonn [denies] it."),
        ("A court jailed him in January. ", "In a statement Bonn [protested]."),
        ("A court jailed him in January. ", "Bonn condemned the latest [attack]."),
        ("It spoke of what happened in January. ", "Bonn [protested]."),
        ("It cited the pact of January. ", "Bonn [protested]."),
        ("It had been free since January. ", "Bonn [protested]."),
        ("The vote would have been in January. ", "Bonn [protested]."),
        ("", "Bonn, which jailed him in January, [protested]."),
        ("", "After envoys walked out in January, Bonn [protested]."),
    ],
)
def test_what_is_told_of_today_does_not_go_on_with_the_time_that_a_paragraph_looks_back_to(before: str, text: str) -> None:
    assert dated(text, before=before).basis == "publication"


def test_what_the_main_clause_is_counted_from_is_no_day_to_go_on_with() -> None:
    text = "On Tuesday she flew to Bonn for talks, two days after the court [rejected] the claim."
    assert interval(dated(text)) == ("2024-03-10", "2024-03-10")
    assert interval(dated("Rome [protested].", before=text.replace("[", "").replace("]", "") + " ")) == (
        "2024-03-12",
        "2024-03-12",
    )


def test_by_evening_she_had_is_no_background() -> None:
    assert interval(dated("By evening Rome had [expelled] them.", before="They met on Tuesday. ")) == ("2024-03-12", "2024-03-12")


def test_the_story_does_not_go_on_from_the_date_of_a_picture() -> None:
    span = dated("Trading blame, both sides [accused] each other.", before="A street in Aleppo, March 12, 2024\n")
    assert span.basis == "publication"
    assert interval(span) == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    "before", ["“We meet on Tuesday,” she said. ", "Six are due in court on Wednesday. ", "He spoke tonight. "]
)
def test_the_story_does_not_go_on_from_a_quotation_nor_from_what_lies_ahead(before: str) -> None:
    assert dated("Chile [condemned] the raid.", before=before).basis == "publication"


def test_the_day_before_what_only_a_month_dates_is_any_day_of_it_moved() -> None:
    before = "A mob stormed the embassy in January 2016. "
    span = dated(
        "The mob was angry because the king had, the day before, [executed] a cleric.", argument="the day before", before=before
    )
    assert interval(span) == ("2015-12-31", "2016-01-30")
    before = "It blew up the tunnels, a step promised in April. "
    assert interval(dated("He had [been] there two days before.", argument="two days before", before=before)) == (
        "2023-03-30",
        "2023-04-28",
    )


def test_a_story_goes_on_on_the_day_from_which_it_counts_back() -> None:
    before = "Oslo on Saturday expelled the envoy whom Riga had thanked three days earlier. "
    assert (
        interval(dated("It [summoned] him at 9 p.m. to hand him the list.", argument="9 p.m.", before=before))
        == ("2024-03-09",) * 2
    )


@pytest.mark.parametrize(
    "before",
    [
        "He spoke of sanctions which Riga imposed on Tuesday. ",
        "The firm cut deliveries; a warning had gone out on Tuesday. ",
        "The firm cut deliveries, after a warning the day before. ",
    ],
)
def test_no_story_goes_on_with_the_day_of_what_went_before(before: str) -> None:
    assert dated("Oslo [denied] it.", before=before).basis == "publication"


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("", "In January 2012 a guard was killed, and Rome [demanded] an apology."),
        ("The quarrel goes back to January 2012, when it threw him out. ", "Rome [banned] four ministers."),
        ("They marched in January 2012, led by a party, which left in April. ", "Its head [called] on him to go."),
        ("", "Ursula Muster, who was in Lagos in January 2012, [praised] it."),
    ],
)
def test_a_paragraph_looks_back_where_its_date_opens_it_goes_back_to_it_or_says_where_somebody_was(
    before: str, text: str
) -> None:
    assert interval(dated(text, before=before)) == ("2012-01-01", "2012-01-31")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("", "Ann Lee, who was freed in January, [praised] it."),
        ("It saw Ann Lee, who was in Bonn in January. ", "She [praised] it."),
        ("", "Ann Lee, who met Bo Berg in Bonn in January, [accused] Oslo of meddling."),
        ("", "Peru's premier, who visited Bonn and Riga last month, [appealed] to Oslo to sign it."),
        ("", "Ann Lee, who travelled to Bonn on 3 January, [thanked] Oslo."),
    ],
)
def test_what_else_a_person_is_told_to_have_done_is_no_date_of_what_she_does(before: str, text: str) -> None:
    assert dated(text, before=before).basis == "publication"


def test_hours_earlier_is_on_that_day_or_the_one_before() -> None:
    before = "The raid shook them on Tuesday. "
    span = dated("Hours before the raid Mexico had [granted] him asylum.", before=before)
    assert interval(span) == ("2024-03-11", "2024-03-12")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began in August 2008. Trade [stopped] that autumn.", ("2008-09-01", "2008-11-30")),
        ("It began in August 2008. They [met] the next January.", ("2009-01-01", "2009-01-31")),
        ("Gunmen fled on Friday. Rome has [given] the South until Saturday to go.", None),
        ("Rome [ordered] them to leave within 24 hours.", None),
        ("It [cited] May 9 and on Tuesday broke it off.", ("2023-05-09", "2023-05-09")),
    ],
)
def test_seasons_and_months_point_back_and_deadlines_date_nothing(text: str, expected: tuple[str, str] | None) -> None:
    span = dated(text.rpartition(". ")[2], before=text.rpartition(". ")[0] + ". " if ". " in text else "")
    assert interval(span) == expected if expected else span.basis == "publication"


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("They met in January 2012.\n", "There the two [signed] it.", ("2012-01-01", "2012-01-31")),
        ("On 3 March it began. ", "Two days later they [marched].", ("2024-03-05", "2024-03-05")),
        ("It broke on Monday. Two days earlier thousands set out. ", "One man was [killed].", ("2024-03-09", "2024-03-09")),
    ],
)
def test_a_paragraph_goes_on_with_the_one_before_or_with_the_day_that_opens_a_sentence(
    before: str, text: str, expected: tuple[str, str]
) -> None:
    assert interval(dated(text, before=before)) == expected


LIVE = "Crisis - as it happened\n\n{}\nKiev protests\n\nShips were seized on Tuesday.\n\n{}\nBrussels speaks\n\n"


def test_an_entry_of_a_live_page_is_of_that_day() -> None:
    """Four lines that are a time of day make a live page; the day that another entry names is not gone on with."""
    live = LIVE.format("18.42", "17:55 GMT") + "9:20pm Rally in Sydney\n\nHundreds came.\n\n14.05\n\n"
    span = dated("The bloc [condemned] the seizure.", before=live)
    assert (interval(span), span.basis, span.reason) == (("2024-03-13", "2024-03-13"), "publication", LIVE_ENTRY)
    for told in ("In 2013 the bloc [condemned] a seizure.", "The bloc had [condemned] a seizure."):
        assert dated(told, before=live).reason != LIVE_ENTRY
    assert dated("The bloc will [condemn] it.", before=live, status="planned").reason != LIVE_ENTRY
    article = LIVE.format("Monday", "Tuesday") + "At 9:20pm it rained.\n\n"
    assert interval(dated("The bloc [condemned] the seizure.", before=article)) == ("2024-03-12", "2024-03-12")
