"""Who is the subject of the next clause is not acted on in the one before: "Chad accused Togo and Mali offered to mediate"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import words_before, words_between

__all__ = ["without_next_subjects"]

AND = re.compile(r"(,?) and (?:the )?")
VERB_NEXT = re.compile(r" (?:(?:ha[sd]|have|will|would|also|then|later|\w+ly) )*")
UNSURE = 0.7  # confidence of the tagger that the other one acts in the next clause, too


def without_next_subjects(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each without those as recipients behind "and" with whom the next clause begins, whose verb follows, and of
    that verb without the one before "and"."""
    told = list(mentions)
    for number, mention in enumerate(told):
        for argument in mention.arguments:
            before = next(
                (a for a in mention.arguments if argument.role == "recipient" and _are_joined(mention, a, argument)), None
            )
            verbs = [n for n, other in enumerate(told) if before and _begins(other, argument, mention, before)]
            if before and verbs:
                kept = tuple(a for a in told[number].arguments if a is not argument)
                told[number] = replace(told[number], arguments=kept)
                is_list = words_before(mention, before.span).endswith(", ")  # "and Togo, Chad and Mali left"
                for verb in () if is_list else verbs:
                    others = tuple(a for a in told[verb].arguments if a.span != before.span or a.role != "initiator")
                    told[verb] = replace(told[verb], arguments=others)
    return told


def _are_joined(mention: Mention, before: Argument, behind: Argument) -> bool:
    """Whether two recipients stand behind the verb with nothing but "and" between."""
    is_pair = (
        before.role == behind.role == "recipient"
        and mention.trigger.end <= before.span.start
        and before.span.end < behind.span.start
    )
    return is_pair and AND.fullmatch(words_between(mention, before.span.end, behind.span.start)) is not None


def _begins(other: Mention, subject: Argument, mention: Mention, before: Argument) -> bool:
    """Whether the subject, and not the one before it as well, does what another verb right behind it tells."""
    if other.sentence is None or other.sentence != mention.sentence or other.trigger.text.split()[0].endswith("ing"):
        return False
    sure = {a.span: a.confidence for a in other.arguments if a.role == "initiator"}
    is_next = VERB_NEXT.fullmatch(words_between(mention, subject.span.end, other.trigger.start)) is not None
    return is_next and subject.span in sure and sure.get(before.span, 0.0) < UNSURE
