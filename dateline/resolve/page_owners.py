"""Whose 'the Minister' is on a page of a ministry, an embassy or a presidency: that of the state in its heading, "Ministry of
Foreign Affairs of Chad. ...", unless the page calls another so; or of the only one of whom the text tells in full, "the Minister
for Foreign Affairs of Chad", and whom it then calls so throughout."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dateline.actors.phrases import Phrase, RoleMatch
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.lookups import known_people
from dateline.resolve.opposite_numbers import IN_PLACE, WIDTH, state_of_office

__all__ = ["OF_THE_PAGE", "state_called_so", "state_of_page"]

CALLED_SO = "the text calls nobody else the"  # begins a reason
HEADLINE = re.compile(r"[^\n]*[^\n.?!]\n")
TOLD, CALLED = 400, 900  # characters from who was told of in full, and between one "the Minister" and the next
OF_THE_PAGE = "the page is of a body of"  # begins a reason
WORD = r"(?:[A-Z0-9][\w’'&./-]*|of|the|and|for|in|to),?"
BODY = (
    r"(?:(?:Ministry|MINISTRY) (?:of|OF|for|FOR)|(?:Embassy|EMBASSY|Presidency|PRESIDENCY) (?:of|OF)|Permanent Mission of"
    r"|(?:Office|OFFICE|Press Service|Administration) (?:of|OF) (?:the|THE) (?:President|PRESIDENT|Prime|PRIME)"
    r"|Federal Foreign Office)"
)
HEADING = re.compile(rf"\W*(?:{WORD} ){{0,4}}?{BODY}(?: {WORD})*?(?:\n|\.\s+(?=[A-Z])|:| [-–—]+ |$)")
ABROAD = re.compile(rf"\W*(?:{WORD} ){{0,4}}?(?:Embassy|EMBASSY|Permanent Mission) (?:of|OF)\b")
# Of the ministry itself; the president may be the one told of just before, if no form of address tells him apart.
ITS_OWN = frozenset(
    ("minister", "foreign minister", "minister of foreign affairs", "minister for foreign affairs", "deputy minister")
) | {"secretary", "state secretary", "ministry", "foreign ministry", "spokesperson", "spokesman", "spokeswoman"}
RULERS = frozenset(("president", "prime minister", "premier", "king", "queen", "crown prince", "emir", "sultan"))
ADDRESS = re.compile(r"(?:\bHRH|\bHM|\bH\.E\.|\b(?:His|Her) (?:Majesty|Excellency|(?:Royal )?Highness)),? (?:the )?$")


def state_of_page(phrase: Phrase, at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The state in the heading of the page, for an office or a ministry without a name; None where the page has named another in
    that office before, or speaks of another state."""
    head = [role for role in phrase.roles if role.start < phrase.cut]
    is_bare = bool(head) and head[-1].start > 0 and head[-1].end == phrase.cut and not phrase.names
    is_bare = is_bare and phrase.tokens[head[-1].start - 1].key in ("the", "state")
    heading = HEADING.match(index.text) if is_bare and head[-1].key in ITS_OWN | RULERS else None
    if heading is None or at < heading.end():
        return None
    own = next((m for m in index.mentions if m.at < heading.end() and m.code not in BODIES), None)
    if own is None or any(code != own.code for code in _held_by(head[-1], at, index)):
        return None
    is_addressed = ADDRESS.search(index.text, max(0, at - 30), at) is not None
    if not is_addressed and _is_of_another(head[-1], at, index, own.code):
        return None
    return own.code, f"{OF_THE_PAGE} {own.name}"


def state_called_so(phrase: Phrase, at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The state of whoever is called by the bare office, with a capital, from where he was told of in full; None where the text
    has told of another in that office, calls nobody so between, or he was told of just before."""
    office = next((role for role in phrase.roles if role.start == 1 and role.end == phrase.cut), None)
    if office is None or phrase.names or phrase.tokens[0].key != "the" or not phrase.tokens[1].raw.istitle():
        return None
    headline = HEADLINE.match(index.text)
    begin, here = headline.end() if headline else 0, at + len("the ")
    full, bare = dict[int, str](), list[int]()
    for role in index.roles:
        start = index.tokens[role.start].start
        if not begin <= start <= here or not _may_be_called(role.key, office.key):
            continue
        if code := state_of_office(role, index) or known_people(index).get(role.end):
            full[start] = code
        elif role.key == office.key and index.tokens[role.start].raw.istitle() and index.tokens[role.start - 1].key == "the":
            bare.append(start)
    first = min(full, default=here)
    is_chain = all(after - before <= CALLED for before, after in pairwise(bare)) and len(bare) > 1
    if not is_chain or not 0 < bare[0] - first <= CALLED or here - first <= TOLD or len(set(full.values())) > 1:
        return None
    return full[first], f"{CALLED_SO} {phrase.tokens[1].raw}"


def _may_be_called(key: str, office: str) -> bool:
    """Whether an office is the other or, for "the Minister", that of any minister but the first."""
    return key == office or (office == "minister" and "minister" in key.split() and not key.startswith(("prime", "deputy")))


def _is_of_another(office: RoleMatch, at: int, index: ArticleIndex, own: str) -> bool:
    """Whether the words of the sentence before the office, for a ruler also the sentence before it, name another state, and not
    only as a place; on the page of an embassy they may also name where its minister came."""
    here = index.sentence_of(at)
    begin = index.sentences[max(here - (office.key in RULERS), 0)]
    is_abroad = office.key in RULERS and ABROAD.match(index.text) is not None  # "flew to Oslo. The president received him"
    near = (m for m in index.mentions if begin <= m.at < at and (is_abroad or not _is_place(m.at, index)))
    return any(m.code != own for m in near)


def _is_place(at: int, index: ArticleIndex) -> bool:
    return IN_PLACE.search(index.text, max(at - WIDTH, 0), at) is not None


def _held_by(office: RoleMatch, at: int, index: ArticleIndex) -> Iterator[str]:
    """The states of those who were named in an office before: by a state beside it, or a known name behind it."""
    for role in index.roles:
        if role.key == office.key and index.tokens[role.start].start < at:
            code = state_of_office(role, index) or known_people(index).get(role.end)
            if code:
                yield code
