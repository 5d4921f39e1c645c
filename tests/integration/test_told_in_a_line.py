"""What ends a command from outside, or gives it nothing to do, is told in one line as well, and no traceback is."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import MagicMock

import psycopg2
import pytest
from typer.testing import CliRunner

from dateline.cli import app, main
from dateline.errors import Misuse, Outside
from dateline.local import airflow_runner, databases
from dateline.local.airflow_environment import airflow_home
from tests.command import command


def ended_by(
    arguments: list[str], error: OSError, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str]:
    """The status and the words of a command that meets this error."""
    monkeypatch.setattr(sys, "argv", ["dateline", *arguments])
    monkeypatch.setattr("dateline.cli.app", MagicMock(side_effect=error))
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0), capsys.readouterr().err


def test_a_path_that_may_not_be_looked_at_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    closed = PermissionError(errno.EACCES, "Permission denied", "/srv/closed/x.jsonl")
    status, said = ended_by(["models", "list"], closed, monkeypatch, capsys)
    assert (status, said) == (2, "dateline: /srv/closed/x.jsonl cannot be used: Permission denied\n")


def test_a_name_that_is_too_long_for_a_file_is_told() -> None:
    done = command(["evaluate", "file", "x" * 300])
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "cannot be used: File name too long" in done.stderr


def test_an_input_that_breaks_off_is_no_full_disk() -> None:
    done = command(["inspect", "dates", "/proc/self/mem"])
    assert (done.returncode, done.stderr) == (1, "dateline: /proc/self/mem cannot be read to its end: Input/output error\n")


def test_a_standard_output_that_is_closed_is_no_fault() -> None:
    line = "import sys; sys.stdout = None; sys.argv = ['dateline', '--version']; from dateline.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["evaluate", "linking", "--gold", "FILE"],
        ["evaluate", "within", "--events", "FILE"],
        ["corpus", "check", "FILE"],
        ["corpus", "agree", "one.txt", "other.txt"],
    ],
)
def test_what_holds_nothing_is_no_result_of_zero(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    for name in ("one", "other"):
        (tmp_path / f"{name}.txt").write_text(
            f"# 1 | wire agency | - | none\nNothing but {name} thing took place.\n", encoding="utf-8"
        )
    found = [word.replace("FILE", "empty.txt") for word in arguments]
    error = CliRunner().invoke(app, [str(tmp_path / word) if ".txt" in word else word for word in found]).exception
    assert isinstance(error, Misuse), error


def test_a_note_on_airflows_database_that_was_cut_off_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "migrated.json").touch()
    monkeypatch.setattr(airflow_runner, "airflow_revision", lambda _: "abc")
    begun = MagicMock(**{"return_value.ended.return_value": True, "return_value.process.returncode": 0})
    monkeypatch.setattr(airflow_runner, "start_program", begun)
    monkeypatch.setattr(airflow_runner, "end_all", MagicMock())
    home = MagicMock(folder=tmp_path)
    assert airflow_runner.migrate(home, "postgresql://h/airflow", {}, MagicMock())
    assert not airflow_runner.migrate(home, "postgresql://h/airflow", {}, MagicMock())


def test_a_database_that_a_server_will_not_make_is_told_with_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    server = MagicMock()
    server.cursor.return_value.__enter__.return_value.execute.side_effect = psycopg2.errors.ObjectInUse("template1 is in use")
    monkeypatch.setattr("dateline.local.databases.psycopg2.connect", MagicMock(return_value=server))
    with pytest.raises(Outside, match=r"could not be made \(template1 is in use\): run it again"):
        databases._create("postgresql://h/t", "t", "h/t")


def test_a_port_that_is_the_systems_is_not_told_to_be_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    probe = MagicMock()
    probe.__enter__.return_value.bind.side_effect = PermissionError(errno.EACCES, "Permission denied")
    monkeypatch.setattr("dateline.local.ports.socket.socket", MagicMock(return_value=probe))
    with pytest.raises(Misuse, match="Port 80 is not this user's to listen on; choose one from 1024 on"):
        airflow_home(tmp_path, 80)


def test_a_table_that_could_not_be_written_is_refused_before_anything_is_learnt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learnt = MagicMock()
    for name in ("_passages", "_taught", "_taught_by_labels"):
        monkeypatch.setattr(f"dateline.commands.weights.{name}", learnt)
    (tmp_path / "likely_events.csv").mkdir()
    for which in ("affiliations", "sides", "dates", "certainty"):
        error = CliRunner().invoke(app, ["models", which, "--out", str(tmp_path)]).exception
        assert "give a file in a folder" in str(error)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "give a file in a folder" in str(
        CliRunner().invoke(app, ["models", "sides", "--out", str(tmp_path / "x.csv")]).exception
    )
    assert not learnt.called


def test_a_version_that_is_lost_is_told_with_the_file_that_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline.versions.folders import active_folder

    monkeypatch.setenv("DATELINE_MODEL_DIR", str(tmp_path))
    (tmp_path / "v5").mkdir()
    (tmp_path / "v5" / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(Misuse, match=r"no tagger is active in .*: `dateline models activate NAME`"):
        active_folder()
    (tmp_path / "active").write_text("v9\n", encoding="utf-8")
    with pytest.raises(Misuse, match=r"it has v5; .*/active names it, `dateline models activate NAME` another"):
        active_folder()
    with pytest.raises(Misuse, match=r"it has v5$"):
        active_folder("v9")
