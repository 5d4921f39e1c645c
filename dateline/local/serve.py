"""The embedded Postgres by itself, kept up for any SQL client until the user stops it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from dateline.errors import Misuse, Outside
from dateline.local import postgres_server
from dateline.local.databases import BESIDE, ensure_database, keep_readers_out
from dateline.local.launcher import only_one
from dateline.local.places import state_folder
from dateline.local.stopping import Stopped, StopRequest
from dateline.settings import Settings
from dateline.store.postgres import migrate

__all__ = ["served"]

_LOOK_S = 2.0


@contextmanager
def served(settings: Settings) -> Iterator[tuple[str, Callable[[], None]]]:
    """Start the server; the address of the timeline, and a function that waits until a stop is asked for (Ctrl-C, SIGTERM, a
    closed terminal). The end of the block stops the server, once no other command uses it.

    Raises Misuse when the settings name a server or another run uses the state folder, Outside when others stop the server.
    """
    if settings.database_url:
        raise Misuse("DATELINE_DATABASE_URL names a server that others run: `dateline db reader` prints its address")
    home = state_folder(settings.home)
    stop = StopRequest()
    stop.listen()

    def wait() -> None:
        while postgres_server.is_up(home):
            stop.pause(_LOOK_S)
        raise Outside(f"the Postgres server of {home} was stopped or has died: start `dateline db serve` again")

    with only_one(home), suppress(Stopped), postgres_server.held(home):
        url = postgres_server.start(home).url("timeline")
        ensure_database(url)
        migrate(url)
        keep_readers_out(url, *BESIDE)
        yield url, wait
