"""Kings and emirs, namesakes among them, and counterparts: whose they are."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from tests.unit.actors_read import codes, read


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Spain's foreign minister saw the emir in Doha.", "the emir", "QAT"),
        ("Peru's president flew to Morocco. The emir of Qatar phoned the king.", "the king", "MAR"),
        ("Oman and Norway met. The crown prince and the sultan spoke.", "The crown prince", "NOR"),
        ("Oman and Norway met. The crown prince and the sultan spoke.", "the sultan", "OMN"),
        ("Britain and Tonga met. The king spoke.", "The king", "TON"),
        ("Peru spoke of the king of the jungle.", "the king", "PER"),
    ],
)
def test_the_king_or_the_emir_is_of_a_state_that_has_one(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase) == [[code]]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("King Charles flew to Lima. He saw Norway's premier. The king praised Peru.", "The king", "GBR"),
        ("Queen Elizabeth met Peru's president. Spain rejoiced. The queen praised Peru.", "The queen", "GBR"),
        ("Spain's king flew to Morocco. The king praised Peru.", "The king", "ESP"),
        ("The king of Spain flew to Morocco. Tonga's premier left. The king praised Peru.", "The king praised", "ESP"),
        ("Saudi Crown Prince Mohammed bin Salman saw Norway. The crown prince left.", "The crown prince", "SAU"),
        ("King Charles met the king of Spain. Norway left. The king praised Peru.", "The king praised", "ESP"),  # the last
        ("King Charles left. Norway spoke. The crown prince praised Peru.", "The crown prince", "NOR"),  # is no king
        ("Norway received the king. Tonga left. The king praised Peru.", "The king praised", "TON"),  # whose he is, is open
        ("The king saw Spain's envoy in Lima, said Jordan. Peru spoke. Peru slept.", "The king", "PER"),  # neither for certain
        ("The king flew to Lima, said Jordan. Peru spoke.", "The king", "JOR"),
        ("Spain spoke of Morocco. Britain left. The kingdom's envoy left.", "The kingdom's envoy", "MAR"),
        ("Morocco spoke of Spain. The kingdom's envoy left.", "The kingdom's envoy", "MAR"),
        ("Saudi Arabia spoke. Belgium, Norway and Britain left. The kingdom agreed.", "The kingdom", "SAU"),
        ("Norway spoke. Britain left. The kingdom agreed.", "The kingdom", "NOR"),
    ],
)  # fmt: skip
def test_the_king_is_rather_the_one_whom_the_article_has_called_so(text: str, phrase: str, code: str) -> None:
    at = text.rindex(phrase)
    phrase = phrase.removesuffix(" praised")
    assert (
        resolve_spans(text, [Span(at, at + len(phrase), phrase)], date(2018 if "Queen" in text else 2023, 5, 19))[0][0].code
        == code
    )


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Saudi Arabia spoke. King Abdullah telephoned Peru.", "King Abdullah", "SAU"),
        ("King Abdullah of Saudi Arabia met Jordan's King Abdullah in Lima.", "Jordan's King Abdullah", "JOR"),
        ("Jordan and Saudi Arabia spoke. King Abdullah telephoned Peru.", "King Abdullah", "SAU"),  # as the tables have it
    ],
)
def test_of_two_kings_of_one_name_the_state_named_tells_which(text: str, phrase: str, code: str) -> None:
    at = text.rindex(phrase)
    assert resolve_spans(text, [Span(at, at + len(phrase), phrase)], date(2010, 4, 22))[0][0].code == code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("King Abdullah flew to Saudi Arabia. He thanked Peru.", "King Abdullah", "JOR"),  # the only one in office
        ("King Abdullah phoned Lima. Saudi Arabia will host Peru.", "King Abdullah", "JOR"),
        ("Saudi Arabia mourned. King Abdullah telephoned Peru.", "King Abdullah", "JOR"),
        ("Saudi Arabia's King Abdullah had built it.", "Saudi Arabia's King Abdullah", "SAU"),
    ],
)
def test_of_two_kings_of_one_name_the_one_in_office_is_meant_where_nothing_beside_tells(
    text: str, phrase: str, code: str
) -> None:
    at = text.index(phrase)
    assert resolve_spans(text, [Span(at, at + len(phrase), phrase)], date(2023, 5, 19))[0][0].code == code


@pytest.mark.parametrize("phrase", ["his counterpart", "their counterparts"])
def test_a_counterpart_is_never_of_the_own_state(phrase: str) -> None:
    (actors,) = read(f"Bo Berg, Chile's envoy, met {phrase}.", phrase)
    assert (actors[0].code, "somebody else" in actors[0].reason) == (None, True)


@pytest.mark.parametrize(
    ("told", "phrase", "code"),
    [
        ("Somalia waits. America signed a pact with Somalia. Ada Lind met", "the Senate", "SOM"),
        ("Manila, Manila and Manila signed a pact with America. Ada Lind met", "the Senate", "PHL"),  # has one itself
        ("Russia and Russians wait. Ada Lind met", "the Senate", None),  # nobody else is told of
        ("America came. Iran and Iranians wait. Iran met", "the Senate of Iran", "IRN"),
        ("America came. Iran and Iranians wait. Iran met", "the senate", "IRN"),  # of a university, of a party
        ("Iran and Iranians wait. Iran met", "Assistant Secretary of State Ada Lind", "USA"),
        ("Iran and Iranians wait. Iran met", "the acting deputy assistant secretary of state, Ada Lind,", "USA"),
        ("Iran and Iranians wait. Iran met", "Deputy Secretary of State Ada Lind", "USA"),
        ("Iran and Iranians wait. America left. Iran met", "Under Secretary of State Ada Lind", "USA"),
        ("Britons and Britain wait. Britain met", "Parliamentary Under-Secretary of State Ada Lind", "GBR"),
        ("America left. Iran and Iranians wait. Iran met", "Secretary of State Ada Lind", "IRN"),  # one whom no table knows
        ("The White House waits. Iran and Iranians wait. Iran met", "a senior administration official", "USA"),
        ("The White House waits. Iran and Iranians wait. Iran met", "two provincial administration officials", "IRN"),
        ("Iran and Iranians wait. Iran met", "a senior administration official", "IRN"),
        ("America left. Iran and Iranians wait. Iran met", "the Peruvian Deputy Secretary of State", "PER"),
    ],
)
def test_the_senate_and_the_state_department_are_of_who_has_one(told: str, phrase: str, code: str | None) -> None:
    assert codes(f"{told} {phrase} on Monday.", phrase) == [[code]]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("will host her Chadian counterpart Bo Berg", "NER"),
        ("met the Chadian counterpart of the fund", "TCD"),
        ("met a Chadian counterpart of the fund", "TCD"),
        ("met her Chadian colleagues at the front", "NER"),
        ("met Chadian colleagues at the front", "TCD"),
        ("met Bo Berg, Chadian counterpart of the fund", "TCD"),
    ],
)
def test_who_meets_a_counterpart_is_of_another_state(told: str, code: str) -> None:
    """Of one that the article names otherwise than as the place."""
    text = f"Chad and Chadian papers warned Niger. Foreign Minister Ada Lind {told} on Monday. Chad waits in Qatar, in Qatar."
    assert codes(text, "Foreign Minister Ada Lind") == [[code]]
    assert codes(text.replace(" warned Niger", ""), "Foreign Minister Ada Lind") == [[None if code == "NER" else code]]
    is_open = code == "NER" and "her " not in told  # of two others either
    assert codes(f"{text} Chad, Mali and Niger slept in Chad.", "Foreign Minister Ada Lind") == [[None if is_open else code]]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("The defence minister met Chadian Prime Minister Bo Berg", "TCD"),  # no name tells that another is introduced
        ("Defence Minister Ada Lind met Chadian nurses", "TCD"),
        ("Defence Minister Ada Lind met Malian Prime Minister Bo Berg", "TCD"),
        ("Defence Minister Ada Lind said it. Bo Berg met the Chadian president", "TCD"),
        ("Police chief Ada Lind met Chadian Prime Minister Bo Berg", "TCD"),
        ("Peruvian Defence Minister Ada Lind met Chadian Prime Minister Bo Berg", "PER"),
    ],
)
def test_who_meets_a_minister_by_an_office_of_his_own_is_not_guessed_to_be_of_that_state(told: str, code: str | None) -> None:
    phrase = next(told[: told.index(verb)] for verb in (" met", " spoke", " also", " said") if verb in told)
    assert codes(f"Chad votes and Chad waits. {told} on Monday. Chad slept.", phrase) == [[code]]
    if phrase.startswith("Interior"):
        assert codes(f"Chad votes, Niger waits. {told} on Monday. Chad slept.", phrase) == [[None]]
        assert codes(f"Riots went on in Chad. {told} on Monday. Chad slept.", phrase) == [[None]]
