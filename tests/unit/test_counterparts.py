"""Whom an act is about where its sentence names nobody: the other side of the article, else the own state."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.resolve.articles import MAIN_STATE, index_article
from dateline.sides.counterparts import OTHER_SIDE, TARGET, with_counterparts
from dateline.sides.home_matters import OWN_STATE
from dateline.sides.not_addressed import NOT_OWN
from dateline.sides.soil import HOST


def actor(code: str, sector: str = "GOV") -> Actor:
    return Actor(code.title(), code, sector, (sector,), "by name")


def mention(kind: str, by: str, to: str = "", status: str = "occurred", sector: str = "GOV", named: str = "Name") -> Mention:
    """A mention with initiators and recipients by code, joined by spaces."""
    sides = [("initiator", code) for code in by.split()] + [("recipient", code) for code in to.split()]
    arguments = [Argument(role, Span(0, 4, named), 0.9, (actor(code, sector),)) for role, code in sides]
    return Mention(kind, status, Span(10, 15, "acted"), 0.9, tuple(arguments))


def last(mentions: list[Mention], main: str | None = None) -> tuple[str, str | None, str] | None:
    """(role, code, reason) of what the last mention was given; None when nothing."""
    before, after = mentions[-1], with_counterparts(mentions, main)[-1]
    if after is before:
        return None
    added = after.arguments[-1]
    assert after.arguments[:-1] == before.arguments
    assert added.span == before.trigger
    return added.role, added.actors[0].code, added.actors[0].reason.split(";")[0]


QUARREL = [mention("accusation", "FRA", "ITA"), mention("threat", "ITA", "FRA")]


@pytest.mark.parametrize("kind", ["accusation", "rejection", "ambassador_recall"])
def test_the_other_side_of_the_article_is_the_recipient(kind: str) -> None:
    assert last([*QUARREL, mention(kind, "FRA")]) == ("recipient", "ITA", OTHER_SIDE)


def test_once_is_enough_only_for_what_is_between_states() -> None:
    assert last([QUARREL[0], mention("diplomat_expulsion", "ITA")]) == ("recipient", "FRA", OTHER_SIDE)
    assert last([QUARREL[0], mention("rejection", "ITA")]) is None


def test_who_deals_with_many_alike_has_no_other_side() -> None:
    others = [mention("accusation", "FRA", code) for code in ("ITA", "ESP", "DEU") for _ in range(2)]
    assert last([*others, mention("demand", "FRA")]) is None


def test_parties_of_what_is_mutual_deal_with_each_other() -> None:
    met = [mention("meeting", "FRA ITA"), mention("talks", "FRA ITA")]
    assert last([*met, mention("pledge", "ITA")]) == ("recipient", "FRA", OTHER_SIDE)


@pytest.mark.parametrize("kind", ["pledge", "endorsement", "concession"])
def test_nothing_is_promised_to_the_enemy(kind: str) -> None:
    assert last([*QUARREL, mention(kind, "FRA")]) is None


def test_speech_of_a_bystander_is_about_the_one_all_speak_about() -> None:
    told = [*QUARREL, mention("accusation", "DEU", "ITA"), mention("accusation", "ESP")]
    assert last(told) == ("recipient", "ITA", TARGET)
    assert last([*told[:-1], mention("aid", "ESP")]) is None


@pytest.mark.parametrize("sector", ["BUS", "JRN", "CVL"])
def test_a_firm_or_a_bystander_has_no_other_side(sector: str) -> None:
    assert last([*QUARREL, mention("accusation", "FRA", sector=sector)]) is None


def test_the_only_state_named_in_talks_is_given_its_other_side() -> None:
    long_quarrel = [each for each in QUARREL for _ in range(3)]
    assert last([*long_quarrel, mention("talks", "FRA", status="possible")]) == ("initiator", "ITA", OTHER_SIDE)
    assert last([*QUARREL, mention("talks", "FRA", status="possible")]) is None
    assert last([*long_quarrel, mention("talks", "FRA", named="the leaders")]) is None
    assert last([*long_quarrel, mention("talks", "FRA", named="the Netherlands")]) == ("initiator", "ITA", OTHER_SIDE)
    assert last([*long_quarrel, mention("talks", "FRA", named="two Belarusians")]) is None
    assert last([*long_quarrel, mention("meeting", "FRA")]) is None
    assert last([*long_quarrel, mention("talks", "IGO")]) is None


def test_at_home_it_is_the_own_state_or_its_people() -> None:
    assert last([mention("protest", "FRA", sector="CVL")]) == ("recipient", "FRA", OWN_STATE)
    assert last([mention("arrest", "FRA", sector="COP")]) == ("recipient", "FRA", OWN_STATE)
    assert last([mention("accusation", "FRA", sector="OPP")], main="FRA") == ("recipient", "FRA", OWN_STATE)
    assert last([mention("accusation", "FRA", sector="OPP")], main="ITA") is None
    assert last([mention("protest", "FRA ITA", sector="CVL")]) is None
    assert last([mention("protest", "IMG", sector="REB")]) is None


@pytest.mark.parametrize("kind", ["accusation", "demand", "endorsement", "pledge"])
def test_other_states_speak_to_the_state_that_the_article_is_about(kind: str) -> None:
    assert last([mention(kind, "FRA")], main="ITA") == ("recipient", "ITA", OTHER_SIDE)
    assert last([mention(kind, "FRA", "ESP")], main="ITA") is None
    assert last([mention(kind, "FRA")]) is None
    assert last([mention("threat", "FRA")], main="ITA") is None
    assert last([mention("meeting", "FRA")], main="ITA") is None


def test_a_side_that_is_told_stays_and_nobody_is_made_up() -> None:
    assert last([*QUARREL, mention("demand", "FRA", "ESP")]) is None
    nameless = mention("demand", "FRA")
    unknown = replace(nameless, arguments=(Argument("initiator", Span(0, 4, "They"), 0.9, (Actor("They", None),)),))
    assert last([*QUARREL, unknown]) is None
    assert last([mention("accusation", "FRA")]) is None


@pytest.mark.parametrize(("kind", "named"), [("diplomat_expulsion", "him"), ("accusation", "its southern neighbour")])
def test_no_state_expels_its_own_envoys_nor_is_its_own_neighbour(kind: str, named: str) -> None:
    """Whose they are the rest of the article tells, or nobody; the words that name them stay."""
    given = mention(kind, "FRA")
    own = Argument("recipient", Span(20, 23, named), 0.9, (actor("FRA"),))
    odd = replace(given, arguments=(*given.arguments, own))
    (by, to) = with_counterparts([*QUARREL, odd], None)[-1].arguments
    assert (by.actors[0].code, to.actors[0].code, to.span) == ("FRA", "ITA", own.span)
    assert to.actors[0].reason.startswith(OTHER_SIDE)
    alone = with_counterparts([odd], "FRA")[0].arguments[-1]
    assert (alone.span, alone.actors[0].code) == (own.span, None)
    assert alone.actors[0].reason.startswith(NOT_OWN)
    kept = replace(given, type="accusation", arguments=(*given.arguments, replace(own, span=Span(20, 30, "its people"))))
    assert with_counterparts([*QUARREL, kept], None)[-1] == kept


@pytest.mark.parametrize(("kind", "main", "by"), [("arrest", "ITA", ["ITA"]), ("release", "ITA", ["ITA"]), ("arrest", None, [])])
def test_unnamed_authorities_are_those_of_the_state_the_article_is_about(kind: str, main: str | None, by: list[str]) -> None:
    (told,) = with_counterparts([mention(kind, "", "FRA")], main)
    assert [a.actors[0].code for a in told.arguments if a.role == "initiator"] == by
    assert [a.actors[0].code for a in told.arguments if a.role == "recipient"] == ["FRA"]


@pytest.mark.parametrize(
    ("kind", "place", "by"),
    [
        ("release", "FRA", ["FRA"]),
        ("release", None, ["FRA"]),
        ("release", "DEU", []),
        ("arrest", "DEU", []),
        ("sanctions_imposed", "DEU", ["FRA"]),  # where they were announced
    ],
)
@pytest.mark.parametrize("main", ["FRA", None])
def test_who_is_freed_in_another_state_is_not_freed_by_a_guess(
    kind: str, place: str | None, by: list[str], main: str | None
) -> None:
    mentions = [*QUARREL, replace(mention(kind, "", "ITA"), place=Place("There", place) if place else None)]
    told = with_counterparts(mentions, main)[-1]
    is_guessed = kind != "arrest" or main is not None
    assert [a.actors[0].code for a in told.arguments if a.role == "initiator"] == (by if is_guessed else [])


def test_captors_of_no_state_may_free_people_anywhere() -> None:
    raids = [mention("attack", "IMG", "FRA"), mention("accusation", "FRA", "IMG")]
    freed = replace(mention("release", "", "FRA"), place=Place("Gao", "MLI"))
    assert last([*raids, freed]) == ("initiator", "IMG", OTHER_SIDE)


def test_who_only_hosted_a_visit_is_no_other_side() -> None:
    host = Actor("Belgium", "BEL", "GOV", ("GOV",), f"{HOST}; Brussels lies there")
    visit = replace(
        mention("visit", "PHL"),
        arguments=(*mention("visit", "PHL").arguments, Argument("recipient", Span(0, 4, "Brussels"), 0.9, (host,))),
    )
    assert last([visit, visit, mention("treaty_withdrawal", "PHL")]) is None


def test_where_two_restore_ties_each_is_the_other_side() -> None:
    assert last([*QUARREL, mention("relations_restored", "FRA DEU")]) is None
    assert last([*QUARREL, mention("relations_restored", "FRA")]) == ("recipient", "ITA", OTHER_SIDE)


def test_who_is_but_the_subject_of_what_is_said_is_not_addressed() -> None:
    text = "Paris warned that France would act"
    said = Argument("recipient", Span(18, 24, "France"), 0.9, (actor("FRA"),))
    warned = replace(mention("threat", "FRA"), trigger=Span(6, 12, "warned"), sentence=Span(0, len(text), text))
    given = replace(warned, arguments=(*warned.arguments, said))
    assert [a.role for a in with_counterparts([given], None)[0].arguments] == ["initiator"]
    asked = replace(given, type="demand")  # "insisted that France should act"
    assert [a.role for a in with_counterparts([asked], None)[0].arguments] == ["initiator", "recipient"]
    blamed = replace(given, sentence=Span(0, 24, "Paris warned  its France"))
    assert [a.role for a in with_counterparts([blamed], None)[0].arguments] == ["initiator", "recipient"]


@pytest.mark.parametrize(("kind", "found"), [("rejection", "FRA"), ("threat", None), ("concession", None)])
def test_nobody_threatens_or_gives_way_to_the_own_state_at_home(kind: str, found: str | None) -> None:
    given = last([mention(kind, "FRA")], "FRA")
    assert (given[1] if given else None) == found


@pytest.mark.parametrize(("words", "code"), [("shut the border", "ITA"), ("shut the schools", "FRA")])
def test_a_border_is_shut_to_the_other_side_a_school_to_the_own_people(words: str, code: str) -> None:
    ban = replace(mention("restriction", "FRA"), sentence=Span(0, len(words), words))
    assert last([*QUARREL, ban])[1] == code  # type: ignore[index]


def test_who_calls_without_a_name_calls_the_other_side() -> None:
    assert last([*QUARREL, mention("phone_call", "FRA")]) == ("recipient", "ITA", OTHER_SIDE)


def test_his_guest_is_somebody_else() -> None:
    own = with_counterparts([mention("endorsement", "FRA", "FRA", named="his guests")], None)[0]
    assert [a.actors[0].code for a in own.arguments] == ["FRA", None]


@pytest.mark.parametrize(("kind", "by"), [("release", "FRA"), ("sanctions_imposed", "FRA"), ("attack", None)])
def test_who_is_freed_or_under_sanctions_is_so_by_the_other_side(kind: str, by: str | None) -> None:
    assert last([*QUARREL, mention(kind, "", "ITA")]) == (("initiator", by, OTHER_SIDE) if by else None)
    assert last([mention(kind, "", "ITA")]) is None  # nobody deals with them


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Italy is cross. France protested.", "ITA"),
        ("Italy and Malta are cross. France protested.", None),  # two
        ("Italy is cross.\nFrance protested.", None),  # of another paragraph
        ("Malta sang.\nMalta wept.\nItaly is cross. France protested.", None),  # the article names another more
    ],
)
def test_the_only_other_state_of_the_paragraph_is_the_other_side(text: str, code: str | None) -> None:
    own = replace(mention("accusation", "FRA"), trigger=Span(text.find("protested"), text.find("protested") + 9, "protested"))
    found = with_counterparts([own], None, index_article(text))[0]
    assert [a.actors[0].code for a in found.arguments if a.role == "recipient"] == ([code] if code else [])


def test_relief_is_not_for_those_who_were_guessed_the_givers_own() -> None:
    guessed = Argument("recipient", Span(0, 4, "families"), 0.9, (replace(actor("FRA"), reason=MAIN_STATE),))
    relief = mention("aid", "FRA")
    found = with_counterparts([replace(relief, arguments=(*relief.arguments, guessed))], None)[0]
    assert [a.actors[0].code for a in found.arguments] == ["FRA", None]


@pytest.mark.parametrize(("reason", "by"), [("'They' points back to PER", None), ("demonym of PER", "CHL")])
def test_they_are_not_freed_by_whom_they_arrested(reason: str, by: str | None) -> None:
    """Others of their state may be, in a swap."""
    freed = mention("release", "", "PER")
    they = [replace(a, actors=tuple(replace(actor, reason=reason) for actor in a.actors)) for a in freed.arguments]
    told = with_counterparts([mention("arrest", "PER", "CHL"), replace(freed, arguments=tuple(they))], None)[-1]
    assert [a.actors[0].code for a in told.arguments if a.role == "initiator"] == ([by] if by else [])
