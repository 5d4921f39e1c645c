"""Who condemns what a state does at home blames that state; for what others do there it is not blamed."""

from dataclasses import replace

import pytest

from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention, Span
from dateline.resolve.articles import index_article
from dateline.sides.blamed_there import blamed_at_home, blamed_there, without_hearers


def spoken(text: str, verb: str = "condemned", code: str = "PER") -> Mention:
    """The accusation by Peru that the verb tells."""
    at = text.index(verb)
    actor = Actor("Peru", code, "GOV", ("GOV",), "country name")
    who = Argument("initiator", Span(0, 4, text[:4]), 0.9, (actor,))
    return Mention("accusation", "occurred", Span(at, at + len(verb), verb), 0.9, (who,), Span(0, len(text), text))


def blamed(text: str, verb: str = "condemned") -> list[str | None]:
    found = blamed_at_home(spoken(text, verb), index_article(text, None))
    return [actor.code for argument in found.arguments if argument.role == "recipient" for actor in argument.actors]


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("the treatment of nomads in Chad", "TCD"),
        ("human rights violations in northern Mali", "MLI"),
        ("restrictions on the press in Hungary", "HUN"),
        ("the executions in Iran", "IRN"),
        ("the use of torture in Sri Lanka on Monday", "LKA"),
        ("the crackdown in Belarus", "BLR"),
    ],
)
def test_what_a_state_does_at_home_it_is_blamed_for(what: str, code: str) -> None:
    assert blamed(f"Peru condemned {what}.") == [code]


@pytest.mark.parametrize(
    "what",
    [
        "hate crimes in Chad",
        "the attack in Mali",
        "racism in the United States",
        "the killing of miners in Mali",
        "the execution of hostages in Mali by rebels",
        "the execution of a Peruvian hostage in Mali",
        "the attack and praised the trial in Mali",
        "those who fled arrest in Mali",
        "the arrest of its consul in Lima",
        "the raid, and the restrictions in Mali went on",
    ],
)
def test_for_what_others_do_there_it_is_not(what: str) -> None:
    assert blamed(f"Peru condemned {what}.") == []


def there(text: str, trigger: str, kind: str = "arrest") -> list[str | None]:
    """Whom the accusation blames by an act that the authorities of Chad did, by the place."""
    at = text.index(trigger)
    chad = Argument("initiator", Span(at, at + 1, text[at]), 0.9, (Actor("Chad", "TCD", "GOV", ("GOV",), "lies there"),))
    act = Mention(kind, "occurred", Span(at, at + len(trigger), trigger), 0.9, (chad,), Span(0, len(text), text))
    found = blamed_there((spoken(text), act), 0)
    return [actor.code for argument in found[1] for actor in argument.actors] if found else []


def test_who_arrests_there_is_blamed() -> None:
    assert there("Peru condemned the arrest of two nurses in Abeche.", "arrest") == ["TCD"]
    assert there("Peru condemned the ban on rallies in Abeche.", "ban", "restriction") == ["TCD"]


def test_but_not_in_another_clause_nor_for_another_act() -> None:
    assert there("Peru condemned the raid and welcomed the arrest of two men in Abeche.", "arrest") == []
    assert there("Peru condemned the raid after the arrest of two men in Abeche.", "arrest") == []
    assert there("Peru condemned the attack in Abeche.", "attack", "attack") == []


@pytest.mark.parametrize(
    ("text", "verb", "codes"),
    [
        ("Peru told Chad's king that it condemned the attack.", "told", []),
        ("Peru told Chad's king that it condemned the attack.", "condemned", []),
        ("Peru told Chad's king that it condemned his attack.", "told", ["TCD"]),
        ("Peru told Chad's king that it condemned his attack.", "condemned", ["TCD"]),
        ("Peru told Chad's king that it fears the attack.", "told", ["TCD"]),
        ("Peru wrote to Chad and condemned the attack.", "condemned", ["TCD"]),
    ],
)
def test_who_hears_that_what_struck_him_is_condemned_is_not_accused(text: str, verb: str, codes: list[str]) -> None:
    said, at = spoken(text, verb), text.index("attack")
    chad = Actor("Chad", "TCD", "GOV", ("GOV",), f"{IMPLIED_SIDES[0]}; country before it")
    blame = replace(said, arguments=(*said.arguments, Argument("recipient", said.trigger, 0.9, (chad,))))
    struck = (Argument("recipient", Span(at, at + 6, "attack"), 0.9, (chad,)),)
    attack = Mention("attack", "occurred", Span(at, at + 6, "attack"), 0.9, struck, said.sentence)
    found = without_hearers(blame, [blame, attack]).arguments
    assert [actor.code for a in found if a.role == "recipient" for actor in a.actors] == codes
