"""Lines of a news page that are not the article: labels, captions, credits, invitations, teasers, comment forms.

An extractor finds the article's block of the page; what the outlet puts inside that block is dropped here. The lists are
in `boilerplate.yaml`.
"""

import re

from dateline.calendar_names import A_WEEKDAY
from dateline.data_files import yaml_of

__all__ = ["drop_boilerplate", "heads_comments", "heads_teasers", "is_reported", "names_no_article", "pattern", "words_of"]


def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = yaml_of("dateline.ingest", "boilerplate.yaml")
    return lists


_LISTS = _lists()


def pattern(name: str, *, before: str = "", after: str = "") -> re.Pattern[str]:
    """One list of `boilerplate.yaml` as a regular expression, any of its lines between `before` and `after`."""
    return re.compile(f"{before}(?:{'|'.join(_LISTS[name])}){after}", re.IGNORECASE)


_EXACT = frozenset(_LISTS["exact"])
_POINTER = pattern("pointer", before=r"(?:[-–—•*►▶>]+ *)?", after=r"\s*[:|]")
_POINTER_BARE = pattern("pointer_bare")
_INVITATION = pattern("invitation")
_CHANNEL = pattern("channel")
_CREDIT = pattern("credit")
_CREDIT_END = pattern("credit_end", after=r"[.”\"]?$")
_LINKS = pattern("links")
_POST = pattern("post")
_RIGHTS = pattern("rights")
_STAFF = pattern("staff")
_TEASERS = pattern("teasers")
_COMMENTS = pattern("comments")
_COMMENTS_HEADING = re.compile(r"(?:(?:view|show|read|see|all|the|your|reader|readers[’']?) )*comments:?", re.IGNORECASE)
_NO_ARTICLE = pattern("no_article", after=r"\s*(?:\.\.\.|[.!?…])?")

_SENTENCE_END = re.compile(r"[.!?…:;。！？][\"”’')\]]*$|[\"”’]$")
# "You must leave, the ministry told the diplomats by email." speaks to no reader of the page.
_REPORTED = re.compile(r",[”’\"']? (?:[\w’'.-]+ ){1,8}(?:said|says|told|wrote|warned|added|announced)\b|, according to (?!our\b)")
_BYLINE = re.compile(r"(?:by|BY|By) [A-Z].{0,80}$")
# "By Monday the toll had passed 80." is news, "By Kari Nordmann, in Oslo." a byline.
_BY_A_DAY = re.compile(rf"by {A_WEEKDAY}\b", re.IGNORECASE)
_PARTICLE = r"(?:and|for|in|of|at|with|de|del|di|da|van|von|der|den|al|el|bin)\b"
_VERBAL = re.compile(rf"(?<![.\w@])(?!{_PARTICLE})[a-z]{{2,}}(?![\w.@-])")
_ITEM = re.compile(r"- |(?:•|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]) *(?:\S+\s+){3}")
_LABEL_WORDS = 4
_HEADING_SIZE = 60
_SUMMARY_WORDS = 8
_TEASER_WORDS = 20
_TAIL_LINES = 8
_TAIL_WORDS = 12
_LETTERS = re.compile(r"\w+")


def words_of(line: str) -> str:
    """A line as its words in lower case, for comparing lines whatever their punctuation."""
    return " ".join(_LETTERS.findall(line.replace("’", "").replace("'", "").lower()))


def names_no_article(title: str) -> bool:
    """Whether a title, or a part of it beside the site's name, is that of an error, a check for robots, a wall or a redirect."""
    return any(_NO_ARTICLE.fullmatch(part.strip()) for part in re.split(r"\s[|·»–—-]\s|\s*\|\s*", " ".join(title.split())))


def heads_comments(line: str) -> bool:
    """Whether a line is the heading of the readers' comments: what follows is no longer the article."""
    return _COMMENTS.match(line) is not None or _COMMENTS_HEADING.fullmatch(line) is not None


def drop_boilerplate(lines: list[str], title: str | None = None) -> list[str]:
    """The lines of an article's body without those that belong to the page around it; their order and wording stay."""
    lines = [line for line in lines if line.strip()]
    lines = _before_comments(lines)
    kept = _without_teasers([line for line in lines if not _is_furniture(line) or heads_teasers(line)])
    return _trim_tail(_trim_head(kept, title))


