"""Actors: whom a bare surname means, and which namesake a full name."""

from datetime import date

import pytest

from dateline.records import Actor, Span
from dateline.resolve.actors import resolve_actors, resolve_spans


def last(text: str, phrase: str, on: str) -> Actor:
    """The actor of the last place at which the phrase stands."""
    at = text.rindex(phrase)
    return resolve_spans(text, [Span(at, at + len(phrase), phrase)], date.fromisoformat(on))[0][0]


@pytest.mark.parametrize(
    ("text", "surname", "on", "name"),
    [
        ("Joe Biden told Kim Jong Un to disarm. Kim threatened the United States.", "Kim", "2021-05-22", "Kim Jong Un"),
        ("North Korean leader Kim Jong Un watched. Kim warned South Korea.", "Kim", "2021-09-16", "Kim Jong Un"),
        ("Taiwan's former president Lee Teng-hui spoke. China criticised Lee.", "Lee", "2021-10-01", "Lee Teng-hui"),
        ("Kim Jong Un and Kim Boo-kyum wrote. Kim Yo Jong called Kim Boo-kyum. Kim left.", "Kim", "2021-09-16", "Kim Boo-kyum"),
        ("Kim Boo-kyum called Kim Jong Un. Kim left.", "Kim", "2021-09-16", "Kim Jong Un"),
        ("South Korea hailed Lee Teng-hui of Taiwan. President Lee wrote.", "President Lee", "2012-09-16", "Lee Myung-bak"),
    ],
)  # fmt: skip
def test_a_surname_is_the_one_named_in_full(text: str, surname: str, on: str, name: str) -> None:
    """Of namesakes the one whose full name stands last before the surname, whoever is in office; a title that only another holds
    on that day goes before."""
    assert last(text, surname, on).name == name


def test_he_is_the_one_named_in_full() -> None:
    assert last("Kim Boo-kyum met Kim Jong Un in Seoul. Kim smiled. He left.", "He", "2021-09-16").name == "Kim Jong Un"


@pytest.mark.parametrize(
    ("text", "phrase", "on", "code"),
    [
        ("Police in Oslo arrested Taylor in Norway on Friday.", "Taylor", "2019-11-05", "NOR"),
        ("Liberia and Norway met. Liberia said Taylor came.", "Taylor", "2004-11-05", "LBR"),
        ("Liberia and Norway met. Liberia asked former President Taylor.", "former President Taylor", "2012-11-05", "LBR"),
        ("Peru heard Robinson. Peru and Ireland met.", "Robinson", "2019-11-05", "PER"),
        ("Peru heard Robinson. Peru and Ireland met.", "Robinson", "1996-11-05", "IRL"),
    ],
)  # fmt: skip
def test_who_was_long_out_of_office_needs_a_title(text: str, phrase: str, on: str, code: str) -> None:
    actor = last(text, phrase, on)
    known = actor.name in ("Charles Taylor", "Mary Robinson")
    assert (actor.code, known) == (code, code in ("LBR", "IRL"))


@pytest.mark.parametrize(
    ("phrase", "on", "code"),
    [
        ("Prince Charles", "2017-03-29", "GBR"), ("Prince Yeltsin", "1997-03-29", None),
        ("Princess Thatcher", "1988-03-29", None),
        ("King Abdullah of Jordan", "2012-06-06", "JOR"), ("King Abdullah", "2012-06-06", "SAU"),
        ("Prime Minister Lee of Singapore", "2015-03-01", "SGP"), ("President Lee of Singapore", "2024-03-01", "SGP"),
    ],
)  # fmt: skip
def test_princes_and_states_choose_between_namesakes(phrase: str, on: str, code: str | None) -> None:
    """A prince was never elected; the state right behind 'of' says whose king it is."""
    assert [actor.code for actor in resolve_actors(phrase, date.fromisoformat(on))] == [code]


@pytest.mark.parametrize(
    ("phrase", "on", "name"),
    [
        ("former President Carter", "2015-06-01", "Jimmy Carter"), ("President Carter", "1978-06-01", "Jimmy Carter"),
        ("Secretary Carter", "2015-06-01", "Ash Carter"), ("Carter", "2015-06-01", "Ash Carter"),
        ("Mr. Carter", "2015-06-01", "Ash Carter"), ("President Johnson", "2020-06-01", "Lyndon Johnson"),
        ("Prime Minister Johnson", "2020-06-01", "Boris Johnson"), ("Johnson", "2020-06-01", "Boris Johnson"),
        ("former President Ford", "1990-06-01", "Gerald Ford"),
    ],
)  # fmt: skip
def test_a_head_of_long_ago_is_meant_by_his_title_alone(phrase: str, on: str, name: str) -> None:
    (actor,) = resolve_actors(phrase, date.fromisoformat(on))
    assert actor.reason.startswith(f"{name}, ")


