"""European bodies that are not the Union's."""

import pytest

from dateline.resolve.actors import resolve_actors
from tests.unit.actors_read import codes

ABOUT = " Chad waited. Chad slept."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Fair Trading Commission of Peru wrote to Brussels.", "EUR"),
        ("The Fair Trading Commission of Peru met the European Union's envoy.", "EUR"),
        ("The Fair Trading Commission of Peru met.", None),
    ],
)
def test_the_commission_is_the_unions_where_anything_else_of_it_is_told(text: str, code: str | None) -> None:
    assert codes(f"{text} The Commission warned Chad.", "The Commission") == [[code]]


def test_an_acronym_that_is_also_a_sports_body_goes_by_the_words_of_the_article() -> None:
    assert codes("Chad accused the ICC over a cricket match.", "the ICC") == [["NGO"]]
    assert codes("Chad accused the ICC over a warrant.", "the ICC") == [["IGO"]]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("the European Space Agency", "IGO"),
        ("the European Broadcasting Union", "NGO"),
        ("European federations", "EUR"),
        ("the European Medicines Agency", "EUR"),
        ("the European Fisheries Control Agency", "EUR"),
        ("European leaders", "EUR"),
        ("European firms", "MNC"),
    ],
)
def test_not_every_european_body_is_the_unions(words: str, code: str) -> None:
    assert [actor.code for actor in resolve_actors(words, None)] == [code]


def test_a_national_committee_or_council_is_none_of_several_states() -> None:
    told = "The United Nations and the Council of Europe met. Pakistan's prime minister convened the National Security Committee."
    assert codes(told, "the National Security Committee") == [["PAK"]]
    assert codes(f"{told} In Lima the national council met.", "the national council") != [["IGO"]]
    assert codes("The Council of Europe met Chad. The council left.", "The council") == [["IGO"]]
