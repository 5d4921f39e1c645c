"""Who holds an office that the words name alone: 'the president', once it is known of which state; and who is meant by a surname
with no state beside it: 'Blinken' in Ankara is no Turk."""

from collections.abc import Set as AbstractSet
from datetime import date

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.phrases import ARTICLES, Phrase, RoleMatch
from dateline.actors.reading_names import Reading
from dateline.actors.tables import Entry
from dateline.actors.tenures import MINISTER, describe, named_holder, office_holder
from dateline.actors.titles import holders, meant
from dateline.actors.words import key_of, word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.lookups import within_names
from dateline.resolve.name_forms import STOPS
from dateline.resolve.surname_bearers import has_namesake

__all__ = ["LARGE_TOWN", "as_holder", "holder_of", "only_in_office"]

MANY = word_set("offices_of_many")
LONGEST = 4  # words of a personal name
INDEFINITE = frozenset(("a", "an"))
LARGE_TOWN = 100_000  # people of a town that a bare name rather means than a surname: Austin by itself
ADDRESS = word_set("titles") - {"sheikh"}  # a sheikh is called by his given name, as many others are


def as_holder(index: ArticleIndex, phrase: Phrase, code: str, why: str, on: date | None) -> Reading | None:
    """The one of that state who holds the office on the day, rather one whom the article names. None: the words are no office
    of the tables, or one of many ("the special envoy", "a spokesman")."""
    office = _office(phrase)
    named = named_holder((*index.names, *_by_surname(index, office, on)), office, code, on)
    holder = named or holder_of(phrase, code, on)
    if holder is None or (not named and _is_a_strangers(index, phrase, holder)):
        return None
    why = f"the only {office} whom the article names" if named else why
    return Reading(holder.name, holder.code, holder.sectors, f"{describe(holder, on)}; {why}", holder)


def holder_of(phrase: Phrase, code: str, on: date | None) -> Entry | None:
    """Who holds the office of that state on the day that is all of the phrase, where a state has but one."""
    office = _office(phrase)
    return office_holder(office, code, on) if office not in MANY else None


def _by_surname(index: ArticleIndex, office: str, on: date | None) -> list[Match]:
    """The names of holders of the office whom the article gives by it and a surname ('President Reagan'); none where it gives the
    office to another, too, by a name or a state ('President Bo Berg', "Chad's president")."""
    tokens, named, found = index.tokens, within_names(index), []
    for role in index.roles:
        if role.key != office:
            continue
        name = tokens[role.end].raw if role.end < len(tokens) else ""
        people = load_gazetteer().surnames.get(key_of(name), ()) if name[:1].isupper() else ()
        held = tuple(entry for entry in people if entry.detail == office and entry.holds(on))
        goes_on = role.end + 1 < len(tokens) and tokens[role.end + 1].raw.istitle()
        if held and not goes_on:
            found.append(Match(role.end, role.end + 1, key_of(name), held))
        elif role.end not in named and (name.istitle() or _is_owned(index, role, named)):
            return []
    return found


def _is_owned(index: ArticleIndex, role: RoleMatch, named: AbstractSet[int]) -> bool:
    before, behind = index.tokens[max(role.start - 1, 0)], index.tokens[role.end : role.end + 1]
    return role.start - 1 in named or (role.start > 0 and before.key == "'s") or any(token.key == "of" for token in behind)


def _is_a_strangers(index: ArticleIndex, phrase: Phrase, holder: Entry) -> bool:
    """Whether the article names one in that office whom no table knows and says no state of: 'Defence Minister Ada Lind'."""
    office, named, tokens = _office(phrase), within_names(index), index.tokens
    for role in index.roles:
        behind = tokens[role.end : role.end + LONGEST]
        is_told = role.end in named or _is_owned(index, role, named)
        if role.key != office or is_told or not behind or not behind[0].raw.istitle():
            continue
        is_known = key_of(holder.name).split(" ")[-1] in {token.key for token in behind}
        if not is_known and behind[0].key not in STOPS and behind[0].key not in load_gazetteer().surnames:
            return True
    return False


def _office(phrase: Phrase) -> str:
    """The words without their article; empty where that says 'any of them'."""
    is_any = phrase.tokens[0].key in INDEFINITE
    return "" if is_any else " ".join(token.key for token in phrase.tokens if token.key not in ARTICLES)


def only_in_office(index: ArticleIndex, phrase: Phrase, on: date | None) -> Reading | None:
    """'Blinken', 'Mr. Blinken', 'Secretary Blinken' in an article that names no state of anybody called so: the only one
    of that surname who holds an office that day, or the office before his name, if it is a high one or nobody else of the tables
    is called so. Else the article's main state, which he visits, would be taken for his."""
    start = _title_end(phrase)
    key = " ".join(token.key for token in phrase.tokens[start:])
    people = load_gazetteer().surnames.get(key, ())
    town = best_city(key) if start == 0 else None
    if on is None or not phrase.tokens[-1].raw[:1].isupper() or (town and town.population >= LARGE_TOWN):
        return None
    match = Match(start, len(phrase.tokens), key, people)
    titled = holders(phrase, match, people)
    held = [entry for entry in titled or meant(phrase, match, people, True) if entry.holds(on)]
    named = {entry.code for entry in people} & {code for code, _ in index.counts}
    if named or len({entry.name for entry in held}) != 1 or any(has_namesake(index, entry) for entry in people):
        return None
    best = max(held, key=lambda entry: entry.rank)
    is_his = bool(phrase.roles) and len({entry.name for entry in people}) == 1
    fits = bool(titled) or not phrase.roles or _is_short_for(phrase.roles[0].key, best)
    why = f"{describe(best, on)}; the only one of that name in office"
    return Reading(best.name, best.code, best.sectors, why, best) if fits and (is_his or best.rank >= MINISTER) else None


def _title_end(phrase: Phrase) -> int:
    """Where the title or the form of address ends that begins the phrase, with words behind it."""
    first = phrase.roles[0] if len(phrase.roles) == 1 else None
    end = first.end if first and first.start == 0 else int(phrase.tokens[0].key in ADDRESS and not phrase.roles)
    return end if end < len(phrase.tokens) else 0


def _is_short_for(title: str, entry: Entry) -> bool:
    """'Secretary' of a secretary of state, 'Minister' of a foreign minister; a prime minister is not called so."""
    return title in ("secretary", "minister") and title in entry.detail.split(" ") and entry.rank <= MINISTER
