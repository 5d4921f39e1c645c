"""What the processes of a local Airflow are told, and when they are started."""

import json
import os
import socket
import subprocess
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from dateline.errors import Misuse, Outside
from dateline.local import airflow_runner, clean, launcher
from dateline.local.airflow_environment import airflow_home, environment, save_for_shell
from dateline.local.command import run, settings_of_run
from dateline.local.databases import Databases
from dateline.local.launcher import only_one
from dateline.local.stopping import StopRequest
from dateline.settings import Settings

DATABASES = Databases("postgresql://me:x@127.0.0.1/timeline", "postgresql://me:x@127.0.0.1/airflow")


def told(settings: Settings, databases: Databases = DATABASES) -> dict[str, str]:
    return environment(airflow_home(settings.home), databases, settings)


def sources_of_daily_runs(settings: Settings) -> str:
    """The file of sources that a run reads when it is not told otherwise."""
    return told(settings)["DATELINE_SOURCES_FILE"]


def test_daily_runs_read_the_sources_that_the_user_gave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = settings_of_run(Settings(home=tmp_path / "home"), sources=Path("feeds.yaml"))
    assert sources_of_daily_runs(settings) == str(tmp_path / "feeds.yaml")


def test_daily_runs_read_the_articles_that_the_user_gave(tmp_path: Path) -> None:
    articles = tmp_path / "my.jsonl"
    articles.touch()
    file = sources_of_daily_runs(settings_of_run(Settings(home=tmp_path / "home"), articles=articles))
    assert json.loads(Path(file).read_text(encoding="utf-8")) == [{"name": "my.jsonl", "kind": "jsonl", "path": str(articles)}]


def test_a_run_beside_one_that_is_up_leaves_that_its_articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    for articles in (first, second):
        articles.touch()
    settings = settings_of_run(Settings(home=tmp_path / "home"), articles=first)
    monkeypatch.setenv("DATELINE_HOME", str(tmp_path / "home"))
    with only_one(tmp_path / "home"), pytest.raises(Misuse, match="Stop it first"):
        run(articles=second)
    assert str(first) in Path(sources_of_daily_runs(settings)).read_text(encoding="utf-8")


def test_a_run_without_a_tagger_is_refused_before_anything_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(tmp_path / "nowhere"))
    monkeypatch.setattr("dateline.local.command.only_one", lambda _: pytest.fail("it goes on"))
    with pytest.raises(Misuse, match=r"there is no folder .*nowhere of taggers"):
        run()


def test_daily_runs_read_the_samples_when_nothing_was_given(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home")
    assert sources_of_daily_runs(settings_of_run(settings)) == str(settings.sources_file)


def test_a_port_that_cannot_be_had_is_refused_and_not_remembered(tmp_path: Path) -> None:
    known = airflow_home(tmp_path).port
    with socket.create_server(("127.0.0.1", 0)) as other:
        for wish in (other.getsockname()[1], 99_999):
            with pytest.raises(Misuse, match=f"Port {wish} is taken"):
                airflow_home(tmp_path, wish)
            assert (tmp_path / "airflow" / "port").read_text(encoding="utf-8") == f"{known}\n"


def test_a_relative_model_folder_is_that_of_whoever_starts_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_MODEL_DIR", "taggers")
    assert told(Settings(home=tmp_path / "home"))["DATELINE_MODEL_DIR"] == str(tmp_path / "taggers")


@pytest.mark.parametrize("name", ["no_proxy", "NO_PROXY"])
@pytest.mark.parametrize(("known", "expected"), [("", "127.0.0.1"), ("desk.example", "desk.example,127.0.0.1"), ("*", "*")])
def test_tasks_behind_a_proxy_reach_their_own_airflow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, known: str, expected: str
) -> None:
    for spelling in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(spelling, raising=False)
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv(name, known)
    variables = told(Settings(home=tmp_path))
    assert (variables["no_proxy"], variables["NO_PROXY"]) == (expected, expected)
    assert variables["http_proxy"] == "http://proxy.example:3128"  # for the sources


def test_a_proxy_that_cannot_be_used_is_refused_without_its_login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5h://me:secret@proxy.example:1080")
    with pytest.raises(Misuse, match=r"^ALL_PROXY names a SOCKS proxy, .* name an http proxy, or unset it\.$"):
        told(Settings(home=tmp_path))


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"DATELINE_{name.upper()}", raising=False)
    unset = Settings()
    for name in Settings.model_fields:
        monkeypatch.setenv(f"DATELINE_{name.upper()}", "")
    assert Settings() == unset


def test_a_folder_that_holds_the_checkout_is_not_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkout = tmp_path / "work" / "checkout"
    checkout.mkdir(parents=True)
    monkeypatch.setattr(clean, "repository", lambda: checkout)
    with pytest.raises(Misuse, match="give DATELINE_HOME a folder of its own"):
        clean.remove(tmp_path / "work")
    assert checkout.exists()


def test_what_lies_in_the_state_folder_and_is_not_ours_stays(tmp_path: Path) -> None:
    home = tmp_path / "home"
    airflow_home(home)
    settings_of_run(Settings(home=home), articles=tmp_path)
    notes = home / "notes" / "port.txt"
    notes.parent.mkdir()
    notes.write_text("theirs", encoding="utf-8")
    assert clean.remove(home) == ["notes"]
    assert [path.name for path in home.iterdir()] == ["notes"]
    assert notes.read_text(encoding="utf-8") == "theirs"
    assert clean.remove(tmp_path / "never made") == []


