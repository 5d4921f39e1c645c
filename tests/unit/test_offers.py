"""Whose offer is refused, and to whom it was."""

import pytest

from dateline.sides.implied import implied_arguments
from tests.unit.marked_articles import marked_mentions, sides


def told(text: str, heard: str) -> list[str]:
    return [sides(mention) for mention in implied_arguments(marked_mentions(text, heard))]


@pytest.mark.parametrize(
    "text",
    [
        "{Chad} [offered] troops. {Mali} [declined] the offer of soldiers but thanked Chad.",
        "{Chad} [offered] talks. {Mali} [rejected] the idea.",
        "{Chad} [proposed] a truce. {Mali} [turned] it down.",
        "{Chad} [offered] to mediate, but {Mali} [refused].",
        "{Chad} [invited] monitors. {Mali} [dismissed] the proposal as a trick.",
    ],
)
def test_who_refuses_an_offer_refuses_who_made_it_to_him(text: str) -> None:
    assert told(text, "pledge, rejection") == ["TCD > MLI", "MLI > TCD"]


@pytest.mark.parametrize(
    "text",
    [
        "{Chad} [offered] (Niger) troops. {Mali} [declined].",  # to another
        "{Chad} [offered] help. {Mali} [rejected] the idea of a union.",
        "{Chad} [offered] help. {Mali} [refused] to resign.",
        "{Chad} [offered] help. {A Malian court} [rejected] it.",
        "{Chad} [offered] a truce. {Chad's army} [refused].",
        "{Chad} [offered] help. {Mali} [rejected] the offer from (Niger).",
    ],
)
def test_of_another_refusal_that_tells_nothing(text: str) -> None:
    reasons = [
        a.reason for m in implied_arguments(marked_mentions(text, "pledge, rejection")) for g in m.arguments for a in g.actors
    ]
    assert not any(reason.startswith(("answers 'off", "answers 'prom", "refused by")) for reason in reasons)


def test_an_answer_is_to_what_was_said_last() -> None:
    text = "{Chad} [offered] help. {Niger} [accused] (Mali) of lies. {Mali} [rejected] it."
    assert told(text, "pledge, accusation, rejection")[-1] == "MLI > NER"
    text = "{Niger} [accused] (Mali) of lies. {Chad} [offered] help. {Mali} [rejected] it."
    assert told(text, "accusation, pledge, rejection") == ["NER > MLI", "TCD > MLI", "MLI > TCD"]
