"""Who meets his counterpart, or the minister of a state that his own words do not name, is of another state than that one:
"Foreign Minister Abu Muster wrote to his Uzbek counterpart"."""

import re

from dateline.actors.phrases import Phrase, RoleMatch
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import state_names
from dateline.dates.written import in_dateline
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.name_forms import name_tokens

__all__ = ["not_his_counterparts", "opposite_of", "state_of_office"]

THEIR = re.compile(r"\b(?:his|her|their|its) $", re.IGNORECASE)
# "Met Uzbek counterpart", as agencies have it; not "the Uzbek counterpart of the fund".
BARE = re.compile(r"\b(?!(?:the|an?|this|that|any|each|every|former|new|other) )[a-z]+ $")
IN_PLACE = re.compile(r"\b(?:in|at|near) (?:the )?$")  # before a state that the article may name as a place only
MET_IN = re.compile(r"(?<!\bwar )(?<!\bfighting )\b(?:in|to) $")
WIDTH = 20  # characters
COUNTERPART = re.compile(r"[\w-]+(?: [\w-]+){0,2} (?:counterpart|colleague|opposite number|homologue)s?\b")
OFFICES = "minister|secretary|president|premier|chancellor"
HELD = re.compile(rf"[\w.]+(?: [A-Z]\w+)? (?:\w+ ){{0,2}}(?:{OFFICES})\b", re.IGNORECASE)
DEALT = re.compile(
    r"(?: (?:today|also|later|will|has|had|on \w+day))*"
    r" (?:met|meets?|phoned|telephoned|called"
    r"|(?:(?:held|had) talks|spoke|talked|met)(?: by (?:tele)?phone| today| on \w+day)* with)(?: the)? "
)


NO_LONGER = frozenset(("former", "ex", "outgoing", "then", "caretaker", "ousted", "deposed", "exiled", "late", "incoming"))
# "Met Foreign Minister Bo Berg", behind the one who did: of the same office, so of another state.
DEALS = re.compile(
    r"(?:[^.;:]|(?<=\b[MD]r)\.|(?<=\bMrs)\.|(?<=\b[A-Z])\.)*? (?:met|meets?|telephoned|phoned|called|receive[sd]|host(?:s|ed)"
    r"|welcome[sd]|greeted|wrote to|congratulated|(?:held|had|holds) (?:[a-z]+ ){0,3}(?:talks|meeting|conversation|call)"
    r"|spoke|speaks|talked|conferred)(?: (?:here|today|yesterday|by (?:tele)?phone|on \w+day))*(?: with)? $"
)
OF_STATE = frozenset(
    ("of", "for", "the", "foreign", "external", "affairs", "defence", "defense", "republic", "kingdom", "state", "federation")
)


def opposite_of(phrase: Phrase, at: int, index: ArticleIndex) -> str | None:
    """The state of another in the same office, who meets or calls somebody of an unknown name: "Kenya's Foreign Minister Ada Lind
    telephoned Foreign Minister Bo Berg". Of provinces there are several."""
    office = phrase.roles[0] if phrase.roles and phrase.roles[0].start == 0 and name_tokens(phrase) else None
    if office is None or office.key.startswith("chief") or not re.fullmatch(f".*(?:{OFFICES})", office.key):
        return None
    begin = index.sentences[index.sentence_of(at)]
    same = [role for role in index.roles if role.key == office.key and begin <= index.tokens[role.start].start < at]
    if not same or not DEALS.fullmatch(index.text, index.tokens[same[-1].end - 1].end, at):
        return None
    return state_of_office(same[-1], index)


def state_of_office(role: RoleMatch, index: ArticleIndex) -> str | None:
    """The state right before an office ('the Kenyan president') or behind its 'of', unless it is held no longer."""
    tokens = index.tokens
    start = role.start - 1 if role.start and tokens[role.start - 1].key == "'s" else role.start
    of_state = next((at for at in range(role.end, len(tokens)) if tokens[at].key not in OF_STATE), len(tokens))
    for match in index.names_within(start - 1, of_state + 1):
        if match.end != start and not role.end < match.start:
            continue
        before = tokens[max(match.start - 1, 0)] if match.end == start else tokens[max(role.start - 1, 0)]
        owner = next((e for e in match.entries if e.kind in COUNTRIES), None)
        is_state = owner is not None and owner.name == state_names().get(owner.code or "")  # not 'the Bosnian Serb president'
        return owner.code if owner and is_state and before.key not in NO_LONGER else None
    return None


