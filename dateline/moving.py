"""The words by which a plan is moved to another day, called off, given up or refused, and by which something is
denied: one list for the day and the status that a sentence gives and for linking."""

import re

__all__ = ["CALLED_OFF", "DENIED", "GIVEN_UP", "MOVED", "NOW", "PUT_OFF", "SHIFTED", "UNDONE"]

MOVED = (
    r"(?:postpon\w*|resched\w*|delay\w*|put(?:s|ting)? (?:off|back)|br(?:ought|ings?|inging) forward"
    r"|push(?:e[sd]|ing)? (?:back|forward))"
)
PUT_OFF = rf"\b(?:{MOVED}|on hold)\b"  # where no new day is told, the plan will not come about as planned
SHIFTED = r"(?:mov|shift|push)(?:e[sd]?|ing)?"  # moves a plan only with where it goes: to, back, forward
NOW = r"now (?:be held|take place|begin|start|open|meet|due|set|planned|scheduled)"
_PLAN = r"(?:the|this|that|his|her|its|their) (?:[a-z]+ ){0,2}[a-z]+"
CALLED_OFF = (
    rf"\b(?:cancel\w*|call(?:s|ed|ing)?(?: it| them)? off|call(?:s|ed|ing)? {_PLAN} off(?! the\b)|scrap(?:s|ped|ping)?)\b"
)
# A plan is called off, or moved.
UNDONE = re.compile(rf"(?:{CALLED_OFF}|\b{MOVED})", re.IGNORECASE)
GIVEN_UP = (
    rf"(?:{CALLED_OFF}|\b(?:wo|would)n['’]t\b|\b(?:will|would|shall) (?:no longer|not|never)\b|\bnot going to\b|\bno longer\b"
    r"|\bdecid\w+ (?:not to|against)\b|\b(?:drop(?:s|ped|ping)?|abandon\w*|shelv\w*|refus\w*|rul(?:es?|ed|ing) out)\b"
    r"|\b(?:pull|back)(?:s|ed|ing)? out\b)"
)
# That something took place, not that it will: "denied that it had recalled", "did not meet".
DENIED = r"\b(?:den(?:y|ies|ied|ying|ials?)|(?:did|ha[sd]|have|was|were)(?: not| never|n['’]t))\b"
