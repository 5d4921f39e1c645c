"""Whether a new version of the tagger may replace the one in use."""

import pytest

from dateline.versions.promotion import headline, verdict

USED = {"trigger F1": 0.768, "role F1": 0.832, "status accuracy": 0.918, "ordinary passages not alarmed": 0.972}


def test_the_headline_turns_alarms_round_so_that_more_is_better() -> None:
    figures = {"trigger": {"f1": 0.7, "precision": 0.8}, "role": {"f1": 0.6}, "status": 0.9, "alarmed": 0.0279}
    assert headline(figures) == {
        "trigger F1": 0.7,
        "role F1": 0.6,
        "status accuracy": 0.9,
        "ordinary passages not alarmed": 0.972,
    }


def test_equal_or_better_figures_pass() -> None:
    found = verdict(USED, USED)
    assert found.passes
    assert all(f"{name} {value:.3f} -> {value:.3f}" in found.reason for name, value in USED.items())
    assert verdict({name: value + 0.02 for name, value in USED.items()}, USED).passes


@pytest.mark.parametrize("name", USED)
def test_a_fall_of_a_point_passes_and_a_little_more_does_not(name: str) -> None:
    assert verdict(USED | {name: round(USED[name] - 0.01, 3)}, USED).passes
    found = verdict({key: value + 0.05 for key, value in USED.items()} | {name: round(USED[name] - 0.011, 3)}, USED)
    assert not found.passes
    assert f"{name} {USED[name]:.3f} -> {USED[name] - 0.011:.3f}" in found.reason


def test_the_reason_names_only_what_fell() -> None:
    found = verdict(USED | {"role F1": 0.5}, USED)
    assert "role F1 0.832 -> 0.500" in found.reason
    assert "status" not in found.reason
