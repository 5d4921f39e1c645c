"""Whether another bears the surname of an office holder in an article: "Ada Macron"; whether one is told of whom nobody has
heard."""

from bisect import bisect_left
from collections.abc import Sequence

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.leaders import nicknames
from dateline.actors.tables import Entry
from dateline.actors.towns import KNOWN
from dateline.actors.words import Token, fold, key_of
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.lookups import role_ends, spelt_so, state_ends
from dateline.resolve.name_forms import STOPS, goes_on, is_in_heading
from dateline.resolve.no_given_names import is_no_given_name

__all__ = ["has_namesake", "has_namesake_behind", "is_introduced", "is_town_told"]

AT_WORK = frozenset(("AGR", "EDU", "LAB", "MED", "REF"))  # not "Lund, a billionaire", "Lund, a nationalist"


def has_namesake(index: ArticleIndex, entry: Entry) -> bool:
    """Whether the article has the surname, in as many words as it says ("Perez Molina"), behind a word with a capital that is no
    title, nor has it for another reason: another given name."""
    family, own, short = _family_names(entry), key_of(entry.name).split(" "), nicknames().get(entry.name, ())
    ends = role_ends(index) | state_ends(index) if short else role_ends(index)  # 'the Saudi MBS'
    called = (*(spelt_so(index).get(word, ()) for word in family), *(index.written.get(word, ()) for word in short))
    for at in sorted({at for places in called for at in places}):
        token = index.tokens[at]
        first = _first_word(index.tokens, at, own) if token.raw in family or token.key in short else 0
        before = index.tokens[first - 1] if first else None
        is_name = before is not None and before.raw[:1].isupper() and before.key not in STOPS and _is_word(before.raw)
        # "Mahmoud Ahmadi-Nejad", "Ahmed bin Salman" of a longer name; not "Aung Kyi"
        is_own = before is not None and before.key in own and (token.key in short or first < at)
        if is_name and not is_own and first not in ends and not is_no_given_name(index, first - 1):
            return True
    return False


def is_town_told(index: ArticleIndex, people: Sequence[Entry]) -> bool:
    """Whether the surname of the people is that of a well-known town whose state the article names, and it names none of theirs:
    'Lagos' in an article of Nigeria is not Ricardo Lagos of Chile."""
    states, key = [code for code, _ in index.counts], fold(people[0].name.rpartition(" ")[2])
    if not {entry.code for entry in people}.isdisjoint(states):
        return False
    city = best_city(key, tuple(states[:3]))
    return city is not None and fold(city.name) == key and city.population >= KNOWN and city.country in states


def has_namesake_behind(index: ArticleIndex, entry: Entry) -> bool:
    """Whether the article has another given name behind the surname of somebody called by his first word: "Wang Bo", where he is
    Wang Yi; in a heading any word may have its capital: "Wang Warns Oman"."""
    family = entry.name.split(" ")[0]
    given = key_of(entry.name).split(" ")[1:2]
    places = spelt_so(index).get(family, ()) if family in _family_names(entry) and given else ()
    return any(
        goes_on(index, at) and [index.tokens[at + 1].key] != given and not is_in_heading(index, at)
        for at in places
        if all(match.start != at for match in index.names_within(at, at + 1))
    )


def _first_word(tokens: Sequence[Token], at: int, own: Sequence[str]) -> int:
    """Where the name begins whose last word stands at `at`: with those words before it that stand so in his own name."""
    for word in reversed(own[:-1]) if tokens[at].key == own[-1] else ():
        if at == 0 or tokens[at - 1].key != word:
            break
        at -= 1
    return at


def _is_word(raw: str) -> bool:
    return raw.translate(dict.fromkeys(map(ord, "-'’"))).isalpha()


def _family_names(entry: Entry) -> set[str]:
    """The last word of a name, and the first one where it is called by that: Moon of "Moon Jae-in"."""
    words = entry.name.split(" ")
    is_called_by_first = entry in load_gazetteer().surnames.get(key_of(words[0]), ())
    return {words[0], words[-1]} if is_called_by_first else {words[-1]}


def is_introduced(index: ArticleIndex, at: int) -> bool:
    """Whether a name at a character is told as somebody's of whom nobody has heard: "Mustafa, a baker from Adana", "Lund, a
    nurse"; not "Lund, a Lutheran"."""
    here = bisect_left(index.tokens, at, key=lambda token: token.start)
    behind = index.tokens[here + 1 : here + 8]
    keys = [token.key for token in behind]
    if keys[:1] != [","] or keys[1:2] not in (["a"], ["an"]) or keys[2:3] == ["former"] or not behind[2:3]:
        return False
    words = keys[2 : next((n for n, key in enumerate(keys) if n > 1 and key in (",", ".")), len(keys))]
    is_at_work = any(r.role.sector in AT_WORK and here + 2 < r.start < here + 3 + len(words) for r in index.roles)
    return behind[2].raw[0].islower() and ("from" in words or is_at_work)
