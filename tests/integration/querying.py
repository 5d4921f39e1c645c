"""The questions of docs/querying.md: their SQL is read from the page, the answers are written into it.

The answers are those of the gold mentions of the samples, so that they do not change with the tagger. After a change of the
questions or of the linking rule, write the page anew: python -m tests.integration.querying
"""

import re
import tempfile
from pathlib import Path
from typing import Any

from dateline.local import postgres_server
from dateline.local.clean import remove
from dateline.local.databases import ensure_database
from dateline.store.postgres import answer, connect, migrate
from tests.integration.linking import link, store
from tests.integration.samples import sample_articles

PAGE = Path(__file__).parents[2] / "docs" / "querying.md"
LARGE = (Path(__file__).parent / "large_timeline.sql").read_text(encoding="utf-8")
QUESTION = re.compile(r"(## \d+\. [^\n]+\n.*?```sql\n(.*?)```\n)(.*?)(?=\n## |\Z)", re.DOTALL)


def load_samples(url: str) -> None:
    """The samples, as their gold mentions tell them, linked."""
    store(url, sample_articles(PAGE.parents[1]))
    link(url)


def plans(url: str, statements: list[str]) -> list[str]:
    """How each is answered on a timeline of 100,000 events."""
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(LARGE)
        found = [_plan(cursor, statement) for statement in statements]
        connection.rollback()
    return found


def _table(rows: list[dict[str, Any]]) -> str:
    if not rows:
        return "(no rows)"
    cells = [[_cell(value) for value in row.values()] for row in rows]
    widths = [max(len(name), *(len(line[n]) for line in cells)) for n, name in enumerate(rows[0])]
    lines = [list(rows[0]), ["-" * width for width in widths], *cells]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines)


def _cell(value: object) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"


def _plan(cursor: Any, statement: str) -> str:
    cursor.execute("EXPLAIN (COSTS OFF) " + statement)
    return "\n".join(line for (line,) in cursor.fetchall())


def page(url: str) -> str:
    """The page with the answers of this database."""
    text = PAGE.read_text(encoding="utf-8")
    return QUESTION.sub(lambda found: f"{found[1]}\n```text\n{_table(answer(url, found[2]))}\n```\n", text)


def main() -> None:
    home = Path(tempfile.mkdtemp()) / "home"
    server = postgres_server.start(home)
    try:
        url = server.url("timeline")
        ensure_database(url)
        migrate(url)
        load_samples(url)
        PAGE.write_text(page(url), encoding="utf-8")
    finally:
        remove(home)


if __name__ == "__main__":
    main()
