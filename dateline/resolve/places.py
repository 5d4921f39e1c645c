"""Places: town, region or state of a phrase, with coordinates in degrees (WGS 84), by a gazetteer that needs no service."""

import re
from collections.abc import Mapping, Sequence

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import Match, load_gazetteer, scan
from dateline.actors.senses import codes_meant, sense_of
from dateline.actors.tables import state_names
from dateline.actors.town_names import codes_in, in_other_name, of_city, region_around, regions, town_named
from dateline.actors.words import Token, fold, key_of, tokenize, word_set
from dateline.records import Place
from dateline.resolve.articles import BODIES, index_article
from dateline.resolve.seats import seat, seats, state_at_its_seat

__all__ = ["BY_ADJECTIVE", "NOT_THERE", "article_countries", "dateline_place", "place_of_state", "resolve_place"]

_HEAD = re.compile(
    r"^\s*(?P<place>(?!M(?:R|RS|S)\b)[A-Z](?:[^\W\d_a-z]|['’. -])*[^\W\d_a-z.]\.?(?:, [A-Z][\w'’. ]+?)?)"  # KABUL, Afghanistan
    r"(?:,? \(?(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)\)?)?\s*(?:\([^)]{2,30}\)\s*)?(?:(?:—|–|--|-)(?:\s|$)|(?P<colon>:) )",
    re.MULTILINE,
)
_AT_THE_HEAD = 300  # characters
PARTICLES = word_set("name_particles")
SENT_ABROAD = word_set("sent_abroad")
SEA = "a sea"  # why blocked.csv lists a water that is called by a town or a state: "the Gulf of Aden"
BY_ADJECTIVE = "the state by its adjective"  # a reason
NOT_THERE = "whose the embassy or ship is, or whom somebody serves: not where"  # a reason; such a state is the place of no event


def article_countries(text: str) -> tuple[str, ...]:
    """ISO 3166 alpha-3 codes of the states that the article names (by name, people, capital, institution or leader),
    the most named first; of equals the first named first."""
    return tuple(code for code, _ in index_article(text).counts)


def resolve_place(phrase: str, countries: Sequence[str], text: str | None = None) -> Place:
    """The narrowest place that the phrase names: a town before a region before a state. `countries` (see
    `article_countries`) decide between towns of one name. An unknown place keeps its words and says why."""
    place = _other_sense(phrase, text) or seat(phrase, countries, text) or _at_home(phrase, countries)
    place = place or _listed(phrase) or town_named(phrase, tuple(countries))
    if place:
        return place
    tokens = [token for token in tokenize(phrase) if token.key != "the"]
    named = _parts(tokens, tuple(countries), text)
    if named:
        return named
    return Place(phrase.strip(), None, reason="unknown: no place of the gazetteer in the phrase")


def dateline_place(text: str) -> Place | None:
    """The place in capitals at the head of an article ('GENEVA, June 16 (Agency) - ...'), None where there is none; below a
    title or before a colon ('GENEVA: ...') a town."""
    for match in _HEAD.finditer(text[:_AT_THE_HEAD]):
        name, _, around = match["place"].strip(" ,").partition(", ")
        codes, name = codes_in(around), _title(name.rstrip("."))
        told = town_named(f"{name}, {around}", codes) if codes else None
        place = told if told and told.country in codes else resolve_place(name, codes)
        town = best_city(fold(name))
        is_town = place.precision == "city" or (town is not None and town.country == place.country)  # Singapore is both
        if place.country and (is_town or not (match.start() or match["colon"])):
            return place
    return None


def place_of_state(code: str, reason: str) -> Place | None:
    """A state as a place, by its code; None for a code that is no state's."""
    name = state_names().get(code)
    return state_at_its_seat(name, code, reason) if name else None


def _other_sense(phrase: str, text: str | None) -> Place | None:
    """An ambiguous name that the article's other words turn ('Georgia' beside Atlanta is the U.S. state, 'Tripoli' beside Beirut
    no capital, 'Salvador' beside Bahia no state)."""
    key = key_of(phrase)
    entries = load_gazetteer().names.get(key)
    if not text or not entries or entries[0].kind not in ("country", "capital"):
        return None
    entry = sense_of(Match(0, 1, key, entries), None, text)
    if entry is None or entry.name == entries[0].name:
        return None
    town = best_city(fold(phrase), named=(str(entry.code),)) if entry.code != entries[0].code else None
    if entries[0].kind == "capital" or (town and town.country == entry.code):
        return of_city(town) if town else None
    return Place(phrase.strip(), entry.code, precision="region", reason=entry.detail)


