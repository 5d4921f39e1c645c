"""The ontology."""

from dateline.ontology import TYPES


def test_there_are_35_types_each_with_both_codes() -> None:
    assert len(TYPES) == 35
    assert all(row.plover and row.cameo and row.what and row.who for row in TYPES.values())
