"""References within one article: names told before, and what points back to them."""

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from tests.unit.actors_read import ON, OTHERS, codes, read


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


def test_a_pronoun_points_back_to_a_bare_surname_of_somebody_named_in_full_elsewhere() -> None:
    text = "Shinzo Abe spoke.\nIt rained.\nIt poured.\nIt hailed.\nIt snowed.\nAbe says his government will help."
    assert codes(text, "his government") == [["JPN"]]


def test_party_leaders_lead_the_party_named_before() -> None:
    assert codes("Conservative Party members met in London. On Friday party leaders and France spoke.", "party leaders") == [
        ["GBR"]
    ]


def test_a_bare_surname_has_the_sector_of_the_full_naming() -> None:
    text = "Kenya and Kenyans wait. Judge Amina Odera ruled in Kenya. Odera spoke to Kenyan papers."
    assert [(a.code, a.sector) for a in read(text, "ruled", "Odera")[1]] == [("KEN", "JUD")]


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


def test_the_ally_of_a_state_is_another_whom_an_apposition_may_name() -> None:
    text = "Norway criticized Syria's chief ally, Russia, and Iran's rivals."
    assert codes(text, "Syria's chief ally", "Iran's rivals") == [["RUS"], [None]]
    assert codes("Oslo met Iran's rival Saudi Arabia.", "Iran's rival Saudi Arabia") == [["SAU"]]


def test_a_rights_organisation_is_of_no_state_and_a_group_is_no_organisation_of_states() -> None:
    text = "Norway, Norway and Norway. The human rights organization Northern Watch named NATO. The group called for calm."
    assert codes(text, "The human rights organization Northern Watch", "The group") == [["NGO"], ["NOR"]]


def test_a_neighbour_is_somebody_else_than_the_one_whose_neighbour_it_is() -> None:
    (actors,) = read("Kenya has warned its neighbour of consequences.", "its neighbour")
    assert (actors[0].code, actors[0].reason.startswith("unknown: somebody else")) == (None, True)
    assert codes("Kenya has warned its neighbour Uganda.", "its neighbour Uganda") == [["UGA"]]


def test_a_name_ends_where_a_quotation_begins() -> None:
    (actors,) = read("Togo called Benin's government 'a junta' on Monday.", "Benin's government 'a junta")
    assert [(actor.name, actor.code) for actor in actors] == [("Benin's government", "BEN")]


def test_the_kingdom_is_the_last_one_named() -> None:
    text = "Saudi and Omani envoys left Yemen. Yemen. Yemen. The kingdom's ambassador spoke. The sultanate thanked the kingdom."
    assert codes(text, "The kingdom's ambassador", "The sultanate", "the kingdom") == [["SAU"], ["OMN"], ["SAU"]]
    text = "Saudi Arabia and Oman heard the British envoy. He left for the kingdom."
    assert codes(text, "the kingdom") == [["SAU"]]
    assert codes("Britain and Oman met. The kingdom paid.", "The kingdom") == [["GBR"]]
    assert codes("Peru, Peru, Peru. The animal kingdom is large.", "The animal kingdom") != [["SAU"]]


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("The visiting dignitary, Etta Lindqvist, met Angolan President Bo Berg on Friday.", None),
        ("The Vice President, Her Excellency Etta Lindqvist, arrived in Senegal on Friday.", None),
        ("The other guest, Etta Lindqvist, visited Tonga, a kingdom.", None),
        ("The guest, Etta Lindqvist, will fly to Peru on Friday.", None),
        ("In Baku, Etta Lindqvist, a Georgian envoy, met ministers.", "GEO"),
        ("Etta Lindqvist, ousted Georgian president, spoke.", "GEO"),
        ("Etta Lindqvist, exiled leader of Peru, spoke.", "PER"),
    ],
)
def test_the_verb_behind_a_name_between_commas_tells_what_it_did_and_not_who_it_is(lead: str, expected: str | None) -> None:
    text = f"{lead} Lindqvist urged Namibia to reopen the border. Namibia. Kenya. Chad."
    at = text.index("Lindqvist urged")
    found = resolve_spans(text, [Span(at, at + 9, "Lindqvist")], None)
    assert found[0][0].code == expected


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Malaysian police spoke to Peru. Chad and Chadians wait. Chad was firm. Police held two women.", "Police", "MYS"),
        ("Chinese police stations closed. Chad and Chadians wait. Chad was firm. Police held two women.", "Police", "TCD"),
        (
            "Hezbollah forces came. Syria and Syrians wait. Syria was firm. Peru met the regime's forces.",
            "the regime's forces",
            "SYR",
        ),
        ("The British prime minister came. Chad and Chadians wait. Peru met the region's prime minister.", "the region's", "TCD"),
        ("Colombia and Colombians wait. Colombia was firm. She appealed to the world.", "the world", None),
    ],
)
def test_a_noun_goes_back_to_none_of_another_owner(text: str, phrase: str, code: str | None) -> None:
    whole = "the region's prime minister" if phrase == "the region's" else phrase
    assert codes(text, whole) == [[code]]
