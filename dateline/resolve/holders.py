"""Who holds an office that the words name alone: 'the president', once it is known of which state."""

from datetime import date

from dateline.actors.phrases import ARTICLES, Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.tenures import describe, named_holder, office_holder
from dateline.resolve.articles import ArticleIndex

__all__ = ["as_holder"]

MANY = frozenset(
    ("envoy", "personal envoy", "special adviser", "special envoy", "special representative")
)  # each has several at once


def as_holder(index: ArticleIndex, phrase: Phrase, code: str, why: str, on: date | None) -> Reading | None:
    """The one of that state who holds the office on the day, rather one whom the article names. None: the words are no office
    of the tables, or one of many ("the special envoy")."""
    office = " ".join(token.key for token in phrase.tokens if token.key not in ARTICLES)
    named = named_holder(index.names, office, code, on)
    holder = named or (office_holder(office, code, on) if office not in MANY else None)
    if holder is None:
        return None
    why = f"the only {office} whom the article names" if named else why
    return Reading(holder.name, holder.code, holder.sectors, f"{describe(holder, on)}; {why}", holder)
