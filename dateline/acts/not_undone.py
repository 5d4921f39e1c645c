"""Two negations are none: whom nothing stopped from an act has done it, what was not done until a day was done on it, what should
never have been done was, and so was that without which all would be otherwise. The tagger hears all of it as negated, or as
possible."""

import re
from dataclasses import replace

from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.moving import UNDONE
from dateline.ontology import ENCOUNTERS
from dateline.records import Mention

__all__ = ["as_not_undone"]

DID_NOT = r"(?:\b(?:did|has|have|had|was|were)(?: not| never|n['’]t)|\bnever)"
NOT_STOPPED = re.compile(
    rf"(?:{DID_NOT}|\bfail(?:s|ed|ing) to|\b(?:unable|powerless) to|\bdid (?:little|nothing) to"
    r"|\bnothing could|\bnothing(?= (?:\w+ed|kept)\b))"
    r" (?:stop|prevent|deter|keep|kept|dissuad|discourag|hinder)\w*"
    r" (?:(?!(?:and|but|or|which|that|who)\b)[\w.’'-]+ ){1,6}?from (?:\w+ly )?$",
    re.IGNORECASE,
)
SHOULD_NOT_HAVE = re.compile(
    r"\b(?:should(?: not|n['’]t| never)|ought (?:not|never) to) have (?:been )?(?:\w+ly )?$", re.IGNORECASE
)
# "Not until Monday did Fiji", "it was not until Monday that Fiji"; "did not recall him until Monday".
NOT_UNTIL = re.compile(
    r"(?:\bit was not until [^,;:]{2,60}? (?:that|when)|\bnot until [^,;:]{2,60}? (?:did|was|were|had))"
    r" (?:(?!(?:will|would|can|could|may|might|to|not|(?:den[iy]|reject|refus|declin|rul)(?:e[sd]?|ed|es|s|ing)?)\b)"
    r"[^\s,;:]+ ){1,12}$",
    re.IGNORECASE,
)
A_DAY = rf"(?:(?:late|early|last|this|on|the|mid) )*(?:{A_WEEKDAY}|{A_MONTH}|\d|yesterday|today|week|month|year|night|weekend)"
# "Had Fiji not freed her, they would have left", "they would have left if Fiji had not freed her": it did. Not "had for years not
# freed her", "would leave if Fiji had not freed her by May".
SUBJECT = (
    r"(?!(?:for|in|at|on|by|until|till|since|so|as|long|also|once|ever|then|yet|still|just|simply|\w+sel(?:f|ves)|\w+ly) )"
    r"(?:(?!(?:and|but|that|which|who|not|never|had)\b)[\w.’'-]+ ){1,8}?"
)
BEEN = r" (?:been |\w+ly )?$"
IF_NOT = rf"if {SUBJECT}(?:had (?:not|never)|hadn['’]t){BEEN}"
OPENING = r"(?:^\W*|, |[“\"‘] ?|\bthat )"
WOULD = r"(?:\b(?:would|could|might)(?:n['’]t)?|['’]d)"
NO_OBJECT = r"(?! (?:to|no|any|the|an?|its?|them|him|her|his|their|\d|(?-i:[A-Z])))"  # "would have to leave", "have them freed"
# "Warned that there would be war if they had not left by Friday": they may have.
NO_DEADLINE = rf"(?![^,.;:]* (?:by|before|until|till|within) (?:then|noon|midnight|dawn|the end|{A_DAY}))"
WOULD_HAVE = rf"(?:{WOULD}(?: \w+)? have{NO_OBJECT}|\bwould (?:still|now)|\bthere (?:would|might) (?:not )?be)\b"
BUT_FOR = tuple(  # the words before the trigger, and behind it
    (re.compile(before, re.IGNORECASE), re.compile(behind, re.IGNORECASE))
    for before, behind in (
        (rf"{OPENING}had {SUBJECT}not{BEEN}", rf"[^.;:]*{WOULD} "),
        (rf"{WOULD} [^.;:]* had {SUBJECT}not{BEEN}", ""),
        (rf"{OPENING}{IF_NOT}", rf"{NO_DEADLINE}[^.;:]*{WOULD_HAVE}"),
        (rf"{WOULD_HAVE}[^.;:]*(?<!known)(?<!asked)(?<!told) {IF_NOT}", NO_DEADLINE),
    )
)
DID_NOT_DO = re.compile(r"\b(?:did|was|were)(?: not|n['’]t) (?:\w+ly )?$", re.IGNORECASE)
UNTIL_A_DAY = re.compile(
    rf"(?: (?!(?:until|till|and|but|or|which|that|who)\b)[^\s.,;:]+){{0,12}} (?:until|till) {A_DAY}", re.IGNORECASE
)


def as_not_undone(mention: Mention) -> Mention:
    """The mention as occurred where its words negate what would have undone it, or as it is."""
    if mention.sentence is None or mention.status not in ("negated", "possible", "planned"):
        return mention
    text, start = mention.sentence.text, max(0, mention.trigger.start - mention.sentence.start)
    end = start + len(mention.trigger.text)
    is_off = mention.type in ENCOUNTERS and UNDONE.search(text[:end]) is not None
    status = None if is_off else _done(mention.status, text[:start], text[end:])
    return replace(mention, status=status) if status else mention


def _done(heard: str, before: str, behind: str) -> str | None:
    """`occurred`, where the words tell that it was done for all that; else None."""
    if NOT_UNTIL.search(before) or (heard != "planned" and NOT_STOPPED.search(before)):
        return "occurred"
    if heard != "planned" and any(cause.search(before) and effect.match(behind) for cause, effect in BUT_FOR):
        return "occurred"
    is_done = SHOULD_NOT_HAVE.search(before) or (DID_NOT_DO.search(before) and UNTIL_A_DAY.match(behind))
    return "occurred" if heard == "negated" and is_done else None
