"""Who is only contrasted or excepted takes no part."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.sides.excepted import without_excepted
from tests.unit.clauses import heard


def doers(text: str, names: str, role: str = "initiator") -> list[str]:
    """Who is left of those marked, their names divided by ';', for the verb in brackets."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    spans = [Span(plain.index(name), plain.index(name) + len(name), name) for name in names.split(";")]
    arguments = tuple(Argument(role, span, 0.9) for span in spans)
    told = Mention("accusation", "occurred", Span(start, end, plain[start:end]), 0.9, arguments, Span(0, len(plain), plain))
    return [argument.span.text for argument in without_excepted(told).arguments]


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("Peru, but not Chile, [condemned] Mali on Monday.", "Peru;Chile", ["Peru"]),
        ("Peru, not Chile, [condemned] Mali.", "Peru;Chile", ["Peru"]),
        ("Peru, though not Chile or Togo, [condemned] Mali.", "Peru;Chile;Togo", ["Peru"]),
        ("Not Chile but Peru [condemned] Mali.", "Chile;Peru", ["Peru"]),
        ("Unlike Chile and Togo, Peru [condemned] Mali.", "Chile;Togo;Peru", ["Peru"]),
        ("Compared with Chile, Peru [condemned] Mali loudly.", "Chile;Peru", ["Peru"]),
        ("Peru, compared to Chile, [condemned] Mali loudly.", "Peru;Chile", ["Peru"]),
        ("Compared with Chile and Togo, Peru [condemned] Mali loudly.", "Chile;Togo;Peru", ["Peru"]),
        ("Rather than Chile, Peru on Monday [condemned] Mali.", "Chile;Peru", ["Peru"]),
        ("Peru, instead of the Chilean court, [condemned] Mali.", "Peru;the Chilean court", ["Peru"]),
        ("Everybody bar Peru [condemned] Mali.", "Everybody;Peru", ["Everybody"]),
        ("Mali was [condemned] by everyone but Peru.", "Peru", []),
        ("The bloc without Peru [condemned] Mali.", "The bloc;Peru", ["The bloc"]),
        ("Peru has gone even further than Chile, [condemning] Mali.", "Peru;Chile", ["Peru"]),
        ("Peru reacted more strongly than Chile and Togo, [condemning] Mali.", "Peru;Chile;Togo", ["Peru"]),
        ("Later than Chile, Peru [condemned] Mali.", "Chile;Peru", ["Peru"]),
        ("All members of the council but Togo [condemned] Mali.", "All members of the council;Togo", []),
        ("Each state of the bloc bar Peru [condemned] Mali.", "Each state of the bloc;Peru", ["Each state of the bloc"]),
    ],
)
def test_who_is_contrasted_or_excepted_does_not_act(text: str, names: str, left: list[str]) -> None:
    assert doers(text, names) == left


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Peru, not only Chile, [condemned] Mali.", "Peru;Chile"),
        ("No fewer than Peru, Chile and Togo [condemned] Mali.", "Peru;Chile;Togo"),
        ("No country other than Peru [condemned] Mali.", "Peru"),
        ("More than 20 Peruvian mayors [condemned] Mali.", "20 Peruvian mayors"),
        ("Peru, but also Chile, [condemned] Mali.", "Peru;Chile"),
        ("Peru, as well as Chile, [condemned] Mali.", "Peru;Chile"),
        ("No state but Peru [condemned] Mali.", "Peru"),
        ("No one except Peru [condemned] Mali.", "Peru"),
        ("Togo agreed but Peru [condemned] Mali.", "Peru"),
        ("All Gulf states condemned Togo but Oman [praised] it.", "Oman"),
        ("Apart from Togo, Peru and Chile [condemned] Mali.", "Peru;Chile"),
        ("Apart from Togo, Peru also [condemned] Mali.", "Togo;Peru"),
        ("It sent troops to save Togo and [praised] Peru.", "Togo;Peru"),
        ("They met without Lopez, who [condemned] Mali.", "Lopez"),
        ("They did so not without doubts, and Peru [condemned] Mali.", "Peru"),
        ("Whether or not Peru [condemned] Mali is unknown.", "Peru"),
        ("It is not Peru that should [apologise].", "Peru"),
        ("Unlike Chile's, Peru's court [condemned] Mali.", "Chile;Peru's court"),
        ("Compared with last year, Peru [condemned] Mali often.", "Peru"),
        ("Peru like Chile [condemned] Mali.", "Peru;Chile"),
        ("Reporters Without Borders [condemned] Mali.", "Reporters Without Borders"),
        ("The Peru Bar Council [condemned] Mali.", "The Peru Bar Council"),
        ("Peru's Save the Children [condemned] Mali.", "Peru's Save the Children"),
        ("Peru, like its neighbour, Chile, [condemned] Mali.", "Peru;Chile"),
        ("Unlike its neighbour, Peru [condemned] Mali.", "Peru"),
        ("Unlike its neighbours, Peru, Chile and Oman [condemned] Mali.", "Peru;Chile;Oman"),
        ("Unlike its neighbours, Peru, which left, [condemned] Mali.", "Peru"),
        ("Togo, unlike its neighbour, [condemned] Mali, Peru said.", "Togo;Peru"),
        ("All states in the region condemned Togo but Oman [praised] it.", "Oman"),
        ("No member of the council but Peru [condemned] Mali.", "Peru"),
        ("No Andean leader, bar Lopez, [condemned] Mali.", "No Andean leader, bar Lopez"),
    ],
)
def test_others_stay(text: str, names: str) -> None:
    assert doers(text, names) == names.split(";")


def test_neither_is_who_is_excepted_acted_on() -> None:
    assert doers("Mali [condemned] Peru, but not Chile, for it.", "Peru;Chile", "recipient") == ["Peru"]


def test_who_is_told_not_to_have_done_it_is_in_what_is_negated() -> None:
    mention = heard("It is not Mali [bombing] Chad.", "i:Mali r:Chad", kind="attack", status="negated")[0]
    assert without_excepted(mention) == mention


@pytest.mark.parametrize(
    ("text", "whom", "left"),
    [
        ("Peru flew [strikes] to help Togolese units.", "Togolese units", []),
        ("Peru has flown [strikes] in support of Togo.", "Togo", []),
        ("Peru sent jets in support of Togo and [bombed] Mali.", "Togo;Mali", ["Togo", "Mali"]),
        ("Peru [bombed] Mali to support Togo.", "Mali", ["Mali"]),
        ("Peru [shelled] a fort built to protect Togo.", "Togo", ["Togo"]),
        ("Peru [bombed] trucks on their way to help Togo.", "Togo", ["Togo"]),
    ],
)
def test_whom_an_attack_helps_it_does_not_hit(text: str, whom: str, left: list[str]) -> None:
    mention = heard(text, " ".join(f"r:{name.replace(' ', '_')}" for name in whom.split(";")), kind="attack")[0]
    assert [argument.span.text for argument in without_excepted(mention).arguments] == left
