"""The body under whose rules one asks another to consult is not the one asked: "requested WTO consultations with Oman"."""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_body
from dateline.records import Mention
from dateline.sides.joined import NAME

__all__ = ["without_venue"]

ASKS = r"request(?:s|ed|ing)?|seek(?:s|ing)?|sought|(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?) for|demand(?:s|ed|ing)?"
WITH = r"(?= with\b|[^.;]* (?:case|complaint|dispute) against\b)"
ASKED = re.compile(rf"\b(?:{ASKS}) (?:(?:the|formal|urgent) )*(?P<body>{NAME}) (?:dispute )?consultations\b{WITH}")


def without_venue(mention: Mention) -> Mention:
    """The mention of the request, or of the consultations, without the body."""
    found = ASKED.search(mention.sentence.text) if mention.sentence else None
    if mention.sentence is None or found is None or not is_body(found["body"]):
        return mention
    first, last = (mention.sentence.start + at for at in found.span("body"))
    is_told = mention.sentence.start + found.start() <= mention.trigger.start <= mention.sentence.start + found.end()
    kept = tuple(a for a in mention.arguments if not (is_told and first <= a.span.start and a.span.end <= last))
    return mention if len(kept) == len(mention.arguments) else replace(mention, arguments=kept)
