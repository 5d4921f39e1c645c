"""The state of a role, a body or a town that an article names without it."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from dateline.resolve.articles import index_article
from tests.unit.actors_read import OTHERS, codes, read


def test_police_belong_to_the_main_country() -> None:
    text = "Protests went on in Uganda. In Kampala, Ugandan shops closed. Police fired at students."
    assert codes(text, "Police", "students") == [["UGA"], ["UGA"]]


def test_refugees_and_many_states_stay_unknown() -> None:
    text = "Turkey spoke. Turkish officials in Ankara said refugees and other countries had asked for help."
    found = read(text, "refugees", "other countries")
    assert [actors[0].code for actors in found] == [None, None]


def test_a_body_of_a_state_that_nothing_else_places_is_of_the_state_that_the_sentence_before_is_about() -> None:
    text = "Brazil, Chile, Peru and Cuba sent envoys.\nBarack Obama spoke to Peru and Chile.\nSo doing, the administration erred."
    found = read(text, "the administration")
    assert [(actor.code, actor.reason) for actor in found[0]] == [("USA", "the sentence before is about Barack Obama")]
    assert codes(text.replace("the administration", "smugglers"), "smugglers") == [[None]]


def test_private_people_are_not_those_of_whoever_speaks_of_them() -> None:
    """A ministry named before them tells nothing of the faithful; a state named as such does."""
    rest = " Kenya. Chad. Mali. Peru. Oman. Fiji."
    assert codes("The U.S. State Department said Christians were attacked." + "\n" + rest, "Christians") == [[None]]
    assert codes("In Nigeria they said Christians were attacked." + "\n" + rest, "Christians") == [["NGA"]]


def test_a_role_noun_far_from_its_state_is_of_the_state_that_the_article_is_about() -> None:
    told = "The U.S. military put off a drill. The military gave no reason. "
    text = (
        told
        + "Thailand was calm, said a Thai paper that Thais read in Thailand. " * 8
        + "In the south the military arrested a singer."
    )
    near, far = (Span(at, at + 12, text[at : at + 12]) for at in (text.index("The military"), text.index("the military")))
    assert [actors[0].code for actors in resolve_spans(text, [near, far], date(2014, 5, 24))] == ["USA", "THA"]


def test_the_state_of_in_x_goes_before_a_farther_government() -> None:
    text = "The Danish government paid at once. In Peru, the government waits." + OTHERS
    assert codes(text, "the government waits"[:14]) == [["PER"]]


def test_local_people_are_of_the_state_named_right_behind_them() -> None:
    assert codes("Togo spoke. Togo wept. Angry villagers in northern Peru sang.", "Angry villagers") == [["PER"]]
    assert codes("Chile spoke. Chile spoke. Villagers in northern Peru", "Villagers") == [["PER"]]


def test_foreigners_and_any_country_are_of_no_state() -> None:
    text = "Oman spoke. Oman said that foreign workers, any nation and the other governments may write."
    assert codes(text, "foreign workers", "any nation", "the other governments") == [[None], [None], [None]]


def test_a_weapon_a_currency_and_a_university_name_no_state() -> None:
    text = "In Chad all is calm. Ghanaian jets roared and villagers fled." + OTHERS
    assert codes(text, "villagers") == [["TCD"]]
    assert codes("The fund spent US$5m and aid workers left." + OTHERS, "aid workers") == [[None]]
    assert codes("A man of the University of Malta said aid workers left." + OTHERS, "aid workers") == [[None]]


def test_two_states_that_lead_evenly_decide_nothing() -> None:
    assert codes("Chad. Chad. Mali. Mali. Peru.\nNow miners left.", "miners") == [[None]]


def test_a_paper_signed_in_a_town_and_a_border_with_a_state_name_no_state() -> None:
    others = "Latvia, Norway, Kenya and Japan met.\n"
    assert codes(others + "Ukraine spoke of the Minsk accords; the police watched.", "the police") == [["UKR"]]
    assert codes(others + "At Peru's border with Chile hackers robbed the police.", "the police") == [["PER"]]
    assert {m.code for m in index_article("Peru shut its border with Chile.").mentions} == {"PER", "CHL"}
    assert {m.code for m in index_article("Peru met at Togo's border with Chile.").mentions} == {"PER", "TGO"}


def test_a_foreign_ministry_by_its_house_and_a_name_that_is_also_a_service() -> None:
    assert codes("Wisma Putra regretted it.", "Wisma Putra") == [["MYS"]]
    assert codes("Malaysia acted. Foreign Minister Anifah Aman spoke.", "Foreign Minister Anifah Aman") == [["MYS"]]


def test_washington_that_deals_with_moscow_is_no_state_of_the_union() -> None:
    text = "Washington expelled 60 Russian diplomats and closed the consulate in Seattle; Moscow was angry."
    assert [actor.name for actor in read(text, "Washington")[0]] == ["United States"]
    text = "Washington let farmers near Spokane and Tacoma water at night, as Seattle does."
    assert [actor.name for actor in read(text, "Washington")[0]] == ["the U.S. state of Washington"]


def test_a_small_town_is_not_known_without_its_country() -> None:
    assert codes("Britain, Britain and Britain. He thanked Cleveland Police's officers.", "Cleveland Police's officers") == [
        ["GBR"]
    ]
    assert codes("Britain, Britain and Ohio in America. He thanked Cleveland police.", "Cleveland police") == [["USA"]]
    assert codes("Britain, Britain and Britain. He thanked Shanghai police.", "Shanghai police") == [["CHN"]]


def test_the_state_is_that_of_its_own_paragraph() -> None:
    others = "Ireland, Norway, Kenya and Japan met about a Palestinian state."
    assert codes(others + "\nIreland spoke of the state's neutrality.", "the state's") == [["IRL"]]


def test_brussels_is_the_union_unless_the_article_is_about_belgium() -> None:
    assert codes("Brussels accused Hungary of fraud. Hungary objected.", "Brussels") == [["EUR"]]
    assert codes("Belgium called home its envoy. Rwanda accused Brussels of lies.", "Brussels") == [["BEL"]]


def test_the_union_is_that_of_europe_where_nothing_speaks_of_another() -> None:
    assert codes("Germany hesitates. She promised that the Union would pay.", "the Union") == [["EUR"]]
    assert codes("The African Union met in Nairobi. Kenya said the Union would pay.", "the Union")[0] != ["EUR"]


def test_the_army_behind_and_is_of_the_state_that_its_sentence_names_first() -> None:
    text = "Togo waits. Benin waits. Ghana summoned the Malian envoy and the army announced drills. Peru. Chad. Niger."
    assert codes(text, "the army") == [["GHA"]]


def test_a_separatist_region_is_not_of_the_state_named_before_it() -> None:
    assert codes("Britain protested. The separatist region has courts. Britain, Britain.", "The separatist region") == [[None]]


def test_a_minister_of_no_named_state_is_of_the_state_that_the_sentence_before_is_about() -> None:
    text = "Peru. Chad. Mali. Recep Tayyip Erdogan wrote to Vladimir Putin. The finance minister, Berk Al, promised help."
    assert codes(text, "The finance minister, Berk Al") == [["TUR"]]
    assert codes(text.replace("The finance minister, Berk Al", "Five ministers"), "Five ministers") == [["RUS"]]


def test_an_unknown_name_is_of_no_state_of_another_sentence() -> None:
    text = "Peru voted. Chad voted. Mali and India abstained. Odd Lien will sell the club."
    assert codes(text, "Odd Lien") == [[None]]
    assert codes(text.replace("Odd Lien", "In India, Odd Lien"), "Odd Lien") == [["IND"]]


def test_latin_americans_are_of_no_one_state() -> None:
    assert codes("Latin American leaders met. Chile, Chile, Chile.", "Latin American leaders") == [[None]]


def test_the_nation_is_that_of_whoever_speaks_of_it() -> None:
    text = "India, India, India, India. Pakistani premier Shehbaz Sharif said the entire nation stands with the army."
    assert codes(text, "the entire nation") == [["PAK"]]


def test_names_with_an_article_need_their_capital() -> None:
    text = "Germany built a road in the south, and Ford talks with the union. Germany, Germany."
    assert codes(text, "the south", "the union")[0] != ["KOR"]
    assert codes(text, "the union") != [["EUR"]]
    assert codes("Pyongyang wrote to the South. Seoul waited.", "the South") == [["KOR"]]


def test_a_ministry_is_that_of_the_capital_right_behind_it() -> None:
    text = "Lebanon will help, Beirut told Togo. The foreign ministry in Lima summoned an envoy. Soldiers in Lima looked on."
    assert codes(text, "The foreign ministry") == [["PER"]]


def test_a_word_in_capitals_is_no_state_by_its_code() -> None:
    assert [m.code for m in index_article("PER CAN VAT IN PERU").mentions] == ["PER"]


def test_gunmen_are_of_no_state() -> None:
    assert codes("Chad is calm. Chad sang. Masked gunmen stormed a prison.", "Masked gunmen") == [[None]]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("Osaka's police", "JPN"), ("Munich's prosecutors", "DEU"), ("New York's mayor", "USA"), ("Karachi's police", "PAK"),
        ("Osaka police", "JPN"), ("Oslo's mayor", "NOR"), ("Medina's government", "DOM"), ("Charlotte's lawyer", "PER"),
    ],
)  # fmt: skip
def test_the_officials_of_a_town_are_of_its_state(phrase: str, code: str) -> None:
    """Not who has a town's name."""
    assert codes(f"{phrase} wrote to Peru.", phrase) == [[code]]
