"""'Told the German daily Bild that Russia must withdraw': who hears or prints it is asked for nothing, Russia is."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from dateline.actors.tables import rows
from dateline.ontology import SIDES, SPEECH
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of

__all__ = ["not_to_its_audience"]

TOLD = frozenset(("told", "tells", "telling"))
HEARERS = re.compile(
    r"\b(?:audience|broadcaster|channel|(?:press )?club|conference|daily|forum|journalists?|magazine|news agency|newspaper|paper"
    r"|podcast|radio|reporters?|television|think[ -]tank|TV|university|website|weekly)\b",
    re.IGNORECASE,
)
OUTLETS = "JRN"
ARTICLE = re.compile(r"^(?:the|der|die|das|la|le|el) ", re.IGNORECASE)
THAT = re.compile(r"(?:,? (?:at|in|on) [\w’' .-]{1,40}?)?,? that (?!(?:he|it|she|they|we)\b)(?:the )?")
MUST = re.compile(r" (?:must|needs? to|ought to|shall|should|(?:had|has|have|(?:will|would) have) to)\b")


def not_to_its_audience(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article; what is said to a paper, a club or the like with "that" is not said to it, and of a demand the
    subject behind "that" is the one asked, unless that is the speaker's own side. "Told the daily that it must apologise" is said
    to the daily."""
    return [_mended(mention, mentions) if mention.type in SPEECH else mention for mention in mentions]


def _mended(mention: Mention, mentions: Sequence[Mention]) -> Mention:
    sentence = mention.sentence
    if sentence is None or mention.trigger.text.lower() not in TOLD:
        return mention
    for heard in arguments_of(mention, "recipient"):
        that = THAT.match(sentence.text, heard.span.end - sentence.start)
        if that and _is_audience(heard):
            kept = replace(mention, arguments=tuple(a for a in mention.arguments if a != heard))
            beside = [other for other in mentions if other.sentence == sentence]
            return _asking(kept, _asked(kept, beside, sentence.start + that.end()), heard)
    return mention


def _is_audience(argument: Argument) -> bool:
    """Whether a table knows the outlet ("Germany's Spiegel"), or a noun tells that it is one that listens or prints."""
    words = argument.span.text
    name = ARTICLE.sub("", re.split(r"['’]s ", words)[-1])
    return bool(HEARERS.search(words)) or name in _outlets() or any(OUTLETS in actor.sectors for actor in argument.actors)


@cache
def _outlets() -> frozenset[str]:
    """The names of the outlets of the tables without their article: 'Economist', 'Spiegel'."""
    names = [row["name"] for row in rows("organisations.csv") if OUTLETS in row["sectors"]]
    return frozenset(ARTICLE.sub("", name) for name in names)


def _asked(mention: Mention, beside: Sequence[Mention], at: int) -> Argument | None:
    """Who must, by the words behind "that", of those whom some mention of the sentence names there."""
    sentence = mention.sentence or mention.trigger
    there = (
        argument
        for other in beside
        for argument in other.arguments
        if argument.role in SIDES and argument.span.start in (at, at - len("the ")) and argument.actors
    )
    return next((a for a in there if MUST.match(sentence.text, a.span.end - sentence.start)), None)


def _asking(mention: Mention, asked: Argument | None, heard: Argument) -> Mention:
    doers = codes_of(arguments_of(mention, "initiator"))
    named = {argument.span for argument in arguments_of(mention, "recipient")}
    if mention.type != "demand" or asked is None or asked.span in named or codes_of((asked,)) & doers:
        return mention
    actors = tuple(replace(a, reason=f"who must, as {heard.span.text!r} is told; {a.reason}") for a in asked.actors)
    return replace(mention, arguments=(*mention.arguments, replace(asked, role="recipient", actors=actors)))
