"""A guess of whose an official is yields to what his sentence tells: of the other side, or of the only other state in it. "The
ministry summoned the Turkish envoy": no Turkish one. "The presidents met": of both states that the article names most."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.readings import UNKNOWN
from dateline.actors.tables import names_by_code, state_names
from dateline.actors.words import word_set
from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention
from dateline.resolve.anaphora import is_pronoun
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import FALLBACKS, MAIN_STATE, POINTS_BACK, ArticleIndex, leading_two
from dateline.resolve.pair_words import FIRM_NOUNS, PAIRS, PEOPLE_NOUNS, STATE_NOUNS
from dateline.resolve.several_states import read_as_several
from dateline.resolve.strangers import NOBODY, StrangersAt
from dateline.resolve.unowned import SENTENCE_BEFORE
from dateline.sides.not_addressed import BETWEEN_STATES
from dateline.sides.parties import MET

__all__ = ["DOUBTFUL", "GUESSES", "both_sides", "by_their_sentence", "not_against_itself", "of_both_sides"]

ABROAD = BETWEEN_STATES | {"visit"}  # what nobody does to his own state
# Reasons of an actor of whom the words say whose he is.
BY_NAME = ("demonym", "country name", "'of' demonym", "'of' country name")
CAPITALS = ("capital as metonym", "'of' capital as metonym")  # of a visit only the place
NOT_ITS_OWN = "acts on {code}, so not of it"
SETTLED = MET - {"talks"}  # of talks those too are told who only broker them or are not of the two
GATHERINGS = frozenset(("meeting", "summit"))
PARTIES = PAIRS - FIRM_NOUNS - PEOPLE_NOUNS
LEADS = word_set("leads_of_parties")  # what stands before such a noun and tells of no state
JOINT = re.compile(
    r"(?:the|a|their) (?:[\w-]+ )?joint (?:bilateral|border|boundary|consultative|cooperation|defen[cs]e|demarcation|economic"
    r"|intergovernmental|military|ministerial|security|technical|trade|water) (?:\w+ )?"
    r"(?:commission|committee|council|panel|working group)s?",
    re.IGNORECASE,
)
OF_TWO = frozenset(("the", "both", "their"))  # 'countries' without these are many
GUESSES = (*FALLBACKS, UNKNOWN, SENTENCE_BEFORE)
DOUBTFUL = (*FALLBACKS, SENTENCE_BEFORE)
BOTH = "of both states that the article names most"
ONLY_ONE = "the only state that the sentence names beside the other side"


def not_against_itself(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article without initiators of the very state of which their recipients are by name ("The ministry
    summoned the Turkish envoy", "it blacklisted two Turkish banks"), where a guess or a pronoun made them so: they are of the
    state that acted last before, else of no known one."""
    return tuple(_mended(mentions, number) for number in range(len(mentions)))


def by_their_sentence(mention: Mention, index: ArticleIndex, strangers: StrangersAt | None = None) -> Mention:
    """ "Western states blacklisted the generals of Burma": those whom only the article's main state was guessed for are of the
    state that their sentence names, if it names one beside that of the other side, which must be known, and no stranger."""
    if mention.sentence is None:
        return mention
    named = {m.code for m in index.states_within(mention.sentence.start, mention.sentence.end)}

    def of_the_sentence(argument: Argument) -> Argument:
        other = "recipient" if argument.role == "initiator" else "initiator"
        beside = codes_of(arguments_of(mention, other))
        found = named - beside - (strangers or {}).get(argument.span.start, NOBODY).codes
        is_guess = bool(argument.actors) and all(actor.reason.startswith(MAIN_STATE) for actor in argument.actors)
        is_at_home = argument.role == "initiator" and mention.type not in ABROAD and bool(codes_of((argument,)) & beside)
        if is_at_home or argument.role not in ("initiator", "recipient") or not is_guess or not beside or len(found) != 1:
            return argument
        code = next(iter(found))
        actors = (a if a.code == code else replace(a, code=code, reason=ONLY_ONE) for a in argument.actors)
        return replace(argument, actors=tuple(actors))

    return replace(mention, arguments=tuple(map(of_the_sentence, mention.arguments)))


def both_sides(mention: Mention, index: ArticleIndex) -> Mention:
    """ "The presidents met": of both states that the article names most, where nothing but a guess tells whose they are."""
    named = arguments_of(mention, "initiator")
    if mention.type not in MET or len(named) != 1 or not _is_of_several(named[0].span.text):
        return mention
    codes = leading_two(index)
    if not codes or not all(actor.reason.startswith(GUESSES) for actor in named[0].actors):
        return mention
    actors = tuple(replace(named[0].actors[0], name=names_by_code()[code], code=code, reason=BOTH) for code in codes)
    arguments = (replace(a, actors=actors) if a is named[0] else a for a in mention.arguments)
    return replace(mention, arguments=tuple(arguments))


