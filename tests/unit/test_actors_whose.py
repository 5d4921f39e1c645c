"""'Whose': who stands behind it is of the one named right before it, not of the first state of the sentence."""

import pytest

from tests.unit.actors_read import OTHERS, codes, last, names


@pytest.mark.parametrize(
    ("text", "noun", "wanted"),
    [
        ("Mali blamed Chad, whose army fired.", "army", ["TCD"]),
        ("Mali blamed Chad, whose own special forces fired.", "special forces", ["TCD"]),
        ("Mali blamed the United Nations, whose experts came.", "experts", ["UNO"]),
        ("Mali met Emmanuel Macron, whose government fell.", "government", ["FRA"]),
        ("Mali blamed Peru and Chad, whose troops fired.", "troops", ["TCD"]),  # of the last, or of both
        ("Mali blamed rebels, whose chief met Bo Berg in Chad.", "chief", [None]),
        ("Mali blamed Chad, whose neighbours met.", "neighbours", [None]),
        ("Mali blamed Chad, whose Libyan guards fired.", "Libyan guards", ["LBY"]),
        ("Mali blamed a man whose army fired.", "army", ["MLI"]),
        ("Chad, which is poor, blamed Mali, not knowing whose army fired.", "army", ["TCD"]),
    ],
)
def test_who_stands_behind_whose_is_of_the_name_before_it(text: str, noun: str, wanted: list[str]) -> None:
    assert codes(text + OTHERS, noun) == [wanted]


def test_an_office_behind_whose_is_called_by_its_holder() -> None:
    assert names("Turkey praised Qatar, whose emir met an envoy.", "emir") == ["Tamim bin Hamad"]
    assert [actor.reason for actor in last("Turkey blamed Peru, whose army fired.", "army")] == ["'whose' country name"]


@pytest.mark.parametrize("owner", ["Chad", "Fiji and Chad"])
def test_nor_by_the_only_holder_of_it_whom_the_article_names_if_he_is_of_another_state(owner: str) -> None:
    text = f"{owner}, whose president met Bo Berg, praised Emmanuel Macron."
    assert [actor.code for actor in last(text, "president")][-1:] == ["TCD"]
    assert codes("France, whose president met Bo Berg, praised Emmanuel Macron.", "president") == [["FRA"]]


def test_whom_the_subject_behind_whose_acts_on_is_who_the_sentence_is_about() -> None:
    text = "Chad left a meeting with Peru, whose experts accused it of lying." + OTHERS
    assert codes(text, "Chad", "Peru", "experts", "it")[-2:] == [["PER"], ["TCD"]]
