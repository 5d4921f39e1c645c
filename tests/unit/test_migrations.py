"""A migration that a database may have had is never edited: what it should have done, a new one does."""

import hashlib
from importlib import resources
from pathlib import Path

FOLDER = resources.files("dateline.store").joinpath("migrations")
KEPT = Path(__file__).with_name("migrations.txt")


def test_no_migration_is_edited_renamed_or_taken_out() -> None:
    """A new one is a line more of migrations.txt: `sha256sum dateline/store/migrations/*.sql`, names without the folder."""
    told = {name: digest for digest, name in map(str.split, KEPT.read_text(encoding="utf-8").splitlines())}
    there = {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in FOLDER.iterdir() if f.name.endswith(".sql")}
    assert there == told
