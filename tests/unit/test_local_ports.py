"""The port of the local Airflow is that of last time where it can be, and never one that Airflow needs itself."""

import socket
from pathlib import Path

import pytest

from dateline.errors import Misuse
from dateline.local.airflow_environment import airflow_home
from dateline.local.ports import free_port, is_free


@pytest.mark.parametrize("port", [8793, 8794])
def test_a_port_of_airflows_log_servers_is_not_given_away(tmp_path: Path, port: int) -> None:
    with pytest.raises(Misuse, match=f"Port {port} is taken by another program .or reserved"):
        airflow_home(tmp_path, port)


def test_the_port_of_last_time_is_taken_again_unless_another_program_has_it(tmp_path: Path) -> None:
    wish = free_port()
    assert [airflow_home(tmp_path, wish).port, airflow_home(tmp_path).port] == [wish, wish]
    with socket.create_server(("127.0.0.1", wish)):
        other = airflow_home(tmp_path).port
        assert other != wish
        assert is_free(other)
    assert airflow_home(tmp_path).port == other
