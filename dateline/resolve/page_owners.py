"""Whose 'the Minister' is on a page of a ministry, an embassy or a presidency: that of the state in its heading, "Ministry of
Foreign Affairs of Chad. ..."."""

import re

from dateline.actors.phrases import Phrase
from dateline.resolve.articles import BODIES, ArticleIndex

__all__ = ["OF_THE_PAGE", "state_of_page"]

OF_THE_PAGE = "the page is of a body of"  # begins a reason
WORD = r"(?:[A-Z0-9][\w’'&./-]*|of|the|and|for|in|to),?"
BODY = (
    r"(?:(?:Ministry|MINISTRY) (?:of|OF|for|FOR)|(?:Embassy|EMBASSY|Presidency|PRESIDENCY) (?:of|OF)|Permanent Mission of"
    r"|(?:Office|OFFICE|Press Service|Administration) (?:of|OF) (?:the|THE) (?:President|PRESIDENT|Prime|PRIME)"
    r"|Federal Foreign Office)"
)
HEADING = re.compile(rf"\W*(?:{WORD} ){{0,4}}?{BODY}(?: {WORD})*?(?:\n|\.\s+(?=[A-Z])|:| [-–—]+ |$)")
# Of the ministry itself, or who rules the state.
ITS_OWN = frozenset(
    ("minister", "foreign minister", "minister of foreign affairs", "minister for foreign affairs", "deputy minister")
) | {"secretary", "state secretary", "ministry", "foreign ministry", "spokesperson", "spokesman", "spokeswoman"}
RULERS = frozenset(("president", "prime minister", "premier", "king", "queen", "crown prince", "emir", "sultan"))


def state_of_page(phrase: Phrase, at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The state in the heading of the page, for an office or a ministry without a name."""
    head = [role for role in phrase.roles if role.start < phrase.cut]
    is_bare = bool(head) and head[-1].start > 0 and head[-1].end == phrase.cut and not phrase.names
    is_bare = is_bare and phrase.tokens[head[-1].start - 1].key in ("the", "state")
    heading = HEADING.match(index.text) if is_bare and head[-1].key in ITS_OWN | RULERS else None
    if heading is None or at < heading.end():
        return None
    own = next((m for m in index.mentions if m.at < heading.end() and m.code not in BODIES), None)
    return (own.code, f"{OF_THE_PAGE} {own.name}") if own else None
