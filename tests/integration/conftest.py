"""What tests of several modules are given."""

import pytest

from tests.integration.exported import EXPULSION, PLAN
from tests.integration.linking import load


@pytest.fixture
def filled(database_url: str) -> str:
    """A timeline of a plan and an expulsion."""
    load(database_url, PLAN, EXPULSION)
    return database_url
