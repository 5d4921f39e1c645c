"""Three articles to be read by the versions `test` and `next`, and how the timeline comes to show `next`."""

from pathlib import Path

from dateline.store.postgres import connect
from dateline.versions.activation import activate_model, follow_file
from tests.integration.linking import summit, told
from tests.unit.builders import day, mention

__all__ = ["A", "B", "C", "show_next"]

A = told("a", "2024-03-13", summit(when=day("2024-03-12")))
B = told("b", "2024-03-20", mention("protest", initiators=("FRA",), when=day("2024-03-20")))
C = told("c", "2024-03-21", mention("arrest", initiators=("RUS",), recipients=("USA",), when=day("2024-03-21")))


def show_next(url: str, versions: Path, by: str) -> None:
    """The version "next" is activated, or named by the file alone and followed by the next run."""
    if by == "command":
        activate_model(url, "next")
        return
    (versions / "active").write_text("next\n", encoding="utf-8")
    with connect(url) as connection:
        follow_file(connection)
