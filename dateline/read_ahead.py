"""Items read in a thread, a few ahead: whoever works at them is not held up where the next one has yet to be written."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Semaphore, Thread
from typing import Generic, TypeVar

__all__ = ["End", "ReadAhead"]

Item = TypeVar("Item")
SOON = 0.2  # seconds: a file is at its end by then


@dataclass(frozen=True, slots=True)
class End:
    """There are no more items, or they cannot be read."""

    error: Exception | None = None


class ReadAhead(Generic[Item]):
    """What happens: an item was read, the end was reached, or (None) `wake` was called. At most `most` items are read that were
    not said to be `done`, and one more."""

    def __init__(self, items: Iterable[Item], most: int) -> None:
        self._events: SimpleQueue[Item | End | None] = SimpleQueue()
        self._room = Semaphore(most)
        self._stopped = False
        Thread(target=self._read, args=(items,), daemon=True).start()

    def _read(self, items: Iterable[Item]) -> None:
        end = End()
        try:
            for item in items:
                self._room.acquire()
                if self._stopped:
                    return
                self._events.put(item)
        except Exception as error:
            end = End(error)
        self._events.put(end)

    def __iter__(self) -> Iterator[Item | End | None]:
        while True:
            yield self._events.get()

    def first_two(self) -> list[Item | End | None]:
        """The first event, and the second if it comes soon."""
        first = [self._events.get()]
        with suppress(Empty):
            first.append(self._events.get(timeout=SOON))
        return first

    def wake(self) -> None:
        self._events.put(None)

    def done(self) -> None:
        """There is room for one more."""
        self._room.release()

    def stop(self) -> None:
        """Nothing more is wanted. An item that is being read may still be awaited by the thread: it ends with this process."""
        self._stopped = True
        self._room.release()
