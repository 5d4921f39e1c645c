"""CAMEO codes in the table like GDELT's: each with its base, its root and the class of the root."""

from typing import Any

from dateline.export import export
from tests.integration.linking import load, told
from tests.unit.builders import day, mention


def test_a_code_has_its_base_its_root_and_the_quad_class_of_the_root(database_url: str) -> None:
    kinds = ("agreement", "visit", "ceasefire", "cooperation", "threat", "protest", "sanctions_imposed")
    casts: dict[str, Any] = {"initiators": ("USA",), "recipients": ("RUS",), "when": day("2024-03-12")}
    load(database_url, *(told(kind, "2024-03-13", mention(kind, **casts)) for kind in kinds))
    header, *lines = "".join(export(database_url, "gdelt")).splitlines()
    rows = [dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines]
    names = ("EventCode", "EventBaseCode", "EventRootCode", "QuadClass")
    assert sorted(tuple(row[name] for name in names) for row in rows) == [
        ("042", "042", "04", "1"),
        ("057", "057", "05", "1"),
        ("060", "060", "06", "2"),
        ("0871", "087", "08", "2"),
        ("130", "130", "13", "3"),
        ("140", "140", "14", "3"),
        ("163", "163", "16", "4"),
    ]
