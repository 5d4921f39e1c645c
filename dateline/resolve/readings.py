"""What one conjunct of an actor phrase says by itself: whom it names, the code acted for, and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from dateline.resolve.gazetteer import Entry, Gazetteer, Match
from dateline.resolve.leaders import choose_person, describe, standing
from dateline.resolve.phrases import ARTICLES, Phrase, parse
from dateline.resolve.sectors import COUNTRIES, is_former, role_sectors, sectors_of
from dateline.resolve.words import Token

__all__ = ["Reading", "read", "written"]

UNKNOWN = "unknown: no name of the gazetteer in the phrase"
TITLES = word_set("titles")
ALLIES = word_set("allies")
TAILS = word_set("owner_markers")
FOR = word_set("for_heads")
ENVOYS = word_set("envoys")
COMPOUNDS = word_set("compounds")
IGO_CODES = frozenset(("UNO", "EUR", "IGO", "NGO", "MNC"))
Sense = Callable[[Match], Entry | None]
Believe = Callable[[Entry], bool]


@dataclass(frozen=True, slots=True)
class Reading:
    """One actor as the phrase itself gives it; `entry` is the gazetteer's entry that decided, None where none did."""

    name: str
    code: str | None
    sectors: tuple[str, ...]
    reason: str
    entry: Entry | None = None


def read(phrase: Phrase, on: date | None, gazetteer: Gazetteer, sense: Sense, believe: Believe | None = None) -> Reading:
    """Read one conjunct. `sense` picks the meaning of an ambiguous name, `believe` says whether a bare surname may be
    that person in the article (None: there is no article, the surname decides)."""
    person = _person(phrase, on, gazetteer, sense, believe)
    if person:
        return person
    entry, reason = _entity(phrase, gazetteer, sense)
    if entry is None and phrase.borrowed:
        shared = read(parse(phrase.borrowed, gazetteer), on, gazetteer, sense, believe)
        entry, reason = shared.entry, f"{shared.reason}, shared by the co-ordination"
    if entry is None:
        entry, reason = _tail(phrase, on, gazetteer, sense, believe)
    sectors = sectors_of(phrase, entry)
    code = entry.code if entry else None
    if sectors[:1] == ("REB",) and (entry is None or entry.kind in COUNTRIES):
        code, reason = "IMG", f"{reason}; rebels and militants act for no state" if entry else "armed group by its role noun"
    return Reading(_name(phrase, entry), code, sectors, reason, entry)


def written(tokens: Sequence[Token]) -> str:
    """The tokens as text, single blanks between words."""
    out = ""
    for token in tokens:
        glue = not out or token.raw in (",", ")", ".", ";", ":") or token.key == "'s" or out.endswith("(")
        out += token.raw if glue else f" {token.raw}"
    return out


def _name(phrase: Phrase, entry: Entry | None) -> str:
    """The canonical name where the phrase is that name and nothing else, else the phrase without its article."""
    tokens = list(phrase.tokens)
    while len(tokens) > 1 and tokens[0].key in ("the", "a", "an"):
        tokens = tokens[1:]
    if entry and entry.kind != "people" and len(phrase.names) == 1:
        match = phrase.names[0]
        if match.end - match.start == len(tokens) or (match.start == 0 and match.end == len(phrase.tokens)):
            return entry.name
    end = next((at for at, token in enumerate(tokens) if token.key in (",", "(", ";", "who", "which")), len(tokens))
    return written(tokens[:end] or tokens)


def _entity(phrase: Phrase, gazetteer: Gazetteer, sense: Sense) -> tuple[Entry | None, str]:
    """The name in the head part that decides: an armed group before all; a state's adjective before a body or party of
    it or a mission to an organisation; else the body; else the first state."""
    blocked = None
    states: list[tuple[Match, Entry]] = []
    bodies: list[tuple[Match, Entry]] = []
    for match in phrase.head_names():
        entry = sense(match)
        if entry is None or entry.kind == "person":
            continue
        if entry.kind == "blocked":
            blocked = entry
        elif entry.kind == "group":
            return entry, f"armed group {entry.name}"
        else:
            (states if entry.kind in COUNTRIES else bodies).append((match, entry))
    if bodies:
        body = bodies[-1][1]
        state = next((entry for match, entry in states if match.start < bodies[-1][0].start), None)
        if state is None or state.code == body.code:
            return body, f"{body.kind} {body.name}"
        if body.code in IGO_CODES and not _is_envoy(phrase, state):
            return body, f"{body.kind} {body.name}"
        return _of_state(state, body), f"{state.detail} {state.name} before {body.name}"
    if states:
        match, entry = states[-1] if _is_ally(phrase, states) else states[0]
        return entry, entry.detail if entry.detail != "demonym" else f"demonym of {entry.name}"
    compound = _compound(phrase, gazetteer)
    if compound:
        return compound, f"{compound.detail} in a compound"
    return None, f"unknown: {blocked.name} is {blocked.detail}" if blocked and blocked.detail else UNKNOWN


def _of_state(state: Entry, body: Entry) -> Entry:
    kind = "institution" if body.code not in IGO_CODES else state.kind
    return Entry(state.name, state.code, kind, body.sectors, detail=state.detail)


def _is_envoy(phrase: Phrase, state: Entry) -> bool:
    return state.kind in ("adjective", "country") and any(token.key in ENVOYS for token in phrase.tokens[: phrase.cut])


def _is_ally(phrase: Phrase, states: list[tuple[Match, Entry]]) -> bool:
    """'Russian ally Syria' is Syria."""
    last, entry = states[-1]
    return len(states) > 1 and entry.kind == "country" and phrase.tokens[last.start - 1].key in ALLIES


