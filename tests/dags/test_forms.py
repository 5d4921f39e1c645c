"""What the forms of the DAGs offer and refuse."""

from copy import deepcopy
from inspect import signature
from typing import Any

import pytest

from dateline.errors import Misuse
from dateline.tagger.train import Recipe
from dateline.versions.training import order_of_params

FORMS = {
    "clean_airflow": "remove_old_runs",
    "daily_timeline": "plan",
    "extract_article": "extract",
    "retag_archive": "plan_shards",
    "review_events": "questions",
    "train_tagger": "train",
}
MOST = 2**32 - 1


def _filled(dags: Any, dag_id: str, **fields: Any) -> Any:
    """The form with these fields filled in, as Airflow checks it."""
    form = deepcopy(dags.dags[dag_id].params)
    form.update({"model": "v0"} if dag_id == "retag_archive" else {"name": "v0"} if dag_id == "train_tagger" else {})
    form.update(fields)
    return form.validate()


@pytest.mark.parametrize("dag_id", FORMS)
def test_a_field_that_no_form_has_is_refused_by_the_first_task(dags: Any, dag_id: str) -> None:
    asked = {**_filled(dags, dag_id), "form": "2021-06-16"}
    first = dags.dags[dag_id].task_dict[FORMS[dag_id]].python_callable
    others = dict.fromkeys(signature(first).parameters)
    with pytest.raises(Misuse, match="this DAG has no field 'form': it has "):
        first(**others | {"params": asked})


@pytest.mark.parametrize(
    ("dag_id", "field", "wrong", "right"),
    [
        ("daily_timeline", "from", [20210616, "June"], ["2021-06-16", None]),
        ("extract_article", "published", ["16.6.2021"], ["2021-06-16", None]),
        ("extract_article", "text", [1], ["Oslo met.\nBern too.", None]),
        ("retag_archive", "model", ["", None, 7], ["v0", "v"]),
        ("review_events", "events", [0, 101, "ten", None], [1, 100]),
        ("train_tagger", "name", ["", "../v", ".v", "v" * 101, 7], ["v1", "Larger-2.0_a", "v" * 100]),
        ("train_tagger", "epochs", [0, 1001, 1.5], [1, 1000]),
        ("train_tagger", "seed", [-1, MOST + 1, "1"], [0, MOST]),
        ("train_tagger", "rate", [0, 0.11, "fast"], [1e-6, 0.1]),
        ("train_tagger", "tokens", [255, 65537, 300.5], [256, 65536]),
        ("train_tagger", "ordinary", [-0.1, 1.1, "half"], [0, 1]),
        ("train_tagger", "short", [-0.1, 1.1, "half"], [0, 1]),
        ("train_tagger", "real", [0, 11, 1.5], [1, 10]),
        ("train_tagger", "soup", [None, 1], [True, False]),
        ("train_tagger", "with_reviews", [None, 1], [True, False]),
        ("train_tagger", "activate", [None, 1], [True, False]),
        ("train_tagger", "extra", ["a.jsonl", [1]], [[], ["a.jsonl", "b.jsonl"]]),
    ],
)
def test_a_form_takes_what_makes_sense_and_nothing_else(
    dags: Any, dag_id: str, field: str, wrong: list[Any], right: list[Any]
) -> None:
    from airflow.sdk.exceptions import ParamValidationError

    for value in right:
        assert _filled(dags, dag_id, **{field: value})[field] == value
    for value in wrong:
        with pytest.raises(ParamValidationError):
            _filled(dags, dag_id, **{field: value})


def test_a_form_left_as_it_is_orders_what_the_command_does(dags: Any) -> None:
    order, recipe = order_of_params(_filled(dags, "train_tagger")), Recipe()
    assert (order.epochs, order.seed, order.rate, order.tokens) == (
        recipe.epochs,
        recipe.seed,
        recipe.encoder_rate,
        recipe.tokens,
    )
    assert (order.ordinary, order.short, order.real, order.soup) == (recipe.ordinary, recipe.short, recipe.real, recipe.soup)
    assert (order.with_reviews, order.start, order.encoder, order.teacher) == (False, None, None, None)
    assert (order.corpus, order.extra) == (None, ())
    assert _filled(dags, "train_tagger")["activate"] is True
    assert _filled(dags, "review_events")["events"] == 10


def test_a_pasted_article_has_room_for_its_lines(dags: Any) -> None:
    assert dags.dags["extract_article"].params.get_param("text").schema["format"] == "multiline"
