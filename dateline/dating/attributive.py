"""A date that says of a noun which one is meant is not that of the verb: "over the October killings", "Monday's attack", "the
2015 accord"."""

import re

from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import Span

__all__ = ["ACT", "OCCASION", "describes_other", "is_attributive"]

ACT = (
    r"(?:(?:air|cyber|counter)?(?:attack|strike)|abduction|annexation|arrest|assassination|assault|blast|breach|clash|coup|crackdown"
    r"|crash|death|deportation|destruction|detention|execution|explosion|incident|incursion|intrusion|invasion|massacre|murder|raid"
    r"|seizure|shootout|violation)(?:s|es)?"
)
OCCASION = (
    r"(?:parliament|council|assembly|statement|speech|address|letter|report|interview|tweet|press|conference|meeting|summit"
    r"|session|talks|call|visit|resolution|vote|court|hearing|ruling|verdict)\b"
)

SMALL_WORD = r"and|or|to|as|by|in|on|at|of|for|with|that|which|when|but|after|before|near|from|over|about|against"
# "the end of June" is a period, "the massacre of 7 October" something that happened then.
PARTS = re.compile(
    "end|start|beginning|middle|course|early|hours|days|night|morning|afternoon|evening|spring|summer|autumn|winter|month|week"
    "|sidelines|margins|fringes|eve"
)
# "Monday's deadly attack", "the May riots and killings"; not "the May riots and expelled", "Monday's row over the attack".
WORD = r"(?!(?:after|before|over|about|against) )\w+(?:[’'](?!s\b)\w+)?[\s-]+"  # "Shi'ite"
OWNER = re.compile(rf"(?:[’']s?\s+|[\s-]+)(?:{WORD}){{0,2}}")
LONG_OWNER = re.compile(  # "Monday's Sinai suicide car attack"
    rf"(?:[’']s?)?(?:\s+(?!(?:{SMALL_WORD}) )(?:[\w-]|(?<=\w)[’'](?!s\b)(?=\w))+){{1,4}}\s+"
)
# "Monday's raid on a port that killed nine", "the May interview in which he called it a lie".
TOLD_OF_IT = re.compile(
    r"(?:[’']s?)?(?: [\w’'-]+){1,6},? "
    r"(?:(?:that|which) (?:(?:\w+ly|also|had|has|have) )*|(?:(?:at|during|in) which|when|where)\b[^,;:]{1,60})"
)
NEAR, FAR = 30, 50  # characters from the date to such a trigger
JOINED = re.compile(r"\b(?:and|or|but) ")
POSSESSIVE = re.compile(r"[’']s?\s")
DETERMINER = re.compile(r"\b(?:the|an?|its|their|his|her|[\w’'-]+(?:['’]s|s['’]))\s+$", re.IGNORECASE)
OWNED = re.compile(rf"[\s-](?!(?:{SMALL_WORD})\b)(?:[A-Z][\w’'-]+ ){{0,3}}[a-z]{{3,}}")
# These are read with their article; a weekend is a time of its own as well: "over the weekend fighters burned it".
WITH_ARTICLE = re.compile(
    rf"the (?:(?:early|mid|late)[ -])?(?:(?:\d+ )?{A_MONTH}(?: \d+)?|(?P<unsure>{A_WEEKDAY}|weekend))", re.IGNORECASE
)
ITS_TIME = re.compile(r"\b(?:on|over|during|in) $", re.IGNORECASE)
AN_ACT = re.compile(rf" (?:[a-z-]+ )?(?:{ACT}|[a-z]{{3,}}ings)\b")
A_NOUN = re.compile(rf" (?!(?:{SMALL_WORD}|where|while|who|they|she|there|then|until|since|during|amid|because)\b)[a-z]{{3,}}")
# "Rejects 1965 pact", "accused it of breaking 2003 Suva truce": headlines leave the article out. Not "in 2003 talks broke down".
YEAR = re.compile(r"(?:1[89]|20)\d\d")
BEFORE_A_YEAR = re.compile(
    r"(?<!\bUp )(?<!\b[Pp]rior )\b(?!(?:in|since|by|until|till|during|early|late|mid|between|through|throughout|around|circa"
    r"|before|after|following|and|or|but|than|as|so|again|back)\b)[a-z]{2,} (?<!\b[Ii]n about )$"
)
A_YEARS_NOUN = re.compile(
    rf" (?:[A-Z][\w’'-]+ ){{0,3}}(?!(?:{SMALL_WORD}|where|while|who|they|she|there|then|until|since|during|amid|because|through"
    r"|throughout|without|within|under|despite|between|across|along|alone|again|already|onwards?|only|just|once|though|although|than|too|into)\b)"
    r"[a-z]{3,}(?<!ly)\b"
)
# "Signed it at the June summit", "was freed in Monday's raid": in the course of it; not "outrage at", "a role in".
PLACED = re.compile(
    r"\b(?P<where>at|in|during|on the (?:sidelines|margins|fringes|eve) of|(?:hours|minutes) (?:after|before)) (?:the )?$",
    re.IGNORECASE,
)
HAD_PART = re.compile(
    r"\b(?:roles?|parts?|hand|involvement|involved|complicity|complicit|shares?|implicated|participat\w*|suspect\w*|victims?) $"
)
ANOTHER = re.compile(r"[,;:]|\b(?:for|of|about|over) ")
A_MEETING = re.compile(rf"(?:[’']s?)?(?: [\w’'-]+){{0,3}}? {OCCASION}")
# "Signed Monday's accord", "attended the October summit": on that day.
DID = re.compile(
    r"(?:attend|broker|carr(?:y|ied)|chair|commit|conclud|conduct|conven|h[eo]ld|host|join|launch|led|mediat|open|perpetrat|sign|stag)",
    re.IGNORECASE,
)
OBJECT = 40  # characters from a trigger to that in the course of which it was


