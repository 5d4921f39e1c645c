"""References within one article: pronouns, role phrases and short forms."""

from datetime import date

from dateline.records import Actor, Span
from dateline.resolve.actors import resolve_spans
from dateline.resolve.articles import index_article

ON = date(2021, 6, 20)


def read(text: str, *phrases: str) -> list[tuple[Actor, ...]]:
    """The actors of each phrase, each found after the one before it."""
    spans, at = [], 0
    for phrase in phrases:
        at = text.index(phrase, at)
        spans.append(Span(at, at + len(phrase), phrase))
        at += len(phrase)
    return list(resolve_spans(text, spans, ON))


def codes(text: str, *phrases: str) -> list[list[str | None]]:
    return [[actor.code for actor in actors] for actors in read(text, *phrases)]


def test_a_surname_after_the_full_name_that_is_no_span() -> None:
    text = "Norwegian trade official Kari Holm flew to Paris. There Holm met French officials."
    assert codes(text, "There Holm"[6:]) == [["NOR"]]


def test_an_apposition_says_who_a_name_is() -> None:
    text = "Ali Sabt, a Bahraini activist, spoke in Geneva. Swiss diplomats heard Sabt there."
    (actors,) = read(text, "heard Sabt"[6:])
    assert actors[0].code == "BHR"
    assert "a Bahraini activist" in actors[0].reason


def test_he_is_the_person_of_the_sentence_before() -> None:
    text = "Vladimir Putin spoke in Geneva. He accused NATO of lies."
    (actors,) = read(text, "He ")
    assert actors[0].name == "Vladimir Putin"
    assert "points back" in actors[0].reason


def test_they_are_the_plural_before() -> None:
    assert codes("Kenyan lawmakers met. They urged Uganda to act.", "Kenyan lawmakers", "They") == [["KEN"], ["KEN"]]


def test_a_title_just_told_of_a_state_is_that_states_when_a_name_follows_it() -> None:
    text = "India struck first. India and Indian jets. Pakistan's defense minister hit back. Defense Minister Omar Zakai spoke."
    assert codes(text, "Defense Minister Omar Zakai") == [["PAK"]]
    assert codes(text.replace("Defense Minister Omar", "Trade Minister Omar"), "Trade Minister Omar Zakai") == [["IND"]]


def test_the_president_is_the_only_one_whom_the_article_names() -> None:
    text = "President Emmanuel Macron rested. The United States called. The president flew home from the United States. US. US."
    assert codes(text, "The president") == [["FRA"]]
    assert codes(text.replace("The United States called", "President Joe Biden called"), "The president") == [["USA"]]


def test_they_are_all_of_the_phrase_before() -> None:
    text = "The leaders of France, Germany and Britain met. They urged Iran to wait."
    assert codes(text, "The leaders of France, Germany and Britain", "They")[1] == ["FRA", "DEU", "GBR"]


def test_us_the_country_is_no_pronoun() -> None:
    assert codes("The US spoke. It is with us, a Kenyan minister said.", "US") == [["USA"]]


def test_the_two_leaders_are_the_last_two() -> None:
    text = "Joe Biden met Vladimir Putin. The two leaders agreed to talk."
    assert codes(text, "Joe Biden", "Vladimir Putin", "The two leaders")[2] == ["USA", "RUS"]


def test_his_government_is_that_of_the_owner() -> None:
    text = "Viktor Orban spoke in Brussels. His government rejects the plan."
    assert codes(text, "His government") == [["HUN"]]


def test_a_counterpart_is_of_the_state_named() -> None:
    assert codes("Antony Blinken called his Russian counterpart.", "Antony Blinken", "his Russian counterpart") == [
        ["USA"],
        ["RUS"],
    ]


def test_the_group_is_the_last_group_named() -> None:
    text = "Fighters of Boko Haram attacked a village in Nigeria. The group took hostages."
    assert codes(text, "The group") == [["IMG"]]


def test_the_coalition_is_the_one_named() -> None:
    text = "The Saudi-led coalition bombed Sanaa in Yemen. Houthis fired at the coalition."
    assert codes(text, "fired at the coalition"[9:]) == [["SAU"]]


def test_police_belong_to_the_main_country() -> None:
    text = "Protests went on in Uganda. In Kampala, Ugandan shops closed. Police fired at students."
    assert codes(text, "Police", "students") == [["UGA"], ["UGA"]]


