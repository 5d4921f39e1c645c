"""Who calls off another's visit, and whose visit that is."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.cancellers import without_cancellers

CODES = {"Ole Berg": "NOR", "Oslo": "NOR", "Ada Lind": "NOR", "his envoy": "NOR", "Bo Ek": "SWE", "Chad": "TCD"}


def marked(text: str, *told: tuple[str, str]) -> tuple[Argument, ...]:
    """The arguments of these roles and words."""
    found = []
    for role, words in told:
        at = text.index(words)
        actor = Actor(words, CODES[words], "GOV", ("GOV",), "by name")
        found.append(Argument(role, Span(at, at + len(words), words), 0.9, (actor,)))
    return tuple(found)


def visit(text: str, trigger: str, *told: tuple[str, str]) -> Mention:
    at = text.index(trigger)
    place = Span(at, at + len(trigger), trigger)
    return Mention("visit", "negated", place, 0.9, marked(text, *told), Span(0, len(text), text))


def sides(mention: Mention) -> dict[str, list[str]]:
    told = {role: [a.span.text for a in mention.arguments if a.role == role] for role in ("initiator", "recipient")}
    return {role: sorted(words) for role, words in told.items() if words}


@pytest.mark.parametrize(
    ("text", "verb", "who", "visitor"),
    [
        ("Ole Berg cancelled Ada Lind's visit to Chad.", "cancelled", "Ole Berg", "Ada Lind"),
        ("Oslo on Monday called off Ada Lind's planned state visit to Chad.", "called off", "Oslo", "Ada Lind"),
        ("Ole Berg postponed a visit by Ada Lind to Chad.", "postponed", "Ole Berg", "Ada Lind"),
        ("Ole Berg scrapped the visit to Chad by Ada Lind.", "scrapped", "Ole Berg", "Ada Lind"),
        ("Ole Berg put off his envoy's visit to Chad.", "put off", "Ole Berg", "his envoy"),
    ],
)
def test_who_calls_off_the_visit_of_another_does_not_travel(text: str, verb: str, who: str, visitor: str) -> None:
    goes = ("recipient", "Chad")
    off = visit(text, verb, ("initiator", who), goes)
    both = visit(text, "visit", ("initiator", who), ("initiator", visitor), goes)
    expected = {"initiator": [visitor], "recipient": ["Chad"]}
    assert list(map(sides, without_cancellers([off, both]))) == [expected, expected]


@pytest.mark.parametrize(
    "text", ["Chad cancelled a visit by Ole Berg.", "Chad put off Ole Berg's visit.", "Chad called off the visit of Ole Berg."]
)
def test_who_calls_off_the_visit_of_a_foreigner_is_the_host(text: str) -> None:
    off = visit(text, text.split()[1], ("initiator", "Chad"), ("recipient", "Ole Berg"))
    own = visit(text, "visit", ("initiator", "Ole Berg"))
    assert sides(without_cancellers([off, own])[0]) == {"initiator": ["Ole Berg"], "recipient": ["Chad"]}


@pytest.mark.parametrize(
    ("text", "trigger", "told"),
    [
        ("Ole Berg cancelled a visit to Chad.", "cancelled", (("initiator", "Ole Berg"), ("recipient", "Chad"))),
        ("Ole Berg put off his visit to Chad and Bo Ek.", "put off", (("initiator", "Ole Berg"), ("recipient", "Bo Ek"))),
        (
            "Ole Berg flew to Chad after he cancelled Ada Lind's visit.",
            "flew",
            (("initiator", "Ole Berg"), ("initiator", "Ada Lind")),
        ),
        ("Ole Berg put off his tour of Chad.", "put off", (("initiator", "Ole Berg"), ("recipient", "Chad"))),
        ("Ole Berg called off a planned tour of Chad.", "tour", (("initiator", "Ole Berg"), ("recipient", "Chad"))),
        ("Ole Berg called off a trip because of a visit by Bo Ek.", "trip", (("initiator", "Ole Berg"), ("initiator", "Bo Ek"))),
        ("Ole Berg put off his trip after a visit by Bo Ek.", "put off", (("initiator", "Ole Berg"), ("initiator", "Bo Ek"))),
        ("Ole Berg joined Ada Lind's visit to Chad.", "visit", (("initiator", "Ole Berg"), ("initiator", "Ada Lind"))),
    ],
)
def test_who_calls_off_his_own_visit_or_travels_stays(text: str, trigger: str, told: tuple[tuple[str, str], ...]) -> None:
    own = visit(text, trigger, *told)
    assert without_cancellers([own]) == [own]
