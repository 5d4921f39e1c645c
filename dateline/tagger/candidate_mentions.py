"""From the chances of a candidate to a mention with its arguments."""

import re
from collections.abc import Sequence

from dateline.ontology import ROLES, STATUSES, TYPES
from dateline.records import Argument, Mention, Span
from dateline.tagger.candidates import Candidate, SpanRoles
from dateline.tagger.participants import SYMMETRIC, settled

__all__ = ["mention_of", "trimmed"]

# What an argument never consists of alone; pronouns do stand for actors.
SMALL_WORDS = frozenset(
    ("the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or", "as", "that", ",", ".")
)
EDGES = " ,;:-–—."
JOINTS = re.compile(
    r"^(?:and|or|but|that|with|by) | (?:and|or|but|that|with|of|to|in|on|at|by|for|from|as|who|which)$", re.IGNORECASE
)
ROLES_OF_KIND = ((1, 2), (3,), (4,), (5,))  # labels of ROLES + 1 that a span of each kind may take


def mention_of(text: str, sentences: Sequence[tuple[int, int]], candidate: Candidate, role_threshold: float) -> Mention:
    """The mention that a candidate makes; a span whose roles sum to at least `role_threshold` is an argument, a participant
    where `settled` keeps it."""
    said = (_argument(text, candidate, span, role_threshold) for span in candidate.spans)
    kind = tuple(TYPES)[candidate.type]
    start, stop = candidate.start, candidate.stop
    inside = next((a, b) for a, b in sentences if a <= start < b)
    return Mention(
        type=kind,
        status=STATUSES[max(range(len(STATUSES)), key=lambda i: candidate.statuses[i])],
        trigger=Span(start, stop, text[start:stop]),
        confidence=round(candidate.chance, 4),
        arguments=settled(text, kind, [argument for argument in said if argument]),
        sentence=Span(*inside, text[inside[0] : inside[1]]),
    )


def _argument(text: str, candidate: Candidate, span: SpanRoles, threshold: float) -> Argument | None:
    """The role that the span takes, None when it takes none."""
    labels = ROLES_OF_KIND[span.kind]
    label = max(labels, key=lambda r: span.chances[r])
    if sum(span.chances[r] for r in labels) < threshold:
        return None
    role = ROLES[label - 1]
    if role == "recipient" and tuple(TYPES)[candidate.type] in SYMMETRIC:
        role = "initiator"
    words = candidate.window.words
    start, end = trimmed(text, words[span.first][0], words[span.end - 1][1])
    if not any(word.lower() not in SMALL_WORDS for word in text[start:end].split()):
        return None
    return Argument(role, Span(start, end, text[start:end]), round(span.chances[label], 4))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """[start, end) without commas, stops, dashes and conjunctions at its edges; a stop stays after a letter."""
    while start < end and text[start] in EDGES:
        start += 1
    while start < end and text[end - 1] in EDGES and not (text[end - 1] == "." and text[end - 2].isalpha()):
        end -= 1
    joint = JOINTS.search(text[start:end])
    if not joint:
        return start, end
    return trimmed(text, start + joint.end(), end) if joint.start() == 0 else trimmed(text, start, start + joint.start())
