"""Where the event of one mention took place, by its place arguments and the words around them: "clashes across the country",
not "rockets fired from Uganda"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.calendar_names import DATE_WORDS
from dateline.records import Argument, Mention, Place
from dateline.resolve.articles import BODIES, FALLBACKS, Mentioned, index_article, main_state
from dateline.resolve.named_places import THE_TOWN, is_no_place, told_elsewhere, town_told
from dateline.resolve.places import place_of_state, resolve_place

__all__ = ["is_origin", "place_of_mention"]

HERE = ("here", "the capital", "the city")
POINTERS = ("elsewhere", "here", "there")  # no name of a place
ORIGIN = re.compile(r"\bfrom(?: (?:with)?in| inside)?(?: the)?\s+$", re.IGNORECASE)
# What is done to people in the place that they are taken from.
TAKEN = re.compile(r"abduct|captur|dr[io]v|evict|expel|grab|kidnap|oust|seiz|snatch|(?:taken?|took)\b(?![ -]off)", re.IGNORECASE)
COUNTRY = re.compile(r"(?:around |across |throughout )?(?:the|this) (?:whole |entire )?(?:country|nation)", re.IGNORECASE)
AROUND = re.compile(r"\b(?:around|across|throughout)\b", re.IGNORECASE)
FAR = 80  # characters before a place in which somebody signs for it
REACH = 12  # characters before "the country" in which that stands
ABROAD = frozenset(("aid", "mobilisation", "troop_withdrawal", "visit"))  # what is mostly done in another country
HOME = frozenset(("arrest", "protest", "restriction"))  # what is mostly done in one's own
WITHIN = re.compile(r"\b(?:in|across|throughout)(?: the)? $", re.IGNORECASE)
# A state that is none of the place: "protested against Israel across the country".
BESIDE = re.compile(r"\b(?:against|at|from|near|with)(?: the)? $", re.IGNORECASE)
LIST_GAP = re.compile(r",? (?:and )?")
PAPER = r"(?:accord|agreement|charter|communique|convention|deal|declaration|document|memorandum|pact|protocol|text|treaty)s?"
FOR_WHOM = re.compile(  # not "signed a deal for Peru's navy"
    r"\b(?:signed|signs?|initial(?:l?ed|s)?)(?: (?:it|them|(?:the|this) (?:[\w-]+ ){0,3}?"
    rf"{PAPER}))? (?:for|on behalf of) (?:the )?$"
)
# What follows a place that names nothing: "several locations across Ruritania", "a village, in the north of Ruritania".
ONWARDS = re.compile(r"(?: |, )(?:deep )?(?:across|in|of|on|near|around|throughout|inside|along|outside) ([^,.;:!?()\n“”\"]+)")
CLAUSE = re.compile(
    r"\b(?:with|by|for|to|from|against|who|which|that|after|when|as|where|while|before|during|since|until|because|amid|over|and|but"
    r"|was|were|is|are|has|have|had|said|says)\b"
)


def place_of_mention(text: str, mention: Mention, countries: Sequence[str], head: Place | None) -> Place | None:
    """The most certain place argument, of a list of towns the first; the article's dateline (`head`) is only where it was
    written, so it is no event's place unless the argument says so ("in the capital", "here")."""
    where = (a for a in mention.arguments if a.role == "place" and not FOR_WHOM.search(text[: a.span.start][-FAR:]))
    spans = sorted((a for a in where if not is_origin(mention, a)), key=lambda argument: -argument.confidence)
    if not spans:
        return None
    words = spans[0].span.text
    if words.lower() in THE_TOWN and (told := town_told(text, spans[0].span, countries)):
        return told
    if words.lower() in HERE and head:
        return replace(head, reason=f"{words!r} read as the dateline's place")
    place = _first_of_list(text, spans, resolve_place(words, countries, text), countries)
    if place.country is None:
        named = None if words.lower() in POINTERS or is_no_place(text, spans[0].span) else place
        further = _the_country(text, mention, spans[0]) or _further_on(text, spans[0], countries)
        return further or (named and told_elsewhere(text, named, countries)) or named
    return place


