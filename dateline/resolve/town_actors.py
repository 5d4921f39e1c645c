"""Towns as actors: 'Shanghai police', and 'Shanghai' by itself, which is of its own state or of no known one."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.reading_names import Reading
from dateline.actors.titles import is_of_a_woman
from dateline.actors.towns import town_of
from dateline.actors.words import Token
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.cases import Case
from dateline.resolve.holders import LARGE_TOWN
from dateline.resolve.name_forms import fuller_forms
from dateline.resolve.surname_bearers import is_town_told

__all__ = ["by_its_town", "town_by_itself"]


def by_its_town(case: Case, index: ArticleIndex) -> Reading | None:
    """'Shanghai police', 'protesters in Aleppo': of the town's state."""
    town = town_of(case.phrase, _states(index))
    owner = next((at for at, token in enumerate(case.phrase.tokens) if token.key == "'s"), 0)
    if town is not None and owner and case.reading.sectors[:1] == ("GOV",) and _is_somebody(case.phrase.tokens[:owner], index):
        return None  # "Medina's government"
    return replace(case.reading, code=town.code, reason=f"{town.name}, {town.detail}", entry=town) if town else None


def town_by_itself(case: Case, index: ArticleIndex) -> Reading | None:
    """'Osaka', that cut its ties with another town: of its own state, whatever state the article is about. Of a smaller town that
    lies in none of its states no other is guessed. None: the phrase is no town, or somebody's name."""
    words = case.phrase.tokens
    city = best_city(" ".join(token.key for token in words), tuple(_states(index)[:3]))
    if city is None or city.population < LARGE_TOWN or case.phrase.names or case.phrase.roles or _is_somebody(words, index):
        return None
    town = town_of(case.phrase, _states(index), alone=True)
    if town is None:
        return replace(case.reading, reason=f"unknown: the town in {city.country}, or somebody of that name")
    sectors = case.reading.sectors or town.sectors
    return replace(case.reading, code=town.code, sectors=sectors, reason=f"{town.name}, {town.detail}", entry=town)


def _states(index: ArticleIndex) -> list[str]:
    return [code for code, _ in index.counts]


def _is_somebody(words: Sequence[Token], index: ArticleIndex) -> bool:
    """Whether the words are a name of people, of the tables ("Austin") or of the article ("Bo Lincoln")."""
    key = " ".join(token.key for token in words)
    longer = (form for form in fuller_forms(index, words) if len(form) > len(words) and form[-1].key == words[-1].key)
    is_written_large = all(token.raw[:1].isupper() for token in words)
    people = load_gazetteer().surnames.get(key, ())
    is_listed = bool(people) and not is_town_told(index, people)
    return not is_written_large or is_listed or is_of_a_woman(key) or any(longer)
