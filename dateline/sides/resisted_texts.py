"""Who says what a text says that somebody vetoes, waters down or does not sign: not he. "Chad blocked a text condemning Mali"
tells that it was not condemned, "Chad would not sign an EU letter urging Mali to wait" that Chad did not urge it; and
neither refuses Mali anything."""

import re
from dataclasses import replace

from dateline.ontology import SPEECH
from dateline.records import Argument, Mention
from dateline.sides.sentence_words import sentence_start, words_before, words_behind, words_between

__all__ = ["as_resisted", "is_of_a_text"]

KINDS = (
    r"(?:amendment|bill|clause|communique|declaration|document|draft|language|letter|measure|motion|paragraph|passage|petition"
    r"|proposal|resolution|statement|text|vote|wording)s?"
)
# Between a verb and the text: no other clause, and nothing by which somebody acts ("in a statement condemning").
UP_TO = r"(?:(?!(?:after|and|as|but|by|during|in|that|through|via|when|which|while|who|with)\b)[\w.’'-]+ ){0,6}?"
WHOSE = r"(?: (?:by|from|of)(?: [\w.’'-]+){1,4}?)?"
SAYS = r" (?:(?:that|which) (?:had |has |have |would have )?)?(?:\w+ly )?$"
FAILED = r"(?:fail(?:s|ed|ing)?|(?:was|were|is|are|been) unable|(?:did|does|do|could|would|has|have|had)(?: not|n['’]t))"
ADOPT = r"(?:accept|adopt|agree (?:on|to|upon)|approve|back|endorse|issue|join|pass|produce|sign|support|vote for)(?:ed)?"
NOT_ADOPTED = rf"{FAILED}(?: (?!to\b|and\b|but\b)[\w’'-]+){{0,5}}? (?:to )?{ADOPT}"
NOT_DONE = (
    r"(?<!\bnot )(?<!n['’]t )(?<!\bnever )(?<!\blonger )(?<!\bstopped )(?<!\bdropped its )(?<!\blifted its )(?<!\bended its )"
)
# What has been sent was said, though it is taken back, or rejected by whom it was sent to.
SENT = r"(?:communique|complaint|declaration|document|letter|petition|statement)s?"
NOT_SENT = rf"(?! (?:its|his|her|their)\b(?: \w+){{0,2}} {SENT}\b)"
WAS_SENT = re.compile(rf"(?<!\bdraft )(?<!\bjoint )(?<!\bproposed )\b{SENT} $", re.IGNORECASE)
# By these a text is none: nobody says what stands in it.
UNMADE = (
    rf"(?:(?P<own>{NOT_ADOPTED}|withdr[ae]w(?:s|ing|n)?{NOT_SENT}|vot(?:es?|ed|ing) down)|(?:veto|block)(?:es|s|ed|ing)|veto of"
    r"|vot(?:es?|ed|ing) against|(?:delay|postpon|stall|shelv|thwart|torpedo|scuttl)(?:es|e|s|ed|ing)|held up|hold(?:s|ing)? up)"
)
NO_OWN = r"(?! (?:its|his|her|their)\b)"  # who softens his own letter has sent it
# By these it may be one, of others.
RESISTED = (
    r"(?:(?:reject|oppos|resist)(?:es|e|s|ed|ing)|(?:(?:dilut|soften|weaken)(?:es|e|s|ed|ing)"
    r"|(?:water|ton)(?:s|es|ed|ing) down)" + NO_OWN + r"|object(?:s|ed|ing|ions?)? to|opposition to|rejection of"
    r"|(?:refus(?:es?|ed|ing|al)|declin(?:es?|ed|ing)) to " + ADOPT + r"|boycott(?:s|ed|ing)?"
    r"|abst(?:ain(?:s|ed|ing)?|entions?) (?:on|from|in)(?: voting on)?|vot(?:es?|ed|ing) no (?:on|to)"
    r"|(?:dissociat|distanc)(?:es?|ed|ing) (?:it|him|her|them)sel(?:f|ves) from)"
)
NOT_SAID = re.compile(rf"{NOT_DONE}\b(?P<verb>{UNMADE}) {UP_TO}{KINDS}{SAYS}", re.IGNORECASE)
NOT_HIS = re.compile(rf"{NOT_DONE}\b(?P<verb>{RESISTED}) {UP_TO}{KINDS}{WHOSE}{SAYS}", re.IGNORECASE)
NOUN_FIRST = re.compile(rf"{KINDS} (?=\w+ing\b)", re.IGNORECASE)  # a trigger that begins with the text
SAYING = re.compile(r"\w+ing\b")
TEXT_BEFORE = re.compile(rf"(?:^|\b(?:an?|the|that) )(?:[\w.’'-]+ ){{0,4}}{KINDS} $", re.IGNORECASE)
UNMADE_BEHIND = re.compile(
    r"(?:(?!\b(?:and|but|which|who)\b)[^.;:,])* (?:was|were|is|has been|have been) (?:vetoed|blocked|rejected|voted down"
    r"|defeated|withdrawn|shelved)\b",
    re.IGNORECASE,
)
UNTIL_THEN = re.compile(r"[^.;:]*\b(?:until|till)\b")
OF_THE_TEXT = re.compile(r" (?:it|them|this)\b(?! to\b)")  # "rejected the statement calling it a lie", "... condemning it"
# What stands in a text that is refused: "a resolution urging Mali", "a letter that accused Mali".
CONTENT = re.compile(
    rf"\W*{UP_TO}{KINDS}{WHOSE} (?:(?:that|which) (?:had |has |have |would have )?(?:\w+ly )?\w+|(?:\w+ly )?\w+ing)\b",
    re.IGNORECASE,
)


