"""What one conjunct of an actor phrase says by itself: whom it names, the code acted for, and why. In its head an armed group
decides, then a state before a body, a body, a state; what hangs on the head only where that names nobody."""

from dataclasses import replace
from datetime import date

from dateline.actors.apposed_people import apposed_person, office_behind
from dateline.actors.compounds import compound, is_backed_by, is_led_by
from dateline.actors.gazetteer import Gazetteer, Match
from dateline.actors.origins import without_origins
from dateline.actors.persons import read_person
from dateline.actors.phrases import ARTICLES, BREAKS, Phrase, covered, parse
from dateline.actors.reading_names import Believe, Reading, Sense, phrase_name
from dateline.actors.relations import OTHERS, are_others
from dateline.actors.sectors import (
    BODY_CODES,
    COUNTRIES,
    ethnic_names,
    in_arms,
    is_former,
    is_no_longer_its,
    private_european,
    role_sectors,
    sectors_of,
)
from dateline.actors.subject_matter import ONLY_ABOUT, are_posted, is_judged, is_of_others
from dateline.actors.tables import MILITANTS, Entry
from dateline.actors.words import LINKS, word_set

__all__ = ["NO_TABLE", "UNKNOWN", "read"]

UNKNOWN = "unknown: no name of the gazetteer in the phrase"
NO_TABLE = "here the acronym of another body, and no table has it"
IN_TURN = frozenset(("successor", "predecessor"))
ALLIES = word_set("allies")
TAILS = word_set("owner_markers")
FOR = word_set("for_heads")
TO = word_set("to_heads")
ENVOYS = word_set("envoys")
OWNERS = word_set("owners")
GIVEN_NAMES = word_set("given_names")
ARMED = word_set("armed_nouns")
PARTS = (word_set("town_parts") | word_set("region_words") | {"authority", "council", "island", "islands"}) - word_set("compass")
NO_NAMES = ARTICLES | TAILS | BREAKS | LINKS | PARTS  # not "to": in "Envoys To Chad" the state is not whom they act for


def read(phrase: Phrase, on: date | None, gazetteer: Gazetteer, sense: Sense, believe: Believe | None = None) -> Reading:
    """Read one conjunct. `sense` picks the meaning of an ambiguous name, `believe` gives those whom a bare surname
    may mean in the article (None: there is no article, the surname decides). An office with a person in apposition has the
    person's name."""
    reading = _read(phrase, on, gazetteer, sense, believe)
    called = apposed_person(phrase, gazetteer)
    person = read_person(called, on, gazetteer, sense, believe) if called else None
    if person is None:
        return replace(reading, name=phrase_name(called, None)) if called and len(called.tokens) > 1 else reading
    is_next = bool(person.code and phrase.head_role and phrase.head_role.key in IN_TURN)  # whatever the other one is by now
    return person if is_next else replace(reading, name=person.name, sectors=_sectors_of_holder(phrase, reading, person))


def _sectors_of_holder(phrase: Phrase, office: Reading, person: Reading) -> tuple[str, ...]:
    """Those of the office, but of the person where it tells none ('his rival, Hun Sen') or is a general one of a body that he
    leads ("its leader, Joseph Kony")."""
    is_general = all(role.role.weight == 1 for role in phrase.roles if role.start < phrase.cut)
    is_of_group = office.entry is not None and office.entry.kind == "group"
    tells_more = is_general and not is_of_group and not set(person.sectors) & {"ELI", "UNK"}
    return person.sectors if tells_more or office.sectors in ((), ("UNK",), ("CVL",)) else office.sectors


def _read(phrase: Phrase, on: date | None, gazetteer: Gazetteer, sense: Sense, believe: Believe | None) -> Reading:
    person = read_person(phrase, on, gazetteer, sense, believe)
    if person:
        return person
    if are_others(phrase):
        return Reading(phrase_name(phrase, None), None, (), OTHERS)
    entry, reason = _entity(phrase, gazetteer, sense)
    behind = office_behind(phrase, gazetteer)
    office = read(behind, on, gazetteer, sense, believe).sectors if behind else ()
    if entry is None and phrase.borrowed:
        borrowed = parse(phrase.borrowed, gazetteer)
        shared = read(borrowed, on, gazetteer, sense, believe)
        office = shared.sectors if borrowed.roles and not phrase.roles else ()
        entry, reason = shared.entry, f"{shared.reason}, shared by the co-ordination"
    if entry is None:
        entry, reason = _tail(phrase, on, gazetteer, sense, believe)
    sectors = office or (role_sectors(phrase) if reason.endswith(NO_TABLE) else sectors_of(phrase, entry))
    code = entry.code if entry else None
    armed = entry is None and any(role.key in ARMED for role in phrase.roles if role.start < phrase.cut)
    if armed or (sectors[:1] == ("REB",) and (entry is None or entry.kind in COUNTRIES)):
        code, reason = MILITANTS, f"{reason}; rebels and militants act for no state" if entry else "armed group by its role noun"
    if entry and entry.code == "EUR" and entry.kind in COUNTRIES and (private := private_european(phrase, sectors)):
        (code, sectors), reason = private, "a private body of several states; 'European' names no organ of the Union"
    return Reading(phrase_name(phrase, entry), code, sectors, reason, entry)


