"""Whom spokesmen serve of whom nobody knows by name who they are: "MR. BERG: We urge Riga ..." is said for the United States, as
are "the Secretary" and "the President" there; "Spokesperson: We ..." for the one state in the head of the text."""

import re
from collections.abc import Iterator

from dateline.actors.tables import Entry, state_names
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.speakers import QUESTION

__all__ = ["AMERICAN", "is_whom_a_briefing_serves", "served_by_spokesman"]

AMERICAN = "USA"  # whose spokesmen are called "MR. BERG"
# Lines of a spokesman, as American offices write them down: "MR. BERG: The Secretary met ..."
BRIEFER = re.compile(r"\W*(?:MR|MRS|MS)\. (?:[\w.’'-]+ )?[\w’'-]*[A-Z]{2}[\w’'-]*: ")
# And those of his house whom he names by a rank and a surname alone: "Ambassador Lund".
SERVED = re.compile(
    r"[Tt]he (?:(?:Vice|Deputy|Acting|Under) )*(?:President|Secretary)"
    r"|(?:(?:(?:Deputy )?Assistant|Deputy|Under) Secretary|Ambassador|Special (?:Envoy|Representative)) [A-Z][\w’'-]+"
)
SPOKESMAN = re.compile(
    r"\W*(?:(?:The|Official|Chief|Deputy|Foreign|Ministry|Government) )*"
    r"(?:Spokes(?:person|man|woman)|SPOKES(?:PERSON|MAN|WOMAN))\s?: "
)
# Words whole (++): a line of underscores or a key of sixty digits can be split into eight in more ways than can be tried.
LABEL = re.compile(r"\W*(?:[\w.’'-]++,? ?){1,8}(?:\([^()\n]{2,60}\))?\s?:\s")
TITLE = re.compile(r"[^\n]*[^\n.?!”\"’]\s*(?:\n|$)")  # a colon in it makes no label of it
TOPIC = frozenset(("on", "about", "regarding", "concerning", "over", "against", "with", "to"))  # before a state that is told of
PLACED = frozenset(("at", "in", "near"))  # "the attack in Georgia", but "a briefing in Tallinn"
# Before a state to which the spokesman speaks, which is not his own.
ASKED = re.compile(r"\b(?:ask|call on|condemn|condolences to|congratulate|praise|tell|thank|urge|warn) (?:the )?$", re.IGNORECASE)
SECRETARIAT = re.compile(r"\bSecretary-General\b")


def is_whom_a_briefing_serves(words: str, index: ArticleIndex) -> bool:
    """Whether the words, of a text in which spokesmen answer for 'the President' or 'the Secretary', are of these."""
    return SERVED.fullmatch(words) is not None and any(BRIEFER.match(index.text, start) for start in index.paragraphs)


def served_by_spokesman(at: int, index: ArticleIndex) -> Actor | None:
    """For whom the spokesman of the last line with a label speaks, if that holds nothing but his surname or "Spokesperson", and
    the text names that state, for the latter in its head and no other with it. None: another speaks there."""
    heads = [start for start in index.paragraphs if LABEL.match(index.text, start)]
    own = next((start for start in reversed(heads) if start <= at), None)
    if own is None:
        return None
    if BRIEFER.match(index.text, own) and QUESTION.search(index.text):
        return _served(AMERICAN) if AMERICAN in {code for code, _ in index.counts} else None
    if not SPOKESMAN.match(index.text, own):
        return None
    first = next((start for start in heads if start or not TITLE.match(index.text)), None)
    if first is None:  # the only label is in the title
        return None
    codes = {e.code for e in _named_in_head(first, index) if e.code}
    states = codes & state_names().keys()
    is_secretariat = not states and SECRETARIAT.search(index.text, 0, first) is not None
    if len(codes) == 1 and states and not _is_asked(next(iter(states)), own, index):
        return _served(next(iter(states)))
    return _served("UNO") if is_secretariat else None


def _named_in_head(first: int, index: ArticleIndex) -> Iterator[Entry]:
    """What the names before the first label stand for, but for what the head is about and where that happened."""
    for match in index.names:
        if index.tokens[match.start].start < first:
            before = index.tokens[match.start - 1].key
            entries = match.entries[:1] if before not in TOPIC else ()
            yield from (entry for entry in entries if entry.kind != "country" or before not in PLACED)


def _is_asked(code: str, own: int, index: ArticleIndex) -> bool:
    """Whether the spokesman of the line that begins there speaks to that state."""
    end = next((start for start in index.paragraphs if start > own and LABEL.match(index.text, start)), len(index.text))
    said = (m.at for m in index.mentions if m.code == code and own < m.at < end)
    return any(ASKED.search(index.text, own, at) for at in said)


def _served(code: str) -> Actor:
    return Actor(state_names().get(code, "United Nations"), code, "GOV", ("GOV",))
