"""What was set aside of an article, or with words of it, before it could be read: it is forgotten with the article."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from dateline.records import Article
from dateline.store.postgres import write_many
from dateline.store.streaming import streamed

__all__ = ["forget_set_aside", "quoting"]

_START, _LEAST = 40, 12  # letters of a text that tell it from others; fewer where the excerpt ends within them
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|u[0-9a-fA-F]{0,3}\Z|.?)")  # as JSON writes "é" and the end of a line


def forget_set_aside(connection: Any, article: Article) -> None:
    """Delete what was set aside under the id of an article, and under any other id what shows its title or how it begins: a line
    may have got its id when it was mended."""
    quotes = quoting(article)
    _, found = streamed(connection, "set_aside", {"article_id": article.article_id})
    gone = [(row["source_name"], row["item"], row["message"]) for row in found if row["is_its_own"] or quotes(row["excerpt"])]
    write_many(connection, "forget_rejects", gone)


def quoting(article: Article) -> Callable[[str], bool]:
    """Whether an excerpt shows the title of the article or the beginning of its text, as a file or JSON has them."""
    start, title = _letters(article.text[: 10 * _START])[:_START], _letters(article.title or "")
    whole = [words for words in (start, title) if len(words) >= _LEAST]
    cut = tuple(words[:size] for words in whole for size in range(_LEAST, len(words)))

    def quotes(excerpt: str) -> bool:
        shown = _letters(_ESCAPED.sub(_unescaped, excerpt))
        return any(words in shown for words in whole) or shown.endswith(cut)

    return quotes


def _unescaped(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else " "


def _letters(text: str) -> str:
    """Letters and digits alone: line ends, spaces and quotation marks are repaired when an article is read."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text).casefold()))
