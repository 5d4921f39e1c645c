"""Which build of torch `make install` leaves, and when it does anything at all; pip is played."""

import importlib.util
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import pytest


@dataclass
class Environment:
    """A virtual environment with the build of torch in it, none at first, and what pip would find."""

    install: ModuleType
    found: str
    torch: str = ""
    done: list[str] = field(default_factory=list)

    def pip(self, *arguments: str) -> None:
        self.done.append(arguments[0])
        if arguments[0] == "uninstall":
            self.torch = ""
        elif "--requirement" in arguments:
            self.torch = self.torch or self.found

    def ask(self, program: str, *arguments: str) -> str:
        if program != self.install.PROBE:
            return sys.version
        return self.found if arguments else self.torch


@pytest.fixture
def install(repository: Path) -> ModuleType:
    """The program, as a module of its own."""
    spec = importlib.util.spec_from_file_location("install", repository / "install.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def environment(install: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    played = Environment(install, "cpu")
    (tmp_path / "python").touch()
    for name, value in (("VENV", tmp_path), ("PYTHON", tmp_path / "python"), ("STAMP", tmp_path / "stamp")):
        monkeypatch.setattr(install, name, value)
    monkeypatch.setattr(install, "pip", played.pip)
    monkeypatch.setattr(install, "ask", played.ask)
    monkeypatch.delenv("TORCH", raising=False)
    return played


def installed(environment: Environment, monkeypatch: pytest.MonkeyPatch, torch: str = "") -> tuple[int, bool]:
    """The exit status of `TORCH=... make install`, and whether pip was called."""
    environment.done.clear()
    monkeypatch.setenv("TORCH", torch)
    return environment.install.main(), bool(environment.done)


def test_a_cuda_build_that_was_asked_for_once_stays(environment: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    environment.found, inputs = "cuda", vars(environment.install)["INPUTS"]
    assert installed(environment, monkeypatch, "cuda") == (0, True)
    assert installed(environment, monkeypatch) == (0, False)
    assert installed(environment, monkeypatch, "cuda") == (0, False)
    monkeypatch.setattr(environment.install, "INPUTS", inputs[:1])  # as after an update
    assert installed(environment, monkeypatch) == (0, True)
    assert environment.torch == "cuda"


def test_a_cuda_build_is_refused_where_nobody_asked_for_it(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    environment.found = "cuda"
    assert installed(environment, monkeypatch)[0] == 1
    assert "TORCH=cuda make install" in capsys.readouterr().err
    assert not environment.install.STAMP.exists()
    assert environment.torch == ""


def test_a_cuda_build_takes_the_place_of_a_cpu_build(environment: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    assert installed(environment, monkeypatch) == (0, True)
    assert installed(environment, monkeypatch) == (0, False)
    environment.found = "cuda"
    assert installed(environment, monkeypatch) == (0, False)
    assert environment.torch == "cpu"
    assert installed(environment, monkeypatch, "cuda") == (0, True)
    assert environment.torch == "cuda"


def test_an_exchange_that_fails_on_the_way_is_not_taken_for_done(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(environment, monkeypatch)
    whole = environment.pip

    def fails(*arguments: str) -> None:
        if "--requirement" in arguments:
            sys.exit("pip failed")
        whole(*arguments)

    monkeypatch.setattr(environment.install, "pip", fails)
    with pytest.raises(SystemExit, match="pip failed"):
        installed(environment, monkeypatch, "cuda")
    monkeypatch.setattr(environment.install, "pip", whole)
    assert installed(environment, monkeypatch) == (0, True)
    assert environment.torch == "cpu"


def test_the_build_that_is_installed_is_told_from_its_requirements(
    install: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Of these, those of this platform: a wheel may list CUDA's libraries for another one."""
    monkeypatch.setattr(install, "PYTHON", Path(sys.executable))
    info = tmp_path / "torch-9.dist-info"
    info.mkdir()
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    for version, requires, build in (
        ("9", "numpy", "cpu"),
        ("9+cpu", "numpy", "cpu"),
        ("9+cu128", "numpy", "cuda"),
        ("9", "nvidia-cublas-cu12==12; sys_platform == 'none'", "cpu"),
        ("9", f"nvidia-cublas-cu12==12; sys_platform == '{sys.platform}'", "cuda"),
    ):
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: torch\nVersion: {version}\nRequires-Dist: {requires}\n")
        assert install.installed_torch() == build, (version, requires)


LONG = "#!/bin/sh\n'''exec' {} \"$0\" \"$@\"\n' '''\nimport sys\n"


@pytest.mark.parametrize("head", ["#!{}\nimport sys\n", LONG, LONG.replace("{}", '"{}"')])
def test_an_environment_that_was_moved_or_copied_is_made_anew(
    install: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, head: str
) -> None:
    environment = tmp_path / "python things" / ".venv"
    (environment / "bin").mkdir(parents=True)
    monkeypatch.setattr(install, "VENV", environment)
    assert not install.is_moved()  # half-made: no program yet
    program = environment / "bin" / "airflow"
    program.write_text(head.format(environment / "bin" / "python"), encoding="utf-8")
    assert not install.is_moved()
    (tmp_path / "link").symlink_to(environment.parent)
    program.write_text(head.format(tmp_path / "link" / ".venv" / "bin" / "python3.11"), encoding="utf-8")
    assert not install.is_moved()
    copy = tmp_path / "copy"
    shutil.copytree(environment, copy)
    monkeypatch.setattr(install, "VENV", copy)
    assert install.is_moved()
    shutil.rmtree(environment)
    assert install.is_moved()


def test_a_moved_environment_is_cleared_before_anything_is_installed(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "airflow").write_text("#!/elsewhere/.venv/bin/python\n", encoding="utf-8")
    monkeypatch.setattr(environment.install.venv, "create", lambda *_, **wishes: environment.done.append(f"made anew {wishes}"))
    assert installed(environment, monkeypatch) == (0, True)
    assert environment.done[0] == "made anew {'with_pip': True, 'clear': True}"
    assert environment.done[1:]
