"""Whom a state holds, bans or frees is not of the state of which nothing but a dateline has told so far."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Article
from dateline.resolve.articles import index_article
from dateline.sides.written_from import not_of_the_dateline
from tests.unit.clauses import heard

ON = date(2014, 3, 12)


def held(text: str, kind: str, words: str) -> str | None:
    """Whose those are whom the mention of the word in brackets tells of."""
    told = [replace(mention, type=kind) for mention in heard(text, words)]
    article = Article("a", text.replace("[", "").replace("]", ""), ON)
    arguments = resolve_mentions(article, told)[0].arguments
    return next(argument.actors[0].code for argument in arguments if argument.role == "recipient")


@pytest.mark.parametrize(
    ("text", "kind", "words", "code"),
    [
        ("OSLO, March 11 - Turkey [arrested] 200 journalists.", "arrest", "i:Turkey r:200_journalists", "TUR"),
        ("NAIROBI, March 11 (Reuters) - Chad [freed] four politicians.", "release", "i:Chad r:four_politicians", "TCD"),
        ("BANGKOK - Fiji [banned] three newspapers.", "restriction", "i:Fiji r:three_newspapers", "FJI"),
        ("ATHENS, March 11 - Turkey's courts [jailed] a judge.", "arrest", "i:Turkey's_courts r:a_judge", "TUR"),
        # of whom words tell, or whom one may hold abroad
        ("OSLO - Turkey [arrested] two Norwegian reporters.", "arrest", "i:Turkey r:two_Norwegian_reporters", "NOR"),
        ("OSLO - Turkey [jailed] two judges. Norway wants them back.", "arrest", "i:Turkey r:two_judges", "NOR"),
        ("OSLO - Turkey [jailed] two judges.\n\nNorway wants them back.", "arrest", "i:Turkey r:two_judges", "NOR"),
        ("OSLO - Police [arrested] 200 protesters.", "arrest", "i:Police r:200_protesters", "NOR"),
        ("GAZA - Israel [arrested] 20 lawmakers.", "arrest", "i:Israel r:20_lawmakers", "PSE"),
        ("SEOUL - North Korea [freed] two soldiers.", "release", "i:North_Korea r:two_soldiers", "KOR"),
        ("SEOUL - North Korea [freed] a pastor.", "release", "i:North_Korea r:a_pastor", "KOR"),
        ("DHAKA - Myanmar [freed] 60 inmates and sent them home.", "release", "i:Myanmar r:60_inmates", "BGD"),
        ("DHAKA - Myanmar [freed] 60 inmates. They crossed the border.", "release", "i:Myanmar r:60_inmates", "BGD"),
    ],
)
def test_who_is_held_abroad_is_not_of_the_dateline(text: str, kind: str, words: str, code: str) -> None:
    assert held(text, kind, words) == code


@pytest.mark.parametrize(("doer", "codes"), [("The United States", [{"AFG"}]), ("U.S. troops", [])])
def test_an_army_may_hold_those_of_the_town_where_it_is(doer: str, codes: list[set[str]]) -> None:
    text = f"KABUL - {doer} [freed] 40 officials."
    told = [replace(mention, type="release") for mention in heard(text, f"i:{doer.replace(' ', '_')} r:40_officials")]
    index = index_article(text.replace("[", "").replace("]", ""), ON)
    assert [found for _, found in not_of_the_dateline(told, index)] == codes
