"""Whom an act is about where its sentence does not say: the other side of the article, or the own state.

A report names both sides once and then goes on with one: "Moscow called it absurd", "Accra will recall its envoy", "Bonn offered
talks". Whoever reads it knows the other. Only where a mention names no recipient, one that cannot be meant, or a single party to
what takes two; never one who is among its initiators, except at home. Implicit arguments as in Gerber & Chai 2010 ("Beyond
NomBank").
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.bare_names import is_state
from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.crosswalk import HOSTILE
from dateline.ontology import SPEECH, TYPES
from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import POINTS_BACK, ArticleIndex
from dateline.sides.among_themselves import BETWEEN_TWO
from dateline.sides.blamed_there import blamed_at_home
from dateline.sides.excepted import is_obtained
from dateline.sides.home_matters import at_their_home
from dateline.sides.not_addressed import BETWEEN_STATES, WELL_MEANT, addressing, is_open, not_own, recoded
from dateline.sides.soil import AUTHORITIES, is_elsewhere
from dateline.sides.taken_again import only_captor
from dateline.sides.tallies import Act, Acts, Tally, acts_of, blows_of, dealt_with, is_praised_enemy

__all__ = ["with_counterparts"]

# How states break with another, one after the other: "Peru expelled two Chileans, Fiji recalled its envoy".
CUTS = frozenset(("ambassador_recall", "diplomat_expulsion", "relations_severed", "sanctions_imposed", "treaty_suspension"))
ALIKE = frozenset(("ambassador_summons", "relations_restored", "sanctions_lifted"))
BETWEEN_PARTIES = frozenset(("agreement", "ceasefire", "summit", "talks"))
ADDRESSED = SPEECH | BETWEEN_STATES | {"phone_call", "restriction"}
# What a state bars another from; what else it bans (schools, rallies, papers) is a matter at home.
BARRED = re.compile(
    r"\b(?:border|frontier|crossing|entry|visa|airspace|flight|import|export|trade|ship|boat|trawler|vessel|barge|tanker|freighter"
    r"|yacht|aircraft|plane)s?\b"
)
SUFFERED_ABROAD = frozenset(("release", "sanctions_imposed"))  # what is mostly done by the other side
PARTIES = OF_STATES | {"PTY", "REB"}  # who has another side: not a firm, a paper or a bystander
OFTEN = 1.5  # mentions, each counted by its confidence, that make somebody the other side
MUCH = 4.0  # the same, that make somebody the other party of what takes two
HALF, MOST = 0.5, 0.6  # shares of all such mentions
OTHER_SIDE, TARGET, _, IN_POWER = IMPLIED_SIDES


def with_counterparts(mentions: Sequence[Mention], main: str | None, index: ArticleIndex | None = None) -> tuple[Mention, ...]:
    """The mentions of an article, resolved, with the other side where the article tells it; `main` is the code of the state that
    most of the article is about, `index` the article with the states that it names."""
    mentions = [blamed_at_home(not_own(addressing(mention), index), index) for mention in mentions]
    mentions = [_by_authorities(mention, main, mentions) for mention in mentions]
    acts = acts_of(mentions)
    mentions = [_by_the_other_side(mention, acts) for mention in mentions]
    acts = acts_of(mentions)
    blows = blows_of(acts)
    return tuple(_guessed(m, acts, blows, main, index) for m in mentions)


def _guessed(mention: Mention, acts: Acts, blows: Sequence[Act], main: str | None, index: ArticleIndex | None) -> Mention:
    found = _beside(_addressed(mention, acts, main), index)
    come = codes_of(arguments_of(found, "recipient")) - codes_of(arguments_of(mention, "recipient"))
    return mention if any(is_praised_enemy(mention, code, blows) for code in come) else found


def _beside(mention: Mention, index: ArticleIndex | None) -> Mention:
    """The mention with the only other state that its paragraph names before it, if the article names none of the others more."""
    doers = codes_of(arguments_of(mention, "initiator"))
    if index is None or arguments_of(mention, "recipient") or not doers or not _is_to_others(mention, doers):
        return mention
    at = mention.trigger.start
    beside = index.states_within(index.paragraphs[index.paragraph_of(at)], at)
    named = {m.code: m for m in beside if m.code not in doers}
    most = next((code for code, _ in index.counts if code not in doers), None)
    if list(named) != [most]:
        return mention
    found = named[str(most)]
    return _with(mention, "recipient", Actor(found.name, most, "GOV", ("GOV",), f"{OTHER_SIDE}; {found.kind} before it"))


def _by_the_other_side(mention: Mention, acts: Acts) -> Mention:
    """Who was freed by nobody named, or is under sanctions of nobody, has to do with the one who frees or imposes them: not with
    whom 'they' arrested themselves."""
    sufferers = codes_of(arguments_of(mention, "recipient"))
    if mention.type not in SUFFERED_ABROAD or arguments_of(mention, "initiator") or not sufferers or is_obtained(mention):
        return mention
    others = acts.of_any(sufferers, mention)
    if any(POINTS_BACK in a.reason for each in arguments_of(mention, "recipient") for a in each.actors):  # "they were freed"
        others = [
            act
            for act in others
            if act.mention.type != "arrest" or sufferers.isdisjoint(codes_of(arguments_of(act.mention, "initiator")))
        ]
    found = dealt_with(sufferers, others).foremost(0.0, HALF, OTHER_SIDE)
    return _with(mention, "initiator", found) if found and not is_elsewhere(mention, found.code) else mention


def _by_authorities(mention: Mention, main: str | None, mentions: Sequence[Mention]) -> Mention:
    """Arrests, bans and releases of which nobody is named as the author are those of the state that the article is about, unless
    they took place in another; or of another that alone holds people."""
    captor = None if arguments_of(mention, "initiator") else only_captor(mention, mentions, main)
    if captor and not is_elsewhere(mention, captor.code):
        return _with(mention, "initiator", captor)
    name = state_names().get(main or "")
    is_at_home = mention.type in AUTHORITIES and not is_elsewhere(mention, main)
    if not is_at_home or name is None or arguments_of(mention, "initiator"):
        return mention
    return _with(mention, "initiator", Actor(name, main, "GOV", ("GOV",), IN_POWER))


def _addressed(mention: Mention, acts: Acts, main: str | None) -> Mention:
    doers, named = codes_of(arguments_of(mention, "initiator")), arguments_of(mention, "recipient")
    if not doers or not all(map(is_open, named)):
        return mention
    others = acts.of_any(doers, mention)
    role, found = "recipient", _abroad(mention, doers, acts)
    if _is_alone(mention, doers):
        role, found = "initiator", dealt_with(doers, others).foremost(MUCH, MOST, OTHER_SIDE)
    if named and found:
        whose = (recoded(a, {None: found.code}, found.reason) if a.role == role else a for a in mention.arguments)
        return replace(mention, arguments=tuple(whose))
    if not named and not found:
        has_others = bool(dealt_with(doers, others).weight)
        found = at_their_home(mention, doers, main, has_others) or _spoken_of(mention, doers, main)
    return _with(mention, role, found) if found else mention


def _with(mention: Mention, role: str, actor: Actor) -> Mention:
    """The mention with an actor whom no words of it name: the trigger stands for them."""
    return replace(mention, arguments=(*mention.arguments, Argument(role, mention.trigger, mention.confidence, (actor,))))


def _is_alone(mention: Mention, doers: set[str]) -> bool:
    """Whether one state is the only party named of what takes two: a single one, "the United States", not "the leaders"."""
    named = arguments_of(mention, "initiator")
    words = named[0].span.text if len(named) == 1 else "they"
    is_one = is_state(words) or not words.lower().endswith(("s", "they", "them", "both", "their"))
    return mention.type in BETWEEN_PARTIES and is_one and doers <= state_names().keys()


def _is_to_others(mention: Mention, doers: set[str]) -> bool:
    """Whether it is what states, parties or rebels do to others by its type."""
    sectors = {actor.sector for argument in arguments_of(mention, "initiator") for actor in argument.actors}
    is_curb_at_home = mention.type == "restriction" and not (mention.sentence and BARRED.search(mention.sentence.text))
    is_among_them = mention.type in BETWEEN_TWO and len(doers) > 1
    return mention.type in ADDRESSED and bool(sectors & PARTIES) and not (is_curb_at_home or is_among_them)


def _abroad(mention: Mention, doers: set[str], acts: Acts) -> Actor | None:
    if not _is_to_others(mention, doers):
        return None
    types = set(TYPES)
    if mention.type in WELL_MEANT:  # what is promised or praised is not so to the enemy
        types -= HOSTILE
    dealt = dealt_with(doers, [other for other in acts.of_any(doers, mention) if other.mention.type in types])
    side = dealt.foremost(0.0 if mention.type in BETWEEN_STATES else OFTEN, HALF, OTHER_SIDE)
    if side or dealt.weight or not (mention.type in SPEECH or _follows_others(mention)):
        return side
    target, kin = Tally(), CUTS if mention.type in CUTS else {mention.type}
    for other, *_ in acts.of_types(kin & types, mention):
        target.add(arguments_of(other, "recipient"), doers, other.confidence)
    return target.foremost(OFTEN, MOST, TARGET)


def _follows_others(mention: Mention) -> bool:
    """Whether it may be one more act against, or for, the state on which others act alike."""
    return mention.type in CUTS | ALIKE


def _spoken_of(mention: Mention, doers: set[str], main: str | None) -> Actor | None:
    """The state that the article is about, to which other states speak who name nobody."""
    name = state_names().get(main or "")
    sectors = {actor.sector for argument in arguments_of(mention, "initiator") for actor in argument.actors}
    if mention.type not in SPEECH - {"threat"} or name is None or main in doers or not sectors & OF_STATES:
        return None
    return Actor(name, main, "GOV", ("GOV",), f"{OTHER_SIDE}; the state that the article is about")
