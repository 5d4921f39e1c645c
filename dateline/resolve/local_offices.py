"""Local officials of no state told: 'the district magistrate' under the dateline of a small town is of that town's state.

Agencies write of a land from the large towns of its neighbours; nobody sits in a small one to tell of a governor abroad.
"""

import re

from dateline.actors.cities import best_city, countries_with
from dateline.actors.phrases import Phrase
from dateline.actors.words import fold
from dateline.records import Place
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.places import dateline_place

__all__ = ["LOCAL_OFFICE", "state_of_its_town"]

# Not a High Commissioner, who is an envoy, nor the governor of a bank.
LOCAL_OFFICE = re.compile(
    r"\b(?:assistant|area|county|deputy|district|divisional|provincial|regional) commissioner\b"
    r"|\bdistrict (?:administrator|chief|collector|governor|head|magistrate|officer)\b"
    r"|\b(?<!central bank )(?<!bank )(?:governor|mayor|prefect)\b",
    re.IGNORECASE,
)
CITY = 750_000  # people of a town in which agencies have offices for lands around


def state_of_its_town(phrase: Phrase, index: ArticleIndex) -> tuple[str, str] | None:
    """The state of the small town at the head of the article, for a local office, and the reason."""
    if LOCAL_OFFICE.search(" ".join(token.key for token in phrase.tokens[: phrase.cut])) is None:
        return None
    place = _small_town(index)
    return (str(place.country), f"a local office under a dateline of {place.name}") if place else None


def _small_town(index: ArticleIndex) -> Place | None:
    """The town of the dateline, if it is small and no town of its name lies in a state that may as well be meant."""
    place = dateline_place(index.text)
    if place is None or place.country is None or place.precision != "city":
        return None
    key = fold(place.name)
    city = best_city(key, (place.country,))
    is_small = city is not None and city.country == place.country and city.population < CITY
    is_clear = countries_with(key) == {place.country} or any(code == place.country for code, _ in index.counts)
    return place if is_small and is_clear else None
