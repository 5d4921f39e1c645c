"""The reliability plot of a version, as plain SVG: can its confidence be believed, and what do the operating points give?"""

from collections.abc import Mapping, Sequence
from html import escape

from dateline.tagger.evaluate import LOWEST, Reading, figures, reliability

__all__ = ["draw", "precision_recall", "reliability_svg"]

SIDE, MARGIN, GAP = 300, 56, 84  # pixels: of a panel, around both, between them
STEPS = tuple(step / 50 for step in range(3, 49))
Point = tuple[float, float]


def draw(readings: Sequence[Reading], thresholds: Mapping[str, float], title: str) -> str:
    """The plot of what a version read: all predictions in ten bins, and the curve of trigger precision and recall with the
    operating points on it."""
    curve = [precision_recall(readings, threshold) for threshold in STEPS]
    points = {name: precision_recall(readings, threshold) for name, threshold in thresholds.items()}
    return reliability_svg(reliability(readings, LOWEST), [p for p in curve if p != (0.0, 0.0)], points, title)


def precision_recall(readings: Sequence[Reading], threshold: float) -> Point:
    """(precision, recall) of triggers with their type at a threshold; zeros where nothing is right."""
    trigger = figures(readings, threshold)["trigger"]
    return trigger["precision"], trigger["recall"]


def reliability_svg(
    bins: Sequence[Mapping[str, float]],
    curve: Sequence[Point],
    points: Mapping[str, Point],
    title: str,
    what: str = "confidence",
    kept: str = "recall",
) -> str:
    """An SVG document of two panels. `bins` are those of `evaluate.reliability`; `curve` and `points` are (precision, recall),
    all numbers in [0, 1]. The area of a bin's dot goes with the number of predictions in it; `what` names their chance,
    `kept` the axis across of the curve."""
    width, height = 2 * (MARGIN + SIDE) + GAP, SIDE + 2 * MARGIN + 8
    body = [
        f'<text x="{width / 2:g}" y="20" text-anchor="middle" font-weight="bold">{escape(title)}</text>',
        _panel(MARGIN, what, "share right", _bins(bins, what)),
        _panel(MARGIN + SIDE + GAP, kept, "precision", _curve(curve, points)),
    ]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *body, "</svg>\n"])


def _panel(left: int, across: str, up: str, drawn: Sequence[str]) -> str:
    """Axes from 0 to 1 with a grid, and what is drawn in them."""
    grid = []
    for step in range(0, 11, 2):
        at = SIDE * step / 10
        grid.append(f'<path d="M{at:g} 0V{SIDE}M0 {at:g}H{SIDE}" stroke="#ddd"/>')
        grid.append(f'<text x="{at:g}" y="{SIDE + 16}" text-anchor="middle">{step / 10:g}</text>')
        grid.append(f'<text x="-8" y="{SIDE - at + 4:g}" text-anchor="end">{step / 10:g}</text>')
    names = [
        f'<text x="{SIDE / 2:g}" y="{SIDE + 36}" text-anchor="middle">{across}</text>',
        f'<text transform="translate(-38 {SIDE / 2:g}) rotate(-90)" text-anchor="middle">{up}</text>',
    ]
    return "\n".join([f'<g transform="translate({left} {MARGIN - 16})">', *grid, *names, *drawn, "</g>"])


def _at(across: float, up: float) -> str:
    return f"{SIDE * across:.1f} {SIDE * (1 - up):.1f}"


def _bins(bins: Sequence[Mapping[str, float]], name: str) -> list[str]:
    """The diagonal of perfect calibration, a dot a bin, and the gap between the two."""
    most = max((box["n"] for box in bins), default=1)
    drawn = [f'<path d="M{_at(0, 0)}L{_at(1, 1)}" stroke="#888" stroke-dasharray="5 4"/>']
    for box in bins:
        x, y = _at(box["confidence"], box["right"]).split()
        radius = 3 + 7 * (box["n"] / most) ** 0.5
        what = f"{name} {box['confidence']:.2f}, right {box['right']:.2f}, {box['n']:g} predictions"
        drawn.append(f'<path d="M{x} {y}L{_at(box["confidence"], box["confidence"])}" stroke="#c33"/>')
        drawn.append(f'<circle cx="{x}" cy="{y}" r="{radius:.1f}" fill="#36a" fill-opacity="0.8"><title>{what}</title></circle>')
    return drawn


def _curve(curve: Sequence[Point], points: Mapping[str, Point]) -> list[str]:
    """The curve, and each operating point with its name."""
    drawn = []
    if curve:
        line = "L".join(_at(recall, precision) for precision, recall in curve)
        drawn.append(f'<path d="M{line}" fill="none" stroke="#36a" stroke-width="2"/>')
    for name, (precision, recall) in points.items():
        x, y = _at(recall, precision).split()
        drawn.append(f'<circle cx="{x}" cy="{y}" r="5" fill="#c33"/>')
        drawn.append(f'<text x="{float(x) - 8:.1f}" y="{float(y) + 14:.1f}" text-anchor="end">{escape(name)}</text>')
    return drawn
