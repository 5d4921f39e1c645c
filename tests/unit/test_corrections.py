"""What people decided, applied to a row."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dateline.corrections import checked_value, corrected
from dateline.crosswalk import Wording
from dateline.errors import Misuse
from dateline.event_state import type_values
from dateline.store.events import EventState
from dateline.store.reviews import Ruling

STATE = EventState(
    {**type_values("meeting", "planned"), "is_rejected": False, "review": None, "place": None, "object": None}, (), ()
)


def ruling(field: str, value: str) -> Ruling:
    at = datetime(2024, 3, 13, tzinfo=UTC)
    return Ruling(1, "correct", frozenset({"r"}), frozenset(), field, value, date(2024, 3, 13), at)


@pytest.mark.parametrize(("trigger", "plover"), [("signed", "SUPPORT"), ("agreed", "AGREE")])
def test_a_corrected_agreement_is_exported_by_the_words_that_tell_it(trigger: str, plover: str) -> None:
    """A signed agreement stays SUPPORT whichever of type and status a person sets last."""
    for order in (("event_type", "status"), ("status", "event_type")):
        values = {"event_type": "agreement", "status": "occurred"}
        state = corrected(replace(STATE), [ruling(field, values[field]) for field in order], Wording((trigger,)))
        assert (state.values["event_type"], state.values["status"], state.values["plover"]) == ("agreement", "occurred", plover)
        assert state.values["review"] == "corrected"


def test_a_place_has_coordinates_only_where_the_gazetteer_knows_it_in_that_state() -> None:
    assert checked_value("place", "Oslo (NOR)")["lon"] == pytest.approx(10.7, abs=0.1)
    for text in ("Oslo (SWE)", "Oslo", "Villa Nowhere (NOR)"):
        assert (checked_value("place", text)["lat"], checked_value("place", text)["lon"]) == (None, None)


@pytest.mark.parametrize("value", ["Ruritania (ZZZ)", "Norway (NOR); Ruritania (ZZZ)"])
def test_an_unknown_code_is_refused_by_its_name(value: str) -> None:
    with pytest.raises(Misuse, match=r"'Ruritania \(ZZZ\)': ZZZ is no code here: .*NOR.*UNO"):
        checked_value("recipients", value)


def test_bodies_and_armed_groups_have_codes_too() -> None:
    told = checked_value("initiators", "United Nations (UNO); rebels (IMG); Polisario (ESH)")
    assert [row["code"] for row in told] == ["UNO", "IMG", "ESH"]
