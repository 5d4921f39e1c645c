"""Whom an office by itself means: one holder where a state has one, nobody by name where it is any of many."""

from datetime import date

import pytest

from dateline.actors.tenures import may_have
from dateline.records import Actor, Span
from dateline.resolve.actors import resolve_actors, resolve_spans
from tests.unit.actors_read import ON, last


def called(words: str) -> tuple[str, str | None]:
    text = f"Washington praised Peru. The United States and American firms like Peru. On Monday {words} urged Peru to act."
    (actor,) = last(text, words)
    return actor.name, actor.code


@pytest.mark.parametrize("words", ["a senator", "an ambassador", "a special envoy", "a spokesperson", "A secretary of state"])
def test_any_of_them_has_no_name(words: str) -> None:
    assert called(words) == (words.split(" ", 1)[1], "USA")


@pytest.mark.parametrize("office", ["ambassador", "senator", "governor", "commander"])
def test_nor_has_one_of_an_office_of_many(office: str) -> None:
    assert called(f"the {office}") == (office, "USA")


@pytest.mark.parametrize(("office", "name"), [("president", "Joe Biden"), ("secretary of state", "Antony Blinken")])
def test_who_alone_holds_the_office_is_meant(office: str, name: str) -> None:
    assert called(f"the {office}") == (name, "USA")
    assert called(office) == (name, "USA")


def test_a_name_beside_the_office_stays() -> None:
    assert resolve_actors("a senator, Rand Paul,", ON)[0].name == "Rand Paul"


def meant(told: str, words: str) -> Actor:
    """Whom the words mean at the head of the last sentence."""
    text = f"{told} {words} thanked Fiji for its aid."
    at = text.rindex(words)
    return resolve_spans(text, [Span(at, at + len(words), words)], ON)[0][0]


@pytest.mark.parametrize(
    ("told", "words", "code"),
    [
        ("The Minister of Foreign Affairs of Peru, Bo Berg, met Chad's Prime Minister Ada Lind.", "The Minister", "PER"),
        ("The Minister for Trade and Industry of Peru met Chad's deputy prime minister.", "The minister", "PER"),
        ("The Minister of Health and Welfare of Peru, Imran Khan, met Chad's prime minister.", "The minister", "PER"),
        ("Minister of Foreign Affairs Sergei Lavrov met Chad's Prime Minister Ada Lind.", "The Minister", "RUS"),
        ("Oman's foreign minister met Chad's Prime Minister Ada Lind.", "The minister", "OMN"),
        ("Minister Sergei Lavrov met Chad's Prime Minister Ada Lind in Chad.", "Minister Asif", "TCD"),  # another one
        ("Oman's foreign minister met Chad's finance minister Ada Lind.", "The minister", "TCD"),  # the last one
        ("Oman's foreign minister met Chad's Prime Minister Ada Lind.", "The Prime Minister", "TCD"),
        ("Peru's general met NATO's secretary general Bo Berg.", "The general", "PER"),
    ],
)
def test_a_minister_is_no_prime_minister(told: str, words: str, code: str) -> None:
    assert meant(f"Chad and Oman quarrel. {told}", words).code == code


@pytest.mark.parametrize(
    ("text", "words", "on", "name"),
    [
        ("Sweden backed President Trump and President Ada Lind. Swedes and Sweden heard the President.", "the President",
         "2025-05-27", "President"),  # a second one
        ("Sweden backed President Trump. Swedes met Peru's president. Sweden, Swedes and Swedish papers heard the President.",
         "the President", "2025-05-27", "President"),
        ("Sweden backed President Ada Trump. Sweden heard the President.", "the President", "2025-05-27", "President"),
        ("Sweden backed President Reagan. Sweden heard the President.", "the President", "2025-05-27", "President"),  # long ago
    ],
)  # fmt: skip
def test_the_only_one_whom_the_article_names_by_office_and_surname(text: str, words: str, on: str, name: str) -> None:
    """Of a state that has no such office nobody can be meant; where the state has one, he is."""
    at = text.rindex(words)
    assert resolve_spans(text, [Span(at, at + len(words), words)], date.fromisoformat(on))[0][0].name == name


@pytest.mark.parametrize(("words", "code"), [("the prime minister", "GBR"), ("the premier", "CHN"), ("the king", "USA")])
def test_a_state_with_the_office_may_be_meant(words: str, code: str) -> None:
    assert may_have(words, code)


def test_premiers_of_provinces_count_and_offices_that_it_lacks_do_not() -> None:
    assert may_have("the premier", "AUS")
    assert not any((may_have("the prime minister", "USA"), may_have("the president", "GBR")))
    assert not may_have("the president", "SAU")


def test_kings_are_prime_ministers_and_territories_have_some_whom_the_table_has_not() -> None:
    assert may_have("the prime minister", "SAU")
    assert may_have("the premier", "BMU")
