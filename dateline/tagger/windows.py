"""Articles as windows of sentences that fit the encoder: nothing is cut off, every word is read.

A window packs whole sentences up to a budget of sub-words. It begins with the last sentence of the window before, as
context; a window *owns* only what comes after that, so each word is owned by exactly one window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Piece", "Window", "join", "pieces_of", "windows_of"]

BUDGET = 192  # sub-words in a window; all-MiniLM-L6-v2 was trained on up to 128, its positions reach 512
SPECIAL = 2  # the encoder's own marks at both ends


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or a part of one too long for a window: sub-word ids, index of each word's first sub-word in `ids`,
    and each word's [start, end) in the article."""

    ids: tuple[int, ...]
    firsts: tuple[int, ...]
    words: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Window:
    """Input of one pass: `ids` with special marks, `firsts` and `words` for all words, the first `context` words of
    which belong to the window before."""

    ids: tuple[int, ...]
    firsts: tuple[int, ...]
    words: tuple[tuple[int, int], ...]
    context: int


def pieces_of(tokenizer: Any, text: str, sentences: Sequence[tuple[int, int]], budget: int = BUDGET) -> list[Piece]:
    """Tokenise each sentence with a fast Hugging Face tokenizer; a sentence over the budget gives several pieces."""
    if not sentences:
        return []
    coded = tokenizer([text[a:b] for a, b in sentences], add_special_tokens=False, return_offsets_mapping=True, verbose=False)
    pieces = []
    for index, (start, _) in enumerate(sentences):
        word_ids = coded.word_ids(index)
        groups: list[list[int]] = []
        for position, word in enumerate(word_ids):
            if position and word == word_ids[position - 1]:
                groups[-1].append(position)
            else:
                groups.append([position])
        ids, offsets = coded["input_ids"][index], coded["offset_mapping"][index]
        pieces += list(_cut(groups, ids, [(start + a, start + b) for a, b in offsets], budget - SPECIAL))
    return pieces


def _cut(groups: list[list[int]], ids: list[int], offsets: list[tuple[int, int]], room: int) -> Iterator[Piece]:
    """Pieces of at most `room` sub-words, cut between words; a single word longer than that keeps its first sub-words."""
    piece_ids: list[int] = []
    firsts: list[int] = []
    words: list[tuple[int, int]] = []
    for group in groups:
        if firsts and len(piece_ids) + len(group) > room:
            yield Piece(tuple(piece_ids), tuple(firsts), tuple(words))
            piece_ids, firsts, words = [], [], []
        firsts.append(len(piece_ids))
        piece_ids += [ids[position] for position in group[:room]]
        words.append((offsets[group[0]][0], offsets[group[-1]][1]))
    if firsts:
        yield Piece(tuple(piece_ids), tuple(firsts), tuple(words))


def join(pieces: Sequence[Piece], context: int, tokenizer: Any) -> Window:
    ids: list[int] = [tokenizer.cls_token_id]
    firsts: list[int] = []
    words: list[tuple[int, int]] = []
    for piece in pieces:
        firsts += [len(ids) + first for first in piece.firsts]
        ids += piece.ids
        words += piece.words
    return Window((*ids, tokenizer.sep_token_id), tuple(firsts), tuple(words), context)


def windows_of(tokenizer: Any, pieces: Sequence[Piece], budget: int = BUDGET) -> list[Window]:
    """Pack pieces into windows of at most `budget` sub-words, each but the first led by one piece of context if it fits."""
    windows: list[Window] = []
    position = 0
    while position < len(pieces):
        lead = position - 1
        has_lead = lead >= 0 and len(pieces[lead].ids) + len(pieces[position].ids) + SPECIAL <= budget
        end, size = position, SPECIAL + (len(pieces[lead].ids) if has_lead else 0)
        while end < len(pieces) and (end == position or size + len(pieces[end].ids) <= budget):
            size += len(pieces[end].ids)
            end += 1
        first = lead if has_lead else position
        windows.append(join(pieces[first:end], len(pieces[lead].words) if has_lead else 0, tokenizer))
        position = end
    return windows
