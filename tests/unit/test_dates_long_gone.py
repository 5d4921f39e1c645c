"""Acts of those who left office decades ago are of their time, in a text that looks back on it."""

from datetime import date

import pytest

from dateline.dates.resolver import resolve_date
from dateline.dating.long_gone import end_of_their_time
from dateline.records import Actor, Argument, DateSpan, Mention, Span

PUBLISHED = date(2016, 7, 20)
NEWS = DateSpan(date(2016, 7, 19), PUBLISHED, "day", "publication", anchor=PUBLISHED)
PEOPLE = """Anwar Sadat EGY; Deng Xiaoping CHN; Harry Truman USA; Vyacheslav Molotov RUS; Jimmy Carter USA; Kim Jong Un PRK;
Nikita Khrushchev RUS; Fidel Castro CUB; Henry Kissinger USA; Golda Meir ISR; Richard Nixon USA; Soviet Union RUS; Xi Jinping CHN;
Chad TCD"""
CODES = dict(name.strip().rsplit(" ", 1) for name in PEOPLE.split(";"))


def told(text: str, trigger: str, initiators: str, recipients: str = "", when: str = "", kind: str = "visit") -> Mention:
    """The mention of the text's last sentence, its parties by name, dated by the words `when` or to the day of publication."""
    at, begin = text.rindex(trigger), text.rindex(". ") + 2 if ". " in text else 0
    arguments = []
    for role, names in (("initiator", initiators), ("recipient", recipients)):
        for name in filter(None, names.split(";")):
            start = text.rindex(name)
            reason = "former name of RUS, 1922-1991" if name == "Soviet Union" else "test"
            span = Span(start, start + len(name), name)
            arguments.append(Argument(role, span, 0.9, (Actor(name, CODES[name], reason=reason),)))
    day = NEWS
    if when:
        start = text.rindex(when)
        day = resolve_date(text, start, start + len(when), PUBLISHED, "past")
    sentence = Span(begin, len(text), text[begin:])
    return Mention(kind, "occurred", Span(at, at + len(trigger), trigger), 0.9, tuple(arguments), sentence, day)


@pytest.mark.parametrize(
    ("text", "trigger", "initiators", "recipients", "kind"),
    [
        ("War came in October 1973. It was a feast. Golda Meir asked Richard Nixon for arms.", "asked",
         "Golda Meir", "Richard Nixon", "demand"),
        ("They took the canal in July 1956. Nikita Khrushchev threatened Chad with rockets.", "threatened",
         "Nikita Khrushchev", "Chad", "threat"),
        ("The crisis began on 14 October 1962. It lasted. Nikita Khrushchev praised Fidel Castro.", "praised",
         "Nikita Khrushchev", "Fidel Castro", "endorsement"),
    ],
)  # fmt: skip
def test_what_they_did_is_of_their_time(text: str, trigger: str, initiators: str, recipients: str, kind: str) -> None:
    mention = told(text, trigger, initiators, recipients, kind=kind)
    assert end_of_their_time(text, mention, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "trigger", "initiators", "recipients", "when", "kind"),
    [
        # No year of their time is told before.
        ("Jimmy Carter flew to Chad in April.", "flew", "Jimmy Carter", "Chad", "April", "visit"),
        ("He won a prize in 2002. Jimmy Carter flew to Chad in April.", "flew", "Jimmy Carter", "Chad", "April", "visit"),
        ("Jimmy Carter, who left office in 1981, was ill. He urged Chad to wait.", "urged", "Jimmy Carter", "Chad", "", "demand"),
        ("The 1978 accord held. Jimmy Carter flew to Chad in April.", "flew", "Jimmy Carter", "Chad", "April", "visit"),
        ("He brokered it in 1978. Jimmy Carter flew to Chad in April.", "flew", "Jimmy Carter", "Chad", "April", "visit"),
        ("They met there in 1971. Henry Kissinger urged Chad to wait.", "urged", "Henry Kissinger", "Chad", "", "demand"),
        # The text has come back to its own day.
        ("They met in May 1972. Chad is a rival. Henry Kissinger urged Chad.", "urged", "Henry Kissinger", "Chad", "", "demand"),
        ("They met in May 1972. Henry Kissinger urged Chad on Monday.", "urged", "Henry Kissinger", "Chad", "", "demand"),
        # Somebody of later takes part.
        ("They met in 1972. Henry Kissinger met Xi Jinping in June.", "met", "Henry Kissinger;Xi Jinping", "", "June", "meeting"),
        ("They signed it in May 1979. Jimmy Carter met Kim Jong Un.", "met", "Jimmy Carter;Kim Jong Un", "", "", "summit"),
        # The dead are praised.
        ("He flew there in May 1977. Chad praised Anwar Sadat.", "praised", "Chad", "Anwar Sadat", "", "endorsement"),
        # States go on.
        ("They fought in May 1967. Chad recalled its envoy.", "recalled", "Chad", "", "", "ambassador_recall"),
    ],
)  # fmt: skip
def test_whoever_may_act_today_does(text: str, trigger: str, initiators: str, recipients: str, when: str, kind: str) -> None:
    mention = told(text, trigger, initiators, recipients, when, kind)
    assert end_of_their_time(text, mention, PUBLISHED) is None
