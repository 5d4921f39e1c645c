"""Status that the words beside the trigger settle, where the tagger hears another: who nearly does or stops short of it does not,
nor does who would have, and who weighs it, agrees to do it, must do it or will be met when he arrives has not yet; a visit that
looks doubtful is possible, one that is cut short took place, and what was not done until a day was done on it."""

import re
from dataclasses import replace

from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.dates.tense import last_cue
from dateline.ontology import ENCOUNTERS, SPEECH
from dateline.records import Mention

__all__ = ["by_words_of_status"]

DONE = re.compile(
    r"\w+ed\b|(?:met|held|sent|cut|struck|shot|taken|given|made|withdrawn|broken|hit|fought|left|begun|sworn|quit|sold|bought|sought"
    r"|brought|gone|come|seen|put|frozen|shut|won)\b",
    re.IGNORECASE,
)
LY = r"(?:\w+ly )?"
NEARLY = re.compile(
    rf"\b(?:(?:c[ao]mes?|coming) (?:\w+ly |very |so )?close to {LY}|(?:nearly|almost|all but|as good as) )$",
    re.IGNORECASE,
)
# A failed attempt is an attack, what is all but finished has been done for the most part, and "nearly doubled" tells how much.
ATTEMPT = re.compile(
    r"(?:doubl|trebl|tripl|quadrupl|halv|kill|destroy|assassinat|hit|wound|injur|complet|finish|conclud|end(?:s|ed|ing)\b)",
    re.IGNORECASE,
)
STOPS_SHORT = r"stop(?:s|ped|ping)? (?:\w+ )?short of"
STOPPED_SHORT = re.compile(rf"{STOPS_SHORT}\b", re.IGNORECASE)
SHORT_OF = re.compile(rf"(?<!\bnot )(?<!n['’]t )(?<!\bnever )\b{STOPS_SHORT} {LY}(?:(?:an?|any) (?:[\w-]+ )?)?$", re.IGNORECASE)
# "Did not recall him until Monday": then it did.
DID_NOT = re.compile(rf"\b(?:did|was|were)(?: not|n['’]t) {LY}$", re.IGNORECASE)
UNTIL_A_DAY = re.compile(
    r"(?: (?!(?:until|till|and|but|or|which|that|who)\b)[^\s.,;:]+){0,12} (?:until|till)"
    rf" (?:(?:late|early|last|this|on|the|mid) )*(?:{A_WEEKDAY}|{A_MONTH}|\d|yesterday|today|week|month|year|night|weekend)",
    re.IGNORECASE,
)
# "Chad mulls expelling two", "weighs new sanctions on Mali"; not "considers the raid an outrage", "considers sanctions illegal".
WEIGHS = r"(?:mull|weigh|consider|ponder)(?:s|ed|ing)?"
WEIGHED = re.compile(rf"\b{WEIGHS} (?:(?:new|more|fresh|further|tougher) )?$", re.IGNORECASE)
WEIGHING = re.compile(rf"{WEIGHS} ", re.IGNORECASE)
HELD_TO_BE = re.compile(r"[^.;]*\b(?:(?:il)?legal|(?:un)?lawful|(?:un)?justified|an?|as|to be)\b")
AGREES, TO_DO = re.compile(r"agree[sd]?$", re.IGNORECASE), re.compile(r" (?:on [A-Z]\w+ )?to [a-z]+")
CUT_SHORT = r"\bcut(?:s|ting)? short"
CUT_VISIT = re.compile(rf"{CUT_SHORT} (?:[\w’'-]+ ){{0,4}}$|{CUT_SHORT}$", re.IGNORECASE)
MUST = re.compile(rf"\bmust (?:also |now |first )?(?:be )?{LY}$", re.IGNORECASE)
# Of the trigger itself, no other clause between: "the visit, planned for May, looks doubtful".
DOUBTFUL = re.compile(
    r"(?:(?!,)(?! and (?!(?-i:(?:the )?[A-Z])))"
    r"(?! (?:but|as|while|though|although|because|that|which|who|whether|if|it|a second|another)\b)[^.;:]"
    r"|, [^.;:,]{0,60},(?= )){0,80}?\b"
    r"(?:looks?|seems?|appears?|is|are|remains?) (?:now |increasingly |also |more )*"
    r"(?:doubtful|uncertain|in (?:doubt|question|jeopardy|the balance))\b",
    re.IGNORECASE,
)
# With "the outcome of Friday's talks" or "the deal reached at the summit" nothing that took place is in doubt; what is to come is
# with its fate, not with its aim.
WHOSE = r"(?:an?|the|this|that|these|those|its|his|her|their)"
GOVERNED = re.compile(
    r"\b(?P<noun>[\w’'-]+)(?: \w+ed)? (?:about|after|at|behind|during|for|from|in|of|to) "
    rf"(?:{WHOSE} )?(?:(?!(?:{WHOSE}|and|but|says?|said) )[\w’'.-]+ ){{0,4}}$",
    re.IGNORECASE,
)
OF_IT = re.compile(
    r"(?:agenda|aim|benefit|date|format|meaning|motive|outcome|purpose|result|success|timing|usefulness|value|venue)s?",
    re.IGNORECASE,
)
WOULD_BE_DONE = re.compile(r"\b(?:would|might) (?:\w+ly |also )?have (?:been )?(?:\w+ly )?$")
HAS_MET = re.compile(r"(?:\w+ )?(?:met|spoke|held|\w+ed)", re.IGNORECASE)
# "When the envoy lands in Suva on Monday, he will be met": not yet.
WHEN = re.compile(r"(?:.*[—–-] )?(?:(?:And|But|So) )?When (?P<clause>[^,;:]*)$", re.DOTALL)
WILL = re.compile(r"(?P<clause>[^,;:]*), [^;:.]*?\b(?:will|won[’']t|(?:is|are) (?:due |expected )?to)\b")
# "A summit in Lima next month", "at their talks, which open on Friday"; not "had talks on Monday before the games, which".
AHEAD = re.compile(
    r"(?: (?:at|in|with) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)* next (?:week|month|year)\b"
    r"|(?: (?!(?:about|after|ahead|and|before|for|on|over|to)\b)[^\s,.;:]+){0,8}, which (?:open|begin|start)s? on\b"
)


