"""Signs made of facts, and the chances of candidates by them."""

import math

from dateline.weighing.chances import chances, form_of, rows_of, signs_of


def test_signs_are_the_facts_of_their_rows_in_order() -> None:
    form = form_of(rows_of("rank type; near; rank"), "recipient ")
    facts = {"type": "visit", "rank": "1main", "near": "100%", "left": "out"}
    assert signs_of(form, facts) == ["recipient rank:1main type:visit", "recipient near:100%", "recipient rank:1main"]
    assert signs_of(form_of(rows_of("near")), {"near": "far"}) == ["near:far"]


def test_a_sign_without_a_weight_weighs_nothing() -> None:
    weights = {"near": 1.0, "far": -1.0}
    told = chances({"CHL": {"near": 0.5, "unheard": 9.0}, "FJI": {"unheard": 1.0}, "MLT": {}}, weights)
    assert told["FJI"] == told["MLT"]
    assert math.isclose(told["CHL"] / told["FJI"], math.exp(0.5))
    assert math.isclose(sum(told.values()), 1.0)
