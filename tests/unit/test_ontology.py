"""The ontology and its crosswalk."""

import pytest

from dateline.ontology import QUAD_CLASS, STATUSES, TYPES, exported_codes, quad_class


def test_there_are_35_types_each_with_both_codes() -> None:
    assert len(TYPES) == 35
    assert all(row.plover and row.cameo and row.what and row.who for row in TYPES.values())


@pytest.mark.parametrize(
    ("event_type", "status", "codes"),
    [
        ("summit", "occurred", ("CONSULT", "044")),
        ("summit", "planned", ("AGREE", "03")),
        ("summit", "possible", (None, None)),
        ("summit", "negated", ("REJECT", "12")),
        ("demand", "possible", ("REQUEST", "10")),
        ("agreement", "planned", ("AGREE", "057")),
        ("agreement", "negated", ("REJECT", "12")),
        ("attack", "planned", ("THREATEN", "13")),
        ("attack", "negated", (None, None)),
        ("threat", "negated", (None, None)),
        ("ceasefire", "ongoing", ("RETREAT-ceasefire", "0871")),
    ],
)
def test_crosswalk_follows_type_and_status(event_type: str, status: str, codes: tuple[str | None, str | None]) -> None:
    assert exported_codes(event_type, status) == codes


@pytest.mark.parametrize(
    ("trigger", "plover"), [("signed", "SUPPORT"), ("Reached", "SUPPORT"), ("agreed", "AGREE"), ("deal", "AGREE")]
)
def test_a_concluded_agreement_is_exported_as_a_formal_one(trigger: str, plover: str) -> None:
    assert exported_codes("agreement", "occurred", (trigger,)) == (plover, "057")
    assert exported_codes("agreement", "planned", (trigger,)) == ("AGREE", "057")


def test_every_exported_pair_has_a_quad_class() -> None:
    for name in TYPES:
        for status in STATUSES:
            plover, _ = exported_codes(name, status)
            assert quad_class(name, status) == (QUAD_CLASS[plover.split("-")[0]] if plover else None)