def test_refugees_and_many_states_stay_unknown() -> None:
    text = "Turkey spoke. Turkish officials in Ankara said refugees and other countries had asked for help."
    found = read(text, "refugees", "other countries")
    assert [actors[0].code for actors in found] == [None, None]


def test_a_pronoun_without_antecedent_says_so() -> None:
    (actors,) = read("They left.", "They")
    assert actors[0].code is None
    assert actors[0].reason.startswith("unknown")


def test_answers_stand_in_the_order_of_the_spans() -> None:
    """Spans may come in any order; the answers follow it."""
    text = "Iran warned Israel."
    iran, israel = Span(0, 4, "Iran"), Span(12, 18, "Israel")
    assert [a[0].code for a in resolve_spans(text, [israel, iran], None)] == ["ISR", "IRN"]


def test_the_same_article_gives_the_same_answer() -> None:
    text = "Joe Biden met Vladimir Putin. He left. Both sides agreed."
    spans = [Span(30, 32, "He"), Span(39, 49, "Both sides")]
    assert resolve_spans(text, spans, ON) == resolve_spans(text, spans, ON)


def test_a_body_of_a_state_that_nothing_else_places_is_of_the_state_that_the_sentence_before_is_about() -> None:
    text = "Brazil, Chile, Peru and Cuba sent envoys.\nBarack Obama spoke to Peru and Chile.\nSo doing, the administration erred."
    found = read(text, "the administration")
    assert [(actor.code, actor.reason) for actor in found[0]] == [("USA", "the sentence before is about Barack Obama")]
    assert codes(text.replace("the administration", "smugglers"), "smugglers") == [[None]]


def test_a_pronoun_points_back_to_a_bare_surname_of_somebody_named_in_full_elsewhere() -> None:
    text = "Shinzo Abe spoke.\nIt rained.\nIt poured.\nIt hailed.\nIt snowed.\nAbe says his government will help."
    assert codes(text, "his government") == [["JPN"]]


def test_party_leaders_lead_the_party_named_before() -> None:
    assert codes("Conservative Party members met in London. On Friday party leaders and France spoke.", "party leaders") == [
        ["GBR"]
    ]


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


def test_an_acronym_is_the_full_name_with_those_initials() -> None:
    text = "The Portuguese Institute of Sardine Catch (ISC) and Spain met in Morocco. Spain and Morocco thanked the ISC."
    assert [(a.code, "Institute of Sardine Catch" in a.reason) for a in read(text, "the ISC")[0]] == [("PRT", True)]
    text = "Union of Zinc Miners leader Ana Paz is Bolivian. Bolivia, Peru and Chile sell zinc. The UOZ struck, the UZM said."
    assert [actors[0].sector for actors in read(text, "the UZM")] == ["LAB"]
    assert read(text, "The UOZ")[0][0].reason.find("Zinc") == -1


def test_a_bare_surname_has_the_sector_of_the_full_naming() -> None:
    text = "Kenya and Kenyans wait. Judge Amina Odera ruled in Kenya. Odera spoke to Kenyan papers."
    assert [(a.code, a.sector) for a in read(text, "ruled", "Odera")[1]] == [("KEN", "JUD")]


OTHERS = "\nKenya. Chad. Mali. Peru. Oman. Fiji."


def test_the_state_of_in_x_goes_before_a_farther_government() -> None:
    text = "The Danish government paid at once. In Peru, the government waits." + OTHERS
    assert codes(text, "the government waits"[:14]) == [["PER"]]


def test_local_people_are_of_the_state_named_right_behind_them() -> None:
    assert codes("Togo spoke. Togo wept. Angry villagers in northern Peru sang.", "Angry villagers") == [["PER"]]


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


def test_a_noun_for_a_body_fits_its_kind() -> None:
    text = "Gazprom met the African Union in Togo. The company and the far-right group spoke." + OTHERS
    found = read(text, "The company", "the far-right group")
    assert found[0][0].code == "RUS"
    assert "Gazprom" not in found[1][0].reason


def test_a_pronoun_that_opens_a_name_owns_nothing() -> None:
    text = "Emmanuel Macron spoke in Paris. Our Lady of the Lake Church was closed, and His Excellency Ivo Brun of Norway left."
    (church,) = read(text, "Our Lady of the Lake Church")
    assert "points back" not in church[0].reason
    assert codes(text, "His Excellency Ivo Brun of Norway") == [["NOR"]]


