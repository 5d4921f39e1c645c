"""Names that no table knows: their words, and their fuller forms elsewhere in the article, with titles or an apposition."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from dateline.actors.apposed_people import apposed_person
from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import ARTICLES, BREAKS, PREPOSITIONS, Phrase, covered, parse
from dateline.actors.reading_names import Reading
from dateline.actors.words import LINKS, Token, word_set
from dateline.calendar_names import DATE_WORDS
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.clauses import begins_predicate
from dateline.resolve.lookups import within_phrases
from dateline.resolve.no_given_names import is_no_given_name

__all__ = ["STOPS", "called", "fuller_forms", "goes_on", "is_another", "is_in_heading", "name_tokens", "title_start"]

STOPS = PREPOSITIONS | LINKS | ARTICLES | (BREAKS - {"based"}) | word_set("name_stops")
BEFORE = word_set("before_names")
HELD = frozenset(("detained", "exiled", "jailed"))  # of BEFORE, and verbs
OPENERS = PREPOSITIONS | {"following", "despite"}
HIS_OWN = frozenset(("as", "becoming", "being", "named", "appointed", "elected"))
HANGING = frozenset(("of", "for", "to"))  # what hangs a state or a body on an office
CAPITALISED = 4  # letters of a word that has a capital in a heading
WIDTH = 9  # tokens to each side of a name that may say who it is


def name_tokens(phrase: Phrase) -> tuple[Token, ...]:
    """The capitalised words of the head part that no table and no role explains: an unknown name."""
    taken = covered(phrase.names, phrase.roles)
    free = [at for at in range(phrase.cut) if at not in taken]
    words = [phrase.tokens[at] for at in free if _is_capitalised(phrase.tokens[at]) and phrase.tokens[at].key not in STOPS]
    return tuple(word for word in words if word.raw[0].isalpha())


def _is_capitalised(token: Token) -> bool:
    """'Golani', 'al-Golani'."""
    return token.raw[:1].isupper() or (token.raw.partition("-")[2][:1].isupper() and token.raw[:2] in ("al", "el"))


def is_in_heading(index: ArticleIndex, at: int) -> bool:
    """Whether all longer words of the sentence of a token have capitals."""
    number = index.sentence_of(index.tokens[at].start)
    start, end = index.sentences[number], (*index.sentences, len(index.text))[number + 1]
    return all(word[0].isupper() for word in index.text[start:end].split() if len(word) >= CAPITALISED and word[0].isalpha())


def fuller_forms(index: ArticleIndex, name: Sequence[Token]) -> Iterator[list[Token]]:
    """Other mentions of an unknown name with what stands around them, the first mention first: the words before it
    ('Russian Deputy Foreign Minister Sergei Ryabkov'), the office behind whose comma it stands ('the Iraqi envoy, Bo Berg'),
    else the apposition after it (', a Bahraini activist,'); at last the person
    of the tables whose given name it is."""
    last = name[-1].key
    titled = within_phrases(index)
    for at in (at for key in (last, f"al-{last}", f"el-{last}") for at in index.written.get(key, ())):
        if not _is_capitalised(index.tokens[at]) or _is_namesake(index, at, name):
            continue
        start = title_start(index, at, titled)
        if start < at:
            yield list(index.tokens[start : at + 1])
        office = _office_before(index, start, at, titled)
        if office:
            yield office
            continue
        apposition = _apposition(index.tokens, at + 1)
        if apposition:
            yield apposition
    if len(name) == 1:
        yield from _by_given_name(index, last)


def called(phrase: Phrase, reading: Reading, found: Reading) -> str:
    """The full name of a person of the tables whose given name is all of the phrase ('Saddam'), else the phrase's own."""
    is_person = found.entry is not None and (found.entry.kind, found.entry.name) == ("person", found.name)
    return found.name if is_person and len(phrase.tokens) == 1 else reading.name


def _by_given_name(index: ArticleIndex, given: str) -> Iterator[list[Token]]:
    """The full name that begins with it, if the article has one person of that given name: 'Saddam' of "Saddam Hussein"."""
    tokens = index.tokens
    starts = [at for at in index.written.get(given, ()) if at + 1 < len(tokens) and _is_capitalised(tokens[at + 1])]
    named = (match for at in starts for match in index.names_within(at, at + 1))
    full = {match.start: match for match in named if any(entry.kind == "person" for entry in match.entries)}
    people = {match.key for at in starts if (match := full.get(at)) and match.end - at > 1}
    if len(people) == 1 and all(at in full for at in starts):
        yield list(tokens[full[starts[0]].start : full[starts[0]].end])


