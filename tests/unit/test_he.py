"""Whom 'he' and 'she' mean where that is not the first person of the nearest sentence that names any."""

import pytest

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
        ("Joe Biden came. He wept, and Emmanuel Macron called Peru. He praised Chad.", "He praised", MACRON),
        ("Joe Biden came. He wept; President Emmanuel Macron called Peru. He praised Chad.", "He praised", MACRON),
        ("Joe Biden went. He was replaced by Emmanuel Macron. He praised Chad.", "He praised", MACRON),
        ("Joe Biden came. When he wept, Emmanuel Macron laughed. He praised Chad.", "He praised", MACRON),
        ("Joe Biden wept. The man whom he knew met Xi Jinping. He praised Peru.", "He praised", XI),
        ("Joe Biden wept. She met Xi Jinping. He praised Peru.", "He praised", XI),
        ("Joe Biden wept. Chad knew “he is Xi Jinping”. Emmanuel Macron laughed. He left.", "He left", MACRON),
        ("It rained. He met Xi Jinping. He praised Peru.", "He praised", XI),  # whom the first one means is not told
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Joe Biden hosted talks in Lima, and Xi Jinping offered help when he came.", XI),
        ("Joe Biden spoke; Emmanuel Macron asked for help after he came.", MACRON),
        ("Joe Biden spoke, while President Emmanuel Macron called for calm before he came.", MACRON),
        ("Joe Biden spoke, but China's Xi Jinping warned of war as he came.", XI),
        # one clause, a list, another subject
        ("Joe Biden thanked Xi Jinping when he came.", BIDEN),
        ("Joe Biden met Vladimir Putin, Emmanuel Macron, and Xi Jinping when he came.", BIDEN),
        ("Joe Biden spoke, and Peru thanked Xi Jinping when he came.", BIDEN),
        ("Joe Biden wept, and Xi Jinping said that he came.", BIDEN),
    ],
)
def test_he_of_a_when_clause_is_the_subject_of_the_clause_that_it_hangs_on(text: str, name: str) -> None:
    assert _meant(text, "he", text.rindex("he came")) == name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Chad will free Vladimir Putin, President Xi Jinping told parliament on Monday.", XI),
        ("Chad will free Vladimir Putin, former President Joe Biden said.", BIDEN),
        ("Chad will free Vladimir Putin, said Emmanuel Macron.", MACRON),
        ("Speaking to Vladimir Putin, Emmanuel Macron announced a truce.", MACRON),
        # the last words tell who else does what, or who is told of
        ("Vladimir Putin met Joe Biden, and Xi Jinping told reporters.", PUTIN),
        ("Vladimir Putin met Joe Biden, who told Xi Jinping.", PUTIN),
        ("Vladimir Putin left Peru, the Kremlin said.", PUTIN),
        ("Vladimir Putin told Joe Biden, Xi Jinping and Peru.", PUTIN),
    ],
)
def test_he_said_is_who_tells_the_sentence_before_at_its_end(before: str, name: str) -> None:
    text = f"{before} He said Mali had shelled Oman."
    assert _meant(text, "He", text.rindex("He said")) == name
    text = f"{before} He also said that Mali had shelled Oman."
    assert _meant(text, "He", text.rindex("He also")) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Angela Merkel rang Joe Biden, and Emmanuel Macron met Xi Jinping in Lima and urged him to stay.", XI),
        ("Dmitry Medvedev rang Joe Biden; Emmanuel Macron met Xi Jinping in Lima and urged him to stay.", XI),
        ("Dmitry Medvedev rang Joe Biden, while Emmanuel Macron received Xi Jinping and praised him.", XI),
        ("Dmitry Medvedev said Emmanuel Macron had rung Xi Jinping and warned him.", XI),
        ("Emmanuel Macron rang Xi Jinping and thanked him.", XI),
        # no verb joined to another with an object of its own
        ("Joe Biden was angry, and Emmanuel Macron stayed at home and praised him.", BIDEN),
        ("Joe Biden wept, and Peru thanked him.", BIDEN),
        ("Joe Biden fled after Emmanuel Macron told Xi Jinping to go and help him.", BIDEN),
        ("Joe Biden rang Dmitry Medvedev, and Emmanuel Macron said that Xi Jinping came and praised him.", BIDEN),
    ],
)
def test_him_is_the_object_of_the_verb_to_which_his_is_joined(text: str, name: str) -> None:
    assert _meant(text, "him", text.rindex("him")) == name


@pytest.mark.parametrize("party", ["party", "centre-left coalition", "bloc"])
def test_he_behind_the_party_of_a_premier_without_a_name_is_nobody_of_the_paragraph_before(party: str) -> None:
    text = f"Joe Biden met Vladimir Putin.\n\nThe Greek prime minister's {party} won. Emmanuel Macron thanked him."
    assert _meant(text, "him", text.rindex("him")) == "him"


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
