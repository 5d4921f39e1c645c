"""Whom an event concerns where no words of it name anybody: weighed by signs, taken out or put in."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.records import IMPLIED_SIDES, Actor, Argument, Article, Mention, Place, Span
from dateline.resolve import likely_sides as module
from dateline.resolve.articles import ArticleIndex, index_article
from dateline.resolve.likely_sides import BIAS, COMES, STAYS, chance, likely_sides
from dateline.resolve.side_signs import SIGNS, side_signs
from dateline.tagger.logistic import fitted

TEXT = "Norway and Fiji quarrel over fish. Norway blamed Fiji. Fiji rejected the charge. Malta slept."
INDEX = index_article(TEXT)
OTHER_SIDE, AT_HOME = IMPLIED_SIDES[0], IMPLIED_SIDES[2]


def named(role: str, code: str, words: str = "", reason: str = "country name") -> Argument:
    start = TEXT.find(words) if words else TEXT.find("rejected")
    span = Span(start, start + len(words), words) if words else Span(start, start + 8, "rejected")
    return Argument(role, span, 0.97, (Actor(code.title(), code, "GOV", ("GOV",), reason),))


def mention(kind: str, trigger: str, *arguments: Argument) -> Mention:
    start = TEXT.find(trigger)
    sentence = TEXT[TEXT.rfind(". ", 0, start) + 1 :].split(".", maxsplit=1)[0].strip() + "."
    at = TEXT.find(sentence)
    return Mention(
        kind, "occurred", Span(start, start + len(trigger), trigger), 0.9, arguments, Span(at, at + len(sentence), sentence)
    )


BLAME = mention("accusation", "blamed", named("initiator", "NOR", "Norway"), named("recipient", "FJI", "Fiji"))
REFUSAL = mention("rejection", "rejected", named("initiator", "FJI", "Fiji"))


def sides(mentions: list[Mention], number: int) -> dict[str, list[str | None]]:
    found = likely_sides(mentions, INDEX, None)[number]
    return {r: [x.code for a in found.arguments if a.role == r for x in a.actors] for r in ("initiator", "recipient")}


def weigh(monkeypatch: pytest.MonkeyPatch, weights: dict[str, float]) -> None:
    monkeypatch.setattr(module, "_weights", lambda: weights)


def test_a_side_that_words_name_is_not_asked_for_an_open_one_is_with_every_code_of_the_article() -> None:
    asked = [(number, side, code) for number, side, code, _ in side_signs([BLAME, REFUSAL], INDEX, None)]
    assert asked == [(1, "recipient", "FJI"), (1, "recipient", "MLT"), (1, "recipient", "NOR")]


def test_signs_tell_how_a_code_stands_to_the_side() -> None:
    signs = {code: found for _, _, code, found in side_signs([BLAME, REFUSAL], INDEX, None)}
    assert all(len(found) == len(SIGNS) for found in signs.values())
    assert "recipient slot:open/open dealt:5" in signs["NOR"]  # all that Fiji has to do with in the article
    assert "recipient slot:open/open dealt:0" in signs["MLT"]
    assert "recipient slot:open/open opposite:3" in signs["FJI"]  # surely the other side
    assert "recipient slot:open/open near:paragraph" in signs["MLT"]


def facts(mentions: list[Mention], index: ArticleIndex = INDEX, main: str | None = None) -> dict[str, dict[str, str]]:
    """What the signs of the last mention's open recipient tell of each code."""
    told = [(code, signs) for number, side, code, signs in side_signs(mentions, index, main) if number == len(mentions) - 1]
    return {code: dict(fact.split(":", 1) for sign in signs for fact in sign.split()[1:]) for code, signs in told}