def test_a_state_folder_that_a_run_uses_is_not_removed(tmp_path: Path) -> None:
    airflow_home(tmp_path / "home")
    with only_one(tmp_path / "home"), pytest.raises(Misuse, match="Stop it first"):
        clean.remove(tmp_path / "home")
    assert (tmp_path / "home" / "airflow" / "secrets.json").exists()


def test_state_behind_a_link_is_removed_and_what_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "home")
    airflow_home(link)
    assert clean.remove(link) == []
    assert not (tmp_path / "home").exists()
    (tmp_path / "home").mkdir()
    airflow_home(tmp_path / "disk")
    (link / "airflow").symlink_to(tmp_path / "disk" / "airflow")
    (link / "reader_password").touch()
    with pytest.raises(Outside, match=r"secrets may be in what is left: .*/link/airflow"):
        clean.remove(link)
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["airflow"]


def test_articles_and_sources_together_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="not both"):
        settings_of_run(Settings(home=tmp_path), Path("my.jsonl"), Path("feeds.yaml"))


def test_the_scheduler_starts_once_the_api_server_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []

    class Api:
        """Answers when it is asked for the third time."""

        def answers(self) -> bool:
            happened.append("asked")
            return happened.count("asked") == 3

    class Running:
        log = Path(os.devnull)

        def __init__(self, name: str, *_: object) -> None:
            happened.append(name)

        def ended(self) -> bool:
            return False

    monkeypatch.setattr(airflow_runner, "start_program", Running)
    airflow_runner.start(airflow_home(tmp_path), {}, Api(), [], StopRequest())  # type: ignore[arg-type]
    assert happened == ["api-server", "dag-processor", "asked", "asked", "asked", "scheduler"]


FOREIGN = {
    "AIRFLOW__CORE__EXECUTOR": "CeleryExecutor",
    "AIRFLOW__CORE__AUTH_MANAGER": "theirs.Manager",
    "AIRFLOW_CONFIG": "/theirs/airflow.cfg",
    "AIRFLOW_HOME": "/theirs",
}
OWN = {
    "AIRFLOW_CONN_ARCHIVE": "http://archive.example",
    "AIRFLOW_VAR_DESK": "north",
    "AIRFLOWS": "two words",
    "DESK": "AIRFLOW_X=1",
}


def test_what_the_shell_has_set_for_another_airflow_does_not_reach_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (FOREIGN | OWN).items():
        monkeypatch.setenv(name, value)
    settings = Settings(home=tmp_path)
    file = save_for_shell(airflow_home(tmp_path), DATABASES, settings)
    shown = subprocess.run(["sh", "-ec", f". {file}; env"], capture_output=True, text=True, check=True).stdout.splitlines()
    for variables in (told(settings), dict(line.partition("=")[::2] for line in shown)):
        assert {name: variables.get(name) for name in FOREIGN} == dict.fromkeys(FOREIGN) | {
            "AIRFLOW_HOME": str(tmp_path / "airflow")
        }
        assert {name: variables.get(name) for name in OWN} == OWN
        assert variables["AIRFLOW__CORE__LOAD_EXAMPLES"] == "False"


def test_the_key_is_one_with_which_airflow_can_encrypt_and_stays(tmp_path: Path) -> None:
    key = told(Settings(home=tmp_path))["AIRFLOW__CORE__FERNET_KEY"]
    assert Fernet(key).decrypt(Fernet(key).encrypt(b"a password")) == b"a password"
    assert told(Settings(home=tmp_path))["AIRFLOW__CORE__FERNET_KEY"] == key


def test_one_run_may_work_on_as_many_tasks_as_there_may_be(tmp_path: Path) -> None:
    variables = told(Settings(home=tmp_path, parallelism=40))
    assert (variables["AIRFLOW__CORE__PARALLELISM"], variables["AIRFLOW__CORE__MAX_ACTIVE_TASKS_PER_DAG"]) == ("40", "40")


@pytest.mark.parametrize(
    ("given", "connection"),
    [
        ("postgresql://me:x%2B@h:1/t?options=-ca%20-cb", "postgresql://me:x%2B@h:1/t?options=-ca%20-cb"),
        ("postgresql://me:x@a:1,b:2/t", "postgresql://me:x@/t?host=a,b&port=1,2"),
        ("host=h dbname=t user=me password='x y'", "postgresql://me:x%20y@h/t"),
    ],
)
def test_both_databases_are_told_by_urls_of_a_form_that_airflow_reads(tmp_path: Path, given: str, connection: str) -> None:
    variables = told(Settings(home=tmp_path), Databases(given, given))
    assert variables["AIRFLOW_CONN_TIMELINE"] == connection
    assert variables["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"] == connection.replace("postgresql:", "postgresql+psycopg2:")


@pytest.mark.parametrize(("is_up", "told"), [(False, "the Postgres server of .* has died"), (True, "dag-processor ended")])
def test_of_what_ended_airflow_the_cause_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_up: bool, told: str) -> None:
    monkeypatch.setattr("dateline.local.launcher.postgres_server.is_up", lambda _: is_up)
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    with pytest.raises(Outside, match=told), launcher._cause_told(Settings(home=tmp_path), tmp_path):
        raise Outside("Airflow's dag-processor ended")
