"""Whom "we", "I" and "my Government" mean in an interview, a briefing or a letter: who speaks there, not who was named last."""

from datetime import date

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.actors import resolve_spans
from dateline.resolve.speakers import HEARD
from dateline.weighing.affiliation_signs import is_open
from tests.unit.actors_read import read

ON = date(2022, 9, 5)  # Penny Wong, Melanie Joly: foreign ministers of Australia and Canada


def spoken(text: str, *phrases: str) -> list[tuple[str, str | None]]:
    """Whom each phrase means where it stands last."""
    spans = [Span(text.rindex(phrase), text.rindex(phrase) + len(phrase), phrase) for phrase in phrases]
    found: list[tuple[Actor, ...]] = list(resolve_spans(text, spans, ON))
    return [(actors[0].name, actors[0].code) for actors in found]


WONG = ("Penny Wong", "AUS")
NOBODY = None
ANSWERED = "\n\nCanadian Foreign Minister Melanie Joly came to Chad in May.\n\nI phoned Oman on Monday. Peru urged us to wait."


@pytest.mark.parametrize(
    "head",
    [
        "Interview with Australian Foreign Minister Penny Wong",
        "Exclusive: interview with Penny Wong, Australia's foreign minister",
        "An interview with Australia's foreign minister, Penny Wong, in Lima",
        "Foreign Minister Penny Wong's interview with a Lima paper",
        "Radio interview of Foreign Minister Penny Wong",
        "Foreign Minister Penny Wong's regular press conference on 5 September",
        "Press briefing by Foreign Minister Penny Wong",
        "War in Chad\n\nAustralia's foreign minister Penny Wong spoke to our Lima correspondent about Chad.",
    ],
)
def test_we_are_who_is_heard_in_the_whole_text(head: str) -> None:
    assert spoken(head + ANSWERED, "I", "us") == [WONG, WONG]


@pytest.mark.parametrize("place", ["", " in Oslo"])
def test_who_is_interviewed_may_be_told_by_his_office_alone(place: str) -> None:
    assert (
        spoken(f"Interview with Chad's foreign minister{place}" + ANSWERED, "I", "us") == [("Chad's foreign minister", "TCD")] * 2
    )


@pytest.mark.parametrize(
    "head",
    [
        "Oman waits\n\nIn an interview with Penny Wong, Oman asked for help.",  # another gave it
        "Interview with a Lima paper about Foreign Minister Penny Wong",
        "Question marks hang over Chad\n\nPenny Wong waits.",
        "Oman waits\n\nIt rains in Lima.\n\nInterview with Foreign Minister Penny Wong planned",  # in its middle
    ],
)
def test_no_other_mention_of_an_interview_tells_who_we_are(head: str) -> None:
    assert WONG not in spoken(head + ANSWERED, "I", "us")


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("A: We urge Peru to wait.", WONG),
        ("Answer: Peru rests. We urge Peru to wait.", WONG),
        ("MS WONG: We urge Peru to wait.", WONG),
        ("Foreign Minister Melanie Joly: We urge Peru to wait.", ("Melanie Joly", "CAN")),
        ("Q: We hear that Melanie Joly left. Must Peru wait?", NOBODY),
        ("Question: Peru met Melanie Joly. We hear that they quarrelled.", NOBODY),
        ("We hear that Melanie Joly left. Must Peru wait?", NOBODY),
        ("Bo Berg, Lima Times: We hear that Melanie Joly left.", NOBODY),
    ],
)
def test_a_question_is_not_hers_who_answers_it(line: str, who: tuple[str, str] | None) -> None:
    text = f"Interview with Foreign Minister Penny Wong\n\nQ: Melanie Joly went to Chad. What now?\n\n{line}"
    assert spoken(text, "We")[0] == (who or ("We", None))


def test_where_no_head_tells_who_answers_it_is_nobody_named_in_a_question() -> None:
    text = "Chad and Peru\n\nQ: Melanie Joly of Canada told Penny Wong no. And you?\n\nA: We told Chad to wait.{}"
    assert spoken(text.format(""), "We") == [("We", None)]
    assert spoken(text.format("\n\nPenny Wong: I urge Peru to wait."), "I") == [WONG]


