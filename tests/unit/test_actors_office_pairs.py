"""Whom "the presidents", "the ministers" and "the heads of state" mean, of whom no word says whose they are."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans


def meant(text: str, *phrases: str) -> list[str | None]:
    """The codes of the last phrase, read with those before it."""
    spans, at = [], 0
    for phrase in phrases:
        at = text.index(phrase, at)
        spans.append(Span(at, at + len(phrase), phrase))
        at += len(phrase)
    return [actor.code for actor in resolve_spans(text, spans, date(2019, 6, 1))[-1]]


@pytest.mark.parametrize(
    ("before", "phrase", "codes"),
    [
        ("Rwandan President Paul Kagame telephoned Kenyan President Uhuru Kenyatta.", "The Presidents", ["RWA", "KEN"]),
        ("Emmanuel Macron received Macky Sall in Paris.", "The heads of state", ["FRA", "SEN"]),
        ("Emmanuel Macron received Macky Sall in Paris. It rained. Macron was glad.", "The leaders", ["FRA", "SEN"]),
        ("Emmanuel Macron met Macky Sall. The presidents smiled.", "The heads of state", ["FRA", "SEN"]),
        ("Emmanuel Macron spoke to Macky Sall. Vladimir Putin slept.", "The presidents", ["FRA", "SEN"]),
        ("Emmanuel Macron received Macky Sall on the sidelines of a G7 summit.", "The leaders", ["FRA", "SEN"]),
        ("The G7 summit opened. Emmanuel Macron received Macky Sall.", "The presidents", ["FRA", "SEN"]),  # it has others too
        ("The G7 accused Peru. Emmanuel Macron received Macky Sall.", "The leaders", ["FRA", "SEN"]),  # and met not
        ("NATO officials met Peru's envoy. Emmanuel Macron received Macky Sall.", "The leaders", ["FRA", "SEN"]),
        ("A cabinet reshuffle was due. Sergei Lavrov met Chrystia Freeland.", "The ministers", ["RUS", "CAN"]),
        ("Foreign Minister Sergei Lavrov met Canada's Foreign Minister Chrystia Freeland.", "The ministers", ["RUS", "CAN"]),
        ("Minister Sergei Lavrov met Canada's Foreign Minister Chrystia Freeland.", "The foreign ministers", ["RUS", "CAN"]),
        ("Angela Merkel phoned Theresa May.", "The heads of government", ["DEU", "GBR"]),
    ],
)  # fmt: skip
def test_they_are_the_two_who_met_or_spoke_before(before: str, phrase: str, codes: list[str]) -> None:
    assert meant(f"{before} {phrase} condemned Oman.", phrase) == codes


@pytest.mark.parametrize(
    ("before", "said", "phrase"),
    [
        ("Chad's ministers told Emmanuel Macron and Macky Sall to go.", "Chad's ministers", "The ministers"),  # one state's
        ("EU leaders met Emmanuel Macron and Macky Sall.", "EU leaders", "The leaders"),  # a body's
        ("G8 leaders came. Emmanuel Macron met Macky Sall.", "G8 leaders", "The leaders"),  # nor those of it who met since
        ("Party leaders met Emmanuel Macron and Macky Sall.", "Party leaders", "The leaders"),
        ("Emmanuel Macron met Macky Sall and Paul Kagame.", "Emmanuel Macron", "The presidents"),  # three
        ("Emmanuel Macron met the Chadian singer Bo Berg.", "the Chadian singer Bo Berg", "The leaders"),
        ("Emmanuel Macron met Jean-Yves Le Drian.", "Emmanuel Macron", "The ministers"),  # of one state
        ("Emmanuel Macron accused Macky Sall.", "Emmanuel Macron", "The presidents"),  # they did not meet
        ("President Emmanuel Macron met Chad's foreign minister, Bo Berg.", "President Emmanuel Macron", "The presidents"),
        ("President Emmanuel Macron met President Macky Sall.", "President Emmanuel Macron", "The ministers"),
        ("President Emmanuel Macron met Chad's ambassador Bo Berg.", "President Emmanuel Macron", "The leaders"),
        ("Emmanuel Macron met his cabinet. Jean-Yves Le Drian phoned Sergei Lavrov.", "Sergei Lavrov", "The ministers"),
        ("Emmanuel Macron met Macky Sall.", "Emmanuel Macron", "The party leaders"),
        ("Emmanuel Macron met Macky Sall.", "Emmanuel Macron", "Sudan's leaders"),
        ("Emmanuel Macron met Macky Sall. It rained. It hailed. It snowed. It froze.", "Emmanuel Macron", "The presidents"),
    ],
)  # fmt: skip
def test_nobody_else_is_such_a_pair(before: str, said: str, phrase: str) -> None:
    assert len(meant(f"{before} {phrase} condemned Oman.", said, phrase)) == 1


@pytest.mark.parametrize("offices", ["The foreign ministers of Peru and Chile", "The Peruvian and Chilean foreign ministers"])
def test_they_are_those_told_of_by_the_same_noun(offices: str) -> None:
    text = f"{offices} quarrelled. The ministers said so. The ministers criticised Bolivia."
    assert meant(text, offices, "The ministers") == ["PER", "CHL"]
    assert meant(text, offices, "The ministers", "The ministers") == ["PER", "CHL"]
    assert meant(text.replace("The ministers said so. ", ""), offices, "The ministers") == ["PER", "CHL"]


@pytest.mark.parametrize("behind", ["' summit was put off", " of the clubs left"])
def test_a_phrase_that_goes_on_is_none(behind: str) -> None:
    assert len(meant(f"Emmanuel Macron met Macky Sall. Oman told the leaders{behind}.", "the leaders")) == 1


def test_once_understood_they_are_meant_again() -> None:
    text = "Emmanuel Macron met Macky Sall. The presidents condemned Oman. The heads of state thanked Peru. Their armies slept."
    assert meant(text.replace("heads of state", "presidents"), "The presidents", "The presidents") == ["FRA", "SEN"]
    assert meant(text, "The presidents", "The heads of state") == ["FRA", "SEN"]
    assert meant(text, "The presidents", "The heads of state", "Their armies") == ["FRA", "SEN"]


@pytest.mark.parametrize("since", ["", " Emmanuel Macron met Macky Sall."])
def test_they_are_not_others_of_the_sentence_that_names_such(since: str) -> None:
    text = f"Hamas leaders met Malian officials.{since} The leaders condemned Oman."
    assert meant(text, "Hamas leaders", "Malian officials", "The leaders") == ["PSE"]


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("The G7 summit opened in Lima. Emmanuel Macron met Macky Sall.", "The leaders", "IGO"),
        ("The Arab League held an emergency summit. Emmanuel Macron met Macky Sall.", "The heads of state", "IGO"),
        ("Emmanuel Macron met Macky Sall. ECOWAS states met in Lima.", "The leaders", "IGO"),
        ("The European Council met. Sergei Lavrov met Chrystia Freeland.", "The ministers", "EUR"),
    ],
)
def test_they_are_rather_those_of_a_body_that_met(text: str, phrase: str, code: str) -> None:
    assert meant(f"{text} {phrase} condemned Oman.", phrase) == [code]
