"""What is told of the past by the way, without a date: "he once called it a relic", "has slammed it in the past", "previously
accused it", "as a candidate she threatened to quit", "has been urging it for years". On no day that the article tells, nor news;
not "at once", "once again", "once the talks were over"."""

import re
from datetime import date

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dates.told_aside import TELLING
from dateline.records import DateSpan, Span

__all__ = ["FOR_LONG", "IN_THE_PAST", "is_long_done", "is_of_the_past", "is_of_the_telling"]

IN_THE_PAST = "told as background of a time that is over, without a date"  # as a DateSpan's reason
FOR_LONG = "done for months or years, on no one day"  # as a DateSpan's reason

# Right before the verb, behind its subject: not "will leave once freed", nor behind a comma ("the talks, once opened").
ONCE = re.compile(
    r"(?<!\bat )(?<!\ball )(?<!\bthan )(?<!\bfor )(?<!\bonly )(?<!\bjust )(?<=[\w’'”)\"] )once (?:been |also |even |\w+ly )?"
    r"(?:(?:held|had|opened) (?:[\w’'-]+ ){0,3})?$"
)
OF_THE_FUTURE = re.compile(r"\b(?:will|would|shall|should|can|could|may|might|must|to)\b")
WILL = re.compile(r"\b(?:will|would|shall|should|can|could|may|might|must|to)(?: have| be)? $")
PERFECT = re.compile(r"\b(?:has|have)(?:n['’]t)? (?:(?:also|been|then|\w+ly) )*$")
# "Previously described it as theft", "had in the past called", "in earlier speeches he slammed"; not "a previously signed deal".
PREVIOUSLY = re.compile(
    r"(?<!\ba )(?<!\bthe )(?:(?<=[\w’'”)\"] )previously|\bin the past,?) (?:been |also |\w+ly )?$"
    r"|^\W*Previously,? (?:(?!(?:that|said)\b)[\w’'.-]+ ){1,6}$"
    r"|\b[Ii]n (?:(?:his|her|its|their|many|several) )?(?:previous|past|earlier)(?: public)?"
    r" (?:statements|speeches|remarks|comments|interviews|letters)\b(?:[^;:]*\b(?:has|have|had))? $"
)
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
# "Has been urging it to sign for months", "for weeks has been asking": not of the day on which that is told.
# Not "for seven weeks", which tells since when.
SO_LONG = rf"(?:{OVER}|for (?:(?:many|several|some|countless) )?(?:years|decades|months|weeks))"
BEEN_DOING = re.compile(rf"\b(?:has|have)(?:n['’]t)?,? (?:(?:\w+ly|also|now) )*(?P<long>{SO_LONG},? )?been (?:\w+ly )?$")
DOING_FOR_LONG = re.compile(
    rf"(?:(?!\b(?:who|which|what|that|where|when|after|before|did|had|was|were|is|are|will|would|jail|prison)\b)[^.,;:])*\b{SO_LONG}"
    r"(?=[.,;:!?\"”]|\s*$| (?:and|but|over|about|to|for|because|without|that)\b)"
)
OPENED_FOR_LONG = re.compile(rf"\b{SO_LONG},? (?:[^,.;:]* )?$", re.IGNORECASE)
# "Has jailed them for years", "has barred it for years": how long it is to last.
TERM = re.compile(r"(?:jail|imprison|sentenc|bann|barr|block|exclud|suspend|clos|shut)\w*", re.IGNORECASE)
# Before it was in office: not "backed her as a candidate", "as a candidate for membership".
AS_CANDIDATE = re.compile(
    r"(?:(?:^\W*|, |\b(?:and|but|who|he|she) )as an? (?:[a-z]+ )?"
    r"(?:lawmaker|legislator|senator|congress(?:wo)?man|student|teenager)"
    r"|\bas an? (?:[a-z]+ )?candidate(?!,? (?:for|to)\b| [a-z]+ing\b| (?:country|state|member|nation)\b)"
    r"|\bwhile (?:still )?(?:in opposition|campaigning|running for [a-z]+)"
    r"|\b(?:when|while) (?:he|she|they) (?:was|were) (?:still )?(?:an? (?:[a-z]+ )?candidate|in opposition|running for [a-z]+)"
    r"|\bduring (?:his|her) (?:(?!against)[\w-]+ ){0,3}campaign(?! (?:against|of|to|in)\b))\b",
    re.IGNORECASE,
)
SAID_ON = re.compile(rf"[^;:]*, [^,;:]{{2,60}}{TELLING} (?:(?:late|early) )?(?:on )?$")
OTHER_CLAUSE = re.compile(r"[;:]|\b(?:that|said|says)\b")


def is_of_the_past(before: str, trigger: str, behind: str) -> bool:
    """Whether the words of its clause before and behind a verb that is the trigger tell it of a time that is over."""
    once = ONCE.search(before)
    if _is_being_done(before, trigger, behind):
        return True
    is_verb = last_cue(trigger, 0) == "past" or (once is not None and once[0].rstrip().rsplit(" ", 1)[-1] != "once")
    if not is_verb:
        return False
    if once and not OF_THE_FUTURE.search(before[: once.start()]):
        return True
    previously = PREVIOUSLY.search(before)
    if previously and not WILL.search(before[: previously.start()]):
        return True
    if _is_done_for_years(before, trigger, behind):
        return True
    candidate = AS_CANDIDATE.search(before)
    return candidate is not None and not OTHER_CLAUSE.search(before[candidate.end() :])


def is_long_done(before: str, trigger: str, behind: str) -> bool:
    """Whether the words of its clause before and behind the trigger tell what has been done, or is being done, for years."""
    is_past = last_cue(trigger, 0) == "past"
    return _is_being_done(before, trigger, behind) or (is_past and _is_done_for_years(before, trigger, behind))


def _is_done_for_years(before: str, trigger: str, behind: str) -> bool:
    if HAS_FOR_YEARS.search(before) or (HAS_OFTEN.search(before) and not OF_LATE.match(behind)):
        return True
    perfect = PERFECT.search(before)
    if perfect is None or TERM.match(trigger):
        return False
    return bool(BEHIND.match(behind) or FOR_YEARS.search(before[: perfect.start()]))


def _is_being_done(before: str, trigger: str, behind: str) -> bool:
    been = BEEN_DOING.search(before) if re.match(r"\w+ing\b", trigger) else None
    if been is None:
        return False
    is_opened = OPENED_FOR_LONG.search(before[: been.start()]) is not None
    return been["long"] is not None or is_opened or DOING_FOR_LONG.match(behind) is not None


def is_of_the_telling(text: str, trigger: Span, start: int, _when: DateSpan, _published: date | None) -> bool:
    """Whether the date that begins at `start` is that on which somebody told what was done at a time that is over: "has for years
    accused Oslo, an envoy said on Monday"."""
    if trigger.end > start or SAID_ON.fullmatch(text, trigger.end, start) is None:
        return False
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    return is_of_the_past(text[begin : trigger.start], text[trigger.start : trigger.end], text[trigger.end : end])
