"""What `make clean` leaves where DATELINE_HOME names a folder that holds something else too."""

from pathlib import Path

import pytest

from dateline.local import clean
from dateline.local.airflow_environment import airflow_home


def named(home: Path) -> list[str]:
    """All that lies in a folder, by its path from there."""
    return sorted(str(path.relative_to(home)) for path in home.rglob("*"))


def test_folders_of_others_stay_whatever_they_are_called(tmp_path: Path) -> None:
    for name in ("airflow/dags", "airflow/airflow.pid", "postgres/data/main", "starting/race", "users/ann"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("theirs", encoding="utf-8")
    before = named(tmp_path)
    (tmp_path / "articles.yaml").touch()
    assert clean.remove(tmp_path) == ["airflow", "postgres", "starting", "users"]
    assert named(tmp_path) == before


def test_a_server_of_others_is_not_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped: list[Path] = []
    monkeypatch.setattr("dateline.local.postgres_server.stop", stopped.append)
    (tmp_path / "postgres" / "data").mkdir(parents=True)
    (tmp_path / "postgres" / "data" / "postmaster.pid").touch()
    assert clean.remove(tmp_path) == ["postgres"]
    assert stopped == []


@pytest.mark.parametrize("made", [(), ("password",), ("data.new/PG_VERSION",), ("password", "server.log")])
def test_a_database_that_was_cut_short_at_any_stage_goes(tmp_path: Path, made: tuple[str, ...]) -> None:
    (tmp_path / "home" / "postgres").mkdir(parents=True)
    for name in made:
        file = tmp_path / "home" / "postgres" / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    assert clean.remove(tmp_path / "home") == []
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("left", [[], ["port"], ["port", "secrets.json"]])
def test_an_airflow_that_was_cut_short_at_any_stage_goes(tmp_path: Path, left: list[str]) -> None:
    airflow_home(tmp_path / "home")
    for file in (tmp_path / "home" / "airflow").iterdir():
        if file.name not in left:
            file.unlink()
    assert clean.remove(tmp_path / "home") == []
    assert not (tmp_path / "home").exists()
