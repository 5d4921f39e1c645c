"""Two acts of one type in an article: the next round, whom somebody also met, a further accord, rivals at home."""

from dataclasses import replace
from typing import Any

import pytest

from dateline.linking.other_acts import parties_of, powers_of, told_as_another
from dateline.linking.same_article import agreement
from dateline.records import UNKNOWN_DATE, Actor, Argument, DateSpan, Mention, Span
from tests.unit.builders import day, mention, report, span


def told(text: str, trigger: str, type: str = "talks", object: str = "") -> tuple[str, Mention]:
    at = text.rindex(trigger)
    objects = (Argument("object", Span(text.index(object), text.index(object) + len(object), object), 0.9),) if object else ()
    return text, Mention(type, "planned", Span(at, at + len(trigger), trigger), 0.9, objects)


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("The next round will be held in Riga.", "round", "another"),
        ("The next round of talks will be held in Riga.", "talks", "another"),
        ("Another meeting is planned.", "meeting", "another"),
        ("A second meeting is planned.", "meeting", "second"),
        ("Next week talks will be held.", "talks", ""),
        ("Next week's talks will be held.", "talks", ""),
        ("The second day of talks was long.", "talks", ""),
        ("The talks will end.", "talks", ""),
    ],
)
def test_the_next_round_is_told_as_another(text: str, trigger: str, expected: str) -> None:
    assert told_as_another(*told(text, trigger)) == expected


@pytest.mark.parametrize(
    ("text", "object", "expected"),
    [
        ("It also signed a separate accord with Chad.", "a separate accord", True),
        ("It also signed an accord with Chad.", "an accord", True),
        ("Chad also signed the truce.", "the truce", False),
        ("It signed an accord with Chad.", "an accord", False),
    ],
)
def test_a_further_accord_is_told_as_another(text: str, object: str, expected: bool) -> None:
    assert told_as_another(*told(text, "signed", "agreement", object)) == ("another" if expected else "")
    assert told_as_another(*told(text, "signed", "meeting", object)) == ""


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("He also met the ministers of Peru and Chad.", "met", "also"),
        ("They also discussed milk.", "discussed", ""),
        ("Peru's king also attended the talks.", "talks", ""),
        ("The meeting was also long.", "meeting", ""),
    ],
)
def test_whom_somebody_also_met_is_told_by_also(text: str, trigger: str, expected: str) -> None:
    assert told_as_another(*told(text, trigger, "meeting")) == expected
    assert told_as_another(*told(text, trigger, "accusation")) == ""


@pytest.mark.parametrize(
    ("before", "also", "trigger", "is_one"),
    [
        ("RUS USA", "RUS DEU MEX", "met", False),
        ("RUS USA", "RUS USA DEU", "met", False),
        ("RUS USA DEU", "RUS DEU", "met", True),  # of whom the headline told
        ("RUS USA", "RUS USA", "summit", True),
        ("RUS", "RUS DEU MEX", "met", True),
    ],
)
def test_whom_somebody_also_met_he_met_elsewhere(before: str, also: str, trigger: str, is_one: bool) -> None:
    fields: dict[str, Any] = {"when": day("2024-03-11"), "merged": False}
    first = report("1", "talks", before, position=4, trigger=trigger, **fields)
    then = report("2", "talks", also, position=60, trigger="met", another="also", **fields)
    assert (agreement(first, then) is not None) is is_one
    assert agreement(first, replace(then, another="")) is not None


def test_a_round_to_come_is_none_of_the_rounds_held() -> None:
    held = report("1", "talks", "CHL PER", when=day("2024-03-11"), merged=False, position=4, trigger="talks", opens=True)
    coming = report("2", "talks", "CHL PER", merged=False, position=90, trigger="talks", status="planned", is_known=True)
    assert agreement(held, coming) is not None
    assert agreement(held, replace(coming, another="another")) is None
    assert agreement(held, replace(coming, another="another", status="occurred")) is not None  # "the next round was hard"
    assert agreement(replace(held, another="second"), replace(coming, another="second")) is not None  # "the second round"
    assert agreement(replace(held, another="second"), replace(coming, another="third")) is None
    assert agreement(replace(held, another="another"), replace(coming, another="another")) is None


def test_a_pact_with_each_of_two_is_two_pacts() -> None:
    fields: dict[str, Any] = {"when": day("2024-03-11"), "merged": False, "trigger": "signed"}
    one = report("1", "agreement", "JPN IND", position=4, parties=frozenset(("JPN", "IND")), **fields)
    other = report("2", "agreement", "JPN IDN", position=60, parties=frozenset(("JPN", "IDN")), **fields)
    assert agreement(one, other) is None
    assert agreement(one, replace(other, parties=frozenset())) is not None
    assert agreement(one, replace(one, key="2", position=60)) is not None
    assert agreement(one, replace(one, key="2", position=60, another="another")) is None


