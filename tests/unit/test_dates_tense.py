"""Whether a clause looks ahead or back from its date: verbs and the nouns or pasts like them, participles, what is called for a
day."""

from datetime import date

import pytest

from dateline.dates import find_dates

PUBLISHED = date(2024, 3, 13)  # a Wednesday
LAST_MONDAY, NEXT_MONDAY = "2024-03-11", "2024-03-18"


def days(text: str) -> tuple[str, str]:
    (_, span), *_ = find_dates(text, PUBLISHED)
    return str(span.earliest), str(span.latest)


@pytest.mark.parametrize(
    "text",
    [
        "Guyana votes on Monday.",
        "Surinam meets Guyana on Monday.",
        "The truce in Malta expires on Monday.",
        "Polls open Monday.",
        "Ministers visit Quito on Monday.",
        "They vote on Monday.",
        "Peru and Chile meet on Monday.",
        "Voters in five towns go to the polls on Monday.",
        "Both face a fine from Monday.",
    ],
)
def test_a_verb_in_the_present_looks_ahead_whatever_the_word_before_it_ends_in(text: str) -> None:
    assert days(text)[0] == NEXT_MONDAY


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Guyana and Peru did not meet on Monday.", LAST_MONDAY),
        ("The two didn't meet on Monday.", LAST_MONDAY),
        ("The two didn’t hold talks on Monday.", LAST_MONDAY),
        ("The vote did not take place on Monday.", LAST_MONDAY),
        ("The ministers did not even meet on Monday.", LAST_MONDAY),
        ("The presidents did meet on Monday.", LAST_MONDAY),
        ("They didn't on Monday.", LAST_MONDAY),
        ("The two did not agree to meet on Monday.", NEXT_MONDAY),
        ("She did not say whether the two meet on Monday.", NEXT_MONDAY),
        ("Peru does not hold talks on Monday.", NEXT_MONDAY),
        ("The two will not meet on Monday.", NEXT_MONDAY),
    ],
)
def test_what_did_not_come_about_lies_behind(text: str, found: str) -> None:
    assert days(text) == (found, found)


@pytest.mark.parametrize(
    "text",
    [
        "She survived a confidence vote on Monday.",
        "He paid a surprise visit on Monday.",
        "The army cancelled all leave on Monday.",
        "The border was open on Monday.",
        "The harbour is open, and was open on Monday.",
        "The two came face to face on Monday.",
        "The heads of state, meeting in Lima on Monday, asked for aid.",
        "Nine sailors were let go on Monday.",
        "She went home after the Congress vote on Monday.",
        "Her visit on Monday was short.",
        "They regretted the visit on Monday.",
        "A vote on Monday failed.",
    ],
)
def test_a_noun_or_an_adjective_that_looks_like_such_a_verb_does_not(text: str) -> None:
    assert days(text) == (LAST_MONDAY, LAST_MONDAY)


@pytest.mark.parametrize(
    "text",
    [
        "The border will remain closed until July 6.",
        "Ports stay shut until July 6.",
        "Airlines must keep their planes grounded until July 6.",
        "The pass will be kept shut until July 6.",
        "They will leave the occupied town by July 6.",
    ],
)
def test_a_participle_in_a_clause_that_looks_ahead_does_not_turn_it_back(text: str) -> None:
    assert days(text) == ("2024-03-13", "2024-07-06")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They will discuss the disputed islands on Monday.", NEXT_MONDAY),
        ("They discussed the disputed islands on Monday.", LAST_MONDAY),
        ("The wounded reached Lima on Monday.", LAST_MONDAY),
        ("They kept the pass closed on Monday.", LAST_MONDAY),
        ("The pass remained closed on Monday.", LAST_MONDAY),
    ],
)
def test_a_participle_behind_an_article_tells_no_tense(text: str, found: str) -> None:
    assert days(text) == (found, found)


@pytest.mark.parametrize(
    "text",
    [
        "The president called elections for Monday.",
        "A summit announced for Monday was called off.",
        "He has summoned parliament for Monday.",
        "The court fixed the hearing for Monday.",
        "A rally of the opposition was called for early Monday.",
    ],
)
def test_what_is_called_or_announced_for_a_day_lies_ahead(text: str) -> None:
    assert days(text) == (NEXT_MONDAY, NEXT_MONDAY)


@pytest.mark.parametrize(
    "text",
    [
        "They blamed him for Monday's attack.",
        "They announced sanctions for Monday's attack.",
        "She called on Monday.",
        "He called a meeting on Monday.",
        "They set off for the border on Monday.",
    ],
)
def test_what_is_done_for_what_happened_that_day_does_not(text: str) -> None:
    assert days(text) == (LAST_MONDAY, LAST_MONDAY)


