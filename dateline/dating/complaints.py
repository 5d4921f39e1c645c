"""Words for acts of which somebody complains, for occasions on which one speaks of them, and how soon one does."""

import re

__all__ = ["ACT", "HARM", "JUDGED", "NEWS", "OCCASION", "OF_AN_ACT", "OTHERWISE", "SOON"]

JUDGED = r"\b(?:condemn|critici[sz]|denounc|deplor|regret)\w*"  # the act is what they have as an object
DETERMINER = r"(?:the|an?|its|their|his|her|this|that|those|these|[A-Z][\w’'-]*['’]s?) "
ACT = (
    r"(?:(?:air|cyber|counter)?(?:attack|strike)|abduction|annexation|arrest|assassination|assault|blast|breach|clash|coup|crackdown"
    r"|crash|death|deportation|destruction|detention|execution|explosion|incident|incursion|intrusion|invasion|massacre|murder|raid"
    r"|seizure|shootout|violation)(?:s|es)?"
)
# What goes on and on: the day is that of the complaint ("expelled him for interfering in its affairs on 7 April").
LASTING = (
    r"(?!(?:interfer|meddl|spy|support|back|arm|financ|fund|aid|help|justify|host|harbou?r|undermin|fail|insult|supply|violat|occupy)"
    r"\w*ing\b)"
)
NO_BODY = (
    r"(?!(?:administra|associa|coali|commiss|condi|constitu|delega|federa|govern|institu|miss|organi[sz]a|dura|opposi|parlia|popula|posi"
    r"|reg|situa)(?:t?ion|ment)\b)"
)
# "The shelling", "the diversion of a plane", not "a hearing", for which somebody is summoned, nor "the administration of Lima".
DOING = (
    rf"{LASTING}(?!(?:brief|build|fund|gather|hear|meet|sitt|train|\w*th)ing\b)[a-z]{{3,}}ing"
    rf"|{NO_BODY}[a-z]{{3,}}(?:ion|ment)(?= of )"
)
SHELLING_A_TOWN = rf"{LASTING}(?!\w*thing\b)[a-z]{{3,}}ing (?:[io]n (?:the|an?|its|their|his|her) )?(?!on\b|in\b)[\w’'-]+"
OF_AN_ACT = rf"(?:{DETERMINER}(?:[\w’'-]+ ){{0,3}}?(?:{ACT}|{DOING})|(?:[a-z-]+ )?{ACT}|{SHELLING_A_TOWN})"
# "In a statement on 3 May", "and recalled its envoy on 3 May": the day of the complaint, or of what was done with it.
OCCASION = (
    r"(?:parliament|council|assembly|statement|speech|address|letter|report|interview|tweet|press|conference|meeting|summit"
    r"|session|talks|call|visit|resolution|vote|court|hearing|ruling|verdict)\b"
)
OTHERWISE = rf"(?:{OCCASION}|and (?:[a-z]+ed|broke|cut|sent|said|told|took|gave|put|began|withdrew|left|on|in)\b)"
# What the act did: told behind the complaint, it goes on with the day of the act ("Nine people were killed").
HARM = re.compile(r"(?:kill|wound|injur|destroy|damag)\w*|die[ds]?\b", re.IGNORECASE)
# Days before publication: what is news is an answer of these two days, a complaint follows within the week.
NEWS, SOON = 2, 7
