"""Whose somebody is who signs for a state: "Ada Lind signed for Peru", "Ole Berg initialled it on behalf of Chile"."""

import re

from dateline.actors.phrases import Phrase
from dateline.actors.sectors import COUNTRIES
from dateline.resolve.articles import ArticleIndex

__all__ = ["SIGNED_FOR", "state_signed_for"]

PAPER = r"(?:accord|agreement|charter|communique|convention|deal|declaration|document|memorandum|pact|protocol|text|treaty)s?"
SIGNED_FOR = (  # not "signed a deal for Peru's navy"
    r"(?:(?:has|had|have|will|would) )?(?:signed|signs?|initial(?:l?ed|s)?)(?: (?:it|them|(?:the|this) (?:[\w-]+ ){0,3}?"
    rf"{PAPER}))? (?:for|on behalf of) (?:the )?"
)
BEHIND = re.compile(rf"(?:,? and (?:[A-Z][\w.'’-]* ){{1,5}}|,? who | ){SIGNED_FOR}")
KINDS = frozenset((*COUNTRIES, "capital", "organisation")) - {"adjective", "people"}


def state_signed_for(phrase: Phrase, at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The code of the state or body for which those sign whom the phrase names, right behind it, and the reason."""
    last = phrase.tokens[-1]
    end = last.end if phrase.tokens[0].start >= at > 0 else at + last.end
    found = BEHIND.match(index.text, end) if index.text[end - len(last.raw) : end] == last.raw else None
    if found is None:
        return None
    for match in index.names:
        entry = next((entry for entry in match.entries if entry.kind in KINDS and entry.code), None)
        is_owner = match.end < len(index.tokens) and index.tokens[match.end].key == "'s"
        if entry and index.tokens[match.start].start == found.end() and not is_owner:
            return str(entry.code), f"signed for {entry.name}"
    return None
