"""A span that cuts a name or an abbreviation stands for the whole of it."""

from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span
from dateline.resolve.articles import index_article
from dateline.resolve.whole_names import whole_names
from dateline.sides.joined import joined_parties


def span(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part), part)


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("It taxed U.S. steel.", "U", "U.S."),
        ("It taxed U.S. steel.", "U.", "U.S."),
        ("Envoys of South Africa’s ministry spoke.", "South", "South Africa"),
        ("Egypt's Abdel Fattah al-Sisi spoke.", "Fattah al-Sisi", "Abdel Fattah al-Sisi"),
        ("It left the United States alone.", "the United", "the United States"),
        ("The Bank of Israel spoke.", "Israel", "Israel"),
        ("Russia-backed rebels fired.", "Russia", "Russia"),
        ("South Africa spoke.", "South Africa", "South Africa"),
        ("U.S.-South Korean talks began.", "South Korean", "South Korean"),
        ("U.S.-South Korean talks began.", "U.S", "U.S."),
        ("D.R.C.-Rwanda talks began.", "D.R.C.", "D.R.C."),
        ("D.R.C.-Rwanda talks began.", "Rwanda", "Rwanda"),
        ("U.S.-led troops left.", "U.S.-led troops", "U.S.-led troops"),
        ("Peruvian air strikes hit it.", "Peruvian air", "Peruvian"),
        ("Two U.S. drone strikes hit it.", "U.S. drone", "U.S."),
        ("A Peruvian rocket attack hit it.", "A Peruvian rocket", "A Peruvian"),
        ("The Peruvian air force left.", "Peruvian air", "Peruvian air"),
        ("A Peruvian missile hit it.", "A Peruvian missile", "A Peruvian missile"),
    ],
)
def test_a_cut_name_is_widened_and_a_whole_one_is_left(text: str, part: str, whole: str) -> None:
    assert whole_names(index_article(text), span(text, part)).text == whole


@pytest.mark.parametrize(
    ("text", "codes"),
    [("U.S.-South Korean talks began.", ["USA", "KOR"]), ("D.R.C.-Rwanda talks began.", ["COD", "RWA"])],
)
def test_two_states_joined_by_a_hyphen_are_two(text: str, codes: list[str]) -> None:
    names = text.removesuffix(" talks began.").split("-")
    parties = tuple(Argument("initiator", span(text, name), 0.9) for name in names)
    mention = Mention("talks", "occurred", span(text, "talks"), 0.9, parties)
    (resolved,) = resolve_mentions(Article("a", text, date(2019, 5, 22)), [mention])
    assert [actor.code for argument in resolved.arguments for actor in argument.actors] == codes


def test_two_halves_of_one_name_are_one_argument_with_its_code() -> None:
    text = "Mexico imposed duties on U.S. imports."
    halves = (Argument("recipient", span(text, "U"), 0.4), Argument("recipient", span(text, "U."), 0.6))
    mention = Mention("sanctions_imposed", "occurred", span(text, "imposed"), 0.9, halves)
    (resolved,) = resolve_mentions(Article("a", text, date(2025, 3, 4)), [mention])
    (recipient,) = [a for a in resolved.arguments if a.role == "recipient"]
    assert (recipient.span.text, recipient.confidence, recipient.actors[0].code) == ("U.S.", 0.6, "USA")


@pytest.mark.parametrize(
    ("text", "event_type", "found", "joined"),
    [
        ("Erdogan and President Vladimir Putin are due to talk.", "phone_call", "President Vladimir Putin", ["Erdogan"]),
        ("John Kerry and Sergei Lavrov met.", "meeting", "John Kerry", ["Sergei Lavrov"]),
        ("France and Germany condemned it.", "accusation", "France", ["Germany"]),
        ("Manila protested, and China condemned it.", "accusation", "China", []),
        ("He left Manila and China condemned it.", "accusation", "China", []),
        ("France and its soldiers met.", "meeting", "France", []),
        ("They left Iran. Russia and China met.", "meeting", "China", ["Russia"]),
        ("But Mr. Kerry and Iran met.", "meeting", "Iran", ["Mr. Kerry"]),
        ("Iran and U.S. negotiators met. He left.", "meeting", "Iran", ["U.S."]),
        ("Iran and John Kerry. He left.", "meeting", "Iran", ["John Kerry"]),
        ("They met on Monday and Iran spoke.", "meeting", "Iran", []),
        ("He came to Muscat on 4 May and the two sides met.", "meeting", "two sides", []),
        ("He came to Hue in March, and the two sides met.", "meeting", "two sides", []),
        ("He came in mid-May and the two met.", "meeting", "two", []),
        ("He came on the 3rd of May and the two met.", "meeting", "two", []),
        ("He came on 21 February and the two met.", "meeting", "two", []),
        ("Then Prime Minister May and Iran met.", "meeting", "Iran", ["Prime Minister May"]),
        ("April Glaspie and Iran met.", "meeting", "Iran", ["April Glaspie"]),
        ("Cooper met Lopez, and Silva recalled his envoy.", "meeting", "Lopez", []),
        (
            "Rwanda and Foreign Secretary of the United Kingdom of Great Britain David Lammy spoke.",
            "agreement",
            "Rwanda",
            ["Foreign Secretary of the United Kingdom of Great Britain David Lammy"],
        ),
    ],
)
def test_a_name_joined_by_and_to_a_party_is_a_party_too(text: str, event_type: str, found: str, joined: list[str]) -> None:
    mention = Mention(event_type, "occurred", Span(0, 0, ""), 0.9, (Argument("initiator", span(text, found), 0.6),))
    assert [argument.span.text for argument in joined_parties(text, mention)] == joined