def _office_before(index: ArticleIndex, start: int, at: int, titled: AbstractSet[int]) -> list[Token]:
    """The words of the office, its comma and the name from `start` to `at`, where the name is its apposition: 'the envoy of Iraq,
    Bo Berg'. Of a list ('the envoy, Bo Berg and Ada Lind') that is not told."""
    tokens, comma = index.tokens, start - 1
    is_listed = at + 1 < len(tokens) and tokens[at + 1].key in ("and", "or")
    if comma < 1 or tokens[comma].key != "," or is_listed or _begins_the_clause(index, comma, at):
        return []
    first = comma
    while first > 0 and comma - first < 2 * WIDTH and _goes_before(index, first - 1, titled):
        first -= 1
        if tokens[first].key in ARTICLES and (first == 0 or tokens[first - 1].key not in HANGING):
            break
    form = list(tokens[first : at + 1])
    return form if first < comma and apposed_person(parse(form, load_gazetteer()), load_gazetteer()) else []


def _begins_the_clause(index: ArticleIndex, comma: int, last: int) -> bool:
    """Whether the name behind the first comma is the subject, in a sentence that begins with a preposition: "After a meeting with
    Turkey's foreign minister, Lavrov left"; not "Before becoming Turkey's foreign minister, Ada Lind left"."""
    begin = index.sentences[index.sentence_of(index.tokens[last].start)]
    words = [token.key for token in index.tokens[index.token_at(begin) : comma]]
    is_opened = words[:1] != [] and words[0] in OPENERS and not HIS_OWN.intersection(words)
    behind = index.tokens[last + 1 : last + 2]
    return is_opened and "," not in words and behind != () and behind[0].raw.islower() and behind[0].raw.isalpha()


def _goes_before(index: ArticleIndex, at: int, titled: AbstractSet[int]) -> bool:
    """Whether the token is still a word of the office: 'the Iraqi envoy to Peru'."""
    return index.tokens[at].key in HANGING | ARTICLES or _belongs(index, at, titled)


def is_another(form: Phrase, name: Sequence[Token]) -> bool:
    """The next member of a list is no apposition: it holds a name of its own."""
    others = name_tokens(form)
    keys = {token.key for token in others}
    own = keys | {key.removeprefix("al-").removeprefix("el-") for key in keys}  # 'Golani' is al-Golani
    return bool(others) and name[-1].key not in own and form.tokens[0].key not in ARTICLES


def _is_namesake(index: ArticleIndex, at: int, name: Sequence[Token]) -> bool:
    """Another given name than that of a full name stands before the surname at `at`, or behind it, where surnames come first:
    'Park Geun-hye' is no form of "Daniel Park"."""
    before = index.tokens[at - 1] if at else None
    if len(name) < 2 or (before is not None and before.key == name[-2].key):
        return False
    if goes_on(index, at):
        return True
    if before is None or before.key in STOPS:
        return False
    return before.raw[:1].isupper() and before.raw.isalpha() and all(match.end != at for match in index.roles)


def goes_on(index: ArticleIndex, at: int) -> bool:
    """Whether a longer name begins at `at`: of a person of the tables, or by a further word with a capital."""
    following = index.tokens[at + 1] if at + 1 < len(index.tokens) else None
    if following is None or following.key in STOPS | DATE_WORDS or not following.raw[:1].isupper() or following.raw.isupper():
        return False
    is_role = any(role.start == at + 1 for role in index.roles)
    return not is_role and all(match.start != at + 1 for match in index.names)


def title_start(index: ArticleIndex, at: int, titled: AbstractSet[int]) -> int:
    """The token at which the titles before the name at `at` begin; `titled`: the tokens of names and roles."""
    start = at
    while start > 0 and at - start < WIDTH and _belongs(index, start - 1, titled):
        start -= 1
    return start


def _belongs(index: ArticleIndex, at: int, titled: AbstractSet[int]) -> bool:
    token = index.tokens[at]
    if token.key in HELD:
        return not _is_subject(index, at - 1, titled)
    may_belong = at in titled or token.key == "'s" or (token.raw[:1].isupper() and token.key not in STOPS)
    return token.key in BEFORE or (may_belong and not is_no_given_name(index, at))


def _is_subject(index: ArticleIndex, at: int, titled: AbstractSet[int]) -> bool:
    """Whether a noun or a name ends at the token, so that "detained" behind it is what that did: "Malta detained", "police
    jailed"; not "Ukraine's detained", 'the Turkish jailed writer'."""
    if at < 0 or index.tokens[at].key == "'s":
        return False
    name = next((match for match in index.names if match.end == at + 1), None)
    is_adjective = name is not None and all(entry.kind == "adjective" for entry in name.entries)
    return not is_adjective and (at in titled or (index.tokens[at].raw[:1].isupper() and index.tokens[at].key not in ARTICLES))


def _apposition(tokens: Sequence[Token], at: int) -> list[Token]:
    if at + 1 >= len(tokens) or tokens[at].key != ",":
        return []
    if tokens[at + 1].key in STOPS - ARTICLES or begins_predicate(tokens[at + 1]):
        return []
    words: list[Token] = []
    for token in tokens[at + 1 : at + 2 + 2 * WIDTH]:
        if token.key in (",", ".", "who", "said", "says", "told", "and", '"', "“", "”", "?", ";"):
            return words
        words.append(token)
    return []
