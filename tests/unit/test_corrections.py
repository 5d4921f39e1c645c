"""What people decided, applied to a row."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dateline.crosswalk import Wording
from dateline.errors import Misuse
from dateline.linking.corrections import corrected
from dateline.linking.event_state import cast_values, type_values
from dateline.linking.typed_values import checked_value, typed_value
from dateline.records import Actor
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


@pytest.mark.parametrize("text", ["2021-06-16/", "/2021-06-18", "2021-06-16/2021-06-18/"])
def test_an_interval_with_an_open_side_is_no_day(text: str) -> None:
    with pytest.raises(Misuse, match="is no date: write 2021-06-16 or 2021-06-16/2021-06-18"):
        checked_value("date", text)


def test_a_place_has_coordinates_only_where_the_gazetteer_knows_it_in_that_state() -> None:
    assert checked_value("place", "Oslo (NOR)")["lon"] == pytest.approx(10.7, abs=0.1)
    for text in ("Oslo (SWE)", "Oslo ()", "Villa Nowhere", "Villa Nowhere (NOR)"):
        assert (checked_value("place", text)["lat"], checked_value("place", text)["lon"]) == (None, None)


@pytest.mark.parametrize("value", ["2024-03-04/", "/2024-03-04", "2024-03", "2024-03-04/2024-03-05/2024-03-06"])
def test_half_an_interval_is_no_day(value: str) -> None:
    with pytest.raises(Misuse, match="is no date"):
        checked_value("date", value)


@pytest.mark.parametrize("value", ["Ruritania (ZZZ)", "Norway (NOR); Ruritania (ZZZ)"])
def test_an_unknown_code_is_refused_by_its_name(value: str) -> None:
    with pytest.raises(Misuse, match=r"'Ruritania \(ZZZ\)': ZZZ is no code here: .*NOR.*UNO"):
        checked_value("recipients", value)


def test_bodies_and_armed_groups_have_codes_too() -> None:
    told = checked_value("initiators", "United Nations (UNO); rebels (IMG); Polisario (ESH)")
    assert [row["code"] for row in told] == ["UNO", "IMG", "ESH"]


def decided(action: str, field: str | None = None, value: object = None) -> Ruling:
    return replace(ruling("", ""), action=action, field=field, value=value)


@pytest.mark.parametrize(
    ("actions", "review", "is_rejected"),
    [
        (["accept"], "accepted", False),
        (["reject"], "rejected", True),
        (["reject", "accept"], "accepted", False),
        (["accept", "reject"], "rejected", True),
        (["reject", "lock"], "locked", True),
        (["reject", "correct"], "corrected", True),
        (["lock", "correct"], "corrected", False),
    ],
)
def test_only_an_acceptance_takes_a_rejection_back(actions: list[str], review: str, is_rejected: bool) -> None:
    state = corrected(STATE, [decided(action, "object", "gas") if action == "correct" else decided(action) for action in actions])
    assert (state.values["review"], state.values["is_rejected"]) == (review, is_rejected)


@pytest.mark.parametrize(
    ("field", "text", "wanted"),
    [
        ("date", "2021-06-16", ("2021-06-16", "2021-06-16", "day", "text")),
        ("date", "2021-06-16/2021-06-18", ("2021-06-16", "2021-06-18", "day", "text")),
        ("date", "2021-06-01/2021-06-30", ("2021-06-01", "2021-06-30", "month", "text")),
        ("date", "2021-01-01/2021-12-31", ("2021-01-01", "2021-12-31", "year", "text")),
        ("date", "2021-01-01/2021-06-30", ("2021-01-01", "2021-06-30", "span", "text")),
        ("date", "2021-06-16/2021-07-18", ("2021-06-16", "2021-07-18", "day", "text")),
        ("date", " ", ("None", "None", "unknown", "unknown")),
    ],
)
def test_a_corrected_date_is_an_interval_of_the_text_or_unknown(field: str, text: str, wanted: tuple[str, ...]) -> None:
    values = corrected(STATE, [decided("correct", field, checked_value(field, text))]).values
    assert tuple(str(values[f"date_{name}"]) for name in ("earliest", "latest", "precision", "basis")) == wanted
    assert values["date_reason"] == "a person"


def test_corrected_actors_replace_those_of_their_side_and_the_codes_follow() -> None:
    by = checked_value("initiators", "Norway (NOR); the Varna Circle")
    to = checked_value("recipients", "Iran (IRN)")
    visit = replace(STATE, values=STATE.values | type_values("visit", "planned"))
    state = corrected(visit, [decided("correct", "initiators", by), decided("correct", "recipients", to)])
    assert [(a.name, a.code) for a in state.initiators] == [("Norway", "NOR"), ("the Varna Circle", None)]
    assert [(a.name, a.code, a.reason) for a in state.recipients] == [("Iran", "IRN", "a person")]
    assert (state.values["codes"], state.values["is_international"]) == (["IRN", "NOR"], True)
    nobody = corrected(state, [decided("correct", "recipients", checked_value("recipients", ""))])
    assert (nobody.recipients, nobody.initiators) == ((), state.initiators)


def test_corrected_recipients_of_a_meeting_are_parties_of_it() -> None:
    to = checked_value("recipients", "Iran (IRN); Norway (NOR)")
    by = checked_value("initiators", "Norway (NOR)")
    state = corrected(STATE, [decided("correct", "initiators", by), decided("correct", "recipients", to)])
    assert ([a.name for a in state.initiators], state.recipients) == (["Norway", "Iran"], ())
    assert (state.values["codes"], state.values["is_international"]) == (["IRN", "NOR"], True)


def test_a_corrected_place_and_object_are_put_in_or_taken_out() -> None:
    oslo = decided("correct", "place", checked_value("place", "Oslo (NOR)"))
    gas = decided("correct", "object", checked_value("object", " gas "))
    values = corrected(STATE, [oslo, gas]).values
    assert (values["place"], values["country"], values["object"]) == ("Oslo", "NOR", "gas")
    none = [decided("correct", field, checked_value(field, "")) for field in ("place", "object")]
    values = corrected(STATE, [oslo, gas, *none]).values
    assert (values["place"], values["country"], values["object"]) == (None, None, None)


def test_a_party_that_stays_keeps_its_sectors_and_a_state_that_comes_is_a_government() -> None:
    navy = Actor("Navy of Norway", "NOR", "MIL", ("MIL", "GOV"), "-")
    state = replace(STATE, initiators=(navy,), recipients=())
    typed = checked_value("initiators", "Navy of Norway (NOR); Iran (IRN); Ann (FRA)")
    sides = corrected(state, [decided("correct", "initiators", typed)]).initiators
    assert [(a.sector, a.sectors) for a in sides] == [("MIL", ("MIL", "GOV")), ("GOV", ("GOV",)), ("UNK", ("UNK",))]


def test_sides_that_are_exchanged_keep_the_sectors_of_their_parties_and_bodies_have_those_of_the_tables() -> None:
    navy, rebels = (
        Actor(name, code, sector, (sector,), "-") for name, code, sector in (("Navy", "NOR", "MIL"), ("They", "IRN", "REB"))
    )
    state = replace(STATE, values=STATE.values | {"event_type": "accusation"}, initiators=(navy,), recipients=(rebels,))
    swapped = [("initiators", "They (IRN)"), ("recipients", "Navy (NOR); United Nations (UNO); European Union (EUR)")]
    found = corrected(state, [decided("correct", field, checked_value(field, text)) for field, text in swapped])
    assert [a.sector for a in (*found.initiators, *found.recipients)] == ["REB", "MIL", "GOV", "GOV"]


@pytest.mark.parametrize("reason", ["-", None])
def test_a_lock_keeps_every_value_as_it_stood(reason: str | None) -> None:
    cast = [{"name": "Norway", "code": "NOR", "sector": "GOV", "sectors": ["GOV", "MIL"]}]
    kept = {
        "event_type": "agreement", "status": "occurred", "initiators": cast, "recipients": [], "object": "gas",
        "date": {
            "earliest": "2021-06-16", "latest": None, "precision": "term", "basis": "text", "phrase": "June", "reason": reason
        },
        "place": {"name": "Oslo", "country": "NOR", "lat": 59.9, "lon": 10.7},
        "plover": "SUPPORT", "cameo": "057", "quad_class": "verbal cooperation", "headline": "They signed.",
    }  # fmt: skip
    later = replace(STATE, values=STATE.values | {"headline": "Another.", **cast_values((), ())})
    state = corrected(later, [decided("lock", value=kept)], Wording(("agreed",)))
    wanted = {name: kept[name] for name in ("event_type", "status", "object", "plover", "cameo", "quad_class", "headline")}
    assert {name: state.values[name] for name in wanted} == wanted
    assert [str(state.values[f"date_{name}"]) for name in ("earliest", "latest", "precision", "basis", "phrase", "reason")] == [
        "2021-06-16", "None", "term", "text", "June", str(reason)
    ]  # fmt: skip
    assert (state.values["place"], state.values["lat"], state.values["codes"]) == ("Oslo", 59.9, ["NOR"])
    assert [(a.sector, a.sectors) for a in state.initiators] == [("GOV", ("GOV", "MIL"))]


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("colour", "red", "'colour' cannot be corrected: one of event_type, status, date"),
        ("event_type", "party", "'party' is no event_type: one of summit"),
        ("event_type", "occurred", "'occurred' is no event_type"),
        ("status", "summit", "'summit' is no status: one of .*occurred"),
        ("status", "", "'' is no status"),
        ("date", "16 June", "'16 June' is no date: write 2021-06-16 or"),
        ("date", "2021-06-18/2021-06-16", "ends before it begins"),
        ("initiators", "(NOR)", r"'\(NOR\)': write a name, with its code"),
        ("initiators", "Norway (NO)", r"'Norway \(NO\)': write a name"),
        ("initiators", "Norway (nor)", "write a name, with its code of three capitals"),
        ("initiators", "the Varna Circle; Norway", r"'Norway': write it with its code: Norway \(NOR\)"),
        ("initiators", "NOR", r"'NOR': write it with its code: Norway \(NOR\)"),
        ("recipients", "United Nations", r"write it with its code: United Nations \(UNO\)"),
        ("place", "Oslo", r"'Oslo': write it with its code: Oslo \(NOR\)"),
        ("initiators", "Norway, Sweden", r"'Norway, Sweden': a comma parts no names: several actors are Norway \(NOR\); Sw"),
        ("initiators", "Norway, Sweden (SWE)", "a comma parts no names"),
        ("initiators", "Norway (NOR), Sweden (SWE)", "a comma parts no names"),
        ("place", "Paris, France", r"a comma parts no names: .*, a place is Oslo \(NOR\)"),
        ("place", "New York (UNO)", "UNO is no code here: write that of the state .ISO 3166 alpha-3: NOR., or none"),
    ],
)
def test_what_cannot_be_a_value_is_refused_with_what_is_wanted(field: str, text: str, said: str) -> None:
    with pytest.raises(Misuse, match=said):
        checked_value(field, text)


@pytest.mark.parametrize(
    ("field", "text", "shown"),
    [
        ("event_type", "Phone call", "phone_call"),
        ("status", "Negated", "negated"),
        ("date", "2021-06-16", "2021-06-16"),
        ("date", "2021-06-16/2021-06-18", "2021-06-16/2021-06-18"),
        ("date", "", "unknown"),
        ("initiators", "Norway (NOR); the Varna Circle", "Norway (NOR); the Varna Circle"),
        ("initiators", "Norway ()", "Norway"),
        ("initiators", "Ministry of Industry, Trade and Investment (NGA)", "Ministry of Industry, Trade and Investment (NGA)"),
        ("recipients", "", "none"),
        ("place", "Oslo (NOR)", "Oslo (NOR)"),
        ("place", "", "none"),
        ("object", "its <b>“gas”</b>", "its <b>“gas”</b>"),
        ("object", "", "none"),
        ("date", "Unknown", "unknown"),
        ("initiators", "none", "none"),
        ("place", "None", "none"),
        ("object", "none", "none"),
        ("date", "None", "unknown"),
        ("initiators", "unknown", "none"),
        ("place", "Unknown", "none"),
        ("object", "unknown", "none"),
    ],
)
def test_a_correction_is_shown_as_it_was_typed(field: str, text: str, shown: str) -> None:
    assert typed_value(field, checked_value(field, text)) == shown
