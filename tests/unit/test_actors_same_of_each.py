"""Actors: 'the ministers' behind a list of the states whose ministers they are."""

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from tests.unit.actors_read import OTHERS


@pytest.mark.parametrize(
    ("text", "phrase", "wanted"),
    [
        ("The ambassadors of Chad, Mali and Niger met. The ambassadors wept.", "The ambassadors", ["TCD", "MLI", "NER"]),
        ("It called the governments of Mali and Chad. It urged the governments to talk.", "the governments", ["MLI", "TCD"]),
        ("Fiji, Fiji. It called the generals of Mali, Chad and Togo. The generals left.", "The generals", ["MLI", "TCD", "TGO"]),
        (
            "The Ministers of Foreign Affairs of the Republic of Mali and the Republic of Chad met. The Ministers left.",
            "The Ministers",
            ["MLI", "TCD"],
        ),
        ("Envoys from Oman and the African Union met. The envoys left.", "The envoys", ["OMN", "IGO"]),
        ("The ministers of Mali met. Ministers of Chad came. The ministers left.", "The ministers", ["TCD"]),
        ("The prime ministers of Mali and Chad met. The ministers left.", "The ministers", ["MLI"]),
        ("After talks with the kings of Oman and Jordan, Peru left. The kings left.", "The kings", ["OMN", "JOR"]),
        ("Chad fought rebels of Mali and Togo. The rebels left.", "The rebels", ["IMG"]),
        ("The kings of Oman and Jordan's neighbour met. The kings left.", "The kings", ["OMN"]),
    ],
)
def test_they_are_those_of_each_state_of_the_list(text: str, phrase: str, wanted: list[str]) -> None:
    """Unless the article has called others so since, or tells of one state only."""
    at = text.rindex(phrase)
    actors = resolve_spans(text + OTHERS, [Span(at, at + len(phrase), phrase)], None)[0]
    assert [actor.code for actor in actors] == wanted
