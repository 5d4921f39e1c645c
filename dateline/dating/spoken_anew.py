"""Where a story that named a month in passing is back at the news: somebody of whom that sentence does not tell speaks of
something else ("Latvia shut its consulate in March. Norway urged Riga to open it again"); and what was said on the day of which
it tells: "Norway quit on 3 May. “We regret it,” it said"."""

import re

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.quotes import is_quoted
from dateline.records import DateSpan, Span

__all__ = ["is_spoken_anew", "is_spoken_then"]

IN_PASSING = ("month", "season", "quarter")  # precisions of the date that ends its sentence
ENDS = re.compile(r"[.!][”\"]?\s|(?<=\.)\s+[A-Z]")  # the stop may have gone with the date ("in Oct. Norway urged ...")
# The sentence says when the matter that the next ones tell of began: "The row began in March", "The last time was in March".
BEGAN = re.compile(
    r"\b(?:beg[au]n|start\w*|dat(?:es?|ed)|go(?:es)? back|went back|broke (?:out|down)|erupt\w*|sour\w*|worsen\w*|flar\w*"
    r"|deteriorat\w*|escalat\w*|came|comes?|w(?:as|ere)(?= (?:back |last )?(?:in |during )?(?:the )?(?:early |mid-|late )?$))\b",
    re.IGNORECASE,
)
# A verb of speech that has somebody, or a matter, behind it; "Norway protested" answers what was told.
SPEECH = re.compile(
    r"(?<!\bwho )(?<!\bwhich )(?<!\bthat )(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b"
    r"(?P<verb>accused|appealed to|asked|blamed|called (?:up)?on|called for|condemned|critici[sz]ed|demanded|denied|denounced"
    r"|defended|deplored|dismissed|hailed|praised|rejected|thanked|urged|warned|welcomed"
    r"|protested (?:to \w+ )?(?:about|against|at|over))"
    r" (?!(?:of|for|by|in|with|to|and|but)\b)"
)
NAME = re.compile(
    r"\b(?!(?:The|It|He|She|They|We|I|Its|His|Her|Their|Both|Each|This|That|These|Those|There|Then|But|And|In|On|At|As|A|An"
    r"|United|President|Prime|Minister|Foreign|Secretary|General)\b)[A-Z][\w-]+"
)
STEM = 4  # letters that a name and its adjective share (Russia, Russian), a verb and its noun (tested, the test)
# What was told is taken up: "condemned it", "rejected the charge", "thanked Oslo for that", "criticised the move"; or goes on.
THIS = r"(?:it|this|that|these|those)(?=[.,;:]|$| (?:and|as|at|but|for|in|on|with)\b)"
TAKEN_UP = re.compile(
    rf"^{THIS}|\b(?:about|against|at|by|for|in|of|on|over|to|with) {THIS}"
    r"|\b(?:the|this|that|these|those) (?:new )?"
    r"(?:move|decision|step|action|measure|act|announcement|offence|incident|sanction|tariff|curb|restriction)s?\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(
    r"\b(?:then|later|afterwards|immediately|promptly|at the (?:same )?time|in (?:turn|answer|reply|response|return))\b",
    re.IGNORECASE,
)
JUDGES = re.compile(r"condemn|critici[sz]|defend|den|deplor|dismiss|hail|prais|protest|reject|welcom")
NEW = r"(?:new|newest|latest|fresh|recent)"
ITS_OBJECT = re.compile(
    rf"(?:its?|the|this|these|those) (?!{NEW}\b)[a-z]|that [a-z]+(?=[.,;]|$| (?:as|at|by|in|on|with|within)\b)"
)
CHARGED_WITH = re.compile(r"\b(?:for|of|over) (?:the|this|that|these|those) [a-z]")
# "Norway condemned Lima", without a matter of its own: for what was told.
NO_MATTER = re.compile(r"(?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}(?:[.,;]|$| and (?:[a-z]+ed|[a-z]+ its|cut|sent|broke)\b)")
DEFINITE = re.compile(rf"\b(?:the|this|that|these|those) (?:{NEW} )?([a-z][\w-]{{3,}})")
# "Rejected the new charges", "fresh charges", "Wednesday's test": in a brief that opened with an old day, the news.
NEWS_OF = re.compile(
    rf"(?:\b(?:the|this|these|those)|['’]s) {NEW} [a-z]|(?<!\ba )(?<!\ban )\b(?:latest|newest|fresh) [a-z]"
    rf"|\bthis (?:week|month)['’]s\b|\b(?:(?i:{A_WEEKDAY})|[Tt]oday|[Yy]esterday)['’]s\b|\bonce more\b"
)
A_WHILE = 31  # days
# “We deeply deplore the loss of life,” the agency said: speaking is what was done; “we shelled them” tells of something else.
WE_NOW = re.compile(r"\b(?:[Ww]e|I) (?:(?:(?P<are>are|am)|all|also|both|do|again|\w+ly) )*$")
IT_SAID = re.compile(
    rf"[^”\"\n]*[”\"],? (?![^.\n]*(?:\b(?i:{A_WEEKDAY}|today|yesterday|last)\b|\d))"
    r"[^.;\n“\"]{0,80}?\b(?:said|told|wrote|added|declared|asked|warned)\b"
)


