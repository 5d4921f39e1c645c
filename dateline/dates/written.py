"""Datelines: "KUWAIT, March 14 (KUNA) -- "."""

import re
from functools import lru_cache

from dateline.calendar_names import A_MONTH

__all__ = ["in_dateline", "within_datelines"]

AT_THE_HEAD = 300  # characters
TOWN = re.compile(
    r"(?!.*\b(?i:in|on|at|of|from|by|near|since|until)\b)[A-Z][\w’'-]+(?: (?:(?:al|da|de|do|el|es|la|le) )?[A-Z][\w’'-]+){0,2}"
)
CAPTION = re.compile(r"(?:Credit|File photo|Image|Photo|Picture)", re.IGNORECASE)  # "Lima, March 14. Photo: Ada Lind"
# "KUWAIT, March 14 (KUNA) -- ", "RIYADH, July 31, 2019, SPA -- ", "Lahore, 1 Aug (APP): ", "LIMA -- "; on old wires
# "LIMA, Peru, Dec. 9 (AP)--Peru ...", "BRAZZAVILLE, the Congo, Dec. 9.-- ", "LIMA, Peru (AP) Dec. 9 _ ": only behind a bracket
# may the blank fail. At the head of a text also "LIMA, March 14: ", "Lima, March 14. ".
HEAD = re.compile(
    r"^[^\S\n]*(?P<town>[A-Z][\w.'’/ ()-]{1,40}?(?:, (?:the )?[A-Z][\w.'’ ()-]{1,30}?)??)"
    rf"(?P<told>(?: ?[,(] ?|(?<=\)) )(?i:{A_MONTH} \d\d?|\d\d? {A_MONTH})(?:,? \d{{4}})?\.?\)?)?"
    r"(?P<agency>,? ?(?:\([^()\n]{1,40}\)(?: ?\([^()\n]{2,40}\))?|/[^/\n]{2,40}/|(?<=[,\d] )(?:[A-Z]{2,8}|Reuters?)\b))?"
    r" ?(?P<end>[–—:._]|--?)(?:\s|(?:(?<=\)[–—-])|(?<=\)--))(?=[A-Z“\"]))",
    re.MULTILINE,
)


def _is_dateline(head: re.Match[str]) -> bool:
    """A town in small letters is one of a dateline only with a day and an agency; behind a colon or a stop stands whatever there
    is, but for an agency before it, or a day at the head of the text."""
    is_headed = head["end"] in ":." and head.start() < AT_THE_HEAD and not CAPTION.match(head.string, head.end())
    if head["told"] and (head["agency"] or (is_headed and TOWN.fullmatch(head["town"]))):
        return True
    is_loud = head["town"].split(",")[0].isupper()
    return bool(head["agency"]) if head["end"] == ":" else is_loud and head["end"] != "."


def in_dateline(text: str, at: int) -> bool:
    """Whether the character stands in a dateline, whatever day it tells."""
    return at in within_datelines(text)


@lru_cache(maxsize=64)
def within_datelines(text: str) -> frozenset[int]:
    """The characters of a text that stand in datelines."""
    return frozenset(at for head in HEAD.finditer(text) if _is_dateline(head) for at in range(*head.span()))
