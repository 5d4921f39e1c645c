"""What an event was about, in words that say it by themselves: "dismantle the loudspeakers", not "dismantle"; never "it"."""

import re
from collections.abc import Sequence

from dateline.actors.words import word_set
from dateline.records import Argument, Mention, Span

__all__ = ["told_object"]

# Words that name nothing by themselves.
POINTERS = frozenset().union(*map(word_set, ("singular_pronouns", "plural_pronouns", "speaker_pronouns", "thing_pronouns"))) | {
    *("this", "that", "these", "those", "one", "both", "each", "all", "any", "some", "such", "so"),
    *("what", "which", "who", "whom", "there"),
}
# What a reader marks as two objects is mostly one, with nothing but such words between them.
BETWEEN = re.compile(
    r",? ?(?:(?:\w+ly|a|an|and|any|as|at|back|been|down|for|from|has|have|her|his|in|into|its|no|not|of|off|on|out|over|that|the"
    r"|their|to|up|with) ?){0,4}"
)
# An object does not end so: its end is cut off.
CUT = re.compile(
    r"(?:,? (?:(?:at|by|for|from|in|into|near|of|on|over|through|throughout|to|with) )?(?:a|an|and|of|or|the|their|its))+$"
)
# The rest of a hyphened word that its end cuts; with a capital only in a name, for a heading may end there.
TAIL = re.compile(r"(?:-[a-z]\w*)+|(?<=-\w)-\w+")
OWNERS_END = re.compile(r"^['’]s? ")
LONGEST = 160  # characters


def told_object(mentions: Sequence[Mention]) -> str | None:
    """The surest object of all mentions that is more than a pronoun, joined with those beside it in its sentence."""
    surest = sorted(
        ((a.confidence, -number, a) for number, m in enumerate(mentions) for a in m.arguments if a.role == "object"),
        key=lambda each: each[:2],
        reverse=True,
    )
    for _, number, argument in surest:
        words = "" if _is_pointer(argument) else _whole(mentions[-number], argument)
        if words:
            return words
    return None


def _is_pointer(argument: Argument) -> bool:
    return argument.span.text.lower() in POINTERS


def _whole(mention: Mention, argument: Argument) -> str:
    sentence, start, end = mention.sentence, argument.span.start, argument.span.end
    if sentence is None or sentence.text[max(0, start - sentence.start) : end - sentence.start] != argument.span.text:
        return argument.span.text  # words of whoever wrote the event down, not of the article
    others = [a.span for a in mention.arguments if a.role == "object" and not _is_pointer(a)]
    others.sort(key=lambda span: span.start)
    for span in others:
        if end < span.start and _joins(sentence, end, span.start, mention) and span.end - start <= LONGEST:
            end = span.end
    for span in reversed(others):
        if span.end < start and _joins(sentence, span.end, start, mention) and end - span.start <= LONGEST:
            start = span.start
    if tail := TAIL.match(sentence.text, end - sentence.start):
        end = sentence.start + tail.end()
    return OWNERS_END.sub("", CUT.sub("", sentence.text[start - sentence.start : end - sentence.start]))


def _joins(sentence: Span, end: int, start: int, mention: Mention) -> bool:
    """Whether what stands between two objects leaves them one: no trigger, nothing but small words."""
    if start > sentence.end or end < sentence.start or end <= mention.trigger.start < start:
        return False
    return BETWEEN.fullmatch(sentence.text[end - sentence.start : start - sentence.start]) is not None