def test_signs_tell_how_much_of_the_article_is_about_a_code_and_where_it_stands() -> None:
    found = facts([BLAME, REFUSAL], main="NOR")
    assert {code: (told["rank"], told["share"], told["lead"], told["body"]) for code, told in found.items()} == {
        "FJI": ("0", "5", "2", "0"),  # three of six names, two in the first two sentences
        "MLT": ("2", "3", "0", "0"),
        "NOR": ("1main", "4", "2", "0"),
    }
    assert {told[name] for told in found.values() for name in ("type", "status")} == {"rejection", "occurred"}
    assert {(told["sure"], told["position"], told["states"]) for told in found.values()} == {("3", "2", "1")}
    assert facts([BLAME, replace(REFUSAL, confidence=0.5)])["NOR"]["sure"] == "1"
    united = facts([BLAME, replace(REFUSAL, arguments=(*REFUSAL.arguments, named("recipient", "UNO", reason=OTHER_SIDE)))])["UNO"]
    assert (united["body"], united["rank"], united["own"], united["slot"]) == ("1", "4", "told", "told/open")


def test_signs_tell_what_else_a_code_does_in_the_article_and_not_what_the_mention_itself_tells() -> None:
    found = facts([BLAME, REFUSAL])
    assert {code: told["part"] for code, told in found.items()} == {"FJI": "01", "MLT": "00", "NOR": "10"}  # who acts, on whom
    assert {told["alike"] for told in found.values()} == {"00"}
    refusals = [replace(REFUSAL, arguments=(named("initiator", "MLT", "Malta"),)), *[REFUSAL] * 4, REFUSAL]
    assert {code: told["alike"] for code, told in facts(refusals).items()} == {"FJI": "03", "MLT": "02", "NOR": "00"}
    assert facts([BLAME, replace(REFUSAL, place=Place("Valletta", "MLT"))])["MLT"]["place"] == "1"
    assert {told["place"] for told in found.values()} == {"0"}


def test_signs_tell_how_near_a_code_is_named_and_whether_in_the_object() -> None:
    text = "Norway spoke.\nMalta slept.\nFiji rejected a plan of Tonga.\nKenya slept.\nPeru slept."
    at = text.index("rejected")
    plan = Span(text.index("a plan"), text.index(".\nKenya"), "a plan of Tonga")
    by = Argument("initiator", Span(at - 5, at - 1, "Fiji"), 0.97, (Actor("Fiji", "FJI", "GOV", ("GOV",), "country name"),))
    told = Mention("rejection", "occurred", Span(at, at + 8, "rejected"), 0.9, (by, Argument("object", plan, 0.9)))
    found = facts([told], index_article(text))
    assert {code: signs["near"] for code, signs in found.items()} == {
        "FJI": "before", "TON": "after", "MLT": "previous", "KEN": "next", "NOR": "far", "PER": "far"
    }  # fmt: skip
    assert {code for code, signs in found.items() if signs["object"] == "1"} == {"TON"}
    assert {signs["states"] for signs in found.values()} == {"2"}


def test_the_surest_words_tell_how_the_other_side_is_named() -> None:
    weak, sure = (replace(named("initiator", "FJI", "Fiji"), confidence=sure) for sure in (0.5, 0.7))
    for order in ((weak, sure), (sure, weak)):
        told = facts([BLAME, replace(REFUSAL, arguments=order)])["FJI"]
        assert (told["opposite"], told["why_opposite"]) == ("2", "country_name")
    assert facts([BLAME, REFUSAL])["NOR"]["opposite"] == "no"


def test_the_likeliest_comes_with_its_chance_in_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, "recipient slot:open/open dealt:5": 4.0})
    found = likely_sides([BLAME, REFUSAL], INDEX, None)
    assert found[0] == BLAME
    actor = found[1].arguments[-1].actors[0]
    assert (actor.name, actor.code, actor.sectors) == ("Norway", "NOR", ("GOV",))
    assert actor.reason == "the other side in this article: the likeliest (chance 0.73)"


def test_who_comes_without_having_acted_is_the_state_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, "recipient own:open position:2 rank:2": 4.0})
    actor = likely_sides([BLAME, REFUSAL], INDEX, None)[1].arguments[-1].actors[0]
    assert (actor.name, actor.code, actor.sector, actor.sectors) == ("Malta", "MLT", "GOV", ("GOV",))