def _before_comments(lines: list[str]) -> list[str]:
    """The lines up to the heading of the comments, where that comes late: "12 comments" under the title is a label."""
    for index, line in enumerate(lines):
        if _COMMENTS.match(line) and sum(map(len, lines[:index])) > sum(map(len, lines[index:])):
            return lines[:index]
    return [line for line in lines if not (_COMMENTS.match(line) and len(line) <= _HEADING_SIZE)]


def _is_furniture(line: str) -> bool:
    """Whether one line, wherever it stands, is a label, pointer, invitation, caption, credit or rights notice."""
    if words_of(line) in _EXACT:
        return True
    size = len(line)
    return bool(
        (size <= 220 and (_POINTER.match(line) or _CREDIT.match(line)))
        or (size <= 120 and (_RIGHTS.match(line) or _LINKS.match(line)))
        or (size <= 120 and _POINTER_BARE.match(line) and (_is_unfinished(line, 30) or len(line.split()) <= 10))
        or (size <= 320 and _INVITATION.match(line) and _CHANNEL.search(line) and not is_reported(line))
        or (size <= 400 and (_CREDIT_END.search(line) or _POST.match(line)))
    )


def is_reported(line: str) -> bool:
    """Whether a line is someone's words in the news, quoted or with a speaker: it is not the page that speaks to its reader."""
    return line[0] in "\"“‘'" or _REPORTED.search(line) is not None


def heads_teasers(line: str, *, is_marked: bool = False) -> bool:
    """Whether a line is such a heading as 'Related Articles'. One that the page marks as such may go on: 'More from Oslo'."""
    if len(line) > _HEADING_SIZE or _TEASERS.match(line) is None:
        return False
    return is_marked or (words_of(line) in _EXACT and not _SENTENCE_END.search(line))


def _without_teasers(lines: list[str]) -> list[str]:
    """Without headings such as 'Related Articles' and the short unfinished lines (other articles' titles) under them."""
    kept: list[str] = []
    under_heading = False
    for line in lines:
        if heads_teasers(line):
            under_heading = True
            continue
        under_heading = under_heading and _is_unfinished(line, _TEASER_WORDS)
        if not under_heading:
            kept.append(line)
    return kept


def _is_unfinished(line: str, most_words: int) -> bool:
    return len(line.split()) <= most_words and not _SENTENCE_END.search(line)


def _trim_head(lines: list[str], title: str | None) -> list[str]:
    """Without what stands before the article: its title once more, section names, bylines. A summary there stays."""
    heading = words_of(title or "")
    start = 0
    for index, line in enumerate(lines[:4]):
        if (heading and words_of(line) == heading) or _is_byline(line):
            start = index + 1
    summary = [line for line in lines[:start] if _is_summary(line) and words_of(line) != heading]
    while start < len(lines) - 1 and _is_unfinished(lines[start], 3 if lines[start].startswith("- ") else _LABEL_WORDS):
        start += 1
    return summary + lines[start:]


def _is_byline(line: str) -> bool:
    is_sentence = line.rstrip('"”’').endswith((".", "!", "?")) and _VERBAL.search(line[3:]) is not None
    return _BYLINE.match(line) is not None and not is_sentence and not _BY_A_DAY.match(line)


def _is_summary(line: str) -> bool:
    return len(line.split()) >= _SUMMARY_WORDS and line.rstrip('"”’').endswith(".") and not _is_byline(line)


def _trim_tail(lines: list[str]) -> list[str]:
    """Without the credits, rules and labels at the end; items of a list stay."""
    labels_show = _ends_its_sentences(lines)
    for _ in range(_TAIL_LINES):
        if len(lines) < 2:
            break
        last = lines[-1]
        is_label = labels_show and _is_unfinished(last, _TAIL_WORDS) and not _ITEM.match(last)
        if not (is_label or _STAFF.match(last) or not _LETTERS.search(last.replace("_", ""))):
            break
        lines = lines[:-1]
    return lines


def _ends_its_sentences(lines: list[str]) -> bool:
    """Whether the text's longer lines end as sentences do: in one that leaves full stops out, no line is a label for that."""
    long = [line for line in lines if len(line.split()) > _TAIL_WORDS]
    return sum(_SENTENCE_END.search(line) is not None for line in long) >= 0.7 * len(long)
