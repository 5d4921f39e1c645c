"""Lists of states whose last 'and' their span or a headline leaves out: 'the governments of Peru, Chile, Ecuador', 'US, UK
ministers'."""

from itertools import pairwise

from dateline.actors.phrases import ARTICLES, Phrase
from dateline.actors.words import word_set

__all__ = ["commas_between_states"]

# Of whom each state has its own; the mayors of "Georgia, United States" are of one.
OF_EACH = word_set("paired_rulers") | word_set("bodies_of_each") | {"embassies", "juntas", "ministries"}


def commas_between_states(whole: Phrase, commas: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The commas, if they part nothing but names of states behind a head in the plural and 'of' or 'from', or their adjectives
    before one; else none."""
    if commas and _are_adjectives(whole, commas):
        return commas
    if not commas or whole.tokens[whole.cut].key not in ("of", "from") or whole.tokens[whole.cut - 1].key not in OF_EACH:
        return []
    ends = [(whole.cut, whole.cut + 1), *commas, (len(whole.tokens), len(whole.tokens))]
    return commas if all(_is_state(whole, start, end) for (_, start), (end, _) in pairwise(ends)) else []


def _is_state(whole: Phrase, start: int, end: int) -> bool:
    """'Peru', 'the Netherlands'; no capital, no region, nothing else beside the name."""
    start += start < end and whole.tokens[start].key in ARTICLES and not any(m.start == start for m in whole.names)
    name = next((match for match in whole.names if (match.start, match.end) == (start, end)), None)
    return name is not None and any(entry.kind == "country" for entry in name.entries)


def _are_adjectives(whole: Phrase, commas: list[tuple[int, int]]) -> bool:
    """Whether the commas stand between adjectives of different states, the last one before a role noun in the plural."""
    ends = [start for start, _ in commas]
    starts = [int(whole.tokens[0].key in ARTICLES), *(end for _, end in commas)]
    matches = [next((m for m in whole.names if m.start == start), None) for start in starts]
    codes = [next((e.code for e in m.entries if e.kind == "adjective"), None) if m else None for m in matches]
    are_alone = all(m is not None and m.end == end for m, end in zip(matches, ends, strict=False))
    last = matches[-1]
    role = next((role for role in whole.roles if role.end == len(whole.tokens)), None)
    is_headed = role is not None and last is not None and last.end <= role.start and whole.tokens[-1].key.endswith("s")
    return are_alone and is_headed and None not in codes and len(set(codes)) == len(codes)
