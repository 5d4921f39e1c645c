"""Who takes no part, by the words: "Norway, but not Sweden, condemned it", "all members except Malta", "Peru rather than Chile",
"went further than Chile", "Chad, unlike its neighbour, Niger", "sanctions on Oman over Yemen".

The tagger marks whoever is contrasted or excepted as one who acts, sometimes instead of the one who does.
"""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_state
from dateline.ontology import SIDES
from dateline.records import Argument, Mention, Span
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import sentence_end, sentence_start, words_before, words_between

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
RELATED = re.compile(rf"(?i:{CONTRAST}) (?:{OWN}|the)(?: [a-z][\w’'-]*){{1,4}},{MORE}")
CLOSED = re.compile(rf"(?:,? (?:and|or|nor) (?:the )?{NAME}|, (?:the )?{NAME}(?=,? and\b))*(?:,|\W*$)")
SUBJECT = re.compile(rf", (?:the )?{NAME} (?!and\b|or\b)[a-z]")
EXCEPTED = re.compile(rf"(?i:{EXCEPT}|(?P<all>{ALL_BUT})){MORE}")
AT_ODDS = frozenset(
    ("accusation", "ambassador_recall", "ambassador_summons", "diplomat_expulsion", "sanctions_imposed", "threat")
)
OVER = re.compile(rf"\b(?:over|because of){MORE}")
# "No state but Russia", "did not accuse anybody except Mali": there he alone does.
NEGATED = re.compile(r"\b(?:no|none|nobody|not|never|nothing|neither|nor|few|without)\b|n['’]t\b|\bno one\b", re.IGNORECASE)
IS_NOT = re.compile(r"\b(?:is|was|are|were) not(?: the)? $")  # "it is not Mali bombing Chad": negated, not contrasted
AS_WELL_AS, ALSO = re.compile(r"(?:apart|aside) from", re.IGNORECASE), re.compile(r"\b(?:also|too|as well)\b")
NAMED = re.compile(rf"(?:the )?[A-Z]|{OWN} [a-z]")
# "The EU leaders, bar Lopez": whom a phrase itself excepts; not "Reporters Without Borders", "the Peru Bar Council".
WITHIN = re.compile(rf",? (?:{EXCEPT}|but){MORE[:-2]} (?P<name>(?:the )?{NAME})$")
# "Unlike Mali's", "it is not Mali that"; "without Lopez, who went to Mali".
STATES = r"(?:states?|countr(?:y|ies)|nations?|governments?)"  # of which none is guessed
OF_MANY = re.compile(rf"(?:[Aa]ll|[Ee]very|[Ee]ach|[Mm]ost)(?: [a-z\d-]+)* (?!{STATES}\b){MEMBERS}(?: (?:of|in) the [a-z -]+)?")
HAS_MORE, WHO = re.compile(r"['’]s?\b| (?:who|which|that)\b"), re.compile(r", wh")
INSTEAD = re.compile(rf"((?:(?:All|The|Every|Most) )?{NAME}(?: {MEMBERS})?),?$")


def without_excepted(mention: Mention) -> Mention:
    """The mention without those whom its sentence only contrasts with the others or excepts from them; where nobody else stands
    there, with the one of whom the words before that tell."""
    told, gone = [], []
    for argument in (a for a in mention.arguments if not _is_what_it_is_about(mention, a)):
        at = _excepted_from(mention, argument) if argument.role in SIDES else None
        if at is None:
            told.append(argument)
            continue
        gone.append(argument.span.text)
        found = _instead(mention, argument, at)
        told += [found] if found else []
    told = [replace(a, span=_cut(mention, a.span, gone)) if a.role in SIDES else a for a in told]
    if any(is_state(name) for name in gone):  # "all members of the council but Mali" are of many states
        told = [a for a in told if a.role not in SIDES or not OF_MANY.fullmatch(a.span.text)]
    return mention if tuple(told) == mention.arguments else replace(mention, arguments=tuple(told))


def _is_what_it_is_about(mention: Mention, argument: Argument) -> bool:
    """Whether an argument is the state over which another is blamed or punished: "put sanctions on Oman over Yemen"."""
    if argument.role != "recipient" or mention.type not in AT_ODDS or not OVER.search(words_before(mention, argument.span)):
        return False
    behind = words_between(mention, argument.span.end, argument.span.end + 6)
    is_second = any(a.role == "recipient" and a.span.end <= argument.span.start for a in mention.arguments)
    return is_second and not HAS_MORE.match(behind) and is_state(argument.span.text)


def _cut(mention: Mention, span: Span, gone: list[str]) -> Span:
    """The span without whom it excepts itself, who is `gone`."""
    found = WITHIN.search(span.text)
    if found is None or not found.start() or NEGATED.search(words_before(mention, span) + span.text[: found.start()]):
        return span
    gone.append(found["name"])
    return Span(span.start, span.start + found.start(), span.text[: found.start()])


def _excepted_from(mention: Mention, argument: Argument) -> int | None:
    """Where in the sentence the words begin that contrast or except the argument, if they do."""
    before = words_before(mention, argument.span)
    behind = words_between(mention, argument.span.end, sentence_end(mention))
    if HAS_MORE.match(behind) or not NAMED.match(argument.span.text):
        return None
    contrasted, excepted = CONTRASTED.search(before), EXCEPTED.search(before)
    if contrasted and mention.status == "negated" and IS_NOT.search(before):
        return None
    if contrasted or (contrasted := _related(mention, argument, before)):
        return contrasted.start()
    if excepted and AS_WELL_AS.match(excepted[0]) and ALSO.search(behind):
        return None
    if excepted and not WHO.match(behind) and not NEGATED.search(before[: excepted.start()]):
        return excepted.end("all") - len(" but") if excepted["all"] else excepted.start()
    return None


def _related(mention: Mention, argument: Argument, before: str) -> re.Match[str] | None:
    """How the words before an argument contrast whoever it names in commas: "Peru, unlike its neighbour, Chile,". Where nobody
    stands before them the one named may be who acts: then another does behind ("Unlike its neighbour, Chile, Peru condemned")."""
    found, behind = RELATED.search(before), words_between(mention, argument.span.end, sentence_end(mention))
    if found is None:
        return None
    at = found.start() + sentence_start(mention)
    is_second = any(a.role == argument.role and a.span.end <= at for a in mention.arguments)
    return found if (CLOSED if is_second else SUBJECT).match(behind) else None


def _instead(mention: Mention, argument: Argument, at: int) -> Argument | None:
    """Whoever is named right before the words at `at`, where no other of that role is."""
    start = sentence_start(mention)
    before = words_between(mention, start, start + at).rstrip()
    named = INSTEAD.search(before)
    if named is None or any(a.role == argument.role and a.span.end <= start + at for a in mention.arguments):
        return None
    span = Span(start + named.start(1), start + named.end(1), named[1])
    is_free = all(a.span.end <= span.start or a.span.start >= span.end for a in mention.arguments)
    return replace(argument, span=span) if is_free else None