def by_words_of_status(mention: Mention) -> Mention:
    """The mention with the status that the words beside its trigger give it, or as it is."""
    if mention.sentence is None:
        return mention
    text, start = mention.sentence.text, mention.trigger.start - mention.sentence.start
    before, behind = text[: max(0, start)], text[max(0, start) + len(mention.trigger.text) :]
    status = _told(mention, before, behind) or mention.status
    return mention if status == mention.status else replace(mention, status=status)


def _told(mention: Mention, before: str, behind: str) -> str | None:
    """The status that the words tell; None where they tell none."""
    is_encounter = mention.type in ENCOUNTERS
    if is_encounter and mention.status in ("occurred", "planned", "negated") and _is_doubtful(mention, before, behind):
        return "possible"
    if mention.status == "negated":
        if is_encounter and (CUT_VISIT.search(before) or CUT_VISIT.match(mention.trigger.text)):
            return "occurred"
        return "occurred" if DID_NOT.search(before) and UNTIL_A_DAY.match(behind) else None
    if mention.status == "planned" and MUST.search(before):
        return "possible"
    return _not_yet(mention, before, behind) if mention.status == "occurred" else None


def _is_doubtful(mention: Mention, before: str, behind: str) -> bool:
    if HAS_MET.fullmatch(mention.trigger.text) or not DOUBTFUL.match(behind):
        return False
    governed = GOVERNED.search(before)
    return governed is None or not (mention.status == "occurred" or OF_IT.fullmatch(governed["noun"]))


def _not_yet(mention: Mention, before: str, behind: str) -> str | None:
    """The status of what the tagger hears as occurred, where it has not."""
    trigger = mention.trigger.text
    if DONE.match(trigger) and WOULD_BE_DONE.search(before):
        return "negated"
    is_short = STOPPED_SHORT.match(trigger + behind) or (SHORT_OF.search(before) and not DONE.match(trigger))
    if is_short or (NEARLY.search(before) and not ATTEMPT.match(trigger)):
        return "negated"
    if mention.type in ENCOUNTERS and _lies_ahead(trigger, before, behind):
        return "planned"
    if mention.type in SPEECH | {"agreement", "ceasefire"}:
        return None
    is_weighed = WEIGHED.search(before) or WEIGHING.match(trigger)
    if is_weighed and (trigger.endswith("ing") or not HELD_TO_BE.match(behind)):
        return "possible"
    return "planned" if AGREES.match(trigger) and TO_DO.match(behind) else None


def _lies_ahead(trigger: str, before: str, behind: str) -> bool:
    """Whether the words behind an encounter say that it is to come, or it stands in a when-clause of the present before a main
    clause of the future."""
    opened, closed = WHEN.match(before), WILL.match(behind)
    is_to_come = opened and closed and last_cue(f"{opened['clause']}{trigger}{closed['clause']}", 0) != "past"
    return bool(is_to_come or (last_cue(trigger, 0) != "past" and AHEAD.match(behind)))
