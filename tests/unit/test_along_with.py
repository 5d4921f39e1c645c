"""Who is told along with who acts, behind a thing, acts too."""

import pytest

from dateline.sides.along_with import with_those_along
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
