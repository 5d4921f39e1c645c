"""`dateline` called in this process: by its own entry, but without loading torch and the rest once more."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from subprocess import CompletedProcess
from tempfile import TemporaryFile

import pytest

from dateline.cli import main

__all__ = ["command"]


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
