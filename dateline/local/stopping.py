"""Ctrl-C, SIGTERM and a closed terminal ask for a stop; the run looks for it wherever it waits, and cleans up once."""

import signal
import threading
from types import FrameType

__all__ = ["StopRequest", "Stopped"]


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
