"""Whom 'him' means: neither a colleague of who acts nor who acts with him."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans


def him(text: str, *phrases: str) -> str | None:
    """The code of the last phrase, read with those before it."""
    spans, at = [], 0
    for phrase in phrases:
        at = text.index(phrase, at)
        spans.append(Span(at, at + len(phrase), phrase))
        at += len(phrase)
    return resolve_spans(text, spans, date(2015, 6, 1))[-1][0].code  # Obama, Hollande, Merkel, Poroshenko in office


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Barack Obama met Petro Poroshenko. Vice President Joe Biden {} him.", "UKR"),
        ("Francois Hollande phoned Chadian envoy Bo Berg. Prime Minister Manuel Valls {} him.", "TCD"),
        ("Barack Obama met Petro Poroshenko. The US secretary of state {} him.", "UKR"),
        ("President Obama phoned President Poroshenko. The American head of state {} him.", "UKR"),
        ("Barack Obama left. Vice President Joe Biden {} him.", "USA"),  # nobody else
        ("Barack Obama met Petro Poroshenko. Francois Hollande {} him.", "USA"),  # no colleague of either
        ("Barack Obama met Petro Poroshenko. US opposition leader Bo Berg {} him.", "USA"),
        ("Barack Obama met Petro Poroshenko and Francois Hollande. Vice President Joe Biden {} him.", "USA"),
        ("Barack Obama met Angela Merkel. Vice President Joe Biden {} him.", "USA"),  # a woman
    ],
)  # fmt: skip
@pytest.mark.parametrize("verb", ["praised", "will meet", "successfully briefed Oman and apologised to"])
def test_he_is_the_other_rather_than_a_colleague(text: str, code: str, verb: str) -> None:
    subject = text.partition(". ")[2].partition(" {}")[0]
    assert him(text.format(verb), subject, "him") == code


@pytest.mark.parametrize("verb", ["accompanied", "will stand in for", "defended", "has replaced"])
def test_a_colleague_is_meant_where_he_does_what_colleagues_do(verb: str) -> None:
    text = f"Barack Obama met Petro Poroshenko. Vice President Joe Biden {verb} him."
    assert him(text, "Vice President Joe Biden", "him") == "USA"


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("sent him to Lima", "USA"),
        ("will send him back", "USA"),
        ("sent him a letter", "UKR"),
        ("instructed him to thank Peru", "USA"),
        ("ordered him to thank Peru", "USA"),
        ("ordered tests on him", "UKR"),
        ("has authorised him to sign", "USA"),
        ("is recalling him", "USA"),
        ("contradicted him", "USA"),
        ("directed anger at him", "UKR"),
        ("purged him", "USA"),
        ("removed him from office", "USA"),
        ("removed him from the list of guests", "UKR"),
        ("accused him of lying", "UKR"),
        ("urged him to go", "UKR"),
    ],
)
def test_who_is_sent_or_ordered_is_a_colleague(told: str, code: str) -> None:
    text = f"Barack Obama met Petro Poroshenko. Vice President Joe Biden {told}."
    assert him(text, "Vice President Joe Biden", "him") == code


def test_his_army_is_not_read_so() -> None:
    assert him("Barack Obama met Petro Poroshenko. Vice President Joe Biden praised his army.", "Joe Biden", "his army") == "USA"


@pytest.mark.parametrize(
    "actors",
    [
        "German Chancellor Angela Merkel and French President Francois Hollande",
        "Germany's Chancellor Angela Merkel and France's President Francois Hollande",
        "Chancellor Angela Merkel, Joe Biden of the United States and President Francois Hollande",
        "Angela Merkel, along with French President Francois Hollande,",
    ],
)
def test_he_is_none_of_those_who_act_together(actors: str) -> None:
    text = f"The Chadian envoy Bo Berg retired. {actors} paid tribute to him."
    assert him(text, actors.partition(" and ")[0], "him") == "TCD"


def test_he_is_one_of_a_list_behind_the_verb() -> None:
    assert him("Angela Merkel received French President Francois Hollande and thanked him.", "Angela Merkel", "him") == "FRA"


def test_a_head_of_state_is_a_person() -> None:
    assert (
        him("A ship sank. The Chadian head of state flew to Lima. He thanked Peru.", "The Chadian head of state", "He") == "TCD"
    )
