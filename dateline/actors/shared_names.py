"""Names of states that share a word ("North and South Korea") or stand for two ("the two Koreas")."""

from collections.abc import Sequence

from dateline.actors.gazetteer import Gazetteer, shared_name
from dateline.actors.words import Token, tokenize, word_set

__all__ = ["completed"]

COUNTED = word_set("counted_states")
PLURALS = {
    "koreas": "North Korea and South Korea",
    "sudans": "Sudan and South Sudan",
    "congos": "the Democratic Republic of the Congo and the Republic of the Congo",
    "germanys": "East Germany and West Germany",
    "germanies": "East Germany and West Germany",
}


def completed(tokens: Sequence[Token], gazetteer: Gazetteer) -> list[Token]:
    """The tokens with each such name in full: "North Korea and South Korea" for "North and South Korea" and "both Koreas"."""
    found: list[Token] = []
    is_behind_shared = False
    for at, token in enumerate(tokens):
        if token.key in PLURALS and token.raw[:1].isupper():
            while found and found[-1].key in COUNTED:
                found.pop()
            found += tokenize(PLURALS[token.key])
        elif is_behind_shared:
            found.append(Token("and", "and", token.start, token.end))  # in a headline it is a comma
        else:
            found.append(token)
        is_behind_shared = shared_name(tokens, at, gazetteer) is not None
        if is_behind_shared:
            found.append(tokens[at + 3])
    return found
