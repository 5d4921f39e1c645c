"""Who else acts where the verb is told once, in a number of its own."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.sides.gapped import gapped


def sides(text: str, initiators: str, recipients: str, kind: str = "aid") -> tuple[set[str], set[str]]:
    """Initiators and recipients of what the word in brackets tells, after they were read so; the marked ones divided by ';'."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    told = [(role, words) for role, group in (("initiator", initiators), ("recipient", recipients)) for words in group.split(";")]
    arguments = tuple(Argument(role, Span(plain.index(w), plain.index(w) + len(w), w), 0.9) for role, w in told if w)
    found = gapped(Mention(kind, "occurred", Span(start, end, plain[start:end]), 0.9, arguments, Span(0, len(plain), plain)))
    by, to = ({a.span.text for a in found.arguments if a.role == role} for role in ("initiator", "recipient"))
    return by, to


@pytest.mark.parametrize(
    ("text", "recipients", "kind", "to"),
    [
        ("Peru [promised] $400m to Togo and Oman $70m on Friday.", "Togo;Oman", "pledge", {"Togo"}),
        ("Peru [promised] 9 million euros, Oman another 4 million.", "Oman", "pledge", set()),
        ("Peru [sent] 40 nurses to Togo, Oman 25.", "Togo;Oman", "aid", {"Togo"}),
        ("Peru [sent] three ships to Togo and Oman two.", "Togo;Oman", "aid", {"Togo"}),
        (
            "Peru [expelled] a Togolese diplomat, Oman four.",
            "a Togolese diplomat;Oman",
            "diplomat_expulsion",
            {"a Togolese diplomat"},
        ),
        (
            "Peru [expelled] six Togolese envoys, Oman one.",
            "six Togolese envoys, Oman one",
            "diplomat_expulsion",
            {"six Togolese envoys"},
        ),
        ("Peru [expelled] a Togolese aide and Oman another.", "a Togolese aide;Oman", "diplomat_expulsion", {"a Togolese aide"}),
        ("Peru [arrested] a Togolese spy, Oman another on Monday.", "a Togolese spy;Oman", "arrest", {"a Togolese spy"}),
        ("Peru [took in] 4,000 refugees, Oman 2,500.", "4,000 refugees;Oman", "aid", {"4,000 refugees"}),
        ("Peru [freed] 12 Togolese sailors and Oman five.", "12 Togolese sailors;Oman", "release", {"12 Togolese sailors"}),
    ],
)
def test_who_gives_a_number_of_its_own_gives(text: str, recipients: str, kind: str, to: set[str]) -> None:
    assert sides(text, "Peru", recipients, kind) == ({"Peru", "Oman"}, to)


def test_of_several_those_that_nothing_marks_give_as_well() -> None:
    text = "Peru [pledged] US$8m, the World Bank $5m, the Czech Republic US$ 3 million and Oman nearly $2m for Togo."
    assert sides(text, "Peru", "Togo", "pledge") == ({"Peru", "the World Bank", "the Czech Republic", "Oman"}, {"Togo"})


@pytest.mark.parametrize(
    ("text", "initiators", "recipients", "kind"),
    [
        ("Peru [gave] Togo $4 million, Oman $3 million and Mali $2 million.", "Peru", "Togo;Oman", "aid"),
        ("Peru [gave] Togo $4 million and Oman $3 million.", "Peru", "Oman", "aid"),  # the first one is not marked
        ("Peru [sent] 40 nurses to Togo and Oman.", "Peru", "Togo;Oman", "aid"),
        ("Peru [sent] 40 nurses to Togo, 20 to Oman.", "Peru", "Togo;Oman", "aid"),
        ("Peru [sent] 40 nurses to Togo and Oman two weeks ago.", "Peru", "Togo;Oman", "aid"),
        ("Peru [sent] 40 nurses to Togo and Oman 2013.", "Peru", "Togo;Oman", "aid"),
        ("Peru [sent] 40 nurses to Togo, Oman, two of its neighbours.", "Peru", "Togo;Oman", "aid"),
        ("Peru [sent] 40 nurses after Togo asked for help and Oman 20 tents.", "Peru", "", "aid"),
        ("Peru [received] $4m from Togo and Oman $3m.", "Peru", "Togo;Oman", "aid"),
        ("The World Bank [gave] $4m to Togo, Oman 3 million and Mali 2 million.", "The World Bank", "Togo;Oman;Mali", "aid"),
        ("The IMF [lent] $4bn to Togo and Oman $3bn.", "The IMF", "Togo;Oman", "aid"),
        ("$4m was [given] by Peru to Togo and Oman $3m.", "Peru", "Togo;Oman", "aid"),
        ("Peru [sent] 40 nurses to Togo and Omani sailors 20 tents.", "Peru", "Togo;Omani sailors", "aid"),
        ("Peru [expelled] a Togolese aide and Oman another day.", "Peru", "a Togolese aide;Oman", "diplomat_expulsion"),
        ("Peru [demanded] $4m from Togo, Oman $3m.", "Peru", "Togo;Oman", "demand"),
    ],
)
def test_who_receives_stays(text: str, initiators: str, recipients: str, kind: str) -> None:
    assert sides(text, initiators, recipients, kind) == ({initiators}, set(recipients.split(";")) - {""})


def test_without_a_sentence_nothing_is_read() -> None:
    lone = Mention("aid", "occurred", Span(0, 4, "sent"), 0.9)
    assert gapped(lone) is lone
