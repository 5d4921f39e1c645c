"""Ctrl-C, SIGTERM and a closed terminal ask for a stop: a run looks for it wherever it waits, and cleans up once; another command
ends where it is, in order."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

__all__ = ["StopRequest", "Stopped", "ended_in_order"]

_ENDING = (signal.SIGTERM, signal.SIGHUP)


class Stopped(Exception):
    """The user asked the run to stop. No error."""


class StopRequest:
    """Set by the signals once `listen` was called. Signals only set a flag, so that no step is cut in the middle."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def listen(self) -> None:
        """Take over SIGINT, SIGTERM and SIGHUP (the last unless it is ignored, as under nohup)."""
        signal.signal(signal.SIGINT, self._ask)
        signal.signal(signal.SIGTERM, self._ask)
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
            signal.signal(signal.SIGHUP, self._ask)

    def pause(self, seconds: float) -> None:
        """Wait; raise Stopped at once when a stop is asked for."""
        if self._asked.wait(seconds):
            raise Stopped

    def _ask(self, _signal: int, _frame: FrameType | None) -> None:
        self._asked.set()


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Within the block SIGTERM and a closed terminal end the process as Ctrl-C does: all that is open is closed. The status is
    128 and the number of the signal, as shells tell it. One that is ignored (nohup) or taken over by somebody stays so."""
    is_main = threading.current_thread() is threading.main_thread()  # no other may take signals over
    taken = [number for number in _ENDING if is_main and signal.getsignal(number) is signal.SIG_DFL]

    def end(number: int, _frame: FrameType | None) -> None:
        for each in taken:
            signal.signal(each, signal.SIG_IGN)  # a second one would cut short what the first began
        raise SystemExit(128 + number)

    for number in taken:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)
