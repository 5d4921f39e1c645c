"""The day on which what a verb is about was made, caught or begun is not that of the verb."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday

THINGS = [
    ("Togo [criticised] Benin over a bill passed by its parliament on 25 April.", "25 April"),
    ("Togo [rejected] the peace plan unveiled by Ana Kubu on 25 April.", "25 April"),
    ("Togo [rejected] a reply to demands presented by Benin in April.", "April"),
    ("Togo [praised] the offensive launched on 25 April.", "25 April"),
    ("Togo [thanked] the court for a ruling delivered in The Hague in April.", "April"),
    ("Togo [threatened] Benin with war for a raid carried out near Lome on 25 April.", "25 April"),
]
CAPTIVES = [
    ("Togo [freed] three divers captured off Lome last week.", "last week"),
    ("Togo [asked] Benin for access to nine cooks of a ship seized in the Gulf on Saturday.", "Saturday"),
    ("Togo and Benin [agreed] to halt fighting that broke out near Lome on Saturday.", "Saturday"),
]


def told(text: str, argument: str | None = None) -> str | None:
    span = dated(text, argument=argument, published=PUBLISHED)
    return interval(span)[0] if span.basis == "text" else None


@pytest.mark.parametrize(("text", "day"), THINGS + CAPTIVES)
@pytest.mark.parametrize("is_argument", [True, False])
def test_the_day_of_what_a_verb_is_about_is_not_its_own(text: str, day: str, is_argument: bool) -> None:
    assert told(text, day if is_argument else None) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Togo [lifted] sanctions on nine Beninese by a decision published on 25 April.", "2023-04-25"),
        ("Togo [pledged] arms to Benin in an accord signed in Lome on 25 April.", "2023-04-25"),
        ("Togo [imposed] sanctions on banks in a decree issued on 25 April.", "2023-04-25"),
        ("Togo and Benin [agreed] to cut their fleets under a treaty signed in Lome on 25 April.", "2023-04-25"),
        ("Togo [freed] nine men in a swap carried out on 25 April.", "2023-04-25"),
        ("A [raid] on a port carried out on 25 April killed nine.", "2023-04-25"),
        ("Togo [rejected] the plan on 25 April.", "2023-04-25"),
        ("Togo [criticised] a bill passed in Benin on Monday.", "2023-06-12"),  # it may be the day of both
        ("Togo and Benin held [talks] on peace begun in Lome on 25 April.", "2023-04-25"),
    ],
)
def test_the_day_by_which_it_was_done_is_that_of_the_verb(text: str, first: str) -> None:
    assert told(text) == first