def test_a_body_is_told_by_what_belongs_to_it() -> None:
    text = "The African Union led the talks in Chad. Smail Chergui, the Union's commissioner for peace, spoke in Chad."
    assert codes(text, "Smail Chergui") == [["IGO"]]
    assert codes("NATO met. The alliance's members agreed with Oslo.", "The alliance's members") == [["IGO"]]


def test_a_paper_signed_in_a_town_and_a_border_with_a_state_name_no_state() -> None:
    others = "Latvia, Norway, Kenya and Japan met.\n"
    assert codes(others + "Ukraine spoke of the Minsk accords; the police watched.", "the police") == [["UKR"]]
    assert codes(others + "At Peru's border with Chile hackers robbed the police.", "the police") == [["PER"]]


def test_a_foreign_ministry_by_its_house_and_a_name_that_is_also_a_service() -> None:
    assert codes("Wisma Putra regretted it.", "Wisma Putra") == [["MYS"]]
    assert codes("Malaysia acted. Foreign Minister Anifah Aman spoke.", "Foreign Minister Anifah Aman") == [["MYS"]]


def test_the_ally_of_a_state_is_another_whom_an_apposition_may_name() -> None:
    text = "Norway criticized Syria's chief ally, Russia, and Iran's rivals."
    assert codes(text, "Syria's chief ally", "Iran's rivals") == [["RUS"], [None]]
    assert codes(text, "Syria's chief ally, Russia") == [["RUS"]]
    assert codes("Oslo met Iran's rival Saudi Arabia.", "Iran's rival Saudi Arabia") == [["SAU"]]


def test_washington_that_deals_with_moscow_is_no_state_of_the_union() -> None:
    text = "Washington expelled 60 Russian diplomats and closed the consulate in Seattle; Moscow was angry."
    assert [actor.name for actor in read(text, "Washington")[0]] == ["United States"]
    text = "Washington let farmers near Spokane and Tacoma water at night, as Seattle does."
    assert [actor.name for actor in read(text, "Washington")[0]] == ["the U.S. state"]


def test_a_rights_organisation_is_of_no_state_and_a_group_is_no_organisation_of_states() -> None:
    text = "Norway, Norway and Norway. The human rights organization Northern Watch named NATO. The group called for calm."
    assert codes(text, "The human rights organization Northern Watch", "The group") == [["NGO"], ["NOR"]]


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


def test_a_neighbour_is_somebody_else_than_the_one_whose_neighbour_it_is() -> None:
    (actors,) = read("Kenya has warned its neighbour of consequences.", "its neighbour")
    assert (actors[0].code, actors[0].reason.startswith("unknown: somebody else")) == (None, True)
    assert codes("Kenya has warned its neighbour Uganda.", "its neighbour Uganda") == [["UGA"]]


def test_a_name_ends_where_a_quotation_begins() -> None:
    (actors,) = read("Togo called Benin's government 'a junta' on Monday.", "Benin's government 'a junta")
    assert [(actor.name, actor.code) for actor in actors] == [("Benin's government", "BEN")]


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


def test_the_kingdom_is_the_last_one_named() -> None:
    text = "Saudi and Omani envoys left Yemen. Yemen. Yemen. The kingdom's ambassador spoke. The sultanate thanked the kingdom."
    assert codes(text, "The kingdom's ambassador", "The sultanate", "the kingdom") == [["SAU"], ["OMN"], ["SAU"]]
    assert codes("Peru, Peru, Peru. The animal kingdom is large.", "The animal kingdom") != [["SAU"]]


def test_a_ministry_is_that_of_the_capital_right_behind_it() -> None:
    text = "Lebanon will help, Beirut told Togo. The foreign ministry in Lima summoned an envoy. Soldiers in Lima looked on."
    assert codes(text, "The foreign ministry") == [["PER"]]


def test_a_word_in_capitals_is_no_state_by_its_code() -> None:
    assert [m.code for m in index_article("PER CAN VAT IN PERU").mentions] == ["PER"]


def test_gunmen_are_of_no_state() -> None:
    assert codes("Chad is calm. Chad sang. Masked gunmen stormed a prison.", "Masked gunmen") == [[None]]
