"""What labelled articles teach of certainty: which of the events found are one of theirs, and which are right."""

from types import SimpleNamespace

import pytest

from dateline.tagger import predict
from dateline.versions import lessons
from dateline.versions.certainty_lesson import lesson
from tests.unit.sided_articles import BLAME, REFUSAL, TEXT

CHARGE = {"type": "accusation", "status": "occurred", "initiators": [{"code": "NOR"}], "recipients": [{"code": "FJI"}]}
NO = {"type": "rejection", "status": "occurred", "initiators": [{"code": "FJI"}], "recipients": [{"code": "NOR"}]}
QUOTES = {
    "blamed": {"quote": "blamed", "sentence": "Norway blamed Fiji."},
    "rejected": {"quote": "rejected", "sentence": "Fiji rejected the charge."},
}


def taught(monkeypatch: pytest.MonkeyPatch, *events: tuple[dict[str, object], str]) -> list[tuple[bool, bool]]:
    """Whether each event found is one, and is right, where these are labelled, each at a word."""
    monkeypatch.setattr(lessons, "tagger_of", lambda folder, point: SimpleNamespace(event_threshold=0.5))
    monkeypatch.setattr(predict, "tag", lambda tagger, text: (4, (BLAME, REFUSAL)))
    labelled = [event | {"triggers": [QUOTES[word]]} for event, word in events]
    told = lesson("v", {"id": "a", "published": None, "text": TEXT, "events": labelled})
    return [(is_one, is_right) for _, is_one, is_right in told["rows"]]


CHARGED, REFUSED = (CHARGE, "blamed"), (NO, "rejected")


@pytest.mark.parametrize(
    ("labelled", "found"),
    [
        ([CHARGED, REFUSED], [(True, True), (True, True)]),
        ([CHARGED], [(True, True), (False, False)]),
        ([(CHARGE | {"status": "planned"}, "blamed"), REFUSED], [(True, False), (True, True)]),
        ([(CHARGE | {"recipients": []}, "blamed")], [(True, False), (False, False)]),
        ([(CHARGE, "rejected")], [(False, False), (False, False)]),
        ([], [(False, False), (False, False)]),
    ],
)
def test_an_event_is_right_where_it_says_what_one_of_the_labelled_ones_does(
    monkeypatch: pytest.MonkeyPatch, labelled: list[tuple[dict[str, object], str]], found: list[tuple[bool, bool]]
) -> None:
    assert taught(monkeypatch, *labelled) == found
