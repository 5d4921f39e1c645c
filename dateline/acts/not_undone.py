"""Two negations are none: a visit that nobody cancelled is still planned, talks that nobody broke off go on, whom nothing stopped
from an act has done it, what was not done until a day was done on it, what should never have been done was, and so was that
without which all would be otherwise. The tagger hears all of it as negated, or as possible."""

import re
from dataclasses import replace

from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.moving import BROKEN_OFF, CALLED_OFF, MOVED, UNDONE
from dateline.ontology import ENCOUNTERS
from dateline.records import Argument, Mention

__all__ = ["as_not_undone"]

DID_NOT = r"(?:\b(?:did|has|have|had|was|were)(?: not| never|n['’]t)|\bnever)"
WILL_NOT = (
    r"(?:\b(?:will|would)(?: not| never)|\b(?:wo|would)n['’]t|\bnot to"
    r"|\b(?:refus|declin)\w* to|\bno (?:plans?|intention) (?:to|of))"
)
NEGATED = rf"(?:{DID_NOT}|{WILL_NOT}) (?:yet |\w+ly )?"
GIVE_UP_PLAN = r"(?:drop|abandon|shelv|scrap|withdr[ae]w)\w* (?:[\w’'-]+ ){0,3}?(?:plans?|invitations?|proposals?)"
# From the verb to the noun of what is called off: no other clause, no other act.
TO_NOUN = r"(?: (?!(?:and|but|or|over|after|before|because|which|that|who|when|while|until|despite)\b)[\w’'-]+){0,8}$"
NOT_OFF = re.compile(rf"{NEGATED}(?P<off>{CALLED_OFF}|{MOVED}|{GIVE_UP_PLAN}|(?P<halt>{BROKEN_OFF})){TO_NOUN}", re.IGNORECASE)
IS_NOT_OFF = re.compile(
    rf"[^.;:,]{{0,80}}? (?:was|were|is|has|have|had|will)(?: not|n['’]t| never) (?:be(?:en)? )?(?:{CALLED_OFF}|{MOVED})",
    re.IGNORECASE,
)
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
# Who did not call a visit off until Monday did so then: there is none.
UNTIL = re.compile(rf"[^.;,]*?\b(?:until|till) {A_DAY}", re.IGNORECASE)
# "Did not put it off but cancelled it".
BUT_OFF = re.compile(rf"[^.;]*?\b(?:but|instead) (?:\w+ )?(?:{CALLED_OFF}|{MOVED}|{BROKEN_OFF}) (?:it|them)\b", re.IGNORECASE)
WEEKDAY = re.compile(rf"(?:late |early )?(?:on )?(?:late |early )?{A_WEEKDAY}", re.IGNORECASE)
DUE = re.compile(r"\b(?:due|set|planned|scheduled|slated|expected|for)(?: (?:on|for|in))? (?:the )?$", re.IGNORECASE)


def as_not_undone(mention: Mention) -> Mention:
    """The mention as occurred, going on or planned where its words negate what would have undone it, or as it is."""
    if mention.sentence is None or mention.status not in ("negated", "possible", "planned"):
        return mention
    text, start = mention.sentence.text, max(0, mention.trigger.start - mention.sentence.start)
    end = start + len(mention.trigger.text)
    is_off = mention.type in ENCOUNTERS and UNDONE.search(text[:end]) is not None
    status = None if is_off else _done(mention.status, text[:start], text[end:])
    if status is None and mention.status == "negated":
        status = _still_on(mention, text, start, end)
    if status is None:
        return mention
    is_day_of_refusal = status != "occurred"
    kept = tuple(a for a in mention.arguments if not (is_day_of_refusal and _is_weekday(mention, a)))
    return replace(mention, status=status, arguments=kept)


def _is_weekday(mention: Mention, argument: Argument) -> bool:
    """Whether a date is a weekday that the plan is not told to be due on: on it somebody did not call it off."""
    before = mention.sentence.text[: max(0, argument.span.start - mention.sentence.start)] if mention.sentence else ""
    return argument.role == "date" and WEEKDAY.match(argument.span.text) is not None and not DUE.search(before)


def _done(heard: str, before: str, behind: str) -> str | None:
    """`occurred`, where the words tell that it was done for all that; else None."""
    if NOT_UNTIL.search(before) or (heard != "planned" and NOT_STOPPED.search(before)):
        return "occurred"
    if heard != "planned" and any(cause.search(before) and effect.match(behind) for cause, effect in BUT_FOR):
        return "occurred"
    is_done = SHOULD_NOT_HAVE.search(before) or (DID_NOT_DO.search(before) and UNTIL_A_DAY.match(behind))
    return "occurred" if heard == "negated" and is_done else None


def _still_on(mention: Mention, text: str, start: int, end: int) -> str | None:
    """`planned` of a plan that is not called off, `ongoing` of what is not broken off; None of what is neither, as where the
    verb is the act: "has not suspended the treaty"."""
    found = NOT_OFF.search(text[:end])
    is_encounter = mention.type in ENCOUNTERS
    if is_encounter and (UNTIL.match(text[end:]) or BUT_OFF.match(text[end:])):
        return None
    if found and (is_encounter or found.end("off") <= start):
        return "ongoing" if found["halt"] else "planned"
    return "planned" if is_encounter and IS_NOT_OFF.match(text[end:]) else None