def not_his_counterparts(place: tuple[str, str], phrase: Phrase, at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The state, if the sentence does not go on with "his Uzbek counterpart" for one of Uzbekistan: else the one that the article
    names most of the others, and not only as a place; behind a bare "met Uzbek counterpart" the only one. None for an office
    holder who deals with one of that state: "Defence Minister Ada Lind met the Israeli prime minister"."""
    here = index.sentence_of(at)
    end = index.sentences[here + 1] if here + 1 < len(index.sentences) else len(index.text)
    behind = [m for m in index.mentions if at < m.at < end and COUNTERPART.match(index.text, m.at, end)]
    his = {m.code for m in behind if THEIR.search(index.text, max(m.at - WIDTH, 0), m.at)}
    bare = {m.code for m in behind if BARE.search(index.text, max(m.at - WIDTH, 0), m.at) and _is_counterpart(m.at, end, index)}
    if place[0] == opposite_of(phrase, at, index):
        others = _of_whom_it_may_be(at, end, index) - {place[0]}
        is_one = len({m.code for m in index.mentions} - {place[0]}) == 1 and len(others) == 1
        return (next(iter(others)), "the only other state that the article names") if is_one else None
    if place[0] in _dealt_with(phrase, at, end, index):
        return place if _is_at_home(place[0], phrase, at, index) else None
    if place[0] not in his | bare:
        return place
    acting = {m.code for m in index.mentions if not IN_PLACE.search(index.text, max(m.at - WIDTH, 0), m.at)} - his - bare
    code = next((code for code, _ in index.counts if code in acting), None) if place[0] in his or len(acting) == 1 else None
    return (code, "the state named most that is not his counterpart's") if code else None


def _of_whom_it_may_be(at: int, end: int, index: ArticleIndex) -> set[str]:
    """The states whose office holders the article tells of, and those where they meet; not those about which they talk."""
    held = {state_of_office(role, index) for role in index.roles if re.fullmatch(f".*(?:{OFFICES}|leader)s?", role.key)}
    begin = index.sentences[index.sentence_of(at)]
    places = {
        m.code
        for m in index.mentions
        if in_dateline(index.text, m.at)
        or (begin <= m.at < end and MET_IN.search(index.text, max(m.at - WIDTH, 0), m.at) and m.kind == "capital")
    }
    return {code for code in held | places if code}


def _is_at_home(code: str, phrase: Phrase, at: int, index: ArticleIndex) -> bool:
    """Whether the article tells before of no state but that one, and not only as a place: "Chad's parliament agreed. Interior
    Minister Ada Lind met Chadian President Bo Berg". Other ministers are as often received abroad."""
    told = {m.code for m in index.mentions if m.at < at and not IN_PLACE.search(index.text, max(m.at - WIDTH, 0), m.at)}
    return told == {code} and phrase.tokens[0].key in ("home", "interior")


def _is_counterpart(at: int, end: int, index: ArticleIndex) -> bool:
    """Not a colleague, who may be of the own state."""
    found = COUNTERPART.match(index.text, at, end)
    return found is not None and "counterpart" in found[0]


def _dealt_with(phrase: Phrase, at: int, end: int, index: ArticleIndex) -> set[str]:
    """The states whose office holders somebody by an office and an unknown name meets or calls, with the verb behind him."""
    if not name_tokens(phrase) or not any(re.fullmatch(f".*(?:{OFFICES})", role.key) for role in phrase.roles):
        return set()
    behind = at + phrase.tokens[-1].end - phrase.tokens[0].start
    held = (m for m in index.mentions if at < m.at < end and m.kind == "adjective" and HELD.match(index.text, m.at, end))
    return {m.code for m in held if DEALT.fullmatch(index.text, behind, m.at)}
