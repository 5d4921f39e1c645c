"""Dates of one event put together: what a definite noun looks back to, what its event lends a mention, pictures."""

import re
from datetime import date

import pytest

from dateline.dates.periods import ORDER, PRECISIONS
from dateline.dating import mention_date
from dateline.dating.back_references import NAMED_BEFORE, dated_as_before
from dateline.linking.merge import best_date
from dateline.records import DateSpan, Mention, Span
from tests.unit.dated import PUBLISHED, dated, interval


def day(text: str, basis: str = "text", precision: str = "day") -> DateSpan:
    return DateSpan(date.fromisoformat(text), date.fromisoformat(text), precision, basis)


def test_no_precision_that_a_calendar_gives_is_unknown_where_dates_are_compared() -> None:
    assert set(ORDER) < set(PRECISIONS)


def test_the_date_of_a_picture_yields_to_one_of_the_running_text() -> None:
    caption = "FILE - Police [detain] a man in Quito, Nov. 3, 2023\nThe minister spoke."
    text = caption.replace("[", "").replace("]", "")
    line = Span(0, text.index("\n"), text[: text.index("\n")])
    start = caption.index("[")
    taken = mention_date(text, line, Span(start, start + 6, "detain"), "occurred", [], PUBLISHED)
    told = dated("They were [detained] on 5 November.")
    assert interval(taken) == ("2023-11-03", "2023-11-03")
    assert best_date([taken, told]) == told


def looked_back(marked: str, kind: str = "attack") -> list[DateSpan]:
    """The dates of the mentions whose triggers stand in brackets, after the definite ones have looked back."""
    text, mentions = marked.replace("[", "").replace("]", ""), []
    for number, found in enumerate(re.finditer(r"\[([^]]+)\]", marked)):
        start = found.start() - 2 * number
        trigger = Span(start, start + len(found[1]), found[1])
        begin = max(text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0, text.rfind("\n", 0, start) + 1)
        stop = text.find(".", start) + 1
        sentence = Span(begin, stop, text[begin:stop])
        date_told = mention_date(text, sentence, trigger, "occurred", [], PUBLISHED)
        mentions.append(Mention(kind, "occurred", trigger, 0.9, sentence=sentence, date=date_told))
    return [each.date for each in dated_as_before(text, mentions)]


def back_references(marked: str) -> list[tuple[str | None, str | None]]:
    return [interval(each) for each in looked_back(marked)]


def test_a_definite_noun_has_the_date_told_before() -> None:
    assert back_references("Gunmen [attacked] a mill on 3 March. Nobody has claimed the [attack].")[1] == (
        "2024-03-03",
        "2024-03-03",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen [attacked] a mill on 3 March. Chile condemned the latest [attack].",
        "Gunmen [attacked] a mill on 3 March.\nChile condemned the Danish [attack].",
        "Gunmen [attacked] a mill on 3 March. Others [attacked] a farm on 9 March.\nChile condemned the [attack].",
        "Gunmen [killed] a guard on 3 March.\nThe police [killed] two men.",
    ],
)
def test_another_one_or_one_of_several_does_not_look_back(text: str) -> None:
    assert back_references(text)[-1] == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("told", "is_same"),
    [
        ("He said it was his last [call].", False),
        ("It was the first of two [calls].", False),
        ("Nobody spoke. It was their second [call].", False),
        ("The second [call] was short.", False),
    ],
)
def test_what_is_counted_among_others_is_the_one_just_told_of(told: str, is_same: bool) -> None:
    when = looked_back(f"Chile's premier [called] Peru's on 3 March. {told}", "phone_call")[1]
    assert (when.reason or "").startswith(NAMED_BEFORE) is is_same


def test_what_is_counted_after_two_is_neither() -> None:
    told = looked_back("He [called] Peru on 3 March and [called] Fiji on 4 March. It was the worst [call].", "phone_call")
    assert not (told[2].reason or "").startswith(NAMED_BEFORE)
