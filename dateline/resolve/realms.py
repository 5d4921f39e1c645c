"""'The kingdom', 'the emir': the states that are one or have one."""

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex

__all__ = ["by_its_form"]

KINGDOMS, EMIRATES, SULTANATES = word_set("kingdoms"), word_set("emirates"), word_set("sultanates")
FORMS = {"kingdom": KINGDOMS, "emirate": EMIRATES, "sultanate": SULTANATES}
# "The king", "the crown prince": of a state that has one.
RULERS = {"king": KINGDOMS, "queen": KINGDOMS, "emir": EMIRATES, "amir": EMIRATES, "sultan": SULTANATES}
RULERS["crown prince"] = KINGDOMS | EMIRATES


def by_its_form(phrase: Phrase, at: int, index: ArticleIndex) -> tuple[str, str] | None:
    """'The kingdom', "the emirate's envoy", 'the emir': the last state named before it, else the first, that is one or has one;
    Britain only where no other is."""
    words = [token.key for token in phrase.tokens[: phrase.cut]]
    ruler = " ".join(words[1:])
    form = ruler if ruler in RULERS else next((word for word in words if word in FORMS), None)
    if form is None or words[0] not in ("the", form):
        return None
    fitting = [m for m in index.mentions if m.code in {**FORMS, **RULERS}[form]]
    fitting = [m for m in fitting if m.code != "GBR"] or fitting  # of which news says "the kingdom" least
    before = [m for m in fitting if m.at < at]
    found = before[-1] if before else next(iter(fitting), None)
    return (found.code, f"the {form} that the article names: {found.name}") if found else None
