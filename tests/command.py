"""`dateline` called: in this process by its own entry, without loading torch and the rest once more, or in one of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from subprocess import CompletedProcess
from tempfile import TemporaryFile

import pytest

from dateline.cli import main

__all__ = ["call", "command"]


def command(arguments: list[str], lines: str = "") -> "CompletedProcess[str]":
    """What it printed when `lines` were its standard input, and the status that its process would have ended with."""
    out, err = StringIO(), StringIO()
    with pytest.MonkeyPatch.context() as patch, _read(lines), redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "argv", ["dateline", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
    return CompletedProcess(arguments, int(ended.value.code or 0), out.getvalue(), err.getvalue())


@contextmanager
def _read(lines: str) -> Iterator[None]:
    """Within the block the file 0 of this process, which the command opens, has these lines; SIGTERM is as before it again."""
    before, ended = os.dup(0), signal.getsignal(signal.SIGTERM)
    try:
        with TemporaryFile() as file:
            file.write(lines.encode())
            file.seek(0)
            os.dup2(file.fileno(), 0)
        yield
    finally:
        os.dup2(before, 0)
        os.close(before)
        signal.signal(signal.SIGTERM, ended)


def call(arguments: list[str], lines: str = "", cwd: Path | None = None) -> CompletedProcess[str]:
    """What it printed and the status with which it ended, in a process of its own that reads `lines`."""
    command = [sys.executable, "-m", "dateline.cli", *arguments]
    return subprocess.run(command, input=lines, capture_output=True, text=True, cwd=cwd, check=False, timeout=120)
