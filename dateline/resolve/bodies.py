"""'the group', 'the coalition', 'the party': a noun for a body points back to the last body of that kind."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.sectors import is_former
from dateline.actors.tables import Entry
from dateline.actors.words import Token, word_set
from dateline.records import Actor
from dateline.resolve.articles import OF_SEVERAL_STATES, ArticleIndex
from dateline.resolve.earlier import Earlier
from dateline.resolve.hosts_and_guests import is_host_or_guest
from dateline.resolve.several_states import COALITION, is_of_a_coalition

__all__ = ["BODY_NOUNS", "THE_POPE", "body_before", "body_owning", "earlier_of", "is_plural"]

GROUPS = ("group", "organisation", "party")
KINDS_BY_NOUN: dict[str, tuple[str, ...]] = {
    "group": GROUPS, "organization": GROUPS, "movement": GROUPS, "militia": ("group",), "network": GROUPS,
    "coalition": ("organisation",), "alliance": ("organisation",), "bloc": ("organisation",), "union": ("organisation",),
    "agency": ("organisation", "institution"), "party": ("party",), "company": ("organisation",), "firm": ("organisation",),
    "body": ("organisation",), "association": ("organisation",), "lender": ("organisation",), "fund": ("organisation",),
    "council": ("organisation", "institution"), "committee": ("organisation",), "bank": ("organisation",),
    "caliphate": ("group",), "commission": ("organisation",),
    "court": ("organisation", "institution"), "tribunal": ("organisation", "institution"),
}  # fmt: skip
SECTOR_BY_NOUN = {"court": "JUD", "tribunal": "JUD", "company": "BUS", "firm": "BUS"}  # of the bodies that the noun fits
WORKERS = "LAB"  # a trade union's sector; any other union has the word in its name
# Whose members and officials are of no state by themselves, a body being named or not: "the council's members".
SHARED = frozenset(
    ("agency", "association", "bank", "body", "commission", "committee", "council", "court", "fund", "lender", "tribunal")
)
OF_MEMBERS = frozenset(("group", "movement", "coalition", "alliance", "bloc", "party"))  # 'alliance members'
MEMBERS = frozenset(("members", "leaders", "officials", "forces", "troops", "fighters", "spokesman", "spokeswoman", "commanders"))
OWNING = OF_MEMBERS | SHARED | {"union", "organization", "militia"}
GATHERED = frozenset(("group", "movement", "network"))
BODY_NOUNS = word_set("body_nouns")
PLURALS = word_set("plurals")
NOBODY = word_set("nobody")
# Names of the Roman Curia in institutions.csv that are one man.
THE_POPE = frozenset(("pope", "the pope", "pontiff", "the pontiff", "supreme pontiff", "holy father", "the holy father"))
ARTICLE_BEFORE = re.compile(r"\b(?:the|this|that) $", re.IGNORECASE)
LENDERS = frozenset(("bank", "fund", "lender"))  # by themselves of anybody but the one that is called so
NO_MEN = frozenset(("abdomen", "acumen", "omen", "regimen", "specimen"))


def body_before(index: ArticleIndex, phrase: Phrase, at: int) -> Entry | None:
    """The last body before `at` that the noun of 'the <noun>' fits, one whose name ends in that noun first; 'coalition jets' are
    of one that fights. What calls itself national is a state's."""
    if phrase.names or any(token.key == "national" for token in phrase.tokens[: phrase.cut]):
        return None
    if is_of_a_coalition(phrase, index):
        body = _last_body(index, COALITION, at, False)
        return body if body and "MIL" in body.sectors else None
    members = phrase.cut == 2 and phrase.tokens[0].key in OF_MEMBERS and phrase.tokens[1].key in MEMBERS
    if not members and phrase.tokens[0].key not in ("the", "this", "that", "its", "their"):
        return None
    noun = phrase.tokens[0 if members else phrase.cut - 1].key
    return _lender(index, noun, at) if noun in LENDERS and not members else _last_body(index, noun, at, phrase.cut > 2)


def _lender(index: ArticleIndex, noun: str, at: int) -> Entry | None:
    """'The bank': the World Bank, where no other bank has been told of since, as "Chad's central bank" would be."""
    here, tokens = index.token_at(at), index.tokens
    named = [n for n in index.written.get(noun, ()) if n < here and not (n and tokens[n - 1].key in ("the", "this", "that"))]
    body = _last_body(index, noun, at, False) if named else None
    matches = index.names_within(named[-1], named[-1] + 1) if body else ()
    return body if any(body in m.entries[:1] and body.code in OF_SEVERAL_STATES for m in matches if body) else None


def body_owning(index: ArticleIndex, tokens: Sequence[Token], at: int) -> Entry | None:
    """The body before `at` that "the bloc's president" or "the alliance's members" belong to."""
    noun = _owning_noun(index, tokens, at)
    return _last_body(index, noun, at, False) if noun else None


