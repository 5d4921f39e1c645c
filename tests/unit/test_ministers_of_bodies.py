"""Bare ministers and ambassadors who meet at a body's seat are its members', not those of the two states that quarrel."""

from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span

QUARREL = "Peru accused Chile of spying. Chile sued Peru. "


def met(
    told: str, who: str, place: str = "", before: str = QUARREL, kind: str = "meeting", other: str = ""
) -> list[tuple[str, str | None]]:
    """Names and codes of those who meet in the last sentence."""
    text = before + told

    def words(found: str) -> Span:
        at = text.rindex(found)
        return Span(at, at + len(found), found)

    at = text.rindex(". ") + 2
    arguments = [Argument("initiator", words(who), 0.9)] + ([Argument("place", words(place), 0.9)] if place else [])
    arguments += [Argument("initiator", words(other), 0.9)] if other else []
    own = Mention(kind, "planned", words("meet"), 0.9, tuple(arguments), Span(at, len(text), text[at:]))
    (mention,) = resolve_mentions(Article("a", text, date(2014, 3, 5)), [own])
    return [(actor.name, actor.code) for a in mention.arguments if a.role == "initiator" for actor in a.actors]


@pytest.mark.parametrize(
    ("told", "who", "place", "found"),
    [
        ("NATO called it a breach. Ambassadors will meet in Brussels.", "Ambassadors", "Brussels", ("NATO ambassadors", "IGO")),
        ("Envoys will meet at NATO headquarters.", "Envoys", "NATO headquarters", ("NATO envoys", "IGO")),
        ("Ministers will meet in Luxembourg.", "Ministers", "Luxembourg", ("Ministers", "EUR")),
        ("The EU will wait; ministers will meet in Luxembourg.", "ministers", "Luxembourg", ("European Union ministers", "EUR")),
        ("The EU said foreign ministers would meet.", "foreign ministers", "", ("European Union foreign ministers", "EUR")),
        ("The Arab League waits. Envoys meet in Cairo.", "Envoys", "Cairo", ("Arab League envoys", "IGO")),
        ("The UN waits. Ambassadors meet in New York.", "Ambassadors", "New York", ("United Nations ambassadors", "UNO")),
        ("Ambassadors will meet in Brussels.", "Ambassadors", "Brussels", ("Ambassadors", None)),  # of which body is not told
        ("Foreign ministers will meet in Brussels.", "Foreign ministers", "Brussels", ("Foreign ministers", None)),
        ("ASEAN discussed it at a meeting of envoys in Lome.", "envoys", "Lome", ("ASEAN envoys", "IGO")),
        ("The EU will take it up at its meeting of ministers in Riga.", "ministers", "Riga", ("European Union ministers", "EUR")),
        (
            "The EU will discuss talks with Fiji at a meeting of ministers in Riga.",
            "ministers",
            "Riga",
            ("European Union ministers", "EUR"),
        ),
        ("NATO held a meeting of defence ministers in Oslo.", "defence ministers", "Oslo", ("NATO defence ministers", "IGO")),
    ],
)
def test_ministers_at_the_seat_of_a_body_are_of_its_members(told: str, who: str, place: str, found: tuple[str, str]) -> None:
    assert met(told, who, place) == [found]


@pytest.mark.parametrize(
    ("told", "who", "place"),
    [
        ("Foreign ministers will meet in Lima.", "Foreign ministers", "Lima"),
        ("The EU urged Peru to talk. Foreign ministers will meet in Geneva.", "Foreign ministers", "Geneva"),
        ("The UN urged Peru to talk. Ministers will meet in New York.", "Ministers", "New York"),
        ("The two foreign ministers will meet in Brussels.", "The two foreign ministers", "Brussels"),
        ("The ambassadors will meet in Brussels.", "The ambassadors", "Brussels"),
        ("The presidents will meet in Brussels.", "The presidents", "Brussels"),
        ("Envoys will meet in Cairo.", "Envoys", "Cairo"),
        ("The EU called for a meeting of foreign ministers in Riga.", "foreign ministers", "Riga"),
        ("The EU discussed a truce before a meeting of foreign ministers in Riga.", "foreign ministers", "Riga"),
        ("The EU discussed a truce ahead of a meeting of ministers in Riga.", "ministers", "Riga"),
        ("The EU weighed it in talks with Fiji and a meeting of ministers in Riga.", "ministers", "Riga"),
        ("Fiji said the EU discussed it at a meeting of ministers in Riga.", "ministers", "Riga"),
        ("The UN discussed it at a meeting of foreign ministers in Oslo.", "foreign ministers", "Oslo"),
    ],
)
def test_others_are_those_of_the_two_states_of_the_article(told: str, who: str, place: str) -> None:
    assert sorted(str(code) for _, code in met(told, who, place)) == ["CHL", "PER"]


def test_whose_town_it_is_may_be_one_of_the_two() -> None:
    told = met("Ministers will meet in Brussels.", "Ministers", "Brussels", "Belgium accused Chile. Chile sued Belgium. ")
    assert sorted(str(code) for _, code in told) == ["BEL", "CHL"]


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("Foreign ministers will meet the EU on Friday.", "the EU"),
        ("Envoys meet again, mediated by the African Union.", "the African Union"),
    ],
)
def test_a_body_with_which_they_meet_is_not_theirs(told: str, other: str) -> None:
    names = [name for name, _ in met(told, told.split(" will", maxsplit=1)[0].split(" meet", maxsplit=1)[0], other=other)]
    assert not [name for name in names if name.endswith(("ministers", "envoys")) and "Union" in name]
