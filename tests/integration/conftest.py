"""What tests of several modules are given."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.local.clean import remove
from dateline.tagger.labelled import read_labelled
from dateline.tagger.versions import Material
from tests.integration import reviewed_article
from tests.integration.exported import EXPULSION, PLAN
from tests.integration.linking import load


@pytest.fixture
def filled(database_url: str) -> str:
    """A timeline of a plan and an expulsion."""
    load(database_url, PLAN, EXPULSION)
    return database_url


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """An empty state folder, nothing of which is left afterwards."""
    yield tmp_path / "home"
    remove(tmp_path / "home")


@pytest.fixture
def material(repository: Path) -> Material:
    """60 passages of the corpus, ten of them held out."""
    passages = read_labelled(repository / "models" / "corpus" / "events_a_01.txt")[:60]
    return Material(passages[:50], passages[50:], "test", {"corpus": 60})


@pytest.fixture
def versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A model folder with the versions `test` (active) and `next`."""
    for name in ("test", "next"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.json").write_text("{}", encoding="utf-8")
    (tmp_path / "active").write_text("test\n", encoding="utf-8")
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def events(database_url: str) -> dict[str, str]:
    """An article with three events on the timeline: the id of each by its type."""
    reviewed_article.fill(database_url)
    return reviewed_article.ids(database_url)
