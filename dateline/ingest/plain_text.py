"""Plain text files: the header lines above an article, and lines broken at a fixed width."""

import re

__all__ = ["split_header", "unwrapped"]

_HEADER = re.compile(r"([A-Za-z][A-Za-z -]{0,40}):[ \t]*(.*)")
_KEYS = ("title", "date", "outlet", "url", "language")
_LIST_ITEM = re.compile(r"\s*(?:[-*•–—]|\d+[.)])\s")
_WRAPPED_WIDTHS = range(45, 101)
_BROKEN_WORD = re.compile(r"([^\W\d_]+)-\n([^\W\d_]+)")


def split_header(text: str) -> tuple[dict[str, str], str]:
    """({key: value}, body). A header is a first paragraph whose lines all read `Key: value`, the first with a known key or two
    of them with one; a title may go on in indented lines. Without an empty line below it, it is one of two or more known keys."""
    lines = text.lstrip().split("\n")
    header: dict[str, str] = {}
    key, end = "", 0
    for end, line in enumerate(lines):  # noqa: B007 - where the header ends is what is looked for
        if key == "title" and line[:1] in (" ", "\t") and line.strip():
            header[key] += f" {line.strip()}"
        elif found := _HEADER.fullmatch(line):
            key = found.group(1).lower().strip()
            key = "title" if key == "headline" else key
            header[key] = found.group(2).strip()
        else:
            break
    else:
        end += 1
    if not header or (next(iter(header)) not in _KEYS and len(header.keys() & set(_KEYS)) < 2):
        return {}, text
    is_apart = end >= len(lines) or not lines[end].strip()
    if not is_apart and (len(header) < 2 or not header.keys() <= set(_KEYS)):
        return {}, text
    return header, "\n".join(lines[end:])


def unwrapped(text: str) -> str:
    """Lines of paragraphs broken at a fixed width put together again, so that a sentence is not cut by a line's end.
    Lists stay as they are. A word that is broken at a hyphen loses it where the text has the word without elsewhere."""
    paragraphs = [paragraph.strip("\n").split("\n") for paragraph in re.split(r"\n[ \t]*\n", text)]
    prose = [lines for lines in paragraphs if not any(map(_LIST_ITEM.match, lines))]
    inner = [line for lines in prose for line in lines[:-1]]
    widest = max((len(line) for lines in prose for line in lines), default=0)
    full = sum(len(line.rstrip()) in _WRAPPED_WIDTHS for line in inner)
    if len(inner) < 3 or widest > _WRAPPED_WIDTHS.stop or full < 0.8 * len(inner):
        return text
    words = set(re.findall(r"[^\W\d_]+", text))
    return "\n\n".join("\n".join(lines) if any(map(_LIST_ITEM.match, lines)) else _joined(lines, words) for lines in paragraphs)


def _joined(lines: list[str], words: set[str]) -> str:
    def whole(broken: re.Match[str]) -> str:
        before, after = broken.groups()
        return before + after if before + after in words else f"{before}-{after}"

    return _BROKEN_WORD.sub(whole, "\n".join(line.strip() for line in lines)).replace("\n", " ")