def test_a_surname_without_its_title_is_no_head_of_long_ago() -> None:
    assert [actor.code for actor in resolve_actors("Ford", date(2020, 6, 1))] == [None]


@pytest.mark.parametrize(
    ("text", "phrase", "on", "code"),
    [
        ("Blinken will visit Ankara. Turkey awaits Blinken.", "Blinken", "2023-02-20", "USA"),
        ("Von der Leyen flew to Tunis. Tunisia thanked von der Leyen.", "von der Leyen", "2023-07-20", "EUR"),
        ("Blinken will visit Ankara. Turkey awaits Blinken.", "Blinken", "2032-02-20", "TUR"),  # out of office
        ("Ola Blinken, a nurse, left Ankara. Turkey awaits Blinken.", "Blinken", "2023-02-20", "TUR"),  # a namesake
        ("Jean-Luc Blinken, a nurse, left Ankara. Turkey awaits Blinken.", "Blinken", "2023-02-20", "TUR"),  # another one
        ("Turkey votes. Ankara warned Austin.", "Austin", "2023-02-20", "TUR"),  # a town
        ("The Turkish envoy Blinken left. Turkey awaits Blinken.", "Blinken", "2023-02-20", "TUR"),  # told by his words
        ("Turkey votes. Ankara awaits Minister Blinken.", "Minister Blinken", "2023-02-20", "TUR"),  # whose minister is open
        ("Turkey votes. Ankara heard DeSantis.", "DeSantis", "2023-02-20", "TUR"),  # a governor: no high office
        ("China jailed Wang Boxun. Turkey heard Wang.", "Wang", "2021-02-20", "TUR"),  # a family name that comes first
        ("China waits.\n\nWang Warns Turkey\n\nTurkey heard Wang.", "Wang", "2021-02-20", "CHN"),
        ("China jailed Xi Boxun. Turkey heard President Xi.", "President Xi", "2021-02-20", "CHN"),
        ("Ankara awaits Secretary Blinken. Turkey waits.", "Secretary Blinken", "2023-02-20", "USA"),
        ("Ankara awaits Secretary of State Blinken. Turkey waits.", "Secretary of State Blinken", "2023-02-20", "USA"),
        ("Ankara awaits Mr. Blinken. Turkey waits.", "Mr. Blinken", "2023-02-20", "USA"),
        ("Ankara awaits Mrs. Blinken. Turkey waits.", "Mrs. Blinken", "2023-02-20", "TUR"),
        ("Ankara awaits Mayor Blinken. Turkey waits.", "Mayor Blinken", "2023-02-20", "TUR"),
        ("Ola Blinken, a nurse, left Ankara. Turkey heard Mr. Blinken.", "Mr. Blinken", "2023-02-20", "TUR"),
        ("Turkey votes. Ankara warned Secretary Austin.", "Secretary Austin", "2023-02-20", "USA"),
        ("Turkey votes. Ankara warned Defense Secretary Austin.", "Defense Secretary Austin", "2023-02-20", "USA"),
        ("Turkey votes. Ankara warned Senator Austin.", "Senator Austin", "2023-02-20", "TUR"),
        ("Turkey votes. Ankara warned Secretary Austin.", "Secretary Austin", "2025-02-20", "TUR"),  # out of office
        ("Ankara met Foreign Secretary Cleverly. Turkey waits.", "Foreign Secretary Cleverly", "2023-02-20", "GBR"),
        ("Ankara met Minister Cleverly. Turkey waits.", "Minister Cleverly", "2023-02-20", "TUR"),
        ("Ankara met Mr. Mnuchin. Turkey waits.", "Mr. Mnuchin", "2019-02-20", "TUR"),  # of no high office
        ("Chile met Minister Fidan. Chile waits.", "Minister Fidan", "2024-02-20", "TUR"),
        ("Chile met Minister Ali. Chile waits.", "Minister Ali", "2011-02-20", "CHL"),  # several are called so
    ],
)  # fmt: skip
def test_a_surname_of_somebody_in_office_is_not_of_the_state_that_he_visits(text: str, phrase: str, on: str, code: str) -> None:
    assert last(text, phrase, on).code == code


