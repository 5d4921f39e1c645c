"""Signs of a code on a side of an event: how it is named there, how near it stands, what else the article tells of it."""

from dataclasses import replace
from itertools import permutations

from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention, Place, Span
from dateline.resolve.articles import index_article
from dateline.weighing.side_facts import rule_of
from dateline.weighing.side_signs import SIGNS, side_signs
from tests.unit.sided_articles import BLAME, INDEX, REFUSAL, event_of, facts, mention, named

OTHER_SIDE = IMPLIED_SIDES[0]


def test_both_sides_of_each_event_are_asked_of_every_code_that_may_be_there() -> None:
    mentions = [BLAME, REFUSAL]
    found = list(side_signs(mentions, [event_of(mentions, 1), event_of(mentions, 0)], INDEX, None))
    assert [(number, side, code) for number, side, code, _ in found] == [
        (number, side, code) for number in (0, 1) for side in ("initiator", "recipient") for code in ("FJI", "MLT", "NOR")
    ]
    assert all(len(signs) == len(set(signs)) == len(SIGNS) for *_, signs in found)
    assert all(sign.startswith(f"{side} ") for _, side, _, signs in found for sign in signs)


def test_signs_tell_who_is_on_a_side_by_which_rule_and_how_many_others() -> None:
    blamed = facts([BLAME, REFUSAL], 0)
    assert {code: (told["in"], told["across"], told["rule"]) for code, told in blamed.items()} == {
        "FJI": ("1", "0", "country_name"), "MLT": ("0", "0", ""), "NOR": ("0", "1", "")
    }  # fmt: skip
    assert {code: (told["others"], told["beyond"]) for code, told in blamed.items()} == {
        "FJI": ("0", "1"), "MLT": ("1", "1"), "NOR": ("1", "0")
    }  # fmt: skip
    acting = facts([BLAME, REFUSAL], 0, side="initiator")
    assert (acting["NOR"]["in"], acting["FJI"]["across"], acting["FJI"]["in"]) == ("1", "1", "0")


def test_the_surest_words_of_any_mention_tell_how_a_code_is_named() -> None:
    sure, weak = (replace(BLAME, arguments=(named("recipient", "FJI", "Fiji", sure=sure),)) for sure in (0.65, 0.3))
    told = facts([sure, weak, REFUSAL], 0, 1)
    assert (told["FJI"]["heard"], told["FJI"]["why"], told["FJI"]["told_by"]) == ("3", "country_name", "4")
    assert (told["MLT"]["heard"], told["MLT"]["why"], told["MLT"]["told_by"], told["MLT"]["rival"]) == ("not", "", "0", "3")
    other = replace(weak, arguments=(named("recipient", "MLT", "Malta"),))
    told = facts([sure, other, REFUSAL], 0, 1)
    assert (told["FJI"]["told_by"], told["FJI"]["rival"], told["MLT"]["rival"]) == ("2", "4", "3")
    assert {told["mentions"] for told in told.values()} == {"1"}
    guessed = replace(REFUSAL, arguments=(named("recipient", "FJI", reason=OTHER_SIDE),))
    assert facts([BLAME, guessed])["FJI"]["heard"] == "0"  # no words name it


def test_the_other_side_is_told_likewise() -> None:
    told = facts([BLAME, REFUSAL])
    assert (told["FJI"]["heard_across"], told["FJI"]["why_across"]) == ("7", "country_name")
    assert (told["NOR"]["heard_across"], told["NOR"]["why_across"]) == ("not", "")


def test_signs_tell_how_much_of_the_article_is_about_a_code_and_whether_it_is_a_body() -> None:
    found = facts([BLAME, REFUSAL], main="NOR")
    assert {code: (told["rank"], told["share"], told["body"], told["whose"]) for code, told in found.items()} == {
        "FJI": ("0", "5", "0", "state"),  # three of six names
        "MLT": ("2", "3", "0", "state"),
        "NOR": ("1main", "4", "0", "state"),
    }
    united = facts([BLAME, replace(REFUSAL, arguments=(*REFUSAL.arguments, named("recipient", "UNO", reason=OTHER_SIDE)))])["UNO"]
    assert (united["body"], united["rank"], united["whose"], united["in"]) == ("1", "4", "UNO", "1")


