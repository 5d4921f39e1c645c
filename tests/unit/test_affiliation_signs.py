"""Signs of whose an actor is: which words are asked about, what speaks for each whom the article names."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention
from dateline.resolve.articles import LAST_STATE
from dateline.weighing.affiliation_signs import OF_NOBODY, SIGNS, affiliation_signs, is_open
from dateline.weighing.surroundings import start_and_noun
from tests.unit.affiliations import FIJI, GUESSED, INDEX, OPEN, summons, words


def facts(*mentions: Mention) -> dict[str | None, dict[str, str]]:
    """What the signs of the first open words of some mentions tell of each code."""
    _, candidates = next(affiliation_signs(mentions, INDEX, None))
    return {
        code: dict(fact.split(":", 1) for sign in signs for fact in sign.split()) for code, signs in candidates.items() if code
    }


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        (OPEN, True),
        (GUESSED, True),
        (FIJI, False),
        (replace(OPEN, code="NOR", reason=f"'its' points back to ministry; {LAST_STATE} (Norway)"), True),
        (replace(FIJI, reason="the other side in this article: the likeliest (chance 0.71)"), False),
    ],
)
def test_open_is_who_has_no_code_or_only_a_guess(actor: Actor, expected: bool) -> None:
    mention = summons(actor)
    assert is_open(mention, mention.arguments[0]) is expected


def test_he_and_his_envoy_are_known_by_whom_they_point_back_to_and_they_are_not() -> None:
    told = replace(FIJI, reason="'he' points back to Sitiveni Rabuka")
    mention = summons(told)
    spans = [
        replace(mention.arguments[0], span=replace(words("The ministry"), text=said))
        for said in ("He", "they", "his envoy", "her three ministers", "its envoy", "their envoy")
    ]
    assert [is_open(mention, argument) for argument in spans] == [False, True, False, False, True, True]
    assert facts(replace(mention, arguments=(spans[1],)))["FJI"]["kind"] == "back"


@pytest.mark.parametrize(
    ("text", "code", "reason", "expected"),
    [
        ("the bloc's members", "EUR", "points back to European Union, organisation", True),
        ("the party's members", "NOR", "points back to Labour Party, party", True),
        ("its envoy", "NOR", "'its' points back to Norway", True),
    ],
)
def test_who_is_of_what_the_words_name_is_not_open(text: str, code: str, reason: str, expected: bool) -> None:
    mention = summons(replace(FIJI, code=code, reason=reason))
    argument = replace(mention.arguments[0], span=replace(mention.arguments[0].span, text=text))
    assert is_open(mention, argument) is expected


def test_several_actors_and_other_arguments_are_not_open() -> None:
    mention = summons(OPEN)
    several = replace(mention.arguments[0], span=replace(words("The ministry"), text="each other"))
    assert not is_open(mention, several)
    assert not is_open(mention, replace(several, span=replace(several.span, text=" ")))
    assert not is_open(mention, replace(mention.arguments[0], actors=(OPEN, OPEN)))
    assert not is_open(mention, replace(mention.arguments[0], role="place"))
    assert list(affiliation_signs([summons(FIJI)], INDEX, None)) == []


def test_every_code_of_the_article_and_nobody_are_candidates_with_all_signs() -> None:
    span, candidates = next(affiliation_signs([summons(OPEN)], INDEX, None))
    assert span == (words("The ministry").start, words("The ministry").end)
    assert set(candidates) == {"NOR", "FJI", "MLT", None}
    assert all(len(signs) == len(SIGNS) for code, signs in candidates.items() if code)
    assert len(candidates[None]) == len(OF_NOBODY) + 1
    assert {amount for signs in candidates.values() for amount in signs.values()} == {1.0}


def test_words_in_two_mentions_have_the_mean_of_their_signs() -> None:
    other = replace(summons(OPEN), type="accusation")
    _, candidates = next(affiliation_signs([summons(OPEN), other], INDEX, None))
    assert candidates[None]["nobody"] == 1.0
    assert candidates[None]["nobody type:accusation side:initiator"] == 0.5


def test_signs_tell_what_was_guessed_and_who_is_on_the_other_side() -> None:
    found = facts(summons(GUESSED, Argument("recipient", words("the envoy"), 0.9, (FIJI,))))
    assert {code: told["guess"] for code, told in found.items()} == {"NOR": "1", "FJI": "0", "MLT": "0"}
    assert {code: told["opposite"] for code, told in found.items()} == {"NOR": "another", "FJI": "sure", "MLT": "another"}
    assert (found["NOR"]["why"], found["FJI"]["why"]) == ("last_state_named_before_", "no")
    assert {told["opposite"] for told in facts(summons(OPEN)).values()} == {"open"}
    doubtful = Argument("recipient", words("the envoy"), 0.9, (replace(FIJI, reason=f"{LAST_STATE} (Fiji)"),))
    assert facts(summons(OPEN, doubtful))["FJI"]["opposite"] == "guess"


def test_signs_tell_how_long_ago_and_how_often_a_state_was_named() -> None:
    found = facts(summons(OPEN))
    assert {code: (told["recent"], told["gap"], told["often"]) for code, told in found.items()} == {
        "FJI": ("0", "1", "1"),
        "NOR": ("1", "1", "1"),
        "MLT": ("4", "never", "0"),
    }
    assert {code: (told["before"], told["heads"], told["first"]) for code, told in found.items()} == {
        "FJI": ("0", "0", "0"),
        "NOR": ("1", "1", "1"),
        "MLT": ("0", "0", "0"),
    }


def test_signs_tell_whose_the_same_noun_was_and_who_acted_before() -> None:
    navy = Argument("initiator", words("Norway's navy"), 0.9, (Actor("Norway's navy", "NOR", "MIL", ("MIL",), "country name"),))
    trawler = Argument("recipient", words("a Fijian trawler"), 0.9, (FIJI,))
    held = Mention("arrest", "occurred", words("held"), 0.9, (navy, trawler), words("Norway's navy held a Fijian trawler."))
    found = facts(held, summons(OPEN))
    assert {code: (told["acted"], told["suffered"]) for code, told in found.items()} == {
        "NOR": ("1", "0"), "FJI": ("0", "1"), "MLT": ("0", "0")
    }  # fmt: skip
    assert {told["same"] for told in found.values()} == {"nobody"}
    again = replace(navy, span=replace(words("Norway's navy"), text="Fiji's ministry"), actors=(FIJI,))
    told = facts(replace(held, arguments=(again, trawler)), summons(OPEN))
    assert {code: each["same"] for code, each in told.items()} == {"NOR": "0", "FJI": "1", "MLT": "0"}
    beside = replace(summons(OPEN), arguments=(trawler,), type="accusation")
    assert facts(summons(OPEN), beside)["FJI"]["suffers"] == "1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry", ("article", "ministry")),
        ("those workers in the mine", ("article", "workers")),
        ("its neighbour", ("its", "neighbour")),
        ("four of its soldiers", ("its", "soldiers")),
        ("four of its prisoners", ("count", "four")),
        ("several of his ministers", ("article", "several")),
        ("they", ("pronoun", "they")),
        ("five others", ("count", "others")),
        ("1,200 people", ("count", "people")),
        ("residents", ("bare", "residents")),
        ("Halvorsen", ("name", "halvorsen")),
        ("", ("", "")),
    ],
)
def test_words_begin_with_something_and_have_a_head(text: str, expected: tuple[str, str]) -> None:
    assert start_and_noun(text) == expected
