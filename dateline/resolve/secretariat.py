"""'The Secretary-General' and who acts for him: of the United Nations, where no other body that has one is told of."""

import re

from dateline.actors.phrases import Phrase
from dateline.resolve.anaphora import POLITICS
from dateline.resolve.articles import ArticleIndex

__all__ = ["SECRETARY", "is_of_the_united_nations"]

SECRETARY = "of the Secretary-General of the United Nations"  # a reason
GENERAL = "Secretary[- ]General"
ENVOY = "(?:Special|Personal|Executive) (?:Representative|Envoy|Adviser|Advisor)"
# With capitals: 'the secretary-general' is rather a party's.
OFFICE = re.compile(
    rf"(?:[Tt]he )?(?:(?:Deputy |Acting )?{GENERAL}(?: ['’]s .*)?|(?:Under|Assistant)[- ]{GENERAL}(?! of\b).*"
    rf"|(?:Deputy |Acting |Principal )*{ENVOY} of the {GENERAL}\b.*)"
)
BARE = re.compile(f"[Tt]he {ENVOY}")  # whose it is, only the article may tell
BODIES = ("organisation", "party", "group")


def is_of_the_united_nations(phrase: Phrase, at: int, index: ArticleIndex) -> bool:
    """Whether the phrase is such an office without an owner, and the article names the United Nations or, but for a bare 'Special
    Envoy', no other body before it and no parties."""
    words = " ".join(token.raw for token in phrase.tokens)
    is_office = OFFICE.fullmatch(words) is not None
    if not is_office and not (BARE.fullmatch(words) and re.search(GENERAL, index.text)):
        return False
    entries = [(index.tokens[match.start].start, entry) for match in index.names for entry in match.entries[:1]]
    if any(entry.code == "UNO" for _, entry in entries):
        return True
    others = any(start < at and entry.kind in BODIES for start, entry in entries)
    return is_office and not others and not any(token.key in POLITICS for token in index.tokens)
