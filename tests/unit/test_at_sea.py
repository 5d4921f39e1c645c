"""Ships that are attacked off a coast are not of its state; waters called by a town or a state are no place in it."""

import pytest

from dateline.resolve.articles import index_article
from dateline.resolve.places import resolve_place
from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    "text",
    [
        "{Chad} [struck] ~a tanker~ off <Oman>.",
        "{Chad} [struck] ~two cargo ships~ off the coast of <Oman>.",
        "{Chad} [sank] ~a trawler~ in <the waters off Oman>.",
        "{Chad} [hit] ~the frigate~ off the northern shore of <Oman>.",
        "{Chad} [hit] ~a skiff~ off <Oman's coast>.",
        "{Chad} [hit] ~a vessel~ in <the Gulf of Oman>.",
        "{Chad} [hit] ~a vessel~ in <the Gulf of Aden>.",
    ],
)
def test_who_lives_on_the_coast_is_not_attacked(text: str) -> None:
    assert sides(marked_mentions(text, "attack")[0]) == "TCD > none"


@pytest.mark.parametrize(
    "text",
    [
        "{Chad} [struck] ~a tanker~ in the port of <Muscat>.",
        "{Chad} [struck] ~an oil rig~ off <Oman>.",
        "{Chad} [hit] ~the island~ off <Oman>.",
        "{Chad} sealed off <Muscat> and [hit] ~two ships~.",
        "{Chad} took off from a ship and [struck] <Muscat>.",
        "{Chad} [hit] ~a vessel~ in <the port of Muscat on the Gulf of Oman>.",
        "{Chad} [sank] (an Omani tanker) off <Yemen>.",
    ],
)
def test_who_is_struck_on_land_or_by_his_ship(text: str) -> None:
    assert sides(marked_mentions(text, "attack")[0]) == "TCD > OMN"


@pytest.mark.parametrize("phrase", ["the Gulf of Aden", "the Gulf of Guinea", "waters of the Malacca Strait"])
def test_a_water_is_no_town_and_no_state(phrase: str) -> None:
    assert resolve_place(phrase, ()).country is None
    assert index_article(f"A ship sank in {phrase}.").counts == ()


@pytest.mark.parametrize(("phrase", "code"), [("the port of Aden", "YEM"), ("Aden on the Gulf of Aden", "YEM")])
def test_a_town_beside_it_is_one(phrase: str, code: str) -> None:
    assert resolve_place(phrase, ()).country == code
