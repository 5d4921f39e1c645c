"""Actors that say of no state that it is theirs: 'the police', 'residents'. Whose they are by what stands around them, at last
by the article's main state; 'refugees', 'others' and 'any country' are of none."""

import re
from collections.abc import Sequence

from dateline.actors.phrases import Phrase, covered
from dateline.actors.sectors import COUNTRIES, OF_STATES, is_no_longer_its
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.anaphora import subject_before
from dateline.resolve.articles import BODIES, LAST_STATE, MAIN_STATE, ArticleIndex, country_at
from dateline.resolve.earlier import Earlier
from dateline.resolve.fired import are_fired
from dateline.resolve.name_forms import name_tokens
from dateline.resolve.nationals import are_foreigners
from dateline.resolve.opposite_numbers import opposites_of
from dateline.resolve.realms import by_its_form, of_the_state_department
from dateline.resolve.secretariat import SECRETARY, is_of_the_united_nations
from dateline.resolve.several_states import are_several_states, is_of_several_states

__all__ = ["LOCAL", "SENTENCE_BEFORE", "state_behind", "state_of_unowned"]

PEOPLE = frozenset(("REF", "PRE", "UAF"))  # refugees, breakaway regions, gunmen: whose state the article's main one need not be
PRIVATE = frozenset(("CVL", "REL", "EDU", "LAB", "AGR"))
PRIVATE_BODY = re.compile(
    r"\b(?:(?:human )?rights|aid|relief|humanitarian) (?:groups?|organi[sz]ations?|agenc(?:y|ies))\b"
    r"|\b(?:charit(?:y|ies)|ngos?|non-?governmental (?:groups?|organi[sz]ations?))\b"
)
COUNTS = word_set("counts")
PLURAL_STATES = word_set("plural_states")
ANY = frozenset(("any", "every", "each", "another", "other", "more"))
BEHIND = frozenset(("led", "headed", "backed"))
FIGHTERS = frozenset(("PRM", "REB"))
COLONIAL = frozenset(("BEL", "DEU", "ESP", "FRA", "GBR", "ITA", "NLD", "PRT"))
NATIONS = frozenset(("nation", "people", "homeland", "fatherland"))
OWN_NATION = word_set("own_nation")
ONE_STATE = frozenset(("nation", "country", "state", "government"))
FOREIGN = frozenset(("foreign", "overseas"))
NOBODY = word_set("nobody")
AT_THEIR_SEAT = frozenset(
    ("ministry", "government", "authorities", "parliament", "prosecutors", "officials", "court", "junta", "regime")
)
LOCAL = PRIVATE | {"COP"}  # whose work or home is where they are; soldiers and diplomats may be of another state
WHERE = frozenset(("in", "near", "across"))
SENTENCE_BEFORE = "the sentence before is about"  # a reason
THEIR = re.compile(r"\b(?:his|her|their|its) $", re.IGNORECASE)
IN_PLACE = re.compile(r"\b(?:in|at|near) (?:the )?$")  # before a state that the article may name as a place only
WIDTH = 20  # characters
COUNTERPART = re.compile(r"[\w-]+(?: [\w-]+){0,2} (?:counterpart|colleague|opposite number|homologue)s?\b")


def state_of_unowned(
    phrase: Phrase, sectors: tuple[str, ...], at: int, index: ArticleIndex, earlier: Sequence[Earlier]
) -> tuple[str, str] | None:
    """The state that an unowned actor belongs to, with the reason: the one that the article is about; for a state's own body
    at last the one that the sentence before is about. None: refugees, 'others', 'foreign workers', '20 nations'."""
    if (official := of_the_state_department(phrase, index)) is not None:
        return official
    is_backed = set(sectors[:1]) & FIGHTERS and any(token.key.endswith("-backed") for token in phrase.tokens[: phrase.cut])
    behind = _who_stand_behind(phrase)
    is_anothers = is_backed or (behind and set(sectors[:1]) & FIGHTERS)  # 'Peruvian-backed militias': theirs or another's
    is_of_none = set(sectors[:1]) & PEOPLE or _of_no_state(phrase) or are_several_states(phrase, index) or are_fired(phrase)
    if is_of_none or is_anothers:
        return _colonial_power(phrase, index)
    if (called := _of_no_one_state(phrase, sectors, at, index) or by_its_form(phrase, at, index)) is not None:
        return called
    if (speaker := _of_the_speaker(phrase, at, index, earlier)) is not None:
        return str(speaker.code), f"the sentence is about {speaker.name}"
    place = country_at(index, at, not sectors or sectors[0] not in PRIVATE)
    several = {token.key for token in phrase.tokens} & PLURAL_STATES
    is_far = place is None or (place[1].startswith(LAST_STATE) and not _is_near(at, index))
    is_counted = phrase.tokens[0].key in COUNTS - {"a", "the"}  # "five presidents"
    if is_far and set(sectors[:1]) & OF_STATES and not several and not is_counted:
        before = subject_before(at, index, earlier)
        place = (str(before.code), f"{SENTENCE_BEFORE} {before.name}") if before else place
    is_named_with_it = bool(name_tokens(phrase)) and _is_near(at, index)
    is_told = place is not None and (sectors or is_named_with_it or place[1].startswith(MAIN_STATE))
    if not place or not is_told or place[0] in opposites_of(phrase, at, index) or (behind and place[0] not in behind):
        return None
    return _not_his_counterparts(place, at, index)


