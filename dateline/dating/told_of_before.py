"""The month of a speech or a letter is not that of what it tells in the pluperfect: "in a speech in March Lund said Riga had
expelled two", "told parliament last month that Chad had bombed them". Of the last days it may be."""

import re
from datetime import date

from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dates.told_aside import TELLING
from dateline.dating.complaints import SOON
from dateline.records import DateSpan, Span

__all__ = ["is_of_what_was_said"]

WORDS = r"[^;:.\n]"
PIECE = (
    r"(?:speech|letter|address|interview|report|sermon|testimony|memoir|article|broadcast|note|lecture|essay|column|complaint"
    r"|petition|statement|message|hearing|resolution|briefing)s?"
)
# "In a letter to the UN in [February]", "a letter of [February]", "writing in a paper in".
IN_A_PIECE = re.compile(rf"\b(?:{PIECE}|[Ww]riting|[Ss]peaking|[Aa]ddressing|[Tt]estifying)\b[^,;:.]*$")
# "[Told] parliament in March".
TOLD = rf"(?:{TELLING}|told|recalled|claimed|alleged|wrote|complained|charged|deplored|testified|recounted|described)"
# Not "said in March", "in March announced": what Riga says outside a speech that Chad had done is news of the month.
RETOLD = r"(?:told|recalled|claimed|alleged|wrote|complained|charged|deplored|testified|recounted|described|revealed|admitted)"
SAID_IN = re.compile(rf"\b{RETOLD}\b[^,;:.]*$")
RETOLD_BEHIND = re.compile(rf"\b{RETOLD}\b")
SAID_BEHIND = re.compile(rf"\b{TOLD}\b")
OPENS = re.compile(r"\W*(?:(?:In|On|Back in|Early in|Late in) )?")
# "Said in February that it had expelled two": then, or shortly before.
ITS_OWN = re.compile(r"\b(?:it|he|she|they|we|I) had\b[^,;:]*$")
HAD = re.compile(rf"\bhad (?:\w+ly |also |been |not |never |already )*(?:\w+ {WORDS}*? and (?:\w+ly )?)?$")


def is_of_what_was_said(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, before the trigger, is that on which it was told what "had" been done."""
    begin = sentence_bounds(text, trigger.start, trigger.end)[0]
    if published is None or when.basis != "text" or when.latest is None or not begin <= start < trigger.start:
        return False
    if (published - when.latest).days < SOON or last_cue(text[trigger.start : trigger.end], 0) != "past":
        return False
    opening, between = text[begin:start], text[start + len(when.phrase or "") : trigger.start]
    is_piece = IN_A_PIECE.search(opening) is not None
    if is_piece or OPENS.fullmatch(opening):
        is_told = (SAID_BEHIND if is_piece else RETOLD_BEHIND).search(between)
    else:
        is_told = SAID_IN.search(opening)
    is_coarse = is_piece or (when.precision not in ("day", "week") and not ITS_OWN.search(between))
    return is_coarse and is_told is not None and HAD.search(between) is not None
