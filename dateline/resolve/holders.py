"""Who holds an office that the words name alone: 'the president', once it is known of which state."""

from datetime import date

from dateline.actors.phrases import ARTICLES, Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.tables import Entry
from dateline.actors.tenures import describe, named_holder, office_holder
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex

__all__ = ["LARGE_TOWN", "as_holder", "holder_of"]

MANY = word_set("offices_of_many")
INDEFINITE = frozenset(("a", "an"))
LARGE_TOWN = 100_000  # people of a town that a bare name rather means than a surname: Austin by itself


def as_holder(index: ArticleIndex, phrase: Phrase, code: str, why: str, on: date | None) -> Reading | None:
    """The one of that state who holds the office on the day, rather one whom the article names. None: the words are no office
    of the tables, or one of many ("the special envoy", "a spokesman")."""
    office = _office(phrase)
    named = named_holder(index.names, office, code, on)
    holder = named or holder_of(phrase, code, on)
    if holder is None:
        return None
    why = f"the only {office} whom the article names" if named else why
    return Reading(holder.name, holder.code, holder.sectors, f"{describe(holder, on)}; {why}", holder)


def holder_of(phrase: Phrase, code: str, on: date | None) -> Entry | None:
    """Who holds the office of that state on the day that is all of the phrase, where a state has but one."""
    office = _office(phrase)
    return office_holder(office, code, on) if office not in MANY else None


def _office(phrase: Phrase) -> str:
    """The words without their article; empty where that says 'any of them'."""
    is_any = phrase.tokens[0].key in INDEFINITE
    return "" if is_any else " ".join(token.key for token in phrase.tokens if token.key not in ARTICLES)
