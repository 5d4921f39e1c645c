"""Who was asked promises to who asked him; who speaks in turn speaks to who spoke to him."""

import pytest

from dateline.sides.implied import implied_arguments
from tests.unit.marked_articles import marked_mentions


def answers(text: str, heard: str) -> list[str | None]:
    """The codes of those to whom the last mention is an answer."""
    last = implied_arguments(marked_mentions(text, heard))[-1]
    found = [actor for argument in last.arguments if argument.role == "recipient" for actor in argument.actors]
    return [actor.code for actor in found if actor.reason.startswith("answers")]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Chad} [asked] (Mali) to free ten men. {Mali} [promised] to look into it.", "demand, pledge"),
        ("{Chad} [urged] (Mali) to pay, and {Mali} [promised] to.", "demand, pledge"),
        ("{Chad} [praised] (Mali). {Mali}, in turn, [promised] more.", "endorsement, pledge"),
        ("{Chad} [promised] oil to (Mali). {Mali}, for its part, [pledged] never to attack.", "pledge, pledge"),
        ("{Chad} [blamed] (Mali). {Mali} in turn [complained] of spies.", "accusation, accusation"),
    ],
)
def test_an_answer_is_to_who_addressed_the_speaker(text: str, heard: str) -> None:
    assert answers(text, heard) == ["TCD"]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Chad} [asked] (Mali) for oil. {Niger} [promised] oil.", "demand, pledge"),
        ("{Chad} [asked] (Mali) for oil. {Mali} [promised] oil to (Niger).", "demand, pledge"),
        ("{Chad} [asked] (Mali) for oil. {Niger} [left]. {Mali} [promised] new laws.", "demand, visit, pledge"),
        ("{Chad} [praised] (Mali). {Mali} [promised] new laws.", "endorsement, pledge"),
        ("{Chad} [threatened] (Mali). {Mali} in turn [promised] to arm.", "threat, pledge"),
        ("{UNICEF} [asked] (Mali) for food. {Mali} [promised] food.", "demand, pledge"),
        ("{Chad} [asked] (Mali) for oil. {Mali} [promised] no oil.", "demand, pledge negated"),
    ],
)
def test_what_is_no_answer(text: str, heard: str) -> None:
    assert answers(text, heard) != ["TCD"]
    assert answers(text, heard) != ["UNO"]


@pytest.mark.parametrize(
    "text",
    [
        "From (Mali) {Chad} [recalled] its envoy, and {Niger} [followed].",
        "{Chad} [recalled] its envoy from (Mali). {Niger} [followed suit] on Monday.",
        "From (Mali) {Chad} [recalled] its envoy; {Niger} [did the same].",
    ],
)
def test_who_followed_does_it_to_the_same(text: str) -> None:
    last = implied_arguments(marked_mentions(text, "ambassador_recall, ambassador_recall"))[-1]
    assert [a.reason.split(";")[0] for x in last.arguments if x.role == "recipient" for a in x.actors] == [
        "does as told of by 'recalled'"
    ]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("From (Mali) {Chad} [recalled] its envoy, and {Niger} [left].", "ambassador_recall, ambassador_recall"),
        ("{Chad} [recalled] its envoy from (Mali). {Niger} [followed] the talks.", "ambassador_recall, endorsement"),
        ("{Chad} [recalled] its envoy from (Mali). {Chad} [followed].", "ambassador_recall, ambassador_recall"),
        (
            "{Chad} [recalled] its envoy from (Mali). {Togo} [met] {Fiji}. {Niger} [followed].",
            "ambassador_recall, meeting, visit",
        ),
    ],
)
def test_others_follow_nobody(text: str, heard: str) -> None:
    last = implied_arguments(marked_mentions(text, heard))[-1]
    assert not any(a.reason.startswith("does as") for x in last.arguments for a in x.actors)