@pytest.mark.parametrize(
    ("text", "phrase", "on", "name", "code"),
    [
        ("President Saddam Hussein met Oman. Oman and Oman left Saddam.", "Saddam", "1994-11-11", "Saddam Hussein", "IRQ"),
        ("Evo Morales went to Chile. Chile praised Evo. Chile feared Evo.", "Evo", "2009-11-11", "Evo Morales", "BOL"),
        ("Evo Morales went to Chile. Chile paid for Evo's soldiers.", "Evo's soldiers", "2009-11-11", "Evo's soldiers", "BOL"),
        ("Evo Morales and Evo Lind went to Chile. Chile and Chile heard Evo.", "Evo", "2009-11-11", "Evo", "CHL"),  # which one
        ("Evo Morales heard Ada Evo, a Chilean cook. Chile loves Evo.", "Evo", "2009-11-11", "Evo", "CHL"),  # a surname
    ],
)  # fmt: skip
def test_a_given_name_is_the_person_named_in_full(text: str, phrase: str, on: str, name: str, code: str) -> None:
    actor = last(text, phrase, on)
    assert (actor.name, actor.code) == (name, code), actor.reason


@pytest.mark.parametrize(
    ("text", "phrase", "on", "code"),
    [
        ("Laos asked Myanmar to free Suu Kyi. Laos waits.", "Suu Kyi", "2021-05-06", "MMR"),
        ("Laos waits. Laos wrote to Suu Kyi. Laos hopes.", "Suu Kyi", "2017-05-06", "MMR"),
        ("Peru thanked Guatemala. Peru's envoy met Perez Molina. Peru waits.", "Perez Molina", "2013-05-06", "GTM"),
        ("Peru and Mexico met. Peru accused Lopez Obrador of meddling.", "Lopez Obrador", "2022-12-20", "MEX"),
        ("Peru and Bolivia met. Peru accused Sanchez de Lozada.", "Sanchez de Lozada", "2003-06-20", "BOL"),
        ("Peru and Guatemala met. Peru freed Ada Perez Molina. Peru thanked Molina.", "Molina", "2013-05-06", "PER"),
        ("Laos and Myanmar met. Laos freed Aung Kyi. Laos thanked Suu Kyi.", "Suu Kyi", "2017-05-06", "LAO"),
        ("Peru and Bolivia met. Peru freed Ada Sanchez de Lozada.", "Sanchez de Lozada", "2003-06-20", "PER"),
        ("Peru and Austria met. Peru freed Bo Kurz. Peru thanked Kurz.", "Kurz", "2018-06-20", "PER"),
        ("Peru and Spain met. Peru hosted Jose Rodriguez Zapatero. Peru thanked Rodriguez Zapatero.",
         "Rodriguez Zapatero", "2008-06-20", "ESP"),
    ],
)  # fmt: skip
def test_a_surname_of_several_words_is_no_given_name_before_itself(text: str, phrase: str, on: str, code: str) -> None:
    """Its own first words make nobody else of the article his namesake; a word that is none of his name does."""
    assert last(text, phrase, on).code == code


@pytest.mark.parametrize(
    ("text", "name", "on", "code"),
    [
        ("Iran freed Daniel Park. South Korea's President Park Geun-hye flew to Iran.", "Daniel Park", "2015-12-12", "IRN"),
        ("Peru freed Euna Lee. Singapore's envoy Lee Hoon Tan flew to Peru.", "Euna Lee", "2011-12-12", "PER"),
        ("Iraq held Wei Hu. Chinese President Hu Jintao flew to Iraq.", "Wei Hu", "2011-12-12", "IRQ"),
        ("South Korea's President Park Geun-hye left. Later Park spoke in Iran. Iran thanked Park.", "Park", "2015-12-12", "KOR"),
        ("Russian minister Ryabkov Monday left Peru. Peru heard Sergei Ryabkov.", "Sergei Ryabkov", "2021-12-12", "RUS"),
        ("Chad's envoy Berg Peru trusts. Peru thanked Bo Berg.", "Bo Berg", "2021-12-12", "TCD"),
        ("Chad's envoy Bo Berg Khan left. Peru thanked Bo Berg.", "Bo Berg", "2021-12-12", "TCD"),  # the same given name
        ("Nusra Front leader Abu Mohammed al-Golani spoke. Peru heard al-Golani.", "al-Golani", "2016-12-12", "IMG"),
    ],
)  # fmt: skip
def test_a_full_name_is_nobody_whose_surname_comes_first(text: str, name: str, on: str, code: str) -> None:
    assert last(text, name, on).code == code


