"""The country of a place in FIPS 10-4."""

import pytest

from dateline.gdelt import as_gdelt


@pytest.mark.parametrize(("iso", "fips"), [("ALA", "FI"), ("FIN", "FI"), ("DEU", "GM"), ("BES", ""), ("UMI", ""), (None, None)])
def test_a_part_of_a_state_that_has_no_code_has_that_of_the_state(iso: str | None, fips: str | None) -> None:
    (row,) = as_gdelt([{"ActionGeo_CountryCode": iso}])
    assert row["ActionGeo_CountryCode"] == fips
