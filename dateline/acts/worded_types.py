"""Acts whose type the ontology settles by a word beside the trigger, where the tagger hears another: peacekeepers are sent as
aid, a border is opened to refugees as shelter, a state of siege is a restriction and no siege, who returns a thing gives way,
what is fired at somebody is no test, sanctions that are suspended are lifted, an apology offered is made. And what nobody does
("no minister will travel") or what is done to nobody ("imposed no sanctions") is negated."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.resolve.envoys import ENVOY

__all__ = ["DONE", "by_words"]

PEACEKEEPERS = re.compile(r"\bpeace-?keep(?:ers?|ing)\b|\bblue helmets\b", re.IGNORECASE)
NEAR = 80  # characters between them and the trigger
OPENED = re.compile(r"\bopen(?:s|ed|ing)?\b", re.IGNORECASE)
DOORS = re.compile(r"\b(?:borders?|doors?|frontiers?|gates)\b", re.IGNORECASE)
FLEEING = re.compile(r"\b(?:refugees?|displaced|asylum|migrants?|fleeing|fled|evacuees)\b", re.IGNORECASE)
STATE_OF_SIEGE = re.compile(r"\bstate of siege\b", re.IGNORECASE)
FIRED = re.compile(r"^(?:fire[sd]?|firing|launch(?:es|ed|ing)?|lobbed)\b", re.IGNORECASE)
AT = re.compile(r"\bat\s+(?:the\s+)?$", re.IGNORECASE)
NOBODY = re.compile(r"(?:no|none|nobody|neither|not (?:one|a single))\b", re.IGNORECASE)
NO_OBJECT = re.compile(
    r" (?:no\b(?!\.? ?\d)|neither\b) (?!(?:fewer|less|more|later|longer|sooner|earlier|other|matter|doubt|one (?:but|else|other)"
    r"|time|man['’]s)\b)",
    re.IGNORECASE,
)
DONE = re.compile(
    r"\w+ed\b|(?:met|held|sent|cut|struck|shot|taken|given|made|withdrawn|broken|hit|fought|left|begun|sworn|quit|sold|bought|sought"
    r"|brought|gone|come|seen|put|frozen|shut|won)\b",
    re.IGNORECASE,
)
PAST = re.compile(r"(?:withdrew|took|gave|broke|began|froze|threw|drew|flew|swore|saw)\b", re.IGNORECASE)  # beside DONE
OFFERED_APOLOGY = re.compile(r"(?<!\bnot )(?<!\bnever )\boffered (?:\w+ ){0,3}(?:apology|apologies)$", re.IGNORECASE)
RETURNED = re.compile(r"^(?:return(?:s|ed|ing)?|gave back|handed back|gives back|hands back)$", re.IGNORECASE)

UNFROZE = re.compile(r"un-?fr(?:eez|oz)", re.IGNORECASE)
EXPELLED = re.compile(r"expel|expulsion|kick(?:ed|s|ing)? out|thr(?:ew|own|owing) out|declared persona", re.IGNORECASE)
IS_ENVOY = re.compile(rf"(?:(?!(?:of|to|for)\b)[\w’'-]+ )*{ENVOY}\b(?![’'])")  # not "the wife of an envoy"
# Of a measure against somebody; who suspends aid, imports or a member takes one.
ENDED = re.compile(
    r"(?:suspen[ds]|waiv|paus|lift|remov|scrap|revo[ck]|repeal|rescind|abolish|relax|halt|eas(?:e[sd]?|ing)\b|end(?:s|ed|ing)?\b)",
    re.IGNORECASE,
)
SOME_OF = r"(?:(?:most|all|some|many|several|half|parts?|the (?:rest|bulk)|an? (?:number|package|range|series|set)) of )?"
BEFORE_HEAD = rf"{SOME_OF}(?:(?!(?:of|and|from|on)\b)[\w’'-]+ ){{0,4}}"
BEHIND_HEAD = r"(?: (?:on|against|over|for|that|which|imposed|introduced|placed|aimed|targeting)\b.*|, .*)?"
MEASURE = re.compile(  # "most of its sanctions on oil", neither "sanctions talks" nor "the lifting of sanctions"
    rf"{BEFORE_HEAD}(?:sanctions?|embargo(?:e?s)?|tariffs?|asset freezes?|restrictive measures|restrictions|export controls"
    rf"|blockade|bans?|(?:import|customs|export|anti-dumping|punitive) duties|duties(?= on\b)){BEHIND_HEAD}",
    re.IGNORECASE | re.DOTALL,
)
RAISED_TO = re.compile(r"lift(?:(?!\band\b)[^,;])*\b(?:to|by) (?:[\w-]+ ){0,2}\d[\d.]*(?:%| ?per ?cent)", re.IGNORECASE)


def by_words(mention: Mention) -> Mention:
    """The mention under the type and status that its words ask for by the ontology's rulings, or as it is."""
    named = next((kind for kinds, is_so, kind in RULES if mention.type in kinds and is_so(mention)), mention.type)
    is_not_done = any(map(_is_nobody, mention.arguments)) or _has_no_object(mention)
    status = "negated" if is_not_done else "occurred" if _is_apology(mention) else mention.status
    return mention if (named, status) == (mention.type, mention.status) else replace(mention, type=named, status=status)


