"""The day on which a quotation was spoken, where its sentence tells that: "today" in it is that day, and a weekday in it is
counted from that day ("'Today we expelled two,' the premier said on Monday")."""

import re
from functools import lru_cache

from dateline.actors.words import word_set
from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.dates.tense import sentence_bounds
from dateline.quotes import quotation_around, quotations_of

__all__ = ["TELLING", "day_of_speech"]

REACH = 3  # quotations back whose speaker may go on
A_DAY = rf"(?:{A_MONTH} \d{{1,2}}|\d{{1,2}} {A_MONTH})(?:,? \d{{4}})?(?!\d)"
DAY = rf"(?P<day>(?:{A_WEEKDAY},? )?{A_DAY}|(?:last )?{A_WEEKDAY}(?: (?:of )?last week)?|yesterday)\b(?![’'-])"
SAID = rf"(?<![\w’'-])(?:{'|'.join(sorted(word_set('saying')))}|confirmed|reported)\b(?! (?:of|about)\b)"
TELLING = rf"(?:{SAID}|\b(?:disclosed|revealed|acknowledged|admitted|claimed|alleged)\b)"
# "Said when he flew in on Monday", "said ahead of a vote on Monday", "in reply to a raid on Monday": the day of something else.
OTHER = (
    r"(?:who|whom|whose|which|that|what|after|before|when|while|where|since|until|till|because|if|ahead|for|from|of the"
    r"|(?:answer(?:ing)?|react(?:ion|ing)|refer(?:ence|ring)|reply(?:ing)?|respon(?:se|ding)|witness(?:es)?) to"
    # "in the town shelled on Monday"; not "in a statement released on Monday"
    r"|(?!(?:aired|carried|dated|delivered|issued|posted|printed|published|recorded|released|televised)\b)"
    rf"(?-i:[a-z]+ed|hit|held|shot|struck|sworn|begun)(?= (?:(?:late|early|on) ){{0,2}}(?:{A_DAY}|{A_WEEKDAY}\b)))\b"
)
WORDS = rf"(?: (?!{OTHER})[^\s,;:!?]+)*?"
ASIDE = r"(?:[^,;:!?]*, (?:the |an? |its |his |her |[A-Z])[^,;:!?]*,)?"  # "said Ada Lind, its premier, on Monday"
ON = r"(?: (?:on|dated))?(?: the)?(?: (?:late|early|earlier))?(?: on)? "
BEHIND = re.compile(rf"[^;:!?\"“”]{{0,160}}?{SAID}{ASIDE}{WORDS}{ON}{DAY}", re.IGNORECASE)
# "Said on Monday: ", "in a speech on Monday he said: ", "on Monday said: ".
END = rf"{WORDS}[,:]?(?: that)?\s*$"
BEFORE = (
    re.compile(rf"{SAID}{WORDS}{ON}{DAY}{END}", re.IGNORECASE),
    re.compile(
        rf"^\W*(?:on|in|at|during|speaking|addressing|late|early|earlier)\b(?: (?!{OTHER})[^\s;:!?]+)*? ?{DAY},?"
        rf"(?: (?!{OTHER})[^\s;:!?]+)*? {SAID}{END}",
        re.IGNORECASE,
    ),
    re.compile(rf"{DAY} {SAID}{END}", re.IGNORECASE),
)
SAYS = re.compile(SAID, re.IGNORECASE)
THE_SAME = re.compile(r"[,\s]*(?:he|she|they|it) ", re.IGNORECASE)  # "he added": who spoke before goes on


@lru_cache(maxsize=256)
def day_of_speech(text: str, at: int) -> str | None:
    """The words for the day on which the quotation around a character was spoken: behind it, before it, or beside those before
    it of the same speaker; None outside quotations, and where no verb of saying has a day."""
    quotations = quotations_of(text)
    number = quotation_around(text, at)
    if number is None:
        return None
    while number + 1 < len(quotations) and not text[quotations[number][1] : quotations[number + 1][0]].strip():
        number += 1  # it goes on in the next paragraph
    for each in range(number, max(-1, number - REACH - 1), -1):
        head, tail = _beside(text, quotations, each)
        found = BEHIND.match(tail) or next((found for found in (each.search(head) for each in BEFORE) if found), None)
        if found:
            return found["day"]
        is_told_otherwise = SAYS.search(head) or (SAYS.search(tail) and not THE_SAME.match(tail))
        if is_told_otherwise or not _goes_on(text, quotations, each):
            return None
    return None


def _beside(text: str, quotations: tuple[tuple[int, int], ...], number: int) -> tuple[str, str]:
    """What stands before and behind a quotation in its sentence. Behind words that are quoted in passing ("called it "a
    crime" and said ...") nobody tells who speaks."""
    start, end = quotations[number]
    begin, stop = sentence_bounds(text, start, end)
    before = quotations[number - 1][1] if number else 0
    after = quotations[number + 1][0] if number + 1 < len(quotations) else len(text)
    is_speech = text[start:end].rstrip("”\"'")[-1:] in (",", "?", "!", "—", "-") or text[end : end + 1] == ","
    return text[max(begin, before) : start], text[end : min(stop, after)] if is_speech else ""


def _goes_on(text: str, quotations: tuple[tuple[int, int], ...], number: int) -> bool:
    """Whether nothing but who speaks stands between a quotation and the one before it."""
    if number == 0:
        return False
    start, end = quotations[number - 1]
    here = quotations[number][0]
    stop = end if text[start:end].rstrip("”\"'").endswith(".") else min(sentence_bounds(text, start, end)[1], here)
    return not text[stop:here].strip(" .,\n")
