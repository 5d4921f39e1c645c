"""Lists behind a preposition: 'the leaders of France and Germany' are two, each with the head and what hangs on the list."""

from dateline.actors.apposed_people import apposed, first_person, is_person
from dateline.actors.compounds import is_led_by
from dateline.actors.gazetteer import Gazetteer
from dateline.actors.phrases import ARTICLES, Phrase, parse
from dateline.actors.shared_heads import head_after_modifier, is_modifier, share
from dateline.actors.words import Token, word_set

__all__ = ["is_name", "split_hung"]

Pieces = list[list[Token]]
FOR = word_set("for_heads")


def split_hung(whole: Phrase, at: int, members: Pieces, gazetteer: Gazetteer) -> list[Phrase]:
    """One phrase for each member of the list behind the preposition at `at`; people are no leaders of themselves. The whole
    where it tells nothing of whose they are, or where the members are no names."""
    if not _tells_whose(whole, at) or len(members) < 2:
        return [whole]
    parsed = [parse(member, gazetteer) for member in members]
    if head_after_modifier(parsed[-1]) and all(map(is_modifier, parsed[:-1])):  # "thousands of US and Filipino troops"
        parsed = share(members, gazetteer)
        return [parse([*whole.tokens[: at + 1], *phrase.tokens], gazetteer) for phrase in parsed]
    headed = [parse([*whole.tokens[: at + 1], *phrase.tokens], gazetteer) for phrase in parsed]
    first = first_person(parsed, gazetteer)
    is_behind_comma = first and whole.tokens[whole.tokens.index(members[first][0]) - 1].key == ","
    told = apposed(headed[:first], parsed[first:], gazetteer) if is_behind_comma else []
    if told and all(map(is_name, parsed[:first])):
        return told
    if not all(map(is_name, parsed)):
        return [whole]
    return [phrase if is_person(phrase, gazetteer) else owned for phrase, owned in zip(parsed, headed, strict=True)]


def _tells_whose(whole: Phrase, at: int) -> bool:
    key = whole.tokens[at].key
    is_for = key == "for" and any(token.key in FOR for token in whole.tokens[:at])
    return key in ("of", "from", "in", "between") or is_for or is_led_by(whole, at)


def is_name(phrase: Phrase) -> bool:
    """Whether the tables have all of it: 'the Netherlands', 'Ban Ki-moon'."""
    words = [token for token in phrase.tokens if token.key not in ARTICLES]
    return bool(phrase.names) and sum(m.end - m.start for m in phrase.names) >= len(words)
