"""The words by which a plan is moved to another day or called off: one list for the day that a sentence gives and for linking."""

__all__ = ["CALLED_OFF", "MOVED", "NOW", "SHIFTED"]

MOVED = (
    r"(?:postpon\w*|resched\w*|delay\w*|put(?:s|ting)? (?:off|back)|br(?:ought|ings?|inging) forward"
    r"|push(?:e[sd]|ing)? (?:back|forward))"
)
SHIFTED = r"(?:mov|shift|push)(?:e[sd]?|ing)?"  # moves a plan only with where it goes: to, back, forward
NOW = r"now (?:be held|take place|begin|start|open|meet|due|set|planned|scheduled)"
CALLED_OFF = r"\b(?:cancel\w*|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?)\b"
