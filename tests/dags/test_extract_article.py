"""What the log of `extract` tells of a text that the tagger cannot read."""

from types import SimpleNamespace
from typing import Any

import pytest

from dateline.errors import BadInput, Misuse
from dateline.pasted import extract_one
from dateline.records import Article, Extraction

GERMAN = "Norwegen hat am Dienstag drei russische Diplomaten ausgewiesen, wie das Ministerium in Oslo am Mittwoch mitteilte."


def test_a_text_in_another_language_is_told_from_one_without_events(
    dags: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def nothing(_: Any, article: Article) -> Extraction:
        return Extraction(article.article_id, "none", 1, (), ())

    monkeypatch.setattr("dateline.tagger.predict.load_tagger", lambda _: SimpleNamespace(name="none"))
    monkeypatch.setattr("dateline.extract.extract", nothing)
    extract = dags.dags["extract_article"].task_dict["extract"].python_callable
    with caplog.at_level("INFO", logger="airflow.task"):
        for text in ("Oslo recalled its ambassador from Tehran on Monday.", GERMAN):
            extract({"text": text, "published": None, "url": None})
    told = [record.getMessage() for record in caplog.records if "0 events in 1 sentences" in record.getMessage()]
    assert ["the language 'de'" in line for line in told] == [False, True]


@pytest.mark.parametrize(("day", "why"), [("2999-01-01", "still to come"), ("0001-01-01", "before the year 1500")])
def test_a_day_on_which_no_news_was_published_is_refused_as_by_ingest(day: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        extract_one("Oslo recalled its ambassador from Tehran on Monday.", day, None)


@pytest.mark.parametrize("url", [None, "", "  "])
def test_neither_a_text_nor_an_address_is_told(url: str | None) -> None:
    with pytest.raises(Misuse, match="give a text or a URL"):
        extract_one(" \n", None, url)


def test_a_form_left_empty_is_told_likewise(dags: Any) -> None:
    with pytest.raises(Misuse, match="give a text or a URL"):
        dags.dags["extract_article"].task_dict["extract"].python_callable({"text": None, "published": None, "url": None})
