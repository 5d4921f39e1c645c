"""Who takes no part, by the words: "Norway, but not Sweden, condemned it", "all members except Malta", "Peru rather than Chile",
"went further than Chile", "flew strikes to help Mali".

The tagger marks whoever is contrasted or excepted as one who acts, sometimes instead of the one who does.
"""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_state
from dateline.ontology import SIDES
from dateline.records import Argument, Mention
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import sentence_end, words_before, words_between

__all__ = ["without_excepted"]

# Not "whether or not Mali agrees".
CONTRAST = (
    r"(?:(?:,? (?:and|but|though|although|if))? |(?<=,) |^)(?<!\bor )not|\b(?:unlike|rather than|instead of|as opposed to"
    r"|in contrast to|contrary to|compared (?:with|to)|(?<!\bno )(?:(?!other\b)[a-z]+er|(?:less|more)(?: [a-z]+){0,2}) than)"
)
EXCEPT = (
    r"\b(?:except(?: for)?|excepting|excluding|bar|barring|(?<!\bto )(?<!\bhelp )(?<!\bwill )(?<!\bcan )(?<!\bcould )"
    r"(?<!\bwould )(?<!\bmust )save(?: for)?|other than|apart from|aside from|without"
    r"|with the exception of)"
)
MEMBERS = (
    r"(?:members?|states?|countr(?:y|ies)|nations?|governments?|leaders?|powers?|allies|neighbou?rs?|sides|part(?:y|ies)"
    r"|ministers?)"
)
# "All members of the council", of "the 20-nation bloc", of "the Arab League".
OF_A_BODY = rf"(?: (?:of|in) the (?-i:(?:\S+-\w+ )?[a-z]+|{NAME}))"
ALL_BUT = rf"\b(?:(?:all|every|each|most)(?: [\w’'-]+){{0,4}}? {MEMBERS}{OF_A_BODY}?|everyone|everybody|all) but"
MORE = rf"(?: (?:the )?{NAME},? (?:and|or|nor))*(?: the)? $"
CONTRASTED = re.compile(rf"(?i:{CONTRAST}){MORE}")
# "Unlike its old ally, Mali,": what he is to who acts stands before his name; in "unlike its ally, Mali has", Mali is who acts.
OWN = r"(?:its|his|her|their)"
EXCEPTED = re.compile(rf"(?i:{EXCEPT}|{ALL_BUT}){MORE}")
# "No state but Russia", "did not accuse anybody except Mali": there he alone does.
NEGATED = re.compile(r"\b(?:no|none|nobody|not|never|nothing|neither|nor|few|without)\b|n['’]t\b|\bno one\b", re.IGNORECASE)
IS_NOT = re.compile(r"\b(?:is|was|are|were) not(?: the)? $")  # "it is not Mali bombing Chad": negated, not contrasted
AS_WELL_AS, ALSO = re.compile(r"(?:apart|aside) from", re.IGNORECASE), re.compile(r"\b(?:also|too|as well)\b")
NAMED = re.compile(rf"(?:the )?[A-Z]|{OWN} [a-z]")
# "Unlike Mali's", "it is not Mali that"; "without Lopez, who went to Mali".
STATES = r"(?:states?|countr(?:y|ies)|nations?|governments?)"  # of which none is guessed
OF_MANY = re.compile(rf"(?:[Aa]ll|[Ee]very|[Ee]ach|[Mm]ost)(?: [a-z\d-]+)* (?!{STATES}\b){MEMBERS}(?: (?:of|in) the [a-z -]+)?")
HELPED = re.compile(r"\b(?:to|in) (?:help|support|aid|assist|protect|defen[cs]e|defend|back)(?: of)? (?:the )?$")
# Whom those help who are hit: "shelled a post built to protect Mali", "bombed trucks sent to help Mali".
HELPING = re.compile(
    r"\b(?:built|deployed|dispatched|going|heading|hired|moving|posted|sent|set up|stationed|there|trained|trying|used|way)$"
)
HAS_MORE, WHO = re.compile(r"['’]s?\b| (?:who|which|that)\b"), re.compile(r", wh")


def without_excepted(mention: Mention) -> Mention:
    """The mention without those whom its sentence only contrasts with the others or excepts from them."""
    told, gone = [], []
    for argument in mention.arguments:
        if argument.role in SIDES and _is_excepted(mention, argument):
            gone.append(argument.span.text)
        else:
            told.append(argument)
    if any(is_state(name) for name in gone):  # "all members of the council but Mali" are of many states
        told = [a for a in told if a.role not in SIDES or not OF_MANY.fullmatch(a.span.text)]
    return mention if tuple(told) == mention.arguments else replace(mention, arguments=tuple(told))


def _is_excepted(mention: Mention, argument: Argument) -> bool:
    """Whether words contrast or except the argument, or tell that it is helped by an attack."""
    before = words_before(mention, argument.span)
    behind = words_between(mention, argument.span.end, sentence_end(mention))
    if HAS_MORE.match(behind) or not NAMED.match(argument.span.text):
        return False
    helped = HELPED.search(before) if mention.type == "attack" and argument.role == "recipient" else None
    if helped and not HELPING.search(before[: helped.start()].rstrip()):
        return argument.span.start >= mention.trigger.end
    contrasted, excepted = CONTRASTED.search(before), EXCEPTED.search(before)
    if contrasted and mention.status == "negated" and IS_NOT.search(before):
        return False
    if contrasted:
        return True
    if excepted and AS_WELL_AS.match(excepted[0]) and ALSO.search(behind):
        return False
    return excepted is not None and not WHO.match(behind) and not NEGATED.search(before[: excepted.start()])
