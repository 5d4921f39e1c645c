"""Whom the answers of an interview mean by 'he': the person whom the question names, not who was only there."""

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from tests.unit.actors_read import ON

PUTIN, MACRON = "Vladimir Putin", "Emmanuel Macron"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Q: What did Putin say?\n\nA: He wept. He thanked Peru.", PUTIN),
        ("You met Putin in Lima. How was he?\n\nBored. He thanked Peru.", PUTIN),
        ("Q: Was Putin angry?\n\nA: Emmanuel Macron stood in the door. He thanked Peru.", PUTIN),
        (
            "You saw Putin. What did he want?\n\nHe wept. There were two of us, Emmanuel Macron and I. He thanked Peru.",
            PUTIN,
        ),
        ("What did Vladimir Putin want?\n\nHe wept. Emmanuel Macron and Joe Biden sat beside me. He thanked Peru.", PUTIN),
        ("Q: You interviewed Putin?\n\nA: Yes. Emmanuel Macron had been there the day before. He thanked Peru.", PUTIN),
        # who does something in the answer; no answer; nobody whom the question names
        ("Q: What did Putin say?\n\nA: He wept. Emmanuel Macron spoke first. He thanked Peru.", MACRON),
        ("Vladimir Putin came.\n\nEmmanuel Macron stood in the door. He thanked Peru.", MACRON),
        ("What did Putin want? asked Chad. Emmanuel Macron was in the room. He thanked Peru.", MACRON),
        ("What came next?\n\nEmmanuel Macron was in the room. He thanked Peru.", MACRON),
        ("Did Mali vote?\n\nEmmanuel Macron was in the room. He thanked Peru.", MACRON),
        ("Did Putin Khuylo vote?\n\nEmmanuel Macron was in the room. He thanked Peru.", MACRON),
    ],
)
def test_an_answer_tells_of_whom_the_question_names(text: str, name: str) -> None:
    at = text.rindex("He thanked")
    assert [actor.name for actor in resolve_spans(text, [Span(at, at + 2, "He")], ON)[0]] == [name]
