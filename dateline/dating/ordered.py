"""What was announced or ordered on a weekday gone by is not to be on that weekday to come: "ordered the release of a priest on
Monday". An event to which one goes may be ("announced talks on Monday")."""

import re

from dateline.records import Span

__all__ = ["is_ordered"]

ORDERED = re.compile(
    r"\b(?:announced|ordered|decreed|approved|authori[sz]ed|backed) (?:(?:the|an?|its|their|his|her) )?(?:(?!to\b)[a-z]+ ){0,2}$"
)
DONE = re.compile(
    r"(?:airlift|closure|delivery|deployment|deportation|dispatch|evacuation|expulsion|extradition|freeing|handover|lifting|pull-?out"
    r"|recall|release|reopening|repatriation|return|sending|shipment|transfer|withdrawal)\b",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"[,;:]|\b(?:and|but|that|which|who|when)\b")


def is_ordered(text: str, trigger: Span, day: Span) -> bool:
    """Whether the trigger is an act that its sentence tells as ordered, and the day stands behind it in its clause."""
    between = text[trigger.end : max(day.start, trigger.end)]
    is_act = DONE.match(text, trigger.start) and ORDERED.search(text[max(0, trigger.start - 60) : trigger.start])
    return trigger.end <= day.start and is_act is not None and not CLAUSE.search(between)
