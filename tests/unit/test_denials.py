"""Who denies a charge, or rejects a demand, is the one on whom it is made."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Article, Mention
from tests.unit.clauses import heard

ON = date(2013, 3, 12)


def answering(text: str, call: str, answer: str) -> Mention:
    """The second mention of a text, a rejection by whom a pronoun means; the first is "accusation i:Chad r:Mali"."""
    kind, _, cast = call.partition(" ")
    first, second = heard(text, cast, answer)
    plain = text.replace("[", "").replace("]", "")
    told = (replace(first, type=kind), replace(second, type="rejection"))
    return resolve_mentions(Article("a", plain, ON), told)[1]


@pytest.mark.parametrize(
    ("text", "call", "answer", "code"),
    [
        (
            "Brazil [accused] Chile of lies. It [rejected] the claim on Monday.",
            "accusation i:Brazil r:Chile",
            "i:It",
            "CHL",
        ),
        ("Kenya [blamed] Somalia for the raid. It [denied] it.", "accusation i:Kenya r:Somalia", "i:It", "SOM"),
        ("Chile [accused] Bolivia of lying; it [denied] doing so.", "accusation i:Chile r:Bolivia", "i:it", "BOL"),
        ("Mali [accused] Togo of theft and cut ties with it. It [denies] the charge.", "accusation i:Mali r:Togo", "i:It", "TGO"),
        (
            "Peru [accused] Syrian Kurds of a raid. They [denied] it.",
            "accusation i:Peru r:Syrian_Kurds",
            "i:They",
            "SYR",
        ),
        ("Peru [demanded] that Fiji close a port. It [rejected] the demand.", "demand i:Peru r:Fiji", "i:It", "FJI"),
        ("Malta [told] Fiji to cut its staff. It [refused], but it agreed to talks.", "demand i:Malta r:Fiji", "i:It", "FJI"),
        ("Peru [threatened] Fiji with tariffs. It [defied] the threat.", "threat i:Peru r:Fiji", "i:It", "FJI"),
        (
            "Peru's premier [accused] his Chilean counterpart of lies. He [rejected] the charge.",
            "accusation i:Peru's_premier r:his_Chilean_counterpart",
            "i:He",
            "CHL",
        ),
        # somebody else's words
        ("Iran [accused] Israel of a murder. It [denies] seeking nuclear arms.", "accusation i:Iran r:Israel", "i:It", "IRN"),
        ("Peru [accused] Fiji of lies. It also [rejected] the claim.", "accusation i:Peru r:Fiji", "i:It", "PER"),
        ("Peru [accused] Fiji of lies. It [denied] the charge that it had lied.", "accusation i:Peru r:Fiji", "i:It", "PER"),
        ("Peru [accused] Fiji of drilling. It [refused] to attend the talks.", "accusation i:Peru r:Fiji", "i:It", "PER"),
        ("Peru [accused] Fiji of lies. It [denied] entry to its lorries.", "accusation i:Peru r:Fiji", "i:It", "PER"),
        ("Peru [accused] Fiji of lies. It [rejected] this month's offer of talks.", "accusation i:Peru r:Fiji", "i:It", "PER"),
        ("Peru [accused] Fiji of raids. It [denied] that its own troops had left.", "accusation i:Peru r:Fiji", "i:It", "PER"),
        ("Peru [urged] Fiji to go. It [rejected] on Monday an offer of aid from Mali.", "demand i:Peru r:Fiji", "i:It", "PER"),
        ("Peru [asked] Fiji for talks. It [rejected] an older plan.", "demand i:Peru r:Fiji", "i:It", "PER"),
    ],
)
def test_who_answers_a_call_is_whom_it_is_on(text: str, call: str, answer: str, code: str) -> None:
    found = answering(text, call, answer).arguments[0].actors[0]
    assert found.code == code
    assert "points back to" in found.reason


def test_what_follows_the_denial_is_told_of_the_same_one() -> None:
    text = "Peru [accused] Fiji of lies. It [denied] the charge and [accused] it of theft."
    first, second, third = heard(text, "i:Peru r:Fiji", "i:It", "i:It")
    told = [first, replace(second, type="rejection"), third]
    plain = text.replace("[", "").replace("]", "")
    found = resolve_mentions(Article("a", plain, ON), told)
    assert [mention.arguments[0].actors[0].code for mention in found] == ["PER", "FJI", "FJI"]


def test_who_accuses_and_recalls_his_envoy_is_one() -> None:
    text = "Peru [accused] Fiji of lies. It [recalled] its ambassador."
    first, second = heard(text, "i:Peru r:Fiji", "i:It")
    told = (first, replace(second, type="ambassador_recall"))
    found = resolve_mentions(Article("a", "Peru accused Fiji of lies. It recalled its ambassador.", ON), told)
    assert found[1].arguments[0].actors[0].code == "PER"
