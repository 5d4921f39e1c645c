"""People named behind a numbered group, whose nationals they are: 'two Australians, Ada Lind and Bo Berg'."""

from collections.abc import Sequence

from dateline.actors.phrases import ARTICLES, covered
from dateline.actors.words import LINKS, Token
from dateline.resolve.articles import ArticleIndex

__all__ = ["group_before"]

SIZES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
END = Token("", "", -1, -1)  # behind the last token of an article
OF_PEOPLE = ("adjective", "people")  # kinds of names
WORDS = 2  # small words of a group behind the name of its state, or before a name in the list


def group_before(index: ArticleIndex, at: int) -> list[Token]:
    """The words of the group behind whose comma a list stands with a name that ends at the token, if the list has as many names
    as the group people; else nothing."""
    tokens, first = index.tokens, at
    while first > 0 and _may_be_listed(tokens[first - 1]):
        first -= 1
    for match in index.names_within(first - 1, at):
        size = _size(tokens[match.start - 1]) if 0 < match.start < at else 0
        if not size or all(entry.kind not in OF_PEOPLE for entry in match.entries):
            continue
        comma = _behind_small_words(tokens, match.end)
        if comma < at and tokens[comma].key == "," and at in _ends_of_names(index, comma + 1, size):
            return list(tokens[match.start - 1 : comma])
    return []


def _may_be_listed(token: Token) -> bool:
    """Whether the token may stand in a list of names: all between the group and the last name do."""
    return token.raw[:1].isupper() or token.key in (",", "and") or token.raw.isdecimal() or _is_small(token)


def _size(token: Token) -> int:
    return SIZES.get(token.key, 0) or (int(token.raw) if token.raw.isdecimal() and len(token.raw) == 1 else 0)


def _behind_small_words(tokens: Sequence[Token], at: int) -> int:
    """The token behind at most two small words from `at` on ("aid workers"), that link nothing and are no articles."""
    end = at
    while end < min(at + WORDS, len(tokens) - 1) and tokens[end].raw.isalpha() and _is_small(tokens[end]):
        end += 1
    return end


def _is_small(token: Token) -> bool:
    return token.raw.islower() and token.key not in LINKS | ARTICLES


def _ends_of_names(index: ArticleIndex, at: int, size: int) -> set[int]:
    """The last tokens of the names in the list that begins at `at`, an age behind each or not, if there are so many with "and"
    before the last one."""
    tokens, taken, ends = (*index.tokens, END), covered(index.names), set[int]()
    last = link = ""
    while len(ends) < size:
        at = begin = _behind_small_words(tokens, at)
        while tokens[at].raw[:1].isupper() and at not in taken:
            at += 1
        if at == begin:
            break
        ends.add(at - 1)
        last, link = link, ""
        if tokens[at].key == "," and tokens[at + 1].raw.isdecimal():
            at += 2
        while tokens[at].key in (",", "and"):
            link, at = tokens[at].key, at + 1
    return ends if len(ends) == size and last == "and" else set()
