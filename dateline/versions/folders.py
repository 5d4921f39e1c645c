"""Which tagger is in use: `models/tagger/<version>/`, and the file `active` beside them that names one."""

import re
from pathlib import Path

from dateline.errors import Misuse
from dateline.reading import text_of
from dateline.settings import Settings
from dateline.writing import write_text

__all__ = ["activate", "active_folder", "active_name", "checked_name", "chosen_name", "used_name", "version_names"]


NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


def checked_name(name: str) -> str:
    """The name, if a version can have it: it is that of a folder beside the file `active` and the checkpoints. Raises Misuse
    for any other."""
    if not NAME.fullmatch(name) or name.casefold() == "active" or name.casefold().endswith(".checkpoint"):
        rule = "at most 100 letters, digits, `.`, `-` and `_`, not `active` and nothing in `.checkpoint`"
        raise Misuse(f"{name!r} cannot be the name of a version: use {rule}")
    return name


def version_names(folder: Path) -> list[str]:
    """The versions in a model folder, by name."""
    return sorted(path.parent.name for path in folder.glob("*/config.json"))


def active_name() -> str:
    """The version in use. Raises Misuse when none is."""
    folder = Settings().model_dir
    pointer = folder / "active"
    if not folder.is_dir():
        raise Misuse(f"there is no folder {folder} of taggers: set DATELINE_MODEL_DIR to one, or leave it out for models/tagger")
    if not pointer.is_file():
        first = "" if version_names(folder) else "train one with `dateline train`, then "
        raise Misuse(f"no tagger is active in {folder}: {first}`dateline models activate NAME`")
    return text_of(pointer, "it the name of a version, with `dateline models activate NAME`").strip()


def used_name() -> str | None:
    """The version in use, None when none is."""
    return active_name() if (Settings().model_dir / "active").is_file() else None


def active_folder(name: str | None = None) -> Path:
    """The folder of the version `name`, by default of the one in use."""
    folder = Settings().model_dir
    chosen = name or active_name()
    if chosen not in (names := version_names(folder)):  # a name, never a path that leads somewhere else
        told = "" if name else f"; {folder / 'active'} names it, `dateline models activate NAME` another"
        raise Misuse(f"no tagger {chosen!r} in {folder}: it has {', '.join(names) or 'none'}{told}")
    return folder / chosen


def chosen_name(name: str | None = None) -> str:
    """The name of the version that was asked for, by default of the one in use. Raises Misuse for one that does not exist."""
    return active_folder(name).name


def activate(name: str) -> None:
    """Make a version the one in use."""
    folder = active_folder(name).parent
    write_text(folder / "active", name + "\n")
