"""Two who do the same to each other: "Each accused the other"."""

from dataclasses import replace

import pytest

from dateline.resolve.reciprocal import EACH_OTHER
from dateline.weighing.affiliation_signs import is_open
from tests.unit.actors_read import codes, last
from tests.unit.affiliations import OPEN, summons


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Chad and Mali each accused the other of lies.", "the other"),
        ("Chad and Mali fought. Each side blamed the other.", "the other"),
        ("Chad and Mali both accused the other side.", "the other side"),
        ("Neither Chad nor Mali blamed the other.", "the other"),
        ("Chad and Mali fought. Either side accused the other of raids.", "the other"),
    ],
)
def test_the_other_of_each_is_one_of_the_two_and_the_other(text: str, phrase: str) -> None:
    assert [(actor.code, actor.reason) for actor in last(text, phrase)] == [(None, EACH_OTHER)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Chad held both men; it freed one and killed the other.", "the other"),
        ("Both men were charged. Chad freed the other.", "the other"),
        ("Each of them met the other ministers.", "the other ministers"),
        ("Chad freed a man and killed the other.", "the other"),
        ("Chad and Mali each armed the other's enemies.", "the other's enemies"),
        ("Chad and Mali armed each other's rebels.", "each other's rebels"),
        ("Both Chad and Mali wooed the other's allies.", "the other's allies"),
    ],
)
def test_another_is_left_to_the_article(text: str, phrase: str) -> None:
    assert last(text, phrase)[0].reason != EACH_OTHER


@pytest.mark.parametrize("phrase", ["Each", "Each side", "Either side", "Each country"])
def test_each_who_blames_the_other_is_either_of_two(phrase: str) -> None:
    assert codes(f"Chad and Mali fought. {phrase} blamed the other for it.", phrase) == [["TCD", "MLI"]]


def test_each_without_the_other_may_be_of_several() -> None:
    assert codes("Chad, Mali and Peru left. Each blamed Oman.", "Each") == [[None]]


def test_whose_the_other_of_each_is_is_not_weighed() -> None:
    mention = summons(replace(OPEN, reason=EACH_OTHER))
    assert not is_open(mention, mention.arguments[0])


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Chad and Mali expelled each other's diplomats.", "each other's diplomats"),
        ("Chad and Mali shut one another's embassies.", "one another's embassies"),
        ("Chad and Mali freed 40 of each other's soldiers.", "40 of each other's soldiers"),
        ("Chad and Mali met. Both countries summoned the other's ambassador.", "the other's ambassador"),
        ("Chad and Mali each expelled two of the other's officials.", "two of the other's officials"),
        ("Chad and Mali both summoned the other side's envoy.", "the other side's envoy"),
        ("Chad and Mali each summoned the envoy of the other.", "the envoy of the other"),
    ],
)
def test_what_is_the_other_s_is_of_either(text: str, phrase: str) -> None:
    assert [(actor.code, actor.reason) for actor in last(text, phrase)] == [(None, EACH_OTHER)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Chad freed one of both sailors and jailed the other's friend.", "the other's friend"),
        ("Chad and Mali each met the envoys of the other countries.", "the envoys of the other countries"),
        ("Chad and Mali quarrel. Chad shut the other's embassy.", "the other's embassy"),
    ],
)
def test_the_other_s_of_no_each_is_left_to_the_article(text: str, phrase: str) -> None:
    assert last(text, phrase)[0].reason != EACH_OTHER