def _entity(phrase: Phrase, gazetteer: Gazetteer, sense: Sense) -> tuple[Entry | None, str]:
    """The name in the head part that decides: an armed group before all; a state's adjective before a body or party of
    it or a mission to an organisation; else the body; else the first state."""
    blocked = None
    states: list[tuple[Match, Entry]] = []
    bodies: list[tuple[Match, Entry]] = []
    ethnic = ethnic_names(phrase)
    for match in phrase.head_names():
        entry = sense(match)
        if entry is None or entry.kind == "person" or match in ethnic or is_no_longer_its(phrase.tokens, match):
            continue
        if _is_given_name(phrase, match):
            blocked = Entry(match.key.title(), None, "blocked", detail=f"a personal name here, not {entry.name} ({entry.code})")
        elif is_judged(phrase, match):
            blocked = Entry(entry.name, None, "blocked", detail=ONLY_ABOUT)
        elif entry.kind == "blocked":
            blocked = entry
        elif entry.kind == "group":
            entry = in_arms(phrase, match, entry)
            return entry, f"armed group {entry.name}{entry.detail.removeprefix('armed group')}"
        else:
            (states if entry.kind in COUNTRIES else bodies).append((match, entry))
    if bodies:
        return _body(phrase, bodies[-1], states)
    states = without_origins(phrase, states)
    if states:
        last, ally = states[-1]
        is_ally = len(states) > 1 and ally.kind == "country" and phrase.tokens[last.start - 1].key in ALLIES
        entry = ally if is_ally else states[0][1]  # "Russian ally Syria" is Syria
        return entry, entry.detail if entry.detail != "demonym" else f"demonym of {entry.name}"
    leading = compound(phrase, gazetteer, sense)
    reason = f"unknown: {blocked.name} is {blocked.detail}" if blocked and blocked.detail else UNKNOWN
    return leading, f"{leading.detail} in a compound" if leading else reason


def _is_given_name(phrase: Phrase, match: Match) -> bool:
    """'Jordan Peterson', 'Michael Jordan': a state or town that is a personal name too, beside an unknown name (no part of it,
    'Sofia Airport'); in a headline the small words have capitals too ('King Of Jordan')."""
    if match.key not in GIVEN_NAMES:
        return False
    known = covered(phrase.names, phrase.roles)
    beside = [at for at in (match.start - 1, match.end) if 0 <= at < phrase.cut and at not in known]
    return any(phrase.tokens[at].raw[:1].isupper() and phrase.tokens[at].key not in NO_NAMES for at in beside)


def _body(phrase: Phrase, found: tuple[Match, Entry], states: list[tuple[Match, Entry]]) -> tuple[Entry | None, str]:
    """The body itself, or the state before it: 'the Mexican Congress', 'Russian IAEA envoys'."""
    at, body = found
    owner = next((pair for pair in states if pair[0].start < at.start), None)
    if owner is None or owner[1].code == body.code or (body.code in BODY_CODES and not _is_envoy(phrase, *owner)):
        return body, f"{body.kind} {body.name}{body.detail.removeprefix(body.kind)}"
    return _of_state(owner[1], body), f"{owner[1].detail} {owner[1].name} before {body.name}"


def _is_envoy(phrase: Phrase, match: Match, state: Entry) -> bool:
    """Whether the state before the name of a body sends the head: 'Russian IAEA envoys', "Moscow's U.N. ambassador"."""
    is_owner = state.kind in ("adjective", "country") or (state.kind == "capital" and phrase.tokens[match.end].key == "'s")
    return is_owner and any(token.key in ENVOYS for token in phrase.tokens[: phrase.cut])


def _of_state(state: Entry, body: Entry) -> Entry:
    kind = "institution" if body.code not in BODY_CODES else state.kind
    return Entry(state.name, state.code, kind, body.sectors, detail=state.detail)


def _tail(
    phrase: Phrase, on: date | None, gazetteer: Gazetteer, sense: Sense, believe: Believe | None
) -> tuple[Entry | None, str]:
    """The first name hung on the head by a preposition that tells whose it is: 'people in the UK', 'spokesman for the
    Taliban'; not the one it is aimed at ('envoy to Syria', 'critics of Syria')."""
    about = None
    for index, cut in enumerate(phrase.cuts):
        marker = phrase.tokens[cut].key
        if is_backed_by(phrase, cut):
            break
        end = phrase.cuts[index + 1] if index + 1 < len(phrase.cuts) else len(phrase.tokens)
        accepted = marker in TAILS or (marker == "for" and any(t.key in FOR for t in phrase.tokens[: phrase.cut]))
        is_led = is_led_by(phrase, cut)
        accepted = accepted or is_led or (marker == "to" and phrase.tokens[cut - 1].key in TO)
        is_sent = marker == "in" and phrase.tokens[0].key in OWNERS and phrase.tokens[cut - 1].key in ENVOYS
        if not accepted or cut + 1 >= end or is_sent:  # 'its envoy in Chad': whose he is tells the pronoun
            continue
        part = phrase.within(cut + 1, end)
        if is_of_others(phrase, cut, part) or are_posted(phrase, cut):
            about = f"unknown: {phrase_name(part, None)} is {ONLY_ABOUT}"
            continue
        inner = read_person(part, on, gazetteer, sense, believe)
        if is_led and (is_former(part) or (inner and "ELI" in inner.sectors)):
            continue  # who is in no office leads it for others than his state
        if inner and inner.entry:
            kind = "institution" if marker == "," else "country"
            return Entry(inner.name, inner.code, kind, (), detail=""), f"'{marker}' {inner.name}: {inner.reason}"
        entry, reason = _entity(part, gazetteer, sense)
        if entry:
            return entry, f"'{marker}' {reason}" if marker.isalpha() else reason
    return (None, about) if about else _entity(phrase, gazetteer, sense)