def _at_home(phrase: str, countries: Sequence[str]) -> Place | None:
    """What a name means at home, in an article that tells of that state most: 'Victoria' a state of Australia or the capital
    of the Seychelles, 'Punjab' the Indian one."""
    if any(entry.kind == "country" for entry in load_gazetteer().names.get(key_of(phrase), ())):
        return None  # Singapore, of whatever article
    for code in countries[:1]:
        if fold(phrase) == fold(seats().get(code, "")):
            return seat("the capital", (code,), None)
        name = f"{key_of(phrase)} ( {key_of(state_names().get(code, ''))} )"
        return _listed(name) if name in load_gazetteer().names else None
    return None


def _listed(phrase: str) -> Place | None:
    """A state, capital or region of our own tables, by its whole name."""
    key = key_of(phrase)
    entries = load_gazetteer().names.get(key) or load_gazetteer().names.get(key.removeprefix("the ")) or ()
    states = {entry.code for entry in entries if entry.kind == "country"}
    # Gaza acts as Palestine, and lies elsewhere than its capital
    for entry in sorted(entries, key=lambda e: not (e.kind == "region" and e.name in regions() and e.code in states)):
        if entry.kind == "capital" and entry.code:
            city = best_city(fold(entry.name.split(",")[0]), named=(entry.code,))
            return of_city(city) if city else Place(entry.name, entry.code, reason="capital")
        if entry.kind == "disputed" or (entry.kind == "region" and entry.name in regions()):
            lat, lon = regions().get(entry.name, (None, None))
            return Place(entry.name, entry.code, lat, lon, "region", entry.detail)
        if entry.kind == "country" and entry.code and entry.code not in BODIES:
            return state_at_its_seat(entry.name, entry.code, entry.detail)
    return None


def _parts(tokens: Sequence[Token], countries: tuple[str, ...], text: str | None) -> Place | None:
    """The first town, else region, else state inside a longer phrase ('the Syrian city of Aleppo')."""
    found = scan(tokens, load_gazetteer())
    owners = [match for match in found if _is_owner(match, tokens)]
    names = [match for match in found if match not in owners and not _ends_name(match, tokens)]
    listed = [_listed(match.key) for match in names]
    own = {(m.start, m.end): place for m, place in zip(names, listed, strict=True) if place and place.precision == "region"}
    adjectives = tuple(code for match in names for code in codes_meant(match, text))
    seas = {at for match in names if match.entries[0].detail == SEA for at in range(match.start, match.end)}
    for at in (at for at in range(len(tokens)) if at not in seas):
        for length in (3, 2, 1):
            words = tokens[at : at + length]
            if len(words) == length and all(word.raw[:1].isupper() for word in words):
                place = town_named(" ".join(word.raw for word in words), countries, adjectives)
                if place and in_other_name(tokens, at, at + length, place, countries):
                    continue
                if place and _is_region(place, own, tokens, at, at + length):
                    continue
                if place and (not adjectives or place.country in adjectives):
                    return region_around(place, tokens[at + length :])
    places = [place for place in listed if place]
    if places:
        return min(places, key=lambda place: ("city", "region", "country").index(place.precision or "country"))
    codes = adjectives or tuple(code for match in owners for code in codes_meant(match, text))
    name = state_names().get(codes[0]) if codes else None
    return state_at_its_seat(name, codes[0], BY_ADJECTIVE if adjectives else NOT_THERE) if name else None


def _is_owner(match: Match, tokens: Sequence[Token]) -> bool:
    """Whether a name says whose an embassy or a ship is ("the Peruvian embassy"), or is that of a person and nothing more."""
    kind, before = match.entries[0].kind, [token.key for token in tokens[max(0, match.start - 2) : match.start]]
    if kind == "person":
        return match.end - match.start == len(tokens)
    is_owned = any(token.key in SENT_ABROAD for token in tokens[match.end : match.end + 3])
    return kind in ("adjective", "country", "people") and (is_owned or (before[1:] == ["of"] and before[0] in SENT_ABROAD))


def _ends_name(match: Match, tokens: Sequence[Token]) -> bool:
    """Whether a capital's name ends another name, behind its particle: "Vila da Praia"."""
    is_behind = match.start > 1 and tokens[match.start - 1].key in PARTICLES and tokens[match.start - 2].raw[:1].isupper()
    return is_behind and match.entries[0].kind == "capital"


def _is_region(town: Place, own: Mapping[tuple[int, int], Place], tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a town's name is, as by itself, that of a region of ours ("southern Gaza" is not in the city), or part of one."""
    if any(start <= at and end <= stop and (start, stop) != (at, end) for start, stop in own):
        return True  # the Darien Gap is not in Gap
    region, is_city = own.get((at, end)), at > 1 and tokens[at - 2].key in ("city", "town")
    return region is not None and region.country == town.country and not is_city


def _title(name: str) -> str:
    return " ".join(word[:1] + word[1:].lower() for word in name.split(" ")) if name.isupper() else name
