"""Many lines answered in order, side by side in processes; a line that cannot be answered gets its error, the rest goes on."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.contract import article_of_line, extraction_dict
from dateline.errors import BadInput, Bug, DatelineError, Misuse, Outside
from dateline.processes import processes
from dateline.read_ahead import End, ReadAhead

if TYPE_CHECKING:
    from dateline.tagger.predict import Tagger

__all__ = ["Answer", "answers", "extracted", "tagger_of", "workers_for"]

Line = tuple[str | None, Any]
Answer = Callable[[dict[str, Any]], dict[str, Any]]
MOST_PROCESSES = 4
WORTH_A_PROCESS = 32  # articles that take as long to read as a process to load its tagger
MEMORY = "about 1.2 GB"  # a process with the tagger and the gazetteers


def workers_for(lines: int | None = None) -> int:
    """In how many processes to answer so many lines (None: nobody knows how many), one a core: one, this one, for a few."""
    most = min(os.cpu_count() or 1, MOST_PROCESSES)
    return most if lines is None else max(1, min(most, lines // WORTH_A_PROCESS))


def answers(lines: Iterable[Line], answer: Answer, workers: int) -> Generator[dict[str, Any], None, None]:
    """The answers in the order of the lines, each as soon as it is there: who writes the lines may wait for it before the next
    one. More than one line are worked at by so many processes: threads would wait for each other wherever Python is not in
    torch. `answer` is then a function that can be pickled."""
    if workers < 2:
        yield from (_answered(answer, *line) for line in lines)
        return
    ahead = ReadAhead(lines, 2 * workers)
    try:
        yield from _read_in_order(ahead, answer, workers)
    except BrokenProcessPool as error:
        message = f"one of {workers} processes that read the lines was ended from outside: each needs {MEMORY}; free some"
        raise Outside(message) from error
    finally:
        ahead.stop()


def _read_in_order(ahead: ReadAhead[Line], answer: Answer, workers: int) -> Iterator[dict[str, Any]]:
    first = ahead.first_two()
    end = first[-1]
    if isinstance(end, End):  # no process is started for a line alone
        yield from (_answered(answer, *line) for line in first if isinstance(line, tuple))
    else:
        end = yield from _side_by_side(chain(first, ahead), ahead, answer, workers)
    if end.error:
        raise end.error


def _side_by_side(
    events: Iterable[Line | End | None], ahead: ReadAhead[Line], answer: Answer, workers: int
) -> Generator[dict[str, Any], None, End]:
    waiting: deque[tuple[str | None, Future[dict[str, Any]]]] = deque()
    end = None
    with processes(workers) as pool:
        for event in events:
            if isinstance(event, End):
                end = event
            elif event is not None:
                future = pool.submit(_answered, answer, *event)
                waiting.append((event[0], future))
                future.add_done_callback(lambda _: ahead.wake())
            while waiting and waiting[0][1].done():
                ahead.done()
                yield _result(*waiting.popleft())
            if end and not waiting:
                break
    return end or End()


def _result(key: str | None, future: Future[dict[str, Any]]) -> dict[str, Any]:
    """What a process answered, or the fault of a line that could not be sent to it."""
    try:
        return future.result()
    except (DatelineError, BrokenProcessPool):
        raise
    except Exception as error:
        return _fault(key, error)


def _answered(answer: Answer, key: str | None, row: Any) -> dict[str, Any]:
    """The answer to a line or its error, a fault of our own included; what was ordered wrongly is the fault of no line and ends
    the batch."""
    try:
        if isinstance(row, BadInput):
            raise row
        return answer(row)
    except Misuse:
        raise
    except DatelineError as error:
        return {"id": key, "error": {"kind": error.kind, "message": str(error)}}
    except Exception as error:
        return _fault(key, error)


def _fault(key: str | None, error: Exception) -> dict[str, Any]:
    return {"id": key, "error": {"kind": Bug.kind, "message": f"{error!r}: please report it with the line"}}


def extracted(folder: str, point: str, row: dict[str, Any]) -> dict[str, Any]:
    """The answer of `dateline extract` to a line, by the version in `folder` at an operating point."""
    from dateline.extract import extract as extract_article

    return extraction_dict(extract_article(tagger_of(folder, point), article_of_line(row)))


@cache
def tagger_of(folder: str, point: str) -> "Tagger":
    """The tagger of this process."""
    from dateline.tagger.predict import load_tagger

    return load_tagger(Path(folder), point, threads=1)
