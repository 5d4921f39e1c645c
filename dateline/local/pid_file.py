"""The file in which a Postgres server tells its process and its port: after `kill -9` or a reboot it may tell what was."""

import os
from pathlib import Path

import psutil

__all__ = ["forget_dead", "lives", "pid_lines"]


def pid_lines(data: Path) -> list[str]:
    """What the server says of itself: the first line is its process, the fourth its port, the eighth how far it is."""
    try:
        text = (data / "postmaster.pid").read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    return [line.strip() for line in text.splitlines()]


def lives(data: Path) -> bool:
    """Whether the process is a server of this folder, and not somebody else's that was given its number since."""
    try:
        process = psutil.Process(int(pid_lines(data)[0]))
        return bool(process.status() != psutil.STATUS_ZOMBIE and process.cwd() == os.path.realpath(data))
    except (IndexError, psutil.Error):
        return False


def forget_dead(data: Path) -> None:
    """After `kill -9` or a reboot `postmaster.pid` may name a process that is dead, or by now somebody else's.

    Every process of a server works in its data folder: when none does, the file is stale. While one does, it must
    stay, for it keeps a second server off the same data.
    """
    for process in psutil.process_iter():
        try:
            if process.cwd() == os.path.realpath(data):  # the system tells no path that leads over a link
                return
        except psutil.Error:
            continue
    (data / "postmaster.pid").unlink(missing_ok=True)
