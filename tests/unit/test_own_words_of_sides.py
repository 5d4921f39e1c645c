"""Who suffers it along with others, who is not backed by what is welcomed, and the body that is asked for nothing."""

import pytest

from dateline.records import Mention
from dateline.sides.asked_on_behalf import without_beneficiaries
from dateline.sides.fellow_sufferers import with_fellow_sufferers
from dateline.sides.not_backed import not_backed
from dateline.sides.requesters import without_requester
from dateline.sides.restricted import without_unrestricted
from dateline.sides.taken_over import without_whose_measures
from dateline.sides.venues import without_venue
from tests.unit.clauses import cast, heard


def one(text: str, marked: str, kind: str) -> Mention:
    return heard(text, marked, kind=kind)[0]


@pytest.mark.parametrize(
    ("text", "who", "kind"),
    [
        ("Ana Tora was [killed] with the Peruvian consul in May.", "Peruvian consul", "attack"),
        ("Ana Tora was [abducted], along with her Peruvian colleague, in May.", "Peruvian colleague", "attack"),
        ("Ana Tora had been [shot dead] together with a Peruvian guard.", "a Peruvian guard", "attack"),
        ("Ana Tora was later [jailed] alongside two Peruvians by Oman.", "two Peruvians", "arrest"),
    ],
)
def test_who_is_told_with_the_sufferer_suffers(text: str, who: str, kind: str) -> None:
    by = "Oman" if "Oman" in text else ""
    marked = f"r:Ana_Tora i:{who.replace(' ', '_')}" + (f" i:{by}" if by else "")
    assert cast(with_fellow_sufferers(one(text, marked, kind))) == f"{by} -> Ana Tora, {who}"


