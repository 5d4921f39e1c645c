"""Builders with defaults for the records that tests need."""

import os
from dataclasses import replace
from datetime import date
from typing import Any

from dateline.linking.report import Report
from dateline.records import LIKELIEST_DAY, UNKNOWN_DATE, Actor, Argument, Article, DateSpan, Mention, Span

__all__ = ["actor", "article", "chosen", "day", "examples", "mention", "report", "span", "told"]


def day(text: str, basis: str = "text") -> DateSpan:
    """A DateSpan of one day."""
    return DateSpan(date.fromisoformat(text), date.fromisoformat(text), "day", basis, phrase=text)


def span(first: str, last: str) -> DateSpan:
    """A DateSpan of the days from first to last, read from the text."""
    return DateSpan(date.fromisoformat(first), date.fromisoformat(last), "span", "text")


def chosen(text: str) -> DateSpan:
    """A day that chances chose."""
    return replace(day(text), reason=f"{LIKELIEST_DAY} (chance 0.41)")


def actor(code: str | None, name: str | None = None) -> Actor:
    return Actor(name or str(code), code, "GOV", ("GOV",), "test")


def article(text: str = "Oslo recalled its envoy.", published: str | None = "2024-03-13", key: str = "a") -> Article:
    return Article(key, text, date.fromisoformat(published) if published else None)


def mention(
    type: str = "ambassador_recall",
    status: str = "occurred",
    start: int = 5,
    initiators: tuple[str, ...] = ("NOR",),
    recipients: tuple[str, ...] = (),
    when: DateSpan = UNKNOWN_DATE,
    confidence: float = 0.9,
) -> Mention:
    """A mention whose arguments stand nowhere in particular but resolve to the given codes."""
    casts = (("initiator", initiators), ("recipient", recipients))
    arguments = tuple(Argument(role, Span(0, 4, "Oslo"), 0.9, (actor(code),)) for role, codes in casts for code in codes)
    return Mention(type, status, Span(start, start + 3, "xyz"), confidence, arguments, date=when)


def report(
    key: str,
    type: str = "summit",
    initiators: str = "",
    recipients: str = "",
    when: DateSpan = UNKNOWN_DATE,
    published: str | None = "2024-03-13",
    **fields: Any,
) -> Report:
    """A report of its own article; codes as words."""
    defaults: dict[str, Any] = {"article": f"article-{key}", "status": "occurred", "merged": True}
    return Report(
        key=key,
        type=type,
        initiators=frozenset(initiators.split()),
        recipients=frozenset(recipients.split()),
        date=when,
        published_on=date.fromisoformat(published) if published else None,
        **(defaults | fields),
    )


def examples(few: int) -> int:
    """How many examples a property is tried on: `few` in every run of the tests, EXAMPLES of the environment when more are
    wanted (`make properties`: 1,000)."""
    return max(few, int(os.environ.get("EXAMPLES", "0")))


def told(key: str, position: int, kind: str = "attack", by: str = "RUS", to: str = "UKR", **fields: Any) -> Report:
    """A report that is a mention of one article; without more, of an attack by Russia on Ukraine."""
    shown: dict[str, Any] = {"article": "a", "merged": False, "position": position, "trigger": "raid"}
    return report(key, kind, by, to, **(shown | {"sentence": f"sentence {key}"} | fields))
