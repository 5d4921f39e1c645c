"""What the networks are asked in training and reading: which vectors, marks, spans and types reach which head."""

import random
from types import SimpleNamespace
from typing import Any

import pytest

from dateline.ontology import ROLES, STATUSES, TYPES
from dateline.tagger.examples import ROLE_INDEX, STATUS_INDEX, TYPE_INDEX, Example, random_spans
from dateline.tagger.windows import Piece, Window

PAD, SIZE = 0, 4
# Words of one, two, one and three sub-words between the encoder's own marks.
WINDOW = Window((101, 1, 2, 3, 4, 5, 6, 7, 102), (1, 2, 4, 5), ((0, 1), (2, 3), (4, 5), (6, 7)), 0)
SHORT = Window((101, 8, 9, 102), (1, 2), ((0, 1), (2, 3)), 0)


def encoder() -> Any:
    """One that gives back what it is given, and keeps the mask."""
    import torch

    class Plain(torch.nn.Module):  # type: ignore[misc]  # torch is not followed by mypy
        config = SimpleNamespace(hidden_size=SIZE)
        mask: Any = None

        def __init__(self) -> None:
            super().__init__()
            self.table = torch.nn.Embedding(200, SIZE)

        def get_input_embeddings(self) -> Any:
            return self.table

        def forward(self, inputs_embeds: Any, attention_mask: Any) -> Any:
            self.mask = attention_mask
            return SimpleNamespace(last_hidden_state=inputs_embeds)

    torch.manual_seed(1)
    return Plain()


def test_the_second_network_reads_words_beside_the_mean_of_its_trigger_and_the_whole() -> None:
    import torch

    from dateline.tagger.second import Second, collate_marked

    second = Second(encoder(), 0.0)
    asked: dict[str, Any] = {}
    for name in ("role_head", "type_head", "status_head"):
        second.get_submodule(name).register_forward_pre_hook(lambda _, given, name=name: asked.update({name: given[0]}))
    marked = collate_marked([WINDOW, SHORT], [(1, 3, 5), (0, 1, 6)], PAD)
    with torch.no_grad():
        roles, types, statuses = second(marked)
        table, mark = second.encoder.table.weight, second.mark.weight
        heart = mark[5]
        expected = [table[1], table[2] + heart, table[4] + heart, table[5]]  # each word by its first sub-word
        trigger, whole = (expected[1] + expected[2]) / 2, table[101] + heart
    assert (roles.shape[2:], types.shape, statuses.shape) == ((len(ROLES), 3), (2, 1 + len(TYPES)), (2, len(STATUSES)))
    assert torch.allclose(asked["role_head"][0, :4, :SIZE], torch.stack(expected))
    assert torch.allclose(asked["role_head"][0, :4, SIZE:], trigger.expand(4, SIZE), atol=1e-6)
    for name in ("type_head", "status_head"):
        assert torch.allclose(asked[name][0], torch.cat([trigger, whole]), atol=1e-6)
        assert torch.allclose(asked[name][1], torch.cat([table[8] + mark[6], table[101] + mark[6]]), atol=1e-6)
    assert second.encoder.mask[:, :9].tolist() == [[1] * 9, [1] * 4 + [0] * 5]
    assert 0.001 < float(mark.detach().std()) < 0.1


@pytest.mark.parametrize(
    ("trigger", "marks"),
    [((0, 1), {0, 1}), ((1, 2), {0, 2, 3}), ((1, 3), {0, 2, 3, 4}), ((3, 4), {0, 5, 6, 7}), ((2, 4), {0, 4, 5, 6, 7})],
)
def test_the_mark_is_on_all_sub_words_of_the_trigger_and_on_the_first_sign(trigger: tuple[int, int], marks: set[int]) -> None:
    from dateline.tagger.second import collate_marked

    marked = collate_marked([WINDOW, SHORT], [(*trigger, 5), (1, 2, 6)], PAD)
    assert {place for place, is_marked in enumerate(marked.marks[0].tolist()) if is_marked} == marks
    assert {place for place, is_marked in enumerate(marked.marks[1].tolist()) if is_marked} == {0, 2}
    assert (marked.trigger.tolist(), marked.type.tolist()) == ([[*trigger], [1, 2]], [5, 6])


class Asked:
    """A first network that keeps what it is asked and finds nothing likely."""

    ids: Any
    statuses_asked: Any
    roles_asked: Any

    def read(self, batch: Any) -> Any:
        import torch

        self.ids = batch.ids.tolist()
        return torch.zeros((*batch.firsts.shape, SIZE))

    def triggers(self, words: Any) -> Any:
        return words.new_zeros((*words.shape[:2], 1 + 2 * len(TYPES)))

    def spans(self, words: Any) -> Any:
        return words.new_zeros((*words.shape[:2], 4, 3))

    def statuses(self, words: Any, row: Any, trigger: Any, types: Any) -> Any:
        self.statuses_asked = [(r, *t, k) for r, t, k in zip(row.tolist(), trigger.tolist(), types.tolist(), strict=True)]
        return words.new_zeros((len(row), len(STATUSES)))

    def roles(self, words: Any, pairs: Any) -> Any:
        parts = (pairs.row, pairs.trigger, pairs.span, pairs.type, pairs.kind)
        self.roles_asked = list(zip(*(part.tolist() for part in parts), strict=True))
        return words.new_zeros((len(pairs.row), 1 + len(ROLES)))


