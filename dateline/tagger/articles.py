"""Whole articles with their labels, as `models/corpus/articles_*.txt` holds them: a strict parser with line numbers.

    ### 2013-11-22 | agency long report
    Bombs fall on the airport road
    > attack | Bombs | P=the airport road
    Ghana on Friday rejected an offer to meet, its ministry said.
    > rejection | rejected | I=Ghana ; D=Friday ; O=an offer
    > meeting.s | meet

Each line is a paragraph, the first one the headline; under it stand its mentions: type with a status suffix (.p planned, .s
possible, .n negated, .g ongoing), trigger, roles. Words that stand in the paragraph more than once are told apart by `#2`; a
role's span is taken where it stands nearest to the trigger.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

from dateline.errors import BadInput
from dateline.ontology import TYPES
from dateline.reading import text_of
from dateline.tagger.corpus_records import ROLE_OF, STATUS_OF, MarkedMention, Passage

__all__ = ["HEADER", "read_articles"]

HEADER = "### "
LABEL = "> "
NUMBERED = re.compile(r"(.*)#(\d+)")
Place = tuple[int, int]


def read_articles(path: Path) -> Iterator[Passage | BadInput]:
    """Every article of a file in order; a broken one comes as the BadInput that says where and why."""
    lines = list(enumerate(text_of(path, "a file of labelled articles in UTF-8").splitlines(), start=1))
    starts = [at for at, (_, line) in enumerate(lines) if line.startswith(HEADER)]
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(lines)], strict=True), start=1):
        try:
            yield _article(path, number, [(at, line.strip()) for at, line in lines[start:end] if line.strip()])
        except BadInput as error:
            yield error


def _article(path: Path, number: int, lines: list[tuple[int, str]]) -> Passage:
    (first, header), *rest = lines
    day, _, outlet = header.removeprefix(HEADER).partition(" | ")
    try:
        published = date.fromisoformat(day)
    except ValueError:
        raise BadInput(f"{path.name}:{first}: want `{HEADER}YYYY-MM-DD | kind of outlet`, got {header!r}") from None
    paragraphs: list[str] = []
    mentions: list[MarkedMention] = []
    for at, line in rest:
        if not line.startswith(LABEL):
            paragraphs.append(line)
        elif not paragraphs:
            raise BadInput(f"{path.name}:{at}: a label with no paragraph above it")
        else:
            before = sum(len(paragraph) + 1 for paragraph in paragraphs[:-1])
            mentions.append(_mention(line.removeprefix(LABEL), paragraphs[-1], before, len(mentions), f"{path.name}:{at}"))
    taken = sorted((mention.start, mention.end) for mention in mentions)
    if not paragraphs or any(b[0] < a[1] for a, b in pairwise(taken)):
        raise BadInput(f"{path.name}:{first}: an article without text, or two triggers over the same words")
    flags = ("para",) if mentions else ("para", "none")
    ordered = tuple(sorted(mentions, key=lambda mention: mention.start))
    return Passage(f"{path.stem}#{number}", "\n".join(paragraphs), ordered, outlet, (), flags, first, published)


def _mention(label: str, paragraph: str, before: int, event: int, where: str) -> MarkedMention:
    kind, *rest = label.split(" | ")
    trigger, roles = rest[0] if rest else "", rest[1:]
    name, _, suffix = kind.partition(".")
    if name not in TYPES or suffix not in STATUS_OF or not trigger or len(roles) > 1:
        raise BadInput(f"{where}: want `{LABEL}type.suffix | trigger | I=span ; R=span`, got {label!r}")
    start, end = _place(trigger, paragraph, None, where)
    arguments = dict.fromkeys(
        _argument(role, paragraph, (start, end), before, where) for role in "".join(roles).split(" ; ") if role
    )
    return MarkedMention(name, STATUS_OF[suffix], before + start, before + end, tuple(arguments), event)


def _argument(role: str, paragraph: str, trigger: Place, before: int, where: str) -> tuple[str, int, int]:
    letter, _, span = role.partition("=")
    if letter not in ROLE_OF or not span:
        raise BadInput(f"{where}: unknown role {role!r}: write I, R, O, P or D, `=` and the span")
    start, end = _place(span, paragraph, trigger, where)
    return ROLE_OF[letter], before + start, before + end


def _place(words: str, paragraph: str, near: Place | None, where: str) -> Place:
    """Where the words stand in the paragraph: as `#n` says, else nearest to `near`."""
    numbered = NUMBERED.fullmatch(words)
    if numbered and words not in paragraph:
        words = numbered[1]
    else:
        numbered = None
    edges = (r"(?<!\w)" if words[:1].isalnum() else "", r"(?!\w)" if words[-1:].isalnum() else "")
    places = [match.span() for match in re.finditer(edges[0] + re.escape(words) + edges[1], paragraph)]
    wanted = int(numbered[2]) if numbered else 1
    if wanted not in range(1, len(places) + 1):
        raise BadInput(f"{where}: {words!r} stands {len(places)} times in the paragraph above")
    if numbered or len(places) == 1:
        return places[wanted - 1]
    if near is None:
        raise BadInput(f"{where}: {words!r} stands {len(places)} times in the paragraph above: say which, {words}#1 ...")
    low, high = near
    return min(places, key=lambda place: min(abs(place[0] - high), abs(low - place[1])))
