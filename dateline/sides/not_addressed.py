"""Recipients whom the words name and who cannot be meant: who is only spoken of, the own envoys of who expels them, the own
neighbour. They are taken out, or left open for the article to tell."""

import re
from collections.abc import Mapping
from dataclasses import replace

from dateline.actors.relations import THEIR_OTHERS
from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.ontology import SPEECH, TYPES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import FALLBACKS, LAST_STATE, ArticleIndex
from dateline.resolve.reciprocal import EACH_OTHER
from dateline.resolve.several_states import are_several_others

__all__ = [
    "BETWEEN_STATES",
    "NOT_OWN",
    "WELL_MEANT",
    "addressing",
    "is_never_own",
    "is_open",
    "not_own",
    "recoded",
]

WELL_MEANT = frozenset(("concession", "endorsement", "pledge"))
ENVOYS = frozenset(("ambassador_recall", "ambassador_return", "ambassador_summons", "diplomat_expulsion"))
TOLD_OF_SELF = SPEECH - {"accusation", "demand"}  # of whom one may speak without a word to him
TIES = frozenset(("relations_restored", "relations_severed", "treaty_suspension", "treaty_withdrawal"))
BETWEEN_STATES = ENVOYS | TIES | {"sanctions_imposed", "sanctions_lifted"}
# "Its neighbour", "his host": somebody else by meaning, whatever the words before it refer to.
SOMEBODY_ELSE = re.compile(
    r"\b(?:its|his|her|their|the) (?:\w+ ){0,2}(?:ally|allies|enem(?:y|ies)|adversar(?:y|ies)"
    r"|(?:counterpart|donor|foe|guest|host|member|visitor"
    r"|neighbou?r|opponent|partner|rival)s?|other(?: side| party)?)",
    re.IGNORECASE,
)
BY_NAME = ("country name", "capital as metonym")
OWN_LAND = frozenset(("country", "homeland", "nation", "people", "public", "republic", "state"))  # to whom it may speak, too
# Another land by its description: "the island nation", "the oil-rich kingdom"; not "the whole country".
OTHER_LAND = re.compile(
    rf"the (?!(?:{'|'.join(sorted(word_set('own_nation')))}|rest of)\b)(?:[\w’'-]+ ){{1,3}}"
    r"(?:nation|republic|kingdom|country|emirate|sultanate|island state)",
    re.IGNORECASE,
)
# Whom a third state asks to make peace; not "all parties", which may be those of politics at home.
RIVALS = re.compile(r"(?:(?:the|all|both) )*(?:conflicting|feuding|rival|warring) (?:parties|sides|factions)", re.IGNORECASE)
# "Complained that its envoys had been jailed": who was wronged is not accused.
WRONGED = re.compile(
    r" (?:(?:had|have|has) been|(?:was|were|is|are)(?: being)?) (?:[a-z]+ly )?(?!involved\b)(?:[a-z]+ed|beaten|held|shot|taken)\b"
)
SAID_THAT = re.compile(r" (?:[\w’'-]+ ){0,3}that (?:the |his |her |its |their )?")
NOT_OWN = "not the initiator's own: whose is not told"


def addressing(mention: Mention) -> Mention:
    """The mention without recipients that are but the subject of what is said of the own side: "warned that Rome would act",
    "promised that his country will help". Who must act or did wrong is meant, told so or not: "demanded that the government go";
    who was wronged is not: "complained that its envoys had been jailed"."""
    doers = codes_of(arguments_of(mention, "initiator"))

    def is_subject(argument: Argument) -> bool:
        if argument.role != "recipient" or not doers & codes_of((argument,)) or mention.sentence is None:
            return False
        words, first = mention.sentence.text, mention.sentence.start
        is_told_of = mention.type in TOLD_OF_SELF or (
            mention.type == "accusation" and WRONGED.match(words, argument.span.end - first) is not None
        )
        return is_told_of and SAID_THAT.fullmatch(words[mention.trigger.end - first : argument.span.start - first]) is not None

    kept = tuple(argument for argument in mention.arguments if not is_subject(argument))
    return mention if kept == mention.arguments else replace(mention, arguments=kept)