def _compound(phrase: Phrase, gazetteer: Gazetteer) -> Entry | None:
    """'Somalia-based', 'Russian-installed': the state that the first part names; 'US-backed' says nothing."""
    for token in phrase.tokens[: phrase.cut]:
        name, _, ending = token.key.rpartition("-")
        if ending in COMPOUNDS and name in gazetteer.names:
            entry = gazetteer.names[name][0]
            if entry.kind in COUNTRIES:
                return entry
    return None


def _tail(
    phrase: Phrase, on: date | None, gazetteer: Gazetteer, sense: Sense, believe: Believe | None
) -> tuple[Entry | None, str]:
    """The first name hung on the head by a preposition that tells whose it is: 'people in the UK', 'spokesman for the
    Taliban'; not the one it is aimed at ('envoy to Syria')."""
    for index, cut in enumerate(phrase.cuts):
        marker = phrase.tokens[cut].key
        end = phrase.cuts[index + 1] if index + 1 < len(phrase.cuts) else len(phrase.tokens)
        accepted = marker in TAILS or (marker == "for" and any(t.key in FOR for t in phrase.tokens[: phrase.cut]))
        accepted = accepted or (marker == "to" and phrase.tokens[cut - 1].key == "loyal")
        if not accepted or cut + 1 >= end:
            continue
        part = parse(phrase.tokens[cut + 1 : end], gazetteer)
        inner = _person(part, on, gazetteer, sense, believe)
        if inner and inner.entry:
            kind = "institution" if marker == "," else "country"
            return Entry(inner.name, inner.code, kind, (), detail=""), f"'{marker}' {inner.name}: {inner.reason}"
        entry, reason = _entity(part, gazetteer, sense)
        if entry:
            return entry, f"'{marker}' {reason}" if marker.isalpha() else reason
    return _entity(phrase, gazetteer, sense)


def _person(phrase: Phrase, on: date | None, gazetteer: Gazetteer, sense: Sense, believe: Believe | None) -> Reading | None:
    """The office holder whom the head part names in full, or by a surname that may be believed."""
    codes = frozenset(
        entry.code
        for entry in map(sense, phrase.head_names())
        if entry and entry.code and entry.kind in (*COUNTRIES, "organisation")
    )
    full = [match for match in phrase.head_names() if any(entry.kind == "person" for entry in match.entries)]
    if full:
        match, surname_only = full[-1], False
        people = tuple(entry for entry in match.entries if entry.kind == "person")
    else:
        found = _surname(phrase, gazetteer)
        if found is None:
            return None
        match, people, surname_only = found, found.entries, True
        people = tuple(e for e in people if believe(e)) if believe else people
        if not people:
            return None
    tenures = choose_person(people, on, codes)
    best = tenures[0]
    if codes and best.code not in codes and not codes <= IGO_CODES and best.code not in IGO_CODES:
        return None
    if surname_only and _other_office(phrase, best):
        return None
    return _person_reading(phrase, match, tenures, on, surname_only and believe is None)


def _person_reading(phrase: Phrase, match: Match, tenures: tuple[Entry, ...], on: date | None, as_written: bool) -> Reading:
    best = tenures[0]
    after = [role for role in phrase.roles if match.end <= role.start < phrase.cut]
    owned = match.end < phrase.cut and (phrase.tokens[match.end].key == "'s" or after)
    if owned and after:
        sectors = sectors_of(phrase, Entry(best.name, best.code, "country", ("GOV",)))
        code = "IMG" if sectors[:1] == ("REB",) else best.code
        return Reading(_name(phrase, None), code, sectors, f"under {best.name}, {describe(best, on)}", best)
    sectors = ("ELI",) if is_former(phrase) else standing(tenures, on)
    extra = [] if is_former(phrase) else [sector for sector in role_sectors(phrase) if sector not in sectors]
    name = written(phrase.tokens[match.start : match.end]) if as_written else best.name
    return Reading(name, best.code, (*sectors, *extra), f"{best.name}, {describe(best, on)}", best)


def _other_office(phrase: Phrase, best: Entry) -> bool:
    """'Sergeant Johnson' is no head of government: a telling title of another kind speaks against a surname."""
    sectors = role_sectors(phrase)
    telling = any(role.role.weight == 2 for role in phrase.roles if role.start < phrase.cut)
    return bool(sectors) and telling and not set(sectors) & {*best.sectors, "GOV", "PTY", "ELI"} and not is_former(phrase)


def _surname(phrase: Phrase, gazetteer: Gazetteer) -> Match | None:
    """A surname of the tables that stands without an unknown given name before it."""
    taken = {at for match in phrase.names for at in range(match.start, match.end)}
    for at in range(phrase.cut):
        token = phrase.tokens[at]
        if at in taken or not token.raw[:1].isupper():
            continue
        for length in (3, 2, 1):
            span = phrase.tokens[at : at + length]
            entries = gazetteer.surnames.get(" ".join(t.key for t in span)) if len(span) == length else None
            if entries and at + length <= phrase.cut and _stands_alone(phrase, at, at + length, taken):
                return Match(at, at + length, "", entries)
    return None


def _stands_alone(phrase: Phrase, start: int, end: int, taken: set[int]) -> bool:
    roles = {at for role in phrase.roles for at in range(role.start, role.end)}
    if start in roles and end - start == 1:
        return False
    before = phrase.tokens[start - 1] if start else None
    after = phrase.tokens[end] if end < phrase.cut else None
    if after and after.raw[:1].isupper() and end not in roles and end not in taken:
        return False
    return before is None or not before.raw[:1].isupper() or start - 1 in taken | roles or before.key in TITLES | ARTICLES