def attack() -> Example:
    """A trigger at word 1, of whose two spans one is its initiator and one nobody's."""
    labels = [0, 1 + 2 * TYPE_INDEX["attack"], 0, 0]
    told = (1, 2, TYPE_INDEX["attack"], STATUS_INDEX["planned"])
    spans, roles = [(0, 1, 0), (2, 4, 3)], {(0, 0): ROLE_INDEX["initiator"]}
    return Example(WINDOW, labels, [[0] * 4 for _ in range(4)], [told], spans, roles)


def test_each_labelled_trigger_is_asked_its_status_and_its_role_with_every_span_and_some_that_are_none() -> None:
    from dateline.tagger.losses import losses_of

    network = Asked()
    tokenizer = SimpleNamespace(pad_token_id=PAD, mask_token_id=103)
    none = Example(SHORT, [0, 0], [[0, 0] for _ in range(4)])
    losses = losses_of(network, [none, attack()], tokenizer, 0.0, random.Random(0))
    kind = TYPE_INDEX["attack"]
    assert set(losses) == {"trigger", "span", "status", "role"}
    assert network.statuses_asked == [(1, 1, 2, kind)]
    assert network.roles_asked[:2] == [(1, [1, 2], [0, 1], kind, 0), (1, [1, 2], [2, 4], kind, 3)]
    drawn = network.roles_asked[2:]
    assert 1 <= len(drawn) <= 3
    assert all((row, trigger, asked) == (1, [1, 2], kind) for row, trigger, _, asked, _ in drawn)


def test_all_sub_words_may_be_hidden_but_the_first_sign_and_what_pads() -> None:
    from dateline.tagger.losses import losses_of

    network, hidden = Asked(), 103
    tokenizer = SimpleNamespace(pad_token_id=PAD, mask_token_id=hidden)
    none = Example(SHORT, [0, 0], [[0, 0] for _ in range(4)])
    assert set(losses_of(network, [none, none], tokenizer, 1.0, random.Random(0))) == {"trigger", "span"}
    assert [row[:5] for row in network.ids] == [[101, *[hidden] * 3, PAD]] * 2


def test_spans_that_are_nobody_s_are_words_of_the_window_and_none_of_its_spans() -> None:
    drawn = [span for seed in range(200) for span in random_spans(attack(), random.Random(seed), 3)]
    assert {first for first, _, _ in drawn} == {0, 1, 2, 3}
    assert {kind for _, _, kind in drawn} == {0, 1, 2, 3}
    assert all(0 <= first < end <= 4 for first, end, _ in drawn)
    assert not {(first, end) for first, end, _ in drawn} & {(0, 1), (2, 4)}
    assert max(end - first for first, end, _ in drawn) == 4
    assert len(drawn) > 300


def window_of(text: str, sizes: list[int], index: int) -> list[str]:
    """The sentences of the window around that at `index`, each with as many sub-words as it is said to have."""
    from dateline.tagger.second import around

    pieces, at = [], 0
    for sentence, size in zip(text.split(". "), sizes, strict=True):
        begin = text.index(sentence.strip(), at)
        at = begin + len(sentence.strip())
        middle = begin + 2  # a word of one sign, and the rest
        pieces.append(Piece((index,) * size, (0, 1), ((begin, begin + 1), (middle, at))))
    window = around(SimpleNamespace(cls_token_id=101, sep_token_id=102), text, pieces, index)
    assert len(window.ids) == 2 + sum(size for piece, size in zip(pieces, sizes, strict=True) if piece.words[0] in window.words)
    return [text[a:b] for a, b in window.words[::2]]


@pytest.mark.parametrize(
    ("text", "sizes", "index", "read"),
    [
        ("a 1. b 2. c 3. d 4. e 5", [10] * 5, 2, "abcde"),
        ("a 1. b 2. c 3. d 4. e 5", [16] * 5, 2, "abcd"),  # the left one first, then the right one
        ("a 1. b 2. c 3. d 4. e 5", [16, 16, 16, 16, 8], 4, "bcde"),
        ("a 1. b 2. c 3. d 4. e 5", [16, 16, 17, 16, 16], 0, "abc"),
        ("a 1. b 2. c 3. d 4. e 5", [16, 16, 70, 16, 16], 2, "c"),  # a sentence is read whole, however long
        ("a 1. b 2. c 3. d 4. e 5", [8, 57, 8, 8, 8], 2, "cde"),  # what does not fit on one side leaves room on the other
        ("a 1. b 2. \nc 3. d 4. \ne 5", [10] * 5, 2, "cd"),  # a paragraph has its own
        ("a 1. b 2. \nc 3. d 4. \ne 5", [10] * 5, 1, "ab"),
        ("a 1. b 2. \nc 3. d 4. \ne 5", [10] * 5, 4, "e"),
        ("a 1", [10], 0, "a"),
    ],
)
def test_a_trigger_is_read_with_as_much_of_its_paragraph_as_there_is_room_for(
    text: str, sizes: list[int], index: int, read: str
) -> None:
    assert window_of(text, sizes, index) == list(read)
