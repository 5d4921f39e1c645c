"""Of which states an office without one cannot be: of those that it asks or accuses, and of those whose envoys it meets.

"The president asked Russia for help": he is no Russian. "The Indian ambassador met the prime minister": he is not India's.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from dateline.actors.tables import state_names
from dateline.dates.written import in_dateline
from dateline.ontology import ENCOUNTERS, SPEECH, TYPES
from dateline.records import Argument, Mention, Span
from dateline.resolve.arguments import arguments_of
from dateline.resolve.articles import OF_SEVERAL_STATES, ArticleIndex
from dateline.resolve.envoys import ENVOY
from dateline.resolve.places import resolve_place
from dateline.resolve.strangers import Strangers
from dateline.sides.asked_states import not_of_whom_it_asks
from dateline.sides.named_there import names_in, states_in
from dateline.sides.soil import BY_AUTHORITY

__all__ = ["strangers_at"]

# 'Foreign Minister Ada Lind', whom no table knows.
NAMED = re.compile(
    r"(?:(?:Acting|Deputy|Former|Then|Vice) )?(?:(?:[A-Z][a-z]+,? |and |of |for ){0,6}(?:Minister|Secretary)|Premier|Chancellor"
    r"|President)(?: [A-Z][\w.'’-]*)+"
)
SPEAKS_AT = re.compile(r"[Tt]he (?:[a-z-]+ ){1,3}at (?:the )?[A-Z]")  # "the emir at the UN"
# Whom another state holds may well be of the state of the dateline: "OSLO - Chad jailed two soldiers".
ABROAD = re.compile(
    r"\b(?:boats?|consul|crew|diplomat|envoy|fisherm[ae]n|hikers?|maids?|migrants?|missionar(?:y|ies)|pastors?|pilots?|sailors?|ship"
    r"|soldiers?|sp(?:y|ies)|tourists?|volunteers?|workers?)\b"
)
FORCES = re.compile(r"\b(?:army|forces|jets|marines|military|navy|soldiers|troops)\b")  # which may hold people abroad
HELD = frozenset(("PSE",))  # whose people another state holds
SURE = 0.5  # confidence of a mention that tells of whom somebody deals with
ASKING = frozenset(("accusation", "demand", "endorsement", "threat"))
RECEIVING = ENCOUNTERS | SPEECH | {"ambassador_summons", "diplomat_expulsion"}
LEADS = re.compile(r"(?:(?:the|an?|two|three|several) )?(?:(?:new|visiting|top|chief|senior|then|special) ){0,2}", re.IGNORECASE)
BY_STATE = rf"(?:['’]s?)? (?:(?!and\b|or\b)[a-z-]+ ){{0,2}}?(?!representative){ENVOY}\b"
OF_STATE = re.compile(rf"(?:the )?(?!representative){ENVOY} (?:of|from) (?:the )?", re.IGNORECASE)
OFFICIAL = rf"{BY_STATE}|(?:['’]s?)? (?:[a-z-]+ ){{0,2}}?(?:minister|secretary|president|premier|chancellor|leader|chief)\b"
TOLD_OF_HOME = re.compile(r"\b(?:recalled|called home|summoned home|home for|brief(?:ed|s|ing)|report(?:ed|s|ing) to)\b")
# Where bodies of several states meet.
SEATS = frozenset((
    "abuja", "addis ababa", "brussels", "cairo", "jakarta", "luxembourg", "new york", "riyadh", "strasbourg", "vienna",
))  # fmt: skip


def strangers_at(mentions: Sequence[Mention], index: ArticleIndex) -> dict[int, Strangers]:
    """Where words start that say of no state whose they are, and of which states they are not."""
    asked: dict[int, set[str]] = defaultdict(set)
    met: dict[int, Strangers] = {}
    sure = [mention for mention in mentions if mention.confidence >= SURE]
    for mention, argument in _unowned(sure, index):
        if mention.type in ASKING and argument.role == "initiator":
            asked[argument.span.start] |= not_of_whom_it_asks(mention, argument, index)
        if mention.type in RECEIVING and (codes := _visitors(mention, argument, index)):
            met[argument.span.start] = _received(mention, codes, sure, index)
    for at, codes in _of_datelines(sure, index):
        asked[at] |= codes
    found = {at: Strangers(frozenset(codes)) for at, codes in asked.items() if codes}
    return {**found, **{at: Strangers(each.codes | asked.get(at, set()), each.host) for at, each in met.items() if each.codes}}


def _of_datelines(mentions: Sequence[Mention], index: ArticleIndex) -> Iterator[tuple[int, set[str]]]:
    """Where words start that name no state of whom another state holds or bans, and the states that only datelines have named so
    far: "BERLIN - Chad jailed two reporters" tells of no Germans."""
    for mention in mentions:
        doers = [a.span for a in arguments_of(mention, "initiator") if mention.type in BY_AUTHORITY]
        by = {each.code for span in doers for each in states_in(span.start, span.end, index)}
        if len(by) != 1 or any(FORCES.search(span.text) for span in doers):
            continue
        near = states_in(0, mention.sentence.end if mention.sentence else mention.trigger.end, index)
        told = {each.code for each in near if not in_dateline(index.text, each.at)}
        for span in (a.span for a in arguments_of(mention, "recipient")):
            if not states_in(span.start, span.end, index) and not ABROAD.search(span.text):
                yield span.start, {each.code for each in near if each.at < span.start} - told - by - HELD


def _unowned(mentions: Sequence[Mention], index: ArticleIndex) -> Iterator[tuple[Mention, Argument]]:
    """The arguments that name nobody of the tables but where he speaks, and begin with 'the' or, where the article names
    several states, with an office and a name."""
    for mention in mentions:
        for argument in (*arguments_of(mention, "initiator"), *arguments_of(mention, "recipient")):
            span = argument.span
            is_named = len(index.counts) > 1 and NAMED.fullmatch(span.text) is not None
            is_office = is_named or span.text[:4].lower() == "the "
            if is_office and (SPEAKS_AT.match(span.text) or not names_in(span, index)):
                yield mention, argument


def _visitors(mention: Mention, argument: Argument, index: ArticleIndex) -> set[str]:
    """The states of the envoys with whom somebody deals in a mention."""
    is_mutual = TYPES[mention.type].symmetric
    others = [a for a in mention.arguments if a is not argument and (is_mutual or a.role != argument.role)]
    others = [a for a in others if a.role in ("initiator", "recipient")]
    return {code for each in others for code in _states(each.span, BY_STATE, index)}


def _states(span: Span, behind: str, index: ArticleIndex) -> Iterator[str]:
    """The states before such an office: "the Indian high commissioner", "the envoy of India"; none of one at a body."""
    for each in states_in(span.start, span.end, index):
        if each.code not in state_names():
            continue
        end = next(index.tokens[m.end - 1].end for m in names_in(span, index) if index.tokens[m.start].start == each.at)
        before, rest = index.text[span.start : each.at], index.text[end : span.end]
        is_led = LEADS.fullmatch(before) and re.match(behind, rest)
        if (is_led or (behind == BY_STATE and OF_STATE.fullmatch(before))) and not _names_a_body(span, index):
            yield each.code


def _names_a_body(span: Span, index: ArticleIndex) -> bool:
    return any(entry.code in OF_SEVERAL_STATES for match in names_in(span, index) for entry in match.entries)


def _received(mention: Mention, codes: set[str], mentions: Sequence[Mention], index: ArticleIndex) -> Strangers:
    """Those whose envoys come and the other foreign officials of the sentence, with the host; nobody at the envoy's home."""
    hosts = _hosts(mention, index)
    sentence = mention.sentence.text if mention.sentence else ""
    if hosts & codes or TOLD_OF_HOME.search(sentence):
        return Strangers()
    beside = [a.span for m in mentions if m.sentence == mention.sentence for a in m.arguments]
    others = {code for span in beside for code in _states(span, OFFICIAL, index)}
    return Strangers(frozenset(codes | (others - hosts)), _only(hosts, mention))


def _hosts(mention: Mention, index: ArticleIndex) -> set[str]:
    named = [code for code, _ in index.counts]
    countries = (resolve_place(argument.span.text, named).country for argument in arguments_of(mention, "place"))
    return {code for code in countries if code in state_names()}


def _only(hosts: set[str], mention: Mention) -> str | None:
    """The only host; none at a body's seat, where many meet."""
    at_a_seat = any(argument.span.text.lower() in SEATS for argument in arguments_of(mention, "place"))
    return next(iter(hosts)) if len(hosts) == 1 and not at_a_seat else None