def _is_of_several(words: str) -> bool:
    """'Presidents', 'the foreign ministers', 'the countries', 'the joint border commission'; not 'countries', that are many."""
    if JOINT.fullmatch(words):
        return True
    *leads, noun = words.lower().split() or [""]
    are_many = noun in STATE_NOUNS and OF_TWO.isdisjoint(leads)
    return noun in PARTIES and not are_many and len(leads) <= 2 and LEADS.issuperset(leads)


def of_both_sides(mention: Mention, index: ArticleIndex, told: Sequence[Mention] = ()) -> Mention:
    """ "After the summit", "the truce held": with nobody named, between the two states that the article names most; but not where
    the last one before that says who met or agreed (`told` are the article's) is of many states."""
    codes = leading_two(index)
    if mention.type not in SETTLED or not codes or arguments_of(mention, "initiator") or arguments_of(mention, "recipient"):
        return mention
    if _is_of_many(mention, told, index):
        return mention
    actors = tuple(Actor(names_by_code()[code], code, "GOV", ("GOV",), f"{IMPLIED_SIDES[0]}; {BOTH}") for code in codes)
    return replace(mention, arguments=(*mention.arguments, Argument("initiator", mention.trigger, mention.confidence, actors)))


def _is_of_many(mention: Mention, told: Sequence[Mention], index: ArticleIndex) -> bool:
    """Whether it is one said again of a body or of states that are not named: 'G20 leaders met', 'nations agreed'."""
    kinds = GATHERINGS if mention.type in GATHERINGS else {mention.type}
    before = (m for m in reversed(told) if m.type in kinds and m.trigger.end <= mention.trigger.start)
    named = next((found for m in before if (found := arguments_of(m, "initiator"))), ())
    if codes_of(named) & state_names().keys():
        return False
    keys = [argument.span.text.lower().split() for argument in named]
    are_bare = any(words[-1:] and words[-1] in STATE_NOUNS and OF_TWO.isdisjoint(words) for words in keys)
    is_told = are_bare or any(read_as_several(argument.span.text, index) for argument in named)
    return is_told or (mention.type in GATHERINGS and bool(codes_of(named) & {"IGO", "UNO"}))


def _mended(mentions: Sequence[Mention], number: int) -> Mention:
    own = mentions[number]
    others = [a for argument in arguments_of(own, "recipient") for a in argument.actors]
    told = {a.code for a in others if a.code and _is_told(a, own.type)}
    if own.type not in ABROAD or not told & state_names().keys():
        return own

    def other(argument: Argument) -> Argument:
        is_guess = all(a.code in told and (a.reason.startswith(DOUBTFUL) or POINTS_BACK in a.reason) for a in argument.actors)
        if argument.role != "initiator" or not is_guess:
            return argument
        code = _acted_before(mentions[:number], told)
        actors = (
            replace(a, name=_name(argument, a, code), code=code, reason=f"{NOT_ITS_OWN.format(code=a.code)}; {a.reason}")
            for a in argument.actors
        )
        return replace(argument, actors=tuple(actors))

    return replace(own, arguments=tuple(map(other, own.arguments)))


def _is_told(actor: Actor, kind: str) -> bool:
    """Whether the words say whose he is: a state, its capital, or an office holder of the tables by his name. Whom one visits at
    home may be own people ("the Malian troops") and in the own capital: there only state, officials and holders count."""
    is_holder = actor.reason.startswith(f"{actor.name}, ") and f" of {actor.code} " in actor.reason
    if kind == "visit":
        return actor.sector == "GOV" and (is_holder or actor.reason.startswith(BY_NAME))
    return is_holder or actor.reason.startswith((*BY_NAME, *CAPITALS))


def _name(argument: Argument, actor: Actor, code: str | None) -> str:
    """His name where he is not whom a pointer lent it: then the words, and for a pronoun the state, if it is known."""
    if POINTS_BACK not in actor.reason:
        return actor.name
    return names_by_code()[code] if code and is_pronoun(argument.span.text) else argument.span.text


def _acted_before(before: Sequence[Mention], told: set[str]) -> str | None:
    """The state that acted last before and is none of these, where it acts alone."""
    for mention in reversed(before):
        codes = codes_of(arguments_of(mention, "initiator")) & state_names().keys()
        if len(codes) == 1 and not codes & told:
            return next(iter(codes))
    return None
