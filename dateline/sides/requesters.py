"""At whose request a body meets takes no part by that: "the Security Council met at the request of Chad"."""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_body
from dateline.ontology import SITTINGS
from dateline.records import Mention
from dateline.sides.sentence_words import words_before

__all__ = ["without_requester"]

ASKED_BY = re.compile(
    r"\bat the (?:\w+ )?(?:request|initiative|behest|instigation) of (?:the )?"
    r"(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*(?:,| and) (?:the )?)*$"
)
# Not those who act for themselves: "NATO ambassadors met Ole Berg at the request of Chad".
OF_A_BODY = re.compile(r"\b(?:Council|Assembly|Committee)\b")


def without_requester(mention: Mention) -> Mention:
    """The mention of a sitting of a body without whoever asked for it."""
    told = [a for a in mention.arguments if a.role == "initiator"]
    if mention.type not in SITTINGS or not any(is_body(a.span.text) or OF_A_BODY.search(a.span.text) for a in told):
        return mention
    kept = tuple(a for a in mention.arguments if a not in told or not ASKED_BY.search(words_before(mention, a.span)))
    return mention if kept == mention.arguments else replace(mention, arguments=kept)