@pytest.mark.parametrize(
    ("text", "marked", "kind"),
    [
        ("Ana Tora was [killed] by a Peruvian guard.", "r:Ana_Tora i:Peruvian_guard", "attack"),
        ("Ana Tora was [killed] with a Peruvian rifle.", "r:Ana_Tora i:Peruvian", "attack"),
        ("Ana Tora was [killed] with Peruvian missiles.", "r:Ana_Tora i:Peruvian_missiles", "attack"),
        ("Ana Tora was [jailed] with Peruvian help.", "r:Ana_Tora i:Peruvian", "arrest"),
        ("Ana Tora was [killed] in a fight with Peru.", "r:Ana_Tora i:Peru", "attack"),
        ("Ana Tora was [bombed] by Oman along with Peru.", "r:Ana_Tora i:Oman i:Peru", "attack"),
        ("Ana Tora [fought] with Peru.", "r:Ana_Tora i:Peru", "attack"),
        ("The base was [stormed] with Peru.", "o:base i:Peru", "attack"),
        ("Ana Tora was [received] with Peru.", "r:Ana_Tora i:Peru", "meeting"),
    ],
)
def test_others_did_it(text: str, marked: str, kind: str) -> None:
    mention = one(text, marked, kind)
    assert with_fellow_sufferers(mention) == mention


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru [hailed] the conviction of Bo Berg.", "endorsement"),
        ("Peru [welcomed] the court's long-awaited sentence on Bo Berg.", "endorsement"),
        ("Peru [backed] the arrest warrant for Bo Berg.", "concession"),
        ("Peru [supported] new charges of murder against Bo Berg.", "endorsement"),
        ("Peru [supported] the case of Oman against Bo Berg.", "endorsement"),
        ("Peru [praised] its army for the swift response to Bo Berg.", "endorsement"),
        ("Peru [hailed] the victory over Bo Berg.", "endorsement"),
        ("Peru [cheered] the night raids on Bo Berg.", "endorsement"),
    ],
)
def test_whom_a_verdict_is_for_is_not_backed(text: str, kind: str) -> None:
    assert cast(not_backed(one(text, "i:Peru r:Bo_Berg", kind))) == "Peru -> "


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru [praised] the arrest of two men by Bo Berg.", "endorsement"),
        ("Peru [praised] Bo Berg for the arrest of two men.", "endorsement"),
        ("Peru [welcomed] the release of Bo Berg.", "endorsement"),
        ("Peru [welcomed] the response to the flood by Bo Berg.", "endorsement"),
        ("Peru [welcomed] the speech on the raid by Bo Berg.", "endorsement"),
        ("Peru [welcomed] the re-election of Bo Berg.", "endorsement"),
        ("Peru [apologised] for the arrest of Bo Berg.", "endorsement"),
        ("Peru [dropped] the charges against Bo Berg.", "concession"),
        ("Peru [condemned] the arrest of Bo Berg.", "accusation"),
        ("Peru [welcomed] the sanctions and thanked Bo Berg.", "endorsement"),
        ("Peru [welcomed] that after a trial for Bo Berg.", "endorsement"),
    ],
)
def test_who_is_praised_or_made_amends_to_stays(text: str, kind: str) -> None:
    mention = one(text, "i:Peru r:Bo_Berg", kind)
    assert not_backed(mention) == mention


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
    ("text", "kind", "told"),
    [
        ("Peru [praised] the response of Oman to Bo Berg.", "endorsement", "Peru -> Oman"),
        ("Peru [hailed] the quick reaction of the air force to Bo Berg.", "endorsement", "Peru -> the air force"),
        ("Peru [welcomed] the answer by Oman and Fiji to Bo Berg.", "endorsement", "Peru -> Oman, Fiji"),
        ("Peru [hailed] the reply of Oman and the Fijian army to Bo Berg.", "endorsement", "Peru -> Oman, the Fijian army"),
        ("Peru [condemned] the response of Oman and Togo to Bo Berg.", "accusation", "Peru -> Oman, Togo"),
        ("Peru [praised] the reply of the United Nations on Monday to Bo Berg.", "endorsement", "Peru -> the United Nations"),
        ("Peru [welcomed] the reaction to Bo Berg.", "endorsement", "Peru -> "),
        ("Peru [condemned] the muted reaction to Bo Berg.", "accusation", "Peru -> "),
        ("Peru [condemned] the response of Oman to the letter of Bo Berg.", "accusation", "Peru -> Bo Berg"),
        ("Peru [welcomed] a reply to its letter from Bo Berg.", "endorsement", "Peru -> Bo Berg"),
        ("Peru [praised] the answer of Oman, and wrote to Bo Berg.", "endorsement", "Peru -> Bo Berg"),
        ("Peru [condemned] the reply of Oman to Fiji by Bo Berg.", "accusation", "Peru -> Bo Berg"),
    ],
)
def test_to_whom_one_responds_is_neither_praised_nor_blamed(text: str, kind: str, told: str) -> None:
    assert cast(not_backed(one(text, "i:Peru r:Bo_Berg", kind))) == told


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
    ("text", "marked"),
    [
        ("Peru and the two states that [cut] ties with it met.", "i:Peru i:the_two_states r:it"),
        ("Peru and the Gulf states which had [accused] it met.", "i:Peru i:the_Gulf_states r:it"),
        ("Peru and the rebels who [shelled] its ports met.", "i:Peru i:the_rebels r:its_ports"),
    ],
)
def test_nobody_is_one_of_those_who_did_so_to_him(text: str, marked: str) -> None:
    assert "Peru" not in cast(without_unrestricted(one(text, marked, "accusation"))).partition(" -> ")[0]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Peru and the two states that [cut] ties with Chad met.", "i:Peru i:the_two_states r:Chad"),
        ("Peru and the other states that [accused] it met.", "i:Peru i:the_other_states r:it"),
        ("Peru and the rebels [accused] it.", "i:Peru i:the_rebels r:it"),
        ("Peru and Chad, which [accused] it, met.", "i:Peru i:Chad r:it"),
    ],
)
def test_who_did_so_to_others_stays_beside_them(text: str, marked: str) -> None:
    mention = one(text, marked, "accusation")
    assert without_unrestricted(mention) == mention


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
