"""Who is told along with who acts, behind a thing, acts too."""

import pytest

from dateline.sides.along_with import with_those_along, with_those_too
from tests.unit.clauses import cast, heard


@pytest.mark.parametrize(
    ("text", "marked", "told", "kind"),
    [
        ("Peru [praised] the deal, along with Chile and Togo.", "r:Chile r:Togo", "Peru, Chile, Togo ->", "endorsement"),
        ("Peru [denounced] the raid, along with Chile.", "r:Chile", "Peru, Chile ->", "accusation"),
        ("Peru [welcomed] the vote, as well as Chile, on Monday.", "r:Chile", "Peru, Chile ->", "endorsement"),
        ("Peru [recalled] its envoy on Monday, together with Chile.", "r:Chile", "Peru, Chile ->", "ambassador_recall"),
        ("Peru [ratified] the treaty, along with Chile.", "", "Peru, Chile ->", "ratification"),
        ("Peru [criticised] the vote, along with Ana Lopez.", "r:Ana_Lopez", "Peru, Ana Lopez ->", "accusation"),
    ],
)
def test_who_is_told_along_with_who_acts_acts_too(text: str, marked: str, told: str, kind: str) -> None:
    thing = next(each for each in ("deal", "raid", "vote", "envoy", "treaty") if each in text)
    mention = heard(text, f"i:Peru o:{thing} {marked}", kind=kind)[0]
    assert cast(with_those_along(mention)).rstrip() == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru [condemned] the raid on Togo, as well as Chile.", "endorsement"),
        ("Peru [condemned] the raid, as well as Chile.", "accusation"),
        ("Peru [imposed] a raid, as well as Chile.", "sanctions_imposed"),
    ],
)
def test_who_may_be_named_along_with_another_is_on_no_side(text: str, kind: str) -> None:
    assert cast(with_those_along(heard(text, "i:Peru o:raid r:Chile", kind=kind)[0])) == "Peru -> "


@pytest.mark.parametrize(
    ("text", "marked", "kind"),
    [
        ("Peru [condemned] Togo, along with Chile.", "i:Peru r:Togo r:Chile", "accusation"),
        ("Peru [thanked] the medics, along with Chile.", "i:Peru r:medics r:Chile", "endorsement"),
        ("Peru [denounced] the raid, along with Chile, which led it.", "i:Peru o:raid r:Chile", "accusation"),
        ("Peru [denounced] the raid, along with Chile for its silence.", "i:Peru o:raid r:Chile", "accusation"),
        ("Peru [praised] the deal, along with Chile's help.", "i:Peru o:deal r:Chile", "endorsement"),
        ("Peru will [visit] the base, along with Chile.", "i:Peru o:base r:Chile", "visit"),
        ("Peru [banned] the paper, along with Chile.", "i:Peru o:paper r:Chile", "restriction"),
        ("Peru [rejected] the plan that Togo made, along with Chile.", "i:Peru o:plan r:Chile", "rejection"),
        ("The raid was [condemned] on Monday, along with Chile.", "o:raid r:Chile", "accusation"),
    ],
)
def test_others_stay(text: str, marked: str, kind: str) -> None:
    mention = heard(text, marked, kind=kind)[0]
    assert with_those_along(mention) == mention


@pytest.mark.parametrize(
    ("text", "marked", "told", "kind"),
    [
        ("Peru has [recalled] its envoy, Chile too.", "o:envoy r:Chile", "Peru, Chile -> ", "ambassador_recall"),
        (
            "Peru [recalled] its envoy from Oman, Chile and Togo too.",
            "r:Oman r:Chile",
            "Peru, Chile, Togo -> Oman",
            "ambassador_recall",
        ),
        (
            "Peru has [expelled] two Omani spies, Chile as well.",
            "r:two_Omani_spies r:Chile",
            "Peru, Chile -> two Omani spies",
            "diplomat_expulsion",
        ),
        ("Peru has [summoned] the envoy, Chile too.", "r:the_envoy,_Chile", "Peru, Chile -> the envoy", "ambassador_summons"),
        ("Peru has [cut] ties, Chile too.", "o:ties r:Chile", "Peru, Chile -> ", "relations_severed"),
        ("Peru [stopped] its aid on Tuesday, Chile too.", "o:aid r:Chile", "Peru, Chile -> ", "sanctions_imposed"),
        ("Peru [condemned] it, Chile too, and so did Togo.", "o:it r:Chile", "Peru, Chile -> ", "accusation"),
        ("Peru [welcomed] the deal, the United Nations as well.", "o:deal", "Peru, the United Nations -> ", "endorsement"),
    ],
)
def test_who_has_done_so_too_acts(text: str, marked: str, told: str, kind: str) -> None:
    assert cast(with_those_too(heard(text, f"i:Peru {marked}", kind=kind)[0])) == told


