"""What speaks for and against somebody being on a side of an event that no words of it name: signs, which `likely_sides` weighs.

A sign is a fact or a few together about a mention, one of its sides and the code of a state or body that the article names:
whether the article has told it already, how the other side is named, how much of the article is about it, with whom it deals,
what it mostly does, how near it stands. Signs for missing arguments as in Gerber & Chai 2010 ("Beyond NomBank").
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dateline.ontology import SIDES, TYPES
from dateline.records import IMPLIED_SIDES, Argument, Mention
from dateline.resolve.articles import BODIES, ArticleIndex

__all__ = ["SIGNS", "is_told", "side_signs"]

# Facts that are told together, each of these one sign. What changed nothing for articles not learnt from was left out.
ROWS = """slot; slot opposite; slot rank; slot near; slot dealt; slot alike; slot part; slot body; slot lead; slot share near;
slot states near; own type; own why; own why_opposite; own status; own sure; own rank type; own dealt type; own part type;
own place type; own object type; own position rank; others opposite type"""
SIGNS = tuple(tuple(row.split()) for row in ROWS.split(";"))
ORDER = ("before", "after", "paragraph", "previous", "next")  # of two places the first counts
SMALL = re.compile(r"[a-z]+")
Places = Sequence[tuple[int, str, int, int]]  # character, code, sentence, paragraph of each state that is named


@dataclass(frozen=True, slots=True)
class _Named:
    """How a mention names a code on a side: the confidence of the surest words (0 where the article alone tells), and by what
    rule it was read."""

    confidence: float
    why: str


Cast = dict[str, dict[str, _Named]]  # side -> code -> how it is named
Weight = defaultdict[tuple[str, ...], float]


@dataclass(slots=True)
class _Article:
    """Who is named by each mention; and how much of the article, each mention counted by its confidence, tells of a code on a
    side, on a side of a type, and of one code acting on another or with it."""

    casts: list[Cast]
    part: Weight = field(default_factory=lambda: defaultdict(float))
    alike: Weight = field(default_factory=lambda: defaultdict(float))
    dealt: Weight = field(default_factory=lambda: defaultdict(float))


def is_told(mention: Mention, argument: Argument, reason: str) -> bool:
    """Whether only the article tells of an actor of the argument, read for that reason: no words of the mention do."""
    return argument.span == mention.trigger or reason.startswith(IMPLIED_SIDES)


def side_signs(
    mentions: Sequence[Mention], index: ArticleIndex, main: str | None
) -> Iterator[tuple[int, str, str, frozenset[str]]]:
    """(number of the mention, side, code, signs) for each side of the mentions of an article (resolved, in text order) of which
    their words name nobody with a code, and each code that the article names. `main`: the state that most of it is about."""
    article = _read(mentions)
    places = [(m.at, m.code, index.sentence_of(m.at), index.paragraph_of(m.at)) for m in index.mentions]
    codes = sorted({code for cast in article.casts for side in SIDES for code in cast[side]} | {code for code, _ in index.counts})
    standing = _standing(codes, index, places, main)
    for number, mention in enumerate(mentions):
        open_sides = [side for side in SIDES if not any(each.confidence for each in article.casts[number][side].values())]
        if open_sides:
            here = _of_mention(mention, index)
            near = _near(mention, index, places)
            for side in open_sides:
                for code in codes:
                    facts = {**here, **standing[code], **near[code], **_of_code(article, mention, number, side, code)}
                    yield number, side, code, frozenset(_sign(side, row, facts) for row in SIGNS)


def _sign(side: str, row: Sequence[str], facts: Mapping[str, str]) -> str:
    return " ".join((side, *(f"{name}:{facts[name]}" for name in row)))


def _read(mentions: Sequence[Mention]) -> _Article:
    article = _Article([_cast(mention) for mention in mentions])
    for mention, cast in zip(mentions, article.casts, strict=True):
        for side in SIDES:
            for code in cast[side]:
                article.part[side, code] += mention.confidence
                article.alike[mention.type, side, code] += mention.confidence
        for pair in _pairs(mention, cast):
            article.dealt[pair] += mention.confidence
    return article


def _cast(mention: Mention) -> Cast:
    cast: Cast = {side: {} for side in SIDES}
    for argument in mention.arguments:
        for actor in argument.actors if argument.role in SIDES else ():
            named = _Named(0.0 if is_told(mention, argument, actor.reason) else argument.confidence, _rule(actor.reason))
            before = cast[argument.role].get(actor.code or "")
            if actor.code and (before is None or named.confidence > before.confidence):
                cast[argument.role][actor.code] = named
    return cast


def _rule(reason: str) -> str:
    """The rule that decided, without the names that it read: the small words of the first part of a reason."""
    words = re.split(r"[^\w’'-]+", reason.split(";", maxsplit=1)[0])
    return "_".join(word for word in words if SMALL.fullmatch(word))[:24]


def _pairs(mention: Mention, cast: Cast) -> set[tuple[str, str]]:
    """Who acts on whom, or with whom."""
    doers, others = cast["initiator"], cast["initiator" if TYPES[mention.type].symmetric else "recipient"]
    pairs = {(one, other) for one in doers for other in {**others, **cast["recipient"]}}
    return {(one, other) for one, other in pairs if one != other}


def _standing(codes: Sequence[str], index: ArticleIndex, places: Places, main: str | None) -> dict[str, dict[str, str]]:
    """How the article as a whole stands to each code."""
    counts = dict(index.counts)
    total = max(1, sum(counts.values()))
    ranks = {code: min(rank, 4) for rank, (code, _) in enumerate(index.counts)}
    leads = Counter(code for _, code, sentence, _ in places if sentence < 2)
    return {
        code: {
            "rank": f"{ranks.get(code, 4)}{'main' if code == main else ''}",
            "share": _bin(counts.get(code, 0) / total, 0, 0.05, 0.12, 0.25, 0.4, 0.6),
            "body": str(int(code in BODIES)),
            "lead": str(min(leads[code], 2)),
        }
        for code in codes
    }


def _of_mention(mention: Mention, index: ArticleIndex) -> dict[str, str]:
    position = index.sentence_of(mention.trigger.start) / max(1, len(index.sentences))
    return {
        "type": mention.type,
        "status": mention.status,
        "sure": _bin(mention.confidence, 0.4, 0.6, 0.8),
        "position": _bin(position, 0.1, 0.3, 0.6),
    }


def _of_code(article: _Article, mention: Mention, number: int, side: str, code: str) -> dict[str, str]:
    """How the mention and the rest of the article name a code."""
    cast, other = article.casts[number], SIDES[side == SIDES[0]]
    own, opposite = cast[side].get(code), cast[other].get(code)
    told = {each: mention.confidence * (code in cast[each]) for each in SIDES}  # by this mention itself: not by the rest
    facts = {
        "own": "told" if own else "open",
        "others": "told" if cast[side].keys() - {code} else "open",
        "opposite": _bin(opposite.confidence, 0, 0.6, 0.9) if opposite else "no",
        "why": own.why if own else "",
        "why_opposite": opposite.why if opposite else "",
        "dealt": _bin(_dealings(article, mention, number, (side, other), code), 0, 0.1, 0.25, 0.5, 0.8),
        "alike": "".join(_bin(article.alike[mention.type, each, code] - told[each], 0, 0.8, 2) for each in (side, other)),
        "part": "".join(_bin(article.part[each, code] - told[each], 0, 1, 3) for each in SIDES),
        "place": str(int(mention.place is not None and mention.place.country == code)),
    }
    return {**facts, "slot": f"{facts['own']}/{facts['others']}"}


def _dealings(article: _Article, mention: Mention, number: int, sides: tuple[str, str], code: str) -> float:
    """The share of a code in all that the rest of the article tells of those on the other side acting, or of acts on them."""
    cast, (side, other) = article.casts[number], sides
    partners = cast[other].keys() - {code}
    own = mention.confidence * len(partners) * (code in cast[side])
    with_code = sum(article.dealt[partner, code] + article.dealt[code, partner] for partner in partners) - own
    whole = sum(weight for pair, weight in article.dealt.items() if not cast[other].keys().isdisjoint(pair))
    return with_code / (whole or 1.0)


def _near(mention: Mention, index: ArticleIndex, places: Places) -> Mapping[str, dict[str, str]]:
    """Where each code is named as seen from the trigger, whether in the object, and how many states the sentence names."""
    at = mention.trigger.start
    sentence, paragraph = index.sentence_of(at), index.paragraph_of(at)
    objects = [a.span for a in mention.arguments if a.role == "object"]
    found: dict[str, set[str]] = defaultdict(set)
    for start, code, own, part in places:
        if own == sentence:
            found[code].add("before" if start < at else "after")
        elif part == paragraph:
            found[code].add("paragraph")
        elif abs(own - sentence) == 1:
            found[code].add("previous" if own < sentence else "next")
        if any(span.start <= start < span.end for span in objects):
            found[code].add("object")
    states = str(min(3, sum(not where.isdisjoint(ORDER[:2]) for where in found.values())))
    far = {"near": "far", "object": "0", "states": states}
    near = {code: next((place for place in ORDER if place in where), "far") for code, where in found.items()}
    facts = {code: far | {"near": near[code], "object": str(int("object" in where))} for code, where in found.items()}
    return defaultdict(lambda: far, facts)


def _bin(value: float, *above: float) -> str:
    return str(sum(value > each for each in above))
