"""Whom "we", "our", "they" and "you" mean in a quotation whose speaker is named beside it."""

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Article
from tests.unit.actors_read import codes
from tests.unit.clauses import heard
from tests.unit.quoted import ON, sides


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ('"We [condemn] Mali," Togo said.', "TGO"),
        ('"We [condemn] Mali," a Togolese official told reporters on Tuesday.', "TGO"),
        ('"We [condemn] Mali," said Togo\'s foreign minister, Ada Lind.', "TGO"),
        ('Togo\'s president said: "We [condemn] Mali."', "TGO"),
        ('"It is late," Togo said. "We [condemn] Mali."', "TGO"),
        ('"It is late.\n\n"We [condemn] Mali," Togo said.', "TGO"),
    ],
)
def test_we_are_who_is_named_beside_the_quotation_not_the_likeliest(said: str, code: str) -> None:
    text = f"Mali attacked Chad. Chad and Mali broke ties. {said}"
    assert sides(text, "i:We r:Mali") == [([code], ["MLI"])]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('Sergei Lavrov, speaking after talks with Antony Blinken, said: "We will answer."', "RUS"),
        ('Sergei Lavrov, who met Antony Blinken in Rome, said "We will answer."', "RUS"),
        ('Iran\'s foreign ministry, responding to Joe Biden, said: "We will answer."', "IRN"),
        ('In a call with Joe Biden, Ukraine\'s foreign ministry said: "We will answer."', "UKR"),
        ('"We are ready," said the Taliban in a letter to Joe Biden.', "IMG"),
        ('"We are ready," said Ukraine\'s foreign ministry after Vladimir Putin spoke.', "UKR"),
        ('"We are ready," said Ukraine\'s foreign ministry, quoting Vladimir Putin.', "UKR"),
        # who stands there for whom another speaks
        ('Ukraine heard how a spokesman for Vladimir Putin said "We will answer."', "RUS"),
        ('"We are ready," said an aide to Vladimir Putin in Chad.', "RUS"),
        ('Peru heard Chad, whose spokesman Joe Biden said: "We will answer."', "USA"),
    ],
)
def test_we_are_nobody_told_aside_or_behind_a_preposition(text: str, code: str) -> None:
    assert codes(text, "We") == [[code]]


@pytest.mark.parametrize(
    ("tail", "code"), [("from the Malian town of Gao", "MLI"), ("whose son fought in Mali", "TGO"), ("to guests in Mali", "TGO")]
)
def test_us_are_of_whom_the_words_that_hang_on_the_speaker_name(tail: str, code: str) -> None:
    text = f'Togo slept. Togo ate. "Chad [shot] at us," [said] the young corporal {tail}.'
    assert sides(text, "i:Chad r:us", "i:the_young_corporal", kind="attack")[0] == (["TCD"], [code])


@pytest.mark.parametrize("people", ["our diplomats", "our citizens", "our pastor", "our workers"])
def test_our_people_are_the_speakers(people: str) -> None:
    text = f'"Mali has [arrested] {people}," Togolese Foreign Minister Ada Lind said on Monday.'
    assert sides(text, "i:Mali r:" + people.replace(" ", "_"), kind="arrest") == [(["MLI"], ["TGO"])]


@pytest.mark.parametrize(
    "said",
    [
        'The minister flew to Lome. "We [condemn] Mali."',  # nobody says so
        '"We [condemn] Mali," the ministry said.',  # whose is guessed
        '"We [condemn] Mali," said Moussa Traore.',  # out of office since 1991
        '"It is late," Togo said. Peru went home. "We [condemn] Mali."',
    ],
)
def test_who_is_not_named_beside_it_is_weighed(said: str) -> None:
    text = f"Mali attacked Chad. Chad and Mali broke ties. {said}"
    article = Article("a", text.replace("[", "").replace("]", ""), ON)
    (told,) = resolve_mentions(article, heard(text, "i:We r:Mali"))
    assert "whose words the quotation is" not in told.arguments[0].actors[0].reason


@pytest.mark.parametrize(
    "said",
    [
        '"We [ask] you to wait," Togo told the Malian newspaper L\'Essor.',
        '"We [ask] you to wait," Togo told Malian reporters.',
        '"We [ask] you to wait," Togo told Mali 24 on Monday.',
        '"We [ask] you to wait," Togo told Radio Mali on Monday.',
        '"We [ask] you to wait," Togo told Mali and Fiji on Monday.',
        '"We [ask] you to wait," Togo said. Peru told Mali to go.',
        '"We [ask] you to wait," Togo said on Monday of Mali.',
        '"We [ask] you to wait," Togo told guests in Mali on Monday.',
    ],
)
def test_who_hears_or_prints_it_is_not_told(said: str) -> None:
    assert sides(f"Chad and Peru broke ties. {said}", "i:We r:you", kind="demand")[0][1] != ["MLI"]


@pytest.mark.parametrize(
    ("said", "kind", "cast"),
    [
        ('"They [accused] us of theft," Togolese Foreign Minister Ada Lind said.', "accusation", "i:They r:us"),
        ('"They [expelled] our diplomats," Togo said on Monday.', "diplomat_expulsion", "i:They r:our_diplomats"),
    ],
)
def test_they_who_act_on_an_officials_own_people_are_not_of_his_state(said: str, kind: str, cast: str) -> None:
    assert sides(said, cast, kind=kind) == [([None], ["TGO"])]


@pytest.mark.parametrize(
    ("said", "cast", "code"),
    [
        ('"They [arrested] our members," a Togolese opposition leader said.', "i:They r:our_members", "TGO"),  # no official
        ('"They [arrested] our leader," the Muslim Brotherhood said. Egypt voted.', "i:They r:our_leader", "EGY"),
        ('Mali answered. "They [arrested] our envoy," Togo said.', "i:They r:our_envoy", "MLI"),
    ],
)
def test_they_of_whom_is_told_before_may_be_anybody(said: str, cast: str, code: str) -> None:
    assert sides(said, cast, kind="arrest")[0][0] == [code]
