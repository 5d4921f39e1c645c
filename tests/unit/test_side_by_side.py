"""Lines answered in several processes: in order, and none of the processes outlives who asked."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from dateline.batch import answers

ROOT = Path(__file__).parents[2]
LONG = 90.0  # seconds, longer than a test waits for an end
ENDED = 45.0  # an end that waits for nothing, on a busy machine
ASKED = "from dateline.commands.batch import _batch; from tests.unit.test_side_by_side import slept; _batch({!r}, slept, 2)"


def slept(row: dict[str, Any]) -> dict[str, Any]:
    time.sleep(row["seconds"])
    return {"id": row["id"]}


def lines_of(seconds: list[float]) -> list[tuple[str, dict[str, Any]]]:
    return [(str(number), {"id": str(number), "seconds": each}) for number, each in enumerate(seconds)]


def test_answers_keep_the_order_of_the_lines_whichever_is_done_first() -> None:
    found = answers(lines_of([1.0, *11 * [0.0], 0.5, 0.0]), slept, 2)
    assert [row["id"] for row in found] == [str(number) for number in range(14)]


def test_who_has_had_enough_does_not_wait_for_the_lines_read_ahead() -> None:
    with closing(answers(lines_of([0.0, *5 * [LONG]]), slept, 2)) as found:
        assert next(found) == {"id": "0"}
        start = time.monotonic()
    assert time.monotonic() - start < ENDED


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, None])
def test_no_process_outlives_a_command_that_is_ended_or_whose_pipe_is_closed(ending: int | None, tmp_path: Path) -> None:
    """All of its processes hold its standard error: it is at its end when none is left."""
    file = tmp_path / "lines.jsonl"
    file.write_text("".join(f'{{"id": "{n}", "seconds": {seconds}}}\n' for n, seconds in enumerate([0, 1, 0, *6 * [LONG]])))
    command = [sys.executable, "-c", ASKED.format(str(file))]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "start_new_session": True}
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, **pipes) as process:
        assert process.stdout
        try:
            assert process.stdout.readline() == b'{"id": "0"}\n'
            if ending is None:
                process.stdout.close()
                process.stdout = None
            else:
                process.send_signal(ending)
            _, said = process.communicate(timeout=ENDED)
            if ending == signal.SIGTERM:
                assert (process.returncode, said) == (143, b"")
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
