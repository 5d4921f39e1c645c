"""Encounters that are told in the plain past tense."""

import pytest

from dateline.acts.worded_status import by_words_of_status
from dateline.records import Mention, Span


def told(text: str, kind: str) -> str:
    """The status of what the word in brackets tells, heard as planned."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    trigger = Span(start, end, plain[start:end])
    return by_words_of_status(Mention(kind, "planned", trigger, 0.9, (), Span(0, len(plain), plain))).status


@pytest.mark.parametrize(
    "text",
    [
        "Fiji and Tonga held [talks] in Suva on Monday.",
        "Fiji and Tonga held a second round of [talks] in Suva and will meet again on Friday.",
        "Fiji opened two days of [talks] with Tonga on Monday that will end on Friday.",
        "The premiers of Fiji and Tonga [met] on Monday.",
        "NATO ministers [met] on Thursday and tomorrow they will meet Tonga's president.",
        "Fiji's premier [visited] Tonga on Monday.",
        "Fiji's premier [visited] Italy on Monday and will be back in May.",
        "Fiji's envoy, who [flew] to Tonga on Monday, will return in May.",
        "Fiji and Tonga, which will sign a pact on Friday, [met] in Suva on Monday.",
        "Fiji would sign it, its premier said as he [met] Tonga's on Monday.",
        "Fiji's premier attended a [summit] in Tonga on Monday and will attend another in May.",
    ],
)
def test_who_met_has_met(text: str) -> None:
    assert told(text, "talks") == "occurred"


@pytest.mark.parametrize(
    "text",
    [
        "Fiji will hold [talks] with Tonga on Friday.",
        "Fiji and Tonga will have held [talks] by Friday.",
        "Fiji and Tonga were to have held [talks] on Monday.",
        "Fiji scheduled [talks] with Tonga on Friday.",
        "Fiji had [talks] with Tonga planned for Friday.",
        "Fiji held off [talks] with Tonga.",
        "Fiji held talks with Tonga on holding a [summit].",
        "Fiji held preparations for [talks] on Friday.",
        "The king is to be met and [received] by Tonga's on Friday.",
        "The king will be [received] in Suva on Friday.",
        "A summit [hosted] by Fiji will be held on Friday.",
        "The summit, to be [held] in Suva, will begin on Friday.",
        "A second [meeting] will be held on Friday.",
        "Fiji would sign it if its premier [met] Tonga's on Friday.",
        "Tonga proposed that they [met] on Friday.",
        "Fiji's premier said he would raise it as he [met] Tonga's on Friday.",
        "By the time the king [arrived] in Suva on Friday, it would be signed.",
        "Fiji looked forward to the day they [met].",
        "Fiji hoped they [spoke] on Friday.",
        "Fiji held possible [talks] on Friday.",
        "Fiji attended a rehearsal before a [summit] on Friday.",
        "The summit [held] every year will begin on Friday.",
        "The talks [hosted] jointly by Fiji will begin on Friday.",
        "Fiji [invited] Tonga's king on Monday.",
        "Fiji [agreed] on Monday to receive Tonga's king.",
    ],
)
def test_what_is_to_be_is_still_planned(text: str) -> None:
    assert told(text, "talks") == "planned"
