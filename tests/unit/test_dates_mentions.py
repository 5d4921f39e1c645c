"""The date of a mention that tells one: its argument, else the expression of its clause."""

from datetime import date

import pytest

from dateline.dating import mention_date
from dateline.records import Span
from tests.unit.dated import PUBLISHED, dated, interval


def test_its_own_argument_comes_first() -> None:
    span = dated("On Monday he said they had [met] on 3 March.", argument="3 March")
    assert (interval(span), span.basis) == (("2024-03-03", "2024-03-03"), "text")


def test_an_argument_without_tense_follows_the_status() -> None:
    assert interval(dated("A [summit] on Friday", "planned", "Friday")) == ("2024-03-15", "2024-03-15")
    assert interval(dated("A [summit] on Friday", "occurred", "Friday")) == ("2024-03-08", "2024-03-08")


def test_what_occurred_is_not_dated_ahead() -> None:
    text = "Rebels broke the [truce] agreed to on Tuesday."
    assert interval(dated(text, "occurred", "Tuesday")) == ("2024-03-12", "2024-03-12")
    assert interval(dated(text, "planned", "Tuesday")) == ("2024-03-19", "2024-03-19")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("She [wants] the bank to wait next week.", "next week"),
        ("He [accused] them of squandering the future.", None),
        ("It [agreed] to lower fees by next year.", None),
    ],
)
def test_what_occurred_takes_no_date_that_lies_ahead_or_stays_open(text: str, argument: str | None) -> None:
    assert dated(text, "occurred", argument).basis == "publication"


def test_a_year_after_publication_leaves_what_occurred_unknown() -> None:
    span = dated("In 2031 the two sides [agreed] a budget.", "occurred", "2031")
    assert (interval(span), span.reason) == ((None, None), "the text dates it after publication")


@pytest.mark.parametrize(
    ("text", "argument", "told"),
    [
        ("She rose to fame in 2014, when she [accused] the mayor.", None, ("2014-01-01", "2014-12-31")),
        ("Wages have stalled since 4 March, when Peru [closed] the mine.", "since 4 March", ("2024-03-04", "2024-03-04")),
        ("Prices have risen since 2011, the year the pact was [signed].", "2011", ("2011-01-01", "2011-12-31")),
        ("It recalled the flood of May 2019, in which troops [killed] two.", None, ("2019-05-01", "2019-05-31")),
    ],
)
def test_a_clause_that_hangs_on_a_date_has_that_date(text: str, argument: str | None, told: tuple[str, str]) -> None:
    assert interval(dated(text, "occurred", argument)) == told


def test_since_after_a_superlative_compares() -> None:
    assert dated("It was the deadliest [raid] in Lima since 2014.").basis == "publication"
    assert dated("The first [talks] since January ended.", argument="January").basis == "publication"
    assert interval(dated("At least nine were [killed] since January."))[0] == "2024-01-01"


def test_else_the_expression_of_its_clause() -> None:
    text = "Ministers who [met] on Monday will sign the deal in May."
    assert interval(dated(text)) == ("2024-03-11", "2024-03-11")
    assert interval(dated("Ministers who met on Monday will [sign] the deal in May.", "planned")) == ("2024-05-01", "2024-05-31")


def test_a_date_that_describes_another_noun_is_not_taken() -> None:
    span = dated("He [condemned] the 2015 accord.")
    assert (interval(span), span.basis) == (("2024-03-12", "2024-03-13"), "publication")
    assert interval(dated("He spoke of Monday's [attack].")) == ("2024-03-11", "2024-03-11")


def test_the_date_of_what_is_spoken_of_is_not_taken() -> None:
    assert dated("It [accused] them of rewarding the massacre of 7 October.").basis == "publication"
    assert dated("He [thanked] Oman, where rounds were held in 2021.").basis == "publication"
    assert dated("It suspended the treaty concluded in 2002, [accusing] Madrid of taking sides.").basis == "publication"
    assert interval(dated("It [met] at the end of February.")) == ("2024-02-21", "2024-02-29")
    assert interval(dated("The [massacre] of 7 October shook them.")) == ("2023-10-07", "2023-10-07")


@pytest.mark.parametrize(
    "text",
    [
        "Two mills, which merged in 1998 to form one firm, would split, its owner [claimed].",
        "Its aims, announced in November 2021, have been [criticised].",
        "After envoys walked out on Sunday, Chile [condemned] the plan.",
        "Police [praised] the press, noting that it hadn't named them until October.",
    ],
)
def test_the_date_of_a_subordinate_clause_is_not_that_of_the_main_clause(text: str) -> None:
    assert dated(text).basis == "publication"