def as_resisted(mention: Mention) -> Mention:
    """The mention of what such a text says as not said, or without those who resist it where it is another's; that of the refusal
    without those whom the text speaks to or of."""
    if mention.type not in SPEECH or mention.sentence is None:
        return mention
    if mention.type == "rejection":
        kept = tuple(a for a in mention.arguments if not _is_within(mention, a))
        return mention if kept == mention.arguments else replace(mention, arguments=kept)
    if mention.status != "occurred":
        return mention
    before, behind = words_before(mention, mention.trigger), words_behind(mention)
    noun = NOUN_FIRST.match(mention.trigger.text)
    before, said = before + (noun[0] if noun else ""), mention.trigger.text[noun.end() if noun else 0 :]
    if not (SAYING.match(said) or before.endswith(("that ", "which "))) or UNTIL_THEN.match(behind):
        return mention
    unmade = NOT_SAID.search(before)
    resisted = None if OF_THE_TEXT.match(behind) else NOT_HIS.search(before)
    if unmade or _is_unmade_behind(before, behind):
        mention = replace(mention, status="negated")
        resisted = None if unmade is None or unmade["own"] else unmade
    return _not_by(mention, resisted) if resisted else mention


def _is_unmade_behind(before: str, behind: str) -> bool:
    found = UNMADE_BEHIND.match(behind) if TEXT_BEFORE.search(before) else None
    return found is not None and not (found[0].endswith(("rejected", "withdrawn")) and WAS_SENT.search(before))


def is_of_a_text(mention: Mention) -> bool:
    """Whether what is refused is a text that speaks to or of somebody: no guess tells to whom the refusal is."""
    return mention.type == "rejection" and CONTENT.match(words_behind(mention)) is not None


def _not_by(mention: Mention, resisted: re.Match[str]) -> Mention:
    """The mention without those before the verb that resists; not said, where nobody else is named who does."""
    verb = sentence_start(mention) + resisted.start("verb")
    doers = [a for a in mention.arguments if a.role == "initiator"]
    his = [a for a in doers if a.span.end <= verb]
    if not his:
        return mention
    status = "negated" if len(his) == len(doers) else mention.status
    return replace(mention, status=status, arguments=tuple(a for a in mention.arguments if a not in his))


def _is_within(mention: Mention, argument: Argument) -> bool:
    start = mention.trigger.end
    is_behind = argument.role == "recipient" and argument.span.start >= start
    words = words_between(mention, start, argument.span.start)
    return is_behind and CONTENT.match(words) is not None and not re.search("[;:]", words)
