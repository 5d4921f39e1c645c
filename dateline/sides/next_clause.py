"""Who is the subject of the next clause is not acted on in the one before: "Chad accused Togo and Mali offered to mediate", "Chad
condemned and Mali praised the act"."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.words import word_set
from dateline.records import Argument, Mention, Span
from dateline.resolve.arguments import arguments_of
from dateline.sides.sentence_words import words_before, words_between

__all__ = ["without_next_subjects"]

AND = re.compile(r"(,?) and (?:the )?")
VERB_NEXT = re.compile(r" (?:(?:ha[sd]|have|will|would|also|then|later|\w+ly) )*")
UNSURE = 0.7  # confidence of the tagger that the other one acts in the next clause, too
# What only a predicate has right behind a name: "offered to", "has", "closed its border", "praised it"; "named the host" and
# 'backed by' may be participles of it.
ADVERBS = r" (?:(?:also|then|later|never|still|[a-z]+ly) )*"
TO = (
    r"(?:agreed|attempted|began|chose|continued|decided|declined|failed|hoped|intended|managed|offered|planned|pledged|promised|refused"
    r"|rushed|sought|struggled|threatened|tried|undertook|vowed|wanted) to "
)
AUXILIARY = r"(?:ha[sd]|have|will|would|could|may|might|must|should|did|does|do|is|was|are|were)\b"
NO_OBJECT = r"(?:awarded|called|considered|deemed|denied|dubbed|granted|labell?ed|named|owed|ranked)\b"
PAST = r"(?:[a-z]+ed|broke|drew|fought|froze|gave|met|saw|sent|sold|threw|took|withdrew)"
OBJECT = r"(?:the|an?|its|their|his|her|all|any|it|them|him)\b"
PREDICATE = re.compile(rf"{ADVERBS}(?:{TO}[a-z]|{AUXILIARY}|(?!{NO_OBJECT}){PAST} {OBJECT})")
INFINITIVE = re.compile(rf"{ADVERBS}{TO}(?:\w+ )?")
# Verbs that have an object, so that it follows later where "and" stands behind them; not "protested", "met", "apologised".
WITH_OBJECT = re.compile(
    r"(?:accus|applaud|attack|back|blam|block|condemn|critici[sz]|decr[iy]|defend|den(?:y|ied)|denounc|deplor|dismiss|endors|expel"
    r"|hail|impos|lift|oppos|prais|ratif|recall|reject|sign|slam|summon|support|veto|welcom)(?:e?d|ies|e?s|led|med|moned)?",
    re.IGNORECASE,
)
DEFENDS = re.compile(r"defend|justif", re.IGNORECASE)  # what is condemned, who may have done it
# Of a verb whose object may be a clause ("said Togo and Mali refused to pay") it is that of the two.
CLAUSES = word_set("saying") | frozenset(
    (
        "alleged",
        "believed",
        "claimed",
        "confirmed",
        "demanded",
        "denied",
        "feared",
        "hoped",
        "knew",
        "reported",
        "suspected",
        "thought",
    )
)
BEFORE_SUBJECT = re.compile(r"(?:.*(?:[,;:]| -| and| but) )?(?:the )?", re.IGNORECASE | re.DOTALL)
RELATIVE = re.compile(r"\b(?:who|whom|whose|which|that|what)\b", re.IGNORECASE)
VERB_OF_IT = re.compile(r" (?:(?:ha[sd]|have|also|then|later|never|[a-z]+ly) )*")
TO_ONE = re.compile(r"(?: (?:the|its|his|with|on|of|from|to|at|against|in|envoys?|ambassadors?|diplomats?))* ")


def without_next_subjects(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each without those as recipients behind "and" with whom the next clause begins, whose verb follows, and of
    that verb, and of what it offers or refuses to do, without the one before "and"."""
    beside = defaultdict[Span | None, list[int]](list)  # numbers of mentions
    for number, mention in enumerate(mentions):
        beside[mention.sentence].append(number)
    told = [_with_shared_object(mention, [mentions[n] for n in beside[mention.sentence]]) for mention in mentions]
    for number, mention in enumerate(told):
        for argument in mention.arguments:
            before = next((a for a in mention.arguments if _are_joined(mention, a, argument)), None)
            is_told = before is not None and _has_predicate(mention, before, argument)
            if before is None:
                continue
            verbs = [n for n in beside[mention.sentence] if _begins(told[n], argument, mention, before, is_told)]
            if verbs or is_told:
                kept = tuple(a for a in told[number].arguments if a is not argument)
                told[number] = replace(told[number], arguments=kept)
                is_list = words_before(mention, before.span).endswith(", ")  # "and Togo, Chad and Mali left"
                for verb in () if is_list else verbs:
                    others = tuple(a for a in told[verb].arguments if a.span != before.span or a.role != "initiator")
                    told[verb] = replace(told[verb], arguments=others)
    return told


