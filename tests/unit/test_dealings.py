"""An office is not of the state that it asks or accuses, nor of the one whose envoy it meets."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Article
from dateline.resolve.articles import index_article
from dateline.resolve.strangers import Strangers
from dateline.sides.dealings import strangers_at
from tests.unit.clauses import heard

ON = date(2013, 3, 12)


def codes(text: str, *casts: str) -> list[str | None]:
    """The code of the first argument of each mention: a cast is "demand i:The_president r:Peru", its trigger in brackets."""
    plain = text.replace("[", "").replace("]", "")
    told = heard(text, *(cast.partition(" ")[2] for cast in casts))
    told = [replace(mention, type=cast.split()[0]) for mention, cast in zip(told, casts, strict=True)]
    return [mention.arguments[0].actors[0].code for mention in resolve_mentions(Article("a", plain, ON), told)]


@pytest.mark.parametrize(
    ("text", "casts", "code"),
    [
        (
            "Nepal's ministers quit. The Indian envoy [met] the new premier on Friday.",
            "meeting i:the_new_premier i:The_Indian_envoy",
            "NPL",
        ),
        (
            "Protests spread in Yemen. The Turkish ambassador [met] the opposition.",
            "meeting i:the_opposition i:The_Turkish_ambassador",
            "YEM",
        ),
        (
            "The Indian ambassador [met] the prime minister in Oslo.",
            "meeting i:the_prime_minister i:The_Indian_ambassador p:Oslo",
            "NOR",
        ),
        (
            "The ambassador of India [met] the foreign minister in Oslo.",
            "meeting i:the_foreign_minister i:The_ambassador_of_India p:Oslo",
            "NOR",
        ),
        (
            "OSLO, March 12 (Reuters) - The Indian high commissioner [met] the speaker on Tuesday.",
            "meeting i:the_speaker i:The_Indian_high_commissioner",
            "NOR",
        ),
        (
            "Russia's ambassador to Turkey [met] the foreign minister.",
            "meeting i:the_foreign_minister i:Russia's_ambassador_to_Turkey",
            "TUR",
        ),
        ("The Indian ambassador [met] the prime minister.", "meeting i:the_prime_minister i:The_Indian_ambassador", None),
        # of his own state
        (
            "The Indian ambassador [met] the prime minister in Delhi.",
            "meeting i:the_prime_minister i:The_Indian_ambassador p:Delhi",
            "IND",
        ),
        (
            "Spain recalled its man. The Spanish envoy, recalled from Lima, [met] the premier.",
            "meeting i:the_premier i:The_Spanish_envoy",
            "ESP",
        ),
        (
            "The Israeli envoy to the United Nations [met] the prime minister.",
            "meeting i:the_prime_minister i:The_Israeli_envoy_to_the_United_Nations",
            "ISR",
        ),
        (
            "Fiji fired on Malta. The Maltese foreign minister [met] the prime minister.",
            "meeting i:the_prime_minister i:The_Maltese_foreign_minister",
            "MLT",
        ),
    ],
)
def test_whose_envoy_somebody_meets_is_not_his_state(text: str, casts: str, code: str | None) -> None:
    assert codes(text, casts)[0] == code


@pytest.mark.parametrize(
    ("text", "casts", "found"),
    [
        ("The president [asked] Japan for help.", ["demand i:The_president r:Japan"], [None]),
        (
            "The coup's leaders [thanked] Japan and its allies.",
            ["endorsement i:The_coup's_leaders r:Japan_and_its_allies"],
            [None],
        ),
        # the one asked
        (
            "Mali wants peace. The president [asked] Russia for arms, and the foreign minister [refused].",
            ["demand i:The_president r:Russia", "rejection i:the_foreign_minister"],
            ["MLI", "RUS"],
        ),
        # of his own state
        (
            "Brazil voted on Sunday. The president [thanked] Brazil for its trust.",
            ["endorsement i:The_president r:Brazil"],
            ["BRA"],
        ),
        ("The opposition [asked] a judge in Lima to rule.", ["demand i:The_opposition r:a_judge_in_Lima"], ["PER"]),
        ("The opposition [urged] Peru's parliament to vote.", ["demand i:The_opposition r:Peru's_parliament"], ["PER"]),
        ("The court [accused] Peru of theft. Fiji agreed.", ["accusation i:The_court r:Peru"], [None]),
        (
            "The opposition [accused] Peruvian officials of theft.",
            ["accusation i:The_opposition r:Peruvian_officials"],
            ["PER"],
        ),
    ],
)
def test_whom_an_office_asks_is_not_its_state(text: str, casts: list[str], found: list[str | None]) -> None:
    assert codes(text, *casts) == found


def test_strangers_are_told_with_the_host() -> None:
    text = "The Indian ambassador met the prime minister in Oslo."
    told = heard(text.replace("met", "[met]"), "i:The_Indian_ambassador i:the_prime_minister p:Oslo")
    found = strangers_at([replace(told[0], type="meeting")], index_article(text))
    assert found == {text.index("the prime"): Strangers(frozenset({"IND"}), "NOR")}


HELP = "Peru waits. Peru is poor. Japan gave Peru a loan. Japan and the Japanese help. Japan, Japan, Japan."


@pytest.mark.parametrize(
    ("said", "cast"),
    [
        ("Foreign Minister Ada Lind [thanked] Japan.", "endorsement i:Foreign_Minister_Ada_Lind r:Japan"),
        ("Prime Minister Ada Lind [asked] Japan for more.", "demand i:Prime_Minister_Ada_Lind r:Japan"),
        ("Foreign Affairs Minister Ada Lind [urged] Japan to help.", "demand i:Foreign_Affairs_Minister_Ada_Lind r:Japan"),
        ("Minister Ada Lind [accused] Japan of delays.", "accusation i:Minister_Ada_Lind r:Japan"),
    ],
)
def test_a_minister_of_an_unknown_name_is_not_of_whom_he_asks_or_thanks(said: str, cast: str) -> None:
    assert codes(f"{said} {HELP}", cast) == ["PER"]
    assert codes(f"{said} {HELP}", cast) == ["PER"]


@pytest.mark.parametrize(
    ("said", "cast"),
    [
        ("Foreign Minister Ada Lind [thanked] Japan's army.", "endorsement i:Foreign_Minister_Ada_Lind r:Japan's_army"),
        ("Foreign Minister Ada Lind [thanked] Peru.", "endorsement i:Foreign_Minister_Ada_Lind r:Peru"),
    ],
)
def test_who_speaks_to_his_own_may_be_of_the_state_that_the_article_names_most(said: str, cast: str) -> None:
    assert codes(f"{said} {HELP}", cast) == ["JPN"]
