"""'He' behind somebody whom the article gives only by his office and his surname."""

from datetime import date

import pytest

from dateline.records import Actor, Span
from dateline.resolve.actors import resolve_spans


def meant(told: str, on: date | None, pronoun: str = "he") -> Actor:
    """Whom the last 'he' of a text about two other states means."""
    text = f"Peru and Oman held talks. {told}"
    at = text.rindex(f"{pronoun} ")
    return resolve_spans(text, [Span(at, at + len(pronoun), pronoun)], on)[0][0]


@pytest.mark.parametrize(
    ("told", "year", "name"),
    [
        ("Russian President Putin said he would go to Lima.", 2024, "Vladimir Putin"),
        ("On Monday Prime Minister Erdogan of Turkey said he would recall the envoy.", 2009, "Recep Tayyip Erdogan"),
        ("French President Chirac spoke. It rained. That evening Chirac slept. Then he left.", 2002, "Jacques Chirac"),
        ("Russian Foreign Minister Lavrov told the press he was tired.", 2010, "Sergei Lavrov"),
        ("Former President Carter said he would go to Lima.", 2005, "Jimmy Carter"),
        ("French President Chirac told Chancellor Schroeder that he would go.", 2003, "Jacques Chirac"),
    ],
)
def test_he_is_who_was_given_by_office_and_surname(told: str, year: int, name: str) -> None:
    found = meant(told, date(year, 4, 9))
    assert found.reason == f"'he' points back to {name}"


@pytest.mark.parametrize(
    ("told", "on", "called"),
    [
        ("Kenyan President Chirac said he would go to Lima.", date(2002, 4, 9), "he"),  # a namesake
        ("Kenyan Foreign Minister Lavrov said he would go to Lima.", date(2010, 4, 9), "he"),
        ("Police chief Putin said he would go to Lima.", date(2010, 4, 9), "he"),  # of another office
        ("Polish spokesman Kaczynski said he would go to Lima.", date(2006, 12, 1), "he"),  # two brothers hold offices
        ("Spokesman Ahmed Jamal said he would go to Lima.", date(2018, 10, 6), "Ahmed Jamal"),  # a given name
        ("Kenyan President Mwambazo Chirac said he would go to Lima.", date(2002, 4, 9), "Mwambazo Chirac"),
        ("Kenyan President Chirac said Ada Chirac slept, and he left.", date(2002, 4, 9), "he"),
    ],
)
def test_namesakes_are_not_meant(told: str, on: date, called: str) -> None:
    assert meant(told, on).name == called


def test_she_is_the_woman_in_office() -> None:
    assert meant("German Chancellor Merkel told President Sarkozy that she would go.", date(2010, 4, 9), "she").code == "DEU"
