"""What is told of the past by the way, without a date: "he once called it a relic", "has slammed it in the past", "as a candidate
she threatened to quit". On no day that the article tells, nor news; not "at once", "once again", "once the talks were over"."""

import re

from dateline.dates.tense import last_cue

__all__ = ["IN_THE_PAST", "is_of_the_past"]

IN_THE_PAST = "told as background of a time that is over, without a date"  # as a DateSpan's reason

# Right before the verb, behind its subject: not "will leave once freed", nor behind a comma ("the talks, once opened").
ONCE = re.compile(
    r"(?<!\bat )(?<!\ball )(?<!\bthan )(?<!\bfor )(?<!\bonly )(?<!\bjust )(?<=[\w’'”)\"] )once (?:been |also |even |\w+ly )?"
    r"(?:(?:held|had|opened) (?:[\w’'-]+ ){0,3})?$"
)
OF_THE_FUTURE = re.compile(r"\b(?:will|would|shall|should|can|could|may|might|must|to)\b")
PERFECT = re.compile(r"\b(?:has|have)(?:n['’]t)? (?:(?:also|been|then|\w+ly) )*$")
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
HAS_FOR_YEARS = re.compile(rf"\b(?:has|have),? {OVER},? (?:\w+ly )?$")  # "has for years accused Tonga"
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
OTHER_CLAUSE = re.compile(r"[;:]|\b(?:that|said|says)\b")


def is_of_the_past(before: str, trigger: str, behind: str) -> bool:
    """Whether the words of its clause before and behind a verb that is the trigger tell it of a time that is over."""
    once = ONCE.search(before)
    is_verb = last_cue(trigger, 0) == "past" or (once is not None and once[0].rstrip().rsplit(" ", 1)[-1] != "once")
    if not is_verb:
        return False
    if once and not OF_THE_FUTURE.search(before[: once.start()]):
        return True
    if HAS_FOR_YEARS.search(before):
        return True
    perfect = PERFECT.search(before)
    if perfect and not TERM.match(trigger) and (BEHIND.match(behind) or FOR_YEARS.search(before[: perfect.start()])):
        return True
    candidate = AS_CANDIDATE.search(before)
    return candidate is not None and not OTHER_CLAUSE.search(before[candidate.end() :])
