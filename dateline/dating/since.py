"""Since when a state holds is when it began: "jailed since last October" tells of an arrest in October, "the embassy, closed
since 1993" of ties cut in 1993. What is done again and again since then ("bombed since January") goes on to this day. It is no
date of what is done about that state: "ended the embargo, in place since 1994", "met the king, in power since 1999". What "has
since" been done was from the day told last before it on."""

import re
from dataclasses import replace
from datetime import date

from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.tense import sentence_bounds
from dateline.dating.when_clauses import OPENING, hangs_on
from dateline.records import DateSpan, Mention, Span

__all__ = ["BEGAN", "FROM_THEN", "began", "has_since", "of_another_state", "since_when", "since_whom"]

BEGAN = "since when the state holds that it began"  # as a DateSpan's reason
FROM_THEN = "from the day told before it up to publication"  # so

BEGUN_ONCE = frozenset(
    (
        "ambassador_recall",
        "arrest",
        "relations_restored",
        "relations_severed",
        "sanctions_imposed",
        "treaty_suspension",
        "treaty_withdrawal",
    )
)
IS_SINCE = re.compile(r"\bsince\s+(?:the\s+)?$", re.IGNORECASE)
# Many people or many times: not one act. How near to the trigger, in characters, they are told.
BEFORE, BEHIND = 40, 60
REPEATED = re.compile(
    r"\b(?:times|twice|occasions|repeatedly|regularly|time and again|again and again|rounds)\b"
    r"|\b(?:thousands|hundreds|dozens|scores|several|many|more than|at least|\d{2,})\b"
    r"|\b(?:over|some|about|nearly)(?= (?:an? )?(?:\d|dozen|hundred|thousand|million|two|three|four|five|six|seven|eight|nine|ten"
    r"|twenty|thirty|forty|fifty)\b)",
    re.IGNORECASE,
)
SINCE = re.compile(r"\bsince(?: about| around| the| at least| late| early)*\s+$", re.IGNORECASE)
# "Since Bo Berg in 1983", "since the flood some 40 years ago": the last one of whom, or of which, that could be told.
SINCE_WHOM = re.compile(r"\bsince (?:[\w’'.-]+ ){1,8}$", re.IGNORECASE)
LONG_AGO = re.compile(r"(?:[A-Za-z]+[ -])*?(?:(?:[A-Z][a-z]+\.? )?(?:1[5-9]|20)\d\ds?|(?:\d+ )?(?:years|decades) ago)")
HOLDS = re.compile(
    r"\b(?:in (?:(?P<rules>power|office)|place|force|effect|exile|jail|prison|custody|detention)|under (?:house )?arrest|at war"
    r"|(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?:held|detained|jailed|imprisoned|stranded) (?:at|in|near|on)(?: [\w’'.-]+){1,5}"
    r"|imposed|held|detained|jailed|imprisoned|closed|shut|frozen|suspended|stalled|occupied|banned|barred|severed|missing) $",
    re.IGNORECASE,
)
# A trigger that names such a state or its beginning: the sanctions themselves have been in place since then.
NAMES_IT = re.compile(
    r"\b(?:sanction|embargo|ban(?:s|ned)?\b|blockad|tariff|curb|restrict|moratori|boycott|fr[eo]{1,2}z|clos|shut|truce|cease-?fire"
    r"|dut(?:y|ies)\b|measure|impos|held|hold|detain|detention|arrest|jail|imprison|custody|captiv|prison|bar(?:red|s)\b|prohibit"
    r"|occup|sever|cut|break|broke\b|force|effect|place|curfew|exile|siege|treat(?:y|ies)\b|pact|accord\b|agreement|deal|law)",
    re.IGNORECASE,
)


# "Shut it on 3 May. Mali has since recalled its envoy"; not "has since 2019 accused it", which tells its own date.
HAS_SINCE = re.compile(
    r"(?:\b(?:has|have)|[’']ve)(?: also| now)? since(?: then)?(?: (?:also|been|\w+ly)){0,2} (?:\w+ (?:him|her|it|them) )?$"
)
NEAR = 900  # characters before it in which that day is told


def has_since(text: str, _sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The days from that told last on, of what "has since" been done: the latest that its sentence tells."""
    if status != "occurred" or published is None or not HAS_SINCE.search(text[max(0, trigger.start - BEHIND) : trigger.start]):
        return None
    near = ((at, when) for at, when in find_dates(text, published) if trigger.start - NEAR < at.start < trigger.start)
    told = [(at, when) for at, when in near if when.earliest and when.latest and when.latest <= published]
    if not told:
        return None
    since = sentence_bounds(text, told[-1][0].start, told[-1][0].end)[0]
    first = max((when for at, when in told if at.start >= since), key=lambda when: when.earliest or published)
    return replace(first, latest=published, precision="span", value=None, reason=FROM_THEN)


def began(mention: Mention, span: DateSpan, published: date | None) -> DateSpan:
    """The date of a mention, read as [since then, publication], as the time itself where its type begins once."""
    phrase, sentence = span.phrase or "", mention.sentence
    if mention.type not in BEGUN_ONCE or mention.status != "occurred" or sentence is None or span.basis != "text" or not phrase:
        return span
    bare = re.sub(r"^since\s+", "", phrase, flags=re.IGNORECASE)
    at = sentence.text.find(bare)
    is_since = bare != phrase or (at >= 0 and IS_SINCE.search(sentence.text[:at]) is not None)
    start, stop = mention.trigger.start - sentence.start, mention.trigger.end - sentence.start
    # A year behind "since" is no count.
    before, behind = sentence.text[max(0, start - BEFORE) : start], sentence.text[start : stop + BEHIND]
    around = before.partition("since")[0] + behind.partition("since")[0]
    if not is_since or REPEATED.search(around) or span.latest != published:
        return span
    when = resolve_date(bare, 0, len(bare), published, "past")
    if when.earliest is None or when.latest is None:
        return span
    if when.precision == "day":  # "since Thursday", told on a Thursday, is read with its "since"
        when = replace(when, earliest=span.earliest, latest=span.earliest, value=span.value)
    return replace(when, phrase=phrase, reason=BEGAN)


def since_when(text: str, begin: int, span: Span) -> re.Match[str] | None:
    """The "since" that opens the date, within it or before it."""
    inside = OPENING.match(span.text)
    return SINCE.search(text[begin : span.start + (inside.end() if inside else 0)])


def since_whom(text: str, begin: int, span: Span, trigger: Span) -> re.Match[str] | None:
    """The "since" behind the trigger that names somebody, or something, of the year told: "the first to visit it since Bo Berg in
    1983". A day may be that of the news all the same."""
    found = SINCE_WHOM.search(text[begin : span.start]) if LONG_AGO.fullmatch(span.text) else None
    return found if found and trigger.end <= begin + found.start() else None


def of_another_state(text: str, begin: int, span: Span, trigger: Span) -> bool:
    """Whether the date tells since when something holds that the trigger does not name, nor stands beside."""
    opening = since_when(text, begin, span)
    state = HOLDS.search(text[begin : begin + opening.start()]) if opening else None
    if state is None or hangs_on(text, span, trigger):
        return False
    if not state["rules"] and NAMES_IT.search(text[trigger.start : trigger.end]):
        return False
    return text[trigger.end : begin + state.start()].strip(" ,") != "" or trigger.end > begin + state.start()