@pytest.mark.parametrize(("weight", "codes"), [(3.5, ["NOR"]), (3.3, [])])
def test_nobody_comes_below_the_chance(monkeypatch: pytest.MonkeyPatch, weight: float, codes: list[str]) -> None:
    weigh(monkeypatch, {BIAS: -3.0, "recipient slot:open/open dealt:5": weight})
    assert sides([BLAME, REFUSAL], 1)["recipient"] == codes
    assert STAYS < COMES
    assert chance(frozenset(), {}) == 0.5


@pytest.mark.parametrize(
    ("argument", "codes"),
    [
        (named("recipient", "MLT", reason=OTHER_SIDE), []),  # told by the article, and unlikely
        (named("recipient", "MLT", reason=AT_HOME), ["MLT"]),  # a matter at home stays
        (named("recipient", "MLT", "Malta"), ["MLT"]),  # named by words: no chance is asked
    ],
)
def test_who_is_unlikely_goes_unless_words_name_him(
    monkeypatch: pytest.MonkeyPatch, argument: Argument, codes: list[str]
) -> None:
    weigh(monkeypatch, {BIAS: -3.0})
    mentions = [BLAME, replace(REFUSAL, arguments=(*REFUSAL.arguments, argument))]
    assert sides(mentions, 1)["recipient"] == codes


def test_no_event_loses_its_only_participant(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0})
    alone = replace(REFUSAL, arguments=(named("recipient", "MLT", reason=OTHER_SIDE),))
    assert sides([BLAME, alone], 1)["recipient"] == ["MLT"]


def test_who_is_likely_in_one_mention_of_a_type_stays_in_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    weigh(monkeypatch, {BIAS: -3.0, "recipient own:told position:2 rank:2": 3.5})
    given = replace(REFUSAL, arguments=(*REFUSAL.arguments, named("recipient", "MLT", reason=OTHER_SIDE)))
    far = replace(given, trigger=Span(0, 6, "Norway"))
    assert sides([far, given], 0)["recipient"] == ["MLT"]
    assert sides([far], 0)["recipient"] == []


def test_the_weights_that_ship_know_only_signs_that_there_are() -> None:
    kinds = {" ".join((side, *row)) for side in ("initiator", "recipient") for row in SIGNS}
    known = {" ".join((s.split()[0], *(f.split(":")[0] for f in s.split()[1:]))) for s in module._weights() if s != BIAS}
    assert known <= kinds
    assert len(known) > len(kinds) / 2


def test_who_was_blamed_rejects_it_towards_the_accuser_by_the_weights_that_ship() -> None:
    from dateline.resolve.mentions import resolve_mentions

    words = [Argument("initiator", Span(35, 41, "Norway"), 0.97), Argument("recipient", Span(49, 53, "Fiji"), 0.97)]
    refuser = Argument("initiator", Span(55, 59, "Fiji"), 0.97)
    given = [replace(BLAME, arguments=tuple(words)), replace(REFUSAL, arguments=(refuser,))]
    found = resolve_mentions(Article("a", TEXT, date(2024, 5, 1)), given)
    assert [x.code for a in found[1].arguments if a.role == "recipient" for x in a.actors] == ["NOR"]


def test_fitted_weights_tell_signs_apart_and_shrink() -> None:
    rows = [{"a", "c"}, {"a"}, {"b", "c"}, {"b"}] * 30
    labels = [True, True, False, False] * 30
    weights = fitted(rows, labels, "bias", strength=1.0, least=0.05)
    assert weights["a"] > 1 > -1 > weights["b"]
    assert "c" not in weights  # tells nothing
    assert chance({"a"}, weights) > 0.9 > 0.1 > chance({"b"}, weights)
    assert fitted(rows, labels, "bias", strength=0.01, least=0.0)["a"] < weights["a"]
    assert weights == fitted(rows, labels, "bias", strength=1.0, least=0.05)
