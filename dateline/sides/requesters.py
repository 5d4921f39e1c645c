"""At whose request a body meets takes no part by that: "the Security Council met at the request of Chad"; nor does who invites
travel: "accepted Chad's invitation to visit N'Djamena"."""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_body
from dateline.ontology import SITTINGS
from dateline.records import Mention, Span
from dateline.sides.sentence_words import sentence_end, words_before, words_between

__all__ = ["without_requester"]

ASKED_BY = re.compile(
    r"\bat the (?:\w+ )?(?:request|initiative|behest|instigation) of (?:the )?"
    r"(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*(?:,| and) (?:the )?)*$"
)
# Not those who act for themselves: "NATO ambassadors met Ole Berg at the request of Chad".
OF_A_BODY = re.compile(r"\b(?:Council|Assembly|Committee)\b")
INVITED_BY = re.compile(r"\binvitation (?:of|from|by) (?:the |his |her |its )?$")
# Not "welcomed Chad's invitation to Ole Berg".
INVITATION_OF = re.compile(r"['’]s?(?: [\w-]+){0,2} invitation\b(?! (?:of|to) (?:the )?[A-Z])")


def without_requester(mention: Mention) -> Mention:
    """The mention of a sitting of a body without whoever asked for it, of a visit without who invites to it."""
    told = [a for a in mention.arguments if a.role == "initiator"]
    if mention.type == "visit" and mention.sentence is not None:
        inviting = [a for a in told if _invites(mention, a.span)]
        return replace(mention, arguments=tuple(a for a in mention.arguments if a not in inviting)) if inviting else mention
    if mention.type not in SITTINGS or not any(is_body(a.span.text) or OF_A_BODY.search(a.span.text) for a in told):
        return mention
    kept = tuple(a for a in mention.arguments if a not in told or not ASKED_BY.search(words_before(mention, a.span)))
    return mention if kept == mention.arguments else replace(mention, arguments=kept)


def _invites(mention: Mention, span: Span) -> bool:
    behind = words_between(mention, span.end, sentence_end(mention))
    return bool(INVITED_BY.search(words_before(mention, span)) or INVITATION_OF.match(behind))
