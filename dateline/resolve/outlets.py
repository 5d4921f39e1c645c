"""'The broadcaster', 'the newspaper', 'the news agency': the outlet that the article named last before and that is one.

Articles cite outlets ("told Reuters") and tell of others that no table knows. So the noun must be one for that outlet, as the
tables say or the article ("the daily Dawn", "Anadolu news agency"), and no other outlet may be called so in the article.
"""

from collections.abc import Sequence

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.tables import Entry
from dateline.actors.words import Token, word_set
from dateline.resolve.articles import ArticleIndex

__all__ = ["outlet_before"]

BROADCASTERS, MAGAZINES, AGENCIES = word_set("broadcasters"), word_set("magazines"), word_set("news_agencies")
NO_PAPERS = BROADCASTERS | AGENCIES | word_set("news_sites")
PAPER_NOUNS = frozenset(("newspaper", "paper", "daily"))
NOUNS = {"broadcaster": BROADCASTERS, "channel": BROADCASTERS, "magazine": MAGAZINES, "agency": AGENCIES}
THE = frozenset(("the", "this", "that"))


def outlet_before(index: ArticleIndex, phrase: Phrase, at: int) -> Entry | None:
    """The last outlet named before `at` that 'the <noun>' may mean. None: 'the state broadcaster', 'its newspaper'."""
    words = [token.key for token in phrase.tokens[: phrase.cut]]
    noun = words[-1]
    if (
        words[0] not in THE
        or noun not in PAPER_NOUNS | NOUNS.keys()
        or words[1:-1] not in ([], ["news"] if noun == "agency" else [])
    ):
        return None
    named = [(match, match.entries[0]) for match in index.names if index.tokens[match.start].start < at]
    outlets = [(match, entry) for match, entry in named if "JRN" in entry.sectors and entry.code != "NGO"]
    called = {n for match, _ in outlets for n in _nouns_beside(index.tokens, match) if index.tokens[n].key == noun}
    others = [n for n, token in enumerate(index.tokens) if token.key == noun and token.start < at and n not in called]
    if any(_is_of_another(index.tokens, n) for n in others):
        return None
    told = "agency" in words and len(words) == 2  # 'the agency' may be any body's: the article must say that one is of news
    fitting = (
        entry
        for match, entry in reversed(outlets)
        if called & _nouns_beside(index.tokens, match) or (not told and _is_called(entry.name.lower(), noun))
    )
    return next(fitting, None)


def _is_called(name: str, noun: str) -> bool:
    return name not in NO_PAPERS if noun in PAPER_NOUNS else name in NOUNS[noun]


def _nouns_beside(tokens: Sequence[Token], match: Match) -> set[int]:
    """Where a noun for an outlet may stand: right before its name or right behind it, 'news' between them."""
    behind = match.end + (match.end < len(tokens) and tokens[match.end].key == "news")
    return {match.start - 1, match.end - 1, behind} & set(range(len(tokens)))


def _is_of_another(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun tells of one that no table names: 'a newspaper', 'the newspaper Hawk', not 'the newspaper' by itself."""
    following = tokens[at + 1].raw if at + 1 < len(tokens) else ""
    return at == 0 or tokens[at - 1].key not in THE or following[:1].isupper()
