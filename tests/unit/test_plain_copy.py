"""Texts as programs write them, read as if they were plain; what is printed is cut from the text itself."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from dateline.commands.batch import _date, _dates
from dateline.plain_copy import plain_copy
from dateline.records import Argument, Span
from dateline.resolve.actors import resolve_actors
from tests.unit.builders import actor, mention

PUBLISHED = "2024-03-13"


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Guinea\u2011Bissau and Timor\u2010Leste", "Guinea-Bissau and Timor-Leste"),
        ("on\xa0Sun\xadday\u200b,\u202fMarch\u2009 10", "on Sunday, March 10"),
        (unicodedata.normalize("NFD", "Señor Rodríguez, Nguyễn"), "Señor Rodríguez, Nguyễn"),
        ("\ufeffOslo\n\nTallinn\xad", "Oslo\n\nTallinn"),
        ("\n\n Oslo  \r\n\r\n\tChad\u2028Peru \xa0 met", "Oslo\n\nChad\nPeru met"),
        ("Iran´s envoy, Kyiv‘s, Kyiv′s and Peru`s", "Iran’s envoy, Kyiv’s, Kyiv’s and Peru’s"),
        ("the Iran\u2013backed group and U.S.\u2013Chad talks", "the Iran-backed group and U.S.-Chad talks"),
        ("Chad ― an ally − left， it said", "Chad — an ally — left, it said"),
        ("Trade&nbsp;&amp; Oslo&#39;s aide", "Trade & Oslo's aide"),
        ("min\u200cister «We» „They“ ″He″", 'minister “We” “They” "He"'),
    ],
)
def test_each_character_of_the_copy_knows_its_place(written: str, plain: str) -> None:
    copy = plain_copy(written)
    assert copy.text == plain
    for start, end in combinations(range(len(plain) + 1), 2):
        span = copy.span(start, end)
        assert written[span.start : span.end] == span.text
        assert copy.at(span.start) == start
    words = [copy.span(found.start(), found.end()) for found in re.finditer(r"\w{3,}", plain)]
    assert [plain_copy(word.text).text for word in words] == re.findall(r"\w{3,}", plain)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("'We agree,' he said.", "“We agree,” he said."),
        ("‘We’ve signed,’ he said, ‘and our states’ envoys met.’", "“We’ve signed,” he said, “and our states’ envoys met.”"),
        ("Peru said: 'Oslo's envoys' letters came.'\n\nIt met.", "Peru said: “Oslo's envoys' letters came.”\n\nIt met."),
    ],
)
def test_speech_in_single_marks_is_a_quotation(written: str, plain: str) -> None:
    assert plain_copy(written).text == plain


@pytest.mark.parametrize(
    "text", ["", "Oslo – “it’s over”", "Rodríguez met\nÅse …", "日本 \u200d", "e = mc²", "R&D; A&Z;", "May–June, 3–5"]
)
def test_a_text_that_needs_no_change_is_its_own_copy(text: str) -> None:
    copy = plain_copy(text)
    assert copy.text is text
    assert copy.span(0, len(text)) == Span(0, len(text), text)
    assert copy.at(len(text)) == len(text)


def test_a_ligature_is_all_its_letters() -> None:
    written = "Peru\u2019s o\ufb03ce \ufb01red"
    copy = plain_copy(written)
    assert copy.text == "Peru\u2019s office fired"
    assert copy.span(7, 13) == Span(7, 11, "o\ufb03ce")


def test_mentions_have_the_spans_of_the_text() -> None:
    written = "On Sun\xadday Jose\u0301 at\xadtacked Guinea\u2011Bissau"
    copy = plain_copy(written)
    at, by = copy.text.index("attacked"), copy.text.index("José")
    cast = (Argument("initiator", Span(by, by + 4, "José"), 0.9, (actor(None, "José"),)),)
    whole = Span(0, len(copy.text), copy.text)
    told = replace(mention("attack", "occurred", 0), trigger=Span(at, at + 8, "attacked"), arguments=cast, sentence=whole)
    found = copy.as_written(told)
    assert found.trigger == Span(written.index("at\xad"), written.index(" Guinea"), "at\xadtacked")
    assert found.arguments[0].span == Span(written.index("Jose"), written.index(" at"), "Jose\u0301")
    assert (found.arguments[0].actors, found.sentence) == (cast[0].actors, Span(0, len(written), written))


def row(text: str, **more: Any) -> dict[str, Any]:
    return {"id": 1, "text": text, "published": PUBLISHED, **more}


def test_dates_are_found_and_printed_as_they_stand() -> None:
    text = "Schools\xad are\xa0to reopen on Sun\xadday."
    (found,) = _dates(row(text))["dates"]
    assert (found["earliest"], text[found["start"] : found["end"]]) == ("2024-03-17", found["text"])
    assert found["text"].endswith("Sun\xadday")
    asked = _date(row(text, start=found["start"], end=found["end"]))
    assert (asked["earliest"], asked["latest"]) == ("2024-03-17", "2024-03-17")


@pytest.mark.parametrize(
    "phrase", ["the army of Guinea\u2011Bissau", "the army of Guinea\u00ad-Bissau", "the\xa0army of Guinea\u2010Bissau"]
)
def test_an_actor_is_known_in_the_copy(phrase: str) -> None:
    (found,) = resolve_actors(plain_copy(phrase).text, date(2024, 3, 13))
    assert found.code == "GNB"


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Chad -- an ally of Peru -- left.", "Chad — an ally of Peru — left."),
        ("Chad - a member since 1960 - left.", "Chad — a member since 1960 — left."),
        ("Chad--an ally of the U.S.--left.", "Chad—an ally of the U.S.—left."),
        ("OSLO (AP) -- Chad's king -- once an ally -- left.", "OSLO (AP) -- Chad's king — once an ally — left."),
        (
            "Chad -- since 3 -- 5 May -- left on 6 May - a Friday - too.",
            "Chad — since 3 -- 5 May — left on 6 May — a Friday — too.",
        ),
        ("Chad\xa0--  an ally of Peru  --\xa0left.", "Chad — an ally of Peru — left."),
        ("“They left” -- with their envoy -- on Monday.", "“They left” — with their envoy — on Monday."),
    ],
)
def test_hyphens_that_set_words_off_are_dashes(written: str, plain: str) -> None:
    copy = plain_copy(written)
    assert copy.text == plain
    at = plain.index("left")
    assert copy.span(at, at + 4) == Span(written.index("left"), written.index("left") + 4, "left")
    assert copy.at(written.index("left")) == at


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (AP) -- Chad's king left.",
        "They met on 3 - 5 May, in 2014 -- 2016 and again in May -- June.",
        "They meet May - mid-June in Oslo and July - August in Lima; Monday - early Tuesday and Thursday - Friday.",
        "U.S. - led forces and Russia - backed rebels met -- in Oslo.",
        "The Al - Amal - linked group met the Al - Nur - funded front - Oslo.",
        "The vice - president, the Secretary - general and Anti - government rebels met.",
        "The minister -- who won 3 - 1.",
        "The so-called cease--fire of non-aligned states held.",
        "Chad left -- as an ally of Peru.",
        "Chad left - it said. Peru stayed - it said.",
        "- a list\n- of hyphens\n",
        "The states' leaders met in the '90s, the ministers' aides said.",
        "He called it 'a day of peace' and left.",
        "“The word ‘Peace,’ he said, is new.”",
        "The deal–signed in Oslo on Monday–ends the war.",
    ],
)
def test_other_hyphens_and_marks_stay(text: str) -> None:
    assert plain_copy(text).text == text
