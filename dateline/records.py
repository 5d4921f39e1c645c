"""Every shape that flows between the stages: frozen, typed, with half-open character offsets into `Article.text`.

Names are those of the ontology: event, trigger, argument, mention, initiator, recipient, object, place, date, status.
"""

from dataclasses import dataclass, field
from datetime import date

__all__ = ["Actor", "Argument", "Article", "DateSpan", "Event", "Extraction", "Mention", "Place", "Reject", "Source", "Span"]


@dataclass(frozen=True, slots=True)
class Article:
    """One news article as stored. `text` is final: every offset in every other record points into it.

    `published_on` is the calendar day of publication at the outlet, None when not known.
    """

    article_id: str
    text: str
    published_on: date | None
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Characters [start, end) of an article's text, and what they say."""

    start: int
    end: int
    text: str

    def overlaps(self, other: "Span") -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A closed interval of days, [earliest, latest]; None on a side that the text leaves open or unknown.

    precision: day, weekend, week, month, season, quarter, half, year, decade, century, term, span or unknown.
    basis: `text` (read from `phrase`), `publication` (reported as that day's news) or `unknown`.
    value: the TIMEX3 value of the phrase (TimeML 1.2.1) or None; `reason` says why, above all when unknown.
    """

    earliest: date | None
    latest: date | None
    precision: str
    basis: str
    phrase: str | None = None
    anchor: date | None = None
    value: str | None = None
    reason: str | None = None


# How the reason of an Actor begins whom only the rest of the article tells: yields to one of the same code that a sentence names.
IMPLIED_SIDES = (
    "the other side in this article",
    "whom others are said to do so to",
    "a matter at home",
    "authorities of the state that the article is about",
)
# In the reason of an actor of a mention whom its event leaves out (docs/decisions/0025, 0026).
UNLIKELY_SIDE = "unlikely on this side"
UNSURE_SIDE = "left open: the event is not certain enough"
LEFT_OUT = (UNLIKELY_SIDE, UNSURE_SIDE)
CAPTION_DATE = "the date that ends a picture's caption"  # as a DateSpan's reason: yields to a date of the running text
CORRECTED = "an earlier version told another day "  # as a DateSpan's reason, with the wrong day behind it where it is named
# How the reason of a DateSpan begins whose days chances chose among those that words tell: no evidence against another day.
LIKELIEST_DAY = "the likeliest day in this article"
UNKNOWN_DATE = DateSpan(None, None, "unknown", "unknown", reason="the text gives no date")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a canonical name, the code acted for (ISO 3166 alpha-3, XKX, UNO, EUR, IGO, NGO, MNC, IMG; None when
    unknown), PLOVER's sector codes with the most telling one first, and the rule or datum that decided (`reason`)."""

    name: str
    code: str | None
    sector: str | None = None
    sectors: tuple[str, ...] = ()
    reason: str = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """Where: canonical name, country (ISO 3166 alpha-3), coordinates in degrees (WGS 84) and their precision
    (city, region, country), None when not known."""

    name: str
    country: str | None
    lat: float | None = None
    lon: float | None = None
    precision: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Argument:
    """A span that plays a role in a mention. `actors` holds what the span resolves to (several for co-ordinations;
    only for initiator and recipient). `confidence` in [0, 1]."""

    role: str
    span: Span
    confidence: float
    actors: tuple[Actor, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in one article where an event is told."""

    type: str
    status: str
    trigger: Span
    confidence: float
    arguments: tuple[Argument, ...] = ()
    sentence: Span | None = None
    date: DateSpan = UNKNOWN_DATE
    place: Place | None = None
    alleged: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, once: the mentions (indices or keys, by the caller) that tell it are merged into it. `certainty` is the
    chance that type, status, sides and days are right (`weighing/certainty.py`), None where nothing weighed it; `left_open` are
    the codes that its mentions name and that are on no side of it, since with them it would not be certain enough; it is
    `alleged` where every mention that tells its status is."""

    type: str
    status: str
    confidence: float
    initiators: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    object: str | None
    place: Place | None
    date: DateSpan
    mentions: tuple[int, ...]
    certainty: float | None = None
    left_open: tuple[str, ...] = ()
    alleged: bool = False


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one model read in one article; zero mentions is a result too."""

    article_id: str
    model: str
    sentences: int
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Source:
    """Where articles come from. kind: jsonl, texts (a folder or file of .txt), pages (.html), feed (RSS, Atom or JSON
    Feed); `location` is a path or an http(s) address; relative paths have been made absolute by the reader."""

    name: str
    kind: str
    location: str
    outlet: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Reject:
    """A bad input, set aside: where it came from, what it was, whose fault (`kind` of the error) and what to do; the id of the
    article that it was to be, as far as that can be read."""

    source: str
    item: str
    kind: str
    message: str
    excerpt: str = ""
    article_id: str | None = None
