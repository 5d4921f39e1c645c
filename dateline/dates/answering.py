"""Words by which a sentence answers what went before: "in retaliation for", "to avenge"."""

__all__ = ["ANSWERING"]

ANSWERING = (
    r"(?:(?:in|as) (?:an? |direct )?(?:response|retaliation|reply|answer|reaction|reprisals?|revenge|retribution) (?:to|for)"
    r"|to avenge|avenging|answering(?= (?:the|an?|its|their) (?!(?:question|call|letter|appeal|charge|critic)))"
    r"|answering(?= [A-Z][\w’'-]*['’]s?\b))"
)