@pytest.mark.parametrize(
    ("text", "phrase", "wanted"),
    [
        ("London announced sanctions on Moscow for the March 4 poisoning in Salisbury.", "March 4", "2019-03-04"),
        ("Turkey announced a day of mourning for the March 2 bombing in Ankara.", "March 2", "2019-03-02"),
        ("Putin and Xi head to India on Sunday.", "Sunday", "2019-03-17"),
        ("Trump and Putin visit Helsinki on Monday for a summit.", "Monday", "2019-03-18"),
        ("Lawmakers in Skopje vote on Friday.", "Friday", "2019-03-15"),
        ("Members of parliament vote on Sunday.", "Sunday", "2019-03-17"),
        ("Members of his visit on Sunday spoke of gas.", "Sunday", "2019-03-10"),
        ("The results of the vote on Sunday were close.", "Sunday", "2019-03-10"),
    ],
)
def test_a_day_that_tells_of_a_noun_looks_back_and_two_who_do_something_look_ahead(text: str, phrase: str, wanted: str) -> None:
    *_, (found, span) = find_dates(text, date(2019, 3, 13))  # a Wednesday
    assert (text[found.start : found.end], str(span.earliest), str(span.latest)) == (phrase, wanted, wanted)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fiji offered talks to Tonga on Monday.", LAST_MONDAY),
        ("Fiji offered talks to the rebels on Monday.", LAST_MONDAY),
        ("Fiji proposed a truce to its neighbours on Monday.", LAST_MONDAY),
        ("Fiji threatened a blow to Tonga on Monday.", LAST_MONDAY),
        ("Fiji offered to meet Tonga on Monday.", NEXT_MONDAY),
        ("Fiji proposed talks to end the war on Monday.", NEXT_MONDAY),
        ("Fiji asked Tonga to stop on Monday.", NEXT_MONDAY),
        ("She was invited to a meeting on Monday.", NEXT_MONDAY),
    ],
)
def test_to_before_a_name_is_no_infinitive(text: str, found: str) -> None:
    assert days(text) == (found, found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bloc on Monday urged Chad to withdraw its troops from Sarh.", LAST_MONDAY),
        ("Malta on Monday called on Cyprus to open the port.", LAST_MONDAY),
        ("On Monday Ghana asked Togo to extradite two generals.", LAST_MONDAY),
        ("Fiji on Monday offered to host talks between Tonga and Samoa.", LAST_MONDAY),
        ("Peru on Monday announced plans to send nurses to Chile.", LAST_MONDAY),
        ("On Monday Ghana asks Togo to extradite two generals.", NEXT_MONDAY),
        ("The two are on Monday scheduled to confer.", NEXT_MONDAY),
        ("Fiji agreed to sign the treaty on Monday.", NEXT_MONDAY),
        ("The port of Fiji was to close on Monday.", NEXT_MONDAY),
    ],
)
def test_what_was_asked_for_or_promised_on_a_day_is_not_of_that_day_to_come(text: str, found: str) -> None:
    assert days(text) == (found, found)


@pytest.mark.parametrize(
    "text",
    [
        "Fiji will cut ties with Tonga on {}.",
        "The two agreed to set up a mission on {}.",
        "Fiji could also put troops there on {}.",
        "Tonga's envoy will quit on {}.",
        "Fiji to shut its port on {}.",
        "Fiji will announce a cut on {}.",
        "Ministers will weigh its bid on {}.",
        "Fiji won't let them in on {}.",
        "The premier will read them out on {}.",
        "Fiji would have to sell it on {}.",
        "Fiji will speed up aid on {}.",
        "Ministers will discuss the tied vote on {}.",
        "Fiji will sell used ships on {}.",
    ],
)
def test_what_is_of_one_form_with_a_past_looks_ahead_behind_will_and_to(text: str) -> None:
    assert days(text.format("Monday"))[0] == NEXT_MONDAY


@pytest.mark.parametrize(
    "text",
    [
        "Fiji sued Tonga on {}.",
        "Fiji could not put aside the row on {}.",
        "On {} Fiji vetoed the pact.",
        "Fiji withheld its vote on {}.",
        "Fiji's army overran a Tongan port on {}.",
        "Fiji bade its king go on {}.",
        "Fiji used its veto on {}.",
        "Fiji cut ties with Tonga on {}.",
        "The row split the bloc on {}.",
        "Fiji has cut ties on {}.",
        "Fiji refused to cut ties on {}.",
        "Fiji had to shut its port on {}.",
        "Fiji shed its name on {}.",
        "Fiji would have sold it on {}.",
    ],
)
def test_irregular_and_short_pasts_look_back(text: str) -> None:
    assert days(text.format("5 June")) == ("2023-06-05", "2023-06-05")