@pytest.mark.parametrize(
    ("text", "town", "code"),
    [
        ("San Francisco accused Fiji. Osaka cut its ties with San Francisco. Fiji. Fiji.", "Osaka", "JPN"),
        ("San Francisco accused Fiji. Osaka cut its ties with San Francisco. Fiji. Fiji.", "San Francisco", "USA"),
        ("Cambridge thanked the United States. The United States and Fiji met.", "Cambridge", "USA"),
        ("Nigeria met Fiji. Lagos cut its ties with Fiji. Fiji. Fiji.", "Lagos", "NGA"),  # of no Chilean there
        ("Ricardo Lagos flew to Nigeria. Nigeria thanked Lagos.", "Lagos", "CHL"),
        ("Nigeria heard Fijian envoy Bo Lagos. Lagos thanked Nigeria.", "Lagos", "FJI"),
        ("The United Kingdom met Fiji. Bolton thanked Fiji. Fiji.", "Bolton", "FJI"),  # no well-known town
        # a smaller town elsewhere; names of people: of the article, a given name, of no town
        ("Cambridge thanked Fiji. Fiji. Fiji.", "Cambridge", None),
        ("Omar Salem lives in Oslo. Salem thanked Fiji. Fiji. Fiji. Fiji.", "Salem", "FJI"),
        ("Charlotte thanked Fiji. Fiji. Fiji.", "Charlotte", "FJI"),
        ("Lansbury thanked Fiji. Fiji. Fiji.", "Lansbury", "FJI"),
    ],
)
def test_a_town_by_itself_is_of_its_own_state(text: str, town: str, code: str | None) -> None:
    assert last(text, town, "2022-03-01").code == code


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("Iraqi minister Ali al-Kadhum flew to Peru. Peru praised Kadhum.", "Kadhum", "IRQ"),
        ("Egyptian envoy Aida el-Fanous flew to Peru. Peru praised Fanous.", "Fanous", "EGY"),
        ("Syria's envoy, Abdo al-Wardan, flew to Peru. Peru praised Wardan.", "Wardan", "SYR"),
        ("Iraqi minister Ali Kadhum flew to Peru. Peru praised Kadhum.", "Kadhum", "IRQ"),
        ("Iraqi minister Ali al-Kadhum met Egyptian envoy Mo Kadhum. Peru praised Kadhum.", "Kadhum", "EGY"),
    ],
)
def test_a_surname_may_leave_its_article_out(text: str, name: str, state: str) -> None:
    assert last(text, name, "2021-06-20").code == state


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Iraqi minister Ali al-Kadhum flew to Peru. Peru praised Ada Kadhum.", "Ada Kadhum"),  # a namesake
        ("Iraqi minister Ali al-Kadhum flew to Peru. Peru praised Hum.", "Hum"),
        ("Iraqi minister Ali Alkadhum flew to Peru. Peru praised Kadhum.", "Kadhum"),
    ],
)
def test_other_names_are_not_his(text: str, name: str) -> None:
    assert last(text, name, "2021-06-20").code != "IRQ"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Turks and Syrians wait, said Mustafa, a baker from Adana.", "Mustafa"),
        ("Kosovo and Turkey signed a pact, said Mustafa, a lawyer.", "Isa Mustafa"),
        ("Turks and Syrians wait, said Mustafa.", "Isa Mustafa"),
        ("Turks and Syrians wait, said Mustafa, a nurse.", "Mustafa"),
        ("Turks and Syrians wait, said Mustafa, a Muslim.", "Isa Mustafa"),
        ("Turks and Syrians wait, said Mustafa, a nationalist.", "Isa Mustafa"),
    ],
)
def test_who_is_told_as_a_stranger_is_none_of_a_state_that_is_not_named(text: str, name: str) -> None:
    assert last(text, "Mustafa", "2016-03-01").name == name
