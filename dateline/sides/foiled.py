"""Who foils an attack is whom it was made on: "Chad foiled a Malian cyberattack" is told of Mali and Chad. The tagger
marks the subject as the attacker and the attacker as attacked. Who foils the hijacking of another's ship is neither. Who blocks
a statement condemning an attack, or an inquiry into it, foils none."""

import re
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.sides.sentence_words import sentence_start, words_before

__all__ = ["as_foiled"]

FOILED = (
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )\b(?:foil(?:s|ed|ing)?|thwart(?:s|ed|ing)?|repel(?:s|led|ling)?"
    r"|repuls(?:es?|ed|ing)|(?:fend|ward|beat)(?:s|ed|ing|en)? off|avert(?:s|ed|ing)?|prevent(?:s|ed|ing)?|block(?:s|ed|ing)?"
    r"|disrupt(?:s|ed|ing)?)"
)
# Up to the attack itself: no preposition, but in "a series of attacks", and no other act, as in "blocked a statement condemning
# the attack", unless it is what kind of attack it is, "a Malian bombing raid", "the planned shooting attack".
OF = r"\b(?:series|waves?|number|string|spate|barrage|some|most|all|dozens|scores|hundreds|thousands) of (?:the |an? )?"
KINDS = r"(?:incoming|ongoing|impending|looming|bombing|hacking|phishing|ramming|shooting|stabbing|morning|evening)"
NO_MORE = r"(?:in|into|with|by|through|during|after|about|over|on|against|at|for|to|and|as|from|of|that|which|who)"
OTHER_ACT = rf"(?<!\ba )(?<!\ban )(?<!\bthe )(?!{KINDS}\b)(?-i:[a-z]{{3,}}ing\b)"
BETWEEN = rf"(?:{OF}|(?!{NO_MORE}\b|{OTHER_ACT})[\w.’'-]+ ){{0,8}}?"
ATTACK = r"(?:cyber[ -]?(?:attack|assault|operation|intrusion|strike)|hacking attack|hack|attack|assault|raid)s?"
# Whom these were made on stands behind "of": "foiled the hijacking of a Malian ship".
SEIZURE = r"(?P<seizure>hijack(?:ing)?|kidnap(?:ping)?|abduction|assassination|murder|(?:suicide )?bombing)s?"
TRIED = r"(?: (?:attack|attempt|bid|raid|try|tries)s?)?"
NO_DEED = r"(?![ -](?:case|cell|charge|gang|inquir|investigation|law|network|probe|report|ring|suspect|trial))"
FOILED_ATTACK = re.compile(rf"(?P<verb>{FOILED}) {BETWEEN}(?P<attack>(?:{ATTACK}|{SEIZURE}){TRIED})\b{NO_DEED}", re.IGNORECASE)
BY = re.compile(r"^(?: (?:that )?(?:launched|carried out|staged|mounted|made))? (?:from|by|of)(?: the| an?)? $")
ON = re.compile(r" (?:on|against|targeting) (?:the |an? )?(?!\w+day\b|\w+ \d)[A-Z]")  # neither "on Monday" nor "on May 4"
OWN = re.compile(r"(?:its|his|her|their)\b", re.IGNORECASE)
ATTACKS = frozenset(("attack", "cyberattack"))
SPOKEN_OF = frozenset(("accusation", "rejection"))  # as what the tagger takes the verb


def as_foiled(mention: Mention) -> Mention:
    """The mention of an attack that somebody foils with the sides as they were, its attacker and whom it was made on, who is the
    one that foiled it, where no other is told."""
    start = sentence_start(mention)
    found = FOILED_ATTACK.finditer(mention.sentence.text) if mention.sentence else iter(())
    foiled = next((f for f in found if f.start() < mention.trigger.end - start and mention.trigger.start - start < f.end()), None)
    is_verb = foiled is not None and mention.trigger.start - start < foiled.start("attack")
    if foiled is None or not (mention.type in ATTACKS or (mention.type in SPOKEN_OF and is_verb)):
        return mention
    who = [a for a in mention.arguments if a.role == "initiator" and a.span.end <= start + foiled.start()]
    attackers = [a for a in mention.arguments if a not in who and _attacks(mention, a, foiled)]
    if not who and not any(a.role == "recipient" for a in attackers):
        return mention
    others = [a for a in mention.arguments if a not in who and a not in attackers]
    others = [a for a in others if a.role != "recipient" or not OWN.match(a.span.text)]
    is_told_on_whom = ON.match(foiled.string, foiled.end()) is not None or any(a.role == "recipient" for a in others)
    is_on_another = is_told_on_whom or (foiled["seizure"] is not None and not attackers)
    told = [] if is_on_another else [replace(argument, role="recipient") for argument in who]
    kind = mention.type if mention.type in ATTACKS else "cyberattack" if "cyber" in foiled["attack"].lower() else "attack"
    return replace(mention, type=kind, arguments=(*others, *told, *(replace(a, role="initiator") for a in attackers)))


def _attacks(mention: Mention, argument: Argument, foiled: re.Match[str]) -> bool:
    """Whether an argument says whose attack it was: "a Malian attack", "attacks from Mali", not "attacks on Mali"."""
    if argument.role not in ("initiator", "recipient", "object"):
        return False
    before = words_before(mention, argument.span)
    is_within = foiled.end("verb") <= len(before) <= foiled.start("attack") - len(argument.span.text)
    behind = BY.match(before[foiled.end() :])
    is_by = behind is not None and not (foiled["seizure"] and behind[0].endswith((" of ", " of a ", " of an ", " of the ")))
    return (is_within and argument.span.text[:1].isupper()) or is_by
