"""Who is not backed by those who welcome what is done to him: "hailed the conviction of Bo Berg", "backed a war against Fiji",
"praised the response to Fijian jets", nor blamed by those who condemn a response to him. Whose response it is may be."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention, Span
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import sentence_end, words_between

__all__ = ["not_backed"]

BACKS = re.compile(r"applau|approv|back|cheer|commend|endors|hail|laud|prais|salut|support|welcom", re.IGNORECASE)
JUSTICE = (
    r"arrests?|bans?|charges?|convictions?|execution|extradition|imprisonment|indictments?|jailing|prosecution|punishment|sanctions?"
    r"|sentenc(?:es?|ing)|trial|verdicts?|warrants?"
)
WORD = r"(?!by\b|and\b|for\b|of\b|that\b|who\b|which\b)[\w’'-]+"
AGAINST_HIM = re.compile(
    rf"(?: {WORD}){{0,4}} (?:{JUSTICE})(?: {WORD}){{0,2}} (?:for|of|on|over) (?:the )?|[^;:]* against (?:the )?"
    r"|[^;:]* (?:retaliation for|victory over|(?:assault|attack|offensive|raid|strike)s? on) (?:the )?"
)
# "The response to Fiji", "the quick response of the army to Fijian jets", "the answer of NATO and the EU to Fiji".
WHOSE = rf"(?:(?:the|its|his|her|their) (?:[a-z-]+ ){{0,3}}[a-z-]+|(?:the )?{NAME}(?: (?!on\b|to\b|[a-z]+ed\b)[a-z]+)?)"
RESPONSE = re.compile(
    r"[^;:]* (?:answer|reaction|repl(?:y|ies)|response)s?(?: (?:by|from|of) "
    rf"(?P<who>{WHOSE})(?: and (?P<other>{WHOSE}))?)?(?: on [A-Z]\w+)? to (?:the )?"
)
RESPONSE_OF = re.compile(r"[^;:,]* (?:answer|reaction|repl(?:y|ies)|response)s? (?:by|from|of) (?:the )?")
AND_OTHER = re.compile(rf"(?: [a-z]+)? and (?P<other>(?:the )?{NAME})(?: on [A-Z]\w+)? to (?:the )?[A-Z]")
OTHER_CLAUSE = re.compile(r"\b(?:after|but|that|to(?! (?:the )?$)|when|while)\b")
TWO_ACTS = re.compile(r"\band\b")


def not_backed(mention: Mention) -> Mention:
    """The mention of an endorsement, or of a warrant that is backed, without the one to whom what it welcomes is done; the same
    of an accusation and a response. Where nobody else is named on that side, with those who respond."""
    is_welcome = mention.type in ("endorsement", "concession") and BACKS.match(mention.trigger.text) is not None
    if not is_welcome and mention.type != "accusation":
        return mention
    mention = _with_both(mention)
    told: list[Argument] = []
    for argument in mention.arguments:
        words = _words_before(mention, argument)
        response = RESPONSE.fullmatch(words) if words and not OTHER_CLAUSE.search(words) else None
        if response and response["who"] and not any(a.role == "recipient" and a is not argument for a in mention.arguments):
            told.extend(_who_responds(mention, argument, response))
        elif not response and not (is_welcome and words and _is_against(words)):
            told.append(argument)
    return mention if tuple(told) == mention.arguments else replace(mention, arguments=tuple(told))


def _with_both(mention: Mention) -> Mention:
    """The mention with the other of "the response of Peru and Chile to Fiji", where but one is marked."""
    named = [argument for argument in mention.arguments if argument.role == "recipient"]
    if len(named) != 1 or not RESPONSE_OF.fullmatch(_words_before(mention, named[0])):
        return mention
    end = named[0].span.end
    found = AND_OTHER.match(words_between(mention, end, sentence_end(mention)))
    if found is None:
        return mention
    span = Span(end + found.start("other"), end + found.end("other"), found["other"])
    return replace(mention, arguments=(*mention.arguments, replace(named[0], span=span)))


def _who_responds(mention: Mention, argument: Argument, response: re.Match[str]) -> list[Argument]:
    """The one who responds, or both of "the response of Peru and Chile", in the stead of the recipient."""
    found = [(mention.trigger.end + response.start(name), response[name]) for name in ("who", "other") if response[name]]
    return [replace(argument, span=Span(start, start + len(words), words)) for start, words in found]


def _words_before(mention: Mention, argument: Argument) -> str:
    """What stands between the trigger and a recipient behind it."""
    is_behind = argument.role == "recipient" and argument.span.start >= mention.trigger.end
    return words_between(mention, mention.trigger.end, argument.span.start) if is_behind else ""


def _is_against(words: str) -> bool:
    return AGAINST_HIM.fullmatch(words) is not None and not (OTHER_CLAUSE.search(words) or TWO_ACTS.search(words))
