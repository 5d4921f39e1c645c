"""The reliability plot as an SVG document."""

from xml.etree import ElementTree

from dateline.records import Mention, Span
from dateline.tagger.corpus import Passage, parse_text
from dateline.tagger.evaluate import Reading
from dateline.tagger.plot import draw, precision_recall, reliability_svg

NAMESPACE = "{http://www.w3.org/2000/svg}"
POINTS = {"precise": (0.9, 0.5), "balanced": (0.7, 0.7), "sensitive": (0.5, 0.9)}
BINS = [{"confidence": 0.25, "right": 0.5, "n": 4}, {"confidence": 0.95, "right": 1.0, "n": 16}]


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def test_each_bin_is_a_dot_at_its_confidence_and_share_right() -> None:
    root = parsed(reliability_svg(BINS, [], {}, "v1"))
    dots = [(dot.get("cx"), dot.get("cy")) for dot in root.iter(f"{NAMESPACE}circle")]
    assert dots == [("75.0", "150.0"), ("285.0", "0.0")]
    titles = [title.text for title in root.iter(f"{NAMESPACE}title")]
    assert titles == ["confidence 0.25, right 0.50, 4 predictions", "confidence 0.95, right 1.00, 16 predictions"]
    small, large = (float(dot.get("r", "")) for dot in root.iter(f"{NAMESPACE}circle"))
    assert small < large


def test_the_three_operating_points_stand_on_the_curve_with_their_names() -> None:
    root = parsed(reliability_svg([], list(POINTS.values()), POINTS, "v1"))
    assert {text.text for text in root.iter(f"{NAMESPACE}text")} >= set(POINTS)
    (curve,) = [path.get("d") for path in root.iter(f"{NAMESPACE}path") if path.get("stroke-width") == "2"]
    dots = [f"{dot.get('cx')} {dot.get('cy')}" for dot in root.iter(f"{NAMESPACE}circle")]
    assert curve == "M" + "L".join(dots)
    assert dots[0] == "150.0 30.0"


def test_a_title_is_text_and_never_markup() -> None:
    root = parsed(reliability_svg([], [], {}, "a <b> & c"))
    assert "a <b> & c" in {text.text for text in root.iter(f"{NAMESPACE}text")}


def test_what_was_read_is_drawn() -> None:
    passage = Passage("p", *parse_text("[Accra|I1] {met|1meeting} [Lome|I1] and {denied|2rejection} [it|O2].", "x"))
    met, wrong = passage.text.index("met"), passage.text.index("Lome")
    said = tuple(Mention("meeting", "occurred", Span(a, a + 3, "x"), sure) for a, sure in ((met, 0.85), (wrong, 0.35)))
    readings = [Reading(passage, said)]
    assert precision_recall(readings, 0.5) == (1.0, 0.5)
    assert precision_recall(readings, 0.1) == (0.5, 0.5)
    root = parsed(draw(readings, {"precise": 0.5, "balanced": 0.3, "sensitive": 0.1}, "v1"))
    assert [title.text for title in root.iter(f"{NAMESPACE}title")] == [
        "confidence 0.35, right 0.00, 1 predictions",
        "confidence 0.85, right 1.00, 1 predictions",
    ]
