"""Make `.venv` and install Dateline in it, exactly as locked. Standard library only; does nothing when nothing changed.

python3.11 install.py             the CPU build of torch
TORCH=cuda python3.11 install.py  whatever build of torch pip finds, with the several gigabytes it needs; it stays from then on
"""

import hashlib
import os
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).absolute().parent
VENV = HERE / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "dateline.stamp"
LOCK = HERE / "requirements.lock"
INPUTS = (LOCK, HERE / "pyproject.toml", Path(__file__).absolute())
REFUSAL = """\
pip would install a CUDA build of torch, which needs several gigabytes and is of no use without an NVIDIA card.
Dateline runs on the CPU. Point pip at a CPU build first, either way:
  - set PIP_EXTRA_INDEX_URL to PyTorch's index of CPU builds (its address stands on pytorch.org, "Get started", "CPU"), or
  - put a CPU wheel of torch in a folder and set PIP_FIND_LINKS to that folder.
To install the CUDA build all the same: TORCH=cuda make install"""

# Run by the new environment's Python: does torch, as pip would take it here or, without a report of pip, as it is installed,
# depend on CUDA's libraries?
PROBE = """
import importlib.metadata, json, sys
from pip._vendor.packaging.requirements import Requirement
if sys.argv[1:]:
    torch = json.load(open(sys.argv[1]))["install"][0]["metadata"]
    version, requires = torch["version"], torch.get("requires_dist", [])
else:
    torch = importlib.metadata.distribution("torch")
    version, requires = torch.version, torch.requires or []
needs = [Requirement(text) for text in requires]
used = [need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
local = version.partition("+")[2]
print("cuda" if local.startswith("cu") or any(name.startswith(("nvidia-", "cuda-")) for name in used) else "cpu")
"""


def main() -> int:
    """Install what is missing; the exit status."""
    if not (3, 11) <= sys.version_info[:2] < (3, 14):
        print(f"Dateline needs Python 3.11 to 3.13, not {sys.version.split()[0]}: make PYTHON=python3.11", file=sys.stderr)
        return 1
    asked = os.environ.get("TORCH") == "cuda"
    is_done = STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint()
    if is_done and not asked:
        return 0
    installed = installed_torch()
    if is_done and installed == "cuda":
        return 0
    STAMP.unlink(missing_ok=True)
    cuda = asked or installed == "cuda"  # who asked for it once has it at every later call
    if not runs(PYTHON) or is_moved():
        print("making .venv")
        venv.create(VENV, with_pip=True, clear=True)
    pip("install", *(line for line in locked() if line.startswith(("pip==", "setuptools=="))))
    if not cuda and torch_build() != "cpu":
        print(REFUSAL, file=sys.stderr)
        return 1
    print(f"installing {len(locked())} packages of requirements.lock")
    if asked and installed == "cpu":  # pip would leave it, for its version is the one that is pinned
        pip("uninstall", "--yes", "torch")
    pip("install", "--no-deps", "--requirement", str(LOCK))
    if cuda:
        pip("install", *(line for line in locked() if line.startswith("torch==")))
    pip("install", "--no-deps", "--no-build-isolation", "--editable", str(HERE))
    STAMP.write_text(fingerprint(), encoding="utf-8")
    return 0


def locked() -> list[str]:
    """The pins, `name==version`."""
    return [line for line in LOCK.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def fingerprint() -> str:
    """Changes with everything that the environment is made from."""
    digest = hashlib.sha256(f"{HERE} {sys.version}".encode())
    for file in INPUTS:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def runs(python: Path) -> bool:
    """Whether this interpreter exists and is of our version; a half-made environment is made anew."""
    return python.exists() and ask("import pip, sys; print(sys.version)") == sys.version


def is_moved() -> bool:
    """Whether the environment was moved or copied: its programs name the interpreter of another folder, and pip, which finds
    every package there, would leave them so. The folder may have several paths; one that is long stands on the second line."""
    program = VENV / "bin" / "airflow"
    if not program.exists():
        return False
    named = re.search(r'(/[^"\n]*)/python', "\n".join(program.read_text(encoding="utf-8").splitlines()[:2]))
    return named is None or not (os.path.isdir(named[1]) and os.path.samefile(named[1], VENV / "bin"))


def installed_torch() -> str:
    """`cpu` or `cuda`: the build of torch that the environment has; nothing when it has none."""
    return ask(PROBE) if PYTHON.exists() else ""


def torch_build() -> str:
    """`cpu` or `cuda`: what pip would take, by asking pip, without installing."""
    pin = next(line for line in locked() if line.startswith("torch=="))
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        pip("install", "--dry-run", "--no-deps", "--ignore-installed", "--report", str(report), pin)
        return ask(PROBE, str(report))


def ask(program: str, *arguments: str) -> str:
    """What a program prints, run by the environment's Python; nothing when that fails."""
    command = [str(PYTHON), "-c", program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def pip(*arguments: str) -> None:
    """Run pip in the environment; its own words explain a failure."""
    command = [str(PYTHON), "-m", "pip", "-qq", "--disable-pip-version-check", *arguments]
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    if subprocess.run(command, env=environment, check=False).returncode:
        sys.exit(f"pip failed: {' '.join(arguments)}")


if __name__ == "__main__":
    sys.exit(main())
