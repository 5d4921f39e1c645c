"""A clause that hangs on a date, "in 2014, when she fled": what it tells happened then, even where the date only compares what
its main clause tells ("the worst raid since March, when jets hit a convoy"), or tells since when that goes on ("since March, when
jets hit a convoy, Oslo has bombed the port")."""

import re
from dataclasses import replace

from dateline.dates.bounds import bounded
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import DateSpan, Span

__all__ = ["OF_THE_CLAUSE", "OPENING", "SINCE_THEN", "THEN", "hangs_on", "of_the_clause", "since_then"]

# As a DateSpan's reason.
OF_THE_CLAUSE = "the date on which its clause hangs"
SINCE_THEN = "since the date on which another clause hangs"

THEN = re.compile(
    r"\s*,? (?:when|where|(?:in|during) which|the (?:year|month|week|day|night)(?: that| when| in which)?(?! (?:after|before)))\b"
    r"(?!.*[;:])",
    re.IGNORECASE,
)
OPENING = re.compile(r"(?:ever |not )?since |until |before |after |from |by ", re.IGNORECASE)
NEAR = 24  # characters before the date in which "since" stands
SINCE = re.compile(r"\b(?:since|from)(?: about| around| at least| early| late)? $", re.IGNORECASE)
# What may stand before the date that opens a sentence: "as it did in", "for the first time since".
BREAK = re.compile(r"[;:“\"—–]|, (?:and|but|yet) ")
HEAD = re.compile(
    r"\W*(?:(?:and|but|yet|just|much|even|only|also|ever|not) )*"
    r"(?:after|as|at|back|before|by|compared|during|for|from|in|like|on|since|to|under|unlike|until|with)\b",
    re.IGNORECASE,
)
NO_VERB = re.compile(r"\bsince\b|\bas (?:[\w’'-]+ ){0,4}(?:did|had|has|have|was|were|happened|occurred)\b", re.IGNORECASE)
HAS = re.compile(r"(?<!who )(?<!which )(?<!that )\b(?:has|have)\b")
NO_SUBJECT = r"(?:which|who|whom|whose|where|when|and|or|but|\w+ing|\w+ed)\b"
COMMA = re.compile(rf", (?!{NO_SUBJECT})", re.IGNORECASE)


def hangs_on(text: str, span: Span, trigger: Span) -> bool:
    """Whether the trigger stands in a clause that hangs on the date: "since 2014, when she [fled]"."""
    if trigger.start < span.end or not THEN.match(text[span.end : trigger.end]):
        return False
    main = main_clause(text, span)
    return trigger.start < (sentence_bounds(text, span.start, span.end)[1] if main is None else main.start)


def main_clause(text: str, span: Span) -> Span | None:
    """The main clause behind the date that opens the sentence and the clause that hangs on it: "since 2014, when she fled[, she
    has sued]": from the last comma before its "has", else from the first one behind a verb."""
    begin, end = sentence_bounds(text, span.start, span.end)
    before = BREAK.split(text[begin : span.start])[-1]
    hanging = THEN.match(text[span.end : end])
    if hanging is None or last_cue(NO_VERB.sub("", before), 0) or not HEAD.match(f"{before}{span.text}".split(", ")[-1]):
        return None
    opened = span.end + hanging.end()
    for has in HAS.finditer(text, opened, end):
        comma = text.rfind(", ", opened, has.start())
        if comma >= 0:
            return Span(comma, end, text[comma:end])
    commas = (each.start() for each in COMMA.finditer(text, opened, end))
    return next((Span(each, end, text[each:end]) for each in commas if last_cue(text[opened:each], 0)), None)


def since_then(text: str, span: Span, when: DateSpan, trigger: Span) -> DateSpan:
    """The date that opens the sentence, for the main clause behind a clause that hangs on it: from then to publication, where
    "since" says so."""
    opening = OPENING.match(span.text)
    start = span.start + (opening.end() if opening else 0)
    main = main_clause(text, span) if SINCE.search(text[max(0, start - NEAR) : start]) else None
    if main is None or not main.start < trigger.start < main.end or when.earliest is None:
        return when
    return replace(bounded(when, "since", when.anchor, "past"), reason=SINCE_THEN)


def of_the_clause(text: str, span: Span, trigger: Span) -> Span:
    """The bare date of an argument on which the trigger's clause hangs: "since [2 March], when troops closed it"."""
    opening = OPENING.match(span.text)
    if opening is None or not hangs_on(text, span, trigger):
        return span
    begin = span.start + opening.end()
    return Span(begin, span.end, text[begin : span.end])
