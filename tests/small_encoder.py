"""An encoder that trains in seconds: a BERT of random weights with the vocabulary of the real one."""

from pathlib import Path

__all__ = ["small_encoder"]


def small_encoder(folder: Path, width: int = 32, layers: int = 2) -> str:
    """Write the encoder to a folder; its path. The same weights every time."""
    import torch
    from transformers import AutoTokenizer, BertConfig, BertModel

    from dateline.tagger.weights import encoder_folder

    tokenizer = AutoTokenizer.from_pretrained(encoder_folder("all-MiniLM-L6-v2"))
    torch.manual_seed(0)
    shape = {"hidden_size": width, "num_hidden_layers": layers, "num_attention_heads": 2, "intermediate_size": 2 * width}
    BertModel(BertConfig(vocab_size=len(tokenizer), **shape)).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return str(folder)
