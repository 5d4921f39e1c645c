"""International panels, monitors and forces are of several states, not of the one that the article is about."""

import pytest

from tests.unit.actors_read import last

ARTICLE = "Peru's army is on alert. Peru mourned its sailors. {} spoke of Chile."


def code(phrase: str) -> str | None:
    return last(ARTICLE.format(phrase), phrase)[0].code


@pytest.mark.parametrize(
    "phrase",
    [
        "An international panel",
        "International observers",
        "A multinational inquiry",
        "International peacekeepers",
        "The international prosecutors",
        "An international fact-finding mission",
        "Independent international experts",
        "A multinational force",
        "An international team of investigators",
        "An international security force",
        "International development experts",
    ],
)
def test_who_is_called_international_is_of_several_states(phrase: str) -> None:
    (actor,) = last(ARTICLE.format(phrase), phrase)
    assert (actor.code, actor.reason) == ("IGO", "of several states by its adjective")


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("The panel", "PER"),
        ("An independent commission", "PER"),  # it may be the state's own
        ("The international trade minister", "PER"),
        ("The ministry of international cooperation", "PER"),
        ("The international airport", "PER"),
        ("International airport police", "PER"),
        ("The senior international affairs officials", "PER"),
        ("The international trade negotiators", "PER"),
        ("International security officials", "PER"),
        ("International airport workers", "PER"),
        ("Mali's international legion", "MLI"),
        ("Mali's international observers", "MLI"),
        ("International human rights groups", "NGO"),
        ("The international community", None),
    ],
)
def test_others_are_as_before(phrase: str, wanted: str | None) -> None:
    assert code(phrase) == wanted


@pytest.mark.parametrize(
    "phrase",
    ["The NATO-Russia Council", "The NATO-Ukraine Commission", "The NATO-Georgia Commission", "The JCPOA Joint Commission"],
)
def test_joint_bodies_are_in_the_tables(phrase: str) -> None:
    assert code(phrase) == "IGO"
