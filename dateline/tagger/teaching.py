"""A network that has learnt teaches another, beside the labels: the pupil is to find as likely what its teacher finds likely.

Knowledge distillation (Hinton et al. 2015). A teacher may be too large or too slow to be used itself, or several networks. It
sees the words that are hidden from its pupil.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.errors import Misuse

if TYPE_CHECKING:
    from torch import Tensor

    from dateline.tagger.model import Batch

__all__ = ["Head", "Teacher", "loss_against", "teacher_of"]

Head = Callable[[Any, Any], "Tensor"]  # a network and its word vectors to the logits [rows, labels] of one of its heads
SPECIAL = ("cls_token_id", "sep_token_id", "pad_token_id", "mask_token_id", "unk_token_id")


@dataclass(frozen=True, slots=True)
class Teacher:
    """A network, or Ensemble, that is ready to predict; the id [V] that it has for each id of the pupil's tokenizer; and how
    much what it says weighs, the labels the rest."""

    network: Any
    ids: "Tensor"
    share: float

    def read(self, batch: "Batch") -> Any:
        """Its word vectors of what the pupil is to read."""
        import torch

        from dateline.tagger.model import Batch

        with torch.no_grad():
            return self.network.read(Batch(self.ids[batch.ids], batch.mask, batch.firsts, batch.word_mask))


def teacher_of(folder: Path, tokenizer: Any, share: float) -> Teacher:
    """The first network of a version, or all of an ensemble, as the teacher of one that reads with `tokenizer`. Raises Misuse
    for a version whose encoder has not all of the pupil's sub-words."""
    import torch

    from dateline.tagger.weights import load_config, load_network

    network, own = load_network(folder, load_config(folder))
    known, same = own.get_vocab(), {getattr(tokenizer, name): getattr(own, name) for name in SPECIAL}
    ids = {number: same.get(number, known.get(word)) for word, number in tokenizer.get_vocab().items()}
    if lost := [word for word, number in tokenizer.get_vocab().items() if ids[number] is None]:
        raise Misuse(f"{folder.name} cannot teach this encoder, whose {lost[0]!r} and {len(lost) - 1} others it lacks")
    return Teacher(network, torch.tensor([ids[number] for number in range(max(ids) + 1)]), share)


def loss_against(gold: "Tensor", head: Head, network: Any, words: Any, teacher: Teacher | None, taught: Any) -> "Tensor":
    """What to make small for each row of a head [rows]: the cross-entropy of the labels `gold`, with a teacher in part the
    divergence from what it says; `taught` are its word vectors."""
    import torch
    from torch.nn.functional import cross_entropy, kl_div

    said = head(network, words).float()
    labels = cross_entropy(said, gold, reduction="none")
    if teacher is None:
        return labels
    with torch.no_grad():
        likely = head(teacher.network, taught).float().log_softmax(-1)
    apart = kl_div(said.log_softmax(-1), likely, reduction="none", log_target=True).sum(-1)
    return (1 - teacher.share) * labels + teacher.share * apart
