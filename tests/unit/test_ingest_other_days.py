"""Of several days above an article the one of its publication: not that of a change, nor of what a line tells of."""

import pytest

from tests.unit.shown import SHOWN, day_shown

_TIME = "<time datetime='{0}T08:00:00Z'>{1}</time>"
_FIRST = _TIME.format("2021-06-16", "16 June 2021")
_CHANGED = _TIME.format("2021-06-18", "18 June 2021")


@pytest.mark.parametrize(
    "lines",
    [
        f"<p>Updated {_CHANGED}</p><p>Published {_FIRST}</p>",
        f"<p>By Kari Nordmann<span>Updated {_CHANGED}</span> {_FIRST}</p>",
        "<time itemprop='dateModified' datetime='2021-06-18'>18 June 2021</time> <span>16 June 2021</span>",
        "<time class='updated' datetime='2021-06-18'>18 June</time><time class='published' datetime='2021-06-16'>16 June</time>",
        "<dl><dt>Last updated</dt><dd>18 June 2021</dd><dt>Published</dt><dd>16 June 2021</dd></dl>",
        "<div>Date modified:</div><div>18 June 2021</div><div>Date published: 16 June 2021</div>",
        "<span>Published 16 June 2021</span><span>Updated 18 June 2021</span>",
        "<span>16 Jun 2021</span><span>Updated 18 Jun 2021</span>",
        "<time datetime='2021-06-18'>Updated 18 June 2021</time> <time datetime='2021-06-16'>Published 2 days ago</time>",
        "<h4>Last updated</h4><p>18 June 2021</p><p>16 June 2021</p>",
    ],
)
def test_the_day_of_a_change_beside_that_of_publication_is_passed_over(lines: str) -> None:
    assert day_shown(lines) == SHOWN


@pytest.mark.parametrize("line", [f"<p>Updated {_CHANGED}</p>", "<time itemprop='dateModified' datetime='2021-06-18'>x</time>"])
def test_what_is_only_the_day_of_a_change_gives_none(line: str) -> None:
    assert day_shown(line) == (None, "unknown")


@pytest.mark.parametrize(
    "line",
    [
        "<span class='post-date updated'>16 June 2021</span>",
        "<time class='entry-date published updated' datetime='2021-06-16'>16 June</time>",
        "<h2>Rules on Fish Updated</h2><p>16 June 2021</p>",
        "<p>Situation update, 16 June 2021</p>",
        "<p>Edited by Ola Hansen | 16 June 2021</p>",
        "<time datetime='2021-06-16'></time>",
    ],
)
def test_what_is_named_after_a_change_and_is_none_gives_the_day(line: str) -> None:
    assert day_shown(line) == SHOWN


@pytest.mark.parametrize(
    "row",
    [
        "<span>June 16, 2021</span><span>1024 views</span>",
        "<span>By Kari Nordmann</span><span>16 June 2021</span>",
        "<b>16<sup>th</sup> June 2021</b>",
        "<span>16</span><sup>th</sup> June 2021",
        "Oslo, <b>16</b><sup>th</sup> of June 2021",
        "1<b>6</b> June 2021",
        f"<div>{'<span>Fish</span>' * 25}</div><p>16 June 2021</p>",
    ],
)
def test_boxes_of_a_row_are_read_apart_and_the_parts_of_a_number_together(row: str) -> None:
    assert day_shown(f"<div>{row}</div>") == SHOWN


_OTHERS = (
    "<p>Vote set for 28 May 2021</p>",
    "<h2>Ambassador to return by 28 May 2021, foreign minister says</h2>",
    "<h3>Ambassador returns 28 May 2021</h3>",
    "<ul><li>Ship seized: 4 March 2021</li></ul>",
    "<ul><li><span>Ship seized</span> <time datetime='2021-03-04'>4 March</time></li></ul>",
    "<dl><dt>Truce</dt><dd>4 March 2021</dd></dl>",
    "<p>Deadline: by Friday, 28 May 2021</p>",
    "<p>Ship seized on 4 March 2021</p>",
    "<p>Envoy is due in Oslo on 28 May 2021</p>",
    "<p>On <time datetime='2021-03-04'>4 March</time> the ministers of both countries met in Oslo.</p>",
    "<p>On <time datetime='2021-03-04'>4 March 2021</time> the ministers of both countries met in Oslo.</p>",
)


@pytest.mark.parametrize("other", _OTHERS)
def test_the_day_of_what_is_told_is_none_and_does_not_hide_the_page_s(other: str) -> None:
    assert day_shown(other) == (None, "unknown")
    assert day_shown(f"{other}<div>By Kari Nordmann</div><div>16 June 2021</div>") == SHOWN
    assert day_shown(f"{other}<p>Published 16 June 2021</p>") == SHOWN


@pytest.mark.parametrize("other", ["Talks resume 28 May 2021", "Hostages Released 4 March 2021", "4 March 2021"])
def test_what_is_called_the_day_of_publication_comes_first_then_a_day_by_itself(other: str) -> None:
    assert day_shown(f"<p>{other}</p><p>Published 16 June 2021</p>") == SHOWN
    assert other[0] == "4" or day_shown(f"<p>{other}</p><p>Oslo, 16 June 2021</p>") == SHOWN


@pytest.mark.parametrize(
    "line",
    [
        "<ul><li>By Kari Nordmann</li><li>16 June 2021, 14:30</li></ul>",
        "<ul><li>Fredag</li><li>16. juni 2021</li></ul>",
        "<h4>Press release - June 16, 2021</h4>",
        "<h5>Geneva, 16 June 2021</h5>",
        "<dl><dt>Release date:</dt><dd>16 June 2021</dd></dl>",
        "<p>Press release of 16 June 2021</p>",
        "<p>Press release No. 12 of 16 June 2021</p>",
        "<p>Statement of 16 June 2021</p>",
        "<p>Remarks delivered on 16 June 2021</p>",
        "<p>This article was originally published on 16 June 2021</p>",
        "<p>By Kari Nordmann published June 16, 2021</p>",
        "<p>Publié le 16 juin 2021 à 10h30</p>",
        "<p>16 June 2021 | Posted in News</p>",
    ],
)
def test_a_date_line_may_be_an_item_a_heading_or_a_fact_and_have_words_of_its_own(line: str) -> None:
    assert day_shown(line) == SHOWN
