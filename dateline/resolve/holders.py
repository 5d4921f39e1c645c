"""Who holds an office that the words name alone: 'the president', once it is known of which state; and who is meant by a surname
with no state beside it: 'Blinken' in Ankara is no Turk."""

from datetime import date

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.phrases import ARTICLES, Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.tables import Entry
from dateline.actors.tenures import MINISTER, describe, named_holder, office_holder
from dateline.actors.titles import holders, meant
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.surname_bearers import has_namesake

__all__ = ["LARGE_TOWN", "as_holder", "holder_of", "only_in_office"]

MANY = word_set("offices_of_many")
INDEFINITE = frozenset(("a", "an"))
ADDRESS = word_set("titles") - {"sheikh"}  # a sheikh is called by his given name, as many others are
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


def only_in_office(index: ArticleIndex, phrase: Phrase, on: date | None) -> Reading | None:
    """'Blinken', 'Mr. Blinken', 'Secretary Blinken' in an article that names no state of anybody called so: the only one of that
    surname who holds a high office that day, or the office before his name. Else the main state, which he visits, would be
    taken for his."""
    title = phrase.roles[0] if len(phrase.roles) == 1 and phrase.roles[0].start == 0 else None
    start = title.end if title else int(phrase.tokens[0].key in ADDRESS)
    key = " ".join(token.key for token in phrase.tokens[start:])
    people = load_gazetteer().surnames.get(key, ())
    town = best_city(key) if start == 0 else None
    if on is None or not people or not phrase.tokens[-1].raw[:1].isupper() or (town and town.population >= LARGE_TOWN):
        return None
    match = Match(start, len(phrase.tokens), key, people)
    titled = holders(phrase, match, people)
    held = [entry for entry in titled or meant(phrase, match, people, True) if entry.holds(on)]
    named = {entry.code for entry in people} & {code for code, _ in index.counts}
    if named or len({entry.name for entry in held}) != 1 or any(has_namesake(index, entry) for entry in people):
        return None
    best = max(held, key=lambda entry: entry.rank)
    fits = titled or title is None or (title.key in ("secretary", "minister") and title.key in best.detail.split(" "))
    why = f"{describe(best, on)}; the only one of that name in office"
    return Reading(best.name, best.code, best.sectors, why, best) if fits and best.rank >= MINISTER else None
