"""A reaction is to an act of the story, not to one of long before that is told by the way."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.records import DateSpan
from dateline.sides.implied import implied_arguments
from tests.unit.test_reactions import told

MONDAY, LONG_AGO = date(2024, 3, 11), date(1980, 5, 1)
RAID, AGES_AGO = "Chad {raided|attack} a village on Monday.", "Niger, which {raided|attack} Benin in 1980, said nothing."


def blamed(acts: list[tuple[str, date]], reaction: str) -> list[str | None]:
    """The codes of those at whom the reaction is."""
    mentions = told(
        *(text for text, _ in acts),
        reaction,
        Chad="TCD",
        Mali="MLI",
        Niger="NER",
        **dict.fromkeys(("Niger, which", "In 1980 Niger"), "NER"),
    )
    days = [DateSpan(day, day, "day", "text") for _, day in acts]
    dated = [replace(mention, date=day) for mention, day in zip(mentions, days, strict=False)]
    last = implied_arguments([*dated, mentions[-1]])[-1]
    return [actor.code for argument in last.arguments if argument.role == "recipient" for actor in argument.actors]


@pytest.mark.parametrize(
    ("aside", "reaction"),
    [
        (AGES_AGO, "Mali {condemned|accusation} the raid."),
        (AGES_AGO, "Mali {denounced|accusation} the attack."),
        ("Niger {shelled|attack} Benin in 1980.", "Mali {condemned|accusation} the attack."),
        ("It was Niger, which {shelled|attack} Benin in 1980.", "Mali {deplored|accusation} it."),
    ],
)
def test_a_reaction_is_not_to_what_is_told_by_the_way_of_long_before(aside: str, reaction: str) -> None:
    assert blamed([(RAID, MONDAY), (aside, LONG_AGO)], reaction) == ["TCD"]


@pytest.mark.parametrize(
    ("acts", "reaction", "code"),
    [
        ([(AGES_AGO, LONG_AGO)], "Mali {condemned|accusation} the raid.", "NER"),
        ([(RAID, MONDAY), (AGES_AGO, date(2024, 2, 1))], "Mali {condemned|accusation} the raid.", "NER"),
        ([(RAID, MONDAY), (AGES_AGO, LONG_AGO)], "Chad {condemned|accusation} the raid.", "NER"),
        ([(RAID, MONDAY), ("In 1980 Niger {raided|attack} Benin.", LONG_AGO)], "Mali {condemned|accusation} the raid.", "NER"),
        (
            [(RAID, MONDAY), ("Niger {shelled|attack} Benin in 1980.", LONG_AGO)],
            "Mali {condemned|accusation} the shelling.",
            "NER",
        ),
    ],
)
def test_but_to_the_last_one_of_the_story(acts: list[tuple[str, date]], reaction: str, code: str) -> None:
    assert blamed(acts, reaction) == [code]


def test_an_aircraft_that_is_shot_down_is_no_attacker() -> None:
    acts = [("Chad {shot down|attack} a bomber.", MONDAY), ("Niger {slept|visit} on.", MONDAY)]
    assert blamed(acts, "Mali {condemned|accusation} the attack.") == ["TCD"]
