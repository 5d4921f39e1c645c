"""'Told the German daily Bild that Russia must withdraw': who hears or prints it is asked for nothing."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from dateline.actors.tables import rows
from dateline.ontology import SPEECH
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of

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


def not_to_its_audience(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article; what is said to a paper, a club or the like with "that" is not said to it. "Told the daily
    that it must apologise" is said to the daily."""
    return [_mended(mention) if mention.type in SPEECH else mention for mention in mentions]


def _mended(mention: Mention) -> Mention:
    sentence = mention.sentence
    if sentence is None or mention.trigger.text.lower() not in TOLD:
        return mention
    for heard in arguments_of(mention, "recipient"):
        that = THAT.match(sentence.text, heard.span.end - sentence.start)
        if that and _is_audience(heard):
            return replace(mention, arguments=tuple(a for a in mention.arguments if a != heard))
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
