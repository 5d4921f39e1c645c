"""Lists of states whose last 'and' their span leaves out: 'the governments of Peru, Chile, Ecuador'."""

from itertools import pairwise

from dateline.actors.phrases import ARTICLES, Phrase
from dateline.actors.words import word_set

__all__ = ["commas_between_states"]

# Of whom each state has its own; the mayors of "Georgia, United States" are of one.
OF_EACH = word_set("paired_rulers") | word_set("bodies_of_each") | {"embassies", "juntas", "ministries"}


def commas_between_states(whole: Phrase, commas: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The commas, if they part nothing but names of states behind a head in the plural and 'of' or 'from'; else none."""
    if not commas or whole.tokens[whole.cut].key not in ("of", "from") or whole.tokens[whole.cut - 1].key not in OF_EACH:
        return []
    ends = [(whole.cut, whole.cut + 1), *commas, (len(whole.tokens), len(whole.tokens))]
    return commas if all(_is_state(whole, start, end) for (_, start), (end, _) in pairwise(ends)) else []


def _is_state(whole: Phrase, start: int, end: int) -> bool:
    """'Peru', 'the Netherlands'; no capital, no region, nothing else beside the name."""
    start += start < end and whole.tokens[start].key in ARTICLES and not any(m.start == start for m in whole.names)
    name = next((match for match in whole.names if (match.start, match.end) == (start, end)), None)
    return name is not None and any(entry.kind == "country" for entry in name.entries)
