"""Office holders in a phrase: by their full name ('Donald H. Rumsfeld', 'Abe Shinzo'), or by a surname that may be believed."""

from collections.abc import Sequence
from datetime import date

from dateline.actors.gazetteer import Gazetteer, Match
from dateline.actors.phrases import ARTICLES, Phrase, covered
from dateline.actors.reading_names import Believe, Reading, Sense, phrase_name, written
from dateline.actors.sectors import BODY_CODES, COUNTRIES, is_former, role_sectors, sectors_of
from dateline.actors.tables import MILITANTS, Entry
from dateline.actors.tenures import NEWS, choose_person, days_away, describe, standing
from dateline.actors.titles import holders, is_meant, meant, present_office
from dateline.actors.words import Token, key_of, word_set

__all__ = ["read_person"]

TITLES = word_set("titles")
RANKS = word_set("military_ranks")
SOLDIERS = frozenset(("military ruler", "leader"))  # who rose by arms and keeps the rank: "Colonel Gadhafi"
PARTICLES = word_set("name_particles")
SENT = frozenset(("envoy", "negotiator", "mediator", "coordinator", "tsar", "czar"))
OF_NO_STATE = BODY_CODES | {MILITANTS}
OWNERS = (*(kind for kind in COUNTRIES if kind != "disputed"), "organisation")  # who leads disputed land acts for others
LED = frozenset(("group", "party", "institution"))
REIGNING = frozenset(("king", "prince", "emir", "sultan", "sheikh", "sheik", "queen", "princess"))


def read_person(phrase: Phrase, on: date | None, gazetteer: Gazetteer, sense: Sense, believe: Believe | None) -> Reading | None:
    """The office holder whom the head part names in full, or by a surname that may be believed."""
    codes = _codes_of(_owners(phrase), sense, OWNERS)
    full = [match for match in phrase.head_names() if any(entry.kind == "person" for entry in match.entries)]
    if full:
        match, surname_only = full[-1], False
        people = tuple(entry for entry in match.entries if entry.kind == "person")
    else:
        found = _surname(phrase, gazetteer)
        if found is None:
            return None
        match, people, surname_only = found, found.entries, True
    codes |= _codes_of(_named_behind(phrase, match), sense, COUNTRIES)
    people = meant(phrase, match, people, surname_only)
    if surname_only and believe is None and on:
        people = tuple(entry for entry in people if days_away(entry, on) <= NEWS.days) or holders(phrase, match, people)
    if surname_only and believe:
        people = _believed(phrase, match, tuple(e for e in people if e.code in codes) or people, on, believe)
    if not people:
        return None
    tenures = choose_person(people, on, codes)
    best = tenures[0]
    if _is_anothers(best, codes) or _is_of_a_state(phrase, best, codes, on):
        return None
    if surname_only and (_other_office(phrase, match, tenures) or not is_meant(phrase, match, tenures)):
        return None
    body = _body_owned(phrase, match, sense)
    if body:
        return _led_body(phrase, body, best)
    return _person_reading(phrase, match, tenures, on, surname_only and believe is None)


def _is_anothers(best: Entry, codes: frozenset[str]) -> bool:
    return bool(codes) and best.code not in codes and not codes <= BODY_CODES and best.code not in OF_NO_STATE


def _is_of_a_state(phrase: Phrase, best: Entry, codes: frozenset[str], on: date | None) -> bool:
    """'Spain's deputy minister', who is a body's envoy in other years; before that also a minister of no state told."""
    if on is None or best.code not in BODY_CODES or best.holds(on):
        return False
    is_ahead = best.start is not None and on < best.start and role_sectors(phrase)[:1] == ("GOV",)
    return bool(codes - BODY_CODES) or (not codes and is_ahead)


def _codes_of(names: Sequence[Match], sense: Sense, kinds: tuple[str, ...]) -> frozenset[str]:
    return frozenset(entry.code for entry in map(sense, names) if entry and entry.code and entry.kind in kinds)


def _owners(phrase: Phrase) -> list[Match]:
    """The names that may say whose the person is: not the state in 'Iran envoy', to which he is sent."""
    tokens = phrase.tokens
    return [
        match
        for match in phrase.head_names()
        if match.end >= len(tokens)
        or tokens[match.end].key not in SENT
        or (match.start > 0 and tokens[match.start - 1].key == "'s")
        or match.entries[0].kind not in ("country", "capital")
    ]


def _named_behind(phrase: Phrase, match: Match) -> list[Match]:
    """The state in 'King Abdullah of Jordan'."""
    of = match.end < len(phrase.tokens) and phrase.tokens[match.end].key == "of"
    return [name for name in phrase.names if of and name.start == match.end + 1]


def _believed(phrase: Phrase, match: Match, people: tuple[Entry, ...], on: date | None, believe: Believe) -> tuple[Entry, ...]:
    """Of namesakes whoever holds the office written before the name on that day, else whom the article tells."""
    titled = holders(phrase, match, people)
    present = () if is_former(phrase) else tuple(entry for entry in titled if entry.holds(on))
    return believe(present, True) or believe(people, bool(titled))


