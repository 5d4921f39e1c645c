"""Work in parts: none too large for a task or for memory, and not more of them than Airflow maps a task over."""

from datetime import date, timedelta

import pytest

from dateline import shards
from dateline.shards import BATCH, MOST_SHARDS, SHARD_CHARACTERS, batches, packed, whole_days

DAY = date(2024, 3, 13)


def articles(number: int, characters: int) -> list[dict[str, object]]:
    return [{"article_id": str(n), "published_on": DAY + timedelta(n // 100), "characters": characters} for n in range(number)]


def test_articles_fill_shards_in_their_order() -> None:
    made = packed(articles(250, SHARD_CHARACTERS // 100), "v1")
    assert [len(shard["article_ids"]) for shard in made] == [100, 100, 50]
    assert [article for shard in made for article in shard["article_ids"]] == [str(n) for n in range(250)]
    assert (made[2]["no"], made[2]["label"], made[2]["model"]) == (3, "#3 2024-03-15..2024-03-15 (50 articles)", "v1")


def test_an_article_larger_than_a_shard_has_one_of_its_own() -> None:
    sizes = [10, SHARD_CHARACTERS + 1, 10]
    made = packed([{"article_id": str(n), "published_on": None, "characters": size} for n, size in enumerate(sizes)], "v1")
    assert [shard["article_ids"] for shard in made] == [["0"], ["1"], ["2"]]


def test_an_archive_of_years_is_cut_into_no_more_shards_than_airflow_maps_a_task_over() -> None:
    made = packed(articles(200_000, 30_000), "v1")
    assert len(made) <= MOST_SHARDS
    assert sum(len(shard["article_ids"]) for shard in made) == 200_000


def test_articles_of_which_each_takes_more_than_half_a_shard_are_cut_into_no_more_either() -> None:
    made = packed(articles(1_200, SHARD_CHARACTERS // 2 + 1), "v1")
    assert len(made) <= MOST_SHARDS
    assert [article for shard in made for article in shard["article_ids"]] == [str(n) for n in range(1_200)]


def test_reports_are_linked_by_whole_days(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "LINKED_TOGETHER", 3)
    days = [DAY, DAY, DAY + timedelta(1), DAY + timedelta(1), DAY + timedelta(2), None, None]
    parts = list(whole_days({str(n): day for n, day in enumerate(days)}))
    assert parts == [["0", "1", "2", "3"], ["4", "5", "6"]]
    assert list(whole_days({})) == [[]]


def test_a_batch_is_full_or_what_came_so_far_from_a_slow_site(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [len(batch) for batch in batches(range(2 * BATCH + 1))] == [BATCH, BATCH, 1]
    monkeypatch.setattr(shards, "BATCH_S", -1.0)
    assert list(batches("ab")) == [["a"], ["b"]]
    assert list(batches("")) == []
