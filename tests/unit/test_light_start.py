"""The command line starts at once: what a command needs is imported by that command."""

import subprocess
import sys

import pytest

from dateline.data_files import yaml_of

RULES = ("actors", "dates", "dating", "linking", "resolve", "sides", "acts", "weighing")


@pytest.mark.parametrize("module", ["dateline.cli", "dateline.batch"])
def test_neither_torch_nor_the_rules_are_read_before_a_command_wants_them(module: str) -> None:
    program = f"import sys; import {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert module in loaded
    packages = {name.split(".")[1] for name in loaded if name.startswith("dateline.")}
    assert not packages & set(RULES)
    assert not {"torch", "transformers", "psycopg2"} & set(loaded)


def test_a_file_of_the_package_is_read_as_yaml() -> None:
    assert yaml_of("dateline", "ontology.yaml")["types"]["summit"]


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no_list\.yaml"):
        yaml_of("dateline", "no_list.yaml")