def test_signs_tell_what_the_event_is() -> None:
    found = facts([BLAME, REFUSAL])
    assert {(told["type"], told["trigger"], told["symmetric"], told["sure"]) for told in found.values()} == {
        ("rejection", "rejected", "0", "3")
    }
    meeting = replace(REFUSAL, type="meeting", confidence=0.6)
    assert {(told["symmetric"], told["sure"]) for told in facts([BLAME, meeting]).values()} == {("1", "1")}
    assert {told["home"] for told in found.values()} == {"none"}
    there = facts([BLAME, replace(REFUSAL, place=Place("Valletta", "MLT"))])
    assert (there["MLT"]["home"], there["NOR"]["home"]) == ("1", "0")


def test_signs_tell_what_else_a_code_does_in_the_article_and_not_what_the_event_itself_tells() -> None:
    found = facts([BLAME, REFUSAL])
    assert {code: told["part"] for code, told in found.items()} == {"FJI": "01", "MLT": "00", "NOR": "10"}  # who acts, on whom
    assert {code: told["dealt"] for code, told in found.items()} == {"FJI": "0", "MLT": "0", "NOR": "5"}
    assert {told["alike"] for told in found.values()} == {"00"}
    refusals = [replace(REFUSAL, arguments=(named("initiator", "MLT", "Malta"),)), *[REFUSAL] * 4, REFUSAL]
    assert {code: told["alike"] for code, told in facts(refusals).items()} == {"FJI": "03", "MLT": "02", "NOR": "00"}


def test_signs_tell_what_a_code_does_in_the_mentions_beside_that_tell_other_events() -> None:
    plea = mention("demand", "slept", named("initiator", "MLT", "Malta"), sure=0.5)
    found = facts([BLAME, REFUSAL, plea], 1)
    assert {code: (told["previous"], told["next"]) for code, told in found.items()} == {
        "FJI": ("r", ""), "MLT": ("", "i"), "NOR": ("i", "")
    }  # fmt: skip
    assert facts([BLAME, plea, REFUSAL], 2)["NOR"]["earlier"] == "i"
    assert facts([BLAME, REFUSAL, plea], 0, 1)["NOR"]["previous"] == ""  # the mention before is its own
    beside = facts([BLAME, replace(BLAME, type="threat")], 1)
    assert (beside["NOR"]["beside"], beside["NOR"]["act"], beside["MLT"]["act"]) == ("i", "accusation-i", "")


def test_signs_tell_how_near_a_code_is_named_and_whether_in_the_object() -> None:
    text = "Norway spoke.\nMalta slept. Fiji rejected a plan of Tonga. Kenya slept.\nPeru slept."
    at = text.index("rejected")
    plan = Span(text.index("a plan"), text.index(". Kenya"), "a plan of Tonga")
    by = Argument("initiator", Span(at - 5, at - 1, "Fiji"), 0.97, (Actor("Fiji", "FJI", "GOV", ("GOV",), "country name"),))
    told = Mention("rejection", "occurred", Span(at, at + 8, "rejected"), 0.9, (by, Argument("object", plan, 0.9)))
    found = facts([told], index=index_article(text))
    assert {code: signs["near"] for code, signs in found.items()} == {
        "FJI": "before", "TON": "after", "MLT": "paragraph", "KEN": "paragraph", "NOR": "far"
    }  # fmt: skip
    assert "PER" not in found  # named least of all and far away
    assert {code for code, signs in found.items() if signs["object"] == "1"} == {"TON"}
    again = replace(told, trigger=Span(0, 6, "Norway"), confidence=0.5)
    assert facts([again, told], 0, 1, index=index_article(text))["NOR"]["near"] == "after"  # of any mention the nearest


def test_the_rule_is_the_same_whatever_is_quoted_and_by_which_mark() -> None:
    names = ("Malta's prime minister", "Malta’s prime minister", "the head of state", "its; envoys", 'the "new" envoy\'s aide')
    assert {rule_of(f"points back to {name!r}; country name") for name in names} == {"points_back_to"}
    assert rule_of("the article's main country (3 of 5); the allies' choice") == "the_main_country_of"


def test_a_share_at_a_bound_is_the_same_in_whatever_order_the_acts_are_told() -> None:
    """0.4 of 0.8: summed as they come, 0.2 + 0.1 + 0.1 + 0.4 is more and 0.1 + 0.4 + 0.2 + 0.1 less than 0.8."""
    acts = {
        code: replace(BLAME, confidence=sure, arguments=(named("initiator", code), named("recipient", "FJI", "Fiji")))
        for code, sure in {"NOR": 0.4, "TON": 0.2, "KEN": 0.1, "PER": 0.1}.items()
    }
    told = [facts([*(acts[code] for code in order), REFUSAL])["NOR"]["dealt"] for order in permutations(acts)]
    assert set(told) == {"3"}  # above a quarter, not above a half
