"""'In Peru, police': whose those are with whose place the sentence begins, or their line in a round-up: "PERU: Police ..." """

import re
from collections.abc import Iterator

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import written
from dateline.actors.sectors import COUNTRIES, OF_STATES
from dateline.actors.tenures import may_have
from dateline.actors.words import word_set
from dateline.resolve.articles import BODIES, ArticleIndex, Mentioned
from dateline.resolve.name_forms import name_tokens
from dateline.resolve.nationals import are_foreigners
from dateline.resolve.unowned import LOCAL

__all__ = ["state_opening"]

OPENING = frozenset(("in", "across"))
COUNTS = word_set("counts")
# Who is mostly where others sent him.
SENT = frozenset(("ambassador", "diplomat", "envoy", "mediator", "negotiator"))
SENT |= {"ambassadors", "delegates", "diplomats", "envoys", "inspectors", "leaders", "mediators", "ministers", "monitors"}
SENT |= {"negotiators", "observers", "peacekeepers"}
FIGHTERS = frozenset(("gunmen", "militants", "pirates", "refugees"))  # whose state need not be that of the place
HEAD = re.compile(r"\W*[A-Z][^\n:.]{2,40}[:.]\s")
BULLETS = " *-–•·"
ROUND_UP = 2  # states that head lines
# The head of a page of a ministry, an embassy or a presidency: "Ministry of Foreign Affairs of Chad. ...".
WORD = r"(?:[A-Z0-9][\w’'&./-]*|of|the|and|for|in|to),?"
BODY = (
    r"(?:(?:Ministry|MINISTRY) (?:of|OF|for|FOR)|(?:Embassy|EMBASSY|Presidency|PRESIDENCY) (?:of|OF)|Permanent Mission of"
    r"|(?:Office|OFFICE|Press Service|Administration) (?:of|OF) (?:the|THE) (?:President|PRESIDENT|Prime|PRIME)"
    r"|Federal Foreign Office)"
)
PAGE_HEAD = re.compile(rf"\W*(?:{WORD} ){{0,4}}?{BODY}(?: {WORD})*?(?:\n|\.\s+(?=[A-Z])|:| [-–—]+ |$)")
# Of the ministry itself, or who rules the state.
ITS_OWN = frozenset(
    ("minister", "foreign minister", "minister of foreign affairs", "minister for foreign affairs", "deputy minister")
) | {"secretary", "state secretary", "ministry", "foreign ministry", "spokesperson", "spokesman", "spokeswoman"}
RULERS = frozenset(("president", "prime minister", "premier", "king", "queen", "crown prince", "emir", "sultan"))


def state_opening(phrase: Phrase, sectors: tuple[str, ...], at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """'In Peru, the government', 'In Peru, police': the state that the words right before a state's own body, or at the head of
    the sentence before local people or servants of a state, give as the place; the head of its line in a round-up, or of
    the page. No president is that of Japan."""
    if (headed := _state_heading(phrase, sectors, at, index)) is not None:
        return headed
    is_body = phrase.tokens[0].key == "the" and bool(set(sectors[:1]) & OF_STATES)
    here = index.token_at(at)
    for match in index.names_within(here - 2, here - 1):
        if match.end == here - 1 and index.tokens[here - 1].key == "," and match.start > 0:
            entry = next((entry for entry in match.entries if entry.kind in COUNTRIES), None)
            opening = index.tokens[match.start - 1]
            if not entry or not entry.code or opening.key not in OPENING or not may_have(written(phrase.tokens), entry.code):
                continue
            if is_body or (opening.raw.istitle() and _is_from_there(phrase, sectors, entry.kind)):
                return entry.code, f"'in {entry.name}' right before it"
    return _state_of_page(phrase, at, index)


def _state_heading(phrase: Phrase, sectors: tuple[str, ...], at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The state that heads the line of who is told of by no name, if the line names no other before: "PERU: Prosecutors ..." """
    if name_tokens(phrase) or phrase.names or not sectors or phrase.tokens[phrase.cut - 1].key in SENT | FIGHTERS:
        return None
    if HEAD.match(index.text, index.paragraphs[index.paragraph_of(at)]) is None:
        return None
    heads = {index.paragraph_of(each.at): each for each in _heads(index)}
    own = heads.get(index.paragraph_of(at))
    is_foreign = are_foreigners(" ".join(token.key for token in phrase.tokens))
    if own is None or own.at >= at or len({each.code for each in heads.values()}) < ROUND_UP or is_foreign:
        return None
    before = {each.code for each in index.mentions if own.at <= each.at < at}
    return (own.code, f"'in {own.name}' heads its line") if before == {own.code} else None


def _heads(index: ArticleIndex) -> Iterator[Mentioned]:
    """The states that are all that stands in a line before a colon or a stop: "* PERU: ", "Peru. "."""
    closed = {index.tokens[match.start].start for match in index.names if _is_closed(index, match)}
    for each in index.mentions:
        start = index.paragraphs[index.paragraph_of(each.at)]
        if each.kind == "country" and each.at in closed and not index.text[start : each.at].strip(BULLETS):
            yield each


def _is_closed(index: ArticleIndex, match: Match) -> bool:
    return match.end < len(index.tokens) and index.tokens[match.end].key in (":", ".")


def _state_of_page(phrase: Phrase, at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The state in the heading of the page, for an office or a ministry without a name."""
    head = [role for role in phrase.roles if role.start < phrase.cut]
    is_bare = bool(head) and head[-1].start > 0 and head[-1].end == phrase.cut and not phrase.names
    is_bare = is_bare and phrase.tokens[head[-1].start - 1].key in ("the", "state")
    heading = PAGE_HEAD.match(index.text) if is_bare and head[-1].key in ITS_OWN | RULERS else None
    if heading is None or at < heading.end():
        return None
    own = next((m for m in index.mentions if m.at < heading.end() and m.code not in BODIES), None)
    return (own.code, f"the page is of a body of {own.name}") if own else None


def _is_from_there(phrase: Phrase, sectors: tuple[str, ...], kind: str) -> bool:
    """Whether who is named by no name is of the place with which the sentence begins: local people and police; in a state also
    its soldiers and officials, if they are not counted. Diplomats, five soldiers, soldiers in a town may be of anywhere."""
    if name_tokens(phrase) or phrase.names or phrase.tokens[phrase.cut - 1].key in SENT:
        return False
    is_served = kind == "country" and phrase.tokens[0].key not in COUNTS - {"a", "the"}
    return bool(set(sectors[:1]) & (LOCAL | {"OPP"} | (OF_STATES if is_served else set())))
