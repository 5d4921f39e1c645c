"""The names that actors have outside of their article: "the government" is the state, "its president" the president of one.

A span that names nobody ("the police", "their prime ministers") says little in a row of a timeline. Whose they are their code
tells, so the name does too; the words stay in the argument's span.
"""

import re
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import Phrase, covered, parse
from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import Entry, state_names
from dateline.actors.words import key_of, tokenize, word_set
from dateline.records import Actor, Argument, Mention

__all__ = ["canonically_named"]

OWNERS = "|".join(sorted(word_set("owners") | {"your"}))
# What stands before a noun and points into the article.
POINTING = re.compile(rf"^(?:{OWNERS}|this|that|these|those|other['’]s|others['’]|same|own)\s+(?=\S)", re.IGNORECASE)
# Whom an owner pronoun means, in the reason: "'his' points back to Bo Berg".
OWNER = re.compile(rf"'({OWNERS})' points back to ([^;]+)", re.IGNORECASE)
SEVERAL = frozenset(("our", "their", "your"))
# Which body a noun means, in the reason: "points back to Ruritania Aid, organisation".
BODY = re.compile(r"points back to ([^;]+), (?:group|institution|organisation|party)\b")
OF_BODIES = frozenset(
    ("agency", "alliance", "bloc", "club", "company", "group", "militia", "movement", "organization", "party", "union")
)
LONG = 5  # words of an owner's name
APOSTROPHE = re.compile(r"(?<=\w)[’ʼ](?=\w)|(?<=s)[’ʼ](?= )")
ITSELF = (  # open: what may stand beside these, and the bracket, come behind it
    r"(?:(?:military|national|central|federal|own|southern|northern|eastern|western|largest|biggest|closest|chief|main) ){0,2}"
    r"(?:governments?|countr(?:y|ies)|nations?|states?|kingdom|republic|emirate|regime|junta|authorities|administration|monarchy"
)
STATE_ITSELF = re.compile(
    rf"^{ITSELF}|ally|neighbou?r|donor|partner|rival|foe|enemy|patron|backer|creditor)$|^(?:[\w-]+ ){{0,2}}counterparts?$"
)
# Not "Nigerian states" nor "the eastern Ruritanian government", which are of parts.
NAMED_ITSELF = re.compile(rf"^(?!states$)(?!.*\b(?:north|south|east|west)ern\b){ITSELF}|side)?$")
OFFICE = re.compile(r"^[\w-]+(?: [\w-]+){0,2}$")
PROPER = word_set("proper_role_nouns")
REFLEXIVE = re.compile(r" (?:him|her|it|them)sel(?:f|ves)$")
# "The same number of British diplomats" are British diplomats: how many the words do not say.
NUMBER_OF = re.compile(r"^(?:(?!to )[a-z]+ ){0,3}number of (?=\S)", re.IGNORECASE)
UNCOUNTED = re.compile(r"^(?:(?:about|at least|another|more than|nearly|over|some) )*(?:[2-9]|\d[\d,.]*\d)$", re.IGNORECASE)
STATES = frozenset(("adjective", "capital", "country"))
NO_STATES = word_set("no_states_of_today")
AREAS = frozenset(("central", "coastal", "eastern", "inner", "lower", "northern", "outer", "southern", "upper", "western"))
LINKING = frozenset(("the", "of", "'s", "'"))
# "Two of its soldiers", "35 prisoners", "hundred dead": some people, not a body or an office.
COUNTED = re.compile(
    r"\d|^(?:no|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|some"
    r"|several|many|most|all|both|at|more|nearly|about|relatives|number)\b"
)


def canonically_named(mention: Mention) -> Mention:
    """The mention with the actors of whom its words name nobody called after their state, with apostrophes of
    one kind; not where both sides would then be
    called the same ("the government accused the junta")."""
    named = replace(mention, arguments=tuple(map(_named, mention.arguments)))
    return mention if _names(named, "initiator") & _names(named, "recipient") else named


def _names(mention: Mention, role: str) -> set[str]:
    return {actor.name for argument in mention.arguments if argument.role == role for actor in argument.actors}


def _named(argument: Argument) -> Argument:
    named = (replace(actor, name=NUMBER_OF.sub("", actor.name)) for actor in map(_by_state, argument.actors))
    return replace(argument, actors=tuple(named)) if argument.actors else argument


