"""What is told of the past by the way, without a date: "he once called it a relic", "has slammed it in the past", "previously
accused it", "as a candidate she threatened to quit", "has been urging it for years". On no day that the article tells, nor news;
not "at once", "once again", "once the talks were over"."""

import re

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.tense import last_cue

__all__ = ["IN_THE_PAST", "is_of_the_past"]

IN_THE_PAST = "told as background of a time that is over, without a date"  # as a DateSpan's reason

# Right before the verb, behind its subject: not "will leave once freed", nor behind a comma ("the talks, once opened").
ONCE = re.compile(
    r"(?<!\bat )(?<!\ball )(?<!\bthan )(?<!\bfor )(?<!\bonly )(?<!\bjust )(?<=[\w’'”)\"] )once (?:been |also |even |\w+ly )?$"
)
PERFECT = re.compile(r"\b(?:has|have)(?:n['’]t)? (?:(?:also|been|then|\w+ly) )*$")
# "Previously described it as theft", "had in the past called"; not "a previously signed deal".
PREVIOUSLY = re.compile(r"(?<!\ba )(?<!\bthe )(?:(?<=[\w’'”)\"] )previously|\bin the past,?) (?:been |also |\w+ly )?$")
OVER = (
    r"(?:in the past|time and again|(?:many|numerous|several) times|on (?:many|numerous|several) occasions|more than once"
    r"|for (?:(?:many|several|some) )?(?:years|decades|generations))(?: now)?"
)
# "Has accused Tonga of spying for years", not "has accused it of what it did in the past", "in the past week".
BEHIND = re.compile(
    rf"(?:(?!\b(?:who|which|what|that|where|when|after|before|did|had|was|were|is|are|will|would|to)\b)[^.,;:])*\b{OVER}"
    r"(?=[.,;:!?\"”]|\s*$| (?:and|but|over|for|because|without)\b)"
)
FOR_YEARS = re.compile(rf"\b{OVER},? (?:[^,.;:]* )?$", re.IGNORECASE)
# "Has for years accused Tonga", "has long accused it", "has repeatedly accused it".
HAS_FOR_YEARS = re.compile(
    rf"\b(?:has|have),? {OVER},? (?:\w+ly )?$"
    r"|\bha(?:s|ve|d) (?:also )?(?:long|always|traditionally|historically) (?:been )?$"
)
HAS_OFTEN = re.compile(r"\bha(?:s|ve) (?:also )?(?:repeatedly|often|frequently|regularly|routinely|consistently) (?:been )?$")
OF_LATE = re.compile(
    rf"(?:(?!\band\b)[^,.;:])*\b(?:today|since|in recent (?:days|weeks)|this (?:week|month)|(?:last|past) (?:few )?(?:days|week)"
    rf"|{A_WEEKDAY})\b",
    re.IGNORECASE,
)
# "Has been urging it to sign for months": not of the day on which that is told.
# Not "for seven weeks", which tells since when.
SO_LONG = rf"(?:{OVER}|for (?:(?:many|several|some|countless) )?(?:years|decades|months|weeks))"
BEEN_DOING = re.compile(r"\b(?:has|have)(?:n['’]t)?,? (?:(?:\w+ly|also|now) )*been (?:\w+ly )?$")
DOING_FOR_LONG = re.compile(
    rf"(?:(?!\b(?:who|which|what|that|where|when|after|before|did|had|was|were|is|are|will|would|jail|prison)\b)[^.,;:])*\b{SO_LONG}"
    r"(?=[.,;:!?\"”]|\s*$| (?:and|but|over|about|to|for|because|without|that)\b)"
)
# "Has jailed them for years", "has barred it for years": how long it is to last.
TERM = re.compile(r"(?:jail|imprison|sentenc|bann|barr|block|exclud|suspend|clos|shut)\w*", re.IGNORECASE)
# Before it was in office: not "backed her as a candidate for membership".
AS_CANDIDATE = re.compile(
    r"\bas an? (?:[a-z]+ )?candidate(?!,? (?:for|to)\b| [a-z]+ing\b| (?:country|state|member|nation)\b)"
    r"|\bduring (?:his|her) (?:(?!against)[\w-]+ ){0,3}campaign(?! (?:against|of|to|in)\b)",
    re.IGNORECASE,
)
OTHER_CLAUSE = re.compile(r"[;:]|\b(?:that|said|says)\b")


def is_of_the_past(before: str, trigger: str, behind: str) -> bool:
    """Whether the words of its clause before and behind a verb that is the trigger tell it of a time that is over."""
    if _is_being_done(before, trigger, behind):
        return True
    if last_cue(trigger, 0) != "past":
        return False
    if ONCE.search(before) or PREVIOUSLY.search(before) or _is_done_for_years(before, trigger, behind):
        return True
    candidate = AS_CANDIDATE.search(before)
    return candidate is not None and not OTHER_CLAUSE.search(before[candidate.end() :])


def _is_done_for_years(before: str, trigger: str, behind: str) -> bool:
    if HAS_FOR_YEARS.search(before) or (HAS_OFTEN.search(before) and not OF_LATE.match(behind)):
        return True
    perfect = PERFECT.search(before)
    if perfect is None or TERM.match(trigger):
        return False
    return BEHIND.match(behind) is not None or FOR_YEARS.search(before[: perfect.start()]) is not None


def _is_being_done(before: str, trigger: str, behind: str) -> bool:
    is_doing = re.match(r"\w+ing\b", trigger) is not None and BEEN_DOING.search(before) is not None
    return is_doing and DOING_FOR_LONG.match(behind) is not None
