"""Plain text files: the header lines above an article, and lines broken at a fixed width."""

import re
from itertools import pairwise

from dateline.ingest.published import DAY_LINES, day_of_another_name, read_day

__all__ = ["split_header", "unwrapped", "wrapped_ends"]

_HEADER = re.compile(r"([A-Za-z][A-Za-z _-]{0,40}):[ \t]*(.*)")
_KEYS = ("title", "outlet", "url", "language", *DAY_LINES)
_LIST_ITEM = re.compile(r"\s*(?:([-*•–—])|\d{1,3}[.)])\s")
_WRAPPED_WIDTHS = range(35, 131)
_CUT_WORD = re.compile(r"([^\W\d_]+)-$")
_WORD_START = re.compile(r"[^\W\d_]+")


def split_header(text: str) -> tuple[dict[str, str], str]:
    """({key: value}, body). A header is a first paragraph whose lines all read `Key: value`, the first with a known key, two of
    them with one, or one with a day; a title may go on in indented lines. Without an empty line below it, it is one of two or
    more known keys."""
    lines = text.lstrip().split("\n")
    header: dict[str, str] = {}
    key, end = "", 0
    for end, line in enumerate(lines):  # noqa: B007 - where the header ends is what is looked for
        if key == "title" and line[:1] in (" ", "\t") and line.strip():
            header[key] += f" {line.strip()}"
        elif found := _HEADER.fullmatch(line):
            key = re.sub(r"[ _-]+", " ", found.group(1).lower().strip())
            key = "title" if key == "headline" else key
            header[key] = found.group(2).strip()
        else:
            break
    else:
        end += 1
    if not header or (next(iter(header)) not in _KEYS and len(header.keys() & set(_KEYS)) < 2 and not _tells_day(header)):
        return {}, text
    is_apart = end >= len(lines) or not lines[end].strip()
    if not is_apart and (len(header) < 2 or not header.keys() <= set(_KEYS)):
        return {}, text
    return header, "\n".join(lines[end:])


def _tells_day(header: dict[str, str]) -> bool:
    return any(read_day(header.get(key, "")) for key in DAY_LINES) or day_of_another_name(header.items()) is not None


def unwrapped(text: str) -> str:
    """Lines of paragraphs broken at a fixed width put together again, so that a sentence is not cut by a line's end.
    The items of a list stay apart. A word that is broken at a hyphen loses it where the text has the word without elsewhere."""
    lines = text.split("\n")
    ends = wrapped_ends(lines)
    if not any(ends):
        return text
    words = set(re.findall(r"[^\W\d_]+", text))
    joined = [lines[0]]
    for is_wrapped, line in zip(ends, lines[1:], strict=True):
        joined.append(_after(joined, line.strip(), words) if is_wrapped else f"\n{line}")
    return "".join(joined)


def _after(joined: list[str], line: str, words: set[str]) -> str:
    """What goes on behind the texts so far, whose last is changed where the word that it ends with goes on."""
    joined[-1] = joined[-1].rstrip()
    cut, rest = _CUT_WORD.search(joined[-1]), _WORD_START.match(line)
    if not (cut and rest):
        return f" {line}"
    if cut.group(1) + rest.group() in words:
        joined[-1] = joined[-1][:-1]
    return line


def wrapped_ends(lines: list[str]) -> list[bool]:
    """Of each line's end but the last whether it only breaks a paragraph at a fixed width. It does not where an item of a list
    follows, nor where something begins behind a line in which the next word had room, or that is longer than the others."""
    pairs = list(pairwise(lines))
    width = _fixed_width(pairs)
    if width is None:
        return [False] * len(pairs)
    is_capitals = "".join(lines).isupper()
    ends: list[bool] = []
    before = listed = ""
    for line, after in pairs:
        listed = listed if before.strip() else _marker(line)
        is_short = _ends_early(line, after, width)
        is_item = _marker(after) != "" and (_marker(after) == listed or is_short or line.rstrip().endswith(":"))
        is_new = (is_short or _is_overlong(line, width)) and (is_capitals or _begins_anew(after))
        ends.append(bool(line.strip() and after.strip()) and not is_item and not is_new)
        listed = _marker(after) if is_item else listed
        before = line
    return ends


def _fixed_width(pairs: list[tuple[str, str]]) -> int | None:
    """The width at which paragraphs are broken, None where they are not: sentences, headlines and verses have lines of their own.
    These begin with capitals, or end where the next word had room."""
    prose = [pair for pair in pairs if all(line.strip() and not _marker(line) for line in pair)]
    lengths = sorted(len(line.rstrip()) for line, _ in prose)
    width = lengths[(len(lengths) - 1) * 3 // 4] if lengths else 0  # a few lines are longer: an address, a headline
    is_capitals = all(line.isupper() for line, _ in prose)
    broken = [
        (line, after)
        for line, after in prose
        if not _is_overlong(line, width) and (is_capitals or not _begins_anew(after) or not _ends_early(line, after, width))
    ]
    full = sum(not _ends_early(line, after, width) for line, after in broken)
    going_on = sum(is_capitals or not _begins_anew(after) for _, after in broken)
    is_fixed = len(broken) >= 3 and full >= 0.8 * len(broken) and going_on >= 0.25 * len(broken)
    return width if is_fixed and width in _WRAPPED_WIDTHS else None


def _marker(line: str) -> str:
    """What marks a line as an item of a list: its sign, 1 for any number, "" where nothing does."""
    found = _LIST_ITEM.match(line)
    return found.group(1) or "1" if found else ""


def _ends_early(line: str, after: str, width: int) -> bool:
    """Whether the next word had clearly fitted into a line of this width."""
    return len(line.rstrip()) + 1 + len(next(iter(after.split()), "")) <= 0.75 * width


def _is_overlong(line: str, width: int) -> bool:
    return len(line.rstrip()) > 1.25 * width and " " in line.strip()  # one long word cannot be broken


def _begins_anew(line: str) -> bool:
    first = next(filter(str.isalnum, line), "")
    return first.isupper() or first.isdigit()
