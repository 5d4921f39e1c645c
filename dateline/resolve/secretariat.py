"""'The Secretary-General' and who acts for him: of the United Nations, where no other body that has one is told of. 'The High
Representative': of the European Union."""

import re

from dateline.actors.gazetteer import Match
from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.the_sides import POLITICS

__all__ = ["REPRESENTATIVE", "SECRETARY", "is_of_the_union", "is_of_the_united_nations"]

SECRETARY = "of the Secretary-General of the United Nations"  # a reason
REPRESENTATIVE = "the High Representative of the European Union"  # a reason
UNION_OFFICE = re.compile(r"(?:[Tt]he )?High Representative(?: ['’]s .*)?")
GENERAL = "Secretary[- ]General"
ENVOY = "(?:Special|Personal|Executive) (?:Representative|Envoy|Adviser|Advisor)"
# With capitals: 'the secretary-general' is rather a party's.
OFFICE = re.compile(
    rf"(?:[Tt]he )?(?:(?:Deputy |Acting )?{GENERAL}(?: ['’]s .*)?|(?:Under|Assistant)[- ]{GENERAL}(?! of\b).*"
    rf"|(?:Deputy |Acting |Principal )*{ENVOY} of the {GENERAL}\b.*)"
)
NAMED = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
NAME = re.compile(NAMED)
HELD = rf"[Tt]he (?:Deputy |Acting )?{GENERAL}"
CALLED = re.compile(rf"(?:Deputy |Acting )?{GENERAL} {NAMED}|{HELD} ,? ?{NAMED}(?: ,)?|{NAMED} , {HELD}(?: ,)?")
BEHIND, BESIDE = re.compile(rf"{HELD}, $"), re.compile(rf", {HELD}\b(?!,? of\b)")
WIDTH = 40  # characters of ", the Acting Secretary-General,"
BARE = re.compile(f"[Tt]he {ENVOY}")  # whose it is, only the article may tell
ENVOYS = word_set("envoys")
KINDS = ("organisation", "party", "group")
# Bodies whose head is called otherwise, and one that has a Secretary-General and is in no table.
HEADED_OTHERWISE = frozenset(
    ("IAEA", "IMF", "World Bank", "International Criminal Court", "World Trade Organization", "OPCW", "European Union")
) | {"European Commission", "African Union", "International Committee of the Red Cross"}
UNLISTED = re.compile(r"\bCommonwealth\b(?! of\b)")


def is_of_the_united_nations(phrase: Phrase, at: int, index: ArticleIndex) -> bool:
    """Whether the phrase is such an office without an owner, and the article names the United Nations before it, or behind it and
    none before that may have a Secretary-General, or, but for a bare 'Special Envoy', no other body before and no parties. Of a
    Secretary-General by a name that no table knows: if it names them before, no other body and no parties."""
    words = " ".join(token.raw for token in phrase.tokens)
    is_office, is_called = OFFICE.fullmatch(words) is not None, _is_called(words, at, index)
    if not is_office and not is_called and not (BARE.fullmatch(words) and re.search(GENERAL, index.text)):
        return False
    told = [match for match in index.names if not (is_called and _is_of_an_envoy(match, index))]
    entries = [(index.tokens[match.start].start, entry) for match in told for entry in match.entries[:1]]
    before = [entry for start, entry in entries if start < at and entry.kind in KINDS and entry.code != "UNO"]
    may_be_another = any(entry.kind != "group" and entry.name not in HEADED_OTHERWISE for entry in before)
    may_be_another |= UNLISTED.search(index.text, 0, at) is not None
    is_political = any(token.key in POLITICS for token in index.tokens)
    if is_called and (may_be_another or is_political):
        return False
    if any(entry.code == "UNO" and (start < at or not (may_be_another or is_called)) for start, entry in entries):
        return True
    return is_office and not (before or may_be_another or is_political)


def _is_of_an_envoy(match: Match, index: ArticleIndex) -> bool:
    """'Chad's UN envoy' says nothing of the United Nations."""
    return any(token.key in ENVOYS for token in index.tokens[match.end : match.end + 1])


def _is_called(words: str, at: int, index: ArticleIndex) -> bool:
    """'Secretary-General Ada Lind', 'the Secretary-General, Ada Lind,'; 'Ada Lind' behind or before the office and a comma."""
    if CALLED.fullmatch(words):
        return True
    is_behind = BEHIND.search(index.text[max(at - WIDTH, 0) : at]) is not None
    end = at + len(words)
    is_before = index.text[at:end] == words and BESIDE.match(index.text[end : end + WIDTH]) is not None
    return NAME.fullmatch(words) is not None and (is_behind or is_before)


def is_of_the_union(phrase: Phrase, index: ArticleIndex) -> bool:
    """'The High Representative', without an owner: the European Union's, but in an article that tells of the one in Bosnia or of
    those of the United Nations."""
    words = " ".join(token.raw for token in phrase.tokens)
    named = (entry.code for match in index.names for entry in match.entries[:1])
    return UNION_OFFICE.fullmatch(words) is not None and not any(code in ("BIH", "UNO") for code in named)
