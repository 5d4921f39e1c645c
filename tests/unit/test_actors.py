"""Actors of a phrase: its code and its sector."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors


def codes(phrase: str, on: str | None = None, text: str | None = None) -> list[str | None]:
    return [actor.code for actor in resolve_actors(phrase, date.fromisoformat(on) if on else None, text)]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("the Élysée", "FRA"), ("Foggy Bottom", "USA"), ("Zhongnanhai", "CHN"), ("Bankova", "UKR"), ("Blue House", "KOR"),
        ("Beijing", "CHN"), ("the Pentagon", "USA"), ("DR Congo", "COD"), ("Swaziland", "SWZ"), ("Burkinabe troops", "BFA"),
        ("two Filipinos", "PHL"), ("the Dutch", "NLD"), ("Saudis", "SAU"), ("Kosovar police", "XKX"), ("UNHCR", "UNO"),
        ("European Commission", "EUR"), ("ECOWAS", "IGO"), ("Amnesty International", "NGO"), ("al-Shabaab", "IMG"),
        ("FARC", "IMG"), ("Shanghai police", "CHN"), ("the Israeli army", "ISR"), ("the Turkish embassy in Berlin", "TUR"),
        ("spokesman for the Taliban", "IMG"), ("forces loyal to President Bashar al-Assad", "SYR"), ("U.S.-led coalition", "USA"),
        ("Pakistan's U.N. ambassador", "PAK"), ("a Somalia-based group", "SOM"), ("Kurdish rebels", "IMG"), ("GBR", "GBR"),
        ("Moscow's U.N. ambassador", "RUS"),
    ],
)  # fmt: skip
def test_code_of_a_phrase(phrase: str, code: str) -> None:
    """Names, demonyms, seats of power, bodies and towns have the code of the state or body acted for."""
    assert codes(phrase, "2015-06-01") == [code]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [("the South African premier", "ZAF"), ("the North Korean team", "PRK"), ("the North", "PRK"), ("the South", "KOR")],
)
def test_an_article_hides_no_longer_name(phrase: str, code: str) -> None:
    """'the South' is not read where 'South African' stands behind the article."""
    assert codes(phrase, "2018-06-01") == [code]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [("Nato", "IGO"), ("Unesco's director", "UNO"), ("Brics leaders", "IGO"), ("nato", None), ("Aids", None)],
)
def test_acronyms_in_british_spelling(phrase: str, code: str | None) -> None:
    """An acronym spoken as a word may have one capital; other acronyms may not."""
    assert codes(phrase, "2018-06-01") == [code]


@pytest.mark.parametrize(("phrase", "code"), [("US$ 3", None), ("US$40 million", None), ("US 7", "USA"), ("the US", "USA")])
def test_a_currency_is_no_state(phrase: str, code: str | None) -> None:
    """'US' directly before the sign of the dollar names no state."""
    assert codes(phrase) == [code]


@pytest.mark.parametrize(
    ("phrase", "text", "code"),
    [
        ("the House of Representatives", "Abuja: the House of Representatives met. Nigeria waits.", "NGA"),
        ("the House of Representatives", "In Washington the House of Representatives passed a bill on Nigeria.", "USA"),
        ("the National Security Council", "In Accra, Ghana's capital, the National Security Council sat. Ghana waits.", "GHA"),
        ("the Government of National Unity", "In Harare the Government of National Unity fell. Zimbabwe waits.", "ZWE"),
        ("the Government of National Unity", "In Tripoli the Government of National Unity spoke. Libya waits.", "LBY"),
        ("the Nazis", "In Oslo, the Nazis were shouted down on Friday. Norway waits.", "NOR"),
        ("the Nazis", "The Nazis came to Oslo in the Second World War. Norway fought.", "DEU"),
    ],
)  # fmt: skip
def test_institutions_that_several_states_share(phrase: str, text: str, code: str) -> None:
    """A name that several states give a body of theirs is the usual one only where the article does not speak of others."""
    assert codes(phrase, "2018-06-01", text) == [code]


def test_a_shared_institution_keeps_its_sector() -> None:
    text = "Abuja: the House of Representatives met. Nigeria waits."
    assert resolve_actors("the House of Representatives", date(2018, 6, 1), text)[0].sector == "LEG"


def test_whoever_is_of_a_firm_or_a_party_has_its_sector_first() -> None:
    """Else a gas firm's officials would be the government's."""
    told = [resolve_actors(phrase, date(2018, 6, 1))[0].sectors for phrase in ("Gazprom officials", "Likud supporters")]
    assert told == [("BUS", "GOV"), ("PTY", "CVL")]


def test_the_holy_father_is_the_pope() -> None:
    assert codes("the Holy Father") == ["VAT"]


def test_whom_negotiators_are_for() -> None:
    """'for' tells whom negotiators act for, but not an envoy's destination."""
    assert codes("two negotiators for the UK") == ["GBR"]
    assert codes("special envoy for Mali") == [None]


