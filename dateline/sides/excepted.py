"""Who takes no part, by the words, though the tagger marks him: "Norway, but not Sweden, condemned it", "all members but Mali",
"the Security Council met at the request of Chad", "accepted Chad's invitation to visit", "secured the release of two men"."""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_body
from dateline.ontology import ENCOUNTERS, SIDES
from dateline.records import Argument, Mention
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import sentence_end, words_before, words_between

__all__ = ["is_obtained", "without_excepted"]

MORE = rf"(?: (?:the )?{NAME},? (?:and|or))*(?: the)? $"
CONTRASTED = re.compile(rf"(?:(?:,|\bbut|\band) not|\b(?:[Uu]nlike|rather than|instead of)){MORE}")
EXCEPTED = re.compile(rf"\b(?:except(?: for)?|excluding|with the exception of){MORE}")
# "No state except Russia", "did not accuse anybody except Mali": there he alone does.
NEGATED = re.compile(r"\b(?:no|none|nobody|not|never|nothing|neither|few|without)\b|n['’]t\b", re.IGNORECASE)
NO_NAME = re.compile(r"['’]s?\b| (?:who|which|that)\b")  # "unlike Mali's"
ASKED_BY = re.compile(rf"\bat the (?:\w+ )?(?:request|initiative|behest) of{MORE}")
OF_A_BODY = re.compile(r"\b(?:Council|Assembly|Committee)\b")
INVITED_BY = re.compile(r"\binvitation (?:of|from|by) (?:the |his |her |its )?$")
INVITATION_OF = re.compile(r"['’]s?(?: [\w-]+){0,2} invitation\b(?! (?:of|to) (?:the )?[A-Z])")
OBTAINED = re.compile(
    r"\b(?:secur(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|won|broker(?:s|ed|ing)?|mediat(?:e[sd]?|ing)) (?:[a-z’'-]+ ){0,3}?"
    r"(?:release|freedom|freeing)$"
)


def without_excepted(mention: Mention) -> Mention:
    """The mention without those whom its sentence contrasts with others or excepts, or who only brought it about."""
    kept = tuple(a for a in mention.arguments if a.role not in SIDES or not (_is_excepted(mention, a) or _asks(mention, a)))
    return mention if kept == mention.arguments else replace(mention, arguments=kept)


def is_obtained(mention: Mention) -> bool:
    """Whether it is a release that somebody is told to have obtained, not to have made."""
    return (
        mention.type == "release" and OBTAINED.search(words_before(mention, mention.trigger) + mention.trigger.text) is not None
    )


def _is_excepted(mention: Mention, argument: Argument) -> bool:
    before, behind = words_before(mention, argument.span), words_between(mention, argument.span.end, sentence_end(mention))
    excepted = EXCEPTED.search(before)
    is_out = CONTRASTED.search(before) or (excepted and not NEGATED.search(before[: excepted.start()]))
    return bool(is_out) and argument.span.text[:1].isupper() and not NO_NAME.match(behind)


def _asks(mention: Mention, argument: Argument) -> bool:
    """Whether he asked for the sitting of a body, invites to a visit, or obtained a release."""
    before, behind = words_before(mention, argument.span), words_between(mention, argument.span.end, sentence_end(mention))
    if argument.role != "initiator":
        return False
    if mention.type == "visit":
        return bool(INVITED_BY.search(before) or INVITATION_OF.match(behind))
    if is_obtained(mention):
        return argument.span.end <= mention.trigger.start
    doers = [a.span.text for a in mention.arguments if a.role == "initiator" and a is not argument]
    is_sitting = mention.type in ENCOUNTERS and any(is_body(words) or OF_A_BODY.search(words) for words in doers)
    return is_sitting and ASKED_BY.search(before) is not None
