"""Modules and functions stay small enough to be read in one go (CONTRIBUTING.md)."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
CODE = sorted(
    [
        ROOT / "install.py",
        *(each for folder in ("bench", "dags", "dateline", "plugins") for each in (ROOT / folder).rglob("*.py")),
    ]
)
MODULE, FUNCTION, TESTS = 200, 40, 250  # lines


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def long_functions(path: Path) -> list[str]:
    """The functions of a module, inner ones and methods too, that have more lines than one may have, from `def` to the last."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    functions = (node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [node.name for node in functions if (node.end_lineno or node.lineno) - node.lineno >= FUNCTION]


def test_no_module_is_too_long() -> None:
    assert len(CODE) > 300
    assert {str(path.relative_to(ROOT)): found for path in CODE if (found := lines_of(path)) > MODULE} == {}


def test_no_function_is_too_long() -> None:
    assert {str(path.relative_to(ROOT)): found for path in CODE if (found := long_functions(path))} == {}


def test_no_file_of_tests_is_too_long() -> None:
    files = sorted((ROOT / "tests").rglob("*.py"))
    assert {str(path.relative_to(ROOT)): found for path in files if (found := lines_of(path)) > TESTS} == {}


@pytest.mark.parametrize(("lines", "expected"), [(FUNCTION, []), (FUNCTION + 1, ["inner"])])
def test_a_function_is_measured_from_its_first_line_to_its_last(tmp_path: Path, lines: int, expected: list[str]) -> None:
    body = (lines - 1) * "            pass\n"
    (tmp_path / "module.py").write_text(f"class Kind:\n    def outer(self):\n        def inner():\n{body}", encoding="utf-8")
    assert [name for name in long_functions(tmp_path / "module.py") if name == "inner"] == expected
