"""`python -m dateline.local.clean`: stop what still runs and remove all state of local runs."""

import shutil
from pathlib import Path

from dateline.local import postgres_server
from dateline.local.places import places_of
from dateline.local.processes import end_leftovers
from dateline.settings import Settings

__all__ = ["remove"]


def remove(home: Path) -> None:
    """Stop leftovers; remove the state folder `home` and, where it lies elsewhere, the embedded database."""
    end_leftovers(home / "airflow")
    postgres_server.stop(home)
    for folder in (places_of(home).folder, home):
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    remove(Settings().home.absolute())
