"""Where in a text a date expression may stand: words that every expression has one of ("week", "Monday", "2019"), and the run of
date words before ("the first two" of "the first two weeks")."""

import re
from functools import cache

from dateline.dates.feasts import named_days, table
from dateline.dates.grammar import vocabulary, words

__all__ = ["TOKEN", "is_head", "run_starts"]

TOKEN = re.compile(r"\d+|[^\W\d_]+")
NUMERIC_HEAD = re.compile(
    r"\d{4}(?!\d)|\d{1,2}(?=[:/.-]\d)|\d{1,2}(?=0s|[’']?s\b)|\d{1,2}(?=(?:st|nd|rd|th)\b)"
    r"|\d{1,2}(?=\s?[ap]\.?m\b| o['’]clock)|[1-4](?=Q\b)"
)
GAP = re.compile(r"[\s,.\-‐‑–—’‘'()/:+]{0,3}$")
RUN = 9  # words looked back from the head of an expression
# too frequent to look at each
COMMON = {"the", "and", "war", "small", "early", "union", "national", "republic", "freedom", "double"}


def is_head(token: re.Match[str], text: str) -> bool:
    """Whether an expression may be built around this token."""
    word = token[0]
    if word[0].isdigit():
        return NUMERIC_HEAD.match(text, token.start()) is not None
    return word.lower() in heads()


@cache
def heads() -> frozenset[str]:
    """Words of which every expression has at least one."""
    known = words()
    classes = ("months", "weekdays", "seasons", "units", "decades", "parts", "plurals", "heads")
    base = {word for name in classes for entry in known[name] for word in entry.split()}
    events = [name for row in table("dates_named_events.csv") if row["in_text"] == "yes" for name in row["names"].split("|")]
    named = {word.lower() for name in (*named_days(), *events) for word in re.findall(r"[^\W\d_]{3,}", name)}
    return frozenset(base | {f"{word}s" for word in base} | named) - COMMON


def run_starts(tokens: list[re.Match[str]], index: int, floor: int, text: str) -> list[int]:
    """Where an expression with its head at token `index` may begin: the run of date words before it, leftmost first."""
    starts = [tokens[index].start()]
    for place in range(index - 1, max(-1, index - 1 - RUN), -1):
        token = tokens[place]
        known = token[0][0].isdigit() or token[0].lower() in vocabulary()
        if token.start() < floor or not known or not GAP.match(text[token.end() : tokens[place + 1].start()]):
            break
        starts.append(token.start())
    return [start - 1 if start > floor and text[start - 1] in "’‘'" else start for start in reversed(starts)]
