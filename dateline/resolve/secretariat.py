"""'The Secretary-General' and who acts for him: of the United Nations, where no other body that has one is told of."""

import re

from dateline.actors.phrases import Phrase
from dateline.resolve.articles import ArticleIndex

__all__ = ["POLITICS", "SECRETARY", "is_of_the_united_nations"]

SECRETARY = "of the Secretary-General of the United Nations"  # a reason
GENERAL = "Secretary[- ]General"
ENVOY = "(?:Special|Personal|Executive) (?:Representative|Envoy|Adviser|Advisor)"
# With capitals: 'the secretary-general' is rather a party's.
OFFICE = re.compile(
    rf"(?:[Tt]he )?(?:(?:Deputy |Acting )?{GENERAL}(?: ['’]s .*)?|(?:Under|Assistant)[- ]{GENERAL}(?! of\b).*"
    rf"|(?:Deputy |Acting |Principal )*{ENVOY} of the {GENERAL}\b.*)"
)
BARE = re.compile(f"[Tt]he {ENVOY}")  # whose it is, only the article may tell
POLITICS = frozenset(("party", "coalition", "election", "elections", "parliament", "opposition", "lawmakers"))
KINDS = ("organisation", "party", "group")
# Bodies whose head is called otherwise, and one that has a Secretary-General and is in no table.
HEADED_OTHERWISE = frozenset(
    ("IAEA", "IMF", "World Bank", "International Criminal Court", "World Trade Organization", "OPCW", "European Union")
) | {"European Commission", "African Union", "International Committee of the Red Cross"}
UNLISTED = re.compile(r"\bCommonwealth\b(?! of\b)")


def is_of_the_united_nations(phrase: Phrase, at: int, index: ArticleIndex) -> bool:
    """Whether the phrase is such an office without an owner, and the article names the United Nations before it, or behind it and
    none before that may have a Secretary-General, or, but for a bare 'Special Envoy', no other body before and no parties."""
    words = " ".join(token.raw for token in phrase.tokens)
    is_office = OFFICE.fullmatch(words) is not None
    if not is_office and not (BARE.fullmatch(words) and re.search(GENERAL, index.text)):
        return False
    entries = [(index.tokens[match.start].start, entry) for match in index.names for entry in match.entries[:1]]
    before = [entry for start, entry in entries if start < at and entry.kind in KINDS and entry.code != "UNO"]
    may_be_another = any(entry.kind != "group" and entry.name not in HEADED_OTHERWISE for entry in before)
    may_be_another |= UNLISTED.search(index.text, 0, at) is not None
    if any(entry.code == "UNO" and (start < at or not may_be_another) for start, entry in entries):
        return True
    return is_office and not (before or may_be_another or any(token.key in POLITICS for token in index.tokens))
