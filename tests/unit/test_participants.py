"""Which participants of a mention stay: the surest and those in a row with it; others only when they are sure themselves."""

from dateline.records import Argument, Span
from dateline.tagger.participants import settled

TEXT = "Rome, Paris and the Bonn government told Oslo and, elsewhere, Madrid on Friday"


def argument(role: str, name: str, confidence: float) -> Argument:
    start = TEXT.index(name)
    return Argument(role, Span(start, start + len(name), name), confidence)


def names(kind: str, *arguments: Argument) -> list[str]:
    return [a.span.text for a in settled(TEXT, kind, arguments)]


def test_a_row_stays_or_goes_as_one() -> None:
    row = [argument("initiator", name, sure) for name, sure in (("Bonn", 0.5), ("Rome", 0.42), ("Paris", 0.41))]
    assert names("demand", *row) == ["Rome", "Paris", "Bonn"]
    assert names("demand", *(argument("initiator", a.span.text, 0.44) for a in row)) == []


def test_one_apart_from_the_surest_must_be_sure() -> None:
    told, unsure = argument("recipient", "Oslo", 0.9), argument("recipient", "Madrid", 0.55)
    assert names("demand", told, unsure) == ["Oslo"]
    assert names("demand", told, argument("recipient", "Madrid", 0.7)) == ["Oslo", "Madrid"]


def test_what_is_mutual_has_two_sides() -> None:
    met = [argument("initiator", "Rome", 0.9), argument("initiator", "Oslo", 0.5), argument("initiator", "Madrid", 0.5)]
    assert names("meeting", *met) == ["Rome", "Oslo"]
    assert names("demand", *met) == ["Rome"]


def test_only_participants_are_weighed() -> None:
    assert names("demand", argument("date", "Friday", 0.2), argument("recipient", "Oslo", 0.3)) == ["Friday"]
