"""What a local run prints: square brackets of an address or a path are no markup."""

import io
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from rich.console import Console

from dateline.local import command
from dateline.local.command import _say_where
from dateline.local.launcher import Local


def shown_on() -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, width=160), out


def test_the_address_of_a_server_is_shown_whole() -> None:
    console, out = shown_on()
    local = MagicMock()
    local.databases.timeline = "postgresql://me:pw@[fd00::5]:5432/timeline"
    _say_where(local, console)
    assert "postgresql://me:pw@[fd00::5]:5432/timeline\n" in out.getvalue()


@pytest.mark.parametrize("path", ["/home/ann/[old] feeds/sources.yaml", "/srv/a[/b]/sources.yaml"])
def test_the_path_of_the_sources_is_shown_whole(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    console, out = shown_on()
    api = MagicMock()
    api.unpaused.return_value.__enter__.return_value = False
    monkeypatch.setattr("dateline.local.launcher.follow_run", MagicMock(return_value=True))
    local = Local(MagicMock(), MagicMock(), {}, api, [], MagicMock(), console)
    local.make_timeline(Path(path), ("2024-01-01", "2024-01-02"))
    assert f"sources {path}\n" in out.getvalue()


@pytest.mark.parametrize(("variable", "is_compared"), [("", True), ("/srv/mine/sources.yaml", False)])
def test_only_the_timeline_of_the_samples_is_compared_with_their_gold(
    variable: str, is_compared: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = MagicMock()
    for name in ("local_run", "window_of", "_show", "StopRequest", "chosen_name"):
        monkeypatch.setattr(command, name, MagicMock())
    monkeypatch.setattr(command, "_evaluate_samples", compared)
    monkeypatch.setenv("DATELINE_HOME", str(tmp_path))
    monkeypatch.setenv("DATELINE_SOURCES_FILE", variable)
    assert command.run(once=True) == 0
    assert compared.called == is_compared
