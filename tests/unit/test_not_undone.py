"""Two negations: what nobody called off, broke off or stopped."""

import pytest

from dateline.acts.not_undone import as_not_undone
from dateline.records import Argument, Mention, Span


def told(text: str, kind: str = "visit", heard: str = "negated", day: str = "") -> Mention:
    """The mention whose trigger stands in brackets, with that day as its date."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    at = plain.find(day)
    dates = (Argument("date", Span(at, at + len(day), day), 0.9),) if day else ()
    return as_not_undone(Mention(kind, heard, Span(start, end, plain[start:end]), 0.9, dates, Span(0, len(plain), plain)))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fiji [cancelled] a visit to Tonga.", "visit"),
        ("Fiji did not hold the [talks].", "talks"),
        ("Fiji, which did not recall its envoy, cancelled a [visit] to Tonga.", "visit"),
        ("Fiji did not cancel the deal and will not [meet] Tonga.", "meeting"),
        ("Fiji has not [suspended] the treaty.", "treaty_suspension"),
        ("Fiji did not drop [bombs] on Tonga.", "attack"),
        ("Fiji has not [withdrawn] its troops.", "troop_withdrawal"),
        ("Fiji would not have cancelled the [visit].", "visit"),
        ("The [visit] was cancelled.", "visit"),
        ("Fiji did not delay the [visit] but cancelled it.", "visit"),
        ("Fiji did not [break off] the talks but suspended them.", "talks"),
        ("Nothing prevents Fiji from [arresting] the nurses.", "arrest"),
        ("The [visit] was not cancelled until Monday.", "visit"),
        ("Fiji did not call off the [visit] to Tonga until Monday.", "visit"),
        ("Fiji did not [call off] the visit to Tonga until Monday.", "visit"),
        ("Not until Monday did Fiji cancel the [visit] to Tonga.", "visit"),
        ("It was not until Monday that Fiji [called off] the talks.", "talks"),
        ("Fiji should never have [cancelled] the talks.", "talks"),
        ("The war did not stop Fiji from [cancelling] the visit.", "visit"),
        ("It was not until Monday that Fiji denied [arresting] the nurses.", "arrest"),
    ],
)
def test_one_negation_is_one(text: str, kind: str) -> None:
    assert told(text, kind).status == "negated"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("A protest by Tonga did not stop Fiji from [arresting] two nurses.", "negated"),
        ("Sanctions have not deterred Fiji from [arresting] two nurses.", "negated"),
        ("Tonga failed to prevent the police from [arresting] two nurses.", "negated"),
        ("Nothing could keep Fiji from [arresting] two nurses.", "possible"),
        ("Not until Monday did Fiji [arrest] the two nurses.", "possible"),
        ("It was not until last week that Fiji [arrested] the nurses.", "negated"),
        ("Fiji did not [arrest] the nurses until Monday.", "negated"),
        ("The nurses were not [arrested] until 3 May.", "negated"),
        ("Fiji should never have [arrested] the nurses, Tonga said.", "negated"),
    ],
)
def test_what_was_done_for_all_that_has_occurred(text: str, heard: str) -> None:
    assert told(text, "arrest", heard).status == "occurred"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("A protest stopped Fiji from [arresting] two nurses.", "negated"),
        ("Fiji did not stop, and refrained from [arresting] the nurses.", "negated"),
        ("Fiji will not [arrest] the nurses until Monday.", "negated"),
        ("Fiji did not [arrest] the nurses until it was too late.", "negated"),
        ("Not until Monday will Fiji [arrest] the two nurses.", "possible"),
        ("Fiji could not have [arrested] the nurses.", "negated"),
        ("Fiji should not [arrest] the nurses.", "possible"),
        ("Not until Monday did Fiji say that it would [arrest] them.", "planned"),
    ],
)
def test_what_was_not_done_has_not(text: str, heard: str) -> None:
    assert told(text, "arrest", heard).status == heard


@pytest.mark.parametrize(
    "text",
    [
        "Had Fiji not [arrested] the nurses, Tonga would have sent them home.",
        "Tonga would have paid had Fiji not [arrested] the nurses, it said.",
        "The minister said that, had they not [arrested] the nurses, he would still pay.",
        "If Fiji had not [arrested] the nurses, Tonga would not have cut ties.",
        "“If Fiji hadn’t [arrested] the nurses, we’d have paid,” she said.",
        "The row might have been avoided if Fiji had never [arrested] the nurses.",
    ],
)
@pytest.mark.parametrize("heard", ["negated", "possible"])
def test_that_without_which_all_would_be_otherwise_has_occurred(text: str, heard: str) -> None:
    assert told(text, "arrest", heard).status == "occurred"


@pytest.mark.parametrize(
    "text",
    [
        "Fiji had not [arrested] the nurses and would not do so, it said.",
        "Fiji had for years not [arrested] anybody, which would have cost it votes.",
        "Why had Fiji not [arrested] the nurses, Tonga asked.",
        "Tonga would pay if Fiji had not [arrested] the nurses by May.",
        "Tonga would have to pay if Fiji had not [arrested] the nurses.",
        "If Fiji had not [arrested] the nurses by May, there would be war.",
        "If Fiji had not [arrested] the nurses, Tonga would have them shot.",
        "A state that had once not [arrested] the nurses said it would.",
        "Asked if Fiji had not [arrested] the nurses, he said he would look into it.",
        "Tonga would pay, as Fiji had not [arrested] the nurses.",
        "Had Fiji [arrested] the nurses, Tonga would not have paid.",
    ],
)
def test_what_may_or_may_not_have_been_done_has_not(text: str) -> None:
    assert told(text, "arrest").status == "negated"
