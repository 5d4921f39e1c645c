"""Whose an actor is where his words do not say it: weighed by signs against all whom the article names, and against nobody."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Article, Mention, Span
from dateline.resolve import likely_affiliations as module
from dateline.resolve.affiliation_signs import OF_NOBODY, SIGNS, affiliation_signs, is_open
from dateline.resolve.articles import BODIES, LAST_STATE, index_article
from dateline.resolve.likely_affiliations import LIKELY, affiliated, chances
from dateline.resolve.mentions import resolved_by_rules
from dateline.resolve.not_addressed import NOT_OWN
from dateline.resolve.surroundings import start_and_noun
from dateline.tagger.logistic import fitted_choices

TEXT = "Norway and Fiji quarrel over fish.\nNorway's navy held a Fijian trawler. The ministry summoned the envoy. Malta slept."
INDEX = index_article(TEXT)
DAY = date(2024, 5, 1)
OPEN = Actor("ministry", None, "GOV", ("GOV",), "unknown: no name of the gazetteer in the phrase")
GUESSED = replace(OPEN, code="NOR", reason=f"{LAST_STATE} (Norway)")
FIJI = Actor("Fiji", "FJI", "GOV", ("GOV",), "country name")


def words(text: str) -> Span:
    start = TEXT.index(text)
    return Span(start, start + len(text), text)


def summons(actor: Actor, *others: Argument, said: str = "The ministry") -> Mention:
    sentence = words("The ministry summoned the envoy.")
    doer = Argument("initiator", words(said), 0.9, (actor,))
    return Mention("ambassador_summons", "occurred", words("summoned"), 0.9, (doer, *others), sentence)


def weigh(monkeypatch: pytest.MonkeyPatch, weights: dict[str, float]) -> None:
    monkeypatch.setattr(module, "_weights", lambda: weights)


def read(*mentions: Mention) -> list[Actor]:
    return [actor for m in affiliated(mentions, INDEX, None, DAY) for a in m.arguments for actor in a.actors]


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


def test_he_and_she_are_known_by_whom_they_point_back_to_and_they_are_not() -> None:
    told = replace(FIJI, reason="'he' points back to Sitiveni Rabuka")
    mention = summons(told)
    spans = [
        replace(mention.arguments[0], span=replace(words("The ministry"), text=said)) for said in ("He", "they", "his envoy")
    ]
    assert [is_open(mention, argument) for argument in spans] == [False, True, True]
    assert facts(replace(mention, arguments=(spans[1],)))["FJI"]["kind"] == "back"


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


def test_chances_are_shares_of_one() -> None:
    found = chances({"NOR": {"a": 1.0}, "FJI": {"a": 0.5, "b": 1.0}, None: {}}, {"a": 2.0, "b": -1.0})
    assert sum(found.values()) == pytest.approx(1)
    assert found["NOR"] == pytest.approx(7.389 / (7.389 + 1 + 1), abs=1e-3)
    assert found["FJI"] == pytest.approx(found[None])


def test_the_likeliest_is_taken_with_his_chance_in_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {"recent:0": 2.0})
    actor = read(summons(GUESSED))[0]
    assert (actor.name, actor.code, actor.sectors) == ("ministry", "FJI", ("GOV",))
    assert actor.reason == "the likeliest in this article (chance 0.71)"
    assert read(summons(OPEN))[0].code == "FJI"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("he", "somebody of Fiji"),
        ("they", "Fiji"),
        ("five others", "people of Fiji"),
        ("the two men", "two men"),
        ("71", "people of Fiji"),
    ],
)
def test_words_that_name_nobody_are_called_by_their_state(monkeypatch: pytest.MonkeyPatch, said: str, name: str) -> None:
    weigh(monkeypatch, {"recent:0": 2.0})
    mention = summons(OPEN)
    argument = replace(mention.arguments[0], span=replace(words("The ministry"), text=said))
    assert read(replace(mention, arguments=(argument,)))[0].name == name


@pytest.mark.parametrize(("weight", "expected"), [(0.69, "NOR"), (0.75, "FJI")])  # of four candidates the share 0.4 is at 0.693
def test_below_the_chance_all_stays(monkeypatch: pytest.MonkeyPatch, weight: float, expected: str) -> None:
    weigh(monkeypatch, {"recent:0": weight})
    assert read(summons(GUESSED))[0].code == expected
    assert LIKELY == 0.4


@pytest.mark.parametrize(("weight", "code"), [(-0.75, None), (-0.5, "NOR")])  # of four candidates the share 0.15 is at -0.636
def test_a_guess_that_is_unlikely_is_none(monkeypatch: pytest.MonkeyPatch, weight: float, code: str | None) -> None:
    weigh(monkeypatch, {"guess:1 noun:ministry": weight})
    actor = read(summons(replace(GUESSED, name="Jonas Gahr Store")))[0]
    assert (actor.code, actor.sectors) == (code, ("GOV",))
    if code is None:
        assert actor.name == "ministry"
        assert actor.reason == f"unknown: unlikely in this article (chance 0.14): {GUESSED.reason}"


def test_nobody_summons_his_own_envoy_whatever_the_chances(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {"recent:0": 5.0})
    envoy = Argument("recipient", words("the envoy"), 0.9, (FIJI,))
    assert read(summons(OPEN, envoy))[0] == OPEN
    assert read(replace(summons(OPEN, envoy), type="accusation"))[0].code == "FJI"


@pytest.mark.parametrize(
    ("said", "reason", "expected"),
    [
        ("anyone", OPEN.reason, False),
        ("Beijing", f"{NOT_OWN}; capital as metonym", False),
        ("the envoys", f"{NOT_OWN}; {LAST_STATE} (Fiji)", True),
        ("others", f"{NOT_OWN}; {OPEN.reason}", True),
    ],
)
def test_whom_words_name_and_anybody_are_not_weighed(said: str, reason: str, expected: bool) -> None:
    mention = summons(replace(OPEN, reason=reason))
    assert is_open(mention, replace(mention.arguments[0], span=replace(words("The ministry"), text=said))) is expected


def test_nobody_may_be_the_likeliest(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {"nobody": 5.0})
    assert read(summons(OPEN)) == [OPEN]
    assert [actor.code for actor in read(summons(GUESSED))] == [None]


def test_the_president_is_who_holds_the_office_there_on_that_day(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {"recent:1": 5.0})
    span = replace(words("The ministry"), text="the prime minister")
    mention = summons(GUESSED)
    mention = replace(mention, arguments=(replace(mention.arguments[0], span=span),))
    assert read(mention) == [GUESSED]  # the likeliest is whom the rule guessed
    weigh(monkeypatch, {"recent:0": 5.0})
    actor = read(mention)[0]
    assert (actor.name, actor.code) == ("Sitiveni Rabuka", "FJI")
    assert actor.reason.endswith("the likeliest in this article (chance 0.98)")


def test_where_nobody_says_whose_they_are_the_weights_that_ship_tell() -> None:
    text = "KAMPALA, Uganda - Uganda and Rwanda traded blame on Tuesday.\nRwanda called it absurd. Earlier, 12 traders were held."
    at, held = text.index("12 traders"), text.index("held")
    held_ones = Argument("recipient", Span(at, at + 10, "12 traders"), 0.9)
    sentence = Span(text.index("Earlier"), len(text), text[text.index("Earlier") :])
    mention = Mention("arrest", "occurred", Span(held, held + 4, "held"), 0.9, (held_ones,), sentence)
    index = index_article(text)
    told = resolved_by_rules(Article("a", text, DAY), [mention])
    found = {span: chances(each, module._weights()) for span, each in affiliation_signs(told, index, None)}
    likely = found[at, at + 10]
    assert likely["UGA"] + likely["RWA"] > 0.6 > likely[None]


def test_the_weights_that_ship_know_only_signs_that_there_are() -> None:
    kinds = {" ".join(row) for row in SIGNS} | {" ".join(("nobody", *row)) for row in OF_NOBODY} | {"nobody"}
    known = {" ".join(fact.split(":")[0] for fact in sign.split()) for sign in module._weights()}
    assert known <= kinds
    assert len(known) > len(kinds) / 2
    codes = {fact.removeprefix("body:") for sign in module._weights() for fact in sign.split() if fact.startswith("body:")}
    assert codes - {"0"} <= BODIES | state_names().keys()


def test_fitted_choices_prefer_what_is_right_and_shrink() -> None:
    choices = [{"x": {"good": 1.0, "any": 1.0}, "y": {"bad": 1.0, "any": 1.0}, None: {"nobody": 1.0}}] * 40
    weights = fitted_choices(choices, [["x"]] * 40, strength=1.0, least=0.05, fewest=1)
    assert weights["good"] > 1 > 0 > weights["bad"]
    assert weights["nobody"] < 0
    likely = chances(choices[0], weights)
    assert likely["x"] > 0.9
    assert fitted_choices(choices, [["x"]] * 40, strength=0.01, least=0.0, fewest=1)["good"] < weights["good"]
    assert "good" not in fitted_choices(choices, [["x"]] * 40, strength=1.0, least=0.05, fewest=41)
    either = fitted_choices(choices, [["x", "y"]] * 40, strength=1.0, least=0.0, fewest=1)
    assert either["good"] == pytest.approx(either["bad"], abs=1e-3)
