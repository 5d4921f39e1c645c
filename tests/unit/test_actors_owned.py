"""What belongs to somebody: officers of a body, relatives of a person, ministers of "the latter", an island's people."""

import pytest

from tests.unit.actors_read import OTHERS, codes, last, names


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Iran told the International Atomic Energy Agency. The agency's men blamed Syria.", "The agency's men", "IGO"),
        ("Chad told the International Criminal Court to go. The court's prosecutor blamed Mali.", "court's prosecutor", "IGO"),
        ("Fiji wrote to ASEAN. The association's members blamed Peru.", "The association's members", "IGO"),
        ("Kenya asked the World Bank for aid. The bank's experts praised Chad.", "The bank's experts", "IGO"),
        ("Peru spoke. Peru's foreign ministry left. The agency's head praised Chad.", "The agency's head", "PER"),
    ],
)  # fmt: skip
def test_the_officers_of_a_body_are_the_body_s(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase) == [[code]]


@pytest.mark.parametrize("relative", ["predecessor", "son-in-law", "nephew", "cousin", "confidant"])
def test_a_relative_of_a_known_person_is_not_that_person(relative: str) -> None:
    phrase = f"Joe Biden's {relative}"
    assert (codes(f"{phrase} went to Peru.", phrase), names(f"{phrase} went to Peru.", phrase)) == ([["USA"]], [phrase])


def test_what_a_known_person_owns_beside_is_read_as_before() -> None:
    assert names("Joe Biden's visit pleased Peru.", "Joe Biden's visit") == ["Joe Biden"]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Amnesty International blamed Peru. Its foreign minister denied it.", "Its foreign minister", "PER"),
        ("Human Rights Watch blamed Chad. Its government denied it.", "Its government", "TCD"),
        ("The World Bank lent Oman money. Its prime minister was pleased.", "Its prime minister", "OMN"),
        ("Amnesty International accused Peru of raids in Chad. Its government was angry.", "Its government", "PER"),
        ("Chad blamed Amnesty International. Its government was angry.", "Its government", "TCD"),
    ],
)
def test_a_body_has_no_government(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase) == [[code]]


def test_a_body_has_a_spokesman() -> None:
    assert [actor.code for actor in last("NATO blamed Peru. Its spokesman said so.", "NATO", "Its spokesman")] == ["IGO"]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Turkey invaded Cyprus. The island's president met the envoy.", "The island's president", "CYP"),
        ("Norway bombed Libya. Cuba was silent. Norway praised the island.", "the island", "CUB"),
        ("Spain held a man on the island of Ibiza. Cuba spoke. Spain thanked the island's police.", "the island's police", "ESP"),
        ("Greece spoke of Spain. The island's police left.", "The island's police", "GRC"),  # neither is an island
    ],
)
def test_an_island_is_a_state_that_is_one(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase) == [[code]]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Peru blamed Chad and its president for raids.", "its president", "TCD"),
        ("Peru called on Chad and its prime minister to resign.", "its prime minister", "TCD"),
        ("Peru was condemned by Chad and its army on Monday.", "its army", "TCD"),
        ("Donald Trump praised Emmanuel Macron and his foreign minister.", "his foreign minister", "FRA"),
    ],
)
def test_its_army_behind_an_object_and_joined_to_it_is_the_object_s(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase) == [[code]]


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("Biden praised Sisi and his army.", ("Biden", "Sisi", "his army"), "EGY"),
        ("Macron met Tshisekedi and his generals in Kinshasa.", ("Macron", "Tshisekedi", "his generals"), "COD"),
        ("Macron met President Sisi and his generals.", ("Macron", "President Sisi", "his generals"), "EGY"),
        # the surname is no object, or another's name ends with it
        ("Biden spoke of Sisi and his army cheered.", ("Biden", "Sisi", "his army"), "USA"),
        ("Biden and his generals praised Sisi.", ("Biden", "his generals"), "USA"),
        ("Biden left Cairo and his aides praised Sisi.", ("Biden", "his aides"), "USA"),
    ],
)
def test_his_army_behind_a_bare_surname_and_joined_to_it_is_his(text: str, words: tuple[str, ...], code: str) -> None:
    assert codes(text, *words)[-1] == [code]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Peru attacked Chad and its soldiers fought near Abeche.", "its soldiers", "PER"),
        ("Peru bombed Chad and its president on Monday threatened Mali.", "its president", "PER"),
        ("Peru blamed Chad, and its president left for Mali.", "its president", "PER"),
        ("Peru recalled its envoy from Chad and its consul from Abeche.", "its consul", "PER"),
        ("Peru apologised to Chad for its army's raid.", "its army", "PER"),
        ("Peru rebuked Chad and its own ambassador on Monday.", "its own ambassador", "PER"),
        ("Peru blamed Chad for its scientists' deaths.", "its scientists", "PER"),
        ("Peru thanked Chad for its consul's release.", "its consul", "PER"),
        ("Donald Trump praised Angela Merkel and his foreign minister.", "his foreign minister", "USA"),
    ],
)
def test_its_army_that_is_joined_to_no_object_is_the_subject_s(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase) == [[code]]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Togo freed four of its generals.", "four of its generals", "TGO"),
        ("Togo jailed dozens of its own citizens.", "dozens of its own citizens", "TGO"),
        ("Togo banned 12 of its opposition politicians.", "12 of its opposition politicians", "TGO"),
        # of others
        ("Togo attacked one of its neighbours.", "one of its neighbours", None),
        ("Togo arrested three of its fighters.", "three of its fighters", None),
    ],
)
def test_some_of_its_officials_are_of_its_state(text: str, phrase: str, code: str | None) -> None:
    assert codes(f"Peru spoke. {text}{OTHERS} Benin. Togo.", "Togo", phrase)[-1] == [code]


def test_some_of_its_officials_behind_another_object_may_be_that_one_s() -> None:
    actors = last("Togo blamed Benin and 30 of its officials.", "Togo", "30 of its officials")
    assert [actor.reason.startswith("last state named") for actor in actors] == [True]
