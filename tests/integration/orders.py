"""Orders of versions that train in seconds."""

from pathlib import Path
from typing import Any

from dateline.versions import training
from tests.small_encoder import small_encoder
from tests.tiny_corpus import write_corpus


def order(tmp_path: Path, name: str = "t1", **fields: Any) -> training.Order:
    made = small_encoder(tmp_path / "encoder") if "start" not in fields else None
    return training.Order(name, encoder=made, corpus=write_corpus(tmp_path / "corpus"), **({"epochs": 2} | fields))
