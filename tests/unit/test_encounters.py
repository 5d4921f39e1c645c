"""Who meets makes a summit."""

from datetime import date

import pytest

from dateline.acts.encounters import by_rank
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import POINTS_BACK

ON = date(2019, 6, 28)


def met(kind: str, trigger: str, *people: tuple[str, str, str]) -> str:
    """The type of an encounter of people given as (words, name, code)."""
    arguments = tuple(
        Argument("initiator", Span(0, len(words), words), 0.9, (Actor(name, code, "GOV", ("GOV",), "test"),))
        for words, name, code in people
    )
    return by_rank(Mention(kind, "occurred", Span(90, 90 + len(trigger), trigger), 0.9, arguments), ON).type


PUTIN, MERKEL = ("he", "Vladimir Putin", "RUS"), ("Merkel", "Angela Merkel", "DEU")
LAVROV = ("Sergei Lavrov", "Sergei Lavrov", "RUS")
KENYAN, NORSE = ("the Kenyan president", "Kenyan president", "KEN"), ("Norway's prime minister", "prime minister", "NOR")


@pytest.mark.parametrize(
    "people",
    [
        (PUTIN, MERKEL),
        (KENYAN, NORSE),
        (MERKEL, ("Kim", "Kim Jong Un", "PRK")),
        (("the heads of state of ECOWAS", "ECOWAS", "IGO"),),
        (MERKEL, ("the president of the Russian Federation", "president", "RUS")),
        (MERKEL, ("the president of the European Commission", "president", "EUR")),
        (MERKEL, ("European Council President Nils Lund", "president", "EUR")),
        (MERKEL, ("President Lund and his wife", "president", "NOR")),
        (MERKEL, ("her counterpart, President Lund", "president", "NOR")),
    ],
)
def test_heads_alone_make_a_summit(people: tuple[tuple[str, str, str], ...]) -> None:
    assert met("meeting", "met", *people) == "summit"


@pytest.mark.parametrize(
    "other",
    [
        LAVROV,
        ("Riga's foreign minister", "foreign minister", "LVA"),
        ("the rebel commander", "commander", "IMG"),
        ("the vice president of Peru", "vice president", "PER"),
        ("Chancellor of the Exchequer Ann Lee", "Ann Lee", "GBR"),
        ("British chancellor Ann Lee", "Ann Lee", "GBR"),
        ("World Bank President Juan Kubu", "Juan Kubu", "IGO"),
        ("the wife of President Putin", "Vladimir Putin", "RUS"),
        ("Putin's spokesman", "Vladimir Putin", "RUS"),
        ("the president's spokeswoman", "spokeswoman", "PER"),
        ("the prime minister's office", "prime minister's office", "NOR"),
        ("Peruvian Senate President Ana Kubu", "Ana Kubu", "PER"),
        ("President-elect Ana Kubu", "Ana Kubu", "PER"),
        ("the president of the Norwegian central bank", "president", "NOR"),
        ("the president of Kenya's supreme court", "president", "KEN"),
        ("the president of the European Parliament", "president", "EUR"),
    ],
)
def test_with_anybody_else_it_is_a_meeting(other: tuple[str, str, str]) -> None:
    assert met("summit", "met", MERKEL, other) == "meeting"
    assert met("meeting", "met", MERKEL, other) == "meeting"


def test_somebody_else_beside_heads_of_two_states_makes_no_difference() -> None:
    assert met("summit", "met", PUTIN, MERKEL, ("the NATO envoy", "envoy", "IGO")) == "summit"


def test_the_name_makes_a_summit_and_what_the_text_leaves_open_stays() -> None:
    assert met("summit", "summit", MERKEL, LAVROV) == "summit"
    assert met("summit", "met", MERKEL, ("Oslo", "Norway", "NOR")) == "summit"
    assert met("meeting", "met", MERKEL, ("Oslo", "Norway", "NOR")) == "meeting"


def test_who_is_only_pointed_to_has_the_rank_of_the_words() -> None:
    """ "The foreign ministers of the two countries", of which the presidents were named last."""
    actors = tuple(Actor(name, code, "GOV", ("GOV",), f"'both' {POINTS_BACK} {name}") for _, name, code in (PUTIN, MERKEL))

    def of(words: str) -> str:
        argument = Argument("initiator", Span(0, len(words), words), 0.9, actors)
        return by_rank(Mention("meeting", "occurred", Span(90, 93, "met"), 0.9, (argument,)), ON).type

    assert of("the foreign ministers of the two countries") == "meeting"
    assert of("both of the two countries") == "meeting"
    assert of("They") == "summit"


def test_one_state_alone_talk_that_may_be_by_phone_and_heads_out_of_office_make_none() -> None:
    assert (
        met("meeting", "met", ("the president", "president", "PER"), ("the prime minister", "prime minister", "PER")) == "meeting"
    )
    assert met("meeting", "discuss", PUTIN, MERKEL) == "meeting"
    assert met("meeting", "met", PUTIN, ("former president Obama", "Barack Obama", "USA")) == "meeting"


def test_other_types_are_left_alone() -> None:
    assert met("talks", "talks", PUTIN, MERKEL) == "talks"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Putin spoke with Merkel.", "phone_call"),
        ("Putin spoke with Merkel by phone, on the margins of the assembly.", "phone_call"),
    ],
)
def test_who_spoke_on_the_sidelines_did_not_do_so_by_phone(text: str, kind: str) -> None:
    sides = (("initiator", PUTIN), ("recipient", MERKEL))
    arguments = tuple(Argument(role, Span(0, 5, w), 0.9, (Actor(n, c, "GOV", ("GOV",), "test"),)) for role, (w, n, c) in sides)
    call = Mention("phone_call", "occurred", Span(6, 11, "spoke"), 0.9, arguments, Span(0, len(text), text))
    found = by_rank(call, ON)
    assert found.type == kind
    assert {a.role for a in found.arguments} == ({"initiator"} if kind == "summit" else {"initiator", "recipient"})
