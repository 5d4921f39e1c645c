"""The sides of what is told in a quotation, for the tests of its speaker."""

from datetime import date

from dateline.mentions import resolve_mentions
from dateline.records import Article
from tests.unit.clauses import heard

__all__ = ["ON", "sides"]

ON = date(2024, 5, 1)
ROLES = ("initiator", "recipient")


def sides(text: str, *casts: str, kind: str = "accusation") -> list[tuple[list[str | None], list[str | None]]]:
    """The codes of the initiators and of the recipients of each mention; triggers stand in brackets."""
    article = Article("a", text.replace("[", "").replace("]", ""), ON)
    told = resolve_mentions(article, heard(text, *casts, kind=kind))
    by_role = [[[actor.code for a in m.arguments if a.role == r for actor in a.actors] for m in told] for r in ROLES]
    return list(zip(*by_role, strict=True))
