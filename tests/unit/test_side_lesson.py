"""What labelled events teach of sides: those of the labelled event of its root, nobody where readers list none."""

from types import SimpleNamespace

import pytest

from dateline.errors import BadInput, Misuse
from dateline.tagger import predict
from dateline.versions import lessons
from dateline.versions.side_lesson import FEWEST, UNLABELLED, lesson, weights_of
from tests.unit.sided_articles import BLAME, TEXT, mention, named

PLEA = mention("demand", "slept", named("initiator", "MLT", "Malta"))
CHARGE = {"type": "accusation", "status": "occurred", "initiators": ["NOR"], "recipients": ["FJI", "MLT"]}
BLAMED = [[BLAME.trigger.start, BLAME.trigger.end]]


@pytest.fixture(autouse=True)
def read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lessons, "tagger_of", lambda folder, point: SimpleNamespace(event_threshold=0.5))
    monkeypatch.setattr(predict, "tag", lambda tagger, text: (4, (BLAME, PLEA)))


def taught(*events: dict[str, object]) -> list[tuple[tuple[str, ...], bool, float]]:
    return list(lesson("v", {"id": "a", "published": None, "text": TEXT, "events": events})["rows"])


def test_an_event_has_the_sides_of_the_labelled_one_and_counts_less_where_readers_list_none() -> None:
    rows = taught(CHARGE | {"triggers": BLAMED})
    right = [sum(is_on for signs, is_on, _ in rows if signs[0].startswith(side)) for side in ("initiator", "recipient")]
    assert right == [1, 2]  # also one whom no words of it name
    assert {(is_on, much) for _, is_on, much in rows} == {(True, 1.0), (False, 1.0), (False, UNLABELLED)}
    assert {much for signs, _, much in rows if "initiator in:0 type:demand" in signs} == {UNLABELLED}


def test_labels_may_be_actors_and_those_of_another_root_teach_nobody() -> None:
    quote = {"quote": "blamed", "sentence": "Norway blamed Fiji."}
    told = {"initiators": [{"name": "Norway", "code": "NOR"}, {"name": "many", "code": None}], "triggers": [quote]}
    assert sum(is_on for _, is_on, _ in taught(CHARGE | told)) == 3
    assert not any(is_on for _, is_on, _ in taught(CHARGE | {"type": "attack", "triggers": BLAMED}))


def test_an_event_without_a_side_that_is_labelled_is_refused() -> None:
    with pytest.raises(BadInput, match="'accusation' has no `recipients`"):
        taught({key: value for key, value in CHARGE.items() if key != "recipients"} | {"triggers": BLAMED})


def test_rows_of_one_kind_teach_nothing() -> None:
    told = [{"rows": [(("a",), True, 1.0), (("b",), False, 1.0)] * FEWEST}]
    assert weights_of(told)["a"] > 0 > weights_of(told)["b"]
    for is_on in (True, False):
        with pytest.raises(Misuse, match="no event with a side, or none without"):
            weights_of([{"rows": [(("a",), is_on, 1.0)]}])