LETTER = """S/2022/700

Letter dated 5 September 2022 from the {} to the United Nations addressed to the President of the Security Council

Melanie Joly of Canada accused Peru on Monday.

We call on Peru to wait. My Government thanks Oman. My delegation is ready."""


@pytest.mark.parametrize(
    ("sender", "code"),
    [
        ("Permanent Representative of Chad", "TCD"),
        ("Chargé d'affaires a.i. of the Permanent Mission of Kenya", "KEN"),
        ("Minister for Foreign Affairs of Fiji", "FJI"),
    ],
)
def test_a_letter_is_its_sender_s(sender: str, code: str) -> None:
    found = spoken(LETTER.format(sender), "We", "My Government", "My delegation")
    assert [told for _, told in found] == [code, code, code]


def test_a_quotation_in_it_is_its_own_speaker_s() -> None:
    text = LETTER.format("Permanent Representative of Chad") + ' Canadian Foreign Minister Melanie Joly said: "We will help."'
    assert spoken(text, "We will"[:2]) == [("Melanie Joly", "CAN")]


def test_a_form_of_address_is_nobody_s_own() -> None:
    text = LETTER.format("Permanent Representative of Chad") + " Peru heard Her Majesty's Government."
    assert spoken(text, "Her Majesty's Government")[0][1] != "TCD"


def test_nobody_else_is_likely_where_who_speaks_is_known_or_untold() -> None:
    """Neither is weighed once more by the states that the text names (`affiliation_signs.py`)."""
    for head in ("Interview with Penny Wong", "Interview with a farmer"):
        text = head + ANSWERED
        at = text.rindex("I phoned")
        spans = [Span(at, at + 1, "I"), Span(text.index("Oman"), text.index("Oman") + 4, "Oman")]
        said, whom = (actors for actors in resolve_spans(text, spans, ON))
        sides = (Argument("initiator", spans[0], 0.9, said), Argument("recipient", spans[1], 0.9, whom))
        assert not is_open(Mention("phone_call", "occurred", spans[0], 0.9, sides), sides[0])


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("MR. BERG: The President spoke to Peru's king. He thanked Peru.", "The President", None),
        ("MS. McLIND: The Secretary met Peru's foreign minister in Lima.", "The Secretary", None),
        ("Q: Has Peru asked?\n\nMR. BERG: The Vice President will visit Peru.", "The Vice President", None),
        ("MR. BERG: The Secretary met Peru's foreign minister. Peru and U.S. envoys ate.", "The Secretary", "USA"),
        # of no briefing, or of whom words tell
        ("MR. BERG: The President of Peru spoke. Peru left.", "The President of Peru", "PER"),
        ("SPOKESMAN: The President spoke in Lima. Peru was pleased.", "The President", "PER"),
        ("Mr. Berg: The President spoke in Lima. Peru was pleased.", "The President", "PER"),
    ],
)
def test_whom_the_spokesmen_of_a_briefing_serve(text: str, phrase: str, code: str | None) -> None:
    assert [each for _, each in spoken(text, phrase)] == [code]


def test_who_is_named_in_a_point_of_a_paper_does_not_speak() -> None:
    points = "Summit in Lima\n\n{}We met Bo Berg of Peru. Bo Berg left. We thank Fiji.\n\nPeru and Peru."
    assert [actor.code for actor in read(points.format("2. "), "Bo Berg of Peru", "We")[-1]] == [None]
    assert [actor.code for actor in read(points.format(""), "Bo Berg of Peru", "We")[-1]] == ["PER"]


def test_the_speaker_of_a_statement_is_not_looked_for_in_its_next_paragraph() -> None:
    told = read("Statement by Us\n\nBo Berg of Peru came. We thank Fiji.", "Bo Berg of Peru", "We")[-1]
    assert HEARD not in told[0].reason
