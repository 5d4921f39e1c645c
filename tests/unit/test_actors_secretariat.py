"""Whose "the Secretary-General" and his envoys are."""

from datetime import date

import pytest

from dateline.records import Actor, Span
from dateline.resolve.actors import resolve_spans


def read(text: str, phrase: str, on: str = "2012-05-03") -> Actor:
    at = text.index(phrase)
    return resolve_spans(text, [Span(at, at + len(phrase), phrase)], date.fromisoformat(on))[0][0]


@pytest.mark.parametrize(
    "phrase",
    [
        "The Secretary-General",
        "The Secretary General",
        "The Secretary-General's Personal Envoy",
        "The Secretary-General’s report",
        "The Special Representative of the Secretary-General for Mali, Bo Berg,",
        "The Deputy Secretary-General",
        "Assistant Secretary-General Bo Berg",
        "The Special Representative",
    ],
)
@pytest.mark.parametrize("told", ["The Security Council met.", "UNMISS left.", "The African Union and the UN met."])
def test_it_is_the_united_nations(phrase: str, told: str) -> None:
    text = f"Chad and Mali quarrel. {told} Chad spoke. {phrase} urged Chad to talk. Chad heard the Secretary-General's plea."
    assert read(text, phrase).code == "UNO"


@pytest.mark.parametrize(("on", "name"), [("1999-05-03", "Kofi Annan"), ("2012-05-03", "Ban Ki-moon")])
def test_the_secretary_general_is_who_holds_the_office_on_the_day(on: str, name: str) -> None:
    assert read("Chad heard of it. The Secretary-General will come to Chad.", "The Secretary-General", on).name == name


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Georgia asked NATO for help. The Secretary-General praised Georgia.", "The Secretary-General"),
        ("NATO's Secretary-General met the UN. The Secretary-General praised Chad.", "The Secretary-General"),
        ("Chad's party sacked its secretary-general. The UN met. The secretary-general left Chad.", "The secretary-general"),
        ("Parties vote in Chad. The opposition left. The Secretary-General praised Chad.", "The Secretary-General"),
        ("Chad's UN envoy left. Secretary-General Bo Berg praised Chad.", "Secretary-General Bo Berg"),  # no known one
        ("Chad waits. Secretary-General Bo Berg praised Chad.", "Secretary-General Bo Berg"),
        ("NATO met UN staff in Fiji. Secretary-General Bo Berg praised Chad.", "Secretary-General Bo Berg"),
        ("The UN met. Chad's opposition left. Secretary-General Bo Berg praised Chad.", "Secretary-General Bo Berg"),
        ("The UN met. Communist Secretary-General Bo Berg praised Chad.", "Communist Secretary-General Bo Berg"),
        ("The UN met. Bo Berg, the Secretary-General of Chad's police, praised Chad.", "Bo Berg"),
        ("The UN met. The Secretary-General left. Bo Berg praised Chad.", "Bo Berg"),
        ("The UN met. The Secretary-General of the Arab League praised Chad.", "The Secretary-General of the Arab League"),
        ("The UN met. Chad's Secretary-General praised Chad.", "Chad's Secretary-General"),
        ("The Arab League met. The Secretary-General praised Chad. UN staff left.", "The Secretary-General"),
        ("ASEAN's chief came. The Secretary-General praised Chad and urged the UN to act.", "The Secretary-General"),
        ("NATO met in Fiji. The Deputy Secretary-General praised Chad. The UN agreed.", "The Deputy Secretary-General"),
        ("Commonwealth leaders met in Fiji. The Secretary-General praised Chad.", "The Secretary-General"),
        ("Commonwealth leaders met in Fiji. The Secretary-General praised the UN.", "The Secretary-General"),
        ("Chad waits. The Special Envoy praised Chad.", "The Special Envoy"),  # whose is open
        ("The UN met in Chad. The Special Envoy praised Chad.", "The Special Envoy"),
    ],
)
def test_it_is_another_where_another_is_told_of(text: str, phrase: str) -> None:
    assert read(text, phrase).code != "UNO"


@pytest.mark.parametrize("body", ["The IAEA", "The European Union", "The IMF", "Hamas", "UNESCO", "NATO heard the UN. It"])
def test_a_body_without_a_secretary_general_is_no_other(body: str) -> None:
    assert read(f"{body} left Chad. The Secretary-General praised Chad, UN staff said.", "The Secretary-General").code == "UNO"


def test_an_envoy_is_not_one_of_many() -> None:
    text = "Chad quarrels. The Special Envoy urged both sides to talk. UN Secretary-General Antonio Guterres praised Chad."
    actor = read(text, "The Special Envoy", "2023-03-03")
    assert (actor.code, actor.name) == ("UNO", "Special Envoy")