def not_own(mention: Mention, index: ArticleIndex | None = None) -> Mention:
    """The mention with recipients of no known state who were read as the initiator's own and cannot be: no state expels its own
    envoys, nobody is his own neighbour. In an article (`index`) that names no other state "the poor nation" is
    his own."""
    doers = codes_of(arguments_of(mention, "initiator"))
    is_alone = index is not None and {code for code, _ in index.counts} <= doers
    if not doers & codes_of(arguments_of(mention, "recipient")) or TYPES[mention.type].symmetric:
        return mention

    def others(argument: Argument) -> Argument:
        is_guess = all(actor.reason.startswith(FALLBACKS) for actor in argument.actors)
        is_relief = mention.type == "aid" and is_guess  # few states give relief to their own
        is_other = OTHER_LAND.fullmatch(argument.span.text) or (mention.type in SPEECH and RIVALS.fullmatch(argument.span.text))
        is_land = is_guess and not is_alone and is_other
        is_abroad = mention.type in BETWEEN_STATES or SOMEBODY_ELSE.fullmatch(argument.span.text) or is_relief or is_land
        if argument.role != "recipient" or not (is_abroad or _is_of_another(mention, argument)):
            return argument
        is_each = all(actor.reason.startswith(EACH_OTHER) for actor in argument.actors)  # "each accused the other"
        return argument if is_each else recoded(argument, dict.fromkeys(doers), NOT_OWN)

    return replace(mention, arguments=tuple(map(others, mention.arguments)))


def _is_of_another(mention: Mention, argument: Argument) -> bool:
    """ "Peru urged the government to hold talks": whom a state by its bare name speaks to is not its own government, nor other
    bodies of which the last state named is guessed to be theirs."""
    words = argument.span.text.lower().split()
    if mention.type not in SPEECH or not _are_bare_states(mention) or words[:1] != ["the"] or words[-1] in OWN_LAND:
        return False
    return all(
        LAST_STATE in actor.reason if actor.sector in OF_STATES - {"GOV"} else actor.sector == "GOV" and _is_guess(actor)
        for actor in argument.actors
    )


def _are_bare_states(mention: Mention) -> bool:
    """Whether all who act are states, by nothing but the name or the capital."""
    doers = [actor for each in arguments_of(mention, "initiator") for actor in each.actors]
    return all(a.name == state_names().get(a.code or "") and a.reason.startswith(BY_NAME) for a in doers)


def _is_guess(actor: Actor) -> bool:
    return any(guess in actor.reason for guess in FALLBACKS)


def is_open(argument: Argument) -> bool:
    """Whether all that is known of the one named is whose he is not; of several ('its neighbours') one would say too little."""
    return (
        bool(argument.actors)
        and not are_several_others(argument.span.text)
        and all(actor.reason.startswith((NOT_OWN, THEIR_OTHERS)) for actor in argument.actors)
    )


def is_never_own(mention: Mention, argument: Argument) -> bool:
    """Whether it was read as none of the initiator's and cannot be: of relief the own people may have some after all."""
    is_relief = mention.type == "aid" and not any(words.fullmatch(argument.span.text) for words in (SOMEBODY_ELSE, OTHER_LAND))
    is_read_so = any(actor.reason.startswith(NOT_OWN) for actor in argument.actors)
    return not is_relief and (is_read_so or (argument.role == "recipient" and _is_of_another(mention, argument)))


def recoded(argument: Argument, codes: Mapping[str | None, str | None], why: str) -> Argument:
    """The argument with other codes for its actors, and the reason."""
    actors = (replace(a, code=codes[a.code], reason=f"{why}; {a.reason}") if a.code in codes else a for a in argument.actors)
    return replace(argument, actors=tuple(actors))
