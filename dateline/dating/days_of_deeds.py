"""A date between the noun for a deed and its "of" is that deed's: "praised Lima for the release on 3 May of nine nurses"."""

import re

from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.complaints import ACT, JUDGED, NO_BODY
from dateline.records import Span

__all__ = ["DETERMINER", "FEELING", "is_of_a_deed", "is_of_another_deed"]

DETERMINER = r"(?:the|an?|its|their|his|her|this|that|[\w’'.-]+(?:['’]s|s['’]))"
DEED = (
    rf"(?:{ACT}|{NO_BODY}[a-z]{{2,}}(?:ing|ion|ment)s?|(?:remov|arriv|withdraw|refus|approv|reneg|renew|dismiss)als?"
    r"|[a-z]*(?:apture|arture|osure|eizure|issance|earance|elivery|iscovery)|launch|release|collapse|loss|theft|sale|transfer"
    r"|handover|return)"
)
REACTED = rf"(?:{JUDGED}|\b(?:applaud|celebrat|hail|mark|mourn|oppos|prais|protest|reject|welcom)\w*)"
# "Dismay at the arrest"; not "at the signing", which is when it was.
FEELING = (
    r"(?:ang(?:er|ry)|outrage|dismay|shock|fury|furious|horror|alarm|concern|disgust|sorrow"
    r"|(?:aim|anger|dismay|horrifi|outrag|shock)ed)"
)
BEFORE = re.compile(
    rf"(?:{REACTED}|\b(?:about|after|against|{FEELING} at|because of|by|despite|following|for|of|over|since|to)) "
    rf"(?P<deed>{DETERMINER} (?:[\w’'-]+ )?{DEED}) (?:(?:back|early|in|late|on) )*$",
    re.IGNORECASE,
)
REACH = 100  # characters before the date in which the noun stands
# "Accused members of the opposition on 3 May of plotting": the "of" is the verb's.
TAKES_OF = re.compile(
    r"\b(?:accus|acquit|assur|clear|convict|inform|notif|remind|suspect|warn)\w*\b(?P<told>.* of\b)?", re.DOTALL
)
DOING = re.compile(r" of [a-z]{2,}ing\b")


def is_of_a_deed(text: str, start: int, end: int) -> bool:
    """Whether the date at [start, end) stands between the noun for a deed and its "of"."""
    return _deed(text, start, end) is not None


def is_of_another_deed(text: str, start: int, end: int, trigger: Span) -> bool:
    """Whether the date is that of a deed that is neither the trigger nor what that is about."""
    deed = _deed(text, start, end)
    if deed is None or (trigger.start < deed.end and trigger.end > deed.start):
        return False
    within = text[end : trigger.end]  # "the signing on 3 May of a pact": the pact is of that day
    return not (trigger.start >= end and last_cue(within, 0) is None and not re.search("[,;:]", within))


def _deed(text: str, start: int, end: int) -> Span | None:
    found = BEFORE.search(text, max(0, start - REACH), start) if text.startswith(" of ", end) else None
    if found is None:
        return None
    verb = TAKES_OF.search(text, sentence_bounds(text, start, end)[0], found.start("deed"))
    if verb and (verb["told"] is None or DOING.match(text, end)):
        return None
    return Span(found.start("deed"), found.end("deed"), found["deed"])
