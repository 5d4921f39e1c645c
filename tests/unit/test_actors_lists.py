"""Actors: the members of lists, and people in apposition to their offices."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors

ON = date(2018, 6, 12)


def told(phrase: str, text: str | None = None, on: date = ON) -> list[tuple[str, str | None]]:
    return [(actor.name, actor.code) for actor in resolve_actors(phrase, on, text)]


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("Japan, the United States and South Korea", ["JPN", "USA", "KOR"]),
        ("Saudi Arabia, the United Arab Emirates, Bahrain and Egypt", ["SAU", "ARE", "BHR", "EGY"]),
        ("Turkey, the Taliban and Iran", ["TUR", "IMG", "IRN"]),
        ("Ada Lind, the Peruvian, and Bo Berg", ["PER", None]),
        ("Jean Lind, the premier, and Peru", [None, "PER"]),
    ],
)  # fmt: skip
def test_members_with_their_article(phrase: str, codes: list[str]) -> None:
    """'The' begins a member that is a name of the tables; before a word or an adjective it begins an apposition."""
    assert [code for _, code in told(phrase)] == codes


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("travelers from mostly Muslim countries such as Iran, Iraq and Syria", ["IRN", "IRQ", "SYR"]),
        ("several states such as Kenya and Chad", ["KEN", "TCD"]),
        ("leaders of nations such as the Netherlands", ["NLD"]),
        ("countries such as Chad and Peru", ["TCD", "PER"]),
        ("banks such as Sberbank and VTB", [None]),
    ],
)  # fmt: skip
def test_states_named_as_such_are_they(phrase: str, codes: list[str]) -> None:
    assert [code for _, code in told(phrase)] == codes


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        (
            "the presidents of Russia and France, Vladimir Putin and Emmanuel Macron",
            [("Vladimir Putin", "RUS"), ("Emmanuel Macron", "FRA")],
        ),
        ("the presidents of Chad and Niger, Ada Lind and Bo Berg", [("Ada Lind", "TCD"), ("Bo Berg", "NER")]),
        ("the foreign ministers Nikos Kotzias and Nikola Dimitrov", [("Nikos Kotzias", "GRC"), ("Nikola Dimitrov", "MKD")]),
        ("envoys of Oman, Donald Tusk and Mali", [("envoys of Oman", "OMN"), ("Donald Tusk", "EUR"), ("envoys of Mali", "MLI")]),
        ("EU chiefs, Xi Jinping and Donald Tusk", [("EU chiefs", "EUR"), ("Xi Jinping", "CHN"), ("Donald Tusk", "EUR")]),
    ],
)  # fmt: skip
def test_people_are_no_presidents_of_themselves(phrase: str, expected: list[tuple[str, str]]) -> None:
    """People behind as many offices are the actors, of the states of these offices; of a mixed list each is himself."""
    assert told(phrase) == expected


def test_people_told_by_an_office_have_its_sector() -> None:
    assert [actor.sector for actor in resolve_actors("the presidents of Chad and Niger, Ada Lind and Bo Berg", ON)] == ["GOV"] * 2


def test_a_shared_adjective_is_no_office() -> None:
    assert [actor.sector for actor in resolve_actors("Georgian troops and stragglers", ON)] == ["MIL", "UNK"]


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("Paris, Texas officials", ["FRA"]),
        ("Oslo, Norway police", ["NOR"]),
        ("Chinese, a Peruvian minister", ["CHN"]),
        ("Norwegian, Danish fishing boats", ["NOR"]),
        ("Turkish, Ottoman rulers", ["TUR"]),
        ("Israeli, Palestinian", ["ISR"]),
    ],
)
def test_adjectives_of_states_before_a_plural_are_one_each(phrase: str, codes: list[str]) -> None:
    """A headline leaves out the 'and'; a town beside its state and what is no list stay one."""
    assert [code for _, code in told(phrase)] == codes
