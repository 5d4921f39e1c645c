"""'The ministers' behind "the ministers of Chad, Mali and Niger": those of each of the states of the list."""

from collections.abc import Sequence

from dateline.actors.sectors import COUNTRIES
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex

__all__ = ["same_of_each"]

FORMS = frozenset(("the", "republic", "state", "kingdom", "of", "from"))  # before the name of a state in its full name
SUBJECTS = word_set("subjects_of_ministries") | {"and"}
MEMBERS = frozenset(COUNTRIES) - {"adjective", "people"} | {"organisation"}
BETWEEN = frozenset((",", "and"))
ARMED = frozenset(("PRM", "REB", "UAF"))  # "the rebels of Chad" are not Chad's
NEAR = 2  # sentences before it in which the list may stand


def same_of_each(words: Sequence[str], at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """Those whom the article called so last, if it hung a list of states on them. Empty: the words are no noun for people with
    'the', or the last of them are of one state, or not told of just before."""
    noun, tokens = list(words[1:]), index.tokens
    if words[0] != "the" or not noun or not noun[-1].endswith("s"):
        return ()
    role = next((role for role in index.roles if [t.key for t in tokens[role.start : role.end]] == noun), None)
    if role is None or role.role.sector in ARMED:
        return ()
    size, sentence = len(noun), max(0, index.sentence_of(at) - NEAR)
    near = range(index.token_at(index.sentences[sentence]), index.token_at(at))
    last = next((n for n in reversed(near) if [t.key for t in tokens[n : n + size]] == noun), None)
    is_near = last is not None and tokens[max(last - 1, 0)].key != "prime"
    states = _states_behind(index, last + size) if last is not None and is_near else {}
    sector = role.role.sector
    return tuple(Actor(f"{' '.join(noun)} of {name}", code, sector, (sector,), "") for code, name in states.items())


def _states_behind(index: ArticleIndex, at: int) -> dict[str, str]:
    """The states by their codes, two or more, of a list that 'of' or 'from' hangs on the noun which ends at the token `at`."""
    tokens, found = index.tokens, dict[str, str]()
    starts = {match.start: match for match in index.names}
    if tokens[at].key == "of" and tokens[at + 1].key in SUBJECTS:
        at += 1
        while tokens[at].key in SUBJECTS and at + 1 < len(tokens):
            at += 1
    if tokens[at].key not in ("of", "from"):
        return {}
    is_ended = False
    while at < len(tokens) and (tokens[at].key in BETWEEN or tokens[at].key in FORMS or at in starts):
        if tokens[at].key == "," and is_ended:
            break  # "of Chad and Mali, Peru said"
        is_ended = is_ended or tokens[at].key == "and"
        match = starts.get(at)
        state = next((e for e in match.entries if e.kind in MEMBERS), None) if match else None
        if match and (state is None or state.code is None):
            break
        if match and state:
            found[str(state.code)] = state.name
        at = match.end if match else at + 1
    is_owner = at < len(tokens) and tokens[at].key == "'s"  # "of Chad and Mali's army"
    return found if len(found) > 1 and not is_owner else {}