def _by_state(actor: Actor) -> Actor:
    actor = replace(actor, name=_small(REFLEXIVE.sub("", APOSTROPHE.sub("'", _counted(_by_body(actor))))))
    state = state_names().get(actor.code or "")
    if state is None:
        return _by_owner(actor)
    if _is_state_named(actor.name, str(actor.code)):
        return replace(actor, name=state)
    noun = re.sub(rf"^{re.escape(state)}'s? ", "", POINTING.sub("", actor.name))
    if noun != noun.lower():  # "his American counterpart", "the Kremlin": a name is in it
        return replace(actor, name=POINTING.sub("", actor.name))
    if STATE_ITSELF.match(noun):
        return replace(actor, name=state)
    if actor.sector not in OF_STATES or COUNTED.search(noun) or not OFFICE.match(noun):
        return _by_owner(actor)
    return replace(actor, name=_owned(state, noun))


def _by_body(actor: Actor) -> str:
    """'The council' by the name of the body that the reason says it is."""
    meant, noun = BODY.search(actor.reason), key_of(actor.name)
    is_meant = meant is not None and (noun in OF_BODIES or noun in key_of(meant[1]).split(" "))
    return meant[1] if meant and is_meant else actor.name


def _counted(name: str) -> str:
    """'More than 600' of whom nothing else is told are people."""
    return f"{name} people" if UNCOUNTED.match(name) else name


def _owned(owner: str, noun: str) -> str:
    return f"{owner}'{'' if owner.endswith('s') else 's'} {noun}"


def _small(name: str) -> str:
    """A role noun without the capital that it has as the first word of a sentence: 'Police in Oslo', 'Protesters'. In a heading
    all of its words may have one ("Foreign Ministry"); a court or an assembly is called so."""
    phrase = _parsed(name)
    first = next((role for role in phrase.roles if role.start == 0), None)
    if first is None or not phrase.tokens[0].raw.istitle() or phrase.tokens[0].key in PROPER:
        return name
    named, end = covered(phrase.names), _end_of_place(phrase)
    large = [at for at in range(1, end) if phrase.tokens[at].raw[:1].isupper() and (at not in named or at == first.end)]
    if not large:
        return name[0].lower() + name[1:]
    is_office = first.end == len(phrase.tokens) and first.role.sector in OF_STATES - {"JUD", "LEG"}
    return name.lower() if is_office and not named else name


def _end_of_place(phrase: Phrase) -> int:
    """The token that tells where they are, 'in' or 'from'; else where the phrase ends."""
    return next((cut for cut in phrase.cuts if phrase.tokens[cut].key in ("at", "from", "in")), len(phrase.tokens))


def _is_state_named(words: str, code: str) -> bool:
    """Whether the words name the state of the code and nothing of it but itself: 'the Danish government', "Denmark's", 'neutral
    Denmark', 'Government of the Kingdom of Denmark'; not a part of it ('the Abkhaz government', 'southern Denmark', 'authorities
    of Mexico City'), nor one that was there before it ('the Soviet Union')."""
    phrase = _parsed(words)
    name = phrase.names[0] if len(phrase.names) == 1 else None
    if name is None or not any(entry.code == code and _means_state(entry, name.key) for entry in name.entries):
        return False
    rest = [token for token in (*phrase.tokens[: name.start], *phrase.tokens[name.end :]) if token.key not in LINKING]
    is_itself = name.entries[0].kind in ("country", "capital")
    is_word = len(rest) == 1 and rest[0].raw.isalpha() and rest[0].raw.islower() and rest[0].key not in AREAS
    if is_itself and is_word and name.end == len(phrase.tokens) and not phrase.roles and not phrase.cuts:
        return name.start == 1
    itself = " ".join(token.key for token in rest)
    if itself and name.entries[0].kind == "capital" and (itself == "authorities" or name.key.endswith(" city")):
        return False
    return bool(NAMED_ITSELF.match(itself)) and (bool(itself) or is_itself)


def _means_state(entry: Entry, key: str) -> bool:
    """Whether a name is of a state of today, by the entry that the tables have for it."""
    is_own = entry.kind == "capital" or entry.name == state_names().get(entry.code or "")
    return entry.kind in STATES and is_own and key not in NO_STATES


def _parsed(name: str) -> Phrase:
    return parse(tokenize(name), load_gazetteer())


def _by_owner(actor: Actor) -> Actor:
    """'His brother' as "Bo Berg's brother", where the reason has whom 'his' means; what 'we' have as the state's."""
    told, first = OWNER.search(actor.reason), actor.name.split(" ")[0].lower()
    if told is None or told[1].lower() != first or "'s" in actor.name:
        return actor
    noun = POINTING.sub("", actor.name)
    owner = state_names().get(actor.code or "", told[2]) if first in SEVERAL - {"their"} else told[2].strip()
    is_own = owner not in state_names().values() or owner == state_names().get(actor.code or "")
    is_name = is_own and len(owner.split(" ")) <= LONG and not POINTING.match(owner) and noun.lower() not in owner.lower()
    return replace(actor, name=_owned(_small(owner), noun)) if is_name else actor
