"""Who is the subject of the next clause is not acted on in the one before."""

import pytest

from dateline.sides.next_clause import without_next_subjects
from tests.unit.clauses import cast, heard


@pytest.mark.parametrize(
    ("text", "first", "second", "casts"),
    [
        (
            "Peru [accused] Togo and Mali [offered] to mediate.",
            "i:Peru r:Togo r:Mali",
            "i:Togo=0.6 i:Mali",
            ["Peru -> Togo", "Mali -> "],
        ),
        ("Peru [condemned] Togo, and Mali [met] Lopez.", "i:Peru r:Togo r:Mali", "i:Mali", ["Peru -> Togo", "Mali -> "]),
        (
            "Peru [recalled] its envoy from Togo and Mali later [cut] ties.",
            "i:Peru r:Togo r:Mali",
            "i:Mali",
            ["Peru -> Togo", "Mali -> "],
        ),
    ],
)
def test_the_subject_of_the_next_clause_is_no_recipient(text: str, first: str, second: str, casts: list[str]) -> None:
    assert [cast(mention) for mention in without_next_subjects(heard(text, first, second))] == casts


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Peru [accused] Togo and Mali of [shelling] a town.", "i:Peru r:Togo r:Mali", "i:Togo i:Mali"),
        ("Peru [accused] Togo and Mali [shelling] a town.", "i:Peru r:Togo r:Mali", "i:Mali"),
        ("Peru [said] Togo and Mali [broke] the pact.", "i:Peru r:Togo r:Mali", "i:Togo i:Mali"),
        ("Peru [condemned] Togo and Mali and [cut] ties.", "i:Peru r:Togo r:Mali", "i:Peru"),
        ("Peru [condemned] Togo and Mali on Monday.", "i:Peru r:Togo r:Mali", ""),
    ],
)
def test_two_who_are_acted_on_stay(text: str, first: str, second: str) -> None:
    mentions = heard(text, first, second) if second else heard(text, first)
    assert without_next_subjects(mentions) == mentions


def test_of_a_list_all_do_what_the_next_clause_tells() -> None:
    heard_so = heard("Peru [expelled] Togo, Chad and Mali [left].", "i:Peru r:Chad r:Mali", "i:Chad=0.6 i:Mali")
    assert cast(without_next_subjects(heard_so)[1]) == "Chad, Mali -> "


@pytest.mark.parametrize(
    "behind",
    [
        "offered to mediate.",
        "later refused to comment.",
        "has denied it.",
        "will not go.",
        "closed its border.",
        "backed the rebels.",
        "praised it.",
    ],
)
@pytest.mark.parametrize(
    "first", ["Peru [accused] Togo", "On Monday, Peru [condemned] Togo", "The Peru [recalled] its envoy from Togo"]
)
def test_who_can_only_be_the_subject_of_the_next_clause_need_not_act_in_a_mention(first: str, behind: str) -> None:
    """Of verbs that the tagger hears nothing in, too."""
    told = without_next_subjects(heard(f"{first} and Mali {behind}", "i:Peru r:Togo r:Mali"))
    assert [cast(mention) for mention in told] == ["Peru -> Togo"]


def test_whoever_stands_before_and_neither_offers_nor_does_what_is_offered() -> None:
    text = "Peru [accused] Togo and Mali [offered] to [mediate] in Oman."
    told = without_next_subjects(heard(text, "i:Peru r:Togo r:Mali", "i:Togo i:Mali", "i:Togo=0.8 i:Mali"))
    assert [cast(mention) for mention in told] == ["Peru -> Togo", "Mali -> ", "Mali -> "]


@pytest.mark.parametrize(
    "text",
    [
        "Peru [accused] Togo and Mali of raids.",
        "Peru [accused] Togo and Mali, backed by Oman.",
        "Peru [hosted] Togo and Mali backed by Oman.",
        "Peru [hosted] Togo and Mali invited to the summit.",
        "Peru [praised] Togo and Mali named the best of all.",
        "Peru [said] Togo and Mali refused to pay.",
        "Peru [feared] Togo and Mali would attack.",
        "Peru [condemned] how Togo and Mali closed their border.",
        "The envoy of Peru who [accused] Togo and Mali has resigned.",
        "The talks Peru [offered] Togo and Mali have begun.",
        "An envoy of Peru, whom Oman and Peru [sent] to Togo and Mali has left.",
        "The [accusations] of Peru against Togo and Mali were denied.",
    ],
)
def test_two_who_may_be_acted_on_stay(text: str) -> None:
    mentions = heard(text, "i:Peru r:Togo r:Mali")
    assert without_next_subjects(mentions) == mentions


@pytest.mark.parametrize("first", ["condemned", "hailed", "rejects"])
@pytest.mark.parametrize("between", [" and ", " and the ", ", and "])
def test_two_verbs_joined_by_and_have_one_object(first: str, between: str) -> None:
    text = f"Peru [{first}]{between}Mali [praised] a step by Togo."
    told = without_next_subjects(heard(text, "i:Peru r:Mali", "i:Mali r:Togo"))
    assert [cast(mention) for mention in told] == ["Peru -> Togo", "Mali -> Togo"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Peru [protested] and Mali [praised] a step by Togo.", "i:Peru"),
        ("Peru [apologised] and Mali [thanked] Togo.", "i:Peru r:Mali"),
        ("Peru [condemned] and Mali [defended] a strike on Togo.", "i:Peru r:Mali"),
        ("Peru [denounced] and Mali [justified] a strike on Togo.", "i:Peru r:Mali"),
        ("Peru [met] Oman and Mali [praised] Togo.", "i:Peru"),
        ("Peru [condemned] Oman and Mali [praised] Togo.", "i:Peru r:Oman"),
        ("Peru [condemned] it as Mali [praised] Togo.", "i:Peru"),
    ],
)
def test_a_verb_with_an_object_of_its_own_or_with_none_gets_no_other(text: str, first: str) -> None:
    mentions = heard(text, first, "i:Mali r:Togo")
    assert without_next_subjects(mentions) == mentions
