"""Role phrases and surnames read by the article: 'the ministry' behind "Azerbaijan's Defense Ministry" is the last body of that
noun; 'Kim' beside "Kim Jong Un" is he, where no other of that surname is told of."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date

from dateline.actors.phrases import Phrase, RoleMatch
from dateline.actors.reading_names import Reading
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import Entry
from dateline.actors.tenures import NEWS, days_away
from dateline.actors.words import Token
from dateline.resolve.articles import ArticleIndex, main_state
from dateline.resolve.lookups import people_named, within_names
from dateline.resolve.name_forms import name_tokens
from dateline.resolve.opposite_numbers import opposites_of
from dateline.resolve.surname_bearers import has_namesake, has_namesake_behind, is_introduced, is_town_told

__all__ = ["believed", "name_behind", "named_in_full", "same_noun"]

STATE_NOUNS = frozenset(("state", "country", "nation"))  # said again, it is that of its own paragraph
OFFICES = frozenset(("president", "minister", "king", "leader", "premier", "chancellor", "secretary", "spokesman", "ambassador"))
# Who is called 'the envoy' or 'the diplomat' when told of again.
ENVOYS = frozenset(("ambassador", "consul general", "envoy", "high commissioner", "special envoy"))
CALLED_SO = frozenset(("diplomat", "envoy"))
OF_ITS_OWN = frozenset(("prime minister", "deputy prime minister", "secretary general"))  # no minister, no general
OWNED_BY = frozenset(("army", "city", "government", "group", "junta", "militia", "party", "province", "regime", "region"))
NEAR = 400  # characters within which a role noun repeats the one before it, whatever state the article is about
FORMS = frozenset(("the", "republic", "state", "kingdom", "of"))  # of a state in its full name
LONGEST_FORM = 5  # 'of the Republic of Mali'


def name_behind(index: ArticleIndex, phrase: Phrase, at: int) -> Sequence[Token]:
    """The name in apposition behind a phrase ('Syria's chief ally' before ', Russia,'), or the phrase where there is none."""
    end = phrase.tokens[-1].end if phrase.tokens[0].start >= at > 0 else at + phrase.tokens[-1].end
    here = index.token_at(end)
    comma = here < len(index.tokens) and index.tokens[here].key == ","
    name = next((match for match in index.names if comma and match.start == here + 1), None)
    return index.tokens[name.start : name.end] if name else phrase.tokens


def same_noun(index: ArticleIndex, phrase: Phrase, at: int, read: Callable[[list[Token]], Reading]) -> Reading | None:
    """'the ministry': the last body before it with that noun that says whose it is ('Azerbaijan's Defense Ministry'). Far from
    it, 'the military' is rather that of the state which most of the article is about. 'Defense Minister Asif' by himself is the
    one of "Pakistan's defense minister" just before, 'the envoy' the ambassador told of last, bare 'police' those named last."""
    head = [role for role in phrase.roles if role.start < phrase.cut]
    is_titled = bool(head) and head[0].start == 0 and bool(name_tokens(phrase))
    is_police = [token.key for token in phrase.tokens] == ["police"]
    is_told = is_titled or is_police or phrase.tokens[0].key in ("the", "this", "that")
    if not head or not is_told or _is_owned(phrase, head[-1]) or (is_titled and opposites_of(phrase, at, index)):
        return None
    office = [token.key for token in phrase.tokens[head[0].start : head[0].end]]
    noun = office[-1] if is_titled else phrase.tokens[head[-1].end - 1].key
    others = OF_ITS_OWN - {head[-1].key}
    main = main_state(index)
    named = within_names(index)
    is_again = noun in CALLED_SO and [token.key for token in phrase.tokens] == ["the", noun]
    for role in reversed(_called_by(noun, at, index, is_again=is_again)):
        if role.key in others:
            continue
        is_far = at - index.tokens[role.start].start > NEAR and not is_police
        if is_titled and (is_far or [token.key for token in index.tokens[role.start : role.end]] != office):
            continue
        start = role.start
        while start > 0 and role.start - start < 5 and (start - 1 in named or index.tokens[start - 1].key == "'s"):
            start -= 1
        end = role.end if is_far or start < role.start else _owner_behind(index, role.end)
        if start < role.start or end > role.end:
            found = read(list(index.tokens[start:end]))
            is_elsewhere = index.paragraph_of(index.tokens[role.start].start) != index.paragraph_of(at)
            if (is_far and main not in (None, found.code)) or (noun in STATE_NOUNS and is_elsewhere):
                continue
            if found.code and found.entry and (noun not in OFFICES or found.entry.kind in (*COUNTRIES, "person")):
                return found
    return None


def _owner_behind(index: ArticleIndex, at: int) -> int:
    """Where the name of the state ends that 'of' hangs on the role noun that ends at `at`: 'the Government of the Republic of
    Mali'. `at`: none does, or one of several ('of Mali and Niger'), or the state owns something else ("of Mali's army")."""
    tokens, state = index.tokens, next(iter(index.names_within(at, at + LONGEST_FORM)), None)
    if state is None or tokens[at].key != "of" or not FORMS.issuperset(token.key for token in tokens[at : state.start]):
        return at
    behind = [token.key for token in tokens[state.end : state.end + 1]]
    is_state = any(entry.kind in ("country", "capital") for entry in state.entries)
    return state.end if is_state and behind not in (["and"], ["or"], ["'s"]) else at


def _is_owned(phrase: Phrase, head: RoleMatch) -> bool:
    """Whether it is of a body or a part of a state that is not named: "the regime's forces" are none of a militia."""
    keys = [token.key for token in phrase.tokens[: head.start]]
    return "'s" in keys and keys[keys.index("'s") - 1] in OWNED_BY


def _called_by(noun: str, at: int, index: ArticleIndex, *, is_again: bool) -> list[RoleMatch]:
    """The roles before a character that have the noun; of 'the envoy', if nobody else is called so, the ambassadors."""
    before = [role for role in index.roles if index.tokens[role.start].start < at]
    same = [role for role in before if index.tokens[role.end - 1].key == noun]
    is_new = any(index.tokens[role.start - 1].key != "the" or role.key != noun for role in same if role.start)
    return same if is_new or not is_again else [role for role in before if role.key in ENVOYS]


def believed(index: ArticleIndex, on: date | None, at: int, people: tuple[Entry, ...], is_titled: bool) -> tuple[Entry, ...]:
    """The office holders whom a bare surname at a character may mean: who is named in full, else those whose state or body the
    article names, and nobody else of that surname. Who was long out of office by then needs it as a title. A town of that name
    in an article of its state is nobody."""
    if named := named_in_full(index, people, at):
        return named
    if people and not is_titled and is_town_told(index, people):
        return ()
    recent = {e.name for e in people if is_titled or on is None or days_away(e, on) <= NEWS.days}
    is_known = is_titled or not is_introduced(index, at)
    meant = {entry.name for entry in people if entry.name in recent and _is_believable(index, entry, on, is_known)}
    if not is_titled:
        meant = {entry.name for entry in people if entry.name in meant and not has_namesake_behind(index, entry)}
    return tuple(entry for entry in people if entry.name in meant)


def named_in_full(index: ArticleIndex, people: tuple[Entry, ...], at: int) -> tuple[Entry, ...]:
    """Those of the people whose full name the article has: of several the one named last before the character; nobody named only
    later, where another of that surname stands before it in full."""
    names = {entry.name for entry in people if entry.name in index.people}
    if not names:
        return ()
    places = {name: people_named(index)[name] for name in names}
    last = {name: starts[bisect_left(starts, at) - 1] for name, starts in places.items() if starts[0] < at}
    first = {name: starts[0] for name, starts in places.items()}
    latest, foremost = max(last.values(), default=-1), min(first.values())
    before = {name for name, start in last.items() if start == latest}
    then = {name for name, start in first.items() if start == foremost}
    chosen = before or then
    return tuple(entry for entry in people if entry.name in chosen)


def _is_believable(index: ArticleIndex, entry: Entry, on: date | None, is_known: bool) -> bool:
    if on and entry.start and entry.start - on > NEWS:
        return False
    is_told = any(mention.code == entry.code for mention in index.mentions) or (entry.rank == 3 and is_known)
    return is_told and not has_namesake(index, entry)
