"""What readers ask: why an actor has his code, who does it to whom, which events lie in some days; and their exports."""

from dataclasses import replace

import pytest

from dateline import timeline
from dateline.export import FORMATS, export
from dateline.records import DateSpan
from dateline.reviewing.seen import look_at
from dateline.store.postgres import answer, reader_url
from tests.integration.linking import load, summit, told
from tests.unit.builders import actor, day, mention

ON = day("2024-03-12")


def test_the_reason_of_an_actor_can_be_asked_and_stands_in_his_sentence(database_url: str) -> None:
    made = mention("attack", initiators=("NOR",), recipients=("FJI",), when=ON)
    guessed = replace(actor("FJI", "rebels"), reason="the likeliest in this article (chance 0.65)")
    blow = replace(made, arguments=(made.arguments[0], replace(made.arguments[1], actors=(guessed,))))
    load(database_url, told("a", "2024-03-13", blow, mention("attack", initiators=("PER",), recipients=("CHL",), when=ON)))
    asked = (
        "SELECT role, a.name, code, reason FROM evidence_actors a JOIN timeline t USING (event_id) WHERE t.countries @> '{NOR}'"
    )
    assert [tuple(row.values()) for row in answer(database_url, f"{asked} ORDER BY 1")] == [
        ("initiator", "NOR", "NOR", "test"),
        ("recipient", "rebels", "FJI", "the likeliest in this article (chance 0.65)"),
    ]
    (event,) = timeline.rows(database_url, actor="NOR")
    assert [row["code"] for row in look_at(database_url, event["event_id"]).parts["evidence_actors"]] == ["NOR", "FJI"]


@pytest.mark.parametrize(
    ("initiators", "recipients", "pairs"),
    [
        ("NOR", "FJI", {("FJI", "NOR"): True}),
        ("FJI", "NOR", {("FJI", "NOR"): True}),
        ("NOR FJI", "PER", {("FJI", "NOR"): False, ("FJI", "PER"): True, ("NOR", "PER"): True}),  # together to a third
        ("PER", "NOR FJI", {("FJI", "NOR"): False, ("FJI", "PER"): True, ("NOR", "PER"): True}),
    ],
)
def test_a_pair_says_whether_one_does_it_to_the_other(
    database_url: str, initiators: str, recipients: str, pairs: dict[tuple[str, str], bool]
) -> None:
    made = mention("accusation", initiators=tuple(initiators.split()), recipients=tuple(recipients.split()), when=ON)
    load(database_url, told("a", "2024-03-13", made))
    found = answer(database_url, "SELECT code, other_code, on_opposite_sides FROM actor_pairs")
    assert {(row["code"], row["other_code"]): row["on_opposite_sides"] for row in found} == pairs


@pytest.mark.parametrize(
    ("first", "last", "since", "until"),
    [
        ("2024-03-01", "2024-03-31", True, False),
        ("2024-04-01", "2024-04-30", False, False),
        ("2024-02-01", "2024-02-28", False, True),
    ],
)
def test_an_event_with_an_open_end_overlaps_the_day_that_is_known_as_on_the_page(
    database_url: str, first: str, last: str, since: bool, until: bool
) -> None:
    known = ON.earliest
    before = day("2024-02-12").latest
    load(
        database_url,
        told("a", "2024-03-13", summit("planned", DateSpan(known, None, "span", "text"))),
        told("b", "2024-03-13", mention("threat", recipients=("RUS",), when=DateSpan(None, before, "span", "text"))),
    )
    found = {row["event_type"] for row in answer(database_url, f"SELECT event_type FROM overlaps('{first}', '{last}')")}
    assert found == {kind for kind, is_there in (("summit", since), ("threat", until)) if is_there}
    shown = {row["event_type"] for row in timeline.rows(database_url, earliest=first, latest=last)}
    assert found == shown
    assert len(answer(database_url, "SELECT FROM overlaps(NULL, NULL)")) == 2


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_reader_exports_every_format(database_url: str, form: str) -> None:
    load(
        database_url,
        told("a", "2024-03-13", summit("planned", day("2030-03-12")), mention("attack", recipients=("FJI",), when=ON)),
    )
    own = "".join(export(database_url, form))
    assert "".join(export(reader_url(database_url), form)) == own
    assert len(own.splitlines()) > 1
