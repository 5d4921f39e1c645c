"""How much room is left where the state lies: an embedded Postgres without any ends, and tells its log alone why."""

import shutil
from contextlib import suppress

from dateline.errors import DatelineError, Misuse, Outside
from dateline.local.binaries import SYSTEM_FOLDER
from dateline.settings import Settings

__all__ = ["lack_of_room"]

_LEAST = 64 << 20  # bytes: Postgres adds 16 MiB at a time to its write-ahead log, and what did not fit is gone when we look


def lack_of_room(error: DatelineError) -> str:
    """What to add to the message of what failed outside where a disk of the state folder is all but full, else nothing; nor where
    that cannot be found out, as it is the error that has to be told."""
    with suppress(Misuse, OSError):
        for folder in (Settings().home, SYSTEM_FOLDER) if isinstance(error, Outside) else ():
            if folder.is_dir() and (free := shutil.disk_usage(folder).free) < _LEAST:
                return f"; only {free >> 20} MB are free on the disk of {folder}, which may be why: free some and run it again"
    return ""