def test_the_parties_of_a_pact_are_those_named() -> None:
    named = mention("agreement", initiators=("JPN", "IND"))
    assert parties_of(named) == {"JPN", "IND"}
    assert parties_of(mention("agreement", initiators=("JPN", "IND", "IDN"))) == frozenset()
    assert parties_of(mention("meeting", initiators=("JPN", "IND"))) == frozenset()
    lent = replace(named.arguments[1], actors=(Actor("India", "IND", "GOV", ("GOV",), "parties of 'talks'; country name"),))
    assert parties_of(replace(named, arguments=(named.arguments[0], lent))) == frozenset()


def test_a_parliament_does_not_speak_in_one_act_with_its_government() -> None:
    fields: dict[str, Any] = {"when": day("2024-03-11"), "merged": False, "trigger": "urged"}
    government, parliament, prime_minister = (
        report(key, "demand", "KEN", "KEN", position=9 * int(key), powers=frozenset((sector,)), **fields)
        for key, sector in (("1", "GOV"), ("2", "LEG"), ("3", "GOV"))
    )
    assert agreement(government, parliament) is None
    assert agreement(parliament, prime_minister) is None
    assert agreement(government, prime_minister) is not None
    assert agreement(parliament, replace(parliament, key="3", position=60)) is not None
    assert agreement(parliament, replace(government, powers=frozenset())) is not None


def test_who_speaks_is_known_by_sector_where_all_are_of_one_state() -> None:
    assert powers_of(mention("demand", initiators=("KEN",))) == {"GOV"}
    assert powers_of(mention("demand", initiators=("KEN", "UGA"))) == frozenset()
    assert powers_of(mention("meeting", initiators=("KEN",))) == frozenset()
    court = mention("accusation", initiators=("KEN",)).arguments[0]
    court = replace(court, actors=(Actor("court", "KEN", "JUD", ("JUD",), "test"),))
    prosecutors = replace(court, span=Span(0, 17, "Kenya's prosecutors"))
    for argument, sector in ((court, "JUD"), (prosecutors, "GOV")):
        assert powers_of(replace(mention("accusation"), arguments=(argument,))) == {sector}


@pytest.mark.parametrize(
    ("trigger", "by", "of_whom", "is_one"),
    [
        ("prisoner swap", "NOR SWE", "NOR", False),
        ("exchanged prisoners", "NOR SWE", "NOR", False),
        ("swap", "NOR SWE", "SWE", False),
        ("swap", "NOR SWE", "NOR SWE", True),
        ("swap", "NOR", "NOR", True),
        ("release", "NOR SWE", "NOR", True),
    ],
)
def test_whom_one_side_frees_is_another_act_than_the_swap_of_two(trigger: str, by: str, of_whom: str, is_one: bool) -> None:
    first = report("0", "release", by, article="x", trigger=trigger, position=0, merged=False, sentence="They made a swap.")
    then = report("1", "release", of_whom, article="x", trigger="freed", position=60, merged=False, sentence="They freed two.")
    assert (agreement(first, then) is not None) == is_one
    assert (agreement(then, first) is not None) == is_one


@pytest.mark.parametrize(
    ("trigger", "by", "to", "hit_by", "hit", "is_one"),
    [
        ("clashed", "NOR SWE", "", "NOR", "SWE", False),
        ("exchanged fire", "NOR SWE", "", "SWE", "NOR", False),
        ("fought", "NOR SWE", "", "NOR", "SWE", False),
        ("clashed", "NOR SWE", "", "NOR SWE", "", True),
        ("raid", "NOR", "SWE", "NOR", "SWE", True),
        ("raid", "NOR SWE", "DNK", "NOR", "DNK", True),
    ],
)
def test_who_hit_the_other_did_so_in_another_act_than_the_clash(
    trigger: str, by: str, to: str, hit_by: str, hit: str, is_one: bool
) -> None:
    first = report("0", "attack", by, to, article="x", trigger=trigger, position=0, merged=False, sentence="They clashed.")
    then = report("1", "attack", hit_by, hit, article="x", trigger="shelled", position=60, merged=False, sentence="It hit one.")
    assert (agreement(first, then) is not None) == is_one
    assert (agreement(then, first) is not None) == is_one


MONDAY, MAY = day("2024-05-20"), span("2024-05-01", "2024-05-31")


@pytest.mark.parametrize(
    ("often", "first", "then", "is_one"),
    [
        (("", "often"), MONDAY, MAY, False),
        (("often", ""), MAY, MONDAY, False),
        (("", "often"), MONDAY, UNKNOWN_DATE, False),
        (("", ""), MONDAY, MAY, True),
        (("", "often"), MONDAY, MONDAY, True),  # "met twice on Monday"
        (("often", "often"), MAY, MAY, True),
        (("often", "often"), MONDAY, MAY, False),
    ],
)
def test_what_is_done_several_times_is_not_what_is_done_once(
    often: tuple[str, str], first: DateSpan, then: DateSpan, is_one: bool
) -> None:
    fields: dict[str, Any] = {"initiators": "EGY JOR", "merged": False, "trigger": "met"}
    one = report("1", "meeting", when=first, another=often[0], position=4, opens=True, **fields)
    other = report("2", "meeting", when=then, another=often[1], position=60, **fields)
    assert (agreement(one, other) is not None) is is_one
