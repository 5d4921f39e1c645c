"""Who is spoken to and none of the speaker's own: the government that a state by its name urges, the island nation it aids."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span

DAY = date(2015, 3, 11)


def told(text: str, kind: str, trigger: str, by: str, to: str, inner: str = "") -> list[list[str | None]]:
    """The codes of those spoken to, and of the same where they are to act (`inner`, the words of that event)."""

    def words(found: str) -> Span:
        at = text.rindex(found)
        return Span(at, at + len(found), found)

    start = max(text.rfind(". ", 0, words(trigger).start) + 2, 0)
    sentence = Span(start, len(text), text[start:])
    to_whom = Argument("recipient", words(to), 0.9)
    said = Mention(kind, "occurred", words(trigger), 0.9, (Argument("initiator", words(by), 0.9), to_whom), sentence)
    acting = (replace(to_whom, role="initiator"),)
    mentions = [said, Mention("talks", "possible", words(inner), 0.9, acting, sentence)] if inner else [said]
    found = [mention.arguments for mention in resolve_mentions(Article("a", text, DAY), mentions)]
    return [[x.code for a in arguments if a.span == to_whom.span for x in a.actors] for arguments in found]


@pytest.mark.parametrize(
    ("before", "by", "to", "code"),
    [
        ("Chile declared a state of emergency.", "Argentina", "the government", "CHL"),
        ("Mali's army seized power.", "Niger", "the military", "MLI"),
        ("Egypt shut down the internet.", "Athens", "the president", "EGY"),
        ("Kenya blocked three channels on Monday.", "Uganda", "the authorities", "KEN"),
    ],
)
def test_a_state_by_its_name_does_not_speak_to_its_own_government(before: str, by: str, to: str, code: str | None) -> None:
    text = f"{before} {by} urged {to} to hold talks."
    assert told(text, "demand", "urged", by, to, "talks") == [[code], [code]]


@pytest.mark.parametrize(
    ("by", "to"),
    [
        ("Kenya's foreign minister", "the government"),
        ("Uhuru Kenyatta", "the government"),
        ("Kenya's opposition", "the government"),
        ("Kenya", "the nation"),
        ("Kenya", "the people"),
        ("Kenya", "its army"),
    ],
)
def test_ministers_and_parties_speak_to_their_own_government_and_a_state_to_its_people(by: str, to: str) -> None:
    text = f"Uganda voted. Kenya waits and looks on. {by} urged {to} to hold talks."
    assert told(text, "demand", "urged", by, to) == [["KEN"]]


@pytest.mark.parametrize(
    ("before", "by", "to", "code"),
    [
        ("The Maldives is in debt.", "India", "the island nation", "MDV"),
        ("Sri Lanka met Indian envoys.", "Narendra Modi", "the tiny island nation", "LKA"),
        ("Nepal is short of fuel.", "China", "the Himalayan nation", "NPL"),
        ("Qatar is cut off.", "Turkey", "the desert kingdom", "QAT"),
        ("Chad is short of food.", "Niger", "the oil-rich country", "TCD"),
    ],
)
def test_a_nation_that_is_described_is_not_the_giver_s_own(before: str, by: str, to: str, code: str) -> None:
    text = f"{before} {by} on Monday pledged help to {to}."
    assert told(text, "pledge", "pledged", by, to) == [[code]]
    assert told(text, "aid", "help", by, to) == [[code]]


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Uganda voted. Uhuru Kenyatta pledged roads to the entire nation.", "Uhuru Kenyatta", "the entire nation"),
        ("Kenya voted. Uhuru Kenyatta pledged roads to the whole country.", "Uhuru Kenyatta", "the whole country"),
        ("Kenya voted. Uhuru Kenyatta pledged roads to the impoverished nation.", "Uhuru Kenyatta", "the impoverished nation"),
        ("Kenya voted. Uganda waits. Kenya pledged roads to the nation.", "Kenya", "the nation"),
        ("Uganda voted. Uhuru Kenyatta pledged roads to the Kenyan nation.", "Uhuru Kenyatta", "the Kenyan nation"),
    ],
)
def test_the_whole_nation_is_the_speaker_s_and_one_may_be_named(text: str, by: str, to: str) -> None:
    assert told(text, "pledge", "pledged", by, to) == [["KEN"]]


@pytest.mark.parametrize(
    "before", ["Kenya votes in May. Uganda watches Kenya.", "The opposition of Kenya left. Uganda watches Kenya.", "Kenya waits."]
)
def test_parties_of_an_election_or_of_the_only_state_are_at_home(before: str) -> None:
    text = f"{before} Uhuru Kenyatta urged all parties to accept it."
    assert told(text, "demand", "urged", "Uhuru Kenyatta", "all parties") == [["KEN"]]


@pytest.mark.parametrize(
    ("kind", "trigger", "by", "to"),
    [("diplomat_expulsion", "expelled", "Germany", "two Germans"), ("sanctions_imposed", "punished", "Sanaa", "Aden")],
)
def test_no_state_expels_its_own_or_imposes_sanctions_on_them(kind: str, trigger: str, by: str, to: str) -> None:
    assert told(f"{by} {trigger} {to} on Monday.", kind, trigger, by, to) == [[None]]


@pytest.mark.parametrize(
    ("text", "by", "to", "codes"),
    [
        ("Chad and Mali clashed. China urged the two to talk.", "China", "the two", ["TCD", "MLI"]),
        ("Kenya votes. Uhuru Kenyatta urged the two to talk.", "Uhuru Kenyatta", "the two", ["KEN"]),
        ("Kenya votes. Uhuru Kenyatta urged two parties to talk.", "Uhuru Kenyatta", "two parties", ["KEN"]),
    ],
)
def test_the_two_who_are_told_of_or_are_at_home_may_be_known(text: str, by: str, to: str, codes: list[str]) -> None:
    assert told(text, "demand", "urged", by, to) == [codes]


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("had been jailed in Lima", []),
        ("were unlawfully beaten by Peru's police", []),
        ("had jailed a Peruvian", ["KEN"]),
        ("were involved in the raid", ["KEN"]),
    ],
)
def test_who_was_wronged_is_not_accused_and_who_did_wrong_is(said: str, codes: list[str]) -> None:
    text = f"Kenya's opposition complained that the Kenyan police {said}."
    assert told(text, "accusation", "complained", "Kenya's opposition", "Kenyan police") == [codes]
