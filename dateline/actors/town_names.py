"""Towns by their name in a phrase: the town itself, 'Paris, Texas' by its region, and words that are part of another name."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from dateline.actors.cities import City, best_city, city_in, city_near
from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.tables import rows
from dateline.actors.words import Token, fold, key_of, tokenize, word_set
from dateline.records import Place

__all__ = ["codes_in", "in_other_name", "of_city", "region_around", "regions", "town_named"]

REACH = 700.0  # kilometres from a region's middle in which its towns lie
WELL_KNOWN = 200_000  # people; "Boston Marathon" tells of Boston, "Norman Bridge" not of Norman
BODIES = ("institution", "organisation", "party", "group")
MANY_STATES = "a region of several states"  # why blocked.csv lists a part of the world
PARTICLES = word_set("name_particles")
ROADS = word_set("roads_and_squares")
DIRECTIONS = word_set("directions")
TOWN_PARTS = word_set("town_parts")
REGION_WORDS = word_set("region_words")


@lru_cache(maxsize=1)
def regions() -> dict[str, tuple[float, float]]:
    """Latitude and longitude of the regions of regions.csv by each of their names; a town in it that has a state's say (Saigon)
    has none there."""
    return {
        name: (float(row["lat"]), float(row["lon"]))
        for row in rows("regions.csv")
        for name in (row["name"], *row["aliases"].split(";"))
        if name and row["lat"]
    }


@lru_cache(maxsize=1)
def _codes_of_regions() -> dict[str, str]:
    """GeoNames' codes of large regions, from whose middle no distance tells which towns are theirs."""
    return {row["name"]: row["admin1"] for row in rows("region_codes.csv")}


def town_named(phrase: str, countries: tuple[str, ...], named: tuple[str, ...] = ()) -> Place | None:
    """The town of that name, 'Paris, Texas' in the region or state named after the comma, 'the Syrian city of' by its adjective.
    Where the region has no such town, the region; 'Rome, Georgia' is not in the state of that name, which has no Rome."""
    name, _, rest = phrase.partition(", ")
    key = fold(name.strip()).removeprefix("the city of ")
    if any(entry.detail == MANY_STATES for entry in load_gazetteer().names.get(key, ())):
        return None
    city = best_city(key, countries[:4], codes_in(rest) or named)
    if city and city.country not in (codes_in(rest) or named) and _is_a_body(name, city, countries):
        return None
    region = _region(rest) if city and rest else None
    if region is None:
        return of_city(city) if city else None
    near = _town_in(region, key)
    if near is None and city and city.country != region.country and city.country in codes_in(rest):
        return of_city(city)
    return of_city(near) if near else region


def _town_in(region: Place, key: str) -> City | None:
    """The town of a region of our table, by the folded name."""
    country, code = str(region.country), _codes_of_regions().get(region.name)
    if code:
        return city_in(key, country, code)
    return city_near(key, country, region.lat or 0.0, region.lon or 0.0, REACH)


def _is_a_body(words: str, city: City, countries: tuple[str, ...]) -> bool:
    """Whether the words name a body of another state, not that town: "at White House" is not in Casablanca, which is spelt so
    elsewhere, nor "at Westminster" in a small town of a state that the article does not name."""
    tokens = tokenize(words)
    whole = (match for match in scan(tokens, load_gazetteer()) if match.end - match.start == len(tokens))
    body = next((match.entries[0] for match in whole), None)
    if body is None or body.kind not in BODIES or body.code == city.country:
        return False
    is_spelt_so = fold(city.name) == fold(words.strip())
    return not (is_spelt_so and (city.population >= WELL_KNOWN or city.country in countries))


def of_city(city: City) -> Place:
    """The town as a place."""
    return Place(city.name, city.country, city.lat, city.lon, "city", f"town of {city.population:,} people in {city.country}")


def codes_in(words: str) -> tuple[str, ...]:
    """The codes of the states and regions that some words name."""
    matches = scan(tokenize(words), load_gazetteer()) if words else ()
    return tuple(entry.code for match in matches for entry in match.entries[:1] if entry.code)


def _region(words: str) -> Place | None:
    """A region of our table; after a town 'Washington' and 'New York' are the states of that name, and 'Georgia' may be."""
    name = key_of(words)
    for key in (f"{name} state", f"{name} ( us state )", name):
        for entry in load_gazetteer().names.get(key, ()):
            if entry.kind == "region" and entry.name in regions():
                lat, lon = regions()[entry.name]
                return Place(entry.name, entry.code, lat, lon, "region", f"{entry.detail}; it has no such town")
    return None


def region_around(place: Place, after: Sequence[Token]) -> Place:
    """'The Moscow region' is the region around the town of that name."""
    if not after or after[0].key not in REGION_WORDS:
        return place
    return replace(place, name=f"{place.name} {after[0].key}", precision="region", reason=f"around the {place.reason}")


def in_other_name(tokens: Sequence[Token], at: int, end: int, place: Place, countries: Sequence[str]) -> bool:
    """Whether a town's name at those tokens is part of another name: "Del Norman Bridge", "a Lawrence Olson song"; a word for
    a part of a town ("Lagos Station") leaves it the town, and so does a large town, unless that is only another spelling
    of one in a state that the article does not name."""
    following = tokens[end] if end < len(tokens) else None
    if at and tokens[at - 1].key in PARTICLES:
        return True
    if not _is_well_known(place) and (_goes_on_before(tokens, at) or _goes_on(following)):
        return True
    if following is None or not following.raw[:1].isupper():
        return False
    if following.key in TOWN_PARTS | REGION_WORDS and following.raw != "City":  # "Forest City" is not Forest, "Gaza City" is Gaza
        return False
    own = fold(place.name) == " ".join(token.key for token in tokens[at:end]) or place.country in countries
    is_large = _is_well_known(place) and own
    if tokens[at].key in PARTICLES and end == at + 1:  # "Van Buren", not the town of Van
        return True
    return not is_large and not codes_in(" ".join(token.raw for token in tokens[end:]))


def _is_well_known(place: Place) -> bool:
    city = best_city(fold(place.name), named=(str(place.country),))
    return city is not None and city.population >= WELL_KNOWN


def _goes_on_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name begins before a small town's: "Villa La Grange", not "West Salem"."""
    before = tokens[at - 1] if at and tokens[at - 1].end + 1 == tokens[at].start else None
    if before is None or not before.raw[:1].isupper() or before.key in TOWN_PARTS | DIRECTIONS:
        return False
    return before.key not in load_gazetteer().names


def _goes_on(following: Token | None) -> bool:
    """Whether a name goes on behind a small town's: "Palacio de la Moncloa", "Pearl Square"."""
    return following is not None and (following.key in PARTICLES or (following.key in ROADS and following.raw[:1].isupper()))
