"""How much room is left where the state lies: an embedded Postgres without any ends, and tells its log alone why."""

import shutil
from pathlib import Path

from dateline.local.binaries import SYSTEM_FOLDER

__all__ = ["lack_of_room"]

_LEAST = 64 << 20  # bytes: Postgres adds 16 MiB at a time to its write-ahead log, and what did not fit is gone when we look


def lack_of_room(home: Path) -> str:
    """What to add to the message of a failure where a disk of the state folder `home` is all but full, else nothing."""
    for folder in (home, SYSTEM_FOLDER):
        if folder.is_dir() and (free := shutil.disk_usage(folder).free) < _LEAST:
            return f"; only {free >> 20} MB are free on the disk of {folder}, which may be why: free some and run it again"
    return ""
