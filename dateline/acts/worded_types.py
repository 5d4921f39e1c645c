"""Acts whose type the ontology settles by a word beside the trigger, where the tagger hears another: peacekeepers are sent as
aid, a border is opened to refugees as shelter, a state of siege is a restriction and no siege, what is fired at somebody is no
test, sanctions that are suspended are lifted, who returns a thing gives way. And what nobody does ("no minister will travel") is
negated, an apology offered is made."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention

__all__ = ["by_words"]

PEACEKEEPERS = re.compile(r"\b(?:peace-?keepers?|blue helmets)\b(?!['’])|\bpeace-?keeping\b(?! talks\b)", re.IGNORECASE)
# Behind it stands what is not itself sent: "despite the peacekeepers"; but "sent soldiers as peacekeepers".
APART = re.compile(
    r";|,(?! (?:part|including|as|all)\b)|\b(?:after|despite|before|where|near|towards?|because|told|against|alongside|while"
    r"|although|when|amid|up to|as (?!part\b|an?\b|(?:UN )?peace|blue))\b",
    re.IGNORECASE,
)
NEAR = 80  # characters between them and the trigger
OPENED = re.compile(r"\bopen(?:s|ed|ing)?\b", re.IGNORECASE)
DOORS = re.compile(r"\b(?:borders?|doors?|frontiers?|gates)\b", re.IGNORECASE)
FLEEING = re.compile(r"\b(?:refugees?|displaced|asylum|migrants?|fleeing|fled|evacuees)\b", re.IGNORECASE)
STATE_OF_SIEGE = re.compile(r"\bstate of siege\b", re.IGNORECASE)
FIRED = re.compile(r"^(?:fire[sd]?|firing|launch(?:es|ed|ing)?|lobbed)\b", re.IGNORECASE)
AT = re.compile(r"\bat\s+(?:the\s+)?$", re.IGNORECASE)
# Not "No 10", "no fewer than ten", "none other than", "no state but Chad", "not one but two"; a verb between them ends it.
VERB = r"(?:was|were|is|are|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b"
BUT_ONE = rf"(?! (?:(?!{VERB})[\w’'-]+ ){{0,3}}?(?:other than|but|except)\b)"
NOBODY = re.compile(
    rf"(?:no(?!\.? ?\d|-(?!one\b)| (?:fewer|less)\b| more than\b)|none|nobody|neither|not (?:one|a single))\b{BUT_ONE}",
    re.IGNORECASE,
)
RETURNED = re.compile(r"(?:return(?:s|ed|ing)?|(?:gave|gives|handed|hands) back)", re.IGNORECASE)
OFFERED_APOLOGY = re.compile(r"(?<!\bnot )(?<!\bnever )\boffered (?:\w+ ){0,3}(?:apology|apologies)$", re.IGNORECASE)

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


def by_words(mention: Mention) -> Mention:
    """The mention under the type and status that its words ask for by the ontology's rulings, or as it is."""
    named = next((kind for kinds, is_so, kind in RULES if mention.type in kinds and is_so(mention)), mention.type)
    status = "negated" if any(map(_is_nobody, mention.arguments)) else "occurred" if _is_apology(mention) else mention.status
    return mention if (named, status) == (mention.type, mention.status) else replace(mention, type=named, status=status)


def _is_nobody(argument: Argument) -> bool:
    return argument.role in ("initiator", "recipient") and NOBODY.match(argument.span.text) is not None


def _is_apology(mention: Mention) -> bool:
    """Whether it is an apology that somebody "offered": by that it is made."""
    first = mention.sentence.start if mention.sentence else 0
    words = _sentence(mention)[: max(0, mention.trigger.end - first)]
    return mention.type == "endorsement" and mention.status == "possible" and OFFERED_APOLOGY.search(words) is not None


def _sentence(mention: Mention) -> str:
    return mention.sentence.text if mention.sentence else ""


def _of_peacekeepers(mention: Mention) -> bool:
    """Whether peacekeepers or peacekeeping stand near the trigger, with nothing between that sets them apart: not "Chad, which
    has peacekeepers there, sent its tanks", "Chad sent tanks despite the peacekeepers"."""
    words, first = _sentence(mention), mention.sentence.start if mention.sentence else 0
    start = max(0, mention.trigger.start - first)
    end = mention.trigger.end - first
    before = APART.split(words[max(start - NEAR, words.rfind(",", 0, start) + 1) : start])[-1]
    behind = APART.split(words[end : end + NEAR])[0]
    return PEACEKEEPERS.search(f"{before}{words[start:end]}{behind}") is not None


def _lets_refugees_in(mention: Mention) -> bool:
    text = _sentence(mention)
    return all((OPENED.search(mention.trigger.text), DOORS.search(text), FLEEING.search(text)))


def _is_state_of_siege(mention: Mention) -> bool:
    trigger = mention.trigger.text.lower()
    words = _sentence(mention) if trigger == "siege" else trigger
    return STATE_OF_SIEGE.search(words) is not None


def _is_fired_at_somebody(mention: Mention) -> bool:
    """Whether the sentence says "at" before a recipient: "fired rockets at Israel", not "fired a missile into the sea"."""
    if mention.sentence is None or not FIRED.match(mention.trigger.text):
        return False
    sentence, start = mention.sentence.text, mention.sentence.start
    aimed_at = (a.span.start - start for a in mention.arguments if a.role == "recipient")
    return any(AT.search(sentence[:end]) for end in aimed_at)


def _ends_a_measure(mention: Mention) -> bool:
    """Whether a measure is suspended or lifted: "suspended its sanctions", not "its aid"."""
    objects = (a.span.text for a in mention.arguments if a.role == "object")
    return ENDED.match(mention.trigger.text) is not None and any(map(MEASURE.fullmatch, objects))


def _gives_back(mention: Mention) -> bool:
    return RETURNED.fullmatch(mention.trigger.text) is not None and any(a.role == "recipient" for a in mention.arguments)


# Of these types, if that holds, it is this one instead.
RULES = (
    (frozenset(("mobilisation",)), _of_peacekeepers, "aid"),
    (frozenset(("mobilisation",)), _is_fired_at_somebody, "attack"),
    (frozenset(("concession", "visit")), _lets_refugees_in, "aid"),
    (frozenset(("attack",)), _is_state_of_siege, "restriction"),
    (frozenset(("sanctions_imposed",)), _ends_a_measure, "sanctions_lifted"),
    (frozenset(("cooperation", "aid", "restriction", "endorsement")), _gives_back, "concession"),
)
