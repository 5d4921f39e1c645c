"""What is told of somebody's record is no news, and the day of the main clause is not its day: "Lund, who has slammed Chad and
praised Peru, flew home on Monday", "since taking office she has insulted Chad". Not "Chad, which has expelled two, said why"."""

import re
from datetime import date

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import DateSpan, Span

__all__ = ["ON_RECORD", "is_of_the_verb_beside", "is_on_record"]

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
LIST = rf"{HAS}(?!{OF_LATE}\b)(?:(?:(?!{OTHER_CLAUSE})[^;:.\n])*?(?:{JOINED}|, (?:{HAS})?|(?P<charge> (?:of|for|with) )))?$"
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
HAS_A_DEED = re.compile(rf"{HAS}{DEED.pattern}")  # "which has shut its airspace and [suspended] trade"
# "Which has condemned the raid": the news; not "who has accused the army".
THE_NEWS = re.compile(
    r"(?!accus|ask|blam|call|threaten|urg|warn)\w+ (?:(?:against|at|over|for) )?"
    r"(?:(?:the|this|that|these|those|both) [a-z]|(?:it|this|that|them)\b)"
    r"|(?:reject|dismiss|accept|turned down)\w* (?:the|an?) (?:[A-Z][\w’'-]+ )?"
    r"(?:proposal|offer|plan|draft|deal|bid|demand|appeal)\b"
)
# "Since taking office", "in speeches", "over the years": of which no day is told.
HIS = r"(?:his|her|their|its)"
TIME_OF_HIS = (
    r"(?:since (?:(?:taking|assuming|entering|winning|leaving|coming to|returning to|rising to) (?:office|power|the [a-z]+)"
    rf"|becoming [^,;:]+|{HIS} (?:election|appointment|inauguration|return to [a-z]+)"
    r"|(?:he|she|it|they) (?:took|came to|won|entered|assumed|seized) (?:office|power))"
    rf"|in (?:(?:{HIS}|many|several|numerous|various|public|fiery|past|previous|earlier|dozens of) )*"
    r"(?:speeches|(?<!in )interviews|sermons|writings|columns|books|articles|essays|memoirs|lectures)(?! (?:to|with|at|on)\b)"
    rf"|over the years|throughout {HIS} (?:\w+ )?(?:career|life|rule|reign|presidency|tenure|time in office))"
)
OPENED = re.compile(rf"\W*(?:and |but )?{TIME_OF_HIS}\b(?:[^,;:]*,)? [^;:]*?(?<!who )(?<!which )(?<!that ){LIST}", re.IGNORECASE)
# "Since taking office on Monday": the news of these days.
OF_THESE_DAYS = re.compile(rf"\b(?:{A_WEEKDAY}|yesterday|today|(?:this|last) week|days? ago|days? earlier)\b", re.IGNORECASE)
# "Is known for his attacks on Chad"; not for one deed told with its day.
KNOWN_FOR = re.compile(rf"\b(?:known|famous|famed|infamous|notorious|renowned) for {HIS} (?:[a-z-]+ ){{0,2}}$")
HAS_DONE = re.compile(rf"(?<!who )(?<!which )(?<!that ){CHAIN}")
OVER_YEARS = re.compile(
    rf"(?:(?!{OTHER_CLAUSE})[^;:.,\n])*(?<!\band),? {TIME_OF_HIS}(?=[.,;]|\s*$| (?:and|but)\b)", re.IGNORECASE
)
# "The minister has accused Chad of theft and has repeatedly slammed it"; of a state the first may be the news.
HE_HAS = re.compile(rf"\W*(?:He|She|The (?!(?:[a-z]+ ){{0,2}}{BODIES} )(?:[a-z]+ ){{0,2}}[a-z]+) {CHAIN}")
AND_OFTEN = re.compile(
    rf"(?! [\w’'-]+['’]s? )(?:(?!{OTHER_CLAUSE})[^;:.\n])*,? and (?:ha(?:s|ve) )?"
    r"(?:repeatedly|often|frequently|regularly|long) (?!\w+ing\b)"
)


def is_on_record(text: str, begin: int, trigger: Span, end: int) -> bool:
    """Whether the trigger, in a sentence from `begin` to `end`, is a verb in the perfect that tells what somebody has done at
    some time, or a noun for what somebody is known for."""
    before, behind = text[begin : trigger.start], text[trigger.end : end]
    verb = text[trigger.start : trigger.end]
    opened, has, he_has = OPENED.match(before), HAS_DONE.search(before), HE_HAS.match(before)
    is_deed = DEED.match(verb) is not None
    if opened is not None and OF_THESE_DAYS.search(opened[0]):
        opened = None
    return (
        _relative(text, begin, trigger) is not None
        or KNOWN_FOR.search(before) is not None
        or (opened is not None and _is_done(opened, verb))
        or (has is not None and _is_done(has, verb) and OVER_YEARS.match(behind) is not None)
        or (he_has is not None and not is_deed and _is_done(he_has, verb) and AND_OFTEN.match(behind) is not None)
    )


def _relative(text: str, begin: int, trigger: Span) -> re.Match[str] | None:
    """The relative clause in the perfect, up to the trigger, that tells a record of which the trigger is a verb."""
    verb = text[trigger.start : trigger.end]
    found = None if DEED.match(verb) or THE_NEWS.match(text, trigger.start) else RELATIVE.search(text[begin : trigger.start])
    is_fresh = found is not None and HAS_A_DEED.search(found[0]) is not None
    return found if found and not is_fresh and _is_done(found, verb) else None


def _is_done(chain: re.Match[str], verb: str) -> bool:
    return verb.endswith("ing") if chain["charge"] else last_cue(verb, 0) == "past"


def is_of_the_verb_beside(text: str, trigger: Span, start: int, when: DateSpan, _published: date | None) -> bool:
    """Whether the date that begins at `start` is that of the clause around the trigger's, a relative one in the perfect."""
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    if KNOWN_FOR.search(text, begin, trigger.start) and begin <= start < end and when.basis == "text":
        return start < trigger.start or ", " in text[trigger.end : start]
    relative = _relative(text, begin, trigger) if begin <= start < end and when.basis == "text" else None
    if relative is None:
        return False
    if start < trigger.start:
        return start < begin + relative.start()
    comma = text.find(", ", trigger.end, start)
    return comma >= 0 and last_cue(text[comma:start], 0) == "past"
