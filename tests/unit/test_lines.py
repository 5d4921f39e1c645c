"""Lines of JSON that cannot be used get an error each; the lines after them are answered."""

import json
from io import StringIO
from typing import Any

import pytest

from dateline.batch import answers
from dateline.contract import lines_of
from dateline.errors import BadInput, Misuse

DEEP = '{"id": 1, "a": ' + 100_000 * "["


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (DEEP, "not JSON"),
        ('{"id": 1, "n": ' + 5000 * "9" + "}", "not JSON"),
        ('{"id": 1, "text": "Oslo \\ud800 met."}', "not all of it is Unicode"),
        ('{"id": "\\uDC00"}', "not all of it is Unicode"),
        ('{"id": 1, "text": "caf\udce9"}', "not all of it is Unicode"),
        ("[1]", "an object with an `id`"),
    ],
)
def test_a_broken_line_is_named_and_the_next_one_read(line: str, says: str) -> None:
    broken, good = lines_of(StringIO(line + '\n{"id": "\\ud83d\\ude00"}\n'))
    assert isinstance(broken[1], BadInput)
    assert f"line 1: {says}" in str(broken[1])
    assert good == ("\U0001f600", {"id": "\U0001f600"})


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('{"id": 8, "text": "Oslo \\ud800 met."}', "8"),
        ('{"id": "b", "text": "caf\udce9"}', "b"),
        ('{"text": "Oslo \\ud800 met.", "id": "\\ud83d\\ude00"}', "\U0001f600"),
        ('{"id": "\\udc00"}', None),
        ('{"id": "caf\udce9"}', None),
        ('{"text": "Oslo \\ud800 met."}', None),
    ],
)
def test_the_id_of_a_line_that_is_not_all_unicode_is_given_where_it_can_be_read(line: str, key: str | None) -> None:
    [(found, error)] = lines_of([line])
    assert (found, str(error).split(",")[0]) == (key, "line 1: not all of it is Unicode: write UTF-8")


@pytest.mark.parametrize("key", ["null", "true", "1.5", '{"a": 1}', '["a"]'])
def test_an_id_that_is_neither_text_nor_a_whole_number_is_refused(key: str) -> None:
    [(found, error)] = lines_of([f'{{"id": {key}, "text": "Oslo met."}}'])
    assert found is None
    assert "line 1: an object with an `id`, text or a whole number, is wanted" in str(error)


def echoed(row: dict[str, Any]) -> dict[str, Any]:
    if "n" not in row:
        raise BadInput("no n")
    return {"id": row["id"]}


def test_answers_and_errors_have_the_id_as_text() -> None:
    lines = ['{"id": 1, "n": 1}', '{"id": 2}', '{"id": "03", "n": 1}', '{"id": "", "n": 1}', '{"id": 0, "n": 1}']
    assert [row["id"] for row in answers(lines_of(lines), echoed, 1)] == ["1", "2", "03", "", "0"]


def halved(row: dict[str, Any]) -> dict[str, Any]:
    return {"id": row["id"], "half": 1 / row["n"]}


def refused(row: dict[str, Any]) -> dict[str, Any]:
    raise Misuse("no tagger")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_fault_of_our_own_at_one_line_is_its_answer_and_the_rest_goes_on(workers: int) -> None:
    nested: list[Any] = []
    for _ in range(700):
        nested = [nested]
    rows: list[dict[str, Any]] = [
        {"id": "a", "n": 0},
        {"id": "b", "n": 2},
        {"id": "c", "n": 1, "other": nested},
        {"id": "d", "n": 1},
    ]
    first, *rest = answers([(row["id"], row) for row in rows], halved, workers)
    assert first["id"] == "a"
    assert first["error"]["kind"] == "bug"
    assert "ZeroDivisionError" in first["error"]["message"]
    assert [row["id"] for row in rest] == ["b", "c", "d"]
    assert (rest[0]["half"], rest[2]["half"]) == (0.5, 1.0)
    json.dumps(rest[1])


def test_what_was_ordered_wrongly_ends_the_batch() -> None:
    with pytest.raises(Misuse, match="no tagger"):
        list(answers([("a", {})], refused, 1))
