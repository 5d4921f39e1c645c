"""A guess of whose an official is yields to what his sentence tells: of the other side, or of the only other state in it."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import MAIN_STATE, index_article
from dateline.sides.guessed_sides import both_sides, by_their_sentence, not_against_itself, of_both_sides


def mention(kind: str, who: Actor, whom: Actor | None = None) -> Mention:
    sides = [("initiator", who)] + ([("recipient", whom)] if whom else [])
    arguments = tuple(Argument(role, Span(0, 4, side.name), 0.9, (side,)) for role, side in sides)
    return Mention(kind, "occurred", Span(10, 15, "acted"), 0.9, arguments)


MINISTER = Actor("Le", "USA", "GOV", ("GOV",), f"{MAIN_STATE} (3 of 6)")
ENVOY = Actor("American ambassador", "USA", "GOV", ("GOV",), "demonym of United States")
CHINA = Actor("China", "CHN", "GOV", ("GOV",), "country name")


def test_who_summons_the_american_ambassador_is_not_american() -> None:
    threat, summons = mention("threat", CHINA), mention("ambassador_summons", MINISTER, ENVOY)
    found = not_against_itself([threat, summons])[1]
    assert [a.actors[0].code for a in found.arguments] == ["CHN", "USA"]
    assert "acts on USA" in found.arguments[0].actors[0].reason
    assert not_against_itself([summons])[0].arguments[0].actors[0].code is None  # who else acts is not told


@pytest.mark.parametrize(
    "reason", ["the sentence before is about Turkey", "'it' points back to Turkey", f"{MAIN_STATE} (4 of 6)"]
)
@pytest.mark.parametrize("kind", ["sanctions_imposed", "treaty_suspension", "ambassador_summons"])
def test_no_state_imposes_sanctions_on_its_own_banks_nor_leaves_itself(kind: str, reason: str) -> None:
    it, banks = Actor("it", "TUR", "GOV", ("GOV",), reason), Actor("Turkish banks", "TUR", "BUS", ("BUS",), "demonym of Turkey")
    doer, others = not_against_itself([mention("threat", CHINA), mention(kind, it, banks)])[1].arguments
    assert (doer.actors[0].code, others.actors[0].code) == ("CHN", "TUR")


SALL = Actor("Macky Sall", "SEN", "GOV", ("GOV",), "Macky Sall, president of SEN 2012-04..2024-04")
GUESSED = Actor("Choi", "SEN", "UNK", ("UNK",), f"{MAIN_STATE} (3 of 4)")


@pytest.mark.parametrize(
    ("kind", "whom", "code"),
    [
        ("visit", SALL, None),
        ("ambassador_summons", replace(SALL, name="ambassador of Senegal", reason="'of' country name"), None),
        ("sanctions_imposed", replace(SALL, name="Senegal", reason="capital as metonym"), None),
        ("visit", replace(SALL, name="Senegal", reason="country name"), None),
        ("visit", replace(SALL, name="Senegal", reason="capital as metonym"), "SEN"),  # at home: a town
        ("visit", replace(SALL, name="Senegalese troops", sector="MIL", reason="demonym of Senegal"), "SEN"),  # own people
        ("visit", replace(SALL, reason="'him' points back to Macky Sall"), "SEN"),
        ("ambassador_summons", replace(SALL, name="envoy", reason="'in' country name"), "SEN"),  # whose is not told
    ],
)
def test_a_guess_yields_to_a_recipient_whom_words_name(kind: str, whom: Actor, code: str | None) -> None:
    """The recipient stays, the author is another: of none known where nobody else acts."""
    (found,) = not_against_itself([mention(kind, GUESSED, whom)])
    assert [argument.actors[0].code for argument in found.arguments] == [code, "SEN"]


def test_who_is_another_than_the_pointer_said_has_not_his_name() -> None:
    he = Actor("Recep Tayyip Erdogan", "TUR", "GOV", ("GOV",), "'He' points back to Recep Tayyip Erdogan")
    banks = Actor("Turkish banks", "TUR", "BUS", ("BUS",), "demonym of Turkey")
    own = mention("sanctions_imposed", he, banks)
    said = replace(own, arguments=(replace(own.arguments[0], span=Span(0, 2, "He")), own.arguments[1]))
    told = [not_against_itself([*before, said])[-1].arguments[0].actors[0] for before in ([], [mention("threat", CHINA)])]
    assert [(actor.name, actor.code) for actor in told] == [("He", None), ("China", "CHN")]


def test_what_the_words_say_stays_and_so_do_other_acts() -> None:
    named = replace(MINISTER, reason="country name")
    for kept in (mention("ambassador_summons", named, ENVOY), mention("arrest", MINISTER, ENVOY)):
        assert not_against_itself([mention("threat", CHINA), kept])[1] == kept


@pytest.mark.parametrize(
    ("words", "known", "code"),
    [
        ("Rome and its friends blacklisted the generals of Chad.", "ITA", "TCD"),  # the one state beside the other side's
        ("Rome blacklisted the generals of Chad.", None, "IND"),  # the other side is not known
        ("Rome blacklisted the generals of Chad and Mali.", "ITA", "IND"),  # two
        ("Rome blacklisted the generals.", "ITA", "IND"),
    ],
)
def test_whom_the_main_state_was_guessed_for_is_of_the_only_other_state_of_the_sentence(
    words: str, known: str | None, code: str
) -> None:
    sides = [("recipient", replace(MINISTER, code="IND")), ("initiator", replace(CHINA, code=known))]
    arguments = tuple(Argument(role, Span(0, 4, side.name), 0.9, (side,)) for role, side in sides)
    own = Mention("sanctions_imposed", "occurred", Span(5, 9, "acted"), 0.9, arguments, Span(0, len(words), words))
    assert by_their_sentence(own, index_article(words)).arguments[0].actors[0].code == code


def test_who_acts_at_home_stays_at_home() -> None:
    words = "The committee on China wrote to the FBI."
    sides = [("initiator", MINISTER), ("recipient", replace(ENVOY, reason="institution FBI"))]
    arguments = tuple(Argument(role, Span(0, 4, side.name), 0.9, (side,)) for role, side in sides)
    own = Mention("demand", "occurred", Span(23, 28, "wrote"), 0.9, arguments, Span(0, len(words), words))
    assert by_their_sentence(own, index_article(words)) == own
    abroad = by_their_sentence(replace(own, type="visit"), index_article(words))
    assert abroad.arguments[0].actors[0].code == "CHN"


@pytest.mark.parametrize(
    ("kind", "who", "reason", "article", "codes"),
    [
        ("meeting", "The presidents", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["TCD", "MLI"]),
        ("meeting", "The presidents", "demonym of India", "Chad and Mali quarrel. Chad sued Mali.", ["USA"]),
        ("meeting", "The president", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["USA"]),  # one state's
        ("talks", "Senior negotiators", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["TCD", "MLI"]),
        ("talks", "Carmakers", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["USA"]),  # of no state
        ("attack", "The presidents", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["USA"]),
        ("talks", "The presidents", MINISTER.reason, "Mali and Western Sahara met. Mali left Western Sahara.", ["MLI", "ESH"]),
        ("agreement", "The countries", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["TCD", "MLI"]),
        ("agreement", "Their governments", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["TCD", "MLI"]),
        ("agreement", "Ministers", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["TCD", "MLI"]),
        ("agreement", "Countries", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["USA"]),  # of the world
        ("agreement", "Foreign governments", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["USA"]),
        ("summit", "All nations", MINISTER.reason, "Chad and Mali quarrel. Chad sued Mali.", ["USA"]),
        ("meeting", "The presidents", MINISTER.reason, "Chad, Mali and Niger quarrel. Chad sued Mali and Niger.", ["USA"]),
    ],
)
def test_presidents_of_whom_nothing_tells_whose_they_are_are_those_of_the_articles_two_states(
    kind: str, who: str, reason: str, article: str, codes: list[str]
) -> None:
    side = replace(MINISTER, reason=reason)
    own = Mention(kind, "occurred", Span(30, 35, "acted"), 0.9, (Argument("initiator", Span(0, len(who), who), 0.9, (side,)),))
    assert [actor.code for actor in both_sides(own, index_article(article)).arguments[0].actors] == codes


def test_a_summit_of_nobody_named_is_between_the_articles_two_states() -> None:
    index = index_article("Chad and Mali quarrel. Chad sued Mali.")
    summit, strike = (Mention(kind, "occurred", Span(30, 35, "acted"), 0.9) for kind in ("summit", "attack"))
    (side,) = of_both_sides(summit, index).arguments
    assert (side.role, side.span, [actor.code for actor in side.actors]) == ("initiator", summit.trigger, ["TCD", "MLI"])
    assert of_both_sides(strike, index) == strike
    assert of_both_sides(summit, index_article("Chad, Mali and Niger met twice.")) == summit
    named = mention("summit", MINISTER)
    assert of_both_sides(named, index) == named
    saharan = of_both_sides(summit, index_article("Morocco and Western Sahara quarrel. Morocco shelled Western Sahara."))
    assert [(a.code, a.name) for a in saharan.arguments[0].actors] == [("MAR", "Morocco"), ("ESH", "Western Sahara")]


@pytest.mark.parametrize(
    ("first", "who", "code", "again", "is_theirs"),
    [
        ("summit", "G20 leaders", "IGO", "summit", False),
        ("meeting", "leaders of 29 countries", None, "summit", False),
        ("agreement", "Nearly 200 nations", None, "agreement", False),
        ("agreement", "Governments", None, "agreement", False),
        ("summit", "the UN", "UNO", "meeting", False),
        ("agreement", "OSCE monitors", "IGO", "agreement", True),  # who watches over it
        ("agreement", "The governments", None, "agreement", True),
        ("agreement", "Leaders", None, "agreement", True),
        ("agreement", "G20 leaders", "IGO", "ceasefire", True),  # another matter
        ("agreement", "Chad", "TCD", "agreement", True),
        ("demand", "60 countries", None, "summit", True),
    ],
)
def test_the_summit_of_many_said_again_is_not_of_the_articles_two_states(
    first: str, who: str, code: str | None, again: str, is_theirs: bool
) -> None:
    index = index_article("Chad and Mali quarrel. Chad sued Mali.")
    side = Argument("initiator", Span(0, len(who), who), 0.9, (replace(CHINA, code=code),))
    before = Mention(first, "occurred", Span(30, 35, "acted"), 0.9, (side,))
    own = Mention(again, "occurred", Span(60, 66, "summit"), 0.9)
    found = of_both_sides(own, index, [before, own]).arguments
    assert [actor.code for argument in found for actor in argument.actors] == (["TCD", "MLI"] if is_theirs else [])
    chad = replace(
        before, type=again, trigger=Span(40, 45, "acted"), arguments=(replace(side, actors=(replace(CHINA, code="TCD"),)),)
    )
    assert of_both_sides(own, index, [before, chad, own]).arguments  # the last one that says whose it is
    assert of_both_sides(own, index, [own, replace(before, trigger=Span(80, 85, "acted"))]).arguments