def describes_other(text: str, start: int, end: int, trigger: Span) -> bool:
    """Whether the date describes a noun that is not the trigger, nor that in the course of which the trigger's act was."""
    if _is_of_the_trigger(text, start, end, trigger):
        return False
    noun = re.search(r"\b(?!th(?:at|ose) )([a-z]+) of (?:the )?$", text[max(0, start - 30) : start])
    if noun and not (trigger.start <= start - len(noun[0]) < trigger.end) and not PARTS.fullmatch(noun[1]):
        return True
    begin = _begin(text, start, end)
    if begin is None:
        return False
    is_done = DID.match(text, trigger.start) and text[trigger.end : begin] == " "
    return not (is_done or _is_placed(text, begin, end, trigger))


def is_attributive(text: str, start: int, end: int) -> bool:
    """Whether the date describes the noun that stands behind it, or the one before it, of what nothing else is told."""
    begin = _begin(text, start, end)
    return begin is not None and PLACED.search(text, max(0, begin - NEAR), begin) is None


def _begin(text: str, start: int, end: int) -> int | None:
    """Where the words begin with which the date describes the noun behind it; None where it does not."""
    if POSSESSIVE.match(text, end):
        return start
    article = WITH_ARTICLE.fullmatch(text, start, end)
    if article is None:
        determiner = DETERMINER.search(text, max(0, start - NEAR), start)
        if determiner and OWNED.match(text, end):
            return determiner.start()
        return start if _is_year_of_a_noun(text, start, end) else None
    if not article["unsure"]:
        return start if OWNED.match(text, end) else None
    noun = (AN_ACT if ITS_TIME.search(text[max(0, start - 7) : start]) else A_NOUN).match(text, end)
    return start if noun and last_cue(noun[0], 0) != "past" else None


def _is_year_of_a_noun(text: str, start: int, end: int) -> bool:
    """Whether a bare year between a verb or a small word and a noun says of that, without its article, which one is meant."""
    if not YEAR.fullmatch(text, start, end) or not BEFORE_A_YEAR.search(text, max(0, start - NEAR), start):
        return False
    noun = A_YEARS_NOUN.match(text, end)
    return noun is not None and last_cue(noun[0], 0) != "past"


def _is_of_the_trigger(text: str, start: int, end: int, trigger: Span) -> bool:
    """Whether the trigger is the noun that the date describes, with it ("July visit") or without, or what that did."""
    if trigger.start <= start and end <= trigger.end:
        return True
    between = text[end : max(end, trigger.start)]
    if trigger.start < end or (JOINED.search(between) and last_cue(text[trigger.start : trigger.end], 0) == "past"):
        return False
    if (len(between) < NEAR and OWNER.fullmatch(between)) or TOLD_OF_IT.fullmatch(between):
        return True
    return len(between) < FAR and LONG_OWNER.fullmatch(between) is not None and last_cue(between, 0) != "past"


def _is_placed(text: str, begin: int, end: int, trigger: Span) -> bool:
    """Whether what the trigger tells was in the course of that of which the words from `begin` on tell."""
    placed = PLACED.search(text, max(0, begin - NEAR), begin)
    if placed is None:
        return False
    first = sentence_bounds(text, begin, end)[0]
    between, before = text[trigger.end : placed.start()], text[max(0, placed.start() - 20) : placed.start()]
    if last_cue(between, 0) == "past" or HAD_PART.search(before):
        return False
    is_beside = 0 <= placed.start() - trigger.end < OBJECT and not ANOTHER.search(between)
    return placed["where"].lower() != "in" or A_MEETING.match(text, end) is not None or is_beside or first == placed.start()
