"""Relative clauses that nothing opens ("the sanctions it imposed"): dates of their own."""

import pytest

from tests.unit.dated import dated, interval

MONDAY, NEWS_OF_THE_DAY = ("2024-03-11", "2024-03-11"), ("2024-03-12", "2024-03-13")


def test_a_relative_clause_that_nothing_opens_has_its_own_date_and_not_that_of_the_main_clause() -> None:
    text = "Fiji on Monday lifted the curbs it imposed on Tonga on 4 July."
    lifted, imposed = (text.replace(word, f"[{word}]") for word in ("lifted", "imposed"))
    assert interval(dated(lifted)) == MONDAY
    assert interval(dated(imposed)) == ("2023-07-04", "2023-07-04")
    assert interval(dated("Fiji lifted the tariffs it [imposed] in July.", argument="July")) == ("2023-07-01", "2023-07-31")
    assert interval(dated("Fiji [lifted] the curbs it imposed on Tonga on Monday.", argument="Monday")) == MONDAY  # of the news
    assert dated("On Tuesday Fiji praised the accord they [signed] with Chad.").basis == "publication"


@pytest.mark.parametrize("date", ["on Oct. 9", "on 9 October 2023", "on Oct. 9, 2023", "last October"])
def test_no_story_goes_on_with_the_date_of_such_a_clause(date: str) -> None:
    before = f"Peru expelled the doctors it hired {date}. "
    assert dated("Cuba [condemned] Lima.", before=before).basis == "publication"
    assert dated("Cuba [condemned] Lima.", before=before.replace("the doctors it hired", "")).basis == "text"


@pytest.mark.parametrize(
    "text",
    [
        "Fiji said on Monday it had [suspended] its tariffs.",
        "On Monday the Fijian government said it [suspended] the tariffs.",
        "On Monday the court found it [violated] the treaty.",
        "On Monday Fiji told the Tongan embassy it [expelled] two envoys.",
        "On Monday at the summit they [signed] a treaty.",
        "On Monday at the end of the talks they [signed] a treaty.",
        "On Monday, the war over, they [signed] a treaty.",
        "Fiji on Monday lifted the ban and it [expelled] two envoys.",
    ],
)
def test_what_is_said_or_done_with_a_noun_before_it_is_no_such_clause(text: str) -> None:
    assert interval(dated(text)) == MONDAY


@pytest.mark.parametrize("text", ["After the talks they [signed] a treaty.", "The accord they [signed] ends a row."])
def test_what_nothing_undoes_goes_on_with_the_story(text: str) -> None:
    assert interval(dated(text, before="They met on Tuesday. ")) == ("2024-03-12", "2024-03-12")
