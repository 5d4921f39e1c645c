"""Who is asked for nothing, whose measures are taken over, and who asks for a sitting."""

import pytest

from dateline.records import Mention
from dateline.sides.asked_on_behalf import without_beneficiaries
from dateline.sides.requesters import without_requester
from dateline.sides.taken_over import without_whose_measures
from dateline.sides.venues import without_venue
from tests.unit.clauses import cast, heard


def one(text: str, marked: str, kind: str) -> Mention:
    return heard(text, marked, kind=kind)[0]


@pytest.mark.parametrize(
    ("text", "marked", "told"),
    [
        ("Peru [requested] WTO consultations with Oman.", "i:Peru r:WTO r:Oman", "Peru -> Oman"),
        ("Peru [asked for] WTO consultations with Oman.", "i:Peru r:WTO", "Peru -> "),
        ("Peru sought World Trade Organization [consultations] with Oman.", "i:World_Trade_Organization i:Oman", "Oman -> "),
        ("Peru [requested] WTO consultations, its first case against Oman.", "i:Peru r:WTO", "Peru -> "),
        ("Peru [requested] NATO consultations.", "i:Peru r:NATO", "Peru -> NATO"),
        ("Peru [asked] the WTO for consultations with Oman.", "i:Peru r:WTO", "Peru -> WTO"),
        ("Peru [requested] WTO help with Oman.", "i:Peru r:WTO", "Peru -> WTO"),
        ("Peru [requested] Omani consultations with Chad.", "i:Peru r:Omani", "Peru -> Omani"),
        ("Peru requested WTO consultations with Oman, and the WTO [condemned] it.", "i:WTO", "WTO -> "),
    ],
)
def test_under_whose_rules_they_consult_is_not_asked(text: str, marked: str, told: str) -> None:
    assert cast(without_venue(one(text, marked, "demand"))) == told


@pytest.mark.parametrize(
    "text",
    [
        "Peru [demanded] three billion euros more for Bo Berg.",
        "Peru [appealed for] 900 million dollars for Bo Berg.",
        "Peru [sought] fair trials for the Bo Berg.",
        "Peru [urged] support for Bo Berg.",
    ],
)
def test_for_whom_something_is_asked_is_not_asked(text: str) -> None:
    assert cast(without_beneficiaries(one(text, "i:Peru r:Bo_Berg", "demand"))) == "Peru -> "


def test_nor_are_those_joined_to_them() -> None:
    mention = one("Peru [asked for] prayers for Chad and Mali.", "i:Peru r:Chad r:Mali", "demand")
    assert cast(without_beneficiaries(mention)) == "Peru -> "


@pytest.mark.parametrize(
    "text",
    [
        "Peru [called for] Bo Berg to leave.",
        "Peru [called] again for Bo Berg to leave.",
        "Peru [called] on Monday for Bo Berg and Ana Tora to leave.",
        "Peru [demanded] an explanation for Bo Berg's flights.",
        "Peru [sought] an apology for Bo Berg's raid.",
        "Peru [demanded] punishment for Bo Berg.",
        "Peru [demanded] consequences for Bo Berg.",
        "Peru [called for] tougher tariffs for Bo Berg.",
        "Peru [asked] Bo Berg for money for its refugees.",
        "Peru [asked for] money for its refugees from Bo Berg.",
        "Peru [demanded] that it pay for Bo Berg.",
    ],
)
def test_who_is_asked_stays(text: str) -> None:
    mention = one(text, "i:Peru r:Bo_Berg", "demand")
    assert without_beneficiaries(mention) == mention


@pytest.mark.parametrize(
    ("text", "marked", "told"),
    [
        ("Chad [adopted] the sanctions of Togo.", "i:Chad r:Togo", "Chad -> Togo"),
        ("Chad [adopted] Togo's sanctions.", "i:Chad r:Togo", "Chad -> "),
        ("Chad [joined] Togo's trade embargo on Mali.", "i:Chad r:Togo r:Mali", "Chad -> Mali"),
        ("Chad [took over] Togo's tariffs on Mali.", "i:Chad r:Togo r:Mali", "Chad -> Mali"),
        ("Chad [imposed] sanctions on Togo's banks.", "i:Chad r:Togo", "Chad -> Togo"),
        ("Chad [hit] Togo's tariffs with its own.", "i:Chad r:Togo", "Chad -> Togo"),
        ("Chad [followed] Togo's tariffs with its own.", "i:Chad r:Togo", "Chad -> Togo"),
        ("Chad [applied] tariffs in reply to Togo's tariffs.", "i:Chad r:Togo", "Chad -> Togo"),
        ("Chad [enforced] a ban against Togo's sanctions evaders.", "i:Chad r:Togo", "Chad -> Togo"),
    ],
)
def test_whose_measures_are_taken_over_is_not_their_target(text: str, marked: str, told: str) -> None:
    assert cast(without_whose_measures(one(text, marked, "sanctions_imposed"))) == told


@pytest.mark.parametrize(
    ("text", "marked", "told"),
    [
        ("NATO [met] at the request of Chad.", "i:NATO i:Chad", "NATO -> "),
        ("The Council [met] on Friday at the urgent request of the Chad.", "i:Council i:Chad", "Council -> "),
        ("NATO [met] at the initiative of Oman and Chad.", "i:NATO i:Oman i:Chad", "NATO -> "),
        ("NATO and Chad [met] at the request of Oman.", "i:NATO i:Chad", "NATO, Chad -> "),
        ("Togo [met] at the request of Chad.", "i:Togo i:Chad", "Togo, Chad -> "),
        ("NATO [met] the king of Chad.", "i:NATO i:Chad", "NATO, Chad -> "),
    ],
)
def test_who_asks_for_a_sitting_takes_no_part(text: str, marked: str, told: str) -> None:
    assert cast(without_requester(one(text, marked, "meeting"))) == told


@pytest.mark.parametrize(
    ("text", "marked", "told"),
    [
        ("Togo took up the invitation from Chad to [visit] Oman.", "i:Chad r:Oman", " -> Oman"),
        ("Togo accepted Chad's kind invitation to [visit] Oman.", "i:Chad r:Oman", " -> Oman"),
        ("The invitation by Oman pleased Chad, who [visited] it.", "i:Chad r:Oman", "Chad -> Oman"),
        ("Togo welcomed Chad's [invitation] to Oman's king.", "i:Chad r:Oman", "Chad -> Oman"),
        ("Togo handed Chad an invitation to [visit] Oman.", "i:Chad r:Oman", "Chad -> Oman"),
    ],
)
def test_who_invites_is_no_visitor(text: str, marked: str, told: str) -> None:
    assert cast(without_requester(one(text, marked, "visit"))) == told