def _with_shared_object(mention: Mention, beside: Sequence[Mention]) -> Mention:
    """Who stands right behind the verb and "and" begins the next clause, whose object is that of both verbs: "Chad condemned and
    Mali praised the act by Togo"."""
    end = mention.trigger.end
    subjects = ((a, other) for other in beside for a in arguments_of(other, "initiator"))
    found = next((other for a, other in subjects if a.span.start > end and _is_next(mention, a, other)), None)
    if mention.sentence is None or found is None or not WITH_OBJECT.fullmatch(mention.trigger.text):
        return mention
    if DEFENDS.match(found.trigger.text):
        return mention
    behind = {a.span for a in found.arguments if a.role == "initiator"}
    kept = tuple(a for a in mention.arguments if a.role != "recipient" or a.span not in behind)
    own = {a.role for a in kept}
    shared = (a for a in found.arguments if a.role in ("recipient", "object") and a.role not in own and a.span.start > end)
    return replace(mention, arguments=(*kept, *shared))


def _is_next(mention: Mention, subject: Argument, other: Mention) -> bool:
    """Whether nothing but "and" stands between the verb and the subject, nor anything but adverbs between that and its verb."""
    between = words_between(mention, subject.span.end, other.trigger.start)
    is_behind = AND.fullmatch(words_between(mention, mention.trigger.end, subject.span.start)) is not None
    return is_behind and other.trigger.start > subject.span.end and VERB_NEXT.fullmatch(between) is not None


def _are_joined(mention: Mention, before: Argument, behind: Argument) -> bool:
    """Whether two recipients stand behind the verb with nothing but "and" between."""
    is_pair = (
        before.role == behind.role == "recipient"
        and mention.trigger.end <= before.span.start
        and before.span.end < behind.span.start
    )
    return is_pair and AND.fullmatch(words_between(mention, before.span.end, behind.span.start)) is not None


def _has_predicate(mention: Mention, before: Argument, subject: Argument) -> bool:
    """Whether the words behind the second can only be what he does: the verb before the two has its own subject right before it,
    and no clause for its object."""
    if mention.sentence is None or mention.trigger.text.lower().split()[-1] in CLAUSES:
        return False
    behind = words_between(mention, subject.span.end, mention.sentence.end)
    is_object = TO_ONE.fullmatch(words_between(mention, mention.trigger.end, before.span.start)) is not None
    return is_object and PREDICATE.match(behind) is not None and any(_acts(mention, each) for each in mention.arguments)


def _acts(mention: Mention, doer: Argument) -> bool:
    """Whether he stands right before the verb and begins its clause."""
    is_subject = VERB_OF_IT.fullmatch(words_between(mention, doer.span.end, mention.trigger.start)) is not None
    first = words_before(mention, doer.span)
    begins = BEFORE_SUBJECT.fullmatch(first) is not None and RELATIVE.search(first) is None
    return doer.role == "initiator" and doer.span.end < mention.trigger.start and is_subject and begins


def _begins(other: Mention, subject: Argument, mention: Mention, before: Argument, is_told: bool) -> bool:
    """Whether the subject, and not the one before it as well, does what another verb right behind it tells."""
    if other.sentence is None or other.sentence != mention.sentence or other.trigger.text.split()[0].endswith("ing"):
        return False
    sure = {a.span: a.confidence for a in other.arguments if a.role == "initiator"}
    between = words_between(mention, subject.span.end, other.trigger.start)
    is_next = VERB_NEXT.fullmatch(between) is not None or (is_told and INFINITIVE.fullmatch(between) is not None)
    return is_next and subject.span in sure and (is_told or sure.get(before.span, 0.0) < UNSURE)
