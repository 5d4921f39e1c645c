"""The spans of one article: in any order, pointing to whoever was told before them."""

import re
from datetime import date

import pytest

from dateline.records import Actor, Span
from dateline.resolve.actors import resolve_actors, resolve_spans

ON = date(2014, 3, 13)


def read(marked: str, on: date | None = ON) -> list[tuple[Actor, ...]]:
    """The actors of the spans in brackets."""
    text, spans = "", []
    for number, part in enumerate(re.split(r"[\[\]]", marked)):
        if number % 2:
            spans.append(Span(len(text), len(text) + len(part), part))
        text += part
    return list(resolve_spans(text, spans, on))


def codes(actors: tuple[Actor, ...]) -> list[str | None]:
    return [actor.code for actor in actors]


def test_the_order_in_which_spans_are_given_does_not_matter() -> None:
    text = "Peru's president met the Chilean minister in Oslo. He left. Both spoke of their armies."
    words = ("Peru's president", "the Chilean minister", "He", "Both", "their armies")
    spans = [Span(text.index(word), text.index(word) + len(word), word) for word in words]
    told = resolve_spans(text, spans, ON)
    assert resolve_spans(text, spans[::-1], ON) == told[::-1]
    assert [codes(actors) for actors in told[:3]] == [["PER"], ["CHL"], ["PER"]]
    assert sorted(map(str, codes(told[3]))) == ["CHL", "PER"]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("Emmanuel Macron spoke in Kyiv. [We] will not yield, the president said.", ["FRA"]),
        ("It rained. [We] do not know.", [None]),
        ("[Both Peru and Chile] left.", ["PER", "CHL"]),
        ("[Peru as well as Chile] left.", ["PER", "CHL"]),
        ("[Soldiers who marched and sang] left Peru.", ["PER"]),
        ("Xi Jinping met Vladimir Putin in Peru. [Both men] smiled.", ["CHN", "RUS"]),
        ("Xi Jinping told Peru and Chile that [both countries] must act.", ["PER", "CHL"]),
        ("Ada Lind, who runs a bank in Oman, left for Chad and Chad. [She] won.", ["TCD"]),
        ("[Putin's spokesman] left.", ["RUS"]),
    ],
)
def test_spans_point_to_whoever_is_told(marked: str, wanted: list[str | None]) -> None:
    assert codes(read(marked, date(2019, 3, 13))[-1] if "Macron" in marked else read(marked)[-1]) == wanted


@pytest.mark.parametrize(
    ("on", "reason"),
    [
        ("2014-03-13", "Barack Obama, president of USA 2009-01..2017-01"),
        ("2018-03-13", "Barack Obama, president of USA 2009-01..2017-01, not in office on that day"),
        ("2026-03-13", "Barack Obama, president of USA 2009-01..2017-01, not in office on that day"),
    ],
)
def test_the_reason_tells_the_office_its_time_and_whether_it_was_held_that_day(on: str, reason: str) -> None:
    assert resolve_actors("Barack Obama", date.fromisoformat(on))[0].reason == reason


def test_a_phrase_that_its_text_lacks_is_read_all_the_same() -> None:
    assert resolve_actors("Peru", None, "It rained.")[0].code == "PER"
