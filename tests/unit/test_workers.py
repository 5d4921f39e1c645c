"""In how many processes lines are answered."""

import pytest

from dateline.batch import workers_for


@pytest.mark.parametrize(
    ("cores", "lines", "workers"), [(2, 1, 1), (2, 63, 1), (2, 64, 2), (8, 1000, 4), (1, 1000, 1), (8, None, 4)]
)
def test_a_process_is_worth_its_start_from_some_lines_on(
    monkeypatch: pytest.MonkeyPatch, cores: int, lines: int | None, workers: int
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    assert workers_for(lines) == workers
