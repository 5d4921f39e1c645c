"""`python -m dateline.local.clean`: stop what still runs and remove all state of local runs."""

import os
import shutil
import sys
from contextlib import nullcontext
from pathlib import Path

from dateline.errors import DatelineError, Misuse, Outside
from dateline.local import postgres_server
from dateline.local.launcher import only_one
from dateline.local.places import places_of
from dateline.local.processes import end_leftovers
from dateline.settings import Settings, repository

__all__ = ["remove"]

# All that is made in a state folder; whatever else lies there is the user's, a folder of such a name too.
_FILES = (
    "articles.yaml",
    "lock",
    "postgres.at",
    "reader_password",
    "reader_password.new",
    "starting",
    "users",
)
# What is made first in each of our folders, so that one cut short has it too: an Airflow or a Postgres of the user's has none.
_OF_AIRFLOW = ("port", "secrets.json")
_OF_POSTGRES = ("password", "data.new")


def remove(home: Path) -> list[str]:
    """Stop leftovers; remove what runs have made in the state folder `home`, the folder itself if nothing else is in it, and the
    embedded database where it lies elsewhere. Returns the names of what stays since it is not Dateline's.

    Raises Misuse for a folder that holds the checkout or somebody's home, or that a run uses; Outside when something could not be
    removed.
    """
    kept = (repository(), Path(os.path.expanduser("~")))
    if any(folder.resolve().is_relative_to(home.resolve()) for folder in kept):
        raise Misuse(f"{home} holds more than state and is not removed: give DATELINE_HOME a folder of its own")
    with only_one(home) if home.is_dir() else nullcontext():
        data, airflow = places_of(home).folder, home / "airflow"
        ours = [folder for folder in dict.fromkeys((data, home / "postgres")) if _has(folder, _OF_POSTGRES)]
        if data in ours:
            postgres_server.stop(home)
        if _has(airflow, _OF_AIRFLOW):
            end_leftovers(airflow)
            ours.append(airflow)
        ours += [home / name for name in _FILES if not (home / name).is_dir()]  # the note of where the data lie after these
        left = [fault for path in ours if (fault := _fault_of_removing(path))]
    if left:
        raise Outside(f"not all state is removed, and secrets may be in what is left: {'; '.join(left)}")
    others = sorted(path.name for path in home.iterdir()) if home.is_dir() else []
    if home.is_dir() and not others:
        home.resolve().rmdir()  # a link to it stays: whoever runs Dateline made it
    return others


def _has(folder: Path, marks: tuple[str, ...]) -> bool:
    """Whether a folder is one that we made: it holds one of the marks, or nothing yet. One that cannot be read is told of where
    it is removed."""
    try:
        return folder.is_dir() and (any((folder / mark).exists() for mark in marks) or not any(folder.iterdir()))
    except PermissionError:
        return True


def _fault_of_removing(path: Path) -> str | None:
    try:
        if path.is_dir():
            shutil.rmtree(path)  # refuses a link
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        return f"{path} ({error.strerror or error})"
    return None


if __name__ == "__main__":
    try:
        if stays := remove(Settings().home.absolute()):
            print(f"dateline: {Settings().home} stays, with what is not Dateline's: {', '.join(stays)}", file=sys.stderr)
    except DatelineError as error:
        print(f"dateline: {error}", file=sys.stderr)
        raise SystemExit(2) from error
