"""Free TCP ports on 127.0.0.1, the same ones as last time where they are still free."""

import socket
from pathlib import Path

__all__ = ["free_port", "is_free", "may_listen", "remembered_port"]

# Fixed ports of Airflow's log servers, which a run must not take.
_RESERVED = {8793, 8794}


def is_free(port: int) -> bool:
    """Whether a server could listen on this port of 127.0.0.1 now; of a number that is no port, never."""
    if port not in range(1, 65536):
        return False
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # Servers set it too: a port that only waits for the last packets of a closed connection is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return port not in _RESERVED


def may_listen(port: int) -> bool:
    """Whether this user may have a server listen on the port: those below 1024 are mostly the system's."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except PermissionError:
            return False
        except (OSError, OverflowError):
            pass
    return True


def free_port(preferred: int = 0) -> int:
    """`preferred` if it is free, else one that the system picks."""
    if preferred and is_free(preferred):
        return preferred
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if port not in _RESERVED:
            return port


def remembered_port(file: Path, preferred: int = 0) -> int:
    """The port written in `file` if it is free, else `preferred` or any free one; written to `file`."""
    known = file.read_text(encoding="utf-8").strip() if file.exists() else ""
    port = free_port(int(known) if known.isdigit() else preferred)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{port}\n", encoding="utf-8")
    return port
