"""The day of an act of which somebody is suspected is not that of the arrest: "arrested a Fijian suspected of killing two guards
in Suva in February"."""

import re
from datetime import date

from dateline.dating.complaints import LASTING, OTHERWISE, SOON
from dateline.records import DateSpan, Span

__all__ = ["is_of_the_suspicion"]

# What goes on for long: somebody may be caught at it on that day.
PLOTTING = r"(?!(?:belong|be|collaborat|collud|deal|join|lead|plann|plott|prepar|recruit|runn|smuggl|traffick|work)ing\b)"
DID = rf"{LASTING}{PLOTTING}[a-z]{{3,}}ing"
SUSPECTED = re.compile(
    rf"\b(?:(?:suspected|accused|guilty|convicted|wanted|sought|charged|blamed|indicted) (?:of|for|with|over) (?:having )?{DID}"
    r"|(?:suspected|accused) of having [a-z]+"
    r"|(?:alleged|believed|known|reported|said|suspected|thought) to have [a-z]+)"
    rf" (?:(?!{OTHERWISE})[\w’'.-]+ ){{0,14}}?(?:(?:on|in|early|late) )+$"
)

# "Deported a man convicted of killing two to Riga on 4 June": when he was.
SENT_OFF = re.compile(r"(?:deport|extradit|expel|hand|repatriat|return|sen[dt]|transfer)\w*\b.* to (?:the )?[A-Z]")


def is_of_the_suspicion(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, behind a trigger, a week ago or more, is that of an act of which somebody is
    suspected."""
    if trigger.end >= start or published is None or when.latest is None or (published - when.latest).days < SOON:
        return False
    words = text[trigger.start : start]
    return SUSPECTED.search(words) is not None and SENT_OFF.match(words) is None