def _owning_noun(index: ArticleIndex, tokens: Sequence[Token], at: int) -> str | None:
    """The noun of the body whose member, officer or chief it is, "council" of "the council's members"; the article may stand
    before the tokens, which begin at `at`."""
    first = [token.key for token in tokens[:2]]
    if first[1:] == ["'s"] and first[0] in OWNING and ARTICLE_BEFORE.search(index.text[max(0, at - 5) : at]):
        return first[0]
    for article, noun, mark in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if article.key in ("the", "this", "that") and noun.key in OWNING and mark.key == "'s":
            return noun.key
    return None


def _last_body(index: ArticleIndex, noun: str, at: int, is_described: bool) -> Entry | None:
    """`is_described`: a word stands between article and noun."""
    kinds = KINDS_BY_NOUN.get(noun, ())
    before = index.names[: bisect_left(index.names, at, key=lambda match: index.tokens[match.start].start)] if kinds else ()
    sector = SECTOR_BY_NOUN.get(noun)
    fitting = [
        (m, e)
        for m in reversed(before)
        for e in m.entries[:1]
        if e.kind in kinds and "JRN" not in e.sectors and (sector is None or sector in e.sectors)
        if not (noun == "group" and is_described and "BUS" in e.sectors)  # 'the armed group' is no company
    ]
    if noun in ("bloc", "alliance"):  # NATO is an alliance and no bloc
        military = [(m, e) for m, e in fitting if "MIL" in e.sectors]
        fitting = military or fitting if noun == "alliance" else [pair for pair in fitting if pair not in military]
    if noun in GATHERED:  # 'the group' that is not called one is no organisation of states
        fitting = [(m, e) for m, e in fitting if e.code not in OF_SEVERAL_STATES or _is_called(index, m, noun)]
    own = next((entry for match, entry in fitting if index.tokens[match.end - 1].key == noun), None)
    if own is None and noun == "union":
        fitting = [(m, e) for m, e in fitting if WORKERS in e.sectors or e.code == "EUR"]
    return own or (fitting[0][1] if fitting else None)


def _is_called(index: ArticleIndex, match: Match, noun: str) -> bool:
    """The "Group of Seven" and the "G7" are called a group."""
    is_counted = noun == "group" and re.fullmatch(r"g-?\d+", match.key) is not None
    return is_counted or noun in {token.key for token in index.tokens[match.start : match.end]}


def _noun(phrase: Phrase) -> int:
    """Where the head noun of the phrase stands: 'heads' of 'the heads of state', which are no states."""
    last = max(phrase.cut - 1, 0)
    office = next((role.start for role in phrase.roles if role.end == last + 1), last)
    return next((at - 1 for at in range(office + 1, last) if phrase.tokens[at].key == "of"), last)


def is_plural(phrase: Phrase) -> bool:
    """Whether the head noun of the phrase is plural or collective."""
    at = _noun(phrase)
    word = phrase.tokens[at]
    common = word.raw.islower() or any(role.start <= at < role.end for role in phrase.roles)
    are_men = word.key.endswith("men") and word.key not in NO_MEN  # 'fishermen', 'policewomen'
    return word.key in PLURALS or (common and (are_men or (word.key.endswith("s") and not word.key.endswith("ss"))))


def earlier_of(at: int, phrase: Phrase, reading: Reading, actor: Actor, named: bool) -> Earlier | None:
    """An actor just read, as an antecedent: a person by a name or a singular role noun, plural by its head noun. None:
    'anyone' and 'those' are none."""
    if {token.key for token in phrase.tokens[: phrase.cut]} - {"the"} <= NOBODY:
        return None
    plural = is_plural(phrase) or (reading.entry is not None and reading.entry.kind == "people")
    noun = phrase.tokens[_noun(phrase)].key
    office = bool(phrase.roles) and phrase.roles[0].start < phrase.cut and noun not in BODY_NOUNS
    office = office or any(match.key in THE_POPE and match.end == phrase.cut for match in phrase.names)
    office = office or is_host_or_guest(phrase)
    by_name = (named and _may_be_a_person(phrase, office)) or (reading.entry is not None and reading.entry.kind == "person")
    return Earlier(at, actor, not plural and (by_name or office), plural)


def _may_be_a_person(phrase: Phrase, office: bool) -> bool:
    """Whether an unknown name may be somebody's: no article before it, no noun of a body in it, no acronym."""
    head = phrase.tokens[: phrase.cut]
    if any(token.key in BODY_NOUNS for token in head) and not office:
        return False
    if head[0].key == "the" and not office and not is_former(phrase):
        return False
    rest = phrase.tokens[phrase.cut :]
    place = any(match.start == phrase.cut + 1 for match in phrase.names)
    if not office and len(rest) > 1 and rest[0].key == "of" and rest[1].raw[:1].isupper() and not place:
        return False  # 'Voices of Tomorrow'
    return not (len(head) == 1 and head[0].raw.isupper() and len(head[0].raw) > 1)
