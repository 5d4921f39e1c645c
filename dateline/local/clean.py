"""`python -m dateline.local.clean`: stop what still runs and remove all state of local runs."""

import os
import shutil
import sys
from pathlib import Path

from dateline.errors import DatelineError, Misuse
from dateline.local import postgres_server
from dateline.local.places import places_of
from dateline.local.processes import end_leftovers
from dateline.settings import Settings, repository

__all__ = ["remove"]


def remove(home: Path) -> None:
    """Stop leftovers; remove the state folder `home` and, where it lies elsewhere, the embedded database.

    Raises Misuse for a folder that holds the checkout or somebody's home.
    """
    kept = (repository(), Path(os.path.expanduser("~")))
    if any(folder.resolve().is_relative_to(home.resolve()) for folder in kept):
        raise Misuse(f"{home} holds more than state and is not removed: give DATELINE_HOME a folder of its own")
    end_leftovers(home / "airflow")
    postgres_server.stop(home)
    for folder in (places_of(home).folder, home):
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    try:
        remove(Settings().home.absolute())
    except DatelineError as error:
        print(f"dateline: {error}", file=sys.stderr)
        raise SystemExit(2) from error
