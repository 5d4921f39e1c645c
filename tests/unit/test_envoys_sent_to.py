"""To which states an envoy is sent."""

import pytest

from dateline.resolve.envoys import states_sent_to


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("The Danish envoy in Minsk, Bo Berg", ("BLR",)),
        ("the ambassador of Peru to the Gambia", ("GMB",)),
        ("Oman's consuls in Oslo and Riga", ("NOR", "LVA")),
        ("envoy to Trinidad and Tobago", ("TTO",)),
        ("Oman's envoy in Minsk, Bo Berg and Al Lund", ("BLR",)),
        ("Oman's envoy in Oslo, Norway", ("NOR",)),
        ("Oman's envoy to St. Lucia.", ("LCA",)),
        ("Oman's envoy to the U.S.", ("USA",)),
        ("Peru's charge d'affaires in Bonn", ("DEU",)),
        ("Peru's ambassador to the European Union", ()),
        ("Peru's envoy to Chad and NATO", ()),
        ("the ambassador in person", ()),
        ("the minister in Minsk", ()),
    ],
)
def test_where_envoys_are_sent(words: str, wanted: tuple[str, ...]) -> None:
    assert states_sent_to(words) == wanted
