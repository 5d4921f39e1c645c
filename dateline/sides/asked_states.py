"""Of which states an office is not that asks or accuses somebody: of those addressed by their bare name. "Fiji held a poll. The
defence minister accused Fiji of a raid": he is no Fijian."""

import re
from collections.abc import Iterator

from dateline.actors.sectors import ASSOCIATIONS
from dateline.actors.tables import state_names
from dateline.actors.tenures import HEADS
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.resolve.articles import ArticleIndex
from dateline.sides.named_there import names_in, states_in, told_before

__all__ = ["ASKED", "not_of_whom_it_asks"]

STATE = frozenset(("country", "capital", "disputed"))
GOES_BEFORE = re.compile(r"(?:^|, |\b(?:and|or) )(?:the )?$", re.IGNORECASE)
GOES_ON = re.compile(r"(?:,|$)| (?:and|or|as well as|but|along with|together with)\b")
# Who speaks for a state or a body and asks his own nothing by its name, as "the opposition" and "the bishops" do.
SPEAKER = re.compile(
    r"\b(?:presiden(?:t|cy)|premier|chancellor|minist(?:er|ry)|secretary(?![- ]general)|government|spokes(?:man|woman|person)"
    r"|king|queen|emir|sultan|monarch|envoy|ambassador|representative|commissioner|governor|magistrate|prefect|chair(?:man|person|woman)|director|delegation)s?\b",
    re.IGNORECASE,
)
NOUNS = ASSOCIATIONS | {"alliance", "campaign", "congress", "movement", "network", "union"}
# Of a body of several states as often as of one.
BODY = re.compile(
    r"[Tt]he (?:\w+ )?(?:agency|alliance|bank|bloc|body|commission|committee|council|court|fund|league|regulator|tribunal)\b"
)
# Who speaks to his own state, where no other is told of: "The opposition urged Kenya to vote"; not "asked Kenya for arms".
AT_HOME = re.compile(r"\b(?:opposition|bishops?|church|courts?|unions?|protesters|demonstrators|strikers)\b", re.IGNORECASE)
ASKED = re.compile(r"ask|appeal|beg|request", re.IGNORECASE)
VICTIM = re.compile(r"accus|blam", re.IGNORECASE)  # who accuses one of a raid on a state may be of that state
PRIVATE = re.compile(rf"[Tt]he (?:[A-Z][\w’'-]+ )+(?:{'|'.join(noun.title() for noun in sorted(NOUNS))})")  # no raid's victim


def not_of_whom_it_asks(mention: Mention, argument: Argument, index: ArticleIndex) -> set[str]:
    """The states whom the initiator addresses by their bare name, and those of which nothing but the matter tells: "asked Japan
    for help against Chad"; not "warned Chad that Mali would strike". Not the only state that the article has told of, but for who
    speaks for another: whose president "thanked Brazil" is Brazil's as well; none for a court or a commission, which may be of no
    other state."""
    if BODY.match(argument.span.text):
        return set()
    addressed = [each for each in arguments_of(mention, "recipient") if _is_told(mention, each)]
    codes = {code for each in addressed for code in _bare(each, index)}
    told = {code for code in codes if _speaks_for_another(mention, argument) or not _is_alone(code, mention, index)}
    may_suffer = VICTIM.search(mention.trigger.text) and PRIVATE.fullmatch(argument.span.text) is None
    if not told or mention.type == "threat" or may_suffer:
        return told
    return told | _told_in_passing(mention, max(each.span.end for each in addressed), index)


def _speaks_for_another(mention: Mention, argument: Argument) -> bool:
    """Whether whom he asks is no land of his own: who rules may urge it to vote, and thank it."""
    may_rule = argument.span.text[4:].lower() in HEADS and mention.type == "demand"
    return mention.type != "endorsement" and not may_rule and SPEAKER.search(argument.span.text) is not None


def _is_told(mention: Mention, argument: Argument) -> bool:
    """Whether its own sentence names it: no other sentence lends it."""
    own = mention.sentence
    return own is None or own.start <= argument.span.start < own.end


def _bare(argument: Argument, index: ArticleIndex) -> Iterator[str]:
    """The states that an argument names alone or in a list: 'Russia and its allies'; not "Russia's parliament"."""
    for match in names_in(argument.span, index):
        start, end = index.tokens[match.start].start, index.tokens[match.end - 1].end
        code = next((m.code for m in states_in(start, end, index) if m.kind in STATE), None)
        before, behind = index.text[argument.span.start : start], index.text[end : argument.span.end]
        is_alone = GOES_BEFORE.search(before) and GOES_ON.match(behind)
        if code in state_names() and is_alone:
            yield code


def _is_alone(code: str, mention: Mention, index: ArticleIndex) -> bool:
    """Whether the article has told of this state and no other before: whose president "thanked Brazil" is Brazil's as well."""
    before = told_before(mention, index)
    is_home = any(AT_HOME.search(each.span.text) for each in arguments_of(mention, "initiator"))
    if is_home and not ASKED.match(mention.trigger.text) and {each.code for each in index.mentions} == {code}:
        return True
    return bool(before) and all(each.code == code for each in before)


def _told_in_passing(mention: Mention, end: int, index: ArticleIndex) -> set[str]:
    """The states that the article names nowhere but behind whom it addresses, in that sentence."""
    number = index.sentence_of(mention.trigger.start) + 1
    close = index.sentences[number] if number < len(index.sentences) else len(index.text)
    behind = {each.code for each in states_in(end, close, index)}
    elsewhere = {each.code for each in (*states_in(0, end, index), *states_in(close, len(index.text), index))}
    return (behind & state_names().keys()) - elsewhere