def is_spoken_anew(text: str, date: Span, when: DateSpan, begin: int, trigger: Span) -> bool:
    """Whether the trigger, in the sentence that begins at `begin`, is of somebody's speech about something else than what
    a sentence before it told with that date, of a month, or in a brief of one paragraph of a day long over."""
    if when.precision not in IN_PASSING and not _opens_a_brief(text, date, when, begin, trigger):
        return False
    if date.end > begin or not (when.precision not in IN_PASSING or ENDS.match(text, date.end)):
        return False
    told = text[sentence_bounds(text, date.start, date.end)[0] : date.start]
    since = text[begin : sentence_bounds(text, trigger.start, trigger.end)[1]]
    found = next((each for each in SPEECH.finditer(since) if begin + each.start() <= trigger.start), None)
    if found is None or BEGAN.search(told):
        return False
    before, matter, stems = since[: found.start()], since[found.end() :], _stems(told)
    speakers = NAME.findall(before)
    if not speakers or any(name[:STEM].lower() in stems for name in speakers) or GOES_ON.search(since):
        return False
    return not _takes_up(matter, found["verb"], stems)


def is_spoken_then(text: str, trigger: Span) -> bool:
    """Whether the trigger, in the present tense of a quotation, is what somebody did by his words, of whom a past tense tells."""
    we = WE_NOW.search(text[max(0, trigger.start - 40) : trigger.start])
    if we is None or not is_quoted(text, trigger.start):
        return False
    is_now = we["are"] is not None or last_cue(text[trigger.start : trigger.end], 0) != "past"
    return is_now and IT_SAID.match(text, trigger.end) is not None


def _opens_a_brief(text: str, date: Span, when: DateSpan, begin: int, trigger: Span) -> bool:
    """Whether the text is one paragraph, and its first sentence tells a day long before what the next one tells."""
    if when.precision != "day" or when.latest is None or when.anchor is None or "\n" in text.strip():
        return False
    first, end = sentence_bounds(text, date.start, date.end)
    behind = text[trigger.end : sentence_bounds(text, trigger.start, trigger.end)[1]]
    is_next = not text[:first].strip() and not text[end:begin].strip(' .!?”"')
    return is_next and (when.anchor - when.latest).days > A_WHILE and NEWS_OF.search(behind) is not None


def _stems(words: str) -> set[str]:
    return {word[:STEM].lower() for word in re.findall(r"[\w-]{3,}", words)}


def _takes_up(matter: str, verb: str, stems: set[str]) -> bool:
    """Whether what is spoken of is that which was told: the object of a judgement, what one who did it is charged with, or a noun
    of the same words."""
    if TAKEN_UP.search(matter) or NO_MATTER.match(matter) or (JUDGES.match(verb) and ITS_OBJECT.match(matter)):
        return True
    is_charged = CHARGED_WITH.search(matter) and any(name[:STEM].lower() in stems for name in NAME.findall(matter))
    return bool(is_charged) or any(noun[:STEM].lower() in stems for noun in DEFINITE.findall(matter))
