"""An article with three events, for the tests of what decisions about them teach."""

from typing import Any

from dateline import timeline
from dateline.records import Argument, Mention, Span
from dateline.tagger.corpus import Passage
from tests.integration.linking import link, store
from tests.unit.builders import actor, article, day

__all__ = ["BOTH", "EXPELLED", "PRAISED", "RECALL", "RECALLED", "TEXT", "fill", "ids", "marks", "said"]

RECALL = "Oslo recalled its envoy from Tehran on Monday."
BOTH = "Accra expelled a consul and praised Lome."
TEXT = f"{RECALL} Rain fell in Bergen. {BOTH}"


def said(word: str, event_type: str, *cast: tuple[str, str, str], status: str = "occurred", text: str = TEXT) -> Mention:
    """A mention at `word`, with arguments given as (role, words, code)."""

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words), words)

    arguments = tuple(
        Argument(role, span(words), 0.9, (actor(code, words),) if role in ("initiator", "recipient") else ())
        for role, words, code in cast
    )
    return Mention(event_type, status, span(word), 0.9, arguments, date=day("2024-03-11"))


RECALLED = said(
    "recalled", "ambassador_recall", ("initiator", "Oslo", "NOR"), ("recipient", "Tehran", "IRN"), ("date", "Monday", "")
)
EXPELLED = said("expelled", "diplomat_expulsion", ("initiator", "Accra", "GHA"), ("recipient", "a consul", "TGO"))
PRAISED = said("praised", "endorsement", ("initiator", "Accra", "GHA"), ("recipient", "Lome", "TGO"))


def fill(url: str, *mentions: Mention, key: str = "a", text: str = TEXT, model: str = "test") -> None:
    store(url, [(article(text, "2024-03-13", key), list(mentions or (RECALLED, EXPELLED, PRAISED)))], model)
    link(url, model=model)


def ids(url: str) -> dict[str, str]:
    return {row["event_type"]: row["event_id"] for row in timeline.rows(url)}


def marks(passage: Passage) -> list[tuple[Any, ...]]:
    """Type, status, trigger and (role, words) of each mention, in words."""
    text = passage.text
    return [
        (m.type, m.status, text[m.start : m.end], *((role, text[a:b]) for role, a, b in m.arguments)) for m in passage.mentions
    ]
