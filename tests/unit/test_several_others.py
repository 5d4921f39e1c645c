"""'Its neighbours', 'creditors': several others than the state whose they are, of which no single one is guessed."""

from dataclasses import replace

import pytest

from dateline.actors.relations import OTHERS as OF_OTHERS
from dateline.actors.relations import THEIR_OTHERS, none_of
from dateline.records import Actor, Argument, Span
from dateline.resolve.actors import resolve_spans
from dateline.resolve.several_states import are_several_others, read_as_several
from dateline.sides.counterparts import with_counterparts
from dateline.weighing import likely_affiliations as module
from dateline.weighing.likely_affiliations import affiliated
from tests.unit.actors_read import OTHERS, codes
from tests.unit.affiliations import DAY, INDEX, summons
from tests.unit.sided_articles import BLAME, mention, named

UNKNOWN = Actor("somebody", None, "GOV", ("GOV",), "unknown")


@pytest.mark.parametrize(
    "words",
    ["its neighbours", "envoys of its allies", "Fiji's closest partners", "all creditors", "Lenders", "their Western donors"],
)
def test_neighbours_and_creditors_are_several(words: str) -> None:
    assert are_several_others(words)
    assert read_as_several(words, INDEX)


@pytest.mark.parametrize(
    "words",
    [
        "local lenders",
        "its neighbour",
        "his rivals",
        "their allies",
        "its neighbours Peru",
        "blood donors",
        "the party's donors",
        "both neighbours",
    ],
)
def test_one_neighbour_who_is_named_or_at_home_are_not(words: str) -> None:
    assert not are_several_others(words)


@pytest.mark.parametrize("words", ["donors", "The creditors", "private lenders", "its donors", "envoys of its partners"])
def test_the_state_that_an_article_is_about_does_not_lend_to_itself(words: str) -> None:
    assert codes(f"Chad is poor. Chad is deep in debt. It met {words} there.", words) == [[None]]


def test_a_bank_and_a_crowd_of_it_are_its_own() -> None:
    text = "Chad is poor. Chad is deep in debt. It met Fijian lenders, local lenders and blood donors there."
    assert codes(text, "Fijian lenders", "local lenders", "blood donors") == [["FJI"], ["TCD"], ["TCD"]]
    assert codes("Chad met Fiji's donors on Monday." + OTHERS, "Fiji's donors") == [[None]]


@pytest.mark.parametrize(("words", "wanted"), [("its neighbours", None), ("its neighbour", "NOR")])
def test_the_other_side_is_the_neighbour_and_not_all_neighbours(words: str, wanted: str | None) -> None:
    neighbour = Argument("recipient", Span(60, 60 + len(words), words), 0.9, (replace(UNKNOWN, reason=THEIR_OTHERS),))
    recall = mention("ambassador_recall", "rejected", named("initiator", "FJI", "Fiji"), neighbour)
    told = with_counterparts([BLAME, recall], None)[1]
    assert [actor.code for a in told.arguments if a.role == "recipient" for actor in a.actors] == [wanted]


@pytest.mark.parametrize(
    ("words", "reason", "wanted"),
    [
        ("Fiji's rival", OF_OTHERS, "NOR"),
        ("Its rival", f"{THEIR_OTHERS}; none of FJI", "NOR"),
        ("Their ally", f"{THEIR_OTHERS}; none of CHL, FJI", "NOR"),
        ("His rival", THEIR_OTHERS, "FJI"),
        ("The rival", OF_OTHERS, "FJI"),
    ],
)
def test_the_likeliest_rival_is_not_who_has_him(monkeypatch: pytest.MonkeyPatch, words: str, reason: str, wanted: str) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {"recent:0": 5.0, "recent:1": 4.9})
    mention = summons(replace(UNKNOWN, reason=reason))
    span = replace(mention.arguments[0].span, text=words)
    told = affiliated([replace(mention, arguments=(replace(mention.arguments[0], span=span),))], INDEX, None, DAY)[0]
    assert [actor.code for actor in told.arguments[0].actors] == [wanted]


@pytest.mark.parametrize(
    ("text", "words", "states"),
    [
        ("Jordan waits. Its ally met Peru.", "Its ally", {"JOR"}),
        ("Jordan asked its main donor for help.", "its main donor", {"JOR"}),
        ("Jordan and Egypt wait. Their rival met Peru.", "Their rival", {"JOR", "EGY"}),
        ("Jordan, whose creditor met Peru, waits.", "creditor", {"JOR"}),
        ("Joe Biden waits. His rival met Peru.", "His rival", set()),
        ("The African Union waits. Its partner met Peru.", "Its partner", set()),
    ],
)
def test_the_ally_of_a_state_is_none_of_it(text: str, words: str, states: set[str]) -> None:
    """A party, an army and a person have allies at home, too."""
    at = text.index(words)
    (actor,) = resolve_spans(text, [Span(at, at + len(words), words)], None)[0]
    assert (actor.code, none_of(actor.reason)) == (None, states)