def _not_his_counterparts(place: tuple[str, str], at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """The state, if the sentence does not go on with "his Uzbek counterpart" for one of Uzbekistan: else the one that the article
    names most of the others, and not only as a place."""
    here = index.sentence_of(at)
    end = index.sentences[here + 1] if here + 1 < len(index.sentences) else len(index.text)
    behind = [m for m in index.mentions if at < m.at < end and COUNTERPART.match(index.text, m.at, end)]
    his = {m.code for m in behind if THEIR.search(index.text, max(m.at - WIDTH, 0), m.at)}
    if place[0] not in his:
        return place
    acting = {m.code for m in index.mentions if not IN_PLACE.search(index.text, max(m.at - WIDTH, 0), m.at)} - his
    code = next((code for code, _ in index.counts if code in acting), None)
    return (code, "the state named most that is not his counterpart's") if code else None


def _who_stand_behind(phrase: Phrase) -> set[str]:
    """The codes of those who lead or back them: no other state may be guessed for 'donors led by Japan'."""
    behind = next((cut for cut in phrase.cuts if phrase.tokens[cut].key == "by" and phrase.tokens[cut - 1].key in BEHIND), None)
    named = [match for match in phrase.names if behind is not None and match.start > behind]
    return {entry.code for match in named for entry in match.entries if entry.code}


def _colonial_power(phrase: Phrase, index: ArticleIndex) -> tuple[str, str] | None:
    """'The former colonial power': the only state with colonies that the article names."""
    named = {mention.code: mention.name for mention in index.mentions if mention.code in COLONIAL}
    if len(named) != 1 or "colonial" not in {token.key for token in phrase.tokens[: phrase.cut]}:
        return None
    code, name = next(iter(named.items()))
    return code, f"the only colonial power that the article names: {name}"


def _of_the_speaker(phrase: Phrase, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """Whose nation 'the nation' is: that of who speaks of it, the actor of a state with whom the sentence begins."""
    if phrase.tokens[0].key != "the" or phrase.tokens[phrase.cut - 1].key not in NATIONS or _is_described(phrase):
        return None
    here = index.sentence_of(at)
    first = next((item.actor for item in earlier if item.at < at and index.sentence_of(item.at) == here), None)
    return first if first and first.code and first.code not in BODIES else None


def _is_described(phrase: Phrase) -> bool:
    """'The island nation', whoever speaks of it; not 'the entire nation'."""
    between = {token.key for token in phrase.tokens[1 : phrase.cut - 1]}
    return phrase.tokens[phrase.cut - 1].key == "nation" and bool(between) and not between & OWN_NATION


def _is_near(at: int, index: ArticleIndex) -> bool:
    """Whether its own sentence names a state before it."""
    return bool(index.states_within(index.sentences[index.sentence_of(at)], at))


def _of_no_one_state(phrase: Phrase, sectors: tuple[str, ...], at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """'The Secretary-General'; 'a human rights organisation', 'the charity Oxfam': a private body by its noun; 'an international
    panel': one of several states by its adjective."""
    if is_of_the_united_nations(phrase, at, index):
        return "UNO", SECRETARY
    if sectors[:1] == ("SOC",) and PRIVATE_BODY.search(" ".join(token.key for token in phrase.tokens[: phrase.cut])):
        return "NGO", "a private body by its noun"
    return ("IGO", "of several states by its adjective") if is_of_several_states(phrase) else None


def _of_no_state(phrase: Phrase) -> bool:
    """'Others', 'many countries', 'any nation', 'other governments', 'foreign workers' (a foreign minister is no foreigner)."""
    head = [token.key for token in phrase.tokens[: phrase.cut]]
    if (
        are_foreigners(" ".join(head))
        or set(head) - {"the"} <= NOBODY
        or (head[-1] in PLURAL_STATES and head[0] not in ("the", "this"))
    ):
        return True
    if set(head) & ANY and set(head) & (PLURAL_STATES | ONE_STATE):
        return True
    if "colonial" in head or (head[0] != "the" and any(is_no_longer_its(phrase.tokens, match) for match in phrase.names)):
        return True  # whose colony it was, 'ex-Soviet republics'
    taken = covered(phrase.names, phrase.roles)
    return any(key in FOREIGN and at not in taken for at, key in enumerate(head))


def state_behind(phrase: Phrase, sectors: tuple[str, ...], at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """'Villagers' before 'in northern Peru', 'the foreign ministry' before 'in Lima': the state named right behind local people,
    or those who govern it, which their span leaves out."""
    governs = phrase.tokens[max(phrase.cut - 1, 0)].key in AT_THEIR_SEAT
    head = " ".join(token.key for token in phrase.tokens[: phrase.cut])
    if (not governs and not set(sectors[:1]) & LOCAL) or are_foreigners(head):
        return None
    last = phrase.tokens[-1]
    end = last.end if phrase.tokens[0].start >= at > 0 else at + last.end
    if index.text[end - len(last.raw) : end] != last.raw:
        return None
    here = index.token_at(end)
    if here == len(index.tokens) or index.tokens[here].key not in WHERE:
        return None
    for match in index.names_within(here + 1, here + 3):
        near = match.start - here in (1, 2) and [token.key for token in index.tokens[match.end : match.end + 1]] != ["'s"]
        entry = next((entry for entry in match.entries if entry.kind in COUNTRIES and entry.kind != "adjective"), None)
        if near and entry and entry.code:
            return entry.code, f"'{index.tokens[here].key} {entry.name}' right behind it"
    return None