def _person_reading(phrase: Phrase, match: Match, tenures: tuple[Entry, ...], on: date | None, as_written: bool) -> Reading:
    best = tenures[0]
    after = [role for role in phrase.roles if match.end <= role.start < phrase.cut]
    owned = match.end < phrase.cut and (phrase.tokens[match.end].key == "'s" or after)
    if owned and after:
        sectors = sectors_of(phrase, Entry(best.name, best.code, "country", ("GOV",)))
        code = MILITANTS if sectors[:1] == ("REB",) else best.code
        return Reading(phrase_name(phrase, None), code, sectors, f"under {best.name}, {describe(best, on)}", best)
    sectors = ("ELI",) if is_former(phrase) else standing(tenures, on)
    present = present_office(phrase, match, tenures) if sectors == ("ELI",) else ()
    if present:
        reason = f"{best.name}, {describe(best, on)}, in the office that the phrase gives"
        return Reading(best.name, best.code, present, reason, best)
    extra = [] if is_former(phrase) else [sector for sector in role_sectors(phrase) if sector not in sectors]
    name = written(phrase.tokens[match.start : match.end]) if as_written else best.name
    return Reading(name, best.code, (*sectors, *extra) or ("UNK",), f"{best.name}, {describe(best, on)}", best)


def _body_owned(phrase: Phrase, match: Match, sense: Sense) -> Entry | None:
    """'Savimbi's UNITA', 'Erdogan's AK Party', 'Putin's Russia': what a name behind the owner means, no role noun telling of
    people in it ("Putin's Russia adviser")."""
    owns = match.end < phrase.cut and phrase.tokens[match.end].key == "'s"
    if not owns or any(match.end <= role.start < phrase.cut for role in phrase.roles):
        return None
    behind = [(name, sense(name)) for name in phrase.head_names() if name.start > match.end]
    return next((e for name, e in behind if e and (e.kind in LED or (e.kind == "country" and name.end == phrase.cut))), None)


def _led_body(phrase: Phrase, body: Entry, leader: Entry) -> Reading:
    """The body, of its leader's state: several states may have one of that name."""
    code = body.code if body.kind == "group" else leader.code
    return Reading(phrase_name(phrase, None), code, body.sectors, f"{body.kind} {body.name} under {leader.name}", body)


def _other_office(phrase: Phrase, match: Match, tenures: tuple[Entry, ...]) -> bool:
    """'Sergeant Johnson' is no head of government: a telling title of another kind speaks against a surname, a military rank
    unless the person is a soldier."""
    sectors = role_sectors(phrase)
    ranked = bool(match.start) and phrase.tokens[match.start - 1].key in RANKS
    if ranked or sectors[:1] == ("MIL",):
        served = any(entry.detail in SOLDIERS or "MIL" in entry.sectors for entry in tenures)
        if ranked or served:
            return not served
    telling = any(role.role.weight == 2 for role in phrase.roles if role.start < phrase.cut)
    own = {sector for entry in tenures for sector in entry.sectors}
    return bool(sectors) and telling and not set(sectors) & {*own, "GOV", "PTY", "ELI"} and not is_former(phrase)


def _surname(phrase: Phrase, gazetteer: Gazetteer) -> Match | None:
    """A surname of the tables that stands without an unknown given name before it."""
    taken = covered(phrase.names)
    for at in range(phrase.cut):
        if at in taken or not _begins_name(phrase.tokens, at):
            continue
        for length in (3, 2, 1):
            span = phrase.tokens[at : at + length]
            entries = gazetteer.surnames.get(" ".join(t.key for t in span)) if len(span) == length else None
            if not entries or at + length > phrase.cut:
                continue
            if not _stands_alone(phrase, at, at + length, taken):
                before = phrase.tokens[at - 1].key if at else ""
                entries = tuple(entry for entry in entries if _same_given_name(entry, before))
            if entries:
                return Match(at, at + length, "", entries)
    return None


def _begins_name(tokens: Sequence[Token], at: int) -> bool:
    """'Maliki', 'al-Maliki', 'de Mistura', 'von der Leyen'."""
    word = tokens[at]
    if word.raw[:1].isupper():
        return True
    if word.key[:3] in ("al-", "el-"):
        return word.raw[3:4].isupper()
    return word.key in PARTICLES and at + 1 < len(tokens) and _begins_name(tokens, at + 1)


def _same_given_name(entry: Entry, written_as: str) -> bool:
    """'Sergej' and 'Sergei', 'Mohamed' and 'Mohammad': given names that begin alike are one, however they are spelt."""
    given = [key_of(word) for word in entry.name.split(" ")[:-1]]
    return len(written_as) > 3 and any(word[:3] == written_as[:3] and abs(len(word) - len(written_as)) < 3 for word in given)


def _stands_alone(phrase: Phrase, start: int, end: int, taken: set[int]) -> bool:
    roles = covered((), phrase.roles)
    if start in roles and end - start == 1:
        return False
    before = phrase.tokens[start - 1] if start else None
    after = phrase.tokens[end] if end < phrase.cut else None
    if after and (after.raw[:1].isupper() or _goes_on(after, before)) and end not in roles and end not in taken:
        return False
    return before is None or not before.raw[:1].isupper() or start - 1 in taken | roles or before.key in TITLES | ARTICLES | RANKS


def _goes_on(after: Token, before: Token | None) -> bool:
    """'Hassan al-Turabi' bears another surname; 'King Hussein al-Hashimi' is known by his first name."""
    return after.key[:3] in ("al-", "el-") and after.raw[3:4].isupper() and (before is None or before.key not in REIGNING)
