"""Who gives and who takes, where the one who takes acts."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.sides.taken import given


def sides(text: str, initiators: tuple[str, ...], recipients: tuple[str, ...], kind: str = "aid") -> tuple[set[str], set[str]]:
    """Initiators and recipients of what the word in brackets tells, after they were read so."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    told = [(role, words) for role, group in (("initiator", initiators), ("recipient", recipients)) for words in group]
    arguments = tuple(Argument(role, Span(plain.index(w), plain.index(w) + len(w), w), 0.9) for role, w in told)
    found = given(Mention(kind, "occurred", Span(start, end, plain[start:end]), 0.9, arguments, Span(0, len(plain), plain)))
    by, to = ({a.span.text for a in found.arguments if a.role == role} for role in ("initiator", "recipient"))
    return by, to


@pytest.mark.parametrize(
    ("text", "initiators", "recipients"),
    [
        ("Peru [borrowed] $7 million from Chile on Monday.", ("Peru",), ("Chile",)),
        ("Peru [received] four boats from the navy of Chile.", ("Peru", "the navy of Chile"), ()),
        ("Peru [received] $3 million from Chile.", (), ("Peru", "Chile")),
        ("Peru has [won] a loan of $9 million from Chile for its ports.", ("Peru",), ("Chile",)),
        ("Peru [obtained] from Chile a gift of 40 buses.", ("Peru", "Chile"), ()),
    ],
)
def test_the_one_whom_it_is_from_gives_it(text: str, initiators: tuple[str, ...], recipients: tuple[str, ...]) -> None:
    by, to = sides(text, initiators, recipients)
    assert (len(by), len(to)) == (1, 1)
    assert by.pop().endswith("Chile")
    assert to == {"Peru"}


def test_of_a_list_all_give() -> None:
    assert sides("Peru [got] tents from Chile and Kenya.", ("Peru",), ("Chile", "Kenya")) == ({"Chile", "Kenya"}, {"Peru"})


@pytest.mark.parametrize(
    ("text", "initiators", "recipients"),
    [
        ("Chile [gave] Peru boats from Kenya.", ("Chile",), ("Peru",)),
        ("Peru [accepted] refugees from Chile.", ("Peru",), ("Chile",)),
        ("Peru [accepted] refugees from Chile.", ("Peru",), ("refugees from Chile",)),
        ("Peru [obtained] fuel from Kenya to help Chile.", ("Peru",), ("Chile",)),
        ("Peru [secured] tents for Chile.", ("Peru",), ("Chile",)),
        ("Peru [took] grain from Kenya into Chile.", ("Peru",), ("Chile",)),
        ("Peru [took] the injured from Chile.", ("Peru",), ("Chile",)),
        ("Peru [forgot] the boats from Chile.", ("Peru",), ("Chile",)),
    ],
)
def test_nobody_else_changes_sides(text: str, initiators: tuple[str, ...], recipients: tuple[str, ...]) -> None:
    assert sides(text, initiators, recipients) == (set(initiators), set(recipients))


@pytest.mark.parametrize(
    ("text", "initiators", "recipients", "by", "to"),
    [
        ("Peru [won assurances] of support from Chile.", ("Peru",), ("Chile",), {"Chile"}, {"Peru"}),
        ("Peru [secured] a promise of nine buses from Chile.", ("Peru",), ("Chile",), {"Chile"}, {"Peru"}),
        ("Peru [received] assurances from Chile.", ("Chile",), ("Peru",), {"Chile"}, {"Peru"}),
        ("Peru [promised] to secure a loan from Chile.", ("Peru",), ("Chile",), {"Peru"}, {"Chile"}),
        ("Peru won the vote and made a [pledge] to refugees from Chile.", ("Peru",), ("Chile",), {"Peru"}, {"Chile"}),
        ("Peru [won] support for its promise to Chile.", ("Peru",), ("Chile",), {"Peru"}, {"Chile"}),
        ("Peru [accepted] the pledge of Chile.", ("Chile",), ("Peru",), {"Chile"}, {"Peru"}),
    ],
)
def test_a_promise_that_is_won_is_of_whom_it_is_from(
    text: str, initiators: tuple[str, ...], recipients: tuple[str, ...], by: set[str], to: set[str]
) -> None:
    assert sides(text, initiators, recipients, "pledge") == (by, to)


def test_whoever_is_neither_giver_nor_taker_stays_where_it_is() -> None:
    found = sides("Peru [secured] $7 million from Chile for Kenya.", ("Peru",), ("Chile", "Kenya"))
    assert found == ({"Chile"}, {"Peru", "Kenya"})


def test_other_acts_and_what_has_no_sentence_stay() -> None:
    assert sides("Peru [received] a delegation from Chile.", ("Peru", "Chile"), (), "meeting")[0] == {"Peru", "Chile"}
    lone = Mention("aid", "occurred", Span(0, 8, "received"), 0.9)
    assert given(lone) is lone
