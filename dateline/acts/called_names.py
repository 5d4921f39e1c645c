"""Who calls somebody something speaks of him, not to him: "called Petro antisemitic", "called Netanyahu the butcher of Gaza" are
no phone calls, but "called Kim on Thursday", "a second time" and "to discuss it" are."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention, Span

__all__ = ["named_so"]

CALLED = re.compile(r"call(?:s|ed|ing)?$", re.IGNORECASE)
NO_NAME = r"(?!(?:on|for|in|off|out|by|at|up|upon|to|and|about|with|from|again|after|before|over)\b)"
OFFICE = (
    r"(?:president|(?:prime |foreign )?minister|leader|premier|chancellor|king|prince|ambassador|envoy|ruler|general|counterpart)"
)
# Somebody: up to four small words, words with a capital, and small ones or an office between these.
NAME = (
    rf"\s+(?:{NO_NAME}[a-z’'-]+ ){{0,4}}?"
    rf"(?:[A-Z][\w.’'-]*(?: (?:of(?: the)?|de|del|bin|ben|al|el|von|van|der|da|dos|{OFFICE})(?= [A-Z]))* )+"
)
SINCE = (
    r"(?:[\w-]+ (?:of )?){0,3}?(?:time|day|night|evening|morning|afternoon|noon|week|weekend|month|year|hour|minute|moment"
    r"|instant|while|couple|few|dozen)s?\b"
)
NOUN = rf"(?:an?|the) (?!{SINCE})\w"
# By its ending an adjective, or one of the short ones that are said of people; no noun that ends so ("the Ugandan president").
NO_ADJECTIVE = (
    r"(?!(?:several|individual|personal|additional|next|last|frequent|recent|urgent|present|absent|current|president|general"
    r"|official|rival|militant|dissident|resident|agent|executive|cardinal|consul|marshal|admiral|representative|opponent"
    r"|correspondent|assistant|regent|critic|cleric|academic|government|parliament|public|republic|capital)\b)"
)
ADJECTIVE = (
    r"(?:(?:very|too|so|both|[a-z]+ly) )?"
    rf"{NO_ADJECTIVE}(?:[a-z-]+(?:ic|al|ous|ful|less|[ai]ble|ive|[ae]nt|ish)|weak|mad|crazy|stupid|corrupt|evil|racist|fascist"
    r"|wise|brave|great|dumb|insane|sick|naive|cruel|unfit|strong|smart|unhinged|deranged|misguided|deluded)\b"
)
SO = re.compile(rf"{NAME}(?P<what>[\"“‘']?(?:{NOUN}|{ADJECTIVE})[^.;:,]*)")
PRAISE = re.compile(
    r"\b(?:friend|ally|partner|brother|hero|heroine|genius|visionary|statesman|patriot|peacemaker|gentleman|champion|great|good|brave"
    r"|brilliant|strong|wise|smart|courageous|reliable|exceptional|outstanding|remarkable|true|dear|trusted|admirable|honou?rable)\b",
    re.IGNORECASE,
)
DOUBTED = re.compile(r"\b(?:no|not|un\w+|false|fake|hardly|terrible|bad|weak) (?:\w+ )?$", re.IGNORECASE)


def named_so(mention: Mention) -> Mention:
    """The mention as it is, or of somebody who is called something: an endorsement of who is called something good, else an
    accusation; what he is called is no part of his name."""
    if mention.type != "phone_call" or mention.sentence is None or not CALLED.match(mention.trigger.text):
        return mention
    found = SO.match(mention.sentence.text, mention.trigger.end - mention.sentence.start)
    if found is None:
        return mention
    kind, end = "endorsement" if _is_praise(found["what"]) else "accusation", mention.sentence.start + found.start("what") - 1
    arguments = tuple(_without(a, end) if a.role == "recipient" else a for a in mention.arguments)
    return replace(mention, type=kind, arguments=arguments)


def _without(argument: Argument, end: int) -> Argument:
    span = argument.span
    cut = Span(span.start, end, span.text[: end - span.start])
    return replace(argument, span=cut) if span.start < end < span.end else argument


def _is_praise(what: str) -> bool:
    found = PRAISE.search(what)
    return found is not None and not DOUBTED.search(what[: found.start()])