def test_the_date_of_the_main_clause_is_not_that_of_what_went_before() -> None:
    text = "Both sought shelter in May 2022, shortly after rebels [attacked] the port."
    assert dated(text).basis != "text"
    assert dated("They met on Monday in the wake of the [raid].").basis != "text"
    assert interval(dated("Rebels have [shelled] it since January.")) == ("2024-01-01", "2024-03-13")


def test_an_argument_stands_for_the_whole_expression_around_it() -> None:
    text = "Soldiers guard during a [protest] in Bangkok, Thailand Saturday, March 9, 2024"
    assert interval(dated(text, argument="Saturday")) == ("2024-03-09", "2024-03-09")


def test_a_term_of_office_dates_what_was_done_under_it() -> None:
    span = dated("It [withdrew] from the treaty under President Donald Trump.", published=date(2021, 6, 17))
    assert (interval(span), span.precision) == (("2017-01-20", "2021-01-20"), "term")


def test_the_day_of_the_march_is_not_that_of_the_attack_that_it_is_about() -> None:
    assert interval(dated("On Sunday they marched for the victims of the [attack].")) == (None, None)
    assert interval(dated("They marched for the victims of the [attack] on Sunday.")) == ("2024-03-10", "2024-03-10")


def test_hours_after_is_that_day_or_the_one_before() -> None:
    assert interval(dated("She flew home on Tuesday, hours after the two [struck] a bargain.")) == ("2024-03-11", "2024-03-12")
    assert interval(dated("Hours after the two [struck] a bargain, she left.", before="It rained on Tuesday. ")) == (
        "2024-03-11",
        "2024-03-12",
    )


def test_where_hangs_on_the_day_that_it_follows() -> None:
    assert interval(dated("He had travelled to Bonn on Monday, where they [signed] a pact.")) == ("2024-03-11", "2024-03-11")


def test_a_participle_has_the_day_of_the_clause_that_it_ends() -> None:
    assert interval(dated("Rome hit back on Monday, [killing] nine.")) == ("2024-03-11", "2024-03-11")


def test_a_part_of_an_expression_is_read_as_all_of_it_within_its_line() -> None:
    head, marked = "Envoys meet on 3 May 2012\n", "They [met] on Saturday, May 24, 2014\nIt rained in 2016."
    for argument in ("Saturday", "May 24", "2014"):
        assert interval(dated(marked, argument=argument, before=head)) == ("2014-05-24", "2014-05-24")


def test_of_several_arguments_the_closed_one_counts_then_the_finer() -> None:
    text = "They met since 2019 and on 3 March 2021 and in May 2020."
    spans = [Span(text.index(part), text.index(part) + len(part), part) for part in ("since 2019", "May 2020", "3 March 2021")]
    for count, days in ((3, ("2021-03-03", "2021-03-03")), (2, ("2020-05-01", "2020-05-31"))):
        found = mention_date(text, Span(0, len(text), text), Span(5, 8, "met"), "occurred", spans[:count], PUBLISHED)
        assert interval(found) == days


@pytest.mark.parametrize(
    ("status", "text", "open_phrase"),
    [
        ("occurred", "They met in recent weeks and in May 2020.", "recent weeks"),
        ("planned", "They will meet in the coming weeks and in May 2025.", "the coming weeks"),
    ],
)
def test_an_interval_that_is_open_yields_to_a_coarser_closed_one(status: str, text: str, open_phrase: str) -> None:
    spans = [Span(text.index(part), text.index(part) + len(part), part) for part in (open_phrase, text[-9:-1])]
    found = mention_date(
        text, Span(0, len(text), text), Span(text.index("me"), text.index("me") + 3, ""), status, spans, PUBLISHED
    )
    assert found.precision == "month"


def test_the_day_on_which_something_is_said_of_an_attack_is_not_that_of_the_attack() -> None:
    assert dated("Mr Lie on Tuesday said the [attack] was vile.").basis == "publication"
    assert interval(dated("Mr Lie said on Tuesday rebels had [attacked] Riga.")) == ("2024-03-12", "2024-03-12")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Russia protested on Tuesday against Bulgaria's [expulsion] of two of its diplomats.", None),
        ("Germany on Tuesday condemned the air [strike] on a hospital in Lebanon.", None),
        ("On Tuesday, Russia criticised Estonia's [recall] of its ambassador.", None),
        ("Russia on Tuesday [criticised] Estonia's recall of its ambassador.", "Tuesday"),
        ("Russia on Tuesday rejected the charge and [expelled] two envoys.", "Tuesday"),
        ("Germany welcomed on Tuesday the [truce] signed on Monday.", "Monday"),
    ],
)
def test_the_day_of_a_reaction_is_not_that_of_what_it_is_about(text: str, phrase: str | None) -> None:
    assert dated(text).phrase == phrase
