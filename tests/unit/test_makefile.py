"""What the Makefile does, as far as it can be checked without installing anything."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest


def test_make_help_lists_every_target(repository: Path) -> None:
    shown = subprocess.run(["make", "help"], cwd=repository, capture_output=True, text=True, check=True).stdout
    targets = re.search(r"^\.PHONY: (.+)$", (repository / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert targets
    assert [name for name in targets[1].split() if f"make {name} " not in shown] == []


@pytest.fixture
def checkout(repository: Path, tmp_path: Path) -> Path:
    """A folder with the Makefile, the state of a run and, as `airflow`, a program that prints its arguments."""
    shutil.copy(repository / "Makefile", tmp_path)
    for home, word in ((".dateline", "default"), ("other", "other")):
        (tmp_path / home / "airflow").mkdir(parents=True)
        (tmp_path / home / "airflow" / "environment.sh").write_text(f"export WORD={word}\n", encoding="utf-8")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "airflow").write_text('#!/bin/sh\necho "$WORD" "$@"\n', encoding="utf-8")
    (tmp_path / "bin" / "airflow").chmod(0o755)
    return tmp_path


def made(folder: Path, *arguments: str, home: str = "") -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, "DATELINE_HOME": home}
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("home", "word"), [("", "default"), ("other", "other")])
def test_make_airflow_is_about_the_state_folder_of_the_settings(checkout: Path, home: str, word: str) -> None:
    assert made(checkout, "airflow", "BIN=bin", "ARGS=dags list", home=home).stdout == f"{word} dags list\n"


def test_make_airflow_says_what_is_missing(checkout: Path) -> None:
    said = made(checkout, "airflow", "BIN=bin", home="none").stderr
    assert "there is no none/airflow/environment.sh: start `make run` first" in said


@pytest.mark.parametrize(("home", "named"), [("", ".dateline"), ("other", "other")])
def test_make_clean_removes_no_state_where_nothing_is_installed(checkout: Path, home: str, named: str) -> None:
    """Nobody could stop what runs in it, or find its data where they lie elsewhere."""
    done = made(checkout, "clean", "BIN=none", home=home)
    assert f"{named} is kept" in done.stderr
    assert "`make install` first" in done.stderr
    assert done.returncode
    assert [name for name in (".dateline", "other") if (checkout / name).exists()] == [".dateline", "other"]
    assert made(checkout, "clean", "BIN=none", home="none").returncode == 0


@pytest.mark.parametrize("given", [[], ["PYTHON="]])
def test_an_empty_python_counts_as_none(checkout: Path, given: list[str]) -> None:
    assert re.match(r"\S+/python3\S* install\.py\n", made(checkout, "-n", "install", *given).stdout)
