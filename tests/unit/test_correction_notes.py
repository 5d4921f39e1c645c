"""Notes on a mistake in an earlier version: they tell no event, and mark the day that they correct."""

from datetime import date

import pytest

from dateline.correction_notes import correction_notes
from dateline.dating.corrected import as_corrected
from dateline.linking.merge import article_events
from dateline.records import CORRECTED, Article
from tests.unit.builders import article, day, mention

TALKS = "The two met in Geneva on Tuesday."


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (f"(Corrects day in paragraph 1) {TALKS}", "(Corrects day in paragraph 1)"),
        (f"{TALKS} An earlier version said Monday. Rain fell.", "An earlier version said Monday."),
        (f"{TALKS} This story has been corrected to say Tuesday.", "This story has been corrected to say Tuesday."),
        (
            f"{TALKS}\nAn earlier version of this article misstated the day. It was Tuesday, not Monday.",
            "An earlier version of this article misstated the day. It was Tuesday, not Monday.",
        ),
        (
            f"CORRECTION - In GENEVA story please read ... on Tuesday ... A corrected version follows. {TALKS}",
            "CORRECTION - In GENEVA story please read ... on Tuesday ... A corrected version follows.",
        ),
        ("The report of 4 May that they met was wrong.", "The report of 4 May that they met was wrong."),
    ],
)
def test_what_is_said_of_an_earlier_version_is_a_note(text: str, note: str) -> None:
    assert [each.text for each in correction_notes(text)] == [note]


@pytest.mark.parametrize("text", ["An earlier report said that Iran broke the pact.", "He corrected his course.", TALKS])
def test_other_reports_are_no_notes(text: str) -> None:
    assert correction_notes(text) == ()


def test_a_note_tells_no_event() -> None:
    text = f"An earlier version said that they met on Monday. {TALKS}"
    told = [mention("meeting", start=text.index("met ", at)) for at in (0, text.index("The two"))]
    assert [event.mentions for event in article_events(article(text), told)] == [(1,)]


@pytest.mark.parametrize(
    ("text", "title", "reason"),
    [
        (f"{TALKS} An earlier version said Monday.", None, f"{CORRECTED}2024-03-11"),
        (f"{TALKS}\nThis article was amended on 13 March 2024. An earlier version said Monday.", None, f"{CORRECTED}2024-03-11"),
        (f"(Corrects day in paragraph 1) {TALKS}", None, CORRECTED),
        (f"CORRECTED: {TALKS}", None, CORRECTED),
        (TALKS, "CORRECTED-Two meet in Geneva", CORRECTED),
        (f"(Corrects spelling of a name) {TALKS}", None, None),
        (TALKS, None, None),
    ],
)
def test_the_day_of_an_article_that_corrects_a_day_is_marked(text: str, title: str | None, reason: str | None) -> None:
    told = as_corrected(Article("a", text, date(2024, 3, 13), title), day("2024-03-12"))
    assert (told.earliest, told.reason) == (date(2024, 3, 12), reason)
