"""Whom "we", "I" and a bare office mean in a debate, a talk on the air, or a speech: who speaks there, not who was named last."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans

ON = date(2022, 9, 5)  # Penny Wong, Melanie Joly: foreign ministers of Australia and Canada
NOBODY = None


def code_of(text: str, phrase: str) -> str | None:
    """Of which state the phrase is where it stands last."""
    at = text.rindex(phrase)
    return resolve_spans(text, [Span(at, at + len(phrase), phrase)], ON)[0][0].code


DEBATE = "{}Canadian Foreign Minister Melanie Joly came to Chad.\n\n{}I phoned Oman on Monday.\n\n{}Peru urged us to wait."


@pytest.mark.parametrize(
    "labels",
    [
        ("Mr Lund: ", "The Minister: ", "Mr Lund: "),
        ("Senator Lund: ", "Senator Berg: ", "Senator Lund: "),
        ("Deputy Ada Lund: ", "Minister for Roads (Deputy Bo Berg): ", "Deputy Ada Lund: "),
        ("Senator Lund. ", "General Berg. ", "Senator Lund. "),
        ("HOST: ", "REPORTER: ", "HOST: "),
        ("LUND: ", "BERG: ", "LUND: "),
        ("Mr Lund: ", "The Chair: It rains.\n\n", "Mr Lund: It rains.\n\n"),  # and goes on
        ("Speech by the President of the Republic\n\nYour Excellencies,\n\n", "", ""),
        ("Ladies and gentlemen, ", "", ""),
        ("Mr. President,\n\nDistinguished delegates,\n\n", "", ""),
    ],
)
def test_who_speaks_is_not_who_was_named_last(labels: tuple[str, str, str]) -> None:
    text = DEBATE.format(*labels)
    assert [code_of(text, phrase) for phrase in ("I", "us")] == [NOBODY, NOBODY]


@pytest.mark.parametrize(
    ("labels", "code"),
    [
        (("Mr. Lund (Norway): ", "Ms. Berg (Denmark): ", ""), "DNK"),
        (("The representative of Mali: ", "The representative of Denmark: ", ""), "DNK"),
        (("Mr Lund: ", "Minister for Foreign Affairs (Senator Penny Wong): ", ""), "AUS"),
        (("Mr Lund: ", "Senator Penny Wong: ", ""), "AUS"),
    ],
)
def test_a_label_may_tell_for_whom_he_speaks(labels: tuple[str, str, str], code: str) -> None:
    text = DEBATE.format(*labels)
    assert [code_of(text, phrase) for phrase in ("I", "us")] == [code, code]


def test_what_leaders_of_several_states_say_is_no_debate() -> None:
    said = "President Joe Biden: We wait.\n\nForeign Minister Melanie Joly: We wait. Peru rests."
    text = f"{said}\n\nPeru wept. The Prime Minister left."
    assert code_of(text, "The Prime Minister") == "PER"


@pytest.mark.parametrize(
    "text",
    [
        "Peru: Canadian Foreign Minister Melanie Joly said we would wait.\n\nChad: It rains.",
        "Monday: Canadian Foreign Minister Melanie Joly said we would wait.\n\nMonday: It rains.\n\nTuesday: It rains.",
        "Source: It rains.\n\nSource: It pours.\n\nCanadian Foreign Minister Melanie Joly said we would wait.",
        "Mr. Lund left.\n\nDr. Berg left.\n\nCanadian Foreign Minister Melanie Joly said we would wait.",
        "WHO: A king\n\nWHAT: A visit\n\nCanadian Foreign Minister Melanie Joly said we would wait.",
    ],
)
def test_other_words_before_a_colon_make_no_transcript(text: str) -> None:
    assert code_of(text, "we") == "CAN"


@pytest.mark.parametrize("head", ["Dear friends, we left on Monday", "Excellencies, we wept"])
def test_news_that_quotes_who_calls_upon_hearers_is_no_speech(head: str) -> None:
    text = f"{head}. Peru sends tanks, President Bo Berg of Chad said in Oslo."
    assert code_of(text, "we") is not NOBODY
    assert code_of(text.replace(", President Bo Berg of Chad said", ", as we said"), "we") is NOBODY
