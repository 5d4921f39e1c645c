"""Lines answered in several processes: in order, and none of the processes outlives who asked."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from dateline.batch import answers

ROOT = Path(__file__).parents[2]
LONG = 90.0  # seconds, longer than a test waits for an end
ENDED = 45.0  # an end that waits for nothing, on a busy machine
ASKED = """
import signal
from dateline.commands.batch import _batch
from tests.unit.test_side_by_side import slept
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell in whose background the tests run has it ignored
_batch({!r}, slept, 2)
"""


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


@pytest.mark.parametrize("workers", [1, 2])
def test_who_writes_the_lines_may_wait_for_each_answer(workers: int) -> None:
    heard = [Event() for _ in range(4)]
    late: list[str] = []

    def asked() -> Iterator[tuple[str, dict[str, Any]]]:
        for key, row in lines_of(len(heard) * [0.0]):
            yield key, row
            if not heard[int(key)].wait(ENDED):
                late.append(key)

    for answer in answers(asked(), slept, workers):
        heard[int(answer["id"])].set()
    assert (late, all(each.is_set() for each in heard)) == ([], True)


@pytest.mark.parametrize("workers", [1, 2])
def test_of_lines_without_end_only_a_few_are_read_ahead(workers: int) -> None:
    read = count()
    lines = ((str(number), {"id": str(number), "seconds": 0.0}) for number in read)
    with closing(answers(lines, slept, workers)) as found:
        assert [next(found)["id"] for _ in range(20)] == [str(number) for number in range(20)]
    time.sleep(0.5)
    assert next(read) <= 20 + 2 * workers + 2


@pytest.mark.parametrize("before", [0, 1, 5])
def test_lines_that_cannot_be_read_on_are_an_error_after_the_answers_to_those_before(before: int) -> None:
    def damaged() -> Iterator[tuple[str, dict[str, Any]]]:
        yield from lines_of(before * [0.0])
        raise OSError("the disk is gone")

    found = answers(damaged(), slept, 2)
    assert [next(found)["id"] for _ in range(before)] == [str(number) for number in range(before)]
    with pytest.raises(OSError, match="the disk is gone"):
        next(found)


def test_a_line_alone_is_answered_without_a_process_of_its_own() -> None:
    assert list(answers([("a", {})], lambda _: {"process": os.getpid()}, 2)) == [{"process": os.getpid()}]


@pytest.mark.parametrize("source", ["file", "-"])
@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, None])
def test_no_process_outlives_a_command_that_is_ended_or_whose_pipe_is_closed(
    ending: int | None, source: str, tmp_path: Path
) -> None:
    """All of its processes hold its standard error: it is at its end when none is left. Standard input stays open."""
    rows = [{"id": str(number), "seconds": seconds} for number, seconds in enumerate([0, 1, 0, LONG, LONG])]
    file = tmp_path / "file"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    command = [sys.executable, "-c", ASKED.format(str(file) if source == "file" else source)]
    pipes: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE) | {"start_new_session": True}
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, **pipes) as process:
        asked, process.stdin = process.stdin, None  # else `communicate` closes it
        assert asked
        assert process.stdout
        try:
            asked.write(file.read_bytes())
            asked.flush()
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
            asked.close()
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
