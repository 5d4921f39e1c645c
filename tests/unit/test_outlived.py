"""Explainers that are kept up to date under the day of their first version: the text tells, as past, of later days."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dateline.contract import article_of_line
from dateline.errors import BadInput
from dateline.outlived import day_of_text, outlived_by
from dateline.pasted import extract_one
from dateline.records import Source
from tests.unit.collected import collected, texts
from tests.unit.pages import PROSE, page_of
from tests.unit.web import WebServer, item_of, rss, url_of
from tests.unit.web import collected as collected_from_web

FIRST_VERSION = date(2012, 5, 10)
LATER = "Tonga joined in April 2019. Samoa became its fourth member on 7 May 2020."
DAYS = ["April 2019", "7 May 2020"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (LATER, DAYS),
        ("Both applied to Mercosur in May 2014. The bank was founded on June 2, 2015.", ["May 2014", "June 2, 2015"]),
        ("Talks were held again in Jun. 2013. They ended in August 2014.", ["Jun. 2013", "August 2014"]),
        ("Tonga joined in April 2019, and in May 2020 Samoa left.", []),  # one alone may be a slip
        ("Tonga joined in April 2019. It joined in April 2019.", []),
        ("Tonga joined in April 2011. Samoa joined in May 2011.", []),
        ("The pact was signed on 11 May 2012. It was ratified on 2 May 2013.", []),  # within a year
        ("Tonga joined in April 2019 and became its chair in May 2020.", []),  # one sentence
        (
            "The president elected in June 2016 and the house elected in May 2017 will share power. If it met in May 2018, fine.",
            [],
        ),
        ("They were drawn to play Oslo United on 24 August 2014. They were sent to Bergen United on 28 May 2015.", []),
        ("Elections in May 2014 worried the court. Those in June 2015 did not.", []),
        ("The ceasefire takes effect in March 2015. It was extended until June 2016.", []),
        ("A summit was planned in May 2014. The vote, scheduled in June 2015, was moved.", []),
        ("They agreed to meet in May 2014. The pact will be signed in June 2015.", []),
        ("The bridge is to be opened in May 2014. The road would be finished in June 2015.", []),
        ("Nobody joined in April 2019 but for the one who joined on 31 April 2020.", []),
    ],
)
def test_two_days_that_are_told_as_past_outlive_a_day_of_publication(text: str, told: list[str]) -> None:
    assert outlived_by(text, FIRST_VERSION) == told


def test_days_still_to_come_outlive_nothing() -> None:
    year = datetime.now(UTC).year + 3
    assert outlived_by(f"The fleet was sunk in May {year}. The war ended in June {year}.", FIRST_VERSION) == []


def test_the_first_day_that_is_not_outlived_counts() -> None:
    later = date(2021, 1, 2)
    assert day_of_text(LATER, None, FIRST_VERSION, later) == later
    assert day_of_text(LATER, FIRST_VERSION, date(2017, 4, 2)) is None
    assert day_of_text("Tonga joined.", FIRST_VERSION, later) == FIRST_VERSION


@pytest.mark.parametrize(
    ("change", "day"),
    [
        ('<meta property="article:modified_time" content="2021-01-02T09:00:00Z">', date(2021, 1, 2)),
        ('<script type="application/ld+json">{"@type": "Article", "dateModified": "2021-03-04"}</script>', date(2021, 3, 4)),
        ('<meta property="article:modified_time" content="2015-01-02">', None),  # outlived, too
        ("", None),
    ],
)
def test_a_page_has_the_day_of_its_last_change_where_its_text_goes_beyond_that_of_publication(
    tmp_path: Path, change: str, day: date | None
) -> None:
    head = f'<meta property="article:published_time" content="{FIRST_VERSION}">{change}'
    for name, prose in (("kept-up", f"{PROSE}<p>{LATER}</p>"), ("left", PROSE)):
        (tmp_path / f"{name}.html").write_text(page_of(prose, head=head))
    articles, _ = collected(Source("test", "pages", str(tmp_path)))
    assert {article.article_id: article.published_on for article in articles} == {"kept-up": day, "left": FIRST_VERSION}


def test_the_day_of_a_feed_that_the_page_goes_beyond_is_passed_over(web: WebServer) -> None:
    page = page_of(f"{PROSE}<p>{LATER}</p>", head='<meta property="article:modified_time" content="2021-01-02">')
    entry = item_of("/a", published="Thu, 10 May 2012 14:29:05 GMT")
    web.site = {"/rss": (200, {}, rss(entry)), "/a": (200, {"Content-Type": "text/html"}, page.encode())}
    (article,), _ = collected_from_web(Source("post", "feed", url_of(web, "/rss")))
    assert article.published_on == date(2021, 1, 2)


def test_a_line_and_a_text_are_set_aside_and_the_rest_goes_on(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": LATER, "published": "2012-05-10"}, {"id": "b", "text": LATER, "published": None}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    articles, (reject,) = collected(Source("test", "jsonl", str(tmp_path / "a.jsonl")))
    assert [article.article_id for article in articles] == ["b"]
    assert reject.item == "a.jsonl, line 1"
    assert "2012-05-10, and it tells of April 2019 and 7 May 2020 as past" in reject.message
    articles, (reject,) = collected(texts(tmp_path, old=f"Title: A pact\nDate: 2012-05-10\n\n{LATER}"))
    assert (articles, reject.item) == ([], "old.txt")


def test_a_line_to_extract_and_a_pasted_text_are_refused() -> None:
    with pytest.raises(BadInput, match="give the day of the text as it stands"):
        article_of_line({"id": "a", "text": LATER, "published": "2012-05-10"})
    with pytest.raises(BadInput, match="give the day of the text as it stands"):
        extract_one(LATER, "2012-05-10", None)
