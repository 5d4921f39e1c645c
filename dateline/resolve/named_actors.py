"""People and states that an article names, whether or not they are arguments: antecedents of later pronouns. Of people no table
knows, those with a title or an apposition: "Ghanaian judge Esi Mensah", "Esi Mensah, a judge"."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from dateline.actors.gazetteer import Gazetteer
from dateline.actors.phrases import BREAKS, RoleMatch
from dateline.actors.tables import Entry
from dateline.actors.tenures import choose_person, standing
from dateline.actors.words import Token, word_set
from dateline.records import Actor
from dateline.resolve.antecedents import named_in_full
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.bodies import BODY_NOUNS, THE_POPE
from dateline.resolve.earlier import Earlier
from dateline.resolve.lookups import role_ends, within_names, within_phrases
from dateline.resolve.name_forms import STOPS, title_start

__all__ = ["named_actors"]

TITLES = word_set("titles") | word_set("short_titles")
APPOSITION = 8  # tokens of ', a retired judge from Oslo,' in which its role noun must stand
LONGEST = 4  # words of a personal name


def named_actors(
    index: ArticleIndex, gazetteer: Gazetteer, on: date | None, read: Callable[[Sequence[Token]], Actor]
) -> Iterator[Earlier]:
    """People of the tables, by full name, a later surname or one behind an office; people whom a title or an apposition
    introduces, the pope, read by `read`; states."""
    for match in index.names:
        people = tuple(entry for entry in match.entries if entry.kind == "person")
        if people:
            yield Earlier(index.tokens[match.start].start, _actor(people, on), True, False)
        elif match.key in THE_POPE and "'s" not in [token.key for token in index.tokens[match.end : match.end + 1]]:
            yield Earlier(index.tokens[match.start].start, read(index.tokens[match.start : match.end]), True, False)
    yield from _surnames(index, gazetteer, on, read)
    yield from _introduced(index, read)
    for mention in index.mentions:
        if mention.kind not in ("person", "adjective"):
            actor = Actor(mention.name, mention.code, "GOV", ("GOV",), f"{mention.kind} named in the article")
            yield Earlier(mention.at, actor, False, mention.kind == "people")


def _surnames(
    index: ArticleIndex, gazetteer: Gazetteer, on: date | None, read: Callable[[Sequence[Token]], Actor]
) -> Iterator[Earlier]:
    """Surnames of people of the tables whom the article names in full elsewhere, or by their office ("President Putin")."""
    inside, titled = within_names(index), within_phrases(index)
    offices = role_ends(index)
    by_office: dict[str, Actor] = {}
    for at, token in enumerate(index.tokens):
        people = gazetteer.surnames.get(token.key, ()) if at not in inside and token.raw[:1].isupper() else ()
        named = named_in_full(index, people, token.start)
        if named:
            yield Earlier(token.start, _actor(named, on), True, False)
            continue
        beside = [_is_name(index.tokens[n]) for n in (at + 1, at - 1) if 0 <= n < len(index.tokens) and n not in titled]
        if people and at in offices and not any(beside):
            actor = read(index.tokens[title_start(index, at, titled) : at + 1])
            by_office |= {token.key: actor} if _is_the_only(actor, people, on) else {}
        if token.key in by_office and not any(beside):  # no other Putin, nor 'Ahmed' of "spokesman Ahmed Jamal"
            yield Earlier(token.start, by_office[token.key], True, False)


def _is_the_only(actor: Actor, people: tuple[Entry, ...], on: date | None) -> bool:
    """Whether the actor is a person of the tables by his surname, and nobody else of that surname is in office for his state."""
    held = {entry.name for entry in people if entry.code == actor.code and entry.holds(on)}
    return any(actor.reason.startswith(f"{entry.name}, ") for entry in people) and held <= {actor.name}


def _introduced(index: ArticleIndex, read: Callable[[Sequence[Token]], Actor]) -> Iterator[Earlier]:
    """People that no table knows: a capitalised name behind a title or role noun, or before an apposition, and the bare
    surname after that."""
    taken = within_phrases(index)
    titled = {
        role.end for role in index.roles if index.tokens[role.end - 1].key not in BODY_NOUNS and _is_singular(index, role.end)
    }
    known: dict[str, Actor] = {}
    at = 0
    while at < len(index.tokens):
        end = at
        while end < len(index.tokens) and end - at < LONGEST and end not in taken and _is_name(index.tokens[end]):
            end += 1
        if end == at:
            at += 1
            continue
        surname = _bare(index.tokens[end - 1].key)
        title = at > 0 and index.tokens[at - 1].key in TITLES
        full = end - at > 1 and (at in titled or _has_apposition(index, end))
        if (full or title) and surname not in known and surname not in BODY_NOUNS:
            known[surname] = read(index.tokens[at:end])
        if surname in known and (full or title or end - at == 1):
            yield Earlier(index.tokens[at].start, known[surname], True, False)
        at = end


def _is_name(token: Token) -> bool:
    if token.raw.isupper():  # an acronym or a headline; 'I'
        return False
    begins = _bare(token.raw)
    return begins[:1].isupper() and begins[0].isalpha() and token.key not in STOPS and token.key not in TITLES


def _bare(name: str) -> str:
    """ "Tarek el-Molla" is called Molla."""
    return name.removeprefix("el-").removeprefix("al-")


def _is_singular(index: ArticleIndex, end: int) -> bool:
    return not index.tokens[end - 1].key.endswith("s")


def _has_apposition(index: ArticleIndex, at: int) -> bool:
    """', a retired judge', ', who', ', 42,' behind the token before `at`."""
    tokens = index.tokens[at : at + APPOSITION]
    if len(tokens) < 3 or tokens[0].key != ",":
        return False
    if tokens[1].key == "who" or (tokens[1].raw.isdigit() and tokens[2].key == ","):
        return True
    if tokens[1].key not in ("a", "an", "the"):
        return False
    end = next((n for n, token in enumerate(tokens[1:], 1) if token.key in (",", ".", ";") or token.key in BREAKS), len(tokens))
    low, high = bisect_right(index.roles, at, key=_start), bisect_left(index.roles, at + end, key=_start)
    roles = index.roles[low:high]
    return any(index.tokens[role.end - 1].key not in BODY_NOUNS and _is_singular(index, role.end) for role in roles)


def _start(role: RoleMatch) -> int:
    return role.start


def _actor(people: tuple[Entry, ...], on: date | None) -> Actor:
    """The person as the day has it: out of office is ELI."""
    tenures = choose_person(people, on)
    sectors = standing(tenures, on) or ("UNK",)
    return Actor(tenures[0].name, tenures[0].code, sectors[0], sectors, "in the article")
