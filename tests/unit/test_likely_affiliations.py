"""Whose an actor is where his words do not say it: weighed by signs against all whom the article names, and against nobody."""

from dataclasses import replace

import pytest

from dateline.actors.tables import state_names
from dateline.mentions import resolved_by_rules
from dateline.records import Actor, Argument, Article, Mention, Span
from dateline.resolve.articles import BODIES, LAST_STATE, index_article
from dateline.sides.not_addressed import NOT_OWN
from dateline.tagger.logistic import fitted_choices
from dateline.weighing import likely_affiliations as module
from dateline.weighing.affiliation_signs import OF_NOBODY, SIGNS, affiliation_signs, is_open
from dateline.weighing.chances import chances
from dateline.weighing.likely_affiliations import LIKELY, affiliated
from tests.unit.affiliations import DAY, FIJI, GUESSED, INDEX, OPEN, summons, words


def weigh(monkeypatch: pytest.MonkeyPatch, weights: dict[str, float]) -> None:
    monkeypatch.setattr(module, "_weights", lambda: weights)


def read(*mentions: Mention) -> list[Actor]:
    return [actor for m in affiliated(mentions, INDEX, None, DAY) for a in m.arguments for actor in a.actors]


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
    ("kind", "sector", "code"),
    [("attack", "UNK", None), ("attack", "UAF", "IMG"), ("attack", "CRM", "IMG"), ("demand", "UNK", "IMG")],
)
def test_no_unarmed_ship_that_an_armed_group_strikes_is_of_one(
    monkeypatch: pytest.MonkeyPatch, kind: str, sector: str, code: str | None
) -> None:
    weigh(monkeypatch, {"recent:0": 5.0})
    text = "Boko Haram met. Boko Haram struck the crew."
    armed = Actor("Boko Haram", "IMG", "REB", ("REB",), "armed group Boko Haram")
    group, crew = Span(16, 26, "Boko Haram"), Span(34, 42, "the crew")
    arguments = (Argument("initiator", group, 0.9, (armed,)), Argument("recipient", crew, 0.9, (replace(OPEN, sector=sector),)))
    mention = Mention(kind, "occurred", Span(27, 33, "struck"), 0.9, arguments, Span(16, 43, text[16:]))
    (resolved,) = affiliated((mention,), index_article(text), None, DAY)
    assert resolved.arguments[1].actors[0].code == code


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


@pytest.mark.parametrize(("said", "name"), [("a prime minister", "prime minister"), ("the prime minister", "Sitiveni Rabuka")])
def test_any_of_them_has_no_name(monkeypatch: pytest.MonkeyPatch, said: str, name: str) -> None:
    weigh(monkeypatch, {"recent:0": 5.0})
    mention = summons(OPEN)
    argument = replace(mention.arguments[0], span=replace(words("The ministry"), text=said))
    assert read(replace(mention, arguments=(argument,)))[0].name == name


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
