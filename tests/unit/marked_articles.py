"""Articles in which the tagger's marks stand, for the examples of docs/resolving_sides.md."""

import re
from collections.abc import Sequence
from datetime import date

from dateline.mentions import resolved_by_rules
from dateline.records import Argument, Article, Mention, Span
from dateline.resolve.arguments import arguments_of
from dateline.sentences import sentence_spans

__all__ = ["PUBLISHED", "marked_mentions", "sides"]

MARK = re.compile(
    r"\[(?P<trigger>[^]]+)\]|\{(?P<initiator>[^}]+)\}|\((?P<recipient>[^)]+)\)|<(?P<place>[^>]+)>|~(?P<object>[^~]+)~"
)
PUBLISHED = date(2024, 3, 13)


def marked_mentions(marked: str, heard: str) -> tuple[Mention, ...]:
    """The mentions whose triggers stand in [brackets], of these types and statuses ("visit, attack negated"), resolved by rules:
    {initiators}, (recipients), <places> and ~objects~ are of the nearest trigger of their sentence; '//' ends a line."""
    text, marks = _read(marked.replace(" // ", "\n"))
    sentences = [Span(start, end, text[start:end]) for start, end in sentence_spans(text)]
    triggers = [span for role, span in marks if role == "trigger"]
    arguments: dict[Span, list[Argument]] = {trigger: [] for trigger in triggers}
    for role, span in marks:
        if role != "trigger":
            arguments[_nearest(span, triggers, sentences)].append(Argument(role, span, 0.9))
    told = (f"{kind} occurred".split()[:2] for kind in heard.split(", "))
    mentions = [
        Mention(kind, status, trigger, 0.9, tuple(arguments[trigger]), _sentence(trigger, sentences))
        for (kind, status), trigger in zip(told, triggers, strict=True)
    ]
    return resolved_by_rules(Article("a", text, PUBLISHED), mentions)


def _read(marked: str) -> tuple[str, list[tuple[str, Span]]]:
    """The text without marks, and what they mark."""
    text, end, marks = "", 0, []
    for found in MARK.finditer(marked):
        text += marked[end : found.start()]
        role, words, end = str(found.lastgroup), found[found.lastindex or 0], found.end()
        marks.append((role, Span(len(text), len(text) + len(words), words)))
        text += words
    return text + marked[end:], marks


def _nearest(span: Span, triggers: Sequence[Span], sentences: Sequence[Span]) -> Span:
    near = [trigger for trigger in triggers if _sentence(trigger, sentences) == _sentence(span, sentences)]
    return min(near, key=lambda trigger: max(span.start - trigger.end, trigger.start - span.end))


def _sentence(span: Span, sentences: Sequence[Span]) -> Span:
    return next(sentence for sentence in sentences if sentence.start <= span.start < sentence.end)


def sides(mention: Mention) -> str:
    """The codes on its sides, as "TCD, NER > MLI": '-' for somebody without a code, 'none' for nobody."""
    named = (arguments_of(mention, role) for role in ("initiator", "recipient"))
    codes = ([actor.code or "-" for argument in each for actor in argument.actors] for each in named)
    return " > ".join(", ".join(dict.fromkeys(each)) or "none" for each in codes)
