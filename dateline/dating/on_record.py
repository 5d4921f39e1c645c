"""What is told of somebody's record is no news, and the day of the main clause is not its day: "Lund, who has slammed Chad and
praised Peru, flew home on Monday". Not "Chad, which has expelled two, said why"."""

import re

from dateline.dates.tense import last_cue
from dateline.records import Span

__all__ = ["ON_RECORD", "is_on_record"]

ON_RECORD = "told of somebody's record, without a date"  # as a DateSpan's reason

AGAIN_AND_AGAIN = r"(?:repeatedly|often|frequently|regularly|routinely|always|consistently|long)"
ADVERB = rf"(?:also|even|{AGAIN_AND_AGAIN}|\w+ly) "
HAS = rf"\bha(?:s|ve) (?:{ADVERB})*"
# What has come of the news itself: "which has since apologised", "who has now agreed".
OF_LATE = r"(?:just|now|since|already|again|today|meanwhile|finally|yet|newly|recently|so far)"
OTHER_CLAUSE = rf"\b(?:{OF_LATE}|that|who|which|whom|when|where|after|before|because|had|will|would)\b"
# "Has [slammed]", "has slammed Chad and (has) [praised]", "has accused Chad of [arming]". A comma ends a relative clause.
JOINED = rf",? (?:and|but) (?:{HAS})?(?:{ADVERB})*"
CHAIN = rf"{HAS}(?!{OF_LATE}\b)(?:(?:(?!{OTHER_CLAUSE})[^;:,.\n])*?(?:{JOINED}|(?P<charge> (?:of|for|with) )))?$"
# Somebody, or a state or a body; not a raid that has killed nine.
BODIES = (
    r"(?:governments?|ministry|party|group|movement|junta|regime|bloc|militia|coalition|alliance|kingdom|country|opposition|army"
    r"|agency)"
)
BODY = rf"(?:[A-Z][\w’'.-]*\)?|{BODIES})"
RELATIVE = re.compile(rf"(?:[\w’'.)], who|{BODY}, which|, an? [^,;:.\n]{{2,60}} who) {CHAIN}")
# What is done once, and told of the news by the way.
DEED = re.compile(
    r"(?:announc|approv|cancel|declar|order|veto"
    r"|recall|summon|expel|withdr|pull|clos|shut|reopen|open|resum|launch|begun|start|arriv|land|return|flown|come|gone|left"
    r"|fled|freed|releas|arrest|detain|kill|wound|displac|destroy|seiz|captur|join|sign|deploy|sent|met\b|held|spoken)"
)
# "Which has condemned the raid": the news; not "who has accused the army".
THE_NEWS = re.compile(
    r"(?!accus|ask|blam|call|threaten|urg|warn)\w+ (?:(?:against|at|over|for) )?"
    r"(?:(?:the|this|that|these|those|both) [a-z]|(?:it|this|that|them)\b)"
    r"|(?:reject|dismiss|accept|turned down)\w* (?:the|an?) (?:[A-Z][\w’'-]+ )?"
    r"(?:proposal|offer|plan|draft|deal|bid|demand|appeal)\b"
)


def is_on_record(text: str, begin: int, trigger: Span) -> bool:
    """Whether the trigger, in a sentence from `begin` on, is a verb of a relative clause in the perfect that tells what somebody
    has done at some time."""
    if DEED.match(text, trigger.start) or THE_NEWS.match(text, trigger.start):
        return False
    found = RELATIVE.search(text[begin : trigger.start])
    return found is not None and _is_done(found, text[trigger.start : trigger.end])


def _is_done(chain: re.Match[str], verb: str) -> bool:
    return verb.endswith("ing") if chain["charge"] else last_cue(verb, 0) == "past"
