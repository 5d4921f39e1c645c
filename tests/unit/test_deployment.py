"""The compose file, the image and the lock, as far as they can be checked without starting anything."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

OPTIONAL = {"DATELINE_KEEP_DAYS", "DATELINE_PORT", "DATELINE_SOURCES_FILE", "DATELINE_USERS", "PIP_EXTRA_INDEX_URL", "TORCH"}


@pytest.fixture
def compose(repository: Path) -> Any:
    """The compose file, read."""
    return yaml.safe_load((repository / "docker-compose.yaml").read_text(encoding="utf-8"))


def test_no_secret_of_the_compose_file_has_a_default(repository: Path) -> None:
    text = (repository / "docker-compose.yaml").read_text(encoding="utf-8")
    variables = set(re.findall(r"(?<!\$)\$\{(\w+)([^}]*)\}", text))
    secrets = {(name, rest) for name, rest in variables if name not in OPTIONAL}
    assert secrets
    assert all(rest.startswith(":?") for _, rest in secrets), secrets


def test_no_check_of_health_writes_a_secret_on_a_line_that_every_user_may_list(compose: Any) -> None:
    checks = [str(service["healthcheck"]["test"]) for service in compose["services"].values() if "healthcheck" in service]
    assert len(checks) == 4
    assert not [check for check in checks if "PASSWORD" in check]


def test_every_secret_of_the_compose_file_is_in_the_example(repository: Path) -> None:
    wanted = set(re.findall(r"(?<!\$)\$\{(\w+)", (repository / "docker-compose.yaml").read_text(encoding="utf-8")))
    example = (repository / "docker.env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^(\w+)=$", example, re.MULTILINE)) == wanted - OPTIONAL
    assert set(re.findall(r"^# (\w+)=\S*$", example, re.MULTILINE)) == OPTIONAL


def test_the_image_is_built_with_every_argument_of_the_dockerfile(compose: Any, repository: Path) -> None:
    arguments = set(re.findall(r"^ARG (\w+)", (repository / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE))
    assert arguments
    builds = {name: set(service["build"]["args"]) for name, service in compose["services"].items() if "build" in service}
    assert builds == {"init": arguments}


def test_a_change_of_code_or_words_installs_no_package_again(repository: Path) -> None:
    """Of what stands in the image before the packages, only the lock and how it is installed may change."""
    before = (repository / "Dockerfile").read_text(encoding="utf-8").split("python install.py")[0]
    copied = [name for names in re.findall(r"^COPY \S+ (.+) \S+$", before, re.MULTILINE) for name in names.split()]
    assert sorted(copied) == ["install.py", "pyproject.toml", "requirements.lock"]


def test_the_project_can_be_installed_in_place_before_its_code_is_there(repository: Path, tmp_path: Path) -> None:
    """As the image is built: what comes later is found then."""
    shutil.copy(repository / "pyproject.toml", tmp_path)
    made = re.search(r"^RUN (mkdir dateline .*?) \\$", (repository / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE)
    assert made
    build = "import setuptools.build_meta as backend; print(backend.build_editable('.'))"
    shell = f"{made[1]}; '{sys.executable}' -c \"{build}\"; mkdir installed; '{sys.executable}' -m zipfile -e *.whl installed"
    subprocess.run(["sh", "-ec", shell], cwd=tmp_path, capture_output=True, check=True)
    (tmp_path / "dateline" / "later").mkdir()
    (tmp_path / "dateline" / "later" / "code.py").write_text("print('found')", encoding="utf-8")
    program = f"import site; site.addsitedir('{tmp_path}/installed'); import dateline.later.code"
    command = [sys.executable, "-I", "-S", "-c", program]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "found\n"


def test_a_run_may_use_as_many_workers_as_the_pool_has_slots(compose: Any) -> None:
    slots = re.search(r"airflow pools set inference (\d+) ", compose["services"]["init"]["command"][-1])
    assert slots
    variables = compose["x-airflow"]["environment"]
    assert int(variables["AIRFLOW__CORE__MAX_ACTIVE_TASKS_PER_DAG"]) >= int(slots[1])
    assert int(variables["AIRFLOW__CORE__PARALLELISM"]) > int(slots[1])


def test_the_database_has_connections_for_as_many_workers_as_the_pool_has_slots(compose: Any) -> None:
    slots = re.search(r"airflow pools set inference (\d+) ", compose["services"]["init"]["command"][-1])
    most = re.search(r"max_connections=(\d+)", " ".join(compose["services"]["postgres"].get("command", [])))
    assert slots
    assert int(most[1] if most else 100) >= 2 * int(slots[1]) + 100  # Airflow's own parts hold some, too


@pytest.mark.parametrize("slots", [None, "128"])
def test_slots_that_somebody_gave_the_pool_stay_at_the_next_start(compose: Any, tmp_path: Path, slots: str | None) -> None:
    lines = compose["services"]["init"]["command"][-1].partition("airflow db migrate\n")[2]
    pool, airflow = tmp_path / "pool", tmp_path / "airflow"
    airflow.write_text('#!/bin/sh\nif [ "$2" = get ]; then cat pool; else echo "$4" > pool; fi\n', encoding="utf-8")
    airflow.chmod(0o755)
    if slots:
        pool.write_text(slots, encoding="utf-8")
    subprocess.run(["bash", "-ec", lines], cwd=tmp_path, env=os.environ | {"PATH": f"{tmp_path}:{os.defpath}"}, check=True)
    assert pool.read_text(encoding="utf-8").strip() == (slots or "64")


@pytest.mark.parametrize("page", ["docs/operating.md", "dags/daily_timeline.py"])
def test_a_backfill_as_documented_makes_one_run_at_a_time(repository: Path, page: str) -> None:
    commands = re.findall(r"backfill create [^`\"]*--to-date[^`\"]*", (repository / page).read_text(encoding="utf-8"))
    assert commands
    assert all(command.endswith("--max-active-runs 1") for command in commands)


def test_the_unit_keeps_what_went_wrong_in_the_journal_and_passwords_out_of_it(repository: Path) -> None:
    """systemd sends both to one place where a unit names only the first."""
    lines = (repository / "docs" / "operating.md").read_text(encoding="utf-8").splitlines()
    assert {"StandardOutput=null", "StandardError=journal"} <= set(lines)


def test_a_trained_version_is_seen_by_every_part(compose: Any) -> None:
    parts = [name for name, service in compose["services"].items() if service["image"] == "dateline"]
    folder = "taggers:/opt/dateline/models/tagger"
    assert [name for name in parts if folder not in compose["services"][name]["volumes"]] == []


def test_what_a_container_prints_is_bounded(compose: Any) -> None:
    kept = {name: service.get("logging", {}).get("options") for name, service in compose["services"].items()}
    assert {name for name, options in kept.items() if not options or set(options) != {"max-size", "max-file"}} == set()


def test_workers_finish_their_tasks_before_they_stop(compose: Any) -> None:
    workers = {name: service for name, service in compose["services"].items() if "worker" in service.get("command", [])}
    assert {(service["stop_grace_period"], service["init"]) for service in workers.values()} == {("30m", True)}


def test_what_a_task_needs_to_be_finished_stops_after_its_worker(compose: Any) -> None:
    """What is named in `depends_on` stops later; that `init` needs the databases does not count, as it has long ended."""
    needs = {name: " ".join(sorted(service.get("depends_on", ()))) for name, service in compose["services"].items()}
    assert needs == {
        **dict.fromkeys(("postgres", "redis"), ""),
        "init": "postgres redis",
        **dict.fromkeys(("api-server", "scheduler", "dag-processor"), "init postgres redis"),
        **dict.fromkeys(("worker", "inference-worker"), "api-server init postgres redis"),
    }


def test_tasks_may_wait_for_a_worker_as_long_as_another_one_trains(compose: Any, repository: Path) -> None:
    hours = re.search(
        r"^HOURS = timedelta\(hours=(\d+)\)", (repository / "dags" / "dateline_defaults.py").read_text(), re.MULTILINE
    )
    assert hours
    assert int(compose["x-airflow"]["environment"]["AIRFLOW__SCHEDULER__TASK_QUEUED_TIMEOUT"]) > int(hours[1]) * 3600


def test_the_queue_outlives_its_server(compose: Any) -> None:
    redis = compose["services"]["redis"]
    assert redis["command"][:3] == ["redis-server", "--appendonly", "yes"]
    assert redis["volumes"] == ["redis:/data"]
    assert "redis" in compose["volumes"]


def test_only_the_api_server_is_reachable_and_only_from_this_machine(compose: Any) -> None:
    assert {name: service["ports"] for name, service in compose["services"].items() if "ports" in service} == {
        "api-server": ["127.0.0.1:${DATELINE_PORT:-8080}:8080"]
    }


def test_every_queue_of_the_dags_has_a_worker(compose: Any, repository: Path) -> None:
    commands = [service.get("command") for service in compose["services"].values()]
    served = {command[command.index("--queues") + 1] for command in commands if command and "--queues" in command}
    used = {queue for file in repository.glob("dags/*.py") for queue in re.findall(r'queue="(\w+)"', file.read_text())}
    assert served == used | {"default"}


def test_every_package_is_pinned_exactly(repository: Path) -> None:
    lines = (repository / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert len(pins) > 100
    assert [line for line in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", line)] == []


def test_the_lock_holds_every_requirement_of_the_project(repository: Path) -> None:
    import tomllib

    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lock = (repository / "requirements.lock").read_text(encoding="utf-8").lower().splitlines()
    names = {line.partition("==")[0] for line in lock}
    for requirement in wanted:
        assert requirement.lower() in lock or requirement.lower() in names, requirement


def test_every_requirement_of_the_project_is_used(repository: Path) -> None:
    """Imported, or found by its name (the encoder, Postgres); but for the type of the connection `timeline`, which other people's
    DAGs use. What only a package of these needs is for that package to ask for."""
    import tomllib

    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    code = [path for folder in ("dateline", "dags", "plugins") for path in (repository / folder).rglob("*.py")]
    words = "\n".join(path.read_text(encoding="utf-8") for path in code)
    modules = {"psycopg2-binary": "psycopg2", "pyyaml": "yaml", "apache-airflow-providers-standard": "airflow.providers.standard"}
    names = {each.partition("==")[0] for each in project["dependencies"]} - {"apache-airflow-providers-postgres"}
    unused = {n for n in names if modules.get(n, n.removeprefix("apache-").replace("-", "_")) not in words}
    assert unused == set()


def test_every_requirement_is_justified_in_a_line(repository: Path) -> None:
    import tomllib

    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    table = (repository / "docs" / "decisions" / "0001-dependencies.md").read_text(encoding="utf-8")
    told = [name for row in re.findall(r"^\| (.+?) \|", table, re.MULTILINE) for name in row.split(", ")]
    wanted = [each.partition("==")[0] for each in (*project["dependencies"], *project["optional-dependencies"]["dev"])]
    assert [name for name in wanted if name not in told] == []
