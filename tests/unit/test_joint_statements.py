"""Whom "we" means in a statement of several or of a body: those whom its head names, not who is named in it."""

import pytest

from dateline.resolve.speakers import HEARD
from tests.unit.actors_read import read

BODY = "\n\nBo Berg of Peru came to Lima on Monday. We thank Fiji. Peru and Peru and Peru."


def we(text: str, word: str = "We") -> list[str | None]:
    return [actor.code for actor in read(text, "Bo Berg of Peru", word)[-1]]


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("Joint statement of the foreign ministers of Chad, Mali and Niger", ["TCD", "MLI", "NER"]),
        ("JOINT COMMUNIQUE OF CHAD AND MALI", ["TCD", "MLI"]),
        ("Joint Declaration by Chad and Mali on Oman, Paris, 9 May 2019", ["TCD", "MLI"]),
        ("Full text of the joint statement on Oman by Chad and Mali", ["TCD", "MLI"]),
        ("Oslo Declaration of the African Union", ["IGO"]),
        ("G7 Foreign Ministers' Statement on Oman", ["IGO"]),
        ("Statement by the Foreign Ministry of Chad", ["TCD"]),
        ("News\n\nThe presidents of Chad and Mali issued the following statement on Friday:", ["TCD", "MLI"]),
        ("News\n\n1. We, the heads of state of the African Union, met in Addis Ababa.", ["IGO"]),
        ("Leaders' Joint Statement\n\nWe, the leaders of Chad, Mali and Niger, met in Oman.", ["TCD", "MLI", "NER"]),
        ("Joint Statement on Oman", [None]),  # whose it is, is not told
        ("Statement of the Leaders", [None]),
        ("Chad's statement on Oman", ["TCD"]),
        ("African Union foreign ministers' statement on Oman", ["IGO"]),
        ("Statement of the mission of the United States", ["USA"]),
        ("The African Union and Chad's declaration on Oman", ["IGO", "TCD"]),
    ],
)
def test_we_are_all_who_make_the_statement(head: str, wanted: list[str | None]) -> None:
    assert we(head + BODY) == wanted


@pytest.mark.parametrize(
    "head",
    [
        "Oman slams statement by Chad and Mali",
        "Oman slams Chad's statement on fish",
        "Statement to the Council of Ministers",
        "Statement on talks with the United States",
        "Oman is angry\n\nA joint statement of Chad and Mali was rejected by Oman.",
        "Opinion: a declaration of weakness",
        "Chad’s statement angers Oman.",
        "We, too, are angry",
        "Chad and Mali",
    ],
)
def test_what_tells_of_a_statement_is_none(head: str) -> None:
    assert we(head + BODY) == ["PER"]


def test_our_ministers_are_one_of_each() -> None:
    text = "Joint statement of Chad and Mali\n\nBo Berg of Peru came. Our ministers thanked Fiji."
    assert we(text, "Our ministers") == ["TCD", "MLI"]


def test_who_speaks_in_a_paragraph_or_a_quotation_of_it_is_we_there() -> None:
    head = "Joint statement of Chad and Mali\n\n"
    for words in ("Angela Merkel: We thank Fiji.", "Angela Merkel said: “We thank Fiji.”"):
        assert [actor.code for actor in read(head + words, "Angela Merkel", "We")[-1]] == ["DEU"]


def test_no_statement_is_made_by_us() -> None:
    assert we("Joint statement by us and our friends" + BODY) == [None]


def test_who_is_named_in_a_point_of_a_paper_does_not_speak() -> None:
    points = "Summit in Lima\n\n{}We met Bo Berg of Peru. Bo Berg left. We thank Fiji.\n\nPeru and Peru."
    assert [actor.code for actor in read(points.format("2. "), "Bo Berg of Peru", "We")[-1]] == [None]
    assert [actor.code for actor in read(points.format(""), "Bo Berg of Peru", "We")[-1]] == ["PER"]


def test_the_speaker_of_a_statement_is_not_looked_for_in_its_next_paragraph() -> None:
    told = read("Statement by Us\n\nBo Berg of Peru came. We thank Fiji.", "Bo Berg of Peru", "We")[-1]
    assert HEARD not in told[0].reason
