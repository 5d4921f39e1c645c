"""Decisions that are put off or taken back."""

import pytest

from dateline.acts.put_off import as_put_off
from dateline.records import Argument, Mention, Span


def told(text: str, kind: str, thing: str = "", heard: str = "occurred") -> tuple[str, str]:
    """Type and status of the act whose trigger stands in brackets, with that object."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    at = plain.find(thing)
    objects = (Argument("object", Span(at, at + len(thing), thing), 0.9),) if thing else ()
    found = as_put_off(Mention(kind, heard, Span(start, end, plain[start:end]), 0.9, objects, Span(0, len(plain), plain)))
    return found.type, found.status


@pytest.mark.parametrize(
    ("text", "kind", "thing"),
    [
        ("Fiji [postponed] sanctions on Tonga.", "sanctions_imposed", "sanctions on Tonga"),
        ("Fiji [delayed tariffs] on Tongan fish until May.", "sanctions_imposed", "tariffs on Tongan fish"),
        ("Fiji [put off] an arms embargo on Tonga.", "sanctions_lifted", "an arms embargo on Tonga"),
        ("Fiji [cancelled] duties on fish that were due to start on Sunday.", "sanctions_lifted", "duties on fish"),
        ("Fiji delayed sanctions that were to [take effect] on Friday.", "sanctions_imposed", ""),
    ],
)
def test_sanctions_that_are_put_off_are_not_imposed(text: str, kind: str, thing: str) -> None:
    assert told(text, kind, thing) == ("sanctions_imposed", "negated")


@pytest.mark.parametrize(
    "text",
    [
        "Fiji delayed the [expulsion] of two envoys.",
        "Fiji has shelved its planned [expulsion] of two envoys.",
        "Fiji [reversed] the expulsion of two envoys.",
        "Fiji reversed the [expulsion] of two envoys.",
        "Fiji rescinded the [expulsion] of two envoys.",
        "Fiji put on hold the [expulsion] of two envoys.",
    ],
)
def test_an_expulsion_that_is_put_off_or_reversed_is_negated(text: str) -> None:
    assert told(text, "diplomat_expulsion") == ("diplomat_expulsion", "negated")


@pytest.mark.parametrize(
    ("text", "kind", "thing"),
    [
        ("Fiji [suspended] sanctions on Tonga.", "sanctions_lifted", "sanctions on Tonga"),
        ("Fiji [extended] sanctions on Tonga.", "sanctions_imposed", "sanctions on Tonga"),
        ("Fiji [cancelled] duties on fish.", "sanctions_lifted", "duties on fish"),
        ("Fiji [put off] the entry of Tonga.", "sanctions_imposed", "the entry of Tonga"),
        ("Fiji delayed a vote and [expelled] two envoys.", "diplomat_expulsion", ""),
        ("Fiji postponed a debate on the [expulsion] of two envoys.", "diplomat_expulsion", ""),
        ("Fiji [revoked] the accord.", "treaty_suspension", "the accord"),
        ("Fiji delayed the [release] of two envoys.", "release", ""),
        ("Fiji [put on hold] a fishing treaty with Tonga.", "treaty_suspension", "a fishing treaty"),
        ("[Delayed sanctions took effect] on Monday.", "sanctions_imposed", "sanctions"),
        ("Tariffs that were postponed in May [took effect] on Monday.", "sanctions_imposed", "Tariffs"),
    ],
)
def test_other_acts_stay(text: str, kind: str, thing: str) -> None:
    assert told(text, kind, thing) == (kind, "occurred")
