"""What actors are called outside of their article."""

import pytest

from dateline.actors.canonical_names import canonically_named
from dateline.records import Actor, Argument, Mention, Span


def named(name: str, code: str | None, sector: str = "GOV") -> str:
    argument = Argument("initiator", Span(0, len(name), name), 0.9, (Actor(name, code, sector, (sector,), "test"),))
    mention = Mention(
        "demand", "occurred", Span(30, 35, "urged"), 0.9, (argument, Argument("object", Span(40, 45, "peace"), 0.9))
    )
    found = canonically_named(mention)
    assert [each.span for each in found.arguments] == [each.span for each in mention.arguments]
    return found.arguments[0].actors[0].name


@pytest.mark.parametrize(
    ("name", "code", "canonical"),
    [
        ("government", "MLI", "Mali"),
        ("their countries", "NOR", "Norway"),
        ("its largest donor", "GBR", "United Kingdom"),
        ("Mali's military government", "MLI", "Mali"),
        ("Their prime ministers", "GRC", "Greece's prime ministers"),
        ("foreign ministry", "USA", "United States' foreign ministry"),
        ("Sweden's defence minister", "SWE", "Sweden's defence minister"),
        ("Sweden’s defence minister", "SWE", "Sweden's defence minister"),
        ("Mali’s military government", "MLI", "Mali"),
        ("United States’ foreign ministry", "USA", "United States' foreign ministry"),
        ("Ghana’s Red Cross", None, "Ghana's Red Cross"),
        ("the ‘ministry’ of Ghana", None, "the ‘ministry’ of Ghana"),
        ("his American counterpart", "USA", "American counterpart"),
        ("Kremlin", "RUS", "Kremlin"),
        ("heads of the two delegations", "COL", "heads of the two delegations"),
        ("35 soldiers", "UKR", "35 soldiers"),
        ("its ally", None, "its ally"),
    ],
)
def test_whom_the_words_do_not_name_is_called_after_the_state(name: str, code: str | None, canonical: str) -> None:
    assert named(name, code) == canonical


def test_people_and_firms_keep_their_words() -> None:
    assert named("demonstrators", "GRC", "CVL") == "demonstrators"
    assert named("its banks", "DZA", "BUS") == "its banks"


def test_two_sides_are_not_called_the_same() -> None:
    sides = [("initiator", "government"), ("recipient", "junta")]
    told = [Argument(role, Span(0, 3, name), 0.9, (Actor(name, "MLI", "GOV", ("GOV",), "test"),)) for role, name in sides]
    mention = Mention("accusation", "occurred", Span(30, 37, "accused"), 0.9, tuple(told))
    assert canonically_named(mention) == mention
