"""Whom 'he' and 'she' mean where that is not the first person of the nearest sentence that names any."""

import pytest

from dateline.actors.tenures import tenures
from dateline.actors.titles import is_of_a_woman
from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from tests.unit.actors_read import ON

XI, BIDEN, PUTIN, MACRON = "Xi Jinping", "Joe Biden", "Vladimir Putin", "Emmanuel Macron"


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Dmitry Medvedev resigned. He served under Vladimir Putin. In May he flew to Lima.", "he flew", "Dmitry Medvedev"),
        ("Dmitry Medvedev rose. He was dull until Vladimir Putin called him. Peru thanked him.", "him.", "Dmitry Medvedev"),
        ("Joe Biden came. He was greeted by Emmanuel Macron, who kissed him. He praised Peru.", "He praised", BIDEN),
        ("Joe Biden came. He knew Xi Jinping. He knew Vladimir Putin. Chad and he agreed.", "he agreed", BIDEN),
        ("Theresa May fell. She taught until Angela Merkel met her. In May she saw Lima.", "she saw", "Theresa May"),
        ("Joe Biden said he liked Xi Jinping. He praised Peru.", "He praised", BIDEN),
        ("Joe Biden wept. On Monday he met Xi Jinping. He praised Peru.", "He praised", BIDEN),
        # the sentence goes over to another, or does not begin with the pronoun
        ("Joe Biden came. When he wept, Emmanuel Macron laughed. He praised Chad.", "He praised", MACRON),
        ("Joe Biden wept. The man whom he knew met Xi Jinping. He praised Peru.", "He praised", XI),
        ("Joe Biden wept. She met Xi Jinping. He praised Peru.", "He praised", XI),
        ("Joe Biden wept. Chad knew “he is Xi Jinping”. Emmanuel Macron laughed. He left.", "He left", MACRON),
        ("It rained. He met Xi Jinping. He praised Peru.", "He praised", XI),  # whom the first one means is not told
        ("Queen Elizabeth invited Joe Biden to Lima. Sadiq Khan accused him.", "him.", BIDEN),
        ("Priti Patel met Emmanuel Macron. Oman thanked him.", "him.", MACRON),
        ("Joe Biden is on trial. A witness of the Public Prosecution knew when he came.", "he came", BIDEN),  # no person
    ],
)
def test_a_sentence_that_begins_with_he_goes_on_with_him(text: str, pronoun: str, name: str) -> None:
    word, at = pronoun.split(maxsplit=1)[0].strip("."), text.rindex(pronoun)
    assert _meant(text, word, at) == name


@pytest.mark.parametrize("name", ["Lind", "Oduya"])
def test_he_is_not_handed_on_over_somebody_whom_no_table_knows(name: str) -> None:
    text = f"Joe Biden came. He wept within the week.\n\n{name} has stayed calm. Chad waits, he said, for Peru."
    assert _meant(text, "he", text.index("he said")) != BIDEN


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Joe Biden wept. In a call with Xi Jinping on Monday, he promised tanks.", BIDEN),
        ("Joe Biden wept. In a letter to President Xi Jinping he promised tanks.", BIDEN),
        ("Joe Biden wept. After meeting Xi Jinping and Vladimir Putin he promised tanks.", BIDEN),
        ("Joe Biden wept. Asked about Vladimir Putin, he promised tanks.", BIDEN),
        ("Joe Biden wept. Under pressure from Xi Jinping he promised tanks.", BIDEN),
        ("Joe Biden wept. Speaking alongside Xi Jinping, he promised tanks.", BIDEN),
        ("In a call with Xi Jinping, Joe Biden wept. In a call with Vladimir Putin he promised tanks.", BIDEN),
        ("Joe Biden said: “We wait.” In a call with Xi Jinping he promised tanks.", BIDEN),
        # whose view, visit or words it is may be meant
        ("Joe Biden wept. In the view of Xi Jinping he promised tanks.", XI),
        ("Joe Biden wept. In Xi Jinping's talks with Vladimir Putin he promised tanks.", XI),
        ("Joe Biden wept. After a visit by Xi Jinping he promised tanks.", XI),
        ("Joe Biden wept. According to Xi Jinping he promised tanks.", XI),
        ("Joe Biden wept. After Xi Jinping came to Oman with Vladimir Putin he promised tanks.", XI),
        ("Xi Jinping wept over talks with Vladimir Putin, and he promised tanks.", XI),
    ],
)
def test_who_is_met_or_told_in_the_first_words_of_a_sentence_is_not_its_he(text: str, name: str) -> None:
    assert _meant(text, "he", text.rindex("he promised")) == name


def test_whoever_is_called_by_the_title_of_a_woman_is_no_he() -> None:
    titled = {entry.name for entry in tenures() if entry.name.split()[0] in ("Queen", "Princess", "Empress")}
    assert {"Queen Beatrix", "Queen Noor", "Princess Anne"} <= titled
    assert all(map(is_of_a_woman, titled))


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        ("\n\nThe US president's party won.", BIDEN),  # somebody of that state is told of
        ("\n\nThe Greek prime minister's plane was late.", BIDEN),
        (" The Greek prime minister's party won.", BIDEN),  # of the same paragraph
        ("\n\nThe Greek prime ministers' party won.", BIDEN),
    ],
)
def test_he_goes_on_behind_what_belongs_to_others(behind: str, name: str) -> None:
    text = f"Joe Biden came.{behind} Emmanuel Macron thanked him."
    assert _meant(text, "him", text.rindex("him")) == name


def _meant(text: str, word: str, at: int) -> str:
    return resolve_spans(text, [Span(at, at + len(word), word)], ON)[0][0].name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In a call with Xi Jinping, Joe Biden wept. Then he left.", BIDEN),
        ("After meeting Xi Jinping in Lima on Monday, US President Joe Biden wept. Then he left.", BIDEN),
        ("In a letter to Xi Jinping and Vladimir Putin, Joe Biden, who wept, asked for help. Then he left.", BIDEN),
        ("Unlike Xi Jinping, Joe Biden wept. Then he left.", BIDEN),
        ("Vladimir Putin said: “We wait.” In a call with Xi Jinping, Joe Biden wept. Then he left.", BIDEN),
        ('Vladimir Putin said: "We wait." In a call with Xi Jinping, Joe Biden wept. Then he left.', BIDEN),
        ("In a call with Xi Jinping, Joe Biden said he would pay.", BIDEN),
        # of a list nobody is the subject, nor is an owner; or the first words tell of their own act
        ("In a call with Xi Jinping, Joe Biden and Vladimir Putin wept. Then he left.", XI),
        ("With Xi Jinping, Joe Biden and Vladimir Putin there, Chad wept. Then he left.", XI),
        ("In a letter to Xi Jinping, Joe Biden's wife wept. Then he left.", XI),
        ("When Xi Jinping came, Joe Biden wept. Then he left.", XI),
        ("Xi Jinping met Vladimir Putin, Joe Biden said. Then he left.", XI),
        ("In a call with Xi Jinping, Chad wept. Then he left.", XI),
    ],
)
def test_the_subject_stands_behind_first_words_that_tell_whom_he_met(text: str, name: str) -> None:
    assert _meant(text, "he", text.rindex("he ")) == name
