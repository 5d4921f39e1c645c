"""Processes that answer beside this one and never outlive it."""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Thread

__all__ = ["processes"]


@contextmanager
def processes(workers: int) -> Iterator[ProcessPoolExecutor]:
    """A pool that is ended on leaving, whatever it still works at. Only this process holds the pipe that the others watch: when
    it ends, by SIGKILL even, the pipe is closed and they end too."""
    context = get_context("spawn")
    watched, held = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(workers, context, initializer=_end_with_parent, initargs=(watched,))
    try:
        yield pool
    finally:
        held.close()
        # One may end in the middle of an answer: who waits for the rest of it then learns that none comes.
        if results := getattr(pool, "_result_queue", None):
            results._writer.close()
        pool.shutdown(cancel_futures=True)
        watched.close()


def _end_with_parent(watched: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all: the parent ends us, without a traceback each
    Thread(target=_wait_and_end, args=(watched,), daemon=True).start()


def _wait_and_end(watched: Connection) -> None:
    watched.poll(None)  # nothing is ever sent
    os._exit(1)
