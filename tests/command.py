"""`dateline` called in this process: by its own entry, but without loading torch and the rest once more."""

import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from subprocess import CompletedProcess

import pytest

from dateline.cli import main

__all__ = ["command"]


def command(arguments: list[str]) -> "CompletedProcess[str]":
    """What it printed, and the status that its process would have ended with."""
    out, err = StringIO(), StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "argv", ["dateline", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
    return CompletedProcess(arguments, int(ended.value.code or 0), out.getvalue(), err.getvalue())
