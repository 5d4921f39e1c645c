"""What actors are called outside of their article."""

import pytest

from dateline.actors.canonical_names import canonically_named
from dateline.records import Actor, Argument, Mention, Span


def named(name: str, code: str | None, sector: str = "GOV", reason: str = "test") -> str:
    argument = Argument("initiator", Span(0, len(name), name), 0.9, (Actor(name, code, sector, (sector,), reason),))
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
        ("number of Danish diplomats", "DNK", "Danish diplomats"),
        ("unspecified number of soldiers", "UKR", "soldiers"),
        ("Number of soldiers", "UKR", "soldiers"),
        ("Danes to the number of 2,000", "DNK", "Danes to the number of 2,000"),
        ("telephone numbers of diplomats", "UKR", "telephone numbers of diplomats"),
        ("its ally", None, "its ally"),
        ("Danish government", "DNK", "Denmark"),
        ("Government of the Kingdom of Denmark", "DNK", "Denmark"),
        ("Denmark's", "DNK", "Denmark"),
        ("neutral Denmark", "DNK", "Denmark"),
        ("Danish side", "DNK", "Denmark"),
        ("Danish-led government", "DNK", "Danish-led government"),
        ("Scottish government", "GBR", "Scottish government"),
        ("Abkhaz government", "GEO", "Abkhaz government"),
        ("Chechen authorities", "RUS", "Chechen authorities"),
        ("eastern Libyan government", "LBY", "eastern Libyan government"),
        ("western Denmark", "DNK", "western Denmark"),
        ("Nigerian states", "NGA", "Nigerian states"),
        ("U.S. state of Georgia", "USA", "U.S. state of Georgia"),
        ("Lima authorities", "PER", "Lima authorities"),
        ("Mexico City government", "MEX", "Mexico City government"),
        ("Kabul government", "AFG", "Afghanistan"),
        ("Soviet Union", "RUS", "Soviet Union"),
        ("East German government", "DEU", "East German government"),
        ("Zaire's government", "COD", "Zaire's government"),
        ("Palestinian Authority", "PSE", "Palestinian Authority"),
        ("Danish government", "SWE", "Danish government"),
        ("Danish parliament", "DNK", "Danish parliament"),
        ("Foreign Ministry", "DNK", "Denmark's foreign ministry"),
        ("Navy", "DNK", "Denmark's navy"),
        ("President himself", "TGO", "Togo's president"),
        ("Ministry of Labour", "DNK", "Ministry of Labour"),
    ],
)
def test_whom_the_words_do_not_name_is_called_after_the_state(name: str, code: str | None, canonical: str) -> None:
    assert named(name, code) == canonical


def test_people_and_firms_keep_their_words() -> None:
    assert named("demonstrators", "GRC", "CVL") == "demonstrators"
    assert named("its banks", "DZA", "BUS") == "its banks"


@pytest.mark.parametrize(
    ("name", "sector", "small"),
    [
        ("Protesters", "CVL", "protesters"),
        ("Officers in Odense", "COP", "officers in Odense"),
        ("Supreme Court", "JUD", "Supreme Court"),
        ("Muslims", "REL", "Muslims"),
        ("President Ole Bang's men", "CVL", "President Ole Bang's men"),
        ("More than 600", "CVL", "More than 600 people"),
        ("1", "CVL", "1"),
    ],
)
def test_the_capital_of_a_sentence_is_no_part_of_a_name(name: str, sector: str, small: str) -> None:
    assert named(name, "DNK", sector) == small


@pytest.mark.parametrize(
    ("name", "code", "reason", "owned"),
    [
        ("his brother", "DNK", "'his' points back to Bo Berg", "Bo Berg's brother"),
        ("its banks", "DZA", "'its' points back to Algeria", "Algeria's banks"),
        ("its banks", "DZA", "'its' points back to Chad", "its banks"),
        ("our people", "TCD", "'our' points back to Bo Berg", "Chad's people"),
        ("her husband", "DNK", "'her' points back to her husband", "her husband"),
        ("their allies", "IMG", "the likeliest in this article (chance 0.56)", "their allies"),
        ("council", "UNO", "points back to UN Security Council, organisation", "UN Security Council"),
        ("group", "IMG", "points back to Boko Haram, group", "Boko Haram"),
        ("commission", "UNO", "points back to United Nations, organisation", "commission"),
    ],
)
def test_the_reason_tells_who_is_meant(name: str, code: str, reason: str, owned: str) -> None:
    assert named(name, code, "CVL", reason) == owned


def test_two_sides_are_not_called_the_same() -> None:
    sides = [("initiator", "government"), ("recipient", "junta")]
    told = [Argument(role, Span(0, 3, name), 0.9, (Actor(name, "MLI", "GOV", ("GOV",), "test"),)) for role, name in sides]
    mention = Mention("accusation", "occurred", Span(30, 37, "accused"), 0.9, tuple(told))
    assert canonically_named(mention) == mention
