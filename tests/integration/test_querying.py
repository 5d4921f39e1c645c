"""docs/querying.md: each of its questions runs as the reader, gives the answer on the page, and is served by an index."""

import re

from dateline.store.postgres import answer
from tests.integration.querying import PAGE, QUESTION, load_samples, page


def test_the_page_holds_the_answers_to_its_twelve_questions(database_url: str) -> None:
    """When this fails: python -m tests.integration.querying, and read what changed."""
    load_samples(database_url)
    text = PAGE.read_text(encoding="utf-8")
    questions = QUESTION.findall(text)
    assert len(questions) == 12
    for head, statement, _ in questions:
        assert answer(database_url, statement) or "hold none" in head
    fresh = page(database_url)
    assert without_plans(fresh) == without_plans(text)
    for told in (text, fresh):
        for _, _, blocks in QUESTION.findall(told):
            assert "Index" in blocks or "Function Scan" in blocks
            assert not re.search(r"Seq Scan on (events|event_history)\b", blocks)


def without_plans(text: str) -> str:
    """The planner may choose another join from one day to the next; that it finds an index is checked beside this."""
    return QUESTION.sub(lambda found: found[1] + found[3].split("```text")[1], text)
