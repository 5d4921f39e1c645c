"""Who receives a visit to several towns: the state of each of the list, once."""

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.places import resolve_place
from dateline.sides.implied import implied_arguments


def visit(marked: str, received: tuple[str, ...] = ()) -> Mention:
    """A visit whose places stand in brackets; those of `received` are its recipients too."""
    text = marked.replace("[", "").replace("]", "")
    towns = [part.split("]")[0] for part in marked.split("[")[1:]]
    spans = [Span(text.index(town), text.index(town) + len(town), town) for town in towns]
    place = resolve_place(towns[0], ())
    initiator = Argument("initiator", Span(0, 3, "She"), 0.9, (Actor("She", "CAN", "GOV", ("GOV",), "by name"),))
    told = tuple(
        Argument("recipient", span, 0.9, (Actor(span.text, resolve_place(span.text, ()).country, "GOV", ("GOV",), "by name"),))
        for span in spans
        if span.text in received
    )
    places = tuple(Argument("place", span, 0.9) for span in spans)
    sentence, trigger = Span(0, len(text), text), Span(4, 9, text[4:9])
    return Mention("visit", "occurred", trigger, 0.9, (initiator, *told, *places), sentence, place=place)


def hosts(own: Mention) -> list[str | None]:
    (filled,) = implied_arguments([own])
    return [actor.code for each in filled.arguments if each.role == "recipient" for actor in each.actors]


@pytest.mark.parametrize(
    ("marked", "codes"),
    [
        ("She went to [Oslo] and [Riga] on Monday.", ["NOR", "LVA"]),
        ("She went to [Accra] and then to [Lusaka] on Monday.", ["GHA", "ZMB"]),
        ("She went to [Quito], [Lima] and [La Paz] last week.", ["ECU", "PER", "BOL"]),
        ("She went to [Quito], [Lima], and later [La Paz].", ["ECU", "PER", "BOL"]),
        ("She went to [Lyon], [Nantes] and [Lille] on Monday.", ["FRA"]),
        ("She went to [Oslo], [Norway] and [Riga].", ["NOR", "LVA"]),
    ],
)
def test_each_state_of_a_list_of_towns_is_host_once(marked: str, codes: list[str]) -> None:
    assert hosts(visit(marked)) == codes


@pytest.mark.parametrize(
    ("marked", "codes"),
    [
        ("She flew from [Oslo] to [Riga] on Monday.", ["NOR"]),
        ("She went to [Lima Hall] in [Quito] on Monday.", ["PER"]),
        ("She went to [Oslo] and the [Riga Museum].", ["NOR"]),
        ("She went to [Oslo] and her aide to [Riga].", ["NOR"]),
        ("She went to [Oslo] and the [old harbour].", ["NOR"]),
    ],
)
def test_what_no_list_joins_and_what_is_only_called_by_a_town_is_no_host(marked: str, codes: list[str]) -> None:
    assert hosts(visit(marked)) == codes


def test_the_visitors_own_state_is_no_host() -> None:
    assert hosts(visit("She went to [Oslo], [Ottawa] and [Riga].")) == ["NOR", "LVA"]


def test_a_town_that_is_told_as_host_has_the_others_of_its_list_beside_it() -> None:
    assert hosts(visit("She went to [Accra], [Lusaka] and [Lima].", ("Lima",))) == ["PER", "GHA", "ZMB"]
    assert hosts(visit("She went to [Lyon] and [Nantes].", ("Lyon",))) == ["FRA"]
    assert hosts(visit("She flew from [Accra] to [Lima].", ("Lima",))) == ["PER"]
