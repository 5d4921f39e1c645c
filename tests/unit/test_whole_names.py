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
        ("For an hour May and Leo Varadkar met.", "meeting", "Leo Varadkar", ["May"]),
        ("It was a pact of May and Leo Varadkar.", "agreement", "Leo Varadkar", ["May"]),
        ("Then Prime Minister May and Iran met.", "meeting", "Iran", ["Prime Minister May"]),
        ("April Glaspie and Iran met.", "meeting", "Iran", ["April Glaspie"]),
        ("Chile met Peru, and Mali was there too.", "meeting", "Peru", ["Mali"]),
        ("Cooper met Lopez, and Silva took part.", "meeting", "Lopez", ["Silva"]),
        ("Cooper met Lopez, and Silva recalled his envoy.", "meeting", "Lopez", []),
    ],
)
def test_a_name_joined_by_and_to_a_party_is_a_party_too(text: str, event_type: str, found: str, joined: list[str]) -> None:
    mention = Mention(event_type, "occurred", Span(0, 0, ""), 0.9, (Argument("initiator", span(text, found), 0.6),))
    assert [argument.span.text for argument in joined_parties(text, mention)] == joined


@pytest.mark.parametrize(
    ("text", "kind", "found", "joined"),
    [
        ("Mali-Niger talks began.", "talks", "Niger", ["Mali"]),
        ("The Peru-Chile ceasefire holds.", "ceasefire", "Peru", ["Chile"]),
        ("The Japan-U.S. summit began.", "summit", "U.S.", ["Japan"]),
        ("The EU-Africa forum met.", "meeting", "EU", []),
        ("The Mali-born envoy met Niger's.", "meeting", "Mali", []),
        ("The Lopez-Silva talks began.", "talks", "Silva", []),
        ("Mali-Niger sanctions began.", "sanctions_imposed", "Niger", []),
    ],
)
def test_the_other_half_of_a_word_of_two_parties_is_a_party_too(text: str, kind: str, found: str, joined: list[str]) -> None:
    mention = Mention(kind, "occurred", Span(0, 0, ""), 0.9, (Argument("initiator", span(text, found), 0.6),))
    assert [argument.span.text for argument in joined_parties(text, mention)] == joined


@pytest.mark.parametrize(
    ("text", "trigger", "found", "others"),
    [
        ("John Cooper met Peru's premier, and the Chilean envoy condemned Mali.", "met", "Peru's premier", ""),
        ("Four envoys were expelled by Peru, and Chile recalled its own.", "expelled", "Peru", ""),
        ("Miners marched in Lima, and Chile signed a pact with Mali.", "signed", "Chile", ""),
        ("Mali was condemned by Peru and Chile offered to mediate.", "condemned", "Peru", "offered:Chile"),
        ("John Cooper met Peru's premier and the Chilean envoy urged her to go.", "met", "Peru's premier", "urged:Chilean envoy"),
        ("Mali threatened Peru and Chile held talks with Togo.", "talks", "Chile", "threatened:Peru"),
    ],
)
def test_the_subject_of_the_next_clause_is_no_party(text: str, trigger: str, found: str, others: str) -> None:
    whole = span(text, text)
    mention = Mention("meeting", "occurred", span(text, trigger), 0.9, (Argument("initiator", span(text, found), 0.6),), whole)
    words = (pair.split(":") for pair in others.split(";") if pair)
    beside = [
        Mention("demand", "occurred", span(text, verb), 0.9, (Argument("initiator", span(text, who), 0.9),), whole)
        for verb, who in words
    ]
    assert joined_parties(text, mention, [mention, *beside]) == ()


@pytest.mark.parametrize(
    ("text", "trigger", "found", "joined"),
    [
        ("John Cooper met Finland's president and the Peruvian premier in Oslo.", "met", "Finland's president", "the Peruvian"),
        ("Peru and Chile met and signed a pact.", "met", "Peru", "Chile"),
        ("The Peruvian leader and the Omani deputy met.", "met", "The Peruvian leader", "the Omani"),
    ],
)
def test_a_name_that_no_other_clause_begins_with_is_a_party(text: str, trigger: str, found: str, joined: str) -> None:
    whole = span(text, text)
    both = (Argument("initiator", span(text, found), 0.6),)
    mention = Mention("meeting", "occurred", span(text, trigger), 0.9, both, whole)
    other = Mention(
        "agreement", "occurred", Span(0, 3, "abc"), 0.9, (*both, Argument("initiator", span(text, joined), 0.6)), whole
    )
    assert [a.span.text for a in joined_parties(text, mention, [mention, other])] == [joined]


@pytest.mark.parametrize(
    ("text", "trigger", "joined"),
    [
        ("Oman-brokered talks between Mali and Niger began.", "brokered talks", ["Oman"]),
        ("The UN-led peace talks between Mali and Niger began.", "talks", ["UN"]),
        ("Oman-based rebels and Niger held talks.", "talks", []),
        ("Oman-led forces and Niger held talks.", "talks", []),
        ("Farmer-led talks with Niger began.", "talks", []),
    ],
)
def test_who_brokers_talks_by_a_word_before_them_takes_part(text: str, trigger: str, joined: list[str]) -> None:
    mention = Mention("talks", "occurred", span(text, trigger), 0.9, (Argument("initiator", span(text, "Niger"), 0.6),))
    assert [a.span.text for a in joined_parties(text, mention) if a.span.text != "Mali"] == joined
