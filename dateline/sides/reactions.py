"""Whom a reaction is to: who condemns or welcomes "it", "the raid" or "the step" condemns or welcomes those who took it; who
rejects "the charge" was charged.

The act is the one told last before it of which the one who reacts is no author. Several who react one after the other ("Kenya
praised it, Uganda joined in") all react to the same act.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import timedelta

from dateline.actors.sectors import OF_STATES
from dateline.crosswalk import quad_class
from dateline.ontology import BEGUN, ENCOUNTERS, TYPES
from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.earlier_acts import spoken_of, stem, stems
from dateline.sides.soil import Lent

__all__ = ["REACTIONS", "REACTS_TO", "is_of_something_known", "reacted"]

REACTIONS = frozenset(("accusation", "endorsement"))
ANSWERS = REACTIONS | {"demand", "rejection"}
REACTS_TO = "reacts to"  # the reason of an actor found here
# What follows the trigger, or what its object is: something told before.
KNOWN = re.compile(r"\W*(?:it|this|that|(?:the|this|that|these|those)((?: [\w’'-]+){1,4}))\b", re.IGNORECASE)
# What may be called so: an attack, a decision, anything done; other words must be those of the act.
FORCE = frozenset(
    ("attac", "bomb", "kill", "murde", "raid", "shell", "strik", "viole", "massa", "incid", "invas", "intru", "break")
)
# What somebody makes, rather than what is done to it: the ship that he seized, the treaty that he quit.
MAKES, CURBING = frozenset(("agreement", "aid", "ceasefire")), frozenset(("restriction", "sanctions_imposed"))
CURBS = frozenset(("ban", "block", "boyco", "curfe", "embar", "quota", "restr", "sanct", "tarif"))
DECIDED = frozenset(("decis", "move", "step", "annou", "measu", "gestu", "refus", "withd", "depar", "order"))
ACTS = frozenset(("act", "actio", "event", "news", "outco", "resul"))
BEHIND_A_NOUN = re.compile(r" (?:after|against|an?|and|as|at|but|by|for|from|in|of|on|over|that|the|to|which|with)\b|[^\w ’'-]")
# What several states made, and what came of it.
PACTS = frozenset(("accor", "agree", "commu", "compr", "deal", "decla", "memor", "pact", "proto", "treat"))
THAWS = frozenset(("recon", "rappr", "thaw", "outco", "resul"))
OF_ANY_PACT = frozenset(("draft", "final", "histo", "joint", "landm", "peace", "whole"))
PACTS_OR_TALKS = frozenset(("agreement", "meeting", "relations_restored", "summit", "talks"))
LONG_BEFORE = timedelta(days=300)
AT_ALL = 0.5  # confidence of a mention that may be what is reacted to
RECENT = 10  # mentions back


def reacted(mentions: Sequence[Mention], number: int) -> Lent | None:
    """The authors of what an accusation or an endorsement reacts to, where it names nobody."""
    own = mentions[number]
    reacting = codes_of(arguments_of(own, "initiator"))
    sectors = {actor.sector for argument in arguments_of(own, "initiator") for actor in argument.actors}
    words = _known(own)
    if own.type not in REACTIONS or words is None or not reacting or not sectors & OF_STATES:
        return None
    before = [m for m in mentions[:number] if m.confidence >= AT_ALL and m.trigger.end <= own.trigger.start]
    kin = _of_its_kind(mentions[number + 1 :], own, words, before)
    named = [m for m in kin or before if _is_called(m, words, own)] or kin
    named = [*(m for m in named if m.type != "agreement"), *_made_by_several(before, own, words)] or named
    is_open = not words or bool(words & (FORCE | DECIDED | ACTS))
    for earlier in reversed(named or (before[-RECENT:] if is_open else [])):
        if earlier.type in REACTIONS and earlier.sentence == own.sentence and not arguments_of(earlier, "recipient"):
            return None  # "Peru backed the strike; Chile condemned it": to what is not known of the first either
        authors = _authors(earlier, own, words, bool(named))
        if codes_of(authors) and not codes_of(authors) & reacting:
            is_answer = own.type == "accusation" and bool(reacting & codes_of(arguments_of(earlier, "recipient")))
            return "recipient", authors, f"{'answers' if is_answer else REACTS_TO} {earlier.trigger.text!r}"
    return None


def _is_called(act: Mention, words: AbstractSet[str], own: Mention) -> bool:
    """Whether the words are those of the act, or their head that of what it made: "the embargo" of "imposed an embargo"."""
    if stems(act.trigger.text) & words:
        return True
    made = {_head(argument.span.text) for argument in arguments_of(act, "object")}
    made = made if act.type in MAKES else made & CURBS if act.type in CURBING else set()
    return act.status in BEGUN and _head(_told_of(own)) in made


def _head(phrase: str) -> str:
    """The stem of the noun of a phrase, 'sanct' of "the new sanctions on Chad"."""
    return stem(BEHIND_A_NOUN.split(phrase.strip(), maxsplit=1)[0].split(" ")[-1])


def _of_its_kind(behind: Sequence[Mention], own: Mention, words: AbstractSet[str], before: Sequence[Mention]) -> list[Mention]:
    """What was done before that is of the type of "the decision", where that is a mention itself: no refusal to do so."""
    nouns = {m.type for m in behind if m.sentence == own.sentence and m.status == "occurred" and stems(m.trigger.text) & words}
    return [mention for mention in before if mention.type in nouns - ANSWERS and mention.status not in ("negated", "possible")]


def _made_by_several(before: Sequence[Mention], own: Mention, words: AbstractSet[str]) -> list[Mention]:
    """What several others agreed on, where "the accord" is spoken of, or also where they met, behind "the outcome" by itself: not
    long before, and called so by no words that are not told of it."""
    types = {"agreement"} if words & PACTS else PACTS_OR_TALKS if words and words <= THAWS else set()
    reacting, others, found = codes_of(arguments_of(own, "initiator")), words - PACTS - THAWS - OF_ANY_PACT, list[Mention]()
    for made in before if types else ():
        codes, over, day = codes_of(arguments_of(made, "initiator")), made.date.latest, own.date.earliest
        is_old = over is not None and day is not None and day - over > LONG_BEFORE
        is_known = others <= stems((made.sentence or made.trigger).text)
        is_made = made.type in types and made.status in BEGUN and len(codes) > 1
        if is_made and is_known and not (is_old or codes & reacting):
            found.append(made)
    return found


def is_of_something_known(mention: Mention) -> bool:
    """Whether an accusation or an endorsement speaks of "it" or "the step", told before."""
    return mention.type in REACTIONS and _known(mention) is not None


def _known(mention: Mention) -> AbstractSet[str] | None:
    """The words for what the mention speaks of, if that is something told before; none for "it"."""
    found = KNOWN.match(_told_of(mention))
    return stems(found[1] or "") if found else None


def _told_of(mention: Mention) -> str:
    """What the mention speaks of: the first of its objects that was told before, else what stands behind it."""
    told = (span.text for span in spoken_of(mention))
    return next((words for words in told if KNOWN.match(words)), "")


def _authors(earlier: Mention, own: Mention, words: AbstractSet[str], is_named: bool) -> tuple[Argument, ...]:
    """Those whose act is reacted to: of another reaction of the kind those whom it is to, else those who did what is named, or
    what may be condemned or welcomed and may be called by these words."""
    if earlier.type == own.type and not words:
        return arguments_of(earlier, "recipient")
    kind = "conflict" if own.type == "accusation" else "cooperation"
    is_decision = bool(words & DECIDED)
    unlike = (
        (earlier.type in ANSWERS and not (is_decision and earlier.type == "rejection"))
        or (earlier.type in ENCOUNTERS and not is_named)
        or (earlier.type == "attack" and is_decision)
        or (earlier.type != "attack" and bool(words & FORCE))
    )
    fits = (is_named or (quad_class(TYPES[earlier.type].plover) or "").endswith(kind)) and not unlike
    return arguments_of(earlier, "initiator") if fits else ()