def _is_nobody(argument: Argument) -> bool:
    return argument.role in ("initiator", "recipient") and NOBODY.match(argument.span.text) is not None


def _has_no_object(mention: Mention) -> bool:
    """Whether a verb of the past stands before "no sanctions", "neither its envoy nor its consul"."""
    start = mention.sentence.start if mention.sentence else 0
    verb = mention.trigger.text
    is_verb = mention.status == "occurred" and (DONE.match(verb) or PAST.match(verb))
    return bool(is_verb) and NO_OBJECT.match(_sentence(mention)[mention.trigger.end - start :]) is not None


def _is_apology(mention: Mention) -> bool:
    """Whether it is an apology that somebody "offered": by that it is made."""
    start = mention.sentence.start if mention.sentence else 0
    words = _sentence(mention)[: max(0, mention.trigger.end - start)]
    return mention.type == "endorsement" and mention.status != "negated" and OFFERED_APOLOGY.search(words) is not None


def _sentence(mention: Mention) -> str:
    return mention.sentence.text if mention.sentence else ""


def _of_peacekeepers(mention: Mention) -> bool:
    """Whether peacekeepers or peacekeeping stand near the trigger, with no comma before it: not "Chad, which has peacekeepers
    there, sent its tanks"."""
    words, first = _sentence(mention), mention.sentence.start if mention.sentence else 0
    start = max(0, mention.trigger.start - first)
    near = words[max(start - NEAR, words.rfind(",", 0, start) + 1) : mention.trigger.end - first + NEAR]
    return PEACEKEEPERS.search(near) is not None


def _lets_refugees_in(mention: Mention) -> bool:
    text = _sentence(mention)
    return all((OPENED.search(mention.trigger.text), DOORS.search(text), FLEEING.search(text)))


def _is_state_of_siege(mention: Mention) -> bool:
    trigger = mention.trigger.text.lower()
    words = _sentence(mention) if trigger == "siege" else trigger
    return STATE_OF_SIEGE.search(words) is not None


def _gives_back(mention: Mention) -> bool:
    return RETURNED.match(mention.trigger.text) is not None and any(a.role == "recipient" for a in mention.arguments)


def _unfreezes(mention: Mention) -> bool:
    return UNFROZE.match(mention.trigger.text) is not None


def _is_envoy_sent_out(mention: Mention) -> bool:
    """Whether an envoy is expelled: "accused the consul, whom it had expelled"."""
    is_envoy = any(IS_ENVOY.match(a.span.text) for a in mention.arguments if a.role == "recipient")
    return EXPELLED.match(mention.trigger.text) is not None and is_envoy


def _is_fired_at_somebody(mention: Mention) -> bool:
    """Whether the sentence says "at" before a recipient: "fired rockets at Israel", not "fired a missile into the sea"."""
    if mention.sentence is None or not FIRED.match(mention.trigger.text):
        return False
    sentence, start = mention.sentence.text, mention.sentence.start
    aimed_at = (a.span.start - start for a in mention.arguments if a.role == "recipient")
    return any(AT.search(sentence[:end]) for end in aimed_at)


def _ends_a_measure(mention: Mention) -> bool:
    """Whether a measure is suspended or lifted: "suspended its sanctions", not "its aid", nor "lifted duties to 80%"."""
    start = mention.sentence.start if mention.sentence else 0
    is_end = ENDED.match(mention.trigger.text) and any(
        MEASURE.fullmatch(a.span.text) for a in mention.arguments if a.role == "object"
    )
    return bool(is_end) and not RAISED_TO.match(_sentence(mention)[mention.trigger.start - start :])


# Of these types, if that holds, it is this one instead.
RULES = (
    (frozenset(("mobilisation",)), _of_peacekeepers, "aid"),
    (frozenset(("mobilisation",)), _is_fired_at_somebody, "attack"),
    (frozenset(("concession", "visit")), _lets_refugees_in, "aid"),
    (frozenset(("attack",)), _is_state_of_siege, "restriction"),
    (frozenset(("sanctions_imposed",)), _ends_a_measure, "sanctions_lifted"),
    (frozenset(("sanctions_imposed", "relations_severed")), _unfreezes, "sanctions_lifted"),
    (frozenset(("arrest",)), _is_envoy_sent_out, "diplomat_expulsion"),
    (frozenset(("cooperation", "aid", "restriction", "endorsement")), _gives_back, "concession"),
)
