"""'In Peru, police': whose those are with whose place the sentence begins."""

from dateline.actors.phrases import Phrase
from dateline.actors.sectors import COUNTRIES, OF_STATES
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.name_forms import name_tokens
from dateline.resolve.unowned import LOCAL

__all__ = ["state_opening"]

OPENING = frozenset(("in", "across"))
COUNTS = word_set("counts")
# Who is mostly where others sent him.
SENT = frozenset(("ambassador", "diplomat", "envoy", "mediator", "negotiator"))
SENT |= {"ambassadors", "delegates", "diplomats", "envoys", "inspectors", "leaders", "mediators", "ministers", "monitors"}
SENT |= {"negotiators", "observers", "peacekeepers"}


def state_opening(phrase: Phrase, sectors: tuple[str, ...], at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """'In Peru, the government', 'In Peru, police': the state that the words right before a state's own body, or at the head of
    the sentence before local people or servants of a state, give as the place."""
    is_body = phrase.tokens[0].key == "the" and bool(set(sectors[:1]) & OF_STATES)
    here = next((n for n, token in enumerate(index.tokens) if token.start >= at), 0)
    for match in index.names:
        if match.end == here - 1 and index.tokens[here - 1].key == "," and match.start > 0:
            entry = next((entry for entry in match.entries if entry.kind in COUNTRIES), None)
            opening = index.tokens[match.start - 1]
            if not entry or not entry.code or opening.key not in OPENING:
                continue
            if is_body or (opening.raw.istitle() and _is_from_there(phrase, sectors, entry.kind)):
                return entry.code, f"'in {entry.name}' right before it"
    return None


def _is_from_there(phrase: Phrase, sectors: tuple[str, ...], kind: str) -> bool:
    """Whether who is named by no name is of the place with which the sentence begins: local people and police; in a state also
    its soldiers and officials, if they are not counted. Diplomats, five soldiers, soldiers in a town may be of anywhere."""
    if name_tokens(phrase) or phrase.names or phrase.tokens[phrase.cut - 1].key in SENT:
        return False
    is_served = kind == "country" and phrase.tokens[0].key not in COUNTS - {"a", "the"}
    return bool(set(sectors[:1]) & (LOCAL | {"OPP"} | (OF_STATES if is_served else set())))
