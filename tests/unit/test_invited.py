"""Who invites is no visitor, whatever is told of the invitation; who accepts it is one to be."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.sides.invited import without_inviters


def told(sentence: str, trigger: str, *visitors: str, host: str = "", kind: str = "visit", status: str = "occurred") -> Mention:
    """A visit in a sentence, with its visitors and its host as the tagger marks them."""

    def span(words: str) -> Span:
        return Span(sentence.index(words), sentence.index(words) + len(words), words)

    arguments = [Argument("initiator", span(visitor), 0.9) for visitor in visitors]
    arguments += [Argument("recipient", span(host), 0.9)] if host else []
    return Mention(kind, status, span(trigger), 0.9, tuple(arguments), Span(0, len(sentence), sentence))


def sides(mention: Mention) -> list[tuple[str, str]]:
    return [(argument.role[0], argument.span.text) for argument in mention.arguments]


@pytest.mark.parametrize(
    ("sentence", "visitors"),
    [
        ("At the invitation of Bo Berg, Ada Lind visited Chad.", ("Bo Berg", "Ada Lind")),
        ("Upon an official invitation from Bo Berg, Ada Lind visited Chad.", ("Bo Berg", "Ada Lind")),
        ("On an invitation extended by the premier, Ada Lind visited Chad.", ("premier", "Ada Lind")),
        ("At Bo Berg’s kind invitation Ada Lind visited Chad.", ("Bo Berg", "Ada Lind")),
        ("Ada Lind visited Chad at the invitation of Bo Berg, its premier.", ("Ada Lind", "Bo Berg, its premier")),
        ("Ada Lind, who was invited by Bo Berg, visited Chad.", ("Ada Lind", "Bo Berg")),
    ],
)
def test_at_whose_invitation_a_visit_is_paid_is_no_visitor(sentence: str, visitors: tuple[str, ...]) -> None:
    mention = told(sentence, "visited", *visitors, host="Chad")
    assert sides(without_inviters([mention])[0]) == [("r", "Chad"), ("i", "Ada Lind")]


@pytest.mark.parametrize(
    ("sentence", "trigger", "visitors"),
    [
        ("Ada Lind, the premier, visited Chad.", "visited", ("Ada Lind, the premier",)),
        ("Bo Berg handed Ada Lind an invitation to visit Chad.", "visit", ("Ada Lind",)),
        ("Ada Lind accepted the invitation and visited Chad.", "visited", ("Ada Lind",)),
        ("Ada Lind was invited to visit Chad with Bo Berg.", "invited", ("Ada Lind", "Bo Berg")),
        ("Ada Lind, invited to Chad with Bo Berg, was glad.", "invited", ("Ada Lind", "Bo Berg")),
        ("The invitation pleased Bo Berg, who visited Chad.", "visited", ("Bo Berg",)),
    ],
)
def test_who_is_invited_stays_a_visitor(sentence: str, trigger: str, visitors: tuple[str, ...]) -> None:
    mention = told(sentence, trigger, *visitors, host="Chad")
    assert without_inviters([mention]) == [mention]


def test_who_invites_somebody_is_his_host_where_no_other_is_told() -> None:
    sentence = "Bo Berg, the premier, has invited Ada Lind to visit Chad."
    alone = told(sentence, "invited", "Bo Berg, the premier", "Ada Lind", status="possible")
    assert sides(without_inviters([alone])[0]) == [("i", "Ada Lind"), ("r", "Bo Berg, the premier")]
    both = told(sentence, "invited", "Bo Berg, the premier", "Ada Lind", host="Chad")
    assert sides(without_inviters([both])[0]) == [("r", "Chad"), ("i", "Ada Lind")]


@pytest.mark.parametrize("owner", ["Bo Berg's invitation", "an invitation by Bo Berg"])
@pytest.mark.parametrize("kind", ["visit", "endorsement"])
def test_who_accepts_an_invitation_is_to_visit(owner: str, kind: str) -> None:
    sentence = f"Ada Lind accepted {owner} to visit Chad."
    accepted = told(sentence, "accepted", "Ada Lind", kind=kind)
    (first,) = without_inviters([accepted])
    assert (sides(first), first.status) == ([("i", "Ada Lind")], "planned" if kind == "visit" else "occurred")


def test_who_accepts_one_sentence_earlier_is_not_told_to_visit() -> None:
    accepted = told("Ada Lind accepted a plea to visit Peru.", "accepted", "Ada Lind")
    planned = told("Bo Berg's invitation to visit Chad stands.", "visit", "Bo Berg", host="Chad")
    first, second = without_inviters([accepted, planned])
    assert first == accepted
    assert sides(second) == [("r", "Chad")]


@pytest.mark.parametrize(
    ("sentence", "visitors", "left"),
    [
        ("During the visit the President met the premier.", ("the President",), [("i", "the President")]),
        ("During a visit the two Presidents signed a pact.", ("the two Presidents",), [("i", "the two Presidents")]),
        ("During the visit of the two Presidents Chad paid.", ("the two Presidents",), [("i", "the two Presidents")]),
        ("The two Presidents ended the visit.", ("The two Presidents",), [("i", "The two Presidents")]),
        (
            "During the visit the two Turkish ministers wept.",
            ("the two Turkish ministers",),
            [("i", "the two Turkish ministers")],
        ),
    ],
)
def test_both_of_whom_is_told_during_the_visit_are_no_visitors(
    sentence: str, visitors: tuple[str, ...], left: list[tuple[str, str]]
) -> None:
    assert sides(without_inviters([told(sentence, "visit", *visitors)])[0]) == left