def _first_of_list(text: str, spans: Sequence[Argument], place: Place, countries: Sequence[str]) -> Place:
    """Of "Lyon, Nantes and Lille" the first town, whichever of them is the surest."""
    first = spans[0].span
    for span in sorted((a.span for a in spans[1:] if a.span.end <= first.start), key=lambda span: -span.start):
        if LIST_GAP.fullmatch(text[span.end : first.start]) is None:
            break
        first = span
    town = resolve_place(first.text, countries, text) if first != spans[0].span and place.precision == "city" else place
    return town if town.precision == "city" else place


def _the_country(text: str, mention: Mention, argument: Argument) -> Place | None:
    """'Across the country': at home that of who acts, else the state last named before it in the sentence, not as one against
    which it was, that is not the attacker (nor, in an attack, an adjective: "five Ruritanian jets"), else the one that
    most of the article is about. Who is sent to "the country", or
    leaves it, is of another, which may be named before in the paragraph."""
    if not COUNTRY.fullmatch(argument.span.text):
        return None
    index = index_article(text)
    first = argument.span.start
    is_abroad = mention.type in ABROAD and not AROUND.search(text[max(0, first - REACH) : argument.span.end])
    part, where = (index.paragraph_of, "paragraph") if is_abroad else (index.sentence_of, "sentence")
    named = [m for m in index.mentions if m.at < first and part(m.at) == part(first)]
    if (home := _home(text, mention, named)) is not None:
        return place_of_state(home, f"{argument.span.text!r} read as that of who acts")
    others = {m.code for m in index.mentions} - _initiators(mention)
    if mention.type == "attack" or (is_abroad and others):
        named = [m for m in named if m.code in others and (is_abroad or m.kind != "adjective")]
    named = [m for m in named if is_abroad or not BESIDE.search(text[max(0, m.at - REACH) : m.at])]
    code = named[-1].code if named else None
    why = f"the state last named in the {where}" if code else "the article's main country"
    main = main_state(index)
    code = code or (main if main in others or not (is_abroad and others) else None)
    return place_of_state(code, f"{argument.span.text!r} read as {why}") if code else None


def _home(text: str, mention: Mention, named: Sequence[Mentioned]) -> str | None:
    """The one state of who arrests, protests or forbids, if that is no guess, unless the words before that tell that they are
    elsewhere: "Turks in Germany protested"."""
    acting = [actor for a in mention.arguments if a.role == "initiator" for actor in a.actors]
    is_guess = any(guess in actor.reason for actor in acting for guess in FALLBACKS)
    own = set() if is_guess else _initiators(mention) - BODIES
    before = (text[max(0, m.at - REACH) : m.at] for m in named if m.at < mention.trigger.start)
    return next(iter(own)) if mention.type in HOME and len(own) == 1 and not any(map(WITHIN.search, before)) else None


def _further_on(text: str, argument: Argument, countries: Sequence[str]) -> Place | None:
    """Where the words name nothing ("a village"), what hangs on them up to the end of the clause ("in Ruritania")."""
    found = ONWARDS.match(text, argument.span.end)
    if found is None or found[1].split(" ", 1)[0].lower() in DATE_WORDS:  # "the site on Tuesday"
        return None
    place = resolve_place(CLAUSE.split(found[1], maxsplit=1)[0].strip(), countries, text)
    return replace(place, reason=f"read on from {argument.span.text!r}; {place.reason}") if place.country else None


def is_origin(mention: Mention, place: Argument) -> bool:
    """A strike from somewhere takes place elsewhere, not what drives people from there; 'from the Ruritania attack' names the
    attack by its place."""
    is_strike = mention.type == "attack" and TAKEN.match(mention.trigger.text) is None
    if not is_strike or mention.sentence is None or ", in " in place.span.text:
        return False
    before = mention.sentence.text[: max(0, place.span.start - mention.sentence.start)]
    names_the_attack = before.endswith("the ") and 0 <= mention.trigger.start - place.span.end <= 1
    return ORIGIN.search(before) is not None and not names_the_attack


def _initiators(mention: Mention) -> set[str]:
    return {actor.code for a in mention.arguments if a.role == "initiator" for actor in a.actors if actor.code}
