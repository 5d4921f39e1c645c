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
        "For more than a year the ministry in Helsinki has blocked Facebook and Twitter.",
        "For more than two winters the fishermen of both countries have been held here.",
        "For more than 40 sailors the email came too late.",
        "For the latest round of talks the envoys came by boat, a photo on Twitter showed.",
        "To get Finland to sign up to the line, Norway offered to lift its ban on nets.",
        "To receive the fish, Iceland had to sign up to the treaty.",
        "To contact US officials the envoys used WhatsApp.",
        "Most Finns oppose the line, according to a Reuters/Ipsos poll.",
        "The line is opposed by most, says Reuters/Ipsos.",
        "The two ministers had spoken to AFP/Reuters on Monday.",
        "You must leave within two days, the ministry told the sailors by email.",
        "This is a developing crisis, the minister’s office said in an email.",
        "If you are in Kirkenes, stay at home, the mayor announced on Twitter.",
        "You may not cross the line, according to an email of the commission.",
        "Image by satellite company Polar showed Finnish boats near Kirkenes.",
        "Photos by the fishermen prompted an inquiry in Helsinki.",
        "Screenshots of the letter were shown to the ambassador on Monday.",
        "Getty Images said on Monday that the picture of the boats was false.",
        "File photos of the trawler were shown on state television.",
        "Comments on “the line in the water” were sent to the commission by May.",
        "12 responses to “the line in the water” were sent to the commission by May.",
    ],
)
def test_news_that_looks_like_furniture_stays(line: str) -> None:
    assert drop_boilerplate([PARAGRAPHS[0], line, PARAGRAPHS[1]]) == [PARAGRAPHS[0], line, PARAGRAPHS[1]]
    assert drop_boilerplate([line, *PARAGRAPHS, line]) == [line, *PARAGRAPHS, line]


@pytest.mark.parametrize(
    "line",
    [
        "For more on this story, sign up to our newsletter.",
        "For more information, click here.",
        "For more stories like this, visit our website.",
        "For the latest news, follow us on Twitter.",
        "For the latest headlines follow The Northern Post on Google News.",
        "To get the latest updates by email, sign up now.",
        "To contact the reporter on this story, email kari@post.example",
        "You can read the full statement here.",
        "If you are in Kirkenes, tell us by email.",
        "This is a developing story. Refresh your browser for updates.",
        "Image by Kari Nordmann",
        "Photo by the Norwegian army.",
        "Screenshot of a video posted by the Norwegian army.",
        "File photo: a trawler was seized off Kirkenes in May.",
        "FILE - A trawler is seen off Kirkenes.",
        "A trawler lies in the harbour of Kirkenes. REUTERS/N. Nilsen",
        "A trawler was seized in May. Getty Images/Kari van der Berg",
        "All 12 comments",
        "View all 3 comments",
        "Comments (12)",
        "3 responses to “A line in the water”",
    ],
)
def test_what_speaks_to_the_reader_and_what_names_a_photographer_goes(line: str) -> None:
    assert drop_boilerplate([PARAGRAPHS[0], line, PARAGRAPHS[1], PARAGRAPHS[2]]) == list(PARAGRAPHS[:3])


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
