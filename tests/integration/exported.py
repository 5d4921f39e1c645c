"""A plan and an expulsion to be exported, and the export as text."""

from datetime import date

from dateline.export import Asked, export
from tests.integration.linking import summit, told
from tests.unit.builders import day, mention

PLAN = told(
    "p", "2024-03-01", summit("planned", day("2024-03-20"), sentence="Both presidents, he said; all of them, will meet.\nSoon.")
)
EXPULSION = told(
    "x", "2024-03-13", mention("diplomat_expulsion", initiators=("NOR",), recipients=("RUS",), when=day("2024-03-12"))
)


def text(url: str, form: str, known_at: str | None = None) -> str:
    return "".join(export(url, form, Asked(known_at=date.fromisoformat(known_at) if known_at else None)))