def test_who_may_have_suffered_so_too_is_on_no_side() -> None:
    mention = heard("Peru [froze] Omani funds, Chile as well.", "i:Peru r:Omani_funds r:Chile", kind="sanctions_imposed")[0]
    assert cast(with_those_too(mention)) == "Peru -> Omani funds"


@pytest.mark.parametrize(
    ("text", "marked", "kind"),
    [
        ("Peru [condemned] Oman, Chile too.", "r:Oman r:Chile", "accusation"),
        ("Peru [threatened] its neighbours, Chile too, with war.", "r:its_neighbours r:Chile", "threat"),
        ("Peru [praised] all members, Chile too.", "r:all_members r:Chile", "endorsement"),
        ("Peru [blamed] the mediators, Chile as well, for it.", "r:the_mediators r:Chile", "accusation"),
        ("Peru [condemned] Oman, and Chile too.", "r:Oman r:Chile", "accusation"),
        ("Peru [lifted] sanctions on Oman, Chile too.", "r:Oman r:Chile", "sanctions_lifted"),
        ("Peru [demanded] money from Oman, Chile too.", "r:Oman r:Chile", "demand"),
        ("Peru [praised] the deal, Chile as well as Togo.", "o:deal r:Chile r:Togo", "endorsement"),
        ("Peru [praised] the deal, Ana Lopez too.", "o:deal r:Ana_Lopez", "endorsement"),
        ("Peru [praised] those who signed, Chile too.", "r:Chile", "endorsement"),
        ("Peru [freed] two sailors, Chile too.", "r:two_sailors r:Chile", "release"),
        ("Peru [signed] the pact, Chile too.", "o:pact i:Chile", "agreement"),
        ("Peru [seeks] peace, Chile too late sought it.", "o:peace r:Chile", "demand"),
    ],
)
def test_whom_it_is_done_to_besides_stays(text: str, marked: str, kind: str) -> None:
    mention = heard(text, f"i:Peru {marked}", kind=kind)[0]
    assert with_those_too(mention) == mention


@pytest.mark.parametrize(
    ("text", "marked", "told", "kind"),
    [
        ("Peru [taxed] wine, and Chile too.", "o:wine r:Chile", "Peru, Chile -> ", "sanctions_imposed"),
        ("Peru [taxed] pork, wine and cars; Chile as well.", "o:pork r:Chile", "Peru, Chile -> ", "sanctions_imposed"),
        ("Peru [froze] Omani funds, and Chile did too.", "r:Omani_funds", "Peru, Chile -> Omani funds", "sanctions_imposed"),
        ("Peru [recognised] Oman and Chile has too.", "r:Oman r:Chile", "Peru, Chile -> Oman", "relations_restored"),
        ("Peru [imposed] sanctions on Oman, and Chile too.", "r:Oman r:Chile", "Peru -> Oman", "sanctions_imposed"),
        ("Peru [condemned] the deal, and Chile too.", "o:deal r:Chile", "Peru -> ", "accusation"),
    ],
)  # fmt: skip
def test_who_is_told_so_behind_and(text: str, marked: str, told: str, kind: str) -> None:
    """As one who did so, or, where it may be said of whom else it is done to, on no side."""
    assert cast(with_those_too(heard(text, f"i:Peru {marked}", kind=kind)[0])) == told


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Peru [imposed] sanctions on Oman, and on Chile too.", "r:Oman r:Chile"),
        ("Peru [imposed] sanctions on Oman and Chile too.", "r:Oman r:Chile"),
        ("Peru [taxed] wine, and Chile too, which sells it.", "o:wine r:Chile"),
        ("Peru [imposed] tariffs on Oman, and Chile too, because of migrants.", "r:Oman r:Chile"),
    ],
)
def test_on_whom_too_it_is_imposed_suffers(text: str, marked: str) -> None:
    mention = heard(text, f"i:Peru {marked}", kind="sanctions_imposed")[0]
    assert with_those_too(mention) == mention
