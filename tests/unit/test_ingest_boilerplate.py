"""Lines of a page that are not the article, and lines that only look so."""

import pytest

from dateline.ingest.boilerplate import drop_boilerplate
from tests.unit.pages import PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "Read the treaty aloud, the judge told the two ministers, and they did so in both languages.",
        "“Sign up or leave,” the minister told the crowd, according to a newsletter of the fishermen's union.",
        "Related claims were settled in March, when both governments paid for the nets.",
        "Get out, the demonstrators shouted at the police, who left at noon.",
        "The email was sent on Monday. Its author was arrested on Tuesday.",
        "Comments by the president were met with anger in Helsinki.",
        "Access to Facebook and Twitter was blocked in the capital on Friday, and the police searched two newspapers.",
        "For the European Commission, a spokeswoman said that the terms of the offer had not changed.",
        "Support for the treaty grew on Twitter after the minister's podcast.",
        "Visit by Finnish envoy ends without result, state television said, and no email was answered.",
        "The two sides will meet again in Oslo, the foreign ministry said on Monday. (Reuters)",
        "Watch towers were built along the river, a photo showed (the ministry calls the image false).",
        "State television reported from Vienna that the talks had failed.",
        "Share prices fell in Helsinki after the ministers' emails were published.",
        "By Monday they had agreed on everything.",
        "By May one in five of the boats will be at sea.",
        "Reports from Kirkenes said that the boats had left.",
        "Reporting from the harbour is forbidden since the war began.",
        "Two more seizures were reported from Kirkenes on Sunday.",
        "Mr Nilsen is a reporter for the Kirkenes Post and was arrested in Murmansk in March.",
        "Ms Berg is a former professor at the University of Oslo who negotiated the treaty of 2010.",
        "“It is a bad deal,” said Kari Berg, a researcher in Oslo. “Neither side can keep it.”",
    ],
)
def test_news_that_looks_like_furniture_stays(line: str) -> None:
    assert drop_boilerplate([PARAGRAPHS[0], line, PARAGRAPHS[1]]) == [PARAGRAPHS[0], line, PARAGRAPHS[1]]
    assert drop_boilerplate([line, *PARAGRAPHS, line]) == [line, *PARAGRAPHS, line]


def test_the_number_of_comments_under_the_title_ends_nothing() -> None:
    assert drop_boilerplate(["12 comments", *PARAGRAPHS, "3 comments", "I was there."]) == list(PARAGRAPHS)


def test_credits_and_labels_at_the_end_go() -> None:
    lines = [
        *PARAGRAPHS,
        "Reporting by N. Nilsen; editing by K. Nordmann",
        "___",
        "Kari Nordmann contributed to this report.",
        "Tags",
    ]
    assert drop_boilerplate(lines) == list(PARAGRAPHS)


@pytest.mark.parametrize("mark", ["-", "•", "1.", "2)", "(a)", "(iv)"])
def test_points_at_the_end_stay(mark: str) -> None:
    lines = [*PARAGRAPHS, "They agreed on this:", f"{mark} Norway lifts its ban on Belarus", f"{mark} Finland sends an envoy"]
    assert drop_boilerplate(lines) == lines


def test_a_text_without_full_stops_keeps_its_last_sentence() -> None:
    lines = [paragraph.rstrip(".") for paragraph in PARAGRAPHS] + ["The talks go on in June"]
    assert drop_boilerplate(lines) == lines


def test_a_summary_between_title_and_byline_stays() -> None:
    summary = "Two neighbours let an Icelandic judge decide how far each may sail for cod."
    lines = ["World", "A line in the water", summary, "By Kari Nordmann", *PARAGRAPHS]
    assert drop_boilerplate(lines, "A line in the water") == [summary, *PARAGRAPHS]


@pytest.mark.parametrize(
    "byline",
    [
        "By Kari van der Berg and N. Nilsen, in Oslo.",
        "By Kari Nordmann | Tuesday 22 September 2020, 6:55 a.m.",
        "By Kari Nordmann, with additional reporting by Nabil al-Qadhi",
        "BY KARI NORDMANN · 7 MINUTE READ",
        "By Kari Nordmann @kari",
    ],
)
def test_bylines_go(byline: str) -> None:
    assert drop_boilerplate([byline, *PARAGRAPHS]) == list(PARAGRAPHS)


def test_title_byline_and_section_at_the_start_go() -> None:
    lines = ["World", "A line in the water", "By Kari Nordmann", *PARAGRAPHS]
    assert drop_boilerplate(lines, "A Line in the Water") == list(PARAGRAPHS)