@pytest.mark.parametrize(
    ("phrase", "code", "sector"),
    [
        ("firms based in Oman", "OMN", "BUS"),
    ],
)  # fmt: skip
def test_compounds_without_their_hyphen(phrase: str, code: str | None, sector: str) -> None:
    """'Oman based firms' is 'Oman-based firms'; 'Iran backed' says nothing of whose they are."""
    actor = resolve_actors(phrase, date(2018, 6, 1))[0]
    assert (actor.code, actor.sector) == (code, sector)


@pytest.mark.parametrize(
    ("phrase", "code", "sector"),
    [
        ("rural Zambia", "ZMB", "UNK"),
        ("an adviser to President Macron", "FRA", "GOV"), ("aides to the Iraqi premier", "IRQ", "GOV"),
        ("envoy to Oman", None, "GOV"),
    ],
)  # fmt: skip
def test_described_states_and_advisers(phrase: str, code: str | None, sector: str) -> None:
    """A state behind adjectives is the state; 'to' tells whom an adviser acts for, not whom an envoy does."""
    actor = resolve_actors(phrase, date(2018, 6, 1))[0]
    assert (actor.code, actor.sector) == (code, sector)


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("a European airline", "MNC"),
        ("European leaders", "EUR"),
        ("an EU agency", "EUR"),
        ("the European Federation of Journalists", "NGO"),
        ("the European Chess League", "NGO"),
        ("the president of the European Chess Federation", "NGO"),
        ("the European Free Trade Association", "IGO"),
    ],
)
def test_european_firms_are_no_organ_of_the_union(phrase: str, code: str) -> None:
    assert codes(phrase, "2018-06-01") == [code]


def test_allies_of_a_state_are_others() -> None:
    """Whoever they are, they are not the state whose allies they are, in an article about it neither."""
    assert codes("Ghana's allies", "2018-06-01", "Ghana's allies met in Accra. Ghana thanked them.") == [None]
    assert codes("Ghana's ally Togo", "2018-06-01") == ["TGO"]


@pytest.mark.parametrize("phrase", ["us", "turkey", "male", "who", "is", "a can of polish", "the mainstream", "everyone"])
def test_common_words_are_no_states(phrase: str) -> None:
    """A word in small letters that is spelt like a state or acronym names none."""
    assert codes(phrase) == [None]


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [
        ("a team of heavily armed police", "COP"), ("army accountant", "MIL"), ("Norwegian central bank", "GOV"),
        ("a disgraced former minister", "ELI"), ("members of the Knesset", "LEG"), ("Los Zetas", "CRM"), ("refugees", "REF"),
        ("striking miners", "LAB"), ("the FSB", "SPY"), ("Ukrainian farmers", "AGR"), ("two Russians", "CVL"),
        ("president of the human rights league", "SOC"), ("an appeals court", "JUD"), ("breakaway state", "PRE"),
        ("the World Bank president", "GOV"),
        ("Gov. Ada Lind", "GOV"), ("Lt. Gov. Ada Lind", "GOV"), ("state Representative Ada Lind", "LEG"), ("two kids", "CVL"),
        ("the Treasury", "GOV"), ("Ghana's weather service", "GOV"), ("a House committee", "LEG"), ("the commander", "MIL"),
        ("the police commander", "COP"), ("Lao Airways", "BUS"), ("Peru's leadership", "GOV"), ("a royal expert", "CVL"),
        ("anti-government", "UNK"), ("third-party firms", "BUS"),
    ],
)  # fmt: skip
def test_sector_of_a_phrase(phrase: str, sector: str) -> None:
    """The telling role noun gives the sector; 'former' before an office is ELI."""
    assert resolve_actors(phrase, None)[0].sector == sector


@pytest.mark.parametrize(
    ("phrase", "code"),
    [("Lao officials", "LAO"), ("the Lao prime minister", "LAO"), ("LAO", "LAO"), ("lao ways", None), ("U. S. jets", "USA")],
)
def test_an_adjective_spelt_like_a_code_is_no_acronym(phrase: str, code: str | None) -> None:
    """'Lao' needs one capital, though the state's code is LAO."""
    assert codes(phrase, "2018-06-01") == [code]


def test_lao_troops_are_of_laos() -> None:
    assert codes("Lao troops", "2018-06-01", "Lao troops and Thai officials met in Vientiane.") == ["LAO"]


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [("Aleppo", "CVL"), ("protesters in Aleppo", "CVL"), ("Aleppo police", "COP"), ("the mayor of Aleppo", "GOV")],
)
def test_a_town_stands_for_its_state_and_the_words_beside_it_for_the_sector(phrase: str, sector: str) -> None:
    (actor,) = resolve_actors(phrase, date(2020, 1, 1))
    assert (actor.code, actor.sector, actor.reason) == ("SYR", sector, "Aleppo, town in SYR")
